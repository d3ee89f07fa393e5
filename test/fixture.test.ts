/**
 * The articles of fixtures/articles carry what is wrong with them: `<!-- contradicted: ID[, ID] -->` on the line of the claim (in
 * front matter within a YAML comment). Exactly those contradictions have to be found, each on its line, and no others.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { loadSet } from './harbor.ts'

const folder = fileURLToPath(new URL('../fixtures/articles/', import.meta.url))
const { set } = loadSet(fileURLToPath(new URL('../provisions/ukraine-28-point-plan.yml', import.meta.url)))
const checker = createChecker(set)
const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort()

/** What still fails: "ARTICLE:LINE FACT missed" or "... unexpected", with the reason. A line that fails no longer must go. */
const known: Readonly<Record<string, string>> = {
  'interview.md:11 P10d missed': 'the words of a rule agree; that it names another target is not compared',
}

/** Lines with fact ids, "LINE ID", as the article says. */
function expectedIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => [...line.matchAll(/<!-- contradicted: ([^>]*?) -->/g)].flatMap(([, ids = '']) => ids.split(',').map((id) => `${at + 1} ${id.trim()}`)))
}

function foundIn(name: string, text: string): readonly string[] {
  return checker.check({ path: name, text }).findings.filter(({ verdict }) => verdict === 'contradicted').map(({ line, fact }) => `${line} ${fact}`)
}

/** Differences between what an article says of itself and what is found in it. */
function differencesIn(name: string): readonly string[] {
  const text = readFileSync(folder + name, 'utf8')
  const [expected, found] = [expectedIn(text), foundIn(name, text)]
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `${name}:${one} missed`),
    ...found.filter((one, at) => !expected.includes(one) || found.indexOf(one) !== at).map((one) => `${name}:${one} unexpected`)
  ]
}

describe('the articles', () => {
  it('are there, and name facts of the set', () => {
    const ids = new Set(set.provisions.flatMap((provision) => provision.facts.map((fact) => fact.id)))
    const named = names.flatMap((name) => expectedIn(readFileSync(folder + name, 'utf8')).map((one) => one.split(' ')[1] ?? ''))
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect(named.length).toBeGreaterThanOrEqual(20)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('write every expectation so that it is read', () => {
    for (const name of names) {
      const text = readFileSync(folder + name, 'utf8')
      expect(text.split('\n').filter((line) => /contradicted:/.test(line))).toHaveLength(new Set(expectedIn(text).map((one) => one.split(' ')[0])).size)
    }
  })

  it.each(names)('%s has the contradictions that it names', (name) => {
    expect(differencesIn(name).filter((one) => known[one] === undefined)).toEqual([])
  })

  it('fail in every known way, and each way has its reason', () => {
    const differences = names.flatMap(differencesIn)
    expect(Object.keys(known).filter((one) => !differences.includes(one))).toEqual([])
    expect(Object.values(known).filter((reason) => reason.trim() === '')).toEqual([])
  })
})
