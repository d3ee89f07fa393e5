/**
 * Names as parts of noun phrases: which stretch of units a name takes, what it qualifies ("Polish | airfields"), where its
 * phrase begins.
 */
import { isFunctionWord } from './function-word.ts'
import { agentNouns } from './relation-data.ts'
import { unitAt, type Unit } from './unit.ts'
import type { NameMention } from '../model.ts'

/** All readings of one stretch of units [from, to). */
export interface NameGroup {
  readonly from: number
  readonly to: number
  readonly names: readonly NameMention[]
  /** Qualifies what follows: an adjective, an owner, or a name used like one ("US inspectors"). */
  readonly qualifies: boolean
  /** The noun it qualifies, as index of a unit; -1 for none. */
  readonly noun: number
}

/** A sentence as relations read it. */
export interface Reading {
  readonly units: readonly Unit[]
  readonly groups: readonly NameGroup[]
  /** Index of the group at a unit; -1 for none. */
  readonly groupAt: readonly number[]
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'both', 'all', 'each', 'some', 'any', 'another', 'such', 'one'])
const prepositions: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'into', 'onto', 'with', 'without', 'within', 'under', 'over', 'above', 'below', 'between', 'among', 'amongst', 'against', 'about', 'around', 'across', 'after', 'before', 'behind', 'beside', 'besides', 'despite', 'during', 'except', 'inside', 'outside', 'near', 'off', 'per', 'since', 'than', 'through', 'throughout', 'till', 'until', 'toward', 'towards', 'upon', 'via', 'versus', 'as', 'like', 'unlike', 'alongside'])
const conjunctions: ReadonlySet<string> = new Set(['and', 'or', '&', 'plus', 'nor', '+'])

/** Articles, possessives and the like; false past the end of a row. */
export function isDeterminer(unit: Unit | undefined): boolean {
  return unit !== undefined && determiners.has(unit.norm)
}

/** Prepositions, "as" and "than" among them; false past the end of a row. */
export function isPreposition(unit: Unit | undefined): boolean {
  return unit !== undefined && prepositions.has(unit.norm)
}

/** Words and marks that join the items of a list; false past the end of a row. */
export function isConjunction(unit: Unit | undefined): boolean {
  return unit !== undefined && conjunctions.has(unit.norm)
}

/** Puts names onto units. Names inside a larger name ("American" in "the American president") are left out. */
export function readGroups(units: readonly Unit[], names: readonly NameMention[]): Reading {
  const plain: { from: number; to: number; end: number; names: NameMention[] }[] = []
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = plain.at(-1)
    if (last !== undefined && name.end <= last.end) {
      if (name.start === last.names[0]?.start && name.end === last.end) last.names.push(name)
      continue
    }
    const from = unitAt(units, name.start)
    if (from < units.length) plain.push({ from, to: Math.max(from + 1, unitAt(units, name.end - 1) + 1), end: name.end, names: [name] })
  }
  const groupAt = new Array<number>(units.length).fill(-1)
  plain.forEach((group, index) => groupAt.fill(index, group.from, group.to))
  return { units, groups: plain.map((group): NameGroup => ({ from: group.from, to: group.to, names: group.names, ...qualified(units, group, groupAt) })), groupAt }
}

/** What a name qualifies: the last word of the nouns right behind it. */
function qualified(units: readonly Unit[], { to, names }: { to: number; names: readonly NameMention[] }, groupAt: readonly number[]): Pick<NameGroup, 'qualifies' | 'noun'> {
  const owner = units[to - 1]?.possessive === true
  const adjective = names.some((name) => name.form === 'adjective')
  let noun = -1
  for (let at = to; at < units.length && at < to + 5; at++) {
    const unit = units[at] as Unit
    if (!unit.word || (groupAt[at] ?? -1) >= 0 || isFunctionWord(unit) || unit.norm === 'alone' || (!owner && looksVerbal(units, at, at === to && !adjective))) break
    if (unit.joined && !owner && !adjective && at === to) break
    noun = at
    if (agentNouns.has(unit.lemmas.at(-1) ?? '') || unit.lemmas.some((lemma) => agentNouns.has(lemma))) break
    if (!owner && !adjective && at > to + 1) break
  }
  if (noun < 0) return { qualifies: owner || (adjective && to < units.length && (groupAt[to] ?? -1) >= 0 && units[to]?.joined !== true), noun: -1 }
  return { qualifies: owner || adjective || noun >= to, noun }
}

/** Plurals of things that are hardly ever verbs. */
const goods = /^(?:jets|planes|warplanes|airplanes|fighters|weapons|missiles|rifles|engines|bombers|helicopters|vehicles|airfields|goods|products|dollars|banks|assets|reserves|buses|trains)$/

/** Behind a name, "-ed" is a verb, and so is "-s" unless it is the plural of people or of a thing behind an adjective. */
function looksVerbal(units: readonly Unit[], at: number, bare: boolean): boolean {
  const unit = units[at] as Unit
  if (unit.capitalized) return false
  if (unit.lemmas.some((lemma) => agentNouns.has(lemma)) || goods.test(unit.norm)) return false
  return /ed$/.test(unit.norm) && !unit.joined || (bare && /[^s]s$/.test(unit.norm))
}

/** Whether a name acts itself when it qualifies its noun: "Polish inspectors", "the US side". */
export function actsItself(units: readonly Unit[], group: NameGroup): boolean {
  const noun = units[group.noun]
  return noun !== undefined && noun.lemmas.some((lemma) => agentNouns.has(lemma))
}

/** Goes back over titles, adjectives and determiners before a name. */
export function phraseStart({ units, groups, groupAt }: Reading, from: number): number {
  let at = from
  while (at > 0 && from - at < 7 && units[at]?.joined !== true) {
    const unit = units[at - 1] as Unit
    const other = groups[groupAt[at - 1] ?? -1]
    if (!unit.word || (unit.possessive && !unit.capitalized) || (other !== undefined && !other.qualifies)) break
    if (isDeterminer(unit)) {
      at--
      break
    }
    if (isFunctionWord(unit) || !(unit.capitalized || agentNouns.has(unit.lemmas.at(-1) ?? '') || /.{3}(?:al|ic|ive|an|ish|ese|ous)$/.test(unit.norm))) break
    at--
  }
  return at
}
