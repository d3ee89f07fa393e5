/**
 * Where the words of a rule stand and the contrary is not told: in a quotation that is called false, beside "but not" before what the rule
 * is about, of those whom it leaves out by a figure, under "nobody ... without".
 */
import { remember } from '../language/remember.ts'
import { toBase } from '../number/interval.ts'
import { readQuantity } from '../number/quantity.ts'
import { nextMark } from '../language/mark.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { toTokens } from '../language/token.ts'
import { conceptKeys } from './concept-key.ts'
import { isNamed, tokensOf, type Judged, type Known } from './judged.ts'
import { reachOf } from './statement.ts'
import type { Claim, Fact, Passage, Quantity, RuleCheck, SkipReason, Token } from '../model.ts'

/** Why a contradiction of a rule is none; null where nothing says so. */
export function ruleAside(claim: Claim, { span }: Judged, known: Known): SkipReason | null {
  const { check, passage } = claim
  if (check.kind !== 'rule' && check.kind !== 'choice') return null
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, span)
  if (isQuotedAsFalse(tokens, from, to)) return 'denied'
  if (check.kind === 'choice') return null
  return isOfSpeaker(claim) || isOfOtherStory(claim, known) || isSetApart(claim, check, from, to) || isOfOtherRange(claim) || isNotWithout(claim, check) ? 'unclear' : null
}

/** "We left it in.": what the writers say of themselves, where nothing in the clause is the fact's but a word for what is done. */
function isOfSpeaker({ passage, clause, anchors }: Claim): boolean {
  const first = passage.sentence.tokens.slice(clause.from, clause.to).find(({ kind }) => kind === 'word')
  if (first === undefined || !/^(?:i|we)$/.test(first.norm) || passage.sentence.text.includes('"') || passage.sentence.text.includes('\u201c')) return false
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
  return own.length < anchors.length && own.every(({ from, to }) => to - from === 1 && finitesOf(passage.sentence)[from] === true)
}

const places: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'unknown'])

/** "In Norland the mayor let 40 of them stay. But it was no right": a pronoun goes on about what the sentence before tells of another place, in the past. */
function isOfOtherStory({ passage, clause, sources }: Claim, known: Known): boolean {
  const words = passage.sentence.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word')
  const [subject, verb] = /^(?:but|and|yet|still)$/.test(words[0]?.norm ?? '') ? words.slice(1) : words
  if (!/^(?:it|this|that|they)$/.test(subject?.norm ?? '') || !/^(?:was|were|had)$/.test(verb?.norm ?? '')) return false
  const before = sources.find((source) => source.origin === 'previous' && source.passage.block === passage.block && source.passage.place === passage.place - 1)?.passage
  // "The Spring Fair Agreement" is another's, though "agreement" names the document.
  if (before === undefined || before.hits.some(({ key, from }) => key === 'document' && before.sentence.tokens[from - 1]?.capitalized !== true) || !/^(?:for|in|at|under)$/.test(before.sentence.tokens[0]?.norm ?? '')) return false
  return before.names.some((name) => places.has(name.class) && tokensOf(before, name).from <= 2 && !isNamed(name.name, known))
}

const opening = new Set(['"', '“', '„', '«'])
const closing = new Set(['"', '”', '“', '»'])
const falsehoods = new Set('false wrong untrue incorrect inaccurate myth fiction nonsense lie invention fabrication rubbish misconception fallacy error mistake'.split(' '))
const truths = new Set(['true', 'correct', 'right', 'accurate', 'case'])

/** "“Dogs are allowed” is simply false", "“...”, as a leaflet has it, is a myth". */
function isQuotedAsFalse(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens.slice(0, from).some(({ text }) => opening.has(text))) return false
  const end = tokens.findIndex(({ text }, at) => at >= to && closing.has(text))
  if (end === -1) return false
  let verb = end + 1
  if (tokens[verb]?.text === ',') {
    const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',')
    verb = comma === -1 ? verb + 1 : comma + 1
  }
  if (tokens[verb]?.lemmas.includes('be') !== true) return false
  const said = tokens.slice(verb, verb + 5)
  const denied = said.some(({ norm }) => norm === 'not' || norm.endsWith("n't"))
  return said.some(({ lemmas }) => lemmas.some((lemma) => (denied ? truths : falsehoods).has(lemma)))
}

/** A stretch of a sentence behind "not": tokens [from, to). */
interface Apart { readonly from: number; readonly to: number; readonly but: boolean }

/** "..., but not the levy", "schools, not charities, ...". */
function apartIn(tokens: readonly Token[]): readonly Apart[] {
  return tokens.flatMap(({ norm }, at): readonly Apart[] => {
    const but = tokens[at - 1]?.norm === 'but'
    if (!(norm === 'not' || (norm === 'never' && but)) || !(but || tokens[at - 1]?.text === ',')) return []
    const to = nextMark(tokens, at + 1)
    return to - at <= mostApart ? [{ from: at + 1, to, but }] : []
  })
}

/** What is set apart by "not" is short, in tokens. */
const mostApart = 9

/** "Members may, but not guests" where guests may not: what the rule is about stands behind "not", and the words around it are told of others. */
function isSetApart({ passage, clause, anchors, fact }: Claim, check: RuleCheck, from: number, to: number): boolean {
  const { tokens } = passage.sentence
  const no = check.no === null ? null : conceptKeys(check.no)
  const denies = check.force === 'forbidden'
  if (!denies && (no === null || !passage.hits.some((hit) => no.has(hit.key) && hit.from >= clause.from && hit.to <= clause.to))) return false
  const { words } = reachOf(fact)
  return apartIn(tokens).some((apart) => {
    if (from < apart.to && apart.from < to && from >= apart.from || (denies && !apart.but)) return false
    if (anchors.some((anchor) => anchor.passage === passage && !anchor.key.startsWith('@') && anchor.from >= apart.from && anchor.from < apart.to)) return true
    return denies && from < apart.from && tokens.slice(apart.from, apart.to).some((token) => token.norm.length > 3 && token.lemmas.some((lemma) => words.has(lemma)))
  })
}

/** The quantities with a bound that a fact's statement draws lines by ("infants under 3 months"). */
const rangesOf = remember((fact: Fact): readonly Quantity[] => {
  const tokens = toTokens(fact.statement)
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return []
    const text = (from: number, to: number): string => fact.statement.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? token.end)
    const read = [text(at - 2, at + 1), text(at - 1, at + 1), text(at - 2, at), text(at - 1, at)].map((one) => readQuantity(one)).find((one) => one !== null && isOpen(one))
    return read == null ? [] : [read]
  })
})

function isOpen({ bound }: Quantity): boolean {
  return bound === 'less-than' || bound === 'at-most' || bound === 'more-than' || bound === 'at-least'
}

/** "Infants over three months need not" beside "infants under 3 months must": others than those whom the rule speaks of. */
function isOfOtherRange({ passage, clause, fact }: Claim): boolean {
  const { tokens } = passage.sentence
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0]
  const own = passage.quantities.filter((one) => one.start >= start && one.end <= end).map(({ start: at, value }) => (isOver(passage, at) ? { ...value, max: null, bound: 'more-than' as const } : value)).filter(isOpen)
  return own.some((value) => rangesOf(fact).some((one) => {
    if (one.dimension !== value.dimension || (value.dimension === 'count' && one.unit !== value.unit)) return false
    const [a, b] = [toBase(value), toBase(one)]
    return a.min >= b.max || a.max <= b.min
  }))
}

/** "Infants over three months": behind a noun "over" tells more than a number; elsewhere it may tell how long. */
function isOver({ sentence }: Passage, start: number): boolean {
  const { tokens } = sentence
  const at = tokens.findIndex((token) => token.start === start)
  const noun = tokens[at - 2]
  return tokens[at - 1]?.norm === 'over' && noun?.kind === 'word' && noun.lemmas.some((lemma) => lemma !== noun.norm) && finitesOf(sentence)[at - 2] !== true
}

const negations = new Set(['nobody', 'no', 'not', 'never', 'none', 'cannot', 'neither', 'nor'])

/** "Nobody may pass without a licence" says that one is needed. */
function isNotWithout({ passage, clause, anchors }: Claim, { force }: RuleCheck): boolean {
  if (force !== 'required') return false
  const { tokens } = passage.sentence
  const without = tokens.findIndex(({ norm }, at) => at >= clause.from && at < clause.to && norm === 'without')
  if (without === -1 || !anchors.some((anchor) => anchor.passage === passage && anchor.from > without && anchor.from <= without + 4)) return false
  return tokens.slice(clause.from, without).some(({ norm }) => negations.has(norm) || norm.endsWith("n't"))
}
