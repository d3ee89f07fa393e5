/**
 * Sentence → names: terms and people of the set, countries, organizations, and persons, places and bodies nobody listed,
 * told by their capital letters and the words around them. A capital that stands for its government is given twice, as the
 * place and as the country; whoever asks knows which class is meant. Ordinary words at a sentence start are no names.
 */
import { givenNames } from './given-name.ts'
import { listNames, seatsOnly, type Listed, type NameSource } from './listed.ts'
import { findOffices } from './office.ts'
import { findOrganizations } from './organization.ts'
import { resolvePeople, toGiven } from './person.ts'
import { findUnlisted } from './unlisted.ts'
import { inOrder, type UnitName } from './unit-name.ts'
import { personalCountryNames } from '../language/country-name.ts'
import { functionWords, isFunctionWord } from '../language/function-word.ts'
import { placeNouns } from '../language/organization.ts'
import { createPhraseIndex, type PhraseIndex, type PhraseTable } from '../language/phrase.ts'
import { toUnits, type Unit } from '../language/unit.ts'
import type { NameMention, Sentence } from '../model.ts'

/** Finds the names of a sentence, in order. `earlier`: names found before in the article, to which bare surnames are resolved. */
export type NameFinder = (sentence: Sentence, earlier?: readonly NameMention[]) => NameMention[]

/** Gives a finder for the sentences of articles. `names`: those of the set and of general knowledge, if they are listed already. */
export function createNameFinder(set: NameSource, names: PhraseTable<Listed> = listNames(set)): NameFinder {
  const listed = createPhraseIndex(names)
  const given = toGiven(set.people)
  return (sentence, earlier = []) => {
    const units = toUnits(sentence.tokens)
    const shouting = isShouting(units)
    const known = findOrganizations(units, findListed(units, listed, shouting))
    const unlisted = shouting ? [] : findUnlisted(units, known, earlier)
    const people = resolvePeople(units, [...known, ...unlisted].sort(inOrder), given)
    const offices = findOffices(units, people, set.people)
    return [...people, ...offices].sort(inOrder).map((name) => toMention(units, name, sentence))
  }
}

/** Listed names from left to right, the longest first; never overlapping except two readings of one stretch. */
function findListed(units: readonly Unit[], listed: PhraseIndex<Listed>, shouting: boolean): readonly UnitName[] {
  const found: UnitName[] = []
  for (let at = 0; at < units.length;) {
    const hit = listed(units, at)
    if (hit === null || !isName(units, at, at + hit.length, hit.values, shouting)) {
      at++
      continue
    }
    found.push(...readings(units, at, at + hit.length, hit.values))
    at += hit.length
  }
  return found
}

/** Text in capitals: "US" may be "us", and no capital letter says anything. */
function isShouting(units: readonly Unit[]): boolean {
  const words = units.filter((unit) => unit.word && unit.text.length > 1)
  return words.length >= 4 && words.filter((unit) => unit.text === unit.text.toUpperCase()).length > words.length * 0.7
}

function isName(units: readonly Unit[], from: number, to: number, values: readonly Listed[], shouting: boolean): boolean {
  const unit = units[from] as Unit
  if (shouting && to - from === 1 && functionWords.has(unit.norm)) return false
  const own = values.some((value) => value.own)
  if (own && values.every((value) => value.class !== 'country')) return true
  if (!unit.capitalized && !/\d/.test(unit.text)) return own
  const doubtful = personalCountryNames.has(unit.norm) || values.every((value) => value.class === 'place' && !value.own)
  return to - from > 1 || !doubtful || !isPartOfLonger(units, from, to)
}

/** "Michael Jordan", "Jordan Smith", "Atlanta, Georgia": a country's name that is part of another name. */
function isPartOfLonger(units: readonly Unit[], from: number, to: number): boolean {
  const before = units[from - 1]
  const after = units[to]
  const isPart = (unit: Unit | undefined): boolean => unit !== undefined && unit.word && unit.capitalized && !isFunctionWord(unit) && /^\p{Uppercase}\p{Lowercase}/u.test(unit.text) && !/(?:an|ian|ish|ese)$/.test(unit.norm)
  if (isPart(after) && units[from]?.possessive !== true && !placeNouns.has(after?.norm ?? '') && !givenNames.has(after?.norm ?? '')) return true
  if (isPart(before) && before?.possessive !== true && (from > 1 || givenNames.has(before?.norm ?? ''))) return true
  return before?.norm === ',' && isPart(units[from - 2]) && (after === undefined || !after.word || isFunctionWord(after)) && units[from]?.norm === 'georgia'
}

/** What a stretch stands for: one reading for each name, a capital as place besides. */
function readings(units: readonly Unit[], from: number, to: number, values: readonly Listed[]): readonly UnitName[] {
  const byName = new Map<string, Listed>()
  for (const value of values) {
    const before = byName.get(value.name)
    if (before === undefined || (before.form === 'name' && value.form !== 'name')) byName.set(value.name, value)
  }
  const all = [...byName.values()].map((value) => ({ from, to, class: value.class, name: value.name, form: value.form, own: value.own }))
  const owned = all.filter((one) => one.own && one.form !== 'capital')
  const capital = all.filter((one) => one.form === 'capital')
  const plain = all.filter((one) => one.form !== 'capital')
  const kept = owned.length > 0 ? owned : plain.slice(0, 1)
  if (capital.length === 0) return kept
  const words = units.slice(from, to).map((unit) => unit.norm).join(' ')
  const place: UnitName = { from, to, class: 'place', name: words, form: 'name', own: false }
  return [...(kept.length > 0 ? kept : seatsOnly.has(words) ? [] : [place]), ...capital]
}

function toMention(units: readonly Unit[], name: UnitName, sentence: Sentence): NameMention {
  const start = units[name.from]?.start ?? sentence.start
  const last = units[name.to - 1]
  const end = last === undefined ? start : last.possessive ? last.start + last.text.length : last.end
  return { kind: 'name', start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start), class: name.class, name: name.name, form: name.form }
}
