/**
 * Who does what a verb says: its subject in the active, "by" in the passive, the first half of a compound ("US-led"), the
 * name behind the copula after a fronted participle ("Leading it will be X").
 */
import { isFunctionWord } from './function-word.ts'
import { isConjunction, isDeterminer, isPreposition, phraseStart, type NameGroup, type Reading } from './name-group.ts'
import { listBefore, listFrom, type Listed } from './name-list.ts'
import { hitsOf, type Hit } from './relation-frame.ts'
import { auxiliaries, isAuxiliary, isBare, isNegated, isNounHere, isParticiple, isPlural, isVerbal, negators, passiveAuxiliary } from './verb-shape.ts'
import type { Unit } from './unit.ts'

/** Who does it: subject, "by", compound, or behind the copula. */
export function agentOf(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  const unit = units[verb] as Unit
  if (unit.joined && !isPrefixed(units, verb)) return compound(reading, verb)
  const by = isParticiple(unit) ? byAfter(reading, verb) : -1
  if (by >= 0) return hitsOf(listFrom(reading, by + 1, 'by', units[by - 1]?.norm === 'not'), verb, by + 1, isNegated(units, verb))
  if (isParticiple(unit) && passiveAuxiliary(units, verb) >= 0) return []
  if (isNounHere(units, verb)) return []
  const inverted = unit.norm.endsWith('ing') ? behindCopula(reading, verb) : []
  return inverted.length > 0 ? inverted : subjectOf(reading, verb)
}

/** "Leading it will be X": a participle in front, its subject behind the copula. */
function behindCopula(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  const opens = units.slice(0, verb).every((unit) => !unit.word || isConjunction(unit))
  if (!opens) return []
  const copula = units.findIndex((unit, at) => at > verb && at < verb + 7 && /^(?:is|are|was|be|:)$/.test(unit.norm))
  return copula < 0 ? [] : hitsOf(listFrom(reading, copula + 1), verb, copula + 1, false)
}

/** "Co-wrote": the first half is no name but a prefix. */
function isPrefixed(units: readonly Unit[], verb: number): boolean {
  return /^(?:co|re|pre|over|out)$/.test(units[verb - 1]?.norm ?? '')
}

/** "US-mediated", "UN-led". */
function compound(reading: Reading, verb: number): readonly Hit[] {
  const group = reading.groups[reading.groupAt[verb - 1] ?? -1]
  return group === undefined ? [] : [{ group, negated: isNegated(reading.units, group.from), certain: true, from: verb, to: verb + 1 }]
}

/** The "by" that gives the agent of a participle; -1 for none. */
function byAfter({ units }: Reading, verb: number): number {
  let commas = 0
  for (let at = verb + 1; at < units.length && at < verb + 14; at++) {
    const unit = units[at] as Unit
    if (unit.norm === 'by') return /^(?:\d|then|now)/.test(units[at + 1]?.norm ?? '') ? -1 : at
    if (unit.norm === ',') commas++
    if (commas > 2 || /^[.;:!?()]$/.test(unit.norm) || unit.norm === 'who' || unit.norm === 'which' || unit.norm === 'that') return -1
    if (auxiliaries.has(unit.norm) && commas === 0) return -1
  }
  return -1
}

/** Who does it: the names right before the verb and its auxiliaries, or before "who", "which". */
function subjectOf(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  let at = isPrefixed(units, verb) && units[verb]?.joined === true ? verb - 2 : verb - 1
  let negated = false
  let infinitive = false
  for (; at >= 0 && verb - at < 9; at--) {
    const unit = units[at] as Unit
    if ((reading.groupAt[at] ?? -1) >= 0) break
    if (negators.has(unit.norm) || (unit.norm === 'longer' && units[at - 1]?.norm === 'no')) negated = true
    if (unit.norm === 'to') infinitive = true
    if (unit.norm === 'to' || unit.norm === 'alone' || unit.norm === 'itself' || unit.norm === 'himself' || unit.norm === 'together' || isVerbal(unit)) continue
    break
  }
  const bare = infinitive && !units.slice(at + 1, verb).some((unit) => isAuxiliary(unit) || /^(?:agree|want|promise|plan|offer|have|has|pledge|due|set|continue|ask|expect)/.test(unit.norm))
  if (bare && !isHeadline(units)) return []
  const relative = /^(?:who|which|that)$/.test(units[at]?.norm ?? '')
  const end = relative ? (units[at - 1]?.norm === ',' ? at - 1 : at) : endBeforeAside(reading, at)
  const list = listBefore(reading, end)
  const first = list[0]
  if (first === undefined && units[at]?.norm === ',') return hitsOf(asideOut(reading, at), verb, verb + 1, false)
  if (first === undefined || (!relative && !agrees(reading, list, verb, at + 1))) return []
  if (bare && phraseStart(reading, first.group.from) > 0) return []
  const comma = units[at - 1]?.norm === ','
  const aside = end <= at && units[end]?.norm === ',' ? listFrom(reading, end + 1).filter((one) => one.negated) : []
  const cleft = relative && /^it$/i.test(units[phraseStart(reading, first.group.from) - 2]?.norm ?? '') && isAuxiliary(units[phraseStart(reading, first.group.from) - 1] as Unit)
  const governed = !cleft && (!relative || (!comma && units[at]?.norm !== 'who')) && isGoverned(reading, first.group, verb)
  return hitsOf([...list, ...aside], verb, verb + 1, negated).map((hit) => ({ ...hit, certain: hit.certain && !governed }))
}

/** "Club to run the bar": without a stop and without an auxiliary, where the infinitive behind a subject tells what will be done. */
function isHeadline(units: readonly Unit[]): boolean {
  return !/^[.!?:;\u2026]$/.test(units.at(-1)?.norm ?? '') && !units.some((unit) => isAuxiliary(unit) || negators.has(unit.norm))
}

/** "Volunteers, not | the club|, run the bar": the names that an aside takes out of a subject without a name. */
function asideOut(reading: Reading, close: number): readonly Listed[] {
  const { units } = reading
  for (let at = close - 1; at > 0 && close - at < 9; at--) {
    if (units[at]?.norm === 'not' && units[at - 1]?.norm === ',') return listFrom(reading, at + 1, null, true).map((one) => ({ ...one, negated: true, full: true })).slice(0, 1)
    if (units[at]?.word !== true) return []
  }
  return []
}

/** A lone singular name before a bare verb form is no subject ("Geneva draft"), nor is an adjective or an owner ("American leads"). */
function agrees(reading: Reading, list: readonly Listed[], verb: number, from: number): boolean {
  const { units } = reading
  const { group } = list.at(-1) as Listed
  const last = units[group.to - 1] as Unit
  const through = group.noun >= 0 && group.noun < verb
  if (!through && (last.possessive || (group.names.some((name) => name.form === 'adjective') && !isPlural(last)))) return false
  if (!isBare(units[verb] as Unit) || list.length > 1 || units.slice(from, verb).some((one) => isAuxiliary(one) || one.norm === 'to')) return true
  const asked = units[phraseStart(reading, group.from) - 1]
  return (asked !== undefined && isAuxiliary(asked)) || isPlural(through ? units[group.noun] as Unit : last)
}

/** Where the subject ends: before an aside in commas or brackets ("Norway, a small country, chairs"). */
function endBeforeAside(reading: Reading, at: number): number {
  const { units } = reading
  const mark = units[at]?.norm
  if (mark !== ',' && mark !== ')' && mark !== '–' && mark !== '—') return at + 1
  const open = mark === ')' ? '(' : mark
  for (let back = at - 1; back > 0 && at - back < 14; back--) {
    if (units[back]?.norm === open) return (reading.groupAt[back - 1] ?? -1) >= 0 ? back : at + 1
  }
  return at + 1
}

/** Whether a preposition governs a name, so that it is no subject: "a body under Smith monitors". "With X chairing" stays one. */
export function isGoverned({ units }: Reading, group: NameGroup, verb: number): boolean {
  let at = group.from - 1
  while (at >= 0 && (isDeterminer(units[at]) || (units[at]?.capitalized === true && units[at]?.word === true && !isFunctionWord(units[at])))) at--
  const before = units[at]
  if (!isPreposition(before)) return false
  if ((before?.norm === 'of' || before?.norm === 'from') && !group.qualifies) return true
  return !(before?.norm === 'with' && /ing$/.test(units[verb]?.norm ?? ''))
}
