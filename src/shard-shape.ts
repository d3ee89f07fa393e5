/**
 * A shard's part of a JSON report, read back. Reports come through artifacts and other hands: everything that a later step
 * relies on is looked at before it is believed, and what does not hold is told in a sentence.
 */
import { isSealed } from './shard.ts'
import type { Shard } from './model.ts'

/** Whether a value is what is expected. */
type Test = (value: unknown) => boolean

/** A shard, or what was expected in its place. */
export type ShardReading = { readonly shard: Shard, readonly mistake: null } | { readonly shard: null, readonly mistake: string }

/** Reads the text of a JSON report. Never throws. */
export function readShard(text: string): ShardReading {
  const report = parse(text)
  if (!isObject(report) || report['version'] !== 1) return refuse('Unexpected content, expected a JSON report of "proviso check --shard"; was the file written whole?')
  if (report['shard'] === undefined) return refuse('Unexpected report of a whole run, expected one of "proviso check --shard"')
  if (!shardTest(report['shard'])) return refuse('Unexpected form of "shard", expected that of this version; write all reports with the version that merges them')
  const shard = report['shard'] as Shard
  if (!isSealed(shard)) return refuse('Unexpected content of "shard", the report was changed after it was written')
  return { shard, mistake: null }
}

function refuse(mistake: string): ShardReading {
  return { shard: null, mistake }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text: Test = (value) => typeof value === 'string'
const flag: Test = (value) => typeof value === 'boolean'
const count: Test = (value) => Number.isSafeInteger(value) && 0 <= (value as number)
const place: Test = (value) => count(value) && value !== 0
const digest: Test = (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
const nothing: Test = (value) => value === null

/** Tests only read what they are given; a report may hold more than they ask for. */
const either = (...tests: readonly Test[]): Test => (value) => tests.some((test) => test(value))
const listOf = (test: Test): Test => (value) => Array.isArray(value) && value.every(test)
const word = (...words: readonly string[]): Test => (value) => words.some((one) => one === value)
const record = (fields: Readonly<Record<string, Test>>, more: Readonly<Record<string, Test>> = {}): Test => (value) => isObject(value)
  && Object.entries(fields).every(([name, test]) => test(value[name]))
  && Object.entries(more).every(([name, test]) => value[name] === undefined || test(value[name]))

const position = { line: place, column: place, endLine: place, endColumn: place }
const trace = listOf(record({ step: text, text }))
const failure = record({ path: text, line: either(place, nothing), column: either(place, nothing), message: text })

const finding = record({
  ...position, file: text, text, fact: text, provision: text, found: text, expected: text, message: text, trace,
  verdict: word('consistent', 'contradicted', 'unsupported', 'review'),
  status: word('asserted', 'reported', 'denied', 'hypothetical', 'demanded', 'asked', 'predicted'),
  correction: either(text, nothing), fingerprint: text, context: record(position), anchors: listOf(record({ key: text, text, origin: text }))
}, { set: text, edit: record({ ...position, text, isQuoted: flag }) })

const notChecked = record({
  ...position, file: text, text, fact: text, trace,
  reason: word('other-document', 'hypothetical', 'demanded', 'asked', 'denied', 'predicted', 'past', 'other-holder', 'unclear')
}, { set: text })

const result = record({ path: text, words: count, findings: listOf(finding), notChecked: listOf(notChecked), failures: listOf(failure) }, {
  comments: listOf(record({ text, line: place, from: count, to: count }))
})

const shardTest = record({
  index: place, count: place, tool: record({ version: text, build: either(digest, nothing) }),
  sets: listOf(record({ id: text, digest: text })), configuration: digest, commit: either(text, nothing),
  articles: record({ count, digest }), failures: listOf(failure), left: listOf(text),
  outcomes: listOf(record({ index: count, source: either(text, nothing), result: either(result, nothing), failure: either(failure, nothing) })),
  seal: digest
})
