/**
 * What describes no document though it is told as so: a speaker's creed ("the mayor insists that the ferry will stay where it is") and
 * what another authority holds at present ("under international law the island remains theirs").
 */
import type { Token } from '../model.ts'
import type { Cue } from './cue.ts'
import type { DocumentTest, StanceReading } from './stance.ts'
import type { StanceGroup } from './status-data.ts'
import { isFuture } from './stance-reach.ts'

const creeds = new Set(['insist', 'maintain', 'vow', 'swear', 'pledge'])
/** What would be so is not how things stand. */
const modals = new Set(['would', 'shall', 'should', 'could', 'may', 'might', 'must', 'can'])
const staying = new Set(['remain', 'stay'])

/** Whether a cue of saying only tells what its speaker stands by: that something stays so, with no word of a document. */
export function isCreed({ tokens, finite }: StanceReading, cue: Cue<StanceGroup>, isDocument: DocumentTest): boolean {
  if (tokens[cue.from]?.lemmas.some(lemma => creeds.has(lemma)) !== true) return false
  const end = endOf(tokens, cue.to)
  const verb = tokens.findIndex((token, at) => at >= cue.to && at < end && token.lemmas.some(lemma => staying.has(lemma)))
  return verb !== -1 && !finite.slice(verb + 1, end).includes(true) && !names(cue.from, end, isDocument)
}

/** Whether an authority that opens the clause at a cue tells how things stand: in the present, and of no document. */
export function isStandingLaw(reading: StanceReading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): boolean {
  const { tokens, of } = reading
  const before = tokens[cue.from - 1]
  if (before !== undefined && before.kind !== 'punctuation' && !/^(?:and|but|yet|while|though|although|that|because)$/.test(before.norm)) return false
  if (isFuture(reading, at) || tokens.some(({ norm }, index) => of[index] === of[at] && modals.has(norm))) return false
  return !tokens.some((_, index) => index >= cue.to && of[index] === of[at] && isDocument(index))
}

/** Where what is said ends: at a mark or at "whatever". */
function endOf(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && (token.kind === 'punctuation' || /^(?:whatever|but|while|although|though|because)$/.test(token.norm)))
  return end === -1 ? tokens.length : end
}

function names(from: number, to: number, isDocument: DocumentTest): boolean {
  for (let at = from; at < to; at++) if (isDocument(at)) return true
  return false
}
