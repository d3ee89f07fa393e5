/**
 * The countries of the world as English writes them: names, adjectives and inhabitants, capitals that stand for
 * governments. Every form needs its capital letters: "turkey", "china", "polish" and "us" are ordinary words.
 */
import { countryRows } from './country-data.ts'
import { countryAdditions } from './country-name.ts'
import { once } from './once.ts'

/** A country with all the forms that name it; every form is matched with its capital letters. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case ("PL"). */
  readonly code: string
  /** Common, official, short and older names ("Poland", "Republic of Poland"). */
  readonly names: readonly string[]
  /** Forms matched letter by letter ("US", "U.S."). */
  readonly exact: readonly string[]
  /** Adjectives and inhabitants, plurals included ("Polish", "Pole", "Poles"). */
  readonly adjectives: readonly string[]
  /** Capital and seats of government that stand for the government ("Warsaw", "White House"). */
  readonly capitals: readonly string[]
}

/** All countries in order of their codes. */
export const countries: readonly Country[] = countryRows.map((row) => {
  const added = countryAdditions[row.code] ?? {}
  const adjectives = unique([...row.adjectives, ...(added.adjectives ?? []), ...(added.combining === undefined ? [] : [added.combining])])
  return {
    code: row.code,
    names: unique([...row.names, ...(added.names ?? [])]),
    exact: added.exact ?? [],
    adjectives: unique([...adjectives, ...adjectives.flatMap(inhabitants)]),
    capitals: unique([...row.capitals, ...(added.capitals ?? [])]),
  }
})

const byCode = once(() => new Map(countries.map((country) => [country.code, country])))

/** The country with an ISO 3166-1 alpha-2 code, in any case; null for an unknown code. */
export function countryByCode(code: string): Country | null {
  return byCode().get(code.toUpperCase()) ?? null
}

/** Plural of an adjective that is a noun too: "German" gives "Germans", "Polish" gives none. */
function inhabitants(adjective: string): readonly string[] {
  return /(?:an|ian|i|ek|eek|ot|er)$/.test(adjective) ? [`${adjective}s`] : []
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
