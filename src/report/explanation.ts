/**
 * How each claim on a line was read, bound and judged, step by step: enough for a maintainer to trust a flag or to see at
 * which step it went wrong. A line without claims shows what was read there, so that silence can be understood, too.
 */
import { toPrintable } from './cell.ts'
import { reasonWords } from './closing.ts'
import { toHead, toReasons } from './entry.ts'
import { toExcerpt, toLines, toQuotation } from './excerpt.ts'
import { toValue } from './mention.ts'
import { hang } from './paragraph.ts'
import { createPaint } from './paint.ts'
import type { ArticleResult, Finding, NotChecked, Position, ProvisionSet, SourceFile, TraceStep } from '../model.ts'
import type { Paint } from './paint.ts'
import type { PlacedMention } from './mention.ts'
import type { ReportStyle } from './reporter.ts'

/** What an explanation is made of: an article, everything found in it, and the line asked about (1-based, within the article). */
export interface ExplainedLine {
  readonly set: ProvisionSet
  readonly file: SourceFile
  readonly line: number
  readonly result: ArticleResult
  readonly mentions: readonly PlacedMention[]
}

/** How each step of the reasoning is called. */
export const stepWords: Readonly<Record<TraceStep['step'], string>> = {
  reading: 'reading', binding: 'binding', status: 'status', document: 'document', comparison: 'comparison', rivals: 'rivals'
}
const stepWidth = Math.max(...Object.values(stepWords).map((word) => word.length))

/** The explanation as text. */
export function toExplanation(explained: ExplainedLine, style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const { file, line, result } = explained
  const findings = result.findings.filter((finding) => covers(finding, line))
  const skipped = result.notChecked.filter((claim) => covers(claim, line))
  const blocks = [
    ...findings.map((finding) => explainFinding(finding, explained, style, paint)),
    ...skipped.map((claim) => explainSkipped(claim, explained, style, paint))
  ]
  const opening = blocks.length === 0 ? [`${paint.strong(toPrintable(file.path))}${paint.quiet(`:${line}`)}  no claim was found on this line`, toWholeLine(explained, style, paint)] : []
  return `${[...opening, ...blocks, toRead(explained, paint)].filter((block) => block !== '').join('\n\n')}\n`
}

function explainFinding(finding: Finding, explained: ExplainedLine, style: Pick<ReportStyle, 'width'>, paint: Paint): string {
  // The comparison has said why.
  const isTold = finding.trace.some(({ text }) => text === finding.message)
  const reasons = toReasons(isTold ? { ...finding, message: '' } : finding, { set: explained.set, paint, width: style.width })
  return [toHead(finding, { paint }), '', toMarked(finding, finding.context, explained, style, paint), '', ...toSteps(finding.trace, style, paint), ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n')
}

function explainSkipped(claim: NotChecked, explained: ExplainedLine, style: Pick<ReportStyle, 'width'>, paint: Paint): string {
  const head = `${paint.strong(toPrintable(claim.file))}${paint.quiet(`:${claim.line}:${claim.column}`)}  not checked (${reasonWords[claim.reason]})  ${toPrintable(claim.fact)}`
  return [head, '', toMarked(claim, claim, explained, style, paint), '', ...toSteps(claim.trace, style, paint)].join('\n')
}

function toMarked(claim: Position, context: Position, { file }: ExplainedLine, { width }: Pick<ReportStyle, 'width'>, paint: Paint): string {
  return toExcerpt({ lines: toLines(file.text), claim, context }, { paint, mark: paint.place, width })
}

function toWholeLine(explained: ExplainedLine, style: Pick<ReportStyle, 'width'>, paint: Paint): string {
  const { line } = explained
  const text = toLines(explained.file.text)[line - 1] ?? ''
  const whole = { line, column: 1, endLine: line, endColumn: text.length + 1 }
  return toMarked({ ...whole, endColumn: 1 }, whole, explained, style, paint)
}

/** Steps of the same sort share one label. */
function toSteps(trace: readonly TraceStep[], { width }: Pick<ReportStyle, 'width'>, paint: Paint): readonly string[] {
  return trace.map(({ step, text }, index) => {
    const word = trace[index - 1]?.step === step ? '' : stepWords[step]
    const row = hang(`     ${word.padEnd(stepWidth)}  `, text, width)
    return word === '' ? row : row.replace(word, paint.place(word))
  })
}

/** The mentions of the line: what was there to be bound. */
function toRead({ mentions, line }: ExplainedLine, paint: Paint): string {
  const here = mentions.filter((mention) => covers(mention, line))
  if (here.length === 0) return paint.quiet('No quantity, date or name was read on this line.')
  const rows = here.map(({ mention, column }) => `     ${String(column).padStart(4)}  ${mention.kind.padEnd(8)}  ${toQuotation(mention.text, 40)}  ${paint.quiet(toValue(mention))}`)
  return [paint.quiet('Read on this line (column, kind, words, value):'), ...rows].join('\n')
}

function covers(position: Position, line: number): boolean {
  return position.line <= line && line <= position.endLine
}
