/**
 * Whether the text denies a figure or a name. Verbs that end or take away something ("closed", "lost") say nothing against
 * the number beside them; only true negations and words of denial do.
 */
import { polarityIn, voiceTokens } from './polarity.ts'
import { isAdverb } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { staysOut } from '../language/shut-out.ts'
import type { Operator, Passage, Token } from '../model.ts'

const negators = new Set([
  'not', 'never', 'no', 'neither', 'nor', 'none', 'nobody', 'nothing', 'nowhere', 'hardly', 'scarcely', 'cannot',
  'deny', 'dispute', 'refute', 'false', 'wrong', 'untrue', 'incorrect', 'contrary', 'myth', 'mistaken'
])

/** Whether an odd number of negations stands over tokens [from, to) of a passage. */
export function isDenied(passage: Passage, from: number, to: number): boolean {
  if (isPutBetween(passage, from, to) || isMeasureOf(passage, from)) return false
  const { operators } = polarityIn(passage, from, to)
  return operators.filter((operator) => operator.effect === 'negate' && negates(passage, operator) && !isGranted(passage, operator.to, from)).length % 2 === 1
}

/** "Did not quarrel with the fact that he gets 40": whatever is denied before, what is called a fact is taken as so. */
function isGranted(passage: Passage, start: number, end: number): boolean {
  const tokens = voiceTokens(passage).slice(start, end)
  return tokens.some(({ norm }, at) => norm === 'the' && /^(?:fact|reality|truth)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === 'that')
}

function negates(passage: Passage, operator: Operator): boolean {
  const words = voiceTokens(passage).slice(operator.from, operator.to)
  return words.some((token) => negators.has(token.norm) || token.lemmas.some((lemma) => negators.has(lemma))) || isImplicit(words)
}

/** Verbs that say of what follows that it is not done. */
const implicit = new Set(['avoid', 'refrain', 'abstain', 'spare', 'forbear'])

/** "Stops short of halving it", "avoids halving it", "spares the guard a limit of 4,000": whether an operator of these words denies what follows without a "not". */
export function isImplicit(words: readonly Token[]): boolean {
  const lemmas = words[0]?.lemmas ?? []
  return lemmas.some((lemma) => implicit.has(lemma)) || (lemmas.includes('stop') && words[1]?.norm === 'short')
}

const plain = new Set(['not', 'never'])
/** "Not only", "not yet", "not exactly": what they deny is not the figure. */
const softening = new Set(['only', 'just', 'merely', 'simply', 'yet', 'necessarily', 'exactly', 'even', 'quite', 'really', 'always', 'all', 'until', 'before', 'so', 'alone', 'longer'])
/** What is not said is not denied. */
const telling = new Set(['say', 'mention', 'specify', 'state', 'explain', 'name', 'know', 'think', 'believe', 'mean', 'suggest', 'claim', 'prove', 'seem', 'appear', 'spell', 'count', 'confirm', 'matter', 'help'])

function isPlainNot(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !(plain.has(token.norm) || token.lemmas.includes('not'))) return false
  const next = tokens.slice(at + 1, at + 3)
  return !softening.has(next[0]?.norm ?? '') && !next.some((one) => one.lemmas.some((lemma) => telling.has(lemma)))
}

/** Whether nothing but one plain "not" at a verb stands over tokens [from, to): "does not cost 40 euros" denies the cost, "not only 40" does not. */
export function isPlainlyDenied(passage: Passage, from: number, to: number): boolean {
  const tokens = voiceTokens(passage)
  const [only, ...more] = polarityIn(passage, from, to).operators.filter((operator) => operator.effect === 'negate')
  return only !== undefined && more.length === 0 && only.to - only.from === 1 && isPlainNot(tokens, only.from) && !isGranted(passage, only.to, from) && !isPutBetween(passage, from, to)
}

/** How many words an apposition may have that only tells a figure or a name. */
const longestApposition = 8

/** "The mirror, 4.2 metres across, was not part of it": what is put between commas behind its noun is told there, whatever the clause around it denies. */
function isPutBetween({ sentence: { tokens, clauses }, joined }: Passage, from: number, to: number): boolean {
  const opening = /^(?:about|around|roughly|nearly|almost|some)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const closing = tokens.findIndex((token, at) => at >= to && token.kind === 'punctuation')
  const noun = tokens[opening - 1]
  if (joined !== null || tokens[opening]?.text !== ',' || tokens[closing]?.text !== ',' || closing - opening > longestApposition || noun?.kind !== 'word' || noun.lemmas.includes('not')) return false
  // A member of a list has its like behind it ("does not pay fees, 40 euros, or tolls").
  if (/^(?:and|or|but|nor)$/.test(tokens[closing + 1]?.norm ?? '') || tokens[closing + 1]?.kind === 'number') return false
  return !clauses.some((one) => one.kind !== 'relative' && opening < one.from && one.from < closing) && !tokens.slice(opening, closing).some(({ norm }) => joints.has(norm))
}

const joints = new Set(['and', 'or', 'but', 'nor', 'not', 'no', 'is', 'are', 'was', 'were', 'has', 'have'])

/** "Nobody earns less than the minimum wage of 11 euros": the figure says how much the wage is, and the comparison is with the wage. */
function isMeasureOf({ sentence: { tokens } }: Passage, from: number): boolean {
  if (tokens[from - 1]?.norm !== 'of') return false
  const the = tokens.findLastIndex(({ norm }, at) => at < from - 1 && at >= from - 5 && /^(?:the|its|their|his|her|our|this|that)$/.test(norm))
  return the !== -1 && tokens[the - 1]?.norm === 'than'
}

/** "The notice of 30 days does not apply to guests": behind a subject that a figure measures, a denied verb that is none of the fact's (`words`) says nothing against the figure. */
export function isOtherwiseDenied({ sentence }: Passage, from: number, to: number, words: ReadonlySet<string>): boolean {
  const { tokens } = sentence
  if (tokens[from - 1]?.norm !== 'of' || !tokens.slice(Math.max(0, from - 5), from - 1).some(({ norm }) => /^(?:the|its|their|his|her|our|this)$/.test(norm))) return false
  const auxiliary = finitesOf(sentence).indexOf(true, to)
  const verb = tokens.findIndex((token, at) => at > auxiliary && !isAdverb(token) && !token.lemmas.includes('be'))
  const denied = tokens[verb]
  return auxiliary !== -1 && auxiliary - to < 2 && isPlainNot(tokens, auxiliary + 1) && denied?.kind === 'word' && !denied.lemmas.some((lemma) => words.has(lemma) || rightness.has(lemma))
}

/** "The notice of 30 days is not right": said of the figure itself. */
const rightness = new Set(['right', 'correct', 'true', 'accurate', 'so', 'real', 'exact'])

/** How far behind its subject a verb may stand, in tokens. */
const verbReach = 16

/** Whether the verb whose subject tokens [from, to) belong to is denied: "40 euros of it would not be paid", or says that it stays out: "boats over 40 metres have to go round". */
export function isSubjectDenied({ sentence }: Passage, to: number): boolean {
  const { tokens, clauses } = sentence
  const clause = clauses.find((one) => to - 1 >= one.from && to - 1 < one.to)
  if (clause === undefined) return false
  const finites = finitesOf(sentence)
  if (finites.slice(clause.from, to).some((isFinite) => isFinite)) return false
  const verb = finites.findIndex((isFinite, at) => isFinite && at >= to && at < Math.min(clause.to, to + verbReach))
  return verb !== -1 && !tokens.slice(to, verb).some((token, step, between) => token.kind === 'punctuation' && !(token.text === ',' && between[step - 1]?.capitalized === true)) && isPlainNot(tokens, verb + 1) !== staysOut(tokens, verb, clause.to)
}
