/** Corrections as suggestions: on lines of the difference, in one review, each once; and nothing is lost when GitHub refuses them. */
import { describe, expect, it } from 'vitest'
import { addPull, pushTo } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, alsoWrong, article, base, commentsOf, decide, right, wrong } from './step.ts'

const filler = (count: number): string => Array.from({ length: count }, (_, index) => `Line ${index} says nothing.`).join('\n\n')

describe('suggestions', () => {
  it('stand in one review, on their lines, and correct them', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    await act(github, { name: 'pull_request', pull })
    expect(github.world.reviews).toHaveLength(1)
    expect(github.world.reviews[0]).toMatchObject({ state: 'COMMENTED', commit: pull.head })
    expect(github.world.reviews[0]?.body).not.toBe('')
    expect(github.world.reviewComments.map(({ path, line, side }) => [path, line, side])).toEqual([['docs/a.md', 3, 'RIGHT'], ['docs/a.md', 5, 'RIGHT']])
    expect(github.world.reviewComments[0]?.body).toMatch(/^<!-- proviso:[0-9a-f]{24} -->\n/)
    expect(github.world.reviewComments[0]?.body).toContain('```suggestion\nUnder the accord the harbor guard of Veland is limited to')
  })

  it('are made once, also when lines move', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'docs/a.md': article('A new line.', wrong) })
    await decide(github, { name: 'pull_request', pull })
    expect(github.world.reviewComments).toHaveLength(1)
    pushTo(github.world, pull, { 'docs/a.md': article('A new line.', wrong, alsoWrong) })
    await decide(github, { name: 'pull_request', pull })
    expect(github.world.reviewComments).toHaveLength(2)
  })

  it('are not believed when somebody else has written the mark', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    github.world.reviewComments.splice(0, 1, { ...github.world.reviewComments[0]!, user: pull.author })
    await decide(github, { name: 'pull_request', pull })
    expect(github.world.reviewComments).toHaveLength(2)
  })

  it('stand only on lines that GitHub shows', async () => {
    const github = await testGithub()
    const old = article(wrong, filler(30), alsoWrong)
    const pull = addPull(github.world, { base: base({ 'docs/a.md': old }), head: { 'docs/a.md': old.replace('$300 million', '$400 million') } })
    await decide(github, { name: 'pull_request', pull }, { inputs: { scope: 'changed-files' } })
    expect(github.world.reviewComments.map(({ path, line }) => [path, line])).toEqual([['docs/a.md', old.split('\n').findIndex((line) => line.includes('$300')) + 1]])
  })

  it('are left out where GitHub shows no patch; the comment has the findings', async () => {
    const github = await testGithub()
    github.world.limits.patchLines = 0
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, github.world.reviews.length, commentsOf(github).length]).toEqual([1, 0, 1])
    expect(result.annotations.filter(({ kind }) => kind === 'notice')).toEqual([])
  })

  it.each(['forbidden', 'unprocessable', 'bad-gateway', 'too-many'] as const)('that are refused (%s) change nothing else', async (trouble) => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.misbehave({ on: 'pulls/create-review', trouble })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], commentsOf(github).length, github.world.reviews.length]).toEqual([1, '1', 1, 0])
    expect(result.annotations.filter(({ kind }) => kind === 'notice').map(({ message }) => message)).toEqual([expect.stringContaining('Corrections could not be suggested')])
  })

  it('are sent in halves when GitHub takes exception to one of them', async () => {
    const github = await testGithub({ strict: false })
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong, alsoWrong) } })
    github.misbehave({ on: 'pulls/create-review', trouble: 'unprocessable', times: 2 })
    const result = await act(github, { name: 'pull_request', pull })
    expect(github.world.reviewComments.map(({ line }) => line)).toEqual([5])
    expect(result.annotations.filter(({ kind }) => kind === 'notice')).toEqual([])
  })

  it('are at most thirty at once', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`docs/${index}.md`, article(wrong)])) })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.outputs['contradictions'], github.world.reviewComments.length]).toEqual(['40', 30])
  })

  it('are not made for drafts, nor where they are not wanted, nor when all is right', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) }, draft: true })
    await decide(github, { name: 'pull_request', pull })
    pull.isDraft = false
    await decide(github, { name: 'pull_request', pull }, { inputs: { suggestions: 'false' } })
    pushTo(github.world, pull, { 'docs/a.md': article(right) })
    await decide(github, { name: 'pull_request', pull })
    expect(github.world.reviews).toEqual([])
  })
})
