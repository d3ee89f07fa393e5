/**
 * An article as a page lays it out: its blocks put together to lists, tables and quotes, and between them, word for word, what
 * is no running text (code, HTML, definitions). Blocks say what they are and where they stood; how deep an item lies is read
 * from the column of its mark. A file without blocks is laid out as the lines it has.
 */
import type { Article, Block } from '../../model.ts'

/** An item of a list: its blocks, and the lists inside it. */
export interface ListItem {
  /** The number before it; null in a bullet list. */
  readonly ordinal: number | null
  readonly ticked: boolean | null
  readonly blocks: readonly Block[]
  readonly inner: readonly ListItem[]
}

/** A row of a table: for each column its block, or where that has no words, what stands there in the source (code, a picture, nothing). */
export interface TableRow {
  readonly isHead: boolean
  readonly cells: readonly (Block | string)[]
}

/** One part of the layout, with the lines of the source it covers left to its blocks. */
export type Node =
  | { readonly kind: 'block', readonly quoted: number, readonly block: Block }
  | { readonly kind: 'list', readonly quoted: number, readonly items: readonly ListItem[] }
  | { readonly kind: 'table', readonly quoted: number, readonly rows: readonly TableRow[] }
  | { readonly kind: 'raw', readonly quoted: number, readonly start: number, readonly end: number }
  | { readonly kind: 'rule', readonly quoted: number }

/** An item while its list is read; `column` is that of its mark. */
interface OpenItem {
  readonly column: number
  readonly item: { ordinal: number | null, ticked: boolean | null, blocks: Block[], inner: OpenItem['item'][] }
}

/** What opens an item, or several on one line. */
const marks = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)+/
const lastMark = /(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** What is left of a line between blocks and says nothing: quote signs, the line below a heading, bars and dashes of a table. */
const idle = /^[\s>|:=-]*$/

/** Lays an article out. */
export function toLayout(article: Article): readonly Node[] {
  const blocks = article.blocks.filter(({ pieces }) => 0 < pieces.length)
  const nodes: Node[] = []
  let end = 0
  let isFramed = true
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!
    nodes.push(...toRaw(article.source, end, startOf(block), isFramed))
    isFramed = block.role === 'heading' || block.role === 'title' || block.role === 'description'
    const next = endOfRun(blocks, at, article.source)
    nodes.push(toNode(blocks.slice(at, next), article.source))
    for (; at < next; at++) end = Math.max(end, endOf(blocks[at]!))
  }
  return [...nodes, ...toRaw(article.source, end, article.source.length, isFramed)]
}

/** Where a block's text begins in the source, and where it ends. */
export function startOf({ pieces }: Block): number {
  return pieces[0]?.source.start ?? 0
}
export function endOf({ pieces }: Block): number {
  return pieces.at(-1)?.source.end ?? 0
}

/** The blocks of a node, in the order of the source. */
export function blocksOf(node: Node): readonly Block[] {
  if (node.kind === 'block') return [node.block]
  if (node.kind === 'list') return node.items.flatMap(itemBlocks)
  return node.kind === 'table' ? node.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string')) : []
}

function itemBlocks({ blocks, inner }: ListItem): readonly Block[] {
  return [...blocks, ...inner.flatMap(itemBlocks)]
}

/** Index behind the blocks that make one node with the block at `at`: items of a list, cells of a table. */
function endOfRun(blocks: readonly Block[], at: number, source: string): number {
  const first = blocks[at]!
  const kind = kindOf(first)
  let next = at + 1
  if (kind === 'block') return next
  for (; next < blocks.length; next++) {
    const block = blocks[next]!
    if (kindOf(block) !== kind || block.quoted !== first.quoted) break
    if (kind === 'table' && block.role === 'header' && blocks[next - 1]?.role === 'cell') break
    // Rows without words lie between cells; code between items parts two lists.
    if (toRaw(source, endOf(blocks[next - 1]!), startOf(block), true).some((raw) => kind === 'list' || raw.kind !== 'raw' || !source.slice(raw.start, raw.end).includes('|'))) break
  }
  return next
}

function kindOf({ role }: Block): 'block' | 'list' | 'table' {
  return role === 'item' ? 'list' : role === 'cell' || role === 'header' ? 'table' : 'block'
}

function toNode(blocks: readonly Block[], source: string): Node {
  const first = blocks[0]!
  const { quoted } = first
  if (kindOf(first) === 'list') return { kind: 'list', quoted, items: toItems(blocks, source) }
  return kindOf(first) === 'table' ? { kind: 'table', quoted, rows: toRows(blocks, source) } : { kind: 'block', quoted, block: first }
}

function toItems(blocks: readonly Block[], source: string): readonly ListItem[] {
  const items: OpenItem['item'][] = []
  const open: OpenItem[] = []
  for (const block of blocks) {
    const opening = marks.exec(source.slice(lineStart(source, startOf(block)), startOf(block)))?.[0]
    const last = open.at(-1)
    if (last !== undefined && opening === undefined) {
      last.item.blocks.push(block)
      continue
    }
    const column = opening?.search(lastMark) ?? 0
    while (0 < open.length && column <= open.at(-1)!.column + 1) open.pop()
    const item = { ordinal: block.ordinal, ticked: block.ticked, blocks: [block], inner: [] }
    const home = open.at(-1)?.item.inner ?? items
    home.push(item)
    // Deeper than a reader can follow, items stand side by side.
    if (open.length < 8) open.push({ column, item })
  }
  return items
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
}

/** The rows from the first to the last with words. */
function toRows(blocks: readonly Block[], source: string): readonly TableRow[] {
  const width = Math.max(...blocks.map(({ column }) => column)) + 1
  const end = startOf(blocks.at(-1)!)
  const rows: TableRow[] = []
  let next = 0
  for (let at = lineStart(source, startOf(blocks[0]!)); at <= end;) {
    const stop = source.indexOf('\n', at)
    const line = stop === -1 ? source.slice(at) : source.slice(at, stop)
    const own: Block[] = []
    for (; next < blocks.length && startOf(blocks[next]!) <= at + line.length; next++) own.push(blocks[next]!)
    if (0 < own.length || !idle.test(line)) rows.push(toRow(own, line, width))
    at += line.length + 1
  }
  return rows
}

function toRow(blocks: readonly Block[], line: string, width: number): TableRow {
  const written = blocks.length === width ? [] : line.replace(/^[\s>]*\|?/, '').split(/(?<!\\)\|/)
  const cells: (Block | string)[] = Array.from({ length: width }, (_, column) => (written[column] ?? '').trim())
  for (const block of blocks) cells[block.column] = block
  return { isHead: blocks[0]?.role === 'header', cells }
}

/**
 * What stands between two blocks, line by line: rules, and stretches that are shown as they are. What is left of a line on which a
 * block ends or begins is that block's markup. `isFramed`: a line of dashes at its start is the frame of front matter or of a heading.
 */
function toRaw(source: string, from: number, to: number, isFramed: boolean): readonly Node[] {
  if (!/\S/.test(source.slice(from, to))) return []
  const nodes: Node[] = []
  let raw: { start: number, end: number } | null = null
  for (let at = from, isFirst = isFramed; at < to;) {
    const stop = source.indexOf('\n', at)
    const next = stop === -1 || to <= stop ? to : stop + 1
    const line = source.slice(at, next)
    const isPart = (0 < at && source[at - 1] !== '\n') || (next === to && to < source.length && !line.endsWith('\n'))
    if (!isPart && raw === null && rule.test(line.trimEnd())) {
      if (!isFirst) nodes.push({ kind: 'rule', quoted: 0 })
    } else if (!isPart && (raw === null ? !idle.test(line) : /\S/.test(line))) {
      raw ??= { start: at, end: at }
      raw.end = at + line.trimEnd().length
    }
    if (!isPart) isFirst = false
    at = next
  }
  return raw === null ? nodes : [...nodes, { kind: 'raw', quoted: 0, ...raw }]
}

/** A text of which no blocks are known: its lines, parted where lines are empty. */
export function toPlainLayout(source: string): readonly Node[] {
  return [...source.matchAll(/\S[^\n]*(?:\n(?![ \t\r]*(?:\n|$))[^\n]*)*/g)].map(({ index, 0: { length } }) => ({ kind: 'raw', quoted: 0, start: index, end: index + length }))
}
