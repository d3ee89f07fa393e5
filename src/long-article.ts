/**
 * A long article, checked stretch by stretch, so that nothing but findings is kept of what was read. Each stretch is an article of its own
 * that is read with its headings, what it goes on from, the passages that call its footnotes, and the sentences that first said what
 * the article is about. Fingerprints, lines and columns are those of the whole. Corrections are not tried.
 */
import type { Extent, MeasuredArticle } from './extent.ts'
import { toResult } from './finding.ts'
import { createFingerprinter } from './fingerprint.ts'
import { usualSizes, type Sizes } from './prose/cut.ts'
import { createSharer } from './shared-words.ts'
import { cutSource, isOwn, readFrontMatter, toStretchArticle, toUnreadStretch } from './prose/index.ts'
import type { Examiner } from './examination.ts'
import type { Beside, Cutting, Stretch, StretchArticle } from './prose/index.ts'
import type { ArticleResult, Passage, SourceFile } from './model.ts'

/** From this length on, in UTF-16 units, an article is read in stretches: some 40,000 words, more than a chapter of a book. */
export const longestWhole = 262_144

/** How a set reads a stretch. */
export interface StretchReader {
  readonly examine: Examiner
  /** Whether a text may hold a claim; `far`: what can only lend words to it. */
  readonly mayHold: (text: string, far: string) => boolean
  /** Whether a passage says what the article is about: names the set's document, and whether by a name of its own. */
  readonly introduces: (passage: Passage) => 'no' | 'names' | 'tells'
}

/** What is known of the stretches so far. */
interface Course {
  readonly reader: StretchReader
  readonly file: SourceFile
  readonly cutting: Cutting
  /** How often each claim was made, for fingerprints. */
  readonly counts: Map<string, number>
  /** The first sentence that names the document, and the first that does so by a name of its own. */
  naming: Beside | null
  telling: Beside | null
  /** Sentences and cells that were checked, and claims that were found. */
  checked: number
  claims: number
}

/** In an article that makes more claims than this, one after 320 characters of the largest file, the rest is not checked: reports have to stay readable. */
const mostClaims = 200_000

/** Checks a long article. Never throws on what it holds. */
export function checkLongArticle(file: SourceFile, reader: StretchReader, sizes: Sizes = usualSizes): ArticleResult {
  const cutting = cutSource(file.text, readFrontMatter(file.text), sizes)
  const course: Course = { reader, file, cutting, counts: new Map(), naming: null, telling: null, checked: 0, claims: 0 }
  const share = createSharer()
  const results = cutting.stretches.map((stretch) => share(checkStretch(course, stretch)))
  const comments = results.flatMap((result) => result.comments ?? [])
  return {
    path: file.path,
    words: results.reduce((sum, { words }) => sum + words, 0),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    failures: results.flatMap(({ failures }) => failures),
    ...(comments.length === 0 ? {} : { comments })
  }
}

/** The stretches of a long article, one after the other, each without what the others say of the whole. */
export function* readStretches(file: SourceFile): Generator<StretchArticle> {
  const cutting = cutSource(file.text, readFrontMatter(file.text))
  for (const stretch of cutting.stretches) if (!stretch.isTooLong) yield toStretchArticle(file, cutting, stretch, [])
}

function checkStretch(course: Course, stretch: Stretch): ArticleResult {
  const { reader, file, cutting } = course
  if (mostClaims < course.claims) return leaveStretch(course, stretch)
  const carried = [course.naming, course.telling].filter((one) => one !== null)
  const { near, far } = textsOf(course, stretch, carried)
  if (stretch.isTooLong || !reader.mayHold(near, far)) return leaveStretch(course, stretch)
  const article = toStretchArticle(file, cutting, stretch, carried)
  const beside = near.length + far.length - (stretch.end - stretch.start)
  const measured: StretchArticle & MeasuredArticle = { ...article, extent: extentOf(course, stretch, { beside, lines: article.lineStarts.length }) }
  const examination = reader.examine(measured)
  const own = new Set(article.blocks.filter((block) => isOwn(article, block)).map(({ index }) => index))
  note(course, examination.places.map(({ passage }) => passage).filter(({ block }) => own.has(block.index)))
  const judgements = examination.judgements.filter(({ block }) => own.has(block))
  course.claims += judgements.length
  const isLast = mostClaims < course.claims && stretch.end < file.text.length
  const unread = isLast ? [{ span: { start: stretch.end, end: file.text.length }, reason: `not checked from here on: more than ${mostClaims} claims in an article; split the file` }] : []
  return toResult({ ...examination.article, unread: [...examination.article.unread, ...unread] }, judgements, new Map(), createFingerprinter(article, course.counts))
}

/** The result of a stretch that is not read, since it can hold no claim or is too long. */
function leaveStretch({ file, cutting }: Course, stretch: Stretch): ArticleResult {
  const article = toUnreadStretch(file, cutting, stretch)
  const { start, end, isTooLong } = stretch
  const last = stretch.linesBefore + article.lineStarts.length
  const unread = isTooLong ? [{ span: { start, end }, reason: `not checked down to line ${last}: more than ${usualSizes.longest / 1024 / 1024} MiB without a heading or paragraph to begin at; split the file` }] : []
  return toResult({ ...article, unread: [...article.unread, ...unread] }, [])
}

/** What a stretch can hold words of: its own text with what it goes on from, and farther off what the whole is about. */
function textsOf({ file: { text }, cutting: { front } }: Course, { start, end, headings, before, callers }: Stretch, carried: readonly Beside[]): { readonly near: string, readonly far: string } {
  const near = [...headings, ...before, ...callers].flatMap((part) => ('lines' in part ? part.lines : [])).map((line) => text.slice(line.start, line.end))
  const far = [text.slice(0, front.end), ...carried.map(({ block, span }) => block.text.slice(span.start, span.end))]
  return { near: [...near, text.slice(start, end)].join('\n\n'), far: far.join('\n\n') }
}

/**
 * How much is checked of a stretch: what may be of the file as far as its end, without what was before. So a table in the midst takes
 * nothing from the prose behind it, and all stretches together are bounded like one article. `beside`: length of what it is read with.
 */
function extentOf({ checked }: Course, { start, end, linesBefore }: Stretch, { beside, lines }: { readonly beside: number, readonly lines: number }): Extent {
  const most = leastExtent + Math.floor(end / densest) - checked + Math.ceil(beside / densest)
  return { most, end, reason: `not checked down to line ${linesBefore + lines}: more sentences and cells than ${end - start} characters of prose have; split the file` }
}

/** So many sentences, cells and headings are checked of any text, and one more for so many units: the labelled articles have no more. */
const leastExtent = 5_000
const densest = 40

/** Keeps what later stretches have to know of one. */
function note(course: Course, passages: readonly Passage[]): void {
  course.checked += passages.length
  if (course.telling !== null) return
  for (const passage of passages) {
    const introduced = course.reader.introduces(passage)
    if (introduced === 'no') continue
    const beside = { block: passage.block, span: { start: passage.start, end: passage.start + passage.sentence.text.length } }
    course.naming ??= beside
    if (introduced === 'names') continue
    course.telling = beside
    return
  }
}
