/** The configuration file on the command line: the same options, the same words as in the action. */
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { harborSet, right, wrong, article } from '../action/step.ts'
import { folderOf, proviso } from './proviso.ts'

const files = {
  'facts.yml': harborSet,
  'docs/a.md': article(wrong), 'docs/old/b.md': article(wrong), 'other/c.md': article(wrong), 'good.md': article(right),
  '.github/proviso.yml': 'provisions: facts.yml\narticles: [docs, good.md, "!docs/old/**"]\nfail-on: never\n'
}

describe('the configuration', () => {
  it('says what is checked, by what, and what fails', () => {
    const { output, exit } = proviso(['check'], { folder: folderOf(files) })
    expect(output).toContain('docs/a.md:3')
    expect(output).toContain('2 articles')
    expect(exit).toBe(0)
  })
  it('stands back behind names and flags', () => {
    const { output, exit } = proviso(['check', 'other', '--fail-on', 'contradicted'], { folder: folderOf(files) })
    expect(output).toContain('1 article,')
    expect(exit).toBe(1)
  })
  it('may lie elsewhere', () => {
    const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== '.github/proviso.yml'))
    const folder = folderOf({ ...rest, 'my.yml': 'provisions: facts.yml\narticles: other\n' })
    expect(proviso(['check', '--config', 'my.yml'], { folder }).output).toContain('1 article,')
    expect(proviso(['provisions', 'list', '--config', 'my.yml'], { folder }).output).toContain('harbor')
  })
  it('that is named has to be there', () => {
    expect(proviso(['check', '--config', 'none.yml'], { folder: folderOf({}) })).toEqual({ output: '', exit: 2, notes: 'none.yml  error  Unexpected path, there is no such file\nproviso: the configuration cannot be used.\n' })
  })
  it('with mistakes ends the run, each with its place', () => {
    const { notes, exit } = proviso(['check'], { folder: folderOf({ '.github/proviso.yml': 'scope: none\nfail-on: always\n' }) })
    expect(notes).toBe([
      '.github/proviso.yml:1:8  error  Unexpected text "none", expected one of changed-lines, changed-files, all',
      ' 1 │ scope: none', '   │        ^^^^', '',
      '.github/proviso.yml:2:10  error  Unexpected text "always", expected one of contradicted, review, unsupported, never',
      ' 2 │ fail-on: always', '   │          ^^^^^^', '',
      'proviso: the configuration cannot be used.\n'
    ].join('\n'))
    expect(exit).toBe(2)
  })
})

describe('"!" before a name', () => {
  it('leaves out what it matches', () => {
    const folder = folderOf({ 'a.md': article(right), 'x/b.md': article(right), 'x/y/c.md': article(right), '!d.md': article(right) })
    for (const [names, count] of [[['!x/y'], 3], [['x', '!x/y/**'], 1], [['./x', '!./x/b.md'], 1], [['!d.md'], 1], [['**/*.md', '!x/**'], 2]] as const) {
      expect(proviso(['check', ...names], { folder }).output).toContain(`${count} article`)
    }
  })
})

describe('exceptions', () => {
  it('of the file and of comments are left out, and that is said', () => {
    const folder = folderOf({ ...files, 'docs/a.md': article(`<!-- proviso-ignore H1a: quoted -->\n${wrong}`), '.github/proviso.yml': 'provisions: facts.yml\narticles: [docs, other]\n' })
    const { claims } = JSON.parse(proviso(['check', 'other', '--format', 'json'], { folder }).output) as { readonly claims: readonly { readonly fingerprint: string }[] }
    const first = proviso(['check', 'docs/a.md'], { folder })
    expect([first.exit, first.notes]).toEqual([0, 'proviso: 1 finding left out by exceptions. Comments that a pull request adds itself do not count there.\n'])
    writeFileSync(`${folder}/settled.yml`, `exceptions:\n  - { fingerprint: ${claims[0]?.fingerprint ?? ''}, reason: settled, by: ann }\n`)
    writeFileSync(`${folder}/.github/proviso.yml`, 'provisions: facts.yml\nexceptions: settled.yml\n')
    expect(proviso(['check', 'other'], { folder }).exit).toBe(0)
    writeFileSync(`${folder}/settled.yml`, 'exceptions:\n  - { fingerprint: x }\n')
    expect(proviso(['check', 'other'], { folder })).toMatchObject({ exit: 2, notes: expect.stringContaining('settled.yml:2:20') as string })
  })
})
