/**
 * Which words of a sentence say what a value is the value of. In order: the names in its stretch, the noun it belongs to
 * ("a speed of 15", "64 employees", "12% of the traffic"), the head of the subject, the verb, then whatever is rare.
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { subjectOf } from '../language/subject.ts'
import { isAdverb, wordSets } from '../language/finite.ts'
import { isVerb } from '../language/verb-list.ts'
import type { Reading } from './candidate.ts'
import type { Word } from './vocabulary.ts'
import type { Clause, Sentence, Span } from '../model.ts'

/** The words that tell a value, the most telling first. */
export interface Focus {
  readonly words: readonly string[]
  /** Names among them: who or what has the value. */
  readonly names: number
  /** What is counted; null for a measure. */
  readonly counted: string | null
  /** How many of the words are needed: fewer where the thing is what the whole source is about. */
  readonly needed: number
}

/** Tokens [from, to). */
interface Range {
  readonly from: number
  readonly to: number
}

/** Tokens that a span of a block's text covers. */
export function tokensOf({ tokens }: Sentence, span: Span): Range {
  const from = tokens.findIndex((token) => token.end > span.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++
  return from === -1 ? { from: tokens.length, to: tokens.length } : { from, to }
}

/** What tells a value. `group`: the values of its sort in the sentence, itself among them, in order. */
export function focusOn(reading: Reading, value: Span, group: readonly Span[], { isCount, isDuration }: { readonly isCount: boolean, readonly isDuration: boolean }): Focus {
  const { passage: { sentence }, words } = reading
  const at = tokensOf(sentence, value)
  const stretch = stretchOf(reading, value, group)
  const inside = words.filter((word) => word.from >= stretch.from && word.to <= stretch.to)
  const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to)
  const counted = countedWord(reading, at, isCount, isDuration)
  const near = [...attributeWords(reading, at), counted].filter((word) => word !== null)
  const subject = clause === undefined ? [] : subjectWords(reading, clause)
  const verb = clause === undefined ? [] : verbWords(reading, clause, at)
  const rest = byRarity(reading, inside).concat(byRarity(reading, words.filter((word) => word.from >= (clause?.from ?? 0) && word.to <= (clause?.to ?? Infinity)))).concat(byRarity(reading, words))
  const names = namesFor(inside, subject, group.length > 1)
  const own = group.length > 1 ? byRarity(reading, inside.filter((word) => !word.word.startsWith('#') && !isVerb(word.word))) : []
  const who = [...new Set(names)].slice(0, 2)
  const foreign = new Set(group.length > 1 ? othersNames(reading, value, group) : [])
  const distinct = [...new Set([...who, ...near, ...own, ...subject, ...verb, ...rest])].filter((word) => who.includes(word) || !foreign.has(word))
  const isWhole = clause !== undefined && group.length < 2 && isOfWhole(reading, clause)
  return { words: distinct, names: who.length, counted: isCount ? counted : null, needed: Math.min(distinct.length, isWhole ? Math.max(1, who.length) : Math.max(2, who.length + 1)) }
}

/** Who has a value: the names in its stretch; where it is the only one, those of the subject, else the first of the clause. */
function namesFor(inside: readonly Word[], subject: readonly string[], isOneOfSeveral: boolean): readonly string[] {
  const names = inside.filter(({ word }) => word.startsWith('#')).map(({ word }) => word)
  if (isOneOfSeveral) return names
  const own = subject.filter((word) => word.startsWith('#'))
  return own.length > 0 ? own : names.slice(0, 1)
}

/** The names that belong to the other values of a group. */
export function othersNames(reading: Reading, value: Span, group: readonly Span[]): readonly string[] {
  return group.filter((one) => one !== value).flatMap((one) => {
    const range = stretchOf(reading, one, group)
    return reading.words.filter(({ word, from, to }) => word.startsWith('#') && from >= range.from && to <= range.to).map(({ word }) => word)
  })
}

/** Whether the subject of a clause is what the whole source is about: "the bridge opened", "the treaty was signed". */
export function isOfWhole({ passage: { sentence }, own, words }: Reading, clause: Clause): boolean {
  const range = subjectOf(sentence, clause)
  const before = range === null ? sentence.clauses.find(({ index }) => index === clause.parent) : undefined
  const told = range ?? (before === undefined ? null : subjectOf(sentence, before))
  if (told === null || words.some((word) => word.from >= told.from && word.to <= told.to && !isVerb(word.word))) return false
  const text = sentence.tokens.slice(told.from, told.to).map(({ norm }) => norm).join(' ')
  return [...own].some((name) => ` ${text} `.includes(` ${name} `))
}

/** The tokens that are a value's own where a sentence has several of a sort: those behind it ("5 GB on Basic, 50 GB on Pro") or before it ("A pays 5, B 7"). */
function stretchOf({ passage: { sentence }, words }: Pick<Reading, 'passage' | 'words'>, value: Span, group: readonly Span[]): Range {
  const at = tokensOf(sentence, value)
  if (group.length < 2) return sentence.clauses.find((one) => at.from >= one.from && at.from < one.to) ?? { from: 0, to: sentence.tokens.length }
  const index = group.indexOf(value)
  const last = tokensOf(sentence, group.at(-1) ?? value)
  const isBehind = words.some((word) => word.from >= last.to)
  const before = index === 0 ? { from: 0, to: 0 } : tokensOf(sentence, group[index - 1] ?? value)
  const next = index === group.length - 1 ? { from: sentence.tokens.length, to: 0 } : tokensOf(sentence, group[index + 1] ?? value)
  return isBehind ? { from: at.to, to: next.from } : { from: before.to, to: at.from }
}

/** Rare words first, of equal ones the nearer. */
function byRarity({ frequency }: Reading, words: readonly Word[]): readonly string[] {
  return [...words].sort((a, b) => (frequency.get(a.word) ?? 1) - (frequency.get(b.word) ?? 1)).map(({ word }) => word)
}

/** "64 employees", "40 cubic metres of water", "12% of the traffic": the noun behind a value. */
function countedWord({ passage: { sentence }, words }: Reading, { to }: Range, isCount: boolean, isDuration: boolean): string | null {
  const { tokens } = sentence
  let start = to
  if (tokens[to]?.norm === 'of' && !isDuration) start = wordSets.determiners.has(tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1
  else if (!isCount) return null
  let last: string | null = null
  for (let at = start; at < start + 4 && at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || wordSets.prepositions.has(token.norm) || (at > start && finitesOf(sentence)[at] === true)) break
    last = words.find((word) => word.from <= at && at < word.to)?.word ?? last
  }
  return last
}

/** "A speed of 15", "a restoration fund of 60", "Storage: 5 GB": the noun before a value, and the one before that. */
function attributeWords({ passage: { sentence }, words }: Reading, { from }: Range): readonly string[] {
  const { tokens } = sentence
  let at = from - 1
  while (at > 0 && (wordSets.determiners.has(tokens[at]?.norm ?? '') || ['up', 'to', 'about', 'some'].includes(tokens[at]?.norm ?? ''))) at--
  if (tokens[at]?.norm !== 'of' && tokens[at]?.text !== ':') return []
  const noun = words.findLast((word) => word.to === at)
  const before = noun === undefined ? undefined : words.find((word) => word.to === noun.from && !word.word.startsWith('#'))
  return [noun, before].flatMap((word) => word?.word ?? [])
}

/** The head of a clause's subject, then what stands before it, the rarer of both first; for "which ...", what it stands for. */
export function subjectWords(reading: Reading, clause: Clause): readonly string[] {
  const { passage: { sentence }, words, frequency } = reading
  const range = subjectOf(sentence, clause)
  const inside = range === null ? [] : words.filter((word) => word.from >= range.from && word.to <= range.to)
  if (inside.length === 0) {
    const before = words.findLast((word) => word.to <= clause.from)
    return clause.kind === 'relative' && before !== undefined ? [before.word] : []
  }
  const stop = sentence.tokens.findIndex((token, at) => at > (inside[0]?.from ?? 0) && at < (range?.to ?? 0) && wordSets.prepositions.has(token.norm))
  const phrase = inside.filter((word) => stop === -1 || word.to <= stop)
  const head = phrase.at(-1) ?? inside[0]
  const others = inside.filter((word) => word !== head)
  const count = ({ word }: Word): number => frequency.get(word) ?? 1
  if (head === undefined) return []
  const rarer = count(head) < common ? [] : others.filter((word) => count(word) < count(head) && phrase.includes(word)).sort((a, b) => count(a) - count(b))
  return [...rarer.slice(0, 1), head].map(({ word }) => word)
}

/** A word in so many statements says little; what stands before it says more. */
const common = 3

/** The verbs of a clause: first what an auxiliary or the subject leads to, then by how near they are to a value. */
export function verbWords({ passage: { sentence }, words }: Reading, clause: Clause, { from }: Range): readonly string[] {
  const subject = subjectOf(sentence, clause)
  const finites = finitesOf(sentence)
  const isLed = (at: number): boolean => finites[at] === true || finites[at - 1] === true || (finites[at - 2] === true && (isAdverb(sentence.tokens[at - 1]) || wordSets.auxiliaries.has(sentence.tokens[at - 1]?.norm ?? '')))
  const rank = (word: Word): number => (word.word.includes(' ') || isLed(word.from) ? 0 : 1000) + Math.abs(word.from - from)
  return words.filter((word) => word.from >= (subject?.to ?? clause.from) && word.to <= clause.to && (isVerb(word.word) || word.word.includes(' ')))
    .sort((a, b) => rank(a) - rank(b)).map(({ word }) => word)
}
