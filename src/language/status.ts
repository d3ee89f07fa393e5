/**
 * In which voice a clause is put, and of which time it speaks. Cues of stance (status-data.ts) reach as operators do, along
 * the segments of scope.ts; whose stance it is counts: a plan that "wants" lays down, a party that wants only wants. A real
 * condition inside a rule ("if the tenant leaves, the deposit lapses") is no supposition.
 */
import type { Clause, Sentence, Status, Token } from '../model.ts'
import { compileCues, findCues, type Cue } from './cue.ts'
import { isAdverb, nouns, wordSets } from './finite.ts'
import { polarityAt } from './polarity.ts'
import { toScope, type Scope } from './scope.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { windowAt } from './sentence-window.ts'
import { documentNouns, pronounSpeakers, stanceGroups, type Stance, type StanceGroup } from './status-data.ts'
import { isVerb } from './verb-list.ts'

export { timeOf } from './time.ts'

/** Tells whether the token at an index names a document; the default knows nouns like plan, draft, contract. */
export type DocumentTest = (token: number) => boolean

interface Reading extends Scope {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly cues: readonly Cue<StanceGroup>[]
}

const index = compileCues(stanceGroups)

const toReading: (sentence: Sentence) => Reading = rememberBySentence(sentence => ({ ...toScope(sentence.tokens), sentence, tokens: sentence.tokens, cues: findCues(index, sentence.tokens) }))

/** Which status wins where several reach a clause: what takes a claim away goes before what merely reports it. */
const rank: readonly Stance[] = ['asked', 'denied', 'hypothetical', 'demanded', 'predicted', 'reported']

/**
 * The voice of a clause of the sentence. `isDocument` tells for a token whether it names a document (whose wishes are
 * content); left out, general nouns decide. An empty clause is asserted.
 */
export function statusOf(sentence: Sentence, clause: Clause, isDocument?: DocumentTest): Status {
  const end = Math.min(clause.to, sentence.tokens.length)
  if (end <= clause.from) return 'asserted'
  const { sentence: near, offset } = windowAt(sentence, end - 1)
  const reading = toReading(near)
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
function isContent({ tokens, cues }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || wordSets.auxiliaries.has(token.norm) || wordSets.prepositions.has(token.norm) || wordSets.determiners.has(token.norm) || token.norm === 'be') return false
  if (token.lemmas.some(lemma => falseWords.has(lemma))) return false
  return !cues.some(cue => at >= cue.from && at < cue.to)
}

/** The voice in which the word at a token is put; finer than `statusOf` where a clause is long. Out of range: asserted. */
export function statusAt(sentence: Sentence, at: number, isDocument?: DocumentTest): Status {
  if (at < 0 || at >= sentence.tokens.length) return 'asserted'
  const { sentence: near, offset } = windowAt(sentence, at)
  const reading = toReading(near)
  return statusIn(reading, at - offset, toDocumentTest(reading, offset, isDocument))
}

function toDocumentTest({ tokens }: Reading, offset: number, isDocument: DocumentTest | undefined): DocumentTest {
  if (isDocument !== undefined) return at => isDocument(at + offset)
  return at => tokens[at]?.lemmas.some(lemma => documentNouns.has(lemma)) === true
}

function statusIn(reading: Reading, at: number, isDocument: DocumentTest): Status {
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
function isMarkedFalse({ tokens }: Reading, at: number): boolean {
  const colon = tokens.findIndex((token, order) => order < 4 && (token.text === ':' || token.text === '—'))
  return colon > 0 && at > colon && tokens.slice(0, colon).some(token => token.lemmas.some(lemma => falseMarks.has(lemma)))
}

const falseWords = new Set('false untrue wrong incorrect inaccurate myth fiction baseless unfounded invent invented lie fabrication nonsense fake deny dispute refute rebut debunk disprove disavow contradict contrary'.split(' '))

const trueWords = new Set(['true', 'case', 'correct', 'right', 'accurate'])

/** "Reports that ... are wrong", "... is not true": an operator over the word says that it is not true. */
function isCalledFalse(sentence: Sentence, at: number): boolean {
  return polarityAt(sentence, at, at + 1).operators.some(({ from, to }) => sentence.tokens.slice(from, to).some((token, order) => token.lemmas.some(lemma => falseWords.has(lemma) || (order > 0 && trueWords.has(lemma)))))
}

const leaving = new Set(['leave', 'refer', 'put', 'decide', 'subject', 'postpone', 'defer', 'delay', 'depend'])

/** "The draft leaves it to a vote whether ...": the text itself settles that it is open; nobody asks. */
function isLeftOpen({ sentence, tokens }: Reading, at: number): boolean {
  return polarityAt(sentence, at, at + 1).operators.some(({ from, to, effect }) => effect === 'open' && tokens.slice(from, to).some(token => token.lemmas.some(lemma => leaving.has(lemma))))
}

/** What a cue says of the word at `at`; null where it does not reach it or its holder speaks for a document. */
function stanceOf(reading: Reading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): Stance | null {
  const { stance, holder, reach } = cue.group
  if (at >= cue.from && at < cue.headTo) return null
  if (!isStanding(reading, cue)) return null
  if (reach === 'clause' ? !sharesClause(reading, cue, at) : !reaches(reading, cue, at)) return null
  if (stance === 'asked' && isLeftOpen(reading, at)) return null
  if (holder === 'personal' && holderIsDocument(reading, cue, isDocument)) return null
  if (stance === 'predicted' && holder === 'personal' && documentActs(reading, cue, at, isDocument)) return 'reported'
  return stance
}

/** Whether a cue that is also a noun, or stands in the passive, takes a stance here ("the claim of the heirs", "is proposed" do not). */
function isStanding({ tokens, finite, of }: Reading, { from, to, group }: Cue<StanceGroup>): boolean {
  if (tokens[from]?.norm === 'whether' && tokens[from - 1]?.lemmas.some(lemma => checks.has(lemma)) === true) return false
  if (group.reach === 'clause' || group.holder === 'any') return true
  const before = tokens[backOverAdverbs(tokens, from)]
  const word = tokens[from]
  if (word === undefined || before === undefined) return false
  if (word.norm === 'should') return true
  if (to - from === 1 && before.possessive || (to - from === 1 && wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm))) return takesThat(tokens, to) && group.stance !== 'reported'
  const passive = before.lemmas.includes('be') && word.lemmas.length > 1 && !word.norm.endsWith('ing')
  if (passive) return group.stance === 'reported' || group.stance === 'predicted'
  if (before.lemmas.includes('be') && !word.norm.endsWith('ing')) return false
  if (to - from > 1) return !(word.norm.endsWith('ed') && finite[from] !== true && finite.some((is, index) => is && of[index] === of[from]) && !wordSets.auxiliaries.has(before.norm))
  if (nouns.has(word.lemmas.at(-1) ?? '') && finite[from] !== true && before.norm !== 'to' && !wordSets.modals.has(before.norm) && !pronounSpeakers.has(before.norm)) return false
  return finite[from] === true || before.kind === 'word' || takesThat(tokens, to)
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
function reaches({ segments, of, tokens, finite }: Reading, cue: Cue<StanceGroup>, at: number): boolean {
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
function sharesClause(reading: Reading, cue: Cue<StanceGroup>, at: number): boolean {
  const own = reading.of[cue.from] ?? 0
  const there = reading.of[at] ?? 0
  if (own === there) return true
  const segment = reading.segments[there]
  const cued = reading.segments[own]
  return (segment?.parent === own && segment.kind !== 'relative') || (cue.group.stance === 'reported' && (cued?.parent === there || segment?.kind === 'main'))
}

/** Whether whoever takes the stance is a document: the head of the subject, "it", or the subject that a joined or participial stretch shares. */
function holderIsDocument(reading: Reading, cue: Cue<StanceGroup>, isDocument: DocumentTest): boolean {
  const { tokens, segments, of } = reading
  const after = tokens[cue.to]
  if (cue.group.stance === 'reported' && tokens[cue.from - 1]?.kind === 'punctuation' && after !== undefined && wordSets.determiners.has(after.norm)) {
    return isDocument(cue.to + 1) || isDocument(cue.to + 2)
  }
  let until = cue.from
  for (let id: number | null = of[cue.from] ?? 0, depth = 0; id !== null && depth < 6; depth++) {
    const subject = subjectBefore(reading, id, until)
    if (subject.length > 0) return subjectIsDocument(reading, subject, isDocument)
    const segment: Scope['segments'][number] | undefined = segments[id]
    if (segment === undefined) return false
    if (segment.kind === 'relative') return isDocument(segment.from - 1) || isDocument(segment.from - 2)
    until = segment.from
    id = segment.shares ?? (segment.kind === 'participial' ? segment.parent : null)
  }
  return false
}

/** Tokens of a segment that stand before its first finite verb (before `until` at the latest): its subject; empty where it has none. */
function subjectBefore({ tokens, finite, of }: Reading, segment: number, until: number): readonly number[] {
  const words: number[] = []
  for (let at = Math.max(0, until - 60); at < until; at++) {
    const token = tokens[at]
    if (token === undefined || of[at] !== segment) continue
    if (finite[at] === true) break
    if (token.text === ',' || token.text === ':') {
      if (wordSets.prepositions.has(tokens[words[0] ?? -1]?.norm ?? '') || !words.some(word => /^\p{L}/u.test(tokens[word]?.norm ?? ''))) words.length = 0
    } else if (token.kind === 'word' && !wordSets.coordinators.has(token.norm) && !isAdverb(token) && !/^(?:that|which|if|when)$/.test(token.norm)) words.push(at)
  }
  return words
}

/** Whether the head of a subject is a document: what stands before its first preposition or infinitive. */
function subjectIsDocument({ tokens }: Reading, subject: readonly number[], isDocument: DocumentTest): boolean {
  const parts = tokens[(subject[0] ?? 0) + 1]?.norm === 'of' ? subject.slice(2) : subject
  for (const [order, at] of parts.entries()) {
    const word = tokens[at]?.norm ?? ''
    if (order > 0 && (wordSets.prepositions.has(word) || word === 'who')) return false
    if (pronounSpeakers.has(word) && parts.length === 1) return false
    if (word === 'it' || (word === 'this' && parts.length === 1) || (isDocument(at) && tokens[at]?.possessive !== true)) return true
  }
  return false
}

/** "Critics warn that the plan would cap ...": what is told is what the document does. */
function documentActs({ tokens, of }: Reading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): boolean {
  for (let order = cue.to; order < Math.min(at, cue.to + 8); order++) {
    if (isDocument(order)) return true
    if (wordSets.auxiliaries.has(tokens[order]?.norm ?? '') && of[order] === of[at]) return false
  }
  return false
}

/** Whether an open quotation holds the word and somebody is said to speak it. */
function isQuoted({ tokens, cues }: Reading, at: number): boolean {
  const marks = tokens.slice(0, at).filter(token => token.norm === '"').length
  return marks % 2 === 1 && cues.some(cue => cue.group.stance === 'reported')
}

const firstPersons = new Set(['i', 'we'])

/**
 * Whether a condition contrary to fact governs the word: "if the cap were 40", "had it been", "were it to be 40". A condition
 * that describes an event under a rule ("if a tenant left, the deposit would lapse") does not count.
 */
function isSupposed({ tokens, segments, of }: Reading, sentence: Sentence, at: number): boolean {
  const opener = tokens.findIndex((token, order) => token.norm === 'if' && tokens[order - 1]?.norm !== 'even')
  const inverted = /^(?:were|had)$/.test(tokens[0]?.norm ?? '') && !sentence.isQuestion
  if (opener === -1 && !inverted) return false
  const start = inverted ? 0 : opener
  const own = of[start] ?? 0
  const there = of[at] ?? 0
  const linked = own === there || inverted || segments[own]?.parent === there || segments[there]?.parent === own || segments[there]?.parent === (segments[own]?.parent ?? -1)
  if (!linked) return false
  const condition = tokens.slice(start, start + 14)
  const stop = condition.findIndex(token => token.text === ',' || token.text === ';')
  const words = stop === -1 ? condition : condition.slice(0, stop)
  if (words.some((token, order) => token.norm === 'were' && words[order + 1]?.norm === 'to')) return false
  if (inverted) return tokens[0]?.norm === 'had' || !words.some(token => token.norm === 'to')
  if (isContrary(words)) return true
  const past = words.some(token => token.norm.endsWith('ed') || /^(?:was|had|did|went|came|took|got|held|kept|lost|won)$/.test(token.norm))
  return past && tokens.some((token, order) => firstPersons.has(token.norm) && /^(?:would|should|could|might)$/.test(tokens[order + 1]?.norm ?? ''))
}

/** "Were" after a singular, "had" with a participle. */
function isContrary(words: readonly Token[]): boolean {
  return words.some((token, order) => {
    if (token.norm === 'had') return words[order + 1]?.lemmas.includes('be') === true || words[order + 1]?.lemmas.some(lemma => lemma !== words[order + 1]?.norm && isVerb(lemma)) === true
    if (token.norm !== 'were') return false
    const subject = words[order - 1]
    return subject !== undefined && !(subject.norm.endsWith('s') && subject.lemmas.length > 1) && !/^(?:they|we|you|these|those)$/.test(subject.norm)
  })
}
