/**
 * Units other than money: their English names and abbreviations, their dimension, and their size in the dimension's base
 * (day, metre, square metre,
 * cubic metre, kilogram, metre per second, joule, watt, pascal, hertz, volt, ampere, ohm, farad, bit, bit per second; degree Celsius, with a shift).
 * Prefixes of bytes are decimal (IEC 80000-13); those who mean 1,024 by them are met where quantities are compared. Month and year are the mean Gregorian ones (30.436875 and 365.2425 days).
 */
import type { Quantity } from '../model.ts'
import { ELECTRIC_NAMES, ELECTRIC_SYMBOLS, type Unit } from './electric.ts'

const row = (dimension: Quantity['dimension'], size: number, ...names: readonly string[]): readonly (readonly [string, Unit])[] =>
  names.map((name) => [name, { name: names[0] ?? name, dimension, size }] as const)

/** Full names; plurals in -s are understood, others are listed. */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = new Map([
  ...row('duration', 1 / 86400, 'second'), ...row('duration', 1 / 86400e3, 'millisecond'), ...row('duration', 1 / 86400e6, 'microsecond'), ...row('duration', 1 / 1440, 'minute'), ...row('duration', 1 / 24, 'hour'),
  ...row('duration', 1, 'day', 'calendar day'), ...row('duration', 1.4, 'working day', 'business day'), ...row('duration', 7, 'week'), ...row('duration', 14, 'fortnight'), ...row('duration', 30.436875, 'month'),
  ...row('duration', 365.2425, 'year'), ...row('duration', 3652.425, 'decade'), ...row('duration', 36524.25, 'century', 'centuries'),
  ...row('duration', 365242.5, 'millennium', 'millennia'),
  ...row('length', 1000, 'kilometre', 'kilometer', 'klick'), ...row('length', 1, 'metre', 'meter'), ...row('length', 0.01, 'centimetre', 'centimeter'),
  ...row('length', 0.001, 'millimetre', 'millimeter'), ...row('length', 1609.344, 'mile'), ...row('length', 1852, 'nautical mile'),
  ...row('length', 0.9144, 'yard'), ...row('length', 0.3048, 'foot', 'feet'), ...row('length', 0.0254, 'inch', 'inches'),
  ...row('area', 1e6, 'square kilometre', 'square kilometer', 'sq km', 'sq. km'), ...row('area', 2589988.110336, 'square mile', 'sq mile'), ...row('area', 1, 'square metre', 'square meter', 'sq m', 'sq metre', 'sq meter'),
  ...row('area', 0.09290304, 'square foot', 'square feet', 'sq ft', 'sq feet', 'sq foot'), ...row('area', 1e4, 'hectare'), ...row('area', 4046.8564224, 'acre'),
  ...row('mass', 1, 'kilogram', 'kilogramme', 'kilo'), ...row('mass', 1e-3, 'gram', 'gramme'), ...row('mass', 1e-6, 'milligram', 'milligramme'), ...row('mass', 1e-9, 'microgram', 'microgramme'), ...row('mass', 1e3, 'tonne', 'metric ton', 'metric tonne'),
  ...row('mass', 907.18474, 'ton'), ...row('mass', 1e6, 'kiloton', 'kilotonne'), ...row('mass', 0.028349523125, 'ounce'),
  ...row('energy', 3.6e6, 'kilowatt hour'), ...row('energy', 3.6e9, 'megawatt hour'), ...row('energy', 3.6e12, 'gigawatt hour'), ...row('energy', 3.6e15, 'terawatt hour'),
  ...row('energy', 1, 'joule'), ...row('energy', 1e3, 'kilojoule'), ...row('energy', 1e6, 'megajoule'), ...row('energy', 4.184, 'calorie'), ...row('energy', 4184, 'kilocalorie'),
  ...row('power', 745.699872, 'horsepower'),
  ...row('volume', 1e-3, 'litre', 'liter'), ...row('volume', 1e-6, 'millilitre', 'milliliter', 'cubic centimetre', 'cubic centimeter'), ...row('volume', 1e-5, 'centilitre', 'centiliter'), ...row('volume', 1e-4, 'decilitre', 'deciliter'), ...row('volume', 0.1, 'hectolitre', 'hectoliter'),
  ...row('volume', 0.158987294928, 'barrel'), ...row('volume', 1, 'cubic metre', 'cubic meter'), ...row('volume', 1e9, 'cubic kilometre', 'cubic kilometer'), ...row('volume', 0.003785411784, 'gallon'), ...row('volume', 0.028316846592, 'cubic foot', 'cubic feet'),
  ...row('speed', 1852 / 3600, 'knot'), ...row('pressure', 1, 'pascal'), ...row('pressure', 100, 'hectopascal', 'millibar'), ...row('pressure', 1e3, 'kilopascal'),
  ...ELECTRIC_NAMES,
  ...row('data', 8, 'byte'), ...row('data', 8e3, 'kilobyte'), ...row('data', 8e6, 'megabyte'), ...row('data', 8e9, 'gigabyte'), ...row('data', 8e12, 'terabyte'), ...row('data', 8e15, 'petabyte'), ...row('data', 8e18, 'exabyte'),
  ...row('data', 8 * 2 ** 10, 'kibibyte'), ...row('data', 8 * 2 ** 20, 'mebibyte'), ...row('data', 8 * 2 ** 30, 'gibibyte'), ...row('data', 8 * 2 ** 40, 'tebibyte'), ...row('data', 1e3, 'kilobit'), ...row('data', 1e6, 'megabit'), ...row('data', 1e9, 'gigabit'),
  ...row('temperature', 1, 'degree celsius', 'degrees celsius', 'celsius', 'degrees centigrade'), ...row('temperature', 5 / 9, 'degree fahrenheit', 'degrees fahrenheit', 'fahrenheit'),
  ...row('temperature', 1, 'kelvin'), ...row('other', 1, 'degree'), ...row('other', 1, 'basis point'),
])

/** Abbreviations that are read after digits only. */
export const UNIT_SHORT: ReadonlyMap<string, Unit> = new Map([
  ...row('duration', 1 / 1440, 'minute', 'min', 'mins'), ...row('duration', 1 / 24, 'hour', 'h', 'hr', 'hrs'), ...row('duration', 1 / 86400, 'second', 'sec', 'secs'),
  ...row('duration', 365.2425, 'year', 'yr', 'yrs'), ...row('duration', 1 / 86400e3, 'millisecond', 'ms'), ...row('duration', 1 / 86400e6, 'microsecond', 'µs', 'μs'), ...row('duration', 7, 'week', 'wk', 'wks'),
  ...row('length', 1000, 'kilometre', 'km', 'kms'), ...row('length', 0.01, 'centimetre', 'cm'), ...row('length', 0.001, 'millimetre', 'mm'), ...row('length', 0.3048, 'foot', 'ft'),
  ...row('length', 1609.344, 'mile', 'mi'), ...row('area', 1e6, 'square kilometre', 'km²', 'km2', 'sqkm'), ...row('area', 1, 'square metre', 'm²', 'm2'), ...row('area', 1e4, 'hectare', 'ha'),
  ...row('mass', 1, 'kilogram', 'kg', 'kgs'), ...row('mass', 1e-3, 'gram', 'g'), ...row('mass', 1e-6, 'milligram', 'mg'), ...row('mass', 1e-9, 'microgram', 'mcg', 'µg', 'μg'), ...row('mass', 1e3, 'tonne', 't'), ...row('mass', 0.45359237, 'pound', 'lb', 'lbs'), ...row('mass', 0.028349523125, 'ounce', 'oz'),
  ...row('energy', 3.6e6, 'kilowatt hour', 'kwh'), ...row('energy', 3.6e9, 'megawatt hour', 'mwh'), ...row('energy', 3.6e12, 'gigawatt hour', 'gwh'), ...row('energy', 3.6e15, 'terawatt hour', 'twh'), ...row('energy', 1e3, 'kilojoule', 'kj'), ...row('energy', 4184, 'kilocalorie', 'kcal'),
  ...row('power', 1, 'watt', 'w'), ...row('power', 1e3, 'kilowatt', 'kw'), ...row('power', 1e6, 'megawatt', 'mw'), ...row('power', 1e9, 'gigawatt', 'gw'), ...row('power', 745.699872, 'horsepower', 'hp', 'bhp'),
  ...row('volume', 1e-6, 'millilitre', 'ml'), ...row('volume', 1e-5, 'centilitre', 'cl'), ...row('volume', 1e-4, 'decilitre', 'dl'), ...row('volume', 1e-3, 'litre', 'l'), ...row('volume', 0.1, 'hectolitre', 'hl'), ...row('volume', 1, 'cubic metre', 'm³', 'm3'), ...row('volume', 1e9, 'cubic kilometre', 'km³', 'km3'),
  ...row('speed', 1 / 3.6, 'kilometre per hour', 'kph', 'kmh'), ...row('speed', 0.44704, 'mile per hour', 'mph'), ...row('speed', 1852 / 3600, 'knot', 'kn', 'kts'),
  ...row('pressure', 100, 'hectopascal', 'hpa'), ...row('pressure', 1e3, 'kilopascal', 'kpa'), ...row('pressure', 6894.757293, 'pound per square inch', 'psi'),
  ...row('frequency', 1, 'hertz', 'hz'), ...row('frequency', 1e3, 'kilohertz', 'khz'), ...row('frequency', 1e6, 'megahertz', 'mhz'), ...row('frequency', 1e9, 'gigahertz', 'ghz'),
  ...row('voltage', 1, 'volt', 'v'), ...row('voltage', 1e3, 'kilovolt', 'kv'),
  ...row('data', 8e3, 'kilobyte', 'kb'), ...row('data', 8e6, 'megabyte', 'mb'), ...row('data', 8e9, 'gigabyte', 'gb'), ...row('data', 8e12, 'terabyte', 'tb'), ...row('data', 8e15, 'petabyte', 'pb'),
  ...row('data', 8 * 2 ** 10, 'kibibyte', 'kib'), ...row('data', 8 * 2 ** 20, 'mebibyte', 'mib'), ...row('data', 8 * 2 ** 30, 'gibibyte', 'gib'), ...row('data', 8 * 2 ** 40, 'tebibyte', 'tib'), ...row('data', 1e3, 'kilobit', 'kbit'), ...row('data', 1e6, 'megabit', 'mbit'), ...row('data', 1e9, 'gigabit', 'gbit'),
  ...row('data-rate', 1e3, 'kilobit per second', 'kbps'), ...row('data-rate', 1e6, 'megabit per second', 'mbps'), ...row('data-rate', 1e9, 'gigabit per second', 'gbps'),
  ...row('other', 1, 'basis point', 'bp', 'bps'), ...row('other', 1, 'part per million', 'ppm'), ...row('other', 1, 'decibel', 'db'),
])

const WRITTEN = [...UNIT_NAMES.values(), ...UNIT_SHORT.values()]
const TIMES = [['second', 1], ['minute', 60], ['hour', 3600], ['day', 86400]] as const
const FLOWS: ReadonlyMap<Quantity['dimension'], Quantity['dimension']> = new Map([['length', 'speed'], ['data', 'data-rate']])

/** Speeds in metres, data rates in bits per second: every length and amount of data by second, minute, hour and day. */
const RATES: ReadonlyMap<string, Unit> = new Map(WRITTEN.flatMap(({ name, dimension, size }) => {
  const flow = FLOWS.get(dimension)
  return flow === undefined ? [] : TIMES.flatMap(([time, seconds]) => row(flow, size / seconds, `${name} per ${time}`))
}))

/** All units by their one spelling. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([...RATES.values(), ...WRITTEN].map((unit) => [unit.name, unit] as const))

/** A temperature in degrees Celsius is `(value + shift) * size`. */
export const TEMPERATURES: ReadonlyMap<string, { readonly shift: number, readonly size: number }> = new Map([
  ['degree celsius', { shift: 0, size: 1 }], ['degree fahrenheit', { shift: -32, size: 5 / 9 }], ['kelvin', { shift: -273.15, size: 1 }]
])

/** The unit of an abbreviation behind digits: those of electricity in their own case ("mW", "MW"), others in any. */
export function findShortUnit(written: string): Unit | undefined {
  return ELECTRIC_SYMBOLS.get(written) ?? UNIT_SHORT.get(written.toLowerCase())
}

/** The unit of a full name, singular or plural; undefined for any other word. */
export function findUnit(name: string): Unit | undefined {
  return UNIT_NAMES.get(name) ?? (name.endsWith('s') ? UNIT_NAMES.get(name.slice(0, -1)) : undefined)
}
