/** The report as one HTML file: see html/page.ts. */
import { toPage } from './html/page.ts'
import type { Reporter } from './reporter.ts'

/** Makes the page. */
export const toHtml: Reporter = (report, { verdicts }) => toPage(report, { verdicts, review: null }).html
