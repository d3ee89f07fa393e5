/** Verb frames of a relation: agents, objects and the objects of prepositions, in either voice. */
import { isFunctionWord } from './function-word.ts'
import { isConjunction, isDeterminer, isPreposition, type Reading } from './name-group.ts'
import { listBefore, listFrom, type Listed } from './name-list.ts'
import { agentOf, isGoverned } from './relation-agent.ts'
import { hitsOf, type Frame, type Hit, type Verbs } from './relation-frame.ts'
import { isAuxiliary, isNegated, isNounHere, isParticiple, isPlural, isVerbal, passiveAuxiliary } from './verb-shape.ts'
import type { Unit } from './unit.ts'

/** Names put into a part by a verb, as its agent, its object or the object of its preposition. */
export function byVerbs(reading: Reading, frame: Frame): readonly Hit[] {
  return reading.units.flatMap((unit, at) => {
    if (!unit.word || (reading.groupAt[at] ?? -1) >= 0) return []
    const has = (verbs: Verbs): boolean => unit.lemmas.some((lemma) => isVerb(reading.units, at, verbs.get(lemma)))
    const hits: Hit[] = []
    if (isSpeech(reading.units, at)) return []
    if (has(frame.agent) || frame.agentOf.some(({ verbs, objects }) => has(verbs) && hasObject(reading.units, at, objects)) || frame.agentUnless.some(({ verbs, objects }) => has(verbs) && hasPlainObject(reading.units, at, objects))) hits.push(...agentOf(reading, at))
    if (has(frame.patient)) hits.push(...patientOf(reading, at))
    for (const { verbs, prepositions } of frame.oblique) if (has(verbs)) hits.push(...obliqueOf(reading, at, prepositions))
    return hits
  })
}

/** "Wrote in a column that ...", "writes: ...": "write" without an object of its own is a verb of saying. */
function isSpeech(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lemmas.includes('write') !== true || passiveAuxiliary(units, at) >= 0) return false
  if (units.slice(Math.max(0, at - 6), at).some((unit) => /^(?:that|which|what)$/.test(unit.norm))) return false
  return /^(?:in|on|to|that|about|how|why|back|yesterday|:|"|“|‘|')$/.test(units[at + 1]?.norm ?? '')
}

/** Whether a verb that is listed has the particle it is listed with; `undefined`: it is not listed. */
function isVerb(units: readonly Unit[], at: number, particles: ReadonlySet<string> | undefined): boolean {
  return particles !== undefined && (particles.size === 0 || particles.has(units[at + 1]?.norm ?? ''))
}

/** Whether a noun of some objects stands in the words around a verb: behind it in the active, before it in the passive. */
function hasObject(units: readonly Unit[], verb: number, objects: ReadonlySet<string>): boolean {
  if (/^(?:at|throughout|worldwide|across)$/.test(units[verb + 1]?.norm ?? '')) return false
  if (/^(?:operates?|operating)$/.test(units[verb]?.norm ?? '') && /^(?:in|near|from|as|under|on|with|for)$/.test(units[verb + 1]?.norm ?? '')) return false
  const passive = isParticiple(units[verb] as Unit) && (passiveAuxiliary(units, verb) >= 0 || units[verb + 1]?.norm === 'by')
  const related = units.slice(Math.max(0, verb - 8), verb).some((unit) => unit.norm === 'which' || unit.norm === 'that' || unit.norm === 'who')
  const near = passive || related ? units.slice(Math.max(0, verb - 12), verb + (passive ? 0 : 9)) : units.slice(verb + 1, verb + 9)
  return near.some((unit) => (unit.word ? unit.lemmas.some((lemma) => objects.has(lemma)) : objects.has('#') && /[$€£¥]/.test(unit.text)))
}

/**
 * Whether a verb has an object of its own that is none of some nouns. Behind an active verb it is one word with a determiner: of two
 * ("makes the chip faster") the second may say what becomes of the first.
 */
function hasPlainObject(units: readonly Unit[], verb: number, deeds: ReadonlySet<string>): boolean {
  const isDeed = (unit: Unit): boolean => unit.word && unit.lemmas.some((lemma) => deeds.has(lemma))
  if (isParticiple(units[verb] as Unit) && byBehind(units, verb)) return !units.slice(Math.max(0, verb - 12), verb).some(isDeed)
  const object = units[verb + 2]
  if (object?.word !== true || !isDeterminer(units[verb + 1]) || isFunctionWord(object) || isDeed(object)) return false
  const next = units[verb + 3]
  return next === undefined || !next.word || isPreposition(next) || isConjunction(next)
}

/** "Made by", "made entirely by", "assessed once a year by". */
function byBehind(units: readonly Unit[], verb: number): boolean {
  const rest = units.slice(verb + 1, verb + 1 + byReach)
  const by = rest.findIndex(({ norm }) => norm === 'by')
  return by !== -1 && rest.slice(0, by).every(({ norm }) => norm.endsWith('ly') || often.has(norm))
}

/** How far behind a participle its "by" may stand. */
const byReach = 5
const often = new Set(['each', 'every', 'once', 'twice', 'a', 'year', 'month', 'week', 'day', 'quarter', 'again', 'also', 'then', 'now', 'first'])

/** Names as object of an active verb, subject of a passive one. */
function patientOf(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  const unit = units[verb] as Unit
  const auxiliary = isParticiple(unit) ? passiveAuxiliary(units, verb) : -1
  if (auxiliary >= 0) {
    let at = auxiliary
    while (at > 0 && (isVerbal(units[at - 1] as Unit) || units[at - 1]?.norm === 'to')) at--
    const list = listBefore(reading, at)
    const governed = list[0] !== undefined && isGoverned(reading, list[0].group, verb)
    return governed ? [] : hitsOf(list, auxiliary, verb + 1, isNegated(units, verb))
  }
  if (isNounHere(units, verb) && !unit.norm.endsWith('ing')) return []
  return hitsOf(listFrom(reading, verb + 1), verb, verb + 1, isNegated(units, verb))
}

const stops = /^(?:that|who|which|when|while|if|because|where|so|although|though|unless|until|will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had)$/

/** Names after a preposition that belongs to the verb: "goes (...) to X". At most one other phrase may stand between. */
function obliqueOf(reading: Reading, verb: number, prepositions: ReadonlySet<string>): readonly Hit[] {
  const { units } = reading
  const negated = isNegated(units, verb)
  if (isNounHere(units, verb) || (!/(?:ed|ing)$/.test(units[verb]?.norm ?? '') && reading.groups[reading.groupAt[verb - 1] ?? -1]?.names.some((name) => name.form === 'adjective' && !isPlural(units[verb - 1] as Unit)) === true)) return []
  if (prepositions.has('to') && (reading.groupAt[verb + 1] ?? -1) >= 0) return []
  const fronted = frontedOf(reading, verb, prepositions)
  if (fronted.length > 0) return hitsOf(fronted, verb, verb + 1, negated)
  let between = 0
  for (let at = verb + 1; at < units.length && at < verb + 14; at++) {
    const unit = units[at] as Unit
    if (/^[.;:!?|]$/.test(unit.norm) || stops.test(unit.norm) || between > 1) break
    if (!prepositions.has(unit.norm)) {
      if (isPreposition(unit) && unit.norm !== 'of') between++
      continue
    }
    const list = listFrom(reading, at + 1, unit.norm, units[at - 1]?.norm === 'not')
    if (list.length > 0) return hitsOf(list, verb, at + 1, negated)
    between++
  }
  return []
}

/** "To | X | shall the line lead": the preposition's phrase in front, the order of verb and subject turned round. */
function frontedOf(reading: Reading, verb: number, prepositions: ReadonlySet<string>): readonly Listed[] {
  const { units } = reading
  const first = units.findIndex((unit) => unit.word)
  if (first < 0 || verb - first > 14 || !prepositions.has(units[first]?.norm ?? '')) return []
  const list = listFrom(reading, first + 1, units[first]?.norm ?? null)
  const last = list.at(-1)?.group
  return last !== undefined && isAuxiliary(units[last.to] ?? units[first] as Unit) && last.to < verb ? list : []
}
