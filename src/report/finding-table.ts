/** Findings as a table for a page: where, what the article says, what the facts say, and why they do not go together. */
import { toLines } from './excerpt.ts'
import { lastLine, toLineAddress } from './link.ts'
import { toCode, toLink, toProse, toShown, toTable } from './markup.ts'
import { toPassage } from './passage-excerpt.ts'
import { grouped } from './paragraph.ts'
import { toWhy } from './reason.ts'
import type { Finding, Position, Run } from '../model.ts'
import type { Step } from './fitting.ts'
import type { Room } from './passage-excerpt.ts'

/** What a table is made for. */
export interface TableContext {
  /** The run that says where links lead; of a report without its sources the claims stand alone. */
  readonly run: Run
  readonly sources: ReadonlyMap<string, string>
  /** Words of the last column's head; what it holds. */
  readonly head: readonly string[]
  readonly last: (finding: Finding, most: number) => string
  /** Where what is left out can be read: "in the log of the job"; empty for nowhere. */
  readonly more: string
}

const rooms: readonly Room[] = [{ before: 70, claim: 160, after: 50 }, { before: 24, claim: 80, after: 16 }, { before: 0, claim: 60, after: 0 }]
const expectedRooms = [300, 100, 50]
const lastRooms = [600, 160, 0]
/** Columns that a path may take before its folders are left out; a link still has them. */
const widestPath = 32

/** The columns of contradictions. */
export const contradictionHead = ['Where', 'The article says', 'The facts say', 'Why']

/** Why a claim is flagged, with the correction where there is one. */
export function toReason(finding: Finding, most: number): string {
  const { correction, verdict } = finding
  const why = toProse(toWhy(finding), 'cell', most)
  const words = verdict === 'contradicted' && correction !== null ? toProse(correction, 'cell', 120) : ''
  return [why, words === '' ? '' : `Try: <b>${words}</b>`].filter((part) => part !== '').join('<br>')
}

/** The first of some findings as a table, and how many more there are. */
export function toFindingTable(findings: readonly Finding[], { rows, detail }: Step, context: TableContext): string {
  const { run, sources, head, last, more } = context
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? toLines(sources.get(file) ?? '')
    lines.set(file, known)
    return known
  }
  const cells = findings.slice(0, rows).map((finding) => [
    toWhere(run, finding.file, finding) + (run.delta?.added.has(finding.fingerprint) === true && 0 < run.delta.open ? '<br>new' : ''),
    toPassage(finding, linesOf(finding.file), rooms[detail]!, 'cell'),
    [toProse(finding.expected, 'cell', expectedRooms[detail]), toCode(finding.fact, 'cell', 40)].filter((part) => part !== '').join(' '),
    last(finding, lastRooms[detail]!)
  ].slice(0, head.length))
  return [cells.length === 0 ? '' : toTable(head, cells), toRest(findings.length - cells.length, 0 < cells.length, more)].filter((part) => part !== '').join('\n\n')
}

/** File and lines of a finding, linked where there is something to link to. */
export function toWhere(run: Run, file: string, position: Position | null): string {
  const address = toLineAddress(run, file, position)
  const last = position === null ? 0 : lastLine(position)
  const place = position === null ? '' : `:${position.line}${last === position.line ? '' : `-${last}`}`
  return toLink(toCode(`${address === null ? toShown(file, 200) : shorten(file)}${place}`, 'cell'), address)
}

/** What is not listed, and where it is; `more` as in the context. */
export function toRest(count: number, isSomeListed: boolean, more: string): string {
  if (count < 1) return ''
  const where = more === '' ? '' : `, ${more}`
  return isSomeListed ? `… and **${grouped(count)} more**${where}.` : `**${grouped(count)}** not listed here${where}.`
}

function shorten(path: string): string {
  const shown = toShown(path)
  if (shown.length <= widestPath) return shown
  const parts = shown.split('/')
  const kept: string[] = []
  while (0 < parts.length && [parts.at(-1) ?? '', ...kept].join('/').length <= widestPath) kept.unshift(parts.pop() ?? '')
  return kept.length === 0 ? toShown(parts.at(-1) ?? '', 60) : `…/${kept.join('/')}`
}
