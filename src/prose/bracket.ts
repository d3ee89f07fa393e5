// Links, images and calls of footnotes: brackets that open wait on a stack for one that closes. Of links only their text is
// text; a link holds no other link, so everything below one that was closed is dead.

import { pairDelimiters } from './delimiter.ts'
import { type Bracket, type Reader, addText } from './leaf.ts'
import { normalizeLabel, scanLabel, scanResource } from './reference.ts'

/** A bracket that may turn out to open a link or an image; text until then. */
export function pushBracket(reader: Reader, image: boolean): void {
  const below = reader.brackets[reader.brackets.length - 1]
  if (below) below.nested = true
  const leaf = addText(reader, reader.at + (image ? 2 : 1))
  reader.brackets.push({ leaf, image, bottom: reader.top, inside: reader.leaves.length, nested: false })
}

/** A bracket that opens: a call of a footnote that is defined somewhere, or perhaps a link. */
export function openBracket(reader: Reader): void {
  const { text, at } = reader
  const end = text[at + 1] === '^' ? scanLabel(text, at) : -1
  if (end === -1 || !addCall(reader, at, end)) pushBracket(reader, false)
}

/** Adds the call of a footnote "[^label]" that stands at [from, to), if that is defined. */
function addCall(reader: Reader, from: number, to: number): boolean {
  const label = reader.text.slice(from + 2, to - 1)
  const value = normalizeLabel(label)
  if (label === '' || /\s/.test(label) || !reader.references.notes.has(value)) return false
  reader.leaves.push({ kind: 'call', from, to, value })
  reader.at = to
  return true
}

/** A bracket that closes: the link or image that ends here, or text. */
export function closeBracket(reader: Reader): void {
  const { at, brackets } = reader
  const bracket = brackets.pop()
  const alive = bracket && (bracket.image || reader.dead <= brackets.length)
  reader.dead = Math.min(reader.dead, brackets.length)
  const end = alive ? scanTarget(reader, bracket) : -1
  if (bracket?.image && end === -1 && reader.text[bracket.leaf.to] === '^' && readExclaimedCall(reader, bracket)) return
  if (!bracket || end === -1) return void addText(reader, at + 1)
  reader.top = pairDelimiters(reader.top, bracket.bottom)
  if (bracket.image) {
    bracket.leaf.kind = 'image'
    bracket.leaf.to = end
    reader.leaves.push({ kind: 'close-image', from: at, to: end })
  } else {
    bracket.leaf.to = bracket.leaf.from
    reader.dead = brackets.length
  }
  reader.at = end
}

/** "![^label]" is no image but an exclamation mark and the call of a footnote. */
function readExclaimedCall(reader: Reader, bracket: Bracket): boolean {
  const rest = reader.leaves.splice(bracket.inside)
  if (999 < reader.at - bracket.leaf.to || !addCall(reader, bracket.leaf.to - 1, reader.at + 1)) {
    for (const leaf of rest) reader.leaves.push(leaf)
    return false
  }
  bracket.leaf.to--
  reader.top = bracket.bottom
  if (reader.top) reader.top.after = null
  return true
}

/** The end of a link or image whose text ends at the reader's "]", or -1 when it is none. */
function scanTarget(reader: Reader, bracket: Bracket): number {
  const { text, at, references } = reader
  const resource = scanResource(text, at + 1)
  if (resource !== -1) return resource
  const label = scanLabel(text, at + 1)
  if (label !== -1) return references.links.has(normalizeLabel(text.slice(at + 2, label - 1))) ? label : -1
  if (bracket.nested) return -1
  const from = bracket.leaf.to
  if (999 < at - from || !references.links.has(normalizeLabel(text.slice(from, at)))) return -1
  return text.startsWith('[]', at + 1) ? at + 3 : at + 1
}
