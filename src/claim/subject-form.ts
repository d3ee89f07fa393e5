/** Subjects in other forms than a noun before its verb: explained by commas, resumed behind an insertion. */
import { isAdverb } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import type { TokenRange } from '../language/subject.ts'
import type { Clause, Passage, Sentence } from '../model.ts'

/** "Vineta, the first park in the world, had eleven": a name that is explained between commas before its verb. */
export function isExplained({ sentence, hits }: Passage, { from, to }: TokenRange, clause: Clause): boolean {
  const { tokens } = sentence
  if (tokens[to]?.text !== ',' || !(/^(?:the|an?|one|once|then|now)$/.test(tokens[to + 1]?.norm ?? '') || tokens[to + 1]?.possessive === true)) return false
  const finites = finitesOf(sentence)
  const verb = finites.findIndex((finite, at) => finite && at > to)
  if (verb === -1 || verb >= clause.to || tokens[verb - 1]?.text !== ',' || verb - 1 <= to) return false
  const words = tokens.slice(from, to)
  return words.length <= 3 && words.every((token) => token.kind === 'word' && token.capitalized && !isFunctionWord(token) && !isAdverb(token) && !isPlural(token)) && !hits.some((hit) => hit.from < to && hit.to > from)
}

/** "Critics", "Experts": any word has a capital at the head of a sentence. */
function isPlural({ norm, lemmas }: { readonly norm: string, readonly lemmas: readonly string[] }): boolean {
  return norm.endsWith('s') && lemmas.some((lemma) => lemma !== norm && norm.startsWith(lemma.slice(0, -1)))
}

/** "Norby, the largest when it opened, has 40": the clause before that a verb behind a comma goes on with, without "and"; undefined for none. */
export function resumedClause(sentence: Sentence, clause: Clause): Clause | undefined {
  const finites = finitesOf(sentence)
  if (finites[clause.from] !== true || sentence.tokens[clause.from - 1]?.text !== ',') return undefined
  return sentence.clauses.findLast((one) => one.to <= clause.from && (one.kind === 'main' || one.kind === 'coordinate') && !finites.slice(one.from, one.to).includes(true))
}
