/** `proviso mentions`: what was read in an article, before any of it is bound to a fact. */
import { createChecker } from './check.ts'
import { configOption, provisionsOption, refuse } from './command-shape.ts'
import { withSet } from './command-set.ts'
import { readSource } from './host/source.ts'
import { toMentionJson, toMentionText } from './report/mention.ts'
import { createPaint } from './report/paint.ts'
import { toFailed } from './report/text.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { ProvisionSet } from './model.ts'

export const mentionsCommand: Command = {
  name: 'mentions',
  summary: 'list every quantity, date and name that is read in an article',
  usage: ['mentions FILE [OPTION ...]'],
  about: [
    'Lists every quantity, date and name that is read in an article, with its place and the',
    'value it was understood as. "-" is standard input.'
  ],
  options: [provisionsOption, configOption, { name: 'format', value: 'FORMAT', about: 'form of the list', choices: ['text', 'json'], initial: 'text' }],
  examples: [['proviso mentions a.md', 'a table'], ['proviso mentions a.md --format json', 'one object, { "mentions": [...] }']],
  exits: ['0  the article was read', '2  a bad argument or set, or the file could not be read'],
  run: (input, terminal) => withSet(input, terminal, (set) => listMentions(set, input, terminal))
}

function listMentions(set: ProvisionSet, { names, values }: Input, { display }: Terminal): Outcome {
  const [path] = names
  if (path === undefined || 1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, 'mentions')
  const { file, failure } = readSource(path)
  if (file === null) return { output: '', notes: `${toFailed(failure, createPaint(false))}\n`, exit: 2 }
  const mentions = createChecker(set).mentions(file)
  return { output: values['format'] === 'json' ? toMentionJson(mentions) : toMentionText(mentions, display), notes: '', exit: 0 }
}
