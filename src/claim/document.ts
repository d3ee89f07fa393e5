/**
 * Which document a passage speaks of. Articles set plans side by side, and a term of another document is no claim about
 * this one. A document named in the clause decides; else the one the column, list, paragraph or section is about.
 */
import type { Binder } from './binder.ts'
import type { Article, Block, Passage } from '../model.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { holdsInSentence } from './bind.ts'
import { isOwnColumn, isPartyColumn } from './party-column.ts'
import { comparisonStart, cuedNamings, namings, thisDocument, unnamedDocument, type DocumentCue, type Naming } from './naming.ts'
import type { OwnDocument } from './told-apart.ts'

/** Tells the document that is spoken of at a token of a passage: `this` or the id of another. */
export type DocumentFinder = (passage: Passage, token: number) => string

/** Reads an article once and gives a finder for its passages. */
export function trackDocuments(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, cues: readonly DocumentCue[], own: OwnDocument): DocumentFinder {
  const track: Track = { article, byBlock, cues, running: new Map(), before: new Map(), named: new Map(), sole: new Map(), heads: new Map(), parties: new Map(), ownRows: new Map(), own, main: thisDocument }
  const main = mainDocument(track)
  const found: Track = { ...track, main }
  for (const passages of byBlock.values()) runBlock(found, passages)
  return (passage, token) => documentAt(found, passage, token)
}

/**
 * Whether an article is about the set's document at all: it names it by a name of its own, or by a bare noun ("the plan") while
 * it speaks of what the set speaks of. A term of some other plan is no claim on this one. Of a set without a document only the
 * words can tell.
 */
export function isTopical(passages: readonly Passage[], binder: Pick<Binder, 'set' | 'own' | 'names' | 'terms' | 'words'>): boolean {
  const { set, own, names, terms } = binder
  const called = passages.flatMap((passage) => namings(passage, own)).filter((one) => one.id === thisDocument)
  if (called.some((one) => one.strong && one.told !== true)) return true
  const keys = new Set(passages.flatMap((passage) => passage.hits.map((hit) => hit.key)))
  if (!speaksOf(passages, keys, binder)) return false
  if (set.document.names.length === 0) return true
  const { about } = set.document
  const spoken = about === null ? [...keys].some((key) => names.has(key)) : passages.some((passage) => holdsInSentence(about, passage))
  return spoken && (called.length > 0 || [...keys].filter((key) => terms.has(key)).length >= manyTerms)
}

/** An article that uses this many terms of a set is about its subject, whatever it calls the document. */
const manyTerms = 12

/**
 * How many of a set's words an article about its subject has: one in so many of its own, up to `most`, and no more than a
 * fourth of those there are. Measured on 29 articles that name their document by a bare noun only, and on some 90 about other
 * subjects: every one of the former has more, all but one of the latter have fewer.
 */
const familiar = { term: { perWords: 30, most: 8 }, word: { perWords: 14, most: 16 } } as const

function speaksOf(passages: readonly Passage[], keys: ReadonlySet<string>, { names, terms, words }: Pick<Binder, 'names' | 'terms' | 'words'>): boolean {
  const length = passages.reduce((sum, { sentence }) => sum + sentence.tokens.filter(({ kind }) => kind === 'word').length, 0)
  const known = new Set([...names, ...terms])
  const has = (all: ReadonlySet<string>, { perWords, most }: { readonly perWords: number, readonly most: number }): boolean =>
    [...all].filter((key) => keys.has(key)).length >= Math.min(most, Math.floor(length / perWords), Math.floor(all.size / 4))
  return has(known, familiar.term) && has(words, familiar.word)
}

interface Track {
  readonly article: Article
  readonly byBlock: ReadonlyMap<number, readonly Passage[]>
  readonly cues: readonly DocumentCue[]
  /** Per passage, the document that holds where none is named. Filled once, in order. */
  readonly running: Map<number, string>
  /** The same before the passage itself is read. */
  readonly before: Map<number, string>
  /** What a sentence names, what a block is about and which nouns it has for a document: told once for all that ask. */
  readonly named: Map<Passage, readonly Naming[]>
  readonly sole: Map<number, string | null>
  readonly heads: Map<string, readonly string[]>
  /** Whether a column tells what a party wants. */
  readonly parties: Map<number, boolean>
  /** Rows of headers, by whether one but the first names the document. */
  readonly ownRows: Map<readonly number[], boolean>
  readonly own: OwnDocument
  readonly main: string
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

/** The ids of the documents a sentence speaks of; one that it only compares with, or mentions by the way, is none of them. */
function strongIds(track: Track, passage: Passage): string[] {
  return namedIn(track, passage).filter((one) => comparisonStart(passage, one) === null).map((one) => one.id)
}

/** Documents named strongly, else those that cues tell. */
function namedIn(track: Track, passage: Passage): readonly Naming[] {
  const known = track.named.get(passage)
  if (known !== undefined) return known
  const strong = namings(passage, track.own).filter((one) => one.strong)
  const named = strong.length > 0 ? strong : cuedNamings(passage, track.cues).filter((one) => !isByTheWay(passage, one))
  track.named.set(passage, named)
  return named
}

/** The one document that a block names strongly or by cue. */
function documentOf(track: Track, block: number): string | null {
  const known = track.sole.get(block)
  if (known !== undefined) return known
  const named = soleDocument(track, track.byBlock.get(block) ?? [])
  track.sole.set(block, named)
  return named
}

/** The nouns by which a block calls a document. */
function headsIn(track: Track, block: number, id: string): readonly string[] {
  const key = `${block} ${id}`
  const known = track.heads.get(key)
  if (known !== undefined) return known
  const heads = (track.byBlock.get(block) ?? []).flatMap((one) => namings(one, track.own)).filter((one) => one.strong && one.id === id).map((one) => one.head)
  track.heads.set(key, heads)
  return heads
}

/** A cue behind a comma, outside the main clause: "..., something the club tried under the old charter". */
function isByTheWay({ sentence }: Passage, { from }: Naming): boolean {
  const clause = sentence.clauses.find((one) => from >= one.from && from < one.to)
  return clause !== undefined && (clause.kind !== 'main' || sentence.tokens.slice(0, from).some((token) => token.text === ',')) && from > sentence.tokens.length / 2
}

/** Follows the document through the sentences of a block. */
function runBlock(track: Track, passages: readonly Passage[]): void {
  const start = passages[0] === undefined ? track.main : blockDocument(track, passages[0])
  let current = start
  for (const passage of passages) {
    const strong = keepsAll(passage) ? [] : [...new Set(strongIds(track, passage))]
    track.before.set(passage.index, current)
    if (strong.length === 1) current = strong[0] ?? current
    else if (strong.length === 0) current = afterGeneric(track, passage, current)
    track.running.set(passage.index, current)
    if (current !== start && isAside(track, passage)) current = start
  }
}

/** "Here the rival draft changed nothing", "both leave this as it was": what another document takes over is a term of this one as well. */
function keepsAll({ sentence }: Passage): boolean {
  return keepsAllIn(sentence)
}

const keepsAllIn = rememberBySentence(({ text }) => /\b(?:chang(?:e|es|ed)|touch(?:es|ed)?|alter(?:s|ed)?) nothing\b|\b(?:left|leaves?|kept|keeps?|remains?|stays?|took over|takes over)(?: \w+){0,3} (?:unchanged|untouched|unaltered|as (?:it|they) (?:was|were|stood))\b|\b(?:is|are) the same in (?:both|all)\b/i.test(text))

/** A sentence of history about another document ("the drafts of 2022 had contained less") does not turn the paragraph to it. */
function isAside(track: Track, passage: Passage): boolean {
  const { tokens } = passage.sentence
  const dated = tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < track.own.year)
  return dated && !passage.block.strong.some((span) => span.start <= passage.start + 1)
}

/** "The plan" after a sentence about another text is this document again, unless the other was called by the same noun. */
function afterGeneric(track: Track, passage: Passage, current: string): string {
  const generic = namings(passage, track.own).filter((one) => !one.strong)
  const first = generic[0]
  if (current === track.main || first === undefined) return current
  // "Their agreement" is of those who were spoken of before.
  if (/^(?:their|his|her)$/.test(passage.sentence.tokens[first.from - 1]?.norm ?? '')) return current
  const heads = headsIn(track, passage.block.index, current)
  return heads.includes(first.head) || heads.length === 0 ? current : first.id
}

/** What a block starts from: its column, its row, its lead-in, its headings, the article's own document. */
function blockDocument(track: Track, passage: Passage): string {
  const { block } = passage
  const of = (index: number | null | undefined): string | null => (index === null || index === undefined ? null : documentOf(track, index))
  if (isRemark(track, block.columnHeader)) return remarks
  if (isOfParty(track, block)) return wishes
  const rowHead = block.row.find((index) => index < block.index)
  const near = of(block.columnHeader) ?? of(rowHead) ?? (block.role === 'footnote' ? notedDocument(track, block.leadIn) : leadInDocument(track, block.leadIn))
  if (near !== null) return near
  for (const heading of block.headings) {
    const named = of(heading)
    if (named !== null) return named
  }
  return track.main
}

/** Columns of what parties want say nothing of what is in the document. */
const wishes = 'wishes'

function isOfParty(track: Track, { columnHeader, column }: Block): boolean {
  if (columnHeader === null || column < 1) return false
  const known = track.parties.get(columnHeader)
  if (known !== undefined) return known
  const [header] = track.byBlock.get(columnHeader) ?? []
  const found = header !== undefined && isPartyColumn(header, () => hasOwnColumn(track, header.block.row), track.own)
  track.parties.set(columnHeader, found)
  return found
}

/** Asked once for a row of headers: a table may have thousands of columns. */
function hasOwnColumn({ ownRows, byBlock, own }: Track, row: readonly number[]): boolean {
  const known = ownRows.get(row)
  if (known !== undefined) return known
  // The corner may be empty, and then it is no block.
  const found = row.some((index) => byBlock.get(index)?.slice(0, 1).some((header) => 1 <= header.block.column && isOwnColumn(header, own)) === true)
  ownRows.set(row, found)
  return found
}

/** Columns of remarks say things beside the document, not what is in it. */
export const remarks = 'remarks'

function isRemark(track: Track, index: number | null): boolean {
  const header = index === null ? undefined : track.article.blocks[index]
  return header !== undefined && /^\W*(?:remarks?|notes?|comments?|context|background|for comparison|compare|our comment|explanation|annotations?)\W*$/i.test(header.text)
}

/** The document that a note is about: the one that the paragraph with its mark opens on, not one that it comes to or ends on. */
function notedDocument(track: Track, block: number | null): string | null {
  const [first] = track.byBlock.get(block ?? -1) ?? []
  return first === undefined ? null : soleDocument(track, [first])
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
  if (keepsAll(passage)) return thisDocument
  const named = namedIn(track, passage)
  const compared = named.find((one) => token >= (comparisonStart(passage, one) ?? Infinity) && token < describedTo(passage, one))
  if (compared !== undefined) return compared.id
  if (named.some((one) => one.id === thisDocument && isLikened(passage, one, token))) return thisDocument
  const governing = named.filter((one) => comparisonStart(passage, one) === null)
  const ids = new Set(governing.map((one) => one.id))
  if (ids.size <= 1) return followsLater(passage, governing, token) ? track.before.get(passage.index) ?? track.main : track.running.get(passage.index) ?? track.main
  return nearestNaming(passage, governing, token).id
}

/** Where the words end that belong to a naming: "the rival draft, which has 20 points". */
function describedTo({ sentence: { tokens, clauses } }: Passage, { to }: Naming): number {
  const next = tokens[to]?.text === ',' ? to + 1 : to
  const clause = clauses.find((one) => one.kind === 'relative' && one.from <= next && next < one.to && next - one.from <= 1)
  return clause?.to ?? to
}

/** "As in the first draft, ...": what is said of another document is said of this one, too. */
function isLikened(passage: Passage, naming: Naming, token: number): boolean {
  const start = comparisonStart(passage, naming)
  const clause = passage.sentence.clauses.find((one) => naming.from >= one.from && naming.from < one.to)
  if (clause === undefined || token < clause.from || token >= clause.to) return false
  const word = start === null ? undefined : passage.sentence.tokens[start]?.norm
  return word === 'as' && passage.sentence.tokens[(start ?? 0) + 1]?.norm === 'in'
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
