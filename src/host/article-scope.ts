/**
 * Which articles a run checks, and which of several groups of patterns mean each of them: a provision set may be for some
 * articles only. Patterns speak of paths below the working directory, however an article was named.
 */
import { relative, sep } from 'node:path'
import { createMatcher } from './article-pattern.ts'
import { findArticles } from './article.ts'
import type { Failure } from '../model.ts'

/** Patterns of one group. */
export interface Scope {
  /** The group's own; null: it means whatever is checked. */
  readonly own: readonly string[] | null
  /** Lists that all have to mean an article when none is named. */
  readonly articles: readonly [readonly string[], ...(readonly string[])[]]
}

/** An article and the groups that mean it, by index. */
export interface Assigned {
  readonly path: string
  readonly groups: readonly number[]
}

/** What is to be read, what could not be found, and what was named and no group means. */
export interface Assignment {
  readonly articles: readonly Assigned[]
  readonly failures: readonly Failure[]
  readonly left: readonly string[]
}

/** Finds the articles that the names stand for, or without names those that the groups mean. Standard input belongs to every group. */
export async function assignArticles(names: readonly string[], scopes: readonly Scope[]): Promise<Assignment> {
  return names.length === 0 ? findMeant(scopes) : assignNamed(names, scopes)
}

async function assignNamed(names: readonly string[], scopes: readonly Scope[]): Promise<Assignment> {
  const { paths, failures } = await findArticles(names)
  const groupsOfPath = createGrouping(scopes)
  const assigned = paths.map((path) => ({ path, groups: groupsOfPath(path) }))
  return {
    articles: assigned.filter(({ groups }) => 0 < groups.length),
    failures,
    left: assigned.filter(({ groups }) => groups.length === 0).map(({ path }) => path)
  }
}

/** The groups that mean an article which was named; of one that none means, all: whoever asks for it wants an answer. */
export function groupsOf(path: string, scopes: readonly Scope[]): readonly number[] {
  const groups = createGrouping(scopes)(path)
  return groups.length === 0 ? scopes.map((_, index) => index) : groups
}

/** Says by index which groups mean an article that is named; standard input belongs to all of them. */
export function createGrouping(scopes: readonly Pick<Scope, 'own'>[]): (path: string) => readonly number[] {
  const matchers = scopes.map(({ own }) => (own === null ? null : createMatcher(own)))
  const all = scopes.map((_, index) => index)
  return (path) => {
    if (path === '-' || matchers.every((matches) => matches === null)) return all
    const place = toPlace(path)
    return all.filter((index) => matchers[index]?.(place) ?? true)
  }
}

async function findMeant(scopes: readonly Scope[]): Promise<Assignment> {
  const found = await Promise.all(scopes.map(async ({ articles: [first, ...others] }) => {
    const { paths, failures } = await findArticles(first)
    const matchers = others.map(createMatcher)
    return { paths: paths.filter((path) => matchers.every((matches) => matches(toPlace(path)))), failures }
  }))
  const groups = new Map<string, { readonly path: string, readonly groups: number[] }>()
  found.forEach(({ paths }, index) => {
    for (const path of paths) {
      const known = groups.get(toPlace(path)) ?? { path, groups: [] }
      known.groups.push(index)
      groups.set(toPlace(path), known)
    }
  })
  // One group's articles are in order already; of several they are put in the order in which one group would have them.
  const articles = [...groups.values()]
  return {
    articles: found.length === 1 ? articles : articles.sort((one, other) => (one.path < other.path ? -1 : one.path === other.path ? 0 : 1)),
    failures: found.flatMap(({ failures }) => failures),
    left: []
  }
}

/** The path from the working directory, with "/" between its parts, as patterns are written. */
function toPlace(path: string): string {
  const place = relative('.', path)
  return sep === '/' ? place : place.replaceAll(sep, '/')
}
