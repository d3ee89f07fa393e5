/**
 * The words before and after an amount that bound or hedge it: "no more than", "upwards of", "nearly", "or fewer", "-odd".
 * A bound outweighs a hedge ("up to about 600" is at most). "Nearly", "just over" and the like are hedges: what they say of
 * the side on which the true value lies is finer than articles are exact.
 */
import type { Quantity } from '../model.ts'
import type { Lexeme } from './lexeme.ts'
import { SMALL, TENS } from './numeral-word.ts'

type Bound = Quantity['bound']

/** Comparatives of what is measured, by the side on which they leave the amount: "warmer than", "no shallower than", "or colder". */
const GREATER = ['warmer', 'hotter', 'deeper', 'taller', 'wider', 'broader', 'thicker', 'louder', 'brighter', 'farther', 'further', 'costlier', 'dearer', 'steeper', 'heavier', 'older', 'longer', 'higher', 'larger', 'bigger', 'greater', 'faster']
const SMALLER = ['colder', 'cooler', 'shallower', 'narrower', 'thinner', 'quieter', 'dimmer', 'nearer', 'closer', 'cheaper', 'lighter', 'younger', 'shorter', 'lower', 'smaller', 'slower']

/** "Not warmer than 20" is no denial of 20 but a bound: whatever is denied of a comparative leaves the other side. */
const COMPARED: readonly (readonly [Bound, string])[] = [
  ['more-than', GREATER.map((word) => `${word} than`).join('|')], ['less-than', SMALLER.map((word) => `${word} than`).join('|')],
  ['at-most', GREATER.flatMap((word) => [`no ${word} than`, `not ${word} than`, `never ${word} than`, `not any ${word} than`]).join('|')],
  ['at-least', SMALLER.flatMap((word) => [`no ${word} than`, `not ${word} than`, `never ${word} than`, `not any ${word} than`]).join('|')],
]

const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at-least', `at least|no less than|no fewer than|not less than|not fewer than|not under|not below|never less than|never fewer than|a minimum of|minimum of|minimum|min|min .|
    as few as|as little as|upwards of|upward of|greater than or equal to|more than or equal to|greater or equal than|bigger or equal than|higher or equal than|more or equal than|
    larger or equal than|equal to or more than|equal to or greater than|at least or equal to|a floor of|no lower than|no smaller than|no shorter than|not lower than|nothing less than|
    > =|≥|at the very least|at a minimum`],
  ['more-than', `more than|greater than|larger than|bigger than|higher than|longer than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|north of|beyond|surpass|surpassing|surpasses|
    surpassed|well over|well above|well beyond|far more than|many more than|>|topping|well more than|much more than|older than|heavier than`],
  ['at-most', `at most|no more than|not more than|never more than|up to|a maximum of|maximum of|maximum|max|max .|not exceeding|not to exceed|not exceed|as many as|as much as|no greater than|
    no larger than|no higher than|no longer than|no bigger than|not over|not above|no later than|less than or equal to|smaller or equal than|less or equal than|lower or equal than|fewer or equal than|
    smaller than or equal to|lower than or equal to|equal to or less than|equal to or fewer than|a ceiling of|a cap of|at the most|at a maximum|anything up to|nothing above|not beyond|< =|≤|without exceeding|as long as`],
  ['less-than', `less than|fewer than|smaller than|lower than|under|below|short of|shy of|well under|well below|south of|far less than|far fewer than|many fewer than|much less than|<|shorter than|younger than|lighter than|in under`],
  ['about', `about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|nearly|almost|close to|not quite|just under|just over|just below|just above|just short of|just shy of|slightly under|
    slightly over|slightly more than|slightly less than|slightly above|slightly below|slightly fewer than|a little over|a little under|a little more than|a little less than|a bit over|a bit under|a bit more than|a bit less than|
    a shade over|a shade under|just more than|just less than|a good|a full|something like|something over|something under|in the region of|in the order of|on the order of|of the order of|near|nearing|approaching|
    as good as|practically|virtually|an estimated|estimated|perhaps|maybe|~|≈|∼|more or less|give or take|in the neighbourhood of|in the neighborhood of|in the vicinity of|just about|very nearly|very roughly|well-nigh|a reported`],
  ['exact', `only|just|fully|exactly|precisely|another|a total of|a combined|a mere|a full|equal to`],
]
interface Phrase { readonly words: readonly string[], readonly bound: Bound }

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = index([...BEFORE, ...COMPARED])

function index(rows: readonly (readonly [Bound, string])[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [bound, list] of rows) {
    for (const phrase of list.split('|').map((entry) => entry.trim())) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      const known = map.get(first)
      if (known === undefined) map.set(first, [{ words, bound }])
      else known.push({ words, bound })
    }
  }
  // The longest first.
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return map
}

/** Some bounding phrase starts with the word. */
export function isBoundOpener(word: string): boolean {
  return PHRASES.has(word)
}

/** A whole bounding phrase stands at lexeme `at`. */
export function opensBound(lexemes: readonly Lexeme[], at: number): boolean {
  return (PHRASES.has(lexemes[at]?.norm ?? '') && phraseAt(lexemes, at) !== null) || partedBound(lexemes, at) !== null
}

/** How far before its "than" a comparative may stand: "closer to the old harbour wall than". */
const PARTED = 6

/** "Closer to the shore than 18 km", "no longer in either direction than 300 m": the bound of a "than" that its comparative does not stand beside; null for any other. */
function partedBound(lexemes: readonly Lexeme[], than: number): Bound | null {
  if (lexemes[than]?.norm !== 'than') return null
  for (let at = than - 2; at >= Math.max(0, than - PARTED); at--) {
    const { norm, kind } = lexemes[at] as Lexeme
    if (kind === 'mark') return null
    const isGreater = GREATER.includes(norm)
    if (!isGreater && !SMALLER.includes(norm)) continue
    if (!/^(?:to|from|off|away|apart|in|on|at|along)$/.test(lexemes[at + 1]?.norm ?? '')) return null
    const denied = /^(?:no|not|never)$/.test(lexemes[at - 1]?.norm ?? '')
    return isGreater ? (denied ? 'at-most' : 'more-than') : denied ? 'at-least' : 'less-than'
  }
  return null
}

/** What the words at `from` do to the amount behind them, and where they end. `bound` is null where no such words stand. */
export function readBoundBefore(lexemes: readonly Lexeme[], from: number): { readonly to: number, readonly bound: Bound | null } {
  const parted = partedBound(lexemes, from)
  let to = parted === null ? from : from + 1
  let bound: Bound | null = parted
  for (let round = 0; round < 3; round++) {
    const phrase = phraseAt(lexemes, to)
    if (phrase === null) break
    if (phrase.bound === 'exact' && round === 0) break
    to += phrase.words.length
    if (bound === null || (bound === 'about' && phrase.bound !== 'exact')) bound = phrase.bound
  }
  return { to, bound }
}

function phraseAt(lexemes: readonly Lexeme[], at: number): Phrase | null {
  const first = lexemes[at]
  if (first === undefined || (/^[<>]$/.test(first.norm) && /^[<>=-]$/.test(lexemes[at - 1]?.norm ?? '') && !first.spaced)) return null
  // "The parts add up to 300", "has crept up to 35": the words of the verb, no bound.
  if (first.norm === 'up' && /^(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?|tot(?:s|ted|ting)?|live(?:s|d)?|own(?:s|ed)?|creeps?|crept|inch(?:es|ed)?|edged?|ticked|crawled|jumped|shot|soared|swelled|ballooned|climbed|went|gone)$/.test(lexemes[at - 1]?.norm ?? '')) return null
  const found = PHRASES.get(first.norm)?.find(({ words }) => words.every((word, offset) => lexemes[at + offset]?.norm === word))
  return found === undefined || (found.words.some((word) => PACE.test(word)) && isTime(lexemes, at + found.words.length)) ? null : found
}

const PACE = /^(?:faster|slower)$/
const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|s|sec|min|h)$/

/** "Faster than ten seconds" is less, "faster than ten knots" more: where a time is told the words are not taken for a bound. */
function isTime(lexemes: readonly Lexeme[], at: number): boolean {
  const unit = lexemes.slice(at, at + 4).find(({ kind, norm }) => kind === 'word' && !SMALL.has(norm) && !TENS.has(norm))
  return unit !== undefined && TIME.test(unit.norm)
}

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /^(?:or (?:more|greater|above|over|higher|upwards?|longer|larger|bigger)\b(?: than)?|and (?:more|above|over|up|upwards?)\b|at (?:the )?(?:very )?least\b|minimum\b|or equal to)/i],
  ['at-most', /^(?:or (?:less|fewer|below|under|lower|smaller|shorter)\b|and (?:under|below|less)\b|at (?:the )?(?:very )?most\b|maximum\b|max\b|tops\b)/i],
  ['at-least', new RegExp(`^or (?:${GREATER.join('|')})\\b`, 'i')],
  ['at-most', new RegExp(`^or (?:${SMALLER.join('|')})\\b`, 'i')],
  ['about', /^(?:or so\b|or thereabouts\b|give or take\b|more or less\b)/i],
]

/** "200 or more than 190", "and below 300": the words belong to another amount behind them. */
function opensNext(lexemes: readonly Lexeme[], at: number, and: boolean): boolean {
  if (and && /^(?:than|or|an?|half)$/.test(lexemes[at]?.norm ?? '')) return true
  const to = /^(?:than|or|to)$/.test(lexemes[at]?.norm ?? '') ? at + 1 : at
  const next = lexemes[to]
  if (to > at && (next?.norm === 'equal' || next?.norm === 'equals')) return true
  return next !== undefined && (next.digits !== null || SMALL.has(next.norm) || TENS.has(next.norm) || /^[$€£¥]$/.test(next.norm) || (next.norm === 'a' && to > at))
}

/** The bound right behind an amount: "or fewer", "at most", "+", "-plus", "-odd". `to` is the index behind it. */
export function readBoundAfter(text: string, lexemes: readonly Lexeme[], at: number): { readonly to: number, readonly bound: Bound | null } {
  const next = lexemes[at]
  if (next === undefined) return { to: at, bound: null }
  if (next.norm === '+' && !next.spaced && lexemes[at + 1]?.digits == null) return { to: at + 1, bound: 'at-least' }
  const tied = next.norm === '-' && !next.spaced ? lexemes[at + 1] : undefined
  if (tied?.norm === 'plus') return { to: at + 2, bound: 'at-least' }
  if (tied?.norm === 'odd' || next.norm === 'odd') return { to: at + (tied === undefined ? 1 : 2), bound: 'about' }
  if (next.kind !== 'word' || !next.spaced) return { to: at, bound: null }
  const ahead = text.slice(next.start, next.start + 40)
  for (const [bound, words] of AFTER) {
    const found = words.exec(ahead)
    if (found === null) continue
    let to = at
    while ((lexemes[to]?.end ?? Infinity) <= next.start + found[0].trimEnd().length) to++
    return opensNext(lexemes, to, next.norm === 'and') ? { to: at, bound: null } : { to, bound }
  }
  return { to: at, bound: null }
}

/** Words that cannot be part of the noun phrase a number counts. */
const NO_NOUN = /^(?:an?|the|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|and|or|but|if|as|at|by|for|from|in|into|of|off|on|out|over|to|under|up|with|that|which|who|when|not|than|it|they|he|she|we|you|i|there|said|says|say)$/
const BEHIND_NOUN = /^(?:or (?:more|fewer|less)\b|at (?:the )?(?:very )?(?:most|least)\b)/i
const ENDS_PHRASE = /^(?:in|under|for|per|and|but|by|on|to|from|with|when|while|after|before|until|is|are|would|will|may|must|as|each|altogether)$/

/**
 * The bound behind a counted noun of one to three words ("40 boats or fewer", "500 paid staff at the most"); `at` is the index
 * behind the number. Null where the phrase goes on ("12 guests at least as old") or bounds the next number.
 */
export function readBoundBehindNoun(text: string, lexemes: readonly Lexeme[], at: number): Bound | null {
  for (let to = at + 1; to <= at + 3; to++) {
    const noun = lexemes[to - 1]
    const next = lexemes[to]
    if (noun?.kind !== 'word' || NO_NOUN.test(noun.norm) || next?.kind !== 'word') return null
    if (!BEHIND_NOUN.test(text.slice(next.start, next.start + 24))) continue
    const after = readBoundAfter(text, lexemes, to)
    const end = lexemes[after.to]
    return after.bound !== null && (end === undefined || end.kind === 'mark' || ENDS_PHRASE.test(end.norm)) ? after.bound : null
  }
  return null
}
