/** `proviso mentions`: what was read in an article, before any of it is bound to a fact. */
import { configOption, provisionsListOption, refuse } from './command-shape.ts'
import { withPlan } from './command-set.ts'
import { groupsOf } from './host/article-scope.ts'
import { readSource } from './host/source.ts'
import { toMentionJson, toMentionText } from './report/mention.ts'
import { createPaint } from './report/paint.ts'
import { toFailed } from './report/text.ts'
import { createGroupChecker } from './group-checker.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Plan } from './main.ts'

export const mentionsCommand: Command = {
  name: 'mentions',
  summary: 'list every quantity, date and name that is read in an article',
  usage: ['mentions FILE [OPTION ...]'],
  about: [
    'Lists every quantity, date and name that is read in an article, with its place and the',
    'value it was understood as. "-" is standard input.'
  ],
  options: [provisionsListOption, configOption, { name: 'format', value: 'FORMAT', about: 'form of the list', choices: ['text', 'json'], initial: 'text' }],
  examples: [['proviso mentions a.md', 'a table'], ['proviso mentions a.md --format json', 'one object, { "mentions": [...] }']],
  exits: ['0  the article was read', '2  a bad argument or set, or the file could not be read'],
  run: (input, terminal) => withPlan(input, terminal, (plan) => listMentions(plan, input, terminal))
}

function listMentions(plan: Plan, { names, values }: Input, { display }: Terminal): Outcome {
  const [path] = names
  if (path === undefined || 1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, 'mentions')
  const { file, failure } = readSource(path)
  if (file === null) return { output: '', notes: `${toFailed(failure, createPaint(false))}\n`, exit: 2 }
  const mentions = createGroupChecker(plan.sets).mentions(file, groupsOf(path, plan.scopes))
  return { output: values['format'] === 'json' ? toMentionJson(mentions) : toMentionText(mentions, display), notes: '', exit: 0 }
}
