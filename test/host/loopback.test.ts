/** The web server for this machine: what other sites, other hosts and broken clients get. */
import { connect } from 'node:net'
import { request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLoopback } from '../../src/host/loopback.ts'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Asked } from '../../src/host/loopback.ts'

interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

const token = 'secret-of-the-run'

async function open(): Promise<{ readonly port: number, readonly asked: readonly Asked[], readonly send: (sent?: Sent) => Promise<Got> }> {
  const asked: Asked[] = []
  const server = await openLoopback({ port: 0, token, endpoint: '/decisions', answer: async (one) => {
    asked.push(one)
    return Promise.resolve(one.path === '/' ? { status: 200, html: '<p>page</p>', policy: "default-src 'none'" } : { status: 200, json: { decisions: [] } })
  } })
  if (typeof server === 'string') throw new Error(server)
  onTestFinished(() => server.close())
  const port = Number(new URL(server.origin).port)
  const send = ({ method = 'GET', path = '/', headers = {}, body }: Sent = {}): Promise<Got> => new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => { chunks.push(chunk) })
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }) })
    })
    sent.once('error', reject)
    sent.end(body)
  })
  return { port, asked, send }
}

const good = (port: number, more: OutgoingHttpHeaders = {}): OutgoingHttpHeaders => ({ 'origin': `http://127.0.0.1:${port}`, 'content-type': 'application/json', 'x-proviso-token': token, 'sec-fetch-site': 'same-origin', ...more })
const decision = { method: 'POST', path: '/decisions', body: '{"a":1}' }

describe('the page', () => {
  it('comes with its policy, and with headers that keep it to itself', async () => {
    const { send, asked } = await open()
    const { status, headers, text } = await send({ path: `/?token=${token}`, headers: { 'sec-fetch-site': 'none' } })
    expect([status, text, asked.length]).toEqual([200, '<p>page</p>', 1])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cache-control': 'no-store', 'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin'
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
  it('without body for HEAD, and no error for the icon that browsers ask for', async () => {
    const { send } = await open()
    expect(await send({ method: 'HEAD', path: `/?token=${token}` })).toMatchObject({ status: 200, text: '' })
    expect(await send({ path: '/favicon.ico' })).toMatchObject({ status: 204, text: '' })
  })
})

describe('a decision', () => {
  it('of the page is taken', async () => {
    const { send, port, asked } = await open()
    expect(await send({ ...decision, headers: good(port) })).toMatchObject({ status: 200, text: '{"decisions":[]}' })
    expect(asked).toEqual([{ path: '/decisions', method: 'POST', value: { a: 1 } }])
    expect(await send({ ...decision, headers: { ...good(port), 'host': `localhost:${port}`, 'origin': `http://localhost:${port}` } })).toMatchObject({ status: 200 })
  })
})

describe('nothing is done for', () => {
  it.each<readonly [string, number, (port: number) => Sent]>([
    ['a request without a token', 403, (port) => ({ ...decision, headers: good(port, { 'x-proviso-token': '' }) })],
    ['another token', 403, (port) => ({ ...decision, headers: good(port, { 'x-proviso-token': `${token}x` }) })],
    ['a token in the wrong place', 403, (port) => ({ ...decision, path: `/decisions?token=${token}`, headers: good(port, { 'x-proviso-token': 'x' }) })],
    ['a page without a token', 403, () => ({})],
    ['a page with another token', 403, () => ({ path: '/?token=x' })],
    ['another origin', 403, (port) => ({ ...decision, headers: good(port, { origin: 'https://evil.example' }) })],
    ['the origin of another port', 403, (port) => ({ ...decision, headers: good(port, { origin: 'http://127.0.0.1:1' }) })],
    ['the origin of a sandbox', 403, (port) => ({ ...decision, headers: good(port, { origin: 'null' }) })],
    ['a POST without an origin', 403, (port) => ({ ...decision, headers: { 'content-type': 'application/json', 'x-proviso-token': token, 'host': `127.0.0.1:${port}` } })],
    ['another site, as the browser says', 403, (port) => ({ ...decision, headers: good(port, { 'sec-fetch-site': 'cross-site' }) })],
    ['the page in another site', 403, () => ({ path: `/?token=${token}`, headers: { 'sec-fetch-site': 'same-site' } })],
    ['a name that was turned to this machine', 421, (port) => ({ ...decision, headers: good(port, { host: 'evil.example', origin: 'http://evil.example' }) })],
    ['this host without its port', 421, (port) => ({ ...decision, headers: good(port, { host: '127.0.0.1' }) })],
    ['a form', 415, (port) => ({ ...decision, headers: good(port, { 'content-type': 'application/x-www-form-urlencoded' }) })],
    ['plain text, which needs no permission', 415, (port) => ({ ...decision, headers: good(port, { 'content-type': 'text/plain' }) })],
    ['packed text', 415, (port) => ({ ...decision, headers: good(port, { 'content-encoding': 'gzip' }) })],
    ['what is no JSON', 400, (port) => ({ ...decision, body: '{', headers: good(port) })],
    ['too much', 413, (port) => ({ ...decision, body: `"${'x'.repeat(70_000)}"`, headers: good(port) })],
    ['too much without saying how much', 413, (port) => ({ ...decision, body: `"${'x'.repeat(300_000)}"`, headers: good(port, { 'transfer-encoding': 'chunked' }) })],
    ['a question whether others may', 403, (port) => ({ method: 'OPTIONS', path: '/decisions', headers: { 'origin': 'https://evil.example', 'host': `127.0.0.1:${port}` } })],
    ['other methods', 405, (port) => ({ ...decision, method: 'PUT', headers: good(port) })],
    ['a POST to the page', 405, (port) => ({ ...decision, path: `/?token=${token}`, headers: good(port) })],
    ['other paths', 404, () => ({ path: '/etc/passwd' })],
    ['paths with dots', 404, () => ({ path: '/../../etc/passwd' })]
  ])('%s', async (_, status, toSent) => {
    const { send, port, asked } = await open()
    const got = await send(toSent(port))
    expect([got.status, asked]).toEqual([status, []])
    expect(got.text).not.toContain(token)
    expect(Object.keys(got.headers).filter((header) => header.startsWith('access-control'))).toEqual([])
  })
})

describe('a broken client', () => {
  it('that never ends its request is let go, and others are served meanwhile', async () => {
    const { port, send, asked } = await open()
    const slow = connect(port, '127.0.0.1')
    slow.write(`POST /decisions HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Prov`)
    const ended = new Promise((resolve) => { slow.once('close', resolve) })
    slow.on('error', () => undefined)
    expect((await send({ path: `/?token=${token}` })).status).toBe(200)
    slow.resume()
    await ended
    expect(asked).toHaveLength(1)
  }, 15_000)
  it('that goes away in the middle leaves the server as it was', async () => {
    const { port, send, asked } = await open()
    const gone = connect(port, '127.0.0.1')
    const headers = Object.entries(good(port)).map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')
    await new Promise<void>((resolve) => { gone.write(`POST /decisions HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}Content-Length: 1000\r\n\r\n{"a"`, () => { resolve() }) })
    gone.destroy()
    expect((await send({ path: `/?token=${token}` })).status).toBe(200)
    expect(asked.map(({ method }) => method)).toEqual(['GET'])
  })
})

describe('the server', () => {
  it('listens for this machine only', async () => {
    const { port } = await open()
    const addresses = Object.values((await import('node:os')).networkInterfaces()).flatMap((list) => list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of addresses) {
      const reached = await new Promise((resolve) => {
        const socket = connect({ port, host: address, timeout: 1_000 }, () => { resolve(true) })
        socket.once('error', () => { resolve(false) })
        socket.once('timeout', () => { resolve(false) })
      })
      expect([address, reached]).toEqual([address, false])
    }
    expect(await openLoopback({ port, token, endpoint: '/x', answer: () => Promise.reject(new Error()) })).toBe(`Unexpected port ${port}, it is in use`)
  })
  it('answers a mistake of ours, and ends although somebody holds on', async () => {
    const server = await openLoopback({ port: 0, token, endpoint: '/x', answer: () => Promise.reject(new Error('oops')) })
    if (typeof server === 'string') throw new Error(server)
    const response = await fetch(`${server.origin}/?token=${token}`)
    expect([response.status, await response.json()]).toEqual([500, { error: 'Proviso itself failed: oops' }])
    const held = connect(Number(new URL(server.origin).port), '127.0.0.1')
    held.on('error', () => undefined)
    const begin = performance.now()
    await server.close()
    expect(performance.now() - begin).toBeLessThan(4_000)
  })
})
