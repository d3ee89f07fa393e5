// The door of the room that turns markdown into blocks of text which know exactly where they came from.

export { toArticle } from './article.ts'
export { findComments } from './comment.ts'
export { cutSource, type Cutting, type Stretch } from './cut.ts'
export { readFrontMatter } from './front-matter.ts'
export { locate, sourceSpan, toPosition } from './position.ts'
export { type Beside, isOwn, linesOf, type StretchArticle, toStretchArticle, toUnreadStretch } from './stretch.ts'
