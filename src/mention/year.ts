/**
 * Calendar years: four bare digits are a year unless they count something ("2000 troops") or are bounded as counts are
 * ("more than 2000"). After "in", "since", "the" and the like they are years even before a plural ("the 2024 elections").
 */
import { isCountedNoun } from './counted-noun.ts'
import type { Setting } from './setting.ts'

/** A calendar year: four bare digits that count nothing, or stand where years stand. */
export function isYear(setting: Setting): boolean {
  const { lexemes, found } = setting
  if (/^(?:bce?|ce|ad)$/.test(lexemes[found.to]?.norm ?? '') && lexemes[found.to]?.cap === true) return true
  const years = found.amounts.filter(({ value, bare, number }) => bare && value >= 1000 && value < 2200 && lexemes[number.from]?.digits?.bare === true && (lexemes[number.from]?.norm.length ?? 0) === 4)
  if (years.length === 0) return isShortYear(setting)
  if (found.amounts.length === 2 && years.length < 2) return found.amounts[0] === years[0] && (found.amounts[1]?.value ?? 0) < 100
  const value = years[0]?.value ?? 0
  if (years.length === 2 && value >= 1900 && value % 100 !== 0) return true
  const before = lexemes[found.from - 1]
  const tied = lexemes[found.to]?.norm === '-'
  if (tied || !isCountedNoun(lexemes[found.to])) return !found.bounded || (value >= 1900 && !/^(?:more|at|fewer|less|no|some|nearly|almost|exceeding)$/.test(lexemes[found.from]?.norm ?? ''))
  if (value < 1900 || found.bounded) return value >= 1500 && /^(?:in|since)$/.test(before?.norm ?? '')
  const dated = /^(?:in|since|the|its|their|his|her|our|this|until|till|from|by|during|early|late|mid|for|on|after|before|between|of|and)$/.test(before?.norm ?? '')
  return dated ? !(value % 100 === 0 && /^(?:of|the|for|and|by|from|on)$/.test(before?.norm ?? '')) : before?.cap === true || /'s$/.test(before?.norm ?? '')
}

/** The "14" of "2013-14". */
function isShortYear({ text, found }: Setting): boolean {
  return /\b(?:1[5-9]|20)\d{2}[-–/]$/.test(text.slice(Math.max(0, found.start - 5), found.start))
}
