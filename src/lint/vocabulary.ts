// Words that bind too much: a fact that one common word is enough for claims half of all articles.

import { openingWords } from '../language/function-word.ts'
import { toTokens } from '../language/token.ts'
import type { Check, Problem, Term } from '../model.ts'
import { boundBy, checkOf, warn } from './rule.ts'
import type { Rule } from './rule.ts'
import { keyText, waysOf } from './way.ts'

/** An expression that a single common word satisfies. */
export const commonWord: Rule = {
  name: 'common-word',
  about: 'One very common word is enough to bind a sentence to a fact.',
  find: ({ set, facts, places }) => {
    const terms = new Map(set.terms.map((term) => [term.id, term]))
    return facts.flatMap((fact): readonly Problem[] => {
      const check = checkOf(fact)
      if (check === null || isNarrow(check)) return []
      // The document goes without saying in an article about it, so that asking for it asks for nothing.
      const ways = waysOf(check.about).map((keys) => [...keys].filter((key) => key !== 'document'))
      const loose = ways.find((keys) => keys.length === 0) ?? ways.find(([key, ...others]) => key !== undefined && others.length === 0 && isCommon(key, terms))
      if (loose === undefined) return []
      const [key] = loose
      const what = key === undefined ? 'nothing but the name of the document' : key.startsWith('@') ? `any word of the class ${key}` : `the common word ${keyText(key)}`
      return [warn('common-word', places.fact(fact.id, boundBy), `Unexpected fact ${fact.id} that ${what} is enough for, expected a word that tells what it is about, too`, 'ask for the thing it is said of, too: a further line of "words", or & in "about" as in "crane & @limit"')]
    })
  }
}

/** A role is told by names of people, a number with a noun of its own counts nothing else. */
function isNarrow(check: Check): boolean {
  return check.kind === 'role' || ((check.kind === 'quantity' || check.kind === 'change') && check.of !== null)
}

/** A class of English, a phrase all of whose words stand in any text, a term half of whose names do. */
function isCommon(key: string, terms: ReadonlyMap<string, Term>): boolean {
  if (key.startsWith('@')) return true
  if (key.startsWith("'")) return isCommonPhrase(key.slice(1, -1))
  const names = terms.get(key)?.names ?? []
  return 0 < names.length && names.length <= 2 * names.filter(isCommonPhrase).length
}

function isCommonPhrase(phrase: string): boolean {
  const words = toTokens(phrase).filter(({ kind }) => kind === 'word')
  // Three words in a row are a phrase of their own, however common each of them is.
  return 0 < words.length && words.length < 3 && words.every(({ norm, lemmas }) => [norm, ...lemmas].some((form) => openingWords.has(form)))
}

/** Articles, pronouns, auxiliaries, prepositions and conjunctions of one syllable: no sentence is without one of them. */
const grammatical: ReadonlySet<string> = new Set(('a an the this that these those i you he she it we they me him us them my your his her its our their who which what be is are was were been being am do does did done '
  + 'have has had having will would shall should can could may might must not of in on at by for from to into with as than and or but nor so if').split(' '))

/** A name that stands in every sentence. */
export const emptyName: Rule = {
  name: 'empty-name',
  about: 'A name is a word that stands in every sentence, such as "it" or "may".',
  find: ({ set, places }) => set.terms.flatMap(({ id, names }) => names.filter((name) => grammatical.has(name.toLowerCase())).map((name) =>
    warn('empty-name', places.entry('terms', id, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${JSON.stringify(id)}, expected a word that not every sentence has`, 'take it out, or write it under "exact" where it is a name in capital letters')))
}
