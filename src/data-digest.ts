/** One hash for data: two runs, two files or two programs agree in it when they agree in everything. */
import { createHash } from 'node:crypto'

/** Hash of plain data, "sha256:" and 64 hexadecimal digits; keys count in the order in which they stand. */
export function digestOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`
}
