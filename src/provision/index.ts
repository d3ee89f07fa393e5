// The door of the room: YAML text to a provision set, or to problems with line and column. What a person wrote never
// makes this throw, and a set with any error is no set: half the facts would look like all of them.

import { createHash } from 'node:crypto'
import type { Problem, ProvisionSet, SourceFile } from '../model.ts'
import { setShape } from './form.ts'
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
 * expressions and name facts may refer to.
 */
export function readProvisionSet(file: SourceFile, classes: ReadonlySet<string>, relations: ReadonlySet<string>): ProvisionSetReading {
  const reading = readYaml(file)
  if (reading.root === null) {
    if (reading.problems().length === 0) reading.report(0, 'Unexpected empty file, expected a provision set')
    return { set: null, problems: reading.problems() }
  }
  const form = setShape.read(reading.root, reading)
  const set = form === null ? null : compileSet(form.values, reading, { classes, relations })
  const problems = reading.problems()
  const isBroken = problems.some(({ severity }) => severity !== 'warning')
  return { set: set === null || isBroken ? null : { ...set, digest: digestOf(reading.text) }, problems }
}

/** Hash of the set's text, the same for Unix and Windows line ends and with or without a byte order mark. */
function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('hex')}`
}
