// A filled form to a provision set: ids resolved, expressions parsed, quantities read, the parts of a provision gathered.
// Everything is looked at even where something else is broken, so that one run shows all problems.

import { countryByCode } from '../language/country.ts'
import type { CheckBase, Check, DocumentEntry, Examples, Fact, Person, Provision, ProvisionSet, Reference, Term } from '../model.ts'
import { checkDay, checkTotal } from './arithmetic.ts'
import { readCheck } from './check.ts'
import type { CheckContext } from './check.ts'
import { createDeriver } from './derivation.ts'
import type { Deriver } from './derivation.ts'
import { namesFrom } from './document-name.ts'
import type { DocumentForm, FactForm, ProvisionForm, SetForm, TermForm } from './form.ts'
import { checkExpression, checkIds, gatherKnown, reportRepeated } from './known.ts'
import type { Known } from './known.ts'
import type { Reading } from '../yaml/reading.ts'
import { quote } from '../yaml/shape.ts'
import type { Entry, Listed, Placed, Written } from '../yaml/shape.ts'
import { termNames } from './term.ts'
import { warnOfNames, warnOfUnused } from './usage.ts'
import { flat } from './statement.ts'

/** What a set is read with: names of word classes (without "@") and of relations, and its own form without what it imports. */
export interface Setting {
  readonly classes: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  readonly own: SetForm
}

/** A provision set from its form. What could not be read is left out; then there are problems, and the set is not to be used. */
export function compileSet(form: SetForm, reading: Reading, { classes, relations, own }: Setting): Omit<ProvisionSet, 'digest'> {
  const known = gatherKnown(form, reading, classes, relations)
  const references = new Map((form.sources?.items ?? []).map(({ key, value }) => [key.text, toReference(value?.values ?? null, reading)]))
  const terms = (form.terms?.items ?? []).map((entry) => toTerm(entry, known))
  const people = (form.people?.items ?? []).map(toPerson)
  reportCircles(terms, form, reading)
  const documents = toDocuments(form, known)
  const deriver = createDeriver({ form, known, terms, people, documents })
  const provisions = (form.provisions?.items ?? []).map((provision) => toProvision(provision, references, { known, form, deriver }))
  checkTotals(form, provisions, reading)
  // What several sets share is not for nothing where one of them has no use for it.
  warnOfUnused(own, known)
  warnOfNames(form, reading)
  return {
    id: form.id?.text ?? '', title: textOf(form.title), date: checkDay(form.date, reading) ?? '', references: [...references.values()],
    document: documents[0] ?? { id: 'document', title: '', names: [], about: null },
    otherDocuments: documents.slice(1), terms, people, provisions
  }
}

function toReference(values: { readonly publisher: Written | null, readonly title: Written | null, readonly date: Written | null, readonly url: Written | null } | null, reading: Reading): Reference {
  return {
    publisher: textOf(values?.publisher), title: textOf(values?.title),
    date: checkDay(values?.date ?? null, reading), url: values?.url?.text ?? null
  }
}

function toTerm(entry: Entry<Placed<TermForm>>, known: Known): Term {
  const { key, value } = entry
  const values = value?.values
  const country = values?.country ?? null
  if (country !== null && countryByCode(country.text) === null) known.reading.report(country.at, `Unexpected country code ${quote(country.text)}, expected one of ISO 3166`)
  if (country !== null && values?.class != null && values.class.text !== 'country') {
    known.reading.report(values.class.at, `Unexpected class ${quote(values.class.text)}, expected "country" where a country code is given`)
  }
  return {
    id: key.text, class: values?.class?.text ?? (country === null ? 'thing' : 'country'), names: termNames(entry).map(textOf), exact: textsOf(values?.exact),
    country: country?.text ?? null, parts: checkIds(values?.parts?.items ?? [], ['term'], known)
  }
}

function toPerson({ key, value }: NonNullable<SetForm['people']>['items'][number]): Person {
  const values = value?.values
  return { id: key.text, name: textOf(values?.name), names: textsOf(values?.names), roles: textsOf(values?.roles), formerly: textsOf(values?.formerly) }
}

/** The set's own document first; without names where the set has none. Its id is "document": no other may have that. */
function toDocuments(form: SetForm, known: Known): readonly DocumentEntry[] {
  const named = new Map<string, string>()
  const toDocument = (id: string, value: DocumentForm | null, title: string): DocumentEntry => {
    for (const name of value?.values.names?.items ?? []) {
      const other = named.get(name.text.toLowerCase())
      if (other === id) known.reading.report(name.at, `Unexpected name ${quote(name.text)} twice, expected it once`, 'warning')
      else if (other !== undefined) known.reading.report(name.at, `Unexpected name ${quote(name.text)}, expected one that no other document has; it names ${quote(other)}`)
      named.set(name.text.toLowerCase(), id)
    }
    const names = textsOf(value?.values.names)
    const own = textOf(value?.values.title) || (names[0] ?? title)
    return { id, title: own, names: value === null || 0 < names.length ? names : namesFrom(own), about: checkExpression(value?.values.about ?? null, known) }
  }
  return [toDocument('document', form.document, textOf(form.title)), ...(form['other-documents']?.items ?? []).map(({ key, value }) => toDocument(key.text, value, key.text))]
}

/** The longest beginning of a statement that makes a title. */
const longestTitle = 60

/** The beginning of a statement as a title: its first sentence, up to whole words. */
function titleFrom(statement: string): string {
  const sentence = (/^.*?[.!?](?=\s|$)/.exec(statement)?.[0] ?? statement).replace(/[.!?]$/, '')
  return sentence.length <= longestTitle ? sentence : `${sentence.slice(0, longestTitle).replace(/\s+\S*$/, '')} ...`
}

interface ProvisionContext extends Pick<CheckContext, 'known' | 'form'> {
  readonly deriver: Deriver
}

function toProvision({ values }: ProvisionForm, references: ReadonlyMap<string, Reference>, context: ProvisionContext): Provision {
  const sources = checkIds(values.sources?.items ?? [], ['source'], context.known)
  const statement = textOf(values.statement)
  const provision = { id: values.id?.text ?? '', title: textOf(values.title) || titleFrom(statement), statement }
  const facts = (values.facts?.items ?? []).flatMap((form): readonly Fact[] => {
    const own = form.values.sources === null ? sources : checkIds(form.values.sources.items, ['source'], context.known)
    const stated = form.values.statement === null ? provision.statement : textOf(form.values.statement)
    const checks = readChecks(form, { ...context, statement: stated, deriveAbout: () => context.deriver(form, stated) })
    const examples = readExamples(form, context.known.reading)
    if (form.kind === null || checks.length === 0) return []
    return [{
      id: form.values.id?.text ?? '', provision: provision.id, kind: form.kind, statement: stated,
      checks, examples, references: own.flatMap((id) => references.get(id) ?? []),
      ...(form.values.undefended === null ? {} : { undefended: Object.fromEntries(form.values.undefended.items.map(({ key, value }) => [key.text, textOf(value)])) })
    }]
  })
  return { ...provision, facts }
}

/** The fact's own check, then the further ones; empty where the own one is broken. */
function readChecks(form: FactForm, context: CheckContext): readonly Check[] {
  const first = readCheck(form, null, context)
  const base: CheckBase | null = first
  const further = (form.values.also?.items ?? []).flatMap((also) => readCheck(also, base, context) ?? [])
  return first === null ? [] : [first, ...further]
}

/** A sentence can be an example of one sort only. */
function readExamples(form: FactForm, reading: Reading): Examples {
  const values = form.values.examples?.values
  const all = [values?.consistent, values?.contradicted, values?.unrelated].flatMap((list) => list?.items ?? [])
  reportRepeated(reading, all, 'example', 'sentences')
  return { consistent: textsOf(values?.consistent), contradicted: textsOf(values?.contradicted), unrelated: textsOf(values?.unrelated) }
}

/** Adds up every total, also those among further checks. A fact with a broken check is left alone. */
function checkTotals(form: SetForm, provisions: readonly Provision[], reading: Reading): void {
  const facts = new Map(provisions.flatMap((provision) => provision.facts).map((fact) => [fact.id, fact]))
  for (const fact of (form.provisions?.items ?? []).flatMap(({ values }) => values.facts?.items ?? [])) {
    const forms = [fact, ...(fact.values.also?.items ?? [])]
    const checks = facts.get(fact.values.id?.text ?? '')?.checks ?? []
    if (checks.length !== forms.length) continue
    forms.forEach(({ kind, own }, index) => {
      const check = checks[index]
      if (kind === 'total' && check?.kind === 'total') checkTotal(check, facts, own.value?.at ?? 0, reading)
    })
  }
}

/** A term that is a part of itself, directly or through others, would never end. */
function reportCircles(terms: readonly Term[], form: SetForm, reading: Reading): void {
  const parts = new Map(terms.map((term) => [term.id, term.parts]))
  for (const { key } of form.terms?.items ?? []) {
    const seen = new Set<string>()
    const waiting = [...(parts.get(key.text) ?? [])]
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (seen.has(part)) continue
      seen.add(part)
      waiting.push(...(parts.get(part) ?? []))
    }
    if (seen.has(key.text)) reading.report(key.at, `Unexpected term ${quote(key.text)} as a part of itself, expected parts that are smaller`)
  }
}

function textOf(written: Written | null | undefined): string {
  return written == null ? '' : flat(written.text)
}

function textsOf(list: Listed<Written> | null | undefined): readonly string[] {
  return (list?.items ?? []).map(textOf)
}
