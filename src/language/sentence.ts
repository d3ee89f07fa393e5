/**
 * Block → sentences. A stop ends a sentence unless something speaks against it: an abbreviation, a decimal, a lower-case
 * word after it, an attribution after a quoted question. A line break the prose room marked (`Block.breaks`) ends one
 * too, unless the next line plainly goes on. A marker at the head ("1.", "18:42.") belongs to the sentence it marks.
 */
import type { Block, Sentence, Span, Token } from '../model.ts'
import { abbreviations, sentenceOpeners } from './abbreviation.ts'
import { createWordMemory, toTokens, type WordMemory } from './token.ts'
import { TokenizedSentence } from './tokenized-sentence.ts'
import { isAscii, isLowerAt, isUpperAt } from '../number/letter.ts'

/** How far the rules look back and ahead, in characters: longer than any word they know. */
const reach = 120

const closers = /["'”’»›)\]}*_¹²³⁰⁴-⁹]/
const quotes = /["'”’»›]/
const openers = /^["'“‘„«‹([{*_¿¡]*/u
/** Verbs by which quoted speech is attributed. */
const speech = `(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|replies|answered|shouted|cried|insisted|argued|warned|quipped|tweeted|posted)`
const attribution = new RegExp(String.raw`^(?:\p{Uppercase}[\p{Alphabetic}'’.-]{0,30}\s){1,4}${speech}\b`, 'u')
/** Names written with an exclamation mark. */
const exclaimingNames = /(?:^|[^\p{Alphabetic}])(?:Yahoo|Jeopardy|Yum|Joomla|Oklahoma|Westward Ho)$/u
/** A head that only marks: "1.", "2)", "18:42.", "iv." */
const marker = /^[*_([#]*(?:\d{1,3}|\d{1,2}[:.]\d{2}|[ivx]{1,5})[*_]*$/u
const auxiliary = `(?:will|would|is|are|was|were|has|have|had|must|may|can|could|should|does|did|do)`
const hasAuxiliary = new RegExp(String.raw`\b${auxiliary}\b`)
const nameThenAuxiliary = new RegExp(String.raw`^\p{Uppercase}[\p{Alphabetic}-]{1,20} ${auxiliary}\b`, 'u')
const takesComplement = /\b(?:that|said|says|say|if|when|while|because|believes?|thinks?|hopes?|and|but|which|who|whether)\b/
const dates = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|est|edt|cet|gmt|utc|pst|pdt|et|pt|ct)/i

/** What stands around a stop. */
interface Surroundings {
  /** The word before the stop, with inner stops ("U.S"); lower case in `word`. */
  readonly raw: string
  readonly word: string
  /** The text that follows, past white space and opening marks. */
  readonly next: string
  /** The first word of it. */
  readonly nextWord: string
  readonly head: string
  readonly closed: string
}

/** Whether an abbreviation with a stop ends its sentence here; null if the word is none. */
function endsAfterAbbreviation(around: Surroundings): boolean | null {
  const { raw, word, next, nextWord, head } = around
  const opens = sentenceOpeners.has(nextWord.toLowerCase()) && isUpperAt(next, 0)
  if ((raw.includes('.') && /^\p{Alphabetic}(?:\.\p{Alphabetic})+$/u.test(raw)) || (raw.length === 1 && isUpperAt(raw, 0))) {
    const known = abbreviations.get(word)?.class
    if (known === 'inner') return false
    if (opens) return raw !== 'I' || !isUpperAt(next, 0)
    if (known === 'time') return isUpperAt(next, 0) && !dates.test(next)
    const twoVerbs = hasAuxiliary.test(head) && !takesComplement.test(head) && nameThenAuxiliary.test(next)
    return raw.includes('.') ? twoVerbs : false
  }
  const known = abbreviations.get(word)
  if (known === undefined) return null
  if (known.class === 'inner') return word === 'al' ? opens : false
  // "At least", not the minister's title.
  if (word === 'min' && /^\d/.test(next)) return false
  if (known.class === 'number') return /^\d/.test(next) ? false : word === 'approx' || word === 'v' ? false : null
  if (/^\d/.test(next) && isUpperAt(raw, 0)) return false
  if (word === 'st' && opens) return true
  if (known.class === 'title') return isUpperAt(raw, 0) ? false : null
  if (word.length > 2 && !isUpperAt(raw, 0) && !['etc', 'inc', 'dept', 'govt'].includes(word)) return null
  if (/^(?:jan|feb|mar|apr|ju[nl]|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thur|thurs|fri|sat|sun)$/.test(word) && isUpperAt(raw, 0)) {
    return opens || ['mar', 'sat', 'sun'].includes(word)
  }
  return opens || /^["“‘]/.test(next)
}

/** Whether a full stop (or ellipsis) ends its sentence. */
function endsAtStop(text: string, from: number, stop: string, around: Surroundings): boolean {
  const { next, closed, raw } = around
  const lower = isLowerAt(next, 0)
  const dots = stop.replace(/\s/g, '').length
  if (dots > 1 || stop.startsWith('…')) {
    if (lower || next.startsWith('(')) return false
    const apart = /\s/.test(text[from - 1] ?? ' ') && dots === 3
    return !(apart && /^I\b/.test(next)) && !/[[(]$/.test(text.slice(Math.max(0, from - 1), from))
  }
  if (quotes.test(closed) && next.startsWith('(')) return false
  if (closed === '') {
    if (marker.test(around.head)) return false
    const verdict = endsAfterAbbreviation(around)
    if (lower && (isUpperAt(next, 1) || isUpperAt(next, 2)) && /^\p{Lowercase}{1,2}\p{Uppercase}/u.test(next)) return verdict === null && raw.length > 2
    if (lower) return verdict === null && /^\p{Alphabetic}{4,}$/u.test(raw) && !abbreviations.has(around.word)
    if (verdict !== null) return verdict
    if (/^\d{1,2}$/.test(raw) && /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(next)) return false
    return true
  }
  return !lower
}

/** Whether a question or exclamation mark ends its sentence. */
function endsAtMark(text: string, from: number, around: Surroundings): boolean {
  if (isLowerAt(around.next, 0) || around.next.startsWith('(') && quotes.test(around.closed)) return false
  if (quotes.test(around.closed) && attribution.test(around.next)) return false
  return !(text[from] === '!' && exclaimingNames.test(text.slice(Math.max(0, from - 20), from)))
}

/** Looks around the stop [from, to) of a sentence that began at `begin`; `after` is where its closing marks end. */
function lookAround(text: string, begin: number, from: number, stops: readonly [number, number]): Surroundings {
  const [to, after] = stops
  const before = text.slice(Math.max(begin, from - reach), from)
  const near = before.slice(-40)
  const raw = (isAscii(near) ? /[A-Za-z0-9](?:[A-Za-z0-9.'-]*[A-Za-z0-9])?$/ : /[\p{Alphabetic}\p{N}°](?:[\p{Alphabetic}\p{M}\p{N}.°'’-]*[\p{Alphabetic}\p{M}\p{N}°])?$/u).exec(near)?.[0].replace(/^.*-/, '') ?? ''
  const rest = text.slice(after, after + reach).trimStart()
  const next = rest.replace(openers, '') || rest
  const start = Math.max(begin, from - reach)
  return {
    raw, word: raw.toLowerCase(), closed: text.slice(to, after),
    next: rest.startsWith('(') ? rest : next, nextWord: (isAscii(next) ? /^[A-Za-z']+/ : /^[\p{Alphabetic}'’]+/u).exec(next)?.[0] ?? '',
    head: start === begin ? before.trimStart() : before,
  }
}

/** Offset after the run of stops that begins at `at`: "?!", "...", ". . ." */
function endOfStops(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    if (/[.?!…。！？]/.test(text[end] ?? '')) end++
    else if (/[ \u00A0]/.test(text[end] ?? '') && text[end + 1] === '.' && text[end - 1] === '.' && /[\s.]|^$/.test(text[end + 2] ?? '')) end += 2
    else return end
  }
}

/** Offset after the note marks that begin at `at`: "[2][3]"; `at` itself where there are none. */
function endOfNotes(text: string, at: number): number {
  const notes = /(?:\[\d{1,3}\]){1,9}/y
  notes.lastIndex = at
  return notes.test(text) ? notes.lastIndex : at
}

/** Whether the line break at `at` ends a sentence: not if the line before or the line after plainly goes on. */
function endsAtBreak(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at).trimEnd()
  const after = text.slice(at, at + reach).trimStart()
  if (/[,–—-]$/.test(before) || /\b(?:and|or|the|a|an|of|to|in|on|at|by|for|with|from|that|which|but)$/.test(before)) return false
  return !/^[\p{Lowercase},;:)\]]/u.test(after) || /[.?!…:;]["'”’»)\]]*$/.test(before)
}

/** "7 stages · 780 km · from €590": items in one line, with marks between that are no stops; a single mark may stand for anything. */
function isStrip(text: string): boolean {
  return (text.includes('·') || text.includes('•')) && /\s[·•]\s[^·•]{1,200}\s[·•]\s/.test(text)
}

function isBetweenItems(text: string, at: number): boolean {
  return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '')
}

/** Offsets at which sentences end, in order; the last one is the text's length. */
function findEnds(text: string, breaks: readonly number[]): number[] {
  const ends: number[] = []
  const stopPattern = isStrip(text) ? /[.?!…。！？·•]/g : /[.?!…。！？]/g
  let begin = 0
  let nextBreak = 0
  const passBreaks = (until: number): void => {
    for (; nextBreak < breaks.length && (breaks[nextBreak] ?? 0) < until; nextBreak++) {
      const at = breaks[nextBreak] ?? 0
      if (at >= begin && endsAtBreak(text, at)) {
        ends.push(at)
        begin = at
      }
    }
  }
  for (let found = stopPattern.exec(text); found !== null; found = stopPattern.exec(text)) {
    passBreaks(found.index)
    if (/[·•]/.test(found[0])) {
      if (isBetweenItems(text, found.index)) ends.push(begin = found.index + 1)
      continue
    }
    const to = endOfStops(text, found.index)
    let after = to
    while (closers.test(text[after] ?? '')) after++
    if (text[after] === '[') after = endOfNotes(text, after)
    stopPattern.lastIndex = after
    const wide = /[。！？]/.test(found[0])
    if (after < text.length && !wide && !/\s/.test(text[after] ?? '') && !isGlued(text, found.index, after)) continue
    while (/\s/.test(text[begin] ?? '')) begin++
    const around = lookAround(text, begin, found.index, [to, after])
    const ends_ = wide || (/[?!]/.test(text.slice(found.index, to)) ? endsAtMark(text, found.index, around)
      : endsAtStop(text, found.index, text.slice(found.index, to), around))
    if (ends_) {
      ends.push(after)
      begin = after
    }
  }
  passBreaks(text.length)
  ends.push(text.length)
  return ends
}

/** Whether two sentences are stuck together at a stop ("It ended.The rest"): two small letters before, a capitalized word after. */
function isGlued(text: string, stop: number, after: number): boolean {
  return after === stop + 1 && isUpperAt(text, after) && /[\p{Lowercase}\d]\p{Lowercase}$/u.test(text.slice(Math.max(0, stop - 2), stop)) && /^\p{Uppercase}\p{Lowercase}+[\s,]/u.test(text.slice(after, after + 24))
}

/** [start, end) without the white space at both ends; null if nothing is left. */
function trim(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}

/** Spans of the sentences of `text`, without the white space between them; `breaks` as in `Block.breaks`. */
export function toSentenceSpans(text: string, breaks: readonly number[] = []): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of findEnds(text, breaks)) {
    const span = trim(text, start, end)
    if (span !== null) spans.push(span)
    start = Math.max(start, end)
  }
  return spans
}

/** Whether a sentence asks: a question mark at its end, whatever closes behind it. */
const asks = /\?[?!.…]*["'”’»)\]*_]*$/

function toSentence(span: Span, text: string, tokens: readonly Token[]): Sentence {
  return new TokenizedSentence(span, text, tokens, asks.test(text.slice(-24)))
}

/** Most tokens of a sentence. Nobody writes longer ones; a dump or an attack that never ends one would cost the square of its length. */
const most = 240
/** How far back from there a mark is looked for, at which the sentence is cut. */
const slack = 60

/** A sentence without an end as several, cut after a mark where there is one; any other as it is. */
function toStretches(tokens: readonly Token[], span: Span): { readonly span: Span; readonly tokens: readonly Token[] }[] {
  if (tokens.length <= most) return [{ span, tokens }]
  const stretches: { span: Span; tokens: readonly Token[] }[] = []
  for (let from = 0; from < tokens.length;) {
    const to = tokens.length - from <= most ? tokens.length : cutAfter(tokens, from + most)
    stretches.push({ span: { start: from === 0 ? span.start : (tokens[from] as Token).start, end: to === tokens.length ? span.end : (tokens[to - 1] as Token).end }, tokens: tokens.slice(from, to) })
    from = to
  }
  return stretches
}

/** Index behind the last mark that parts clauses before `limit`, not far from it; `limit` itself without one. */
function cutAfter(tokens: readonly Token[], limit: number): number {
  for (const mark of [';', ',']) for (let at = limit - 1; at > limit - slack; at--) if (tokens[at]?.text === mark) return at + 1
  return limit
}

/**
 * The text of one span of `toSentenceSpans` as a sentence; where it has more than 240 tokens, the spans of its stretches instead, which are
 * to be read one by one, so that a stretch that comes again is read once.
 */
export function readSentence(text: string, memory: WordMemory = createWordMemory()): Sentence | readonly Span[] {
  const tokens = toTokens(text, 0, memory)
  const span = { start: 0, end: text.length }
  return tokens.length <= most ? toSentence(span, text, tokens) : toStretches(tokens, span).map((stretch) => stretch.span)
}

/**
 * The sentences of a block, with tokens and clauses. Together they hold every character but white space exactly once.
 * One without an end is given in stretches of at most 240 tokens.
 * `memory` as in `toTokens`: hand the same one to all blocks of an article.
 */
export function toSentences(block: Pick<Block, 'text' | 'breaks'>, memory: WordMemory = createWordMemory()): Sentence[] {
  const read = toSentenceSpans(block.text, block.breaks).flatMap((span) => toStretches(toTokens(block.text.slice(span.start, span.end), span.start, memory), span))
  return read.map(({ span, tokens }) => toSentence(span, block.text.slice(span.start, span.end), tokens))
}
