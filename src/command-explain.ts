/** `proviso explain`: how the claims on one line were read, bound and judged. */
import { configOption, provisionsListOption, refuse } from './command-shape.ts'
import { withPlan } from './command-set.ts'
import { groupsOf } from './host/article-scope.ts'
import { readSource } from './host/source.ts'
import { toExplanation } from './report/explanation.ts'
import { toLines } from './report/excerpt.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toFailed } from './report/text.ts'
import { createGroupChecker } from './group-checker.ts'
import { combine } from './set-group.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Plan } from './main.ts'

export const explainCommand: Command = {
  name: 'explain',
  summary: 'show step by step how the claims on a line were judged',
  usage: ['explain FILE:LINE [OPTION ...]'],
  about: [
    'Shows for each claim on a line how it was read, which words bind it to the fact, in',
    'which voice and of which document it speaks, how it compares, and why it is not a claim',
    'on a neighboring fact. On a line without claims it shows what was read there.'
  ],
  options: [provisionsListOption, configOption],
  examples: [['proviso explain a.md:12', 'the claims on line 12'], ['proviso explain a.md:12:5', 'the same: a place as reports print it']],
  exits: ['0  explained', '2  a bad argument or set, an unreadable file, or no such line'],
  run: (input, terminal) => withPlan(input, terminal, (plan) => explain(plan, input, terminal))
}

function explain(plan: Plan, { names }: Input, { display }: Terminal): Outcome {
  const [name = ''] = names
  const { path, line } = /^(?<path>.+?):(?<line>\d+)(?::\d+)?$/su.exec(name)?.groups ?? {}
  if (path === undefined || 1 < names.length) return refuse(`Unexpected ${names.length === 0 ? 'end' : JSON.stringify(names.join(' '))}, expected one FILE:LINE`, 'explain')
  const { file, failure } = readSource(path)
  if (file === null) return { output: '', notes: `${toFailed(failure, createPaint(false))}\n`, exit: 2 }
  const count = toLines(file.text).length
  if (Number(line) < 1 || count < Number(line)) return refuse(`Unexpected line ${line ?? ''}, ${file.path} has ${counted(count, 'line')}`, 'explain')
  const checker = createGroupChecker(plan.sets)
  const groups = groupsOf(path, plan.scopes)
  const explained = { set: combine(plan.sets), file, line: Number(line), result: checker.check(file, groups), mentions: checker.mentions(file, groups) }
  return { output: toExplanation(explained, display), notes: '', exit: 0 }
}
