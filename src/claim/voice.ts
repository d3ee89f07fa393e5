/**
 * In which voice a clause speaks, its surroundings included: an unfinished lead-in, a heading, the sentence after it, a
 * quotation that is put up for discussion, an option of a quiz.
 */
import { remember } from '../language/remember.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { statusOf } from '../language/status.ts'
import { TokenizedSentence } from '../language/tokenized-sentence.ts'
import { isCarriedFalsely } from './carrier.ts'
import { isListedAsFalse, underHeading, underWish } from './heading-voice.ts'
import { isConfirmedOrNot, isRefuted, isRefutedAtOnce, isTakenBack } from './refutation.ts'
import type { Block, Claim, Clause, Passage, Source } from '../model.ts'

export { timeIn } from './time.ts'

/** The status of a clause in its surroundings. `next`: the sentence after it in its block, if any. */
export function voiceOf(passage: Passage, clause: Clause, sources: readonly Source[], next: Passage | null): Claim['status'] {
  if (isOption(passage, sources)) return 'asked'
  if (isQuotation(passage)) return isConfirmedOrNot(next)
  if (isPutToQuestion(next)) return 'asked'
  if (isListedAsFalse(passage, sources)) return 'denied'
  if (isWish(passage, sources) || isWishList(passage) || isDream(passage) || goesOnWishing(passage, sources)) return 'demanded'
  const voice = ownVoice(passage, clause, sources)
  const own = voice === 'demanded' && isRetold(passage, clause, sources) ? 'asserted' : voice
  if (own !== 'reported' && own !== 'asserted') return own
  return isTakenBack(next) || isRefuted(own, next) || isRefutedAtOnce(own, passage, clause) || isCarriedFalsely(passage.sentence, clause) ? 'denied' : own
}

const demands = new Set(['want', 'demand', 'wish', 'ask', 'call', 'insist', 'urge', 'hope', 'request', 'seek', 'propose', 'prefer'])

/** "The union had demanded a lower fee. It also wants more days.": the pronoun goes on for whoever wished in the sentence before. */
function goesOnWishing({ sentence, block, place }: Passage, sources: readonly Source[]): boolean {
  const [first, ...others] = sentence.tokens
  if (first === undefined || !/^(?:it|they|he|she)$/.test(first.norm) || !others.slice(0, 3).some(({ lemmas }) => lemmas.some((lemma) => demands.has(lemma)))) return false
  const before = sources.find(({ origin, passage }) => origin === 'previous' && passage.block === block && passage.place === place - 1)?.passage
  return before !== undefined && !before.hits.some(({ key, from }) => key === 'document' && from < 4) &&
    before.sentence.tokens.some(({ lemmas }) => lemmas.some((lemma) => demands.has(lemma)))
}

function ownVoice(passage: Passage, clause: Clause, sources: readonly Source[]): Claim['status'] {
  const { joined } = passage
  if (joined === null) return underHeading(statusOf(passage.sentence, clause), passage, sources)
  const at = clause.from + joined.offset
  const whole = joined.sentence.clauses.find((one) => at >= one.from && at < one.to)
  const own = whole === undefined ? statusOf(passage.sentence, clause) : statusOf(joined.sentence, whole)
  return own === 'asserted' && underWish(sources) ? 'demanded' : own
}

/**
 * "The text is short. A tenth of the fund should go to the ports": behind a sentence about the document "should" tells what it
 * lays down, where nothing but that word makes a demand of it and nobody is speaking for himself.
 */
function isRetold({ sentence, block }: Passage, clause: Clause, sources: readonly Source[]): boolean {
  const { tokens } = sentence
  if (!tokens.some((token) => token.norm === 'should') || tokens.some((token) => /^(?:i|we|you|my|our|your)$/.test(token.norm))) return false
  const before = sources.filter(({ origin, passage }) => origin === 'previous' && passage.block === block)
  if (!before.some(({ passage }) => passage.hits.some((hit) => hit.key === 'document'))) return false
  const told = tokens.map((token) => (token.norm === 'should' ? { ...token, text: 'would', norm: 'would', lemmas: ['would'] } : token))
  return statusOf(new TokenizedSentence(sentence, sentence.text, told, sentence.isQuestion), clause) === 'asserted'
}

/** An answer offered for choice ("a) 40", an empty box) states nothing; a ticked box does. */
function isOption({ block, sentence }: Passage, sources: readonly Source[]): boolean {
  if (block.ticked !== null) return !block.ticked
  if (offersChoice(block)) return !sentence.isQuestion
  const asks = sources.some((source) => source.origin === 'item' && source.passage.sentence.isQuestion)
  return asks && /^\(?[a-h][).:]\s/i.test(sentence.text)
}

/** Whether a) and, further on, b) stand behind a question, with no other question between; asked by all claims of a block. */
const offersChoice = remember(({ text }: Block): boolean => text.split('?').slice(1).some((answer) => {
  const first = answer.search(/\ba\)/i)
  return first !== -1 && /\bb\)/i.test(answer.slice(first))
}))

/** A sentence that is a quotation from end to end and opens its block: a claim put up for discussion, an epigraph. */
function isQuotation({ sentence, place }: Passage): boolean {
  const text = sentence.text.trim()
  return place === 0 && /^["\u201C\u201E\u00AB]/.test(text) && /["\u201D\u00BB][.?!]?$/.test(text) && !/["\u201D\u00BB].*["\u201C\u00AB]/.test(text.slice(1, -2))
}

/** "The budget was halved. True?" asks, in two sentences. */
function isPutToQuestion(next: Passage | null): boolean {
  if (next === null || !next.sentence.isQuestion) return false
  const words = next.sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm)
  return words.length <= 4 && words.some((word) => ['true', 'false', 'right', 'correct', 'really', 'so', 'fact', 'myth'].includes(word))
}

/** A fragment that answers what somebody would write or want states a wish ("What would you ask for? | Forty seats, at least."). */
function isWish({ sentence }: Passage, sources: readonly Source[]): boolean {
  if (finitesOf(sentence).includes(true)) return false
  const question = sources.find(({ origin, passage }) => origin === 'question' && passage.sentence.isQuestion)
  return question !== undefined && wishing.test(question.passage.sentence.text)
}

/** "What I would demand is simple: forty seats, a ferry at night": what follows the colon is wished. */
function isWishList({ sentence }: Passage): boolean {
  return wishList.test(sentence.text)
}

const wishList = /^\W*(?:(?:and|but|so),? )?(?:what|all) (?:I|we|you|he|she|they)(?:['\u2019]d| would| really| still| also| now)* (?:wants?|wanted|demands?|demanded|asks? for|asked for|wish(?:es)? for|hopes? for|hoped for|needs?|propose|proposes|insists? on|like)(?: to see| most| instead| now)? (?:is|are|was|were|would be)\b[^:]{0,40}:/i

/** "If it were up to me? A fee of 40, and boats that sail at night.": what somebody makes up behind a condition that stands for itself. */
function isDream({ block, start, sentence }: Passage): boolean {
  const end = sentence.tokens.findIndex(({ norm }) => subordinating.has(norm))
  if (finitesOf(sentence).slice(0, end === -1 ? undefined : end).includes(true)) return false
  return dreaming.test(block.text.slice(Math.max(0, start - longestDream), start))
}

const subordinating = new Set(['when', 'because', 'if', 'who', 'which', 'that', 'while', 'where', 'since', 'so', 'until'])
const longestDream = 80
const dreaming = /(?:^|[.!?:]["\u201D]?\s+)["\u201C]?(?:(?:and|but|so|oh),? )?(?:if (?:it (?:were|was) (?:only )?(?:up|down) to (?:me|us)|only|(?:I|we) (?:could|had|were|was|ruled|ran)\b[^.!?]*)|what (?:I|we)['\u2019]d (?:like|want|do)|(?:my|our) (?:dream|wish)(?: list)?)[?:]\s*$/i

/** Questions for a wish; what a text would do to somebody ("what would you pay?") asks for none. */
const wishing = /\b(?:would|should|could) you (?!say|call|describe|explain|sum|pay|get|need|have|lose|receive|owe|be|expect|know|find|see)|\bwould you (?:like|have (?:it|them|written|added|put))\b|\bif you could\b|\b(?:do|did|does) (?!the (?:plan|treaty|text|draft|law|bill|document|agreement|deal|act|rules?)\b|it\b)\w+(?: \w+)? (?:want|wish|hope|prefer|demand|ask)\b(?! to know)/i
