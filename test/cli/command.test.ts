/** Help, mistakes on the command line, and the commands beside `check`. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from './build.ts'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
const set = ['--provisions', 'set.yml']

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s', (word) => {
    const { output, exit } = proviso([word])
    expect(exit).toBe(0)
    for (const command of ['check', 'mentions', 'explain', 'provisions']) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each([['check'], ['mentions'], ['explain'], ['provisions']])('of %s: usage, examples, exit codes', (name) => {
    const page = proviso(['help', name])
    expect(page.exit).toBe(0)
    expect(page.output).toMatch(/Usage\n {2}proviso [^]*Examples\n[^]*Exit status\n/)
    expect(proviso([name, '--help'])).toEqual(page)
    expect(Math.max(...page.output.split('\n').map((line) => line.length))).toBeLessThan(100)
  })

  it('without a command goes to standard error', () => {
    expect(proviso([])).toMatchObject({ output: '', exit: 2 })
    expect(proviso([]).notes).toBe(proviso(['help']).output)
  })

  it.each([['--version'], ['-v']])('%s', (word) => {
    expect(proviso([word])).toEqual({ output: `proviso ${version}\n`, notes: '', exit: 0 })
  })
})

describe('mistakes', () => {
  const cases: readonly (readonly [words: readonly string[], message: string])[] = [
    [['chekc'], 'did you mean "check"?'],
    [['help', 'mention'], 'did you mean "mentions"?'],
    [['--verison'], 'did you mean "--version"?'],
    [['check', '--formt', 'json'], 'Unexpected option --formt; did you mean "--format"?'],
    [['check', '--format', 'jsn'], 'expected one of text, json, markdown, sarif, html, annotations, rdjson, claimreview; did you mean "json"?'],
    [['check', '--fail-on', 'revew'], 'did you mean "review"?'],
    [['check', '--format'], 'Unexpected end of --format'],
    [['check', '--format='], 'Unexpected end of --format'],
    [['check', '-x'], 'Unexpected option -x'],
    [['mentions'], 'Unexpected number of files (0), expected one'],
    [['explain'], 'expected one FILE:LINE'],
    [['explain', 'a.md'], 'expected one FILE:LINE'],
    [['provisions'], 'expected one of init, lint, test, list, show, diff, class'],
    [['provisions', 'lits'], 'did you mean "list"?'],
    [['provisions', 'show'], 'expected the ID of a provision or fact'],
    [['provisions', 'show', 'L7'], 'Unexpected "L7", expected a provision or fact of library-plan']
  ]
  it.each(cases)('%o', (words, message) => {
    const folder = folderOf({ 'set.yml': librarySet })
    const { output, notes, exit } = proviso([...words, ...(words[0] === 'provisions' ? set : [])], { folder })
    expect({ output, exit }).toEqual({ output: '', exit: 2 })
    expect(notes).toContain(message)
    expect(notes).toContain('Try "proviso help')
  })
})

describe('mentions', () => {
  it('prints one object', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': 'It cost $43bn.\n\nA 28-point list by Jane Roe.\n' })
    const { output, exit } = proviso(['mentions', 'a.md', '--format', 'json', ...set], { folder })
    const { mentions } = JSON.parse(output) as { mentions: Record<string, unknown>[] }
    expect(exit).toBe(0)
    expect(mentions[0]).toEqual({ kind: 'money', text: '$43bn', line: 1, column: 9, endLine: 1, endColumn: 14, value: { min: 43e9, max: 43e9, unit: 'USD' } })
    expect(mentions.some(({ text }) => String(text).startsWith('28'))).toBe(false)
    expect(mentions.find(({ kind }) => kind === 'name')).toMatchObject({ text: 'Jane Roe', class: 'person', value: null })
  })

  it('prints a table, and fails for a file that is not there', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': 'It cost $43bn.\n' })
    expect(proviso(['mentions', 'a.md', ...set], { folder }).output).toBe('1:9  money     “$43bn”  43,000,000,000 USD\n1 mention.\n')
    expect(proviso(['mentions', 'b.md', ...set], { folder })).toMatchObject({ output: '', exit: 2 })
  })
})

describe('explain', () => {
  it('shows every step of a claim', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    const { output, exit } = proviso(['explain', 'a.md:3', ...set], { folder })
    expect(exit).toBe(0)
    for (const word of ['contradicted  L1', 'reading ', 'binding ', 'status ', 'document ', 'comparison ', 'library = "library"', '^^']) expect(output).toContain(word)
    expect(proviso(['explain', 'a.md:3:32', ...set], { folder }).output).toBe(output)
  })

  it('shows what was read on a line without claims', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': 'The museum has 12 rooms.\n\nQuiet.\n' })
    const { output, exit } = proviso(['explain', 'a.md:1', ...set], { folder })
    expect(exit).toBe(0)
    expect(output).toContain('a.md:1  no claim was found on this line')
    expect(output).toMatch(/ {3}16 {2}count {5}“12” {2}12/)
    expect(proviso(['explain', 'a.md:3', ...set], { folder }).output).toContain('No quantity, date or name was read on this line.')
  })

  it.each([['a.md:0'], ['a.md:5'], ['a.md:99999999999999999999'], ['b.md:1']])('%s is not there', (place) => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(proviso(['explain', place, ...set], { folder })).toMatchObject({ output: '', exit: 2 })
  })

  it('takes a path with colons', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a: b.md': wrong })
    expect(proviso(['explain', 'a: b.md:3', ...set], { folder }).output).toContain('a: b.md:3:32  contradicted')
  })
})

describe('the default set', () => {
  it('is inside: the command works where there is nothing else', () => {
    const folder = folderOf({ 'a.md': right })
    expect(proviso(['check', 'a.md'], { folder }).exit).toBe(0)
    expect(proviso(['provisions', 'list'], { folder }).output).toContain('facts.')
  })
})
