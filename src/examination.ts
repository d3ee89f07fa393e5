/**
 * An article with everything that is found in it, and with what it takes to examine it again with a few words changed: corrections are
 * tried so. What an edit cannot reach is not judged anew: a passage depends on its own sentence, on those it may inherit
 * from, and on what the article as a whole is about; where all of these are the same, so is what is found.
 */
import { claimsIn, toPlaces, type Binder, type Place } from './claim/index.ts'
import { cutToExtent, withinExtent } from './extent.ts'
import { judge, settle, type Known } from './verdict/index.ts'
import type { Reading } from './correction/index.ts'
import type { Article, Block, Judgement, Passage } from './model.ts'

/** An article examined. */
export interface Examination extends Reading {
  readonly places: readonly Place[]
  /** What was found in each block, before facts that compete for the same words were settled. */
  readonly found: ReadonlyMap<number, readonly Judgement[]>
}

/** Examines an article; with `before`, an examination of the same article in slightly other words, only what the change can reach. */
export type Examiner = (article: Article, before?: Examination) => Examination

/** What an examiner works with: how passages are read, and a set made ready for binding and for judging. */
export interface Equipment {
  readonly readPassages: (article: Article) => readonly Passage[]
  readonly binder: Binder
  readonly known: Known
}

/** Makes an examiner. */
export function createExaminer({ readPassages, binder, known }: Equipment): Examiner {
  return (article, before) => {
    const checked = withinExtent(article)
    const { passages, unread } = cutToExtent(article, readPassages(checked))
    const places = toPlaces(binder, checked, passages)
    const kept: ReadonlySet<number> = before === undefined ? new Set() : untouched(places, before, checked)
    const found = new Map<number, Judgement[]>()
    for (const block of kept) found.set(block, [...before?.found.get(block) ?? []])
    for (const { passage: { block: { index } }, setting } of places) {
      if (kept.has(index)) continue
      const judgements = claimsIn(setting()).flatMap((claim) => judge(claim, known))
      const others = found.get(index)
      if (others !== undefined) others.push(...judgements)
      else if (0 < judgements.length) found.set(index, judgements)
    }
    const whole = unread.length === 0 ? article : { ...article, unread: [...article.unread, ...unread] }
    return { article: whole, judgements: settle([...found.values()].flat()), sentences: passages.length, places, found }
  }
}

/** Blocks in which the same is found as before: they read the same, and so does all that they inherit from. */
function untouched(places: readonly Place[], before: Examination, article: Article): ReadonlySet<number> {
  const [first] = places
  const [old] = before.places
  if (first === undefined || old === undefined || first.topical !== old.topical || first.isOpen !== old.isOpen || openingOf(places) !== openingOf(before.places) || article.blocks.length !== before.article.blocks.length) return new Set()
  const former = new Map(before.places.map((place) => [keyOf(place), place]))
  const names = between(first.strangers.words, old.strangers.words)
  const changed = new Set(between(first.strangers.heads, old.strangers.heads))
  // Which cell heads a row is told by what stands in all of them.
  for (const [at, block] of article.blocks.entries()) if (!isAlike(block, before.article.blocks[at])) for (const one of [at, ...block.row]) changed.add(one)
  for (const place of places) {
    const was = former.get(keyOf(place))
    if (was === undefined || !isSame(place, was) || (0 < names.size && place.passage.sentence.tokens.some(({ norm }) => names.has(norm)))) changed.add(place.passage.block.index)
  }
  // The blocks are the same, and so is which of them others inherit from.
  const reached = before.places.filter(({ setting }) => setting().sources.some(({ passage }) => changed.has(passage.block.index))).map(({ passage }) => passage.block.index)
  for (const block of reached) changed.add(block)
  return new Set([...article.blocks.keys()].filter((block) => !changed.has(block)))
}

/** Whether two blocks have the same text in the same place. */
function isAlike(block: Block, other: Block | undefined): boolean {
  return other !== undefined && block.text === other.text && block.role === other.role && block.depth === other.depth && block.leadIn === other.leadIn && block.ordinal === other.ordinal
    && block.ticked === other.ticked && block.columnHeader === other.columnHeader && block.column === other.column && block.quoted === other.quoted
    && isSameList(block.headings, other.headings) && isSameList(block.row, other.row) && isSameList(block.breaks, other.breaks)
    && isSameList(block.strong.flatMap(({ start, end }) => [start, end]), other.strong.flatMap(({ start, end }) => [start, end]))
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}

/** Where the document is first named: all passages may inherit from there. */
function openingOf(places: readonly Place[]): string | null {
  const opening = places.find(({ passage }) => passage.hits.some(({ key }) => key === 'document'))
  return opening === undefined ? null : keyOf(opening)
}

function keyOf({ passage: { block, place } }: Place): string {
  return `${block.index} ${place}`
}

/** What one of two sets has and the other has not. */
function between<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...[...one].filter((key) => !other.has(key)), ...[...other].filter((key) => !one.has(key))])
}

/** Whether a passage is read as before and stands in the same surroundings, those it inherits from aside. */
function isSame(place: Place, was: Place): boolean {
  const [passage, old] = [place.passage, was.passage]
  // Readings are shared by sentences that are the same; an amount that is named by pointing back makes one of its own.
  if (passage.sentence !== old.sentence || passage.names !== old.names || passage.quantities !== old.quantities || passage.joined?.sentence.text !== old.joined?.sentence.text) return false
  const last = passage.sentence.tokens.length - 1
  return place.ruling === was.ruling && (place.implied === was.implied || between(place.implied, was.implied).size === 0) && [0, last].every((token) => place.document(passage, token) === was.document(old, token))
}
