// The registry of rules, and all that they find in a set. A new rule is one file, or one entry in a file, and one line here.

import type { Problem } from '../model.ts'
import { failingExample, missingExample, selfExclusion } from './example.ts'
import { ambiguousName, nestedDocument, nestedName } from './name.ts'
import { overlap } from './overlap.ts'
import { sharedRole, sharedSurname } from './person.ts'
import type { Rule, Subject } from './rule.ts'
import { classlessName, openChoice, unnamedHolder } from './value.ts'
import { commonWord, emptyName } from './vocabulary.ts'

export { gather } from './gather.ts'
export { toPlaces } from './place.ts'
export type { FailedExample, Rule, Subject, Trial } from './rule.ts'

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  failingExample, missingExample, selfExclusion, overlap, commonWord, emptyName, ambiguousName, nestedName, nestedDocument, sharedRole, sharedSurname, openChoice, classlessName, unnamedHolder
]

/** Everything the rules find, in the order of the files. */
export function lintSet(subject: Subject): readonly Problem[] {
  return inOrder(rules.flatMap((rule) => rule.find(subject)))
}

/** Problems file by file in the order given first, then by place; those of the same place stay in the order of the rules. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const paths = [...new Set(problems.map(({ path }) => path))]
  return [...problems].sort((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path) || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0))
}
