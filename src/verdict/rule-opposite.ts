/**
 * Words that a set puts beside a word of its statement and that say the opposite of it: of gates that stay open, "close". Found in a text,
 * such a word denies what the fact says, and "not one gate closes" affirms it.
 */
import { wordSets } from '../language/finite.ts'
import { oppositesOf } from '../language/opposite.ts'
import { remember } from '../language/remember.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { flip, readAt, type RuleReading } from './rule-reading.ts'
import { reachOf } from './statement.ts'
import type { Claim, ConceptHit, Fact, Passage, Token } from '../model.ts'

/** What a statement's words have for opposites that it does not have itself. */
const opposites = remember((fact: Fact): ReadonlySet<string> => {
  const { words } = reachOf(fact)
  return new Set([...words].flatMap(oppositesOf).filter((word) => !words.has(word)))
})

/** The readings of those words of a claim, turned round. */
export function readOpposite({ passage, fact }: Claim, own: readonly ConceptHit[]): readonly RuleReading[] {
  const words = opposites(fact)
  const { tokens } = passage.sentence
  return own.filter(({ from, to }) => to - from === 1 && tokens[from]?.lemmas.some((lemma) => words.has(lemma)) && isSaid(passage, from) && !isOfHours(tokens, to))
    .map(({ from, to }) => ({ ...flip(readAt(passage, from, to), -1), explicit: true }))
}

/** Whether a word is said of something, as its verb or behind one; "found the gate shut" tells of a state. */
function isSaid({ sentence }: Passage, at: number): boolean {
  const finite = finitesOf(sentence)
  return finite[at] === true || sentence.tokens.slice(Math.max(0, at - 4), at).some((token, order, before) => /^(?:to|not|never|need)$/.test(token.norm) || wordSets.auxiliaries.has(token.norm) && !before.slice(order).some(({ kind }) => kind === 'punctuation'))
}

/** "Closes at nine", "is closed on Sundays": the hours of a thing that stays. */
function isOfHours(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  return tokens[at]?.norm === 'at' || tokens[at]?.norm === 'early' || (tokens[at]?.norm === 'on' && /(?:days|weekends)$/.test(next))
}
