/** Marks as the runner reads them: at most ten of a level, nothing uncounted, every text on its own line. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAnnotations, toCommand } from '../../src/report/annotation.ts'
import { toLogText } from '../../src/report/log.ts'
import { readRunnerLog } from '../github/runner-log.ts'
import { hostileList } from './hostile.ts'
import { contradicted, incomplete, proposing } from './run-sample.ts'
import type { Annotation, Finding, Run, Verdict } from '../../src/model.ts'

const sample = contradicted.report.findings[0]!

function runOf(counts: Partial<Record<Verdict, number>>): Run {
  const findings = Object.entries(counts).flatMap(([verdict, count]) => Array.from({ length: count }, (): Finding => ({ ...sample, verdict: verdict as Verdict })))
  return { ...contradicted, report: { ...contradicted.report, findings } }
}

describe('marks', () => {
  it('are one for each finding that is none of agreement, the gravest first', () => {
    const levels = toAnnotations({ ...contradicted, report: { ...contradicted.report, findings: [...contradicted.report.findings].reverse() } }).map(({ level }) => level)
    expect(levels).toEqual(['error', 'error', 'error', 'error', 'error', 'warning'])
  })

  it('say what is said, what is right, why, and what to write', () => {
    expect(toAnnotations(contradicted)[0]).toEqual({
      level: 'error', title: 'Contradicts H3b', file: 'docs/harbor/what-the-accord-means.md', line: 3, endLine: 3, column: 83, endColumn: 103,
      message: 'The article says: Tuesday, 3 March 2025\nThe facts say: Monday, 3 March 2025\n3 March 2025 was a Monday.\nTry: Monday, 3 March 2025'
    })
  })

  it.each([[10, 10, ''], [11, 10, '2 more'], [1_000, 10, '991 more']])('of %i findings are %i, and the last one counts the rest', (count, shown, rest) => {
    for (const verdict of ['contradicted', 'review', 'unsupported'] as const) {
      const annotations = toAnnotations(runOf({ [verdict]: count, consistent: 3 }))
      expect(annotations).toHaveLength(shown)
      expect(annotations.at(-1)?.message.includes(`${rest} findings of this kind`)).toBe(rest !== '')
    }
    expect(toAnnotations(runOf({ contradicted: 12, review: 12, unsupported: 12 }))).toHaveLength(30)
  })

  it('have columns on one line only', () => {
    const over = toAnnotations({ ...contradicted, report: { ...contradicted.report, findings: [{ ...sample, endLine: 5, endColumn: 3 }] } })[0]
    expect(over).toMatchObject({ line: 3, endLine: 5, column: null, endColumn: null })
  })

  it('say that a run is incomplete, and why', () => {
    expect(toAnnotations(incomplete)).toEqual([expect.objectContaining({ level: 'error', file: null, message: expect.stringContaining('12 of 14 articles checked.\nGitHub listed') as string })])
  })

  it('arrive as they were sent, whatever they say', () => {
    fc.assert(fc.property(fc.constantFrom(...hostileList), fc.constantFrom(...hostileList), fc.string({ unit: 'binary' }), (one, other, third) => {
      const finding: Finding = { ...sample, text: one, message: other, expected: third, fact: third, correction: one, file: `docs/${other.slice(0, 200)}.md` }
      const annotations = toAnnotations({ ...contradicted, report: { ...contradicted.report, findings: [finding, finding] } })
      const log = readRunnerLog(annotations.map((annotation) => `${toCommand(annotation)}\n`).join(''))
      expect(log.commands.map(([name]) => name)).toEqual(['error', 'error'])
      expect(log.annotations.map(({ message }) => message)).toEqual(annotations.map(({ message }) => message))
      for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4_096)
    }))
  })
})

describe('a command', () => {
  const blank: Annotation = { level: 'notice', title: 't', message: 'm', file: null, line: null, endLine: null, column: null, endColumn: null }

  it('is escaped as the toolkit does', () => {
    expect(toCommand({ ...blank, title: 'a:b,c%', message: '100%\r\n:,', file: 'x,y:z.md', line: 1 })).toBe('::notice title=a%3Ab%2Cc%25,file=x%2Cy%3Az.md,line=1::100%25%0D%0A:,')
  })
})

describe('the log', () => {
  it('tells all that concerns the run as a whole', async () => {
    await expect([contradicted, incomplete, proposing].map(toLogText).join('\n=====\n\n')).toMatchFileSnapshot('expected/log.txt')
  })

  it('says that nothing was checked', () => {
    expect(toLogText({ ...contradicted, verdict: 'skipped', notes: ['A newer commit is checked.'] })).toBe('Nothing was checked.\nA newer commit is checked.\n')
  })
})
