/** The parts of an article as HTML: headings, paragraphs, lists and tables as they read, and code as it stands. */
import { toPassageText, toSourceText } from './passage.ts'
import { escapeText } from './text.ts'
import type { Block } from '../../model.ts'
import type { ListItem, TableRow } from './layout.ts'
import type { Part } from './stretch.ts'

/** A stretch of code longer than this is cut: nothing in it was checked. */
const longestRaw = 4_000

/** What marks a block that is no part of the running text. */
const labels: Partial<Readonly<Record<Block['role'], string>>> = { title: 'Title', description: 'Description', alt: 'Image', footnote: 'Footnote' }

/** A part. Headings of the article go below those of the page, so that the page has one outline. */
export function toPart(part: Part, source: string): string {
  const { node } = part
  const text = (block: Block): string => toPassageText(block, source, part.byBlock.get(block) ?? [])
  const state = part.claims.length === 0 ? ' still' : ''
  switch (node.kind) {
    case 'block': return quote(toBlock(node.block, text(node.block), state), node.quoted)
    case 'list': return quote(toList(node.items, text, state), node.quoted)
    case 'table': return quote(toTable(node.rows, text, state), node.quoted)
    case 'rule': return `<hr class="part${state}">`
    case 'raw': {
      const isLong = longestRaw < node.end - node.start && part.claims.length === 0
      return `<pre class="part raw${state}" dir="auto">${isLong ? `${escapeText(source.slice(node.start, node.start + longestRaw))}\n…` : toSourceText(source, node, part.claims)}</pre>`
    }
  }
}

function toBlock({ role, depth }: Block, text: string, state: string): string {
  if (role === 'heading') return `<h${Math.min(depth + 2, 6)} class="part depth-${depth}" dir="auto">${text}</h${Math.min(depth + 2, 6)}>`
  const label = labels[role]
  return `<p class="part ${role}${state}" dir="auto">${label === undefined ? '' : `<span class="role">${label}</span> `}${text}</p>`
}

/** A list; numbers are those of the text, whatever a browser would count. */
function toList(items: readonly ListItem[], text: (block: Block) => string, state: string): string {
  const isNumbered = items.some(({ ordinal }) => ordinal !== null)
  const rows = items.map((item) => {
    const box = item.ticked === null ? '' : `<span class="box">${item.ticked ? '☑' : '☐'}<span class="unseen"> ${item.ticked ? 'done' : 'open'}:</span></span> `
    const [first, ...others] = item.blocks
    const inner = item.inner.length === 0 ? '' : toList(item.inner, text, '')
    return `<li${item.ordinal === null || !isNumbered ? '' : ` value="${item.ordinal}"`} dir="auto">${box}${first === undefined ? '' : text(first)}${others.map((block) => `<p dir="auto">${text(block)}</p>`).join('')}${inner}</li>`
  })
  const name = isNumbered ? 'ol' : 'ul'
  return `<${name} class="part${state}">${rows.join('')}</${name}>`
}

function toTable(rows: readonly TableRow[], text: (block: Block) => string, state: string): string {
  const html = (cell: Block | string): string => (typeof cell === 'string' ? toWritten(cell) : text(cell))
  const lines = rows.map(({ isHead, cells }) => `<tr>${cells.map((cell) => (isHead ? `<th scope="col" dir="auto">${html(cell)}</th>` : `<td dir="auto">${html(cell)}</td>`)).join('')}</tr>`)
  // A wide table is moved sideways with the keyboard, too.
  return `<div class="part wide${state}" tabindex="0" role="group" aria-label="Table"><table>${lines.join('')}</table></div>`
}

/** A cell without words: mostly code. */
function toWritten(cell: string): string {
  const code = /^(`+)([^]*)\1$/.exec(cell)?.[2]
  return code === undefined ? escapeText(cell.slice(0, 500)) : `<code>${escapeText(code.slice(0, 500))}</code>`
}

function quote(html: string, quoted: number): string {
  const depth = Math.min(quoted, 4)
  return `${'<blockquote>'.repeat(depth)}${html}${'</blockquote>'.repeat(depth)}`
}
