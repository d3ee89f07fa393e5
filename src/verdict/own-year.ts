/** Facts about a past year ("in 2025 the museum had 310,000 visitors"): a text that names the same year speaks of them, in the past as they are. */
import { remember } from '../language/remember.ts'
import { toTokens } from '../language/token.ts'
import type { Claim, Fact, Token } from '../model.ts'

/** Whether a clause names years, and only such as the fact's statement names. */
export function isOfOwnYear({ passage: { sentence: { tokens } }, clause, fact }: Claim): boolean {
  const own = yearsOf(fact)
  if (own.size === 0) return false
  const told = namedIn(tokens.slice(clause.from, clause.to))
  return told.length > 0 && told.every((year) => own.has(year))
}

const yearsOf = remember(({ statement }: Fact): ReadonlySet<string> => new Set(namedIn(toTokens(statement))))

const dating = new Set(['in', 'of', 'during', 'throughout', 'for', 'by', 'since', 'until', 'from', 'to', 'and', 'year'])

/** The years behind words of time: "in 2025", not "2025 visitors". */
function namedIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ norm }, at) => (/^(?:1[5-9]|20|21)\d\d$/.test(norm) && dating.has(tokens[at - 1]?.norm ?? '') ? [norm] : []))
}

/** Words of an entry's head in a timeline, at most: "Late in November 2022." */
const longestHead = 6

/** Whether an entry of a timeline is headed by another year than the fact's statement names: it tells of another event of the kind. */
export function isEntryOfOtherYear({ sources, fact }: Claim): boolean {
  const own = calendarYears(fact.statement)
  const head = sources.find(({ origin }) => origin === 'lead' || origin === 'row')?.passage.sentence
  if (own.size === 0 || head === undefined || longestHead < head.tokens.filter(({ kind }) => kind !== 'punctuation').length) return false
  const told = calendarYears(head.text)
  return told.size > 0 && [...told].every((year) => !own.has(year))
}

function calendarYears(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:1[5-9]|20|21)\d\d\b/g))
}
