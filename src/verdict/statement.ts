/**
 * How far a fact reaches by its own statement: what it says of all ("each club"), whether it has a condition or an exception.
 * What a text takes away or adds is measured against it; a statement that draws the line itself is never held against a text.
 */
import { findFinites } from '../language/finite.ts'
import { remember } from '../language/remember.ts'
import { toSentences } from '../language/sentence.ts'
import { toTokens } from '../language/token.ts'
import { isPastForm } from '../language/verb-tense.ts'
import type { Fact, Sentence, Token } from '../model.ts'

/** What the statement of a fact says about its own reach. */
export interface Reach {
  /** Dictionary forms of its words. */
  readonly words: ReadonlySet<string>
  /** Nouns of which it speaks as a whole: "club" of "each club". */
  readonly whole: ReadonlySet<string>
  /** It names a condition, a time or a restriction of its own. */
  readonly conditional: boolean
  /** It has an exception of its own. */
  readonly excepting: boolean
  /** It tells what happened: all its verbs are in the past. */
  readonly past: boolean
}

/** The sentences of a fact's statement. */
export const sentencesOf = remember(({ statement }: Fact): readonly Sentence[] => toSentences({ text: statement, breaks: [] }))

/** The reach of a fact. */
export const reachOf = remember((fact: Fact): Reach => {
  const tokens = toTokens(fact.statement)
  return {
    words: new Set(tokens.flatMap((token) => [token.norm, ...token.lemmas])),
    whole: new Set(tokens.flatMap((token, at) => (quantifiers.has(token.norm) ? wholeAfter(tokens, at) : []))),
    conditional: tokens.some((token) => conditions.has(token.norm)),
    excepting: tokens.some((token) => exceptions.has(token.norm)),
    past: tellsPast(tokens)
  }
})

function tellsPast(tokens: readonly Token[]): boolean {
  const verbs = findFinites(tokens).flatMap((isFinite, at) => (isFinite ? [at] : []))
  return verbs.length > 0 && verbs.every((at) => isPastForm(tokens[at], tokens[at - 1]))
}

const quantifiers = new Set(['each', 'every', 'all', 'both', 'any', 'no', 'everyone', 'everybody', 'anyone', 'anybody', 'nobody'])
const conditions = new Set(['if', 'when', 'once', 'unless', 'only', 'until', 'provided', 'without', 'with', 'after', 'before', 'subject', 'case', 'while', 'during', 'except', 'where', 'upon'])
const exceptions = new Set(['except', 'excepting', 'apart', 'save', 'unless', 'only', 'but', 'without', 'besides', 'excluding'])

/** The nouns right behind a quantifier; for "everyone" those that stand for people. */
function wholeAfter(tokens: readonly Token[], at: number): readonly string[] {
  const word = tokens[at]?.norm ?? ''
  if (/(?:one|body)$/.test(word)) return ['person', 'people', 'man', 'citizen', 'party', 'side', 'member']
  const next = tokens.slice(at + 1, at + 5)
  const end = next.findIndex((token) => token.kind === 'punctuation' || stops.has(token.norm))
  return (end === -1 ? next : next.slice(0, end)).flatMap((token) => [token.norm, ...token.lemmas])
}

const stops = new Set(['of', 'in', 'on', 'must', 'may', 'shall', 'can', 'will', 'would', 'is', 'are', 'be', 'has', 'have', 'to', 'for', 'and', 'or', 'from', 'at', 'by', 'with'])
