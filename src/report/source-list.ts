/** The facts that a page speaks of with their sources, and the last line: by which set, at which commit, in which run. */
import { toDay } from './citation.ts'
import { fixed, toSteps } from './fitting.ts'
import { toFileAddress, toOutsideAddress } from './link.ts'
import { toCode, toFold, toLink, toProse } from './markup.ts'
import { counted } from './paragraph.ts'
import { countVerdicts } from './reporter.ts'
import type { Fact, Reference, Run } from '../model.ts'
import type { Section } from './fitting.ts'

/** Sources of one fact that are named. */
const mostReferences = 4

/** The facts behind everything that was flagged, folded. */
export function toSources({ report }: Run, most: number): Section {
  const ids = new Set(report.findings.filter(({ verdict }) => verdict !== 'consistent').map(({ fact }) => fact))
  const facts = report.set.provisions.flatMap((provision) => provision.facts).filter(({ id }) => ids.has(id))
  if (facts.length === 0) return fixed('')
  return {
    weight: 4,
    ways: toSteps(most).map(({ rows, detail }) => () => {
      const told = facts.slice(0, rows).map((fact) => toFact(fact, detail))
      const rest = facts.length - told.length
      const list = [...told, ...(rest < 1 ? [] : [`- ${told.length === 0 ? '' : '… and '}${counted(rest, told.length === 0 ? 'fact' : 'more fact')}.`])]
      return rows === 0 ? `<sub>Based on ${counted(facts.length, 'fact')}.</sub>` : toFold(`What the facts say, and their sources (${counted(facts.length, 'fact')})`, list.join('\n'))
    })
  }
}

function toFact({ id, statement, references }: Fact, detail: number): string {
  const sources = detail === 2 ? [] : references.slice(0, mostReferences).map(toReference)
  const rest = references.length - sources.length
  const all = [...sources, ...(rest < 1 ? [] : [sources.length === 0 ? counted(rest, 'source') : `${rest} more`])]
  return `- ${toCode(id, 'line', 40)} ${toProse(statement, 'line', [500, 200, 60][detail])}${all.length === 0 ? '' : `<br>${all.join(' · ')}`}`
}

/** "Gazette, 20 Nov 2025, Title", the title linked. */
function toReference({ publisher, title, date, url }: Reference): string {
  const head = [toProse(publisher, 'line', 80), date === null ? '' : toProse(toDay(date), 'line', 30)].filter((part) => part !== '').join(', ')
  const name = toProse(title, 'line', 160)
  const address = url === null ? null : toOutsideAddress(url)
  return name === '' ? toLink(head, address) : `${head}, ${toLink(name, address)}`
}

/** By what was checked, and where. */
export function toFooter({ report, place, failOn, coverage }: Run): Section {
  const left = coverage.skipped.filter(({ isMissing }) => !isMissing).length
  const { set, url } = place
  const digest = /^sha256:[0-9a-f]{12}/.exec(report.set.digest)?.[0]
  const commit = set.commit === null ? '' : ` at ${toCode(set.commit.slice(0, 7), 'line')}`
  const file = set.path === null ? toCode(report.set.id, 'line', 80) : `of ${toLink(toCode(set.path, 'line', 120), toFileAddress(place, set.path, set.commit ?? place.head, null))}${commit}`
  const parts = [
    `Facts ${file}${digest === undefined ? '' : ` (${toCode(digest, 'line')})`}`,
    left === 0 ? '' : `${counted(left, 'file')} left out, removed or no article`,
    0 < countVerdicts(report).contradicted ? 'a flag is wrong? maintainers can settle it with an exception' : '',
    failOn === 'never' ? 'findings do not fail this check' : '',
    url === null || toOutsideAddress(url) === null ? '' : `[this run](${toOutsideAddress(url) ?? ''})`
  ]
  return fixed(`<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`)
}
