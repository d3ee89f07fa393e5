/**
 * THE REGISTRY of commands, and how a command line finds its command. A command is loaded when it is called: who checks an
 * article need not wait for what tests sets.
 */
import { parseInput } from './command-input.ts'
import { refuse } from './command-shape.ts'
import { version } from './host/version.ts'
import { didYouMean } from './yaml/suggestion.ts'
import type { Command, Outcome, Terminal } from './command-shape.ts'

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./command-check.ts')).checkCommand,
  merge: async () => (await import('./command-merge.ts')).mergeCommand,
  review: async () => (await import('./command-review.ts')).reviewCommand,
  baseline: async () => (await import('./command-baseline.ts')).baselineCommand,
  mentions: async () => (await import('./command-mentions.ts')).mentionsCommand,
  explain: async () => (await import('./command-explain.ts')).explainCommand,
  provisions: async () => (await import('./command-provisions.ts')).provisionsCommand,
  draft: async () => (await import('./command-draft.ts')).draftCommand
}

/** The command of a name; null where there is none. */
async function load(name: string): Promise<Command | null> {
  return Object.hasOwn(commands, name) ? await commands[name]?.() ?? null : null
}

/** Runs a command line, the words after the program's name. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const [first, ...rest] = words
  if (first === undefined) return { output: '', notes: await overview(), exit: 2 }
  if (first === '--version' || first === '-v') return say(`proviso ${version}\n`)
  if (first === '--help' || first === '-h') return say(await overview())
  if (first === 'help') return help(rest)
  const command = await load(first)
  if (command === null) return refuse(unknownWord(first), '')
  const parsed = parseInput(command, rest)
  if (parsed.kind === 'help') return say(await pageOf(command))
  if (parsed.kind === 'mistake') return refuse(parsed.message, command.name)
  return command.run(parsed.input, terminal)
}

async function help([name]: readonly string[]): Promise<Outcome> {
  if (name === undefined || name.startsWith('-')) return say(await overview())
  const command = await load(name)
  return command === null ? refuse(unknownWord(name), '') : say(await pageOf(command))
}

async function overview(): Promise<string> {
  const { toOverview } = await import('./command-help.ts')
  return toOverview(await Promise.all(Object.values(commands).map((command) => command())))
}

async function pageOf(command: Command): Promise<string> {
  const { toPage } = await import('./command-help.ts')
  return toPage(command)
}

function unknownWord(word: string): string {
  const isOption = word.startsWith('-')
  const known = isOption ? ['--help', '--version'] : [...Object.keys(commands), 'help']
  return `Unexpected ${isOption ? 'option' : 'command'} ${JSON.stringify(word)}, expected one of ${known.join(', ')}${didYouMean(word, known)}`
}

function say(output: string): Outcome {
  return { output, notes: '', exit: 0 }
}
