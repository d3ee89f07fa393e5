/**
 * Goes through the bytes of a text for places where a word of some may begin, several times as fast as can be done in JavaScript: `sieve.wat`.
 * Most texts of a large site have few such places.
 */
import { characterOf, width, type Beginnings } from './beginning.ts'
import { isJoint } from './character.ts'
import code from './sieve.wat'

/** What a sieve tells of a text. */
export interface Sifted {
  /** Number of its words, as `countWords` counts them. */
  readonly words: number
  /**
   * Offsets in it, ascending, in UTF-16 code units: of letters and digits with which a word begins, or may if they go on behind a mark; of
   * ampersands; of characters beyond ASCII that may be part of a word. Good until the next text.
   */
  readonly places: Readonly<Uint32Array>
}

/** Sifts the bytes of a text: valid UTF-8 without NUL, the mark of its encoding cut off. */
export type Sieve = (bytes: Uint8Array) => Sifted

interface Instance {
  readonly memory: WebAssembly.Memory
  readonly window: WebAssembly.Global
  readonly found: WebAssembly.Global
  readonly states: WebAssembly.Global
  readonly words: WebAssembly.Global
  readonly begin: () => void
  readonly look: (length: number) => number
}

/** Length of a window, in bytes, and of what is looked at behind it. */
const window = 65_536
const behind = 64

/** What WebAssembly's memory grows by. */
const page = 65_536

/** What the module calls a byte behind which a word may go on, beside the characters of beginnings. */
const joining = width
const kinds = width + 1
const kindsAt = 55_296

/** States have numbers of two bytes. */
const mostStates = 65_536

/** Makes a sieve for words of some beginnings; null where there is no WebAssembly for it (processors without SIMD), or there are too many. */
export function createSieve(beginnings: Beginnings): Sieve | null {
  const made = beginnings.tells.length <= mostStates ? instantiate() : null
  if (made === null) return null
  const { memory, begin, look, words } = made
  const [windowAt, foundAt] = [made.window.value, made.found.value]
  const states = toStates(beginnings)
  memory.grow(Math.ceil(states.length / page))
  const bytesOf = new Uint8Array(memory.buffer)
  bytesOf.set(toTable(beginnings))
  bytesOf.set(toKinds(), kindsAt)
  bytesOf.set(states, made.states.value)
  let places = new Uint32Array(window)
  return (bytes) => {
    begin()
    let count = 0
    // One byte more than there are ends the last word.
    for (let from = 0; from <= bytes.length; from += window) {
      const part = bytes.subarray(from, from + window + behind)
      bytesOf.set(part, windowAt)
      if (part.length < window + behind) bytesOf.fill(0, windowAt + part.length, windowAt + Math.min(window + behind, part.length + 2 * behind))
      const found = look(Math.min(window, part.length + 1))
      if (places.length < count + found) places = grown(places, 2 * (count + found))
      places.set(new Uint32Array(memory.buffer, foundAt, found), count)
      count += found
    }
    return { words: words.value, places: places.subarray(0, count) }
  }
}

function instantiate(): Instance | null {
  try {
    const { exports }: { readonly exports: unknown } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')))
    return exports as Instance
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return null
    throw error
  }
}

function grown(places: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(places)
  return larger
}

/** Whether three bytes of these kinds may begin a word, the first of them a letter or digit. */
function toTable({ mayBegin }: Beginnings): Uint8Array {
  const table = new Uint8Array(kinds ** 3)
  for (let first = 1; first < width; first++) {
    for (let second = 0; second < kinds; second++) {
      for (let third = 0; third < kinds; third++) {
        const isJoined = second === joining || (second !== 0 && third === joining)
        const place = (first * width + second) * width + (second === 0 ? 0 : third)
        table[(first * kinds + second) * kinds + third] = isJoined ? 1 : mayBegin[place] ?? 0
      }
    }
  }
  return table
}

/** Each state as two bytes for each character, the number of the next one, and two for what it tells. */
function toStates({ next, tells }: Beginnings): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (width + 1) * tells.length))
  tells.forEach((told, state) => {
    const at = 2 * (width + 1) * state
    for (let character = 0; character < width; character++) view.setUint16(at + 2 * character, next[state * width + character] ?? 0, true)
    view.setUint16(at + 2 * width, told, true)
  })
  return new Uint8Array(view.buffer)
}

/** A tag or a character beyond ASCII may have more of a word behind it, too. */
function toKinds(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 128 || byte === 60 || isJoint(byte) ? joining : characterOf(byte)))
}
