/** The words of a command line to a command's input, or to a message that tells the wrong word and the nearest right one. */
import { parseArgs } from 'node:util'
import { didYouMean } from './yaml/suggestion.ts'
import type { Command, Input, Option } from './command-shape.ts'

/** An input, or what is wrong with the command line; `help` where that was asked for. */
export type Parsed =
  | { readonly kind: 'input', readonly input: Input }
  | { readonly kind: 'mistake', readonly message: string }
  | { readonly kind: 'help' }

/** Reads the words after a command's name. The last of a repeated option counts, of those that are lists all. */
export function parseInput(command: Command, words: readonly string[]): Parsed {
  const declared = Object.fromEntries(command.options.map(({ name, value }) => [name, { type: value === '' ? 'boolean' as const : 'string' as const }]))
  const help = { help: { type: 'boolean' as const, short: 'h' } }
  // Not strict: the messages of node:util name neither the nearest option nor its values.
  const { tokens } = parseArgs({ args: [...words], options: { ...declared, ...help }, strict: false, allowPositionals: true, tokens: true })
  const names = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  if (given.some(({ name }) => name === 'help')) return { kind: 'help' }
  const mistake = given.map(({ rawName, name, value, inlineValue }) => checkOption(command, { rawName, name, value: value ?? null, isInline: inlineValue === true })).find((message) => message !== null)
  if (mistake !== undefined) return { kind: 'mistake', message: mistake }
  const initial = Object.fromEntries(command.options.map((option) => [option.name, option.initial]))
  const lists = command.options.filter(({ isList }) => isList === true).map(({ name }): readonly [string, readonly string[]] => [name, given.filter((one) => one.name === name).map(({ value }) => value ?? '')])
  return { kind: 'input', input: { names, values: { ...initial, ...Object.fromEntries(given.map(({ name, value }) => [name, value ?? ''])) }, lists: Object.fromEntries(lists) } }
}

interface Given {
  readonly rawName: string
  readonly name: string
  readonly value: string | null
  readonly isInline: boolean
}

/** What is wrong with one option; null for nothing. */
function checkOption({ options }: Command, { rawName, name, value, isInline }: Given): string | null {
  const option = options.find((known) => known.name === name)
  if (option === undefined) return `Unexpected option ${rawName}${didYouMean(rawName, [...options.map((known) => `--${known.name}`), '--help'])}`
  if (option.value === '') return value === null ? null : `Unexpected ${JSON.stringify(value)} for ${rawName}, expected no value`
  const isMissing = value === null || value === '' || (!isInline && value.startsWith('-') && value !== '-')
  if (isMissing) return `Unexpected end of ${rawName}, expected ${expectation(option)}`
  if (option.choices === undefined || option.choices.includes(value)) return null
  return `Unexpected ${JSON.stringify(value)} for ${rawName}, expected ${expectation(option)}${didYouMean(value, option.choices)}`
}

function expectation({ choices, value }: Option): string {
  return choices === undefined ? `a value (${value})` : `one of ${choices.join(', ')}`
}
