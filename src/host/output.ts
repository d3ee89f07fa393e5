/**
 * Writes a report into a file: whole or not at all. It goes to a neighbor first and is renamed into place, so that no
 * reader ever sees half of it and a full disk leaves the old one.
 */
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { replaceFile, writeAll } from './atomic-file.ts'
import { reasonOf } from './source.ts'

/** Writes a text, whole or in pieces, into a file; gives the reason when it cannot, null when it is written. */
export function writeOutput(path: string, text: string | Iterable<string>): string | null {
  const isThere = existsSync(path)
  try {
    // A device or pipe ("/dev/null") has no neighbor and must not be replaced.
    if (isThere && !statSync(path).isFile()) writeTo(path, text)
    else replaceFile(path, text)
    return null
  } catch (error) {
    return reasonOf(error).replace('there is no such file', 'there is no such directory').replace('may not be read', 'may not be written')
  }
}

function writeTo(path: string, text: string | Iterable<string>): void {
  const descriptor = openSync(path, 'w')
  try {
    writeAll(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}
