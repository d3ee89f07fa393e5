/**
 * Whether a listed phrase takes a stance where it stands: many of these words are nouns, passives or acts under a rule as
 * well ("the claim of the heirs", "is proposed", "a coach may request a review").
 */
import type { Token } from '../model.ts'
import type { Cue } from './cue.ts'
import { isAdverb, nouns, wordSets } from './finite.ts'
import type { StanceReading } from './stance.ts'
import { documentNouns, pronounSpeakers, type StanceGroup } from './status-data.ts'

/** "The lease denies the tenant a garden", "members are denied a vote": nothing is disputed, something is not given. */
export function withholds(tokens: readonly Token[], { from, to }: Pick<Cue<StanceGroup>, 'from' | 'to'>): boolean {
  const word = tokens[from]
  const next = tokens[to]
  if (word?.lemmas.includes('deny') !== true || next === undefined || next.kind === 'punctuation' || next.norm === 'that' || wordSets.prepositions.has(next.norm)) return false
  const before = backOverAdverbs(tokens, from)
  if (word.norm === 'denied' && tokens[before]?.lemmas.includes('be') === true) return true
  return tokens.slice(Math.max(0, before - 1), before + 1).some(token => token.lemmas.some(lemma => documentNouns.has(lemma)))
}

/** What is foreseen, and by nobody in particular, stands in a text: no prophecy. */
const drafted = new Set(['foresee'])

/** Whether a cue that is also a noun, or stands in the passive, takes a stance here ("the claim of the heirs", "is proposed" do not). */
export function isStanding({ tokens, finite, of }: StanceReading, { from, to, group }: Cue<StanceGroup>): boolean {
  if (tokens[from]?.norm === 'whether' && (tokens[from - 1]?.lemmas.some(lemma => checks.has(lemma)) === true || leavesToWill(tokens, from) !== null)) return false
  const before = tokens[backOverAside(tokens, from)]
  const word = tokens[from]
  if (word?.lemmas.includes('picture') === true && !isImagining(tokens, from)) return false
  if (word !== undefined && (isActUnderRule(word, before, group) || isNamedDispute(word, before, finite[from] === true))) return false
  if (group.reach === 'clause' || group.holder === 'any') return true
  if (word?.norm.endsWith("'d") === true) return true
  // "Demands that the club sell are just demands": the noun opens the sentence.
  if (word !== undefined && before === undefined) return group.stance === 'demanded' && finite[from] !== true && takesThat(tokens, to)
  if (word === undefined || before === undefined) return false
  if (word.norm === 'should') return true
  if (to - from === 1 && before.possessive || (to - from === 1 && wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm))) return takesThat(tokens, to) && group.stance !== 'reported'
  const passive = before.lemmas.includes('be') && word.lemmas.length > 1 && !word.norm.endsWith('ing')
  if (passive && word.lemmas.some(lemma => drafted.has(lemma)) && tokens[to]?.norm !== 'by') return false
  if (passive) return group.stance === 'reported' || group.stance === 'predicted'
  if (before.lemmas.includes('be') && !word.norm.endsWith('ing')) return false
  if (to - from > 1) return !(word.norm.endsWith('ed') && finite[from] !== true && finite.some((is, index) => is && of[index] === of[from]) && !wordSets.auxiliaries.has(before.norm))
  if (nouns.has(word.lemmas.at(-1) ?? '') && finite[from] !== true && before.norm !== 'to' && !wordSets.modals.has(before.norm) && !pronounSpeakers.has(before.norm)) return takesThat(tokens, to) && group.stance === 'demanded'
  return finite[from] === true || before.kind === 'word' || takesThat(tokens, to)
}

/** "Picture a city without cars": a call to imagine what follows; else a picture is a thing, and not what is imagined. */
function isImagining(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const calls = before === undefined || before.kind === 'punctuation' || /^(?:to|and|just|now|then|you|we|i|us|can)$/.test(before.norm)
  return tokens[at]?.norm === 'picture' && calls && next?.kind === 'word' && (wordSets.determiners.has(next.norm) || wordSets.pronouns.has(next.norm) || /^(?:how|what|yourself|yourselves|him|her|them)$/.test(next.norm))
}

const maintaining = new Set(['insist', 'suggest'])

/** "Insists that the fee is 40" tells, "insists that the fee be 40" demands: the verb after "that" decides. */
export function maintains({ tokens, finite }: StanceReading, { from, to }: Cue<StanceGroup>): boolean {
  if (tokens[from]?.lemmas.some(lemma => maintaining.has(lemma)) !== true || tokens[to - 1]?.norm !== 'that') return false
  const end = Math.min(tokens.length, to + 14)
  for (let at = to; at < end; at++) {
    const word = tokens[at]?.norm ?? ''
    if (word === 'be' || word === 'should' || word === 'must') return false
    if (finite[at] === true) return /^(?:is|are|was|were|has|does|did|will|would)$/.test(word) || word.endsWith('s')
  }
  return false
}

/** Acts that a rule may allow or oblige somebody to do: "a coach may request a review", "a member must warn the others". */
const acts = new Set('request ask call insist propose suggest recommend urge demand appeal petition apply seek warn argue plead advocate'.split(' '))
const deontic = new Set(['may', 'must', 'shall', 'can', 'cannot'])

/** Whether the cue is what a rule allows or demands to be done, not what somebody wishes or foretells. */
function isActUnderRule(word: Token, before: Token | undefined, { stance }: StanceGroup): boolean {
  return (stance === 'demanded' || stance === 'predicted') && before !== undefined && deontic.has(before.norm) && word.lemmas.some(lemma => acts.has(lemma))
}

/** "Disputes go to a panel", "betting firms": the noun or the modifier, not the verb. */
function isNamedDispute(word: Token, before: Token | undefined, finite: boolean): boolean {
  if (finite) return false
  if (/^disputes?$/.test(word.norm)) return before === undefined || !(before.norm === 'to' || wordSets.modals.has(before.norm))
  return /^(?:betting|asking|guessing)$/.test(word.norm) && before?.lemmas.includes('be') !== true
}

/** "Check whether" watches over something; it does not ask. */
const checks = new Set(['check', 'verify', 'monitor', 'watch', 'inspect', 'test', 'examine', 'determine', 'control'])

const deciding = new Set(['decide', 'choose', 'determine', 'judge'])
const willing = new Set(['free', 'may', 'can', 'themselves', 'himself', 'herself', 'itself', 'yourself', 'oneself', 'alone'])
const resting = new Set(['up to', 'left to', 'leave to', 'leaves to', 'discretion of'])

/**
 * Where "whether" stands at a token and somebody may decide it ("are free to decide whether", "choose for themselves whether", "it is
 * up to them whether"): the token at which that begins. Nobody asks there; it is laid down that it may be done or left. Null for none.
 */
export function leavesToWill(tokens: readonly Token[], at: number): number | null {
  const start = Math.max(0, at - willReach)
  const before = tokens.slice(start, at)
  const mark = before.findLastIndex(token => token.kind === 'punctuation')
  const near = before.slice(mark + 1)
  const rest = near.findIndex((token, order) => resting.has(`${token.norm} ${near[order + 1]?.norm ?? ''}`))
  if (rest !== -1) return start + mark + 1 + rest
  const verb = near.findIndex(token => token.lemmas.some(lemma => deciding.has(lemma)))
  const will = near.findIndex(token => willing.has(token.norm))
  return verb === -1 || will === -1 || near.some(token => token.lemmas.includes('not')) ? null : start + mark + 1 + Math.min(verb, will)
}

/** How far before "whether" the words may begin that leave it to somebody, in tokens. */
const willReach = 8

export function takesThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'that'
}

/** Adverbs, also set off by commas: "may, however, insist". */
function backOverAside(tokens: readonly Token[], at: number): number {
  const order = backOverAdverbs(tokens, at)
  return tokens[order]?.text === ',' && tokens[backOverAdverbs(tokens, order)]?.text === ',' && order - backOverAdverbs(tokens, order) < 3 ? backOverAdverbs(tokens, backOverAdverbs(tokens, order)) : order
}

function backOverAdverbs(tokens: readonly Token[], at: number): number {
  let order = at - 1
  while (order >= 0 && isAdverb(tokens[order])) order--
  return order
}

