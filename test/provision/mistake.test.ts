// What is said about mistakes in a provision set: every row of the table demands exactly its problems, no fewer and no more.

import { describe, expect, it } from 'vitest'
import { changed, harborSet, read } from './fixture.ts'
import { cases } from './mistake.ts'

/** Only warnings: the set can be used. */
function isUsable(problems: readonly string[]): boolean {
  return problems.every((problem) => /^\d+:\d+ warning: /.test(problem))
}

describe('a mistake in a provision set', () => {
  it.each(cases)('%j changed to %j', (from, to, expected) => {
    const { set, problems } = read(changed(from, to))
    expect(problems).toEqual(expected)
    expect(set !== null).toBe(isUsable(expected))
  })

  it('does not hide the others: all are reported, in the order of the file', () => {
    const broken = harborSet.replace('date: 2025-03-31\nsources', 'date: soon\nsources').replace('holder: port', 'holder: prot')
      .replace('value: $150 million', 'value: $1 million').replace('relation: head', 'relation: hed').replace('kind: change', 'kind: chnage')
    expect(read(broken).problems).toEqual([
      '4:7 Unexpected "soon", expected a date such as 2025-03-31',
      '34:17 Unexpected term or person "prot", expected a term or person of the set; did you mean "port"?',
      '45:15 Unexpected fact kind "chnage", expected one of quantity, change, total, date, name, rule, choice, role; did you mean "change"?',
      '58:65 Unexpected total "$1 million", expected 150,000,000 USD: H2a $100 million + H2b $50 million',
      '64:85 Unexpected relation "hed", expected one of head, place, author; did you mean "head"?'
    ])
  })

  it.each([
    ['', '1:1 Unexpected empty file, expected a provision set'],
    ['# only a comment\n', '1:1 Unexpected empty file, expected a provision set'],
    ['some text', '1:1 Unexpected text "some text", expected a map with proviso, id, title, date, provisions'],
    ['- a\n', '1:1 Unexpected list, expected a map with proviso, id, title, date, provisions'],
    ['null', '1:1 Unexpected empty value, expected a map with proviso, id, title, date, provisions']
  ])('%j is no set', (text, problem) => {
    expect(read(text)).toEqual({ set: null, problems: [problem] })
  })
})
