/**
 * Organizations told by their last or first word: "Baltic Fisheries Council", "Bank of Norway", "Acme Ltd". They swallow
 * the country names inside them, but a country before a bare noun ("US Congress") stays a country.
 */
import { isFunctionWord, openingWords } from '../language/function-word.ts'
import { organizationNouns } from '../language/organization.ts'
import { officeAt } from '../language/title-phrase.ts'
import type { Unit } from '../language/unit.ts'
import { coveredBy, inOrder, type UnitName } from './unit-name.ts'

const longest = 8

/** The names given and the organizations found around or between them; names inside an organization are left out. */
export function findOrganizations(units: readonly Unit[], known: readonly UnitName[]): readonly UnitName[] {
  const covered = coveredBy(known, units.length)
  const found: UnitName[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (!unit.capitalized || covered[at] === true || !organizationNouns.has(unit.norm)) continue
    const range = organizationAround(units, known, covered, lastNoun(units, at))
    if (range === null || range.from < (found.at(-1)?.to ?? 0)) continue
    found.push({ ...range, class: 'organization', name: nameOf(units, range), form: 'name', own: false })
  }
  return [...known.filter((name) => !found.some((one) => one.from <= name.from && one.to >= name.to)), ...found, ...acronyms(units, [...known, ...found], covered)].sort(inOrder)
}

/** "Arden Construction Company Ltd": of several such words in a row the last. */
function lastNoun(units: readonly Unit[], at: number): number {
  let last = at
  while (units[last]?.possessive !== true && units[last + 1]?.capitalized === true && organizationNouns.has(units[last + 1]?.norm ?? '')) last++
  return last
}

interface Range {
  readonly from: number
  readonly to: number
}

function organizationAround(units: readonly Unit[], known: readonly UnitName[], covered: readonly boolean[], noun: number): Range | null {
  if (officeAt(units, noun + 1) !== null && units[noun + 1]?.capitalized === true) return null
  const from = startBefore(units, known, covered, noun)
  const to = endAfter(units, noun)
  const bare = units.slice(from, noun).every((unit, index) => isCountryUnit(known, from + index) || openingWords.has(unit.norm))
  if (to > noun + 1) return { from: bare ? noun : from, to }
  return bare ? null : { from, to: noun + 1 }
}

/** Goes back over capitalized words, "and" between them included. */
function startBefore(units: readonly Unit[], known: readonly UnitName[], covered: readonly boolean[], noun: number): number {
  let from = noun
  while (from > 0 && noun - from < longest) {
    const unit = units[from - 1] as Unit
    const joins = unit.norm === 'and' && units[from - 2]?.capitalized === true && covered[from - 2] !== true
    if (!joins && (!unit.word || !unit.capitalized || unit.possessive || isFunctionWord(unit))) break
    if (covered[from - 1] === true && known.some((name) => name.to === from && name.class === 'person' && name.own) && noun - from > 0) break
    from--
  }
  while (from < noun && (units[from]?.norm === 'and' || (from === 0 && openingWords.has(units[from]?.norm ?? '') && !units[from + 1]?.capitalized))) from++
  return from
}

/** Goes on over "of the North Sea", "for Sport". */
function endAfter(units: readonly Unit[], noun: number): number {
  const link = units[noun + 1]
  if (link === undefined || (link.norm !== 'of' && link.norm !== 'for') || units[noun]?.possessive === true) return noun + 1
  let at = noun + 2
  if (units[at]?.norm === 'the') at++
  let end = noun + 1
  for (; at < units.length && at < noun + longest; at++) {
    const unit = units[at] as Unit
    const joins = (unit.norm === 'and' || unit.norm === 'of') && units[at + 1]?.capitalized === true
    if (!joins && (!unit.word || !unit.capitalized || isFunctionWord(unit) || officeAt(units, at) !== null)) break
    if (!joins) end = at + 1
    if (unit.possessive) break
  }
  return end
}

function isCountryUnit(known: readonly UnitName[], at: number): boolean {
  return known.some((name) => at >= name.from && at < name.to && (name.class === 'country' || name.class === 'place' || name.class === 'organization'))
}

/** "(BFC)" right behind the name it abbreviates is that name again. */
function acronyms(units: readonly Unit[], names: readonly UnitName[], covered: readonly boolean[]): readonly UnitName[] {
  return names.flatMap((name) => {
    const short = units[name.to + 1]
    if (units[name.to]?.norm !== '(' || short === undefined || covered[name.to + 1] === true || units[name.to + 2]?.norm !== ')') return []
    const initials = units.slice(name.from, name.to).filter((unit) => unit.capitalized).map((unit) => unit.norm[0] ?? '').join('')
    const isShort = short.text.length > 1 && short.text === short.text.toUpperCase() && short.norm === initials
    return isShort ? [{ ...name, from: name.to + 1, to: name.to + 2 }] : []
  })
}

/** Words in lower case; what a name is called when nobody listed it. */
export function nameOf(units: readonly Unit[], { from, to }: Range): string {
  return units.slice(from, to).map((unit) => unit.norm.replace(/\.$/, '')).join(' ')
}
