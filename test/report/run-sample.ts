/** Runs made by hand, as a maintainer meets them: contradictions, all clear, incomplete, and a pull request that changes the facts. */
import type { Fact, Finding, Position, ProvisionSet, Report, Run } from '../../src/model.ts'

/** An article of a harbor town. */
export const harborArticle = [
  '# What the harbor accord means for the town',
  '',
  'After a year of talks the harbor accord between Veland and Orland was signed on **Tuesday, 3 March 2025**. Under it the harbor guard of Veland, which has 8,000 to 9,000 guards today, is halved to 6,000 guards.',
  '',
  'Orland pays $300 million into the port fund, and the league adds $50 million; half of the profits go to Veland.',
  '',
  '| Point | What it says |',
  '| --- | --- |',
  '| Vote | Veland votes within 90 weeks |',
  '| Inspectors | at least 20 inspectors |',
  '',
  'The ferry will be stationed at East Shore, some say, while the head of the harbor council remains Peter Moss.',
  ''
].join('\n')

const article = 'docs/harbor/what-the-accord-means.md'
const head = '4f0c2d9be1a7c3508d6e92b1f7a04c8d5e3b6a19'
const base = '91b3c7d2e4f5061728394a5b6c7d8e9f00112233'

function placeOf(text: string, words: string): Position {
  const offset = text.indexOf(words)
  const before = text.slice(0, offset).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return { line: before.length, column, endLine: before.length, endColumn: column + words.length }
}

type Rest = Pick<Finding, 'fact' | 'verdict' | 'expected' | 'message'> & Partial<Finding>

/** A finding about some words of the article. */
export function findingOf(words: string, sentence: string, rest: Rest): Finding {
  return {
    file: article, ...placeOf(harborArticle, words), text: words, provision: rest.fact.slice(0, 2), status: 'asserted', found: words, correction: null,
    fingerprint: `${words.length}${rest.fact}`.padEnd(24, '0').toLowerCase().replaceAll(/[^0-9a-f]/g, '0'), context: placeOf(harborArticle, sentence), anchors: [], trace: [], ...rest
  }
}

const gazette = { publisher: 'Port Gazette', title: 'The accord in full', date: '2025-03-04', url: 'https://gazette.example/accord' }
const minutes = { publisher: 'Town Council', title: 'Minutes of the 14th sitting', date: '2025-03', url: null }

function factOf(id: string, statement: string): Fact {
  return { id, provision: id.slice(0, 2), kind: 'quantity', statement, checks: [], examples: { consistent: [], contradicted: [], unrelated: [] }, references: id === 'H3b' ? [gazette, minutes] : [gazette] }
}

export const harborSet: ProvisionSet = {
  id: 'harbor', title: 'The harbor accord', date: '2025-03-03', digest: `sha256:${'7d1c09e2'.repeat(8)}`, references: [gazette],
  document: { id: 'this', title: 'The harbor accord', names: ['harbor accord'], about: null }, otherDocuments: [], terms: [], people: [],
  provisions: [{
    id: 'H', title: 'The accord', statement: 'The accord.', facts: [
      factOf('H1a', 'The harbor guard of Veland is limited to 6,000 guards.'),
      factOf('H1b', 'The harbor guard of Veland falls from 8,000 to 9,000 guards to 6,000.'),
      factOf('H2a', 'Orland pays $100 million into the port fund.'),
      factOf('H3a', 'Veland votes within 90 days.'),
      factOf('H3b', 'The accord was signed on Monday, 3 March 2025.'),
      factOf('H4a', 'The ferry is stationed in Kelby.'),
      factOf('H4b', 'Anna Vale heads the harbor council.')
    ]
  }]
}

const sentences = harborArticle.split('\n')
const findings: readonly Finding[] = [
  findingOf('Tuesday, 3 March 2025', 'After a year of talks the harbor accord between Veland and Orland was signed on **Tuesday, 3 March 2025**.', {
    fact: 'H3b', verdict: 'contradicted', expected: 'Monday, 3 March 2025', message: '3 March 2025 was a Monday.', correction: 'Monday, 3 March 2025'
  }),
  findingOf('halved', 'Under it the harbor guard of Veland, which has 8,000 to 9,000 guards today, is halved to 6,000 guards.', {
    fact: 'H1b', verdict: 'contradicted', expected: 'from 8,000-9,000 guards to 6,000 guards',
    message: 'halved would leave 4,000-4,500 of between 8,000 and 9,000; the set has 6,000, that is 67-75% of it, a cut of a quarter to a third.', correction: 'cut by a quarter to a third'
  }),
  findingOf('6,000 guards', 'Under it the harbor guard of Veland, which has 8,000 to 9,000 guards today, is halved to 6,000 guards.', { fact: 'H1a', verdict: 'consistent', expected: 'at most 6,000 guards', message: 'Agrees.' }),
  findingOf('$300 million', sentences[4] ?? '', { fact: 'H2a', verdict: 'contradicted', expected: '$100 million', message: '$300 million cannot be true together with $100 million.', correction: '$100 million' }),
  findingOf('within 90 weeks', sentences[8] ?? '', { fact: 'H3a', verdict: 'contradicted', expected: 'within 90 days', message: 'within 90 weeks cannot be true together with within 90 days.', correction: 'within 90 days' }),
  findingOf('East Shore', 'The ferry will be stationed at East Shore, some say, while the head of the harbor council remains Peter Moss.', {
    fact: 'H4a', verdict: 'review', expected: 'Kelby', message: 'East Shore stands where the set has Kelby, and Kelby is a part of East Shore.'
  }),
  findingOf('Peter Moss', 'The ferry will be stationed at East Shore, some say, while the head of the harbor council remains Peter Moss.', {
    fact: 'H4b', verdict: 'contradicted', expected: 'Anna Vale', message: 'Peter Moss stands where the set has Anna Vale.', correction: 'Anna Vale'
  })
]

const report: Report = { set: harborSet, files: 14, words: 9_400, findings, notChecked: [], failures: [], sources: new Map([[article, harborArticle]]) }

/** Five contradictions, three of them new. */
export const contradicted: Run = {
  report, verdict: 'contradicted', failOn: 'contradicted', isFailing: true, scope: 'changed-lines',
  place: { server: 'https://github.com', repository: 'veland/handbook', head, base, pull: 128, url: 'https://github.com/veland/handbook/actions/runs/1734', set: { path: 'facts/harbor.yml', commit: base } },
  coverage: { expected: 14, checked: 14, skipped: [{ path: 'docs/old.md', reason: 'removed by the pull request', isMissing: false }], shortfalls: [], isComplete: true },
  changes: new Map([[article, [{ from: 1, to: 13 }]]]), elsewhere: 2,
  delta: { since: '0123456789abcdef0123456789abcdef01234567', added: new Set([findings[0], findings[1], findings[6]].map((one) => one?.fingerprint ?? '')), open: 3, fixed: 1, dropped: 0 },
  proposal: null,
  excepted: [{ finding: { ...findings[3]!, text: '$300 million', line: 40, endLine: 40 }, reason: 'a quotation of the opposition (ann)', isGating: false }],
  notes: []
}

const agreeing = findings.filter(({ verdict }) => verdict === 'consistent')

/** Everything was fixed. */
export const clear: Run = {
  ...contradicted, verdict: 'consistent', isFailing: false, report: { ...report, findings: agreeing }, elsewhere: 0, excepted: [],
  delta: { since: '0123456789abcdef0123456789abcdef01234567', added: new Set(), open: 0, fixed: 6, dropped: 0 }
}

/** Two articles could not be read. */
export const incomplete: Run = {
  ...contradicted, verdict: 'incomplete', report: { ...report, findings: agreeing }, elsewhere: 0, excepted: [], delta: null,
  coverage: {
    expected: 14, checked: 12, isComplete: false, shortfalls: ['GitHub listed 3,000 of 3,112 changed files; the others are not known.'],
    skipped: [{ path: 'docs/tide tables/märz.md', reason: 'Unexpected byte 0xe9 at offset 11, expected UTF-8', isMissing: true }, { path: 'docs/cargo.md', reason: 'a pointer of Git LFS, not an article', isMissing: true }]
  }
}

/** The pull request changes a fact, so that its own article is right and two others become wrong. */
export const proposing: Run = {
  ...contradicted, delta: null, elsewhere: 0, excepted: [], report: { ...report, findings: findings.filter(({ fact }) => fact === 'H2a' || fact === 'H1a') },
  notes: ['This pull request changes the configuration; that of its base was used.'],
  proposal: {
    path: 'facts/harbor.yml', report: { ...report, findings: agreeing }, verdict: 'consistent', problems: [],
    impact: {
      ...report, sources: new Map(),
      findings: [
        { ...findings[3]!, file: 'docs/budget.md', text: '$100 million', line: 12, endLine: 12, expected: '$300 million', message: '$100 million cannot be true together with $300 million.', correction: '$300 million' },
        { ...findings[3]!, file: 'docs/questions.md', text: 'a hundred million dollars', line: 33, endLine: 33, expected: '$300 million', message: 'a hundred million dollars cannot be true together with $300 million.', correction: '$300 million' }
      ]
    },
    impactCoverage: { expected: 211, checked: 211, skipped: [], shortfalls: [], isComplete: true }
  }
}
