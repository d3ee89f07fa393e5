/** Exceptions on pull requests: renamed articles, words that have changed, comments that are none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addPull, pushToBase } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { addRepository } from '../github/world.ts'
import { act, alsoWrong, article, base, commentsOf, decide, right, wrong } from './step.ts'
import type { Files } from '../github/build.ts'

/** A repository whose base has these articles with all their findings settled. */
async function settledBase(files: Files): Promise<Awaited<ReturnType<typeof testGithub>>> {
  const github = await testGithub()
  const repository = addRepository(github.world, 'acme/docs')
  pushToBase(github.world, repository, base(files))
  const { workspace } = await decide(github, { name: 'schedule', repository }, { inputs: { 'json-file': 'report.json' } })
  const { claims } = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) as { readonly claims: readonly { readonly fingerprint: string, readonly file: string, readonly fact: string, readonly text: string, readonly verdict: string }[] }
  const entries = claims.filter(({ verdict }) => verdict !== 'consistent').map(({ fingerprint, file, fact, text }) => `  - { fingerprint: "${fingerprint}", file: ${file}, fact: ${fact}, text: ${JSON.stringify(text)}, reason: settled, by: ann }\n`)
  pushToBase(github.world, repository, { '.proviso/exceptions.yml': `exceptions:\n${entries.join('')}` })
  return github
}

describe('an exception of the base', () => {
  it('goes along with a renamed article', async () => {
    const github = await settledBase({ 'docs/a.md': article(wrong) })
    const pull = addPull(github.world, { head: { 'docs/a.md': null, 'docs/b.md': article(wrong, 'And more.') } })
    const result = await decide(github, { name: 'pull_request', pull }, { inputs: { scope: 'changed-files' } })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([0, '0', '1'])
  })

  it('holds for no copy of the article', async () => {
    const github = await settledBase({ 'docs/a.md': article(wrong) })
    const pull = addPull(github.world, { head: { 'docs/b.md': article(wrong) } })
    expect((await decide(github, { name: 'pull_request', pull })).outputs['contradictions']).toBe('1')
  })

  it('whose words the pull request changes holds no more, and that is said', async () => {
    const github = await settledBase({ 'docs/a.md': article(wrong) })
    const pull = addPull(github.world, { head: { 'docs/a.md': article(wrong.replace('9,000', '8,000')) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
    expect(commentsOf(github)[0]).toMatch(/its words have changed from .*9,000.* to .*8,000/)
  })
})

describe('a comment without a reason', () => {
  const odd = `<!-- proviso-ignore H1a -->\n${right}`
  it('that the pull request adds fails the check, at its line', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': article(odd) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([2, 'incomplete', 'false'])
    expect(result.summary).toContain('without a reason')
  })
  it('that was there before is told, and fails nothing', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'docs/a.md': article(odd, 'More.') }), head: { 'docs/a.md': article(odd, 'More.', alsoWrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['complete']]).toEqual([1, 'true'])
    expect(result.summary).toContain('without a reason')
  })
})
