/**
 * The dictionary forms a word may have. Rules for the regular inflections, a table for the irregular ones, no part of
 * speech: a word gets every base it could come from, since "a cap of 5" and "caps it at 5" say the same. Too many forms
 * do no harm as long as none of them is a common word: hence the syllable rule ("noted" is note, never not).
 */
import { irregular, uninflected } from './irregular.ts'

/** Longer words have no inflections worth looking for; keeps hostile input cheap. */
const longest = 48

const vowel = /[aeiouy]/
/** One syllable that ends in a short vowel and one consonant: it would have doubled it ("stop" → stopped). */
const short = /^[^aeiouy]*(?:qu)?[aeiouy][bcdfghjklmnpqrstvz]$/

/** Bases of a stem left over from cutting -ed, -ing: the stem itself, with its silent e, with its doubled consonant undone. */
function basesOf(stem: string, add: (base: string) => void): void {
  if (stem.length < 2 || !vowel.test(stem)) return
  const last = stem.at(-1) ?? ''
  if (!short.test(stem) && stem.length > 2) add(stem)
  if (last !== 'y') add(`${stem}e`)
  if (stem.length > 3 && last === stem.at(-2) && !vowel.test(last)) add(stem.slice(0, -1))
}

/** Undoes the plural and third person -s. */
function cutS(word: string, add: (base: string) => void): void {
  if (!word.endsWith('s') || word.length < 3 || /(?:ss|us|is)$/.test(word)) return
  if (word.endsWith('ies') && word.length > 4) add(`${word.slice(0, -3)}y`)
  if (/(?:ss|x|zz|ch|sh|[^o]o)es$/.test(word) || (word.length > 4 && /[aiu]ses$/.test(word))) add(word.slice(0, -2))
  add(word.slice(0, -1))
}

/** Undoes the past -ed. */
function cutEd(word: string, add: (base: string) => void): void {
  if (!word.endsWith('ed') || word.length < 4) return
  if (word.endsWith('eed')) add(word.slice(0, -1))
  else if (word.endsWith('ied')) add(word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1))
  else basesOf(word.slice(0, -2), add)
}

/** Undoes -ing. */
function cutIng(word: string, add: (base: string) => void): void {
  if (word.endsWith('ing') && word.length > 4) basesOf(word.slice(0, -3), add)
}

/** British endings and the American ones they stand for; words of four letters ("four", "hour") keep theirs. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
  [/^(.{2,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  [/^(.{3,})our(|s|ed|ing|able|ably|ful|ite|ites|less|hood|hoods|ly)$/, '$1or$2'],
  [/^(.{2,}[tb])re(|s)$/, '$1er$2'],
  [/^(.{2,})ogue(|s)$/, '$1og$2'],
  [/^(.{3,})gramme(|s|r|rs)$/, '$1gram$2'],
  [/^(defen|offen|preten|licen)ce(|s|d|less)$/, '$1se$2'],
  [/^(enrol|fulfil|instal|instil|appal|skil|wil)l?(|s|ment|ments|ful)$/, '$1l$2'],
  [/^(.{2,}[aeiou]l)l(ed|ing|er|ers)$/, '$1$2'],
  [/^man(o?eu)v(re|er)(|s)$/, 'maneuver$3'],
  [/^cheque(|s)$/, 'check$1'],
  [/^grey(|s)$/, 'gray$1'],
  [/^plough(|s|ed|ing)$/, 'plow$1'],
  [/^sceptic(|s|al|ism)$/, 'skeptic$1'],
  [/^alumin(i?um)$/, 'aluminum'],
  [/^(a)esthetic(|s)$/, 'esthetic$2'],
  [/^tonne(|s)$/, 'ton$1'],
]

/** All of them as one: most words are in none. */
const british = new RegExp(spellings.map(([pattern]) => pattern.source).join('|'))

/**
 * The American spelling of a lower-case word by general rule ("organise" → organize, "centre" → center); the word
 * itself where no rule applies. May make a non-word ("promise" → promize): it is a key to compare by, not to show.
 */
export function americanSpelling(word: string): string {
  if (word.length < 4 || word.length > longest || !british.test(word)) return word
  for (const [pattern, american] of spellings) {
    if (pattern.test(word)) return word.replace(pattern, american)
  }
  return word
}

/**
 * Every dictionary form that `norm` (lower case, no accents) may have, itself first: inflections undone, irregular forms
 * looked up, each also in American spelling. Nominalizations are no lemmas ("reduction" is not reduce).
 */
export function lemmasOf(norm: string): readonly string[] {
  if (norm.length < 2 || norm.length > longest) return [norm]
  const lemmas: string[] = [norm]
  const add = (base: string): void => {
    if (base.length > 1 && !lemmas.includes(base)) lemmas.push(base)
  }
  irregular.get(norm)?.forEach(add)
  if (!uninflected.has(norm)) {
    cutS(norm, add)
    cutEd(norm, add)
    cutIng(norm, add)
    if (norm.length > 5 && norm.endsWith('men')) add(`${norm.slice(0, -3)}man`)
    if (norm.length > 8 && norm.endsWith('children')) add(norm.slice(0, -3))
    if (norm.length > 8 && norm.endsWith('people')) add(`${norm.slice(0, -6)}person`)
  }
  for (const base of [...lemmas]) add(americanSpelling(base))
  return lemmas
}
