/** The file of decisions: what is read, what is refused, and its schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exceptionsSchema, isDay, readExceptions } from '../../src/exception/file.ts'

const [one, two] = ['a'.repeat(24), '1'.repeat(24)]
const read = (text: string): { readonly count: number, readonly problems: readonly string[] } => {
  const { exceptions, confirmed, problems } = readExceptions({ path: 'x.yml', text })
  return { count: exceptions.length + confirmed.length, problems: problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`) }
}

const cases: readonly (readonly [string, number, RegExp | null])[] = [
  ['', 0, null],
  ['exceptions: []\n', 0, null],
  ['confirmed: []\n', 0, null],
  [`exceptions:\n  - { fingerprint: ${two}, reason: x, by: y }\n`, 1, null],
  [`confirmed:\n  - { fingerprint: ${one}, by: ann }\n`, 1, null],
  [`exceptions:\n  - { fingerprint: ${one}, by: ann }\n`, 0, /^2:5 Unexpected exception without "reason", expected a reason$/],
  [`exceptions:\n  - { fingerprint: ${one}, reason: x }\n`, 0, /without "by"/],
  ['exceptions:\n  - { fingerprint: abc, reason: x, by: y }\n', 0, /^2:20 Unexpected "abc", expected a fingerprint of 24 letters and digits/],
  [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, until: tomorrow }\n`, 1, /expected a date such as 2027-01-31/],
  [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, until: 2027-02-30 }\n`, 1, /^2:\d+ Unexpected "2027-02-30", expected a day that the calendar has$/],
  [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, untill: 2027-01-31 }\n`, 1, /did you mean "until"\?/],
  [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, wording: z }\n`, 1, /Unexpected key "wording"/],
  [`confirmed:\n  - { fingerprint: ${one}, by: y, until: 2027-01-31 }\n`, 1, /Unexpected key "until"/],
  ['- a\n', 0, /Unexpected list, expected a map with exceptions, confirmed/]
]

describe('the file', () => {
  it('gives its decisions', () => {
    const text = `exceptions:\n  - { fingerprint: ${one}, reason: quoted, by: ann, until: 2027-01-31, on: 2026-01-02, fact: H1a, file: a.md, text: some words, context: in some words }\n  - fingerprint: ${two}\n    reason: settled\n    by: ben\nconfirmed:\n  - fingerprint: ${one}\n    wording: 6,000\n    by: cy\n`
    const untold = { on: null, file: null, fact: null, text: null, context: null }
    expect(readExceptions({ path: 'x.yml', text })).toEqual({
      problems: [],
      exceptions: [
        { fingerprint: one, reason: 'quoted', by: 'ann', until: '2027-01-31', on: '2026-01-02', fact: 'H1a', file: 'a.md', text: 'some words', context: 'in some words', line: 2 },
        { ...untold, fingerprint: two, reason: 'settled', by: 'ben', until: null, line: 3 }
      ],
      confirmed: [{ ...untold, fingerprint: one, reason: null, wording: '6,000', by: 'cy', line: 7 }]
    })
  })
  it.each(cases)('%j', (text, count, problem) => {
    const { count: got, problems } = read(text)
    expect(got).toBe(count)
    expect(problems).toEqual(problem === null ? [] : [expect.stringMatching(problem)])
  })
  it('knows the calendar', () => {
    expect(['2027-02-28', '2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1', 'x', '+02027-01-01'].map(isDay)).toEqual([true, true, false, false, false, false, false])
  })
})

describe('its schema', () => {
  it('is the committed file (npx vitest run test/exception -u writes it)', async () => {
    await expect(`${JSON.stringify(exceptionsSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/exceptions.schema.json')
  })
  it('says the same as the reader, but for the calendar', () => {
    const isValid = new Ajv2020().compile(exceptionsSchema())
    for (const [text, , problem] of cases.filter(([text]) => text !== '' && !text.includes('02-30') && !text.includes(two))) expect([text, isValid(parse(text))]).toEqual([text, problem === null])
  })
})
