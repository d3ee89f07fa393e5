/** The gravest verdict on a fact as one sign, and tables of sentences with the sign that is expected of each. */
import { expect, it } from 'vitest'
import type { Finding } from '../../src/model.ts'

/** `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function signOf(findings: readonly Pick<Finding, 'verdict'>[]): string {
  const verdicts = findings.map(({ verdict }) => verdict)
  return verdicts.includes('contradicted') ? '-' : verdicts.includes('review') ? '?' : verdicts.includes('consistent') ? '+' : '0'
}

/** What is expected on a fact of a text. */
export type Case = readonly [fact: string, expected: string, text: string]

/** A test for each case of a table. */
export function toHold(verdictOn: (fact: string, text: string) => string): (cases: readonly Case[]) => void {
  return (cases) => {
    it.each(cases)('%s %s %s', (fact, expected, text) => {
      expect(verdictOn(fact, text)).toBe(expected)
    })
  }
}
