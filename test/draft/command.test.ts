/** `proviso draft` as it is called: where the set goes, what is told beside it, how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { draftCommand } from '../../src/command-draft.ts'
import { parseInput } from '../../src/command-input.ts'
import type { Outcome } from '../../src/command-shape.ts'

const folder = mkdtempSync(join(tmpdir(), 'proviso-draft-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const source = join(folder, 'rules.md')
writeFileSync(source, '# River rules\n\nA crossing permit costs $40.\n\nThe crossing permit costs $45.\n\nDredging is banned from 1 March to 31 May.\n\nA lock keeper is on duty 3 of 7 days a week, 4 of 5 weeks.\n')

async function run(...words: readonly string[]): Promise<Outcome> {
  const parsed = parseInput(draftCommand, words)
  if (parsed.kind !== 'input') throw new Error(parsed.kind === 'mistake' ? parsed.message : parsed.kind)
  return draftCommand.run(parsed.input, { display: { color: false, width: 80 }, progress: { show: () => undefined, clear: () => undefined }, script: null })
}

describe('proviso draft', () => {
  it('writes the set to standard output and tells what was left out', async () => {
    const { output, notes, exit } = await run(source, '--title', 'The river rules')
    expect(exit).toBe(0)
    expect(output).toMatch(/^# Drafted from .*\nproviso: 1\nid: the-river-rules\ntitle: The river rules\n/)
    expect(notes).toContain(`rules.md:5  contradicts line 3: “The crossing permit costs $45.” against “A crossing permit costs $40.”; the first was kept`)
    expect(notes).toContain('rules.md:7  left out, a date without a year: “Dredging is banned from 1 March to 31 May.”')
  })

  it('tells the first of very many sentences that were left out, and how many more there are', async () => {
    const long = join(folder, 'long.md')
    writeFileSync(long, `A crossing permit costs $40.\n\n| h | h |\n| - | - |\n${'| $100 billion | $100 billion |\n'.repeat(700)}`)
    const { notes } = await run(long)
    expect(notes.split('\n').filter((line) => line.includes('left out, no word'))).toHaveLength(500)
    expect(notes).toMatch(/long\.md: \d+ more left out/)
  })

  it('writes a file', async () => {
    const file = join(folder, 'facts.yml')
    const { output, exit } = await run(source, '--output', file, '--date', '2026-01-31')
    expect([output, exit]).toEqual(['', 0])
    expect(readFileSync(file, 'utf8')).toContain('\ndate: 2026-01-31\n')
  })

  it('ends with 1 where there is nothing to draft', async () => {
    const empty = join(folder, 'empty.md')
    writeFileSync(empty, 'The river is beautiful.\n')
    expect(await run(empty)).toMatchObject({ output: '', exit: 1 })
  })

  it.each([
    [[], 'Unexpected number of files (0), expected one'],
    [['a.md', 'b.md'], 'Unexpected number of files (2), expected one'],
    [[join(folder, 'absent.md')], 'there is no such file'],
    [[source, '--date', 'May'], 'Unexpected "May" for --date'],
    [[source, '--output', join(folder, 'no', 'facts.yml')], 'there is no such directory']
  ])('refuses %j', async (words, message) => {
    const { notes, exit } = await run(...words)
    expect(exit).toBe(2)
    expect(notes).toContain(message)
  })
})
