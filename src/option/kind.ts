/**
 * What sorts of options there are: how each is written as text (an input of the action, a flag) and in the configuration file,
 * and what is wrong with a value that is none. One definition serves both, so they cannot disagree.
 */
import { isScalar, isSeq } from 'yaml'
import { startOf } from '../yaml/reading.ts'
import { describe, quote, refuse } from '../yaml/shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'
import type { JsonSchema, Shape } from '../yaml/shape.ts'

/** What a text says: a value, or what was expected in its place. */
export type Parsed<T> = { readonly ok: true, readonly value: T } | { readonly ok: false, readonly expected: string }

/** A sort of option. */
export interface Kind<T> {
  /** What a value is, in messages: "one of always, never". */
  readonly noun: string
  readonly schema: JsonSchema
  readonly choices: readonly string[] | null
  readonly parse: (text: string) => Parsed<T>
  readonly shape: Shape<T>
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]): Kind<W> {
  const noun = `one of ${words.join(', ')}`
  const parse = (text: string): Parsed<W> => {
    const word = words.find((one) => one === text)
    return word === undefined ? { ok: false, expected: `${noun}${didYouMean(text, words)}` } : { ok: true, value: word }
  }
  return { noun, schema: { enum: words }, choices: words, parse, shape: scalar(noun, { enum: words }, parse) }
}

/** true or false, as YAML 1.2 writes them. */
export const flag: Kind<boolean> = {
  noun: 'true or false',
  schema: { type: 'boolean' },
  choices: ['true', 'false'],
  parse: (text) => (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? { ok: true, value: text.toLowerCase() === 'true' } : { ok: false, expected: 'true or false' }),
  shape: {
    noun: 'true or false',
    schema: { type: 'boolean' },
    read: (node, reading) => (isScalar(node) && typeof node.value === 'boolean' ? node.value : refuse(reading, startOf(node), describe(node), 'true or false'))
  }
}

/** A file of the repository; null stands for none. */
export const repositoryFile: Kind<string | null> = fileKind('a path in the repository, such as facts/plan.yml', isRepositoryPath)

/** A folder of the repository that is written to; null stands for none. */
export const repositoryFolder: Kind<string | null> = fileKind('a folder in the repository, such as .proviso/cache', (text) => isRepositoryPath(text.replace(/\/$/, '')))

/** A file that is written. */
export const outputFile: Kind<string | null> = fileKind('a file name, such as report.json', (text) => !/[\u0000-\u001f]/.test(text) && !text.endsWith('/'))

function fileKind(noun: string, isGood: (text: string) => boolean): Kind<string | null> {
  const parse = (text: string): Parsed<string> => (isGood(text) ? { ok: true, value: text.replace(/^(?:\.\/)+/, '') } : { ok: false, expected: noun })
  return { noun, schema: { type: 'string', minLength: 1 }, choices: null, parse, shape: scalar(noun, { type: 'string', minLength: 1 }, parse) }
}

/** Relative, without steps upward: nothing that leads out of the repository or means another file on another system. */
function isRepositoryPath(text: string): boolean {
  return !/[\u0000-\u001f\\]|^\/|^[A-Za-z]:/.test(text) && !text.split('/').includes('..') && !text.endsWith('/')
}

/** Which part of how many; null stands for all. */
export const partPlace: Kind<string | null> = fileKind('the number of a part and that of all parts, such as 1/4', (text) => {
  const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  return index !== '' && Number(index) <= Number(count)
})

/** Files that are read, a line each; null stands for none. */
export const inputFiles: Kind<string | null> = fileKind('names of files or folders, such as reports, a line each', (text) => !/[\u0000-\u0009\u000b-\u001f]/.test(text))

const patternNoun = 'paths, directories or globs, such as docs/**/*.md'

/** Paths, directories and globs: a line each, or a list. */
export const patterns: Kind<readonly string[]> = {
  noun: patternNoun,
  schema: { anyOf: [{ type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 }, { type: 'string', minLength: 1 }] },
  choices: null,
  parse(text) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '')
    const isGood = 0 < lines.length && lines.every(isPattern) && lines.some((line) => !line.startsWith('!'))
    return isGood ? { ok: true, value: lines } : { ok: false, expected: `${patternNoun}, a line each` }
  },
  shape: {
    noun: patternNoun,
    schema: { anyOf: [{ type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 }, { type: 'string', minLength: 1 }] },
    read(node, reading) {
      const items = isSeq(node) ? node.items : [node]
      if (items.length === 0) return refuse(reading, startOf(node), 'empty list', patternNoun)
      const read = items.map((item) => {
        const target = reading.resolve(item)
        if (target === null || !isScalar(target) || typeof target.value !== 'string' || !isPattern(target.value)) {
          return target === null ? refuse(reading, startOf(node), 'empty value', patternNoun) : refuse(reading, startOf(target), describe(target), patternNoun)
        }
        return target.value.trim()
      })
      if (read.includes(null)) return null
      const found = read.flatMap((one) => one ?? [])
      return found.some((one) => !one.startsWith('!')) ? found : refuse(reading, startOf(node), 'list of exclusions', `${patternNoun}, one of them without "!"`)
    }
  }
}

/** Inside the repository, and short enough that matching stays cheap. */
function isPattern(text: string): boolean {
  const path = text.trim().replace(/^!/, '')
  // Extended globs and ranges are read differently everywhere; a pattern that silently matches nothing would leave articles unchecked.
  const isPlain = !/[\u0000-\u001f\\]|[@!?*+]\(|\{[^{},]*\.\.[^{},]*\}/.test(path)
  return path !== '' && path.length <= 500 && isPlain && !path.startsWith('/') && !path.split('/').includes('..')
}

/** A text that nobody may see. */
export const secret: Kind<string> = {
  noun: 'a token',
  schema: { type: 'string' },
  choices: null,
  parse: (text) => (/^[\u0021-\u007e]+$/.test(text) ? { ok: true, value: text } : { ok: false, expected: 'a token without spaces' }),
  shape: { noun: 'a token', schema: { type: 'string' }, read: (node, reading) => refuse(reading, startOf(node), 'token', 'none in a file') }
}

function scalar<T>(noun: string, schema: JsonSchema, parse: (text: string) => Parsed<T>): Shape<T> {
  return {
    noun,
    schema,
    read(node, reading) {
      if (!isScalar(node) || typeof node.value !== 'string') return refuse(reading, startOf(node), describe(node), noun)
      const parsed = parse(node.value)
      return parsed.ok ? parsed.value : refuse(reading, startOf(node), node.value === '' ? 'empty text' : `text ${quote(node.value)}`, parsed.expected)
    }
  }
}
