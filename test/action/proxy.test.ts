/**
 * Behind a proxy: everything goes through it, and what NO_PROXY names does not. Node knows how from 24.5 on, the runtime of the
 * action; PROVISO_ACTION_NODE names such a Node where the tests run on an older one.
 */
import { createServer, request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addPull } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, article, base, commentsOf, wrong } from './step.ts'
import type { AddressInfo } from 'node:net'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isKnown = process.env['PROVISO_ACTION_NODE'] !== undefined || 24 < major || (major === 24 && 5 <= minor)

/** A proxy for plain HTTP that passes everything on to one server, and counts. */
async function openProxy(target: string): Promise<{ readonly url: string, readonly seen: readonly string[] }> {
  const seen: string[] = []
  const server = createServer((incoming, outgoing) => {
    seen.push(incoming.url ?? '')
    const { pathname, search } = new URL(incoming.url ?? '', target)
    const passed = request(new URL(pathname + search, target), { method: incoming.method, headers: { ...incoming.headers, host: new URL(target).host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.closeAllConnections(); server.close() })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

describe.skipIf(!isKnown)('a proxy', () => {
  it('is used for all requests', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const { api, graphql } = github.world.urls
    const { url, seen } = await openProxy(api)
    const away = (address: string): string => address.replace(new URL(address).host, 'github.invalid')
    const result = await act(github, { name: 'pull_request', pull }, { environment: { GITHUB_API_URL: away(api), GITHUB_GRAPHQL_URL: away(graphql), HTTP_PROXY: url, HTTPS_PROXY: url } })
    expect([result.exit, commentsOf(github).length]).toEqual([1, 1])
    expect(seen.length).toBe(github.exchanges.length)
    expect(seen.every((address) => address.startsWith('http://github.invalid/'))).toBe(true)
  })

  it('is left aside for hosts in NO_PROXY', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const { url, seen } = await openProxy(github.world.urls.api)
    const result = await act(github, { name: 'pull_request', pull }, { environment: { HTTP_PROXY: url, NO_PROXY: '127.0.0.1' } })
    expect([result.exit, seen.length]).toEqual([1, 0])
  })
})
