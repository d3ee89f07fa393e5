// The door of the room that turns markdown into blocks of text which know exactly where they came from.

export { toArticle } from './article.ts'
export { findComments } from './comment.ts'
export { locate, sourceSpan, toPosition } from './position.ts'
