#!/usr/bin/env node
// Measures the built command against labelled articles and fails where it has become worse than the committed thresholds.
//
//   node test/eval/main.mjs [--gold DIR] [--show errors|all] [--by-fact] [--by-kind] [--provisions FILE]
//                           [--report FILE] [--lenient] [--thresholds FILE] [--raise]
//
// DIR holds NAME.md with NAME.gold.jsonl; the default is fixtures/corpus, and after it, a line each, every other labelled folder
// of fixtures with thresholds of its own in test/eval/thresholds; a folder with a set.yml is checked against that. Last come single
// sentences (sentences.mjs) and passages in which nothing is wrong (quiet.mjs). --report scores a report that exists already.
// --raise writes what was measured as the new thresholds where it is better. Thresholds apply to the default folder, and
// to others where --thresholds names a file. Exit 0: good; 1: below a threshold; 2: could not be measured.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readLabels, score } from './score.mjs'
import { measureQuiet } from './quiet.mjs'
import { measureSentences } from './sentences.mjs'

/** @import { Claim, Counts, Label, Score } from './score.d.mts' */

const root = fileURLToPath(new URL('../..', import.meta.url))
const measures = /** @type {const} */ (['precision', 'recall', 'f1', 'coverage', 'consistent', 'silent'])

/** What is measured: shares of the score, or of passages. @typedef {Partial<Pick<Score, 'precision' | 'recall' | 'f1' | 'coverage' | 'consistent'> & { readonly silent: number }>} Measured */

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

/** @param {string[]} args @returns {Promise<number>} */
async function main(args) {
  const { values: options } = parseArgs({
    args,
    options: {
      gold: { type: 'string' }, show: { type: 'string' }, 'by-fact': { type: 'boolean' }, 'by-kind': { type: 'boolean' },
      provisions: { type: 'string' }, report: { type: 'string' }, lenient: { type: 'boolean' }, thresholds: { type: 'string' }, raise: { type: 'boolean' }
    }
  })
  if (options.show !== undefined && !['errors', 'all'].includes(options.show)) throw new Error(`Unexpected --show ${options.show}, expected errors or all`)
  const folder = resolve(options.gold ?? join(root, 'fixtures/corpus'))
  const { gold, files } = readGold(folder)
  const report = options.report === undefined ? runCheck(folder, options.provisions) : readReport(options.report)
  const measured = score(gold, report.claims, { files, words: report.words, lenient: options.lenient === true })
  if (options.show !== undefined) showErrors(measured, options.show === 'all')
  const isPlain = options['by-fact'] !== true && options['by-kind'] !== true
  if (isPlain || options['by-fact'] === true) printTable('fact', measured.byFact, true)
  if (isPlain || options['by-kind'] === true) printTable('kind', measured.byKind, false)
  printOverall(measured)
  const thresholds = options.thresholds ?? (options.gold === undefined ? join(root, 'test/eval/thresholds.json') : null)
  if (thresholds === null) return 0
  const own = options.raise === true ? raise(thresholds, measured) : compare(thresholds, measured)
  const isDefault = options.gold === undefined && options.report === undefined && options.thresholds === undefined
  return isDefault ? Math.max(own, ...otherFolders().map((one) => measureOther(one, options.raise === true)), await measureSingle(options.raise === true), await measureSilence(options.raise === true, options.show !== undefined)) : own
}

/** Labelled folders beside the default one: articles of other authors on its set, and other subjects with sets of their own. */
function otherFolders() {
  const subjects = readdirSync(join(root, 'fixtures/subjects')).sort().map((name) => `subjects/${name}`)
  return ['blind', 'unseen', 'voices', ...subjects]
}

/** @param {string} name @param {boolean} isRaised @returns {number} */
function measureOther(name, isRaised) {
  const folder = join(root, 'fixtures', name)
  const set = join(folder, 'set.yml')
  const { gold, files } = readGold(folder)
  const report = runCheck(folder, existsSync(set) ? set : undefined)
  const measured = score(gold, report.claims, { files, words: report.words, lenient: false })
  const { all, hits, flagged } = measured
  console.log(`${name.padEnd(26)} precision ${percent(measured.precision)} (${hits}/${flagged})  recall ${percent(measured.recall)} (${all.found}/${all.contradicted})  recognized ${percent(measured.coverage)}  consistent ${percent(measured.consistent)}  false alarms per 1,000 words ${measured.falseAlarmsPerThousandWords.toFixed(2)}`)
  const path = join(root, 'test/eval/thresholds', `${basename(name)}.json`)
  return isRaised ? raise(path, measured) : compare(path, measured)
}

/** Sentences on their own, after all folders. @param {boolean} isRaised @returns {Promise<number>} */
async function measureSingle(isRaised) {
  const measured = await measureSentences(root)
  console.log(`${'sentences'.padEnd(26)} precision ${percent(measured.precision)}  recall ${percent(measured.recall)}  consistent ${percent(measured.consistent)}  of ${measured.sentences}`)
  const path = join(root, 'test/eval/thresholds', 'sentences.json')
  return isRaised ? raise(path, measured) : compare(path, measured)
}

/** Passages that nothing is wrong in, at the very end: of how many nothing is said to be. @param {boolean} isRaised @param {boolean} isShown @returns {Promise<number>} */
async function measureSilence(isRaised, isShown) {
  const all = await measureQuiet(root)
  for (const { name, passages, alarmed } of all) {
    if (isShown) for (const { at, text, flags } of alarmed) console.log(`FALSE ALARM  quiet/${name}.jsonl:${at}  ${text}\n${flags.map((flag) => `             ${flag.fact}  ${flag.text}: ${flag.message}`).join('\n')}`)
    console.log(`${`quiet/${name}`.padEnd(26)} silent ${percent(1 - alarmed.length / passages)} (${alarmed.length} of ${passages} passages with a false alarm)`)
  }
  const sum = (/** @type {(one: (typeof all)[number]) => number} */ of) => all.reduce((made, one) => made + of(one), 0)
  const measured = { silent: 1 - sum(({ alarmed }) => alarmed.length) / sum(({ passages }) => passages) }
  const path = join(root, 'test/eval/thresholds', 'quiet.json')
  return isRaised ? raise(path, measured) : compare(path, measured)
}

/** @param {string} folder */
function readGold(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl')).sort()
  if (names.length === 0) throw new Error(`${folder}: Unexpected folder without labels, expected NAME.md and NAME.gold.jsonl`)
  /** @type {Label[]} */
  const gold = []
  /** @type {string[]} */
  const problems = []
  for (const name of names) {
    const path = relative(process.cwd(), join(folder, name))
    const article = name.replace(/\.gold\.jsonl$/, '.md')
    try {
      if (!existsSync(join(folder, article))) throw new Error(`${path}: Unexpected labels without an article, expected ${article} beside`)
      const lines = readFileSync(join(folder, article), 'utf8').split('\n').length
      gold.push(...readLabels(readFileSync(join(folder, name), 'utf8'), path, article, lines))
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { gold, files: names.map((name) => name.replace(/\.gold\.jsonl$/, '.md')) }
}

/** @param {string} folder @param {string | undefined} provisions */
function runCheck(folder, provisions) {
  const command = join(root, 'dist/cli.js')
  if (!existsSync(command)) throw new Error(`${relative(process.cwd(), command)} is missing: run "npm run build" first`)
  const scratch = mkdtempSync(join(tmpdir(), 'proviso-eval-'))
  try {
    const output = join(scratch, 'report.json')
    const set = provisions === undefined ? [] : ['--provisions', resolve(provisions)]
    const { status, stderr, error } = spawnSync(process.execPath,
      [command, 'check', folder, '--format', 'json', '--verdicts', 'all', '--fail-on', 'never', '--output', output, ...set],
      { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (error !== undefined) throw error
    if (status !== 0 && status !== 1) throw new Error(`The check failed with status ${status}:\n${stderr}`)
    return readReport(output)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {string} path @returns {{ claims: Claim[], words: number }} */
function readReport(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(report?.claims)) throw new Error(`${path}: Unexpected report without claims, expected that of check --format json`)
  if (report.complete === false) throw new Error(`${path}: Unexpected incomplete report, expected all articles checked`)
  return { claims: report.claims, words: typeof report.words === 'number' ? report.words : 0 }
}

/** @param {Score} measured @param {boolean} all */
function showErrors(measured, all) {
  for (const { file, line, fact, text, message } of measured.falseAlarms) console.log(`FALSE ALARM  ${file}:${line} ${fact}  ${text ?? ''}${message === undefined ? '' : `\n             ${message}`}`)
  for (const { label, verdicts } of measured.missed) console.log(`MISSED       ${label.file}:${label.line} ${label.fact}  ${label.quote}  [${label.kind ?? ''}]${verdicts.length === 0 ? '' : ` (judged ${verdicts.join(', ')})`}`)
  if (all) for (const { label } of measured.unseen) console.log(`NOT SEEN     ${label.file}:${label.line} ${label.fact}  ${label.quote}  [${label.kind ?? ''}]`)
}

/** @param {string} title @param {readonly (Counts & { name: string })[]} rows @param {boolean} withAlarms */
function printTable(title, rows, withAlarms) {
  const head = [title, 'contradicted', 'found', 'review', 'consistent', 'right', 'recognized', ...(withAlarms ? ['false alarms'] : [])]
  const body = rows.map((row) => [
    row.name, row.contradicted, row.found, row.toReview, row.consistent, row.judgedConsistent,
    `${row.recognized}/${row.contradicted + row.consistent}`, ...(withAlarms ? [row.falseAlarms] : [])
  ].map(String))
  const widths = head.map((cell, column) => Math.max(cell.length, ...body.map((row) => row[column]?.length ?? 0)))
  for (const row of [head, ...body]) console.log(row.map((cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  '))
  console.log('')
}

/** @param {Score} measured */
function printOverall(measured) {
  const { all, hits, flagged } = measured
  console.log(`articles ${measured.articles}  words ${measured.words}  labels ${measured.labels} (contradicted ${all.contradicted}, consistent ${all.consistent})`)
  console.log(`contradictions  precision ${percent(measured.precision)} (${hits}/${flagged})  recall ${percent(measured.recall)} (${all.found}/${all.contradicted})  F1 ${percent(measured.f1)}  false alarms per 1,000 words ${measured.falseAlarmsPerThousandWords.toFixed(2)}`)
  console.log(`coverage        recognized ${percent(measured.coverage)} (${all.recognized}/${all.contradicted + all.consistent})  consistent judged consistent ${percent(measured.consistent)} (${all.judgedConsistent}/${all.consistent})`)
}

/** @param {string} path @returns {Record<string, number>} */
function readThresholds(path) {
  const thresholds = JSON.parse(readFileSync(path, 'utf8'))
  for (const [key, value] of Object.entries(thresholds)) {
    if (!measures.some((measure) => measure === key)) throw new Error(`${basename(path)}: Unexpected key ${key}, expected one of ${measures.join(', ')}`)
    if (typeof value !== 'number' || value < 0 || value > 1) throw new Error(`${basename(path)}: Unexpected ${key} ${value}, expected a share from 0 to 1`)
  }
  return thresholds
}

/** @param {string} path @param {Measured} measured @returns {number} */
function compare(path, measured) {
  const thresholds = readThresholds(path)
  const short = measures.filter((measure) => (measured[measure] ?? 1) < (thresholds[measure] ?? 0))
  for (const measure of short) console.log(`${measure} ${(measured[measure] ?? 1).toFixed(4)} is below the threshold ${thresholds[measure]}`)
  return short.length === 0 ? 0 : 1
}

/** Never lowers: a figure rounds down, so that the same run passes. @param {string} path @param {Measured} measured @returns {number} */
function raise(path, measured) {
  const before = existsSync(path) ? readThresholds(path) : {}
  const after = Object.fromEntries(measures.flatMap((measure) => (measured[measure] === undefined ? [] : [[measure, Math.max(before[measure] ?? 0, Math.floor(measured[measure] * 1000) / 1000)]])))
  writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`)
  return compare(path, measured)
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)}%`
}
