/**
 * Words of people for themselves and for their own side: "Norland's president said that Norland would never leave", "the union has drawn three
 * red lines: no fees, no cuts". They tell what somebody wants, in a sentence that names no document.
 */
import { countryByCode } from '../language/country.ts'
import { isDemandList, isBareRefusal, isOwnReadiness, isOwnRefusal, isRefusedBy } from '../language/own-word.ts'
import { tokensOf, type Known } from './judged.ts'
import type { ConceptHit, NameMention, Passage } from '../model.ts'

/** Whether what stands at a token is somebody's own word; never of a sentence with a name of a document. */
export function isOwnWord(passage: Passage, at: number, known: Known): boolean {
  const { sentence, names, hits } = passage
  const isThere = ({ from }: ConceptHit): boolean => /^(?:across|over|through|past|around|near|beside)$/.test(sentence.tokens[from - 1]?.norm ?? '')
  // "Across the North Bank": a document may be called by a place.
  if (hits.some((hit) => (hit.key === 'document' || hit.key.startsWith('document:')) && !isThere(hit))) return false
  const isPerson = (token: number): boolean => names.some((name) => (name.class === 'person' || name.class === 'unknown') && tokensOf(passage, name).to === token + 1)
  return isOwnRefusal(sentence, at) || isBareRefusal(sentence, at) || isOwnReadiness(sentence, at, isPerson) || isDemandList(sentence, at, isPerson) || isForOwnSide(passage, at, known)
}

/** Whether a state refuses at a token what is to come, and one who speaks for it says so. */
function isForOwnSide(passage: Passage, at: number, known: Known): boolean {
  const { sentence, names } = passage
  return names.some((side) => {
    if (side.class !== 'country' && side.class !== 'organization') return false
    const speech = isRefusedBy(sentence, tokensOf(passage, side).to - 1, at)
    return speech !== null && names.some((speaker) => speaker !== side && tokensOf(passage, speaker).from >= speech.from && tokensOf(passage, speaker).to <= speech.to && speaksFor(speaker, side, known))
  })
}

/** Whether a speaker is a state or one of its people: "Norlandish", or a person of the set with an office of that state. */
function speaksFor(speaker: NameMention, side: NameMention, known: Known): boolean {
  if (speaker.name === side.name) return true
  const country = countryByCode(known.terms.get(side.name)?.country ?? side.name)
  const words = country === null ? [side.text] : [...country.names, ...country.exact, ...country.adjectives]
  return known.people.get(speaker.name)?.roles.some((role) => words.some((word) => role.includes(word))) === true
}
