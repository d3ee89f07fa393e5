/**
 * In which voice a clause is put, and of which time it speaks. Cues of stance (status-data.ts) reach as operators do, along
 * the segments of scope.ts; whose stance it is counts: a plan that "wants" lays down, a party that wants only wants. A real
 * condition inside a rule ("if the tenant leaves, the deposit lapses") is no supposition.
 */
import type { Clause, Sentence, Status, Token } from '../model.ts'
import type { Cue } from './cue.ts'
import { isAdverb, nouns, wordSets } from './finite.ts'
import { polarityAt } from './polarity.ts'
import type { Scope } from './scope.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { windowAt } from './sentence-window.ts'
import { holderIsDocument, toStanceReading, type DocumentTest, type StanceReading } from './stance.ts'
import { documentNouns, pronounSpeakers, type Stance, type StanceGroup } from './status-data.ts'
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

function toDocumentTest({ tokens }: StanceReading, offset: number, isDocument: DocumentTest | undefined): DocumentTest {
  if (isDocument !== undefined) return at => isDocument(at + offset)
  return at => tokens[at]?.lemmas.some(lemma => documentNouns.has(lemma)) === true
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
  return at > colon
}

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

/** What a cue says of the word at `at`; null where it does not reach it or its holder speaks for a document. */
function stanceOf(reading: StanceReading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): Stance | null {
  const { stance, holder, reach } = cue.group
  if (at >= cue.from && at < cue.headTo) return null
  if (!isStanding(reading, cue)) return null
  if (reach === 'clause' ? !sharesClause(reading, cue, at) : !reaches(reading, cue, at)) return null
  if (stance === 'asked' && isLeftOpen(reading, at)) return null
  if (stance === 'denied' && withholds(reading.tokens, cue)) return null
  if (holder === 'personal' && holderIsDocument(reading, cue, isDocument)) return null
  if (stance === 'predicted' && holder === 'personal' && documentActs(reading, cue, at, isDocument)) return 'reported'
  return stance
}

/** "The lease denies the tenant a garden", "members are denied a vote": nothing is disputed, something is not given. */
function withholds(tokens: readonly Token[], { from, to }: Pick<Cue<StanceGroup>, 'from' | 'to'>): boolean {
  const word = tokens[from]
  const next = tokens[to]
  if (word?.lemmas.includes('deny') !== true || next === undefined || next.kind === 'punctuation' || next.norm === 'that' || wordSets.prepositions.has(next.norm)) return false
  const before = backOverAdverbs(tokens, from)
  if (word.norm === 'denied' && tokens[before]?.lemmas.includes('be') === true) return true
  return tokens.slice(Math.max(0, before - 1), before + 1).some(token => token.lemmas.some(lemma => documentNouns.has(lemma)))
}

/** What is foreseen, and by nobody in particular, stands in a text: no prophecy. */
const drafted = new Set(['foresee'])

/** Whether a cue that is also a noun, or stands in the passive, takes a stance here ("the claim of the heirs", "is proposed" do not). */
function isStanding({ tokens, finite, of }: StanceReading, { from, to, group }: Cue<StanceGroup>): boolean {
  if (tokens[from]?.norm === 'whether' && tokens[from - 1]?.lemmas.some(lemma => checks.has(lemma)) === true) return false
  const before = tokens[backOverAdverbs(tokens, from)]
  const word = tokens[from]
  if (word !== undefined && (isActUnderRule(word, before, group) || isNamedDispute(word, before, finite[from] === true))) return false
  if (group.reach === 'clause' || group.holder === 'any') return true
  // "Demands that the club sell are just demands": the noun opens the sentence.
  if (word !== undefined && before === undefined) return group.stance === 'demanded' && finite[from] !== true && takesThat(tokens, to)
  if (word === undefined || before === undefined) return false
  if (word.norm === 'should') return true
  if (to - from === 1 && before.possessive || (to - from === 1 && wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm))) return takesThat(tokens, to) && group.stance !== 'reported'
  const passive = before.lemmas.includes('be') && word.lemmas.length > 1 && !word.norm.endsWith('ing')
  if (passive && word.lemmas.some(lemma => drafted.has(lemma)) && tokens[to]?.norm !== 'by') return false
  if (passive) return group.stance === 'reported' || group.stance === 'predicted'
  if (before.lemmas.includes('be') && !word.norm.endsWith('ing')) return false
  if (to - from > 1) return !(word.norm.endsWith('ed') && finite[from] !== true && finite.some((is, index) => is && of[index] === of[from]) && !wordSets.auxiliaries.has(before.norm))
  if (nouns.has(word.lemmas.at(-1) ?? '') && finite[from] !== true && before.norm !== 'to' && !wordSets.modals.has(before.norm) && !pronounSpeakers.has(before.norm)) return takesThat(tokens, to) && group.stance === 'demanded'
  return finite[from] === true || before.kind === 'word' || takesThat(tokens, to)
}

/** Acts that a rule may allow or oblige somebody to do: "a coach may request a review", "a member must warn the others". */
const acts = new Set('request ask call propose suggest recommend urge demand appeal petition apply seek warn argue plead advocate'.split(' '))
const deontic = new Set(['may', 'must', 'shall', 'can', 'cannot'])

/** Whether the cue is what a rule allows or demands to be done, not what somebody wishes or foretells. */
function isActUnderRule(word: Token, before: Token | undefined, { stance }: StanceGroup): boolean {
  return (stance === 'demanded' || stance === 'predicted') && before !== undefined && deontic.has(before.norm) && word.lemmas.some(lemma => acts.has(lemma))
}

/** "Disputes go to a panel", "betting firms": the noun or the modifier, not the verb. */
function isNamedDispute(word: Token, before: Token | undefined, finite: boolean): boolean {
  if (finite) return false
  if (/^disputes?$/.test(word.norm)) return before === undefined || !(before.norm === 'to' || wordSets.modals.has(before.norm))
  return /^(?:betting|asking|guessing)$/.test(word.norm) && before?.lemmas.includes('be') !== true
}

/** "Check whether" watches over something; it does not ask. */
const checks = new Set(['check', 'verify', 'monitor', 'watch', 'inspect', 'test', 'examine', 'determine', 'control'])

function takesThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'that'
}

function backOverAdverbs(tokens: readonly Token[], at: number): number {
  let order = at - 1
  while (order >= 0 && isAdverb(tokens[order])) order--
  return order
}

/** Whether the word lies in the cue's segment after it, or in a that-clause below. */
function reaches({ segments, of, tokens, finite }: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  const own = of[cue.from] ?? 0
  if (at < cue.from) return isTag({ segments, of, tokens, finite }, cue, at)
  for (let id: number | null = of[at] ?? 0, depth = 0; id !== null && depth < 24; depth++) {
    if (id === own) return true
    const segment: Scope['segments'][number] | undefined = segments[id]
    if (segment === undefined || !(segment.kind === 'complement' || segment.kind === 'participial' || segment.kind === 'adverbial' || segment.kind === 'contrast')) {
      return segment !== undefined && segment.shares === own
    }
    id = segment.parent
  }
  return false
}

/** Speech after what was said: "..., officials said." reaches back. */
function isTag({ of, tokens }: Scope & { readonly tokens: readonly Token[] }, cue: Cue<StanceGroup>, at: number): boolean {
  if (cue.group.stance !== 'reported' && cue.group.stance !== 'predicted') return false
  const rest = tokens.slice(cue.to)
  const closes = rest.findIndex(token => token.kind === 'punctuation')
  const tail = closes === -1 ? rest.length : closes
  const comma = tokens.slice(0, cue.from).findLastIndex(token => token.kind === 'punctuation')
  return comma > at && cue.from - comma <= 7 && tail <= 5 && !tokens.slice(comma, cue.from).some(token => /^(?:whatever|however|what|which|that|who|no)$/.test(token.norm)) && (of[at] ?? 0) <= (of[cue.from] ?? 0) && /^[,"”’]$/.test(tokens[comma]?.text ?? '')
}

/** Whether the word stands in the same segment as the cue, or in one that depends on it or shares its predicate. */
function sharesClause(reading: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  const own = reading.of[cue.from] ?? 0
  const there = reading.of[at] ?? 0
  if (own === there) return true
  const segment = reading.segments[there]
  const cued = reading.segments[own]
  return (segment?.parent === own && segment.kind !== 'relative') || (cue.group.stance === 'reported' && (cued?.parent === there || segment?.kind === 'main'))
}

/** "Critics warn that the plan would cap ...": what is told is what the document does. */
function documentActs({ tokens, of }: StanceReading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): boolean {
  for (let order = cue.to; order < Math.min(at, cue.to + 8); order++) {
    if (isDocument(order)) return true
    if (wordSets.auxiliaries.has(tokens[order]?.norm ?? '') && of[order] === of[at]) return false
  }
  return false
}

/** Whether an open quotation holds the word and somebody is said to speak it. */
function isQuoted({ tokens, cues }: StanceReading, at: number): boolean {
  const marks = tokens.slice(0, at).filter(token => token.norm === '"').length
  return marks % 2 === 1 && cues.some(cue => cue.group.stance === 'reported')
}

