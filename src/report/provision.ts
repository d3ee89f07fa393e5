/** A provision set for readers: all facts in a list, or one provision with all that the set holds about it. */
import { toPrintable, widthOf } from './cell.ts'
import { toSource } from './citation.ts'
import { createPaint } from './paint.ts'
import { counted, hang } from './paragraph.ts'
import type { Check, Examples, Fact, Provision, ProvisionSet } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

type Style = Pick<ReportStyle, 'color' | 'width'>

/** Every fact on a line: id, kind, what it says. */
export function toProvisionList(set: ProvisionSet, style: Style): string {
  const paint = createPaint(style.color)
  const facts = set.provisions.flatMap((provision) => provision.facts)
  const id = Math.max(0, ...facts.map((fact) => widthOf(toPrintable(fact.id))))
  const kind = Math.max(0, ...facts.map((fact) => fact.kind.length))
  const rows = facts.map((fact) => `${hang(`${toPrintable(fact.id).padEnd(id)}  ${fact.kind.padEnd(kind)}  `, fact.statement, style.width)}\n`)
  const head = `${paint.strong(toPrintable(set.title))}\n${toPrintable(set.id)}, ${toPrintable(set.date)}, ${set.digest}\n\n`
  return `${head}${rows.join('')}\n${counted(set.provisions.length, 'provision')}, ${counted(facts.length, 'fact')}.\n`
}

/** One provision with its facts: what each says, where that stands, how it is checked, and its examples. */
export function toProvisionPage({ id, title, statement, facts }: Provision, style: Style): string {
  const paint = createPaint(style.color)
  const head = [paint.strong(toPrintable(`${id}  ${title}`)), hang('  ', statement, style.width)]
  return [...head, ...facts.flatMap((fact) => ['', ...toFact(fact, style)])].join('\n') + '\n'
}

function toFact(fact: Fact, style: Style): readonly string[] {
  const paint = createPaint(style.color)
  const row = (label: string, text: string): string => hang(`    ${label.padEnd(12)}  `, text, style.width)
  const sorts: readonly (keyof Examples)[] = ['consistent', 'contradicted', 'unrelated']
  return [
    `  ${paint.strong(toPrintable(fact.id))}  ${fact.kind}`,
    row('statement', fact.statement),
    ...fact.checks.map((check, index) => row(index === 0 ? 'value' : 'also', toWritten(check))),
    ...fact.references.map((reference, index) => row(index === 0 ? 'sources' : '', `${toSource(reference)}: ${reference.title}${reference.url === null ? '' : ` <${reference.url}>`}`)),
    ...sorts.flatMap((sort) => fact.examples[sort].map((sentence, index) => row(index === 0 ? sort : '', sentence)))
  ]
}

function toWritten(check: Check): string {
  if (check.kind === 'rule') return `${check.force}: ${check.written}`
  if (check.kind === 'choice') return `${check.written} (of ${Object.keys(check.options).join(', ')})`
  return check.written
}
