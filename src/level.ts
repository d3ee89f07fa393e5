/** When a run counts as having found something: the same for the action and the command line. */
import type { Level, Report, Verdict } from './model.ts'

const counting: Readonly<Record<Level, readonly Verdict[]>> = {
  contradicted: ['contradicted'], review: ['contradicted', 'review'], unsupported: ['contradicted', 'review', 'unsupported'], never: []
}

/** All levels, the strictest last but one. */
export const levels = Object.keys(counting) as readonly Level[]

/** Whether something was found at the level. */
export function isFound({ findings }: Pick<Report, 'findings'>, level: Level): boolean {
  return findings.some(({ verdict }) => counting[level].includes(verdict))
}
