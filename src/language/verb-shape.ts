/**
 * What the words around a verb say about it: passive or active, noun or verb, denied or not. Told by the shape of words
 * and by closed classes alone, since nothing else knows parts of speech here.
 */
import { isFunctionWord } from './function-word.ts'
import { irregular } from './irregular.ts'
import { isDeterminer, isPreposition } from './name-group.ts'
import type { Unit } from './unit.ts'

/** Forms of the verbs that make a passive. */
export const auxiliaries: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'get', 'gets', 'got', "isn't", "aren't", "wasn't", "weren't"])

/** Words that deny a verb. */
export const negators: ReadonlySet<string> = new Set(['not', 'never', 'nor', "isn't", "aren't", "wasn't", "weren't", "won't", "doesn't", "didn't", "don't", "wouldn't", "can't", 'cannot', "hasn't", "shouldn't", "couldn't"])

/** Past or passive form by its shape: not the base, no -s, no -ing. */
export function isParticiple(unit: Unit): boolean {
  return unit.lemmas.some((lemma) => lemma !== unit.norm) && !unit.norm.endsWith('ing') && !/[^s]s$/.test(unit.norm) || /^(?:put|set|cut|read|run|let|hit|led)$/.test(unit.norm)
}

/** Index of the auxiliary that makes a verb passive; -1 in the active. */
export function passiveAuxiliary(units: readonly Unit[], verb: number): number {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    const unit = units[at] as Unit
    if (auxiliaries.has(unit.norm)) return at
    if (!unit.word || !(isFunctionWord(unit) || /ly$/.test(unit.norm))) return -1
    if (isPreposition(unit) && unit.norm !== 'by') return -1
  }
  return -1
}

/** A verb form that is a noun where it stands: "the lead", "a chair", "its command". */
export function isNounHere(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  // "Norway and Peru that sign": behind a name "that" opens a relative clause.
  if (before?.norm === 'that' && units[at - 2]?.capitalized === true && !before.capitalized) return false
  return before !== undefined && (isDeterminer(before) || (before.possessive && !units[at]?.norm.endsWith('ing')) || (isPreposition(before) && before.norm !== 'to' && !units[at]?.norm.endsWith('ing')))
}

/** Whether a noun is written as a plural. */
export function isPlural(unit: Unit): boolean {
  return /(?:s|men|people|police)$/.test(unit.norm)
}

/** A verb form without ending; a past that looks like its base ("put") is none. */
export function isBare(unit: Unit): boolean {
  if (/(?:[^s]s|ed|ing)$/.test(unit.norm) || /^(?:put|set|cut|read|let|hit|led)$/.test(unit.norm)) return false
  return !irregular.has(unit.norm) && unit.lemmas.every((lemma) => lemma === unit.norm || lemma.length >= unit.norm.length)
}

/** Whether a unit is a form of be, have, do or a modal. */
export function isAuxiliary(unit: Unit): boolean {
  return auxiliaries.has(unit.norm) || /^(?:will|would|shall|should|can|could|may|might|must|has|have|had|does|did|do|'ll|won't|wouldn't)$/.test(unit.norm)
}

/** Whether a unit may stand between a subject and its verb: auxiliaries, negations, adverbs, "set (to)". */
export function isVerbal(unit: Unit): boolean {
  return isAuxiliary(unit) || negators.has(unit.norm) || /ly$/.test(unit.norm) || /^(?:also|then|now|still|only|just|even|ever|always|again|already|once|longer|no|jointly|both|all|each|himself|herself|first|instead|due|set|agree|agreed|wants?|promised?|pledged?|continues?|asked|expected|supposed|meant|said|thought|believed|reported|known|rumored|alleged|understood|scheduled|slated|likely|ready|bound)$/.test(unit.norm)
}

/** Whether "not", "never" or "no longer" stands before a verb, with nothing but auxiliaries and adverbs between. */
export function isNegated(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    const unit = units[at] as Unit
    if (negators.has(unit.norm) || (unit.norm === 'longer' && units[at - 1]?.norm === 'no')) return true
    if (!isVerbal(unit) && unit.norm !== 'to') return false
  }
  return false
}
