/** Objects against git itself: the same ids, the same trees, the same patches. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { archiveOf } from './archive.ts'
import { commitFiles } from './build.ts'
import { hunksBetween, linesOf, patchOf, stepsBetween } from './difference.ts'
import { emptyStore, filesOf, historyOf, idOf, mergeBaseOf, writeBlob, writeCommit, writeTree } from './git-object.ts'
import { addRepository, emptyWorld } from './world.ts'
import type { Commit, Store } from './git-object.ts'

const hasGit = spawnSync('git', ['--version']).status === 0

function git(folder: string, words: readonly string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync('git', words, { cwd: folder, input, encoding: 'utf8', env: {
    PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: '1767603600 +0000', GIT_COMMITTER_DATE: '1767603600 +0000'
  } })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return stdout
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'git-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

describe.skipIf(!hasGit)('ids', () => {
  it('of blobs are those of git hash-object', () => {
    const place = folder()
    const texts = [...fc.sample(fc.string({ unit: 'binary' }), 40), '', '\n', 'a\r\nb', '\u00e9']
    for (const [index, text] of texts.entries()) writeFileSync(join(place, String(index)), text)
    const ids = git(place, ['hash-object', '--no-filters', '--stdin-paths'], texts.map((_, index) => `${index}\n`).join(''))
    expect(texts.map((text) => idOf('blob', Buffer.from(text)))).toEqual(ids.trim().split('\n'))
  })

  it('of trees and commits are those of git', () => {
    const place = folder()
    const files = { 'a.md': 'one\n', 'a/b.md': 'two\n', 'a.b/c.md': 'three\n', 'a-b': 'four', 'Z/\u00e9 \u4e2d.md': 'five\n' }
    const store = emptyStore()
    const leaves = new Map(Object.entries(files).map(([path, text]) => [path, { mode: '100644' as const, sha: writeBlob(store, Buffer.from(text)) }]))
    git(place, ['init', '-q', '-b', 'main'])
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    git(place, ['add', '.'])
    git(place, ['commit', '-q', '-m', 'Base'])
    const tree = writeTree(store, leaves)
    expect(tree).toBe(git(place, ['rev-parse', 'HEAD^{tree}']).trim())
    const commit = writeCommit(store, { tree, parents: [], author: { name: 'A', email: 'a@example.com' }, date: '2026-01-05T09:00:00Z', message: 'Base\n' })
    expect(commit.sha).toBe(git(place, ['rev-parse', 'HEAD']).trim())
    expect([...filesOf(store, tree)]).toEqual(expect.arrayContaining([...leaves]))
  })
})

describe.skipIf(spawnSync('tar', ['--version']).status !== 0)('archives', () => {
  it('unpack to the files of a commit, as attributes leave them', () => {
    const place = folder()
    const world = emptyWorld()
    const docs = addRepository(world, 'acme/docs')
    const long = `${'deep/'.repeat(30)}${'name'.repeat(30)}.md`
    const { sha } = commitFiles(world, docs, null, {
      '.gitattributes': 'secret.md export-ignore\nbuilt/ export-ignore\n*.txt export-subst\n', 'a.md': 'a\n', [long]: 'long\n', 'é.md': 'é\n', 'secret.md': 's', 'built/x/y.md': 'y', 'v.txt': '$Format:%H$', 'l.md': { link: 'a.md' }, 'run': { executable: 'x' }, 'part': { submodule: 'a'.repeat(40) }
    })
    writeFileSync(join(place, 'a.tgz'), archiveOf(docs.store, docs.store.commits.get(sha)!, 'top'))
    const tar = spawnSync('tar', ['xzf', 'a.tgz'], { cwd: place, encoding: 'utf8' })
    expect([tar.status, tar.stderr]).toEqual([0, ''])
    const read = (path: string): string => readFileSync(join(place, 'top', path), 'utf8')
    expect([read('a.md'), read(long), read('é.md'), read('v.txt'), readlinkSync(join(place, 'top/l.md')), statSync(join(place, 'top/run')).mode & 0o100]).toEqual(['a\n', 'long\n', 'é\n', sha, 'a.md', 0o100])
    expect(readdirSync(join(place, 'top')).sort()).toEqual(['.gitattributes', 'a.md', 'deep', 'l.md', 'part', 'run', 'v.txt', 'é.md'])
  })
})

describe('history', () => {
  it('meets where two branches left each other', () => {
    const store: Store = emptyStore()
    const commit = (message: string, ...parents: readonly Commit[]): Commit => writeCommit(store, { tree: writeTree(store, new Map()), parents: parents.map(({ sha }) => sha), author: { name: 'A', email: 'a@example.com' }, date: '2026-01-05T09:00:00Z', message })
    const [first, other] = [commit('first'), commit('other')]
    const second = commit('second', first)
    const [left, right] = [commit('left', second), commit('right', second)]
    const merge = commit('merge', left, right)
    expect(mergeBaseOf(store, left.sha, right.sha)).toBe(second.sha)
    expect(mergeBaseOf(store, merge.sha, right.sha)).toBe(right.sha)
    expect(mergeBaseOf(store, left.sha, other.sha)).toBeNull()
    expect(historyOf(store, merge.sha).map(({ message }) => message)).toEqual(['merge', 'left', 'right', 'second', 'first'])
  })
})

describe('differences', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd e'), { maxLength: 30 }).chain((lines) => fc.boolean().map((hasEnd) => lines.join('\n') + (hasEnd && lines.length > 0 ? '\n' : '')))

  it('lead from one text to the other, with the right numbers', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const [old, now] = [linesOf(before), linesOf(after)]
      const steps = stepsBetween(old, now)
      expect(steps.filter(([mark]) => mark !== '+').map(([, index]) => old[index])).toEqual(old)
      expect(steps.filter(([mark]) => mark !== '-').map(([,, index]) => now[index])).toEqual(now)
      for (const { lines } of hunksBetween(before, after)) {
        for (const line of lines) {
          if (line.mark !== '+') expect(old[line.left - 1]).toBe(line.text)
          if (line.mark !== '-') expect(now[line.right - 1]).toBe(line.text)
        }
      }
    }))
  })

  it.skipIf(!hasGit)('are patches that git applies', () => {
    const place = folder()
    fc.assert(fc.property(text, text, (before, after) => {
      const patch = patchOf(hunksBetween(before, after))
      if (patch === '' || before === '' || after === '') return
      writeFileSync(join(place, 'a'), before)
      git(place, ['apply', '--unidiff-zero', '-'], `--- a/a\n+++ b/a\n${patch}\n`)
      expect(git(place, ['hash-object', 'a']).trim()).toBe(idOf('blob', Buffer.from(after)))
    }), { numRuns: 40 })
  })

  it('are the shortest, and quick where nothing is alike', () => {
    expect(patchOf(hunksBetween('a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nc\nd\nX\nf\ng\nh\n'))).toBe('@@ -2,7 +2,7 @@ a\n b\n c\n d\n-e\n+X\n f\n g\n h')
    const many = (word: string): string => Array.from({ length: 30_000 }, (_, index) => `${word} ${index}\n`).join('')
    const started = performance.now()
    expect(hunksBetween(many('a'), many('b'))).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
