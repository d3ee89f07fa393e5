/**
 * Files that a provision set imports, from the file system. A set may call upon what lies in its own folder, and in the
 * folder from which the command runs; nothing else of the machine, not even through links.
 */
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { readSource, reasonOf } from './source.ts'
import type { SourceFile } from '../model.ts'

/** A reader of the files that the set at a path imports; a refusal says why a file is not read. */
export function createImporter(set: string): (path: string) => SourceFile | { readonly refusal: string } {
  return (path) => {
    if (isAbsolute(path) || path.includes('\\') || path.includes('://')) return { refusal: 'Unexpected import, expected a path relative to the set, with slashes' }
    const folder = dirname(resolve(set))
    const target = resolve(folder, path)
    try {
      const places = [folder, process.cwd()].map((place) => realpathSync(place))
      const real = realpathSync(target)
      if (!places.some((place) => isInside(place, real))) return { refusal: 'Unexpected import, expected a file in the folder of the set, or in the one where the command runs' }
    } catch (error) {
      return { refusal: reasonOf(error) }
    }
    const shown = relative(process.cwd(), target)
    const { file, failure } = readSource(shown.startsWith('..') ? target : shown)
    return file ?? { refusal: failure.message }
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
