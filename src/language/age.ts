/**
 * Ages that are told without years: "aged 19", "19 or older", "the minimum age is 19", "over-19s". A number in such a place
 * counts no things.
 */

/** How an age group is told: "over-19s" takes in those of 19, "under 21s" leaves out those of 21. */
export interface AgeGroup {
  readonly start: number
  readonly end: number
  readonly years: number
  readonly side: 'over' | 'under'
}

const age = /\b(?:aged?|ages|years?[- ]olds?|older|younger|birthday)\b/i

/** What people do once they are so old: "retire at 62", "vote at 16". */
const stepOfLife = '\\b(?:retir(?:e|es|ed|ing)|retirement|marr(?:y|ies|ied|ying)|vot(?:e|es|ed|ing)|enlist(?:s|ed|ing)?|die[sd]?)(?: early| only| as early as| already| normally)? at '
const stepBefore = new RegExp(`${stepOfLife}$`, 'i')
const stepAt = new RegExp(`${stepOfLife}\\d\\d\\b(?! ?(?:[ap]\\.?m|percent|%|[:.]\\d))`, 'i')
/** What is done at a smaller number is done at that hour. */
const youngest = 13

/** Whether a text tells how old someone is. */
export function tellsAge(text: string): boolean {
  return age.test(text) || stepAt.test(text)
}

/** Whoever is older has lived to no such age, and the number counts something else. */
const oldest = 120
const reach = 60
const behindAge = /\b(?:aged|ages?)(?: of| between| from|:)? $/i
/** "The age limit for guests is", "the minimum age was raised to". */
const copula = /\bage\b[^.,;:!?()\d]{0,40} (?:is|was|are|be|been|becomes?|remains?|stays?|stands|of|at|to|from)(?: now| still| set at| fixed at| set to)? $/i
/** What somebody has to be; what somebody is or becomes is his own affair. */
const required = /\b(?:must|shall|should|ha(?:s|ve) to|needs? to) (?:be|have (?:turned|reached)) $/i
const older = /\b(?:or|and) (?:older|younger)$/i
const olderThan = /\b(?:older|younger) than\b/i
/** What may stand behind an age; a noun there is counted. */
const ending = /^(?:$|[.,;:!?)\]]| (?:or|and|to|on|by|at|when|in|for|if|but|as|is|are|may|can|must|will|with|who|from|before|after|upwards?|years?)\b)/i

/** Whether a bare number in a text, with the words that bound it, is told as the age of somebody. */
export function isAge(text: string, { start, end }: { readonly start: number, readonly end: number }, years: number): boolean {
  const own = text.slice(start, end)
  if (oldest < years || !ending.test(text.slice(end, end + reach))) return false
  const before = text.slice(Math.max(0, start - reach), start)
  if (youngest <= years && stepBefore.test(before)) return true
  return older.test(own) || olderThan.test(own) || /^ or (?:older|younger)\b/i.test(text.slice(end, end + reach)) || [behindAge, copula, required].some((pattern) => pattern.test(before))
}

/** "In under 10s" tells seconds. */
const group = /(?<!\b(?:in|within|takes?|took|taken|taking|lasts?|lasted|needs?|needed) )\b(over|under)[- ](\d{1,2})['’]?s(?![\p{Alphabetic}\d])/giu

/** The age groups of a text, in order: "over 19s", "under-21s". */
export function ageGroups(text: string): readonly AgeGroup[] {
  return [...text.matchAll(group)].map((match) => ({
    start: match.index, end: match.index + match[0].length, years: Number(match[2]), side: match[1]?.toLowerCase() === 'over' ? 'over' : 'under'
  }))
}
