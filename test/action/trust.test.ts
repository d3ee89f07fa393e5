/** A pull request can neither change by what it is judged nor speak through what it brings. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addPull, pushToBase } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { addRepository, repositoryOf } from '../github/world.ts'
import { act, alsoWrong, article, base, commentsOf, decide, harborSet, right, wrong } from './step.ts'

const proposedSet = harborSet.replaceAll('6,000 guards', '9,000 guards')

describe('facts', () => {
  it('of the base decide; those of the pull request are told beside them, with the articles they would contradict', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'docs/old.md': article(right), 'docs/other.md': article('Nothing.') }), head: { 'facts/harbor.yml': proposedSet, 'docs/a.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull }, { inputs: { 'json-file': 'report.json' } })
    expect([result.exit, result.outputs['verdict'], result.outputs['contradictions']]).toEqual([1, 'contradicted', '1'])
    expect(result.summary).toContain('docs/old.md')
    expect(commentsOf(github)[0]).toContain('docs/old.md')
  })

  it('that are proposed clear nothing that could not be read', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'facts/harbor.yml': proposedSet, 'docs/a.md': article(wrong), 'docs/b.md': { link: 'nowhere' } } })
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)[0]).not.toContain('all clear')
  })

  it('that the pull request cannot read or removes are told, and those of the base decide', async () => {
    for (const set of ['proviso: 1\nid: [', null]) {
      const github = await testGithub()
      const pull = addPull(github.world, { base: base(), head: { 'facts/harbor.yml': set, 'docs/a.md': article(wrong) } })
      const result = await decide(github, { name: 'pull_request', pull })
      expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
      expect(commentsOf(github)[0]).toContain('facts/harbor.yml')
    }
  })

  it('that only the base has changed since are no change of the pull request', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) }, later: { 'facts/harbor.yml': `${harborSet}# a note\n` } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, commentsOf(github)]).toEqual([0, []])
  })

  it('that do not exist on the base cannot decide', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: { 'README.md': '# Docs\n' }, head: { ...base(), 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull }, { inputs: { provisions: 'facts/harbor.yml' } })
    expect([result.exit, result.outputs['verdict']]).toEqual([2, 'incomplete'])
    expect(result.annotations[0]?.message).toContain('there is no such provision set on the base branch main, which decides')
  })

  it('with mistakes are told with line and column', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'facts/harbor.yml': harborSet.replace('kind: quantity', 'kind: quantiti') }), head: { 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(result.exit).toBe(2)
    expect(result.annotations[0]).toMatchObject({ kind: 'error', file: 'facts/harbor.yml', message: expect.stringContaining('did you mean "quantity"') as string })
    expect(result.annotations[0]?.line).toBeGreaterThan(30)
  })
})

describe('configuration', () => {
  it('of the base is used; that the pull request has another one is said', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { '.github/proviso.yml': 'provisions: facts/harbor.yml\nfail-on: never\narticles: none/\n', 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
    expect(commentsOf(github)[0]).toContain('configuration')
  })

  it('sets what inputs leave open; inputs go before it', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ '.github/proviso.yml': 'provisions: facts/harbor.yml\nfail-on: never\ncomment: never\narticles:\n  - docs\n  - "!docs/drafts/**"\n' }), head: { 'docs/a.md': article(wrong), 'docs/drafts/b.md': article(wrong), 'c.md': article(wrong) } })
    const quiet = await decide(github, { name: 'pull_request', pull })
    expect([quiet.exit, quiet.outputs['contradictions'], quiet.outputs['articles'], commentsOf(github)]).toEqual([0, '1', '1', []])
    expect((await decide(github, { name: 'pull_request', pull }, { inputs: { 'fail-on': 'contradicted' } })).exit).toBe(1)
  })

  it('with mistakes stops the run and names each with its place', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ '.github/proviso.yml': 'scope: changed\nfailon: x\n' }), head: { 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([2, 'incomplete', 'false'])
    expect(result.annotations.map(({ file, line, column }) => [file, line, column])).toEqual([['.github/proviso.yml', 1, 8], ['.github/proviso.yml', 2, 1]])
  })

  it('that was asked for by name has to be there', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull }, { inputs: { config: 'other.yml' } })
    expect([result.exit, result.annotations[0]?.message]).toEqual([2, 'other.yml: Unexpected path for the configuration, expected a file of the trusted commit'])
  })

  it('inputs with mistakes stop the run before anything is asked of GitHub', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull }, { inputs: { scope: 'everything', fail_on: 'x' } })
    expect([result.exit, result.annotations.length, github.exchanges.length]).toEqual([2, 2, 0])
  })
})

describe('what a checkout holds', () => {
  it('is not read: neither articles nor facts nor configuration', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) } })
    const occasion = { name: 'pull_request', pull } as const
    const result = await act(github, occasion, { environment: { GITHUB_WORKSPACE: '/nowhere' }, checkout: false })
    expect([result.exit, result.outputs['verdict']]).toEqual([0, 'consistent'])
  })

  it('cannot lead a report file elsewhere', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong), 'report.json': { link: '../victim' }, 'out': { link: '..' } } })
    for (const name of ['report.json', 'out/report.json']) {
      const result = await act(github, { name: 'pull_request', pull }, { inputs: { 'json-file': name }, checkout: true })
      expect(existsSync(join(result.workspace, '..', 'victim'))).toBe(false)
      expect(existsSync(join(result.workspace, '..', 'report.json'))).toBe(false)
      expect(result.exit).toBe(1)
      expect(result.annotations.find(({ kind }) => kind === 'notice')?.message).toContain(`${name} was not written`)
    }
  })

  it('and report files are written where they are wanted', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull }, { inputs: { 'json-file': 'report.json' } })
    expect(result.outputs['report-file']).toBe('report.json')
    const report = JSON.parse(readFileSync(join(result.workspace, 'report.json'), 'utf8')) as { readonly complete: boolean, readonly summary: unknown }
    expect([report.complete, report.summary]).toEqual([true, { contradicted: 1, review: 0, unsupported: 0, consistent: 0 }])
  })
})

describe('comments of others', () => {
  it('with a forged mark are left alone, whoever wrote them', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    const own = github.world.comments[0]!
    const forged = { ...own, id: own.id - 500, user: pull.author, app: null, body: own.body.replace(/head=\w+/, `head=${pull.head}`) }
    github.world.comments.unshift(forged)
    const edited = { ...own, id: own.id + 500, user: pull.author, app: null, body: '<!-- proviso:v1 id=facts-harbor-yml head=x -->\nAll is well.' }
    github.world.comments.push(edited)
    pushToBase(github.world, repositoryOf(github.world, pull.repository), { 'facts/harbor.yml': `${harborSet}# note\n` })
    await decide(github, { name: 'pull_request', pull })
    expect(github.world.comments).toHaveLength(3)
    expect(github.world.comments.filter(({ body }) => body === forged.body)).toHaveLength(1)
    expect(github.world.comments.find(({ id }) => id === edited.id)?.body).toBe(edited.body)
  })

  it('two jobs with two sets have a comment each', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'facts/other.yml': harborSet }), head: { 'docs/a.md': article(wrong) } })
    for (const provisions of ['facts/harbor.yml', 'facts/other.yml', 'facts/harbor.yml', 'facts/other.yml']) await decide(github, { name: 'pull_request', pull }, { inputs: { provisions } })
    expect(commentsOf(github).map((body) => /id=(\S+)/.exec(body)?.[1])).toEqual(['facts-harbor-yml', 'facts-other-yml'])
  })
})

describe('exceptions', () => {
  const ignored = (sentence: string): string => article(`<!-- proviso-ignore H1a: quoted from a speech -->\n${sentence}`)

  it('that the pull request asks for itself count for nothing, and are shown as asked for', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'docs/old.md': article(right) }), head: { 'docs/a.md': ignored(wrong), 'docs/old.md': ignored(wrong), '.proviso/exceptions.yml': 'exceptions: []\n' } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '2'])
  })

  it('cannot be widened: an old comment does not cover a new claim', async () => {
    const github = await testGithub()
    const other = wrong.replace('9,000', '7,500')
    const pull = addPull(github.world, { base: base({ 'docs/old.md': ignored(wrong) }), head: { 'docs/old.md': ignored(other) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
  })

  it('of the base hold: comments for what they stood over, entries of the file by fingerprint', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    pushToBase(github.world, repository, base({ 'docs/old.md': ignored(wrong), 'docs/b.md': article(alsoWrong) }))
    const before = await decide(github, { name: 'schedule', repository }, { inputs: { 'json-file': 'report.json' } })
    expect([before.exit, before.outputs['contradictions']]).toEqual([1, '1'])
    const { claims } = JSON.parse(readFileSync(join(before.workspace, 'report.json'), 'utf8')) as { readonly claims: readonly { readonly fingerprint: string }[] }
    pushToBase(github.world, repository, { '.proviso/exceptions.yml': `exceptions:\n  - { fingerprint: ${claims[0]?.fingerprint ?? ''}, reason: settled, by: ann }\n` })
    expect((await decide(github, { name: 'schedule', repository })).exit).toBe(0)
    const pull = addPull(github.world, { head: { 'docs/old.md': `${ignored(wrong)}\nMore.\n`, 'docs/b.md': `${article(alsoWrong)}\nMore.\n` } })
    const result = await decide(github, { name: 'pull_request', pull }, { inputs: { scope: 'changed-files' } })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([0, '0', '2'])
  })
})
