/**
 * Of which time a clause speaks: today's state, a past state, or what a document lays down. Tense alone says little (a plan's
 * terms are told in every tense), so a clause is of the plan unless an adverb, a year or a verb of state says otherwise.
 */
import type { Clause, Sentence, Token } from '../model.ts'
import { compileCues, findCues } from './cue.ts'
import { isFunctionWord } from './function-word.ts'
import { isMonthOfMay } from './month.ts'
import { rememberByClause } from './sentence-memo.ts'
import { saysOver } from './time-past.ts'
import { documentNouns } from './status-data.ts'

const index = compileCues([
  { time: 'present' as const, phrases: `today, now, currently, current, at present, presently, at the moment, nowadays, these days, as of today, as of now, so far, to date, right now, today's, at this point, existing, up to now, until now, already, present-day, present size, present strength, present level, present number, present figure, this year, at last count, as thing stand` },
  { time: 'past' as const, phrases: `ago, previously, once have, once be, in the past, at that time, at the time, back then, before the war, in those days, originally, last year, last month, last week, yesterday, historically, for the past, until recently, until last year, in earlier years, long before, prewar, pre-war` },
  { time: 'plan' as const, phrases: `would, will, shall, must, be to, be not to, under the plan, under the draft, under the deal, under the agreement, under the proposal, under the treaty, under the contract, in future, in the future, from then on, after the war, may, have to, foresee, henceforth` },
])

const stateVerbs = new Set('have be count number hold control occupy own employ keep command field stand run comprise house serve live'.split(' '))
const pastForms = new Set('was were had did held kept stood counted numbered ran owned employed occupied controlled lived served'.split(' '))

/**
 * The time of a clause: `past` only where a past tense meets a past adverb or a year, `present` where an adverb of today or a
 * present verb of state with nothing of the plan about it says so, else `plan`. An empty clause is of the plan.
 * Years before `year` are past.
 */
export const timeOf: (sentence: Sentence, clause: Clause, year: number) => 'present' | 'past' | 'plan' = rememberByClause((sentence, clause, year) => {
  const tokens = sentence.tokens.slice(clause.from, clause.to)
  const cues = findCues(index, tokens).filter(({ from }) => !isMonthOfMay(tokens, from)).map(cue => cue.group.time)
  const pastVerb = tokens.some((token, at) => pastForms.has(token.norm) || (token.norm.endsWith('ed') && token.lemmas.length > 1) || isBareParticiple(tokens, at))
  if (saysOver(sentence, clause)) return 'past'
  if (cues.includes('plan')) return cues.includes('present') && !cues.includes('past') && !tokens.some((_, at) => isModal(tokens, at)) ? 'present' : 'plan'
  if ((cues.includes('past') || hasPastYear(tokens, year)) && (pastVerb || !tokens.some(isStatePresent))) return 'past'
  if (cues.includes('present')) return 'present'
  if (tokens.some(token => token.lemmas.some(lemma => documentNouns.has(lemma)))) return 'plan'
  return tokens.some(isStatePresent) && !pastVerb ? 'present' : 'plan'
})

const bareParticiples = new Set(['cut', 'set', 'split', 'shut', 'brought', 'shrunk'])

/** "Is cut to 40": what is done to a thing is no state of it, though the participle has no ending. */
function isBareParticiple(tokens: readonly Token[], at: number): boolean {
  return bareParticiples.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.lemmas.includes('be') === true
}

function isModal(tokens: readonly Token[], at: number): boolean {
  return /^(?:would|will|shall|must|may)$/.test(tokens[at]?.norm ?? '') && !isMonthOfMay(tokens, at)
}

/** A present form of a verb of state ("has", "counts", "stands at"). */
function isStatePresent(token: Token): boolean {
  if (!token.lemmas.some(lemma => stateVerbs.has(lemma)) || pastForms.has(token.norm)) return false
  return token.norm.endsWith('s') || /^(?:have|are|am)$/.test(token.norm)
}

/** "In 1994", "since 2019", "in the 1990s": a year that stands after a preposition of time. */
function hasPastYear(tokens: readonly Token[], year: number): boolean {
  return tokens.some((token, at) => (yearPrepositions.has(token.norm) || isByYear(tokens, at)) && Number(/^(1\d\d\d|20\d\d)s?$/.exec(tokens[at + 1]?.norm ?? '')?.[1] ?? Infinity) < year)
}

const yearPrepositions = new Set(['in', 'of', 'until', 'till', 'from', 'to', 'before', 'during', 'around', 'between'])

/** "By 1996 it had", "had shrunk by 1996": "by 1996 guards" counts them. */
export function isByYear(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2]
  return tokens[at]?.norm === 'by' && (behind === undefined || behind.kind === 'punctuation' || behind.capitalized || isFunctionWord(behind))
}
