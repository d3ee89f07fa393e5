/** The set of harbor.yml made ready, and articles through it: what tests of binding and judging look at. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createChecker, type Checker } from '../src/check.ts'
import { wordClasses } from '../src/language/concept.ts'
import { relations } from '../src/language/relation.ts'
import { readProvisionSet } from '../src/provision/index.ts'
import type { ArticleResult, Problem, ProvisionSet } from '../src/model.ts'

/** Reads a provision set file; throws with its problems where it is none. */
export function loadSet(path: string): { readonly set: ProvisionSet, readonly problems: readonly Problem[] } {
  const { set, problems } = readProvisionSet({ path, text: readFileSync(path, 'utf8') }, new Set(Object.keys(wordClasses)), relations)
  if (set === null) throw new Error(problems.map(({ line, message }) => `${path}:${line ?? '-'} ${message}`).join('\n'))
  return { set, problems }
}

/** The invented harbor accord. */
export const harbor: ProvisionSet = loadSet(fileURLToPath(new URL('harbor.yml', import.meta.url))).set

export const checker: Checker = createChecker(harbor)

/** Checks an article against the harbor accord. `text` without "accord" or "plan" is no article about it: see `inArticle`. */
export function check(text: string, path = 'article.md'): ArticleResult {
  return checker.check({ path, text })
}

/** A sentence in an article that is about the accord, on a line of its own after an opening that claims nothing. */
export function inArticle(text: string): string {
  return `The harbor accord between Veland and Orland was long in the making.\n\n${text}\n`
}

/** What is found on a fact, in order: verdicts, and reasons of claims not checked as "skip: reason". */
export function outcomes(text: string, fact: string): readonly string[] {
  const { findings, notChecked } = check(text)
  return [...findings.filter((one) => one.fact === fact).map((one) => one.verdict), ...notChecked.filter((one) => one.fact === fact).map((one) => `skip: ${one.reason}`)]
}

/** Everything found in a text as "FACT verdict", sorted; claims not checked as "FACT skip: reason". */
export function everything(text: string): readonly string[] {
  const { findings, notChecked } = check(text)
  return [...findings.map((one) => `${one.fact} ${one.verdict}`), ...notChecked.map((one) => `${one.fact} skip: ${one.reason}`)].sort()
}
