/** Real runs for tests of the page: labelled articles on several subjects, checked by their own sets, and files that try to do harm. */
import { readFileSync, readdirSync } from 'node:fs'
import { createChecker } from '../../../src/check.ts'
import { withArticles } from '../../../src/article-reading.ts'
import { loadSet } from '../../harbor.ts'
import type { Report } from '../../../src/model.ts'

const root = new URL('../../../', import.meta.url)

/** Names of folders with articles and a set of their own. */
export const subjects = ['comet-mission', 'river-treaty', 'league-rules'] as const

/** The report of a folder of fixtures/subjects. */
export function reportOf(subject: string): Report {
  return check(new URL(`fixtures/subjects/${subject}/`, root), new URL(`fixtures/subjects/${subject}/set.yml`, root))
}

/** The report of the hostile articles, by the set that they speak of. */
export function hostileReport(): Report {
  return check(new URL('fixtures/hostile/', root), new URL('test/harbor.yml', root))
}

function check(folder: URL, setFile: URL): Report {
  const { set } = loadSet(setFile.pathname)
  const checker = createChecker(set)
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').sort().map((name) => ({ path: `articles/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }))
  const results = files.map((file) => checker.check(file))
  return withArticles({
    set, files: files.length, words: results.reduce((sum, { words }) => sum + words, 0),
    findings: results.flatMap(({ findings }) => findings), notChecked: results.flatMap(({ notChecked }) => notChecked), failures: [],
    sources: new Map(files.filter((_, index) => 0 < results[index]!.findings.length).map(({ path, text }) => [path, text]))
  })
}
