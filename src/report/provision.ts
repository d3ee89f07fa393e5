/** A provision set for readers: all facts in a list, or one provision with all that the set holds about it, in words. */
import { toPrintable, widthOf } from './cell.ts'
import { toSource } from './citation.ts'
import { nameOf, toContradiction } from './contradiction.ts'
import { createPaint } from './paint.ts'
import { counted, hang } from './paragraph.ts'
import { toNeeds, toWords } from './vocabulary.ts'
import type { Check, Examples, Fact, Provision, ProvisionSet } from '../model.ts'
import type { ReportStyle } from './reporter.ts'
import type { Glossary } from './vocabulary.ts'

type Style = Pick<ReportStyle, 'color' | 'width'>

/** A sentence that a fact is contradicted by, and what the checker says of it. */
export interface WrongSentence {
  readonly text: string
  readonly message: string
}

/** What a page of a provision is made of. `wrong`: by fact id, a sentence that was made from a right one and is caught. */
export interface ProvisionView {
  readonly set: ProvisionSet
  readonly provision: Provision
  readonly glossary: Glossary
  readonly wrong: ReadonlyMap<string, WrongSentence>
}

/** Every provision with its facts, a line each: id, kind, what it says. */
export function toProvisionList(set: ProvisionSet, style: Style): string {
  const paint = createPaint(style.color)
  const facts = set.provisions.flatMap((provision) => provision.facts)
  const id = Math.max(0, ...facts.map((fact) => widthOf(toPrintable(fact.id))))
  const kind = Math.max(0, ...facts.map((fact) => fact.kind.length))
  const blocks = set.provisions.map((provision) => {
    const rows = provision.facts.map((fact) => `${hang(`  ${toPrintable(fact.id).padEnd(id)}  ${fact.kind.padEnd(kind)}  `, fact.statement, style.width)}\n`)
    return isTitled(provision) ? `${paint.strong(toPrintable(`${provision.id}  ${provision.title}`))}\n${rows.join('')}\n` : rows.join('')
  })
  const head = `${paint.strong(toPrintable(set.title))}\n${toPrintable(set.id)}, ${toPrintable(set.date)}, ${set.digest}\n\n`
  return `${head}${blocks.join('').replace(/\n+$/, '\n')}\n${counted(set.provisions.length, 'provision')}, ${counted(facts.length, 'fact')}.\n`
}

/** Whether a title says something that the statement of the only fact does not begin with. */
function isTitled({ id, title, facts }: Provision): boolean {
  const [fact, ...others] = facts
  return fact === undefined || 0 < others.length || fact.id !== id || !fact.statement.startsWith(title.replace(/[.…]+$/, ''))
}

/** One provision with its facts: what each says, which sentences it is about, what contradicts it, where it stands, its examples. */
export function toProvisionPage(view: ProvisionView, style: Style): string {
  const paint = createPaint(style.color)
  const { id, title, statement, facts } = view.provision
  const opening = statement === `${title}.` || statement === title ? [] : [hang('  ', statement, style.width)]
  const head = [paint.strong(toPrintable(`${id}  ${title}`)), ...opening]
  return [...head, ...facts.flatMap((fact) => ['', ...toFact(fact, view, style)])].join('\n') + '\n'
}

const labelWidth = 14

function toFact(fact: Fact, view: ProvisionView, style: Style): readonly string[] {
  const paint = createPaint(style.color)
  const row = (label: string, text: string): string => hang(`    ${label.padEnd(labelWidth)}  `, text, style.width)
  const rows = (label: string, texts: readonly string[]): readonly string[] => texts.map((text, index) => row(index === 0 ? label : '', text))
  const sorts: readonly (keyof Examples)[] = ['consistent', 'contradicted', 'unrelated']
  const wrong = view.wrong.get(fact.id)
  return [
    `  ${paint.strong(toPrintable(fact.id))}  ${fact.kind}`,
    ...(fact.statement === view.provision.statement ? [] : [row('statement', fact.statement)]),
    ...fact.checks.flatMap((check, index) => toCheck(check, index === 0 ? null : fact.checks[0] ?? null, view, rows)),
    ...(wrong === undefined ? [] : [row('for example', `“${wrong.text}”`), row('', wrong.message)]),
    ...rows('sources', fact.references.map((reference) => `${toSource(reference)}: ${reference.title}${reference.url === null ? '' : ` <${reference.url}>`}`)),
    ...sorts.flatMap((sort) => rows(sort, fact.examples[sort])),
    ...rows('undefended', Object.entries(fact.undefended ?? {}).map(([operator, reason]) => `${operator}: ${reason}`))
  ]
}

/** One check of a fact. What a further check has in common with the first is not told again. */
function toCheck(check: Check, first: Check | null, { set, glossary }: ProvisionView, rows: (label: string, texts: readonly string[]) => readonly string[]): readonly string[] {
  const isSame = (key: 'about' | 'unless'): boolean => first !== null && JSON.stringify(first[key]) === JSON.stringify(check[key])
  return [
    ...rows(first === null ? 'value' : 'also', [toValue(check, set, glossary)]),
    ...(isSame('about') ? [] : rows('applies to', ['sentences that mention, themselves or by what they stand under:', ...toNeeds(check.about, glossary).map((need) => `- ${need}`)])),
    ...(check.unless === null || isSame('unless') ? [] : rows('except', [`where they mention ${toWords(check.unless, glossary)}`])),
    ...(check.holder === null || first?.holder === check.holder ? [] : rows('held by', [`${nameOf(check.holder, set)}; said of another it is another claim`])),
    ...rows('would be wrong', [`${toContradiction(check, set, glossary)}.`])
  ]
}

function toValue(check: Check, set: ProvisionSet, glossary: Glossary): string {
  switch (check.kind) {
    case 'quantity': {
      const counted = check.of === null ? '' : `; what is counted: ${toWords(check.of, glossary)}`
      return `${check.written}${check.when === 'present' ? ', as things are today' : ''}${check.to === null ? '' : `, to ${nameOf(check.to, set)}`}${counted}`
    }
    case 'rule': return check.written
    case 'choice': return `${check.written} (of ${Object.keys(check.options).join(', ')})`
    case 'total': return `${check.written}, the sum of ${check.parts.join(' and ')}`
    case 'name': return `${check.written}${check.beside.length === 0 ? '' : `; ${check.beside.map((id) => nameOf(id, set)).join(', ')} may stand beside`}`
    default: return check.written
  }
}
