/**
 * Ordinals: "14th", "twenty-fifth", "the first". "Second" as a unit or adverb, "First Lady" as part of a name and occasions
 * ("the second time") are none.
 */
import type { QuantityMention } from '../model.ts'
import { spanOf, type Lexeme } from '../number/lexeme.ts'
import { readNumeral } from '../number/numeral.ts'
import { ORDINAL, SMALL, TENS } from '../number/numeral-word.ts'
import { skipHyphen } from '../number/scale.ts'

/** The ordinal that starts at lexeme `at`, with the index behind it; null where none does. */
export function readOrdinal(text: string, lexemes: readonly Lexeme[], at: number): { readonly to: number, readonly mention: QuantityMention } | null {
  const found = readNth(text, lexemes, at) ?? readWorded(text, lexemes, at)
  if (found === null) return null
  const { start, end } = spanOf(lexemes, at, found.to)
  const value = { min: found.value, max: found.value, dimension: 'count', unit: null, bound: 'exact', step: 1 } as const
  return { to: found.to, mention: { kind: 'ordinal', start, end, text: text.slice(start, end), value, parts: [], compound: false, times: null } }
}

interface Nth { readonly to: number, readonly value: number }

function readNth(text: string, lexemes: readonly Lexeme[], at: number): Nth | null {
  const [number, suffix] = [lexemes[at], lexemes[at + 1]]
  if (number?.digits == null || !(number.digits.bare || number.digits.grouped) || suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.norm)) return null
  if (/[\p{Alphabetic}\d_][-.]?$/u.test(text.slice(Math.max(0, number.start - 2), number.start))) return null
  return { to: at + 2, value: number.digits.value }
}

/** Words: the last part is an ordinal, the parts before it a number ("one hundred and twenty-fifth"). */
function readWorded(text: string, lexemes: readonly Lexeme[], at: number): Nth | null {
  const first = lexemes[at]
  if (first?.kind !== 'word') return null
  const started = SMALL.has(first.norm) || TENS.has(first.norm) || (first.norm === 'a' && lexemes[at + 1]?.norm === 'hundred')
  const hundred = first.norm === 'hundred' && lexemes[at - 1]?.norm === 'the' ? readHundredth(lexemes, at + 1) : null
  if (hundred !== null) return hundred
  const whole = started ? readNumeral(lexemes, at) : null
  const and = whole !== null && lexemes[whole.to]?.norm === 'and' ? whole.to + 1 : whole?.to ?? at
  const end = whole === null ? at : skipHyphen(lexemes, and)
  const tens = whole === null ? undefined : TENS.get(lexemes[end]?.norm ?? '')
  const unit = tens === undefined ? undefined : ORDINAL.get(lexemes[skipHyphen(lexemes, end + 1)]?.norm ?? '')
  if (whole !== null && whole.value % 100 === 0 && tens !== undefined && unit !== undefined && unit < 10) return { to: skipHyphen(lexemes, end + 1) + 1, value: whole.value + tens + unit }
  const last = ORDINAL.get(lexemes[end]?.norm ?? '')
  if (last === undefined || whole?.value === 1) return null
  if (whole === null) return standsAlone(text, lexemes, at) ? { to: at + 1, value: last } : null
  if (last >= 100) return { to: end + 1, value: whole.value * last }
  const fits = last < 10 ? whole.value % 10 === 0 : whole.value % 100 === 0
  return fits && whole.worded && whole.value > 0 ? { to: end + 1, value: whole.value + last } : null
}

/** "The hundred and third". */
function readHundredth(lexemes: readonly Lexeme[], at: number): Nth | null {
  const rest = lexemes[at]?.norm === 'and' ? at + 1 : at
  const tens = TENS.get(lexemes[rest]?.norm ?? '')
  const end = tens === undefined ? rest : skipHyphen(lexemes, rest + 1)
  const last = ORDINAL.get(lexemes[end]?.norm ?? '')
  return last === undefined || last >= (tens === undefined ? 100 : 10) ? null : { to: end + 1, value: 100 + (tens ?? 0) + last }
}

/** A single ordinal word says a rank where a determiner stands before it and no name, occasion or fraction follows. */
function standsAlone(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, word, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]]
  if (word === undefined) return false
  if (!/^(?:first|second|third)$/.test(word.norm)) return !(word.cap && (before?.kind === 'word' || next?.cap === true)) && next?.norm !== '-' && !/'s$/.test(next?.norm ?? '')
  if (before === undefined) return false
  if (word.cap && before.kind === 'word' || next?.cap === true && word.cap) return false
  if (next?.norm === '-' && !next.spaced) return false
  if (next?.norm === 'to' && lexemes[at + 2]?.norm === 'last') return false
  if (/^(?:finish(?:e[sd]|ing)?|came|com(?:e|es|ing)|plac(?:ed|es|ing)|rank(?:s|ed|ing)?)$/.test(before.norm)) return next === undefined || next.kind === 'mark' || /^(?:in|among|of|out|overall|with|behind|to|at|on)$/.test(next.norm) && lexemes[at + 2]?.norm !== 'none'
  if (/^(?:times?|part(?:y|ies)|place|half|person|hand|of|lady|thoughts?|glance|instance|class|world)$/.test(next?.norm ?? '') && text !== '') return false
  return /^(?:the|its|their|his|her|our|this|that|a)$/.test(before.norm) && !(before.norm === 'a' && word.norm === 'second' && !isNoun(next))
}

const isNoun = (next: Lexeme | undefined): boolean => next?.kind === 'word' && !/^(?:later|after|before|to|and|or|for|in|at|ago|earlier|too|as|when)$/.test(next.norm)
