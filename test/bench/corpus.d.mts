// Types of corpus.mjs, which is plain JavaScript so that Node runs it without a build.

export function makeArticles(folders: readonly string[], size: { readonly count: number, readonly words: number, readonly seed: number, readonly sparse?: number }): readonly string[]
export function offTopic(text: string): string
export function joinArticles(articles: readonly string[], length: number): string
