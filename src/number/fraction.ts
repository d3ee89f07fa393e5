/**
 * Numbers with fractions: "a third", "three-quarters", "2½", "one and a half million", "half a million", "3 million and a
 * half". A fraction that stands alone is a share; one with a scale is a count. In an article "a third party" and "the second
 * half" are no fractions: the word after a singular one must be a function word, a scale, or nothing.
 */
import type { Lexeme } from './lexeme.ts'
import { ARTICLE, readNumeral, type Numeral, type Reading } from './numeral.ts'
import { ORDINAL, SCALE, TENS, VULGAR } from './numeral-word.ts'
import { multiply, scaleAt, skipHyphen } from './scale.ts'

/** A number, perhaps a fraction. `share`: it stands for a part of a whole ("a third", "2/3"). */
export interface Numbered extends Numeral {
  readonly share: boolean
}

/** Words that may follow "a third", "half" when these are shares. */
const AFTER_SHARE = new Set(`of in to off from by with on at the its their his her our your my this that these those what it them as than for and or but nor
 per is are was were be been will would can could may might must should has have had goes go went a an all any such less more fewer smaller larger
 bigger higher lower greater each again if when while because who which so since until after before during within under over between into out only not`
  .split(/\s+/))
/** What says how much or how little a writer finds a share: "a mere tenth". */
const WEIGHING = new Set(`mere bare whole solid clear cool healthy generous hefty whopping massive staggering thumping tidy modest scant slim slender paltry measly
 meagre meager miserly niggardly piddling puny`.split(/\s+/))
const HALF_RULED_OUT = new Set(`first second third other better latter last next top bottom upper lower early opening closing a-and`.split(/\s+/))
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 25, 32, 50, 64, 100, 1000])

/**
 * The number at lexeme `from` with all that belongs to it; null where none starts. Values of shares are parts of one.
 */
export function readNumber(lexemes: readonly Lexeme[], from: number, reading: Reading = ARTICLE): Numbered | null {
  const share = readShare(lexemes, from, reading)
  if (share !== null) return scaleShare(lexemes, share, from)
  const short = readNumeral(lexemes, from, { ...reading, and: false })
  if (short === null) return null
  const mixed = addShare(lexemes, short, reading)
  if (mixed !== null) return mixed
  const whole = reading.and ? readNumeral(lexemes, from, reading) ?? short : short
  const more = whole.to > short.to ? addShare(lexemes, whole, reading) : null
  if (more !== null) return more
  const divided = divide(lexemes, whole)
  return divided === null ? { ...whole, share: false } : scaleShare(lexemes, divided, from)
}

/** "half" or "two thirds" before a scale: "half a million", "three-quarters of a million", "half a dozen". */
function scaleShare(lexemes: readonly Lexeme[], share: Numbered, from: number): Numbered {
  let at = lexemes[share.to]?.norm === '-' ? skipHyphen(lexemes, share.to) : share.to
  if (lexemes[at]?.norm === 'of') at++
  const scaled = /^(?:an?|one)$/.test(lexemes[at]?.norm ?? '') ? readNumeral(lexemes, at) : null
  if (scaled !== null && scaled.value >= 12) return counted(share, scaled.value, scaled.to)
  const bare = at === share.to || lexemes[at - 1]?.norm === '-' ? scaleAt(lexemes, at, lexemes[from]?.digits !== null) : null
  if (bare !== null) return counted(share, bare, at + 1)
  return lexemes[at]?.norm === 'dozen' && at === share.to ? counted(share, 12, at + 1) : share
}

const counted = (share: Numbered, factor: number, to: number): Numbered =>
  ({ ...share, to, value: multiply(share.value, factor), step: factor === 12 ? 1 : factor / 10, scale: factor, share: false, worded: true })

/** The "and a half" of a mixed number, or the fraction right behind digits ("2½", "2 1/2"). */
function addShare(lexemes: readonly Lexeme[], whole: Numeral, reading: Reading): Numbered | null {
  const and = lexemes[whole.to]?.norm === 'and'
  const glued = skipHyphen(lexemes, whole.to)
  const hyphened = glued > whole.to && lexemes[glued]?.spaced === false && lexemes[glued + 1]?.norm === '/'
  const at = and ? whole.to + 1 : lexemes[glued]?.norm === 'and' ? glued + 1 : hyphened ? glued : whole.to
  const behindDigits = lexemes[whole.to - 1]?.digits?.bare === true && lexemes[at]?.digits != null && !hyphened
  if (at === whole.to && !behindDigits) return null
  const share = readProper(lexemes, skipHyphen(lexemes, at), reading)
  if (share === null) return null
  const scaled = scaleShare(lexemes, share, at)
  const own = scaled.to > share.to && whole.scale > 1
  if (own) return { ...whole, to: scaled.to, value: whole.value + scaled.value, step: scaled.step, worded: true, bare: false, share: false }
  const sum = whole.value + multiply(share.value, whole.scale)
  const mixed = { to: share.to, value: sum, step: 0.1 * whole.scale, scale: whole.scale, bare: false, worded: true, share: false }
  const next = skipHyphen(lexemes, share.to)
  const factor = whole.scale === 1 ? scaleAt(lexemes, next, lexemes[share.to - 1]?.digits !== null) : null
  return factor === null ? mixed : { ...mixed, to: next + 1, value: multiply(sum, factor), step: 0.1 * factor, scale: factor }
}

/** A fraction below one that starts at `at` ("a half", "two thirds"); null for anything else. */
export function readProper(lexemes: readonly Lexeme[], at: number, reading: Reading): Numbered | null {
  const top = readNumeral(lexemes, at, { ...reading, and: false })
  const share = readShare(lexemes, at, { ...reading, loose: true }) ?? (top === null ? null : divide(lexemes, top))
  return share === null || share.value >= 1 ? null : share
}

/** A whole number before a plural denominator: "twenty-three fifths". */
function divide(lexemes: readonly Lexeme[], whole: Numeral): Numbered | null {
  const part = readDenominator(lexemes, skipHyphen(lexemes, whole.to))
  if (part === null || whole.value <= 0 || !whole.worded) return null
  if (!part.plural && whole.value !== 1 && !(part.value === 4 && whole.value === 3 && scaleAt(lexemes, skipHyphen(lexemes, part.to), false) !== null)) return null
  return { ...whole, to: part.to, value: whole.value / part.value, step: 0.05, share: true, bare: false }
}

/** A fraction on its own at `from`: "½", "2/3", "half", "a quarter", "two-thirds". */
function readShare(lexemes: readonly Lexeme[], from: number, reading: Reading): Numbered | null {
  const first = lexemes[from]
  if (first === undefined) return null
  const vulgar = VULGAR.get(first.norm)
  if (vulgar !== undefined) return shared(vulgar, from + 1)
  if (first.digits !== null) return readSlashed(lexemes, from, reading)
  if (first.norm === 'half') return halfStands(lexemes, from, from + 1, reading) ? shared(0.5, from + 1) : null
  if (lexemes[from - 1]?.norm === 'remaining' || isBehindBound(lexemes, from)) return readBare(lexemes, from)
  if (first.norm === 'quarter') return scaleAt(lexemes, from + (isOfA(lexemes, from + 1) ? 3 : 1), false) === null ? null : shared(0.25, from + 1)
  if (!/^(?:an?|one)$/.test(first.norm)) return null
  const behind = skipHyphen(lexemes, from + 1)
  const at = first.norm !== 'one' && WEIGHING.has(lexemes[behind]?.norm ?? '') ? behind + 1 : behind
  if (lexemes[at]?.norm === 'half') return halfStands(lexemes, from, at + 1, reading) ? shared(0.5, at + 1) : null
  const part = readDenominator(lexemes, at)
  if (part === null || part.plural) return null
  const next = lexemes[part.to]
  const sure = first.norm === 'one' || reading.loose || standsAlone(lexemes, part.to) || (part.value === 4 && isScaleOrPeriod(next))
  return sure && !(next?.norm === '-' && !next.spaced && lexemes[part.to + 1]?.spaced === false) ? shared(1 / part.value, part.to) : null
}

const isOfA = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.norm === 'of' && lexemes[at + 1]?.norm === 'a'

/** "A good third": the article belongs to the words that say how exact the share is. */
function isBehindBound(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:good|full)$/.test(lexemes[at - 1]?.norm ?? '') && lexemes[at - 2]?.norm === 'a'
}

/** "The remaining quarter": a share of the whole although no article and no "of" tells; "the remaining third round" is none. */
function readBare(lexemes: readonly Lexeme[], at: number): Numbered | null {
  const part = lexemes[at]?.norm === 'half' ? { to: at + 1, value: 2, plural: false } : readDenominator(lexemes, at)
  const next = part === null ? undefined : lexemes[part.to]
  return part === null || part.plural || !standsAlone(lexemes, part.to) || (next?.norm === '-' && !next.spaced) ? null : shared(1 / part.value, part.to)
}

const shared = (value: number, to: number): Numbered => ({ to, value, step: 0.05, scale: 1, bare: false, worded: true, share: true })

function halfStands(lexemes: readonly Lexeme[], from: number, to: number, reading: Reading): boolean {
  const before = lexemes[from - 1]?.norm ?? ''
  const next = lexemes[to]
  if (HALF_RULED_OUT.has(before) || (next?.norm === '-' && !next.spaced && !isScaleOrPeriod(lexemes[to + 1]))) return false
  return reading.loose || standsAlone(lexemes, to) || isScaleOrPeriod(next) || (next?.cap === false && isMeasured(lexemes, from))
}

/** "More than half households", "nearly half voters": headlines leave out the "of" behind a measured half. */
function isMeasured(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.norm ?? ''
  return /^(?:nearly|almost|over)$/.test(before) || (before === 'than' && /^(?:more|less|fewer)$/.test(lexemes[at - 2]?.norm ?? ''))
}

function standsAlone(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at]
  return next === undefined || next.kind === 'mark' || AFTER_SHARE.has(next.norm) || /^\w+ly$/.test(next.norm)
}

const isScaleOrPeriod = (next: Lexeme | undefined): boolean =>
  next !== undefined && (SCALE.has(next.norm) || /^(?:dozen|hour|day|week|month|year|decade|century|minute|mile|kilomet(?:re|er))$/.test(next.norm))

/** "2/3": a proper fraction with a denominator that is used to measure; "9/11" and "24/7" are none. */
function readSlashed(lexemes: readonly Lexeme[], from: number, reading: Reading): Numbered | null {
  const [top, slash, bottom] = [lexemes[from], lexemes[from + 1], lexemes[from + 2]]
  if (slash === undefined || !/^[/⁄]$/.test(slash.norm) || slash.spaced || bottom?.spaced !== false || !top?.digits?.bare || !bottom.digits?.bare) return null
  const [a, b] = [top.digits.value, bottom.digits.value]
  if (b === 0 || lexemes[from + 3]?.norm === '/') return null
  if (!reading.loose && !(a < b && a > 0 && DENOMINATORS.has(b))) return null
  return shared(a / b, from + 3)
}

/** The denominator that starts at `at` as a word: "third", "quarters", "twenty-fifth", "hundredths". */
function readDenominator(lexemes: readonly Lexeme[], at: number): { readonly to: number, readonly value: number, readonly plural: boolean } | null {
  const word = lexemes[at]
  if (word?.kind !== 'word') return null
  if (word.norm === 'quarter' || word.norm === 'quarters') return { to: at + 1, value: 4, plural: word.norm.endsWith('s') }
  if (word.norm === 'halves') return { to: at + 1, value: 2, plural: true }
  const tens = TENS.get(word.norm)
  const unitAt = tens === undefined ? at : skipHyphen(lexemes, at + 1)
  const norm = lexemes[unitAt]?.norm ?? ''
  const plural = norm.endsWith('s')
  const value = ORDINAL.get(plural ? norm.slice(0, -1) : norm)
  if (value === undefined || (tens === undefined ? value < 3 : value > 9)) return null
  return { to: unitAt + 1, value: value + (tens ?? 0), plural }
}
