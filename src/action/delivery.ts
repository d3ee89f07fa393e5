/**
 * Writes what was rendered, nearest first: log, marks, files and summary cannot be refused; comment and review can. What is
 * refused stands in the others already, and one notice tells what is missing. Nothing here changes the outcome.
 */
import { publishComment, readComments } from '../host/github/comment.ts'
import { readPull, readPullFiles } from '../host/github/pull.ts'
import { publishReview, readReviewKeys } from '../host/github/review.ts'
import { hasNews, toReview } from './surface.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Options } from '../option/definition.ts'
import type { Run } from '../model.ts'
import type { Ground } from './ground.ts'
import type { Surfaces } from './surface.ts'
import type { Comment } from '../host/github/comment.ts'

/** What came of the writing. */
export interface Delivery {
  readonly commentUrl: string | null
  /** What could not be written and what to do about it, as sentences. */
  readonly notices: readonly string[]
}

/** What is delivered. `comments`: ours on the pull request as they were before; a failure where they could not be read. */
export interface Parcel {
  readonly run: Run
  readonly options: Options
  readonly surfaces: Surfaces
  readonly comments: readonly Comment[] | ApiFailure
}

const silent: Delivery = { commentUrl: null, notices: [] }

/** Our comments on the pull request of a run, or why they cannot be read; none where there is no pull request. */
export async function readOwn({ repository, pull }: Ground, isOurs: (body: string) => boolean): Promise<readonly Comment[] | ApiFailure> {
  if (pull === null) return []
  const found = await readComments(repository, pull.number, isOurs)
  return found.ok ? found.value : found.failure
}

/** Writes comment and review of a pull request; does nothing where there is none, or none is wanted. */
export async function deliver(ground: Ground, parcel: Parcel): Promise<Delivery> {
  const { pull } = ground
  const { comment, drafts, suggestions } = parcel.options
  if (pull === null || (comment === 'never' && !suggestions)) return silent
  if (pull.isDraft && !drafts) return { commentUrl: null, notices: ['The pull request is a draft; it gets its comment when it is ready for review.'] }
  if (await isOutdated(ground)) return { commentUrl: null, notices: ['The pull request has newer commits; their run writes the comment.'] }
  const posted = comment === 'never' ? silent : await postComment(ground, pull.number, parcel)
  const reviewed = suggestions ? await postReview(ground, pull.number, parcel.run) : []
  return { commentUrl: posted.commentUrl, notices: [...new Set([...posted.notices, ...reviewed])] }
}

/** Looked at once more, right before writing: the check may have taken a while. */
async function isOutdated({ repository, pull, head, isOutdated: was }: Ground): Promise<boolean> {
  if (was || pull === null) return was
  const now = await readPull(repository, pull.number)
  return now.ok && now.value !== null && now.value.head !== head
}

async function postComment(ground: Ground, pull: number, { run, options, surfaces, comments }: Parcel): Promise<Delivery> {
  const mayCreate = options.comment === 'always' || hasNews(run)
  // Without knowing whether there is one, a second one might be written with every push.
  if ('kind' in comments) return { commentUrl: null, notices: mayCreate ? [explain('The comment could not be written', comments, ground)] : [] }
  const written = await publishComment(ground.repository, { pull, mayCreate, ...surfaces.comment }, comments)
  return written.ok ? { commentUrl: written.value, notices: [] } : { commentUrl: null, notices: [explain('The comment could not be written', written.failure, ground)] }
}

async function postReview(ground: Ground, pull: number, run: Run): Promise<readonly string[]> {
  // Asks GitHub only where there is something to suggest.
  if (!run.report.findings.some(({ verdict, correction }) => verdict === 'contradicted' && correction !== null)) return []
  const known = await readReviewKeys(ground.repository, pull)
  if (!known.ok) return [explain('Corrections could not be suggested', known.failure, ground)]
  const review = toReview(run, await readPullFiles(ground.repository, pull), known.value)
  if (review.comments.length === 0) return []
  const made = await publishReview(ground.repository, { pull, head: ground.head, ...review })
  return made.ok ? [] : [explain('Corrections could not be suggested', made.failure, ground)]
}

/** One sentence on what was refused and what to do; the findings are all in log, marks and summary. */
export function explain(what: string, { kind, status, message, accepted }: ApiFailure, { pull, repository }: Pick<Ground, 'pull' | 'repository'>): string {
  const said = `${what} (${status === null ? '' : `${status}: `}${message}).`
  if (kind === 'limited') return `${said} GitHub takes no more requests for now; a later run writes it.`
  if (kind === 'broken' || kind === 'unreachable') return `${said} GitHub did not answer as it should; run the job again.`
  if (kind === 'invalid') return `${said} All findings are in the summary of the job.`
  const isForeign = pull !== null && pull.headRepository !== repository.name
  if (isForeign || pull?.author === 'dependabot[bot]') {
    return `${said} Runs for ${isForeign ? 'forks' : 'Dependabot'} get a token that may only read; a second workflow on "workflow_run" can write the comment, see "Forks" in the README. All findings are in the summary of the job.`
  }
  return `${said} The job needs "permissions: pull-requests: write"${accepted === null ? '' : ` (GitHub would accept ${accepted})`}. All findings are in the summary of the job.`
}
