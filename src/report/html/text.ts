/**
 * Text of strangers as HTML that shows it and does nothing: five signs become references, and signs that nobody sees, or that
 * turn the direction of others, become signs that are seen. Linear: an article may have a million characters.
 */
import { toShown } from '../markup.ts'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = /^[\n\t -~]*$/
/** Controls (without line ends and tabs), and what is not seen or turns the direction of text. Joiners are looked at below. */
const unseen = /\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Surrogate}]/gu
/** A joiner belongs between pictures; between letters it hides. */
const joiner = /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
/** Marks piled up over a letter would cover the lines around it; more than twelve are no writing. */
const pile = /(\p{M}{12})\p{M}+/gu

/** Running text with its line ends. */
export function escapeText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  return refer(plain.test(lines) ? lines : lines.replaceAll(unseen, toVisible).replaceAll(joiner, '\ufffd').replaceAll(pile, '$1'))
}

/** Text on one line, cut at some columns. */
export function escapeLine(text: string, most?: number): string {
  return refer(toShown(text, most))
}

/** The value of an attribute, to the last sign as it was: scripts compare it. Half characters cannot be written. */
export function escapeValue(text: string): string {
  return refer(text).replaceAll(/[\u0000\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(/\p{Surrogate}/gu, '\ufffd')
}

/** Data for a script in the page: nothing in it can end its element. */
export function escapeData(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function refer(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => references[sign] ?? sign)
}

function toVisible(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
