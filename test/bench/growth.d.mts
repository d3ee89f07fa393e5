// Types of growth.mjs, which is plain JavaScript so that Node runs it without a build.

export function wordOf(index: number): string
/** A provision set as YAML: so many facts, each about a thing with so many names and told in so many examples. */
export function makeSet(size: { readonly facts: number, readonly aliases: number, readonly examples?: number }): string
/** A provision set as YAML: so many people, each with an office and a fact. */
export function makePeopleSet(count: number): string
/** An article of about so many words on the people of such a set. */
export function makeArticleOnPeople(size: { readonly people: number, readonly words: number }): string
/** An article of about so many words on the facts of such a set. */
export function makeArticleOn(size: { readonly facts: number, readonly words: number }): string
