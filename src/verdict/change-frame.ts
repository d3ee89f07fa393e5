/**
 * How the words at a number frame a change: "two clubs more", "cheaper by one euro", "until now 400 euros", a column headed
 * "After the reform", half of what it is today.
 */
import { yearsIn } from '../language/bare-year.ts'
import { compareQuantities } from './comparison.ts'
import { quantityBehind, tokensOf, wordsBefore } from './judged.ts'
import { comparedBehind, isBase } from './part.ts'
import type { ChangeCheck, Claim, Passage, Quantity, QuantityMention } from '../model.ts'

const up = new Set(['more', 'higher', 'larger', 'bigger', 'dearer', 'pricier', 'costlier', 'longer', 'stronger'])
const down = new Set(['fewer', 'less', 'lower', 'smaller', 'cheaper', 'shorter', 'weaker'])
/** What the words after "than" may be when a thing is compared with itself. */
const itself = new Set(['now', 'today', 'they', 'it', 'he', 'she', 'before', 'currently', 'at', 'until', 'previously', 'last', 'in', 'presently', 'hitherto'])

/** Which way a comparative at a number points ("200 less than now", "cheaper by two"); null where there is none, or another thing is compared. */
export function turnOf(passage: Passage, mention: QuantityMention): 'up' | 'down' | null {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const at = comparedBehind(passage, mention) ?? (directionOf(tokens[to]?.norm) === null ? null : to)
  if (at !== null) {
    const than = tokens.slice(at + 1, at + 8).findIndex((token) => token.norm === 'than')
    return than !== -1 && !itself.has(tokens[at + than + 2]?.norm ?? '') ? null : directionOf(tokens[at]?.norm)
  }
  const own = mention.text.toLowerCase().startsWith('by ')
  const word = own ? tokens[from - 1]?.norm : tokens[from - 1]?.norm === 'by' ? tokens[from - 2]?.norm : undefined
  return directionOf(word)
}

function directionOf(word: string | undefined): 'up' | 'down' | null {
  return up.has(word ?? '') ? 'up' : down.has(word ?? '') ? 'down' : null
}

const beforehand = new Set(['now', 'far', 'present', 'currently', 'today', 'previously', 'formerly', 'hitherto', 'once', 'originally', 'was', 'were'])
const beforePhrase = /(?:\b(?:until|up to|till) now|\bso far|\bat present|\bcurrently|\btoday|\bpreviously|\bformerly|\bhitherto|\bpresently),? (?:at |of |stands? at |is |was |about |some |around |roughly )?$/i
/** Behind what takes its place, the words of today are another number's: "7,800 instead of today's 5,200". */
const replacing = /^(?: [a-z]+){0,3},? (?:instead of|rather than|up from|down from|compared (?:with|to)|against|not) /i
const behindPhrase = /^(?: [a-z]+){0,3} (?:today|now|at present|currently|at the moment|until now|so far|previously|hitherto)\b/i

/** Whether a number is said to be how it was or is before the change: "until now 400", "the 850 of today". */
export function isBefore(passage: Passage, mention: QuantityMention): boolean {
  const { sentence } = passage
  if (beforePhrase.test(sentence.text.slice(Math.max(0, mention.start - 40), mention.start))) return true
  const words = wordsBefore(passage, tokensOf(passage, mention).from, 2)
  const behind = sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 50))
  return behindPhrase.test(behind) && !replacing.test(behind) && !words.some((word) => beforehand.has(word))
}

const after = new Set(['after', 'under', 'new', 'planned', 'plan', 'reform', 'then', 'proposed', 'future', 'from'])
const prior = new Set(['before', 'old', 'today', 'now', 'current', 'currently', 'present', 'until', 'previous', 'previously', 'so', 'existing', 'hitherto'])

/** Which side of a change the column of a cell tells: null where its header does not say, or the passage is no cell. */
export function columnSide({ passage, sources }: Claim): 'before' | 'after' | null {
  if (passage.block.columnHeader === null) return null
  const words = sources.find(({ origin }) => origin === 'column')?.passage.sentence.tokens.map((token) => token.norm) ?? []
  if (words.some((word) => prior.has(word))) return 'before'
  return words.some((word) => after.has(word)) ? 'after' : null
}

/** "Half of the 800 it takes today": a share of a number that is the change's own baseline. */
export function isShareOfBaseline(passage: Passage, share: QuantityMention, check: ChangeCheck): boolean {
  const base = quantityBehind(passage, share)
  if (base === undefined || tokensOf(passage, base).from - tokensOf(passage, share).to > 3 || !isBase(passage, base)) return false
  return isBaseline(base, check)
}

/** Whether a number is what the change starts from. */
function isBaseline({ value }: QuantityMention, { from }: ChangeCheck): boolean {
  return compareQuantities(inUnitOf(value, from), from) === 'agrees'
}

/** "Half of the 800 million", "three euros instead of two", "six months' notice instead of the present twelve": the unit of a bare number goes without saying. */
export function inUnitOf(value: Quantity, { dimension, unit }: Quantity): Quantity {
  return value.dimension === 'count' ? { ...value, dimension, unit } : value
}

const formerly = new Set(['current', 'present', 'old', 'previous', 'former', 'existing', 'today', 'now', 'currently', 'previously', 'formerly', 'hitherto', 'usual', 'before', 'so'])

/**
 * "16 clubs instead of 14": what was there before. Where nothing says so, another number in its place may be what somebody else
 * wants, and only the right one is taken for the baseline.
 */
export function isReplaced(passage: Passage, mention: QuantityMention, check: ChangeCheck): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  if (mention.value.dimension !== check.from.dimension && mention.value.dimension !== 'count') return false
  const before = tokens.slice(Math.max(0, from - 4), from).map((token) => token.norm)
  const at = before.lastIndexOf('of')
  if (at < 1 || before[at - 1] !== 'instead') return false
  return isBaseline(mention, check) || [...before.slice(at), ...tokens.slice(to, to + 4).map((token) => token.norm)].some((word) => formerly.has(word))
}

const stepwise = new Set(['first', 'initially', 'already', 'meanwhile', 'provisionally', 'then', 'later', 'eventually', 'temporarily'])

/** "To 50 at first", "to 50 in 2027" where the set tells no such year: a clause about a step on the way. */
export function isMeanwhile({ passage, clause, fact }: Claim): boolean {
  if (passage.sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => stepwise.has(norm))) return true
  return [...passage.dates, ...yearsIn(passage)].some(({ value }) => value.year === null || !fact.statement.includes(String(value.year)))
}
