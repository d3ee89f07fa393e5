/** Phrases that say of something that it always holds: "all year round", "at any time". They measure nothing, and tell nothing of what it is. */
import type { Span } from '../model.ts'

const phrases = /\b(?:all (?:the )?(?:year|day|night|week|season)(?:[ -](?:round|long))?|(?:throughout the|the whole|the entire) (?:year|day|night|week|season)(?: (?:round|long))?|at (?:any|all) times?(?: of (?:the |any )?(?:day|night|year)(?: (?:and|or) (?:the )?(?:day|night))?)?|(?:by )?day (?:and|or) (?:by )?night|night and day|a?round the clock|year[ -]round)\b/giu

/** The phrases of a text that mean "always". */
export function alwaysIn(text: string): readonly Span[] {
  return [...text.matchAll(phrases)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
