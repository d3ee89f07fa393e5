/**
 * Segments of a sentence for the scope of negation: how far "not" and its kin may reach. Coarser and more cautious than
 * clauses: a relative, adverbial, participial or bracketed stretch is closed to operators outside it, a that-clause is open,
 * a new predicate starts a sibling. One pass with a stack.
 */
import type { Token } from '../model.ts'
import { findFinites, isAdverb, wordSets } from './finite.ts'
import {
  adverbialOpeners, ambiguousOpeners, continuesGerunds, hasOwnPredicate, isDash, isGerund, isParticiplePhrase, isSpeech, opensAside, opensContrast, readThat, relatives, resumesThat, takesQuestion,
} from './scope-sign.ts'

/** How a segment stands to the one around it. Operators pass into `complement` only. */
export type SegmentKind = 'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'participial' | 'parenthetical' | 'contrast'

/** A stretch of tokens under one predicate. It may be interrupted by its children. */
export interface Segment {
  readonly kind: SegmentKind
  readonly parent: number | null
  /** Token that opens it. */
  readonly from: number
  /** For a coordinate: the segment whose subject it shares ("will not join and will pay"); null if it has its own. */
  readonly shares: number | null
  /** For "not X but Y": Y takes over the operators of this segment but its last negation. */
  readonly corrects: number | null
}

/** Which segment each token belongs to, and which tokens are finite verbs. */
export interface Scope {
  readonly segments: readonly Segment[]
  readonly of: readonly number[]
  readonly finite: readonly boolean[]
}

/** What ends an open segment: a bracket, a dash, a comma (fronted or put between), its own second predicate, or only the sentence. */
type Until = ')' | ']' | 'dash' | 'comma' | 'predicate' | 'end'

interface OpenSegment {
  readonly id: number
  readonly until: Until
  /** One past its first finite verb; 0 while it has none. */
  finite: number
}

/** A sentence half read. */
interface Progress {
  readonly tokens: readonly Token[]
  readonly finite: readonly boolean[]
  readonly segments: Segment[]
  readonly stack: OpenSegment[]
}

/** Deeper nesting than this is not followed. */
const deepest = 24

/** Splits tokens into segments. Linear; an empty list gives no segments but the main one. */
export function toScope(tokens: readonly Token[]): Scope {
  const finite = findFinites(tokens)
  const progress: Progress = { tokens, finite, segments: [{ kind: 'main', parent: null, from: 0, shares: null, corrects: null }], stack: [{ id: 0, until: 'end', finite: 0 }] }
  const of: number[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'punctuation') readMark(progress, at)
    else readWord(progress, at)
    const open = top(progress)
    of.push(open.id)
    if (finite[at] === true && open.finite === 0) open.finite = at + 1
  })
  return { segments: progress.segments, of, finite }
}

function top({ stack }: Progress): OpenSegment {
  return stack.at(-1) as OpenSegment
}

function kindOf({ segments }: Progress, open: OpenSegment): SegmentKind {
  return (segments[open.id] as Segment).kind
}

function push(progress: Progress, kind: SegmentKind, from: number, until: Until): void {
  if (progress.stack.length > deepest) return
  progress.segments.push({ kind, parent: top(progress).id, from, shares: null, corrects: null })
  progress.stack.push({ id: progress.segments.length - 1, until, finite: 0 })
}

function pop({ stack }: Progress): void {
  if (stack.length > 1) stack.pop()
}

/** Starts a segment beside the open one: `shares` its subject, or `corrects` it ("not X but Y"). */
function addSibling(progress: Progress, from: number, shares: boolean, corrects: boolean): void {
  const { segments, stack } = progress
  while (stack.length > 1 && top(progress).finite === 0 && !corrects && /^(?:participial|contrast|adverbial)$/.test(kindOf(progress, top(progress)))) pop(progress)
  const { id, until } = top(progress)
  const { kind, parent } = segments[id] as Segment
  segments.push({ kind: kind === 'main' ? 'coordinate' : kind, parent, from, shares: shares ? id : null, corrects: corrects ? id : null })
  stack[stack.length - 1] = { id: segments.length - 1, until, finite: 0 }
}

function readMark(progress: Progress, at: number): void {
  const { text } = progress.tokens[at] as Token
  if (text === '(') push(progress, 'parenthetical', at, ')')
  else if (text === '[') push(progress, 'parenthetical', at, ']')
  else if (text === ')' || text === ']') closeUntil(progress, text)
  else if (isDash(progress.tokens, at)) readDash(progress, at)
  else if (text === ';' || text === ':') restart(progress, at)
  else if (text === ',') readComma(progress, at)
}

function readDash(progress: Progress, at: number): void {
  if (progress.stack.some(open => open.until === 'dash')) closeUntil(progress, 'dash')
  else push(progress, 'parenthetical', at, 'dash')
}

function closeUntil({ stack }: Progress, mark: Until): void {
  const index = stack.findLastIndex(open => open.until === mark)
  if (index > 0) stack.length = index
}

/** A semicolon or colon begins anew, inside brackets within them. */
function restart({ segments, stack }: Progress, at: number): void {
  const bracket = stack.findLastIndex(open => open.until === ')' || open.until === ']')
  if (bracket > 0) {
    stack.length = bracket + 1
    return
  }
  segments.push({ kind: 'main', parent: null, from: at, shares: null, corrects: null })
  stack.splice(0, stack.length, { id: segments.length - 1, until: 'end', finite: 0 })
}

/** Whether a comma ends the open segment. */
function endsAtComma(progress: Progress): boolean {
  const open = top(progress)
  const kind = kindOf(progress, open)
  if (open.until === 'comma') return true
  if (open.until === 'predicate') return kind !== 'complement' && !(kind === 'relative' && (progress.stack.at(-2)?.finite ?? 0) > 0)
  return open.until === 'end' && /^(?:adverbial|contrast|participial|relative)$/.test(kind)
}

function readComma(progress: Progress, at: number): void {
  const { tokens, finite } = progress
  if (endsAtComma(progress)) pop(progress)
  let next = at + 1
  while (/^["“”'‘’]$/.test(tokens[next]?.text ?? '')) next++
  const word = tokens[next]
  if (word === undefined) return
  const second = tokens[next + 1]?.norm
  if (resumesThat(tokens, at)) push(progress, 'complement', next, 'end')
  else if (opensAside(tokens, at)) push(progress, 'parenthetical', next, 'comma')
  else if (relatives.has(word.norm) || (wordSets.prepositions.has(word.norm) && (second === 'which' || second === 'whom'))) push(progress, 'relative', next, 'comma')
  else if (adverbialOpeners.has(word.norm)) push(progress, 'adverbial', next, 'comma')
  else if (opensApposition(progress, next)) push(progress, 'relative', next, 'comma')
  else if (opensContrast(progress, next)) push(progress, 'contrast', next, 'comma')
  else if (top(progress).finite === 0 && at > 0 && isParticiplePhrase(progress, next)) push(progress, 'participial', next, 'comma')
  else if (isGerund(word) && !continuesGerunds(tokens, at)) push(progress, 'participial', next, 'comma')
  else if (!wordSets.coordinators.has(word.norm) && top(progress).finite > 0 && (finite[next] === true || hasOwnPredicate(progress, next))) {
    addSibling(progress, next, finite[next] === true, false)
  }
}

/** Words that an apposition may have: more than this nobody puts between a subject and its verb. */
const longestApposition = 16

/** "The ferry, the one most islanders prefer, costs ...": a noun with a clause of its own, between the subject and its verb. With the verb at its end ("the mayor hopes") it is an aside and stays open. */
function opensApposition(progress: Progress, next: number): boolean {
  const { tokens, finite } = progress
  if (top(progress).finite > 0 || !wordSets.determiners.has(tokens[next]?.norm ?? '')) return false
  let verb = -1
  for (let at = next + 1; at < next + longestApposition; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.text === ',') return 0 < verb && verb < at - 1 && (finite[at + 1] === true || (isAdverb(tokens[at + 1]) && finite[at + 2] === true))
    if (token.kind === 'punctuation') return false
    if (finite[at] === true) verb = at
  }
  return false
}

function readWord(progress: Progress, at: number): void {
  const { tokens, finite, segments } = progress
  const open = top(progress)
  const word = (tokens[at] as Token).norm
  if (finite[at] === true && open.finite > 0 && open.until === 'predicate' && !isSpeech(tokens[open.finite - 1])) pop(progress)
  if (segments.at(-1)?.from === at && segments.length > 1) return
  if (wordSets.coordinators.has(word)) readCoordinator(progress, at)
  else if (at === 0) readFirst(progress, word)
  else if (tokens[at - 1]?.kind !== 'punctuation') readInner(progress, at, word)
}

/** A word inside a clause that may open one of its own. */
function readInner(progress: Progress, at: number, word: string): void {
  const { tokens } = progress
  const until = top(progress).finite > 0 ? 'end' : 'predicate'
  if (word === 'that') {
    const opened = readThat(progress, at)
    if (opened !== null) push(progress, opened, at, opened === 'complement' ? until : 'predicate')
  } else if (takesQuestion(tokens, at)) push(progress, 'complement', at, until)
  else if (relatives.has(word) && (at === 1 || progress.segments.at(-1)?.from !== at - 1)) push(progress, 'relative', at, 'predicate')
  else if (opensAdverbial(progress, at, word)) push(progress, 'adverbial', at, 'end')
  else if (opensContact(progress, at, word)) push(progress, 'relative', at, 'predicate')
}

/** So many tokens at most stand before and behind the verb of a relative clause without a pronoun. */
const contactReach = 5

/**
 * "Letters the post cannot deliver are kept": a relative clause without its pronoun, which stands in a subject right behind a noun and has
 * a "not" of its own. Without a "not" it makes no difference to what operators reach.
 */
function opensContact(progress: Progress, at: number, word: string): boolean {
  const { tokens, finite } = progress
  if (top(progress).finite > 0 || !isNounEnd(tokens[at - 1], finite[at - 1] === true)) return false
  if (!wordSets.determiners.has(word) && !personal.has(word) && !isPlural(tokens[at])) return false
  const verb = nextFinite(progress, at + 1, at + contactReach)
  if (verb === -1 || !isNegated(tokens, verb)) return false
  return nextFinite(progress, verb + 1, verb + 2 + contactReach) !== -1
}

const personal = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they'])

function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.endsWith('s') && token.lemmas.length > 1
}

/** Whether a word can end a noun phrase. */
function isNounEnd(token: Token | undefined, isFinite: boolean): boolean {
  return token?.kind === 'word' && !isFinite && !isAdverb(token) && !wordSets.prepositions.has(token.norm) && !wordSets.determiners.has(token.norm) && !wordSets.coordinators.has(token.norm)
    && !wordSets.auxiliaries.has(token.norm) && !wordSets.pronouns.has(token.norm) && !token.possessive && token.norm !== 'to' && !adverbialOpeners.has(token.norm)
}

/** The next finite verb in tokens [from, to) with nothing but words before it that hang together; -1 for none. */
function nextFinite({ tokens, finite }: Progress, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation' || wordSets.coordinators.has(token.norm)) return -1
    if (finite[at] === true) return at
  }
  return -1
}

function isNegated(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokens[verb] as Token
  return norm === 'cannot' || norm.endsWith("n't") || /^(?:not|never)$/.test(tokens[verb + 1]?.norm ?? '')
}

function opensAdverbial(progress: Progress, at: number, word: string): boolean {
  const { tokens } = progress
  if (!adverbialOpeners.has(word)) return false
  if (word === 'provided' || word === 'assuming') return tokens[at + 1]?.norm === 'that'
  return !ambiguousOpeners.has(word) || hasOwnPredicate(progress, at + 1) || isGerund(tokens[at + 1])
}

/** The first word: a fronted clause or contrast runs to its comma, or to the second predicate. */
function readFirst(progress: Progress, word: string): void {
  const { tokens } = progress
  if (opensContrast(progress, 0) && word !== 'not') push(progress, 'contrast', 0, 'comma')
  else if (word === 'whether') push(progress, 'complement', 0, 'predicate')
  else if (!adverbialOpeners.has(word)) return
  else if (tokens.slice(0, 40).some(token => token.text === ',')) push(progress, 'adverbial', 0, 'comma')
  else if (!ambiguousOpeners.has(word)) push(progress, 'adverbial', 0, 'predicate')
}

function readCoordinator(progress: Progress, at: number): void {
  const { tokens, finite } = progress
  const word = tokens[at]?.norm
  const before = tokens[at - 1]?.norm ?? ''
  if (word === 'but' && /^(?:nothing|all|anything|cannot|none|nobody|everything|one|not)$/.test(before)) return
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  const direct = finite[next] === true || finite[at + 1] === true
  const own = direct || hasOwnPredicate(progress, next)
  if (word === 'but') addSibling(progress, at, direct || !own, !own)
  else if (word === 'nor' && direct) addSibling(progress, at, false, false)
  else if (own && top(progress).finite > 0) addSibling(progress, at, direct && word !== 'so', false)
  else if (!own && isGerund(tokens[next]) && kindOf(progress, top(progress)) === 'participial') addSibling(progress, at, false, false)
}
