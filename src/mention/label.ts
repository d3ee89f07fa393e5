/**
 * Bare numbers that only name: behind a capitalized word ("Highway 9", "Unit 731"), behind the head of a series ("page 12"),
 * in names ("the Group of Seven", "the Two Plus Four Treaty"). A sentence's first word has its capital for another reason.
 */
import { isBoundOpener } from '../number/bound.ts'
import type { Found } from '../number/found.ts'
import type { Lexeme } from '../number/lexeme.ts'
import { isCountedNoun } from './counted-noun.ts'
import { AMBIGUOUS, OPENERS, SERIES, SERIES_PLURAL } from './series.ts'
import { isSentenceStart, type Setting } from './setting.ts'

/** A bare number behind a capitalized word or the head of a series. */
export function isLabel(setting: Setting): boolean {
  const { text, lexemes, found, titled } = setting
  const before = lexemes[found.from - 1]
  const first = lexemes[found.from]
  if (before === undefined || (found.bounded && (found.amounts.length === 1 || isBoundOpener(first?.norm ?? '')))) return false
  if (SERIES_PLURAL.has(before.norm)) return !isCountedNoun(lexemes[found.to])
  if (SERIES.has(before.norm)) return !AMBIGUOUS.has(before.norm) || !isCountedNoun(lexemes[found.to])
  // "The Danish 12-point list": what is counted is joined to the number.
  if (/^-\p{Lowercase}/u.test(text.slice(found.end, found.end + 2)) && before.norm !== '-') return false
  if (before.norm === 'of' || before.norm === '-') return isGroupOf(lexemes, found)
  if (before.norm === '.' && isInitial(lexemes, found.from - 2)) return !isCountedNoun(lexemes[found.to])
  if (before.kind !== 'word' || !before.cap || !first?.spaced || /'s$|s'$/.test(before.norm)) return false
  const opens = isSentenceStart(text, lexemes, found.from - 1)
  if (opens && (OPENERS.has(before.norm) || /(?:ly|ed|[^e]ing)$/.test(before.norm))) return false
  if (!isCountedNoun(lexemes[found.to])) return !(OPENERS.has(before.norm) && first.digits !== null)
  if (titled || OPENERS.has(before.norm)) return false
  const earlier = lexemes[found.from - 2]
  return earlier === undefined || earlier.kind !== 'word' || earlier.cap || /^(?:the|an?|of|in|on|at|by|for|with|to|from|and|under|this|that|its|their|his|via|per|as|than|against)$/.test(earlier.norm)
}

/** "H.R. 3684": the last letter of an abbreviation of single capitals. */
function isInitial(lexemes: readonly Lexeme[], at: number): boolean {
  const [letter, dot, first] = [lexemes[at], lexemes[at - 1], lexemes[at - 2]]
  return [letter, first].every((one) => one?.kind === 'word' && one.cap && one.norm.length === 1) && dot?.norm === '.' && letter?.spaced === false
}

/** "Nos. 3 and 4": a bare number joined to a label. */
export function isListed({ lexemes, found, label }: Setting): boolean {
  if (label === 0 || found.from - label > 2 || found.bounded || isCountedNoun(lexemes[found.to])) return false
  return lexemes.slice(label, found.from).every((lexeme) => /^(?:and|or|,|&|to|-)$/.test(lexeme.norm))
}

/** "Group of Seven", "the Gang of Four": a capitalized head, "of", and a bare number that counts nothing. */
function isGroupOf(lexemes: readonly Lexeme[], found: Found): boolean {
  const head = lexemes[found.from - 2]
  const number = lexemes[found.from]
  return head?.cap === true && head.kind === 'word' && (number?.cap === true || number?.digits != null) && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) <= 100
}

/** "the Two Plus Four Treaty": a number word with a capital inside a sentence, unless it counts things in a title. */
export function isNamePart({ text, lexemes, found, titled }: Setting): boolean {
  const [word, before] = [lexemes[found.from], lexemes[found.from - 1]]
  if (word?.cap !== true || word.kind !== 'word') return false
  if (found.value.dimension === 'duration' && !titled && before?.kind === 'word' && lexemes[found.to - 1]?.cap === true && lexemes[found.to]?.norm !== '.' && /^['’]?\s\p{Uppercase}/u.test(text.slice(found.end, found.end + 4))) return true
  if (found.amounts[0]?.bare !== true || found.value.dimension !== 'count') return false
  return before?.kind === 'word' && !(titled && isCountedNoun(lexemes[found.to])) && !isSentenceStart(text, lexemes, found.from)
}

/** "Highway 1 kilometre 5" is rare, "Article 5 days" is none: a label before a unit only behind the head of a series. */
export function isLabelBeforeUnit({ lexemes, found }: Setting): boolean {
  const before = lexemes[found.from - 1]
  return before?.cap === true && SERIES.has(before.norm) && found.value.dimension === 'count'
}
