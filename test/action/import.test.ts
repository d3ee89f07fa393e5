/** Files that a set imports come from the commit that decides, never from the pull request. */
import { expect, it } from 'vitest'
import { addPull } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, article, base, harborSet, right, wrong } from './step.ts'

const line = '  guard: [guard, harbor guard, watchman]\n'
const importing = harborSet.replace(line, '').replace('document:\n', 'imports: [../shared/terms.yml]\ndocument:\n')
const shared = `terms:\n${line}`

it('are read from the base, from anywhere in the repository', async () => {
  const github = await testGithub()
  const pull = addPull(github.world, { base: base({ 'facts/harbor.yml': importing, 'shared/terms.yml': shared }), head: { 'docs/a.md': article(wrong), 'docs/b.md': article(right), 'shared/terms.yml': 'terms:\n  guard: [nobody]\n' } })
  const result = await act(github, { name: 'pull_request', pull })
  expect([result.exit, result.outputs['verdict'], result.outputs['contradictions']]).toEqual([1, 'contradicted', '1'])
})

it('that are not there, or outside of the repository, are told at their line of the set', async () => {
  for (const [path, message] of [['../shared/missing.yml', 'there is no shared/missing.yml on the same commit'], ['../../terms.yml', 'expected a path in the repository']] as const) {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'facts/harbor.yml': importing.replace('../shared/terms.yml', path) }), head: { 'docs/a.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict']]).toEqual([2, 'incomplete'])
    expect(result.annotations.some((annotation) => annotation.file === 'facts/harbor.yml' && annotation.message.includes(message))).toBe(true)
  }
})
