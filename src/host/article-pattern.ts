/** Which paths of a repository are articles, by the names that the command line takes: files, directories, globs, and "!" before what is left out. */
import { createGlob, isGlob } from './glob.ts'

const markdown = /\.(?:md|markdown)$/i

/** Says of a path whether it is meant. */
export type Matcher = (path: string) => boolean

/** Makes a matcher; a path is meant when a pattern means it and none leaves it out. */
export function createMatcher(patterns: readonly string[]): Matcher {
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(toMatcher)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => toMatcher(pattern.slice(1)))
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path))
}

function toMatcher(pattern: string): Matcher {
  const name = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  if (name === '' || name === '.') return isArticle
  const below = `${name}/`
  const glob = isGlob(name) ? createGlob(name) : null
  // "docs/**" means the articles among the files; a pattern that ends in an extension means what it says.
  const isOpen = !/\.[^*./\\]+$/.test(name)
  return (path) => {
    if (path === name) return true
    if (path.startsWith(below)) return isArticle(path.slice(below.length))
    return glob !== null && !isVendored(path) && glob(path) && (!isOpen || markdown.test(path))
  }
}

/** A markdown file that is not hidden and not somebody else's: what a directory stands for. */
function isArticle(path: string): boolean {
  return markdown.test(path) && !path.split('/').some((part) => part.startsWith('.')) && !isVendored(path)
}

function isVendored(path: string): boolean {
  return path.split('/').includes('node_modules')
}
