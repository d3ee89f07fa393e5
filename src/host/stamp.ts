/** Whether files are still as they were when something was read from them: by size and time of the last change. */
import { statSync } from 'node:fs'

/** The state of files by path; "" for one that is not there. */
export type Stamp = ReadonlyMap<string, string>

/** The state of files now. */
export function stampOf(paths: readonly string[]): Stamp {
  return new Map(paths.map((path) => [path, stateOf(path)]))
}

/** Whether no file has changed, come or gone since. */
export function isSameStamp(stamp: Stamp): boolean {
  return [...stamp].every(([path, state]) => stateOf(path) === state)
}

function stateOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path)
    return `${mtimeMs} ${size}`
  } catch {
    return ''
  }
}
