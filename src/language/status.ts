/**
 * In which voice a clause is put, and of which time it speaks. Cues of stance (status-data.ts) reach as operators do, along
 * the segments of scope.ts; whose stance it is counts: a plan that "wants" lays down, a party that wants only wants. A real
 * condition inside a rule ("if the tenant leaves, the deposit lapses") is no supposition.
 */
import type { Clause, Sentence, Status } from '../model.ts'
import type { Cue } from './cue.ts'
import { wordSets } from './finite.ts'
import { polarityAt } from './polarity.ts'
import { remember } from './remember.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { windowAt } from './sentence-window.ts'
import { documentActs, isFuture, reaches, sharesClause } from './stance-reach.ts'
import { isCreed, isStandingLaw } from './stance-creed.ts'
import { isStanding, maintains, withholds } from './stance-standing.ts'
import { holderIsDocument, toStanceReading, type DocumentTest, type StanceReading } from './stance.ts'
import { documentNouns, type Stance, type StanceGroup } from './status-data.ts'
import { isSupposed } from './supposition.ts'

export { timeOf } from './time.ts'

/** Which status wins where several reach a clause: what takes a claim away goes before what merely reports it. */
const rank: readonly Stance[] = ['asked', 'denied', 'hypothetical', 'demanded', 'predicted', 'reported']

/**
 * The voice of a clause of the sentence. `isDocument` tells for a token whether it names a document (whose wishes are
 * content); left out, general nouns decide. An empty clause is asserted.
 */
export function statusOf(sentence: Sentence, clause: Clause, isDocument?: DocumentTest): Status {
  if (isDocument !== undefined) return readStatus(sentence, clause, isDocument)
  const known = statusesOf(sentence)
  const before = known.get(clause)
  if (before !== undefined) return before
  const status = readStatus(sentence, clause)
  known.set(clause, status)
  return status
}

/** Many facts ask for the voice of the same clause, and every passage for that of the heading over it. */
const statusesOf = rememberBySentence((): Map<Clause, Status> => new Map())

function readStatus(sentence: Sentence, clause: Clause, isDocument?: DocumentTest): Status {
  const end = Math.min(clause.to, sentence.tokens.length)
  if (end <= clause.from) return 'asserted'
  const { sentence: near, offset } = windowAt(sentence, end - 1)
  const reading = toStanceReading(near)
  const test = toDocumentTest(reading, offset, isDocument)
  const words = reading.tokens.map((_, at) => at).slice(Math.max(0, clause.from - offset), end - offset).filter(at => reading.tokens[at]?.kind !== 'punctuation').slice(-longest)
  const verb = words.findIndex(at => reading.finite[at] === true)
  const told = (verb === -1 ? words : words.slice(verb)).filter(at => isContent(reading, at))
  const found = (told.length > 0 ? told : words).slice(-sampled).map(at => statusIn(reading, at, test))
  const enough = Math.max(1, found.length * settled)
  return rank.find(stance => found.filter(one => one === stance).length >= enough) ?? 'asserted'
}

/** A stance counts for a clause if it reaches this part of its predicate; less is an aside. */
const settled = 0.4
/** No more than this many words of a clause are asked, from its end. */
const sampled = 24
/** A clause is read from its end, and no farther back than this many words. */
const longest = 90

/** Words that may carry what is said: no function word, no word of a cue. */
function isContent({ tokens, cues }: StanceReading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || wordSets.auxiliaries.has(token.norm) || wordSets.prepositions.has(token.norm) || wordSets.determiners.has(token.norm) || token.norm === 'be') return false
  if (token.lemmas.some(lemma => falseWords.has(lemma))) return false
  return !cues.some(cue => at >= cue.from && at < cue.to)
}

/** The voice in which the word at a token is put; finer than `statusOf` where a clause is long. Out of range: asserted. */
export function statusAt(sentence: Sentence, at: number, isDocument?: DocumentTest): Status {
  if (at < 0 || at >= sentence.tokens.length) return 'asserted'
  const { sentence: near, offset } = windowAt(sentence, at)
  const reading = toStanceReading(near)
  return statusIn(reading, at - offset, toDocumentTest(reading, offset, isDocument))
}

function toDocumentTest(reading: StanceReading, offset: number, isDocument: DocumentTest | undefined): DocumentTest {
  if (isDocument !== undefined) return at => isDocument(at + offset)
  return generalTest(reading)
}

/** One test a sentence, so that what it tells of a cue's holder can be kept. */
const generalTest = remember(({ tokens }: StanceReading): DocumentTest => at => tokens[at]?.lemmas.some(lemma => documentNouns.has(lemma)) === true)
const holders = new WeakMap<DocumentTest, Map<Cue<StanceGroup>, boolean>>()

/** Whether the holder of a cue is a document, by one test; told once for all the words of its sentence. */
function isDocuments(reading: StanceReading, cue: Cue<StanceGroup>, isDocument: DocumentTest): boolean {
  const known = holders.get(isDocument) ?? new Map<Cue<StanceGroup>, boolean>()
  holders.set(isDocument, known)
  const found = known.get(cue) ?? holderIsDocument(reading, cue, isDocument)
  known.set(cue, found)
  return found
}

function statusIn(reading: StanceReading, at: number, isDocument: DocumentTest): Status {
  const { sentence } = reading
  if (isAsked(sentence, at)) return 'asked'
  if (isMarkedFalse(reading, at) || isCalledFalse(sentence, at)) return 'denied'
  const found = new Set<Stance>()
  for (const cue of reading.cues) {
    const stance = stanceOf(reading, cue, at, isDocument)
    if (stance !== null) found.add(stance)
  }
  if (isSupposed(reading, sentence, at)) found.add('hypothetical')
  if (isQuoted(reading, at)) found.add('reported')
  return rank.find(stance => found.has(stance)) ?? 'asserted'
}

/** A question, unless its words are an answer that a tag closes, or stand in an attribution after it. */
function isAsked(sentence: Sentence, at: number): boolean {
  if (!sentence.isQuestion) return false
  const colon = sentence.tokens.findLastIndex(token => token.text === ':' || token.text === ';')
  return at > colon && asideAround(sentence, at) === null
}

/** "Must the club, which has forty members, pay?": what a relative clause between two commas adds is told, whatever the sentence asks or wishes. */
function asideAround({ tokens, clauses }: Sentence, at: number): Clause | null {
  return clauses.find(({ kind, from, to }) => kind === 'relative' && from <= at && at < to && from > 0 && /^(?:who|which|whose)$/.test(tokens[from]?.norm ?? '')
    && tokens[from - 1]?.text === ',' && tokens[to - 1]?.text === ',' && to < tokens.length - 1) ?? null
}

/** Stances that stay outside what is only added; who reports or denies a sentence does so of all of it. */
const passing: ReadonlySet<Stance> = new Set<Stance>(['asked', 'demanded', 'predicted'])

const falseMarks = new Set(['myth', 'fiction', 'false', 'rumor', 'hoax', 'misconception', 'wrong', 'untrue', 'lie'])

/** "Myth: ...", "False: ...". */
function isMarkedFalse({ tokens }: StanceReading, at: number): boolean {
  const colon = tokens.findIndex((token, order) => order < 4 && (token.text === ':' || token.text === '—'))
  return colon > 0 && at > colon && tokens.slice(0, colon).some(token => token.lemmas.some(lemma => falseMarks.has(lemma)))
}

const falseWords = new Set('false untrue wrong incorrect inaccurate myth fiction baseless unfounded invent invented lie fabrication nonsense fake deny dispute refute rebut debunk disprove disavow contradict contrary'.split(' '))

const trueWords = new Set(['true', 'case', 'correct', 'right', 'accurate'])

/** "Reports that ... are wrong", "... is not true": an operator over the word says that it is not true. */
function isCalledFalse(sentence: Sentence, at: number): boolean {
  return speaksOfTruth(sentence) && polarityAt(sentence, at, at + 1).operators.some(({ from, to }) => !withholds(sentence.tokens, { from, to }) && sentence.tokens.slice(from, to).some((token, order) => token.lemmas.some(lemma => falseWords.has(lemma) || (order > 0 && trueWords.has(lemma)))))
}

/** Few sentences have any word for true or false; the others need no reading of operators, word by word. */
const speaksOfTruth = rememberBySentence(({ tokens }) => tokens.some(token => token.lemmas.some(lemma => falseWords.has(lemma) || trueWords.has(lemma))))

const leaving = new Set(['leave', 'refer', 'put', 'decide', 'subject', 'postpone', 'defer', 'delay', 'depend'])

/** "The draft leaves it to a vote whether ...": the text itself settles that it is open; nobody asks. */
function isLeftOpen({ sentence, tokens }: StanceReading, at: number): boolean {
  return polarityAt(sentence, at, at + 1).operators.some(({ from, to, effect }) => effect === 'open' && tokens.slice(from, to).some(token => token.lemmas.some(lemma => leaving.has(lemma))))
}

/** The cues of a sentence that take a stance where they stand, told once for all its words. */
const standingOf = remember((reading: StanceReading): ReadonlySet<Cue<StanceGroup>> => new Set(reading.cues.filter(cue => isStanding(reading, cue))))

/** What a cue says of the word at `at`; null where it does not reach it or its holder speaks for a document. */
function stanceOf(reading: StanceReading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): Stance | null {
  const { stance, holder, reach, future, law } = cue.group
  if (at >= cue.from && at < cue.headTo) return null
  if (!standingOf(reading).has(cue)) return null
  const aside = passing.has(stance) ? asideAround(reading.sentence, at) : null
  if (aside !== null && (cue.from < aside.from || cue.from >= aside.to)) return null
  if (reach === 'clause' ? !sharesClause(reading, cue, at) : !reaches(reading, cue, at)) return null
  if (future === true && !isFuture(reading, at)) return null
  if (law === true && !isStandingLaw(reading, cue, at, isDocument)) return null
  if (stance === 'asked' && isLeftOpen(reading, at)) return null
  if (stance === 'denied' && withholds(reading.tokens, cue)) return null
  if (holder === 'personal' && isDocuments(reading, cue, isDocument)) return null
  if (stance === 'predicted' && holder === 'personal' && documentActs(reading, cue, at, isDocument)) return 'reported'
  const told = stance === 'demanded' && maintains(reading, cue) ? 'reported' : stance
  return told === 'reported' && isCreed(reading, cue, isDocument) ? 'demanded' : told
}

/** Whether an open quotation holds the word and somebody is said to speak it. */
function isQuoted({ tokens, cues }: StanceReading, at: number): boolean {
  const marks = tokens.slice(0, at).filter(token => token.norm === '"').length
  return marks % 2 === 1 && cues.some(cue => cue.group.stance === 'reported')
}

