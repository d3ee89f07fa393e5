/** Sums as facts: the row of a table that adds up the others, and "60 million, of which 35 ... and 25 ...". */
import { toBase } from '../number/interval.ts'
import type { Candidate } from './candidate.ts'

/** Candidates with those made totals that others add up to. What does not add up stays a quantity, and is told. */
export function addTotals(candidates: readonly Candidate[]): { readonly candidates: readonly Candidate[], readonly wrong: readonly Candidate[] } {
  const wrong: Candidate[] = []
  const made = candidates.map((candidate): Candidate => {
    const parts = candidate.kind === 'quantity' ? partsOf(candidate, candidates) : []
    if (parts.length < 2) return candidate
    if (!addsUp(candidate, parts)) {
      if (candidate.statement.cell?.isTotal === true) wrong.push(candidate)
      return candidate
    }
    const { value } = candidate.fields
    return { ...candidate, kind: 'total', fields: value === undefined ? {} : { value }, parts }
  })
  return { candidates: made, wrong }
}

function partsOf(whole: Candidate, all: readonly Candidate[]): readonly Candidate[] {
  const { cell } = whole.statement
  if (cell !== null) return cell.isTotal ? all.filter((one) => one !== whole && one.statement.cell?.series === cell.series && !one.statement.cell.isTotal && one.sort === whole.sort) : []
  const own = all.filter((one) => one.statement === whole.statement && one.sort === whole.sort && one.kind === 'quantity')
  return own[0] === whole && /,? of (?:which|whom|these)\b/i.test(whole.statement.text) ? own.slice(1) : []
}

function addsUp(whole: Candidate, parts: readonly Candidate[]): boolean {
  const sum = parts.reduce((all, { value }) => all + (value === null ? Number.NaN : toBase(value).max), 0)
  const right = whole.value === null ? Number.NaN : toBase(whole.value).max
  return Math.abs(sum - right) <= Math.abs(right) * 1e-9
}
