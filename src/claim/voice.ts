/**
 * In which voice and time a clause speaks, its surroundings included: an unfinished lead-in, a column headed "Today", a
 * quotation that is put up for discussion, an option of a quiz.
 */
import { findFinites } from '../language/finite.ts'
import { statusOf, timeOf } from '../language/status.ts'
import type { Claim, Clause, Passage, Source } from '../model.ts'

/** The status of a clause in its surroundings. `next`: the sentence after it in its block, if any. */
export function voiceOf(passage: Passage, clause: Clause, sources: readonly Source[], next: Passage | null): Claim['status'] {
  if (isOption(passage, sources)) return 'asked'
  if (isQuotation(passage)) return verdictOn(next)
  if (isPutToQuestion(next)) return 'asked'
  if (isListedAsFalse(passage, sources)) return 'denied'
  if (isWish(passage, sources)) return 'demanded'
  const own = ownVoice(passage, clause, sources)
  return own === 'reported' && (isRefuted(next) || isRefutedAtOnce(passage, clause)) ? 'denied' : own
}

function ownVoice(passage: Passage, clause: Clause, sources: readonly Source[]): Claim['status'] {
  const { joined } = passage
  if (joined === null) return underHeading(statusOf(passage.sentence, clause), sources)
  const at = clause.from + joined.offset
  const whole = joined.sentence.clauses.find((one) => at >= one.from && at < one.to)
  return whole === undefined ? statusOf(passage.sentence, clause) : statusOf(joined.sentence, whole)
}

const untrue = /\b(?:none|nothing|not one|neither|not a word)\b.*\b(?:true|correct|right|accurate|real)\b|\b(?:is|are|was|were)(?: all| both| simply| plainly)? (?:false|wrong|untrue|incorrect|invented|made up|fabricated|fiction|myths|not true)\b/i
const myths = /^(?:\W*(?:the|common|popular|some|five|ten|\d+) )*(?:myths?|misconceptions|falsehoods|false (?:claims|reports|rumou?rs)|untruths|fakes?|debunked)\b(?!.*\bfacts?\b)/i

/** "What it does not say:", "Things the treaty doesn't contain:": what stands in the list is not in the document. */
const lacking = /^\W*(?:what|things?|points?|claims?)\b.{0,60}\b(?:does|do|did|will|would)(?: not|n['\u2019]t)\b.{0,12}\b(?:say|contain|provide|include|mean|require|do|foresee|state|demand|stipulate|prescribe)\b/i

/** Items under "None of these is true:" or a heading "Myths" are what the text itself rejects. */
function isListedAsFalse({ block }: Passage, sources: readonly Source[]): boolean {
  const item = sources.find(({ origin }) => origin === 'item')?.passage.sentence.text.trimEnd() ?? ''
  const heading = sources.find(({ origin }) => origin === 'heading')?.passage.sentence.text ?? ''
  if (block.role === 'item' && (lacking.test(item) || (item === '' && lacking.test(heading)))) return true
  return (/:$/.test(item) && item.length < 200 && untrue.test(item)) || (heading.length < 80 && myths.test(heading))
}

/** What stands under "What we ask for" is asked for, line by line. */
function underHeading(own: Claim['status'], sources: readonly Source[]): Claim['status'] {
  if (own !== 'asserted') return own
  const over = sources.find(({ origin }) => origin === 'heading' || origin === 'item')
  const main = over?.passage.sentence.clauses[0]
  return over !== undefined && main !== undefined && statusOf(over.passage.sentence, main) === 'demanded' ? 'demanded' : own
}

/**
 * The time of a clause; one without a verb takes it from the column, row or lead-in it stands under. Newspapers tell plans in
 * the past tense, too ("the draft set a ceiling"): past is only what is dated before `year`, or said to be over.
 */
export function timeIn(passage: Passage, clause: Clause, sources: readonly Source[], year: number): Claim['time'] {
  if (sources.some(({ origin, passage: head }) => (origin === 'column' && headsPast(head, year)) || (origin === 'lead' && isBygoneDate(head, year)))) return 'past'
  const tense = tenseOf(passage, clause)
  const own = tense === 'past' && !isOver(passage, sources, year) ? 'plan' : tense
  if (own !== 'plan') return own
  if (happenedIn(passage, clause, year) && !ordersIn(passage, clause)) return 'past'
  if (isUnderPresent(sources) && !ordersIn(passage, clause)) return 'present'
  if (passage.sentence.tokens.length > 6) return own
  const over = sources.filter(({ origin }) => origin === 'column' || origin === 'row' || origin === 'lead' || origin === 'item')
  return over.some((source) => source.passage.hits.some((hit) => hit.key === '@present')) ? 'present' : own
}

/** The tense of a clause; a relative clause without one of its own has that of the clause it hangs on. */
function tenseOf({ sentence }: Passage, clause: Clause): Claim['time'] {
  const own = timeOf(sentence, clause)
  const governor = clause.kind === 'relative' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return own === 'plan' && governor !== undefined && timeOf(sentence, governor) === 'past' ? 'past' : own
}

const pastHeads = new Set(['old', 'before', 'previous', 'previously', 'former', 'formerly', 'earlier', 'past', 'prior', 'until', 'hitherto', 'last', 'original', 'then'])

/** A column headed "Old", "Before", "Last season", or by a year that is over. */
function headsPast({ sentence }: Passage, year: number): boolean {
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation')
  return words.length <= 4 && words.some((token) => pastHeads.has(token.norm) || (/^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year))
}

/** "**9 July 2019.**": an entry of a timeline, dated before the set's year. */
function isBygoneDate({ dates, sentence }: Passage, year: number): boolean {
  const [date] = dates
  return dates.length === 1 && date !== undefined && (date.value.year ?? year) < year && date.end - date.start >= sentence.text.replace(/\W+$/, '').length - 3
}

/** The nearest heading speaks of today ("What the club has now"). */
function isUnderPresent(sources: readonly Source[]): boolean {
  const heading = sources.find(({ origin }) => origin === 'heading')
  return heading !== undefined && heading.passage.hits.some((hit) => hit.key === '@present')
}

/** "In February 2024": an event dated before the set. "Since 2022" dates none. */
function happenedIn(passage: Passage, clause: Clause, year: number): boolean {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  if (['formerly', 'previously', 'originally', 'once'].includes(own.find((token) => token.kind === 'word')?.norm ?? '') && own[1]?.kind === 'punctuation') return true
  return own.some((token, at) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year && own.slice(Math.max(0, at - 2), at).some((before) => before.norm === 'in'))
}

const ordering = new Set(['must', 'may', 'would', 'will', 'shall', 'should'])

function ordersIn(passage: Passage, clause: Clause): boolean {
  return passage.sentence.tokens.slice(clause.from, clause.to).some((token) => ordering.has(token.norm))
}

const spans = new Set(['year', 'season', 'month', 'decade', 'century', 'spring', 'summer', 'autumn', 'winter', 'term', 'time', 'week'])
const bygone = new Set(['once', 'formerly', 'previously', 'earlier', 'originally', 'then', 'ago', 'former', 'historically', 'yesterday', 'used', 'prewar', 'pre-war'])

/** A year before the set's, or a word for the past, in the sentence, its lead or the heading over it. */
function isOver(passage: Passage, sources: readonly Source[], year: number): boolean {
  const { tokens } = passage.sentence
  if (tokens.some((token, at) => bygone.has(token.norm) || (token.norm === 'last' && spans.has(tokens[at + 1]?.norm ?? '') && tokens[at - 1]?.norm !== 'the'))) return true
  const over = sources.filter(({ origin }) => origin === 'lead' || origin === 'item' || origin === 'row' || origin === 'heading').map((source) => source.passage)
  return [passage, ...over].some((one) => one.sentence.tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year))
}

/** An answer offered for choice ("a) 40", an empty box) states nothing; a ticked box does. */
function isOption({ block, sentence }: Passage, sources: readonly Source[]): boolean {
  if (block.ticked !== null) return !block.ticked
  if (/\?[^?]*\ba\)[^?]*\bb\)/i.test(block.text)) return !sentence.isQuestion
  const asks = sources.some((source) => source.origin === 'item' && source.passage.sentence.isQuestion)
  return asks && /^\(?[a-h][).:]\s/i.test(sentence.text)
}

/** A sentence that is a quotation from end to end and opens its block: a claim put up for discussion, an epigraph. */
function isQuotation({ sentence }: Passage): boolean {
  const text = sentence.text.trim()
  return sentence.index === 0 && /^["\u201C\u201E\u00AB]/.test(text) && /["\u201D\u00BB][.?!]?$/.test(text) && !/["\u201D\u00BB].*["\u201C\u00AB]/.test(text.slice(1, -2))
}

/** "The budget was halved. True?" asks, in two sentences. */
function isPutToQuestion(next: Passage | null): boolean {
  if (next === null || !next.sentence.isQuestion) return false
  const words = next.sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm)
  return words.length <= 4 && words.some((word) => ['true', 'false', 'right', 'correct', 'really', 'so', 'fact', 'myth'].includes(word))
}

/** "A post says the fund is empty. It isn't.", "... That is false.": the next sentence denies what this one reports. */
function isRefuted(next: Passage | null): boolean {
  const words = next?.sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm).join(' ') ?? ''
  return /^(?:it|they|he|she|that|this|none of (?:it|this|that)) (?:\w+n['\u2019]t|\w+ not|cannot)$/.test(words)
    || /^(?:(?:it|they|that|this|both|these|all of this|which) (?:is|are|was|were) )?(?:simply |plainly |just |both |all )?(?:false|wrong|untrue|incorrect|nonsense|invented|made up|a myth|not (?:true|so|correct|right|the case)|fiction)$/.test(words)
}

/** "..., some wrote; that is nonsense": the same within one sentence. */
function isRefutedAtOnce({ sentence }: Passage, clause: Clause): boolean {
  const end = sentence.tokens[clause.to - 1]?.end ?? sentence.end
  return /[;,\u2013\u2014-]\s*(?:but |and )?(?:that|this|which|it) (?:is|was) (?:simply |plainly |just )?(?:false|wrong|untrue|incorrect|nonsense|invented|made up|a myth|not (?:true|so|correct|right|the case)|fiction)\W*$/i.test(sentence.text.slice(Math.max(0, end - sentence.start)))
}

/** A fragment that answers what somebody would write or want states a wish ("What would you ask for? | Forty seats, at least."). */
function isWish({ sentence }: Passage, sources: readonly Source[]): boolean {
  if (findFinites(sentence.tokens).includes(true)) return false
  const question = sources.find(({ origin, passage }) => origin === 'question' && passage.sentence.isQuestion)
  return question !== undefined && wishing.test(question.passage.sentence.text)
}

const wishing = /\b(?:would|should|could) you (?!say|call|describe|explain|sum)|\bwould you like|\b(?:do|did|does) \w+(?: \w+)? (?:want|wish|hope|prefer|demand|ask)\b/i

/** What the next sentence makes of a quotation: "True." asserts it, "No." denies it; anything else leaves it a quotation. */
function verdictOn(next: Passage | null): Claim['status'] {
  const first = next?.sentence.tokens.find((token) => token.kind === 'word')?.norm ?? ''
  if (['true', 'correct', 'right', 'yes', 'indeed', 'exactly'].includes(first)) return 'asserted'
  return ['no', 'not', 'false', 'wrong', 'untrue', 'never', 'nonsense', 'incorrect'].includes(first) ? 'denied' : 'asked'
}
