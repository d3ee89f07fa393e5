/** The whole pipeline on one screen. Pure: no files, no network, no clock. */
import { mayClaim, toBinder, toClaims, toFeatures } from './claim/index.ts'
import { correct, type Reading } from './correction/index.ts'
import { toResult } from './finding.ts'
import { createKeyFinder, createNameFinder, createPassageReader, spokenIn, toLexicon, wordsIn } from './mention/index.ts'
import { judge, settle, toKnown } from './verdict/index.ts'
import { locate, sourceSpan, toArticle } from './prose/index.ts'
import { classesOf, conceptsOf } from './provision/lexicon.ts'
import type { ArticleResult, Mention, Passage, Position, ProvisionSet, SourceFile } from './model.ts'

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

/** Prepares a set once; the checker is free of state and may be used for any number of articles. */
export function createChecker(set: ProvisionSet): Checker {
  const concepts = conceptsOf(set)
  const lexicon = toLexicon(set, concepts, classesOf(set))
  const findKeys = createKeyFinder(lexicon)
  const findNames = createNameFinder(set)
  const readPassages = createPassageReader(findNames, lexicon)
  const binder = toBinder(set, spokenIn(findNames, lexicon, set.document.names), (text) => wordsIn(lexicon, text).flatMap(({ sentence, hits }) => toFeatures(sentence.tokens, hits)))
  const known = toKnown(set)
  const read = (file: SourceFile): Reading => {
    const article = toArticle(file)
    if (!mayClaim(binder, findKeys(article))) return { article, judgements: [] }
    const passages = readPassages(article)
    const claims = toClaims(binder, article, passages)
    const judgements = claims.flatMap((claim) => judge(claim, known))
    return { article, judgements: settle(judgements) }
  }
  return {
    set,
    check(file) {
      const reading = read(file)
      return toResult(reading.article, reading.judgements, correct(reading, { read: (text) => read({ path: file.path, text }), locate: sourceSpan }))
    },
    passages: (file) => readPassages(toArticle(file)),
    mentions(file) {
      const article = toArticle(file)
      return readPassages(article)
        .flatMap(({ block, quantities, dates, names }) => [...quantities, ...dates, ...names].map((mention) => ({ mention, ...locate(article, block, mention) })))
        .sort((a, b) => a.line - b.line || a.column - b.column)
    }
  }
}
