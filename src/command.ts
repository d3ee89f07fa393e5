/** THE REGISTRY of commands, and how a command line finds its command. */
import { checkCommand } from './command-check.ts'
import { explainCommand } from './command-explain.ts'
import { toOverview, toPage } from './command-help.ts'
import { parseInput } from './command-input.ts'
import { mentionsCommand } from './command-mentions.ts'
import { provisionsCommand } from './command-provisions.ts'
import { refuse } from './command-shape.ts'
import { version } from './host/version.ts'
import { didYouMean } from './yaml/suggestion.ts'
import type { Command, Outcome, Terminal } from './command-shape.ts'

const commands: readonly Command[] = [checkCommand, mentionsCommand, explainCommand, provisionsCommand]

/** Runs a command line, the words after the program's name. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const [first, ...rest] = words
  if (first === undefined) return { output: '', notes: toOverview(commands), exit: 2 }
  if (first === '--version' || first === '-v') return say(`proviso ${version}\n`)
  if (first === '--help' || first === '-h') return say(toOverview(commands))
  if (first === 'help') return help(rest)
  const command = commands.find(({ name }) => name === first)
  if (command === undefined) return refuse(unknownWord(first), '')
  const parsed = parseInput(command, rest)
  if (parsed.kind === 'help') return say(toPage(command))
  if (parsed.kind === 'mistake') return refuse(parsed.message, command.name)
  return command.run(parsed.input, terminal)
}

function help([name]: readonly string[]): Outcome {
  if (name === undefined || name.startsWith('-')) return say(toOverview(commands))
  const command = commands.find((known) => known.name === name)
  return command === undefined ? refuse(unknownWord(name), '') : say(toPage(command))
}

function unknownWord(word: string): string {
  const isOption = word.startsWith('-')
  const known = isOption ? ['--help', '--version'] : [...commands.map(({ name }) => name), 'help']
  return `Unexpected ${isOption ? 'option' : 'command'} ${JSON.stringify(word)}, expected one of ${known.join(', ')}${didYouMean(word, known)}`
}

function say(output: string): Outcome {
  return { output, notes: '', exit: 0 }
}
