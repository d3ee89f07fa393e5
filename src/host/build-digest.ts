/** Which code runs: a hash of the program's own files. A version number stays the same while code changes; this does not. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What runs the code: another version of it may know other characters and words. */
export const runtime: string = process.version

/** Hash of a built program: its script and the parts in the folder of its name. null where they cannot be read. */
export function digestBuild(script: URL | null): string | null {
  if (script === null) return null
  try {
    const path = fileURLToPath(script)
    const folder = join(dirname(path), basename(path, '.js'))
    const hash = createHash('sha256').update(readFileSync(path))
    for (const name of listParts(folder)) hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)))
    return `sha256:${hash.digest('hex')}`
  } catch {
    return null
  }
}

function listParts(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.c?js$/.test(name)).sort()
  } catch {
    // A program of one file.
    return []
  }
}
