/** The signs by which scope.ts tells where a segment begins: predicates on tokens around a place, no state. */
import type { Token } from '../model.ts'
import { isAdverb, wordSets } from './finite.ts'
import { complementTakers, speechVerbs } from './operator-data.ts'
import { isVerb } from './verb-list.ts'

/** Words that open an adverbial clause. */
export const adverbialOpeners = new Set('because if unless while whereas although though when whenever once until till after before since lest provided assuming despite'.split(' '))
/** Those of them that are prepositions as well. */
export const ambiguousOpeners = new Set('after before since until till once'.split(' '))
/** Relative pronouns but "that". */
export const relatives = new Set(['which', 'who', 'whose', 'whom', 'where'])
const contrastOpeners = new Set(['instead', 'rather', 'far', 'without', 'contrary', 'unlike', 'not', 'except', 'apart'])
const contrastPartners = new Set(['of', 'than', 'from', 'to'])
const questions = new Set(['whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])
/** Nouns that take a that-clause and yet no question. */
const certain = new Set(['fact', 'point', 'case', 'right', 'rule'])
/** Verbs of saying that name the hearer before what is said. */
const tellers = new Set(['tell', 'inform', 'assure', 'warn', 'promise', 'remind', 'convince', 'persuade', 'notify', 'write', 'show', 'advise', 'teach'])

/** Tokens with the finite verbs among them. */
export interface Finites {
  readonly tokens: readonly Token[]
  readonly finite: readonly boolean[]
}

/** Whether a token is an -ing form of a verb. */
export function isGerund(token: Token | undefined): boolean {
  return token !== undefined && token.norm.endsWith('ing') && token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}

/** An em dash, or a shorter one that stands apart from both words. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^[—–-]$/.test(token.text)) return false
  if (token.text === '—') return true
  return (tokens[at - 1]?.end ?? -1) < token.start && (tokens[at + 1]?.start ?? -1) > token.end
}

/** Whether a question word at `at` asks or tells ("unclear when", "said how") rather than dates or describes. */
export function takesQuestion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const word = tokens[at]?.norm ?? ''
  if (before === undefined || !questions.has(word)) return false
  if (word === 'whether') return true
  return before.lemmas.some(lemma => complementTakers.has(lemma) && !certain.has(lemma)) || /^(?:unclear|unknown|unsaid|open|decide)$/.test(before.norm)
}

/** Whether a token, or one it is a form of, is a verb of saying. */
export function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.lemmas.some(lemma => speechVerbs.has(lemma))
}

/** "Told the board that", "claims in an interview that": something stands between the verb and what is said. */
export function tellsSomebody({ tokens, finite }: Finites, at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation') return false
    if (token.lemmas.some(lemma => tellers.has(lemma)) || (finite[index] === true && isSpeech(token))) return true
  }
  return false
}

/** Whether a phrase that sets something against something begins here ("rather than", "not the", "never used"). */
export function opensContrast({ tokens, finite }: Finites, at: number): boolean {
  const word = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  if (at > 0 && (/^(?:never|hardly|barely|scarcely)$/.test(word) || (word === 'no' && second === 'longer'))) return finite[at + 1] !== true
  if (!contrastOpeners.has(word)) return false
  if (/^(?:instead|rather|far|contrary|apart)$/.test(word)) return contrastPartners.has(second)
  return word !== 'not' || !/^(?:only|just|merely)$/.test(second)
}

/** "..., reportedly developed in secret, ...": a participle put between a subject and its verb. */
export function isParticiplePhrase({ tokens, finite }: Finites, from: number): boolean {
  let at = from
  while (isAdverb(tokens[at])) at++
  const token = tokens[at]
  if (token === undefined || finite[at] === true || !/(?:ed|en|wn|ne|pt|lt|ld|ung|ght)$/.test(token.norm)) return false
  const next = tokens[at + 1]
  return token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma)) && next !== undefined && wordSets.prepositions.has(next.norm)
}

/** Whether -ing forms in a row stand under one "from" ("from building, hosting, and storing"). */
export function continuesGerunds(tokens: readonly Token[], comma: number): boolean {
  for (let index = Math.max(1, comma - 5); index < comma; index++) {
    if (isGerund(tokens[index]) && tokens[index - 1]?.norm === 'from') return true
  }
  return false
}

/** Whether a subject and its finite verb stand at `from` before the next mark or joining word. */
export function hasOwnPredicate({ tokens, finite }: Finites, from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
    const token = tokens[index] as Token
    if (token.kind === 'punctuation' && !/["“”'‘’%$€£]/.test(token.text)) return false
    if (finite[index] === true) return index > from || wordSets.auxiliaries.has(token.norm)
    if (index > from && endsSubject(token)) return false
    if (token.norm === 'to' && isVerb(tokens[index + 1]?.norm ?? '')) return false
  }
  return false
}

function endsSubject({ norm }: Token): boolean {
  return (wordSets.coordinators.has(norm) && norm !== 'and') || adverbialOpeners.has(norm) || relatives.has(norm) || norm === 'that'
}

/** What "that" at `at` opens: a clause that is said or thought, a relative clause, or nothing (a demonstrative). */
export function readThat({ tokens, finite }: Finites, at: number): 'complement' | 'relative' | null {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (before === undefined) return null
  const takes = before.lemmas.some(lemma => complementTakers.has(lemma))
  const plain = after === undefined || (after.kind === 'word' && (wordSets.determiners.has(after.norm) || wordSets.prepositions.has(after.norm) || after.norm === 'to' || after.capitalized))
  const subject = next !== undefined && finite[at + 1] === true && !isAdverb(next) && (!takes || plain || after.kind === 'number' || wordSets.auxiliaries.has(next.norm))
  if (takes && (!subject || isSpeech(before))) return 'complement'
  if (!subject && tellsSomebody({ tokens, finite }, at)) return 'complement'
  if (wordSets.prepositions.has(before.norm) || wordSets.coordinators.has(before.norm) || wordSets.determiners.has(before.norm)) return null
  return subject || hasOwnPredicate({ tokens, finite }, at + 1) ? 'relative' : null
}
