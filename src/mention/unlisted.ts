/**
 * Names nobody listed: runs of capitalized words. Their class follows from what stands around them: a title or given name
 * makes a person, "in" or "river" a place, capitals throughout an acronym. What cannot be told is `unknown`.
 */
import { givenNames } from './given-name.ts'
import { nameOf } from './organization.ts'
import { coveredBy, type UnitName } from './unit-name.ts'
import { isFunctionWord, openingWords, ordinaryEnding } from '../language/function-word.ts'
import { organizationNouns, placeHeads, placeNouns, plainAcronyms } from '../language/organization.ts'
import { officeAt } from '../language/title-phrase.ts'
import { deputyWords, formerWords, gradeWords, honorifics, portfolios } from '../language/title-word.ts'
import type { Unit } from '../language/unit.ts'
import type { NameClass, NameMention } from '../model.ts'

/** Particles inside a person's name. */
const particles: ReadonlySet<string> = new Set(['de', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'ibn', 'la', 'le', 'du', 'da', 'dos', 'di', 'del', 'della', 'ter', 'ten', 'af', 'zu'])
const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around', 'inside', 'across', 'throughout', 'over', 'off'])
const speechVerbs: ReadonlySet<string> = new Set(['said', 'says', 'told', 'tells', 'added', 'adds', 'wrote', 'writes', 'argued', 'argues', 'warned', 'warns', 'insisted', 'insists', 'claimed', 'claims', 'announced', 'replied', 'explained', 'explains', 'thinks', 'believes'])
const auxiliaries: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'alone', 'himself', 'herself', 'itself', 'does', 'did'])

/** A run of capitalized words. */
interface Run {
  readonly from: number
  readonly to: number
  readonly titled: boolean
  readonly initial: boolean
}

/** Names among the units that no known name covers. `earlier` tells whom a bare surname means. */
export function findUnlisted(units: readonly Unit[], known: readonly UnitName[], earlier: readonly NameMention[]): readonly UnitName[] {
  const covered = coveredBy(known, units.length)
  const titles = titleUnits(units)
  const capitals = isTitleCase(units)
  const surnames = new Set(known.filter((name) => name.own && name.class === 'person').map((name) => name.from))
  return runsOf(units, covered, titles).flatMap((run) => {
    const name = surnames.has(run.to) ? { class: 'unknown' as const, name: nameOf(units, run) } : classify(units, run, earlier, capitals)
    return name === null ? [] : [{ from: run.from, to: run.to, form: 'name' as const, own: false, ...name }]
  })
}

/** Units that belong to titles ("Army Secretary", "Minister of Defense"): they name an office, not a person. */
function titleUnits(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>()
  units.forEach((unit, at) => {
    const office = officeAt(units, at)
    if (honorifics.has(unit.norm)) found.add(at)
    if (office === null) return
    for (let i = at; i < at + office.length; i++) found.add(i)
    for (let i = at - 1; i >= 0 && i > at - 5 && isTitleWord(units[i]); i--) found.add(i)
    if (units[at + office.length]?.norm === 'of' || units[at + office.length]?.norm === 'for') {
      for (let i = at + office.length + 1; i < units.length && i < at + 8 && (isTitleWord(units[i]) || units[i]?.norm === 'the' || units[i]?.norm === 'and'); i++) found.add(i)
    }
  })
  return found
}

function isTitleWord(unit: Unit | undefined): boolean {
  return unit !== undefined && (portfolios.has(unit.norm) || gradeWords.has(unit.norm) || deputyWords.has(unit.norm) || formerWords.has(unit.norm))
}

/** A heading in Title Case: capitals say nothing. */
function isTitleCase(units: readonly Unit[]): boolean {
  const words = units.slice(1).filter((unit) => unit.word && unit.text.length > 3 && !isFunctionWord(unit))
  return words.length >= 3 && words.filter((unit) => unit.capitalized).length > words.length * 0.8
}

function runsOf(units: readonly Unit[], covered: readonly boolean[], titles: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < units.length;) {
    if (!isNameUnit(units, covered, titles, at)) {
      at++
      continue
    }
    let to = at + 1
    while (to < units.length && units[to - 1]?.possessive !== true) {
      if (isNameUnit(units, covered, titles, to)) to++
      else {
        const next = afterParticles(units, to)
        if (next === to || !isNameUnit(units, covered, titles, next)) break
        to = next + 1
      }
    }
    runs.push(...trimmed(units, { from: at, to, titled: titles.has(at - 1), initial: isOpening(units, at) }))
    at = to
  }
  return runs
}

function isNameUnit(units: readonly Unit[], covered: readonly boolean[], titles: ReadonlySet<number>, at: number): boolean {
  const unit = units[at]
  return unit !== undefined && unit.word && unit.capitalized && covered[at] !== true && !titles.has(at)
}

/** Behind "van der", "de la"; the same index where no particle stands. */
function afterParticles(units: readonly Unit[], from: number): number {
  let at = from
  while (at < from + 3 && particles.has(units[at]?.norm ?? '')) at++
  return at
}

/** Whether a unit stands where any word would have a capital. */
function isOpening(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  return before === undefined || (!before.word && /[:.!?"“”'‘’([—–*•/]/.test(before.text)) || (at === 1 && !/\p{Alphabetic}/u.test(before.text))
}

/** Cuts ordinary words off a run's start; words such as "Monday" divide it. */
function trimmed(units: readonly Unit[], run: Run): readonly Run[] {
  let { from } = run
  while (from < run.to && (isFunctionWord(units[from]) || (run.initial && from === run.from && openingWords.has(units[from]?.norm ?? '')))) from++
  let to = from
  while (to < run.to && !isFunctionWord(units[to])) to++
  const first = from < to ? [{ ...run, from, to, initial: run.initial && from === run.from }] : []
  return to < run.to && to > from ? [...first, ...trimmed(units, { ...run, from: to, titled: false, initial: false })] : first
}

function classify(units: readonly Unit[], run: Run, earlier: readonly NameMention[], capitals: boolean): { class: NameClass; name: string } | null {
  const words = units.slice(run.from, run.to)
  const first = words[0] as Unit
  const name = nameOf(units, run)
  const surname = words.length === 1 ? earlier.find((one) => one.class === 'person' && one.name.endsWith(` ${first.norm}`)) : undefined
  if (surname !== undefined) return { class: 'person', name: surname.name }
  if (isPerson(units, run, words)) return { class: 'person', name }
  if (words.length === 1 && isAcronym(first)) return plainAcronyms.has(first.text) ? null : { class: units[run.from - 1]?.norm === 'the' ? 'organization' : 'unknown', name: first.norm.replaceAll('.', '') }
  if (capitals || words.length > 6) return null
  if (words.length === 1 && (isOrdinary(units, run, first) || organizationNouns.has(first.norm))) return null
  if (isPlace(units, run)) return { class: 'place', name }
  const after = units[run.to]
  const speaks = speechVerbs.has(after?.norm ?? '') || (speechVerbs.has(units[run.from - 1]?.norm ?? '') && !run.initial)
  if (speaks && words.length < 4 && !organizationNouns.has(words.at(-1)?.norm ?? '')) return { class: 'person', name }
  return { class: 'unknown', name }
}

function isPerson(units: readonly Unit[], run: Run, words: readonly Unit[]): boolean {
  const first = words[0] as Unit
  const placed = placeNouns.has(units[run.to]?.norm ?? '')
  if (run.titled && words.length <= 4 && !placed && (words.length > 1 || !isAcronym(first))) return true
  if (words.length < 2 || words.length > 5) return false
  return givenNames.has(first.norm) || isInitial(first) || (/^(?:\p{Uppercase}\.){2,3}$/u.test(first.text) && !/^[EU]/.test(first.text))
}

/** "D." or "J.-P.". */
export function isInitial(unit: Unit): boolean {
  return /^\p{Uppercase}\.?$/u.test(unit.text)
}

function isAcronym(unit: Unit): boolean {
  return /^(?:\p{Uppercase}[\p{Uppercase}\d]{1,6}s?|(?:\p{Uppercase}\.){2,5})$/u.test(unit.text)
}

/** A lone word that would be written with a capital here anyway, and looks like an ordinary word. */
function isOrdinary(units: readonly Unit[], run: Run, word: Unit): boolean {
  if (openingWords.has(word.norm) || (isInitial(word) && !/\.$/.test(word.text))) return true
  if (!run.initial) return false
  const next = units[run.to]?.norm ?? ''
  const evident = word.possessive || speechVerbs.has(next) || auxiliaries.has(next) || (next === ',' && units[run.to + 1]?.capitalized === true)
  return !evident || ordinaryEnding.test(word.norm) || (/[^suio]s$/.test(word.norm) && !word.possessive)
}

function isPlace(units: readonly Unit[], run: Run): boolean {
  const before = units[run.from - 1]
  const after = units[run.to]
  const last = units[run.to - 1] as Unit
  if (placeNouns.has(after?.norm ?? '') && !last.possessive) return true
  if (run.to - run.from > 1 && (placeNouns.has(last.norm) || placeHeads.has(units[run.from]?.norm ?? ''))) return true
  if (before === undefined || last.possessive) return false
  if (before.norm === 'of' && placeNouns.has(units[run.from - 2]?.norm ?? '')) return true
  return placePrepositions.has(before.norm) || placeHeads.has(before.norm) || (before.norm === 'the' && placePrepositions.has(units[run.from - 2]?.norm ?? '') && placeNouns.has(last.norm))
}
