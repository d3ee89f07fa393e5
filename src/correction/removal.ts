/** Words taken out, with the space that goes with them. */
import type { Edit } from './edit.ts'
import { soundsLikeVowel } from '../language/indefinite.ts'
import type { Remedy } from '../model.ts'

/** The one candidate; none where taking the words out would leave two others grown together, or nothing. */
export function removalEdits(text: string, { span }: Extract<Remedy, { kind: 'removal' }>): readonly Edit[] {
  const { start, end } = span
  const gap = /^[\s-]/.test(text.slice(end)) ? 1 : 0
  if (gap === 0 || text.charAt(end) === '\n') return []
  const next = text.slice(end + gap, end + gap + 24)
  const article = /(?<![\p{Alphabetic}])(an?) $/iu.exec(text.slice(Math.max(0, start - 4), start))
  // A capital at the head passes on to the next word.
  const isHead = /^\p{Uppercase}/u.test(text.slice(start, end)) && /^\p{Lowercase}/u.test(next)
  const first = next.charAt(0)
  if (article !== null) {
    const [whole, word = 'a'] = article
    const right = soundsLikeVowel(next) ? 'an' : 'a'
    return [{ start: start - whole.length, end: end + gap, text: `${word.startsWith('A') ? right.replace('a', 'A') : right} ` }]
  }
  return [{ start, end: end + gap + (isHead ? 1 : 0), text: isHead ? first.toUpperCase() : '' }]
}
