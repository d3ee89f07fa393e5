/** How claims stand, and how that is told in words and signs: color alone tells nobody. The page's script goes by the same. */
import type { Verdict } from '../../model.ts'

/** How a claim stands: its verdict, or that somebody has settled it. */
export type Standing = Verdict | 'settled'

/** Standings in the order in which they are shown. */
export const standings: readonly Standing[] = ['contradicted', 'review', 'unsupported', 'consistent', 'settled']

/** How each is called, and the sign that stands for it where there is no room. */
export const standingWords: Readonly<Record<Standing, string>> = {
  contradicted: 'contradicted', review: 'to review', unsupported: 'unsupported', consistent: 'consistent', settled: 'settled'
}
export const standingSigns: Readonly<Record<Standing, string>> = { contradicted: '✕', review: '?', unsupported: '○', consistent: '✓', settled: '–' }

/** The gravest of some standings. */
export function gravest(found: readonly Standing[]): Standing {
  return standings.find((standing) => found.includes(standing)) ?? 'consistent'
}
