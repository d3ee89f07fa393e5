/** Changed lines: a table of small cases, the truth by dynamic programming on random texts, and time on hostile ones. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allLines, findChangedLines } from '../../src/change/diff.ts'

const lines = (older: string, newer: string): readonly number[] =>
  findChangedLines(older, newer).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))

/** Length of the longest common subsequence: what the comparison keeps can be no more, and should be no less. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0)
  for (const line of one) {
    const row = [0]
    for (const [index, candidate] of other.entries()) row.push(line === candidate ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0))
    above = row
  }
  return above.at(-1) ?? 0
}

describe('changed lines', () => {
  it.each<readonly [string, string, readonly number[]]>([
    ['a\nb\nc', 'a\nb\nc', []],
    ['a\nb\nc', 'a\nx\nc', [2]],
    ['a\nb\nc', 'a\nc', []],
    ['a\nc', 'a\nb\nc', [2]],
    ['', 'a\nb', [1, 2]],
    ['a\nb', '', [1]],
    ['a\r\nb\r\nc', 'a\nb\nc', []],
    ['a  \nb', 'a\nb\t', []],
    ['a\nb', 'a\nb\n', [3]],
    ['a\na\na\nb', 'a\na\nb\na', [3]],
    ['x\ny\nz', 'z\nx\ny', [1]],
    ['one\n\ntwo\n\nthree', 'one\n\nnew\n\ntwo\n\nthree', [3, 4]]
  ])('%j → %j', (older, newer, expected) => { expect(lines(older, newer)).toEqual(expected) })

  it('are in order, apart, and inside the text; what is kept stands in the old text in this order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e f', ''), { maxLength: 40 })
    fc.assert(fc.property(text, text, (older, newer) => {
      const ranges = findChangedLines(older.join('\n'), newer.join('\n'))
      const count = newer.join('\n').split('\n').length
      for (const [index, { from, to }] of ranges.entries()) {
        expect(from).toBeGreaterThan(ranges[index - 1]?.to ?? 0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(count + 1)
      }
      const changed = new Set(lines(older.join('\n'), newer.join('\n')))
      const kept = newer.join('\n').split('\n').filter((_, index) => !changed.has(index + 1))
      let at = 0
      const source = older.join('\n').split('\n')
      for (const line of kept) {
        at = source.indexOf(line, at) + 1
        expect(at).toBeGreaterThan(0)
      }
    }), { numRuns: 500 })
  })

  it('are as few as can be where no anchor decides otherwise', () => {
    const text = fc.array(fc.constantFrom('a', 'b'), { minLength: 12, maxLength: 30 })
    fc.assert(fc.property(text, text, (older, newer) => {
      // Two letters stand more than once on a side nearly always: then no anchors are found, and Myers is exact.
      const isPlain = ['a', 'b'].every((letter) => [older, newer].every((side) => 2 < side.filter((line) => line === letter).length))
      fc.pre(isPlain)
      const changed = lines(older.join('\n'), newer.join('\n')).length
      expect(newer.length - changed).toBeLessThanOrEqual(longestCommon(older, newer))
    }), { numRuns: 200 })
  })

  it('of texts made to be slow are found, all within the text', () => {
    const shuffled = (count: number, step: number): string => Array.from({ length: count }, (_, index) => `line ${(index * step) % count}`).join('\n')
    const repeated = (count: number, period: number): string => Array.from({ length: count }, (_, index) => String(index % period)).join('\n')
    const cases: readonly (readonly [older: string, newer: string, isChanged: boolean])[] = [
      [shuffled(100_003, 1), shuffled(100_003, 7919), true],
      [repeated(100_000, 2), repeated(100_000, 3), true],
      ['a\n'.repeat(200_000), 'b\n'.repeat(200_000), true],
      ['a\n'.repeat(200_000), 'a\n'.repeat(200_000), false],
      ['x'.repeat(4_000_000), `${'x'.repeat(4_000_000)}y`, true]
    ]
    for (const [older, newer, isChanged] of cases) {
      const changed = findChangedLines(older, newer)
      const lines = newer.split('\n').length
      expect(changed.length > 0).toBe(isChanged)
      expect(changed.every(({ from, to }) => from >= 1 && from < to && to <= lines + 1)).toBe(true)
    }
  })

  it('of a new text are all', () => {
    expect(allLines('a\nb\n')).toEqual([{ from: 1, to: 4 }])
  })
})
