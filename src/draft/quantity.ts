/** Numbers as facts: each number of a sentence with the words that say what it counts or measures. */
import { polarityAt } from '../language/polarity.ts'
import { readQuantity } from '../number/quantity.ts'
import { toCandidate, type Candidate, type Reader, type Reading } from './candidate.ts'
import { focusOn, othersNames, tokensOf } from './focus.ts'
import { toSlot } from './vocabulary.ts'
import type { QuantityMention } from '../model.ts'

/** The numbers of a statement, but for those of a change and those that only number. */
export const readQuantities: Reader = (reading) => {
  const { passage } = reading
  const mentions = passage.quantities.filter((mention) => isValue(mention) && !isOfChange(reading, mention))
  return mentions.flatMap((mention) => toQuantity(reading, mention, mentions))
}

/** A number that says how much; "first", "two-factor" and "a year" do not. */
function isValue({ kind, compound, times, value, text }: QuantityMention): boolean {
  return kind !== 'ordinal' && !compound && times === null && !(value.dimension === 'duration' && /^an? /i.test(text))
}

/** "From 180 to 120": two numbers of a sort that are one change. */
export function changeIn({ passage }: Pick<Reading, 'passage'>): readonly [QuantityMention, QuantityMention] | null {
  const { quantities, sentence: { text } } = passage
  for (const [at, before] of quantities.entries()) {
    const after = quantities[at + 1]
    if (after === undefined || !isValue(before) || !isValue(after)) continue
    const isJoined = /\bfrom (?:about |some |around )?$/i.test(text.slice(Math.max(0, before.start - 12), before.start)) && /^[\p{Alphabetic} ]{0,30}\bto (?:about |some |around )?$/iu.test(text.slice(before.end, after.start))
    if (isJoined && (before.value.dimension === after.value.dimension || before.value.dimension === 'count')) return [before, after]
  }
  return null
}

function isOfChange(reading: Reading, mention: QuantityMention): boolean {
  return changeIn(reading)?.includes(mention) ?? false
}

/** Sorts of numbers that could be taken for each other. */
export function sortOf({ value }: QuantityMention): string {
  return `${value.dimension} ${value.dimension === 'other' || value.dimension === 'money' ? value.unit ?? '' : ''}`.trim()
}

function toQuantity(reading: Reading, mention: QuantityMention, all: readonly QuantityMention[]): readonly Candidate[] {
  const written = writtenValue(reading, mention)
  const value = readQuantity(written)
  if (value === null) return []
  const group = all.filter((one) => sortOf(one) === sortOf(mention))
  const isCount = mention.value.dimension === 'count'
  const focus = focusOn(reading, mention, group, { isCount, isDuration: mention.value.dimension === 'duration' })
  const { needed } = focus
  if (needed === 0) return []
  const words = focus.words.slice(0, needed)
  const made = toCandidate(reading, {
    kind: 'quantity', sort: sortOf(mention), value, slots: words.map(toSlot), spare: focus.words.slice(needed),
    fields: { value: focus.counted === null || focus.counted.startsWith('#') ? written : withNoun(reading, mention, written), ...(focus.counted === null ? {} : { of: toSlot(focus.counted) }) }
  })
  return [{ ...made, not: othersOf(reading, mention, group, words) }]
}

/** "At most 15" where the sentence forbids more than 15 or speaks of a limit; else the number as written, with its bound. */
function writtenValue({ passage: { sentence }, words }: Reading, mention: QuantityMention): string {
  const { from, to } = tokensOf(sentence, mention)
  const { sign, force } = polarityAt(sentence, from, to)
  const text = mention.text.replace(/\s+/g, ' ').replace(/^exceed(?:s|ed|ing)?\b/i, 'more than').replace(/^not (?:more than|exceed)\b/i, 'at most')
  const limit = mention.value.bound === 'exact' ? words.flatMap(({ word }) => bounds.get(word) ?? [])[0] : undefined
  if (limit !== undefined) return `${limit} ${text}`
  const isBanned = sign === -1 && force === 'required'
  if (!isBanned || (mention.value.bound !== 'exact' && mention.value.bound !== 'more-than')) return text
  return `at most ${text.replace(/^(?:more than|over|above|exceeds?|exceeding|in excess of) /i, '')}`
}

/** Nouns and verbs that make of a number beside them a bound. */
const bounds: ReadonlyMap<string, string> = new Map([
  ...['limit', 'cap', 'maximum', 'ceiling', 'quota'].map((word) => [word, 'at most'] as const), ...['minimum', 'floor'].map((word) => [word, 'at least'] as const)
])

/** "64 employees": the number with the noun it counts, as the source has it. */
function withNoun({ passage: { sentence } }: Reading, mention: QuantityMention, written: string): string {
  const next = sentence.tokens.find((token) => token.start >= mention.end)
  if (next === undefined || next.kind !== 'word' || sentence.text.slice(mention.end, next.start).trim() !== '') return written
  const whole = `${written} ${next.text}`
  const read = readQuantity(whole)
  return read !== null && read.dimension === 'count' ? whole : written
}

/** The names under which the other numbers of the sentence stand: with one of them it is that number. */
function othersOf(reading: Reading, mention: QuantityMention, group: readonly QuantityMention[], own: readonly string[]): readonly string[] {
  const others = othersNames(reading, mention, group)
  return own.some((word) => word.startsWith('#')) ? [] : [...new Set(others)].filter((word) => !own.includes(word))
}
