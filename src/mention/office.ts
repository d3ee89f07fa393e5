/**
 * Offices that stand for their holder: "the American president", "the president of the World Bank". Where a person of the
 * set holds that very office, the office is a name of that person; beside a person's name it is only a title.
 */
import { nameOf } from './organization.ts'
import type { UnitName } from './unit-name.ts'
import { readTitle, type TitlePhrase } from '../language/title-phrase.ts'
import { sameTitle } from '../language/title-sense.ts'
import type { Unit } from '../language/unit.ts'
import type { Person } from '../model.ts'

/** Offices named without their holder. Bare common nouns ("the president") name no one in particular and are left out. */
export function findOffices(units: readonly Unit[], names: readonly UnitName[], people: readonly Person[]): readonly UnitName[] {
  const found: UnitName[] = []
  for (let at = 0; at < units.length;) {
    const title = startsTitle(units, at) ? readTitle(units, at) : null
    if (title === null) {
      at++
      continue
    }
    const office = toOffice(units, title, names, people)
    if (office !== null) found.push(office)
    at = Math.max(title.headTo, at + 1)
  }
  return found
}

function startsTitle(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit !== undefined && unit.word && (unit.capitalized || unit.norm === 'the' || unit.norm === 'a' || unit.norm === 'its' || unit.norm === 'their')
}

function toOffice(units: readonly Unit[], title: TitlePhrase, names: readonly UnitName[], people: readonly Person[]): UnitName | null {
  const persons = names.filter((name) => name.class === 'person')
  if (persons.some((name) => name.from >= title.from && name.from <= title.to + 1 && (name.from >= title.headTo || name.to > title.headFrom))) return null
  if (title.former || units[title.headTo - 1]?.lemmas.some((lemma) => lemma !== units[title.headTo - 1]?.norm && units[title.headTo - 1]?.norm === `${lemma}s`)) return null
  const owned = names.some((name) => name.from >= title.from && name.to <= title.to && name.class !== 'person') || persons.some((name) => name.from >= title.from && name.to <= title.headFrom && units[name.to - 1]?.possessive === true)
  const special = title.office === 'secretary general' || title.headTo - title.from > 1 && owned
  if (!owned && !special) return null
  const text = nameOf(units, title)
  const before = names.find((name) => units[name.to]?.norm === ',' && (name.to === title.from - 1 || name.to === title.from - 2) && name.class === 'person')
  if (before !== undefined) return null
  const holders = people.filter((person) => person.roles.some((role) => sameTitle(text, role) === 'same'))
  const holder = holders.length === 1 ? holders[0] : undefined
  return { from: title.from, to: title.to, class: holder === undefined ? 'office' : 'person', name: holder?.id ?? text, form: 'name', own: holder !== undefined }
}
