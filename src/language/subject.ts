/**
 * The subject of a clause: the words before its finite verb, without what opens the clause and without phrases of place or
 * time that come before a comma. A clause that leaves its subject to the one before it has none.
 */
import { isAdverb, wordSets } from './finite.ts'
import { finitesOf } from './sentence-finite.ts'
import type { Clause, Sentence } from '../model.ts'

/** Tokens [from, to) of a sentence. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Words that open a clause and belong to nothing in it. */
const openers = new Set(['and', 'but', 'or', 'so', 'yet', 'that', 'while', 'whereas', 'because', 'although', 'though', 'since', 'if', 'when', 'once', 'after', 'before', 'as', 'for', 'nor', 'then', 'meanwhile', 'however', 'instead'])

/** The subject of a clause; of one without a verb the words it begins with up to a comma; null for none. */
export function subjectOf(sentence: Sentence, clause: Clause): TokenRange | null {
  const { tokens } = sentence
  const finites = finitesOf(sentence)
  let from = clause.from
  while (from < clause.to && (tokens[from]?.kind === 'punctuation' || openers.has(tokens[from]?.norm ?? '') || isAdverb(tokens[from]))) from++
  const verb = finites.findIndex((finite, at) => finite && at >= from && at < clause.to)
  const end = verb === -1 ? clause.to : verb
  const comma = tokens.findIndex((token, at) => at >= from && at < end && token.kind === 'punctuation' && token.text !== '-')
  if (comma !== -1 && opensWithPlace(sentence, from)) from = comma + 1
  const stop = comma > from ? comma : end
  return from < stop ? { from, to: stop } : null
}

function opensWithPlace({ tokens }: Sentence, from: number): boolean {
  return wordSets.prepositions.has(tokens[from]?.norm ?? '') || tokens[from]?.norm === 'unlike' || tokens[from]?.kind === 'number'
}
