#!/usr/bin/env node
// How fast the built command is, as a multiple of a floor measured in the same run: a process that reads the same bytes
// and passes one regular expression over them. Ratios can be compared between machines, seconds cannot.
//
//   node test/bench/main.mjs [--articles 400] [--runs 5] [--keep DIR]
//
// Whole processes, start included; the floors take turns with the command, so that a busy machine slows both. The
// corpora are made from fixtures/ and are the same bytes every time; --keep leaves them in a folder for other tools.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticles, offTopic } from './corpus.mjs'
import { makeHostile } from './hostile.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { articles: { type: 'string', default: '400' }, runs: { type: 'string', default: '5' }, keep: { type: 'string' } } })
const count = Number(values.articles)
const runs = Number(values.runs)

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'proviso-bench-'))
const floor = 'const { readdirSync, readFileSync } = require("node:fs"); let n = 0; for (const name of readdirSync(process.argv[1])) n += [...readFileSync(process.argv[1] + "/" + name, "utf8").matchAll(/[0-9][0-9,.]*/g)].length; process.stdout.write(String(n))'

try {
  const corpora = writeCorpora()
  console.log(`Node ${process.version}, ${runs} runs, median of whole processes\n`)
  console.log(`${'corpus'.padEnd(34)}${'files'.padStart(7)}${'MB'.padStart(8)}${'floor'.padStart(10)}${'proviso'.padStart(11)}${'ratio'.padStart(9)}`)
  for (const { name, path } of corpora) console.log(measure(name, path))
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

function writeCorpora() {
  const sources = [join(root, 'fixtures/articles'), join(root, 'fixtures/corpus')]
  const articles = makeArticles(sources, { count, words: 600, seed: 28 })
  const huge = makeArticles(sources, { count: 1, words: 200_000, seed: 29 })
  return [
    write('one article', articles.slice(0, 1)),
    write(`${count} articles`, articles),
    write(`${count} off topic`, articles.map(offTopic)),
    write('one huge file', huge),
    ...Object.entries(makeHostile(50_000)).map(([name, text]) => write(`hostile: ${name}`, [text]))
  ]
}

/** @param {string} name @param {readonly string[]} texts */
function write(name, texts) {
  const path = join(folder, name.replaceAll(/[^a-z0-9]+/g, '-'))
  mkdirSync(path, { recursive: true })
  texts.forEach((text, index) => writeFileSync(join(path, `${String(index).padStart(5, '0')}.md`), text))
  return { name, path }
}

/** @param {string} name @param {string} path */
function measure(name, path) {
  const floors = []
  const times = []
  for (let run = 0; run < runs; run++) {
    floors.push(time(['-e', floor, path]))
    times.push(time([join(root, 'dist/cli.js'), 'check', path, '--format', 'json', '--output', join(folder, 'report.json')]))
  }
  const files = readdirSync(path)
  const bytes = files.reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
  const [low, own] = [median(floors), median(times)]
  return `${name.padEnd(34)}${String(files.length).padStart(7)}${(bytes / 1e6).toFixed(2).padStart(8)}${`${low.toFixed(0)} ms`.padStart(10)}${`${own.toFixed(0)} ms`.padStart(11)}${(own / low).toFixed(1).padStart(9)}`
}

/** Milliseconds of a process. @param {readonly string[]} words */
function time(words) {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status === null || 1 < status) throw new Error(stderr || `Unexpected end of ${words.join(' ')}`)
  return performance.now() - begin
}

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}
