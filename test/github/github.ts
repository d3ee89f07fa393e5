/**
 * A GitHub for one test: opened with it, closed after it, and a breach of GitHub's description on either side fails it.
 *
 *   const github = await testGithub()
 *   const pull = addPull(github.world, { base: { 'docs/a.md': right }, head: { 'docs/a.md': wrong }, fork: 'bob' })
 *   github.misbehave({ on: 'issues/create-comment', trouble: 'forbidden' })
 *   const step = await runStep({ github, event: { name: 'pull_request', pull }, command: ['node', action], inputs: { 'fail-on': 'never' } })
 *   expect(step).toMatchObject({ exit: 0, faults: [], outputs: { verdict: 'contradicted' } })
 *   expect(github.world.comments).toEqual([])
 */
import { expect, onTestFinished } from 'vitest'
import { readDescription } from './openapi.ts'
import { openGithub } from './server.ts'
import type { Github } from './server.ts'

const description = readDescription()

/**
 * Opens a local GitHub that is closed when the test ends. A test that breaks the description on purpose says so with `strict: false`
 * and looks at `problems()` itself.
 */
export async function testGithub({ enterprise = false, strict = true }: { readonly enterprise?: boolean, readonly strict?: boolean } = {}): Promise<Github> {
  const github = await openGithub({ enterprise, description })
  onTestFinished(async () => {
    await github.close()
    if (strict) expect(github.problems()).toEqual([])
  })
  return github
}
