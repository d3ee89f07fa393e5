/**
 * Corrections: remedies put into words and tried. A wording counts only where the article, checked again with it, has that contradiction
 * no more and no new one. All corrections of an article are tried together, so that trying costs a few checks and not one each.
 */
import { dateEdits } from './date.ts'
import { nameEdits } from './name.ts'
import { optionEdits } from './option.ts'
import { affirmationEdits, denialEdits } from './polarity.ts'
import { quantityEdits } from './quantity.ts'
import { isQuoted } from './quotation.ts'
import { removalEdits } from './removal.ts'
import { toSourceEdit, type Locate } from './source.ts'
import { titleEdits } from './title.ts'
import { putRight, type Reading, type Trial } from './trial.ts'
import { turnEdits } from './turn.ts'
import type { Edit } from './edit.ts'
import type { Judgement, Remedy } from '../model.ts'

export type { Edit } from './edit.ts'
export type { Reading } from './trial.ts'

/** A correction as an edit of the source, offsets in UTF-16 units. */
export interface Correction extends Edit {
  readonly isQuoted: boolean
}

/** How an article is read and judged, and where a block's text stands in its source. */
export interface Means {
  readonly read: (source: string) => Reading
  readonly locate: Locate
}

/** THE REGISTRY: one line a kind of remedy. Candidates are edits of the block's text, the best first. */
const kinds: { readonly [K in Remedy['kind']]: (text: string, remedy: Extract<Remedy, { readonly kind: K }> & Remedy) => readonly Edit[] } = {
  quantity: quantityEdits,
  turn: turnEdits,
  date: dateEdits,
  name: nameEdits,
  title: titleEdits,
  removal: removalEdits,
  denial: denialEdits,
  affirmation: affirmationEdits,
  option: optionEdits
}

/** Candidates of a remedy in a block's text. */
export function candidatesOf(text: string, remedy: Remedy): readonly Edit[] {
  const edits = kinds[remedy.kind] as (text: string, remedy: Remedy) => readonly Edit[]
  return edits(text, remedy).slice(0, most)
}

/** So many wordings of one correction are tried, in as many rounds. */
const most = 4
/** So many corrections of an article are sought; who has more has other troubles. */
const mostCorrections = 200
/**
 * So many sentences are read again, or claims where it has more of them, in all, for the corrections of an article. A usual article of 40 is
 * never held up by it, one of 1,000 has two trials, and one of more than these has none: its contradictions are shown without corrections.
 */
const mostSentences = 2_500

/** A contradiction on its way to a correction. */
interface Pending {
  readonly judgement: Judgement
  readonly trials: Trial[]
}

/** The corrections of an article's contradictions; what has none is not in it. */
export function correct({ article, judgements, sentences }: Reading, means: Means): ReadonlyMap<Judgement, Correction> {
  const made = new Map<Judgement, Correction>()
  const wrong = judgements.filter(({ verdict, remedy }) => verdict === 'contradicted' && remedy !== null)
  const readings = Math.floor(mostSentences / Math.max(sentences, judgements.length, 1))
  if (wrong.length === 0 || readings === 0) return made
  const bench: Bench = { reading: { article, judgements, sentences }, means, readings }
  let pending = wrong.slice(0, mostCorrections).map((judgement): Pending => ({ judgement, trials: trialsOf({ article, judgements }, judgement, means) }))
  let accepted: readonly Trial[] = []
  for (let round = 0; round < most && pending.some(({ trials }) => trials.length > 0); round++) {
    const fresh = chosen(pending, accepted)
    const right = tried(bench, accepted, fresh)
    for (const trial of right) made.set(trial.judgement, { ...trial.source, isQuoted: isQuoted(trial.block, trial.edit) })
    accepted = [...accepted, ...right]
    pending = pending.filter(({ judgement }) => !made.has(judgement)).map(({ judgement, trials }) => ({ judgement, trials: trials.filter((trial) => !fresh.includes(trial)) }))
  }
  return made
}

function trialsOf({ article, judgements }: Pick<Reading, 'article' | 'judgements'>, judgement: Judgement, { locate }: Means): Trial[] {
  const block = article.blocks[judgement.block]
  const { remedy } = judgement
  if (block === undefined || remedy === null) return []
  return candidatesOf(block.text, remedy).flatMap((edit) => {
    const source = toSourceEdit(block, edit, article.source, locate)
    return source === null ? [] : [{ judgement, block, edit, source, before: judgements }]
  })
}

/** The next candidate of each, those left out that overlap one that is accepted or chosen already. */
function chosen(pending: readonly Pending[], accepted: readonly Trial[]): readonly Trial[] {
  const taken = accepted.map(({ source }) => source)
  return pending.flatMap(({ trials: [next] }) => {
    if (next === undefined || taken.some((other) => overlaps(next.source, other) && !isSame(next.source, other))) return []
    taken.push(next.source)
    return [next]
  })
}

/** Edits that touch or overlap; two insertions at one place do, too. */
function overlaps(one: Edit, other: Edit): boolean {
  return one.start < other.end && other.start < one.end || one.start === other.start || one.end === other.end
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

/** Where wordings are tried: the article as it stands, and how often it may still be read again. */
interface Bench {
  readonly reading: Reading
  readonly means: Means
  readings: number
}

/** Of fresh trials those that put their contradiction right, tried together and, where that does harm, one by one. */
function tried(bench: Bench, accepted: readonly Trial[], fresh: readonly Trial[]): readonly Trial[] {
  if (fresh.length === 0) return []
  const { right, isHarmless } = outcome(bench, accepted, fresh)
  if (isHarmless && right.length === fresh.length) return right
  const good: Trial[] = []
  // What did no good may have spoiled what stands beside it.
  const again = right.length < fresh.length && isHarmless ? right : fresh.slice(0, mostAlone)
  if (isHarmless) {
    const second = again.length === 0 ? { right: [], isHarmless: true } : outcome(bench, accepted, again)
    if (second.isHarmless) return second.right
  }
  for (const trial of again) {
    const alone = outcome(bench, [...accepted, ...good], [trial])
    if (alone.isHarmless && alone.right.length === 1) good.push(trial)
  }
  return good
}

/** So many are tried one by one in a round. */
const mostAlone = 12

/** What trials come to together. Once the article has been read often enough, nothing comes of any. */
function outcome(bench: Bench, accepted: readonly Trial[], fresh: readonly Trial[]): { readonly right: readonly Trial[], readonly isHarmless: boolean } {
  if (bench.readings === 0) return { right: [], isHarmless: false }
  bench.readings--
  const { reading, means: { read } } = bench
  const all = [...accepted, ...fresh]
  const after = read(applyEdits(reading.article.source, all.map(({ source }) => source)))
  const right = putRight(fresh, all, after)
  return { right, isHarmless: contradictions(after.judgements) <= contradictions(reading.judgements) }
}

function contradictions(judgements: readonly Judgement[]): number {
  return judgements.filter(({ verdict }) => verdict === 'contradicted').length
}

/** A text with edits that do not overlap; the same edit twice counts once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = ''
  let from = 0
  for (const { start, end, text: words } of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (start < from) continue
    made += text.slice(from, start) + words
    from = Math.max(end, start)
  }
  return made + text.slice(from)
}
