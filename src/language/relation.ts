/**
 * Which names play which part in a sentence: who chairs, who mediates, where something is, who gets it. The parts are told by
 * English syntax (voice, prepositions, compounds, absolutes, appositions, labels) over the verb classes of relation-data.ts.
 * A name without such a frame is no filler, or an uncertain one where the part is spoken of beside it.
 */
import { readGroups, type NameGroup, type Reading } from './name-group.ts'
import { relationAliases, relationFrames } from './relation-data.ts'
import { frameOf, type Frame, type Hit } from './relation-frame.ts'
import { byPatterns } from './relation-match.ts'
import { byRoles } from './relation-role.ts'
import { byVerbs } from './relation-verb.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { unitsOf } from './sentence-unit.ts'
import type { NameMention, Sentence, Span } from '../model.ts'

export { exclusive } from './exclusive.ts'

/** A name in a part. */
export interface Filler {
  readonly name: NameMention
  /** The sentence's syntax puts it there; false: it merely stands beside words of the relation. */
  readonly certain: boolean
  /** It is said not to be the one: "not X but Y", "instead of X", "is no longer chaired by X". */
  readonly negated: boolean
  /** The words that put it there, in the sentence's text; null for a guess. */
  readonly cue: Span | null
}

/** Names of all relations, aliases included. */
export const relations: ReadonlySet<string> = new Set([...Object.keys(relationFrames), ...Object.keys(relationAliases)])

/**
 * The names that fill a relation in a sentence, in order, each once. `names` are the names of that sentence. An unknown
 * relation has no fillers. Linear in the sentence times the names.
 */
export function fillersOf(sentence: Sentence, names: readonly NameMention[], relation: string): readonly Filler[] {
  const memo = knownFillers(sentence)
  const key = `${relation} ${names.map(({ start, end, class: sort, form, name }) => `${start} ${end} ${sort} ${form} ${name}`).join('\n')}`
  const known = memo.get(key)
  if (known !== undefined) return known
  const fillers = readFillers(sentence, names, relation)
  memo.set(key, fillers)
  return fillers
}

/** Every claim on a sentence asks for the same: by relation and names. */
const knownFillers = rememberBySentence((): Map<string, readonly Filler[]> => new Map())

function readFillers(sentence: Sentence, names: readonly NameMention[], relation: string): readonly Filler[] {
  const frame = frameOf(relation)
  if (frame === undefined || names.length === 0) return []
  const reading = readGroups(unitsOf(sentence), names)
  const strong = [...byVerbs(reading, frame), ...byRoles(reading, frame), ...byPatterns(reading, frame.patterns)]
  const weak = strong.some((hit) => hit.certain) ? [] : byPatterns(reading, frame.weak)
  const loose = byPatterns(reading, frame.loose).map((hit) => ({ ...hit, certain: false }))
  return merge(reading, [...strong, ...weak, ...loose], isSpokenOf(reading, frame), relation === 'place' || relation === 'member' || relation === 'target').filter((filler) => frame.classes?.has(filler.name.class) ?? true)
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
