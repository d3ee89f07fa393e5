/**
 * Which document a passage speaks of. Articles set plans side by side, and a term of another document is no claim about
 * this one. A document named in the clause decides; else the one the column, list, paragraph or section is about.
 */
import type { Binder } from './binder.ts'
import type { Article, DocumentEntry, Expression, Passage } from '../model.ts'
import { holdsInSentence } from './bind.ts'
import { findToldApart, isRivalNoun, type OwnDocument } from './told-apart.ts'

/** The id of the set's own document among document ids. */
export const thisDocument = 'this'

/** A document named in a sentence. `strong`: by a name of its own, not by a bare noun such as "the plan". */
interface Naming {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly strong: boolean
  readonly head: string
}

/** Tells the document that is spoken of at a token of a passage: `this` or the id of another. */
export type DocumentFinder = (passage: Passage, token: number) => string

/** Reads an article once and gives a finder for its passages. */
export function trackDocuments(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, others: readonly DocumentEntry[], own: OwnDocument): DocumentFinder {
  const track: Track = { article, byBlock, cues: others.flatMap(({ id, about }) => (about === null ? [] : [{ id, about }])), running: new Map(), before: new Map(), own, main: thisDocument }
  const main = mainDocument(track)
  const found: Track = { ...track, main }
  for (const passages of byBlock.values()) runBlock(found, passages)
  return (passage, token) => documentAt(found, passage, token)
}

/**
 * Whether an article is about the set's document at all: it names it by a name of its own, or by a bare noun ("the plan") while
 * what the document is about, or any name of the set, comes up as well. A term of some other plan is no claim on this one.
 */
export function isTopical(passages: readonly Passage[], { set, own, names, terms }: Pick<Binder, 'set' | 'own' | 'names' | 'terms'>): boolean {
  const called = passages.flatMap((passage) => namings(passage, own)).filter((one) => one.id === thisDocument)
  if (called.some((one) => one.strong)) return true
  const named = called.length > 0
  const { about } = set.document
  const spoken = passages.some((passage) => (about === null ? passage.hits.some((hit) => names.has(hit.key)) : holdsInSentence(about, passage)))
  return spoken && (named || new Set(passages.flatMap((passage) => passage.hits.map((hit) => hit.key)).filter((key) => terms.has(key))).size >= manyTerms)
}

/** An article that uses this many terms of a set is about its subject, whatever it calls the document. */
const manyTerms = 12

interface Track {
  readonly article: Article
  readonly byBlock: ReadonlyMap<number, readonly Passage[]>
  readonly cues: readonly { readonly id: string; readonly about: Expression }[]
  /** Per passage, the document that holds where none is named. Filled once, in order. */
  readonly running: Map<number, string>
  /** The same before the passage itself is read. */
  readonly before: Map<number, string>
  readonly own: OwnDocument
  readonly main: string
}

/** A memo: passages do not change, and each is asked for its documents by its neighbors, its notes and every fact. */
const knownNamings = new WeakMap<Passage, readonly Naming[]>()

/** The documents a sentence names, in order; of overlapping names the longer. */
export function namings(passage: Passage, own: OwnDocument): readonly Naming[] {
  const known = knownNamings.get(passage)
  if (known !== undefined) return known
  const named = passage.hits.filter((hit) => hit.key === 'document' || hit.key.startsWith('document:')).map((hit) => toNaming(passage, hit))
  const called = named.filter((one) => one.strong)
  const apart = findToldApart(passage, own).filter(({ from, to }) => !called.some((one) => one.from < to && from < one.to))
  const told = apart.map(({ from, to, own: isOwn }): Naming => ({ id: isOwn ? thisDocument : unnamedDocument, from, to, strong: true, head: passage.sentence.tokens[to - 1]?.norm ?? '' }))
  const all = [...named, ...told].sort((a, b) => a.from - b.from)
  const longest = all.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const found = all.filter((one, at) => !around(all, at, longest).some((other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one)))
  knownNamings.set(passage, found)
  return found
}

/** Those of some names in order that may hold the one at a place, none being longer than `longest`. */
function around(all: readonly Naming[], at: number, longest: number): readonly Naming[] {
  const from = all[at]?.from ?? 0
  let first = at
  while (first > 0 && (all[first - 1]?.from ?? 0) > from - longest) first--
  let last = at + 1
  while (all[last]?.from === from) last++
  return all.slice(first, last)
}

/** Of two names for one stretch the longer; of equal ones another document's before the own one's, any before a bare noun. */
function longer(a: Naming, b: Naming): boolean {
  return a.to - a.from > b.to - b.from || (a.to - a.from === b.to - b.from && standing(a) > standing(b))
}

function standing({ id, strong }: Naming): number {
  if (id === unnamedDocument) return 2
  if (id !== thisDocument) return 3
  return strong ? 1 : 0
}

function toNaming(passage: Passage, hit: { key: string; from: number; to: number }): Naming {
  const { tokens } = passage.sentence
  const words = tokens.slice(hit.from, hit.to).filter((token) => token.kind !== 'punctuation')
  const head = tokens[hit.to - 1]?.norm ?? ''
  if (hit.key === 'document' && (isOfTheirOwn(passage, hit) || isRivalNoun(head))) return { id: unnamedDocument, from: hit.from, to: hit.to, strong: true, head }
  const strong = words.length > 1 || /[-\d]/.test(head) || (hit.from > 0 && words.some((token) => token.capitalized))
  return { id: hit.key === 'document' ? thisDocument : hit.key.slice('document:'.length), from: hit.from, to: hit.to, strong, head }
}

/** A document that is only told apart, not named: "their own text", "a paper of its own". */
const unnamedDocument = 'another'

function isOfTheirOwn(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = passage.sentence
  return tokens[from - 1]?.norm === 'own' || (tokens[to]?.norm === 'of' && tokens[to + 2]?.norm === 'own')
}

/** The document an article as a whole is about: named in its title or first heading, else the set's. */
function mainDocument(track: Track): string {
  for (const block of track.article.blocks) {
    if (block.role !== 'title' && block.role !== 'description' && !(block.role === 'heading' && block.depth === 1)) continue
    const named = soleDocument(track, track.byBlock.get(block.index) ?? [])
    if (named !== null && !(named === unnamedDocument && namesOwn(track))) return named
  }
  return thisDocument
}

/** Whether an article calls the set's document by a name of its own: then a title about some other text is about both. */
function namesOwn({ byBlock, own }: Track): boolean {
  return [...byBlock.values()].some((passages) => passages.some((passage) => namings(passage, own).some((one) => one.strong && one.id === thisDocument)))
}

/** The one document that passages name strongly or by cue; null where they name none or several. */
function soleDocument(track: Track, passages: readonly Passage[]): string | null {
  const ids = new Set(passages.flatMap((passage) => strongIds(track, passage)))
  return ids.size === 1 ? [...ids][0] ?? null : null
}

function strongIds(track: Track, passage: Passage): string[] {
  const named = namings(passage, track.own).filter((one) => one.strong).map((one) => one.id)
  if (named.length > 0) return named
  return track.cues.filter(({ about }) => holdsInSentence(about, passage)).map(({ id }) => id)
}

/** Follows the document through the sentences of a block. */
function runBlock(track: Track, passages: readonly Passage[]): void {
  const start = passages[0] === undefined ? track.main : blockDocument(track, passages[0])
  let current = start
  for (const passage of passages) {
    const strong = [...new Set(strongIds(track, passage))]
    track.before.set(passage.index, current)
    if (strong.length === 1) current = strong[0] ?? current
    else if (strong.length === 0) current = afterGeneric(track, passage, current)
    track.running.set(passage.index, current)
    if (current !== start && isAside(track, passage)) current = start
  }
}

/** A sentence of history about another document ("the drafts of 2022 had contained less") does not turn the paragraph to it. */
function isAside(track: Track, passage: Passage): boolean {
  const { tokens } = passage.sentence
  const dated = tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < track.own.year)
  return dated && !passage.block.strong.some((span) => span.start <= passage.sentence.start + 1)
}

/** "The plan" after a sentence about another text is this document again, unless the other was called by the same noun. */
function afterGeneric(track: Track, passage: Passage, current: string): string {
  const generic = namings(passage, track.own).filter((one) => !one.strong)
  const first = generic[0]
  if (current === track.main || first === undefined) return current
  const before = track.article.blocks[passage.block.index]
  const heads = before === undefined ? [] : (track.byBlock.get(before.index) ?? []).flatMap((one) => namings(one, track.own)).filter((one) => one.strong && one.id === current).map((one) => one.head)
  return heads.includes(first.head) || heads.length === 0 ? current : first.id
}

/** What a block starts from: its column, its row, its lead-in, its headings, the article's own document. */
function blockDocument(track: Track, passage: Passage): string {
  const { block } = passage
  const of = (index: number | null | undefined): string | null => (index === null || index === undefined ? null : soleDocument(track, track.byBlock.get(index) ?? []))
  if (isRemark(track, block.columnHeader)) return remarks
  const rowHead = block.row.find((index) => index < block.index)
  const near = of(block.columnHeader) ?? of(rowHead) ?? leadInDocument(track, block.leadIn)
  if (near !== null) return near
  for (const heading of block.headings) {
    const named = of(heading)
    if (named !== null) return named
  }
  return track.main
}

/** Columns of remarks say things beside the document, not what is in it. */
export const remarks = 'remarks'

function isRemark(track: Track, index: number | null): boolean {
  const header = index === null ? undefined : track.article.blocks[index]
  return header !== undefined && /^\W*(?:remarks?|notes?|comments?|context|background|for comparison|compare|our comment|explanation|annotations?)\W*$/i.test(header.text)
}

function leadInDocument(track: Track, leadIn: number | null): string | null {
  let above = leadIn
  for (let depth = 0; above !== null && depth < 6; depth++) {
    const last = (track.byBlock.get(above) ?? []).at(-1)
    const named = last === undefined ? null : soleDocument(track, [last])
    if (named !== null) return named
    above = track.article.blocks[above]?.leadIn ?? null
  }
  return null
}

function documentAt(track: Track, passage: Passage, token: number): string {
  const strong = namings(passage, track.own).filter((one) => one.strong)
  const ids = new Set(strong.map((one) => one.id))
  if (ids.size <= 1) return followsLater(passage, strong, token) ? track.before.get(passage.index) ?? track.main : track.running.get(passage.index) ?? track.main
  return nearestNaming(passage, strong, token).id
}

/** A document first named behind a comma, after the words in question, does not govern them ("..., a status that dates from X"). */
function followsLater(passage: Passage, named: readonly Naming[], token: number): boolean {
  const first = named[0]
  if (first === undefined || first.from <= token) return false
  return passage.sentence.tokens.slice(token, first.from).some((one) => one.text === ',') && !isSourceOf(passage, first)
}

/** "..., according to the other draft", "..., says the other draft": these do govern what stands before them. */
function isSourceOf(passage: Passage, naming: Naming): boolean {
  const before = passage.sentence.tokens.slice(Math.max(0, naming.from - 3), naming.from)
  return before.some((token) => token.norm === 'according' || token.lemmas.some((lemma) => ['accord', 'say', 'state', 'under', 'per'].includes(lemma)))
}

/** Of several documents in a sentence: the one in the token's clause, else the last before it, else the next. */
function nearestNaming(passage: Passage, named: readonly Naming[], token: number): Naming {
  const clause = passage.sentence.clauses.find((one) => token >= one.from && token < one.to)
  const inside = clause === undefined ? [] : named.filter((one) => one.from >= clause.from && one.from < clause.to)
  const pool = inside.length > 0 ? inside : named
  const before = pool.filter((one) => one.from <= token).at(-1)
  return before ?? (pool[0] as Naming)
}
