/** Where a fact stands: its id and the first of its sources with publisher and day, "P06b, Axios 20 Nov 2025". */
import type { Fact, ProvisionSet, Reference } from '../model.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The citation of a fact; its id alone where the set names no source. */
export function toCitation(set: ProvisionSet, id: string): string {
  const references = factById(set, id)?.references ?? []
  const [first, ...others] = references
  if (first === undefined) return id
  return `${id}, ${toSource(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`
}

/** A source in short: publisher and day. */
export function toSource({ publisher, date }: Reference): string {
  return date === null ? publisher : `${publisher} ${toDay(date)}`
}

/** The fact of this id; undefined where the set has none. */
export function factById(set: ProvisionSet, id: string): Fact | undefined {
  const known = factsById.get(set) ?? byId(set.provisions.flatMap(({ facts }) => facts))
  factsById.set(set, known)
  return known.get(id)
}

/** A memo: a report asks once for each of its findings. */
const factsById = new WeakMap<ProvisionSet, ReadonlyMap<string, Fact>>()

/** Things by their ids, the first of each. */
function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]))
}

/** "2025-11-20" as "20 Nov 2025"; anything else as it is. */
export function toDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (year === undefined || name === undefined) return date
  return [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ')
}
