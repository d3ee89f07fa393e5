/**
 * Findings of a long article hold their words once: whatever is told again and again (anchors, steps of the reasoning, messages) is one
 * value, however many findings have it. A finding comes to a fifth of the memory so.
 */
import type { ArticleResult } from './model.ts'

/** Gives a result with the same words that shares what is equal with all results before it. */
export type Sharer = (result: ArticleResult) => ArticleResult

/** More values than this are not compared any more. */
const most = 50_000

/** Makes a sharer for the results of one article. */
export function createSharer(): Sharer {
  const known = new Map<string, unknown>()
  const share = <T>(key: string, value: T): T => {
    const before = known.get(key)
    if (before !== undefined) return before as T
    if (known.size < most) known.set(key, value)
    return value
  }
  const shareAll = <T extends object>(kind: string, values: readonly T[], keyOf: (value: T) => string): readonly T[] => {
    const keys = values.map(keyOf)
    return share(`${kind}\u0000${keys.join('\u0000')}`, values.map((value, at) => share(`${kind}\u0001${keys[at] ?? ''}`, value)))
  }
  return (result) => ({
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      found: share(`text ${finding.found}`, finding.found),
      message: share(`text ${finding.message}`, finding.message),
      anchors: shareAll('anchor', finding.anchors, ({ key, text, origin }) => `${key}\u0002${text}\u0002${origin}`),
      trace: shareAll('step', finding.trace, ({ step, text }) => `${step}\u0002${text}`)
    })),
    notChecked: result.notChecked.map((claim) => ({ ...claim, trace: shareAll('step', claim.trace, ({ step, text }) => `${step}\u0002${text}`) }))
  })
}
