/**
 * A GitHub on loopback: REST and GraphQL over one world, every request and answer kept and judged by GitHub's own description. Test double
 * for all that talks to GitHub; what it knows is in `world.ts`, what it does in `route/`, what can go wrong in `trouble.ts`.
 */
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { answerTo, archiveAnswer, send, withEtag } from './answer.ts'
import { openGraph } from './graph.ts'
import { readDescription } from './openapi.ts'
import { freshRates } from './rate.ts'
import { readRequest } from './request.ts'
import { cutPage, graphTroubleAnswer, noTroubles, troubleAnswer } from './trouble.ts'
import { emptyWorld } from './world.ts'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Description } from './openapi.ts'
import type { Trouble, TroubleRule } from './trouble.ts'
import type { World } from './world.ts'

/** A request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string
  /** Path and query below the base address ("/repos/acme/docs"). */
  readonly target: string
  /** GitHub's name of the operation; "graphql"; empty for a path that is none. */
  readonly operation: string
  readonly user: string | null
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly status: number
  readonly answer: unknown
  readonly trouble: Trouble | null
  /** What the client asked against the description. */
  readonly requestProblems: readonly string[]
  /** What the local GitHub answered against it: a mistake of the double. */
  readonly responseProblems: readonly string[]
}

export interface Github {
  readonly world: World
  readonly description: Description
  /** All that happened, in the order in which it was answered. */
  readonly exchanges: readonly Exchange[]
  /** The exchanges of one operation, or all but GET for "write". */
  readonly of: (operation: string) => readonly Exchange[]
  readonly misbehave: (rule: TroubleRule) => void
  readonly behave: () => void
  /** Every breach of the description on either side, in words; empty when all was well. */
  readonly problems: () => readonly string[]
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number
  readonly close: () => Promise<void>
}

/** Opens it, with a second host for archives (codeload). With `enterprise` it lies at /api/v3 and /api/graphql, and everything (pages too) at this host. */
export async function openGithub({ enterprise = false, description = readDescription() }: { readonly enterprise?: boolean, readonly description?: Description } = {}): Promise<Github> {
  const world = emptyWorld()
  const troubles = noTroubles()
  const exchanges: Exchange[] = []
  const context = { world, description, rates: freshRates(world.limits), graph: openGraph(), base: enterprise ? '/api/v3' : '', graphql: enterprise ? '/api/graphql' : '/graphql' }
  let [now, most] = [0, 0]
  const open = (serving: typeof serve): Server => createServer((request, response) => {
    now += 1
    most = Math.max(most, now)
    response.once('close', () => { now -= 1 })
    void serving(request, response).catch((error: unknown) => {
      exchanges.push({ ...blank(request), status: 500, responseProblems: [`The local GitHub failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`] })
      response.destroy()
    })
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(context, request)
    const rule = troubles.meet({ operation: asked.operation, method: asked.method, target: asked.target, isWrite: asked.isWrite })
    rule?.meanwhile?.(world)
    if (rule?.wait !== undefined) await wait(rule.wait)
    const replaced = rule === null ? null : asked.operation === 'graphql' ? graphTroubleAnswer(rule) : troubleAnswer(rule)
    const served = rule?.trouble === 'drop' ? { answer: { status: 0 }, problems: [] } : replaced === null ? answerTo(context, asked) : { answer: replaced, problems: [] }
    const { match, requestProblems, method, target, operation, token, body, headers } = asked
    const responseProblems = match !== null && served.answer.bytes === undefined && served.answer.status !== 0 ? description.checkResponse(match.operation, served.answer.status, served.answer.body) : []
    const answer = rule?.trouble === 'cut-page' || rule?.trouble === 'empty-page' ? cutPage(served.answer, rule.trouble === 'empty-page') : served.answer
    const final = withEtag(asked, answer)
    if (final.status === 304) context.rates.giveBack(token)
    exchanges.push({
      method, target, operation, user: token?.user.login ?? null, body, headers, status: final.status, answer: final.body ?? null, trouble: rule?.trouble ?? null,
      requestProblems: [...requestProblems, ...served.problems], responseProblems
    })
    if (rule?.trouble === 'drop' || rule?.trouble === 'drop-answer') return void request.socket.destroy()
    send(response, { ...(enterprise ? { 'x-github-enterprise-version': '3.19.0' } : {}), ...context.rates.headers(token), ...final.headers }, final, rule?.trouble === 'cut-body')
  }

  /** Archives, on a host of their own. */
  async function serveArchive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/'
    const rule = troubles.meet({ operation: 'codeload', method: 'GET', target, isWrite: false })
    if (rule?.wait !== undefined) await wait(rule.wait)
    const answer = (rule === null ? null : troubleAnswer(rule)) ?? archiveAnswer(world, target)
    const leaks = request.headers.authorization === undefined ? [] : ['a token is sent to another host']
    exchanges.push({ ...blank(request), operation: 'codeload', status: answer.status, trouble: rule?.trouble ?? null, requestProblems: leaks })
    if (rule?.trouble === 'drop' || rule?.trouble === 'drop-answer') return void request.socket.destroy()
    send(response, {}, answer, rule?.trouble === 'cut-body')
  }

  const [server, archives] = [open(serve), open(serveArchive)]
  const [host, codeload] = await Promise.all([listening(server), listening(archives)])
  Object.assign(world.urls, { codeload, api: host + context.base, graphql: host + context.graphql, server: enterprise ? host : 'https://github.com' })
  return {
    world, description, exchanges,
    of: (operation) => exchanges.filter((exchange) => operation === 'write' ? exchange.method !== 'GET' && exchange.operation !== 'graphql' : exchange.operation === operation),
    misbehave: troubles.add,
    behave: troubles.clear,
    problems: () => exchanges.flatMap(({ method, target, requestProblems, responseProblems }) => [
      ...requestProblems.map((problem) => `${method} ${target}: request: ${problem}`), ...responseProblems.map((problem) => `${method} ${target}: response: ${problem}`)
    ]),
    mostAtOnce: () => most,
    async close() { await Promise.all([closed(server), closed(archives)]) }
  }
}

/** What is known of a request without reading it. */
function blank({ method = '', url = '', headers }: IncomingMessage): Omit<Exchange, 'status'> {
  return { method, target: url, operation: '', user: null, body: undefined, headers, answer: null, trouble: null, requestProblems: [], responseProblems: [] }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
