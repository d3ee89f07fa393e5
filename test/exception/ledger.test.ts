/** Decisions written into their file: only what changes is touched, and what is written is what was meant. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExceptions } from '../../src/exception/file.ts'
import { toWords } from '../../src/exception/match.ts'
import { editExceptions } from '../../src/exception/ledger.ts'
import { confirmed, exception, printOf } from './sample.ts'
import type { Decided } from '../../src/exception/entry.ts'
import type { Edit } from '../../src/exception/ledger.ts'

const edit = (text: string, { put = [], drop = [] }: { readonly put?: readonly Decided[], readonly drop?: readonly string[] }): string => {
  const change: Edit = { put, drop: new Set(drop) }
  const { text: made, problems } = editExceptions({ path: 'x.yml', text }, change)
  expect(problems).toEqual([])
  return made ?? ''
}
const bare = <T extends { readonly line: number }>(entry: T): Omit<T, 'line'> => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'line')) as unknown as Omit<T, 'line'>
const settled = (claim: string, more: Parameters<typeof exception>[1] = {}): Decided => {
  return { list: 'exceptions', entry: bare(exception(claim, more)) }
}
const known = (claim: string, more: Parameters<typeof confirmed>[1] = {}): Decided => {
  return { list: 'confirmed', entry: bare(confirmed(claim, more)) }
}
const listed = (text: string): readonly string[] => {
  const { exceptions, confirmed: others, problems } = readExceptions({ path: 'x.yml', text })
  expect(problems).toEqual([])
  return [...exceptions.map((one) => `- ${one.text ?? ''}`), ...others.map((one) => `+ ${one.text ?? ''}`)]
}

/** A file as people leave it: another indent, comments everywhere, quotes, flow, block scalars, no order, Windows line ends. */
const byHand = `# Ours.
# yaml-language-server: $schema=exceptions.schema.json

exceptions:   # settled
    # the first
    - fingerprint: ${printOf('m')}   # trailing
      file: "m.md"
      reason: |
        It quotes the
        minister.
      by: 'ann'   # not ben
      text: m

    # about the next
    - { fingerprint: ${printOf('c')}, file: c.md, text: c, reason: x, by: y } # flow
    -
      fingerprint: ${printOf('t')}
      by: z
      text: t
      reason: >-
        folded
        words
      file: t.md
    # after all of them

confirmed: []   # none yet
# the end
`

describe('a decision', () => {
  it('makes the file where there is none', () => {
    expect(edit('', { put: [settled('x', { until: '2027-01-31', context: 'in: x', reason: 'a # b' }), known('y', { wording: "6,000 'men'" })] })).toBe(`# Decisions of maintainers on findings of Proviso. "exceptions" are settled and count no more; "confirmed" are wrong and still count.
# "proviso review" and "proviso baseline" write here, and so may you: one entry a finding, with a reason and a name.
exceptions:
  - fingerprint: ${printOf('x')}
    file: a.md
    fact: H1a
    text: x
    context: "in: x"
    reason: "a # b"
    by: ann
    on: 2026-01-02
    until: 2027-01-31
confirmed:
  - fingerprint: ${printOf('y')}
    file: a.md
    fact: H1a
    text: y
    wording: 6,000 'men'
    by: ann
    on: 2026-01-02
`)
  })

  it('stands in the order of articles, and nothing else is touched', () => {
    const made = edit(byHand, { put: [settled('d', { file: 'd.md' }), settled('z', { file: 'z.md' })] })
    expect(listed(made)).toEqual(['- d', '- m', '- c', '- t', '- z'])
    // The first that belongs behind it is "m": in a file that nobody keeps in order, that is as good as any place, and always the same.
    const rows = made.split('\n')
    expect(byHand.split('\n').every((row) => rows.includes(row))).toBe(true)
    expect(rows.filter((row) => /fingerprint/.test(row)).map((row) => /^ */.exec(row)?.[0].length)).toEqual([4, 4, 4, 6, 4])
    expect(edit(made, { drop: [printOf('d', 'd.md'), printOf('z', 'z.md')] })).toBe(byHand)
  })

  it('opens an empty list, and closes it with the last one', () => {
    const made = edit(byHand, { put: [known('k')] })
    expect(made).toContain(`confirmed:   # none yet\n  - fingerprint: ${printOf('k')}\n`)
    expect(made.endsWith('# the end\n')).toBe(true)
    expect(listed(edit(made, { drop: [printOf('k')] }))).toEqual(['- m', '- c', '- t'])
    const whole = edit(byHand, { drop: [printOf('m'), printOf('c'), printOf('t')] })
    expect(whole).toContain('exceptions: []   # settled\n')
    for (const comment of ['# Ours.', '# the first', '# about the next', '# after all of them']) expect(whole).toContain(comment)
  })

  it('on a finding that has one stands in its place', () => {
    const made = edit(byHand, { put: [settled('c', { fingerprint: printOf('c'), file: 'c.md', reason: 'another' })] })
    expect(listed(made)).toEqual(['- m', '- c', '- t'])
    expect(made).toContain('reason: another')
    expect(edit(made, { put: [known('c', { fingerprint: printOf('c'), file: 'c.md' })] })).not.toContain('another')
    expect(listed(edit(made, { put: [known('c', { fingerprint: printOf('c'), file: 'c.md' })] }))).toEqual(['- m', '- t', '+ c'])
  })

  it('takes both of two entries that a merge has left', () => {
    const twice = edit('', { put: [settled('x')] }) + edit('', { put: [settled('x', { reason: 'b' })] }).split('\n').slice(3).join('\n')
    expect(listed(twice)).toEqual(['- x', '- x'])
    expect(listed(edit(twice, { put: [settled('x', { reason: 'c' })] }))).toEqual(['- x'])
    expect(listed(edit(twice, { drop: [printOf('x')] }))).toEqual([])
  })

  it.each([
    ['Windows line ends', byHand.replaceAll('\n', '\r\n')],
    ['no line end at the end', `exceptions:\n- { fingerprint: ${printOf('b')}, text: b, file: b.md, reason: x, by: y }`],
    ['lists the other way round', `confirmed:\n  - { fingerprint: ${printOf('b')}, by: y, text: b }\nexceptions: []\n`],
    ['comments only', '# nothing here yet\n'],
    ['one list only', 'confirmed: []\n']
  ])('%s', (_, text) => {
    const made = edit(text, { put: [settled('x', { file: 'x.md' }), settled('a', { file: 'a.md' }), known('k')] })
    const before = listed(text)
    expect([...listed(made)].sort()).toEqual([...before, '- x', '- a', '+ k'].sort())
    expect(/(?<!\r)\n/.test(made)).toBe(!text.includes('\r'))
    expect(listed(edit(made, { drop: [printOf('x', 'x.md'), printOf('a', 'a.md'), printOf('k')] }))).toEqual(before)
  })

  it.each([
    ['in brackets', `exceptions: [{ fingerprint: ${printOf('b')}, reason: x, by: y }]\n`],
    ['in braces', `{ exceptions: [{ fingerprint: ${printOf('b')}, reason: x, by: y }] }\n`],
    ['with an anchor that another entry needs', `exceptions:\n  - { fingerprint: ${printOf('x')}, reason: &r x, by: y }\n  - { fingerprint: ${printOf('b')}, reason: *r, by: y }\n`],
    ['that is ended by dots', `exceptions:\n  - { fingerprint: ${printOf('b')}, reason: x, by: y }\n...\n`],
    ['with mistakes', 'exceptions:\n  - { fingerprint: x }\n']
  ])('is not written into a list %s', (_, text) => {
    const { text: made, problems } = editExceptions({ path: 'x.yml', text }, { put: [known('k')], drop: new Set([printOf('x')]) })
    expect(made).toBeNull()
    expect(problems[0]?.message).toMatch(/^Unexpected/)
  })
})

describe('whatever is decided', () => {
  const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => toWords(text)).filter((text) => text !== '')
  const claim = fc.string({ unit: fc.constantFrom(...'abcdef0123456789'), minLength: 6, maxLength: 6 })
  const decided = fc.tuple(claim, words, words, fc.option(words), fc.boolean(), fc.constantFrom('a.md', 'b c.md', 'ü/d.md')).map(([print, reason, by, text, isSettled, file]): Decided => {
    const fingerprint = print.repeat(4)
    return isSettled ? settled('', { fingerprint, file, text, reason, by }) : known('', { fingerprint, file, text, reason, by, wording: text })
  })
  const some = fc.uniqueArray(decided, { selector: ({ entry }) => entry.fingerprint, maxLength: 8 })
  const start = fc.constantFrom('', byHand, byHand.replaceAll('\n', '\r\n'), '# x\nexceptions: []\n')

  it('comes back as it was meant, in any order, at once or one by one', () => {
    fc.assert(fc.property(some, start, (list, text) => {
      const atOnce = edit(text, { put: list })
      const { exceptions, confirmed: others } = readExceptions({ path: 'x.yml', text: atOnce })
      for (const { list: name, entry } of list) expect((name === 'exceptions' ? exceptions : others).find(({ fingerprint }) => fingerprint === entry.fingerprint)).toMatchObject(entry)
      const oneByOne = (order: readonly Decided[]): string => order.reduce((made, one) => edit(made, { put: [one] }), text)
      expect(oneByOne([...list].reverse())).toBe(oneByOne(list))
      expect(oneByOne(list)).toBe(atOnce)
    }), { numRuns: 60 })
  })

  it('leaves every other line as it was', () => {
    fc.assert(fc.property(some, (list) => {
      const made = edit(byHand, { put: list })
      let at = 0
      for (const row of byHand.split('\n')) {
        if (row.startsWith('confirmed')) continue
        at = made.indexOf(`${row}\n`, at)
        expect(at).not.toBe(-1)
      }
      const again = edit(made, { drop: list.map(({ entry }) => entry.fingerprint) })
      expect(again.replace('confirmed: []', 'confirmed:')).toBe(byHand.replace('confirmed: []', 'confirmed:'))
    }), { numRuns: 60 })
  })
})
