/**
 * Tells numbers that count or measure from numbers that only name: "Article 5", "World War Two", "Group of Seven", "point 7",
 * "in 2014", "10 Downing Street", "[12]". The rule is general: a bare number right behind a capitalized word, or behind a
 * noun that heads a numbered series, is a label. Numbers with a separator, scale, unit or bound are never labels.
 */
import type { Amount } from '../number/amount.ts'
import type { Lexeme } from '../number/lexeme.ts'
import { isLetterAt, isNumeralAt } from '../number/letter.ts'
import { isCountedNoun } from './counted-noun.ts'
import { isLabel, isLabelBeforeUnit, isListed, isNamePart } from './label.ts'
import type { Setting } from './setting.ts'
import { isYear } from './year.ts'

const STREET = /^(?:street|st|road|rd|avenue|ave|square|lane|boulevard|blvd|drive|row|terrace|crescent|quay|place)$/

/** True where the quantity is no quantity but a label, a year, part of a name. */
export function isDesignator(setting: Setting): boolean {
  const { lexemes, found } = setting
  if (isGlued(setting) || isReference(setting) || isNamePart(setting)) return true
  if (found.parts.length > 0) return isVerse(setting)
  const [first, last] = [found.amounts[0], found.amounts.at(-1)]
  if (first === undefined || last === undefined) return false
  if (isAddress(setting) || isClock(setting)) return true
  if (first.bare && last.bare) return isYear(setting) || isScore(setting) || isFormat(setting) || (!isTied(setting) && isLabel(setting)) || isListed(setting)
  if (isDecimal(first, lexemes) && isLabel(setting)) return true
  return first.bare && !found.bounded ? isLabelBeforeUnit(setting) : isYear(setting)
}

/** "The American 28-point draft": tied to a noun behind it, a number is no label of the word before it. */
function isTied({ text, found }: Setting): boolean {
  return /^[-\u2010\u2011]\p{Lowercase}{2}/u.test(text.slice(found.end, found.end + 3))
}

/** "2.0" behind "version": a decimal without unit may be a label too. */
function isDecimal(amount: Amount, lexemes: readonly Lexeme[]): boolean {
  return amount.dimension === 'count' && !amount.worded && amount.scale === 1 && !amount.grouped && lexemes[amount.number.from]?.norm.includes('.') === true
}

function isHyphenAt(text: string, at: number): boolean {
  return text[at] === '-' || text[at] === '\u2011'
}

function isDigitAt(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at))
}

/** A letter, numeral or underscore: what names are made of. */
function isNameAt(text: string, at: number): boolean {
  return isLetterAt(text, at) || isNumeralAt(text, at) || text[at] === '_'
}

/** "F-16", "G8", "COVID-19", "$x": digits tied to letters before them are part of a name. */
function isGlued({ text, lexemes, found }: Setting): boolean {
  const first = lexemes[found.from]
  if (first?.kind === 'word' && found.amounts[0]?.dimension !== 'money') {
    const last = found.start - 1
    return isHyphenAt(text, last) && (isLetterAt(text, last - 1) || isDigitAt(text, last - 1)) && !/(?:^|\W)(?:mid|some|non|pre|post|over|under|sub|near)-$/i.test(text.slice(Math.max(0, found.start - 7), found.start))
  }
  const before = text.slice(Math.max(0, found.start - 8), found.start)
  if (isLetterAt(text, found.end) || (text[found.end] === '(' && isLetterAt(text, found.end + 1)) || /^[+:]\d/.test(text.slice(found.end, found.end + 2)) || /\d\+$/.test(before)) return true
  const last = found.start - 1
  if (first?.kind === 'number' && (isNameAt(text, last) || (text[last] === '+' && isLetterAt(text, last - 1)))) return true
  return /[-‑/.:_]$/.test(before) && (isNameAt(text, last - 1) || text[last - 1] === ')') && !/(?:^|\W)(?:mid|non|pre|post|sub|near)-$/i.test(before)
}

/** "[12]", "(3)", "#28", "No. 28", "§ 5": marks that say that a number refers. */
function isReference({ text, found }: Setting): boolean {
  const before = text.slice(Math.max(0, found.start - 6), found.start)
  const after = text.slice(found.end, found.end + 2)
  if (/(?:[#№§@_]|\b[Nn]o\.|\b[Nn]os\.|\b[Nn]rs?\.|\b[Pp]p?\.|\b[Aa]rts?\.|\b[Ff]igs?\.|\b[Vv]ols?\.|\b[Cc]h\.|\b[Ss]ec\.|\b[Pp]ara\.|\b[Ee]xt\.|\b[Tt]el\.)\s?$/.test(before)) return true
  const bare = found.amounts.length === 1 && found.amounts[0]?.bare === true
  if (bare && /^0\d/.test(text.slice(found.start, found.start + 2))) return true
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return true
  if (bare && ((/\[\^?$/.test(before) && after.startsWith(']')) || (before.endsWith('(') && after.startsWith(')')))) return true
  const opensLine = found.start === 0 || /(?:^|\n)[ \t]{0,5}$/.test(text.slice(Math.max(0, found.start - 6), found.start)) && (found.start < 6 || text.slice(found.start - 6, found.start).includes('\n'))
  return bare && opensLine && /^[.)/:](?:\s|$)/.test(after) && /\d/.test(text[found.start] ?? '') && found.end + 2 < text.length
}

/** "Mark 5:9": chapter and verse behind a name, unless the parts make a hundred. */
function isVerse({ text, lexemes, found }: Setting): boolean {
  const before = lexemes[found.from - 1]
  return text.slice(found.start, found.end).includes(':') && before?.kind === 'word' && before.cap && !/^(?:50:50|\d\d:\d\d)$/.test(text.slice(found.start, found.end))
}

/** "3-1", "4–0", "5-4 ruling": two bare numbers that do not rise to a range of counted things. */
function isScore({ text, lexemes, found }: Setting): boolean {
  const after = text.slice(found.end, found.end + 3)
  const before = text.slice(Math.max(0, found.start - 3), found.start)
  if (/^[-–]\d/.test(after) && found.amounts.length === 1) return true
  if (/\d[-–]$/.test(before) && found.amounts.length === 1) return true
  const dash = found.amounts.length === 2 && lexemes[found.amounts[0]?.to ?? 0]?.norm === '-'
  return dash && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) < 10
}

/** "1920 × 1080", "odds of 3 to 1": numbers that tell a format or a wager together, none of them a count. */
function isFormat({ lexemes, found }: Setting): boolean {
  const cross = (at: number, other: number): boolean => /^[x×]$/.test(lexemes[at]?.norm ?? '') && lexemes[other]?.digits != null
  return cross(found.from - 1, found.from - 2) || cross(found.to, found.to + 1) || (lexemes[found.from - 1]?.norm === 'of' && lexemes[found.from - 2]?.norm === 'odds')
}

/** "At 1730 hours", "half past six": a time of day. */
function isClock({ lexemes, found }: Setting): boolean {
  const before = lexemes[found.from - 1]?.norm ?? ''
  if (before === 'past') return /^(?:half|quarter|minutes)$/.test(lexemes[found.from - 2]?.norm ?? '')
  const written = lexemes[found.from]?.norm ?? ''
  return found.value.unit === 'hour' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(written) && /^(?:at|by|from|until|till|before|after|around)$/.test(before)
}

function isAddress({ lexemes, found }: Setting): boolean {
  if (!lexemes[found.to]?.cap) return false
  return [1, 2, 3].some((offset) => STREET.test(lexemes[found.to + offset]?.norm ?? '') && lexemes[found.to + offset]?.cap === true)
}
