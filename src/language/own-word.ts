/**
 * What people say of themselves: "we will not leave", "she said she would never sign", "the skippers will not be kept out, they say", "he is
 * ready for a vote in May". That is their own word, and tells nothing of what has been laid down.
 */
import type { Sentence, Token } from '../model.ts'
import { isAdverb, wordSets } from './finite.ts'
import { isSpeech } from './scope-sign.ts'
import { finitesOf } from './sentence-finite.ts'
import { documentNouns } from './status-data.ts'

const first = new Set(['i', 'we'])
const third = new Set(['he', 'she', 'they'])
/** What stands before a speaker's office where it is that of the subject: "its minister", "their lawyer". */
const owners = new Set(['its', 'their', 'his', 'her'])
const futures = new Set(['will', 'would', 'shall', 'can', 'could'])
const denials = new Set(['never', 'not', 'no'])
const refusals = new Set(['refuse', 'decline', 'reject'])
const readiness = new Set(['ready', 'willing', 'prepared', 'open', 'determined'])

/** How far behind its subject a refusal may stand, and how far it reaches, in tokens. */
const near = 4
const reach = 30

/** Whether the verb at a token, with what stands right behind it, refuses what is to come: "will not", "won't", "would never", "cannot", "refuses to". */
function refusesAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.norm === 'cannot' || /^(?:wo|ca|would|could|sha)n['’]t$/.test(token.norm) || token.lemmas.some((lemma) => refusals.has(lemma))) return true
  return (futures.has(token.norm) || /['’]ll$/.test(token.norm)) && tokens.slice(at + 1, at + 3).some((next) => denials.has(next.norm) || next.lemmas.includes('not'))
}

/** Where the refusal of a subject at a token stands; -1 for none. Nothing but adverbs stands between. */
function refusalOf(tokens: readonly Token[], subject: number): number {
  for (let at = subject + 1; at <= subject + near; at++) {
    if (refusesAt(tokens, at)) return at
    if (!isAdverb(tokens[at])) return -1
  }
  return -1
}

/** Whether what stands at a token is what the speakers of the sentence refuse, by a pronoun for themselves. */
export function isOwnRefusal(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const start = Math.max(0, at - reach - near)
  return tokens.slice(start, at).some((token, order) => {
    const subject = start + order
    if (!isSpeakers(sentence, subject, token)) return false
    const verb = token.norm === 'i' && isFuture(tokens[subject + 1]) ? subject + 1 : refusalOf(tokens, subject)
    return verb !== -1 && at > verb && at - verb <= reach && !isCutOff(tokens, verb, at)
  }) || isTagged(sentence, at)
}

/** "I will", "I shall": of himself one tells what he will do as well; "we will" may be what is laid down. */
function isFuture(token: Token | undefined): boolean {
  return /^(?:will|shall|['’]ll)$/.test(token?.norm ?? '')
}

/** "We" within quotation marks or behind words of saying; "he" and "they" right behind those. */
function isSpeakers({ tokens }: Sentence, at: number, { norm }: Token): boolean {
  const before = tokens[at - 1]?.norm === 'that' ? at - 2 : at - 1
  const isSaid = isSpeech(tokens[before])
  if (first.has(norm)) return isSaid || tokens.slice(Math.max(0, at - reach), at).some(({ text }) => /^["“„«]$/.test(text))
  return third.has(norm) && isSaid
}

function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ';' || text === ':')
}

/** "The skippers will not be kept out, they say", "Norland will host no jets, its minister said": the subject itself, or somebody who is named by it, speaks at the end. */
function isTagged(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const tag = tokens.slice(comma + 1).filter(({ kind }) => kind === 'word')
  if (comma < at || !tag.some((token) => isSpeech(token)) || !(isAlone(tag) || owners.has(tag[0]?.norm ?? ''))) return false
  const verb = finitesOf(sentence).indexOf(true)
  return verb !== -1 && verb < comma && (refusesAt(tokens, verb) || (futures.has(tokens[verb]?.norm ?? '') && tokens.slice(verb, comma).some(({ norm }) => norm === 'no')))
}

/** "They say." */
function isAlone(tag: readonly Token[]): boolean {
  return third.has(tag[0]?.norm ?? '') && isSpeech(tag[1])
}

/** Whether what stands at a token is what somebody is ready for: "he was ready for a vote in 60 days", "I am open to a fee of 40". */
export function isOwnReadiness(sentence: Sentence, at: number, isPerson: (token: number) => boolean): boolean {
  const { tokens } = sentence
  return tokens.some((token, ready) => {
    if (ready >= at || at - ready > reach || !readiness.has(token.norm) || !/^(?:for|to)$/.test(tokens[ready + 1]?.norm ?? '') || isCutOff(tokens, ready, at)) return false
    const verb = finitesOf(sentence).findLastIndex((is, order) => is && order < ready)
    if (verb === -1 || ready - verb > near || tokens[verb]?.lemmas.includes('be') !== true) return false
    const subject = tokens[verb - 1]
    return subject !== undefined && (first.has(subject.norm) || third.has(subject.norm) || isPerson(verb - 1))
  })
}

/** "No fees, no tolls": the comma only goes on with the list. */
function isNextNo(tokens: readonly Token[], comma: number): boolean {
  return /^(?:no|and|or)$/.test(tokens[comma + 1]?.norm ?? '')
}

/** "No levy and no toll, the mayor wrote": a demand without a verb, with the speaker named behind it. */
export function isBareRefusal(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const start = tokens.findIndex(({ kind }) => kind === 'word')
  if (tokens[start]?.norm !== 'no') return false
  const comma = tokens.findIndex(({ text }, order) => order > start && text === ',' && !isNextNo(tokens, order))
  const tag = tokens.slice(comma + 1).filter(({ kind }) => kind === 'word')
  return start < comma && at < comma && tag.findIndex((token) => isSpeech(token)) > 0 && !finitesOf(sentence).slice(0, comma).includes(true)
    && !tokens.slice(start, comma).some(({ norm }) => norm === 'under' || wordSets.auxiliaries.has(norm))
    && !tokens.some(({ text }, order) => order > comma && text === ',' && wordSets.auxiliaries.has(tokens[order + 1]?.norm ?? ''))
}

/**
 * Where somebody says that the subject which ends at a token refuses what stands at `at`: the tokens [from, to) before "said that" in which the speaker is
 * named. Null where the subject refuses nothing, or nobody says so.
 */
export function isRefusedBy({ tokens }: Sentence, subject: number, at: number): { readonly from: number, readonly to: number } | null {
  const verb = refusalOf(tokens, subject)
  if (verb === -1 || at <= verb - near || at - verb > reach || isCutOff(tokens, verb, Math.max(verb, at))) return null
  const first = Math.max(0, subject - reach)
  const speech = first + tokens.slice(first, subject).findLastIndex((token) => isSpeech(token))
  if (speech < first || tokens.slice(speech + 1, subject).some(({ kind, norm }) => kind === 'punctuation' || norm === 'who')) return null
  const mark = tokens.slice(first, speech).findLastIndex(({ text }) => /^[,;:]$/.test(text))
  return { from: first + mark + 1, to: speech }
}

/** What is demanded, and what only one who is no authority sets. */
const demanded = new Set(['demand', 'wish', 'request', 'precondition'])
const set = new Set(['condition', 'requirement'])

/** "Has drawn three red lines: no fees, no cuts": what stands behind the colon is what somebody demands; conditions may be laid down unless a person names them. */
export function isDemandList({ tokens }: Sentence, at: number, isPerson: (token: number) => boolean): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 2 || at <= colon) return false
  const has = (words: ReadonlySet<string>): boolean => tokens.slice(Math.max(0, colon - near), colon).some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma)))
  const isRedLine = tokens.slice(Math.max(0, colon - near), colon).some((token, order, all) => token.norm === 'red' && all[order + 1]?.lemmas.includes('line') === true)
  if (isRedLine || has(demanded)) return !tokens.slice(0, colon).some((token) => token.lemmas.some((lemma) => documentNouns.has(lemma) && !demanded.has(lemma)) || token.norm === 'it')
  return has(set) && tokens.slice(0, colon).some((token, order) => third.has(token.norm) || first.has(token.norm) || isPerson(order))
}
