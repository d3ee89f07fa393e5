/**
 * What a text takes away from a rule that it otherwise tells rightly: an exception, a condition, "only some". Measured against
 * the fact's own statement: a set that draws such a line itself, or says nothing of all, is not contradicted by one.
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { reachOf, type Reach } from './statement.ts'
import type { BoundAnchor, Claim, Token } from '../model.ts'

/** How a text narrows a rule; `sure`: so that it cannot be true together with the statement. */
export interface Narrowing {
  readonly sure: boolean
  readonly message: string
}

/** The tokens of a claim's sentence with what matters for its reach. */
interface Extent {
  readonly tokens: readonly Token[]
  /** First token of the clause and the end of what hangs on it. */
  readonly from: number
  readonly to: number
  /** End of the first word the claim is bound by. */
  readonly first: number
  readonly finite: readonly boolean[]
}

/** What a clause takes away from the fact it states; null for nothing. */
export function narrowingOf(claim: Claim, things: readonly BoundAnchor[]): Narrowing | null {
  const { tokens } = claim.passage.sentence
  const own = things.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to)
  const finite = finitesOf(claim.passage.sentence)
  const extent: Extent = { tokens, finite, from: claim.clause.from, to: endOf(claim), first: own.length === 0 ? claim.clause.from : Math.min(...own.map((anchor) => anchor.to)) }
  const reach = reachOf(claim.fact)
  const permanent = claim.check.kind === 'rule' && claim.check.permanence === 'permanent'
  return exception(extent, reach, permanent) ?? onlyUnder(extent, reach) ?? onlySome(extent, reach) ?? onlyFor(claim, extent, reach) ?? thatIsAll(claim, reach) ?? onlyThere(extent, reach)
}

/** Of what a clause leaves out of the whole that the fact speaks of ("some of the clubs"); null for nothing. */
export function leftOut(claim: Claim): Narrowing | null {
  const { tokens } = claim.passage.sentence
  return onlySome({ tokens, finite: finitesOf(claim.passage.sentence), from: claim.clause.from, to: endOf(claim), first: claim.clause.from }, reachOf(claim.fact))
}

/** Where what belongs to a clause ends: before the next main clause or one joined to it. */
function endOf({ passage, clause }: Claim): number {
  const next = passage.sentence.clauses.find((one) => one.from >= clause.to && (one.kind === 'main' || one.kind === 'coordinate'))
  return next?.from ?? passage.sentence.tokens.length
}

const pairs = new Set(['apart from', 'save for', 'with exception', 'the exception', 'but for', 'aside from', 'other than', 'all but'])
const counted = /^(?:a|an|two|three|some|several|one|small|those|training)$/

/** "Cars are kept out, except for a few buses", "rides are free, except on trams". */
function exception({ tokens, from, to, first, finite }: Extent, reach: Reach, permanent: boolean): Narrowing | null {
  for (let at = first; at + 1 < to; at++) {
    if (at < from + 3 && !isWhole(tokens[at - 1], reach)) continue
    const single = /^(?:except|excepting|excluding|barring)$/.test(tokens[at]?.norm ?? '') || isButOne(tokens, at, reach)
    if (!single && !pairs.has(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`)) continue
    if (finite.slice(first, at).filter((one) => one).length > 1) return null
    const excepted = exceptedWords(tokens, at + (single ? 1 : 2), to)
    const head = excepted[0]
    if (head === undefined || /^(?:that|nobody|none|nothing|as)$/.test(head.norm)) return null
    const listed = counted.test(head.norm) || head.kind === 'number'
    const named = head.capitalized && reach.whole.size > 0
    const sure = listed || named || permanent || reach.whole.size > 0 || excepted.some((token) => token.kind === 'word' && token.norm.length > 3 && token.lemmas.some((lemma) => reach.words.has(lemma)))
    return { sure: sure && (listed || !reach.excepting), message: 'The text makes an exception; the set has none' }
  }
  return null
}

/** "All clubs but the champion", "the buses free, but not the trams". */
function isButOne(tokens: readonly Token[], at: number, reach: Reach): boolean {
  if (tokens[at]?.norm !== 'but') return false
  const next = tokens[at + 1]
  if (isWhole(tokens[at - 1], reach)) return /^(?:the|one|two|three|a)$/.test(next?.norm ?? '') || next?.capitalized === true
  const named = tokens.slice(at + 2, at + 6).find((token) => token.kind === 'word' && !/^(?:the|on|in|for|from|at|of|a|an|its|their)$/.test(token.norm))
  return next?.norm === 'not' && named !== undefined && named.norm.length > 3 && named.lemmas.some((lemma) => reach.words.has(lemma))
}

/** The words that are excepted, without the prepositions and articles before them. */
function exceptedWords(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let at = from
  while (at < to && /^(?:for|of|from|in|on|at|when|if|where|during|to|the|with|not)$/.test(tokens[at]?.norm ?? '')) at++
  const end = tokens.findIndex((token, index) => index >= at && token.kind === 'punctuation')
  return tokens.slice(at, Math.min(to, end === -1 ? to : end, at + 5))
}

const openers = new Set(['if', 'when', 'once', 'after', 'where', 'with'])

/** "Must do so only if they win", "may, but only with a permit": a condition that the set has not. */
function onlyUnder({ tokens, from, to }: Extent, reach: Reach): Narrowing | null {
  const at = tokens.findIndex((token, index) => index >= from && index + 2 < to && token.norm === 'only' && openers.has(tokens[index + 1]?.norm ?? '') && tokens[index - 1]?.norm !== 'not')
  if (at === -1 || reach.conditional) return null
  return { sure: tokens[at + 1]?.norm !== 'after', message: 'The text makes it depend on a condition; the set has none' }
}

/** "Only the richest clubs", "the referee alone", "some clubs", "not all clubs": where the set speaks of all of them. */
function onlySome(extent: Extent, reach: Reach): Narrowing | null {
  if (reach.whole.size === 0 || reach.words.has('only')) return null
  const { tokens, from, to } = extent
  for (let at = from; at < to; at++) {
    if (isPartial(extent, at, reach) || isRestricted(extent, at, reach)) return { sure: true, message: `“${tokens.slice(at, at + 3).map((token) => token.text).join(' ')}” leaves others out; the set speaks of all` }
  }
  return null
}

/** "Only in the playoffs", "of the youth teams only": a place, a time or a kind of which the set says nothing. */
function onlyThere({ tokens, from, to, first }: Extent, reach: Reach): Narrowing | null {
  if (reach.words.has('only')) return null
  const at = tokens.findIndex((token, index) => index >= first && index < to && /^(?:only|alone|exclusively)$/.test(token.norm) && tokens[index - 1]?.norm !== 'not')
  if (at === -1) return null
  const next = tokens[at + 1]
  const closing = next === undefined || next.kind === 'punctuation'
  const opening = /^(?:in|on|at|during|for|on)$/.test(next?.norm ?? '')
  const named = closing ? tokens.slice(Math.max(from, at - 3), at) : opening ? tokens.slice(at + 2, Math.min(to, at + 6)) : []
  const content = named.filter((token) => token.kind === 'word' && token.norm.length > 3)
  if (content.length === 0 || content.some((token) => token.lemmas.some((lemma) => reach.words.has(lemma)))) return null
  return { sure: false, message: 'The text limits it; the set does not' }
}

/** What closes a list that is not whole: "and leaves it at that", "and that is the whole of it", "all that happens is that". */
const closings = /(?:,|;|[\u2013\u2014]| and| but) (?:that|this|it)(?:['\u2019]s| is| was| would be| will be) (?:all(?! (?:of|the|that|those|these|who|which|right|about|to)\b)|it\b(?=[.!,;])|that\b(?=[.!,;])|the (?:whole|full extent|sum|end) of it|the lot\b)|\b(?:leave|leaves|leaving|left) it at that\b| and nothing (?:more|else|further|besides)\b|\ball (?:that |it |they |he |she )?(?:happens|follows|does|do|gets?|comes back|returns|would (?:happen|follow|return|do)) is\b/i

/** "It restores the fees and leaves it at that": of a fact that says several things, or speaks of all, one is said to be the whole. */
function thatIsAll({ passage: { sentence }, clause, fact }: Claim, { whole, words }: Reach): Narrowing | null {
  if ((whole.size === 0 && !words.has('and')) || words.has('only')) return null
  const found = closings.exec(sentence.text)
  const at = found === null ? -1 : sentence.tokens.findIndex(({ start }) => start >= found.index + 1)
  if (found === null || sentence.clauses.some((one) => one.kind === 'question') || (at >= 0 && at < clause.from && !found[0].startsWith('all'))) return null
  // Who has told most of it may mean that this is all there is.
  const told = contentOf(words).filter((word) => sentence.tokens.some(({ lemmas }) => lemmas.includes(word)))
  return fact.statement.includes(found[0].trim()) ? null : { sure: told.length * 2 < contentOf(words).length, message: `“${found[0].replace(/^[^\p{Alphabetic}]+/u, '')}” leaves out the rest` }
}

function contentOf(words: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => 3 < word.length)
}

const reaching = new Set(['cover', 'apply', 'hold', 'be', 'extend', 'benefit', 'include', 'reach', 'concern', 'affect', 'protect', 'serve', 'go', 'help'])

/** "It covers only the men who served", "and it applies only to members": whom it reaches, in its own clause or in the next, which goes on about it. */
function onlyFor({ passage, clause }: Claim, { tokens, from, to }: Extent, reach: Reach): Narrowing | null {
  if (reach.whole.size === 0 || reach.words.has('only')) return null
  const next = passage.sentence.clauses.find((one) => one.from >= clause.to && (one.kind === 'main' || one.kind === 'coordinate'))
  const end = next !== undefined && goesOn(tokens, next.from) ? next.to : to
  const at = tokens.findIndex(({ norm }, index) => index > from && index < end && norm === 'only' && tokens[index - 1]?.lemmas.some((lemma) => reaching.has(lemma)) === true)
  const open = /^(?:to|for)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  if (at === -1 || !/^(?:the|those|these|its|their|members?|people|persons?)$/.test(tokens[open]?.norm ?? '')) return null
  return isWhole(tokens[open + 1], reach) ? null : { sure: false, message: `“${tokens.slice(at, open + 2).map(({ text }) => text).join(' ')}” leaves others out; the set speaks of all` }
}

/** Whether a clause has a pronoun for its subject, behind the word that joins it. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (/^(?:and|but|,|though|although)$/.test(tokens[at]?.norm ?? '')) at++
  return /^(?:it|they|this|that|these)$/.test(tokens[at]?.norm ?? '')
}

const partial = /^(?:some|most|several|few|half|half of)$/

/** "Some clubs", "not every club", "a few of the clubs": a quantifier right before the noun of which the set speaks as a whole. */
function isPartial({ tokens, to }: Extent, at: number, reach: Reach): boolean {
  const word = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  const negated = word === 'not' && /^(?:all|every|each)$/.test(second)
  const single = /^(?:one|two|either|any)$/.test(word) && (second === 'of' || (second === 'one' && tokens[at + 2]?.norm === 'of')) && !(word === 'any' && second === 'of') && !/^(?:every|each|no|not)$/.test(tokens[at - 1]?.norm ?? '')
  if (!negated && !single && !partial.test(word)) return false
  const next = tokens.slice(at + (negated ? 2 : 1), Math.min(to, at + 6)).filter((token) => !/^(?:of|the|its|their|these|those|one)$/.test(token.norm))
  return next.slice(0, 2).some((token) => token.kind !== 'punctuation' && isWhole(token, reach))
}

function isWhole(token: Token | undefined, reach: Reach): boolean {
  return token !== undefined && token.lemmas.some((lemma) => reach.whole.has(lemma))
}

/** "Only X" before the verb, "X alone", "by X only". */
function isRestricted(extent: Extent, at: number, reach: Reach): boolean {
  const { tokens, finite, from, to } = extent
  const word = tokens[at]?.norm
  if (word !== 'only' && word !== 'alone' && word !== 'solely' && word !== 'exclusively') return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.norm === 'not' || next === undefined || openers.has(next.norm) || next.norm === 'then') return false
  const verb = finite.findIndex((one, index) => one && index >= from)
  const inSubject = verb > at
  if (word === 'alone') return inSubject && before?.kind === 'word' && at > from && (at + 1 === verb || finite[at + 1] === true)
  if (inSubject) return !isUnqualified(tokens, at + 1, verb, reach) && /^\p{Alphabetic}/u.test(next.text) && !/^(?:from|in|on|at|by|for|under)$/.test(next.norm)
  const governed = tokens.slice(Math.max(from, at - 4), at).findLastIndex((token) => token.norm === 'by')
  return (governed !== -1 && (at + 1 >= to || next.kind === 'punctuation')) || next.norm === 'by'
}

/** "Only clubs may": said of the whole of them, as the set says it. */
function isUnqualified(tokens: readonly Token[], from: number, to: number, reach: Reach): boolean {
  const words = tokens.slice(from, to).filter((token) => !/^(?:the|of|all)$/.test(token.norm))
  return words.length > 0 && words.every((token) => isWhole(token, reach))
}
