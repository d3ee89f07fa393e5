/** Nouns of a role: apposition, copula, "as", title, label ("chairman: X"), in either order. */
import { isFunctionWord } from './function-word.ts'
import { isConjunction, isDeterminer, type Reading } from './name-group.ts'
import { listBefore, listFrom } from './name-list.ts'
import { isGoverned } from './relation-agent.ts'
import { hitsOf, type Frame, type Hit } from './relation-frame.ts'
import { readTitle } from './title-phrase.ts'
import { honorifics } from './title-word.ts'
import { auxiliaries, isAuxiliary, isVerbal, negators } from './verb-shape.ts'
import type { Unit } from './unit.ts'

/** Verbs that tie a name to its role. */
const linking = /^(?:remains?|becomes?|became|stays?|plays?|acts?|takes?|appoints?|appointed|named?|made|makes?|elected|chosen)$/

/** "X, the chairman", "X as chairman", "X is chairman", "chairman X", "chairman: X", "the chairman is X". */
export function byRoles(reading: Reading, frame: Frame): readonly Hit[] {
  const { units } = reading
  return units.flatMap((_, at) => {
    const label = roleAt(units, at, frame.labels)
    const colon = label === 0 ? -1 : colonBehind(reading, at + label)
    if (colon >= 0) return hitsOf(listFrom(reading, colon + 1).filter((_, index, list) => index > 0 || list.length > 1 || endsThere(units, list[0]?.group.to ?? 0)), at, colon, false)
    const length = roleAt(units, at, frame.roles)
    if (length === 0 || (reading.groupAt[at] ?? -1) >= 0) return []
    const titled = roleAt(units, at, frame.titles) > 0
    return [...roleAfterName(reading, at, at + length), ...nameAfterRole(reading, at, at + length, titled)]
  })
}

/** The colon behind a label and its complement ("operation of the plant:"); -1 for none. */
function colonBehind(reading: Reading, end: number): number {
  const { units } = reading
  const at = /^(?:of|for|to|in|at|on|over|between|among)$/.test(units[end]?.norm ?? '') ? skipComplement(reading, end) : end
  return units[at]?.norm === ':' ? at : -1
}

function endsThere(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit === undefined || !unit.word
}

function roleAt(units: readonly Unit[], at: number, roles: ReadonlySet<string>): number {
  const unit = units[at]
  if (unit === undefined || !unit.word) return 0
  const next = units[at + 1]
  if (next !== undefined && next.lemmas.some((lemma) => roles.has(`${unit.norm} ${lemma}`))) return 2
  return unit.lemmas.some((lemma) => roles.has(lemma)) ? 1 : 0
}

/** The name before: apposition, copula, "as", "acts as". */
function roleAfterName(reading: Reading, role: number, end: number): readonly Hit[] {
  const { units } = reading
  let at = role - 1
  while (at >= 0 && role - at < 6 && (isDeterminer(units[at]) || isModifier(units[at]) || isConjunction(units[at]) && isModifier(units[at + 1]))) at--
  const link = units[at]
  const word = link?.norm ?? ''
  const linked = word === 'as' || word === 'for' || auxiliaries.has(word) || linking.test(word)
  if (linked) {
    let subject = at
    let negated = false
    while (subject > 0 && at - subject < 7 && (reading.groupAt[subject - 1] ?? -1) < 0 && (isVerbal(units[subject - 1] as Unit) || /^(?:to|act|acts|acting|itself|himself|herself|offers?|offered|volunteers?|volunteered|serve|serves|serving|acted|served|role|works?|the|its|part|in|fills?|named|appointed|chosen|made|elected|come|comes|step|steps|who|which|,)$/.test(units[subject - 1]?.norm ?? ''))) subject--
    negated = units.slice(subject, role).some((unit) => negators.has(unit.norm))
    const list = listBefore(reading, subject)
    const governed = list[0] !== undefined && word !== 'as' && word !== 'for' && isGoverned(reading, list[0].group, role)
    if (!governed || units.slice(subject, role).some((unit) => /^(?:who|which)$/.test(unit.norm))) return hitsOf(list, at, end, negated)
  }
  if (word === ',' || word === '(' || word === '–' || word === '—') {
    const group = reading.groups[reading.groupAt[at - 1] ?? -1]
    const next = units[end]
    const closed = next === undefined || !next.word || next.norm === 'of'
    return group !== undefined && closed ? hitsOf([{ group, negated: false, full: !group.qualifies }], role, end, false) : []
  }
  return []
}

/** The name after: title, label, copula. */
function nameAfterRole(reading: Reading, role: number, end: number, titled: boolean): readonly Hit[] {
  const { units } = reading
  let at = end
  if (units[at]?.norm === ':' || units[at]?.norm === '–' || units[at]?.norm === '—' || units[at]?.norm === '=') return hitsOf(listFrom(reading, at + 1), role, end, false)
  if ((reading.groupAt[at] ?? -1) >= 0 && units[end - 1]?.possessive !== true) {
    const list = titled && !isOwned(units, role) ? listFrom(reading, at).map((one) => ({ ...one, full: false })) : listFrom(reading, at)
    return hitsOf(list, role, end, false)
  }
  if (units[at]?.norm === ',' && (reading.groupAt[at + 1] ?? -1) >= 0 && isDetermined(units, role)) {
    return hitsOf(listFrom(reading, at + 1).slice(0, 1).map((one) => ({ ...one, full: one.full && (!titled || isOwned(units, role)) })), role, end, false)
  }
  if (/^(?:of|for|to|in|at|on|behind|between|among)$/.test(units[at]?.norm ?? '')) at = skipComplement(reading, at)
  const label = units[at]?.norm
  if (label === ',' && isDetermined(units, role) && isApposed(reading, at + 1)) return hitsOf(listFrom(reading, at + 1).slice(0, 1), role, end, false)
  if (label === ',' && isFronted(units, role)) return hitsOf(listFrom(reading, at + 1), role, end, false)
  if (label === ':' || label === '–' || label === '—') return hitsOf(listFrom(reading, at + 1), role, end, false)
  let negated = false
  const start = at
  while (at < start + 6 && at < units.length && (isVerbal(units[at] as Unit) || units[at]?.norm === 'to')) {
    if (negators.has(units[at]?.norm ?? '')) negated = true
    at++
  }
  const copula = units.slice(start, at).some((unit) => auxiliaries.has(unit.norm) || /^(?:remains?|becomes?)$/.test(unit.norm))
  return copula ? hitsOf(listFrom(reading, behindOffice(reading, at)), role, end, negated) : []
}

/** "Its author was the then minister for trade, | X": behind an office that is told in full before its holder; the same unit elsewhere. */
function behindOffice(reading: Reading, at: number): number {
  const { units, groupAt } = reading
  const title = readTitle(units, at)
  if (title === null) return at
  let next = units[title.to]?.norm === ',' ? title.to + 1 : title.to
  while (honorifics.has(units[next]?.norm ?? '')) next++
  const named = reading.groups[groupAt[next] ?? -1]
  return named?.names.some((name) => name.class === 'person') === true ? named.from : at
}

/** "As head of the board, | X ...": a role told in front of the sentence. */
function isFronted(units: readonly Unit[], role: number): boolean {
  const at = isDeterminer(units[role - 1]) ? role - 2 : role - 1
  return units[at]?.norm === 'as' && !units.slice(0, at).some((unit) => unit.word && !isConjunction(unit))
}

/** "The chair", "the club's chair", "a new chair". */
function isDetermined(units: readonly Unit[], role: number): boolean {
  let at = role - 1
  while (at > 0 && role - at < 3 && isModifier(units[at]) && units[at]?.possessive !== true && units[at]?.capitalized !== true) at--
  return isDeterminer(units[at]) || units[at]?.possessive === true
}

/** "The auditor of the clubs, | Grant Lee|, starts in May": one name between two commas, or to the end. */
function isApposed({ units, groups, groupAt }: Reading, at: number): boolean {
  const group = groups[groupAt[at] ?? -1]
  const next = group === undefined ? undefined : units[group.to]
  return group !== undefined && !group.qualifies && (next === undefined || /^[,.)]$/.test(next.norm))
}

/** "its president X", "the club's president X". */
function isOwned(units: readonly Unit[], role: number): boolean {
  let at = role - 1
  while (at > 0 && isModifier(units[at]) && units[at]?.possessive !== true && !isDeterminer(units[at])) at--
  const owner = units[at]
  return owner !== undefined && (/^(?:its|their|whose)$/.test(owner.norm) || (owner.possessive && !owner.capitalized))
}

function skipComplement(reading: Reading, start: number): number {
  const { units } = reading
  let at = start + 1
  while (at < units.length && at < start + 9 && units[at]?.word === true && !isAuxiliary(units[at] as Unit)) at++
  return at
}

/** Whether a unit may stand between a determiner and its noun. */
function isModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.word && !isFunctionWord(unit) && !/ing$/.test(unit.norm) && !linking.test(unit.norm)
}
