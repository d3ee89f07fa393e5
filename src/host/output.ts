/**
 * Writes a report into a file: whole or not at all. It goes to a neighbor first and is renamed into place, so that no
 * reader ever sees half of it and a full disk leaves the old one.
 */
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { reasonOf } from './source.ts'

/** Writes a file; gives the reason when it cannot, null when it is written. */
export function writeOutput(path: string, text: string): string | null {
  const isThere = existsSync(path)
  try {
    // A device or pipe ("/dev/null") has no neighbor and must not be replaced.
    if (isThere && !statSync(path).isFile()) writeFileSync(path, text)
    else replace(isThere ? realpathSync(path) : path, text, isThere ? statSync(path).mode : 0o666)
    return null
  } catch (error) {
    return reasonOf(error).replace('there is no such file', 'there is no such directory').replace('may not be read', 'may not be written')
  }
}

function replace(path: string, text: string, mode: number): void {
  const neighbor = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(neighbor, text, { mode, flag: 'wx' })
    renameSync(neighbor, path)
  } catch (error) {
    rmSync(neighbor, { force: true })
    throw error
  }
}
