/** The comment of a pull request for a report of a laptop: the same bytes, but for the links that only GitHub has. */
import { toComment } from './comment.ts'
import { toLocalRun } from './run.ts'
import type { Reporter } from './reporter.ts'

/** As much as a comment takes. */
const most = 60_000

/** Makes the markdown report. */
export const toMarkdown: Reporter = (report) => `${toComment(toLocalRun(report), most)}\n`
