// Types of growth.mjs, which is plain JavaScript so that Node runs it without a build.

export function wordOf(index: number): string
/** A provision set as YAML: so many facts, each about a thing with so many names. */
export function makeSet(size: { readonly facts: number, readonly aliases: number }): string
/** An article of about so many words on the facts of such a set. */
export function makeArticleOn(size: { readonly facts: number, readonly words: number }): string
