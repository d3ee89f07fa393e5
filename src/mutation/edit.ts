/** Edits applied to a sentence, and what English asks for around them: a or an, a capital at the head, single spaces. */
import { soundsLikeVowel } from '../language/indefinite.ts'
import type { Span } from '../model.ts'
import type { Edit, Specimen } from './mutant.ts'

/** The text with its edits; null where two of them overlap. Outside the edits only an article before one and the first letter may change. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const ordered = [...edits].sort((a, b) => a.start - b.start)
  if (ordered.some((edit, at) => edit.start < (ordered[at - 1]?.end ?? 0))) return null
  let made = ''
  let from = 0
  for (const edit of ordered) {
    made = join(made + text.slice(from, edit.start), edit.text)
    from = edit.end
    if (edit.text === '' && /(?:^|\s)$/.test(made)) while (text[from] === ' ') from++
  }
  made += text.slice(from)
  return capitalize(made.replace(/ +([,.;:])/g, '$1'), text)
}

/** Puts words behind a text; an article that stands before them takes their sound. */
function join(before: string, words: string): string {
  const article = /(^|[\s(“"])(an?)( )$/i.exec(before)
  if (article === null || words === '') return before + words
  const [whole = '', lead = '', word = ''] = article
  const right = soundsLikeVowel(words) ? 'an' : 'a'
  return `${before.slice(0, before.length - whole.length)}${lead}${word.startsWith('A') ? right.replace('a', 'A') : right} ${words}`
}

function capitalize(made: string, text: string): string {
  const first = made.trimStart().charAt(0)
  return /^\p{Uppercase}/u.test(text) && /^\p{Lowercase}/u.test(first) ? made.trimStart().replace(first, first.toUpperCase()) : made
}

/** Whether two spans share a character, or one lies within the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a stretch of a specimen may be changed. */
export function isFree({ frozen }: Pick<Specimen, 'frozen'>, span: Span): boolean {
  return !frozen.some((one) => touches(one, span))
}

/** Words in the case of those they stand for: a capital where those began with one that is due to the head of a sentence. */
export function inCaseOf(original: string, words: string): string {
  return /^\p{Uppercase}\p{Lowercase}/u.test(original) && /^\p{Lowercase}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
