/** Judgements put into an article's lines: findings and claims not checked, as reports show them. */
import { createFingerprinter } from './fingerprint.ts'
import { findComments, linesOf, locate, sourceSpan, toPosition } from './prose/index.ts'
import type { Article, ArticleResult, Block, Failure, Finding, FindingEdit, Judgement, NotChecked, Position, Span, Unread } from './model.ts'
import type { Correction } from './correction/index.ts'
import type { Fingerprinter } from './fingerprint.ts'

/**
 * The result of one article, or of a stretch of one, from its settled judgements and the corrections of some of them. `nameOf` names the
 * findings.
 */
export function toResult(article: Article, judgements: readonly Judgement[], corrections: ReadonlyMap<Judgement, Correction> = new Map(), nameOf: Fingerprinter = createFingerprinter(article)): ArticleResult {
  const comments = findComments(article.source, 'proviso-', linesOf(article))
  const contextOf = toContexts(article)
  return {
    path: article.path,
    words: article.words,
    findings: judgements.flatMap((one) => toFinding(article, one, corrections.get(one) ?? null, { nameOf, contextOf }) ?? []),
    notChecked: judgements.flatMap((one) => toNotChecked(article, one) ?? []),
    failures: article.unread.map((unread) => toFailure(article, unread)),
    ...(comments.length === 0 ? {} : { comments })
  }
}

function toFailure(article: Article, { span, reason }: Unread): Failure {
  const { line, column } = toPosition(article, span)
  return { path: article.path, line, column, message: reason }
}

/** What the findings of an article have in common. */
interface Setting {
  readonly nameOf: Fingerprinter
  readonly contextOf: (block: Block, sentence: Span) => Position
}

/** Gives the place of a sentence, the same one to all findings in it: a long article has a hundred thousand. */
function toContexts(article: Article): Setting['contextOf'] {
  let last: { readonly block: Block, readonly sentence: Span, readonly place: Position } | null = null
  return (block, sentence) => {
    if (last?.block !== block || last.sentence.start !== sentence.start || last.sentence.end !== sentence.end) last = { block, sentence, place: locate(article, block, sentence) }
    return last.place
  }
}

function toFinding(article: Article, one: Judgement, correction: Correction | null, { nameOf, contextOf }: Setting): Finding | null {
  const block = article.blocks[one.block]
  if (one.verdict === null || block === undefined) return null
  const text = sourceText(article, block, one.span)
  const { fact, verdict, status, found, expected, message, anchors, trace } = one
  return {
    file: article.path, ...locate(article, block, one.span), text,
    fact: fact.id, provision: fact.provision, verdict, status, found, expected, message, ...toCorrected(article, sourceSpan(block, one.span), correction),
    fingerprint: nameOf(one, block),
    context: contextOf(block, one.sentence), anchors, trace
  }
}

/** The words to read in place of the claim's (and of those up to the change, where this lies beyond them), and the change itself. */
function toCorrected(article: Article, claimed: Span, correction: Correction | null): { readonly correction: string | null, readonly edit?: FindingEdit } {
  if (correction === null) return { correction: null }
  const { start, end, text, isQuoted } = correction
  const words = article.source.slice(Math.min(claimed.start, start), start) + text + article.source.slice(end, Math.max(claimed.end, end))
  return { correction: words, edit: { ...toPosition(article, { start, end }), text, isQuoted } }
}

function toNotChecked(article: Article, one: Judgement): NotChecked | null {
  const block = article.blocks[one.block]
  if (one.skipped === null || block === undefined) return null
  return { file: article.path, ...locate(article, block, one.span), text: sourceText(article, block, one.span), fact: one.fact.id, reason: one.skipped, trace: one.trace }
}

/** The source from the first to the last character of a span, markup included. */
function sourceText(article: Article, block: Block, span: Span): string {
  const { start, end } = sourceSpan(block, span)
  return article.source.slice(start, end)
}
