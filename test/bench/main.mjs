#!/usr/bin/env node
// How fast the built command is, as a multiple of a floor measured in the same run: a process that reads the same bytes
// and passes one regular expression over them; for one article cold, a Node that does nothing. Ratios can be compared between
// machines, seconds cannot. Then how time and memory grow with the length of a file, the facts and their names.
//
//   node test/bench/main.mjs [--quick] [--runs 5] [--only runs|growth|hostile] [--keep DIR]
//
// Whole processes, start included; the floors take turns with the command, so that a busy machine slows both. Medians of
// several runs, of fewer where one takes long, so that all of it ends within five minutes. The corpora are made from
// fixtures/, one block of three, with prose about nothing between, and are the same bytes every time; --keep leaves them in a folder for other tools.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { joinArticles, makeArticles, offTopic } from './corpus.mjs'
import { makeArticleOn, makeArticleOnPeople, makePeopleSet, makeSet } from './growth.mjs'
import { makeHostile } from './hostile.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' }, only: { type: 'string' }, keep: { type: 'string' } } })
const mostRuns = Number(values.runs)

/** Full size, and one that shows in less than a minute whether anything has gone wrong. */
const size = values.quick ? { articles: 200, unrelated: 500, huge: 2, hostile: 20_000, lengths: [0.25, 0.5, 1], facts: [50, 500] } : { articles: 2_000, unrelated: 5_000, huge: 20, hostile: 50_000, lengths: [0.5, 1, 2, 4], facts: [50, 500, 5_000] }

/** A corpus is measured again only as long as that takes no longer than this, in milliseconds. */
const patience = 6_000

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'proviso-bench-'))
const peakFile = join(folder, 'peak')
const scan = 'const { readdirSync, readFileSync } = require("node:fs"); let n = 0; for (const name of readdirSync(process.argv[1])) n += [...readFileSync(process.argv[1] + "/" + name, "utf8").matchAll(/[0-9][0-9,.]*/g)].length; process.stdout.write(String(n))'
const sources = [join(root, 'fixtures/articles'), join(root, 'fixtures/corpus')]

/** `isPrimed`: what is measured is a second run, that finds everything remembered. @typedef {{ name: string, path: string, files: number, bytes: number, options?: readonly string[], isCold?: boolean, isPrimed?: boolean }} Corpus */

try {
  console.log(`Node ${process.version}, medians of up to ${mostRuns} runs of whole processes`)
  if (wants('runs')) show('corpus', runCorpora())
  if (wants('growth')) for (const [title, corpora] of growthCorpora()) show(title, corpora)
  if (wants('hostile')) show(`hostile input, ${size.hostile / 1000} KB each`, Object.entries(makeHostile(size.hostile)).map(([name, text]) => () => write(name, [text])))
  console.log(`\n${(performance.now() / 1000).toFixed(0)} s in all`)
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

/** @param {string} part */
function wants(part) {
  return values.only === undefined || values.only === part
}

/** @returns {readonly (() => Corpus)[]} */
function runCorpora() {
  const articles = makeArticles(sources, { count: size.articles, words: 600, seed: 28, sparse: 3 })
  const unrelated = Array.from({ length: size.unrelated }, (_, index) => offTopic(articles[index % articles.length] ?? ''))
  const huge = joinArticles(articles, size.huge * 1_000_000)
  return [
    () => ({ ...write('one article, cold', articles.slice(0, 1)), isCold: true }),
    () => write(`${articles.length} articles`, articles),
    () => ({ ...write(`${articles.length} again with --cache`, articles), options: ['--cache', '--cache-folder', join(folder, 'cache')], isPrimed: true }),
    () => write(`${unrelated.length} unrelated`, unrelated),
    () => write('one huge file', [huge]),
    () => write('one huge file, unrelated', [offTopic(huge)])
  ]
}

/** @returns {readonly (readonly [string, readonly (() => Corpus)[]])[]} */
function growthCorpora() {
  const articles = makeArticles(sources, { count: 300, words: 600, seed: 30, sparse: 3 })
  /** @param {string} name @param {string} text @param {string} article @returns {Corpus} */
  const by = (name, text, article) => {
    const set = join(folder, `${name.replaceAll(' ', '-')}.yml`)
    writeFileSync(set, text)
    return { ...write(name, [article]), options: ['--provisions', set] }
  }
  /** @param {string} name @param {{ facts: number, aliases: number, examples?: number }} setSize */
  const withSet = (name, setSize) => () => by(name, makeSet(setSize), makeArticleOn({ facts: setSize.facts, words: 2_000 }))
  return [
    ['length of a file', size.lengths.map((length) => () => write(`${length} MB`, [joinArticles(articles, length * 1_000_000)]))],
    ['facts of a set', size.facts.map((facts) => withSet(`${facts} facts`, { facts, aliases: 3 }))],
    ['facts of a set, with 2 examples each', size.facts.map((facts) => withSet(`${facts} facts with examples`, { facts, aliases: 1, examples: 2 }))],
    ['people of a set', size.facts.map((people) => () => by(`${people} people`, makePeopleSet(people), makeArticleOnPeople({ people, words: 2_000 })))],
    ['names of each of 200 things', [2, 8, 32].map((aliases) => withSet(`${aliases} names`, { facts: 200, aliases }))]
  ]
}

/** @param {string} name @param {readonly string[]} texts @returns {Corpus} */
function write(name, texts) {
  const path = join(folder, name.replaceAll(/[^a-z0-9.]+/g, '-'))
  mkdirSync(path, { recursive: true })
  texts.forEach((text, index) => writeFileSync(join(path, `${String(index).padStart(5, '0')}.md`), text))
  return { name, path, files: texts.length, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) }
}

/** Measures corpora and prints each as soon as it is. @param {string} title @param {readonly (() => Corpus)[]} corpora */
function show(title, corpora) {
  const heads = [title, 'files', 'MB', 'runs', 'floor', 'proviso', 'ratio', 'peak MB']
  console.log(`\n| ${heads.join(' | ')} |\n|---|${'--:|'.repeat(heads.length - 1)}`)
  for (const make of corpora) {
    const corpus = make()
    console.log(`| ${measure(corpus).join(' | ')} |`)
    if (values.keep === undefined) rmSync(corpus.path, { recursive: true, force: true })
  }
}

/** @param {Corpus} corpus */
function measure({ name, path, files, bytes, options = [], isCold = false, isPrimed = false }) {
  const words = ['--require', fileURLToPath(new URL('peak.cjs', import.meta.url)), join(process.env.PROVISO_DIST ?? join(root, 'dist'), 'cli.js'), 'check', path, '--format', 'json', '--output', join(folder, 'report.json'), ...options]
  if (isPrimed) time(words)
  const floors = []
  const times = []
  let peak = 0
  for (let spent = 0, run = 0; run < mostRuns && (run === 0 || spent + spent / run <= patience); run++) {
    floors.push(time(isCold ? ['-e', '0'] : ['-e', scan, path]))
    const own = time(words)
    times.push(own)
    spent += own
    peak = Math.max(peak, Number(readFileSync(peakFile, 'utf8')) / 1024)
  }
  const [low, own] = [median(floors), median(times)]
  return [name, String(files), (bytes / 1e6).toFixed(2), String(times.length), `${low.toFixed(0)} ms`, `${own.toFixed(0)} ms`, (own / low).toFixed(1), peak.toFixed(0)]
}

/** Milliseconds of a process. @param {readonly string[]} words */
function time(words) {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile }, maxBuffer: 64 * 1024 * 1024 })
  // 1: there are contradictions; 2 with a report: something was not checked, as in hostile input.
  if (status === null || 2 < status) throw new Error(stderr || `Unexpected end of ${words.join(' ')}`)
  return performance.now() - begin
}

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}
