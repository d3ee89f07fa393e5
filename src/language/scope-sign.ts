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
    if (token.lemmas.some(lemma => tellers.has(lemma)) || (isSpoken(token) && (finite[index] === true || isPredicateOf(tokens, finite, index)))) return true
  }
  return false
}

/** Verbs that only ever say something, beside those of saying and thinking behind which "that" may be left out. */
const claiming = new Set(['claim', 'state', 'declare', 'allege', 'maintain', 'contend', 'complain', 'reply', 'answer', 'confirm', 'reveal', 'mention', 'explain'])

function isSpoken(token: Token): boolean {
  return isSpeech(token) || token.lemmas.some(lemma => claiming.has(lemma))
}

/** "An agency reported on Friday that": a past form that might be a participle is the verb where its clause has had none. */
function isPredicateOf(tokens: readonly Token[], finite: readonly boolean[], at: number): boolean {
  return tokens[at]?.norm.endsWith('ed') === true && !finite.slice(0, at).includes(true) && tokens[at - 1]?.kind === 'word'
}

/** "It is not true, as some wrote, that ...": whether a comma opens an aside behind which "that" hangs on the word before the comma. */
export function opensAside(tokens: readonly Token[], comma: number): boolean {
  if (!asides.has(tokens[comma + 1]?.norm ?? '') || tokens[comma - 1]?.lemmas.some(lemma => complementTakers.has(lemma)) !== true) return false
  const closing = tokens.slice(comma + 1, comma + 1 + longestAside).findIndex(({ text }) => text === ',')
  return closing !== -1 && tokens[comma + closing + 2]?.norm === 'that'
}

/** Whether "that" behind a comma goes on behind such an aside. */
export function resumesThat(tokens: readonly Token[], comma: number): boolean {
  const first = Math.max(0, comma - longestAside)
  const opening = tokens[comma + 1]?.norm === 'that' ? tokens.slice(first, comma).findLastIndex(({ text }) => text === ',') : -1
  return opening !== -1 && first + opening > 0 && opensAside(tokens, first + opening)
}

/** So many tokens an aside may have. */
const longestAside = 16
const asides = new Set(['as', 'though', 'however', 'contrary', 'despite', 'whatever', 'in', 'according', 'of'])

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
    if (token.kind === 'punctuation' && !/["“”'‘’%$€£]/.test(token.text)) return index > from && finite[endOfAddition(tokens, index)] === true
    if (finite[index] === true) return index > from || wordSets.auxiliaries.has(token.norm)
    if (index > from && endsSubject(token)) return false
    if (token.norm === 'to' && isVerb(tokens[index + 1]?.norm ?? '')) return false
  }
  return false
}

/** What adds another thing to a subject, between commas. */
const additions = new Set(['like', 'unlike', 'including', 'along', 'together', 'besides', 'alongside', 'as'])

/** "The seat, like every other right, is gone": the token behind an addition that a comma opens and another closes; -1 for none. */
function endOfAddition(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',' || !additions.has(tokens[comma + 1]?.norm ?? '')) return -1
  const closing = comma + 1 + tokens.slice(comma + 1, comma + 1 + longestAddition).findIndex(({ kind }) => kind === 'punctuation')
  return closing > comma && tokens[closing]?.text === ',' ? closing + 1 : -1
}

const longestAddition = 12

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
