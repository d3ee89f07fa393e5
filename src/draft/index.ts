/**
 * The door of the room that drafts a provision set from a source: sentences, what they name, the facts they may give, told
 * apart from each other. THE REGISTRY of what is read in a sentence. Pure: the same source gives the same draft.
 */
import { toCast } from './cast.ts'
import { readChange } from './change.ts'
import { readDates } from './date.ts'
import type { Draft } from './draft.ts'
import { tellApart } from './distinction.ts'
import { toDocument } from './document.ts'
import { readNames } from './name.ts'
import { toSource } from './place.ts'
import { readQuantities } from './quantity.ts'
import { readRoles } from './role.ts'
import { readRule } from './rule.ts'
import { toStatements, type LeftOut } from './statement.ts'
import { addTotals } from './total.ts'
import { wordsOf } from './vocabulary.ts'
import { whole, type Candidate, type Reader, type Reading } from './candidate.ts'
import type { Passage } from '../model.ts'

export { toDraftText, type DraftHead } from './text.ts'
export { proveDraft, type Bench, type Proof, type Proven } from './proof.ts'
export { toHead } from './head.ts'
export type { Candidate } from './candidate.ts'
export type { Draft } from './draft.ts'
export type { LeftOut, Statement } from './statement.ts'

/** Readers of statements, in order; a statement may give several facts. */
const readers: readonly Reader[] = [readRoles, readChange, readQuantities, readDates, readNames, readRule]

/** More facts than this are no set that a person could prune; the rest of the source is left out, and told. */
export const mostFacts = 400

/** Longer sentences say too much at once, or are none; so much of them is told. */
const longest = 600
const shown = 80

/** How a draft reads: sentences on their own, as the checker would read them in an article. */
export type ReadText = (text: string) => readonly Passage[]

/** Drafts the facts of a source. `passages`: its sentences; `title`: one that goes before its own, or null. */
export function toDraft(passages: readonly Passage[], text: string, title: string | null, read: ReadText): Draft {
  const document = toDocument(passages, title)
  const spoken = toStatements(passages, toSource(text))
  const statements = spoken.filter((statement) => statement.text.length <= longest)
  const { own, things } = document
  const heard = statements.map((statement) => ({ statement, all: read(statement.text) }))
  const cells = statements.flatMap(({ cell }) => cell ?? [])
  const cast = toCast([...heard.flatMap(({ all }) => all), ...passages.filter(({ block }) => block.role === 'heading' && block.depth > 1)], cells, own)
  const readings = heard.flatMap(({ statement, all }): readonly Reading[] => {
    const passage = all.at(-1)
    return passage === undefined ? [] : [{ statement, passage, cast, words: wordsOf(passage, cast, own), own, things, frequency: new Map<string, number>() }]
  })
  const frequency = countWords(readings)
  const found = readings.map((reading) => candidatesOf({ ...reading, frequency }))
  const all = found.flat()
  const { candidates, wrong } = addTotals(all.slice(0, mostFacts))
  const late = all.slice(mostFacts).map(({ statement }) => ({ line: statement.line, text: statement.text, reason: `the draft has ${mostFacts} facts already; split the source` }))
  const missed = readings.flatMap((reading, at) => ((found[at]?.length ?? 0) === 0 ? whyNothing(reading) : []))
  const sums = wrong.map(({ statement }) => ({ line: statement.line, text: statement.text, reason: 'the rows above do not add up to this total; kept as a number of its own' }))
  return { ...tellApart(candidates), document, cast, dates: datesIn(passages), sentences: spoken.length, leftOut: [...spoken.filter((statement) => statement.text.length > longest).map(({ line, text: sentence }) => ({ line, text: `${sentence.slice(0, shown)} ...`, reason: `longer than ${longest} characters` })), ...missed, ...sums, ...late] }
}

function countWords(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of readings) for (const word of new Set(words.map((one) => one.word))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What a statement gives. One that tells a number or date lays down no other rule than that. */
function candidatesOf(reading: Reading): readonly Candidate[] {
  return readers.flatMap((reader) => reader(reading)).filter(({ slots }) => slots.some(([word]) => word !== whole && !vague.has(word ?? '')))
}

/** Verbs that on their own could be about anything: "it holds from May". */
const vague: ReadonlySet<string> = new Set(['hold', 'keep', 'run', 'work', 'change', 'happen', 'apply', 'follow', 'expect'])

/** Why a sentence with figures gives no fact; silent about sentences without. */
function whyNothing({ statement: { line, text }, passage: { quantities, dates }, words }: Reading): readonly LeftOut[] {
  if (quantities.length + dates.length === 0) return []
  const reason = words.every(({ word }) => vague.has(word)) ? 'no word says what the figure is the figure of' : dates.some(({ value }) => value.year === null) ? 'a date without a year' : 'the figure only counts off or names something'
  return [{ line, text, reason }]
}

function datesIn(passages: readonly Passage[]): readonly string[] {
  const two = (value: number): string => String(value).padStart(2, '0')
  return passages.flatMap(({ dates }) => dates).flatMap(({ value: { year, month, day } }) => (year === null || month === null || day === null ? [] : [`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`]))
}
