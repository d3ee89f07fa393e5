/** Words by which a set itself says yes or no to a rule, as they stand in a passage. */
import { isScheduled } from '../language/operator-predicate.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { conceptKeys } from './concept-key.ts'
import { flip, readSignal, type RuleReading } from './rule-reading.ts'
import type { Clause, ConceptHit, Passage, RuleCheck } from '../model.ts'

/** "The treaty, which runs out in May": how it would go of itself, not what is laid down. */
function isToCome({ sentence }: Passage, { from, to }: ConceptHit): boolean {
  const { tokens } = sentence
  return finitesOf(sentence)[from] === true && tokens[from]?.norm.endsWith('s') === true && isScheduled(tokens, to)
}

/** So many words are looked at; longer passages are no prose. */
const most = 24

/** Readings of the words that say yes or no, in a clause or all over a passage; of overlapping ones the longest. */
export function signalledIn(passage: Passage, check: RuleCheck, within: Pick<Clause, 'from' | 'to'> = { from: 0, to: Infinity }): RuleReading[] {
  const yes = check.yes === null ? new Set<string>() : conceptKeys(check.yes)
  const no = check.no === null ? new Set<string>() : conceptKeys(check.no)
  const all = passage.hits.filter((hit) => (yes.has(hit.key) || no.has(hit.key)) && hit.from >= within.from && hit.from < within.to).slice(0, most)
  const longest = all.filter((hit) => !all.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from))
  // A word on both lists ("non-binding" holds "binding") says no.
  const denied = (hit: ConceptHit): boolean => longest.some((other) => no.has(other.key) && other.from === hit.from && other.to === hit.to)
  return longest.filter((hit) => !(denied(hit) && isToCome(passage, hit))).map((hit) => flip(readSignal(passage, hit, longest), denied(hit) ? -1 : 1))
}
