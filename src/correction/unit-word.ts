/** Units and currencies as an author writes them: in full or short, singular or plural, the sign before or the name behind. */
import { NAMES, SIGNS } from '../number/currency.ts'
import { ELECTRIC_SYMBOLS } from '../number/electric.ts'
import { findShortUnit, findUnit, UNIT_SHORT } from '../number/unit.ts'

const irregular: Readonly<Record<string, string>> = { foot: 'feet', 'square foot': 'square feet', 'cubic foot': 'cubic feet', inch: 'inches', century: 'centuries', millennium: 'millennia' }

/** The unit's name as it stands behind a number; after a hyphen ("100-day") it has no plural. */
export function unitName(unit: string, value: number, isTied: boolean): string {
  if (value === 1 || isTied) return unit
  const [head = unit, rate] = unit.split(/(?= per )/)
  const plural = irregular[head] ?? (head.startsWith('degree ') ? head.replace('degree', 'degrees') : head.endsWith('hertz') ? head : `${head}s`)
  return plural + (rate ?? '')
}

/** The short form of a unit ("kg"), where it has one that is written in one way. */
export function shortUnit(unit: string): string | null {
  const [symbol] = [...ELECTRIC_SYMBOLS].find(([, { name }]) => name === unit) ?? []
  if (symbol !== undefined) return symbol
  const [found] = [...UNIT_SHORT].find(([key, { name }]) => name === unit && key !== unit) ?? []
  if (found === undefined) return null
  return known[found] ?? found
}

/** Units whose short form has capitals. */
const known: Readonly<Record<string, string>> = { kwh: 'kWh', mwh: 'MWh', gwh: 'GWh', twh: 'TWh', kb: 'kB', mb: 'MB', gb: 'GB', tb: 'TB', pb: 'PB', kj: 'kJ', hpa: 'hPa', kpa: 'kPa', kbps: 'kbps' }

/** Whether words are a unit written short ("kg", "km²"). */
export function isShort(words: string): boolean {
  return findShortUnit(words) !== undefined && findUnit(words.toLowerCase()) === undefined
}

/** A unit's name of one word in the number that a value asks for; other words as they are. */
export function inNumber(words: string, value: number, isTied: boolean): string {
  const unit = findUnit(words.toLowerCase())
  if (unit === undefined || words.includes(' ')) return words
  const isPlural = /s$/i.test(words) && unit.name !== words.toLowerCase()
  if (value === 1 || isTied) return isPlural ? words.replace(/s$/, '') : words
  if (isPlural || irregular[unit.name] === words.toLowerCase() || unit.name.endsWith('hertz')) return words
  return irregular[words] ?? `${words}s`
}

/** The usual sign of a currency; null for one without. */
export function signOf(currency: string): string | null {
  return SIGNS.find(([sign, code]) => code === currency && [...sign].length === 1)?.[0] ?? null
}

/** The name of a currency as it stands behind a number ("dollars"); its code where no name is its own. */
export function currencyName(currency: string): string {
  const [name] = [...NAMES].find(([, code]) => code === currency) ?? []
  if (name === undefined) return currency
  return /^(?:yen|yuan|won|baht|rand|renminbi)$/.test(name) ? name : `${name}s`
}

/** Words with their currency in the place of another: sign, code or name, each in its own way; null where none of them is found. */
export function withCurrency(words: string, from: string, to: string): string | null {
  const sign = SIGNS.filter(([, code]) => code === from).map(([one]) => one).find((one) => words.includes(one))
  if (sign !== undefined) {
    const right = signOf(to)
    return right === null ? null : words.replace(sign, right)
  }
  if (new RegExp(String.raw`\b${from}\b`).test(words)) return words.replace(from, to)
  const names = [...NAMES].filter(([, code]) => code === from).map(([name]) => name)
  const found = new RegExp(String.raw`\b(?:of )?(?:(?:US|American|Canadian|Australian) )?(?:${names.join('|')})s?\b`, 'i').exec(words)
  return names.length === 0 || found === null ? null : words.replace(found[0], currencyName(to))
}
