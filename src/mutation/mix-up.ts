/** Errors of a right number in the wrong place: what another fact of the set has, and a sum told as a yearly one. */
import { readQuantity } from '../number/quantity.ts'
import { isWrong } from './arithmetic.ts'
import { findNumerals, respell } from './numeral.ts'
import { ownQuantities, rereadAs, speaksOfLimit } from './value.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { Quantity } from '../model.ts'

/** Numbers that differ by a greater factor nobody takes for one another: 28 points are not mixed up with 600,000 guards. */
const farthest = 20

/** How many numbers of other facts are tried in a place. */
const most = 3

/** The numbers of a set that could be taken for one of a dimension and unit: as stated, of a range its middle. */
function numbersLike({ set, fact }: Specimen, { dimension, unit }: Quantity): readonly number[] {
  const quantities = set.provisions.flatMap(({ facts }) => facts).filter(({ id }) => id !== fact.id).flatMap(({ checks }) => checks.flatMap((check): readonly Quantity[] =>
    (check.kind === 'quantity' || check.kind === 'total' ? [check.value] : check.kind === 'change' ? [check.from, check.to] : [])))
  const alike = quantities.filter((one) => one.dimension === dimension && (one.unit === unit || dimension === 'share'))
  return [...new Set(alike.map((one) => ((one.min ?? one.max ?? 0) + (one.max ?? one.min ?? 0)) / 2 * (dimension === 'share' && one.unit === 'percent' ? 0.01 : 1)))]
}

/** The number of another fact. */
export const mixUp: Operator = {
  name: 'mix-up', about: 'the number of another fact', review: false,
  edits: (specimen) => ownQuantities(specimen).flatMap((mention) => {
    const [numeral, ...more] = findNumerals(mention.text)
    const { min, max, unit, dimension } = mention.value
    const stated = (max ?? min ?? 0) * (dimension === 'share' && unit === 'percent' ? 0.01 : 1)
    if (numeral === undefined || more.length > 0 || numeral.value === 0 || stated === 0) return []
    return numbersLike(specimen, mention.value).filter((number) => number > 0 && Math.max(number / stated, stated / number) <= farthest).flatMap((number): readonly (readonly Edit[])[] => {
      const text = respell(numeral, Number((number * numeral.value / stated).toPrecision(12)))
      return text === null ? [] : [[{ start: mention.start + numeral.start, end: mention.start + numeral.end, text }]]
    }).filter((edits) => {
      const value = rereadAs(mention, edits)
      return value !== null && isWrong(specimen.fact, value, speaksOfLimit(specimen))
    }).slice(0, most)
  })
}

const rates = /\b(?:(?:an?|per|each|every) (?:year|month|week|day|hour|annum|match|season)|annual|yearly|monthly)\b/i

/** "A year" behind a sum that is paid once. Near to the fact, and not the same; facts that are told by the year have none. */
export const rate: Operator = {
  name: 'rate', about: 'a sum told as one for each year or month', review: true,
  edits: (specimen) => {
    const { fact, text } = specimen
    if ([fact.statement, ...fact.examples.consistent].some((sentence) => rates.test(sentence))) return []
    return ownQuantities(specimen)
      .filter(({ value, end }) => value.dimension === 'money' && !/^ per\b/.test(text.slice(end)) && readQuantity(text.slice(end)) === null)
      .flatMap(({ end }) => [' a year', ' a month'].map((words) => [{ start: end, end, text: words }]))
  }
}
