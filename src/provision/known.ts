// What a set knows by id, and how mentions of ids and words are checked against it. Every use is recorded, so that what
// nobody uses can be pointed out.

import type { Expression } from '../model.ts'
import { conceptKeys, holdsOfNothing } from './expression.ts'
import type { SetForm } from './form.ts'
import { parseExpression } from './grammar.ts'
import { reservedWords } from './lexeme.ts'
import { idsByName } from './term.ts'
import type { Reading } from '../yaml/reading.ts'
import { quote } from '../yaml/shape.ts'
import type { Written } from '../yaml/shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'

/** The ids of a set and of the English that is built in, and the reading that takes note of problems and uses. */
export interface Known {
  readonly reading: Reading
  readonly terms: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** Ids of terms and people by their names in lower case. */
  readonly names: ReadonlyMap<string, string>
  /** What could not be read at all, because the key is misspelt or its value is no map: then no id can be called unknown. */
  readonly unread: ReadonlySet<IdKind>
  /** Ids of terms, people and sources in use so far. */
  readonly used: Set<string>
}

/** Gathers the ids of a set. Ids that are given twice are reported where they are given the second time. */
export function gatherKnown(form: SetForm, reading: Reading, classes: ReadonlySet<string>, relations: ReadonlySet<string>): Known {
  const terms = (form.terms?.items ?? []).map(({ key }) => key)
  const people = (form.people?.items ?? []).map(({ key }) => key)
  const documents = (form['other-documents']?.items ?? []).map(({ key }) => key)
  const provisions = form.provisions?.items ?? []
  const isBroken = 0 < reading.problems().length
  const unread = new Set<IdKind>()
  if (isBroken && form.terms === null) unread.add('term')
  if (isBroken && form.people === null) unread.add('person')
  if (isBroken && form.sources === null) unread.add('source')
  const facts = provisions.flatMap(({ values }) => values.facts?.items ?? []).flatMap(({ values }) => values.id ?? [])
  for (const key of [...terms, ...people, ...documents]) {
    if (reservedWords.has(key.text)) reading.report(key.at, `Unexpected id ${quote(key.text)}, expected one that is no sign of expressions`)
    if (key.text === 'document') reading.report(key.at, 'Unexpected id "document", expected another; it stands for the document of the set')
  }
  reportRepeated(reading, [...terms, ...people], 'id', 'ids of terms and people')
  reportRepeated(reading, provisions.flatMap(({ values }) => values.id ?? []), 'provision id', 'ids of provisions')
  reportRepeated(reading, facts, 'fact id', 'ids of facts')
  const idsOf = (keys: readonly Written[]): ReadonlySet<string> => new Set(keys.map((key) => key.text))
  return {
    reading, terms: idsOf(terms), people: idsOf(people), facts: idsOf(facts), classes, relations, unread,
    names: idsByName(form),
    sources: idsOf((form.sources?.items ?? []).map(({ key }) => key)), used: new Set()
  }
}

/** What an id may stand for in some place. */
export type IdKind = 'term' | 'person' | 'source'

/** The id if it is one of the set, null (and a problem) if not; null for null. */
export function checkId(written: Written | null, kinds: readonly IdKind[], known: Known): string | null {
  if (written === null) return null
  if (kinds.some((kind) => idsFor(kind, known).has(written.text))) {
    known.used.add(useKey(written.text, kinds))
    return written.text
  }
  if (kinds.some((kind) => known.unread.has(kind))) return null
  const candidates = kinds.flatMap((kind) => [...idsFor(kind, known)])
  known.reading.report(written.at, `Unexpected ${kinds.join(' or ')} ${quote(written.text)}, expected a ${kinds.join(' or ')} of the set${didYouMean(written.text, candidates)}`)
  return null
}

/** All ids of a list that are of the set; a repeated one is reported. */
export function checkIds(list: readonly Written[], kinds: readonly IdKind[], known: Known): readonly string[] {
  reportRepeated(known.reading, list, kinds.join(' or '), 'ids')
  return list.flatMap((written) => checkId(written, kinds, known) ?? [])
}

/** The id of a term or person that is called by its id or by one of its names, null (and a problem) for any other. */
export function checkNamed(written: Written, known: Known): string | null {
  const id = known.terms.has(written.text) || known.people.has(written.text) ? null : known.names.get(written.text.toLowerCase()) ?? null
  return checkId(id === null ? written : { ...written, text: id }, ['term', 'person'], known)
}

/** An expression all of whose words are known, or null (and its problems). */
export function checkExpression(written: Written | null, known: Known): Expression | null {
  if (written === null) return null
  const { reading, terms, people, classes, unread } = known
  const isBlind = unread.has('term') || unread.has('person')
  const report = (index: number, message: string): void => { reading.report(reading.offsetIn(written.scalar, index), message) }
  const { expression, atoms, mistakes } = parseExpression(written.text)
  const isQuoteLost = expression === null && written.scalar.type === 'QUOTE_SINGLE' && !written.text.includes("'")
  const hint = isQuoteLost ? `; quotes at both ends belong to YAML: write ${JSON.stringify(`'${written.text}'`)} for a phrase` : ''
  for (const { offset, message } of mistakes) report(offset, message + hint)
  for (const atom of atoms) {
    if (atom.kind === 'class' && !classes.has(atom.key.slice(1))) {
      report(atom.start, `Unexpected class ${quote(atom.key)}, expected a word class of English that is built in${didYouMean(atom.key, [...classes].map((name) => '@' + name))}`)
    }
    if (atom.kind === 'id' && atom.key !== 'document' && !terms.has(atom.key) && !people.has(atom.key) && !isQuoteLost && !isBlind) {
      report(atom.start, `Unexpected term ${quote(atom.key)}, expected a term or person of the set${didYouMean(atom.key, [...terms, ...people]) || `; a phrase stands in single quotes: '${atom.key}'`}`)
    }
  }
  if (expression === null) return null
  for (const key of conceptKeys(expression)) known.used.add(key)
  if (holdsOfNothing(expression)) {
    report(0, 'Unexpected expression that holds of every passage without these words, expected at least one word that must be there')
  }
  return expression
}

/** Reports every text that has occurred before in the list. */
export function reportRepeated(reading: Reading, list: readonly Written[], noun: string, nouns: string): void {
  const seen = new Set<string>()
  for (const written of list) {
    if (seen.has(written.text)) reading.report(written.at, `Unexpected second ${noun} ${quote(written.text)}, expected different ${nouns}`)
    seen.add(written.text)
  }
}

/** Sources share no space of names with terms and people: their uses are kept apart by a sign no id has. */
export function useKey(id: string, kinds: readonly IdKind[]): string {
  return kinds.includes('source') ? `source:${id}` : id
}

function idsFor(kind: IdKind, known: Known): ReadonlySet<string> {
  return kind === 'term' ? known.terms : kind === 'person' ? known.people : known.sources
}
