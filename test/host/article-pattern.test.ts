/** Names of articles mean the same in a repository as on a disk. */
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/host/article-pattern.ts'
import { findArticles } from '../../src/host/article.ts'
import { folderOf } from '../cli/proviso.ts'

const paths = ['README.md', 'a.markdown', 'b.MD', 'c.txt', 'docs/a.md', 'docs/x/b.md', 'docs/x/c.markdown', 'docs/.hidden/d.md', '.github/e.md', 'node_modules/f/g.md', 'docs/node_modules/h.md', 'docs/[x].md', 'docs/a b.md', 'other/z.md', 'docs/n.txt']

const cases: readonly (readonly string[])[] = [
  ['.'], ['docs'], ['docs/'], ['./docs'], ['docs/a.md'], ['docs/**'], ['docs/**/*.md'], ['**/*.md'], ['*.md'], ['docs/[x].md'], ['docs/a b.md'], ['{docs,other}/*.md'], ['docs/**/*.txt'], ['docs/?.md'],
  ['.', '!docs'], ['docs', '!docs/x/**'], ['**/*.md', '!**/a.md'], ['!docs/x'], ['docs', '!./docs/a.md'], ['docs/.hidden'], ['other', 'README.md'], ['**/[a-b].md'], ['docs/**/x/*.md'], ['**/x/**'], ['docs/*/*.md'], ['**/a*.md'], ['d*s/*.md'], ['**/.hidden/*.md'], ['docs/[!x].md'], ['**']
]

describe('names of articles', () => {
  it.each(cases.map((names) => [names.join(' '), names] as const))('%s', async (_, names) => {
    const folder = folderOf(Object.fromEntries(paths.map((path) => [path, 'x'])))
    const before = process.cwd()
    process.chdir(folder)
    try {
      const found = await findArticles(names)
      const matches = createMatcher(names.every((name) => name.startsWith('!')) ? ['.', ...names] : names)
      expect(paths.filter(matches).sort()).toEqual(found.paths.map((path) => path.replace(/^\.\//, '')).sort())
      expect(found.failures).toEqual([])
    } finally {
      process.chdir(before)
    }
  })

  it('are matched at once, whatever the pattern', () => {
    const long = 'a/'.repeat(100) + 'a'.repeat(150)
    const begin = performance.now()
    for (const pattern of ['**/*a*a*a*a*a*b', '*'.repeat(60) + 'b', '{a,{a,{a,b}}}/**/**/**/**/b', '{a,b}'.repeat(100), '*-'.repeat(120), '[a-z]*'.repeat(80)]) {
      const matches = createMatcher([pattern])
      for (const path of [long, `${'a-'.repeat(2_000)}.md`, 'a'.repeat(4_000)]) matches(path)
    }
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
