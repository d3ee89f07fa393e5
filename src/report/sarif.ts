/**
 * The report in SARIF 2.1.0 for code scanning: the facts of the set are the rules, contradictions and claims to look at the
 * results. Agreement is left out, since GitHub shows every result as an alert. Columns are UTF-16, as SARIF counts them if told.
 */
import { toDay } from './citation.ts'
import { toFileUri } from './file-uri.ts'
import { toOutsideAddress } from './link.ts'
import { toLink, toProse, toShown } from './markup.ts'
import type { Fact, Failure, Finding, Position, Provision, Reference, Report, Verdict } from '../model.ts'
import type { Reporter } from './reporter.ts'

/** Results and rules of one run that GitHub takes; of the results it shows the gravest 5,000. */
const mostResults = 25_000
const mostRules = 25_000
const mostFailures = 100
/** Characters of a description that GitHub shows. */
const mostWords = 1_000

const levels: Readonly<Record<Verdict, 'error' | 'warning' | 'note' | null>> = { contradicted: 'error', review: 'warning', unsupported: 'note', consistent: null }
const order: readonly Verdict[] = ['contradicted', 'review', 'unsupported']

/** Makes the SARIF report. */
export const toSarif: Reporter = (report) => {
  const found = order.flatMap((verdict) => report.findings.filter((finding) => finding.verdict === verdict))
  const results = found.slice(0, mostResults)
  const rules = toRules(report, results)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Proviso', fullName: 'Proviso, facts of articles against a provision set', rules } },
      // The part behind the slash would name the run; what is before it keeps the alerts of different sets apart.
      automationDetails: { id: `proviso/${toShown(report.set.id, 100)}/` },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: report.failures.length === 0, toolExecutionNotifications: toNotifications(report, found.length - results.length) }],
      results: results.map((finding) => toResult(finding, indexes.get(finding.fact))),
      properties: { set: report.set.id, digest: report.set.digest, files: report.files }
    }]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface Rule {
  readonly id: string
  readonly shortDescription: Text
}

interface Text {
  readonly text: string
}

/** A rule for every fact, and for every finding's fact that the set does not know. */
function toRules({ set }: Report, findings: readonly Finding[]): readonly Rule[] {
  const known = set.provisions.flatMap((provision) => provision.facts.map((fact) => toRule(fact, provision)))
  const ids = new Set(known.map(({ id }) => id))
  const unknown = [...new Set(findings.map(({ fact }) => fact))].filter((id) => !ids.has(id)).map((id) => ({ id, shortDescription: { text: `Fact ${toShown(id, 60)}` } }))
  // Rules with results come first, should there be too many.
  const used = new Set(findings.map(({ fact }) => fact))
  const all = [...known, ...unknown]
  return all.length <= mostRules ? all : [...all.filter(({ id }) => used.has(id)), ...all.filter(({ id }) => !used.has(id))].slice(0, mostRules)
}

function toRule({ id, kind, statement, references }: Fact, { title, statement: whole }: Provision): Rule & Readonly<Record<string, unknown>> {
  const said = toShown(statement, mostWords)
  const sources = references.map(({ publisher, title: name, date }) => toShown([publisher, date === null ? '' : toDay(date), name].filter((part) => part !== '').join(', '), 300))
  return {
    id,
    name: toShown(id, 60),
    shortDescription: { text: said === '' ? `Fact ${toShown(id, 60)}` : said },
    fullDescription: { text: toShown([title, whole].filter((part) => part !== '').join(': '), mostWords) || said || id },
    help: {
      text: [said || id, ...(sources.length === 0 ? [] : ['Sources:', ...sources.map((source) => `- ${source}`)])].join('\n'),
      markdown: [toProse(statement, 'line') || toProse(id, 'line'), ...(references.length === 0 ? [] : ['**Sources**', references.map((reference) => `- ${toSource(reference)}`).join('\n')])].join('\n\n')
    },
    defaultConfiguration: { level: 'error' },
    properties: { 'tags': ['facts', kind], 'precision': 'high', 'problem.severity': 'error' }
  }
}

function toSource({ publisher, title, date, url }: Reference): string {
  const head = [publisher, date === null ? '' : toDay(date)].filter((part) => part !== '').join(', ')
  const address = url === null ? null : toOutsideAddress(url)
  return [toProse(head, 'line', 120), title === '' ? '' : toLink(toProse(title, 'line', 200), address)].filter((part) => part !== '').join(', ')
}

function toResult(finding: Finding, ruleIndex: number | undefined): object {
  const { fact, file, text, expected, message, fingerprint, verdict, context, found, provision, status, correction, edit } = finding
  const artifactLocation = toFileUri(file)
  return {
    ruleId: fact,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[verdict] ?? 'note',
    message: { text: toMessage(finding) },
    locations: [{
      physicalLocation: {
        artifactLocation,
        region: { ...toRegion(finding), snippet: { text: text.slice(0, 2_000) } },
        ...(contains(context, finding) ? { contextRegion: toRegion(context) } : {})
      }
    }],
    partialFingerprints: { 'provisoClaim/v2': fingerprint },
    ...(correction === null || verdict !== 'contradicted' ? {} : {
      fixes: [{
        description: { text: toShown(`Replace “${text}” by “${correction}”`, mostWords) },
        artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: toRegion(edit ?? finding), insertedContent: { text: edit?.text ?? correction } }] }]
      }]
    }),
    properties: { verdict, found, expected, why: message, provision, status }
  }
}

/** Brackets with an address behind them would be a link: in SARIF they are escaped. */
function toMessage({ text, expected, message }: Finding): string {
  const parts = [`The article says “${toShown(text, 200)}”`, ...(expected === '' ? [] : [`the facts say “${toShown(expected, 300)}”`])]
  const words = `${parts.join('; ')}. ${toShown(message, mostWords)}`.trim()
  return words.includes('](') ? words.replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`) : words
}

function toRegion({ line, column, endLine, endColumn }: Position): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A context region has to hold its region and more. */
function contains(outer: Position, inner: Position): boolean {
  const starts = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)
  const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn)
  return starts && ends && (outer.line !== inner.line || outer.column !== inner.column || outer.endLine !== inner.endLine || outer.endColumn !== inner.endColumn)
}

function toNotifications({ failures }: Report, left: number): readonly object[] {
  const more = failures.length - mostFailures
  return [
    ...failures.slice(0, mostFailures).map(toNotification),
    ...(more < 1 ? [] : [{ level: 'error', message: { text: `${more} more files could not be read.` } }]),
    ...(left < 1 ? [] : [{ level: 'warning', message: { text: `${left} more results are left out: GitHub takes ${mostResults} of a run.` } }])
  ]
}

function toNotification({ path, line, column, message }: Failure): object {
  const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }
  return {
    level: 'error',
    message: { text: toShown(message, mostWords) || 'not read' },
    ...(path === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: toFileUri(path), ...region } }] })
  }
}
