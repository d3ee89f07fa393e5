// The text inside a block: leaves in order, marks around them. CommonMark's inline rules in one pass over the passage; every
// search ahead is bounded or remembered, so that text which opens without closing costs no more than other text.

import { closeBracket, openBracket, pushBracket } from './bracket.ts'
import { pairDelimiters, readDelimiter } from './delimiter.ts'
import { OBJECT } from './draft.ts'
import { decodeEntityAt } from './entity.ts'
import { type Leaf, type Reader, addText } from './leaf.ts'
import type { Outline } from './outline.ts'
import { type Passage, toSource, toSourceEnd } from './passage.ts'
import { type References, isPunctuation } from './reference.ts'
import { readSuperscript } from './superscript.ts'
import { scanHtml } from './tag.ts'

const MARKUP = /[\n`[\]\\!<&*_~\0]/
const PLAIN = /[^\n`[\]\\!<&*_~]+/y
const ADDRESS = /<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\0- ]*|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>/y
const RAISED = /^<sup[ >]/i
const BREAK = /^<br\s*\/?>$/i

/** Tells `outline` what is in a passage. */
export function readInline(passage: Passage, references: References, outline: Outline): void {
  const { text } = passage
  if (!MARKUP.test(text)) {
    if (text !== '') outline.text(text, passage.lines[0]!.start, passage.lines[0]!.start + text.length)
    return
  }
  const reader: Reader = { text, references, leaves: [], brackets: [], dead: 0, top: null, at: 0, missing: new Set(), ticks: null }
  while (reader.at < text.length) readLeaf(reader)
  pairDelimiters(reader.top, null)
  for (const leaf of reader.leaves) tell(passage, leaf, outline)
}

function tell(passage: Passage, leaf: Leaf, outline: Outline): void {
  if (leaf.kind === 'delimiter') {
    const { delimiter } = leaf
    for (let count = 0; count < delimiter.closed; count++) outline.exitMark()
    tellText(passage, delimiter.from, delimiter.to, outline)
    for (let index = delimiter.opened.length - 1; 0 <= index; index--) outline.enterMark(delimiter.opened[index]!, 0, 0)
  } else if (leaf.kind === 'text') tellText(passage, leaf.from, leaf.to, outline)
  else if (leaf.kind === 'close-image') outline.exitMark()
  else if (leaf.kind === 'call') outline.refer(leaf.value)
  else {
    const start = toSource(passage, leaf.from)
    const end = toSourceEnd(passage, leaf.to)
    if (leaf.kind === 'value') outline.text(leaf.value, start, end)
    else if (leaf.kind === 'object') outline.object(start, end)
    else if (leaf.kind === 'image') outline.enterMark('image', start, end)
    else outline.lineBreak(true, start, end)
  }
}

/** Text as it stands; a line end in it is told apart from the rest. */
function tellText(passage: Passage, from: number, to: number, outline: Outline): void {
  if (from === to) return
  const value = passage.text.slice(from, to)
  if (value === '\n') outline.lineBreak(false, toSource(passage, from), toSourceEnd(passage, to))
  else outline.text(value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value, toSource(passage, from), toSourceEnd(passage, to))
}

function readLeaf(reader: Reader): void {
  const { text, at } = reader
  PLAIN.lastIndex = at
  if (PLAIN.test(text)) return void addText(reader, PLAIN.lastIndex)
  switch (text[at]) {
    case '\n': return readLineEnd(reader)
    case '\\': return readEscape(reader)
    case '`': return readCode(reader)
    case '&': return readEntity(reader)
    case '<': return readAngle(reader)
    case '[': return openBracket(reader)
    case ']': return closeBracket(reader)
    case '!': return text[at + 1] === '[' ? pushBracket(reader, true) : void addText(reader, at + 1)
    default: return readRun(reader)
  }
}

/** A line end: the spaces before it are no text; two of them make it a hard break. */
function readLineEnd(reader: Reader): void {
  const { text, at } = reader
  const last = reader.leaves[reader.leaves.length - 1]
  let from = at
  if (last?.kind === 'text' && last.to === at) {
    while (last.from < from && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
    last.to = from
  }
  if (last?.kind === 'hard' && last.to === at) last.to = at + 1
  else if (from + 2 <= at && !text.slice(from, at).includes('\t')) reader.leaves.push({ kind: 'hard', from, to: at + 1 })
  else reader.leaves.push({ kind: 'text', from: at, to: at + 1 })
  reader.at = at + 1
}

function readEscape(reader: Reader): void {
  const { text, at } = reader
  if (text[at + 1] === '\n') reader.leaves.push({ kind: 'hard', from: at, to: at + 2 })
  else if (isPunctuation(text.charCodeAt(at + 1))) reader.leaves.push({ kind: 'value', from: at, to: at + 2, value: text[at + 1]! })
  else return void addText(reader, at + 1)
  reader.at = at + 2
}

function readCode(reader: Reader): void {
  const { text, at } = reader
  let end = at
  while (text[end] === '`') end++
  reader.ticks ??= findTicks(text)
  const runs = reader.ticks.get(end - at)
  // None of this length: an escaped backtick before it belongs to the run as the search sees it.
  if (!runs) return void addText(reader, end)
  while (runs.next < runs.starts.length && runs.starts[runs.next]! < end) runs.next++
  const close = runs.starts[runs.next]
  if (close === undefined) return void addText(reader, end)
  reader.leaves.push({ kind: 'object', from: at, to: close + end - at })
  reader.at = close + end - at
}

function findTicks(text: string): Map<number, { readonly starts: number[], next: number }> {
  const ticks = new Map<number, { readonly starts: number[], next: number }>()
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
    const start = at
    while (text[at] === '`') at++
    const runs = ticks.get(at - start)
    if (runs) runs.starts.push(start)
    else ticks.set(at - start, { starts: [start], next: 0 })
  }
  return ticks
}

function readEntity(reader: Reader): void {
  const entity = decodeEntityAt(reader.text, reader.at)
  if (!entity) return void addText(reader, reader.at + 1)
  reader.leaves.push({ kind: 'value', from: reader.at, to: entity.end, value: entity.value })
  reader.at = entity.end
}

function readAngle(reader: Reader): void {
  const { text, at } = reader
  ADDRESS.lastIndex = at
  if (ADDRESS.test(text)) {
    reader.leaves.push({ kind: 'object', from: at, to: ADDRESS.lastIndex })
    reader.at = ADDRESS.lastIndex
    return
  }
  const end = scanHtml(text, at, reader.missing)
  if (end === -1) return void addText(reader, at + 1)
  const raised = RAISED.test(text.slice(at, at + 5)) ? readSuperscript(text, at, end, OBJECT) : null
  if (raised) {
    if (raised.value !== '') reader.leaves.push({ kind: 'value', from: at, to: raised.end, value: raised.value })
    reader.at = raised.end
    return
  }
  if (end - at < 16 && BREAK.test(text.slice(at, end))) reader.leaves.push({ kind: 'hard', from: at, to: end })
  reader.at = end
}

function readRun(reader: Reader): void {
  const delimiter = readDelimiter(reader.text, reader.at)
  if (!delimiter) {
    let to = reader.at
    while (reader.text[to] === '~') to++
    return void addText(reader, to)
  }
  delimiter.before = reader.top
  if (reader.top) reader.top.after = delimiter
  reader.top = delimiter
  reader.leaves.push({ kind: 'delimiter', delimiter })
  reader.at = delimiter.to
}
