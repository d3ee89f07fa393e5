/**
 * A bare name takes its part from what stands over it: "Mediator | Norway" in a table, "Who chairs it? Ann Lee." in an
 * interview, "Venue:" before a list. Label and name are read as one sentence, the question as its own answer.
 */
import { findFinites, wordSets } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isVerb } from '../language/verb-list.ts'
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
 * An entry that leaves its subject to the name over it ("**Dupont, Marie.** Author of the draft"), read with that name as its
 * subject; null where the passage has one of its own. The head's names and tokens lie before the passage's own offsets.
 */
export function headedSentence({ passage, sources }: Claim): NamedSentence | null {
  if (!isSubjectless(passage)) return null
  const head = headsOf(passage, sources).find((over) => isBare(over))
  if (head === undefined) return null
  const own = passage.sentence.tokens
  const label = withoutEnd(head.sentence.tokens)
  const shift = shiftBefore(label, own)
  const names = head.names.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift }))
  return { sentence: asSentence(passage.sentence, [...before(label, own), ...(opensWithVerb(passage.sentence) ? [] : [isWord(own)]), ...own]), names }
}

/** "Chairs the board", "Would chair it", "Took part": the first word, whose capital says nothing, is a verb. */
function opensWithVerb({ tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => token.kind === 'word')
  const word = tokens[first]
  if (word === undefined) return false
  if (wordSets.auxiliaries.has(word.norm)) return true
  if (/(?:ed|s)$/.test(word.norm) && word.lemmas.some((lemma) => lemma !== word.norm && isVerb(lemma))) return true
  return findFinites(tokens.map((token, at) => (at === first ? { ...token, capitalized: false } : token)))[first] === true
}

/** The bold lead of a sentence's paragraph, its row's head, its defined term: what an entry is about. */
export function headsOf(passage: Passage, sources: readonly Source[]): readonly Passage[] {
  const heads = sources.filter(({ origin }) => origin === 'lead' || origin === 'row' || (origin === 'item' && passage.block.role === 'definition'))
  return heads.map((source) => source.passage)
}

/** No finite verb in the main clause, or nothing before it: "Author of the draft, which he denies", "Took part in the drafting". */
function isSubjectless({ sentence }: Passage): boolean {
  const finites = finitesOf(sentence)
  const main = sentence.clauses.filter((clause) => clause.kind === 'main')
  const at = sentence.tokens.findIndex((_, index) => finites[index] === true && main.some((clause) => clause.from <= index && index < clause.to))
  return at < 0 || sentence.tokens.slice(0, at).every((token) => token.kind === 'punctuation' || /ly$/.test(token.norm))
}

/** Whether a passage holds names and hardly anything else: no verb, no noun that could give them another part. */
function isBare({ sentence, names, block }: Passage): boolean {
  if (names.length === 0 || block.role === 'heading' || sentence.tokens.length > longestAnswer * 3) return false
  const answer = plainAnswer(withoutEnd(sentence.tokens))
  if (answer.length > longestAnswer - 1) return false
  const rest = answer.filter((token) => token.kind === 'word' && !names.some((name) => name.start < token.end && token.start < name.end))
  return rest.every((token) => isFunctionWord(token) || token.capitalized || helping.has(token.norm)) && !rest.some((token) => answering.test(token.norm))
}

function readTogether(origin: Origin, over: Passage, answer: Sentence): readonly Sentence[] {
  const own = withoutEnd(answer.tokens)
  if (over.sentence.isQuestion && !isNounPhrase(over.sentence)) return answered(withoutEnd(over.sentence.tokens), plainAnswer(own), answer)
  if ((origin === 'previous' || origin === 'question') && !over.sentence.isQuestion) return []
  const label = withoutEnd(over.sentence.tokens)
  const end = label.at(-1)
  if (end === undefined) return []
  const opens = /^(?:by|in|at|to|from|between|for|with|of|under|on|is|are)$/.test(end.norm)
  return [asSentence(answer, [...before(label, own), ...(opens ? [] : [colon(own)]), ...own])]
}

/** "The jury's chair?": a question that only names the part. */
function isNounPhrase(sentence: Sentence): boolean {
  const { tokens } = sentence
  return !tokens.some((token) => asking.test(token.norm) || answering.test(token.norm)) && !finitesOf(sentence).some((finite) => finite)
}

/** "Above all X, with help from Y", "That would be X", "X does": the name that answers, without what weighs or points to it. */
function plainAnswer(own: readonly Token[]): readonly Token[] {
  let from = 0
  while (from < own.length && weighing.has(own[from]?.norm ?? '')) from++
  if (/^(?:that|it|this|these|those)$/.test(own[from]?.norm ?? '')) {
    let verb = from + 1
    while (/^(?:will|would|may|might|be|is|was|were|are)$/.test(own[verb]?.norm ?? '')) verb++
    if (verb > from + 1) from = verb
  }
  const aside = own.findIndex((token, at) => at > from && token.text === ',' && opensAside(own, at + 1))
  let to = aside === -1 ? own.length : aside
  if (answering.test(own[to - 1]?.norm ?? '') && own[to - 2]?.capitalized === true) to--
  const kept = own.slice(from, to)
  return kept.length > 0 ? kept : own
}

/** "X, with help from Y", "X, of course", "X, as so often", "X, says the guide": what only weighs the answer or tells its source. */
function opensAside(own: readonly Token[], at: number): boolean {
  const [first, second] = [own[at]?.norm ?? '', own[at + 1]?.norm ?? '']
  if (first === 'with' || (first === 'of' && second === 'course') || (first === 'as' && usual.has(second)) || telling.test(first)) return true
  return assuring.has(first) && (own[at + 1] === undefined || own[at + 1]?.kind === 'punctuation')
}

/** What follows "as" where it only says that nobody is surprised: "X, as so often", "X, as before". */
const usual: ReadonlySet<string> = new Set(['so', 'always', 'ever', 'usual', 'before', 'often', 'expected', 'planned', 'agreed', 'it', 'in'])
const telling = /^(?:says?|said|writes?|wrote|notes?|claims?|according)$/
const assuring: ReadonlySet<string> = new Set(['naturally', 'obviously', 'clearly', 'certainly', 'surely', 'presumably', 'apparently', 'indeed', 'again', 'too', 'probably', 'evidently', 'undoubtedly', 'actually', 'really', 'please', 'thankfully', 'fortunately', 'unsurprisingly'])

/** Verbs that stand for the question's own. */
const answering = /^(?:is|are|was|were|will|would|has|had|does|did|do|may|must|shall)$/

/** Words that weigh an answer, and those that tell of help. */
const weighing: ReadonlySet<string> = new Set(['above', 'all', 'mainly', 'mostly', 'chiefly', 'largely', 'primarily', 'principally', 'first', 'of', 'foremost', 'essentially', 'officially', 'basically', 'well', ',', 'why', 'oh'])
const helping: ReadonlySet<string> = new Set(['help', 'aid', 'assistance', 'support', 'above', 'all', 'mainly', 'mostly', 'chiefly', 'largely', 'primarily', 'principally', 'officially'])

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

function isWord(own: readonly Token[]): Token {
  const start = (own[0]?.start ?? 0) - 3
  return { start, end: start + 2, text: 'is', norm: 'is', kind: 'word', lemmas: ['be', 'is'], possessive: false, capitalized: false }
}

function inWord(own: readonly Token[]): Token {
  const start = (own[0]?.start ?? 0) - 3
  return { start, end: start + 2, text: 'in', norm: 'in', kind: 'word', lemmas: ['in'], possessive: false, capitalized: false }
}

function asSentence(answer: Sentence, tokens: readonly Token[]): Sentence {
  const text = tokens.map((token) => token.text).join(' ')
  return { ...answer, text, tokens, clauses: [{ index: 0, from: 0, to: tokens.length, kind: 'main', parent: null, opener: null }], isQuestion: false }
}
