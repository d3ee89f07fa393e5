/**
 * Which phrases a source can hold at all, told from its characters: no markdown is read, no sentences. Most files of a large site
 * are about something else, and reading them takes ten times as long as this. The answer errs on one side only: where
 * markup could hide a name between its letters, it may be there.
 */
import { apart, toSurfaces, type Place, type Surfaces } from './surface.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** Whether any phrase of a lexicon may stand in a source; never false where one is found in the article that is read from it. */
export type Trigger = (source: string) => boolean

// What a character is to a name: nothing, a letter or digit of ASCII, what may stand between its letters, any other sign.
const none = 0
const inner = 1
const joint = 2
const beyond = 3

/** Marks that a name may be torn by (emphasis, links, escapes), and those that names have themselves. */
const joints = '-.\'*_~`\\[]!&'

/** Beyond ASCII: spaces, dashes, quotation marks, arrows and boxes end a word; hyphens, an apostrophe and signs without width do not. */
function kindBeyond(code: number): number {
  if (code === 0xad || code === 0x2010 || code === 0x2011 || code === 0x2019 || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return joint
  return code === 0xa0 || (code >= 0x2000 && code <= 0x202f) || (code >= 0x2190 && code <= 0x25ff) ? none : beyond
}

function kindWithin(code: number): number {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(character) ? inner : joints.includes(character) ? joint : none
}

/** Kinds of characters by code, ASCII only. */
const table: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => kindWithin(code))

/** The kind of the character at an offset; nothing behind the end. Tables are never asked for what they do not hold, which would be slow. */
function kindAt(source: string, at: number): number {
  if (at >= source.length) return none
  const code = source.charCodeAt(at)
  return code < 128 ? table[code] ?? none : kindBeyond(code)
}

/** An entity, and those that end a word; any other may stand for a letter. */
const entity = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y
const outer = /&(?:nbsp|amp|lt|gt|quot|[mn]dash|hellip|copy|reg|trade|[lr]arr|times|middot|bull|[lr]aquo|[lr]dquo|[lr]squo|e[mn]sp|thinsp|#3[2-9]|#x2[0-9a-f]|#160);/iy

/** Makes a trigger for the phrases of a lexicon. Linear in the length of the source. */
export function createTrigger(lexicon: Lexicon): Trigger {
  const surfaces = toSurfaces(lexicon)
  return (source) => surfaces.isConstant || hidesEscapes(source) || scan(source, surfaces, surfaces.begin().take)
}

/** The keys of a lexicon's phrases that may stand in a source: more than are found in the article, never fewer; null for any. */
export type KeyFinder = (source: string) => ReadonlySet<string> | null

/** Makes a finder of the keys of all phrases of a lexicon. */
export function createKeyFinder(lexicon: Lexicon): KeyFinder {
  const surfaces = toSurfaces(lexicon)
  return (source) => {
    const { take, keys } = surfaces.begin()
    const goOn = (spelling: string, place: Place): false => {
      take(spelling, place)
      return false
    }
    return hidesEscapes(source) || scan(source, surfaces, goOn) ? null : keys()
  }
}

/** Front matter with escapes in it ("\u0055"): YAML makes letters of them. */
function hidesEscapes(source: string): boolean {
  if (!/^\uFEFF?---/.test(source)) return false
  const end = source.indexOf('\n---', 3)
  return source.slice(0, end === -1 ? source.length : end).includes('\\')
}

type Take = (spelling: string, place: Place) => boolean

/** Tells every word that a source may come to, in its order; true as soon as `take` gives true, or where no more can be told. */
function scan(source: string, surfaces: Surfaces, take: Take): boolean {
  let row = 0
  let tears = 0
  for (let at = 0; at < source.length;) {
    const kind = kindAt(source, at)
    if (kind === none || kind === joint) {
      const code = source.charCodeAt(at)
      if (code === 38 && mayBeLetter(source, at, surfaces)) return true
      if (code === 10 || code === 13) {
        if (isBlankBehind(source, at)) row += apart
      } else if (isTear(code)) tears++
      at++
      continue
    }
    row++
    const end = innerEnd(source, at)
    if (end > at && endsWord(source, end)) {
      if (beginsName(source, at, end, surfaces) && take(source.slice(at, end), { row, tears })) return true
      at = end
      continue
    }
    const pieces = readRow(source, at)
    if (pieces.texts.length > mostPieces || takeRow(pieces.texts, surfaces, (spelling) => take(spelling, { row, tears }))) return true
    // Not searched for beyond the row: a source without any would be searched to its end at every row.
    for (let mark = at; mark <= pieces.end; mark++) if (source.charCodeAt(mark) === 38 && mayBeLetter(source, mark, surfaces)) return true
    if (pieces.isTorn) {
      tears++
      if (takeTorn(source, at, pieces, surfaces, (spelling) => take(spelling, { row, tears }))) return true
    }
    at = pieces.end
  }
  return false
}

/** Whether text may go on elsewhere behind a mark: a tag or comment, a link or note, code. */
function isTear(code: number): boolean {
  return code === 60 || code === 91 || code === 93 || code === 96
}

/** Whether the line that begins behind a line end is empty but for marks of quotation: no phrase goes on behind it. */
function isBlankBehind(source: string, lineEnd: number): boolean {
  let at = lineEnd + 1
  if (source.charCodeAt(lineEnd) === 13 && source.charCodeAt(at) === 10) at++
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return true
    if (code !== 32 && code !== 9) return false
  }
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
function behindMark(source: string, at: number): number {
  const code = source.charCodeAt(at)
  const isBehindText = source.charCodeAt(at - 1) === 93
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
function resumption(source: string, mark: number): number {
  let at = mark
  for (;;) {
    const next = behindMark(source, at)
    if (next === unknown) return unknown
    if (next === nowhere) return at === mark || kindAt(source, at) === none ? nowhere : at
    at = next
  }
}

/** Tells every word that a torn row may come to together with what it goes on with; true where that makes a name, or cannot be told. */
function takeTorn(source: string, at: number, row: Row, surfaces: Surfaces, take: (spelling: string) => boolean): boolean {
  let texts: readonly string[] = []
  for (let from = at, one = row; one.isTorn;) {
    const reference = source.slice(from, one.end).indexOf('][')
    const mark = reference === -1 ? one.end : from + reference + 1
    texts = [...texts, ...(reference === -1 ? one.texts : readRow(source.slice(from, mark), 0).texts)]
    if (texts.length > mostPieces) return true
    if (!texts.some((piece) => mayGoOn(piece, surfaces))) return false
    from = resumption(source, mark)
    if (from === nowhere) return false
    if (from === unknown) return true
    one = readRow(source, from)
    if (takeRow([...texts, ...one.texts], surfaces, take)) return true
  }
  return false
}

/** Offset behind the letters and digits that begin at `at`. */
function innerEnd(source: string, at: number): number {
  let end = at
  while (kindAt(source, end) === inner) end++
  return end
}

/** Whether nothing ties what ends at an offset to what follows: most words end so, before a space or a stop and a space. */
function endsWord(source: string, end: number): boolean {
  const behind = kindAt(source, end)
  if (behind === none) return source.charCodeAt(end) !== 60
  return behind === joint && kindAt(source, end + 1) === none && source.charCodeAt(end) === 46 && source.charCodeAt(end + 1) !== 60
}

function beginsName(source: string, at: number, end: number, { mayBegin }: Surfaces): boolean {
  return mayBegin(source.charCodeAt(at), at + 1 < end ? source.charCodeAt(at + 1) : 0, at + 2 < end ? source.charCodeAt(at + 2) : 0)
}

/** Whether an entity that may stand for a letter begins at an ampersand; "&amp;" does where names are such as "AT&T". */
function mayBeLetter(source: string, at: number, { hasAmpersand }: Surfaces): boolean {
  entity.lastIndex = at
  outer.lastIndex = at
  return entity.test(source) && (!outer.test(source) || (hasAmpersand && source.startsWith('&amp;', at)))
}

/** Letters and digits with nothing but joints between them: words, parts of words, or one that is torn. */
interface Row {
  readonly texts: readonly string[]
  readonly end: number
  /** Whether a link or a tag begins or ends in it or right behind it. */
  readonly isTorn: boolean
}

/** Nobody writes words of more pieces; a dump or an attack does. */
const mostPieces = 200

const letters = /[\p{L}\p{M}\p{N}]+/gu

function readRow(source: string, at: number): Row {
  let end = at
  let isPlain = true
  for (let kind = kindAt(source, end); kind !== none; kind = kindAt(source, end)) {
    if (kind === beyond) isPlain = false
    end++
  }
  const text = source.slice(at, end)
  return { texts: text.match(isPlain ? /[A-Za-z0-9]+/g : letters) ?? [], end, isTorn: source.charCodeAt(end) === 60 || /[[\]]/.test(text) }
}

/** Tells every word that the pieces may come to; true where that makes a name. */
function takeRow(pieces: readonly string[], surfaces: Surfaces, take: (spelling: string) => boolean): boolean {
  return pieces.some((piece, from) => {
    const beginning = piece.length > 2 ? piece : pieces.slice(from, from + 3).join('')
    if (!mayBegin(beginning, surfaces)) return false
    let spelling = ''
    for (let at = from; at < pieces.length && spelling.length < surfaces.longest + at - from; at++) {
      spelling += at === from ? piece : `-${pieces[at] ?? ''}`
      if (take(spelling)) return true
    }
    return false
  })
}

/** Whether a name may begin with a piece and go on behind what tears it. */
function mayGoOn(piece: string, surfaces: Surfaces): boolean {
  return piece.length < 3 || mayBegin(piece, surfaces)
}

/** Whether a name may begin with some letters; in doubt it may. */
function mayBegin(letters: string, surfaces: Surfaces): boolean {
  return !/^[A-Za-z0-9]{0,3}$/.test(letters.slice(0, 3)) || surfaces.mayBegin(letters.charCodeAt(0) || 0, letters.charCodeAt(1) || 0, letters.charCodeAt(2) || 0)
}
