/** Whether words are somebody's own: in quotation marks or in a block quote. What people said is not put right without asking. */
import type { Block, Span } from '../model.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"' }

/** Whether a span of a block's text stands in quotation marks, or the block in a quote. A quotation left open runs to the block's end. */
export function isQuoted({ text, quoted }: Block, { start }: Span): boolean {
  if (0 < quoted) return true
  let open: string | null = null
  for (let at = 0; at < start; at++) {
    const sign = text.charAt(at)
    if (open === null) open = closing[sign] ?? null
    else if (sign === open && !(sign === '’' && /[\p{Alphabetic}\d]/u.test(text.charAt(at + 1)))) open = null
  }
  return open !== null && (open !== '"' || text.includes('"', start) || text.startsWith('"'))
}
