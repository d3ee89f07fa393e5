/** Every way in which GitHub can refuse to be written to: the outcome stays, all findings stand elsewhere, and one notice tells why. */
import { describe, expect, it } from 'vitest'
import { addPull, permissionSets, addActionsToken } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { repositoryOf } from '../github/world.ts'
import { act, alsoWrong, article, base, commentsOf, decide, right, wrong } from './step.ts'
import type { StepResult } from '../github/runner.ts'
import type { Trouble } from '../github/trouble.ts'

/** What holds on every rung: two findings in log, marks, summary and outputs, a failing exit, and a single notice. */
function expectCarried(result: StepResult): string {
  expect(result.exit).toBe(1)
  expect(result.outputs).toMatchObject({ 'verdict': 'contradicted', 'complete': 'true', 'contradictions': '2', 'comment-url': '' })
  expect(result.annotations.filter(({ kind }) => kind === 'error').map(({ line }) => line)).toEqual([3, 5])
  for (const words of ['9,000', '$300 million']) {
    expect(result.lines.join('\n')).toContain(words)
    expect(result.summary).toContain(words)
  }
  expect(result.faults).toEqual([])
  const notices = result.annotations.filter(({ kind }) => kind === 'notice')
  expect(notices).toHaveLength(1)
  return notices[0]?.message ?? ''
}

describe('a comment that is refused', () => {
  const troubles: readonly (readonly [Trouble, RegExp])[] = [
    ['forbidden', /could not be written \(403: Resource not accessible by integration\)\. The job needs "permissions: pull-requests: write" \(GitHub would accept issues=write; pull_requests=write\)/],
    ['unauthorized', /\(401: Bad credentials\)\. The job needs/],
    ['not-found', /\(404: Not Found\)\. The job needs/],
    ['unprocessable', /\(422: Validation Failed; The test refuses this\.\)\. All findings are in the summary/],
    ['server-error', /\(500: .*\)\. GitHub did not answer as it should; run the job again/],
    ['bad-gateway', /\(502: /],
    ['unavailable', /\(503: Service unavailable\)/],
    ['primary-limit', /GitHub takes no more requests for now/],
    ['secondary-limit', /GitHub takes no more requests for now/],
    ['too-many', /GitHub takes no more requests for now/],
    ['bare-limit', /GitHub takes no more requests for now/],
    ['drop', /GitHub did not answer as it should/],
    ['not-json', /Unexpected answer, expected JSON/]
  ]
  it.each(troubles)('%s', async (trouble, message) => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    github.misbehave({ on: 'issues/create-comment', trouble })
    expect(expectCarried(await decide(github, { name: 'pull_request', pull }, { inputs: { suggestions: 'false' } }))).toMatch(message)
    expect(commentsOf(github)).toEqual([])
    // What may have arrived is not sent twice.
    if (trouble === 'drop' || trouble === 'bad-gateway') expect(github.of('issues/create-comment')).toHaveLength(1)
  })

  it.each(['forbidden', 'bad-gateway', 'not-json', 'drop'] as const)('because it cannot be known whether there is one: %s', async (trouble) => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    github.misbehave({ on: 'graphql', trouble })
    expect(expectCarried(await decide(github, { name: 'pull_request', pull }))).toContain('The comment could not be written')
    expect(github.of('write')).toEqual([])
  })

  it('for a pull request of a fork names the second workflow', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) }, fork: 'stranger' })
    expect(expectCarried(await act(github, { name: 'pull_request', pull }))).toContain('a second workflow on "workflow_run" can write the comment, see "Forks" in the README')
    expect(commentsOf(github)).toEqual([])
  })

  it('for Dependabot as well', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) }, author: 'dependabot[bot]' })
    const token = addActionsToken(github.world, repositoryOf(github.world, pull.repository), permissionSets.read)
    expect(expectCarried(await decide(github, { name: 'pull_request', pull }, { token }))).toContain('Runs for Dependabot get a token that may only read')
  })

  it('is written after all when GitHub only stumbled, or its answer was lost', async () => {
    for (const trouble of ['too-many', 'secondary-limit', 'drop-answer', 'cut-body'] as const) {
      const github = await testGithub({ strict: false })
      const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
      github.misbehave({ on: 'issues/create-comment', trouble, times: 1 })
      const result = await decide(github, { name: 'pull_request', pull })
      expect([trouble, result.exit, commentsOf(github).length, result.annotations.filter(({ kind }) => kind === 'notice')]).toEqual([trouble, 1, 1, []])
      expect(result.outputs['comment-url']).not.toBe('')
    }
  })
})

describe('permissions', () => {
  it('contents: read is all that the check needs', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    const token = addActionsToken(github.world, repositoryOf(github.world, pull.repository), permissionSets.contents)
    expectCarried(await act(github, { name: 'pull_request', pull }, { token }))
  })

  it('in a private repository, too: what GitHub does not tell is taken from the event', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    const repository = repositoryOf(github.world, pull.repository)
    repository.isPrivate = true
    expectCarried(await decide(github, { name: 'pull_request', pull }, { token: addActionsToken(github.world, repository, permissionSets.contents) }))
  })

  it('without contents: read nothing can be checked, and the error says so', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const repository = repositoryOf(github.world, pull.repository)
    repository.isPrivate = true
    const result = await act(github, { name: 'pull_request', pull }, { token: addActionsToken(github.world, repository, permissionSets.none) })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([2, 'incomplete', 'false'])
    expect(result.annotations[0]?.message).toContain('permissions: contents: read')
  })
})

describe('reading that fails', () => {
  it.each(['bad-gateway', 'drop', 'too-many', 'cut-body', 'not-json'] as const)('once is tried again: %s', async (trouble) => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) } })
    for (const on of ['git/get-tree', 'git/get-blob', 'pulls/get', 'repos/compare-commits']) github.misbehave({ on, trouble, times: 1 })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['complete']]).toEqual([0, 'true'])
  })

  it('for an article makes the run incomplete, never green', async () => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right), 'docs/b.md': article(right, 'More.') } })
    github.misbehave({ on: 'git/get-blob', trouble: 'bad-gateway', after: 3 })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete'], result.outputs['articles']]).toEqual([2, 'incomplete', 'false', '1'])
    expect(result.summary).toContain('1 of 2')
  })

  it('for everything ends with what is missing', async () => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) } })
    github.misbehave({ on: 'any', trouble: 'server-error' })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict']]).toEqual([2, 'incomplete'])
    expect(result.annotations).toHaveLength(1)
  })
})
