/**
 * Numbers that only look tied to a fact: the word that binds is a unit, the number's own or another's, or all of the fact's words
 * stand in a time that is told of something else.
 */
import { tokensOf } from './judged.ts'
import type { Claim, Mention, Passage, QuantityMention } from '../model.ts'

/** What makes the binding of a number that disagrees too loose; null for nothing. */
export function looseBinding(claim: Claim, mention: Mention): string | null {
  if (mention.kind === 'duration' && isTimeOfOther(claim, mention)) return 'It tells when something else is so.'
  if (isBoundByOtherUnit(claim, mention)) return 'A word that ties it to the fact counts something else.'
  return mention.kind === 'duration' && isBoundByUnit(claim, mention) ? 'Only its own unit ties it to the fact.' : null
}

/** "Two hours after the dose, half of them were well": a time at the head of the sentence, with all of the fact's words within it. */
function isTimeOfOther({ passage, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  if (!/^(?:after|before)$/.test(tokens[to]?.norm ?? '')) return false
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',')
  const own = anchors.filter((anchor) => anchor.passage === passage)
  // In the head of a row what stands before the time is what the row tells.
  if (comma === -1) return passage.block.row.length > 0 && tokens.slice(0, from).some(({ kind }) => kind === 'word') && own.every((anchor) => anchor.from >= to)
  return comma < to + headSpan && own.length > 0 && own.every((anchor) => anchor.from >= to && anchor.to <= comma)
}

/** So long such a head is at most, in tokens. */
const headSpan = 8

/** "For two years we lived by the clock" of an age: the word that binds is the unit of the number itself, beside words of no weight or such as go without saying. */
function isBoundByUnit({ passage, anchors, check }: Claim, mention: QuantityMention): boolean {
  if (check.kind !== 'quantity') return false
  const { from, to } = tokensOf(passage, mention)
  const others = anchors.filter((anchor) => !(anchor.passage === passage && anchor.from >= from && anchor.to <= to))
  return others.length < anchors.length && others.every(({ origin, key, text }) => origin === 'document' || (key.startsWith("'") && prepositions.has(text.toLowerCase())))
}

/** "The same, if paid within 28 days: £60" of a daily charge: the word "day" belongs to another number. */
function isBoundByOtherUnit({ anchors }: Claim, mention: Mention): boolean {
  const isOther = (passage: Passage, from: number, to: number): boolean => passage.quantities.some((one) => {
    const own = tokensOf(passage, one)
    // "An hour of parking": one of them is no number of its own.
    return one !== mention && one.value.dimension === 'duration' && one.value.max !== 1 && own.from < from && to <= own.to
  })
  return anchors.some(({ key, passage }) => key.startsWith("'") && passage.hits.filter((hit) => hit.key === key).every((hit) => isOther(passage, hit.from, hit.to)))
}

const prepositions = new Set(['for', 'from', 'after', 'in', 'on', 'at', 'to', 'of', 'with', 'over', 'up', 'by', 'until', 'before', 'since', 'under'])
