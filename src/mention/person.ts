/**
 * Puts the parts of a person's name together: "D. Trump" style initials, "Surname, Given" at the head of an entry, given
 * names before a surname of the set. A given name that does not fit makes another person of the same surname.
 */
import { givenNames } from './given-name.ts'
import { nameOf } from './organization.ts'
import { isInitial } from './unlisted.ts'
import type { UnitName } from './unit-name.ts'
import { openingWords, ordinaryEnding } from '../language/function-word.ts'
import { smooth } from '../language/token.ts'
import type { Unit } from '../language/unit.ts'
import type { Person } from '../model.ts'

/** Joins what belongs to one person; initials that stayed alone are dropped. Takes and gives names in order. */
export function resolvePeople(units: readonly Unit[], names: readonly UnitName[], known: Given): readonly UnitName[] {
  const joined: UnitName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const merged = before === undefined ? null : withGiven(units, before, name, known) ?? inverted(units, before, name, known)
    if (merged === null) joined.push(name)
    else joined[joined.length - 1] = merged
  }
  return joined.filter((name) => name.to - name.from > 1 || !isInitial(units[name.from] as Unit) || name.own)
}

/** Given names and initials by the ids of a set's people. */
export type Given = ReadonlyMap<string, readonly string[]>

/** The given names of a set's people, worked out once per set. */
export function toGiven(people: readonly Person[]): Given {
  return new Map(people.map((person) => [person.id, givenOf(person)]))
}

/** All given names and initials under which a person goes. */
function givenOf({ name, names }: Person): readonly string[] {
  return [name, ...names].flatMap((one) => smooth(one).split(/[\s-]+/).slice(0, -1))
}

/** "Eric" + "Trump", right before it. */
function withGiven(units: readonly Unit[], before: UnitName, name: UnitName, known: Given): UnitName | null {
  if (!name.own || name.class !== 'person' || before.to !== name.from || before.own || units[before.to - 1]?.possessive === true) return null
  const first = units[before.from] as Unit
  const given = known.get(name.name) ?? []
  const surnameOnly = name.to - name.from === 1
  if (fits(first, given)) return { ...name, from: before.from }
  if (!surnameOnly || !(givenNames.has(first.norm) || isInitial(first) || isUnknownGiven(first))) return null
  return { ...name, from: before.from, name: nameOf(units, { from: before.from, to: name.to }), own: false }
}

/** A capitalized word that is no ordinary one and stands as a name of its own before the surname: "Ivo Berg" is not our Tomas Berg. */
function isUnknownGiven({ norm, text }: Unit): boolean {
  return /^\p{Uppercase}\p{Lowercase}{2,}$/u.test(text) && !openingWords.has(norm) && !ordinaryEnding.test(norm)
}

function fits(word: Unit, given: readonly string[]): boolean {
  const letters = word.norm.replace(/\.$/, '')
  return given.some((one) => one === letters || (letters.length === 1 && one.startsWith(letters)) || (letters.length > 2 && one.length > 2 && (one.startsWith(letters) || letters.startsWith(one))))
}

/** "Dupont, Marie" at the head of a sentence. */
function inverted(units: readonly Unit[], before: UnitName, name: UnitName, known: Given): UnitName | null {
  if (units[before.to]?.norm !== ',' || name.from !== before.to + 1 || before.to - before.from > 2 || name.to - name.from > 2 || !closes(units[name.to])) return null
  if (units.slice(0, before.from).some((unit) => unit.word) || (before.class !== 'person' && before.class !== 'unknown') || name.own) return null
  const first = units[name.from] as Unit
  if (before.own) {
    if (fits(first, known.get(before.name) ?? [])) return { ...before, to: name.to }
    return givenNames.has(first.norm) ? { ...before, to: name.to, own: false, name: `${nameOf(units, name)} ${nameOf(units, before)}` } : null
  }
  if (!givenNames.has(first.norm)) return null
  return { ...before, to: name.to, class: 'person', name: `${nameOf(units, name)} ${nameOf(units, before)}` }
}

function closes(unit: Unit | undefined): boolean {
  return unit === undefined || !unit.word
}
