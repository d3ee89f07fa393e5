/** Articles written back: only where they still hold what was read, with their byte order mark, mode and links kept, whole or not at all. */
import { readFileSync } from 'node:fs'
import { replaceFile } from './atomic-file.ts'
import { decode } from './decode.ts'
import { reasonOf } from './source.ts'

const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** The byte order mark of a file as text; empty where it has none or cannot be read. */
export function readMark(path: string): string {
  try {
    return readFileSync(path).subarray(0, 3).equals(mark) ? '\ufeff' : ''
  } catch {
    return ''
  }
}

/** Puts a new text into an article; gives the reason when it cannot, null when it is written. */
export function rewriteArticle(path: string, before: string, after: string): string | null {
  try {
    const bytes = readFileSync(path)
    if (decode(path, bytes).file?.text !== before) return 'Unexpected text, the file has changed since it was checked'
    replaceFile(path, bytes.subarray(0, 3).equals(mark) ? Buffer.concat([mark, Buffer.from(after)]) : after)
    return null
  } catch (error) {
    return reasonOf(error).replace('may not be read', 'may not be written')
  }
}
