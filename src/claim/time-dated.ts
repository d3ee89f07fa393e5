/**
 * What a sentence dates before the set's document, so that it cannot tell its terms: an event of such a day, what went on then, what was said
 * then, and what came to nothing.
 */
import { monthOf } from '../language/month.ts'
import { isByYear } from '../language/time.ts'
import { isPastForm } from '../language/verb-tense.ts'
import type { Clause, Passage, Token } from '../model.ts'

/** Whether a clause tells of what happened, or was meant to be, before `year`. */
export function isDatedBefore(passage: Passage, clause: Clause, year: number): boolean {
  return happenedIn(passage, clause, year) || goesOnFromPast(passage, clause, year) || hangsOnPast(passage, clause, year) || cameToNothing(passage, clause)
}

/** "In February 2024", "on 9 May 1998", "by 2013": an event dated before the set. "Since 2022" dates none. */
function happenedIn(passage: Passage, clause: Clause, year: number): boolean {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  if (['formerly', 'previously', 'originally', 'once'].includes(own.find((token) => token.kind === 'word')?.norm ?? '') && own[1]?.kind === 'punctuation') return true
  return own.some((token, at) => isYearBefore(token, year) && !isApposed(own, at) && (own.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'in') || /^(?:in|on)$/.test(own[beforeDate(own, at)]?.norm ?? '') || isByYear(own, at - 1)))
}

/** "They made three, the last of them on 4 March 2025": the date, whose last token is given, is that of the one, not of the whole. */
function isApposed(tokens: readonly Token[], last: number): boolean {
  const from = beforeDate(tokens, last)
  const comma = tokens.findLastIndex(({ text }, at) => at < from && text === ',')
  const between = tokens.slice(comma + 1, from)
  return comma > 0 && between.some(({ norm }) => /^(?:last|first|latest|former|latter|one|other|second|third)$/.test(norm)) && !between.some((token, at) => isPastForm(token, between[at - 1]))
}

/** Whether a word is a year, and one before `year`. */
export function isYearBefore({ norm }: Token, year: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(norm) && Number(norm) < year
}

const parts = new Set(['early', 'mid', 'late', 'spring', 'summer', 'autumn', 'fall', 'winter', 'the', 'of', ','])

/** The index of what stands before the date whose last token is given: before its month and day, or "the spring of". */
function beforeDate(tokens: readonly Token[], last: number): number {
  let at = last - 1
  while (isPartOfDate(tokens[at])) at--
  return at
}

function isPartOfDate(token: Token | undefined): boolean {
  return token !== undefined && (parts.has(token.norm) || monthOf(token) !== null || /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.norm))
}

/** "The pact was signed in February 2015, and had thirteen points": a verb in the past without a subject of its own goes on with the clause before it. */
function goesOnFromPast(passage: Passage, clause: Clause, year: number): boolean {
  const { tokens, clauses } = passage.sentence
  const before = clause.kind === 'coordinate' ? clauses[clause.parent ?? clause.index - 1] : undefined
  const at = clause.from + (/^(?:and|but|then)$/.test(tokens[clause.from]?.norm ?? '') ? 1 : 0)
  const verb = tokens[at]
  return before !== undefined && before.to <= clause.from && verb !== undefined && isPastForm(verb, tokens[at - 1]) && happenedIn(passage, before, year)
}

const settings = new Set(['when', 'before', 'as', 'while', 'until'])

/** "When she began in 1994, a year had 96 days off": what was so at a time that the sentence tells by an event of those days. */
function hangsOnPast({ sentence: { tokens, clauses } }: Passage, clause: Clause, year: number): boolean {
  if (clause.kind !== 'main' && clause.kind !== 'coordinate') return false
  const isToldInPast = tokens.slice(clause.from, clause.to).some((token, at, own) => isPastForm(token, own[at - 1]) || token.norm === 'could')
  return isToldInPast && clauses.some(({ kind, opener, from, to }) => kind === 'temporal' && settings.has(opener ?? '') && tokens.slice(from, to).some((token) => isYearBefore(token, year)))
}

/** "They said in 2008 that it would join", "'It will join,' they wrote in April 2008": whatever its tense, it was said before `year`. */
export function wasSaidBefore(passage: Passage, clause: Clause, year: number): boolean {
  const { tokens, clauses } = passage.sentence
  const isPastSpeech = (speech: Clause): boolean => happenedIn(passage, speech, year) && tokens.slice(speech.from, speech.to).some((token, at, own) => isPastForm(token, own[at - 1]))
  for (let at: Clause | undefined = clause; at !== undefined && at.parent !== null; at = clauses[at.parent]) {
    const over = clauses[at.parent]
    if (at.kind === 'complement' && over !== undefined && isPastSpeech(over)) return true
    if (!/^(?:complement|coordinate|relative)$/.test(at.kind)) return false
  }
  return false
}

/** "The lock has been closed since May 2002": what has been so since before `year` is how things stand, whatever is to become of it. */
export function isSoSince({ sentence: { tokens } }: Passage, { from, to }: Clause, year: number): boolean {
  const own = tokens.slice(from, to)
  return own.some(({ norm }) => norm === 'has' || norm === 'have') && own.some((token, at) => isYearBefore(token, year) && own[beforeDate(own, at)]?.norm === 'since')
}

/** Participles that isPastForm leaves out, since they look like the plain verb or are those of "be". */
const plain = new Set(['been', 'come', 'become', 'run', 'set', 'cut', 'put', 'shut', 'cost', 'split', 'let', 'hit'])

/** "The road was to have ended here": what was meant to be and did not come about. */
function cameToNothing({ sentence: { tokens } }: Passage, { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ norm }, at, own) => /^(?:was|were)$/.test(norm) && own[at + 1]?.norm === 'to' && own[at + 2]?.norm === 'have' && (isPastForm(own[at + 3]) || plain.has(own[at + 3]?.norm ?? '')))
}
