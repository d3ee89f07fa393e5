/**
 * The record of fixtures/record: what the checker makes of every labelled article and sentence, a line a claim, right or wrong. The labels tell
 * how good that is; the record shows what a change alters.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @import { Chapter, Section } from './record.d.mts' */

/** What stands over each sentence: it is from an article about the document. */
const title = '# Reading the 28-point plan'

/** All that is on record: the folders of labelled articles, and the sentences. @param {string} root The folder of the project. @returns {readonly Chapter[]} */
export function chaptersOf(root) {
  const fixtures = join(root, 'fixtures')
  const ownSet = join(root, 'provisions/ukraine-28-point-plan.yml')
  const subjects = readdirSync(join(fixtures, 'subjects')).sort().map((name) => `subjects/${name}`)
  return [...['corpus', 'blind', 'unseen', 'voices', ...subjects].map((name) => toArticles(fixtures, name, ownSet)), toSentences(fixtures, ownSet)]
}

/** Where a chapter is recorded. @param {string} root @param {Pick<Chapter, 'name'>} chapter */
export function pathOf(root, { name }) {
  return join(root, 'fixtures/record', `${name}.txt`)
}

/** @param {string} fixtures @param {string} folder @param {string} ownSet @returns {Chapter} */
function toArticles(fixtures, folder, ownSet) {
  const names = readdirSync(join(fixtures, folder))
  const articles = names.filter((name) => name.endsWith('.gold.jsonl')).map((name) => name.replace(/\.gold\.jsonl$/, '.md')).sort()
  return {
    name: basename(folder),
    set: names.includes('set.yml') ? join(fixtures, folder, 'set.yml') : ownSet,
    sections: articles.map((name) => ({ name, files: [{ path: name, text: readFileSync(join(fixtures, folder, name), 'utf8') }] }))
  }
}

/** Sentences by the fact that they are labelled for; each is an article, named by its place among those. @param {string} fixtures @param {string} set @returns {Chapter} */
function toSentences(fixtures, set) {
  /** @type {readonly { fact: string, text: string }[]} */
  const all = readFileSync(join(fixtures, 'sentences/ukraine-28-point-plan.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const sections = [...new Set(all.map(({ fact }) => fact))].map((name) => ({
    name, files: all.filter(({ fact }) => fact === name).map(({ text }, at) => ({ path: `${at + 1}`, text: `${title}\n\n${text}\n` }))
  }))
  return { name: 'sentences', set, sections }
}

/**
 * What a checker makes of a section, in source order: "LINE:COLUMN VERDICT FACT "TEXT": MESSAGE", and the reason in place of the verdict for
 * what is not checked. What agrees says no more than that. @param {Section} section @param {import('./record.d.mts').Checker} checker
 */
export function linesOf({ files }, checker) {
  return files.flatMap((file) => {
    const { findings, notChecked } = checker.check(file)
    const lines = [
      ...findings.map(({ line, column, verdict, fact, text, message }) => ({ line, column, said: `${verdict} ${fact} ${JSON.stringify(text)}${verdict === 'consistent' ? '' : `: ${message}`}` })),
      ...notChecked.map(({ line, column, reason, fact, text }) => ({ line, column, said: `${reason} ${fact} ${JSON.stringify(text)}` }))
    ]
    const own = files.length === 1 ? '' : `${file.path} `
    return lines.sort((one, other) => one.line - other.line || one.column - other.column).map(({ line, column, said }) => `${own}${line}:${column} ${said}`)
  })
}

/** A record as text: "# NAME" over the lines of each section. @param {ReadonlyMap<string, readonly string[]>} sections @returns {string} */
export function toText(sections) {
  return [...sections].map(([name, lines]) => [`# ${name}`, ...lines, ''].join('\n')).join('\n')
}

/** The sections of a record. @param {string} text @returns {ReadonlyMap<string, readonly string[]>} */
export function readText(text) {
  return new Map(text.split(/^# /m).slice(1).map((section) => {
    const [name = '', ...lines] = section.split('\n')
    return [name, lines.filter(Boolean)]
  }))
}
