/** A provision set from a file, with the files that it imports. Apart from `main.ts`, since a run by the default set reads none. */
import { defaultSet } from './host/default-set.ts'
import { createImporter } from './host/import.ts'
import { readSource } from './host/source.ts'
import { readSet } from './set-reading.ts'
import type { SetReading } from './set-reading.ts'

/** Loads the set of a file, or the default set for null; `note` is told what it imports. Never throws: an unreadable file is a problem, too. */
export function loadSet(path: string | null, note: (path: string) => void = () => undefined): SetReading {
  if (path === null) return defaultSet
  const { file, failure } = readSource(path)
  if (file === null) return { set: null, problems: [failure] }
  const importFile = createImporter(path)
  return readSet(file, (name) => {
    const imported = importFile(name)
    if ('path' in imported) note(imported.path)
    return imported
  })
}
