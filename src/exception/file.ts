/** The file of findings that maintainers have settled: YAML, a list; whoever adds an entry says why and who. */
import { readYaml } from '../yaml/reading.ts'
import { list, object } from '../yaml/collection-shape.ts'
import { text } from '../yaml/scalar-shape.ts'
import { optional, required } from '../yaml/shape.ts'
import type { Problem, SourceFile } from '../model.ts'

/** Where the file lies when nothing says otherwise. */
export const usualExceptions = '.proviso/exceptions.yml'

/** A settled finding. */
export interface Exception {
  readonly fingerprint: string
  readonly reason: string
  readonly by: string
  /** Last day on which it counts, "2027-01-31"; null: for good. */
  readonly until: string | null
  /** Line in the file, for messages. */
  readonly line: number
}

/** Exceptions, or what is wrong with their file. */
export interface Exceptions {
  readonly exceptions: readonly Exception[]
  readonly problems: readonly Problem[]
}

const entry = object('exception', {
  fingerprint: required(text({ noun: 'a fingerprint of 24 letters and digits, as the JSON report has it', pattern: /^[0-9a-f]{24}$/ }), 'Fingerprint of the finding, as the JSON report has it'),
  reason: required(text({ noun: 'a reason' }), 'Why it is settled'),
  by: required(text({ noun: 'a name' }), 'Who settled it'),
  until: optional(text({ noun: 'a date such as 2027-01-31', pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ }), 'Last day on which it counts'),
  on: optional(text({ noun: 'a date such as 2027-01-31', pattern: /^\d{4}-\d\d-\d\d$/ }), 'Day on which it was settled'),
  fact: optional(text({ noun: 'an id' }), 'The fact, for readers'),
  file: optional(text({ noun: 'a path' }), 'The article, for readers'),
  text: optional(text({ noun: 'text' }), 'The words, for readers')
})

const shape = object('file of exceptions', { exceptions: required(list(entry, 'exceptions'), 'Findings that are settled') })

/** Reads the file; an empty one has none. */
export function readExceptions(file: SourceFile): Exceptions {
  const reading = readYaml(file)
  if (reading.root === null) return { exceptions: [], problems: reading.problems() }
  const form = shape.read(reading.root, reading)
  const lineOf = (at: number): number => reading.text.slice(0, at).split('\n').length
  const exceptions = (form?.values.exceptions?.items ?? []).flatMap(({ at, values: { fingerprint, reason, by, until } }) =>
    (fingerprint === null || reason === null || by === null ? [] : [{ fingerprint: fingerprint.text, reason: reason.text, by: by.text, until: until?.text ?? null, line: lineOf(at) }]))
  return { exceptions, problems: reading.problems() }
}
