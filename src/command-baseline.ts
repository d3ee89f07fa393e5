/** `proviso baseline`: today's findings of an existing repository accepted as they are, so that only new ones count. */
import { changeDecisions, settleReport, toGround, withExceptions } from './command-exception.ts'
import { configOption, provisionsOption, refuse } from './command-shape.ts'
import { refuseProblems, withPlan } from './command-set.ts'
import { compareEntries, toSourceLines, toSubject } from './exception/entry.ts'
import { isDay } from './exception/file.ts'
import { matchEntries } from './exception/match.ts'
import { readAuthor } from './host/author.ts'
import { today } from './host/clock.ts'
import { runPlan } from './main.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toProblems } from './report/problem.ts'
import { toFailed } from './report/text.ts'
import type { Decisions } from './command-exception.ts'
import type { Command, Outcome, Terminal } from './command-shape.ts'
import type { Decided } from './exception/entry.ts'
import type { Exception, Exceptions } from './exception/file.ts'
import type { Edit } from './exception/ledger.ts'
import type { Ground, Standing } from './exception/match.ts'
import type { Report } from './model.ts'

export const baselineCommand: Command = {
  name: 'baseline',
  summary: 'accept the findings there are today, so that only new ones count',
  usage: ['baseline [PATH|GLOB ...] [OPTION ...]', 'baseline --update [PATH|GLOB ...] [OPTION ...]'],
  about: [
    'Writes every finding that is open into .proviso/exceptions.yml, with the reason',
    '"Baseline of" and the day. Whoever looks at one later edits its reason, or takes the',
    'entry out. With --update entries of a baseline that match nothing any more are taken out, and',
    'those of renamed articles get the new name; confirmed findings that are mended go, too.',
    'Nothing is added, so that a baseline only shrinks. Exceptions with a reason of their own,',
    'and comments, stay as they are.'
  ],
  options: [
    provisionsOption,
    configOption,
    { name: 'by', value: 'NAME', about: 'who accepts them (default: the name that git knows)' },
    { name: 'until', value: 'DATE', about: 'last day on which they are accepted (default: for good)' },
    { name: 'update', value: '', about: 'take out what is no longer found' }
  ],
  examples: [
    ['proviso baseline', 'accepts what is found in the articles of the configuration'],
    ['proviso baseline docs/ --until 2027-06-30', 'for a while'],
    ['proviso baseline --update', 'after articles were mended']
  ],
  exits: ['0  done', '2  a bad argument or set, or a file that could not be read (the others are accepted) or written'],
  run: (input, terminal) => withPlan(input, terminal, (plan, options) => withExceptions(options, terminal, async (decisions) => {
    const { by = readAuthor(), until, update } = input.values
    if (until !== undefined && (!isDay(until) || until < today())) return refuse(`Unexpected ${JSON.stringify(until)} for --until, expected a day from today on, such as 2027-01-31`, 'baseline')
    if (by.trim() === '' && update === undefined) return refuse('Unexpected end, expected --by NAME: git knows no user.name', 'baseline')
    const { report } = await runPlan(plan, input.names, terminal)
    return update === undefined ? accept(report, decisions, { by: by.trim(), until: until ?? null }, terminal) : clear(report, decisions, terminal)
  }))
}

/** How an entry of a baseline is told from one that somebody gave a thought: by its reason. */
const mark = /^Baseline of \d{4}-\d\d-\d\d$/

async function accept(report: Report, decisions: Decisions, given: Pick<Exception, 'by' | 'until'>, terminal: Terminal): Promise<Outcome> {
  const { report: { findings }, problems } = settleReport(report, decisions)
  const { nameOf } = toGround(report)
  const day = today()
  const decided = new Set([...decisions.exceptions, ...decisions.confirmed].map(({ fingerprint }) => fingerprint))
  const lines = new Map([...report.sources].map(([path, source]) => [path, toSourceLines(source)]))
  const open = findings.filter(({ verdict }) => verdict !== 'consistent')
  const { value, problems: refused } = await changeDecisions(decisions.path, (present) => {
    const known = new Set([...present.exceptions, ...present.confirmed].map(({ fingerprint }) => fingerprint))
    const put = open.filter(({ fingerprint }) => !known.has(fingerprint)).map((finding): Decided => ({
      list: 'exceptions',
      entry: { ...toSubject(finding, nameOf(finding.file), lines.get(finding.file) ?? null), reason: `Baseline of ${day}`, on: day, ...given }
    }))
    return { edit: put.length === 0 ? null : { put: put.sort((one, other) => compareEntries(one.entry, other.entry)), drop: new Set() }, value: put }
  })
  if (value === null) return refuseProblems(refused, 'the file of exceptions', terminal)
  const articles = new Set(value.map(({ entry }) => entry.file)).size
  const said = value.length === 0 ? 'There was nothing to accept.' : `${counted(value.length, 'finding')} in ${counted(articles, 'article')} accepted in ${decisions.path}.`
  const ended = open.filter(({ fingerprint }) => decided.has(fingerprint))
  const rest = ended.length === 0 ? '' : `proviso: ${counted(ended.length, 'finding')} left open: confirmed, or an exception has ended. Decide on ${ended.length === 1 ? 'it' : 'them'} with "proviso review".\n`
  return conclude(report, said, toProblems(problems, { ...terminal.display, color: false }) + rest)
}

/** What there is to take out of the file, and how many of each sort. */
interface Clearing {
  readonly edit: Edit
  readonly gone: number
  readonly moved: number
  readonly mended: number
  /** Entries of a baseline that stay, and those with a reason of their own that match nothing. */
  readonly left: number
  readonly others: number
}

/** Takes out what a baseline holds and nobody finds any more, and what was confirmed and is mended. */
async function clear(report: Report, decisions: Decisions, terminal: Terminal): Promise<Outcome> {
  const ground = toGround(report)
  const { value, problems } = await changeDecisions(decisions.path, (present) => {
    const clearing = toClearing(present, report, ground)
    return { edit: clearing.edit.drop.size === 0 ? null : clearing.edit, value: clearing }
  })
  if (value === null) return refuseProblems(problems, 'the file of exceptions', terminal)
  const { gone, moved, mended, left, others } = value
  const said = [
    ...(0 < gone ? [`${counted(gone, 'entry', 'entries')} taken out of ${decisions.path}.`] : mended === 0 ? ['Nothing to take out.'] : []),
    ...(moved === 0 ? [] : [`${counted(moved, 'entry', 'entries')} moved along with ${moved === 1 ? 'its article' : 'their articles'}.`]),
    ...(mended === 0 ? [] : [`${counted(mended, 'confirmed finding')} mended.`]),
    `${counted(left, 'entry', 'entries')} of a baseline left.`
  ].join(' ')
  return conclude(report, said, others === 0 ? '' : `proviso: ${counted(others, 'entry', 'entries')} with a reason of ${others === 1 ? 'its' : 'their'} own match${others === 1 ? 'es' : ''} nothing; "proviso check" names ${others === 1 ? 'it' : 'them'}.\n`)
}

function toClearing({ exceptions, confirmed }: Exceptions, { findings }: Report, ground: Ground): Clearing {
  const standings = matchEntries(exceptions, findings, ground)
  const own = standings.filter(({ entry }) => mark.test(entry.reason))
  const gone = own.filter(({ kind }) => kind === 'unused' || kind === 'changed')
  const moved = own.flatMap((standing) => (standing.kind === 'moved' ? [standing] : []))
  const mended = matchEntries(confirmed, findings, ground).filter(({ kind }) => kind === 'unused')
  return {
    edit: { put: moved.map((standing) => toMoved(standing, ground.nameOf(standing.finding.file))), drop: new Set([...gone, ...moved, ...mended].map(({ entry }) => entry.fingerprint)) },
    gone: gone.length, moved: moved.length, mended: mended.length, left: own.length - gone.length,
    others: standings.filter((standing) => !own.includes(standing) && standing.kind === 'unused').length
  }
}

function toMoved({ entry, finding }: Extract<Standing<Exception>, { readonly kind: 'used' | 'moved' | 'changed' }>, file: string): Decided {
  return { list: 'exceptions', entry: { ...entry, fingerprint: finding.fingerprint, file } }
}

function conclude({ failures }: Report, said: string, notes: string): Outcome {
  const failed = failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
  return { output: `${said}\n`, notes: failed + notes, exit: 0 < failures.length ? 2 : 0 }
}
