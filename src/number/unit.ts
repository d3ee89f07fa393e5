/**
 * Units other than money: their English names and abbreviations, their dimension, and their size in the dimension's base
 * (day, metre, square metre, kilogram, joule, metre per second). Month and year are the mean Gregorian ones (30.436875 and 365.2425 days).
 */
import type { Quantity } from '../model.ts'

/** A unit's one spelling, what it measures, and its size in base units. */
export interface Unit {
  readonly name: string
  readonly dimension: Quantity['dimension']
  readonly size: number
}

const row = (dimension: Quantity['dimension'], size: number, ...names: readonly string[]): readonly (readonly [string, Unit])[] =>
  names.map((name) => [name, { name: names[0] ?? name, dimension, size }] as const)

/** Full names; plurals in -s are understood, others are listed. */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = new Map([
  ...row('duration', 1 / 86400, 'second'), ...row('duration', 1 / 1440, 'minute'), ...row('duration', 1 / 24, 'hour'),
  ...row('duration', 1, 'day', 'calendar day'), ...row('duration', 1.4, 'working day', 'business day'), ...row('duration', 7, 'week'), ...row('duration', 14, 'fortnight'), ...row('duration', 30.436875, 'month'),
  ...row('duration', 365.2425, 'year'), ...row('duration', 3652.425, 'decade'), ...row('duration', 36524.25, 'century', 'centuries'),
  ...row('duration', 365242.5, 'millennium', 'millennia'),
  ...row('length', 1000, 'kilometre', 'kilometer', 'klick'), ...row('length', 1, 'metre', 'meter'), ...row('length', 0.01, 'centimetre', 'centimeter'),
  ...row('length', 0.001, 'millimetre', 'millimeter'), ...row('length', 1609.344, 'mile'), ...row('length', 1852, 'nautical mile'),
  ...row('length', 0.9144, 'yard'), ...row('length', 0.3048, 'foot', 'feet'), ...row('length', 0.0254, 'inch', 'inches'),
  ...row('area', 1e6, 'square kilometre', 'square kilometer', 'sq km', 'sq. km'), ...row('area', 2589988.110336, 'square mile', 'sq mile'), ...row('area', 1, 'square metre', 'square meter', 'sq m', 'sq metre', 'sq meter'),
  ...row('area', 0.09290304, 'square foot', 'square feet', 'sq ft', 'sq feet', 'sq foot'), ...row('area', 1e4, 'hectare'), ...row('area', 4046.8564224, 'acre'),
  ...row('mass', 1, 'kilogram', 'kilogramme', 'kilo'), ...row('mass', 1e-3, 'gram', 'gramme'), ...row('mass', 1e3, 'tonne', 'metric ton', 'metric tonne'),
  ...row('mass', 907.18474, 'ton'), ...row('mass', 1e6, 'kiloton', 'kilotonne'), ...row('mass', 0.028349523125, 'ounce'),
  ...row('energy', 3.6e6, 'kilowatt hour'), ...row('energy', 3.6e9, 'megawatt hour'), ...row('energy', 3.6e12, 'gigawatt hour'), ...row('energy', 3.6e15, 'terawatt hour'),
  ...row('other', 1, 'watt'), ...row('other', 1e3, 'kilowatt'), ...row('other', 1e6, 'megawatt'), ...row('other', 1e9, 'gigawatt'),
  ...row('other', 1, 'litre', 'liter'), ...row('other', 158.987, 'barrel'), ...row('other', 1, 'cubic metre', 'cubic meter'), ...row('other', 1e9, 'cubic kilometre', 'cubic kilometer'), ...row('other', 3.785411784, 'gallon'), ...row('other', 100, 'hectolitre', 'hectoliter'),
  ...row('temperature', 1, 'degree celsius', 'degrees celsius', 'celsius', 'degrees centigrade'), ...row('temperature', 1, 'degree fahrenheit', 'degrees fahrenheit', 'fahrenheit'),
  ...row('other', 1, 'degree'), ...row('other', 1, 'basis point'), ...row('other', 0.514444, 'knot'), ...row('other', 1, 'megabyte'), ...row('other', 1, 'gigabyte'), ...row('other', 1, 'terabyte'),
])

/** Abbreviations that are read after digits only. */
export const UNIT_SHORT: ReadonlyMap<string, Unit> = new Map([
  ...row('duration', 1 / 1440, 'minute', 'min', 'mins'), ...row('duration', 1 / 24, 'hour', 'h', 'hr', 'hrs'), ...row('duration', 1 / 86400, 'second', 'sec', 'secs'),
  ...row('duration', 365.2425, 'year', 'yr', 'yrs'), ...row('duration', 1 / 86400000, 'millisecond', 'ms'), ...row('duration', 7, 'week', 'wk', 'wks'),
  ...row('length', 1000, 'kilometre', 'km', 'kms'), ...row('length', 0.01, 'centimetre', 'cm'), ...row('length', 0.001, 'millimetre', 'mm'), ...row('length', 0.3048, 'foot', 'ft'),
  ...row('length', 1609.344, 'mile', 'mi'), ...row('area', 1e6, 'square kilometre', 'km²', 'km2', 'sqkm'), ...row('area', 1, 'square metre', 'm²', 'm2'), ...row('area', 1e4, 'hectare', 'ha'),
  ...row('mass', 1, 'kilogram', 'kg', 'kgs'), ...row('mass', 1e-3, 'gram', 'g'), ...row('mass', 1e-6, 'milligram', 'mg'), ...row('mass', 1e3, 'tonne', 't'), ...row('mass', 0.45359237, 'pound', 'lb', 'lbs'), ...row('mass', 0.028349523125, 'ounce', 'oz'),
  ...row('energy', 3.6e6, 'kilowatt hour', 'kwh'), ...row('energy', 3.6e9, 'megawatt hour', 'mwh'), ...row('energy', 3.6e12, 'gigawatt hour', 'gwh'), ...row('energy', 3.6e15, 'terawatt hour', 'twh'),
  ...row('other', 1e3, 'kilowatt', 'kw'), ...row('other', 1e6, 'megawatt', 'mw'), ...row('other', 1e9, 'gigawatt', 'gw'), ...row('other', 1e-3, 'millilitre', 'ml'), ...row('other', 1, 'litre', 'l'),
  ...row('other', 1 / 3.6, 'kilometre per hour', 'kph', 'kmh'), ...row('other', 0.44704, 'mile per hour', 'mph'), ...row('other', 1, 'basis point', 'bp', 'bps'), ...row('other', 1, 'hertz', 'hz'), ...row('other', 1e6, 'megahertz', 'mhz'), ...row('other', 1e9, 'gigahertz', 'ghz'),
  ...row('other', 1, 'megabyte', 'mb'), ...row('other', 1, 'gigabyte', 'gb'), ...row('other', 1, 'terabyte', 'tb'), ...row('other', 1, 'kilobyte', 'kb'), ...row('other', 1, 'kilobit per second', 'kbps'), ...row('other', 1, 'megabit per second', 'mbps'), ...row('other', 1, 'gigabit per second', 'gbps'),
  ...row('other', 1, 'part per million', 'ppm'),
  ...row('other', 1, 'cubic metre', 'm³'), ...row('other', 1e9, 'cubic kilometre', 'km³'), ...row('other', 100, 'hectolitre', 'hl'),
])

const WRITTEN = [...UNIT_NAMES.values(), ...UNIT_SHORT.values()]
/** Speeds, in metres per second: every length by second, minute, hour and day. */
const SPEEDS: ReadonlyMap<string, Unit> = new Map(WRITTEN.filter(({ dimension }) => dimension === 'length').flatMap((length) =>
  ([['second', 1], ['minute', 60], ['hour', 3600], ['day', 86400]] as const).flatMap(([time, seconds]) => row('other', length.size / seconds, `${length.name} per ${time}`))))

/** All units by their one spelling. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([...SPEEDS.values(), ...WRITTEN].map((unit) => [unit.name, unit] as const))

/** The unit is one of speed: such units convert although their dimension has no name of its own. */
export function isSpeed(unit: string | null): boolean {
  return unit !== null && (unit === 'knot' || SPEEDS.has(unit))
}

/** The unit of a full name, singular or plural; undefined for any other word. */
export function findUnit(name: string): Unit | undefined {
  return UNIT_NAMES.get(name) ?? (name.endsWith('s') ? UNIT_NAMES.get(name.slice(0, -1)) : undefined)
}
