/** Findings and decisions made by hand, for tests of what decisions do. */
import type { Confirmed, Exception } from '../../src/exception/file.ts'
import type { Finding } from '../../src/model.ts'

/** A fingerprint: 16 digits for the claim, 8 for the file. */
export const printOf = (claim: string, file = 'a.md'): string => `${hex(claim, 16)}${hex(file, 8)}`

function hex(text: string, digits: number): string {
  return Buffer.from(text).toString('hex').padEnd(digits, '0').slice(0, digits)
}

/** A contradiction on line 2 of a.md. */
export function finding(claim: string, more: Partial<Finding> = {}): Finding {
  const { file = 'a.md' } = more
  return {
    file, fact: 'H1a', provision: 'H1', verdict: 'contradicted', status: 'asserted', text: claim, line: 2, column: 1, endLine: 2, endColumn: claim.length + 1,
    found: '', expected: '', message: '', correction: null, fingerprint: printOf(claim, file), context: { line: 2, column: 1, endLine: 2, endColumn: claim.length + 1 }, anchors: [], trace: [], ...more
  }
}

/** An exception on such a finding. */
export function exception(claim: string, more: Partial<Exception> = {}): Exception {
  const { file = 'a.md' } = more
  return { fingerprint: printOf(claim, file ?? ''), file, fact: 'H1a', text: claim, context: null, reason: 'quoted', by: 'ann', on: '2026-01-02', until: null, line: 3, ...more }
}

/** A confirmation of such a finding. */
export function confirmed(claim: string, more: Partial<Confirmed> = {}): Confirmed {
  const { file = 'a.md' } = more
  return { fingerprint: printOf(claim, file ?? ''), file, fact: 'H1a', text: claim, context: null, reason: null, wording: null, by: 'ann', on: '2026-01-02', line: 3, ...more }
}
