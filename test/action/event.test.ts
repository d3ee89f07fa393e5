/** Every event a workflow may run on: what is checked, by which facts, and that nothing is written where nothing may be. */
import { describe, expect, it } from 'vitest'
import { addAppToken, addPersonalToken, addPull, permissionSets, pushTo, pushToBase } from '../github/build.ts'
import { addRun, occasionOf } from '../github/event.ts'
import { testGithub } from '../github/github.ts'
import { addRepository, repositoryOf } from '../github/world.ts'
import { act, alsoWrong, article, base, commentsOf, harborSet, right, wrong } from './step.ts'
import type { Event } from '../github/event.ts'

const zeros = '0'.repeat(40)

describe('privileged events', () => {
  it.each(['pull_request_target', 'workflow_run'] as const)('%s comments on a pull request of a fork without a checkout', async (name) => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) }, fork: 'stranger' })
    const result = await act(github, { name, pull } as Event)
    expect([result.exit, result.outputs['verdict'], result.faults]).toEqual([1, 'contradicted', []])
    expect(commentsOf(github)).toHaveLength(1)
    expect(github.world.comments[0]?.issue).toBe(pull.number)
  })

  it('workflow_run believes the commit, not the list of pull requests in the event', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) }, fork: 'stranger' })
    const victim = addPull(github.world, { head: { 'docs/b.md': article(right) } })
    const occasion = occasionOf(github.world, { name: 'workflow_run', pull })
    const forged = structuredClone(occasion.payload) as { workflow_run: { pull_requests: unknown[] } }
    forged.workflow_run.pull_requests = [{ number: victim.number, head: { sha: pull.head } }]
    await act(github, { ...occasion, payload: forged as unknown as typeof occasion.payload })
    expect(github.world.comments.map(({ issue }) => issue)).toEqual([pull.number])
  })

  it('workflow_run does nothing for a commit that is no longer the head', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) }, fork: 'stranger' })
    const run = addRun(github.world, pull)
    pushTo(github.world, pull, { 'docs/a.md': article(right) })
    const result = await act(github, { name: 'workflow_run', pull, run })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([0, 'skipped', 'false'])
    expect(result.annotations).toEqual([expect.objectContaining({ kind: 'notice', message: expect.stringContaining('Nothing was checked') as string })])
    expect(github.of('write')).toEqual([])
  })
})

describe('other events', () => {
  it('merge_group compares with its base, is judged by its facts, and writes no comment', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'docs/old.md': article(wrong) }), head: { 'docs/a.md': article(right, wrong) } })
    const result = await act(github, { name: 'merge_group', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([1, '1', '1'])
    expect(github.of('write')).toEqual([])
  })

  it('push checks what it changed', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    pushToBase(github.world, repository, base({ 'docs/old.md': article(wrong) }))
    const { before, after } = pushToBase(github.world, repository, { 'docs/a.md': article(right) })
    const result = await act(github, { name: 'push', repository, before, after })
    expect([result.exit, result.outputs['verdict'], result.outputs['articles']]).toEqual([0, 'consistent', '1'])
  })

  it('push that changes the set checks everything', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    const files = base({ 'docs/old.md': article(right) })
    pushToBase(github.world, repository, files)
    const changed = harborSet.replaceAll('6,000 guards', '5,000 guards')
    const { before, after } = pushToBase(github.world, repository, { 'facts/harbor.yml': changed })
    const result = await act(github, { name: 'push', repository, before, after })
    expect(result.output).toContain('5,000')
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([1, '1', '2'])
  })

  it('push of a new branch, schedule and workflow_dispatch check everything', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    const { after } = pushToBase(github.world, repository, base({ 'docs/old.md': article(wrong), 'docs/new.markdown': article(right) }))
    for (const event of [{ name: 'schedule', repository }, { name: 'workflow_dispatch', repository }, { name: 'push', repository, before: zeros, after }] as const) {
      const result = await act(github, event)
      expect([event.name, result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([event.name, 1, '1', '3'])
    }
    expect(github.of('write')).toEqual([])
  })

  it('an event that is none of these is an error that names them', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const occasion = occasionOf(github.world, { name: 'pull_request', pull })
    const result = await act(github, { ...occasion, name: 'issue_comment' as 'push' })
    expect(result.exit).toBe(2)
    expect(result.annotations[0]?.message).toBe('Unexpected event "issue_comment", expected one of pull_request, pull_request_target, workflow_run, merge_group, push, workflow_dispatch, schedule')
  })
})

describe('a pull request as it is now', () => {
  it('a re-run of an older commit reports, but leaves the comment of the newer one alone', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const older = occasionOf(github.world, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'docs/a.md': article(alsoWrong) })
    await act(github, { name: 'pull_request', pull })
    const before = commentsOf(github)
    const result = await act(github, older, { attempt: 2 })
    expect([result.exit, result.outputs['contradictions'], result.outputs['comment-url']]).toEqual([1, '1', ''])
    expect(commentsOf(github)).toEqual(before)
  })

  it('a re-run is judged by the facts of today, not by those of its event', async () => {
    const github = await testGithub()
    const files = base()
    const pull = addPull(github.world, { base: files, head: { 'docs/a.md': article(wrong) } })
    const occasion = occasionOf(github.world, { name: 'pull_request', pull })
    expect((await act(github, occasion)).exit).toBe(1)
    pushToBase(github.world, repositoryOf(github.world, pull.repository), { 'facts/harbor.yml': harborSet.replaceAll('6,000 guards', '9,000 guards') })
    expect((await act(github, occasion, { attempt: 2 })).exit).toBe(0)
    expect(commentsOf(github)).toHaveLength(1)
  })

  it('closed in the meantime is nothing to check', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const occasion = occasionOf(github.world, { name: 'pull_request', pull })
    pull.state = 'closed'
    const result = await act(github, occasion)
    expect([result.exit, result.outputs['verdict']]).toEqual([0, 'skipped'])
  })

  it('a draft is checked and gets its comment when it is ready, or at once where that is wanted', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) }, draft: true })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, commentsOf(github)]).toEqual([1, []])
    await act(github, { name: 'pull_request', pull }, { inputs: { drafts: 'true' } })
    expect(commentsOf(github)).toHaveLength(1)
  })

  it('changes elsewhere on the base are none of the pull request', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) }, later: { 'docs/other.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['articles']]).toEqual([0, '1'])
  })
})

describe('whoever the token belongs to', () => {
  it.each(['app', 'person', 'enterprise'] as const)('%s: one comment, found again', async (kind) => {
    const github = await testGithub({ enterprise: kind === 'enterprise' })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const repository = repositoryOf(github.world, pull.repository)
    const token = kind === 'app' ? addAppToken(github.world, repository, 'docs-helper', permissionSets.comment) : kind === 'person' ? addPersonalToken(github.world, 'ann') : undefined
    const more = token === undefined ? {} : { inputs: { 'github-token': token.value }, token }
    await act(github, { name: 'pull_request', pull }, more)
    pushTo(github.world, pull, { 'docs/a.md': article(alsoWrong) })
    const result = await act(github, { name: 'pull_request', pull }, more)
    expect([result.exit, result.faults]).toEqual([1, []])
    expect(commentsOf(github)).toHaveLength(1)
    expect(commentsOf(github)[0]).toContain(`head=${pull.head}`)
    expect(result.outputs['comment-url']?.startsWith(github.world.urls.server)).toBe(true)
  })
})

describe('history', () => {
  it('a forced push that leaves nothing of what was before checks everything', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    const { after } = pushToBase(github.world, repository, base({ 'docs/old.md': article(wrong) }))
    const result = await act(github, { name: 'push', repository, before: 'f'.repeat(40), after })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([1, '1', '2'])
  })

  it('a renamed repository is found under its new name', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const occasion = occasionOf(github.world, { name: 'pull_request', pull })
    const repository = repositoryOf(github.world, pull.repository)
    repository.formerNames.push('acme/docs')
    repository.name = 'handbook'
    const result = await act(github, occasion, { environment: { GITHUB_REPOSITORY: 'acme/docs' } })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
    expect(commentsOf(github)).toHaveLength(1)
  })
})
