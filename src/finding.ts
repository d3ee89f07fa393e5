/** Judgements put into an article's lines: findings and claims not checked, as reports show them. */
import { createHash } from 'node:crypto'
import { locate, sourceSpan, toPosition } from './prose/index.ts'
import type { Article, ArticleResult, Block, Failure, Finding, Judgement, NotChecked, Span, Unread } from './model.ts'

/** The result of one article from its settled judgements. */
export function toResult(article: Article, judgements: readonly Judgement[]): ArticleResult {
  const counts = new Map<string, number>()
  return {
    path: article.path,
    words: article.words,
    findings: judgements.flatMap((one) => toFinding(article, one, counts) ?? []),
    notChecked: judgements.flatMap((one) => toNotChecked(article, one) ?? []),
    failures: article.unread.map((unread) => toFailure(article, unread))
  }
}

function toFailure(article: Article, { span, reason }: Unread): Failure {
  const { line, column } = toPosition(article, span)
  return { path: article.path, line, column, message: reason }
}

function toFinding(article: Article, one: Judgement, counts: Map<string, number>): Finding | null {
  const block = article.blocks[one.block]
  if (one.verdict === null || block === undefined) return null
  const text = sourceText(article, block, one.span)
  const { fact, verdict, status, found, expected, message, correction, anchors, trace } = one
  return {
    file: article.path, ...locate(article, block, one.span), text,
    fact: fact.id, provision: fact.provision, verdict, status, found, expected, message, correction,
    fingerprint: fingerprint([article.path, fact.id, verdict, text], counts),
    context: locate(article, block, one.sentence), anchors, trace
  }
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

/** Same words of the same fact in the same file are told apart by counting them; no line number enters. */
function fingerprint(parts: readonly string[], counts: Map<string, number>): string {
  const key = parts.join('\u0000')
  const count = counts.get(key) ?? 0
  counts.set(key, count + 1)
  return createHash('sha256').update(`${key}\u0000${count}`).digest('hex').slice(0, 24)
}
