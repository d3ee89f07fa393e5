/** Names of months as words of a sentence, and the one whose name is a verb, too. */
import type { Token } from '../model.ts'

/** Whether the word at an index is the month of May: with a capital within its sentence or clause, or before a number. */
export function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.norm === 'may' && token.capitalized && (at > 0 || tokens[at + 1]?.kind === 'number')
}

const months: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** The month (1-12) that a word names with its capital; null for any other word. */
export function monthOf({ norm, capitalized }: Token): number | null {
  const at = capitalized ? months.indexOf(norm) : -1
  return at === -1 ? null : at + 1
}
