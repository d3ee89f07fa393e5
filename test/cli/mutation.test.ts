/** `provisions test --mutate` through the command: its report, its gate, a set that defends nothing. */
import { describe, expect, it } from 'vitest'
import { folderOf, librarySet, proviso } from './proviso.ts'

interface Report {
  readonly mutants: number
  readonly caught: number
  readonly score: number
  readonly operators: readonly { readonly operator: string, readonly mutants: number, readonly caught: number }[]
  readonly facts: readonly { readonly fact: string, readonly mutants: number, readonly survivors: readonly { readonly operator: string, readonly text: string, readonly got: string, readonly reason: string | null }[], readonly needless: readonly string[] }[]
}

/** The library plan with a fact that finds its words and can never contradict: it is about what no sentence says. */
const blind = librarySet.replace('about: "library & staff & @limit"', 'about: "library & staff & @limit & \'zebra\'"')
const mutate = ['provisions', 'test', '--mutate', '--provisions', 'set.yml']

function run(set: string, words: readonly string[] = []): { readonly report: Report, readonly exit: number | null } {
  const { output, exit } = proviso([...mutate, '--format', 'json', ...words], { folder: folderOf({ 'set.yml': set }) })
  return { report: JSON.parse(output) as Report, exit }
}

describe('provisions test --mutate', () => {
  it('counts by fact and by operator, and both counts agree', () => {
    const { report, exit } = run(librarySet)
    expect(exit).toBe(0)
    expect(report.mutants).toBeGreaterThan(10)
    expect(report.operators.reduce((sum, { mutants }) => sum + mutants, 0)).toBe(report.mutants)
    expect(report.facts.reduce((sum, { mutants, survivors }) => sum + mutants - survivors.length, 0)).toBe(report.caught)
    expect(report.score).toBeGreaterThan(70)
  })

  it('gives a set that defends nothing a low score, and says what got through', () => {
    const { report } = run(blind)
    expect(report.mutants).toBeGreaterThan(0)
    expect(report.score).toBe(0)
    expect(report.facts[0]?.survivors.every(({ got }) => got === 'no claim found')).toBe(true)
  })

  it('fails below --min-score, and not at it', () => {
    expect(run(blind, ['--min-score', '1']).exit).toBe(1)
    expect(run(blind, ['--min-score', '0']).exit).toBe(0)
    expect(run(librarySet, ['--min-score', '50']).exit).toBe(0)
  })

  it('prints the reason of the set beside what gets through, and names a needless one', () => {
    const known = blind.replace('        examples:', '        undefended: { negation: Nobody denies it., date: There is none. }\n        examples:')
    const { report } = run(known)
    expect(report.facts[0]?.survivors.filter(({ reason }) => reason !== null).map(({ operator, reason }) => `${operator}: ${String(reason)}`)).toContain('negation: Nobody denies it.')
    expect(report.facts[0]?.needless).toEqual(['date'])
    const { output } = proviso(mutate, { folder: folderOf({ 'set.yml': known }) })
    expect(output).toContain('Nobody denies it.')
    expect(output).toContain('The reason for date: nothing of that sort gets through.')
  })

  it('as text: survivors, operators, the sum', () => {
    const { output, exit } = proviso(mutate, { folder: folderOf({ 'set.yml': librarySet }) })
    expect(exit).toBe(0)
    expect(output).toMatch(/^ {2}value +\d+ of +\d+ {2}another number$/m)
    expect(output).toMatch(/\d+ wrong versions of 1 fact: \d+ caught, \d+\.\d %\. /)
  })

  it('says the same on every run', () => {
    expect(run(librarySet)).toEqual(run(librarySet))
  })
})

describe('mistakes', () => {
  it.each([
    [['provisions', 'list', '--mutate'], 'Unexpected --mutate, expected it after "provisions test"'],
    [['provisions', 'test', '--min-score', '90'], 'Unexpected --min-score, expected it with "provisions test --mutate"'],
    [['provisions', 'test', '--mutate', '--min-score', '101'], 'expected a number from 0 to 100'],
    [['provisions', 'test', '--mutate', '--min-score', 'high'], 'expected a number from 0 to 100'],
    [['provisions', 'test', '--mutate=yes'], 'Unexpected "yes" for --mutate, expected no value'],
    [['provisions', 'test', '--mutate', '--format', 'xml'], 'expected one of text, json']
  ])('%o', (words, message) => {
    const { notes, output, exit } = proviso([...words, '--provisions', 'set.yml'], { folder: folderOf({ 'set.yml': librarySet }) })
    expect({ output, exit }).toEqual({ output: '', exit: 2 })
    expect(notes).toContain(message)
  })
})
