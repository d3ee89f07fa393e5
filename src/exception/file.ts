/**
 * The file of decisions on findings: YAML, two lists. `exceptions` are settled and count no more, whoever adds one says why and
 * who; `confirmed` are known to be wrong, still count, and may say how the article should read.
 */
import { readYaml } from '../yaml/reading.ts'
import { list, objectSchema, object } from '../yaml/collection-shape.ts'
import { text } from '../yaml/scalar-shape.ts'
import { optional, quote, required } from '../yaml/shape.ts'
import type { Problem, SourceFile } from '../model.ts'
import type { Reading } from '../yaml/reading.ts'
import type { Filled, JsonSchema, Placed, Written } from '../yaml/shape.ts'

/** Where the file lies when nothing says otherwise. */
export const usualExceptions = '.proviso/exceptions.yml'

/** What every decision holds. */
interface Decided {
  readonly fingerprint: string
  readonly by: string
  /** Day of the decision; null where it is not told. */
  readonly on: string | null
  /** The article, the fact, the claim's words and the words around them, as they were then; null where they are not told. */
  readonly file: string | null
  readonly fact: string | null
  readonly text: string | null
  readonly context: string | null
  /** Line in the file, for messages. */
  readonly line: number
}

/** A settled finding. */
export interface Exception extends Decided {
  readonly reason: string
  /** Last day on which it counts, "2027-01-31"; null: for good. */
  readonly until: string | null
}

/** A finding that is known to be right: the article is wrong there. */
export interface Confirmed extends Decided {
  /** A remark; null for none. */
  readonly reason: string | null
  /** The words that are to stand in place of the claim's; null where nobody has chosen any. */
  readonly wording: string | null
}

/** Decisions, or what is wrong with their file. */
export interface Exceptions {
  readonly exceptions: readonly Exception[]
  readonly confirmed: readonly Confirmed[]
  readonly problems: readonly Problem[]
}

/** The lists of the file. */
export type ListName = 'exceptions' | 'confirmed'

const day = text({ noun: 'a date such as 2027-01-31', pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ })

const common = {
  fingerprint: required(text({ noun: 'a fingerprint of 24 letters and digits, as the JSON report has it', pattern: /^[0-9a-f]{24}$/, allowsNumber: true }), 'Fingerprint of the finding, as the JSON report has it'),
  by: required(text({ noun: 'a name' }), 'Who decided'),
  on: optional(day, 'Day of the decision'),
  file: optional(text({ noun: 'a path' }), 'The article: with it, the entry is told when it matches nothing any more, and goes along when the article is renamed'),
  fact: optional(text({ noun: 'an id' }), 'The fact'),
  text: optional(text({ noun: 'text' }), 'The words of the claim'),
  context: optional(text({ noun: 'text' }), 'The words around the claim')
}

const settled = object('exception', {
  ...common,
  reason: required(text({ noun: 'a reason' }), 'Why it is settled'),
  until: optional(day, 'Last day on which it counts; left out: for good')
})

const known = object('confirmed finding', {
  ...common,
  reason: optional(text({ noun: 'a reason' }), 'A remark'),
  wording: optional(text({ noun: 'words' }), "Words to stand in place of the claim's; `proviso check --fix` writes them into the article")
})

const fields = {
  exceptions: optional(list(settled, 'exceptions'), 'Findings that are settled'),
  confirmed: optional(list(known, 'confirmed findings'), 'Findings that are right: the article is to be mended')
}

const shape = object('file of exceptions', fields)

/** Reads the file; an empty one has none. Each mistake is a problem with its place. */
export function readExceptions(file: SourceFile): Exceptions {
  const reading = readYaml(file)
  if (reading.root === null) return { exceptions: [], confirmed: [], problems: reading.problems() }
  const form = shape.read(reading.root, reading)
  const lineOf = toLineOf(reading.text)
  const exceptions = (form?.values.exceptions?.items ?? []).flatMap((placed): readonly Exception[] => {
    const decided = readDecided(placed, lineOf, reading)
    const { reason, until } = placed.values
    return decided === null || reason === null ? [] : [{ ...decided, reason: reason.text, until: readDay(until, reading) }]
  })
  const confirmed = (form?.values.confirmed?.items ?? []).flatMap((placed): readonly Confirmed[] => {
    const decided = readDecided(placed, lineOf, reading)
    const { reason, wording } = placed.values
    return decided === null ? [] : [{ ...decided, reason: reason?.text ?? null, wording: wording?.text ?? null }]
  })
  return { exceptions, confirmed, problems: reading.problems() }
}

/** JSON Schema, draft 2020-12, of the file. `schema/exceptions.schema.json` holds exactly this. */
export function exceptionsSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Proviso exceptions',
    description: 'Decisions of maintainers on findings of Proviso: .proviso/exceptions.yml.',
    ...objectSchema(fields)
  }
}

function readDecided({ at, values }: Placed<Filled<typeof common>>, lineOf: (at: number) => number, reading: Reading): Decided | null {
  const { fingerprint, by, on, file, fact, text: words, context } = values
  if (fingerprint === null || by === null) return null
  return { fingerprint: fingerprint.text, by: by.text, on: readDay(on, reading), file: file?.text ?? null, fact: fact?.text ?? null, text: words?.text ?? null, context: context?.text ?? null, line: lineOf(at) }
}

/** A day that the calendar has; another one is a problem. */
function readDay(written: Written | null, { report }: Reading): string | null {
  if (written === null) return null
  if (!isDay(written.text)) report(written.at, `Unexpected ${quote(written.text)}, expected a day that the calendar has`)
  return written.text
}

/** Whether a text is a day: "2027-02-28", and not "2027-02-30". */
export function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Lines of offsets that are asked for in ascending order. */
function toLineOf(source: string): (at: number) => number {
  let [line, from] = [1, 0]
  return (at) => {
    if (at < from) [line, from] = [1, 0]
    for (let next = source.indexOf('\n', from); next !== -1 && next < at; next = source.indexOf('\n', from)) {
      line++
      from = next + 1
    }
    return line
  }
}
