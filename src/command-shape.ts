/** What a command is made of. Help, messages and parsing are derived from it, so that they cannot disagree. */
import { usualConfiguration } from './option/definition.ts'
import type { Display, Progress } from './host/terminal.ts'

/** An option of a command. */
export interface Option {
  readonly name: string
  /** The value's placeholder in help: "FILE"; empty for an option that is given or not and takes none. */
  readonly value: string
  readonly about: string
  /** All values that may be given; absent: any. */
  readonly choices?: readonly string[]
  /** Whether it may be given several times, for several values. */
  readonly isList?: boolean
  /** The value where none is given. */
  readonly initial?: string
  /** The value where the configuration gives none either; help shows it like an initial one. */
  readonly usual?: string
}

/** The words of a command line after the command, checked against its options. */
export interface Input {
  readonly names: readonly string[]
  /** Values by option name, initial values included. */
  readonly values: Readonly<Record<string, string | undefined>>
  /** Every value of the options that may be given several times, in order. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
}

/** What a command has to say and how it went: text for standard output, whole or in pieces, notes for standard error, the exit status. */
export interface Outcome {
  readonly output: string | Iterable<string>
  readonly notes: string
  readonly exit: 0 | 1 | 2
}

/** The terminal a command speaks to. */
export interface Terminal {
  readonly display: Display
  readonly progress: Progress
  /** The script that threads run to help with many articles; null where there is none. */
  readonly script: URL | null
  /** Commit that is checked out, where the surroundings tell. */
  readonly commit?: string | null
}

/** A command. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Everything after the program's name, a line for each way to call it. */
  readonly usage: readonly string[]
  /** Paragraphs of help. */
  readonly about: readonly string[]
  readonly options: readonly Option[]
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [string, string])[]
  readonly exits: readonly string[]
  readonly run: (input: Input, terminal: Terminal) => Outcome | Promise<Outcome>
}

/** The option every command that needs a set has. */
export const provisionsOption: Option = { name: 'provisions', value: 'FILE', about: 'provision set to check against (default: the set that comes with Proviso)' }

/** The option of commands that check by several sets at once. */
export const provisionsListOption: Option = { ...provisionsOption, about: 'provision set, given once or more (default: the set that comes with Proviso)', isList: true }

/** The option every command that reads the configuration has. */
export const configOption: Option = { name: 'config', value: 'FILE', about: `configuration (default: ${usualConfiguration} where it exists)` }

/** A command line that asks for what there is not: exit 2, with the message and where to read on. */
export function refuse(message: string, command: string): Outcome {
  return { output: '', notes: `proviso: ${message}\nTry "proviso help${command === '' ? '' : ` ${command}`}".\n`, exit: 2 }
}
