/** The month whose name is a verb, too. */
import type { Token } from '../model.ts'

/** Whether the word at an index is the month of May: with a capital within its sentence or clause, or before a number. */
export function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.norm === 'may' && token.capitalized && (at > 0 || tokens[at + 1]?.kind === 'number')
}
