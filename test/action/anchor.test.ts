/** Mistakes that other actions of this kind make, by the research this one began with: none of them here. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addPull, pushTo } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, alsoWrong, article, base, commentsOf, decide, harborSet, right, wrong } from './step.ts'
import type { Files } from '../github/build.ts'
import type { StepResult } from '../github/runner.ts'

const many = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.md`, article(wrong)]))

describe('delivery decides nothing', () => {
  it('more marks than a step may have, and a comment that is refused, do not fail a run that is not to fail', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: many(15), fork: 'stranger' })
    const result = await act(github, { name: 'pull_request', pull }, { inputs: { 'fail-on': 'never' } })
    expect([result.exit, result.outputs['verdict'], result.outputs['contradictions']]).toEqual([0, 'contradicted', '15'])
    expect(result.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10)
    expect(result.annotations.every(({ isKept }) => isKept)).toBe(true)
  })

  it('a refusal that is no rate limit is not tried again', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.misbehave({ on: 'issues/create-comment', trouble: 'forbidden' })
    await decide(github, { name: 'pull_request', pull }, { inputs: { suggestions: 'false' } })
    expect(github.of('issues/create-comment')).toHaveLength(1)
  })
})

describe('a comment', () => {
  it('of 2,000 findings fits with its mark, when it is made and when it is updated, and the summary has them all', async () => {
    const github = await testGithub()
    const lines = (from: number): string => article(...Array.from({ length: 2_000 }, (_, index) => wrong.replace('9,000', String(7_001 + from + index))))
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': lines(0) } })
    const result = await act(github, { name: 'pull_request', pull }, { inputs: { suggestions: 'false' } })
    expect(commentsOf(github)[0]?.length).toBeLessThanOrEqual(60_000)
    expect(commentsOf(github)[0]).toMatch(/2,000/)
    expect(result.summaryBytes).toBeLessThanOrEqual(1024 * 1024)
    pushTo(github.world, pull, { 'docs/a.md': lines(5_000) })
    await act(github, { name: 'pull_request', pull }, { inputs: { suggestions: 'false' } })
    expect(commentsOf(github)).toHaveLength(1)
    expect(commentsOf(github)[0]).toContain(`head=${pull.head}`)
  }, 60_000)

  it('names no host but its own', async () => {
    const github = await testGithub({ enterprise: true })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    for (const text of [...commentsOf(github), result.summary ?? '', ...github.world.reviewComments.map(({ body }) => body)]) expect(text).not.toContain('github.com')
    expect(commentsOf(github)[0]).toContain(`${github.world.urls.server}/acme/docs/blob/${pull.head}/docs/a.md`)
  })
})

describe('every input is consumed', () => {
  const cases: readonly (readonly [name: string, value: string, differs: (result: StepResult, github: Awaited<ReturnType<typeof testGithub>>) => boolean])[] = [
    ['articles', 'other/', ({ outputs }) => outputs['articles'] === '1'],
    ['provisions', 'facts/loose.yml', ({ outputs }) => outputs['contradictions'] === '0'],
    ['config', 'loose.yml', ({ outputs }) => outputs['contradictions'] === '0'],
    ['exceptions', 'none.yml', ({ exit }) => exit === 2],
    ['scope', 'changed-files', ({ outputs }) => outputs['contradictions'] === '3'],
    ['fail-on', 'never', ({ exit }) => exit === 0],
    ['comment', 'never', (_, github) => commentsOf(github).length === 0],
    ['drafts', 'true', (_, github) => commentsOf(github).length === 1],
    ['annotations', 'false', ({ annotations }) => annotations.filter(({ kind }) => kind === 'error').length === 0],
    ['summary', 'false', ({ summary }) => summary === ''],
    ['suggestions', 'false', (_, github) => github.world.reviews.length === 0],
    ['json-file', 'x.json', ({ workspace, outputs }) => outputs['report-file'] === 'x.json' && readFileSync(join(workspace, 'x.json'), 'utf8').startsWith('{')],
    ['sarif-file', 'x.sarif', ({ workspace, outputs }) => outputs['report-file'] === 'x.sarif' && readFileSync(join(workspace, 'x.sarif'), 'utf8').includes('"2.1.0"')],
    ['html-file', 'x.html', ({ workspace, outputs }) => outputs['report-file'] === 'x.html' && /^<!doctype html>/i.test(readFileSync(join(workspace, 'x.html'), 'utf8'))],
    ['github-token', 'wrong', ({ exit, outputs }) => exit === 2 && outputs['complete'] === 'false']
  ]
  it.each(cases)('%s: %s', async (name, value, differs) => {
    const run = async (inputs: Readonly<Record<string, string>>): Promise<boolean> => {
      const github = await testGithub({ strict: false })
      const loose = harborSet.replaceAll('6,000 guards', '9,000 guards').replaceAll('$100 million', '$300 million')
      const pull = addPull(github.world, {
        base: base({ 'facts/loose.yml': loose, 'loose.yml': 'provisions: facts/loose.yml\n', 'docs/a.md': article(wrong) }),
        head: { 'docs/a.md': article(wrong, alsoWrong), 'other/b.md': article(alsoWrong) }, draft: name === 'drafts'
      })
      const result = await decide(github, { name: 'pull_request', pull }, { inputs })
      return differs(result, github)
    }
    expect(await run({})).toBe(false)
    expect(await run({ [name]: value })).toBe(true)
  })
})

describe('what is right', () => {
  it('takes back what was said before, on every surface that stays', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)[0]).toContain('outcome=contradicted')
    pushTo(github.world, pull, { 'docs/a.md': article(right) })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)[0]).toContain('outcome=consistent')
    expect(commentsOf(github)[0]).not.toContain('9,000')
    expect(result.outputs['comment-url']).not.toBe('')
  })
})
