/** Permissions, prohibitions and duties as facts: what must, may and must not be, by the operators of the sentence. */
import { polarityAt } from '../language/polarity.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { isVerb } from '../language/verb-list.ts'
import { toCandidate, type Reader, type Reading } from './candidate.ts'
import { subjectWords, verbWords } from './focus.ts'
import { toSlot, type Word } from './vocabulary.ts'
import type { Operator, Polarity } from '../model.ts'

/** The rule that a statement without numbers lays down; none where it only tells. */
export const readRule: Reader = (reading) => {
  const { passage: { sentence, quantities, dates } } = reading
  if (quantities.some(({ kind, compound }) => kind !== 'ordinal' && !compound) || dates.length > 0) return []
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'main' && clause.kind !== 'coordinate') continue
    const inside = reading.words.filter((word) => word.from >= clause.from && word.to <= clause.to)
    const ruled = inside.map((word) => ({ word, polarity: polarityAt(sentence, word.from, word.to) })).find(({ polarity }) => forceOf(polarity) !== null && polarity.operators.every((operator) => isPlain(reading, operator)))
    const force = ruled === undefined ? null : forceOf(ruled.polarity)
    if (ruled === undefined || force === null) continue
    const things = inside.filter((word) => !isOperator(reading, word, inside))
    const subject = subjectWords(reading, clause)
    const verb = verbWords(reading, clause, { from: clause.from, to: clause.from })
    const names = things.map(({ word }) => word)
    const ordered = [...subject.filter((word) => word.startsWith('#')), ...subject.slice(0, 1), ...verb.slice(0, 1), ...names.filter((word) => !isVerb(word)), ...names]
    const told = [...new Set(ordered)].filter((word) => names.includes(word))
    const words = told.length > 2 && anyone.has(told[0] ?? '') ? [...told.slice(1), ...told.slice(0, 1)] : told
    if (words.length === 0 || asks.test(sentence.tokens[clause.from]?.norm ?? '') || asks.test(sentence.tokens[clause.from + 1]?.norm ?? '')) continue
    return [toCandidate(reading, { kind: 'rule', sort: 'rule', value: null, slots: words.slice(0, most).map(toSlot), spare: words.slice(most), fields: { value: force } })]
  }
  return []
}

/** More words than this would leave out every other way to say it. */
const most = 3

/** "What is not allowed" names no rule. */
const asks = /^(?:what|which|who|whether|how|why|where)$/

/** Whoever a rule is for: articles say "you", "anyone" or nothing. */
const anyone: ReadonlySet<string> = new Set(['customer', 'user', 'client', 'person', 'people', 'everyone', 'visitor', 'participant', 'applicant', 'party', 'owner'])

/** A modal, a negation or a word for permission, duty or ban; "tolls must end" forbids nothing. */
function isPlain({ passage: { sentence, hits } }: Reading, { from, to }: Operator): boolean {
  const words = sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return words.every(isFunctionWord) || hits.some((hit) => ruling.has(hit.key) && hit.from < to && from < hit.to)
}

const ruling: ReadonlySet<string> = new Set(['@permit', '@forbid', '@require', '@except', '@free', '@voluntary'])

/** What the operators come to: a ban, a duty, a permission; null for a plain statement and for what is left open. */
function forceOf({ sign, force, operators }: Polarity): string | null {
  if (operators.length === 0 || sign === 0) return null
  if (sign === -1) return force === 'allowed' ? null : 'forbidden'
  return force === 'required' ? 'required' : force === 'allowed' ? 'allowed' : null
}

/** "Prohibited", "exempt": a word that says yes or no to the others is none of the things it is said of. */
function isOperator({ passage: { sentence } }: Reading, word: Word, all: readonly Word[]): boolean {
  return all.some((other) => other !== word && polarityAt(sentence, other.from, other.to).operators.some(({ from, to }) => from < word.to && word.from < to))
}
