/** Which sets are for which articles: by the patterns of each, however an article is named. */
import { resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assignArticles, groupsOf } from '../../src/host/article-scope.ts'
import { folderOf } from '../cli/proviso.ts'
import type { Scope } from '../../src/host/article-scope.ts'

/** Works in a folder with these files for the time of a test. */
function within(...names: readonly string[]): void {
  const before = process.cwd()
  onTestFinished(() => { process.chdir(before) })
  process.chdir(folderOf(Object.fromEntries(names.map((name) => [name, '# x\n']))))
}

const scope = (...own: readonly string[]): Scope => ({ own, articles: [own] })
const all: Scope = { own: null, articles: [['.']] }
const told = async (names: readonly string[], scopes: readonly Scope[]): Promise<readonly unknown[]> => {
  const { articles, failures, left } = await assignArticles(names, scopes)
  return [articles.map(({ path, groups }) => `${path} ${groups.join()}`), failures.map(({ path }) => path), left]
}

describe('articles without names', { concurrent: false }, () => {
  it('are those that the groups mean, in one order', async () => {
    within('docs/a.md', 'docs/b/c.md', 'plan/d.md', 'e.md')
    expect(await told([], [scope('plan', 'docs/b'), scope('docs/**', '!docs/b/**')])).toEqual([['docs/a.md 1', 'docs/b/c.md 0', 'plan/d.md 0'], [], []])
    expect(await told([], [scope('docs'), all])).toEqual([['docs/a.md 0,1', 'docs/b/c.md 0,1', 'e.md 1', 'plan/d.md 1'], [], []])
  })
  it('have to be meant by every list of a group', async () => {
    within('docs/a.md', 'docs/b.md', 'x.md')
    expect(await told([], [{ own: ['docs', 'x.md'], articles: [['docs', 'x.md'], ['.', '!docs/b.md']] }])).toEqual([['docs/a.md 0', 'x.md 0'], [], []])
  })
  it('that a group names and that are not there are failures', async () => {
    within('docs/a.md')
    expect(await told([], [scope('docs'), scope('plan/*.md')])).toEqual([['docs/a.md 0'], ['plan/*.md'], []])
  })
})

describe('articles by name', { concurrent: false }, () => {
  it('are given to the groups that mean them, whatever way they are named; others are told', async () => {
    within('docs/a.md', 'plan/b.md', 'c.md')
    const scopes = [scope('docs'), scope('docs', 'plan')]
    expect(await told(['docs/a.md', './plan/b.md', 'c.md'], scopes)).toEqual([['./plan/b.md 1', 'docs/a.md 0,1'], [], ['c.md']])
    expect((await told([resolve('docs/a.md')], scopes))[0]).toEqual([`${resolve('docs/a.md')} 0,1`])
    expect(await told(['.'], scopes)).toEqual([['docs/a.md 0,1', 'plan/b.md 1'], [], ['c.md']])
    expect((await told(['-'], scopes))[0]).toEqual(['- 0,1'])
  })
  it('do not look at what the configuration bounds', async () => {
    within('drafts/a.md')
    expect((await told(['drafts/a.md'], [{ own: null, articles: [['docs']] }]))[0]).toEqual(['drafts/a.md 0'])
  })
  it('outside of the folder are no group’s but one for everything', () => {
    expect(groupsOf('../docs/a.md', [scope('docs'), all])).toEqual([1])
    expect(groupsOf('x.md', [scope('docs'), scope('plan')])).toEqual([0, 1])
  })
})
