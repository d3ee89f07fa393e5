/** `proviso baseline`: an existing repository is accepted as it is, and only what is new counts. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { today } from '../../src/host/clock.ts'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const files = { 'set.yml': librarySet, '.github/proviso.yml': 'provisions: set.yml\narticles: docs\n', 'docs/a.md': wrong, 'docs/b.md': wrong.replace('60', '55'), 'docs/c.md': right }
const place = '.proviso/exceptions.yml'
const read = (folder: string): string => readFileSync(join(folder, place), 'utf8')
const put = (folder: string, name: string, text: string): void => { writeFileSync(join(folder, name), text) }

describe('a baseline', () => {
  it('accepts what is found, so that only what is new counts', () => {
    const folder = folderOf(files)
    expect(proviso(['check'], { folder }).exit).toBe(1)
    expect(proviso(['baseline', '--by', 'Ann'], { folder })).toEqual({ output: `2 findings in 2 articles accepted in ${place}.\n`, notes: '', exit: 0 })
    expect(read(folder).split('\n').slice(2)).toEqual([
      'exceptions:',
      expect.stringMatching(/^ {2}- fingerprint: "?[0-9a-f]{24}"?$/), '    file: docs/a.md', '    fact: L1', '    text: "60"', '    context: The plan limits the library to 60 employees.', `    reason: Baseline of ${today()}`, '    by: Ann', `    on: ${today()}`,
      expect.stringMatching(/^ {2}- fingerprint: /), '    file: docs/b.md', '    fact: L1', '    text: "55"', '    context: The plan limits the library to 55 employees.', `    reason: Baseline of ${today()}`, '    by: Ann', `    on: ${today()}`, ''
    ])
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 0, notes: expect.stringMatching(/^proviso: 2 findings left out by exceptions\.[^\n]*\n$/) as string })
    put(folder, 'docs/c.md', wrong.replace('60', '70'))
    const again = proviso(['check'], { folder })
    expect([again.exit, again.output.includes('docs/c.md:3'), again.output.includes('docs/a.md')]).toEqual([1, true, false])
  })

  it('is the same whatever order, and changes nothing when there is nothing new', () => {
    const folder = folderOf(files)
    proviso(['baseline', 'docs/b.md', '--by', 'Ann'], { folder })
    proviso(['baseline', 'docs/a.md', '--by', 'Ann'], { folder })
    const [apart] = [read(folder)]
    expect(proviso(['baseline', '--by', 'Ben'], { folder }).output).toBe('There was nothing to accept.\n')
    expect(read(folder)).toBe(apart)
    const other = folderOf(files)
    proviso(['baseline', '--by', 'Ann'], { folder: other })
    expect(read(other)).toBe(apart)
  })

  it('holds for a while, under the name that git knows', () => {
    const folder = folderOf(files)
    const environment = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Ben: Git' }
    expect(proviso(['baseline', '--until', '2999-12-31'], { folder, environment }).exit).toBe(0)
    expect(read(folder)).toContain(`    by: "Ben: Git"\n    on: ${today()}\n    until: 2999-12-31\n`)
  })

  it('keeps what is written by hand', () => {
    const hand = '# ours\nexceptions:\n- {fingerprint: aaaaaaaaaaaaaaaaaaaaaaaa, reason: by hand, by: cy}   # stays\n'
    const folder = folderOf({ ...files, [place]: hand })
    proviso(['baseline', '--by', 'Ann'], { folder })
    for (const line of hand.trim().split('\n')) expect(read(folder).split('\n')).toContain(line)
    expect(proviso(['check'], { folder }).exit).toBe(0)
  })

  it('leaves what is confirmed, and what has ended, for a person', () => {
    const folder = folderOf(files)
    proviso(['baseline', '--by', 'Ann'], { folder })
    put(folder, place, read(folder).replace(`    on: ${today()}\n`, '    until: 2020-01-01\n'))
    const { output, notes } = proviso(['baseline', '--by', 'Ann'], { folder })
    expect([output, notes]).toEqual(['There was nothing to accept.\n', 'proviso: 1 finding left open: confirmed, or an exception has ended. Decide on it with "proviso review".\n'])
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 1, notes: expect.stringContaining(`${place}:4: The exception ended on 2020-01-01; its finding counts again.`) as string })
  })
})

describe('--update', () => {
  it('takes out what is mended or changed, goes along with renamed articles, and adds nothing', () => {
    const folder = folderOf({ ...files, 'docs/d.md': wrong.replace('60', '58') })
    proviso(['baseline', '--by', 'Ann'], { folder })
    const before = read(folder)
    put(folder, 'docs/a.md', right)
    renameSync(join(folder, 'docs/b.md'), join(folder, 'docs/moved.md'))
    put(folder, 'docs/d.md', wrong.replace('60', '59'))
    const check = proviso(['check'], { folder })
    expect(check.notes).toContain('The exception for “60” matches nothing in docs/a.md.')
    expect(check.notes).toContain('The exception holds no more: its words have changed from “58” to “59”. Decide again.')
    expect([check.exit, check.output.includes('docs/moved.md:'), check.output.includes('docs/d.md:3')]).toEqual([1, false, true])
    expect(proviso(['baseline', '--update'], { folder })).toMatchObject({ output: `2 entries taken out of ${place}. 1 entry moved along with its article. 1 entry of a baseline left.\n`, exit: 0 })
    expect(read(folder)).toContain('file: docs/moved.md')
    expect(read(folder)).not.toMatch(/docs\/[abd]\.md/)
    expect(before.split('\n').length - read(folder).split('\n').length).toBe(16)
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 1, notes: expect.stringMatching(/^proviso: 1 finding left out[^\n]*\n$/) as string })
  })

  it('leaves entries with a reason of their own, and those of articles that were not looked at', () => {
    const folder = folderOf(files)
    proviso(['baseline', '--by', 'Ann'], { folder })
    put(folder, place, read(folder).replace(/reason: .*\n/, 'reason: quotes the draft\n'))
    put(folder, 'docs/a.md', right)
    put(folder, 'docs/b.md', right)
    const before = read(folder)
    expect(proviso(['baseline', '--update', 'docs/c.md'], { folder })).toMatchObject({ output: 'Nothing to take out. 1 entry of a baseline left.\n', notes: '' })
    expect(read(folder)).toBe(before)
    expect(proviso(['baseline', '--update'], { folder }).notes).toBe('proviso: 1 entry with a reason of its own matches nothing; "proviso check" names it.\n')
    expect(read(folder)).toContain('quotes the draft')
    expect(read(folder)).not.toContain('Baseline of')
  })
})

it('--update takes out what was confirmed and is mended, and nothing that is not', () => {
  const folder = folderOf(files)
  proviso(['baseline', '--by', 'Ann'], { folder })
  put(folder, place, read(folder).replace('exceptions:', 'confirmed:').replaceAll(/reason: .*/g, 'wording: "40"'))
  put(folder, 'docs/a.md', right)
  expect(proviso(['baseline', '--update'], { folder })).toMatchObject({ output: '1 confirmed finding mended. 0 entries of a baseline left.\n', exit: 0 })
  expect(read(folder)).toContain('docs/b.md')
  expect(read(folder)).not.toContain('docs/a.md')
})

describe('a baseline is refused', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['--until', '2020-01-01', '--by', 'x'], /Unexpected "2020-01-01" for --until, expected a day from today on/],
    [['--until', '2999-02-30', '--by', 'x'], /for --until/],
    [['--by', ' '], /expected --by NAME/],
    [['--update=yes'], /expected no value/],
    [['none.md', '--by', 'x'], /none\.md/]
  ])('%j', (words, message) => {
    const folder = folderOf(files)
    expect(proviso(['baseline', ...words], { folder })).toMatchObject({ exit: 2, notes: expect.stringMatching(message) as string })
    expect(existsSync(join(folder, place))).toBe(false)
  })
  it('with a file that has mistakes, or lists that cannot be edited line by line', () => {
    for (const text of ['exceptions:\n  - { fingerprint: x }\n', 'exceptions: [{ fingerprint: aaaaaaaaaaaaaaaaaaaaaaaa, reason: x, by: y }]\n']) {
      const folder = folderOf({ ...files, [place]: text })
      expect(proviso(['baseline', '--by', 'Ann'], { folder })).toMatchObject({ exit: 2, output: '', notes: expect.stringContaining(place) as string })
      expect(read(folder)).toBe(text)
    }
  })
  it.skipIf(process.getuid?.() === 0)('where nothing may be written', () => {
    const folder = folderOf(files)
    mkdirSync(join(folder, '.proviso'))
    chmodSync(join(folder, '.proviso'), 0o500)
    expect(proviso(['baseline', '--by', 'Ann'], { folder })).toMatchObject({ exit: 2, output: '' })
    chmodSync(join(folder, '.proviso'), 0o700)
  })
})
