/**
 * Which names may fill a part of some class. A name that nobody listed has no class of its own; where it stands in the part, it is
 * a stranger there, unless it may be another writing of a right name or of one that stands beside.
 */
import { isDocumentWord } from '../language/document-word.ts'
import { nameOf, type Known } from './judged.ts'
import type { NameCheck, NameMention, Passage } from '../model.ts'

/** Whether a name is of the class a fact asks for. A class of `unknown` in the set asks for any name; an unknown name may be anything. */
export function isOfClass(name: NameMention, check: NameCheck): boolean {
  if (check.names.includes(name.name) || check.class === 'unknown') return true
  if (check.class === 'person') return name.class === 'person' || name.class === 'office'
  if (check.class === 'organization') return name.class === 'organization' || name.class === 'country'
  return name.class === check.class || (check.class === 'place' && name.class === 'country')
}

/** Whether an unlisted name is somebody or something else than all that the fact names: no word and no initials in common. */
export function isStranger(passage: Passage, name: NameMention, check: NameCheck, known: Known): boolean {
  if (name.class !== 'unknown' || check.class === 'unknown' || check.class === 'country' || check.class === 'office') return false
  // "STMicroelectronics" is a name; "GPIOs" are several of a thing.
  if (!/^\p{Uppercase}\p{Lowercase}|^\p{Uppercase}{3,5}$|^\p{Uppercase}{2,5}\p{Lowercase}{3}/u.test(name.text) || isDocumentWord(name.text) || /\d/.test(name.text) || /^\s*\d/.test(passage.sentence.text.slice(name.end, name.end + 3))) return false
  const words = wordsOf(name.text)
  return ![...check.names, ...check.beside].some((id) => allNames(id, known).some((one) => {
    const other = wordsOf(one)
    return words.some((word) => other.includes(word)) || initials(other) === name.text.toLowerCase() || initials(words) === one.toLowerCase()
  }))
}

function allNames(id: string, known: Known): readonly string[] {
  const term = known.terms.get(id)
  const person = known.people.get(id)
  return [nameOf(id, known), ...(term?.names ?? []), ...(term?.exact ?? []), ...(person?.names ?? [])]
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{Alphabetic}\d]+/u).filter((word) => word.length > 1 && word !== 'the' && word !== 'of')
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

/**
 * A capital where the fact asks for a town: it is that town, not its country ("signed in Oslo" beside Norway). Where a country is
 * the right answer, its capital may stand for it.
 */
export function isTownAlone(passage: Passage, name: NameMention, check: NameCheck, known: Known): boolean {
  if (check.class !== 'place' || check.names.some((id) => known.terms.get(id)?.class === 'country')) return false
  const capital = passage.names.find((other) => other.start === name.start && other.end === name.end && other.form === 'capital')
  return capital !== undefined && check.beside.includes(capital.name) && !check.beside.includes(name.class === 'place' ? name.name : '')
}

/** Whether a name is another spelling of one of the set's, apart or with a hyphen ("North Gate" for Northgate), or its initials. */
export function isSpelling({ sentence }: Passage, name: NameMention, id: string, known: Known): boolean {
  if (name.class !== 'unknown' && name.class !== 'place' && name.class !== 'organization') return false
  const more = /^[-\s]\p{Alphabetic}+/u.exec(sentence.text.slice(name.end, name.end + 20))?.[0] ?? ''
  const written = [name.text, name.text + more].map(squeezed)
  const isShort = /^\p{Uppercase}{2,6}$/u.test(name.text)
  return allNames(id, known).some((one) => written.includes(squeezed(one)) || (isShort && initials(wordsOf(one)) === name.text.toLowerCase()))
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{Alphabetic}\d]/gu, '')
}
