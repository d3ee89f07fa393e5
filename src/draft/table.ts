/**
 * Tables as sentences. Which of a cell's two heads is the thing and which is what is told of it follows from the values: an
 * attribute has values of one sort, so the direction in which the values agree is the attribute's.
 */
import { findQuantitySort } from './value-sort.ts'
import type { Block } from '../model.ts'

/** A cell with a value, put into a sentence. */
export interface Cell {
  readonly text: string
  /** What has the value, as written; empty where the whole table is about one thing. */
  readonly entity: string
  /** The noun for all entities of the table ("plan"), lower case; empty for none. */
  readonly kind: string
  readonly attribute: string
  /** Whether its row or column adds up the others. */
  readonly isTotal: boolean
  /** Cells with the same series are added up by the total of that series. */
  readonly series: string
}

interface Table {
  readonly headers: readonly Block[]
  readonly rows: readonly (readonly Block[])[]
}

const generic = /^\W*(?:figures?|values?|amounts?|details?|facts?|data|numbers?|answers?|information|description|notes?|what|specification)?\W*$/i
const summing = /^\W*(?:total|sum|all|overall|together|grand total|in total)\b/i

/** The cells of all tables that can be put into a sentence, by block index. */
export function readTables(blocks: ReadonlyMap<number, Block>): ReadonlyMap<number, Cell> {
  return new Map(tablesOf(blocks).flatMap((table, at) => readTable(table, at)))
}

function tablesOf(blocks: ReadonlyMap<number, Block>): readonly Table[] {
  const rows = new Map<number, Block[]>()
  for (const block of blocks.values()) {
    if (block.role !== 'cell') continue
    const row = block.row[0] ?? block.index
    const cells = rows.get(row) ?? []
    cells.push(block)
    rows.set(row, cells)
  }
  const tables = new Map<number, { readonly headers: readonly Block[], readonly rows: (readonly Block[])[] }>()
  for (const row of rows.values()) {
    // The head of a column may be empty: then another of the row tells the table.
    const header = row.map((cell) => blocks.get(cell.columnHeader ?? -1)).find((one) => one !== undefined)
    if (header === undefined) continue
    const key = header.row[0] ?? header.index
    const table = tables.get(key) ?? { headers: header.row.flatMap((index) => blocks.get(index) ?? []), rows: [] }
    tables.set(key, table)
    table.rows.push(row)
  }
  return [...tables.values()]
}

function readTable({ headers, rows }: Table, index: number): readonly (readonly [number, Cell])[] {
  const title = (column: number): string => headers.find((header) => header.column === column)?.text.replace(/\s+/g, ' ').trim() ?? ''
  const byColumn = isToldByColumn(rows)
  const corner = title(0)
  return rows.flatMap((row) => {
    const head = row.find((cell) => cell.column === 0)?.text.replace(/\s+/g, ' ').trim() ?? ''
    return row.filter((cell) => cell.column > 0 && head !== '').flatMap((cell): readonly (readonly [number, Cell])[] => {
      const header = title(cell.column)
      const isSingle = generic.test(header)
      const [attribute, entity] = isSingle ? [head, ''] : byColumn ? [header, head] : [head, header]
      const value = withUnit(cell.text.replace(/\s+/g, ' ').trim(), attribute)
      if (value === null || attribute === '') return []
      const kind = byColumn && !isSingle && /^\p{Alphabetic}+$/u.test(corner) && !generic.test(corner) ? corner.toLowerCase() : ''
      const made = { entity, kind, attribute: bare(attribute), isTotal: summing.test(entity === '' ? attribute : entity), series: `${index} ${byColumn ? cell.column : head}` }
      return [[cell.index, { ...made, text: toSentence(made, value) }]]
    })
  })
}

/** Whether the values agree down the columns rather than along the rows. */
function isToldByColumn(rows: readonly (readonly Block[])[]): boolean {
  const sorts = rows.map((row) => row.filter(({ column }) => column > 0).map((cell) => findQuantitySort(cell.text)))
  const width = Math.max(0, ...sorts.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => sorts.map((row) => row[at] ?? ''))
  return mixture(columns) <= mixture(sorts)
}

/** How many sorts of values a line of cells holds beside its first, on average. */
function mixture(lines: readonly (readonly string[])[]): number {
  const full = lines.filter((line) => line.length > 0)
  return full.reduce((sum, line) => sum + (new Set(line.filter((sort) => sort !== '')).size - 1) / line.length, 0) / Math.max(1, full.length)
}

const unitInHead = /\((?:in )?([^()]{1,20})\)\s*$/

/** "Length (m)", "840": the unit of the head belongs to the value. Null for an empty cell or a mark. */
function withUnit(value: string, head: string): string | null {
  if (!/[\p{Alphabetic}\p{N}]/u.test(value) || /^(?:yes|no|n\/a|none|tbd)$/i.test(value)) return null
  const unit = unitInHead.exec(head)?.[1]
  return unit !== undefined && /^[\d.,\s]+$/.test(value) ? `${value} ${unit}` : value
}

function bare(attribute: string): string {
  return attribute.replace(unitInHead, '').trim()
}

function toSentence({ entity, kind, attribute }: Omit<Cell, 'text'>, value: string): string {
  const told = /^\p{Uppercase}\p{Lowercase}/u.test(attribute) ? attribute.slice(0, 1).toLowerCase() + attribute.slice(1) : attribute
  const isName = /^\p{Uppercase}\S*$/u.test(entity)
  const thing = entity === '' ? '' : kind !== '' && isName ? `the ${entity} ${kind.replace(/s$/, '')}` : entity
  const isMany = /^[\d.,]+$/.test(value) && /^\p{Alphabetic}+[^su]s\b/u.test(told)
  if (isMany && thing !== '') return `${capital(thing)} has ${value} ${value === '1' ? told.replace(/^(\p{Alphabetic}+)s\b/u, '$1') : told}.`
  return thing === '' ? `The ${told} is ${value}.` : `The ${told} of ${thing} is ${value}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
