// What a statement says by itself: its one quantity, its one date, its permission or prohibition. A fact whose statement
// leaves no doubt need not repeat its value; where there are two readings nothing is guessed.

import { alwaysIn } from '../language/always.ts'
import { timesTold } from '../language/times.ts'
import { scanDates } from '../number/date.ts'
import { lex } from '../number/lexeme.ts'
import { readFound } from '../number/quantity.ts'
import type { FactKind, Quantity, RuleCheck, Span } from '../model.ts'

/** A value that stands in a statement; offsets in its text. */
export interface StatedValue extends Span {
  readonly kind: Extract<FactKind, 'quantity' | 'date' | 'rule'>
  /** As a set would have it: the words of the quantity or date, or the force of the rule. */
  readonly text: string
}

/** Statements are one or two sentences; what stands behind this many characters is not looked at. */
const longest = 2000

/** Every quantity and date of a text, in order; where it has none but "all year" and the like, the force of its modal verb, if that is clear. */
export function statedValues(whole: string): readonly StatedValue[] {
  const text = whole.slice(0, longest)
  const dates = scanDates(text).map(({ start, end }): StatedValue => ({ kind: 'date', start, end, text: text.slice(start, end) }))
  const quantities = withoutSubjects(text, quantitiesIn(text)).filter(({ start, end }) => !dates.some((date) => start < date.end && date.start < end))
  const valued = [...dates, ...quantities, ...yearsIn(text, [...dates, ...quantities])].sort((one, other) => one.start - other.start)
  const rules = valued.every((one) => isAlways(text, one)) ? forcesIn(text) : []
  return 0 < rules.length ? rules : valued
}

/** "Forbidden all year": a rule that always holds, and no time of a year. */
function isAlways(text: string, { start, end }: Span): boolean {
  return alwaysIn(text).some((always) => always.start <= start && end <= always.end)
}

/** Numbers that only number something ("Article 12", "version 2", "the Ariane 6") are no quantities. */
const designator = /\b(?:article|section|chapter|annex|point|paragraph|rule|clause|version|level|phase|stage|tier|class|type|no\.?|number|part|step|form|line|gate|pier|room|route|ISO) $/i
const properNoun = /(?:^|[^.!?:\s]\s)\p{Uppercase}[\p{Alphabetic}-]* $/u
const year = /(?<=\b(?:in|since|by|until|till|during|before|after|from|of) )(?:1[5-9]|20|21)\d\d(?![\d,.]\d|[%\p{Alphabetic}-])/gu

/** What a figure is divided by belongs to it: "$6 per user and month", "5 TB a day". */
const tail = /^ (?:per \p{Lowercase}[\p{Alphabetic}-]+|(?:an?|each|every) (?:second|minute|hour|day|week|month|quarter|year|season|match|game))\b(?: (?:and|per|an?|each|every) \p{Lowercase}[\p{Alphabetic}-]+\b)?/u

function quantitiesIn(text: string): readonly StatedValue[] {
  const lexed = { text, lexemes: lex(text) }
  const found: StatedValue[] = []
  for (let at = 0; at < lexed.lexemes.length;) {
    const one = readFound(lexed, at)
    if (one === null || one.to <= at) {
      at++
      continue
    }
    const written = text.slice(one.start, one.end)
    // "A file", "a year", "one of them": an article or a pronoun rather than a count.
    const isArticle = /^(?:an?|one)\b(?! (?:half|third|quarter|dozen|hundred|thousand|million|billion))/i.test(written)
    if (!isArticle && !isNumbering(text, one)) {
      const rated = written + (tail.exec(text.slice(one.end))?.[0] ?? '')
      found.push({ kind: 'quantity', start: one.start, end: one.start + rated.length, text: isDenied(text, one.start) ? turned(passed.test(text.slice(Math.max(0, one.start - 60), one.start)) ? `more than ${rated}` : rated) : rated })
    }
    at = one.to
  }
  return [...found, ...timesIn(text)]
}

/** "At most twice": a bound of how often is a quantity; a bare "twice" may be told by the way. */
function timesIn(text: string): readonly StatedValue[] {
  return timesTold(text).filter(({ written }) => !/^\d/.test(written)).map(({ start, end, written }): StatedValue => ({ kind: 'quantity', start, end, text: written }))
}

/** "The two clubs have 1,340 members": a small numeral that says which ones are meant is no value beside another number. */
function withoutSubjects(text: string, found: readonly StatedValue[]): readonly StatedValue[] {
  const isSubject = ({ text: written, start, end }: StatedValue): boolean => smallNumeral.test(written) && /\b(?:the|these|those|our) $/i.test(text.slice(0, start)) && /^ \p{Lowercase}/u.test(text.slice(end))
  const others = found.filter((one) => !isSubject(one))
  return 0 < others.length ? others : found
}

const smallNumeral = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i

/** "No club may spend more than 4 million", "must not exceed 4 million": what is ruled out is the other side of the bound. */
function isDenied(text: string, start: number): boolean {
  return /\b(?:no\b[^.;:,]{1,40}\b(?:may|can|must|shall)|(?:must|may|shall|can) not|cannot|never)\b[^.;:,]{0,60}$/i.test(text.slice(Math.max(0, start - 120), start))
}

/** "Must not exceed a speed of 15 knots": what the verb passes is named before the figure. */
const passed = /\bexceed (?:an? |the |its |their )?(?:[\p{Alphabetic}-]{2,20} ){1,3}of $/iu

function turned(written: string): string {
  const more = written.replace(/^(?:(?:more|greater|larger|bigger|higher|longer|older|heavier|deeper|taller|wider|warmer|hotter|faster|louder|farther|further) than|over|above|exceeding|beyond)\b/i, 'at most')
  return more === written ? written.replace(/^(?:(?:less|fewer|smaller|lower|shorter|younger|lighter|colder|cooler|shallower|narrower|slower|closer|nearer) than|under|below)\b/i, 'at least') : more
}

/** A bare number that is a name, a part of a word, or a year. */
function isNumbering(text: string, { start, end, value }: Span & { readonly value: Quantity }): boolean {
  if (value.unit !== null || value.bound !== 'exact' || value.dimension !== 'count') return false
  const before = text.slice(Math.max(0, start - 30), start)
  return /\p{Alphabetic}$/u.test(before) || /^-\p{Alphabetic}/u.test(text.slice(end)) || designator.test(before) || properNoun.test(before) || isYear(text, start)
}

function isYear(text: string, start: number): boolean {
  return [...text.matchAll(year)].some(({ index }) => index === start)
}

/** "Opened in 1994": a year on its own is a date behind a preposition of time. */
function yearsIn(text: string, dates: readonly Span[]): readonly StatedValue[] {
  return [...text.matchAll(year)]
    .map((match): StatedValue => ({ kind: 'date', start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ start }) => !dates.some((date) => date.start <= start && start < date.end))
}

type Force = RuleCheck['force']

/**
 * Modal words by what they say of a rule, those with more words first: "may not" holds "may". Two forces where a statement has both
 * sides: "only members may" forbids it to others, and what nobody has to do may be done or left.
 */
const modals: readonly (readonly [Force | readonly [Force, Force], RegExp])[] = [
  [['allowed', 'forbidden'], /(?:^|[.;:,] )only [^.;:,]{1,60}? (?:may|can|(?:is|are) (?:allowed|permitted|entitled))\b/giu],
  [['required', 'allowed'], /\b(?:(?:nobody|no[ -]one|none|neither|no)\b(?: [\p{Alphabetic}’'-]+){0,6}? (?:must|has to|have to|needs? to|(?:is|are) (?:required|obliged))|need not|needn['’]t|(?:do|does)(?: not|n['’]t) (?:have|need) to|(?:is|are) not (?:required|obliged|mandatory|compulsory))\b/giu],
  ['forbidden', /\b(?:nobody|no[ -]one|none|neither)\b(?: [\p{Alphabetic}’'-]+){0,6}? (?:may|can|shall|is allowed|are allowed|is permitted|are permitted)\b/giu],
  ['forbidden', /\b(?:(?:must|may|shall|can|could|should)(?: not|n't|n’t)|cannot|(?:is|are|(?<!\b(?:may|can|could|might) )be) (?:not (?:allowed|permitted)|(?:forbidden|prohibited|banned|barred|outlawed))|no \w+(?: \w+){0,3} (?:may|can|shall|must|is allowed|are allowed))\b/giu],
  ['required', /\b(?:must|shall|has to|have to|(?:is|are) (?:required|obliged|mandatory|compulsory)|needs to|need to)\b/giu],
  ['allowed', /\b(?:may|can|(?:is|are) (?:allowed|permitted|free to|entitled|voluntary|optional))\b/giu]
]

function forcesIn(text: string): readonly StatedValue[] {
  const taken: StatedValue[] = []
  for (const [force, pattern] of modals) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      // Lower-case "may" only: the month has been read as a date, or begins a sentence.
      if (match[0] === 'May' && start === 0) continue
      if (taken.some((one) => start < one.end && one.start < end)) continue
      taken.push(...[force].flat().map((text): StatedValue => ({ kind: 'rule', start, end, text })))
    }
  }
  const forces = new Set(taken.map(({ text: force }) => force))
  return forces.size === 1 ? taken.slice(0, 1) : taken
}
