/** The local GitHub itself: every operation it has, judged by GitHub's description; limits, permissions, troubles. */
import { describe, expect, it } from 'vitest'
import { addActionsToken, addAppToken, addComment, addPersonalToken, addPull, permissionSets, pushTo } from './build.ts'
import { addRun } from './event.ts'
import { testGithub } from './github.ts'
import { nodeId } from './shape/user.ts'
import { repositoryOf } from './world.ts'
import type { PullDescription } from './build.ts'
import type { Github } from './server.ts'
import type { Permissions, Pull, Repository, Token } from './world.ts'

interface Reply { readonly status: number, readonly headers: Headers, readonly json: unknown, readonly at: (...path: readonly (string | number)[]) => unknown }

type Ask = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>

/** The value at a place in JSON, undefined for none. */
function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((value: unknown, name) => (value as Record<string | number, unknown> | null | undefined)?.[name], json)
}

/** A plain client with one token. */
function client(github: Github, token: Token | null): Ask {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : path === '/graphql' ? github.world.urls.graphql : github.world.urls.api + path, {
      method, redirect: 'manual', headers: { 'user-agent': 'test', accept: 'application/vnd.github+json', ...(token === null ? {} : { authorization: `Bearer ${token.value}` }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const json: unknown = /json;/.test((response.headers.get('content-type') ?? '').replace('raw+json', '')) ? JSON.parse(text) : text
    return { status: response.status, headers: response.headers, json, at: (...path) => at(json, ...path) }
  }
}

interface Scene { readonly github: Github, readonly pull: Pull, readonly repository: Repository, readonly ask: Ask, readonly as: (token: Token | null) => Ask, readonly allowed: (permissions: Permissions) => Ask }

async function scene(description: Partial<PullDescription> = {}, options: Parameters<typeof testGithub>[0] = {}): Promise<Scene> {
  const github = await testGithub(options)
  const pull = addPull(github.world, { base: { 'docs/a.md': 'one\ntwo\nthree\n', 'docs/b.md': 'b\n' }, head: { 'docs/a.md': 'one\n2\nthree\n', 'docs/c.md': 'new\n' }, ...description })
  const repository = repositoryOf(github.world, pull.repository)
  const allowed = (permissions: Permissions): Ask => client(github, addActionsToken(github.world, repository, permissions))
  return { github, pull, repository, ask: allowed(permissionSets.write), as: (token) => client(github, token), allowed }
}

const review = (rest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ event: 'COMMENT', body: 'Look', ...rest })
const graph = (query: string, variables: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({ query, variables })

describe('GitHub\'s description', () => {
  it('is kept by every operation', async () => {
    const { github, pull, repository, ask, as } = await scene({ fork: 'bob', body: 'Please' })
    const run = addRun(github.world, pull)
    const head = pull.head
    const tree = repository.store.commits.get(head)!.tree
    const blob = [...repository.store.blobs.keys()][0]!
    const comment = (await ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'Hello' })).at('id') as number
    const made = (await ask('POST', '/repos/acme/docs/pulls/1/reviews', review({ commit_id: head, comments: [{ path: 'docs/a.md', line: 2, side: 'RIGHT', body: 'x' }, { path: 'docs/a.md', start_line: 1, line: 3, side: 'RIGHT', body: 'y' }] }))).at('id') as number
    const single = (await ask('POST', '/repos/acme/docs/pulls/1/comments', { commit_id: head, path: 'docs/c.md', line: 1, side: 'RIGHT', body: 'x' })).at('id') as number
    expect((await ask('POST', '/repos/acme/docs/pulls/1/comments', { commit_id: head, path: 'docs/c.md', subject_type: 'file', body: 'x' })).status).toBe(201)
    const check = (await ask('POST', '/repos/acme/docs/check-runs', { name: 'Check', head_sha: head, status: 'completed', conclusion: 'failure', output: { title: 'T', summary: 'S', annotations: [{ path: 'docs/a.md', start_line: 2, end_line: 2, annotation_level: 'failure', message: 'no' }] } })).at('id') as number
    const sarif = (await ask('POST', '/repos/acme/docs/code-scanning/sarifs', { commit_sha: head, ref: 'refs/heads/main', sarif: 'H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==' })).at('id') as string
    const reads = [
      '', '/branches/main', '/commits', '/commits?path=docs/a.md', `/commits/${head}`, `/compare/main...bob:${pull.headBranch}`, `/commits/${head}/pulls`, '/contents/docs/a.md', '/contents/docs', '/contents/', '/contents',
      '/collaborators/bob/permission', `/git/blobs/${blob}`, `/git/trees/${tree}?recursive=1`, `/git/commits/${head}`, '/git/ref/heads/main', '/git/matching-refs/pull/', '/pulls', '/pulls/1', '/pulls/1/files', '/pulls/1/commits',
      '/pulls/1/reviews', `/pulls/1/reviews/${made}`, `/pulls/1/reviews/${made}/comments`, '/pulls/1/comments', '/pulls/comments', `/pulls/comments/${single}`, '/issues/1', '/issues/1/comments', '/issues/comments', `/issues/comments/${comment}`,
      `/check-runs/${check}`, `/check-runs/${check}/annotations`, `/commits/${head}/check-runs`, `/actions/runs/${run.id}`, '/actions/runs', `/actions/runs/${run.id}/artifacts`, `/code-scanning/sarifs/${sarif}`
    ]
    for (const path of reads) expect([path, (await ask('GET', `/repos/acme/docs${path}`)).status]).toEqual([path, 200])
    expect((await ask('PATCH', `/repos/acme/docs/issues/comments/${comment}`, { body: 'Bye' })).at('body')).toBe('Bye')
    expect((await ask('PUT', `/repos/acme/docs/pulls/1/reviews/${made}`, { body: 'Seen' })).at('body')).toBe('Seen')
    expect((await ask('PATCH', `/repos/acme/docs/pulls/comments/${single}`, { body: 'z' })).at('body')).toBe('z')
    expect((await ask('POST', `/repos/acme/docs/pulls/1/comments/${single}/replies`, { body: 'r' })).at('in_reply_to_id')).toBe(single)
    expect((await ask('PATCH', `/repos/acme/docs/check-runs/${check}`, { conclusion: 'success', output: { summary: 'S2' } })).at('conclusion')).toBe('success')
    expect((await ask('POST', `/repos/acme/docs/statuses/${head}`, { state: 'success', context: 'c' })).status).toBe(201)
    expect((await ask('DELETE', `/repos/acme/docs/pulls/comments/${single}`)).status).toBe(204)
    expect((await ask('DELETE', `/repos/acme/docs/issues/comments/${comment}`)).status).toBe(204)
    const archive = await ask('GET', `/repos/acme/docs/tarball/${head}`)
    expect([archive.status, (await as(null)('GET', archive.headers.get('location')!)).status]).toEqual([302, 200])
    expect((await ask('GET', '/rate_limit')).status).toBe(200)
    expect((await ask('GET', '/installation/repositories')).status).toBe(200)
    expect((await ask('GET', '/app')).status).toBe(401)
    expect((await as(addPersonalToken(github.world, 'ann'))('GET', '/user')).at('login')).toBe('ann')
    const used = new Set(github.exchanges.map(({ operation }) => operation))
    expect(github.description.operations.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('catches what a server would not say', async () => {
    const { github, ask, pull } = await scene({}, { strict: false })
    await ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'x', bodi: 'y' })
    await ask('POST', '/repos/acme/docs/pulls/1/reviews', review({ commit_id: pull.head, comments: [{ path: 'docs/a.md', line: '2', body: 'x', subject_type: 'line' }] }))
    await ask('GET', '/repos/acme/docs/pulls/1/files?per_page=100&pages=2')
    await ask('GET', '/repos/acme/docs/pulls/one')
    await ask('GET', '/repos/acme/docs/nowhere')
    await ask('GET', `${github.world.urls.codeload}/acme/docs/legacy.tar.gz/${pull.head}`)
    expect(github.problems()).toEqual([
      'POST /repos/acme/docs/issues/1/comments: request: body/bodi is unknown',
      'POST /repos/acme/docs/pulls/1/reviews: request: body/comments/0/line must be integer {"type":"integer"}',
      'POST /repos/acme/docs/pulls/1/reviews: request: body/comments/0/subject_type is unknown',
      'GET /repos/acme/docs/pulls/1/files?per_page=100&pages=2: request: query parameter "pages" is unknown',
      'GET /repos/acme/docs/pulls/one: request: path parameter "pull_number" must be integer {"type":"integer"}',
      'GET /repos/acme/docs/nowhere: request: no operation that the local GitHub knows',
      expect.stringMatching(/^GET \/acme\/docs\/legacy.tar.gz\/\w+: request: a token is sent to another host$/)
    ])
  })
})

describe('files of a pull request', () => {
  const numbered = (count: number, text: (index: number) => string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${String(index).padStart(5, '0')}.md`, text(index)]))

  it('tell how each changed', async () => {
    const long = 'same line\n'.repeat(20)
    const { ask } = await scene({
      base: { 'gone.md': 'g\n', 'moved.md': long, 'turned.md': `${long}end\n`, 'picture.png': new Uint8Array([1, 0, 2]), 'part': { submodule: 'a'.repeat(40) }, 'link.md': { link: 'gone.md' } },
      head: { 'gone.md': null, 'moved.md': null, 'to here.md': long, 'turned.md': null, 'turned to.md': `${long}END\n`, 'picture.png': new Uint8Array([1, 0, 3]), 'part': { submodule: 'b'.repeat(40) }, 'link.md': { link: 'to here.md' }, 'é.md': 'x' }
    })
    const { json } = await ask('GET', '/repos/acme/docs/pulls/1/files')
    const brief = (json as Record<string, unknown>[]).map(({ filename, status, previous_filename: from, changes, patch }) => [filename, status, from ?? null, changes, patch ?? null])
    expect(brief).toEqual([
      ['gone.md', 'removed', null, 1, '@@ -1 +0,0 @@\n-g'],
      ['link.md', 'modified', null, 2, '@@ -1 +1 @@\n-gone.md\n\\ No newline at end of file\n+to here.md\n\\ No newline at end of file'],
      ['part', 'modified', null, 2, `@@ -1 +1 @@\n-Subproject commit ${'a'.repeat(40)}\n+Subproject commit ${'b'.repeat(40)}`],
      ['picture.png', 'modified', null, 0, null],
      ['to here.md', 'renamed', 'moved.md', 0, null],
      ['turned to.md', 'renamed', 'turned.md', 2, '@@ -18,4 +18,4 @@ same line\n same line\n same line\n same line\n-end\n+END'],
      ['é.md', 'added', null, 1, '@@ -0,0 +1 @@\n+x\n\\ No newline at end of file']
    ])
  })

  it('come in pages, never more than 3,000', async () => {
    const { ask, github } = await scene({ base: { 'a.md': 'a\n' }, head: numbered(3001, (index) => `${index}\n`) })
    expect((await ask('GET', '/repos/acme/docs/pulls/1')).at('changed_files')).toBe(3001)
    const first = await ask('GET', '/repos/acme/docs/pulls/1/files')
    expect(first.json).toHaveLength(30)
    let [url, seen] = [`${github.world.urls.api}/repos/acme/docs/pulls/1/files?per_page=500`, 0]
    while (url !== '') {
      const { json, headers } = await ask('GET', url)
      seen += (json as unknown[]).length
      expect((json as unknown[]).length).toBeLessThanOrEqual(100)
      url = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? ''
    }
    expect(seen).toBe(3000)
    expect((await ask('GET', '/repos/acme/docs/compare/main...change-1')).at('files')).toHaveLength(300)
  })

  it('lose patches when large, and counts too once a page holds 20,000 lines', async () => {
    const lines = (count: number): string => 'line\n'.repeat(count)
    const { ask } = await scene({ base: { 'a.md': 'a\n' }, head: { '1.md': lines(12_000), '2.md': lines(21_000), '3.md': lines(12_000), '4.md': lines(2), '5.md': lines(3) } })
    const shape = (json: unknown): unknown[] => (json as Record<string, unknown>[]).map(({ additions, changes, patch }) => [additions, changes, patch !== undefined])
    expect(shape((await ask('GET', '/repos/acme/docs/pulls/1/files')).json)).toEqual([[12_000, 12_000, true], [21_000, 21_000, false], [12_000, 12_000, true], [0, 0, false], [0, 0, false]])
    // On a page of its own the same file is whole.
    expect(shape((await ask('GET', '/repos/acme/docs/pulls/1/files?per_page=1&page=4')).json)).toEqual([[2, 2, true]])
  })

  it('are compared with where the head left the base', async () => {
    const { ask, pull, github } = await scene({ later: { 'docs/b.md': 'later\n' }, fork: 'bob' })
    expect(((await ask('GET', '/repos/acme/docs/pulls/1/files')).json as { filename: string }[]).map(({ filename }) => filename)).toEqual(['docs/a.md', 'docs/c.md'])
    const compared = await ask('GET', `/repos/acme/docs/compare/${pull.base}...${pull.head}`)
    expect(compared.json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(compared.at('merge_base_commit', 'sha')).not.toBe(pull.base)
    pushTo(github.world, pull, { 'docs/d.md': 'd\n' })
    expect((await ask('GET', '/repos/acme/docs/pulls/1')).json).toMatchObject({ commits: 2, changed_files: 3, head: { sha: pull.head, repo: { full_name: 'bob/docs', fork: true } } })
    expect((await ask('GET', `/repos/acme/docs/commits/${pull.head}/pulls`)).json).toHaveLength(1)
    expect((await ask('GET', '/repos/acme/docs/pulls?head=bob:change-1')).json).toHaveLength(1)
    expect((await ask('GET', '/repos/acme/docs/pulls?head=eve:change-1')).json).toHaveLength(0)
    expect((await ask('GET', `/repos/acme/docs/commits/${pull.merge ?? ''}`)).at('parents')).toHaveLength(2)
  })
})

describe('objects', () => {
  it('are read by id, by path, raw or in base64, a fork\'s too', async () => {
    const { ask, pull, repository } = await scene({ fork: 'bob', head: { 'docs/é b.md': 'grüße\n', 'l.md': { link: 'docs/b.md' }, 'out.md': { link: '../x' }, 'sub': { submodule: 'c'.repeat(40) } } })
    const tree = (await ask('GET', `/repos/acme/docs/git/trees/${pull.head}?recursive=1`)).at('tree') as { path: string, mode: string, type: string, sha: string }[]
    const modes = Object.fromEntries(tree.map(({ path, mode, type }) => [path, `${mode} ${type}`]))
    expect(modes).toMatchObject({ 'docs': '040000 tree', 'docs/é b.md': '100644 blob', 'l.md': '120000 blob', 'sub': '160000 commit' })
    const sha = tree.find(({ path }) => path === 'docs/é b.md')!.sha
    expect(Buffer.from((await ask('GET', `/repos/acme/docs/git/blobs/${sha}`)).at('content') as string, 'base64').toString()).toBe('grüße\n')
    expect((await ask('GET', `/repos/acme/docs/git/blobs/${sha}`, undefined, { accept: 'application/vnd.github.raw+json' })).json).toBe('grüße\n')
    expect((await ask('GET', `/repos/acme/docs/contents/docs/${encodeURIComponent('é b.md')}?ref=${pull.head}`)).json).toMatchObject({ type: 'file', sha })
    // A link to a file is answered with that file; one that leads away, with the link.
    expect((await ask('GET', `/repos/acme/docs/contents/l.md?ref=${pull.head}`)).json).toMatchObject({ type: 'file', size: 2 })
    expect((await ask('GET', `/repos/acme/docs/contents/out.md?ref=${pull.head}`)).json).toMatchObject({ type: 'symlink', target: '../x' })
    expect((await ask('GET', `/repos/acme/docs/contents/sub?ref=${pull.head}`)).at('type')).toBe('submodule')
    expect((await ask('GET', '/repos/acme/docs/contents/docs/c.md')).status).toBe(404)
    expect((await ask('GET', `/repos/acme/docs/git/blobs/${'0'.repeat(40)}`)).status).toBe(404)
    expect((await ask('GET', '/repos/acme/docs/git/blobs/short')).status).toBe(422)
    expect(repository.store.blobs.has(sha)).toBe(true)
  })

  it('have limits', async () => {
    const { ask, github, repository } = await scene({ base: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.md`, 'x'.repeat(50)])) })
    Object.assign(github.world.limits, { treeEntries: 4, contentBytes: 20, blobBytes: 40 })
    const tree = await ask('GET', '/repos/acme/docs/git/trees/main?recursive=1')
    expect([tree.at('truncated'), tree.at('tree', 'length')]).toEqual([true, 4])
    const sha = [...repository.store.blobs].find(([, bytes]) => bytes.length === 50)![0]
    expect((await ask('GET', `/repos/acme/docs/git/blobs/${sha}`)).at('errors', 0, 'code')).toBe('too_large')
    github.world.limits.blobBytes = 60
    expect((await ask('GET', '/repos/acme/docs/contents/1.md')).json).toMatchObject({ content: '', encoding: 'none', size: 50 })
  })
})

describe('comments', () => {
  const cases: readonly (readonly [name: string, body: string, status: number])[] = [
    ['as long as allowed', 'a'.repeat(65_536), 201], ['one character too long', 'a'.repeat(65_537), 422], ['as many characters beyond the BMP', '\u{1F600}'.repeat(65_536), 201],
    ['one of those too many', '\u{1F600}'.repeat(65_537), 422], ['empty', '', 422], ['blank', ' \n', 422]
  ]
  it.each(cases)('%s', async (_, body, status) => {
    const { ask } = await scene()
    expect((await ask('POST', '/repos/acme/docs/issues/1/comments', { body })).status).toBe(status)
    const { json } = await ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })
    expect((await ask('PATCH', `/repos/acme/docs/issues/comments/${String(at(json, 'id'))}`, { body })).status).toBe(status === 201 ? 200 : status)
  })

  it('come thirty a page, oldest first', async () => {
    const { ask, github } = await scene()
    github.world.limits.creationsPerMinute = 1000
    for (let index = 0; index < 35; index += 1) await ask('POST', '/repos/acme/docs/issues/1/comments', { body: String(index) })
    const { json, headers } = await ask('GET', '/repos/acme/docs/issues/1/comments')
    expect([at(json, 'length'), at(json, 0, 'body')]).toEqual([30, '0'])
    expect(headers.get('link')).toContain('rel="next"')
    const last = await ask('GET', '/repos/acme/docs/issues/1/comments?page=2')
    expect([last.at('length'), last.headers.get('link')?.includes('next')]).toEqual([5, false])
    expect((await ask('GET', '/repos/acme/docs/issues/1/comments?page=9')).json).toEqual([])
  })

  it('tell in GraphQL whose they are, for every kind of token', async () => {
    const { as, github, repository, pull } = await scene()
    const tokens = [addActionsToken(github.world, repository, permissionSets.write), addAppToken(github.world, repository, 'helper', permissionSets.write), addPersonalToken(github.world, 'ann')]
    for (const token of tokens) expect((await as(token)('POST', '/repos/acme/docs/issues/1/comments', { body: token.kind })).status).toBe(201)
    const query = `query Mine($owner: String!, $name: String!, $number: Int!, $after: String) {
      viewer { login }
      repository(owner: $owner, name: $name) { pullRequest(number: $number) { comments(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { databaseId fullDatabaseId viewerDidAuthor isMinimized ...who } } } } }
      fragment who on IssueComment { author { __typename login ... on Bot { databaseId } } }`
    const variables = { owner: 'acme', name: 'docs', number: pull.number }
    const seen = []
    for (const token of tokens) {
      const ask = as(token)
      const page = async (after?: unknown): Promise<(...path: readonly (string | number)[]) => unknown> => {
        const reply = await ask('POST', '/graphql', graph(query, { ...variables, after }))
        return (...path) => reply.at('data', ...path)
      }
      const comments = ['repository', 'pullRequest', 'comments'] as const
      const first = await page()
      const second = await page(first(...comments, 'pageInfo', 'endCursor'))
      const mine = [first, second].flatMap((data) => (data(...comments, 'nodes') as { readonly viewerDidAuthor: boolean }[]).map(({ viewerDidAuthor }) => viewerDidAuthor))
      seen.push([first('viewer', 'login'), ...mine, second(...comments, 'pageInfo', 'hasNextPage')])
      expect([first(...comments, 'nodes', 0, 'databaseId'), Number(first(...comments, 'nodes', 0, 'fullDatabaseId'))]).toEqual([null, github.world.comments[0]!.id])
      expect(first(...comments, 'nodes', 0, 'author')).toEqual({ __typename: 'Bot', login: 'github-actions', databaseId: 41898282 })
    }
    expect(seen).toEqual([['github-actions[bot]', true, false, false, false], ['helper[bot]', false, true, false, false], ['ann', false, false, true, false]])
  })

  it('are minimized with permission only', async () => {
    const { github, ask, allowed } = await scene()
    const { json } = await ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })
    expect(at(json, 'node_id')).toBe(nodeId('comment', at(json, 'id') as number))
    const mutation = 'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }'
    const refused = (await allowed(permissionSets.read)('POST', '/graphql', graph(mutation, { id: at(json, 'node_id') }))).json
    expect(refused).toMatchObject({ data: { minimizeComment: null }, errors: [{ type: 'FORBIDDEN', path: ['minimizeComment'], message: 'Resource not accessible by integration' }] })
    expect((await ask('POST', '/graphql', graph(mutation, { id: at(json, 'node_id') }))).json).toEqual({ data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } } } })
    expect(github.world.comments[0]?.minimized).toBe('outdated')
    expect((await ask('POST', '/graphql', graph(mutation, { id: 'IC_none' }))).at('errors', 0, 'type')).toBe('NOT_FOUND')
  })

  it('are judged by the published schema in GraphQL', async () => {
    const { ask, github } = await scene({}, { strict: false })
    const mistakes = ['{ viewer { name } }', '{ repository(owner: "a") { id } }', '{ viewer }', '{ viewer { login }', 'mutation { minimizeComment(input: { subjectId: "x", classifier: OLD }) { clientMutationId } }',
      '{ repository(owner: "acme", name: "docs") { pullRequest(number: 1) { comments { totalCount } } } }', '{ viewer { login(x: 1) } }']
    for (const query of mistakes) expect([query, (await ask('POST', '/graphql', graph(query))).at('errors', 'length')]).toEqual([query, 1])
    expect(github.problems()).toHaveLength(mistakes.length)
  })
})

describe('bodies', () => {
  const cases: readonly (readonly [name: string, body: string, status: number])[] = [
    ['whole characters', 'a \u{1F600} \\ud800 \u0000 \u202e', 201], ['the first half of one', 'a\ud83d', 400], ['the second half of one', '\ude00b', 400], ['halves in the wrong order', '\ude00\ud83d', 400]
  ]
  it.each(cases)('%s', async (_, body, status) => {
    const { ask, github } = await scene({}, { strict: false })
    expect((await ask('POST', '/repos/acme/docs/issues/1/comments', { body })).status).toBe(status)
    expect([github.problems().length, github.world.comments[0]?.body]).toEqual(status === 201 ? [0, body] : [1, undefined])
  })

  it('hold no token', async () => {
    const { as, github, repository } = await scene({}, { strict: false })
    const token = addActionsToken(github.world, repository, permissionSets.write)
    await as(token)('POST', '/repos/acme/docs/issues/1/comments', { body: `see ${token.value}` })
    expect(github.problems()).toEqual(['POST /repos/acme/docs/issues/1/comments: request: the token is in the body or the address'])
  })
})

describe('reviews', () => {
  const base = { 'docs/a.md': Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('') }
  const head = { 'docs/a.md': base['docs/a.md'].replace('line 5\n', 'line five\n').replace('line 30\n', 'line thirty\n') }
  const cases: readonly (readonly [name: string, comment: Readonly<Record<string, unknown>>, error: string | null])[] = [
    ['a changed line', { line: 5 }, null], ['a line beside it', { line: 8 }, null], ['the old side', { line: 5, side: 'LEFT' }, null], ['several lines', { start_line: 3, line: 5 }, null], ['a position', { position: 4 }, null],
    ['a line outside', { line: 9 }, 'Line could not be resolved'], ['line zero', { line: 0 }, 'Line could not be resolved'], ['a line beyond the end', { line: 100 }, 'Line could not be resolved'],
    ['two hunks', { start_line: 5, line: 30 }, 'Start line must be part of the same hunk as the line.'], ['a start after the end', { start_line: 5, line: 3 }, 'Start line must precede the end line.'],
    ['a file not in it', { path: 'docs/z.md', line: 1 }, 'Path could not be resolved'], ['no words', { line: 5, body: '' }, "Body can't be blank"], ['a far position', { position: 99 }, 'Position could not be resolved']
  ]
  it.each(cases)('%s', async (_, comment, error) => {
    const { ask, pull, github } = await scene({ base, head })
    const good = { path: 'docs/a.md', line: 30, side: 'RIGHT', body: 'good' }
    const { status, json } = await ask('POST', '/repos/acme/docs/pulls/1/reviews', review({ commit_id: pull.head, comments: [good, { path: 'docs/a.md', body: 'x', ...comment }] }))
    expect([status, at(json, 'errors', 0) ?? null, github.world.reviewComments.length]).toEqual(error === null ? [200, null, 2] : [422, error, 0])
  })

  it.each([
    ['no body', { body: '' }], ['approval by GITHUB_TOKEN', { event: 'APPROVE' }], ['a commit of elsewhere', { commit_id: '0'.repeat(40) }],
    ['101 comments', { comments: Array.from({ length: 101 }, () => ({ path: 'docs/a.md', line: 5, body: 'x' })) }]
  ])('are refused with %s', async (_, rest) => {
    const { ask, github } = await scene({ base, head })
    expect((await ask('POST', '/repos/acme/docs/pulls/1/reviews', review(rest))).status).toBe(422)
    expect(github.world.reviews).toEqual([])
  })

  it('stay unseen until they are sent', async () => {
    const { ask, allowed, pull } = await scene({ base, head })
    expect((await ask('POST', '/repos/acme/docs/pulls/1/reviews', { commit_id: pull.head, comments: [{ path: 'docs/a.md', line: 5, body: 'x' }] })).at('state')).toBe('PENDING')
    expect((await ask('GET', '/repos/acme/docs/pulls/1/comments')).json).toEqual([])
    expect((await allowed(permissionSets.read)('GET', '/repos/acme/docs/pulls/1/reviews')).json).toHaveLength(1)
    expect((await ask('POST', '/repos/acme/docs/pulls/1/reviews', {})).status).toBe(422)
  })
})

describe('permissions', () => {
  const writes: readonly (readonly [permissions: Permissions, operation: string, path: string, body: Readonly<Record<string, unknown>>, status: number])[] = [
    [{ issues: 'write' }, 'comment', '/issues/1/comments', { body: 'x' }, 201], [{ pull_requests: 'write' }, 'comment', '/issues/1/comments', { body: 'x' }, 201],
    [{ issues: 'read', pull_requests: 'read' }, 'comment', '/issues/1/comments', { body: 'x' }, 403], [{}, 'comment', '/issues/1/comments', { body: 'x' }, 403],
    [{ issues: 'write' }, 'review', '/pulls/1/reviews', review({}), 403], [{ pull_requests: 'write' }, 'review', '/pulls/1/reviews', review({}), 200],
    [{ pull_requests: 'write' }, 'check', '/check-runs', { name: 'c', head_sha: '0'.repeat(40) }, 403], [{ contents: 'write' }, 'sarif', '/code-scanning/sarifs', { commit_sha: '0'.repeat(40), ref: 'refs/heads/main', sarif: 'x' }, 403]
  ]
  it.each(writes)('%o to %s', async (permissions, _, path, body, status) => {
    const { allowed } = await scene()
    const reply = await allowed(permissions)('POST', `/repos/acme/docs${path}`, body)
    expect(reply.status).toBe(status)
    if (status === 403) {
      expect(reply.at('message')).toBe('Resource not accessible by integration')
      expect(reply.headers.get('x-accepted-github-permissions')).toMatch(/=write/)
    }
  })

  it('let no token write without being one, and hide what is private', async () => {
    const { as, repository, github } = await scene()
    expect((await as(null)('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })).status).toBe(401)
    expect((await as({ ...addPersonalToken(github.world, 'eve'), value: 'ghp_wrong' })('GET', '/repos/acme/docs')).at('message')).toBe('Bad credentials')
    expect((await as(null)('GET', '/repos/acme/docs/pulls/1')).status).toBe(200)
    repository.isPrivate = true
    expect((await as(null)('GET', '/repos/acme/docs/pulls/1')).status).toBe(404)
    expect((await as(addPersonalToken(github.world, 'eve'))('GET', '/repos/acme/docs')).status).toBe(404)
    expect((await as(addActionsToken(github.world, repository, { contents: 'read' }))('GET', '/repos/acme/docs/pulls/1')).status).toBe(403)
  })

  it('are those of GITHUB_TOKEN: no user, no checks for people, others\' comments in reach', async () => {
    const { ask, as, github, pull } = await scene()
    const ann = as(addPersonalToken(github.world, 'ann'))
    const eve = as(addPersonalToken(github.world, 'eve'))
    expect((await ask('GET', '/user')).status).toBe(403)
    expect((await ann('POST', '/repos/acme/docs/check-runs', { name: 'c', head_sha: pull.head })).status).toBe(403)
    const { json } = await ann('POST', '/repos/acme/docs/issues/1/comments', { body: 'mine' })
    expect((await eve('PATCH', `/repos/acme/docs/issues/comments/${String(at(json, 'id'))}`, { body: 'no' })).status).toBe(403)
    expect((await ask('PATCH', `/repos/acme/docs/issues/comments/${String(at(json, 'id'))}`, { body: 'overwritten' })).status).toBe(200)
  })

  it('end where a conversation is locked', async () => {
    const { pull, as, github } = await scene()
    pull.isLocked = true
    expect((await as(addPersonalToken(github.world, 'eve'))('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })).at('message')).toMatch(/locked/)
  })
})

describe('the wire', () => {
  it('has tags, redirects, versions and limits', async () => {
    const { ask, repository, github, as } = await scene()
    const tag = (await ask('GET', '/repos/acme/docs/pulls/1')).headers.get('etag')!
    expect((await ask('GET', '/repos/acme/docs/pulls/1', undefined, { 'if-none-match': tag })).status).toBe(304)
    const left = async (): Promise<number> => Number((await ask('GET', '/rate_limit')).headers.get('x-ratelimit-remaining'))
    const before = await left()
    await ask('GET', '/repos/acme/docs/pulls/1', undefined, { 'if-none-match': tag })
    expect(await left()).toBe(before)
    expect((await ask('GET', '/repos/acme/docs', undefined, { 'x-github-api-version': '2020-01-01' })).status).toBe(400)
    repository.formerNames.push('acme/old')
    const moved = await ask('GET', '/repos/acme/old/pulls/1')
    expect([moved.status, (await ask('GET', moved.headers.get('location')!)).at('number')]).toEqual([301, 1])
    expect((await ask('POST', '/repos/acme/old/issues/1/comments', { body: 'x' })).status).toBe(307)
    github.world.limits.requests.nobody = 1
    const nobody = as(null)
    expect((await nobody('GET', '/repos/acme/docs')).headers.get('x-ratelimit-remaining')).toBe('0')
    expect((await nobody('GET', '/repos/acme/docs')).at('message')).toMatch(/rate limit/)
    github.world.limits.creationsPerMinute = 1
    const busy = as(addActionsToken(github.world, repository, permissionSets.write))
    await busy('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })
    const refused = await busy('POST', '/repos/acme/docs/issues/1/comments', { body: 'y' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60'])
  })

  it('lies elsewhere on an enterprise server', async () => {
    const { ask, github } = await scene({}, { enterprise: true, strict: false })
    expect(github.world.urls.api).toMatch(/\/api\/v3$/)
    expect((await ask('GET', '/repos/acme/docs')).at('html_url')).toBe(`${github.world.urls.server}/acme/docs`)
    expect((await ask('POST', '/graphql', graph('{ viewer { login } }'))).at('data', 'viewer', 'login')).toBe('github-actions[bot]')
    expect(github.problems()).toEqual([])
    expect((await ask('GET', `${github.world.urls.server}/repos/acme/docs`)).status).toBe(404)
    expect(github.problems()).toHaveLength(1)
  })

  it('goes wrong on demand', async () => {
    const { ask, github } = await scene()
    const comment = (): Promise<Reply> => ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'x' })
    for (const [trouble, status] of [['forbidden', 403], ['not-found', 404], ['unprocessable', 422], ['bad-gateway', 502], ['unavailable', 503], ['unauthorized', 401], ['too-many', 429], ['server-error', 500]] as const) {
      github.misbehave({ on: 'issues/create-comment', trouble, times: 1 })
      expect([trouble, (await comment()).status]).toEqual([trouble, status])
      github.behave()
    }
    expect(github.world.comments).toHaveLength(0)
    github.misbehave({ on: 'write', trouble: 'primary-limit', times: 1, seconds: 7 })
    const primary = await comment()
    expect([primary.headers.get('x-ratelimit-remaining'), Number(primary.headers.get('x-ratelimit-reset')) - Date.now() / 1000 > 5]).toEqual(['0', true])
    github.misbehave({ on: /^POST/, trouble: 'secondary-limit', times: 1, seconds: 2 })
    expect((await comment()).headers.get('retry-after')).toBe('2')
    expect((await comment()).status).toBe(201)
    github.misbehave({ on: 'any', trouble: 'drop', times: 1 })
    await expect(comment()).rejects.toThrow()
    expect(github.world.comments).toHaveLength(1)
    github.behave()
    github.misbehave({ on: 'any', trouble: 'drop-answer', times: 1 })
    await expect(comment()).rejects.toThrow()
    expect(github.world.comments).toHaveLength(2)
    github.behave()
    github.misbehave({ on: 'pulls/list-files', trouble: 'cut-body', times: 1 })
    await expect(ask('GET', '/repos/acme/docs/pulls/1/files')).rejects.toThrow()
    github.misbehave({ on: 'issues/list-comments', trouble: 'cut-page', times: 1 })
    expect((await ask('GET', '/repos/acme/docs/issues/1/comments')).json).toHaveLength(1)
    github.misbehave({ on: 'issues/list-comments', trouble: 'not-json', after: 0, times: 1 })
    expect(String((await ask('GET', '/repos/acme/docs/issues/1/comments')).json)).toContain('<html>')
    github.misbehave({ on: 'issues/list-comments', trouble: 'slow', wait: 60, after: 1 })
    expect((await ask('GET', '/repos/acme/docs/issues/1/comments')).json).toHaveLength(2)
    const started = performance.now()
    await ask('GET', '/repos/acme/docs/issues/1/comments')
    expect(performance.now() - started).toBeGreaterThan(50)
  })

  it('refuses GraphQL with status 200', async () => {
    const { ask, github } = await scene()
    for (const [trouble, type] of [['forbidden', 'FORBIDDEN'], ['not-found', 'NOT_FOUND'], ['primary-limit', 'RATE_LIMITED'], ['server-error', undefined]] as const) {
      github.misbehave({ on: 'graphql', trouble, times: 1 })
      const reply = await ask('POST', '/graphql', graph('{ viewer { login } }'))
      expect([reply.status, reply.at('data'), reply.at('errors', 0, 'type')]).toEqual([200, null, type])
      expect(reply.headers.get('x-ratelimit-remaining') === '0').toBe(trouble === 'primary-limit')
      github.behave()
    }
    github.misbehave({ on: 'graphql', trouble: 'bad-gateway', times: 1 })
    expect((await ask('POST', '/graphql', graph('{ viewer { login } }'))).status).toBe(502)
  })

  it('may be behind, and forks may be gone', async () => {
    const { ask, github, pull } = await scene({ fork: 'bob' })
    github.misbehave({ on: 'repos/list-pull-requests-associated-with-commit', trouble: 'empty-page', times: 1 })
    expect((await ask('GET', `/repos/acme/docs/commits/${pull.head}/pulls`)).json).toEqual([])
    pull.headRepository = null
    expect((await ask('GET', '/repos/acme/docs/pulls/1')).at('head')).toMatchObject({ repo: null, sha: pull.head })
    expect((await ask('GET', `/repos/acme/docs/commits/${pull.head}/pulls`)).json).toHaveLength(1)
  })

  it('lets others write between two requests', async () => {
    const { ask, github, pull } = await scene()
    github.misbehave({ on: 'issues/create-comment', trouble: 'none', times: 1, meanwhile: (world) => {
      addComment(world, pull, 'eve', 'first!')
    } })
    await ask('POST', '/repos/acme/docs/issues/1/comments', { body: 'second' })
    expect(github.world.comments.map(({ body }) => body)).toEqual(['first!', 'second'])
  })
})
