/** Everything a run shows, rendered before anything is written: what one channel refuses is there in full on the next. */
import { withArticles } from '../article-reading.ts'
import { isWithin, toHunks } from '../change/hunk.ts'
import { firstLine, hasMarker, toMarker } from '../change/marker.ts'
import { isOpen, remember } from '../change/state.ts'
import { formats } from '../report/index.ts'
import { toAnnotations, toCommand } from '../report/annotation.ts'
import { toComment } from '../report/comment.ts'
import { toLogText } from '../report/log.ts'
import { toReviewBody, toReviewComments } from '../report/suggestion.ts'
import { toSummary } from '../report/summary.ts'
import { mostComments } from '../host/github/review.ts'
import type { Options } from '../option/definition.ts'
import type { PullFile } from '../host/github/pull.ts'
import type { ReviewComment, Run } from '../model.ts'
import type { Format } from '../report/index.ts'
import type { Made } from './run.ts'

/** GitHub takes 65,536 characters; what counts as one is not documented, so some are left free. */
const mostComment = 60_000
/** GitHub shows a summary of up to 1 MiB and nothing of a longer one; other steps of the job have their own. */
const mostSummary = 1_000_000

/** Characters that nobody sees, or that turn the direction of others: lines with them are not to be taken with one click. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

/** A report file that is to be written. */
export interface ReportFile {
  readonly path: string
  readonly text: string
  /** Why it could not be made; null where it could. */
  readonly mistake: string | null
}

/** The comment as it is to be, and how it is told from others. */
export interface CommentText {
  readonly body: string
  readonly isOurs: (body: string) => boolean
  readonly isSame: (body: string) => boolean
}

/** All surfaces but the review, which depends on what GitHub shows of the difference. */
export interface Surfaces {
  readonly comment: CommentText
  readonly summary: string
  /** Workflow commands, a line each. */
  readonly annotations: string
  readonly log: string
  readonly files: readonly ReportFile[]
}

/** Tells the comments of different sets apart: jobs that check by two of them have a comment each. */
export function toCommentId({ place }: Pick<Run, 'place'>): string {
  return (place.set.path ?? 'default').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80)
}

/** Renders a run. */
export function render({ run, basePath }: Pick<Made, 'run' | 'basePath'>, options: Options): Surfaces {
  return {
    comment: toCommentText(run, basePath),
    summary: options.summary ? toSummary(run, mostSummary) : '',
    annotations: options.annotations ? toAnnotations(run).map((one) => `${toCommand(one)}\n`).join('') : '',
    log: toLogText(run),
    files: toFiles(run, options)
  }
}

function toCommentText(run: Run, basePath: (path: string) => string): CommentText {
  const id = toCommentId(run)
  const state = remember(run.report.findings.filter(isOpen), basePath)
  const marker = toMarker({ id, head: run.place.head, set: run.report.set.digest, outcome: run.verdict, state })
  return {
    body: `${marker}\n${toComment(run, mostComment - marker.length - 1)}`,
    isOurs: (body) => hasMarker(body, id),
    // The same commit, facts and findings: what differs then is only what was new the last time.
    isSame: (body) => firstLine(body) === marker
  }
}

function toFiles(run: Run, options: Options): readonly ReportFile[] {
  const wanted = [['json', options['json-file']], ['sarif', options['sarif-file']], ['html', options['html-file']]] as const
  return wanted.flatMap(([format, path]) => (path === null ? [] : [toFile(run, format, path)]))
}

/** A mistake of ours in one format takes none of the other surfaces away. */
function toFile({ report }: Run, format: Format, path: string): ReportFile {
  try {
    return { path, text: formats[format](format === 'html' ? withArticles(report) : report, { verdicts: 'all', color: false, width: 100 }), mistake: null }
  } catch (error) {
    return { path, text: '', mistake: `a mistake of Proviso itself (${error instanceof Error ? error.message : String(error)}); please report it` }
  }
}

/** Whether a run has something to say in a comment. */
export function hasNews({ verdict, proposal, coverage }: Run): boolean {
  return verdict !== 'consistent' || !coverage.isComplete || proposal !== null
}

/** The comments of a review: those that were not made before, on lines that GitHub surely shows. */
export function toReview(run: Run, files: readonly PullFile[], known: ReadonlySet<string>): { readonly comments: readonly ReviewComment[], readonly body: string } {
  const hunks = new Map(files.map(({ path, patch }) => [path, patch === null ? [] : toHunks(patch)]))
  const comments = toReviewComments(run)
    .filter(({ key }) => !known.has(key))
    .filter(({ path, startLine, line }) => isWithin(hunks.get(path) ?? [], startLine ?? line, line))
    .filter(({ body }) => !unseen.test(body))
    .slice(0, mostComments)
  return { comments, body: toReviewBody(comments.length) }
}
