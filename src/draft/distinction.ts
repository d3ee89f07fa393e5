/**
 * Facts that could be taken for each other are told apart: a fact whose words all stand in another's sentence needs one more of
 * its own, or must not be bound where the other's words are. The same words with the same value are one fact; with another value
 * the source contradicts itself.
 */
import { figure, disjoint, isComparable } from '../number/interval.ts'
import { toSlot } from './vocabulary.ts'
import type { Candidate } from './candidate.ts'

/** Two sentences of a source that cannot both be true. */
export interface Conflict {
  readonly kept: Candidate
  readonly other: Candidate
}

/** Candidates that differ, with those that repeat another and those that contradict one. */
export interface Distinct {
  readonly candidates: readonly Candidate[]
  /** Lines that say the same as a candidate. */
  readonly repeats: ReadonlyMap<Candidate, readonly Candidate[]>
  readonly conflicts: readonly Conflict[]
}

/** So many names or dates are told with the same words; where a source has more, no words tell them apart. */
const mostAlike = 12

/** Tells the candidates of a source apart. */
export function tellApart(all: readonly Candidate[]): Distinct {
  const first = new Map<string, Candidate>()
  const alike = new Map<string, Candidate[]>()
  const repeats = new Map<Candidate, Candidate[]>()
  const conflicts: Conflict[] = []
  const kept: Candidate[] = []
  for (const candidate of all) {
    const known = first.get(keyOf(candidate))
    const apart = known === undefined ? 'new' : compare(known, candidate)
    if (known !== undefined && apart !== 'new') {
      if (apart === 'same') repeats.set(known, [...repeats.get(known) ?? [], candidate])
      else conflicts.push({ kept: known, other: candidate })
      continue
    }
    const others = alike.get(wordsOf(candidate)) ?? []
    const [oldest] = others
    if (oldest !== undefined && mostAlike <= others.length && isNamed(candidate)) {
      conflicts.push({ kept: oldest, other: candidate })
      continue
    }
    others.push(candidate)
    alike.set(wordsOf(candidate), others)
    if (known === undefined) first.set(keyOf(candidate), candidate)
    kept.push(candidate)
  }
  return { candidates: separated(kept), repeats, conflicts }
}

/** What facts have in common that could be taken for each other: their sort and words. */
function wordsOf({ sort, slots }: Candidate): string {
  return `${sort}: ${slots.map(([word]) => word ?? '').sort().join(' ')}`
}

/** With what is named or dated, since another name in the same words is another fact. */
function keyOf(candidate: Candidate): string {
  return isNamed(candidate) ? `${wordsOf(candidate)}: ${JSON.stringify(candidate.fields)}` : wordsOf(candidate)
}

function isNamed({ kind }: Candidate): boolean {
  return kind === 'name' || kind === 'date'
}

/** Two candidates with the same words. A sentence with further words of its own may be about something else. */
function compare(a: Candidate, b: Candidate): 'same' | 'other' | 'new' {
  if (a.kind !== b.kind) return 'new'
  if (a.kind === 'role' || isNamed(a)) return 'same'
  if (a.kind === 'rule') return a.fields['value'] === b.fields['value'] ? 'same' : 'other'
  if (a.value === null || b.value === null || !isComparable(a.value, b.value)) return 'new'
  const [one, two] = [figure(a.value), figure(b.value)]
  if (one !== null && two !== null && !disjoint(one, two)) return 'same'
  const isSame = [...a.spare, ...b.spare].every((word) => a.words.has(word) && b.words.has(word))
  return isSame ? 'other' : 'new'
}

/** More words than this and nobody would say them all. */
const mostSlots = 4
const mostNot = 6

/** Each candidate against those of its sort; pairs are found by a word they need, so that unlike ones are never compared. */
function separated(candidates: readonly Candidate[]): readonly Candidate[] {
  const bySort = new Map<string, Candidate[]>()
  for (const candidate of candidates) bySort.set(candidate.sort, [...bySort.get(candidate.sort) ?? [], candidate])
  return candidates.map((candidate) => {
    const others = (bySort.get(candidate.sort) ?? []).filter((other) => other !== candidate)
    let made = candidate
    for (const other of others) if (holds(made, other)) made = apart(made, other)
    return made
  })
}

/** Whether every word a candidate needs stands in another's sentence, and nothing rules it out there. */
function holds({ slots, not }: Candidate, other: Candidate): boolean {
  return slots.every((slot) => slot.some((word) => other.words.has(word))) && !not.some((word) => other.words.has(word))
}

function apart(candidate: Candidate, other: Candidate): Candidate {
  if (candidate.statement === other.statement && candidate.words === other.words) return candidate
  const word = candidate.spare.find((one) => !other.words.has(one))
  if (word !== undefined && candidate.slots.length < mostSlots) return { ...candidate, slots: [...candidate.slots, toSlot(word)], spare: candidate.spare.filter((one) => one !== word) }
  const theirs = other.slots.flatMap((slot) => slot.slice(0, 1)).find((one) => !candidate.words.has(one)) ?? [...other.words].find((one) => !candidate.words.has(one))
  return theirs === undefined || candidate.not.length >= mostNot ? candidate : { ...candidate, not: [...candidate.not, theirs] }
}
