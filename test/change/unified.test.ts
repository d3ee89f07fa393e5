/** Unified diffs: the format, and that `git apply` makes the new text of the old one, whatever the lines hold. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUnifiedDiff } from '../../src/change/unified.ts'

/** What git makes of a file and a diff. */
function applied(name: string, before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-'))
  try {
    writeFileSync(join(folder, name), before)
    const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff, encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: tmpdir(), GIT_CONFIG_GLOBAL: '/dev/null' } })
    if (status !== 0) throw new Error(stderr)
    return readFileSync(join(folder, name), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a unified diff', () => {
  it('is empty for the same text', () => {
    expect(toUnifiedDiff('a.md', 'one\n', 'one\n')).toBe('')
  })

  it('shows three lines of context and joins near changes', () => {
    const before = Array.from({ length: 30 }, (_, at) => `${at + 1}\n`).join('')
    expect(toUnifiedDiff('a.md', before, before.replace('5\n', 'five\n').replace('\n8\n', '\neight\n').replace('25\n', 'x\n'))).toMatchInlineSnapshot(`
      "--- a/a.md
      +++ b/a.md
      @@ -2,10 +2,10 @@
       2
       3
       4
      -5
      +five
       6
       7
      -8
      +eight
       9
       10
       11
      @@ -22,7 +22,7 @@
       22
       23
       24
      -25
      +x
       26
       27
       28
      "
    `)
  })

  it('tells of a missing line feed at the end', () => {
    expect(toUnifiedDiff('a.md', 'one', 'two')).toBe('--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n')
  })

  it.each(['a.md', 'my file.md', 'ünï.md'])('is applied by git to %s', (name) => {
    const before = `\ufeffone\r\ntwo\r\n\r\nthree ${'x'.repeat(50)}`
    const after = before.replace('two', 'zwei').replace('three', 'drei')
    expect(applied(name, before, toUnifiedDiff(name, before, after))).toBe(after)
  })

  it('is applied by git whatever has changed', () => {
    const line = fc.constantFrom('a', 'b', 'c', '', ' ', '-', '+x', '@@ -1 +1 @@', 'd\r')
    const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 24 }), fc.boolean()).map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : '')).filter((one) => one !== '')
    fc.assert(fc.property(text, text, (before, after) => {
      fc.pre(before !== after)
      expect(applied('a.md', before, toUnifiedDiff('a.md', before, after))).toBe(after)
    }), { numRuns: 60 })
  }, 60_000)
})
