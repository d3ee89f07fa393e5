/** Errors in what a number is a number of: another currency, another unit of time or measure. */
import { isWrong } from './arithmetic.ts'
import { ownQuantities, rereadAs, speaksOfLimit } from './value.ts'
import type { Operator, Specimen } from './mutant.ts'

/** Words and signs of units with those that writers take for them. */
const units: readonly (readonly [pattern: RegExp, ...others: readonly string[]])[] = [
  [/US\$|U\.S\.\$|\$/, '€', '£'], [/€/, '$', '£'], [/£/, '$', '€'],
  [/\bdollars\b/i, 'euros', 'rubles'], [/\beuros\b/i, 'dollars', 'pounds'], [/\bpounds\b/i, 'euros', 'dollars'],
  [/\bhours\b/i, 'days', 'weeks'], [/\bdays\b/i, 'weeks', 'months'], [/\bday\b/i, 'week', 'month'], [/\bweeks\b/i, 'months', 'days'], [/\bmonths\b/i, 'years', 'weeks'],
  [/\byears\b/i, 'months', 'decades'], [/\byear\b/i, 'month'], [/\bdecades\b/i, 'years', 'centuries'],
  [/\bkilometres\b/i, 'miles', 'metres'], [/\bkilometers\b/i, 'miles', 'meters'], [/\bkm\b/, 'miles', 'm'], [/\bmiles\b/i, 'kilometres', 'yards'], [/\bmetres\b(?<!cubic metres|square metres)/i, 'kilometres', 'feet'],
  [/\bcubic metres\b/i, 'litres', 'cubic kilometres'], [/m³/, 'km³'], [/\bsquare kilometres\b/i, 'hectares', 'square metres'], [/\bhectares\b/i, 'square kilometres'], [/\btonnes\b/i, 'kilograms'],
  [/\bmegawatts\b/i, 'gigawatts', 'kilowatts'], [/\bkilowatts\b/i, 'megawatts']
]

/** Another currency or unit with the same number. */
export const unit: Operator = {
  name: 'unit', about: 'another currency or unit', review: false,
  edits: (specimen: Specimen) => ownQuantities(specimen).flatMap((mention) => units.flatMap(([pattern, ...others]) => {
    const match = pattern.exec(mention.text)
    if (match === null) return []
    return others.map((text) => [{ start: mention.start + match.index, end: mention.start + match.index + match[0].length, text }]).filter((edits) => {
      const changed = rereadAs(mention, edits)
      return changed !== null && isWrong(specimen.fact, changed, speaksOfLimit(specimen))
    })
  }))
}
