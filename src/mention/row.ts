/**
 * Rows of letters and digits with nothing but joints between them: words, parts of words ("cease-fires", "U.S."), or one that markup tears
 * ("Ve**land**", "[Ve](a.md)land").
 */
import { characterOf, dead, open, start, whole, width, type Beginnings } from './beginning.ts'
import { beyond, joint, kindAt, none, type Text } from './character.ts'
import type { Surfaces } from './surface.ts'

/** A row by its place. */
export interface Row {
  readonly start: number
  readonly end: number
  /** Whether it has nothing beyond ASCII. */
  readonly isPlain: boolean
  /** Whether an ampersand stands in it. */
  readonly hasAmpersand: boolean
  /** Whether a link or a tag begins or ends in it or right behind it. */
  readonly isTorn: boolean
}

/** The row that begins at an offset. */
export function rowAt(text: Text, at: number): Row {
  const { units } = text
  let end = at
  let isPlain = true
  let hasAmpersand = false
  let hasBracket = false
  for (let kind = kindAt(text, end); kind !== none; kind = kindAt(text, ++end)) {
    if (kind === beyond) isPlain = false
    else if (kind === joint) {
      const code = units[end]
      if (code === 38) hasAmpersand = true
      else if (code === 91 || code === 93) hasBracket = true
    }
  }
  return { start: at, end, isPlain, hasAmpersand, isTorn: hasBracket || units[end] === 60 }
}

/** Whether a row may hold a word, or the first letters of one that goes on behind what tears it. */
export function mayTell(text: Text, row: Row, beginnings: Beginnings): boolean {
  let before = joint
  for (let at = row.start; at < row.end; at++) {
    const kind = kindAt(text, at)
    if (kind !== joint && kind !== before && (kind === beyond || mayBeginAt(text, at, row, beginnings))) return true
    before = kind
  }
  return false
}

/** Whether a word, or the beginning of a torn one, stands at an offset of a row, whatever joints are in it. */
function mayBeginAt(text: Text, from: number, { end, isTorn }: Row, { next, tells }: Beginnings): boolean {
  const { units } = text
  let state = start
  for (let at = from; at < end; at++) {
    const kind = kindAt(text, at)
    if (kind === beyond) return true
    if (kind === joint) {
      if (((tells[state] ?? 0) & whole) !== 0 || (units[at] === 93 && units[at + 1] === 91)) return true
      continue
    }
    state = next[state * width + characterOf(units[at] ?? 0)] ?? dead
    if (state === dead) return false
    if (((tells[state] ?? 0) & open) !== 0) return true
  }
  return isTorn || ((tells[state] ?? 0) & whole) !== 0
}

/** Nobody writes words of more pieces; a dump or an attack does. */
const mostPieces = 200

const letters = /[\p{Alphabetic}\p{M}\p{N}]+/gu

/** The pieces of a row, up to an offset. */
function piecesOf({ source }: Text, { start: from, end, isPlain }: Row, to = end): readonly string[] {
  return source.slice(from, to).match(isPlain ? /[A-Za-z0-9]+/g : letters) ?? []
}

/** Tells every word that the pieces of a row may come to; true where that makes a name, or nobody can tell. */
export function takeRow(text: Text, row: Row, surfaces: Surfaces, take: (spelling: string) => boolean): boolean {
  return takePieces(piecesOf(text, row), surfaces, take)
}

function takePieces(pieces: readonly string[], surfaces: Surfaces, take: (spelling: string) => boolean): boolean {
  return pieces.length > mostPieces || pieces.some((piece, from) => {
    if (!mayStart(pieces, from, surfaces)) return false
    let spelling = ''
    for (let at = from; at < pieces.length && spelling.length < surfaces.longest + at - from; at++) {
      spelling += at === from ? piece : `-${pieces[at] ?? ''}`
      if (take(spelling)) return true
    }
    return false
  })
}

/** Whether a word may begin with the letters of some pieces, or be those of the first few; in doubt it may. */
function mayStart(pieces: readonly string[], from: number, { beginnings: { next, tells } }: Surfaces): boolean {
  let state = start
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    for (let place = 0; place < piece.length; place++) {
      const code = piece.charCodeAt(place)
      if (code >= 128) return true
      state = next[state * width + characterOf(code)] ?? dead
      if (state === dead) return false
      if (((tells[state] ?? 0) & open) !== 0) return true
    }
    if (((tells[state] ?? 0) & whole) !== 0) return true
  }
  // What ends before a word is told may go on behind a tear.
  return true
}

/** What stands between a link's text, or a word that a tag is in, and where the text goes on. Longer ones are not looked through. */
const destination = /\(\s{0,9}(?:<[^<>\n]{0,1000}>|[^\s()<>\\]{0,1000}(?:\([^\s()<>\\]{0,1000}\)[^\s()<>\\]{0,1000}){0,3})(?:\s{1,9}(?:"[^"\\]{0,300}"|'[^'\\]{0,300}'|\([^()\\]{0,300}\)))?\s{0,9}\)/y
const tag = /<\/?(?!sup[\s>])[A-Za-z][^<>"'\n]{0,1000}(?:(?:"[^"<>\n]{0,1000}"|'[^'<>\n]{0,1000}')[^<>"'\n]{0,1000}){0,9}>/iy
const label = /\[[^[\]\\]{0,1000}\]/y

/** Nowhere, and nobody knows where. */
const nowhere = -1
const unknown = -2

/** Offset behind a link's destination or label, a bracket or a tag that stands at an offset. */
function behindMark({ source, units }: Text, at: number): number {
  const code = units[at]
  const isBehindText = units[at - 1] === 93
  if (code === 93) return at + 1
  if (code === 40 && isBehindText) return behind(destination, source, at)
  if (code === 91 && isBehindText) return behind(label, source, at)
  if (code === 60) return /[A-Za-z/!?]/.test(source.charAt(at + 1)) ? behind(tag, source, at) : nowhere
  return nowhere
}

function behind(mark: RegExp, source: string, at: number): number {
  mark.lastIndex = at
  return mark.test(source) ? mark.lastIndex : unknown
}

/** Where the text of a row that a link or a tag is in goes on at once behind it: "[Ve](a.md)land", "Ve<b>land</b>". */
function resumption(text: Text, mark: number): number {
  let at = mark
  for (;;) {
    const next = behindMark(text, at)
    if (next === unknown) return unknown
    if (next === nowhere) return at === mark || kindAt(text, at) === none ? nowhere : at
    at = next
  }
}

/** Tells every word that a torn row may come to together with what it goes on with; true where that makes a name, or cannot be told. */
export function takeTorn(text: Text, row: Row, surfaces: Surfaces, take: (spelling: string) => boolean): boolean {
  let begun: readonly string[] = []
  for (let one = row; one.isTorn;) {
    const reference = text.source.slice(one.start, one.end).indexOf('][')
    const mark = reference === -1 ? one.end : one.start + reference + 1
    const pieces = [...begun, ...piecesOf(text, one, mark)]
    if (pieces.length > mostPieces) return true
    if (!pieces.some((_, from) => mayStart(pieces, from, surfaces))) return false
    const at = resumption(text, mark)
    if (at === nowhere) return false
    if (at === unknown) return true
    one = rowAt(text, at)
    begun = pieces
    if (takePieces([...begun, ...piecesOf(text, one)], surfaces, take)) return true
  }
  return false
}
