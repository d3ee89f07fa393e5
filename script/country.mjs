/**
 * Writes src/language/country-data.ts from the devDependency world-countries: names, adjective and capital of every
 * country with a government of its own. Run after an update of that package: `node script/country.mjs`.
 * Short names, inhabitants and seats of government are kept by hand in src/language/country-name.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { version } = require('world-countries/package.json')
const source = JSON.parse(readFileSync(require.resolve('world-countries/countries.json'), 'utf8'))

/** Territories that articles treat like countries although they are no members of the United Nations. */
const besides = new Set(['XK', 'TW', 'PS', 'VA', 'HK', 'MO', 'GL', 'PR', 'EH', 'FO', 'GI', 'BM', 'NC', 'CK'])
/** Words of the package that are no English name or adjective, or that name something else first. */
const dropped = new Set(['Djibouti', 'Gibraltar', 'Vatican', 'Hong Konger', 'I-Kiribati', 'Kittitian or Nevisian', 'Antiguan, Barbudan', 'Bosnian, Herzegovinian', 'Trinidadian', 'Icelander', 'Luxembourger', 'Liechtensteiner', 'Surinamer', 'New Zealander', 'Dominican', 'Congolese'])
/** Capitals that are more often a person, a province or another town. */
const ambiguousCapitals = new Set(['Victoria', 'Georgetown', 'Kingston', 'Kingstown', 'Male', 'Malé', 'Hamilton', 'Stanley', 'Gibraltar', 'Nassau', 'City of Victoria', 'San Juan', 'Brussels', 'Djibouti', 'Monaco', 'Singapore', 'Luxembourg', 'Vatican City', 'City of San Marino', 'Bloemfontein', 'Cape Town', "St. George's", "Saint John's", 'Washington D.C.', 'Amsterdam', 'San José', 'Santo Domingo', 'Panama City', 'Mexico City', 'Guatemala City', 'Kuwait City'])

const rows = source
  .filter((country) => country.unMember || besides.has(country.cca2))
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((country) => ({
    code: country.cca2,
    names: [...new Set([country.name.common, country.name.official])],
    adjectives: [country.demonyms.eng.m].filter((word) => word !== '' && !dropped.has(word)),
    capitals: country.capital.filter((city) => !ambiguousCapitals.has(city)),
  }))

const list = (words) => `[${words.map((word) => (word.includes("'") ? `"${word}"` : `'${word}'`)).join(', ')}]`
const lines = rows.map((row) => `  { code: '${row.code}', names: ${list(row.names)}, adjectives: ${list(row.adjectives)}, capitals: ${list(row.capitals)} },`)

writeFileSync(new URL('../src/language/country-data.ts', import.meta.url), `/**
 * Countries with their common and official name, adjective and capital. Written by script/country.mjs from the
 * package world-countries ${version} (ODbL); do not edit.
 */

/** One country as the package has it. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
}

/** All countries in order of their codes. */
export const countryRows: readonly CountryRow[] = [
${lines.join('\n')}
]
`)
