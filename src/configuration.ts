/** The configuration as it lies on this machine: the file that is named, or the usual one where there is one. */
import { join } from 'node:path'
import { exists, readSource } from './host/source.ts'
import { usualConfiguration } from './option/definition.ts'
import { parseConfiguration } from './option/parse.ts'
import type { Parsing } from './option/parse.ts'

/** Reads the configuration; null for the usual one of a folder, which may be absent. One that is named has to be there. */
export function readConfiguration(named: string | null, folder = ''): Parsing {
  const path = named ?? (folder === '' ? usualConfiguration : join(folder, usualConfiguration))
  if (named === null && !exists(path)) return { given: {}, problems: [] }
  const { file, failure } = readSource(path)
  return file === null ? { given: {}, problems: [failure] } : parseConfiguration(file)
}
