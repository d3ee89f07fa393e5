/**
 * A small web server for the person at this machine and nobody else: it listens on the loopback address only, and takes requests of
 * its own page only. A page of another site in the same browser can reach the port, so every request has to name this host (or
 * a name of somebody else that resolves to this machine would do), come from this origin, and know the token of the run.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { reasonOf } from './source.ts'

/** What is asked: a page (GET), or data by GET or POST with what was sent. */
export interface Asked {
  readonly path: string
  readonly method: 'GET' | 'POST'
  /** What was sent with a POST; undefined for GET. */
  readonly value: unknown
}

/** What is answered. `policy`: the content security policy of a page. */
export type Answer =
  | { readonly status: number, readonly html: string, readonly policy: string }
  | { readonly status: number, readonly json: object }

/** How the server is to be. */
export interface LoopbackOptions {
  /** 0: any that is free. */
  readonly port: number
  /** Secret of the run: pages are asked for with `?token=`, data with the header `x-proviso-token`. */
  readonly token: string
  /** Path of the data; "/" is the page. */
  readonly endpoint: string
  readonly answer: (asked: Asked) => Promise<Answer>
}

/** A server that listens. */
export interface Loopback {
  /** "http://127.0.0.1:41234", without a slash at its end. */
  readonly origin: string
  /** Ends it: open requests get a moment, then their connections go. */
  readonly close: () => Promise<void>
}

/** Bytes of a request's body, milliseconds for a request and its headers, connections at once. */
const limits = { body: 64 * 1024, request: 10_000, headers: 5_000, idle: 5_000, connections: 64, closing: 1_000 } as const

/** Starts the server, or gives the reason why it cannot. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback | string> {
  const server = createServer({ requestTimeout: limits.request, headersTimeout: limits.headers, keepAliveTimeout: limits.idle, connectionsCheckingInterval: 1_000, insecureHTTPParser: false })
  server.maxConnections = limits.connections
  const refusal = await listen(server, options.port)
  if (refusal !== null) return refusal
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server.on('request', (request, response) => { void handle(request, response, options, port) })
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) }
}

async function listen(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error) => { resolve('code' in error && error.code === 'EADDRINUSE' ? `Unexpected port ${port}, it is in use` : reasonOf(error)) })
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.removeAllListeners('error')
      // A connection that breaks ends itself; the server goes on.
      server.on('error', () => undefined)
      resolve(null)
    })
  })
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => { server.closeAllConnections() }, limits.closing)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}

async function handle(request: IncomingMessage, response: ServerResponse, options: LoopbackOptions, port: number): Promise<void> {
  let answer: Answer
  try {
    answer = await toAnswer(request, response, options, port)
  } catch (error) {
    answer = refuse(500, `Proviso itself failed: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (response.destroyed || response.headersSent) return
  if (answer.status === 204) {
    response.writeHead(204).end()
    return
  }
  const [type, text, policy] = 'html' in answer ? ['text/html; charset=utf-8', answer.html, answer.policy] : ['application/json; charset=utf-8', JSON.stringify(answer.json), "default-src 'none'"]
  const body = Buffer.from(text)
  // What was not read of the request would be taken for the next one.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(answer.status, {
    'content-type': type, 'content-length': body.length,
    'content-security-policy': /(?:^|;)\s*frame-ancestors/.test(policy) ? policy : `${policy}; frame-ancestors 'none'`,
    'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin'
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The checks in a row; the first that fails answers. */
async function toAnswer(request: IncomingMessage, response: ServerResponse, { token, endpoint, answer }: LoopbackOptions, port: number): Promise<Answer> {
  const { headers, method = '' } = request
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '')) return refuse(421, `Unexpected host, expected 127.0.0.1:${port}`)
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, 'Unexpected request of another site')
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${headers.host ?? ''}`) return refuse(403, 'Unexpected origin, expected the page of this server')
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
  // Browsers ask for it by themselves; an error would stand in their console.
  if (url.pathname === '/favicon.ico') return { status: 204, json: {} }
  if (url.pathname !== '/' && url.pathname !== endpoint) return refuse(404, `Unexpected path, expected / or ${endpoint}`)
  const isPage = url.pathname === '/'
  const allowed = isPage ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST']
  if (!allowed.includes(method)) {
    response.setHeader('allow', allowed.join(', '))
    return refuse(405, `Unexpected method, expected one of ${allowed.join(', ')}`)
  }
  const given = isPage ? url.searchParams.get('token') : headers['x-proviso-token']
  if (typeof given !== 'string' || !isSame(given, token)) return refuse(403, 'Unexpected token, expected that of the address that "proviso review" printed')
  if (method !== 'POST') return answer({ path: url.pathname, method: 'GET', value: undefined })
  if (origin === undefined) return refuse(403, 'Unexpected request without an origin, expected the page of this server')
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) return refuse(415, 'Unexpected content type, expected application/json')
  const text = await readBody(request)
  if (text === null) return refuse(413, `Unexpected size, expected at most ${limits.body / 1024} KB`)
  const value = parse(text)
  return value === undefined ? refuse(400, 'Unexpected text, expected JSON') : answer({ path: url.pathname, method: 'POST', value: value.value })
}

/** Compares in a time that tells nothing about how much is right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(a, b)
}

/** The body as text; null for more than is taken. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (limits.body < Number(request.headers['content-length'] ?? 0)) return null
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limits.body) chunks.push(chunk)
      else {
        request.pause()
        resolve(null)
      }
    })
    request.once('end', () => { resolve(Buffer.concat(chunks).toString('utf8')) })
    request.once('error', reject)
    request.once('close', () => { reject(new Error('The request was broken off')) })
  })
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function refuse(status: number, error: string): Answer {
  return { status, json: { error } }
}
