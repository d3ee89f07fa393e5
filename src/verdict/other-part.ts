/**
 * Numbers of a part that the fact does not tell: of one phase ("the first phase has 30 boats"), of those that are so ("19 of 112 posts are
 * vacant"), of what was said right before ("half of that"), of what happened within a year.
 */
import { isAdverb } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { subjectOf } from '../language/subject.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { quantityBehind, quantityBefore, tokensOf } from './judged.ts'
import { reachOf } from './statement.ts'
import type { Claim, Passage, QuantityMention, Token } from '../model.ts'

/** Why a number that disagrees is only of a part; null where nothing says so. */
export function otherPart(claim: Claim, mention: QuantityMention): string | null {
  if (isOfStage(claim)) return 'It is told of one part alone.'
  if (isOfThoseInState(claim, mention)) return 'It counts those of many that are so.'
  if (isShareOfThat(claim.passage, mention)) return 'A share of what was said before.'
  return isWithinTime(claim) ? 'What happened within a time is no level.' : null
}

const stages = new Set(['phase', 'stage', 'section', 'half', 'batch', 'tranche', 'lot', 'instalment', 'installment', 'segment', 'leg', 'wing'])
const which = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'final', 'next', 'other', 'initial', 'opening', 'northern', 'southern', 'eastern', 'western', 'upper', 'lower', 'each', 'every', 'either'])

/** "The first phase comprises 30 boats": the subject is a part, told by its place, of which the fact knows nothing. */
function isOfStage({ passage: { sentence }, clause, fact }: Claim): boolean {
  const subject = subjectOf(sentence, clause)
  if (subject === null) return false
  const { words } = reachOf(fact)
  const { tokens } = sentence
  return tokens.slice(subject.from, subject.to).some((token, order) => token.lemmas.some((lemma) => stages.has(lemma) && !words.has(lemma)) && which.has(tokens[subject.from + order - 1]?.norm ?? ''))
}

/** "19 of 112 posts are vacant", its 19 and its 112: how those of a number are that are counted. */
function isOfThoseInState({ passage, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const isPart = isPairedBy(tokens, tokensOf(passage, mention).to, quantityBehind(passage, mention), passage)
  const whole = isPart ? quantityBehind(passage, mention) : mention
  const part = quantityBefore(passage, mention)
  if (whole === undefined || (!isPart && (part === undefined || !isPairedBy(tokens, tokensOf(passage, part).to, mention, passage)))) return false
  const verb = tokens.findIndex(({ norm }, at) => at > tokensOf(passage, whole).to && at <= tokensOf(passage, whole).to + nounReach && /^(?:is|are|was|were)$/.test(norm))
  const state = tokens[verb + 1]
  const end = tokens[verb + 2]
  return verb !== -1 && state?.kind === 'word' && !isFunctionWord(state) && !isAdverb(state) && (end === undefined || end.kind === 'punctuation') && !anchors.some((anchor) => anchor.passage === passage && anchor.from === verb + 1)
}

/** So many words the noun that is counted may have. */
const nounReach = 3

/** "19 of 112", "one in five": a number right behind another's "of". */
function isPairedBy(tokens: readonly Token[], to: number, whole: QuantityMention | undefined, passage: Passage): boolean {
  return whole !== undefined && whole.value.dimension === 'count' && /^(?:of|in)$/.test(tokens[to]?.norm ?? '') && tokensOf(passage, whole).from === to + 1
}

/** "The nurses get about half of that": a share of an amount or a thing that was named, of no fact's. */
function isShareOfThat(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const end = tokens[to + 2]
  return mention.value.dimension === 'share' && tokens[to]?.norm === 'of' && tokens[to + 1]?.norm === 'that' && (end === undefined || end.kind === 'punctuation')
}

const events = new Set(['capture', 'seize', 'conquer', 'take', 'retake', 'recapture', 'gain', 'win', 'lose', 'buy', 'sell', 'build', 'plant', 'fell', 'clear', 'add', 'overrun', 'open', 'close', 'destroy', 'burn', 'flood'])
const spans = new Set(['year', 'month', 'week', 'quarter', 'season', 'spring', 'summer', 'autumn', 'fall', 'winter', 'day'])

/** "Captured some 400 acres in 2025, one per cent of the county", of what is held: a deed done within a time that the clause names. */
function isWithinTime({ passage: { sentence: { tokens } }, clause, check, anchors, passage }: Claim): boolean {
  if (check.kind !== 'quantity' || check.when !== 'present' || !namesTime(tokens.slice(clause.from, clause.to))) return false
  return anchors.some((anchor) => {
    const [before, verb] = [tokens[anchor.from - 1], tokens[anchor.from]]
    return anchor.passage === passage && anchor.from >= clause.from && anchor.to <= clause.to && verb !== undefined && verb.lemmas.some((lemma) => events.has(lemma)) && isPastForm(verb, before) && !/^(?:has|have|had|is|are|was|were|been)$/.test(before?.norm ?? '')
  })
}

/** "In 2025", "last year", "in the past month". */
function namesTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => (/^(?:in|during|throughout)$/.test(norm) && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.norm ?? '')) || (/^(?:last|this|past|previous)$/.test(norm) && spans.has(tokens[at + 1]?.norm ?? '')))
}
