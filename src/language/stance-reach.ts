/**
 * Which words a stance reaches: what depends on its verb, the clause it stands in, and, set off by commas as an aside, the
 * sentence around it ("the limit, they say, is 40").
 */
import type { Clause, Token } from '../model.ts'
import type { Cue } from './cue.ts'
import { wordSets } from './finite.ts'
import type { Scope } from './scope.ts'
import { isSpeech } from './scope-sign.ts'
import type { DocumentTest, StanceReading } from './stance.ts'
import type { StanceGroup } from './status-data.ts'
import { isVerb } from './verb-list.ts'

/** Whether the word lies in the cue's segment after it, or in a that-clause below. */
export function reaches(reading: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  const { segments, of } = reading
  const own = of[cue.from] ?? 0
  if (opensSentence(reading, cue)) return at > cue.to
  if (isTag(reading, cue, at)) return true
  if (at < cue.from || isInRelative(reading, cue, at)) return false
  for (let id: number | null = of[at] ?? 0, depth = 0; id !== null && depth < 24; depth++) {
    if (id === own) return true
    const segment: Scope['segments'][number] | undefined = segments[id]
    if (segment === undefined || !(segment.kind === 'complement' || segment.kind === 'participial' || segment.kind === 'adverbial' || segment.kind === 'contrast' || segment.from === cue.to)) {
      return segment !== undefined && segment.shares === own
    }
    id = segment.parent
  }
  return false
}

/** "My guess: ...", "Mark my words: ...": a stance before a colon holds for all that follows. */
function opensSentence({ tokens }: StanceReading, { from, to, group }: Cue<StanceGroup>): boolean {
  return group.stance === 'predicted' && from <= 1 && tokens[to]?.text === ':'
}

/** Speech or a guess set off by commas: "..., officials said.", "the town, I bet, will pay" reach what stands around them. */
function isTag({ of, tokens }: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  if (cue.group.stance !== 'reported' && cue.group.stance !== 'predicted') return false
  // An aside is short: no need to look farther than it may be long.
  const near = tokens.slice(cue.to, cue.to + 7)
  const closes = near.findIndex(token => token.kind === 'punctuation')
  const tail = closes === -1 ? near.length : closes
  const start = Math.max(0, cue.from - 8)
  const comma = start + tokens.slice(start, cue.from).findLastIndex(token => token.kind === 'punctuation')
  if (comma < start) return false
  if (tail > 5 || comma < 1 || cue.from - comma > 7 || !/^[,"”’(–—]$/.test(tokens[comma]?.text ?? '')) return false
  if (tokens.slice(comma, cue.from).some(token => /^(?:whatever|however|what|which|that|who|no|as)$/.test(token.norm))) return false
  if (at < comma) return (of[at] ?? 0) <= (of[cue.from] ?? 0)
  return at > cue.to + tail && tail === 0 && firstPersons.has(tokens[cue.from - 1]?.norm ?? '') && !tokens.slice(cue.to + 1, at).some(token => token.text === ';' || token.text === ':')
}

const firstPersons = new Set(['i', 'we'])

const futures = /^(?:will|'ll|won't|shall)$/

/** Whether the word stands in a clause about what is to come: "will", "is going to", "ends up". */
export function isFuture({ tokens, of }: StanceReading, at: number): boolean {
  return tokens.some((token, order) => of[order] === of[at] && (futures.test(token.norm) || token.norm.endsWith("'ll") || (token.norm === 'going' && tokens[order + 1]?.norm === 'to') || (token.lemmas.includes('end') && tokens[order + 1]?.norm === 'up')))
}

/** A wish within a relative clause without its pronoun: "the one most readers will want, costs 16", "those who wanted more have to wait". */
function isInRelative({ sentence, tokens, finite }: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  if (cue.group.stance !== 'demanded' || at < cue.to || wordSets.modals.has(tokens[cue.from]?.norm ?? '')) return false
  const verb = tokens[cue.to]?.text === ',' ? cue.to + 1 : cue.to
  if (tokens[cue.to - 1]?.norm === 'that') return false
  if (finite[verb] === true && !isSpeech(tokens[verb])) return true
  const clauseAt = (order: number): Clause | undefined => sentence.clauses.find(one => order >= one.from && order < one.to)
  if (clauseAt(cue.from)?.kind !== 'relative') return false
  const stranded = wordSets.prepositions.has(tokens[cue.to - 1]?.norm ?? '') && isThirdPerson(tokens[verb])
  return stranded || clauseAt(at)?.kind === 'main'
}

function isThirdPerson(token: Token | undefined): boolean {
  return token !== undefined && token.norm.endsWith('s') && token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}

/** Whether the word stands in the same segment as the cue, or in one that depends on it or shares its predicate. */
export function sharesClause(reading: StanceReading, cue: Cue<StanceGroup>, at: number): boolean {
  const own = reading.of[cue.from] ?? 0
  const there = reading.of[at] ?? 0
  if (own === there || (opensSentence(reading, cue) && at > cue.to)) return true
  const segment = reading.segments[there]
  const cued = reading.segments[own]
  const beside = segment?.kind === 'relative' || (segment?.kind === 'adverbial' && cue.group.stance === 'predicted')
  return (segment?.parent === own && !beside) || (cue.group.stance === 'reported' && (cued?.parent === there || segment?.kind === 'main'))
}

/** "Critics warn that the plan would cap ...": what is told is what the document does. */
export function documentActs({ tokens, of }: StanceReading, cue: Cue<StanceGroup>, at: number, isDocument: DocumentTest): boolean {
  for (let order = cue.to; order < Math.min(at, cue.to + 8); order++) {
    if (isDocument(order)) return true
    if (wordSets.auxiliaries.has(tokens[order]?.norm ?? '') && of[order] === of[at]) return false
  }
  return false
}

