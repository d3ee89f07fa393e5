/**
 * Names that are none of the set's: a clause whose subject is another firm, state or place speaks of that one, and so does
 * the row, column, item or section headed by such a name. Persons are no such subjects: they speak, decide and sign for others.
 */
import { subjectOf } from '../language/subject.ts'
import { isFunctionWord } from '../language/function-word.ts'
import type { Binder } from './binder.ts'
import type { Clause, NameMention, Passage, Source } from '../model.ts'

const classes: ReadonlySet<NameMention['class']> = new Set(['country', 'organization', 'place', 'unknown'])

/** Whether a name is of something the set does not know: no term, no word of its document's names. */
function isForeign(binder: Binder, passage: Passage, name: NameMention): boolean {
  if (!classes.has(name.class) || binder.names.has(name.name)) return false
  const { tokens } = passage.sentence
  const touched = passage.hits.some((hit) => !hit.key.startsWith('@') && (tokens[hit.from]?.start ?? 0) < name.end && name.start < (tokens[hit.to - 1]?.end ?? 0))
  return !touched && !name.name.split(/[ -]/).some((word) => binder.own.words.has(word))
}

const memo = new WeakMap<Passage, Map<number, string | null>>()

/** Whom a clause speaks of instead of the set's parties, as written; null for none. */
export function foreignSubject(binder: Binder, passage: Passage, clause: Clause, sources: readonly Source[]): string | null {
  const known = memo.get(passage) ?? new Map<number, string | null>()
  memo.set(passage, known)
  const found = known.get(clause.index)
  if (found !== undefined) return found
  const subject = headedBy(binder, sources) ?? subjectName(binder, passage, clause) ?? pointedBackTo(binder, passage, clause, sources)
  known.set(clause.index, subject)
  return subject
}

const heading: ReadonlySet<string> = new Set(['row', 'column', 'lead', 'heading'])

/** A row, column, bold lead or section headed by a foreign name and nothing else. */
function headedBy(binder: Binder, sources: readonly Source[]): string | null {
  const nearest = new Set<string>()
  for (const { origin, passage } of sources) {
    if (!heading.has(origin) || nearest.has(origin)) continue
    nearest.add(origin)
    if (isBareName(passage) && passage.names.every((name) => isForeign(binder, passage, name))) return passage.sentence.text.trim()
  }
  return null
}

function isBareName({ sentence, names, hits }: Passage): boolean {
  if (names.length === 0 || hits.some((hit) => !hit.key.startsWith('@'))) return false
  const words = sentence.tokens.filter((token) => token.kind === 'word')
  return words.length <= 5 && words.every((token) => isFunctionWord(token) || names.some((name) => name.start < token.end && token.start < name.end))
}

/** The clause's subject, or the place that opens the sentence ("In Norway, ..."). A coordinate clause without one has that of the clause before. */
function subjectName(binder: Binder, passage: Passage, clause: Clause): string | null {
  const { tokens, clauses } = passage.sentence
  const subject = subjectOf(passage.sentence, clause)
  const opening = openingPlace(binder, passage, clause)
  if (opening !== null) return opening
  if (subject === null) {
    const before = clause.kind === 'coordinate' ? clauses[clause.parent ?? clause.index - 1] : undefined
    return before === undefined || before === clause ? null : subjectName(binder, passage, before)
  }
  const start = tokens[subject.from]?.start ?? 0
  const end = tokens[subject.to - 1]?.end ?? 0
  const names = passage.names.filter((name) => name.start >= start && name.end <= end && name.class !== 'office')
  const first = names[0]
  if (first === undefined || !isForeign(binder, passage, first) || names.some((name) => !isForeign(binder, passage, name))) return null
  const things = passage.hits.some((hit) => hit.from >= subject.from && hit.to <= subject.to && binder.terms.has(hit.key))
  return things && !opensWith(passage, subject.from, first) ? null : first.text
}

/** The name comes first, but for an article: "Norway's quota", "the Danish fleet", not "a quota for Norway". */
function opensWith({ sentence: { tokens } }: Passage, from: number, name: NameMention): boolean {
  const at = tokens.findIndex((token) => token.end > name.start)
  return at - from <= 1
}

function openingPlace(binder: Binder, passage: Passage, clause: Clause): string | null {
  const { tokens } = passage.sentence
  const word = tokens[clause.from]
  if (word === undefined || !/^(?:in|at|across|throughout)$/.test(word.norm)) return null
  const next = tokens[clause.from + 1]
  const name = passage.names.find((one) => next !== undefined && one.start <= next.start && next.start < one.end)
  return name !== undefined && (name.class === 'country' || name.class === 'place') && isForeign(binder, passage, name) ? name.text : null
}

/** "Norway is building up. It has ...": a pronoun that is all the subject there is. */
function pointedBackTo(binder: Binder, passage: Passage, clause: Clause, sources: readonly Source[]): string | null {
  const { tokens } = passage.sentence
  const subject = subjectOf(passage.sentence, clause)
  if (subject === null || subject.to - subject.from > 2 || !/^(?:it|they|its|their)$/.test(tokens[subject.from]?.norm ?? '')) return null
  const before = sources.find(({ origin }) => origin === 'previous')?.passage
  const main = before?.sentence.clauses[0]
  return before === undefined || main === undefined ? null : subjectName(binder, before, main)
}
