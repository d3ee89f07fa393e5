/**
 * Decisions written into the text of their file. Only the lines of the entries that change are touched: comments, order and
 * form of everything else stay byte for byte. What was written is read back before anybody may keep it.
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node, Scalar, YAMLSeq } from 'yaml'
import { compareEntries, toLines } from './entry.ts'
import { readExceptions } from './file.ts'
import type { Problem, SourceFile } from '../model.ts'
import type { Decided } from './entry.ts'
import type { Exceptions, ListName } from './file.ts'

/** What is to change: entries to put in place of those with the same fingerprint or beside all others, and fingerprints of entries to take out. */
export interface Edit {
  readonly put: readonly Decided[]
  readonly drop: ReadonlySet<string>
}

/** The text after a change, or why there can be none. */
export type Edited = { readonly text: string, readonly problems: readonly [] } | { readonly text: null, readonly problems: readonly Problem[] }

/** An entry in the text: from the start of its first line up to the start of the next line after it. */
interface Block {
  readonly start: number
  readonly end: number
  readonly fingerprint: string
  readonly file: string | null
}

/** A list in the text. `key`: where its key ends, colon included; `empty`: the brackets of a list without entries. */
interface Section {
  readonly name: ListName
  readonly key: number
  readonly empty: { readonly start: number, readonly end: number } | null
  readonly indent: number
  readonly blocks: readonly Block[]
}

/** Text in place of a stretch of the old text; of several at one place the first in the list comes first. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

const heading = [
  '# Decisions of maintainers on findings of Proviso. "exceptions" are settled and count no more; "confirmed" are wrong and still count.',
  '# "proviso review" and "proviso baseline" write here, and so may you: one entry a finding, with a reason and a name.'
]

/** Makes the change. A file that is empty, or not there yet, gets a heading. */
export function editExceptions(file: SourceFile, edit: Edit): Edited {
  const before = readExceptions(file)
  if (0 < before.problems.length) return { text: null, problems: before.problems }
  const sections = findSections(file.text)
  if (sections === null) return refuse(file, 'Unexpected form of the lists, expected one entry below the other, each behind a dash, to edit them')
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n'
  const text = splice(file.text, toSplices(file.text, sections, edit, newline))
  return isAsMeant(before, readExceptions({ path: file.path, text }), edit) ? { text, problems: [] } : refuse(file, 'Unexpected form, expected plain lists of entries, to edit them')
}

function refuse({ path }: SourceFile, message: string): Edited {
  return { text: null, problems: [{ path, line: null, column: null, message }] }
}

/** The lists of a text; null where they are written in a way that lines cannot be put between. */
function findSections(text: string): readonly Section[] | null {
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: true, uniqueKeys: false })
  if (contents === null || (isScalar(contents) && contents.value === null)) return []
  if (!isMap(contents) || contents.flow === true) return null
  const sections = contents.items.map(({ key, value }) => (isScalar(key) && isSeq(value) ? toSection(text, key, value) : null))
  return sections.every((section) => section !== null) ? sections : null
}

function toSection(text: string, key: Scalar, seq: YAMLSeq): Section | null {
  const name = key.value === 'confirmed' ? 'confirmed' : 'exceptions'
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1
  const [start, end] = seq.range ?? [colon, colon]
  if (seq.items.length === 0) return { name, key: colon, empty: { start, end }, indent: 2, blocks: [] }
  const token = seq.srcToken
  if (token?.type !== 'block-seq') return null
  const dashes = token.items.flatMap((item) => item.start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset))
  if (dashes.length !== seq.items.length) return null
  const blocks = seq.items.map((item, index) => toBlock(text, item as Node, dashes[index] ?? 0))
  return { name, key: colon, empty: null, indent: (dashes[0] ?? 0) - lineStart(text, dashes[0] ?? 0), blocks }
}

function toBlock(text: string, node: Node, dash: number): Block {
  const end = node.range?.[1] ?? dash
  const valueOf = (key: string): string | null => {
    const value: unknown = isMap(node) ? node.get(key, true) : null
    return !isScalar(value) ? null : typeof value.value === 'string' ? value.value.trimEnd() : value.source ?? String(value.value)
  }
  return { start: lineStart(text, dash), end: text[end - 1] === '\n' ? end : lineEnd(text, end), fingerprint: valueOf('fingerprint') ?? '', file: valueOf('file') }
}

function toSplices(text: string, sections: readonly Section[], { put, drop }: Edit, newline: string): readonly Splice[] {
  const replaced = new Map(put.map((decided) => [decided.entry.fingerprint, decided]))
  const names: readonly ListName[] = ['exceptions', 'confirmed']
  const splices = names.flatMap((name): readonly Splice[] => {
    const section = sections.find((one) => one.name === name) ?? null
    const blocks = section?.blocks ?? []
    const isInPlace = (block: Block): boolean => replaced.get(block.fingerprint)?.list === name && replaced.get(block.fingerprint)?.entry.file === block.file
    const stay = new Set(blocks.filter(isInPlace).map(({ fingerprint }) => fingerprint))
    const added = put.filter(({ list, entry }) => list === name && !stay.has(entry.fingerprint)).sort((one, other) => compareEntries(one.entry, other.entry))
    const render = (decided: Decided): string => toLines(decided, section?.indent ?? 2).map((line) => line + newline).join('')
    const gone = blocks.filter(({ fingerprint }) => !stay.has(fingerprint) && (replaced.has(fingerprint) || drop.has(fingerprint)))
    if (section === null || section.empty !== null) return added.length === 0 ? [] : [open(text, sections, added.map(render).join(''), { name, newline })]
    const kept = blocks.filter((block) => !gone.includes(block))
    if (kept.length === 0 && added.length === 0) return [{ start: section.key, end: section.key, text: ' []' }, ...gone.map(({ start, end }) => ({ start, end, text: '' }))]
    const last = blocks[blocks.length - 1]?.end ?? section.key
    const placed = added.map((decided) => {
      const next = blocks.find((block) => 0 < compareEntries(block, decided.entry))
      return { decided, at: next === undefined ? last : withComments(text, next.start) }
    })
    return [
      ...placed.map(({ decided, at }, index) => ({ start: at, end: at, text: (placed[index - 1]?.at !== at && !isLineStart(text, at) ? newline : '') + render(decided) })),
      ...gone.map(({ start, end }) => ({ start, end, text: '' })),
      ...blocks.filter(({ fingerprint }) => stay.has(fingerprint)).map((block, index, all) => {
        const decided = replaced.get(block.fingerprint)
        const isFirst = all.findIndex(({ fingerprint }) => fingerprint === block.fingerprint) === index
        return { start: block.start, end: block.end, text: decided === undefined || !isFirst ? '' : isLineStart(text, block.end) ? render(decided) : render(decided).slice(0, -newline.length) }
      })
    ]
  })
  const isNew = text.trim() === ''
  return isNew && 0 < splices.length ? [{ start: 0, end: text.length, text: heading.map((line) => line + newline).join('') }, ...splices] : splices
}

/** The first entries of a list that is empty, or not there at all; exceptions come before what is confirmed. */
function open(text: string, sections: readonly Section[], entries: string, { name, newline }: { readonly name: ListName, readonly newline: string }): Splice {
  const section = sections.find((one) => one.name === name)
  if (section === undefined) {
    const [other] = name === 'exceptions' ? sections : []
    const at = other === undefined ? text.length : lineStart(text, other.key)
    return { start: at, end: at, text: `${text.trim() === '' || isLineStart(text, at) ? '' : newline}${name}:${newline}${entries}` }
  }
  const { key, empty } = section
  const end = lineEnd(text, empty?.end ?? key)
  // What stands behind the brackets is a comment, and stays.
  const rest = text.slice(empty?.end ?? key, end).trimEnd()
  return { start: key, end, text: `${rest}${newline}${entries}` }
}

function splice(text: string, splices: readonly Splice[]): string {
  // An insertion comes before the entry that goes from the same place; the sort is stable.
  const sorted = [...splices].sort((one, other) => one.start - other.start || (one.end - one.start) - (other.end - other.start))
  let [made, at] = ['', 0]
  for (const { start, end, text: words } of sorted) {
    made += text.slice(at, Math.max(at, start)) + words
    at = Math.max(at, end)
  }
  return made + text.slice(at)
}

/** Whether what was written reads as it was meant, and everything else as before. */
function isAsMeant(before: Exceptions, after: Exceptions, { put, drop }: Edit): boolean {
  if (0 < after.problems.length) return false
  const changed = new Set([...put.map(({ entry }) => entry.fingerprint), ...drop])
  const meant = (['exceptions', 'confirmed'] as const).flatMap((list) => [
    ...before[list].filter(({ fingerprint }) => !changed.has(fingerprint)).map((entry) => toKey(list, entry)),
    ...put.filter((decided) => decided.list === list).map(({ entry }) => toKey(list, entry))
  ])
  const found = (['exceptions', 'confirmed'] as const).flatMap((list) => after[list].map((entry) => toKey(list, entry)))
  return JSON.stringify([...meant].sort()) === JSON.stringify([...found].sort())
}

function toKey(list: ListName, entry: object): string {
  const values = Object.entries(entry).filter(([key]) => key !== 'line').sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([list, values])
}

/** The start of the comment lines right above a line, or of the line itself. */
function withComments(text: string, start: number): number {
  let at = start
  while (0 < at && /^[ \t]*#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1)
  return at
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}
