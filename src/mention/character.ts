/** Characters as those see them who look for words in markdown that is not read: which may be part of a word, which may tear one. */
import { once } from '../language/once.ts'
import { characterOf } from './beginning.ts'

// What a character is to a word: nothing, a letter or digit of ASCII, what may stand between its letters, any other sign.
export const none = 0
export const inner = 1
export const joint = 2
export const beyond = 3

/** Marks that a name may be torn by (emphasis, links, escapes), and those that names have themselves. */
const joints = '-.\'*_~`\\[]!&'

/** Beyond ASCII: spaces, dashes, quotation marks, arrows and boxes end a word; hyphens, an apostrophe and signs without width do not. */
function kindBeyond(code: number): number {
  if (code === 0xad || code === 0x2010 || code === 0x2011 || code === 0x2019 || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return joint
  return code === 0xa0 || (code >= 0x2000 && code <= 0x202f) || (code >= 0x2190 && code <= 0x25ff) ? none : beyond
}

/** A text and its code units, behind which there are zeros: whoever goes through it need not ask for its end. */
export interface Text {
  readonly source: string
  readonly units: Readonly<Uint16Array>
}

/** Units are taken over into the same place, which grows with the texts up to this; longer ones have a place of their own. */
const usual = 1 << 18
const behindEnd = 2
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Makes texts of sources, each good until the next: asking a string for its units one by one takes twice as long as this and going through them. */
export function createTexts(): (source: string) => Text {
  let place = new Uint16Array(0)
  return (source) => {
    const needed = source.length + behindEnd
    const units = needed <= place.length ? place : new Uint16Array(needed < usual ? 2 * needed : needed)
    if (needed <= usual) place = units
    if (isLittleEndian && typeof Buffer !== 'undefined') Buffer.from(units.buffer).write(source, 'utf16le')
    else for (let at = 0; at < source.length; at++) units[at] = source.charCodeAt(at)
    units.fill(0, source.length, source.length + behindEnd)
    return { source, units }
  }
}

/** Kinds of characters by code, ASCII only. */
const kinds: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(character) ? inner : joints.includes(character) ? joint : none
})

/** Whether a character of ASCII may stand between the letters of a word. */
export function isJoint(code: number): boolean {
  return kinds[code] === joint
}

/** The kind of the character at an offset; nothing behind the end. */
export function kindAt({ units }: Text, at: number): number {
  // Tables are never asked for what they do not hold, which would be slow.
  const code = units[at] ?? 0
  return code < 128 ? kinds[code] ?? none : kindBeyond(code)
}

// What a text that is gone through at speed asks of each unit: nothing of a word; where more has to be asked; from here on letters and digits.
export const plain = 0
export const special = 1
export const least = 2

/** The classes of all units, by code. Letters and digits have that of their character among beginnings, behind `least`. */
export const classes: () => Readonly<Uint8Array> = once(() => Uint8Array.from({ length: 65_536 }, (_, code) => classOf(code)))

function classOf(code: number): number {
  const kind = code < 128 ? kinds[code] ?? none : kindBeyond(code)
  if (kind === inner) return least - 1 + characterOf(code)
  // Line ends and tags tell how far words are apart.
  return kind === none && code !== 10 && code !== 13 && code !== 60 ? plain : special
}
