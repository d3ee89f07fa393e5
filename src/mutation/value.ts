/** Errors in a number: another one near by or far off, by a power of ten, or written in another form. */
import { readQuantity } from '../number/quantity.ts'
import { isWrong } from './arithmetic.ts'
import { touches } from './edit.ts'
import { findNumerals, otherValues, respell, toFigures, toWords, type Numeral } from './numeral.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { Quantity, QuantityMention } from '../model.ts'

/** Words that make of a number a limit: then a lower one is as wrong as a higher one. */
const limits = /\b(?:cap(?:s|ped)?|ceiling|limit(?:s|ed)?|maximum|minimum|upper|lower|floor|at (?:most|least)|up to|no (?:more|fewer|less|later) than|not (?:more|less|exceed)|within|deadline|at the (?:latest|earliest)|exceed)\b|\bdays? to\b/i

/** The quantities of a specimen that tell its fact: those in its claims, and of a change also its other end. */
export function ownQuantities(specimen: Specimen): readonly QuantityMention[] {
  const { fact, claims, quantities } = specimen
  if (!fact.checks.some(({ kind }) => kind === 'quantity' || kind === 'total' || kind === 'change')) return []
  const told = quantities.filter((mention) => mention.kind !== 'ordinal' && claims.some((claim) => touches(claim, mention)))
  if (told.length > 0 && fact.kind !== 'change') return told
  return quantities.filter((mention) => told.includes(mention) || (mention.kind !== 'ordinal' && fact.checks.some((check) => sameMeasure(check, mention.value)) && !isWrong(fact, mention.value, true)))
}

function sameMeasure(check: Specimen['fact']['checks'][number], { dimension }: Quantity): boolean {
  if (check.kind === 'quantity' || check.kind === 'total') return check.value.dimension === dimension
  return check.kind === 'change' && (check.from.dimension === dimension || dimension === 'share')
}

/** Whether the sentence sets a limit rather than tells a number. */
export function speaksOfLimit({ text }: Specimen): boolean {
  return limits.test(text)
}

/** What a quantity is once its words are changed; null where they are no quantity any more. */
export function rereadAs(mention: QuantityMention, edits: readonly Edit[]): Quantity | null {
  let words = mention.text
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) words = words.slice(0, edit.start - mention.start) + edit.text + words.slice(edit.end - mention.start)
  return readQuantity(words)
}

type Respelling = (numeral: Numeral, mention: QuantityMention) => readonly string[]

/** Mutants from each numeral of the fact's quantities; of a range both ends are changed alike, so that it stays a range. */
function fromNumerals(specimen: Specimen, respellings: (mention: QuantityMention) => readonly Respelling[], most: number): readonly (readonly Edit[])[] {
  const isLimit = speaksOfLimit(specimen)
  return ownQuantities(specimen).flatMap((mention) => {
    const numerals = findNumerals(mention.text).map((one) => ({ ...one, start: one.start + mention.start, end: one.end + mention.start }))
    const changed = /\bin\b/.test(mention.text) ? numerals.slice(0, 1) : numerals
    const variants = changed.length > 1 ? together(changed) : respellings(mention).flatMap((respelling) => {
      const options = changed.map((numeral) => respelling(numeral, mention).map((text) => ({ start: numeral.start, end: numeral.end, text })))
      const length = Math.min(...options.map((one) => one.length))
      return Number.isFinite(length) ? Array.from({ length }, (_, at) => options.flatMap((one) => one[at] ?? [])) : []
    })
    return variants.filter((edits) => {
      const value = rereadAs(mention, edits)
      return value !== null && edits.length > 0 && isPossible(value) && isWrong(specimen.fact, value, isLimit)
    }).slice(0, most)
  })
}

/** Both ends of a range, farther up or down by the same factor. */
function together(numerals: readonly Numeral[]): readonly (readonly Edit[])[] {
  return [0.5, 1.5, 2, 0.25].map((factor) => numerals.flatMap((numeral) => {
    const text = numeral.form === 'digits' || numeral.form === 'words' ? respell(numeral, numeral.value * factor) : null
    return text === null ? [] : [{ start: numeral.start, end: numeral.end, text }]
  })).filter((edits) => edits.length === numerals.length)
}

/** Nobody writes that more than everything is shared out. */
function isPossible({ dimension, min, max, unit }: Quantity): boolean {
  const share = Math.max(min ?? 0, max ?? 0) * (unit === 'percent' ? 0.01 : 1)
  return dimension !== 'share' || share <= 1
}

const nearer: Respelling = (numeral) => otherValues(numeral).map((value) => respell(numeral, value)).filter((one) => one !== null)
const farther: Respelling = (numeral) => otherValues(numeral).toReversed().map((value) => respell(numeral, value)).filter((one) => one !== null)

/** The nearest values that are wrong. */
export const value: Operator = {
  name: 'value', about: 'another number', review: false,
  edits: (specimen) => dedupe([...fromNumerals(specimen, () => [nearer], 2), ...fromNumerals(specimen, () => [farther], 1)])
}

const powers: readonly Respelling[] = [10, 0.1, 100].map((factor): Respelling => (numeral) => {
  if (numeral.form !== 'digits' && numeral.form !== 'words') return []
  const changed = respell(numeral, numeral.value * factor)
  return changed === null ? [] : [changed]
})

const scaleWords: readonly (readonly [RegExp, string])[] = [[/\bmillion\b/i, 'billion'], [/\bbillion\b/i, 'million'], [/(?<=\d)bn\b/, 'm'], [/(?<=\d)m\b/, 'bn'], [/(?<=\d)k\b/, 'm'], [/\bthousand\b/i, 'million']]

/** A zero too many or too few, or million for billion. */
export const magnitude: Operator = {
  name: 'magnitude', about: 'a number that is ten or a thousand times too large or too small', review: false,
  edits: (specimen) => [...fromNumerals(specimen, () => powers.slice(0, 2), 2), ...fromScales(specimen)]
}

function fromScales(specimen: Specimen): readonly (readonly Edit[])[] {
  const isLimit = speaksOfLimit(specimen)
  return ownQuantities(specimen).flatMap((mention) => scaleWords.flatMap(([pattern, word]) => {
    const match = pattern.exec(mention.text)
    if (match === null) return []
    const edits = [{ start: mention.start + match.index, end: mention.start + match.index + match[0].length, text: word }]
    const changed = rereadAs(mention, edits)
    return changed !== null && isWrong(specimen.fact, changed, isLimit) ? [edits] : []
  }))
}

/** In words what stood in figures, and the other way round. */
const otherForm: Respelling = (numeral, mention) => {
  if (numeral.form !== 'digits' && numeral.form !== 'words') return []
  const isWorded = /^\s?(?:%|k|m|bn|tn|°)|^(?:st|nd|rd|th)/.test(mention.text.slice(numeral.end - mention.start)) || /[$€£¥]\s?$/.test(mention.text.slice(0, numeral.start - mention.start)) || !Number.isInteger(numeral.value)
  return otherValues(numeral).map((one) => (numeral.form === 'words' ? toFigures(one) : isWorded ? null : toWords(one))).filter((one) => one !== null)
}

/** A wrong number in another form: "four hundred thousand" for 600,000. */
export const numeral: Operator = {
  name: 'numeral', about: 'another number, written in another form', review: false,
  edits: (specimen) => fromNumerals(specimen, () => [otherForm], 1)
}

/** A range whose ends have both moved past the value is made by `value`; here a point becomes a range beside it. */
export const range: Operator = {
  name: 'range', about: 'a range that the right number is not in', review: false,
  edits: (specimen) => ownQuantities(specimen).flatMap((mention) => {
    const [only, ...others] = findNumerals(mention.text)
    if (only === undefined || others.length > 0 || (only.form !== 'digits' && only.form !== 'words') || mention.value.bound !== 'exact' || mention.compound || /\b(?:the|an?|another|last|past|next|these) $/i.test(specimen.text.slice(0, mention.start))) return []
    const [low, high] = [respell(only, only.value * 2), respell(only, only.value * 3)]
    if (low === null || high === null || (mention.value.dimension === 'share' && only.value > 33)) return []
    const currency = /^\D*/.exec(mention.text)?.[0] ?? ''
    const scale = mention.text.slice(only.end).trim()
    const text = only.form === 'digits' ? `between ${currency}${low}${/^(?:k|m|bn|tn|million|billion|%)/.test(scale) ? mention.text.slice(only.end).match(/^\s?[a-z%]+/)?.[0] ?? '' : ''} and ${currency}${high}` : `between ${low} and ${high}`
    const edits = [{ start: mention.start, end: mention.start + only.end, text }]
    const changed = rereadAs(mention, edits)
    return changed !== null && isWrong(specimen.fact, changed, speaksOfLimit(specimen)) ? [edits] : []
  })
}

function dedupe(all: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  return [...new Map(all.map((edits) => [JSON.stringify(edits), edits])).values()]
}
