/**
 * GitHub's API. Reading is tried again when GitHub stumbles; a write that may have arrived is never sent twice, since a second
 * comment is worse than none. Waiting for a rate limit is bounded: a step that hangs for an hour helps nobody.
 */
import { done, failureOf, graphFailureOf, headerOf, isLimited, parseJson } from './failure.ts'
import { openTransport } from './transport.ts'
import type { Answer, ApiFailure, Result } from './failure.ts'

/** How the API is reached. */
export interface Access {
  /** "https://api.github.com", without a slash at its end. */
  readonly api: string
  readonly graph: string
  readonly token: string
  /** Names us to GitHub: "proviso/0.1.0". */
  readonly agent: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A request to the REST API; `path` begins with a slash and is already encoded. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

/** What came back: the body as data, and whether there is a next page. */
export interface Page {
  readonly body: unknown
  readonly hasNext: boolean
}

/** GitHub, as far as it is needed here. Nothing throws. */
export interface Client {
  readonly send: (request: Request) => Promise<Result<Page>>
  /** Bytes behind a path that leads elsewhere (archives); the token stays at home. Tried once: it is long, and there is another way. */
  readonly download: (path: string) => Promise<Result<Buffer>>
  readonly query: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Result<unknown>>
  readonly close: () => void
}

const patience = 30_000
const longPatience = 180_000
/** A tree of 100,000 entries has some 30 MB. */
const mostJson = 64 * 1024 * 1024
const mostArchive = 1024 * 1024 * 1024
/** Milliseconds before another try; as many tries more as there are entries. */
const pauses = [250, 1_000]
/** Seconds that are waited for a rate limit in all; beyond that the run goes on without. */
const mostWaiting = 90
const mostRedirects = 4
/** Failures in a row after which GitHub counts as down, and nothing more is sent: a step must not hang for hours. */
const mostStumbles = 24
const gaveUp: ApiFailure = { kind: 'unreachable', status: null, message: 'GitHub has not answered as it should for a while', accepted: null }
const notJson: ApiFailure = { kind: 'broken', status: 200, message: 'Unexpected answer, expected JSON', accepted: null }

interface Sending {
  readonly method: string
  readonly url: URL
  readonly accept: string
  readonly body: string | null
  readonly patience: number
  readonly most: number
  /** Whether it may be sent again although it may have arrived. */
  readonly isRepeatable: boolean
  /** Whether the answer has to be JSON: a page of a proxy, with status 200, is none. */
  readonly isJson: boolean
}

interface Received {
  readonly answer: Answer
  /** The answer as data; null where it is empty or need not be JSON. */
  readonly body: unknown
}

/** Opens a client; `close` ends its connections, or they would keep the process. */
export function openClient({ api, graph, token, agent, environment }: Access): Client {
  const transport = openTransport(environment)
  let waited = 0
  let stumbles = 0
  const headers = { 'user-agent': agent, 'x-github-api-version': '2022-11-28' }

  const exchange = async ({ method, url, accept, body, patience: limit, most }: Sending): Promise<Answer> => {
    let target = url
    for (let step = 0; ; step++) {
      // A foreign host gets no token: archives are signed by their address.
      const authorization = target.origin === url.origin && token !== '' ? { authorization: `Bearer ${token}` } : {}
      const answer = await transport.send({ method, url: target, headers: { ...headers, accept, ...authorization }, body, patience: limit, most })
      const location = headerOf(answer.headers, 'location')
      if (location === null || mostRedirects <= step || !leadsOn(answer.status, method)) return answer
      const next = new URL(location, target)
      // What is written stays with the host it was meant for.
      if (method !== 'GET' && next.origin !== url.origin) return answer
      target = next
    }
  }

  const attempt = async (sending: Sending, tries: number): Promise<Result<Received>> => {
    if (mostStumbles <= stumbles) return { ok: false, failure: gaveUp }
    const outcome = await exchange(sending).catch((error: unknown) => toUnreachable(error))
    const mayRepeat = tries < pauses.length && sending.isRepeatable
    stumbles = 'kind' in outcome || 500 <= outcome.status ? stumbles + 1 : 0
    if ('kind' in outcome) return mayRepeat ? again(sending, tries, pauses[tries] ?? 0) : { ok: false, failure: outcome }
    const body = sending.isJson && 0 < outcome.bytes.length ? parseJson(outcome.bytes) : null
    const isNonsense = sending.isJson && 0 < outcome.bytes.length && body === null
    const failure = failureOf(outcome) ?? (isNonsense ? notJson : null)
    if (failure === null) return done({ answer: outcome, body })
    const wait = isLimited(outcome) ? secondsToWait(outcome, sending.isRepeatable) : null
    if (wait !== null && waited + wait <= mostWaiting && tries < pauses.length) {
      waited += wait
      return again(sending, tries, wait * 1000)
    }
    if (failure.kind === 'broken' && mayRepeat) return again(sending, tries, pauses[tries] ?? 0)
    return { ok: false, failure }
  }

  const again = async (sending: Sending, tries: number, pause: number): Promise<Result<Received>> => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    return attempt(sending, tries + 1)
  }

  const json = 'application/vnd.github+json'
  return {
    async send({ method = 'GET', path, body }) {
      const sent = body === undefined ? null : JSON.stringify(body)
      const result = await attempt({ method, url: new URL(api + path), accept: json, body: sent, patience, most: mostJson, isRepeatable: method !== 'POST', isJson: true }, 0)
      return result.ok ? done(toPage(result.value)) : result
    },
    async download(path) {
      const result = await attempt({ method: 'GET', url: new URL(api + path), accept: json, body: null, patience: longPatience, most: mostArchive, isRepeatable: false, isJson: false }, 0)
      return result.ok ? done(result.value.answer.bytes) : result
    },
    async query(query, variables) {
      const body = JSON.stringify({ query, variables })
      const result = await attempt({ method: 'POST', url: new URL(graph), accept: json, body, patience, most: mostJson, isRepeatable: true, isJson: true }, 0)
      if (!result.ok) return result
      const { body: answer } = result.value
      const failure = graphFailureOf(answer)
      return failure === null ? done((answer as { readonly data: unknown }).data) : { ok: false, failure }
    },
    close: transport.close
  }
}

/** A renamed repository answers with 301 to GET, and with 307 or 308 to writes, which are then sent again as they were. */
function leadsOn(status: number, method: string): boolean {
  return method === 'GET' ? [301, 302, 307, 308].includes(status) : status === 307 || status === 308
}

function toPage({ answer: { headers }, body }: Received): Page {
  return { body, hasNext: /;\s*rel="next"/.test(headerOf(headers, 'link') ?? '') }
}

/**
 * Seconds that GitHub asks to wait. Where it asks for patience without a number its advice is a minute: worth it for what must
 * be read, but not for a comment, which has other places to stand in.
 */
function secondsToWait({ headers }: Answer, isNeeded: boolean): number | null {
  const after = Number(headerOf(headers, 'retry-after') ?? NaN)
  if (Number.isFinite(after)) return Math.max(0, after)
  const reset = Number(headerOf(headers, 'x-ratelimit-reset') ?? NaN)
  if (headerOf(headers, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset)) return Math.max(1, Math.ceil(reset - Date.now() / 1000))
  return isNeeded ? 60 : null
}

function toUnreachable(error: unknown): ApiFailure {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return { kind: 'unreachable', status: null, message: `${error instanceof Error ? error.message : String(error)}${code}`.slice(0, 300), accepted: null }
}

/** All pages of a list. Gives what it got, and the failure that kept it from the rest. */
export async function sendAll(client: Client, path: string, mostPages: number): Promise<{ readonly items: readonly unknown[], readonly failure: ApiFailure | null }> {
  const items: unknown[] = []
  for (let page = 1; page <= mostPages; page++) {
    const result = await client.send({ path: `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}` })
    if (!result.ok) return { items, failure: result.failure }
    if (Array.isArray(result.value.body)) items.push(...(result.value.body as unknown[]))
    if (!result.value.hasNext) break
  }
  return { items, failure: null }
}
