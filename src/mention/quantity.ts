/**
 * Quantities found in a text: what reads as a number in src/number, less what is no quantity in an article (dates,
 * labels, years, codes, "one of them"). The span holds number, scale, unit, and the words that bound it; not what is counted.
 */
import type { Quantity, QuantityMention, Span } from '../model.ts'
import { scanDates } from '../number/date.ts'
import { lex, type Lexed, type Lexeme } from '../number/lexeme.ts'
import { findOpeners } from '../number/opener.ts'
import { readBoundBehindNoun } from '../number/bound.ts'
import { applyBound, type Found } from '../number/found.ts'
import { readReversedPartOfUnit, readReversedProportion } from '../number/proportion.ts'
import { readFound } from '../number/quantity.ts'
import { skipHyphen } from '../number/scale.ts'
import { isDesignator } from './designator.ts'
import { readMultiple } from './multiple.ts'
import { readOrdinal } from './ordinal.ts'
import { isPronoun } from './pronoun.ts'
import { carryScales } from './quantity-scale.ts'
import { isTitleCase } from './setting.ts'

/** A text in which, in small letters, none of these stands holds no quantity: the cheap question first. */
const HINT = /\d|[½⅓⅔¼¾⅕-⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|n[ao]ught|half|hundred|thousand|[mbtr]+illion|dozen|quarter|(?:an?|another|couple of)\s(?:third|fifth|tenth|month|year|decade|week|hour|century|fortnight|days|weeks|months|years|hours)|(?:all|full|whole|entire|business|working)[\s-](?:day|week|month|year|decade|century|fortnight|hour)|(?:within|than|under|last(?:s|ed|ing)|takes|took|taking|nearly|almost|about)\sa\s(?:day|minute)|lakh|crore|double|triple|quadruple|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten)fold|first|second|third|\w{2,9}th)\b/

/**
 * All quantities in `text`: offsets UTF-16, half-open, in order, not overlapping, the longest reading of each. Any text is
 * fine; no quantity gives none. `dates`: where the text's dates stand, if they are known; `breaks`: offsets of line breaks that no
 * quantity goes across. Linear in the text's length.
 */
export function findQuantities(text: string, dates: readonly Span[] = scanDates(text), breaks: readonly number[] = []): QuantityMention[] {
  if (!hints(text)) return []
  if (breaks.length === 0) return findUnbroken(text, dates)
  return [...breaks, text.length].flatMap((to, index) => {
    const from = breaks[index - 1] ?? 0
    const line = text.slice(from, to)
    return hints(line) ? findUnbroken(line, scanDates(line)).map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from })) : []
  })
}

/** Whether a text may hold a quantity. An expression that takes capitals for small letters takes twice as long to compile. */
function hints(text: string): boolean {
  return HINT.test(text.toLowerCase())
}

function findUnbroken(text: string, dates: readonly Span[]): QuantityMention[] {
  const lexed: Lexed = { text, lexemes: lex(text) }
  const mentions: QuantityMention[] = []
  const titled = isTitleCase(lexed.lexemes)
  let date = 0
  let label = 0
  const opens = findOpeners(lexed.lexemes)
  for (let at = 0; at < lexed.lexemes.length;) {
    if (opens[at] !== true) { at++; continue }
    const start = lexed.lexemes[at]?.start ?? 0
    while ((dates[date]?.end ?? Infinity) <= start) date++
    const next = readMention(lexed, at, { date: dates[date], titled, label })
    if (next.mention !== null) mentions.push(next.mention)
    if (next.label) label = next.to
    at = Math.max(next.to, at + 1)
  }
  return carryScales(text, mentions)
}

interface Step { readonly to: number, readonly mention: QuantityMention | null, readonly label?: boolean }

/** What is known of the text around: the next date, whether it is a headline, where the last label ended. */
interface Around { readonly date: Span | undefined, readonly titled: boolean, readonly label: number }

function readMention(lexed: Lexed, at: number, { date, titled, label }: Around): Step {
  const { text, lexemes } = lexed
  const first = lexemes[at]
  if (first === undefined || first.kind === 'code') return { to: at + 1, mention: null }
  if (date !== undefined && first.start < date.end && first.end > date.start) return { to: at + 1, mention: null }
  const reversed = readReversedProportion(lexed, at) ?? readReversedPartOfUnit(lexed, at)
  if (reversed !== null) return { to: reversed.to, mention: mentionOf(lexed, reversed) }
  const multiple = readMultiple(lexed, at)
  if (multiple !== null) return { to: multiple.to, mention: multiple.mention }
  const ordinal = readOrdinal(text, lexemes, at)
  if (ordinal !== null) return { to: ordinal.to, mention: ordinal.mention }
  const found = readFound(lexed, at)
  if (found === null) return { to: at + 1, mention: null }
  if (date !== undefined && found.end > date.start && found.start < date.end) return { to: at + 1, mention: null }
  if (isDesignator({ text, lexemes, found, titled, label })) return { to: found.to, mention: null, label: true }
  if (isPronoun(text, lexemes, found)) return { to: found.to, mention: null }
  return { to: found.to, mention: mentionOf(lexed, notOne(lexed, found) ?? boundBehind(lexed, trimStart(lexed, found))) }
}

/** "Not one euro", "not a single dollar": no money at all, unless the sentence goes on to say how much it is. */
function notOne({ lexemes }: Lexed, found: Found): Found | null {
  const { value, from, to } = found
  if (value.dimension !== 'money' || value.min !== 1 || value.max !== 1 || lexemes[from]?.norm !== 'one' || lexemes[from - 1]?.norm !== 'not') return null
  if (lexemes.slice(to).some(({ norm }) => norm === 'but') || /^(?:more|less|each|per|apiece)$/.test(lexemes[to]?.norm ?? '')) return null
  const start = lexemes[from - 1]?.start ?? found.start
  return { ...found, from: from - 1, start, value: { ...value, min: 0, max: 0 } }
}

/** "40 boats at the most": a bound behind the counted noun bounds the number; the span stays that of the number. */
function boundBehind({ text, lexemes }: Lexed, found: Found): Found {
  if (found.value.dimension !== 'count' || found.parts.length > 0 || found.value.min === null || found.value.max === null) return found
  const bound = readBoundBehindNoun(text, lexemes, found.to)
  return bound === null ? found : { ...found, value: applyBound(found.value, bound), bounded: true }
}

/** "over three years" tells how long, not how much longer: the word is not part of the duration unless it says so. */
function trimStart(lexed: Lexed, found: Found): Found {
  const opener = lexed.lexemes[found.from]?.norm
  if (opener !== 'over' || found.value.dimension !== 'duration' || found.amounts.length !== 1) return found
  if (/^(?:for|well|just|lasts?|lasted|lasting|after|of|took|takes|taking|is|was|been|spent|spends?|a|little|now|already|with)$/.test(lexed.lexemes[found.from - 1]?.norm ?? '')) return found
  const [amount] = found.amounts
  if (amount === undefined) return found
  return { ...found, from: amount.from, start: lexed.lexemes[amount.from]?.start ?? found.start, value: { ...found.value, min: amount.value, max: amount.value, bound: 'exact' }, bounded: false }
}

function mentionOf({ text, lexemes }: Lexed, found: Found): QuantityMention {
  return {
    kind: found.parts.length > 0 ? 'ratio' : kindOf(found.value), start: found.start, end: found.end, text: text.slice(found.start, found.end),
    value: found.value, parts: found.parts, compound: isCompound(lexemes, found), times: null,
  }
}

function kindOf({ dimension }: Quantity): QuantityMention['kind'] {
  return dimension === 'count' || dimension === 'money' || dimension === 'share' || dimension === 'duration' ? dimension : 'measure'
}

/** "28-point", "nine-storey": a count tied to a noun; "600,000-strong" and "-man" are plain counts. */
function isCompound(lexemes: readonly Lexeme[], found: Found): boolean {
  if (found.value.dimension !== 'count') return false
  const at = skipHyphen(lexemes, found.to)
  const noun = lexemes[at]
  return at > found.to && noun?.kind === 'word' && !noun.spaced && !/^(?:strong|man|woman|person|plus|odd|member)$/.test(noun.norm)
}
