/** Pull requests from beginning to end, in the runner's environment, against the local GitHub. */
import { describe, expect, it } from 'vitest'
import { addPull, pushTo } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, alsoWrong, article, base, commentsOf, right, wrong } from './step.ts'

describe('a pull request', () => {
  it('with a contradiction fails, and says so everywhere', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right, wrong) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect(result.output).toContain('9,000')
    expect(result.exit).toBe(1)
    expect(result.faults).toEqual([])
    expect(result.outputs).toMatchObject({ verdict: 'contradicted', complete: 'true', contradictions: '1', articles: '1' })
    expect(result.outputs['comment-url']).toMatch(/^https:\/\/.*#issuecomment-\d+$/)
    expect(result.annotations).toEqual([expect.objectContaining({ kind: 'error', file: 'docs/a.md', line: 5 })])
    expect(result.summary).toContain('contradicted')
    expect(commentsOf(github)).toEqual([expect.stringMatching(/^<!-- proviso:v1 id=facts-harbor-yml head=[0-9a-f]{40} /)])
  })

  it('that is right gets no comment', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([0, 'consistent', 'true'])
    expect(github.of('write')).toEqual([])
  })

  it('keeps one comment up to date until all is clear', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await act(github, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'docs/a.md': article(wrong, alsoWrong) })
    await act(github, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'docs/a.md': article(right) })
    const last = await act(github, { name: 'pull_request', pull })
    expect([last.exit, last.outputs['verdict']]).toEqual([0, 'consistent'])
    expect(last.outputs['comment-url']).not.toBe('')
    expect(commentsOf(github)).toHaveLength(1)
    expect(commentsOf(github)[0]).toContain(`head=${pull.head}`)
  })
})
