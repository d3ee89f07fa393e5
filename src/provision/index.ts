// The door of the room: YAML text to a provision set, or to problems with line and column. What a person wrote never
// makes this throw, and a set with any error is no set: half the facts would look like all of them.

import { createHash } from 'node:crypto'
import type { Problem, ProvisionSet, SourceFile } from '../model.ts'
import { setShape } from './form.ts'
import { readImports, refuseImports } from './import.ts'
import type { Importer } from './import.ts'
import { readYaml } from '../yaml/reading.ts'
import { compileSet } from './set.ts'

/** A provision set and what there is to say about its file; the set is null where one of the problems is an error. */
export interface ProvisionSetReading {
  readonly set: ProvisionSet | null
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a provision set. `classes` (without "@") and `relations` are the word classes and relations of English that
 * expressions and name facts may refer to; `importFile` gives the files it imports.
 */
export function readProvisionSet(file: SourceFile, classes: ReadonlySet<string>, relations: ReadonlySet<string>, importFile: Importer = refuseImports): ProvisionSetReading {
  const own = readYaml(file)
  if (own.root === null) {
    if (own.problems().length === 0) own.report(0, 'Unexpected empty file, expected a provision set')
    return { set: null, problems: own.problems() }
  }
  const read = setShape.read(own.root, own)
  if (read === null) return { set: null, problems: own.problems() }
  const { reading, form, texts } = readImports(read.values, own, importFile)
  const set = compileSet(form, reading, { classes, relations, own: read.values })
  const problems = reading.problems()
  const isBroken = problems.some(({ severity }) => severity !== 'warning')
  return { set: isBroken ? null : { ...set, digest: digestOf([own.text, ...texts]) }, problems }
}

/** Hash of the set's text and of what it imports, the same for Unix and Windows line ends and with or without a byte order mark. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  texts.forEach((text, order) => hash.update(`${order === 0 ? '' : '\0'}${text.replaceAll('\r\n', '\n')}`, 'utf8'))
  return `sha256:${hash.digest('hex')}`
}
