/** What has changed between two versions of a set, for people and for tools. Only the model is known here: the changes come as data. */
import { toPrintable } from './cell.ts'
import { toQuotation } from './excerpt.ts'
import { createPaint } from './paint.ts'
import { counted, hang, listed } from './paragraph.ts'
import type { ReportStyle } from './reporter.ts'
import type { ThingChange, VerdictChange } from '../model.ts'

/** Everything there is to tell. `verdicts` is null where no articles were named. */
export interface SetComparison {
  readonly old: string
  readonly new: string
  readonly changes: readonly ThingChange[]
  readonly files: number
  readonly verdicts: readonly VerdictChange[] | null
}

const headings: Readonly<Record<ThingChange['sort'], readonly [one: string, many: string]>> = {
  set: ['set', 'sets'], fact: ['fact', 'facts'], term: ['term', 'terms'], person: ['person', 'people'], document: ['other document', 'other documents'], source: ['source', 'sources']
}

/** The comparison as text: things by sort, then verdicts, then the sum. */
export function toSetDifferenceText({ changes, verdicts, files, ...names }: SetComparison, style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const sorts = (Object.keys(headings) as readonly ThingChange['sort'][]).flatMap((sort) => {
    const own = changes.filter((one) => one.sort === sort)
    return own.length === 0 ? [] : [`${own.map((one) => toThing(one, style)).join('\n')}\n`]
  })
  const told = verdicts === null || verdicts.length === 0 ? [] : [`${verdicts.map((one) => toVerdict(one, style)).join('\n')}\n`]
  const sum = `${names.old} → ${names.new}: ${changes.length === 0 ? 'the same' : listed(toSum(changes))}.`
  const impact = verdicts === null ? '' : ` In ${counted(files, 'article')}, ${verdicts.length === 0 ? 'no verdict changes' : `${counted(verdicts.length, 'verdict')} ${verdicts.length === 1 ? 'changes' : 'change'}`}.`
  return `${[...sorts, ...told].map((block) => `${block}\n`).join('')}${paint.strong(toPrintable(sum + impact))}\n`
}

function toThing({ sort, id, change, was, title, parts }: ThingChange, style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const brush = { added: paint.right, removed: paint.wrong, renamed: paint.place, changed: paint.doubt }[change]
  const head = `${headings[sort][0]} ${paint.strong(toPrintable(id))}  ${brush(change)}${was === null ? '' : ` from ${paint.strong(toPrintable(was))}`}`
  // What is only there or not there has its title for the reader; of what has changed the parts say more.
  const opening = change === 'added' || change === 'removed' ? [hang('    ', title, style.width)] : []
  const width = Math.max(0, ...parts.map(({ part }) => part.length))
  const rows = parts.map(({ part, old, new: present }) => hang(`    ${part.padEnd(width)}  `, toPart(part, old, present), style.width))
  return [head, ...opening, ...rows].join('\n')
}

/** Of lists what is gone and what is new; of everything else what it was and is. */
function toPart(part: string, old: string | null, present: string | null): string {
  if (lists.has(part)) return [...(present === null ? [] : [`added ${present}`]), ...(old === null ? [] : [`removed ${old}`])].join('; ')
  return `${old ?? '(none)'} → ${present ?? '(none)'}`
}

const lists: ReadonlySet<string> = new Set(['names', 'exact', 'parts', 'roles', 'formerly', 'also', 'sources', 'consistent', 'contradicted', 'unrelated', 'undefended', 'beside', 'split', 'people', 'document names'])

function toVerdict({ file, line, column, text, fact, old, new: present, message }: VerdictChange, style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const brush = present === 'contradicted' ? paint.wrong : present === 'consistent' ? paint.right : paint.doubt
  const head = `${paint.strong(toPrintable(file))}${paint.quiet(`:${line}:${column}`)}  ${toPrintable(fact)}  ${old ?? 'no claim'} → ${brush(present ?? 'no claim')}  ${toQuotation(text)}`
  // What an old set said of a claim that is none any more is told as such.
  return message === '' ? head : `${head}\n${hang(present === null ? '    before: ' : '    ', message, style.width)}`
}

/** "2 facts changed", "1 term added": in the order of the list. */
function toSum(changes: readonly ThingChange[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { sort, change } of changes) counts.set(`${sort} ${change}`, (counts.get(`${sort} ${change}`) ?? 0) + 1)
  return [...counts].map(([key, count]) => {
    const [sort = 'fact', change = ''] = key.split(' ')
    const [one, many] = headings[sort as ThingChange['sort']]
    return `${count === 1 && sort === 'set' ? 'the set' : counted(count, one, many)} ${change}`
  })
}

/** The comparison for tools: one object, `version` 1. */
export function toSetDifferenceJson({ old, new: present, changes, verdicts, files }: SetComparison): string {
  return `${JSON.stringify({ version: 1, old, new: present, changes, verdicts: verdicts === null ? null : { files, changes: verdicts } }, null, 2)}\n`
}
