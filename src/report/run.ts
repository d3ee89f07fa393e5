/** A report of a laptop as a run, so that every surface can be seen there as well: nothing is compared, nothing is linked. */
import { countVerdicts } from './reporter.ts'
import type { Report, Run, RunVerdict } from '../model.ts'

/** The run of a report on its own. */
export function toLocalRun(report: Report): Run {
  const missing = report.failures.filter(({ line }) => line === null)
  return {
    report, verdict: toVerdict(report), failOn: 'contradicted', isFailing: 0 < report.failures.length || 0 < countVerdicts(report).contradicted,
    place: { server: '', repository: '', head: '', base: null, pull: null, url: null, set: { path: null, commit: null } },
    scope: 'all',
    coverage: {
      expected: report.files + missing.length, checked: report.files, shortfalls: [], isComplete: report.failures.length === 0,
      skipped: report.failures.map(({ path, line, message }) => ({ path, reason: line === null ? message : `line ${line}: ${message}`, isMissing: true }))
    },
    changes: new Map(), elsewhere: 0, delta: null, proposal: null, excepted: [], notes: []
  }
}

function toVerdict(report: Report): RunVerdict {
  const { contradicted, review, unsupported } = countVerdicts(report)
  if (0 < contradicted) return 'contradicted'
  if (0 < report.failures.length) return 'incomplete'
  if (0 < review) return 'review'
  return 0 < unsupported ? 'unsupported' : 'consistent'
}
