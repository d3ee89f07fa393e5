/** Edits of a block's text, and what English asks for around them: "a" or "an" before the new words, a capital where one stood. */
import { soundsLikeVowel } from '../language/indefinite.ts'
import type { Span } from '../model.ts'

/** Words in the place of a stretch of a block's text. */
export interface Edit extends Span {
  readonly text: string
}

/** The text with an edit. */
export function applyEdit(text: string, { start, end, text: words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end)
}

/** Words in the case of those they replace: a capital where those had one that is due to the head of a sentence or title. */
export function inCaseOf(original: string, words: string): string {
  return /^\p{Uppercase}(?:\p{Lowercase}|\s|$)/u.test(original) && /^\p{Lowercase}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** The edit with the article before it put right; the edit itself where none stands there or its sound stays. */
export function withArticle(text: string, edit: Edit): Edit {
  const before = /(?<![\p{Alphabetic}\d])(an?)([ \u00a0\n])$/iu.exec(text.slice(Math.max(0, edit.start - 4), edit.start))
  if (before === null || edit.text === '') return edit
  const [whole, article = '', gap = ' '] = before
  const right = soundsLikeVowel(edit.text) ? 'an' : 'a'
  if (article.toLowerCase() === right) return edit
  return { start: edit.start - whole.length, end: edit.end, text: `${inCaseOf(article, right)}${gap}${edit.text}` }
}

/** Whether a stretch opens a sentence or a block: what takes its place has a capital there. */
export function isHead(text: string, start: number): boolean {
  return /(?:^|[.!?:]["”’)]?\s+)["“‘(]?$/u.test(text.slice(Math.max(0, start - 6), start))
}
