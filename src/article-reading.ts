/**
 * The articles of a report as blocks, for the formats that show an article as it reads. They are read once more from their
 * sources: that takes a moment for those with findings, where carrying blocks through every run would cost all runs.
 */
import { toArticle } from './prose/index.ts'
import type { Report } from './model.ts'

/** The report with its articles; everything else stays as it is. */
export function withArticles(report: Report): Report {
  return { ...report, articles: new Map([...report.sources].map(([path, text]) => [path, toArticle({ path, text })])) }
}
