/** One comment, whatever else happens to the pull request at the same time. */
import { describe, expect, it } from 'vitest'
import { addPull, pushTo } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { actionsApp, actionsBot } from '../github/world.ts'
import { act, alsoWrong, article, base, commentsOf, decide, right, wrong } from './step.ts'
import type { Comment, Pull, World } from '../github/world.ts'

/** A comment of the same bot with our mark. */
function rival(world: World, pull: Pull, body = '<!-- proviso:v1 id=facts-harbor-yml head=0 set= outcome= state= -->\nA rival.'): Comment {
  const at = world.now()
  return { id: world.nextId(), repository: pull.repository, issue: pull.number, user: actionsBot, app: actionsApp, body, createdAt: at, updatedAt: at, minimized: null }
}

describe('a race', () => {
  it('of two jobs that both find no comment ends with one', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const results = await Promise.all([act(github, { name: 'pull_request', pull }), act(github, { name: 'pull_request', pull }), act(github, { name: 'pull_request', pull })])
    expect(results.map(({ exit }) => exit)).toEqual([1, 1, 1])
    expect(commentsOf(github)).toHaveLength(1)
    expect(commentsOf(github)[0]).toContain(`head=${pull.head}`)
    expect(new Set(results.map(({ outputs }) => outputs['comment-url'])).size).toBe(1)
  })

  it('with an older comment that appears between reading and writing: the older one survives with our text', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    const other = rival(github.world, pull)
    github.misbehave({ on: 'issues/create-comment', trouble: 'none', times: 1, meanwhile: (world) => world.comments.push(other) })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(github.world.comments.map(({ id }) => id)).toEqual([other.id])
    expect(other.body).toContain('contradicted')
    expect(result.outputs['comment-url']).toContain(String(other.id))
  })

  it('with somebody who deletes the comment: a new one is written', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'docs/a.md': article(alsoWrong) })
    github.misbehave({ on: 'issues/update-comment', trouble: 'none', times: 1, meanwhile: (world) => { world.comments.length = 0 } })
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)).toEqual([expect.stringContaining(`head=${pull.head}`)])
  })

  it('with a push while the check runs: the newer run speaks', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.misbehave({ on: 'git/get-blob', trouble: 'none', times: 1, meanwhile: (world) => { pushTo(world, pull, { 'docs/a.md': article(right) }) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, commentsOf(github)]).toEqual([1, []])
  })

  it('duplicates that an earlier race left are cleared away', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.world.comments.push(rival(github.world, pull), rival(github.world, pull), rival(github.world, pull))
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)).toEqual([expect.stringContaining(`head=${pull.head}`)])
  })

  it('a hidden comment stays hidden and as it is', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.world.comments.push({ ...rival(github.world, pull), minimized: 'outdated' })
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)).toEqual([expect.stringContaining('A rival.'), expect.stringContaining(`head=${pull.head}`)])
  })
})

describe('the comment', () => {
  it('is found behind 250 others', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    github.world.comments.push(...Array.from({ length: 150 }, () => rival(github.world, pull, 'Chat.')), rival(github.world, pull), ...Array.from({ length: 100 }, () => rival(github.world, pull, 'Chat.')))
    await decide(github, { name: 'pull_request', pull })
    expect(commentsOf(github)).toHaveLength(251)
    expect(github.of('issues/create-comment')).toEqual([])
  })

  it('is not written again when it would say the same', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(wrong) } })
    await decide(github, { name: 'pull_request', pull })
    const result = await decide(github, { name: 'pull_request', pull }, { attempt: 2 })
    expect(github.of('issues/update-comment')).toEqual([])
    expect(result.outputs['comment-url']).not.toBe('')
  })

  it('always: is there when all is well; never: is not even looked for', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(right) } })
    await decide(github, { name: 'pull_request', pull }, { inputs: { comment: 'never', suggestions: 'false' } })
    expect(github.of('graphql')).toEqual([])
    await decide(github, { name: 'pull_request', pull }, { inputs: { comment: 'always' } })
    expect(commentsOf(github)).toHaveLength(1)
  })
})
