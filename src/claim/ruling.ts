/**
 * Claims that an article puts up for judgement, as fact checks are laid out: a heading or paragraph labelled "Claim:", a block quote, a
 * cell under "What was reported", and what the text rules of them in the next block, a labelled one ("Verdict: false") or another cell.
 */
import { rulesColumn, putsUp } from './ruling-header.ts'
import type { Article, Block, Claim } from '../model.ts'

/** What is ruled of the first part of a block, up to an offset in its text. */
export interface Ruling {
  /** null where the block itself rules. */
  readonly status: Claim['status'] | null
  readonly to: number
  /** Whether the block calls untrue what it reports ("Ruling: FALSE. A post says that ..."). */
  readonly refutes: boolean
}

const untrue = /^\W*(?:(?:this|that|it|the claim) is )?(?:simply |plainly |completely |entirely |mostly |totally |quite |utterly |flatly )?(?:false|wrong|untrue|incorrect|inaccurate|not true|not so|not correct|a myth|myth|fake|debunked|fabricated|made up|invented|fiction|nonsense|pants on fire)(?=\W*$|\W*[.:;,!\u2013\u2014(-])/i
const right = /^\W*(?:(?:this|that|it|the claim) is )?(?:mostly |entirely |completely |quite )?(?:true|correct|right|accurate|confirmed)(?=\W*$|\W*[.:;,!\u2013\u2014(-])/i
/** "Verdict: wrong country, wrong sum": behind a label a word for what is wrong with it denies the claim. */
const wrongPart = /^\W*(?:the )?(?:wrong|false|incorrect|invented|made-up)\b/i
const label = /^\W*(?:the |our )?(?:(claim|myth|rumou?r|allegation|what (?:was|is|has been) claimed)|verdict|rating|ruling|finding|assessment|conclusion)(?: (?:no\.? ?)?#?\d+)?(\W*$|\s*\W*?[:\u2013\u2014]\W*)/i
const within = /\n\W*(?:the |our )?(?:verdict|rating|ruling|finding|assessment|conclusion)\s*\W*?[:\u2013\u2014]\s*/i

/** What is ruled of an article's blocks, by their index. Linear in its length. */
export function findRulings({ blocks }: Article): ReadonlyMap<number, Ruling> {
  const found = new Map<number, Ruling>()
  let open: number | null = null
  let pending: 'claim' | 'verdict' | null = null
  for (const block of blocks) {
    if (block.row.length > 0) continue
    const read = block.text.length === 0 ? null : labelOf(block)
    const isClaim = read?.kind === 'claim' || (read === null && pending === 'claim')
    const ruled = read?.kind === 'verdict' ? statusOf(read.rest) ?? (wrongPart.test(read.rest) ? 'denied' : null) : read === null ? statusOf(block.text) : null
    if (isClaim && read?.rest !== '') {
      open = block.index
      found.set(block.index, ruledWithin(block) ?? { status: 'asked', to: Infinity, refutes: false })
    } else if (ruled !== null && (read !== null || pending === 'verdict' || isNextTo(open, block))) {
      const of = open ?? (isRuledBy(blocks[block.index - 1], block) ? block.index - 1 : null)
      if (of !== null) found.set(of, { status: ruled, to: Infinity, refutes: false })
      if (read !== null && ruled === 'denied') found.set(block.index, { status: null, to: Infinity, refutes: true })
    } else if (ruled !== null && isRuledBy(blocks[block.index - 1], block)) found.set(block.index - 1, { status: ruled, to: Infinity, refutes: false })
    else if (block.role === 'heading' && read === null) open = null
    pending = read?.rest === '' ? read.kind : null
  }
  for (const [index, status] of cellRulings(blocks)) found.set(index, { status, to: Infinity, refutes: false })
  return found
}

/** "Claim 3: ...", "**Verdict:** False", "#### CLAIM": which it is, and what stands behind it. */
function labelOf({ text }: Block): { readonly kind: 'claim' | 'verdict', readonly rest: string } | null {
  // Few blocks open so; the expression takes its time to compile.
  const colon = text.search(/[:\u2013\u2014]/)
  if (text.length > 30 && (colon === -1 || colon > 30)) return null
  const found = label.exec(text)
  return found === null ? null : { kind: found[1] === undefined ? 'verdict' : 'claim', rest: text.slice(found[0].length).trim() }
}

/** "**Claim:** ...\n**Verdict:** False": both in one paragraph. */
function ruledWithin({ text }: Block): Ruling | null {
  const found = text.includes('\n') ? within.exec(text) : null
  const status = found === null ? null : statusOf(text.slice(found.index + found[0].length))
  return status === null || found === null ? null : { status, to: found.index, refutes: false }
}

/** What the opening words of a text rule of what stands before; null where they rule nothing. */
function statusOf(text: string): Claim['status'] | null {
  const opening = text.slice(0, 60)
  if (!/false|wrong|true|correct|accurate|right|confirmed|myth|fake|fiction|nonsense|debunked|fabricated|made up|invented|not so|pants/i.test(opening)) return null
  return untrue.test(opening) ? 'denied' : right.test(opening) ? 'asserted' : null
}

function isNextTo(open: number | null, block: Block): boolean {
  return open !== null && open === block.index - 1
}

/** A heading is ruled by the paragraph under it, a block quote by the one behind it. */
function isRuledBy(before: Block | undefined, block: Block): boolean {
  if (before === undefined || block.role !== 'paragraph') return false
  return before.role === 'heading' || (before.role === 'paragraph' && before.quoted > block.quoted)
}

/** Cells of a column that puts up claims, by what another column rules of them. */
function cellRulings(blocks: readonly Block[]): readonly (readonly [number, Claim['status']])[] {
  // Found once for each row: a table may have thousands of columns.
  const byRow = new Map<readonly number[], Claim['status'] | null>()
  return blocks.flatMap((block) => {
    const header = block.role === 'cell' && block.columnHeader !== null ? blocks[block.columnHeader] : undefined
    if (header === undefined || !putsUp(header.text)) return []
    const known = byRow.get(block.row)
    const status = known === undefined ? rowRuling(blocks, block.row) : known
    byRow.set(block.row, status)
    return status === null ? [] : [[block.index, status] as const]
  })
}

/** What a row's cells rule of its claims; asked, where they say nothing that is understood; null where no column rules. */
function rowRuling(blocks: readonly Block[], row: readonly number[]): Claim['status'] | null {
  const rulings = row.filter((index) => rulesColumn(blocks[blocks[index]?.columnHeader ?? -1]?.text ?? ''))
  if (rulings.length === 0) return null
  return rulings.map((index) => statusOf(blocks[index]?.text ?? '')).find((one) => one !== null) ?? 'asked'
}
