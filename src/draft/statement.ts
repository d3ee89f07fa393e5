/**
 * Sentences of a source that can stand on their own, each with the line it was taken from. A cell speaks in a sentence made of
 * its row and column, an item is read together with the words that lead in, a pronoun gives way to what it stands for: whoever
 * reads a fact in the set does not have the page before them, and neither does the checker.
 */
import { subjectOf } from '../language/subject.ts'
import { lineIn, sourceText, type Source } from './place.ts'
import { readTables, type Cell } from './table.ts'
import type { Block, Passage } from '../model.ts'

/** One self-contained sentence of the source. */
export interface Statement {
  readonly text: string
  /** 1-based line of the source on which it begins. */
  readonly line: number
  /** The heading over it; empty for none. */
  readonly section: string
  /** "3" for the third item of a numbered list; null for all others. */
  readonly ordinal: number | null
  /** Where it stood in a table; null for prose. */
  readonly cell: Cell | null
}

/** What cannot be made into a fact, and why. */
export interface LeftOut {
  readonly line: number
  readonly text: string
  readonly reason: string
}

/** The statements of a source in order. Questions, headings and what stands in images say nothing of their own. */
export function toStatements(passages: readonly Passage[], source: Source): readonly Statement[] {
  const blocks = new Map(passages.map(({ block }) => [block.index, block]))
  const cells = readTables(blocks)
  const done = new Set<number>()
  return passages.flatMap((passage, at): readonly Statement[] => {
    const { block } = passage
    const rest = { line: lineIn(source, block, passage.start), section: sectionOf(blocks, block), ordinal: block.ordinal }
    if (block.role === 'cell') {
      const cell = cells.get(block.index)
      if (cell === undefined || done.has(block.index)) return []
      done.add(block.index)
      return [{ ...rest, text: cell.text, cell }]
    }
    if (!spoken.has(block.role) || passage.sentence.isQuestion) return []
    const text = inFull(passages, at, source)
    return text === null ? [] : [{ ...rest, text, cell: null }]
  })
}

const spoken: ReadonlySet<Block['role']> = new Set(['paragraph', 'item', 'definition', 'footnote'])

function sectionOf(blocks: ReadonlyMap<number, Block>, block: Block): string {
  const heading = blocks.get(block.headings[0] ?? -1)
  return heading === undefined || heading.depth === 1 ? '' : heading.text.replace(/\s+/g, ' ').trim()
}

/** A sentence with what it leaves to the ones before it; null for a bare label. */
function inFull(passages: readonly Passage[], at: number, source: Source): string | null {
  const passage = passages[at] as Passage
  const own = sourceText(source, passage.block, { start: passage.start, end: passage.start + passage.sentence.text.length })
  if (passage.joined !== null) return stopped(joinedText(passages, at, own))
  const before = passages[at - 1]
  const label = before !== undefined && before.block === passage.block && isLabel(before) ? before.sentence.text.replace(/[.:]\s*$/, '') : null
  if (isLabel(passage)) return null
  if (label !== null && isFragment(passage)) return stopped(`${label}: ${own}`)
  return stopped(withoutPronoun(passages, at, own))
}

/** "**Uptime.**": some words in bold that only say what follows is about. */
function isLabel({ block, start: from, sentence, quantities, dates }: Passage): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word').length
  return words <= 6 && quantities.length + dates.length === 0 && (/:\s*$/.test(sentence.text) || block.strong.some(({ start, end }) => start <= from + 1 && end >= from + sentence.text.length - 1))
}

/** Few words, none of them a subject: "99.9% a month". */
function isFragment({ sentence }: Passage): boolean {
  return sentence.tokens.filter((token) => token.kind === 'word').length <= 5
}

/** "The harbor may have:" + "at most 40 cranes". */
function joinedText(passages: readonly Passage[], at: number, own: string): string {
  const joined = passages[at]?.joined
  const whole = joined?.sentence.text ?? own
  const head = whole.slice(0, whole.length - (passages[at]?.sentence.text.length ?? 0)).trim().replace(/\s*[:–—-]$/, '')
  return `${head} ${/^\p{Uppercase}\p{Lowercase}/u.test(own) && passages[at]?.names.some(({ start }) => start === 0) !== true ? lowered(own) : own}`
}

const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she'])
const pointers: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'this', 'these', 'its', 'their', 'his', 'her', 'both', 'that'])
/** A longer subject is not repeated: the sentence before is. */
const longestSubject = 60

/** A sentence that opens with a pronoun takes the subject of the one before; where that cannot be told, it follows that one. */
function withoutPronoun(passages: readonly Passage[], at: number, own: string): string {
  const passage = passages[at] as Passage
  const before = passages[at - 1]
  const first = passage.sentence.tokens[0]
  if (first === undefined || !pointers.has(first.norm) || before === undefined || !isNeighbor(before.block, passage.block)) return own
  const subject = pronouns.has(first.norm) ? subjectText(before) : null
  if (subject !== null) return subject + own.slice(first.text.length)
  return `${before.sentence.text.replace(/\s+/g, ' ').trim()} ${own}`
}

function isNeighbor(before: Block, block: Block): boolean {
  return before === block || (before.role === block.role && before.index + 1 === block.index && block.role === 'paragraph')
}

function subjectText({ sentence }: Passage): string | null {
  const main = sentence.clauses.find(({ kind }) => kind === 'main')
  const range = main === undefined ? null : subjectOf(sentence, main)
  const [first, last] = range === null ? [] : [sentence.tokens[range.from], sentence.tokens[range.to - 1]]
  if (first === undefined || last === undefined || pointers.has(first.norm) || first.norm === 'there') return null
  const text = sentence.text.slice(first.start, last.end)
  return text.length > longestSubject ? null : text
}

/** A first letter in lower case. */
export function lowered(text: string): string {
  return /^\p{Uppercase}(?:\p{Lowercase}|\s)/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

function stopped(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim().replace(/[;,]$/, '')
  const whole = flat.slice(0, 1).toUpperCase() + flat.slice(1)
  return /[.!?]["”’')]?$/.test(whole) ? whole : `${whole}.`
}
