/** The whole pipeline on one screen. Pure: no files, no network, no clock. */
import { mayClaim, toBinder, type Binder } from './claim/index.ts'
import { correct } from './correction/index.ts'
import { concerns } from './claim/concern.ts'
import { namings, thisDocument } from './claim/naming.ts'
import { createExaminer, type Examination, type Examiner } from './examination.ts'
import { toResult } from './finding.ts'
import { checkLongArticle, longestWhole, readStretches, type StretchReader } from './long-article.ts'
import { createKeyFinder, createPassageReader, type KeyFinder } from './mention/index.ts'
import { toKnown } from './verdict/index.ts'
import { isOwn, locate, sourceSpan, toArticle } from './prose/index.ts'
import { makeSetGround } from './set-ground.ts'
import { leave } from './skim.ts'
import type { Article, ArticleResult, Mention, Passage, Position, ProvisionSet, SourceFile } from './model.ts'
import type { SetGround } from './set-ground.ts'

/** A mention with its place in the file. */
export interface LocatedMention extends Position {
  readonly mention: Mention
}

/** A provision set made ready: checks articles, one at a time, independent of each other. */
export interface Checker {
  /** The set that articles are checked against. */
  readonly set: ProvisionSet
  /** Finds, binds and judges the claims of an article. */
  check(file: SourceFile): ArticleResult
  /** The sentences of an article with everything that is found in them, in source order. */
  passages(file: SourceFile): readonly Passage[]
  /** Every quantity, date and name that is read in an article, in source order. */
  mentions(file: SourceFile): readonly LocatedMention[]
}

/** What is made of a set when the first article may be about it: most of a large site is not. */
export interface Readers {
  /** Whether an article of this source may hold a claim, when it can take up the words of another text; in doubt it may. */
  readonly mayHold: (source: string, other?: string) => boolean
  readonly introduces: StretchReader['introduces']
  readonly readPassages: (article: Article) => readonly Passage[]
  /** What is found in an article, with what is not checked of it added to `unread`. */
  readonly examine: Examiner
}

/** So many articles, where none is longer than this, are read without asking whether they may hold a claim: that takes preparation. */
const mostUnasked = 8
const longestUnasked = 10_000

/** How a checker is made. */
export interface CheckerOptions {
  /** What articles are read with; made of the set where it is absent. */
  readonly toGround?: (set: ProvisionSet) => SetGround
  /** Whether corrections are sought: trying them takes as long again as finding what is wrong. Absent: they are. */
  readonly isCorrecting?: boolean
}

/** Prepares a set once; the checker is free of state as a reader sees it, and may be used for any number of articles. */
export function createChecker(set: ProvisionSet, { toGround = makeSetGround, isCorrecting = true }: CheckerOptions = {}): Checker {
  let made: Readers | null = null
  let unasked = mostUnasked
  const readers = (): Readers => made ??= toReaders(set, toGround(set))
  const read = (file: SourceFile, before?: Examination): Examination => readers().examine(toArticle(file), before)
  return {
    set,
    check(file) {
      if (longestWhole < file.text.length) {
        // What its beginning may hold, the whole may; each stretch is asked again.
        const mayHold = [file.text.slice(0, longestWhole), file.text].some((text) => readers().mayHold(text))
        return (mayHold ? null : leave(file)) ?? checkLongArticle(file, readers())
      }
      const isAsked = longestUnasked < file.text.length || --unasked < 0
      if (isAsked && !readers().mayHold(file.text)) return leave(file) ?? toResult(toArticle(file), [])
      const reading = read(file)
      return toResult(reading.article, reading.judgements, !isCorrecting ? new Map() : correct(reading, { read: (text) => read({ path: file.path, text }, reading), locate: sourceSpan }))
    },
    passages: (file) => readers().readPassages(toArticle(file)),
    mentions(file) {
      const found: LocatedMention[] = []
      for (const article of longestWhole < file.text.length ? readStretches(file) : [toArticle(file)]) {
        for (const { block, start, quantities, dates, names } of readers().readPassages(article)) {
          if (!isOwn(article, block)) continue
          for (const mention of [...quantities, ...dates, ...names]) found.push({ mention, ...locate(article, block, { start: start + mention.start, end: start + mention.end }) })
        }
      }
      return found.sort((a, b) => a.line - b.line || a.column - b.column)
    }
  }
}

/** Makes the readers of a set. */
export function toReaders(set: ProvisionSet, { lexicon, findNames, spoken, featuresOf }: SetGround): Readers {
  let findKeys: KeyFinder | null = null
  const readPassages = createPassageReader(findNames, lexicon)
  const binder = toBinder(set, spoken, featuresOf)
  return {
    mayHold(source, other = '') {
      findKeys ??= createKeyFinder(lexicon)
      const mayBeSaidBy = (found: ReadonlySet<string>): boolean => mayClaim(binder, found)
      const keys = findKeys(source, mayBeSaidBy)
      if (keys === null || mayClaim(binder, keys)) return true
      if (other === '' || ![...keys].some((key) => concerns(binder, key))) return false
      const others = findKeys(other, mayBeSaidBy)
      return others === null || mayClaim(binder, new Set([...keys, ...others]))
    },
    introduces: (passage) => introduces(binder, passage),
    readPassages,
    examine: createExaminer({ readPassages, binder, known: toKnown(set) })
  }
}

/** Whether a passage names the set's document, and whether by a name of its own. */
function introduces({ own }: Binder, passage: Passage): 'no' | 'names' | 'tells' {
  if (namings(passage, own).some(({ id, strong, told }) => id === thisDocument && strong && told !== true)) return 'tells'
  return passage.hits.some(({ key }) => key === 'document') ? 'names' : 'no'
}
