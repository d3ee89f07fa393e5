/** `proviso check --shard` and `proviso merge` as child processes: what each writes, and that together they say what one run says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { root } from './build.ts'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'
import type { Ran } from './proviso.ts'

const settledAndNot = `${wrong}\n<!-- proviso-ignore L1: an old figure -->\n\nThe plan limits the library to 70 employees.\n`
const files = {
  'facts.yml': librarySet, '.github/proviso.yml': 'provisions: facts.yml\narticles: docs\n',
  'docs/a.md': right, 'docs/b.md': wrong, 'docs/c/d.md': settledAndNot, 'docs/e.md': new Uint8Array([0xff, 0x41]), 'docs/f.md': '# Bread\n\nFlour and water.\n'
}

function checkParts(folder: string, count: number): readonly Ran[] {
  return Array.from({ length: count }, (_, at) => proviso(['check', '--shard', `${at + 1}/${count}`, '--format', 'json', '--output', `part-${at + 1}.json`], { folder }))
}

describe('parts', () => {
  it('are checked each on its own, and merge to what one run says', () => {
    const folder = folderOf(files)
    const ran = checkParts(folder, 2)
    expect(ran.map(({ exit }) => exit)).toEqual([1, 2])
    expect(ran[0]?.notes).toContain('proviso: This is part 1/2: 3 of 5 articles.\n')
    const parts = [1, 2].map((index) => JSON.parse(readFileSync(join(folder, `part-${index}.json`), 'utf8')) as { files: number, shard: { outcomes: unknown[] } })
    expect(parts.map(({ files: count, shard }) => [count, shard.outcomes.length])).toEqual([[3, 3], [1, 2]])
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')) as object)
    for (const part of parts) expect([validate(part), validate.errors]).toEqual([true, null])
    for (const words of [[], ['--format', 'json', '--verdicts', 'all'], ['--format', 'html'], ['--fail-on', 'never']]) expect(proviso(['merge', 'part-2.json', 'part-1.json', ...words], { folder })).toEqual(proviso(['check', ...words], { folder }))
  })

  it('are read from folders and globs, each file once, and the whole is written where it is wanted', () => {
    const folder = folderOf({ ...files, 'docs/e.md': right })
    checkParts(folder, 2)
    const { exit, output } = proviso(['merge', 'part-*.json', './part-1.json', '--output', 'all.txt'], { folder })
    expect([exit, output, readFileSync(join(folder, 'all.txt'), 'utf8')]).toEqual([1, '', proviso(['check'], { folder }).output])
  })

  it('know the commit', () => {
    const folder = folderOf({ ...files, 'docs/e.md': right })
    for (const [index, commit] of [[1, 'aaaa'], [2, 'bbbb']] as const) proviso(['check', '--shard', `${index}/2`, '--format', 'json', '--output', `part-${index}.json`], { folder, environment: { GITHUB_SHA: commit } })
    expect(proviso(['merge', 'part-1.json', 'part-2.json'], { folder })).toEqual({ exit: 2, output: '', notes: 'part-2.json  error  Unexpected commit (bbbb), expected that of part-1.json (aaaa)\nproviso: the reports cannot be used.\n' })
  })

  it('are not merged with other facts, nor without one of them', () => {
    const folder = folderOf(files)
    checkParts(folder, 2)
    expect(proviso(['merge', 'part-1.json'], { folder })).toMatchObject({ exit: 2, output: '', notes: expect.stringContaining('part-1.json  error  Unexpected end of the reports, expected part 2/2 as well') as string })
    writeFileSync(join(folder, 'facts.yml'), librarySet.replaceAll('40', '41'))
    expect(proviso(['merge', 'part-1.json', 'part-2.json'], { folder })).toMatchObject({ exit: 2, output: '', notes: expect.stringMatching(/^part-1\.json {2}error {2}Unexpected provision set \(library-plan sha256:\w{12}\), expected the one here/) as string })
  })
})

describe('mistakes', () => {
  const cases: readonly (readonly [words: readonly string[], message: string])[] = [
    [['check', '--shard', '3/2'], 'Unexpected "3/2" for --shard, expected the number of a part and that of all parts, such as 1/4'],
    [['check', '--shard'], 'Unexpected end of --shard'],
    [['check', '--shard', '1/2', '--fix'], 'Unexpected --shard beside --fix'],
    [['merge'], 'expected the reports to merge'],
    [['merge', 'none.json'], 'none.json  error  Unexpected path, there is no such file'],
    [['merge', 'empty'], 'empty  error  Unexpected folder, there is no .json file in it'],
    [['merge', '*.none'], '*.none  error  Unexpected glob, no file matches it'],
    [['merge', 'facts.yml'], 'facts.yml  error  Unexpected content, expected a JSON report'],
    [['merge', 'empty', 'facts.yml', '--format', 'xml'], 'Unexpected "xml" for --format']
  ]
  it.each(cases)('%j', (words, message) => {
    const { exit, notes, output } = proviso(words, { folder: folderOf({ ...files, 'empty/x.txt': '' }) })
    expect([exit, output]).toEqual([2, ''])
    expect(notes).toContain(message)
    expect(notes).not.toMatch(/\n {4}at /)
  })
})
