// Another reading of markdown to hold ours against: micromark's events told to the same outline. Only tests use it: it is
// tens of times slower, and superlinear on hostile text.

import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, Token } from 'micromark-util-types'

import type { Outline } from '../../src/prose/outline.ts'

/** One article being read: its source, where it goes, where the text handed to the parser starts in the source. */
interface Reading {
  readonly source: string
  readonly outline: Outline
  readonly base: number
  depth: number
  /** Where a hard break began whose line end is still to come. */
  hard: number | null
  /** Behind the text of a heading, where line ends are no text. */
  behind: boolean
  containers: string[]
}

type Handler = (reading: Reading, token: Token) => void

/** Tells `outline` all that `source` holds from `base` on. */
export function readByMicromark(source: string, base: number, outline: Outline): void {
  const extensions = [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable()]
  const events = postprocess(parse({ extensions }).document().write(preprocess()(source.slice(base), undefined, true)))
  const reading: Reading = { source, outline, base, depth: 0, hard: null, behind: false, containers: [] }
  let skipped: Token | null = null
  for (const [kind, token] of events as readonly Event[]) {
    if (skipped) {
      if (kind === 'exit' && token === skipped) skipped = null
      else continue
    }
    const handler = (kind === 'enter' ? ENTER : EXIT)[token.type]
    if (handler) handler(reading, token)
    if (kind === 'enter' && SKIP.has(token.type)) skipped = token
  }
}

/** Tokens whose inside is no text. */
const SKIP = new Set([
  'resource', 'reference', 'definition', 'codeText', 'htmlText', 'autolink', 'htmlFlow', 'codeFenced', 'codeIndented',
  'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'tableDelimiterRow', 'characterReference', 'characterEscape', 'thematicBreak',
  'hardBreakEscape', 'hardBreakTrailing',
])

const from = (reading: Reading, token: Token): number => reading.base + token.start.offset
const to = (reading: Reading, token: Token): number => reading.base + token.end.offset
const slice = (reading: Reading, token: Token): string => reading.source.slice(from(reading, token), to(reading, token))

const decode: Handler = (reading, token) => {
  reading.outline.text(decodeString(slice(reading, token)), from(reading, token), to(reading, token))
}
const object: Handler = (reading, token) => reading.outline.object(from(reading, token), to(reading, token))
const interrupt: Handler = (reading) => reading.outline.interrupt()
const hardBreak: Handler = (reading, token) => {
  reading.hard = from(reading, token)
}
const exitMark: Handler = (reading) => reading.outline.exitMark()
const exitContainer: Handler = (reading) => {
  if (reading.containers.pop() === 'item') {
    reading.outline.exit()
    reading.containers.pop()
  }
  reading.outline.exit()
}
const enterMark = (mark: 'strong' | 'emphasis' | 'deleted' | 'image'): Handler => (reading, token) =>
  reading.outline.enterMark(mark, from(reading, token), to(reading, token))
const enterContainer = (kind: 'quote' | 'list'): Handler => (reading) => {
  reading.outline.enter(kind)
  reading.containers.push(kind)
}

const ENTER: Record<string, Handler> = {
  blockQuote: enterContainer('quote'),
  listOrdered: enterContainer('list'),
  listUnordered: enterContainer('list'),
  listItemPrefix: (reading, token) => {
    if (reading.containers[reading.containers.length - 1] === 'item') {
      reading.containers.pop()
      reading.outline.exit()
    }
    const written = Number.parseInt(slice(reading, token), 10)
    reading.outline.enterItem(Number.isNaN(written) ? null : written)
    reading.containers.push('item')
  },
  gfmFootnoteDefinitionLabel: (reading, token) => {
    reading.outline.enter('footnote', normalizeIdentifier(slice(reading, token).slice(2, -1)))
    reading.containers.push('footnote')
  },
  paragraph: (reading) => reading.outline.openBlock('paragraph'),
  atxHeading: (reading) => {
    reading.depth = 0
    reading.outline.openBlock('heading')
  },
  atxHeadingSequence: (reading, token) => {
    if (reading.depth === 0) reading.depth = token.end.offset - token.start.offset
  },
  setextHeading: (reading) => reading.outline.openBlock('heading'),
  setextHeadingLine: (reading) => {
    reading.behind = false
  },
  setextHeadingLineSequence: (reading, token) => {
    reading.depth = slice(reading, token).startsWith('=') ? 1 : 2
  },
  table: (reading) => reading.outline.enterTable(),
  tableRow: (reading) => reading.outline.enterRow(),
  tableHeader: (reading) => reading.outline.enterCell(true),
  tableData: (reading) => reading.outline.enterCell(false),
  data: (reading, token) => reading.outline.text(slice(reading, token).replaceAll('\0', '\uFFFD'), from(reading, token), to(reading, token)),
  lineEnding: (reading, token) => {
    // On lazy lines its token takes in the indentation of the next line.
    const length = /^(?:\r\n|\n|\r)/.exec(slice(reading, token))![0].length
    if (!reading.behind) reading.outline.lineBreak(reading.hard !== null, reading.hard ?? from(reading, token), from(reading, token) + length)
    reading.hard = null
  },
  characterReference: decode,
  characterEscape: decode,
  codeText: object,
  autolink: object,
  hardBreakEscape: hardBreak,
  hardBreakTrailing: hardBreak,
  htmlText: (reading, token) => {
    if (/^<br\s*\/?>$/i.test(slice(reading, token))) reading.outline.lineBreak(true, from(reading, token), to(reading, token))
  },
  strong: enterMark('strong'),
  emphasis: enterMark('emphasis'),
  strikethrough: enterMark('deleted'),
  image: enterMark('image'),
  gfmFootnoteCall: (reading, token) => reading.outline.refer(normalizeIdentifier(slice(reading, token).slice(2, -1))),
  htmlFlow: interrupt,
  codeFenced: interrupt,
  codeIndented: interrupt,
  thematicBreak: interrupt,
}

const EXIT: Record<string, Handler> = {
  blockQuote: exitContainer,
  listOrdered: exitContainer,
  listUnordered: exitContainer,
  gfmFootnoteDefinition: exitContainer,
  paragraph: (reading) => reading.outline.closeBlock(),
  atxHeading: (reading) => reading.outline.closeBlock(reading.depth),
  setextHeadingText: (reading) => {
    reading.behind = true
  },
  setextHeading: (reading) => reading.outline.closeBlock(reading.depth),
  tableHeader: (reading) => reading.outline.closeBlock(),
  tableData: (reading) => reading.outline.closeBlock(),
  strong: exitMark,
  emphasis: exitMark,
  strikethrough: exitMark,
  image: exitMark,
}
