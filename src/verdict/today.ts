/**
 * What is so today, before the document: "at present children pay half", "the town currently uses 52 percent" contradict no
 * plan that would change it. A document in force describes today itself, so this holds for plans, bills and treaties only.
 */
import { isAdverb, wordSets } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isPastForm } from '../language/verb-tense.ts'
import type { Known } from './judged.ts'
import type { Claim, DocumentEntry, Passage, Span } from '../model.ts'

/** Documents that lay down what is to be, as the set's names for its document tell it. */
const drafts = /\b(?:plan|draft|proposal|treaty|agreement|accord|budget|bill|reform|deal|pact|settlement|compromise|offer)$/i
const adverb = /\b(?:currently|presently|nowadays|at present|at the moment|these days|as things stand|today|(?:present|current) (?:size|strength|level|number|figure|rate|amount)|since (?:\S+ ){0,3}(?:1\d|20)\d\d)\b/i

/** Whether a clause says how things are today and not what the document lays down: an adverb of today, no order, no document in the clause. */
export function isOfToday(claim: Claim, span: Span, known: Known): boolean {
  const { time, clause, passage, check } = claim
  if (!(check.kind === 'rule' || check.kind === 'choice' || (check.kind === 'quantity' && check.when === 'plan'))) return false
  if ((check.kind !== 'quantity' || time !== 'present') && isHeadedToday(claim)) return isDraft(known.set.document)
  if (isAskedToday(claim) || isDoneAlready(claim)) return isDraft(known.set.document)
  if (time !== 'present') return false
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  const text = own.map((token) => token.norm).join(' ')
  if (!adverb.test(text) || own.some((token) => wordSets.modals.has(token.norm))) return false
  if (check.kind === 'quantity' && belongsToAnother(passage, span)) return false
  if (passage.hits.some((hit) => hit.key === 'document' && hit.from >= clause.from && hit.from < clause.to)) return false
  return isDraft(known.set.document)
}

/** "Few towns have admitted that in writing": what has been done, in the fact's own verb, is no term of a text that is yet to hold. */
function isDoneAlready({ check, clause, passage: { sentence, hits }, anchors, passage }: Claim): boolean {
  if (check.kind === 'quantity') return false
  const own = sentence.tokens.slice(clause.from, clause.to)
  const at = own.findIndex(({ norm }) => norm === 'has' || norm === 'have')
  if (at === -1 || own.some(({ norm }) => wordSets.modals.has(norm)) || hits.some(({ key, from }) => key === 'document' && from >= clause.from && from < clause.to)) return false
  const verb = clause.from + at + 1 + own.slice(at + 1).findIndex((token) => !isAdverb(token))
  return isPastForm(sentence.tokens[verb]) && anchors.some((anchor) => anchor.passage === passage && anchor.from === verb)
}

const now = /\b(?:is|are|has|have|does|do)\b.*\b(?:now|currently|presently|nowadays|at present|at the moment|these days|today)\b/i

/** "How many are there today? Some 880.": an answer without a verb of its own to what is asked of today. */
function isAskedToday({ sources, clause, passage: { sentence } }: Claim): boolean {
  const asked = sources.find(({ origin }) => origin === 'question')?.passage
  if (asked === undefined || finitesOf(sentence).slice(clause.from, clause.to).includes(true)) return false
  return now.test(asked.sentence.text) && !asked.hits.some(({ key }) => key === 'document') && !asked.sentence.tokens.some(({ norm }) => wordSets.modals.has(norm))
}

/** The longest header that says no more than a time. */
const longestHead = 5
const headers = /^\W*(?:the )?(?:status quo|(?:(?:position|situation|state|rule|law) )?(?:today|now|at present)|(?:current|present|today['\u2019]s) \S+|currently|as (?:things|it|matters) stands?(?: (?:today|now))?|so far|until now|present)\W*$/i

/** A column under "Today", "Status quo"; an item that opens with a label in bold, "**The tolls today:** ...". */
function isHeadedToday({ passage, sources }: Claim): boolean {
  const { block, sentence, hits, start } = passage
  const column = block.columnHeader === null ? undefined : sources.find(({ origin }) => origin === 'column')?.passage
  if (column !== undefined && column.sentence.tokens.length <= longestHead && headers.test(column.sentence.text)) return !hits.some(({ key }) => key === 'document')
  const label = block.strong.find((span) => span.start <= start + 1 && span.end > start)
  if (label === undefined) return false
  const end = sentence.tokens.findIndex((token) => token.start + start >= label.end)
  const last = sentence.tokens[end - 1]?.text === ':' ? end - 1 : end
  if (last < 1 || sentence.tokens[last]?.text !== ':') return false
  return todays.test(sentence.tokens[last - 1]?.norm ?? '') && !hits.some(({ key, from }) => key === 'document' && from < last)
}

const todays = /^(?:today|now|currently|present|presently)$/

/** Whether a document, by its names, lays down what is to be; one in force or about something that exists tells of today. */
export function isDraft({ names }: DocumentEntry): boolean {
  return names.some((name) => drafts.test(name))
}

/** "880 today, 60 under the cap": the adverb right behind another number is that one's. */
function belongsToAnother({ sentence, quantities }: Passage, span: Span): boolean {
  const found = adverb.exec(sentence.text)
  if (found === null) return false
  const at = found.index
  const gap = (one: Span): number => (one.end <= at ? at - one.end : one.start - at)
  return quantities.some((one) => one.start !== span.start && gap(one) < gap(span) && one.end <= at && at - one.end < 12)
}
