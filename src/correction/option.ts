/** Words for another alternative: only where the wrong words and the right ones are of one shape, a name for a name, an adverb for an adverb. */
import { inCaseOf, withArticle, type Edit } from './edit.ts'
import type { Remedy } from '../model.ts'

const adverb = /^(?:\p{Lowercase}+ly|overnight|straight away|right away|at once|de \p{Alphabetic}+|(?:in|on|at|by|within|under|after|before|without|for|as|from|over|all at|step by|bit by|case by) [\p{Alphabetic}\d ]+|all together|together)$/iu
const name = /^(?:the )?(?:\p{Uppercase}[\p{Alphabetic}\d.-]*|\p{Uppercase}[\p{Alphabetic}\d.-]* \p{Uppercase}[\p{Alphabetic}\d.-]*)$/u

/** Candidates, at most four: each is tried on the article. */
export function optionEdits(text: string, { span, right }: Extract<Remedy, { kind: 'option' }>): readonly Edit[] {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const shape = name.test(words) ? name : adverb.test(words) ? adverb : null
  if (shape === null || (shape === adverb && !isFree(text, span.end))) return []
  const fitting = right.filter((one) => shape.test(one) && one.toLowerCase() !== words.toLowerCase())
  return [...fitting].sort((one, other) => likeness(other, words) - likeness(one, words)).slice(0, 4)
    .flatMap((one) => (shape === name ? [{ ...span, text: one }] : [withArticle(text, { ...span, text: inCaseOf(words, one) })]))
}

/** How many of two features names share: hyphens, words. "G8" is more like "G20" than "G-8" is; initials are known to fewer readers. */
function likeness(one: string, other: string): number {
  const isInitials = /^\p{Uppercase}{2,}$/u.test(one)
  return Number(one.includes('-') === other.includes('-')) + Number(one.includes(' ') === other.includes(' ')) - (isInitials ? 3 : 0)
}

/** An adverb that governs what follows ("on the day of the vote") is not alone. */
function isFree(text: string, end: number): boolean {
  return /^(?:$|[.,;:!?)”"’—–]|\s+(?:and|or|but|if|until|while|so|in|by|under|from|to|for|with|as|says?|said|according|is|are|was|would|will)\b)/i.test(text.slice(end, end + 14))
}
