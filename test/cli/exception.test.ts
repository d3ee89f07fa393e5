/** Exceptions at the command line: by the file and by comments, whatever way the articles are named, and what is told of them. */
import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { root } from './build.ts'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const files = { 'set.yml': librarySet, '.github/proviso.yml': 'provisions: set.yml\n', 'docs/a.md': wrong, 'docs/b.md': right }
const place = '.proviso/exceptions.yml'
const ignoring = (comment: string, text = wrong): string => text.replace('The plan', `${comment}\nThe plan`)

function settled(): string {
  const folder = folderOf(files)
  proviso(['baseline', '--by', 'Ann'], { folder })
  return folder
}

describe('an exception', () => {
  it('holds however an article is named', () => {
    const folder = settled()
    for (const name of ['docs/a.md', './docs/a.md', 'docs/../docs/a.md', join(folder, 'docs/a.md'), 'docs', '.', 'docs/*.md']) expect([name, proviso(['check', name], { folder }).exit]).toEqual([name, 0])
  })
  it('holds when lines move, are wrapped anew, and words get bold', () => {
    const folder = settled()
    writeFileSync(join(folder, 'docs/a.md'), wrong.replace('The plan limits the library to 60', 'Fog came.\n\n- Or not.\n\nSome news. The plan limits\nthe library to **60**'))
    expect(proviso(['check'], { folder }).exit).toBe(0)
  })
  it('holds for no copy, and for no other words', () => {
    const folder = settled()
    writeFileSync(join(folder, 'docs/copy.md'), wrong)
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 1, output: expect.stringContaining('docs/copy.md:3') as string })
    writeFileSync(join(folder, 'docs/copy.md'), right)
    writeFileSync(join(folder, 'docs/a.md'), wrong.replace('limits', 'always limits'))
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 1, notes: expect.stringContaining('the words around “60” have changed') as string })
  })
  it('is told in every format, and in the JSON report by its schema', () => {
    const folder = settled()
    writeFileSync(join(folder, place), readFileSync(join(folder, place), 'utf8') + '  - { fingerprint: aaaaaaaaaaaaaaaaaaaaaaaa, file: docs/b.md, text: gone, reason: x, by: y }\n')
    const { output, exit, notes } = proviso(['check', '--format', 'json'], { folder })
    const report = JSON.parse(output) as { readonly claims: readonly unknown[], readonly exceptions: { readonly settled: readonly unknown[], readonly notes: readonly unknown[] } }
    const isValid = new Ajv2020().compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')) as object)
    expect([isValid(report), isValid.errors]).toEqual([true, null])
    expect([exit, report.claims]).toEqual([0, []])
    expect(report.exceptions.settled).toMatchObject([{ file: 'docs/a.md', line: 3, text: '60', verdict: 'contradicted', by: 'Ann', until: null, source: 'file', counts: false }])
    expect(report.exceptions.notes).toEqual([{ kind: 'unused', file: place, line: 12, message: 'The exception for “gone” matches nothing in docs/b.md.' }])
    expect(notes).toContain(`proviso: ${place}:12: The exception for “gone” matches nothing in docs/b.md.\n`)
    for (const format of ['text', 'markdown', 'html', 'sarif', 'rdjson', 'annotations', 'claimreview']) expect([format, proviso(['check', '--format', format], { folder }).exit]).toEqual([format, 0])
  })
  it('of an article that is not checked is none of this run\'s business', () => {
    const folder = settled()
    expect(proviso(['check', 'docs/b.md'], { folder }).notes).toBe('')
  })
  it('that is confirmed counts, and says nothing', () => {
    const folder = settled()
    writeFileSync(join(folder, place), readFileSync(join(folder, place), 'utf8').replace('exceptions:', 'confirmed:').replace(/ {4}reason: .*\n/, ''))
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 1, notes: '' })
  })
})

describe('a comment', () => {
  it('silences the block it stands before', () => {
    const folder = folderOf({ ...files, 'docs/a.md': ignoring('<!-- proviso-ignore L1: quotes the first draft -->') })
    expect(proviso(['check'], { folder })).toMatchObject({ exit: 0, notes: expect.stringContaining('1 finding left out') as string })
    const { exceptions } = JSON.parse(proviso(['check', '--format', 'json'], { folder }).output) as { readonly exceptions: { readonly settled: readonly unknown[] } }
    expect(exceptions.settled).toMatchObject([{ reason: 'quotes the first draft', source: 'comment', by: null }])
  })
  it.each([['docs/a.md', wrong], ['docs/b.md', right], ['docs/c.md', 'Nothing of the kind.\n']])('without a reason is an error in %s, and the others are checked', (name, text) => {
    const folder = folderOf({ ...files, [name]: `${text}\n<!-- proviso-ignore L1 -->\nMore.\n` })
    const line = text.split('\n').length + 1
    for (const format of ['text', 'json']) {
      const { exit, notes, output } = proviso(['check', '--format', format], { folder })
      expect([exit, output.includes('docs/a.md')]).toEqual([2, true])
      expect(notes).toContain(`${name}:${line}  error  Unexpected comment "proviso-ignore" without a reason, expected <!-- proviso-ignore FACT: reason -->\n`)
    }
  })
  it('that silences nothing, or names no fact, is told', () => {
    const folder = folderOf({ ...files, 'docs/a.md': ignoring('<!-- proviso-ignore L1: fine -->\n<!-- proviso-ignore L2: typo -->', right) })
    const { exit, notes } = proviso(['check'], { folder })
    expect([exit, notes]).toEqual([0, 'proviso: docs/a.md:3: The comment for L1 silences nothing.\nproviso: docs/a.md:4: The comment is for L2, which is no fact; did you mean "L1"?\n'])
  })
})
