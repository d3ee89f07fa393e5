/** A report made by hand: every verdict, every sort of place, and text that tries to do harm. */
import type { Finding, NotChecked, Position, ProvisionSet, Report } from '../../src/model.ts'

export const article = [
  '# The new library',
  '',
  'The plan limits the library to 60 employees, which is half of what the town',
  'has promised to the staff, and it opens on Sundays.',
  '',
  `${'Long before any of this was known, people had spoken of other things. '.repeat(3)}Of the money, a third goes to the north, so the minutes say. ${'And so on it went for hours. '.repeat(4)}`,
  '',
  '| Item | Value |',
  '| --- | --- |',
  '| Seats | 九百 900 and 🦉🦉 owls\tin all |',
  '',
  'Reset \u001b[31mred\u001b]0;title\u0007 and \u202eesrever\u202c and 700 e\u0301\u0301 books.',
  ''
].join('\n')

/** The place of some words in the article: the n-th time they stand there. */
export function placeOf(words: string, nth = 0): Position {
  let offset = -1
  for (let count = 0; count <= nth; count++) offset = article.indexOf(words, offset + 1)
  const before = article.slice(0, offset).split('\n')
  const own = words.split('\n')
  const line = before.length
  const column = (before.at(-1) ?? '').length + 1
  return { line, column, endLine: line + own.length - 1, endColumn: own.length === 1 ? column + words.length : (own.at(-1) ?? '').length + 1 }
}

function finding(words: string, context: string, rest: Pick<Finding, 'fact' | 'verdict' | 'found' | 'expected' | 'message'> & Partial<Finding>): Finding {
  return {
    file: 'docs/a.md', ...placeOf(words), text: words, provision: rest.fact, status: 'asserted', correction: null,
    fingerprint: '0123456789abcdef', context: placeOf(context), anchors: [], trace: [], ...rest
  }
}

export const set: ProvisionSet = {
  id: 'library-plan', title: 'The library plan', date: '2025-03-01', digest: `sha256:${'0'.repeat(64)}`, references: [],
  document: { id: 'this', title: 'The library plan', names: ['plan'], about: null }, otherDocuments: [], terms: [], people: [],
  provisions: [{
    id: 'L1', title: 'Staff', statement: 'At most 40 employees.', facts: ['L1', 'L1b', 'L2', 'L3'].map((id) => ({
      id, provision: 'L1', kind: 'quantity', statement: 'A statement.', checks: [], examples: { consistent: ['Right.'], contradicted: ['Wrong.'], unrelated: ['Else.'] },
      references: [{ publisher: 'Town Council', title: 'Minutes', date: '2025-03-01', url: null }, { publisher: 'Gazette', title: 'Report', date: null, url: 'https://example.org/' }].slice(id === 'L1b' ? 1 : 0)
    }))
  }]
}

const sentence = article.split('\n').slice(2, 4).join('\n')
const skipped: NotChecked = { file: 'docs/a.md', ...placeOf('half'), text: 'half', fact: 'L1b', reason: 'other-document', trace: [] }

export const report: Report = {
  set, files: 3, words: 1800,
  findings: [
    finding('60 employees', sentence, { fact: 'L1', verdict: 'contradicted', found: '60 employees', expected: 'at most 40 employees', message: '60 cannot be true together with at most 40 employees.', correction: 'at most 40' }),
    finding('what the town\nhas promised', sentence, { fact: 'L1b', verdict: 'review', found: 'half', expected: 'a third', message: 'It is not certain what is halved.' }),
    finding('opens on Sundays', sentence, { fact: 'L3', verdict: 'consistent', found: 'Sundays', expected: 'Sundays', message: 'Agrees.' }),
    finding('a third', 'Of the money, a third goes to the north, so the minutes say.', { fact: 'L2', verdict: 'contradicted', found: 'a third', expected: 'a half', message: 'A third is less than a half. '.repeat(6).trim() }),
    finding('owls\tin', '九百 900 and 🦉🦉 owls\tin all', { fact: 'L2', verdict: 'contradicted', found: 'owls', expected: '900', message: 'Owls.' }),
    finding('700 e\u0301\u0301', 'Reset \u001b[31mred\u001b]0;title\u0007 and \u202eesrever\u202c and 700 e\u0301\u0301 books.', { fact: 'L9', verdict: 'unsupported', found: '700', expected: '', message: 'No provision covers \u001b[2J this.' })
  ],
  notChecked: [skipped, { ...skipped, reason: 'asked' }, { ...skipped, reason: 'other-document', fact: 'L2' }],
  failures: [{ path: 'docs/b\u001b[2Jc.md', line: 3, column: 4, message: 'Unexpected byte 0xe9 at offset 11, expected UTF-8' }, { path: 'none.md', line: null, column: null, message: 'Unexpected path' }],
  sources: new Map([['docs/a.md', article]])
}
