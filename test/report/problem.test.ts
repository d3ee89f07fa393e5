/** Problems as people and as tools get them: place, line, marked words, remedy. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toProblemJson, toProblems } from '../../src/report/problem.ts'
import type { Problem } from '../../src/model.ts'

const style = { color: false, width: 80 }
const text = 'id: harbor\nterms: { crane: [crane, "tall crane"] }\nabout: "crane & @limt"\n'
const sources = new Map([['set.yml', text]])
const at = (line: number | null, column: number | null, rest: Partial<Problem> = {}): Problem => ({ path: 'set.yml', line, column, message: 'Unexpected thing, expected another', ...rest })

describe('as text', () => {
  it('a word, a quoted text and a sign are marked as far as they reach', () => {
    expect(toProblems([at(2, 10)], style, sources)).toBe('set.yml:2:10  error  Unexpected thing, expected another\n 2 │ terms: { crane: [crane, "tall crane"] }\n   │          ^^^^^\n\n')
    expect(toProblems([at(2, 25)], style, sources)).toContain('\n   │                         ^^^^^^^^^^^^\n')
    expect(toProblems([at(3, 17)], style, sources)).toContain('\n   │                 ^^^^^\n')
    expect(toProblems([at(2, 8)], style, sources)).toContain('\n   │        ^\n')
    expect(toProblems([at(2, 10, { endColumn: 24 })], style, sources)).toContain('\n   │          ^^^^^^^^^^^^^^\n')
  })

  it('the remedy is what is given, or what a message says behind its semicolon', () => {
    expect(toProblems([at(1, 1, { help: 'write another' })], style, sources)).toContain('   = help: write another\n')
    const split = toProblems([at(1, 1, { message: 'Unexpected "a; b", expected "c"; did you mean "c; d"?' })], style, sources)
    expect(split).toContain('error  Unexpected "a; b", expected "c"\n')
    expect(split).toContain('   = help: did you mean "c; d"?\n')
  })

  it('where there is no line to show, a problem is a line of its own', () => {
    const other = at(4, 1, { path: 'other.yml', severity: 'warning' })
    expect(toProblems([at(null, null), other], style, sources)).toBe('set.yml  error  Unexpected thing, expected another\nother.yml:4:1  warning  Unexpected thing, expected another\n')
    expect(toProblems([at(99, 1)], style, sources)).toBe('set.yml:99:1  error  Unexpected thing, expected another\n')
    expect(toProblems([], style, sources)).toBe('')
  })

  it('at the end of a line and behind it something is marked', () => {
    expect(toProblems([at(1, 11)], style, sources)).toMatch(/│ id: harbor\n/)
    expect(toProblems([at(1, 400)], style, sources)).toMatch(/│ id: harbor\n/)
  })

  it('whatever is in the file, only text is printed, and always the place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 70 }), (line, row, column) => {
      const shown = toProblems([at(row, column, { message: `Unexpected ${line}`, help: line })], style, new Map([['set.yml', `${line}\n${line}`]]))
      expect(shown.startsWith(`set.yml:${row}:${column}  error  `)).toBe(true)
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }))
  })
})

describe('as JSON', () => {
  it('has every problem with all that is known', () => {
    const problems = [at(2, 10, { endColumn: 15, severity: 'warning', rule: 'some-rule', help: 'do it' }), at(null, null, { message: 'Unexpected a; did you mean "b"?' })]
    expect(JSON.parse(toProblemJson(problems))).toEqual({
      version: 1,
      problems: [
        { file: 'set.yml', line: 2, column: 10, endColumn: 15, severity: 'warning', rule: 'some-rule', message: 'Unexpected thing, expected another', help: 'do it' },
        { file: 'set.yml', line: null, column: null, endColumn: null, severity: 'error', rule: null, message: 'Unexpected a', help: 'did you mean "b"?' }
      ],
      summary: { errors: 1, warnings: 1 }
    })
  })
})
