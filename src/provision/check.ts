// Checks of a fact: each fact kind from what is written to what is compared. One function a kind; what they share (which
// words bind, which rule out, whose it is) is read once.

import { readDate } from '../number/date.ts'
import { readQuantity } from '../number/quantity.ts'
import type { CalendarDate, Check, CheckBase, Expression, Quantity } from '../model.ts'
import { checkChange, checkDate, checkSplit } from './arithmetic.ts'
import { displayName, joinNames, roleText } from './display.ts'
import { expressionText } from './expression.ts'
import type { AlsoForm, FactForm, SetForm } from './form.ts'
import type { Vocabulary } from './field.ts'
import { checkExpression, checkId, checkIds, checkNamed, reportRepeated } from './known.ts'
import type { Known } from './known.ts'
import { relationChoice } from '../language/relation-question.ts'
import { warnOfBareIds } from './bare-id.ts'
import { meantFact } from './fact-name.ts'
import { classOf, toldRelation } from './relation.ts'
import { personOf, termOf } from './term.ts'
import { checkVocabulary } from './vocabulary.ts'
import { allLines, anyLine, join } from './word-line.ts'
import type { Reading } from '../yaml/reading.ts'
import { quote } from '../yaml/shape.ts'
import type { Entry, Written } from '../yaml/shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'
import { flat } from './statement.ts'
import { unreadAmount } from './unread-amount.ts'

/** What the checks of a set are read with: its ids, and its form for the names of terms and people. */
export interface CheckContext {
  readonly known: Known
  readonly form: SetForm
  /** The statement of the fact that is read. */
  readonly statement: string
  /** The words that bind a passage to the fact where it names none itself; null (and a problem) where there are none. */
  readonly deriveAbout: () => Expression | null
}

type CheckFormOf<K> = Extract<FactForm | AlsoForm, { readonly kind: K }>

/** Reads one check; what it leaves out is taken from `first`, the fact's own. Null when a problem was reported. */
export function readCheck(form: FactForm | AlsoForm, first: CheckBase | null, context: CheckContext): Check | null {
  const { known } = context
  const shared = {
    unless: readUnless(form, known) ?? first?.unless ?? null,
    holder: checkId(form.values.holder, ['term', 'person'], known) ?? first?.holder ?? null
  }
  const own = readOwn(form, context)
  const about = readAbout(form, first, context)
  const isDerived = form.values.about === null && form.values.words === null && (first === null ? form.kind !== 'role' : first.isDerived === true)
  const isPlain = form.values.about === null && (first === null || first.isPlain === true)
  return own === null || about === null ? null : { ...own, about, ...(isDerived ? { isDerived } : {}), ...(isPlain ? { isPlain } : {}), ...shared }
}

/** What binds: the expression, the plain words, those of the fact's own check, or what the statement tells. */
function readAbout(form: FactForm | AlsoForm, first: CheckBase | null, context: CheckContext): Expression | null {
  const { about, words } = form.values
  if (about !== null && words !== null) context.known.reading.report(words.at, 'Unexpected "words" beside "about", expected one of them')
  if (about !== null) return checkExpression(about, context.known)
  if (words !== null) return allLines(words, context.known)
  if (first !== null) return first.about
  return form.kind === null ? null : form.kind === 'role' ? peopleExpression(form, context) : context.deriveAbout()
}

function readUnless(form: FactForm | AlsoForm, known: Known): Expression | null {
  warnOfBareIds(form.values.not, known)
  const parts = [checkVocabulary(form.values.unless, known), anyLine(form.values.not, known)].filter((part) => part !== null)
  return join('any', parts)
}

type Own = { [K in Check['kind']]: Omit<Extract<Check, { readonly kind: K }>, keyof CheckBase> }[Check['kind']]

function readOwn(form: FactForm | AlsoForm, context: CheckContext): Own | null {
  switch (form.kind) {
    case 'quantity': return readQuantityCheck(form, context)
    case 'change': return readChangeCheck(form, context)
    case 'total': return readTotalCheck(form, context)
    case 'date': return readDateCheck(form, context)
    case 'name': return readNameCheck(form, context)
    case 'rule': return readRuleCheck(form, context)
    case 'choice': return readChoiceCheck(form, context)
    case 'role': return readRoleCheck(form, context)
    case null: return null
  }
}

function readQuantityCheck({ own }: CheckFormOf<'quantity'>, { known }: CheckContext): Own | null {
  const value = checkAmount(own.value, known)
  const of = checkVocabulary(own.of, known)
  const to = checkId(own.to, ['term', 'person'], known)
  const split = checkIds(own.split?.items ?? [], ['term', 'person'], known)
  if (value === null || own.value === null) return null
  if (own.split !== null) checkSplit(value, own.value, known.reading)
  return { kind: 'quantity', value, written: flat(own.value.text), of, when: own.when?.text ?? 'plan', to, split }
}

function readChangeCheck({ own }: CheckFormOf<'change'>, { known }: CheckContext): Own | null {
  const from = checkAmount(own.from, known)
  const to = checkAmount(own.to, known)
  const of = checkVocabulary(own.of, known)
  if (from === null || to === null || own.from === null || own.to === null) return null
  checkChange(from, to, own.to, known.reading)
  return { kind: 'change', from, to, written: `from ${flat(own.from.text)} to ${flat(own.to.text)}`, of }
}

function readTotalCheck({ own }: CheckFormOf<'total'>, { known, form }: CheckContext): Own | null {
  const value = checkAmount(own.value, known)
  const parts = own.parts?.items ?? []
  reportRepeated(known.reading, parts, 'part', 'ids of facts')
  for (const part of parts) {
    if (!known.facts.has(part.text)) known.reading.report(part.at, `Unexpected fact ${quote(part.text)}, expected a fact of the set${meantFact(part.text, known.facts, form)}`)
  }
  return value === null || own.value === null ? null : { kind: 'total', value, written: flat(own.value.text), parts: parts.map((part) => part.text) }
}

function readDateCheck({ own }: CheckFormOf<'date'>, { known }: CheckContext): Own | null {
  if (own.value === null) return null
  const value: CalendarDate | null = readDate(flat(own.value.text))
  if (value === null) known.reading.report(own.value.at, `Unexpected date ${quote(own.value.text)}, expected one such as "Monday 31 March 2025"`)
  else checkDate(value, own.value, known.reading)
  return value === null ? null : { kind: 'date', value, written: flat(own.value.text) }
}

function readNameCheck(check: CheckFormOf<'name'>, context: CheckContext): Own | null {
  const { own } = check
  const { known, form, statement } = context
  const { reading, relations } = known
  const written = own.value === null ? [] : 'items' in own.value ? own.value.items : [own.value]
  reportRepeated(reading, written, 'term or person', 'ids')
  const names = written.flatMap((name) => checkNamed(name, known) ?? [])
  const beside = checkIds(own.beside?.items ?? [], ['term', 'person'], known)
  for (const id of own.beside?.items ?? []) {
    if (names.includes(id.text)) reading.report(id.at, `Unexpected ${quote(id.text)} beside, expected none of the names that are right`)
  }
  if (own.relation !== null && !relations.has(own.relation.text)) {
    reading.report(own.relation.at, `Unexpected relation ${quote(own.relation.text)}, expected one of ${[...relations].join(', ')}${didYouMean(own.relation.text, relations)}`)
  }
  for (const id of written) checkClass(id, own.class?.text ?? null, { known, form })
  if (names.length === 0) return null
  const relation = own.relation?.text ?? toldRelation(statement, names, form, relations)
  if (relation === null) {
    const isPlace = ['place', 'country'].includes(classOf(names, form))
    reading.report(check.at, `Unexpected fact without "relation", expected one: which part the name plays in ${quote(statement)} could not be told; say what the fact asks for with a line such as ${relationChoice(isPlace)}`)
    return null
  }
  return {
    kind: 'name', names, written: joinNames(names.map((name) => displayName(name, form))),
    class: own.class?.text ?? classOf(names, form), relation, beside, closed: own.closed?.value ?? false
  }
}

function readRuleCheck({ own }: CheckFormOf<'rule'>, { known }: CheckContext): Own | null {
  const yes = checkVocabulary(own.yes, known)
  const no = checkVocabulary(own.no, known)
  const condition = checkVocabulary(own.condition, known)
  if (own.value === null) return null
  const permanence = own.permanence?.text ?? null
  const written = permanence === null ? own.value.text : `${own.value.text}, ${permanence === 'permanent' ? 'permanently' : 'temporarily'}`
  return { kind: 'rule', force: own.value.text, written, yes, no, permanence, condition }
}

function readChoiceCheck({ own }: CheckFormOf<'choice'>, { known }: CheckContext): Own | null {
  const entries = own.options?.items ?? []
  const options: [string, Expression][] = entries.flatMap(({ key, value }) => {
    const expression = checkVocabulary(value, known)
    return expression === null ? [] : [[key.text, expression] as [string, Expression]]
  })
  const keys = entries.map(({ key }) => key.text)
  if (own.options !== null && keys.length < 2) known.reading.report(own.options.at, `Unexpected map of ${keys.length}, expected at least 2 options`)
  reportSameOptions(entries, options, known.reading)
  if (own.value === null || own.options === null) return null
  if (!keys.includes(own.value.text)) {
    known.reading.report(own.value.at, `Unexpected option ${quote(own.value.text)}, expected one of ${keys.join(', ')}${didYouMean(own.value.text, keys)}`)
    return null
  }
  return { kind: 'choice', value: own.value.text, written: own.value.text.replaceAll('-', ' '), options: Object.fromEntries(options) }
}

/** Two options that the same words tell could not be told apart. */
function reportSameOptions(entries: readonly Entry<Vocabulary>[], options: readonly (readonly [string, Expression])[], reading: Reading): void {
  const told = new Map<string, string>()
  for (const [name, expression] of options) {
    const written = expressionText(expression)
    const other = told.get(written)
    const at = entries.find(({ key }) => key.text === name)?.key.at ?? 0
    if (other !== undefined) reading.report(at, `Unexpected option ${quote(name)} told by the same words as ${quote(other)}, expected other words`)
    told.set(written, name)
  }
}

function readRoleCheck({ own }: CheckFormOf<'role'>, { known, form }: CheckContext): Own {
  const people = checkIds(own.people?.items ?? [], ['person'], known)
  const everyone = form.people?.items ?? []
  if (own.people === null) for (const { key } of everyone) known.used.add(key.text)
  for (const id of own.people?.items ?? []) {
    const person = personOf(id.text, form)?.value?.values
    if (person !== undefined && (person.roles?.items.length ?? 0) === 0) {
      known.reading.report(id.at, `Unexpected person ${quote(id.text)} without roles, expected someone with roles to check`)
    }
  }
  const listed = own.people === null ? everyone.map(({ key }) => key.text) : people
  return { kind: 'role', people, written: joinNames(listed.map((id) => roleText(id, form))) }
}

function suffix(reason: string | null): string {
  return reason === null ? '' : `; ${reason}`
}

/** A quantity by Proviso's own reader of numbers, the same that reads articles. */
function checkAmount(written: Written | null, known: Known): Quantity | null {
  if (written === null) return null
  const quantity = readQuantity(flat(written.text))
  if (quantity === null) known.reading.report(written.at, `Unexpected quantity ${quote(written.text)}, expected one such as "at most 40 seats", "$3 billion" or "25%"${suffix(unreadAmount(flat(written.text)))}`)
  return quantity
}

/** A person cannot fill the place of a country or a body, nor the other way round; states, bodies and places do stand for each other. */
function checkClass(id: Written, wanted: string | null, { known, form }: Pick<CheckContext, 'known' | 'form'>): void {
  const name = known.names.get(id.text.toLowerCase()) ?? id.text
  const term = termOf(name, form)?.value?.values
  const isPerson = known.people.has(name)
  if (wanted === null || wanted === 'unknown' || (!isPerson && term === undefined)) return
  const own = isPerson ? 'person' : term?.class?.text ?? (term?.country == null ? null : 'country')
  if (own !== null && wanted !== 'office' && (own === 'person') !== (wanted === 'person')) known.reading.report(id.at, `Unexpected ${own} ${quote(id.text)}, expected a name of class ${wanted}`)
}

/** The default `about` of a role: any of its people. Null in a set without people. */
function peopleExpression(form: CheckFormOf<'role'>, { known, form: set }: CheckContext): Expression | null {
  const ids = form.own.people?.items.map((id) => id.text) ?? set.people?.items.map(({ key }) => key.text) ?? []
  if (ids.length === 0 && form.own.people === null) known.reading.report(form.at, 'Unexpected role in a set without people, expected "people" with their roles')
  const of = ids.map((key): Expression => ({ op: 'concept', key }))
  return of.length === 0 ? null : of.length === 1 ? of[0] ?? null : { op: 'any', of }
}
