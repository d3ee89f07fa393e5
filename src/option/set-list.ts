/** The option `sets`: several provision sets, each with the articles that it is for. Only the configuration file can write it. */
import { list, object } from '../yaml/collection-shape.ts'
import { optional, quote, refuse, required } from '../yaml/shape.ts'
import { patterns, repositoryFile } from './kind.ts'
import type { Shape } from '../yaml/shape.ts'
import type { Kind } from './kind.ts'

/** A provision set and its articles. */
export interface SetEntry {
  readonly provisions: string
  /** Patterns; null: every article of the run. */
  readonly articles: readonly string[] | null
}

const about = {
  provisions: 'Provision set, a path in the repository',
  articles: 'Articles that this set is for: paths, directories and globs, "!" before what is left out; all articles if left out'
}

const entries = list(object('set of the configuration', {
  provisions: required(placed(repositoryFile.shape), about.provisions),
  articles: optional(patterns.shape, about.articles)
}), 'sets', 1)

const shape: Shape<readonly SetEntry[]> = {
  noun: entries.noun,
  schema: entries.schema,
  read(node, reading) {
    const found = entries.read(node, reading)
    const seen = new Set<string>()
    return found?.items.flatMap(({ values: { provisions, articles } }): readonly SetEntry[] => {
      if (provisions === null || provisions.value === null) return []
      if (seen.has(provisions.value)) {
        refuse(reading, provisions.at, `second entry of ${quote(provisions.value)}`, 'each set once; "articles" takes a list')
        return []
      }
      seen.add(provisions.value)
      return [{ provisions: provisions.value, articles }]
    }) ?? null
  }
}

/** Several sets; null stands for none: then the one of `provisions` counts. */
export const setList: Kind<readonly SetEntry[] | null> = {
  noun: entries.noun,
  schema: entries.schema,
  choices: null,
  parse: () => ({ ok: false, expected: 'it in the configuration file' }),
  shape
}

/** The same shape with the place of what it read. */
function placed<T>(inner: Shape<T>): Shape<{ readonly at: number, readonly value: T }> {
  return {
    ...inner,
    read(node, reading) {
      const value = inner.read(node, reading)
      return value === null ? null : { at: node.range?.[0] ?? 0, value }
    }
  }
}
