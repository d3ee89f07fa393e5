/**
 * Segments of a sentence for the scope of negation: how far "not" and its kin may reach. Coarser and more cautious than
 * clauses: a relative, adverbial, participial or bracketed stretch is closed to operators outside it, a that-clause is open,
 * a new predicate starts a sibling. One pass with a stack.
 */
import type { Token } from '../model.ts'
import { isAdverb, isFinite, wordSets } from './finite.ts'
import { complementTakers, speechVerbs } from './operator-data.ts'
import { isVerb } from './verb-list.ts'

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

const adverbialOpeners = new Set('because if unless while whereas although though when whenever once until till after before since lest provided assuming despite'.split(' '))
const ambiguousOpeners = new Set('after before since until till once'.split(' '))
const contrastOpeners = new Set(['instead', 'rather', 'far', 'without', 'contrary', 'unlike', 'not', 'except', 'apart'])
const relatives = new Set(['which', 'who', 'whose', 'whom', 'where'])
const questions = new Set(['whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])
/** Verbs of saying that name the hearer before what is said. */
const tellers = new Set(['tell', 'inform', 'assure', 'warn', 'promise', 'remind', 'convince', 'persuade', 'notify', 'write', 'show', 'advise', 'teach'])
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

interface Frame {
  readonly id: number
  /** What ends it: a bracket, a dash, a comma (fronted or interposed), or its own second predicate. */
  readonly until: ')' | ']' | 'dash' | 'comma' | 'predicate' | 'end'
  finite: number
}

/** Splits tokens into segments. Linear; an empty list gives no segments but the main one. */
export function toScope(tokens: readonly Token[]): Scope {
  const finite = tokens.map((_, index) => isFinite(tokens, index))
  const segments: Segment[] = [{ kind: 'main', parent: null, from: 0, shares: null, corrects: null }]
  const of: number[] = []
  let stack: Frame[] = [{ id: 0, until: 'end', finite: 0 }]
  const top = (): Frame => stack.at(-1) as Frame
  const push = (kind: SegmentKind, from: number, until: Frame['until']): void => {
    if (stack.length > 24) return
    segments.push({ kind, parent: top().id, from, shares: null, corrects: null })
    stack.push({ id: segments.length - 1, until, finite: 0 })
  }
  const pop = (): void => {
    if (stack.length > 1) stack.pop()
  }
  const sibling = (from: number, shares: boolean, corrects: boolean): void => {
    while (stack.length > 1 && top().finite === 0 && !corrects && ['participial', 'contrast', 'adverbial'].includes(kindOf(top()))) pop()
    const { id, until } = top()
    const { kind, parent } = segments[id] as Segment
    segments.push({ kind: kind === 'main' ? 'coordinate' : kind, parent, from, shares: shares ? id : null, corrects: corrects ? id : null })
    stack[stack.length - 1] = { id: segments.length - 1, until, finite: 0 }
  }
  const kindOf = (frame: Frame): SegmentKind => (segments[frame.id] as Segment).kind
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'punctuation') readMark(token, at)
    else readWord(token, at)
    of.push(top().id)
    if (finite[at] === true) top().finite = top().finite || at + 1
  }
  return { segments, of, finite }

  function readMark(token: Token, at: number): void {
    const close = closing[token.text]
    if (close !== undefined) push('parenthetical', at, close as Frame['until'])
    else if (token.text === ')' || token.text === ']') closeUntil(token.text)
    else if (isDash(tokens, at)) stack.some(frame => frame.until === 'dash') ? closeUntil('dash') : push('parenthetical', at, 'dash')
    else if (token.text === ';' || token.text === ':') restart(at)
    else if (token.text === ',') readComma(at)
  }

  function closeUntil(mark: Frame['until']): void {
    const index = stack.findLastIndex(frame => frame.until === mark)
    if (index > 0) stack = stack.slice(0, index)
  }

  function restart(at: number): void {
    const bracket = stack.findLastIndex(frame => frame.until === ')' || frame.until === ']')
    if (bracket > 0) {
      stack = stack.slice(0, bracket + 1)
      return
    }
    segments.push({ kind: 'main', parent: null, from: at, shares: null, corrects: null })
    stack = [{ id: segments.length - 1, until: 'end', finite: 0 }]
  }

  function readComma(at: number): void {
    const frame = top()
    const kind = kindOf(frame)
    if (frame.until === 'comma' || (frame.until === 'predicate' && kind !== 'complement' && !(kind === 'relative' && parentFinite())) || (frame.until === 'end' && ['adverbial', 'contrast', 'participial', 'relative'].includes(kind))) pop()
    let next = at + 1
    while (tokens[next]?.kind === 'punctuation' && /["“”'‘’]/.test(tokens[next]?.text ?? '')) next++
    const word = tokens[next]
    if (word === undefined) return
    const second = tokens[next + 1]
    if (relatives.has(word.norm)) push('relative', next, 'comma')
    else if (wordSets.prepositions.has(word.norm) && (second?.norm === 'which' || second?.norm === 'whom')) push('relative', next, 'comma')
    else if (adverbialOpeners.has(word.norm)) push('adverbial', next, 'comma')
    else if (opensContrast(next)) push('contrast', next, 'comma')
    else if (top().finite === 0 && at > 0 && isParticiplePhrase(next)) push('participial', next, 'comma')
    else if (isGerund(word) && !continuesGerunds(at)) push('participial', next, 'comma')
    else if (wordSets.coordinators.has(word.norm)) return
    else if (top().finite > 0 && (finite[next] === true || ownPredicate(next))) sibling(next, finite[next] === true, false)
  }

  /** Whether the segment around the top one has its predicate already. */
  function parentFinite(): boolean {
    return (stack.at(-2)?.finite ?? 0) > 0
  }

  /** "..., reportedly developed in secret, ...": a participle put between a subject and its verb. */
  function isParticiplePhrase(from: number): boolean {
    let at = from
    while (isAdverb(tokens[at])) at++
    const token = tokens[at]
    if (token === undefined || finite[at] === true || !/(?:ed|en|wn|ne|pt|lt|ld|ung|ght)$/.test(token.norm)) return false
    const next = tokens[at + 1]
    return token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma)) && next !== undefined && wordSets.prepositions.has(next.norm)
  }

  function readWord(token: Token, at: number): void {
    const frame = top()
    const before = tokens[at - 1]
    if (finite[at] === true && frame.finite > 0 && frame.until === 'predicate' && !speaks(frame.finite - 1)) pop()
    if (segments.at(-1)?.from === at && segments.length > 1) return
    if (wordSets.coordinators.has(token.norm)) readCoordinator(token, at)
    else if (at === 0 && opensContrast(0) && token.norm !== 'not') push('contrast', at, 'comma')
    else if (at === 0 && adverbialOpeners.has(token.norm)) openFronted(token, at)
    else if (at === 0 && token.norm === 'whether') push('complement', at, 'predicate')
    else if (before === undefined || before.kind === 'punctuation') return
    else if (token.norm === 'that') readThat(before, at)
    else if (token.norm === 'whether' || (questions.has(token.norm) && takesQuestion(before))) push('complement', at, frame.finite > 0 ? 'end' : 'predicate')
    else if (relatives.has(token.norm)) push('relative', at, 'predicate')
    else if ((token.norm === 'provided' || token.norm === 'assuming') && tokens[at + 1]?.norm !== 'that') return
    else if (adverbialOpeners.has(token.norm) && (!ambiguousOpeners.has(token.norm) || ownPredicate(at + 1) || isGerund(tokens[at + 1]))) push('adverbial', at, 'end')
  }

  function openFronted(token: Token, at: number): void {
    const comma = tokens.slice(0, 40).some(other => other.text === ',')
    if (comma) push('adverbial', at, 'comma')
    else if (!ambiguousOpeners.has(token.norm)) push('adverbial', at, 'predicate')
  }

  function readThat(before: Token, at: number): void {
    const next = tokens[at + 1]
    const takes = before.lemmas.some(lemma => complementTakers.has(lemma))
    const after = tokens[at + 2]
    const plain = after === undefined || after.kind === 'word' && (wordSets.determiners.has(after.norm) || wordSets.prepositions.has(after.norm) || after.norm === 'to' || after.capitalized)
    const subject = finite[at + 1] === true && next !== undefined && !isAdverb(next) && (!takes || plain || after.kind === 'number' || wordSets.auxiliaries.has(next.norm))
    if (takes && !subject) push('complement', at, top().finite > 0 ? 'end' : 'predicate')
    else if (takes && speechVerbs.has(before.lemmas.find(lemma => speechVerbs.has(lemma)) ?? '')) push('complement', at, 'end')
    else if (!subject && tellsSomebody(at)) push('complement', at, 'end')
    else if (wordSets.prepositions.has(before.norm) || wordSets.coordinators.has(before.norm) || wordSets.determiners.has(before.norm)) return
    else if (subject || ownPredicate(at + 1)) push('relative', at, 'predicate')
  }

  /** "Told the board that", "assured tenants that": the verb's object stands between. */
  function tellsSomebody(at: number): boolean {
    for (let index = at - 2; index >= Math.max(0, at - 6); index--) {
      const token = tokens[index] as Token
      if (token.kind === 'punctuation') return false
      if (token.lemmas.some(lemma => tellers.has(lemma))) return true
    }
    return false
  }

  function readCoordinator(token: Token, at: number): void {
    const before = tokens[at - 1]
    if (token.norm === 'but' && before !== undefined && /^(?:nothing|all|anything|cannot|none|nobody|everything|one)$/.test(before.norm)) return
    if (token.norm === 'but' && before?.norm === 'not') return
    let next = at + 1
    while (isAdverb(tokens[next]) || tokens[next]?.norm === 'also') next++
    const direct = finite[next] === true || (finite[at + 1] === true)
    const own = direct || ownPredicate(next)
    if (token.norm === 'but') sibling(at, direct || !own, !own)
    else if (token.norm === 'nor' && direct) sibling(at, false, false)
    else if (own && top().finite > 0) sibling(at, direct && token.norm !== 'so', false)
    else if (own && kindOf(top()) !== 'main' && stack.length > 1 && top().finite === 0 && !direct) return
    else if (isGerund(tokens[next]) && kindOf(top()) === 'participial') sibling(at, false, false)
  }

  /** Whether a subject and its finite verb stand at `from` before the next mark or joining word. */
  function ownPredicate(from: number): boolean {
    for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
      const token = tokens[index] as Token
      if (token.kind === 'punctuation' && !/["“”'‘’%$€£]/.test(token.text)) return false
      if (finite[index] === true) return index > from || wordSets.auxiliaries.has(token.norm)
      if (index > from && (wordSets.coordinators.has(token.norm) && token.norm !== 'and' || adverbialOpeners.has(token.norm) || relatives.has(token.norm) || token.norm === 'that')) return false
      if (token.norm === 'to' && isVerb(tokens[index + 1]?.norm ?? '')) return false
    }
    return false
  }

  function opensContrast(at: number): boolean {
    const word = tokens[at]?.norm ?? ''
    const second = tokens[at + 1]?.norm ?? ''
    if (at > 0 && (/^(?:never|hardly|barely|scarcely)$/.test(word) || (word === 'no' && second === 'longer'))) return finite[at + 1] !== true
    if (!contrastOpeners.has(word)) return false
    if (word === 'instead' || word === 'rather' || word === 'far' || word === 'contrary' || word === 'apart') return ['of', 'than', 'from', 'to'].includes(second)
    return word !== 'not' || !['only', 'just', 'merely'].includes(second)
  }

  function speaks(at: number): boolean {
    return tokens[at]?.lemmas.some(lemma => speechVerbs.has(lemma)) === true
  }

  function continuesGerunds(comma: number): boolean {
    for (let index = Math.max(1, comma - 5); index < comma; index++) {
      if (isGerund(tokens[index]) && tokens[index - 1]?.norm === 'from') return true
    }
    return false
  }
}

/** Whether a question word after `before` asks or tells ("unclear when", "said how") rather than dates or describes. */
function takesQuestion(before: Token): boolean {
  return before.lemmas.some(lemma => complementTakers.has(lemma) && !['fact', 'point', 'case', 'right', 'rule'].includes(lemma)) || /^(?:unclear|unknown|unsaid|open|decide)$/.test(before.norm)
}

/** Whether a token is an -ing form of a verb. */
export function isGerund(token: Token | undefined): boolean {
  return token !== undefined && token.norm.endsWith('ing') && token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}

/** An em dash, or a shorter one that stands apart from both words. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^[—–-]$/.test(token.text)) return false
  if (token.text === '—') return true
  return (tokens[at - 1]?.end ?? -1) < token.start && (tokens[at + 1]?.start ?? -1) > token.end
}
