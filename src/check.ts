/** The whole pipeline on one screen. Pure: no files, no network, no clock. */
import { mayClaim, toBinder, toClaims, toFeatures } from './claim/index.ts'
import { correct, type Reading } from './correction/index.ts'
import { cutToExtent, withinExtent } from './extent.ts'
import { toResult } from './finding.ts'
import { createKeyFinder, createNameFinder, createPassageReader, spokenIn, toLexicon, wordsIn, type KeyFinder } from './mention/index.ts'
import { judge, settle, toKnown } from './verdict/index.ts'
import { locate, sourceSpan, toArticle } from './prose/index.ts'
import { classesOf, conceptsOf } from './provision/lexicon.ts'
import { leave } from './skim.ts'
import type { Article, ArticleResult, Mention, Passage, Position, ProvisionSet, SourceFile } from './model.ts'

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
interface Readers {
  /** Whether an article of this source may hold a claim; in doubt it may. */
  readonly mayHold: (source: string) => boolean
  readonly readPassages: (article: Article) => readonly Passage[]
  /** What is found in an article, with what is not checked of it added to `unread`. */
  readonly examine: (article: Article) => Reading
}

/** So many articles, where none is longer than this, are read without asking whether they may hold a claim: that takes preparation. */
const mostUnasked = 8
const longestUnasked = 10_000

/** Prepares a set once; the checker is free of state as a reader sees it, and may be used for any number of articles. */
export function createChecker(set: ProvisionSet): Checker {
  let made: Readers | null = null
  let unasked = mostUnasked
  const readers = (): Readers => made ??= toReaders(set)
  const read = (file: SourceFile): Reading => readers().examine(toArticle(file))
  return {
    set,
    check(file) {
      const isAsked = longestUnasked < file.text.length || --unasked < 0
      if (isAsked && !readers().mayHold(file.text)) return leave(file) ?? toResult(toArticle(file), [])
      const reading = read(file)
      return toResult(reading.article, reading.judgements, correct(reading, { read: (text) => read({ path: file.path, text }), locate: sourceSpan }))
    },
    passages: (file) => readers().readPassages(toArticle(file)),
    mentions(file) {
      const article = toArticle(file)
      return readers().readPassages(article)
        .flatMap(({ block, start, quantities, dates, names }) => [...quantities, ...dates, ...names].map((mention) => ({ mention, ...locate(article, block, { start: start + mention.start, end: start + mention.end }) })))
        .sort((a, b) => a.line - b.line || a.column - b.column)
    }
  }
}

function toReaders(set: ProvisionSet): Readers {
  const lexicon = toLexicon(set, conceptsOf(set), classesOf(set))
  let findKeys: KeyFinder | null = null
  const findNames = createNameFinder(set)
  const readPassages = createPassageReader(findNames, lexicon)
  const binder = toBinder(set, spokenIn(findNames, lexicon, set.document.names), (text) => wordsIn(lexicon, text).flatMap(({ sentence, hits }) => toFeatures(sentence.tokens, hits)))
  const known = toKnown(set)
  return {
    mayHold(source) {
      findKeys ??= createKeyFinder(lexicon)
      const keys = findKeys(source)
      return keys === null || mayClaim(binder, keys)
    },
    readPassages,
    examine(article) {
      const checked = withinExtent(article)
      const { passages, unread } = cutToExtent(article, readPassages(checked))
      const judgements = settle(toClaims(binder, checked, passages).flatMap((claim) => judge(claim, known)))
      return { article: unread.length === 0 ? article : { ...article, unread: [...article.unread, ...unread] }, judgements, sentences: passages.length }
    }
  }
}
