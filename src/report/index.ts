/** THE REGISTRY of report formats: one line a format. The command line, its help and its messages list what stands here. */
import { toAnnotationText } from './annotation.ts'
import { toClaimReview } from './claim-review.ts'
import { toHtml } from './html.ts'
import { toJson, toJsonPieces } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toRdjson } from './rdjson.ts'
import { toSarif } from './sarif.ts'
import { toText } from './text.ts'
import type { Report } from '../model.ts'
import type { Reporter, ReportStyle } from './reporter.ts'

/** Every format by the name under which the command line offers it; the first is the default. */
export const formats = {
  text: toText,
  json: toJson,
  markdown: toMarkdown,
  sarif: toSarif,
  html: toHtml,
  annotations: toAnnotationText,
  rdjson: toRdjson,
  claimreview: toClaimReview
} as const satisfies Readonly<Record<string, Reporter>>

/** Name of a format. */
export type Format = keyof typeof formats

/** A report in a format, in pieces that are made when they are asked for where the format can be made so. */
export function toPieces(format: Format, report: Report, style: ReportStyle): Iterable<string> {
  return format === 'json' ? toJsonPieces(report, style) : [formats[format](report, style)]
}
