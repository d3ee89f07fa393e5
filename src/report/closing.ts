/** The closing lines of a text report: everything counted, also what was not judged and what could not be read. */
import { counted, grouped, hang, listed } from './paragraph.ts'
import { countVerdicts } from './reporter.ts'
import type { Report, SkipReason } from '../model.ts'
import type { Paint } from './paint.ts'

/** Why claims were left alone, for readers. */
export const reasonWords: Readonly<Record<SkipReason, string>> = {
  'other-document': 'of another document', 'hypothetical': 'hypothetical', 'demanded': 'demanded', 'asked': 'asked', 'denied': 'denied',
  'predicted': 'predicted', 'past': 'of the past', 'other-holder': 'of another holder', 'unclear': 'unclear'
}

/** Two to four lines: the sum, what was not checked, what was not read. */
export function toClosing(report: Report, paint: Paint, width: number): string {
  const rows = [toSum(report, paint), toSkipped(report, width), toMissing(report, paint)]
  return rows.filter((row) => row !== '').join('\n')
}

function toSum(report: Report, paint: Paint): string {
  const { contradicted, review, unsupported, consistent } = countVerdicts(report)
  const claims = report.findings.length + report.notChecked.length
  const scope = `${counted(report.files, 'article')}, ${counted(report.words, 'word')}, ${counted(claims, 'claim')}`
  if (report.findings.length === 0) return claims === 0 ? `${scope}.` : `${scope}, none judged.`
  const parts = [
    contradicted === 0 ? '' : paint.strong(paint.wrong(`${grouped(contradicted)} contradicted`)),
    review === 0 ? '' : paint.doubt(`${grouped(review)} to review`),
    unsupported === 0 ? '' : paint.doubt(`${grouped(unsupported)} unsupported`),
    consistent === 0 ? '' : paint.right(`${grouped(consistent)} consistent`)
  ]
  return `${scope}: ${parts.filter((part) => part !== '').join(', ')}.`
}

function toSkipped({ notChecked }: Report, width: number): string {
  if (notChecked.length === 0) return ''
  const reasons = Object.entries(reasonWords)
    .map(([reason, words]) => ({ words, count: notChecked.filter((claim) => claim.reason === reason).length }))
    .filter(({ count }) => 0 < count)
    .sort((one, other) => other.count - one.count)
  return hang('Not checked: ', `${listed(reasons.map(({ words, count }) => `${grouped(count)} ${words}`))}.`, width)
}

function toMissing({ failures }: Report, paint: Paint): string {
  if (failures.length === 0) return ''
  return paint.strong(paint.wrong(`Incomplete: ${counted(failures.length, 'file')} could not be read.`))
}
