/** Texts as bytes, in chunks that are worth a call of the system and no burden on the memory. */

/** Length of a chunk, in UTF-16 units. */
const size = 65_536

/** The bytes of a text, or of its pieces one after the other. A lone surrogate becomes a replacement character, also where two pieces would make a pair. */
export function* toChunks(text: string | Iterable<string>): Generator<Uint8Array> {
  let waiting = ''
  for (const piece of typeof text === 'string' ? [text] : text) {
    waiting = waiting === '' ? piece : waiting + piece
    let at = 0
    while (size <= waiting.length - at) {
      const end = at + size - (isHigh(waiting.charCodeAt(at + size - 1)) ? 1 : 0)
      yield Buffer.from(waiting.slice(at, end))
      at = end
    }
    waiting = waiting.slice(at)
  }
  if (waiting !== '') yield Buffer.from(waiting)
}

/** Whether a unit is the first half of a pair. */
function isHigh(unit: number): boolean {
  return 0xd800 <= unit && unit < 0xdc00
}
