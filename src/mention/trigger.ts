/**
 * Which phrases a source can hold at all, told from its characters: no markdown is read, no sentences. Most files of a large site
 * are about something else, and reading them takes ten times as long as this. The answer errs on one side only: where
 * markup could hide a name between its letters, it may be there.
 */
import { characterOf, dead, open, start, whole, width, type Beginnings } from './beginning.ts'
import { classes, createTexts, joint, kindAt, least, none, plain, type Text } from './character.ts'
import { mayTell, rowAt, takeRow, takeTorn, type Row } from './row.ts'
import { apart, toSurfaces, type Place, type Surfaces } from './surface.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** Whether any phrase of a lexicon may stand in a source; never false where one is found in the article that is read from it. */
export type Trigger = (source: string) => boolean

/** An entity, and those that end a word; any other may stand for a letter. */
const entity = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y
const outer = /&(?:nbsp|amp|lt|gt|quot|[mn]dash|hellip|copy|reg|trade|[lr]arr|times|middot|bull|[lr]aquo|[lr]dquo|[lr]squo|e[mn]sp|thinsp|#3[2-9]|#x2[0-9a-f]|#160);/iy

/** Makes a trigger for the phrases of a lexicon. Linear in the length of the source. */
export function createTrigger(lexicon: Lexicon): Trigger {
  return toTrigger(toSurfaces(lexicon), createTexts())
}

/** The same for phrases that are made ready. */
export function toTrigger(surfaces: Surfaces, toText: (source: string) => Text): Trigger {
  return (source) => surfaces.isConstant || hidesEscapes(source) || scan(toText(source), surfaces, surfaces.begin().take)
}

/**
 * The keys of a lexicon's phrases that may stand in a source: more than are found in the article, never fewer; null for any, and as soon as
 * those that were met so far are enough.
 */
export type KeyFinder = (source: string, areEnough: (keys: ReadonlySet<string>) => boolean) => ReadonlySet<string> | null

/** After so many phrases it is asked whether they are enough, and each time there are twice as many. */
const firstAsked = 8

/** Makes a finder of the keys of all phrases of a lexicon. */
export function createKeyFinder(lexicon: Lexicon): KeyFinder {
  const surfaces = toSurfaces(lexicon)
  const toText = createTexts()
  return (source, areEnough) => {
    const { take, keys } = surfaces.begin()
    let [found, asked] = [0, firstAsked]
    const isEnough = (spelling: string, place: Place): boolean => {
      if (!take(spelling, place) || ++found < asked) return false
      asked *= 2
      return areEnough(keys())
    }
    return hidesEscapes(source) || scan(toText(source), surfaces, isEnough) ? null : keys()
  }
}

/** Front matter with escapes in it ("\u0055"): YAML makes letters of them. */
export function hidesEscapes(source: string): boolean {
  if (!/^\uFEFF?---/.test(source)) return false
  const end = source.indexOf('\n---', 3)
  return source.slice(0, end === -1 ? source.length : end).includes('\\')
}

type Take = (spelling: string, place: Place) => boolean

/** Tells every word that a text may come to, in its order; true as soon as `take` gives true, or where no more can be told. */
function scan(text: Text, surfaces: Surfaces, take: Take): boolean {
  const { source, units } = text
  const { beginnings } = surfaces
  const classOf = classes()
  const { length } = source
  let row = 0
  let tears = 0
  for (let at = 0; at < length;) {
    const code = units[at] ?? 0
    const kind = classOf[code] ?? plain
    if (kind === plain) {
      at++
      continue
    }
    if (kind >= least) {
      let end = at + 1
      while ((classOf[units[end] ?? 0] ?? plain) >= least) end++
      if (endsWord(text, end)) {
        row++
        if (isBeginning(units, at, end, beginnings) && take(source.slice(at, end), { row, tears })) return true
        at = end
        continue
      }
    } else if (isApart(text, at)) {
      if (code === 38 && mayBeLetter(source, at, surfaces)) return true
      if (code === 10 || code === 13) {
        if (isBlankBehind(text, at)) row += apart
      } else if (isTear(code)) tears++
      at++
      continue
    }
    row++
    const pieces = rowAt(text, at)
    if (hidesLetter(text, pieces, surfaces)) return true
    const isTold = mayTell(text, pieces, beginnings)
    if (isTold && takeRow(text, pieces, surfaces, (spelling) => take(spelling, { row, tears }))) return true
    if (pieces.isTorn) tears++
    if (isTold && pieces.isTorn && takeTorn(text, pieces, surfaces, (spelling) => take(spelling, { row, tears }))) return true
    at = pieces.end
  }
  return false
}

/** Whether text may go on elsewhere behind a mark: a tag or comment, a link or note, code. */
function isTear(code: number): boolean {
  return code === 60 || code === 91 || code === 93 || code === 96
}

/** Whether the line that begins behind a line end is empty but for marks of quotation: no phrase goes on behind it. */
function isBlankBehind({ source, units }: Text, lineEnd: number): boolean {
  let at = lineEnd + 1
  if (units[lineEnd] === 13 && units[at] === 10) at++
  for (; at < source.length; at++) {
    const code = units[at]
    if (code === 10 || code === 13) return true
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Whether what stands at an offset begins no row: a joint, a line end, a tag. */
function isApart(text: Text, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === none || kind === joint
}

/** Whether nothing ties what ends at an offset to what follows: most words end so, before a space or a stop and a space. */
export function endsWord(text: Text, end: number): boolean {
  const code = text.units[end] ?? 0
  const behind = kindAt(text, end)
  if (behind === none) return code !== 60
  return code === 46 && kindAt(text, end + 1) === none && text.units[end + 1] !== 60
}

/** Whether some word begins like the letters and digits [at, end), or is them. */
export function isBeginning(units: Text['units'], from: number, end: number, { next, tells, mayBegin }: Beginnings): boolean {
  const first = characterOf(units[from] ?? 0)
  const second = from + 1 < end ? characterOf(units[from + 1] ?? 0) : 0
  const third = from + 2 < end ? characterOf(units[from + 2] ?? 0) : 0
  if (mayBegin[(first * width + second) * width + third] === 0) return false
  let state = start
  for (let at = from; at < end; at++) {
    state = next[state * width + characterOf(units[at] ?? 0)] ?? dead
    if (state === dead) return false
    if (((tells[state] ?? 0) & open) !== 0) return true
  }
  return ((tells[state] ?? 0) & whole) !== 0
}

/** Whether a letter of a row may be written as an entity. */
export function hidesLetter({ source, units }: Text, { start: from, end, hasAmpersand }: Row, surfaces: Surfaces): boolean {
  // Not searched for beyond the row: a source without any would be searched to its end at every row.
  if (hasAmpersand) for (let at = from; at < end; at++) if (units[at] === 38 && mayBeLetter(source, at, surfaces)) return true
  return false
}

/** Whether an entity that may stand for a letter begins at an ampersand; "&amp;" does where names are such as "AT&T". */
export function mayBeLetter(source: string, at: number, { hasAmpersand }: Surfaces): boolean {
  entity.lastIndex = at
  outer.lastIndex = at
  return entity.test(source) && (!outer.test(source) || (hasAmpersand && source.startsWith('&amp;', at)))
}
