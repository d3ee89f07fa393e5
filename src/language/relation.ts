/**
 * Which names play which part in a sentence: who chairs, who mediates, where something is, who gets it. The parts are told by
 * English syntax (voice, prepositions, compounds, absolutes, appositions, labels) over the verb classes of relation-data.ts.
 * A name without such a frame is no filler, or an uncertain one where the part is spoken of beside it.
 */
import { isFunctionWord } from './function-word.ts'
import { irregular } from './irregular.ts'
import { isConjunction, isDeterminer, isPreposition, listBefore, listFrom, phraseStart, readGroups, type Listed, type NameGroup, type Reading } from './name-phrase.ts'
import { relationAliases, relationFrames, type RelationFrame } from './relation-data.ts'
import { compilePattern, matchPattern, type Pattern } from './relation-pattern.ts'
import { toUnits, unitAt, type Unit } from './unit.ts'
import type { NameMention, Sentence, Span } from '../model.ts'

/** A name in a part. */
export interface Filler {
  readonly name: NameMention
  /** The sentence's syntax puts it there; false: it merely stands beside words of the relation. */
  readonly certain: boolean
  /** It is said not to be the one: "not X but Y", "instead of X", "is no longer chaired by X". */
  readonly negated: boolean
  /** The words that put it there, in the block's text; null for a guess. */
  readonly cue: Span | null
}

/** Names of all relations, aliases included. */
export const relations: ReadonlySet<string> = new Set([...Object.keys(relationFrames), ...Object.keys(relationAliases)])

/** Verbs by lemma, each with the particles it needs; an empty set: none. */
type Verbs = ReadonlyMap<string, ReadonlySet<string>>

interface Oblique {
  readonly verbs: Verbs
  readonly prepositions: ReadonlySet<string>
}

interface Frame {
  readonly agent: Verbs
  readonly agentOf: readonly { readonly verbs: Verbs; readonly objects: ReadonlySet<string> }[]
  readonly patient: Verbs
  readonly oblique: readonly Oblique[]
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly patterns: readonly Pattern[]
  readonly weak: readonly Pattern[]
  readonly loose: readonly Pattern[]
  readonly classes: ReadonlySet<string> | null
}

const frames = new Map(Object.entries(relationFrames).map(([name, frame]) => [name, compile(frame)]))
const auxiliaries: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'get', 'gets', 'got', "isn't", "aren't", "wasn't", "weren't"])
const negators: ReadonlySet<string> = new Set(['not', 'never', 'nor', "isn't", "aren't", "wasn't", "weren't", "won't", "doesn't", "didn't", "don't", "wouldn't", "can't", 'cannot', "hasn't", "shouldn't", "couldn't"])

function compile(frame: RelationFrame): Frame {
  const words = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' ').filter((word) => word !== '').map((word) => word.replaceAll('_', ' ')))
  return {
    agent: toVerbs(frame.agent), patient: toVerbs(frame.patient), roles: words(frame.roles), titles: words(frame.titles), labels: words(frame.labels),
    agentOf: (frame.agentOf ?? []).map(([verbs, objects]) => ({ verbs: toVerbs(verbs), objects: words(objects) })),
    oblique: (frame.oblique ?? []).map(([verbs, prepositions]) => ({ verbs: toVerbs(verbs), prepositions: words(prepositions) })),
    patterns: (frame.patterns ?? []).map(compilePattern), weak: (frame.weak ?? []).map(compilePattern), loose: (frame.loose ?? []).map(compilePattern),
    classes: frame.classes === undefined ? null : words(frame.classes),
  }
}

function toVerbs(list: string | undefined): Verbs {
  const verbs = new Map<string, ReadonlySet<string>>()
  for (const entry of (list ?? '').split(' ')) {
    const [verb = '', ...particles] = entry.split('+')
    if (verb !== '') verbs.set(verb, new Set(particles))
  }
  return verbs
}

/**
 * The names that fill a relation in a sentence, in order, each once. `names` are the names of that sentence. An unknown
 * relation has no fillers. Linear in the sentence times the names.
 */
export function fillersOf(sentence: Sentence, names: readonly NameMention[], relation: string): Filler[] {
  const frame = frames.get(relationAliases[relation] ?? relation)
  if (frame === undefined || names.length === 0) return []
  const reading = readGroups(toUnits(sentence.tokens), names)
  const strong = [...byVerbs(reading, frame), ...byRoles(reading, frame), ...byPatterns(reading, frame.patterns)]
  const weak = strong.some((hit) => hit.certain) ? [] : byPatterns(reading, frame.weak)
  const loose = byPatterns(reading, frame.loose).map((hit) => ({ ...hit, certain: false }))
  return merge(reading, [...strong, ...weak, ...loose], isSpokenOf(reading, frame), relation === 'place' || relation === 'member' || relation === 'target').filter((filler) => frame.classes?.has(filler.name.class) ?? true)
}

/** A group put into the part by the words of units [from, to). */
interface Hit {
  readonly group: NameGroup
  readonly negated: boolean
  readonly certain: boolean
  readonly from: number
  readonly to: number
}

/** `guessed`: names without a hit are given, too, as uncertain. `placed`: the relation asks for places, so that a capital is read as the town, too. */
function merge(reading: Reading, hits: readonly Hit[], guessed: boolean, placed: boolean): Filler[] {
  const { units } = reading
  const bests = new Map<NameGroup, Hit>()
  for (const hit of hits) if (bests.get(hit.group)?.certain !== true && (hit.certain || !bests.has(hit.group))) bests.set(hit.group, hit)
  return reading.groups.flatMap((group) => {
    const best = bests.get(group)
    if (best === undefined && !guessed) return []
    const cue = best === undefined ? null : { start: units[best.from]?.start ?? 0, end: units[best.to - 1]?.end ?? 0 }
    const spoken = group.names.some((name) => name.form === 'capital') && !placed ? group.names.filter((name) => name.form === 'capital' || name.class !== 'place') : group.names
    return spoken.map((name) => ({ name, certain: best?.certain ?? false, negated: best?.negated ?? false, cue }))
  })
}

/** Whether a sentence speaks of the relation, so that names without a frame are guesses. */
function isSpokenOf(reading: Reading, frame: Frame): boolean {
  return reading.units.some((unit) => unit.word && unit.lemmas.some((lemma) => frame.agent.has(lemma) || frame.patient.has(lemma) || frame.roles.has(lemma) || frame.agentOf.some(({ verbs }) => verbs.has(lemma)) || frame.oblique.some(({ verbs }) => verbs.has(lemma))))
}

// ── Verbs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function byVerbs(reading: Reading, frame: Frame): readonly Hit[] {
  return reading.units.flatMap((unit, at) => {
    if (!unit.word || (reading.groupAt[at] ?? -1) >= 0) return []
    const has = (verbs: Verbs): boolean => unit.lemmas.some((lemma) => isVerb(reading.units, at, verbs.get(lemma)))
    const hits: Hit[] = []
    if (has(frame.agent) || frame.agentOf.some(({ verbs, objects }) => has(verbs) && hasObject(reading.units, at, objects))) hits.push(...agentOf(reading, at))
    if (has(frame.patient)) hits.push(...patientOf(reading, at))
    for (const { verbs, prepositions } of frame.oblique) if (has(verbs)) hits.push(...obliqueOf(reading, at, prepositions))
    return hits
  })
}

/** Whether a verb that is listed has the particle it is listed with; `undefined`: it is not listed. */
function isVerb(units: readonly Unit[], at: number, particles: ReadonlySet<string> | undefined): boolean {
  return particles !== undefined && (particles.size === 0 || particles.has(units[at + 1]?.norm ?? ''))
}

/** Whether a noun of some objects stands in the words around a verb: behind it in the active, before it in the passive. */
function hasObject(units: readonly Unit[], verb: number, objects: ReadonlySet<string>): boolean {
  if (units[verb + 1]?.norm === 'at') return false
  const passive = isParticiple(units[verb] as Unit) && (passiveAuxiliary(units, verb) >= 0 || units[verb + 1]?.norm === 'by')
  const related = units.slice(Math.max(0, verb - 8), verb).some((unit) => unit.norm === 'which' || unit.norm === 'that' || unit.norm === 'who')
  const near = passive || related ? units.slice(Math.max(0, verb - 12), verb + (passive ? 0 : 9)) : units.slice(verb + 1, verb + 9)
  return near.some((unit) => (unit.word ? unit.lemmas.some((lemma) => objects.has(lemma)) : objects.has('#') && /[$€£¥]/.test(unit.text)))
}

/** Past or passive form by its shape: not the base, no -s, no -ing. */
function isParticiple(unit: Unit): boolean {
  return unit.lemmas.some((lemma) => lemma !== unit.norm) && !unit.norm.endsWith('ing') && !/[^s]s$/.test(unit.norm) || /^(?:put|set|cut|read|run|let|hit|led)$/.test(unit.norm)
}

/** Index of the auxiliary that makes a verb passive; -1 in the active. */
function passiveAuxiliary(units: readonly Unit[], verb: number): number {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    const unit = units[at] as Unit
    if (auxiliaries.has(unit.norm)) return at
    if (!unit.word || !(isFunctionWord(unit) || /ly$/.test(unit.norm))) return -1
    if (isPreposition(unit) && unit.norm !== 'by') return -1
  }
  return -1
}

function agentOf(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  const unit = units[verb] as Unit
  if (unit.joined) return compound(reading, verb)
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

/** A verb form that is a noun where it stands: "the lead", "a chair", "its command". */
function isNounHere(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  return before !== undefined && (isDeterminer(before) || (before.possessive && !units[at]?.norm.endsWith('ing')) || (isPreposition(before) && before.norm !== 'to' && !units[at]?.norm.endsWith('ing')))
}

/** Who does it: the names right before the verb and its auxiliaries, or before "who", "which". */
function subjectOf(reading: Reading, verb: number): readonly Hit[] {
  const { units } = reading
  let at = verb - 1
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
  if (infinitive && !units.slice(at + 1, verb).some((unit) => isAuxiliary(unit) || /^(?:agree|want|promise|plan|offer|have|has|pledge|due|set|continue|ask|expect)/.test(unit.norm))) return []
  const relative = /^(?:who|which|that)$/.test(units[at]?.norm ?? '')
  const end = relative ? (units[at - 1]?.norm === ',' ? at - 1 : at) : endBeforeAside(reading, at)
  const list = listBefore(reading, end)
  const first = list[0]
  if (first === undefined || (!relative && !agrees(reading, list, verb, at + 1))) return []
  const comma = units[at - 1]?.norm === ','
  const aside = end <= at && units[end]?.norm === ',' ? listFrom(reading, end + 1).filter((one) => one.negated) : []
  const governed = (!relative || (!comma && units[at]?.norm !== 'who')) && isGoverned(reading, first.group, verb)
  return hitsOf([...list, ...aside], verb, verb + 1, negated).map((hit) => ({ ...hit, certain: hit.certain && !governed }))
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

function isPlural(unit: Unit): boolean {
  return /(?:s|men|people|police)$/.test(unit.norm)
}

/** A verb form without ending; a past that looks like its base ("put") is none. */
function isBare(unit: Unit): boolean {
  if (/(?:[^s]s|ed|ing)$/.test(unit.norm) || /^(?:put|set|cut|read|let|hit|led)$/.test(unit.norm)) return false
  return !irregular.has(unit.norm) && unit.lemmas.every((lemma) => lemma === unit.norm || lemma.length >= unit.norm.length)
}

function isAuxiliary(unit: Unit): boolean {
  return auxiliaries.has(unit.norm) || /^(?:will|would|shall|should|can|could|may|might|must|has|have|had|does|did|do|'ll|won't|wouldn't)$/.test(unit.norm)
}

function isVerbal(unit: Unit): boolean {
  return isAuxiliary(unit) || negators.has(unit.norm) || /ly$/.test(unit.norm) || /^(?:also|then|now|still|only|just|even|ever|always|again|already|once|longer|no|jointly|both|all|each|himself|herself|first|instead|due|set|agree|agreed|wants?|promised?|pledged?|continues?|asked|expected|supposed|meant|said|thought|believed|reported|known|rumored|alleged|understood|scheduled|slated|likely|ready|bound)$/.test(unit.norm)
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
function isGoverned({ units }: Reading, group: NameGroup, verb: number): boolean {
  let at = group.from - 1
  while (at >= 0 && (isDeterminer(units[at]) || (units[at]?.capitalized === true && units[at]?.word === true && !isFunctionWord(units[at])))) at--
  const before = units[at]
  if (!isPreposition(before)) return false
  if ((before?.norm === 'of' || before?.norm === 'from') && group.qualifies === false) return true
  return !(before?.norm === 'with' && units[verb]?.norm.endsWith('ing') === true)
}

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

function isNegated(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    const unit = units[at] as Unit
    if (negators.has(unit.norm) || (unit.norm === 'longer' && units[at - 1]?.norm === 'no')) return true
    if (!isVerbal(unit) && unit.norm !== 'to') return false
  }
  return false
}

function hitsOf(list: readonly Listed[], from: number, to: number, negated: boolean): readonly Hit[] {
  const both = list.some((one) => one.negated) && list.some((one) => !one.negated)
  return list.map((one) => ({ group: one.group, negated: both ? one.negated : one.negated || negated, certain: one.full, from, to }))
}

// ── Role nouns ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** "X, the chairman", "X as chairman", "X is chairman", "chairman X", "chairman: X", "the chairman is X". */
function byRoles(reading: Reading, frame: Frame): readonly Hit[] {
  const { units } = reading
  return units.flatMap((_, at) => {
    const label = roleAt(units, at, frame.labels)
    if (label > 0 && units[at + label]?.norm === ':') return hitsOf(listFrom(reading, at + label + 1), at, at + label, false)
    const length = roleAt(units, at, frame.roles)
    if (length === 0 || (reading.groupAt[at] ?? -1) >= 0) return []
        const titled = roleAt(units, at, frame.titles) > 0
    return [...roleAfterName(reading, at, at + length), ...nameAfterRole(reading, at, at + length, titled)]
  })
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
  const linked = word === 'as' || word === 'for' || auxiliaries.has(word) || /^(?:remains?|becomes?|became|stays?|plays?|acts?|takes?|appoints?|appointed|named?|made|makes?|elected|chosen)$/.test(word)
  if (linked) {
    let subject = at
    let negated = false
    while (subject > 0 && at - subject < 7 && (reading.groupAt[subject - 1] ?? -1) < 0 && (isVerbal(units[subject - 1] as Unit) || /^(?:to|act|acts|acting|itself|himself|herself|offers?|offered|volunteers?|volunteered|serve|serves|serving|acted|served|role|works?|the|its|part|in|fills?|named|appointed|chosen|made|elected|come|comes|step|steps|who|which|,)$/.test(units[subject - 1]?.norm ?? ''))) subject--
    negated = units.slice(subject, role).some((unit) => negators.has(unit.norm))
    const list = listBefore(reading, units[subject]?.norm === ',' ? subject : subject)
    const governed = list[0] !== undefined && word !== 'as' && word !== 'for' && isGoverned(reading, list[0].group, role)
    if (!governed || units.slice(subject, role).some((unit) => /^(?:who|which)$/.test(unit.norm))) return hitsOf(list, at, end, negated)
  }
  if (word === ',' || word === '(' || word === '–' || word === '—') {
    const group = reading.groups[reading.groupAt[at - 1] ?? -1]
    const closed = units[end] === undefined || !units[end]?.word || units[end]?.norm === 'of'
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
  if (units[at]?.norm === ',' && (reading.groupAt[at + 1] ?? -1) >= 0 && (isDeterminer(units[role - 1]) || units[role - 1]?.possessive === true)) return hitsOf(listFrom(reading, at + 1).slice(0, 1), role, end, false)
  if (units[at]?.norm === 'of' || units[at]?.norm === 'for') at = skipComplement(reading, at)
  const label = units[at]?.norm
  if (label === ':' || label === '–' || label === '—') return hitsOf(listFrom(reading, at + 1), role, end, false)
  let negated = false
  const start = at
  while (at < start + 6 && at < units.length && (isVerbal(units[at] as Unit) || units[at]?.norm === 'to')) {
    if (negators.has(units[at]?.norm ?? '')) negated = true
    at++
  }
  const copula = units.slice(start, at).some((unit) => auxiliaries.has(unit.norm) || /^(?:remains?|becomes?)$/.test(unit.norm))
  return copula ? hitsOf(listFrom(reading, at), role, end, negated) : []
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

function isModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.word && !isFunctionWord(unit) && !/ing$/.test(unit.norm)
}

// ── Patterns ───────────────────────────────────────────────────────────────────────────────────────────────────────

function byPatterns(reading: Reading, patterns: readonly Pattern[]): readonly Hit[] {
  return reading.groups.flatMap((group) => {
    const ending = listBefore(reading, group.to)
    const list = ending.at(-1)?.group === group ? ending : [{ group, negated: false, full: false }]
    return patterns.flatMap((pattern) => hitsOfPattern(reading, group, list, pattern))
  })
}

/** A pattern that ends with the name takes the list that starts there; one that goes on takes the list that ends there. */
function hitsOfPattern(reading: Reading, group: NameGroup, ending: readonly Listed[], pattern: Pattern): readonly Hit[] {
  if (pattern.after.length === 0 && pattern.flag === null) {
    const match = matchPattern(reading, group, group, pattern)
    if (match === null) return []
    const list = listFrom(reading, group.from, null, isOut(reading, match.from))
    const found = list.length > 0 ? list : [{ group, negated: isOut(reading, match.from), full: false }]
    return found.map((one) => ({ group: one.group, negated: one.negated, certain: isFull(reading, one), from: match.from, to: match.to }))
  }
  const first = ending[0]?.group ?? group
  const whole = first === group ? null : matchPattern(reading, first, group, pattern)
  const match = whole ?? matchPattern(reading, group, group, pattern)
  if (match === null) return []
  const list = whole !== null || pattern.before.length === 0 ? ending : [{ group, negated: false, full: true }]
  const out = isOut(reading, match.from)
  return list.map((one) => ({ group: one.group, negated: one.negated || out, certain: true, from: match.from, to: match.to }))
}

/** In a pattern that ends with the name, the name must be the head of its phrase. */
function isFull({ units }: Reading, one: Listed): boolean {
  return one.full || (one.group.qualifies && one.group.noun < 0) || units[one.group.to] === undefined
}

/** Whether "not", "instead of", "rather than" stands right before a unit. */
function isOut({ units }: Reading, at: number): boolean {
  const one = units[at - 1]?.norm ?? ''
  const two = units[at - 2]?.norm ?? ''
  return one === 'not' || one === 'never' || (one === 'of' && two === 'instead') || (one === 'than' && two === 'rather') || (one === 'longer' && two === 'no') || isNegated(units, at)
}

// ── Exclusives ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether a name is said to be the only one: "only X", "X alone", "X and nobody else", "in X and nowhere else". */
export function exclusive(sentence: Sentence, name: NameMention): boolean {
  const units = toUnits(sentence.tokens)
  const from = unitAt(units, name.start)
  const to = unitAt(units, name.end - 1) + 1
  let at = from - 1
  while (at >= 0 && (isDeterminer(units[at]) || isPreposition(units[at]) || (units[at]?.capitalized === true && units[at]?.norm !== 'only'))) at--
  const before = units[at]?.norm ?? ''
  if (/^(?:only|solely|exclusively|just|purely)$/.test(before) && units[at - 1]?.norm !== 'not') return true
  const rest = units.slice(to, to + 6).map((unit) => unit.norm).join(' ')
  return /^(?:alone|only|exclusively|solely)\b/.test(rest) || /^(?:, )?(?:and |but )?(?:nobody|no one|nowhere|nothing|none|not anyone|not anywhere|no other \w+)(?: else)?\b/.test(rest)
}
