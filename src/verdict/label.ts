/**
 * A bare name takes its part from what stands over it: "Mediator | Norway" in a table, "Who chairs it? Ann Lee." in an
 * interview, "Venue:" before a list. Label and name are read as one sentence, the question as its own answer.
 */
import { findFinites } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import type { Claim, NameMention, Origin, Passage, Sentence, Source, Token } from '../model.ts'

const labelling: ReadonlySet<Origin> = new Set(['row', 'column', 'item', 'question', 'lead', 'previous'])

/** Longer passages say themselves what part a name plays, in tokens. */
const longestAnswer = 12
const longestLabel = 40

/**
 * The sentences in which a passage of bare names may be read with its labels, the nearest first; empty where the passage is a
 * sentence of its own. The passage's tokens keep their offsets; those of the labels lie outside the passage.
 */
export function labelledSentences({ passage, sources }: Claim): readonly Sentence[] {
  const joined = passage.joined === null ? [] : [passage.joined.sentence]
  if (!isBare(passage)) return joined
  const labels = sources.filter(({ origin, passage: over }) => labelling.has(origin) && over.sentence.tokens.length <= longestLabel)
  return [...joined, ...labels.flatMap(({ origin, passage: over }) => readTogether(origin, over, passage.sentence))]
}

/** A sentence with the names found in it. */
export interface NamedSentence {
  readonly sentence: Sentence
  readonly names: readonly NameMention[]
}

/**
 * An entry that leaves its subject to the name over it ("**Dupont, Marie.** Author of the draft"), read with that name before a
 * colon; null where the passage has a subject of its own. The head's names and tokens lie before the passage's own offsets.
 */
export function headedSentence({ passage, sources }: Claim): NamedSentence | null {
  if (!isSubjectless(passage)) return null
  const head = headsOf(passage, sources).find((over) => isBare(over))
  if (head === undefined) return null
  const own = passage.sentence.tokens
  const label = withoutEnd(head.sentence.tokens)
  const shift = shiftBefore(label, own)
  const names = head.names.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift }))
  return { sentence: asSentence(passage.sentence, [...before(label, own), colon(own), ...own]), names }
}

/** The bold lead of a sentence's paragraph, its row's head, its defined term: what an entry is about. */
export function headsOf(passage: Passage, sources: readonly Source[]): readonly Passage[] {
  const heads = sources.filter(({ origin }) => origin === 'lead' || origin === 'row' || (origin === 'item' && passage.block.role === 'definition'))
  return heads.map((source) => source.passage)
}

/** No finite verb in the main clause, or nothing before it: "Author of the draft, which he denies", "Took part in the drafting". */
function isSubjectless({ sentence }: Passage): boolean {
  const finites = findFinites(sentence.tokens)
  const main = sentence.clauses.filter((clause) => clause.kind === 'main')
  const at = sentence.tokens.findIndex((_, index) => finites[index] === true && main.some((clause) => clause.from <= index && index < clause.to))
  return at < 0 || sentence.tokens.slice(0, at).every((token) => token.kind === 'punctuation' || /ly$/.test(token.norm))
}

/** Whether a passage holds names and hardly anything else: no verb, no noun that could give them another part. */
function isBare({ sentence, names, block }: Passage): boolean {
  if (names.length === 0 || sentence.tokens.length > longestAnswer || block.role === 'heading') return false
  const rest = sentence.tokens.filter((token) => token.kind === 'word' && !names.some((name) => name.start < token.end && token.start < name.end))
  return rest.every((token) => isFunctionWord(token) || token.capitalized) && !rest.some((token) => /^(?:is|are|was|were|will|would|has|had|does)$/.test(token.norm))
}

function readTogether(origin: Origin, over: Passage, answer: Sentence): readonly Sentence[] {
  const own = withoutEnd(answer.tokens)
  if (over.sentence.isQuestion) return answered(withoutEnd(over.sentence.tokens), own, answer)
  if (origin === 'previous' || origin === 'question') return []
  const label = withoutEnd(over.sentence.tokens)
  const end = label.at(-1)
  if (end === undefined) return []
  const opens = /^(?:by|in|at|to|from|between|for|with|of|under|on|is|are)$/.test(end.norm)
  return [asSentence(answer, [...before(label, own), ...(opens ? [] : [colon(own)]), ...own])]
}

const asking = /^(?:who|whom|which|what|where|whose)$/

/** The question with its answer in the place of the word that asks; "where" is answered at the end. */
function answered(question: readonly Token[], own: readonly Token[], answer: Sentence): readonly Sentence[] {
  const at = question.findIndex((token) => asking.test(token.norm))
  if (at < 0) return []
  const word = question[at]?.norm
  const behind = question.slice(at + (isNounAsked(question, at) ? 2 : 1))
  if (word === 'where') return [asSentence(answer, [...before([...question.slice(0, at), ...behind], own), ...(hasPreposition(own) ? [] : [inWord(own)]), ...own])]
  return [asSentence(answer, [...before(question.slice(0, at), own), ...own, ...after(behind, own)])]
}

/** "Which country mediates": the noun behind "which" goes with it. */
function isNounAsked(question: readonly Token[], at: number): boolean {
  const next = question[at + 1]
  return /^(?:which|what|whose)$/.test(question[at]?.norm ?? '') && next !== undefined && next.kind === 'word' && !isFunctionWord(next)
}

function hasPreposition(own: readonly Token[]): boolean {
  return /^(?:to|in|at|on|near|outside|inside|into)$/.test(own.find((token) => token.kind === 'word')?.norm ?? '')
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'punctuation') end--
  return tokens.slice(0, end)
}

/** Tokens moved in front of others, so that offsets go on rising. */
function before(tokens: readonly Token[], own: readonly Token[]): readonly Token[] {
  const shift = shiftBefore(tokens, own)
  return tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }))
}

function shiftBefore(tokens: readonly Token[], own: readonly Token[]): number {
  return (own[0]?.start ?? 0) - (tokens.at(-1)?.end ?? 0) - 4
}

function after(tokens: readonly Token[], own: readonly Token[]): readonly Token[] {
  const shift = (own.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0) + 1
  return tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }))
}

function colon(own: readonly Token[]): Token {
  const start = (own[0]?.start ?? 0) - 2
  return { start, end: start + 1, text: ':', norm: ':', kind: 'punctuation', lemmas: [':'], possessive: false, capitalized: false }
}

function inWord(own: readonly Token[]): Token {
  const start = (own[0]?.start ?? 0) - 3
  return { start, end: start + 2, text: 'in', norm: 'in', kind: 'word', lemmas: ['in'], possessive: false, capitalized: false }
}

function asSentence(answer: Sentence, tokens: readonly Token[]): Sentence {
  const text = tokens.map((token) => token.text).join(' ')
  return { ...answer, text, tokens, clauses: [{ index: 0, from: 0, to: tokens.length, kind: 'main', parent: null, opener: null }], isQuestion: false }
}
