/**
 * Marks on lines, as the runner takes them: ten of each level at most, the gravest first, and where there are more the last
 * one counts them. Columns only for a claim on one line: with several the runner drops them.
 */
import { toShown } from './markup.ts'
import { lastLine } from './link.ts'
import { counted } from './paragraph.ts'
import { toShare } from './headline.ts'
import { toWhy } from './reason.ts'
import { toLocalRun } from './run.ts'
import type { Annotation, Finding, Run, Verdict } from '../model.ts'
import type { Reporter } from './reporter.ts'

/** What the runner keeps of a step: ten of each level (ExecutionContext.cs), and 4,096 characters of a message. */
const mostOfLevel = 10
const mostMessage = 4_000
const mostTitle = 200

const levels: Readonly<Record<Verdict, Annotation['level'] | null>> = { contradicted: 'error', review: 'warning', unsupported: 'notice', consistent: null }
const titles: Readonly<Record<Verdict, string>> = { contradicted: 'Contradicts', review: 'To review', unsupported: 'Not covered', consistent: 'Agrees with' }

/** The marks of a run: what is missing, contradictions, claims to review, claims that no fact covers. */
export function toAnnotations(run: Run): readonly Annotation[] {
  const all = [...toGap(run), ...run.report.findings.flatMap((finding) => toAnnotation(finding) ?? [])]
  return (['error', 'warning', 'notice'] as const).flatMap((level) => limit(all.filter((annotation) => annotation.level === level), level, run))
}

/** A workflow command on one line, without its end. */
export function toCommand({ level, title, message, file, line, endLine, column, endColumn }: Annotation): string {
  const data = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const properties = Object.entries({ title, file, line, endLine, col: column, endColumn })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${property(String(value))}`]))
  return `::${level} ${properties.join(',')}::${data(message)}`
}

/** The marks of a report as workflow commands, a line each: for workflows that run the command line. */
export const toAnnotationText: Reporter = (report) => toAnnotations(toLocalRun(report)).map((one) => `${toCommand(one)}\n`).join('')

function limit(annotations: readonly Annotation[], level: Annotation['level'], run: Run): readonly Annotation[] {
  if (annotations.length <= mostOfLevel) return annotations
  const rest = annotations.length - mostOfLevel + 1
  const where = run.place.url === null ? '' : ' The summary of the job lists all.'
  return [...annotations.slice(0, mostOfLevel - 1), nowhere(level, `and ${counted(rest, 'more', 'more')}`, `${counted(rest, 'more finding')} of this kind ${rest === 1 ? 'has' : 'have'} no mark: GitHub shows ten.${where}`)]
}

function toAnnotation(finding: Finding): Annotation | null {
  const level = levels[finding.verdict]
  if (level === null) return null
  const { line, column, endColumn } = finding
  const last = lastLine(finding)
  const isOneLine = line === last && line === finding.endLine
  return {
    level, title: toShown(`${titles[finding.verdict]} ${finding.fact}`, mostTitle), message: toMessage(finding), file: finding.file, line, endLine: last,
    // The end is inclusive here.
    column: isOneLine ? column : null, endColumn: isOneLine ? Math.max(column, endColumn - 1) : null
  }
}

function toMessage(finding: Finding): string {
  const { text, expected, message, correction, verdict } = finding
  const rows = [
    `The article says: ${toShown(text, 300)}`,
    expected === '' ? '' : `The facts say: ${toShown(expected, 500)}`,
    message === '' ? '' : toShown(toWhy(finding), 1_000),
    correction === null || verdict !== 'contradicted' ? '' : `Try: ${toShown(correction, 300)}`
  ]
  return rows.filter((row) => row !== '').join('\n').slice(0, mostMessage)
}

/** An incomplete run fails without any finding: the mark says why. */
function toGap({ coverage }: Run): readonly Annotation[] {
  if (coverage.isComplete) return []
  const missing = coverage.skipped.filter(({ isMissing }) => isMissing)
  const reasons = [...coverage.shortfalls, ...missing.map(({ path, reason }) => `${path}: ${reason}`)]
  const shown = reasons.slice(0, 8).map((reason) => toShown(reason, 300))
  const rest = reasons.length - shown.length
  return [nowhere('error', 'Incomplete', [`Incomplete: ${toShare(coverage)} checked.`, ...shown, ...(rest < 1 ? [] : [`… and ${counted(rest, 'more reason')}.`])].join('\n').slice(0, mostMessage))]
}

function nowhere(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, title: `Proviso: ${title}`, message, file: null, line: null, endLine: null, column: null, endColumn: null }
}
