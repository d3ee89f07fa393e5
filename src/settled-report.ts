/** A report without what is settled, for programs: by the decisions of a project, and by comments in the articles themselves. */
import { settle } from './exception/settle.ts'
import { today as thisDay } from './host/clock.ts'
import { idsOf } from './set-group.ts'
import type { Exceptions } from './exception/file.ts'
import type { Report } from './model.ts'

/** The decisions of a project, the path of their file, and whether an article is in the project, by its path from the folder. */
export interface ProjectSettling {
  readonly decisions: Exceptions
  readonly path: string
  readonly exists: (path: string) => boolean
}

/** Of a program that has no project: comments in articles settle, nothing else does. */
export const noDecisions: ProjectSettling = { decisions: { exceptions: [], confirmed: [], problems: [] }, path: '', exists: () => false }

/**
 * A report without what exceptions and the comments of its articles settle; a comment without fact or reason is among its
 * failures. `today`: until when exceptions have to hold.
 */
export function settleReport(report: Report, { decisions, path, exists: isThere }: ProjectSettling, today: string = thisDay()): Report {
  const { findings, excepted, notes, problems } = settle(report.findings, {
    ...decisions, path, today, all: report.findings, ids: idsOf(report.sets ?? [report.set]), comments: report.comments ?? new Map(), pastOf: () => null,
    ground: { nameOf: (name) => name, checked: report.checked ?? [], exists: isThere }
  })
  return { ...report, findings, excepted, exceptionNotes: notes, failures: [...report.failures, ...problems] }
}
