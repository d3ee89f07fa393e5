#!/usr/bin/env node
// How fast the built command is, as a multiple of a floor measured in the same run: a process that reads the same bytes
// and passes one regular expression over them; for one article cold, a Node that does nothing. Ratios can be compared between
// machines, seconds cannot. Then how time and memory grow with the number of articles, their length, the facts and their names.
//
//   node test/bench/main.mjs [--articles 400] [--runs 5] [--only runs|hostile|growth] [--keep DIR]
//
// Whole processes, start included; the floors take turns with the command, so that a busy machine slows both. The
// corpora are made from fixtures/ and are the same bytes every time; --keep leaves them in a folder for other tools.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticles, offTopic } from './corpus.mjs'
import { makeArticleOn, makeSet } from './growth.mjs'
import { makeHostile } from './hostile.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { articles: { type: 'string', default: '400' }, runs: { type: 'string', default: '5' }, only: { type: 'string' }, keep: { type: 'string' } } })
const count = Number(values.articles)
const runs = Number(values.runs)

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'proviso-bench-'))
const peakFile = join(folder, 'peak')
const scan = 'const { readdirSync, readFileSync } = require("node:fs"); let n = 0; for (const name of readdirSync(process.argv[1])) n += [...readFileSync(process.argv[1] + "/" + name, "utf8").matchAll(/[0-9][0-9,.]*/g)].length; process.stdout.write(String(n))'
const sources = [join(root, 'fixtures/articles'), join(root, 'fixtures/corpus')]

/** @typedef {{ name: string, path: string, files: number, bytes: number, options?: readonly string[], isCold?: boolean }} Corpus */

try {
  console.log(`Node ${process.version}, ${runs} runs, median of whole processes`)
  if (wants('runs')) show('corpus', runCorpora().map(measure))
  if (wants('hostile')) show('hostile input, 50 KB each', Object.entries(makeHostile(50_000)).map(([name, text]) => measure(write(name, [text]))))
  if (wants('growth')) for (const [title, corpora] of growthCorpora()) show(title, corpora.map(measure))
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

/** @param {string} part */
function wants(part) {
  return values.only === undefined || values.only === part
}

/** @returns {readonly Corpus[]} */
function runCorpora() {
  const articles = makeArticles(sources, { count, words: 600, seed: 28 })
  const off = articles.map(offTopic)
  return [
    { ...write('one article, cold', articles.slice(0, 1)), isCold: true },
    write(`${count} articles`, articles),
    write(`${count} unrelated`, off),
    write(`${count * 5} unrelated`, Array.from({ length: 5 }, () => off).flat()),
    write('one long file', makeArticles(sources, { count: 1, words: 200_000, seed: 29 }))
  ]
}

/** @returns {readonly (readonly [string, readonly Corpus[]])[]} */
function growthCorpora() {
  const article = (/** @type {number} */ facts) => makeArticleOn({ facts, words: 2_000 })
  /** @param {string} name @param {{ facts: number, aliases: number }} size @returns {Corpus} */
  const withSet = (name, size) => {
    const set = join(folder, `${name.replaceAll(' ', '-')}.yml`)
    writeFileSync(set, makeSet(size))
    return { ...write(name, [article(size.facts)]), options: ['--provisions', set] }
  }
  return [
    ['words of an article', [10_000, 20_000, 40_000, 80_000].map((words) => write(`${words} words`, makeArticles(sources, { count: 1, words, seed: 30 })))],
    ['facts of a set', [50, 500, 5_000].map((facts) => withSet(`${facts} facts`, { facts, aliases: 3 }))],
    ['names of each of 200 things', [2, 8, 32].map((aliases) => withSet(`${aliases} names`, { facts: 200, aliases }))]
  ]
}

/** @param {string} name @param {readonly string[]} texts @returns {Corpus} */
function write(name, texts) {
  const path = join(folder, name.replaceAll(/[^a-z0-9]+/g, '-'))
  mkdirSync(path, { recursive: true })
  texts.forEach((text, index) => writeFileSync(join(path, `${String(index).padStart(5, '0')}.md`), text))
  return { name, path, files: texts.length, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) }
}

/** @param {string} title @param {readonly (readonly string[])[]} rows */
function show(title, rows) {
  const heads = [title, 'files', 'MB', 'floor', 'proviso', 'ratio', 'peak MB']
  console.log(`\n| ${heads.join(' | ')} |\n|---|${'--:|'.repeat(heads.length - 1)}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

/** @param {Corpus} corpus */
function measure({ name, path, files, bytes, options = [], isCold = false }) {
  const words = [join(root, 'dist/cli.js'), 'check', path, '--format', 'json', '--output', join(folder, 'report.json'), ...options]
  const floors = []
  const times = []
  for (let run = 0; run < runs; run++) {
    floors.push(time(isCold ? ['-e', '0'] : ['-e', scan, path]))
    times.push(time(words))
  }
  time(['--require', fileURLToPath(new URL('peak.cjs', import.meta.url)), ...words])
  const peak = Number(readFileSync(peakFile, 'utf8')) / 1024
  const [low, own] = [median(floors), median(times)]
  return [name, String(files), (bytes / 1e6).toFixed(2), `${low.toFixed(0)} ms`, `${own.toFixed(0)} ms`, (own / low).toFixed(1), peak.toFixed(0)]
}

/** Milliseconds of a process. @param {readonly string[]} words */
function time(words) {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile } })
  if (status === null || 1 < status) throw new Error(stderr || `Unexpected end of ${words.join(' ')}`)
  return performance.now() - begin
}

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}
