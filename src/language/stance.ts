/** A sentence read once for its cues of stance, and whose stance they are: a person's, or a document's. */
import { isFunctionWord } from './function-word.ts'
import type { Sentence, Token } from '../model.ts'
import { compileCues, findCues, type Cue } from './cue.ts'
import { isAdverb, wordSets } from './finite.ts'
import { once } from './once.ts'
import { toScope, type Scope } from './scope.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { pronounSpeakers, stanceGroups, type StanceGroup } from './status-data.ts'

/** Tells whether the token at an index names a document; the default knows nouns like plan, draft, contract. */
export type DocumentTest = (token: number) => boolean

/** A sentence with its segments and its cues of stance. */
export interface StanceReading extends Scope {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly cues: readonly Cue<StanceGroup>[]
}

const index = once(() => compileCues(stanceGroups))

/** Reads a sentence; the same sentence is read once. */
export const toStanceReading: (sentence: Sentence) => StanceReading = rememberBySentence(sentence => ({ ...toScope(sentence.tokens), sentence, tokens: sentence.tokens, cues: findCues(index(), sentence.tokens) }))

/** Whether whoever takes the stance is a document: the head of the subject, "it", or the subject that a joined or participial stretch shares. */
export function holderIsDocument(reading: StanceReading, cue: Cue<StanceGroup>, isDocument: DocumentTest): boolean {
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
function subjectBefore({ tokens, finite, of }: StanceReading, segment: number, until: number): readonly number[] {
  const words: number[] = []
  for (let at = Math.max(0, until - 60); at < until; at++) {
    const token = tokens[at]
    if (token === undefined || of[at] !== segment) continue
    if (finite[at] === true) break
    if (token.text === ',' || token.text === ':') {
      if (wordSets.prepositions.has(tokens[words[0] ?? -1]?.norm ?? '') || !words.some(word => /^\p{Alphabetic}/u.test(tokens[word]?.norm ?? ''))) words.length = 0
    } else if (token.kind === 'word' && !wordSets.coordinators.has(token.norm) && !isAdverb(token) && !/^(?:that|which|if|when)$/.test(token.norm)) words.push(at)
  }
  return words
}

/** What people write to say what they want. */
const appeals = new Set(['letter', 'note', 'memo', 'motion', 'initiative', 'manifesto', 'list', 'statement', 'petition'])

/** Whether the head of a subject is a document: what stands before its first preposition or infinitive. */
function subjectIsDocument({ tokens }: StanceReading, subject: readonly number[], isDocument: DocumentTest): boolean {
  const parts = tokens[(subject[0] ?? 0) + 1]?.norm === 'of' ? subject.slice(2) : subject
  // "In a note to clients they reckon": what stands before a pronoun that takes no other word is an adjunct.
  if (subject.length > 1 && wordSets.prepositions.has(tokens[subject[0] ?? -1]?.norm ?? '') && /^(?:i|we|he|she|they)$/.test(tokens[subject.at(-1) ?? -1]?.norm ?? '')) return false
  const isNew = /^an?$/.test(tokens[parts[0] ?? -1]?.norm ?? '')
  for (const [order, at] of parts.entries()) {
    const word = tokens[at]?.norm ?? ''
    if (order > 0 && (wordSets.prepositions.has(word) || word === 'who')) return false
    if (pronounSpeakers.has(word) && parts.length === 1) return false
    // "An open letter wants": somebody wrote it to be heard; "the letter" may be the document that is spoken of.
    if (isNew && appeals.has(word)) return false
    // "The policy chief wants", "the treaty negotiators want": what the noun behind it is for.
    const next = parts[order + 1] === at + 1 ? tokens[at + 1] : undefined
    if (next !== undefined && !isFunctionWord(next) && isDocument(at) && word !== 'it') continue
    if (word === 'it' || (word === 'this' && parts.length === 1) || (isDocument(at) && tokens[at]?.possessive !== true)) return true
  }
  return false
}
