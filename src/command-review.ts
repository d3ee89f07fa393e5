/**
 * `proviso review`: the report as a page on this machine, with decisions. The articles are checked once; the file of decisions is
 * read anew with every request, so that what the page shows is what `check` will say.
 */
import { randomBytes } from 'node:crypto'
import { withArticles } from './article-reading.ts'
import { changeDecisions, pathOf, readDecisionFile, toGround, withExceptions } from './command-exception.ts'
import { configOption, provisionsOption, refuse } from './command-shape.ts'
import { withPlan } from './command-set.ts'
import { decide, readRequest, toDecisions } from './exception/decision.ts'
import { readAuthor } from './host/author.ts'
import { today } from './host/clock.ts'
import { openLoopback } from './host/loopback.ts'
import { say, untilStopped } from './host/session.ts'
import { runPlan } from './main.ts'
import { toReviewPage } from './report/html/review.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toFailed } from './report/text.ts'
import type { Command, Outcome, Terminal } from './command-shape.ts'
import type { Docket, Ruling } from './exception/decision.ts'
import type { Decision } from './model.ts'
import type { Answer, Asked } from './host/loopback.ts'
import type { Problem, Report } from './model.ts'

export const reviewCommand: Command = {
  name: 'review',
  summary: 'decide on findings in a browser, on this machine',
  usage: ['review [PATH|GLOB ...] [OPTION ...]'],
  about: [
    'Checks the articles and serves the report as a page for the browser of this machine, at the',
    'address that is printed. There each finding can be confirmed, given the wording that is to',
    'stand there, or dismissed with a reason and a last day. Decisions go to',
    '.proviso/exceptions.yml at once, beside those of others; commit that file. Ctrl-C ends it.',
    '',
    'Nobody but the owner of the printed address can see the page or decide: it holds a secret,',
    'and the server takes no requests from other machines or of other pages.'
  ],
  options: [
    provisionsOption,
    configOption,
    { name: 'by', value: 'NAME', about: 'who decides (default: the name that git knows)' },
    { name: 'port', value: 'PORT', about: 'port to listen on (default: one that is free)' }
  ],
  examples: [
    ['proviso review', 'the articles of the configuration'],
    ['proviso review drafts/ --by "Ann Lee"', 'some of them, by another name']
  ],
  exits: ['0  ended by Ctrl-C', '2  a bad argument or set, or a port that is in use'],
  run: (input, terminal) => withPlan(input, terminal, (plan, options) => withExceptions(options, terminal, async () => {
    const { by = readAuthor(), port = '0' } = input.values
    if (!/^\d{1,5}$/.test(port) || 65_535 < Number(port)) return refuse(`Unexpected ${JSON.stringify(port)} for --port, expected a number up to 65535`, 'review')
    const { report } = await runPlan(plan, input.names, terminal)
    return review(report, { path: pathOf(options), by: by.trim(), port: Number(port) }, terminal)
  }))
}

/** Where decisions go, whose they are, and where the page is served. */
interface Place {
  readonly path: string
  readonly by: string
  readonly port: number
}

const endpoint = '/decisions'

async function review(report: Report, { path, by, port }: Place, { display }: Terminal): Promise<Outcome> {
  const token = randomBytes(24).toString('base64url')
  const shown = withArticles(report)
  const log = { changes: 0 }
  const docketOf = (): Docket => ({ findings: report.findings, comments: report.comments ?? new Map(), ground: toGround(report), today: today(), sources: report.sources })
  const answer = async ({ path: asked, method, value }: Asked): Promise<Answer> => {
    const docket = docketOf()
    if (method === 'POST') return toAnswer(await rule(path, docket, value, log))
    const { decisions, problems } = readDecisions(path, docket)
    if (asked !== '/') return decisions === null ? { status: 500, json: { error: toSentence(problems) } } : { status: 200, json: { decisions } }
    const { html, policy } = toReviewPage(shown, { token, endpoint, by, today: docket.today, decisions: decisions ?? [] })
    return { status: 200, html, policy }
  }
  const server = await openLoopback({ port, token, endpoint, answer })
  if (typeof server === 'string') return { output: '', notes: `proviso: ${server}.\n`, exit: 2 }
  const stopped = untilStopped()
  const open = report.findings.filter(({ verdict }) => verdict !== 'consistent').length
  const failed = report.failures.map((failure) => `${toFailed(failure, createPaint(display.color))}\n`).join('')
  say(`${failed}${counted(open, 'finding')} in ${counted(report.files, 'article')}; decisions go to ${path}. Open this address, and press Ctrl-C to end:\n${server.origin}/?token=${token}\n`)
  await stopped
  await server.close()
  return { output: log.changes === 0 ? 'Nothing was decided.\n' : `${counted(log.changes, 'change')} in ${path}.\n`, notes: '', exit: 0 }
}

/** What a request came to. */
type Ruled = { readonly status: number, readonly error: string | null, readonly decisions: readonly Decision[] | null }

/** Takes a decision, if it is one and nobody was faster; the file is read and written in one step that nobody can come between. */
async function rule(path: string, docket: Docket, value: unknown, log: { changes: number }): Promise<Ruled> {
  const request = readRequest(value, docket.today)
  if (typeof request === 'string') return { status: 400, error: request, decisions: null }
  const { value: ruling, problems } = await changeDecisions(path, (exceptions): { readonly edit: Ruling['edit'], readonly value: Ruling } => {
    const made = decide(request, exceptions, docket)
    return { edit: made.edit, value: made }
  })
  if (ruling === null) return { status: 500, error: toSentence(problems), decisions: null }
  if (ruling.edit !== null) log.changes++
  const { decisions } = readDecisions(path, docket)
  return { status: ruling.status, error: ruling.edit === null ? ruling.error : null, decisions }
}

function toAnswer({ status, error, decisions }: Ruled): Answer {
  return { status, json: { ...(error === null ? {} : { error }), ...(decisions === null ? {} : { decisions }) } }
}

function readDecisions(path: string, docket: Docket): { readonly decisions: readonly Decision[] | null, readonly problems: readonly Problem[] } {
  const read = readDecisionFile(path)
  return 0 < read.problems.length ? { decisions: null, problems: read.problems } : { decisions: toDecisions(read, docket), problems: [] }
}

function toSentence(problems: readonly Problem[]): string {
  const [first] = problems
  return first === undefined ? 'The file of decisions could not be read' : `${first.path}${first.line === null ? '' : `:${first.line}`}: ${first.message}`
}
