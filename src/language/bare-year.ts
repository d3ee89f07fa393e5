/**
 * Years that stand alone: "founded in 1974", "until 2030", "1974" in a cell. Most say when something else happened, so that they
 * are no dates of the text; only a fact whose whole value is a year asks for them.
 */
import type { DateMention, Passage, Token } from '../model.ts'

const leading = new Set(['in', 'since', 'until', 'till', 'by', 'from', 'of', 'to', 'year', 'around', 'about', 'circa', 'c.', 'during', 'through', '(', ':', 'early', 'late', 'mid', 'for', 'and', 'or', 'was', 'is', 'not'])

/** The bare years of a sentence, in order: four digits that are neither a quantity nor part of a date. */
export function yearsIn(passage: Pick<Passage, 'block' | 'sentence' | 'quantities' | 'dates'>): readonly DateMention[] {
  const { sentence: { tokens }, quantities, dates } = passage
  const taken = [...quantities, ...dates]
  return tokens.flatMap((token, at) => {
    const isYear = /^(?:1\d|20|21)\d\d$/.test(token.text) && !taken.some((one) => one.start < token.end && token.start < one.end)
    return isYear && standsForDate(passage, tokens, at) ? [{ kind: 'date', start: token.start, end: token.end, text: token.text, value: { year: Number(token.text), month: null, day: null, weekday: null } }] : []
  })
}

/** Whether a year stands where dates stand: behind a preposition, in brackets, or all alone. */
function standsForDate({ block }: Pick<Passage, 'block'>, tokens: readonly Token[], at: number): boolean {
  if (tokens.filter(({ kind }) => kind !== 'punctuation').length === 1) return block.role !== 'heading'
  const before = tokens[at - 1]
  return before !== undefined && leading.has(before.norm)
}
