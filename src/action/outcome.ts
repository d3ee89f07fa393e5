/** What a run comes to: the gravest of what it found, and whether that fails the step. Nothing about delivery enters here. */
import type { Coverage, Failure, Report, RunVerdict, Skipped, Verdict } from '../model.ts'

/** The gravest verdict. An incomplete run without contradictions is nothing better than incomplete. */
export function toVerdict({ findings }: Report, isComplete: boolean): RunVerdict {
  const has = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict)
  if (has('contradicted')) return 'contradicted'
  if (!isComplete) return 'incomplete'
  if (has('review')) return 'review'
  return has('unsupported') ? 'unsupported' : 'consistent'
}

/** The proof that nothing is missing: what was to be checked, what was, and why not all of it. */
export function toCoverage({ files, failures }: Report, skipped: readonly Skipped[], shortfalls: readonly string[]): Coverage {
  // What could not be read within an article lacks a part of it; the article itself was checked.
  const partly = failures.map(({ path, line, message }) => ({ path, reason: line === null ? message : `line ${line}: ${message}`, isMissing: true }))
  const missing = skipped.filter(({ isMissing }) => isMissing).length
  return {
    expected: files + missing,
    checked: files,
    skipped: [...skipped, ...partly],
    shortfalls,
    isComplete: missing === 0 && partly.length === 0 && shortfalls.length === 0
  }
}

/** What is missing, as every format of a report tells it: articles that were not read, parts of articles, and what concerns none in particular. */
export function toFailures({ skipped, shortfalls }: Coverage, partly: readonly Failure[]): readonly Failure[] {
  const parts = new Set(partly.map(({ path }) => path))
  const whole = skipped.filter(({ isMissing, path }) => isMissing && !parts.has(path))
  return [
    ...partly,
    ...whole.map(({ path, reason }) => ({ path, line: null, column: null, message: reason })),
    ...shortfalls.map((message) => ({ path: '', line: null, column: null, message }))
  ]
}
