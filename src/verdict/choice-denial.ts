/**
 * Whether an alternative is set aside by the text ("not at once but in stages"). A negation that has to pass an "and" or a
 * comma on its way may have ended before: in that doubt the text gets the reading in which it is right.
 */
import { barring } from '../language/hindrance-data.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isDenied, isImplicit } from './denial.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import type { Passage, Token } from '../model.ts'

/** Whether the alternative at tokens [from, to) is denied; `right`: whether it is the set's own. */
export function isSetAside(passage: Passage, from: number, to: number, right: boolean): boolean {
  if (isFragmentOfNot(passage, from) || (!right && isDropped(passage, to))) return true
  if (isLacking(passage, from)) return !isDenied(passage, from, to)
  if (!isDenied(passage, from, to) || isUnbarred(passage, from)) return false
  return !right || !passesJoint(passage, from)
}

/** "Without a step-by-step review", "lacking any stages": what is not there is not how it is done. */
function isLacking({ sentence: { tokens } }: Passage, from: number): boolean {
  const at = tokens.findLastIndex(({ norm }, index) => index < from && index >= from - lackReach && /^(?:without|sans|lacking)$/.test(norm))
  return at !== -1 && tokens.slice(at + 1, from).every(({ norm }) => /^(?:an?|any|the|such|even|further)$/.test(norm))
}

/** How far before an alternative the word may stand that says it is lacking, in tokens. */
const lackReach = 3

/** How far behind an alternative it may be dropped, in code units. */
const dropReach = 100
const thing = '(?:it|this|that|them|(?:the|this|that) (?:idea|plan|option|thought|notion|proposal|method|scheme|suggestion|possibility|alternative|design|approach|version|variant)s?)'
const dropping = new RegExp(`(?:\\band|\\bbut|\\bthen|,|;|\u2013|\u2014) (?:(?:[a-z]+|they|he|she|we|it) ){0,3}?(?:(?:turn|rul|vot|wav|brush|cast|threw|throw|set|put|la(?:y|id))(?:ed|s|e|ned)? ${thing} (?:down|aside|out|away)|(?:turned|ruled|voted|set|put|laid|threw) (?:down|aside|out) ${thing}|(?:reject|abandon|drop|discard|dismiss|scrap|shelve|declin|refus)(?:p?ed|s|es) ${thing}|(?:gave|gives) up (?:on )?${thing}|gave ${thing} up|(?:decided|chose|spoke|came out) against ${thing}|thought better of it)\\b`, 'i')

/** "Had looked at a tunnel and turned the idea down": what was weighed and let go. */
function isDropped({ sentence }: Passage, to: number): boolean {
  const end = sentence.tokens[to - 1]?.end ?? sentence.end
  return dropping.test(sentence.text.slice(end, Math.min(sentence.end, end + dropReach)))
}

/** Whether the nearest negation before the words is separated from them by a joint of the sentence; an "and" between two names is none. */
function passesJoint(passage: Passage, from: number): boolean {
  const tokens = voiceTokens(passage)
  const at = from + (passage.joined?.offset ?? 0)
  const before = polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === 'negate' && operator.to <= at)
  const nearest = Math.max(-1, ...before.map((operator) => operator.to))
  return nearest !== -1 && tokens.slice(nearest, at).some((token, step, words) => token.text === ',' || token.norm === 'but' || (token.norm === 'and' && !(words[step - 1]?.capitalized === true && words[step + 1]?.capitalized === true)))
}

/** "Not at once.", "Not one for one, which many had feared.": a sentence without a verb but in what it adds, that begins with "not", sets aside what it holds, up to a comma. */
function isFragmentOfNot({ sentence, joined }: Passage, at: number): boolean {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => token.kind === 'word')
  if (joined !== null || tokens[first]?.norm !== 'not' || /^(?:only|just|merely|until|before|unless)$/.test(tokens[first + 1]?.norm ?? '')) return false
  const relative = sentence.clauses.find(({ kind, from }) => kind === 'relative' && from > first && tokens[from - 1]?.text === ',')
  if (finitesOf(sentence).slice(0, relative?.from).some((finite) => finite)) return false
  return !tokens.slice(first, at).some((token) => token.kind === 'punctuation' || token.norm === 'but')
}

/** "In law, not merely in fact", "not only in stages but at once": the alternative is said to be less than what is done. */
export function isOutdone({ sentence: { tokens } }: Passage, from: number): boolean {
  const at = /^(?:an?|the|by|in|on)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  return /^(?:merely|just|only|simply)$/.test(tokens[at]?.norm ?? '') && (tokens[at - 1]?.norm === 'not' || tokens[at - 1]?.lemmas.includes('not') === true)
}

const earlier = new Set(['before', 'prior', 'ahead'])
const denials = new Set(['not', 'never', 'no', 'nobody', 'nothing', 'none', 'neither', 'cannot', 'hardly', 'only'])

/** "Takes effect before it is ratified": what the set has first comes later, `reach` tokens behind at most; not so where the verb is denied ("not before"). */
export function comesLater({ sentence: { tokens } }: Passage, from: number, reach: number): boolean {
  const at = tokens.findLastIndex((token, index) => index < from && from - index <= reach && earlier.has(token.norm))
  if (at === -1 || tokens.slice(at, from).some((token) => token.kind === 'punctuation')) return false
  if (tokens[at]?.norm !== 'before' && !/^(?:to|of)$/.test(tokens[at + 1]?.norm ?? '')) return false
  return !tokens.slice(Math.max(0, at - lookBack), at).some((token) => denials.has(token.norm) || token.lemmas.includes('not'))
}

/** How far before "before" a denial may stand, in tokens. */
const lookBack = 18

/** "Must not hinder trade on the river": what is not barred is not denied. */
function isUnbarred(passage: Passage, from: number): boolean {
  const tokens = voiceTokens(passage)
  const found = polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === 'negate' && bars(tokens.slice(operator.from, operator.to)))
  return found.length % 2 === 1
}

function bars(words: readonly Token[]): boolean {
  return !isImplicit(words) && words.some((token) => token.lemmas.some((lemma) => barring.has(lemma)))
}
