/**
 * "The charter promises the town no seat": the verb of a noun that a fact speaks of, with an object of its own. What is denied is that
 * object, not what the noun stands for ("a promise").
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { wordSets } from '../language/finite.ts'
import { verbsOf } from './rule-verb.ts'
import type { RuleReading } from './rule-reading.ts'
import { reachOf } from './statement.ts'
import type { BoundAnchor, Claim, Token } from '../model.ts'

/** Whether the denied words of a reading are a verb whose own object is denied, where the fact's statement has them as a noun. */
export function deniesObject({ passage, clause, fact }: Claim, reading: RuleReading): boolean {
  const { tokens } = passage.sentence
  const word = tokens[reading.from]
  if (reading.told || passage.joined !== null || word === undefined || reading.to - reading.from !== 1 || !isVerbAt(tokens, finitesOf(passage.sentence), reading.from)) return false
  const verbs = verbsOf(fact)
  if (verbs.size === 0 || word.lemmas.some((lemma) => verbs.has(lemma))) return false
  const object = objectAt(tokens, skipReceiver(tokens, reading.to), clause.to)
  const { words } = reachOf(fact)
  return object.length > 0 && !object.some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma)))
}

/** "The land they leave becomes a zone without soldiers": a thing that is not there, where what the fact says is done stands in another clause. */
export function isMissing({ passage, clause, fact }: Claim, things: readonly BoundAnchor[], reading: RuleReading): boolean {
  const { tokens } = passage.sentence
  const before = tokens.slice(Math.max(clause.from, reading.from - 3), reading.from).map(({ norm }) => norm)
  if (reading.told || passage.joined !== null || !before.includes('without') || isDoneWithout(before)) return false
  const verbs = verbsOf(fact)
  return !tokens.slice(clause.from, clause.to).some(({ lemmas }) => lemmas.some((lemma) => verbs.has(lemma)))
    && things.some((anchor) => anchor.passage === passage && (anchor.from < clause.from || anchor.from >= clause.to))
}

/** "The hall is not opened without a guard": a denial that goes on with "without" tells under what condition it is done; a "no" that answers is none. */
export function isNotWithout({ passage: { sentence: { tokens } }, clause }: Claim, { from }: RuleReading): boolean {
  const without = tokens.findIndex(({ norm }, at) => at > from && at < clause.to && norm === 'without')
  if (without === -1 || /^(?:doubt|question|exception|delay|fail|reservation|more|warning|further)$/.test(tokens[without + 1]?.norm ?? '')) return false
  return tokens.slice(clause.from, without).some(({ norm, lemmas }, at, all) => lemmas.includes('not') || (/^(?:no|not|never|nobody|cannot)$/.test(norm) && all[at + 1]?.text !== ','))
    && !tokens.slice(from, without).some(({ text }) => text === ',' || text === ';')
}

/** "Does without a warden": the verb itself says that there is none. */
function isDoneWithout(before: readonly string[]): boolean {
  return /^(?:do|does|did|done|doing|go|goes|went|make|makes|manage|manages|managed|get|gets|along)$/.test(before[before.indexOf('without') - 1] ?? '')
}

/** A finite verb, or a participle behind "has". */
function isVerbAt(tokens: readonly Token[], finite: readonly boolean[], at: number): boolean {
  if (finite[at] === true) return true
  const before = tokens.slice(Math.max(0, at - 3), at)
  return before.some(({ norm }) => wordSets.auxiliaries.has(norm.replace(/n['\u2019]t$/, ''))) && !before.some(({ norm }) => wordSets.determiners.has(norm))
}

/** To whom: a name or a pronoun right behind the verb. */
function skipReceiver(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'word' && tokens[at]?.possessive !== true && (tokens[at]?.capitalized === true || /^(?:it|them|him|her|us|you|me)$/.test(tokens[at]?.norm ?? ''))) at++
  return at
}

const openers = new Set(['no', 'the', 'a', 'an', 'any', 'such'])

/** The words of an object with an article before it, up to its first preposition or mark; empty for none. */
function objectAt(tokens: readonly Token[], at: number, to: number): readonly Token[] {
  if (!openers.has(tokens[at]?.norm ?? '')) return []
  const rest = tokens.slice(at + 1, to)
  const end = rest.findIndex(({ kind, norm }) => kind === 'punctuation' || wordSets.prepositions.has(norm))
  return (end === -1 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'word')
}
