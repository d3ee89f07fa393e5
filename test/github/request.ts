/** A request as it comes over the wire: whose it is, which operation it asks for, and what about it breaks GitHub's description. */
import { refuse } from './call.ts'
import { fullName } from './world.ts'
import type { IncomingMessage } from 'node:http'
import type { Answer } from './call.ts'
import type { Graph } from './graph.ts'
import type { Description, Match } from './openapi.ts'
import type { Rates } from './rate.ts'
import type { Token, World } from './world.ts'

/** What all requests to one local GitHub share. */
export interface Context {
  readonly world: World
  readonly description: Description
  readonly rates: Rates
  readonly graph: Graph
  /** Where REST lies ("/api/v3" on an enterprise server, else empty), and GraphQL. */
  readonly base: string
  readonly graphql: string
}

export interface Request {
  readonly method: string
  readonly target: string
  readonly operation: string
  readonly match: Match | null
  readonly url: URL
  readonly token: Token | null
  readonly body: unknown
  readonly headers: IncomingMessage['headers']
  readonly isWrite: boolean
  readonly requestProblems: readonly string[]
  /** What is refused whatever the path. */
  readonly early: Answer | null
}

/** Versions of the interface; enterprise servers know the older one only. */
const versions = ['2022-11-28', '2026-03-10']


/** Reads a request to its end. */
export async function readRequest({ world, description, base, graphql }: Context, request: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers } = request
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const url = new URL(request.url ?? '/', world.urls.api)
  const raw = (request.url ?? '/').split('?')[0]!
  const text = Buffer.concat(chunks).toString()
  const [isJson, body] = parsed(text)
  const token = tokenOf(world, headers.authorization)
  const isGraph = raw === graphql && method === 'POST'
  const isInside = raw.startsWith(`${base}/`)
  const path = renamedPath(world, raw.slice(base.length))
  const match = isGraph || !isInside ? null : description.find(method, path)
  const requestProblems = [
    ...leaksOf(text, url, token), ...(isJson ? [] : ['body is no JSON']),
    ...(isGraph ? [] : match === null ? [isInside ? 'no operation that the local GitHub knows' : `outside of ${base}/`] : isJson ? description.checkRequest(match, url.searchParams, body) : [])
  ]
  const isMutation = isGraph && /^\s*mutation\b/.test(String((body as { readonly query?: unknown } | undefined)?.query))
  return {
    method, url, token, body, headers, match, requestProblems, target: raw.slice(isInside && !isGraph ? base.length : 0) + url.search, operation: isGraph ? 'graphql' : match?.operation.id ?? '',
    isWrite: isGraph ? isMutation : method !== 'GET', early: earlyRefusal(headers, isJson, token, base !== '')
  }
}

function earlyRefusal(headers: IncomingMessage['headers'], isJson: boolean, token: Token | null, isEnterprise: boolean): Answer | null {
  const version = headers['x-github-api-version']
  if (headers['user-agent'] === undefined) return refuse(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.')
  if (typeof version === 'string' && !versions.slice(0, isEnterprise ? 1 : 2).includes(version)) return refuse(400, `Version ${version} of the GitHub API is not supported.`)
  if (headers.authorization !== undefined && token === null) return refuse(401, 'Bad credentials')
  return isJson ? null : refuse(400, 'Problems parsing JSON')
}

/** A token stands in its header and nowhere else. */
function leaksOf(text: string, url: URL, token: Token | null): readonly string[] {
  return token !== null && (text.includes(token.value) || url.href.includes(token.value)) ? ['the token is in the body or the address'] : []
}

/** Half a character (a lone surrogate) is no text that could be kept. */
function parsed(text: string): readonly [isJson: boolean, body: unknown] {
  if (text === '') return [true, undefined]
  try {
    return !/\\ud[89a-f]/i.test(text.replace(/\\\\|\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/gi, '')) ? [true, JSON.parse(text)] : [false, text]
  } catch {
    return [false, text]
  }
}

function tokenOf(world: World, authorization: string | undefined): Token | null {
  const value = /^(?:bearer|token) +(\S+)$/i.exec(authorization ?? '')?.[1]
  return world.tokens.find((token) => token.value === value) ?? null
}

/** "/repositories/12/x", where redirects lead, as the path of that repository. */
function renamedPath(world: World, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
  const repository = world.repositories.find((entry) => String(entry.id) === id)
  return repository === undefined ? path : `/repos/${fullName(repository)}${rest}`
}

