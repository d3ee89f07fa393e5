/** The client against servers that answer in every way but the right one. */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { unpack } from '../../../src/host/github/archive.ts'
import { readBlob } from '../../../src/host/github/blob.ts'
import { openClient, sendAll } from '../../../src/host/github/client.ts'
import { openRepository } from '../../../src/host/github/snapshot.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Client } from '../../../src/host/github/client.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.closeAllConnections(); server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function clientOf(api: string): Client {
  const client = openClient({ api, graph: `${api}/graphql`, token: 'secret', agent: 'proviso/test', environment: {} })
  onTestFinished(client.close)
  return client
}

const json = (response: ServerResponse, body: unknown, status = 200, headers = {}): void => { response.writeHead(status, headers).end(JSON.stringify(body)) }

describe('redirects', () => {
  it('to another host take no token along', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve((request, response) => { seen.push(request.headers.authorization); response.end('bytes') })
    const api = await serve((request, response) => { seen.push(request.headers.authorization); response.writeHead(302, { location: `${other}/archive` }).end() })
    const result = await clientOf(api).download('/x')
    expect(result.ok && result.value.toString()).toBe('bytes')
    expect(seen).toEqual(['Bearer secret', undefined])
  })
  it('without end are given up', async () => {
    let count = 0
    const api = await serve((_, response) => { count++; response.writeHead(302, { location: '/again' }).end() })
    expect((await clientOf(api).send({ path: '/x' })).ok).toBe(false)
    expect(count).toBeLessThan(10)
  })
  it('of a write go on the same host only', async () => {
    const other = await serve((_, response) => { json(response, { got: 'there' }) })
    const api = await serve((request, response) => {
      if (request.url === '/here') response.writeHead(307, { location: '/moved' }).end()
      else if (request.url === '/there') response.writeHead(307, { location: `${other}/x` }).end()
      else json(response, { got: request.method })
    })
    const client = clientOf(api)
    expect(await client.send({ method: 'POST', path: '/here', body: {} })).toMatchObject({ ok: true, value: { body: { got: 'POST' } } })
    expect(await client.send({ method: 'POST', path: '/there', body: {} })).toMatchObject({ ok: false })
  })
  it('to another protocol are not followed', async () => {
    const api = await serve((_, response) => { response.writeHead(302, { location: 'file:///etc/passwd' }).end() })
    expect((await clientOf(api).download('/x')).ok).toBe(false)
  })
})

describe('an answer', () => {
  it('that says little is told in its status; the token never is', async () => {
    const api = await serve((_, response) => { response.writeHead(418).end('teapot secret') })
    const result = await clientOf(api).send({ path: '/x' })
    expect(result).toEqual({ ok: false, failure: { kind: 'invalid', status: 418, message: 'status 418', accepted: null } })
  })
  it('with control characters in its message is one plain line', async () => {
    const api = await serve((_, response) => { json(response, { message: 'a\nb\u001b[31m', errors: [{ message: 'c' }, 'd'] }, 422) })
    const result = await clientOf(api).send({ path: '/x' })
    expect(!result.ok && result.failure.message).toBe('a b [31m; c; d')
  })
  it('of GraphQL with errors is a failure by its kind', async () => {
    for (const [type, kind] of [['FORBIDDEN', 'refused'], ['NOT_FOUND', 'missing'], ['RATE_LIMITED', 'limited'], ['X', 'broken']] as const) {
      const api = await serve((_, response) => { json(response, { data: { repository: null }, errors: [{ type, message: 'no' }] }) })
      expect(await clientOf(api).query('query { x }', {})).toMatchObject({ ok: false, failure: { kind, message: 'no' } })
    }
  })
  it('that never comes while GitHub is down is not waited for again and again', async () => {
    let count = 0
    const api = await serve((request) => { count++; request.socket.destroy() })
    const client = clientOf(api)
    for (let index = 0; index < 40; index++) await client.send({ method: 'POST', path: '/x', body: {} })
    expect(count).toBeLessThan(40)
    expect(await client.send({ path: '/x' })).toMatchObject({ ok: false, failure: { kind: 'unreachable', message: 'GitHub has not answered as it should for a while' } })
  })
})

describe('pages', () => {
  it('are read to the last', async () => {
    const api = await serve((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'))
      json(response, [page], 200, page < 3 ? { link: `<http://x?page=${page + 1}>; rel="next", <http://x?page=3>; rel="last"` } : {})
    })
    expect(await sendAll(clientOf(api), '/list', 10)).toEqual({ items: [1, 2, 3], failure: null })
    expect((await sendAll(clientOf(api), '/list', 2)).items).toEqual([1, 2])
  })
})

describe('a blob', () => {
  it('has to be the bytes of its name', async () => {
    const name = (text: string): string => createHash('sha1').update(`blob ${text.length}\u0000${text}`).digest('hex')
    const api = await serve((_, response) => { json(response, { encoding: 'base64', content: Buffer.from('hello').toString('base64') }) })
    const repository = openRepository(clientOf(api), 'acme/docs')
    expect(await readBlob(repository, name('hello'))).toMatchObject({ ok: true })
    expect(await readBlob(repository, name('other'))).toMatchObject({ ok: false, failure: { message: 'Unexpected bytes, they are not those of the object that was asked for' } })
  })
})

describe('an archive', () => {
  const block = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
  const member = (path: string, content: string, kind = '0', size = Buffer.byteLength(content)): Buffer => {
    const head = Buffer.alloc(512)
    head.write(path.slice(0, 100), 0)
    head.write(size.toString(8).padStart(11, '0'), 124)
    head.write(kind, 156)
    head.write('ustar', 257)
    return Buffer.concat([head, block(Buffer.from(content))])
  }
  const record = (path: string): string => {
    const rest = ` path=${path}\n`
    const length = Buffer.byteLength(rest) + String(Buffer.byteLength(rest) + 2).length
    return `${length}${rest}`
  }
  const end = Buffer.alloc(1024)
  const read = async (...members: readonly Buffer[]): Promise<readonly (readonly [string, string])[]> =>
    [...await unpack(gzipSync(Buffer.concat([...members, end])), new Set(['a.md', 'x/ü.md', `${'long/'.repeat(40)}b.md`]))].map(([path, content]) => [path, content.toString()])

  it('gives the files that are wanted, also by long names', async () => {
    const long = `top/${'long/'.repeat(40)}b.md`
    expect(await read(member('top/', '', '5'), member('pax_global_header', '52 comment=0000000000000000000000000000000000000000\n', 'g'), member('top/a.md', 'A'), member('top/no.md', 'no'), member('pax', record(long), 'x'), member('top/long', 'B'), member('pax', record('top/x/ü.md'), 'x'), member('top/u', 'Ü')))
      .toEqual([['a.md', 'A'], [`${'long/'.repeat(40)}b.md`, 'B'], ['x/ü.md', 'Ü']])
  })
  it('gives neither links nor what is damaged', async () => {
    expect(await read(member('top/a.md', '', '2'))).toEqual([])
    expect([...await unpack(Buffer.from('no archive'), new Set(['a.md']))]).toEqual([])
    expect([...await unpack(gzipSync(member('top/a.md', 'A')).subarray(0, 40), new Set(['a.md']))]).toEqual([])
    expect(await read(member('top/a.md', 'A', '0', 8 * 1024 ** 3 - 1))).toEqual([])
  })
})
