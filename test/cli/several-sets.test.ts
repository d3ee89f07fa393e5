/** Several provision sets on the command line and in the configuration, each for its own articles. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/index.ts'
import { folderOf, librarySet, proviso } from './proviso.ts'
import { root } from './build.ts'

const museumSet = librarySet.replaceAll('library', 'museum').replaceAll('40 employees', '30 employees').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.')
const library = '# The library plan\n\nThe plan limits the library to 60 employees.\n'
const museum = '# The museum plan\n\nThe plan limits the museum to 35 employees.\n'
const files = {
  'facts/library.yml': librarySet, 'facts/museum.yml': museumSet, 'library/a.md': library, 'museum/b.md': museum, 'c.md': `${library}\nThe museum plan limits the museum to 35 employees.\n`,
  '.github/proviso.yml': 'sets:\n  - { provisions: facts/library.yml, articles: library }\n  - { provisions: facts/museum.yml, articles: [museum] }\n'
}

interface Json {
  readonly set: { readonly id: string }
  readonly sets?: readonly { readonly id: string }[]
  readonly files: number
  readonly claims: readonly { readonly file: string, readonly set?: string, readonly fact: string, readonly fingerprint: string }[]
}

const check = (folder: string, ...words: readonly string[]): Json => JSON.parse(proviso(['check', ...words, '--format', 'json'], { folder }).output) as Json
const claimsOf = (json: Json): readonly string[] => json.claims.map(({ file, fact }) => `${file} ${fact}`)

describe('sets in the configuration', () => {
  it('are each for their own articles', () => {
    const folder = folderOf(files)
    const json = check(folder)
    expect(claimsOf(json)).toEqual(['library/a.md library-plan/L1', 'museum/b.md museum-plan/L1'])
    expect([json.files, json.set.id, json.sets?.map(({ id }) => id)]).toEqual([2, 'library-plan+museum-plan', ['library-plan', 'museum-plan']])
    expect(json.claims.map(({ set }) => set)).toEqual(['library-plan', 'museum-plan'])
    const alone = check(folder, 'library/a.md', '--provisions', 'facts/library.yml')
    expect(alone.claims.map(({ set, fact }) => [set, fact])).toEqual([[undefined, 'L1']])
    expect(alone).not.toHaveProperty('sets')
    expect(json.claims[0]?.fingerprint).toBe(alone.claims[0]?.fingerprint)
  })

  it('say which of the articles that are named have none', () => {
    const folder = folderOf(files)
    expect(proviso(['check', 'c.md', 'library', 'facts/library.yml'], { folder })).toMatchObject({ exit: 1, notes: 'proviso: c.md and 1 other were not checked: the configuration has no set for them.\n' })
    expect(proviso(['check', 'c.md'], { folder })).toMatchObject({ exit: 0, notes: 'proviso: c.md was not checked: the configuration has no set for it.\n', output: '0 articles, 0 words, 0 claims.\n' })
  })

  it('check an article that several are for by each of them', () => {
    const folder = folderOf({ ...files, '.github/proviso.yml': 'sets:\n  - provisions: facts/library.yml\n  - provisions: facts/museum.yml\n' })
    expect(new Set(claimsOf(check(folder, 'c.md')))).toEqual(new Set(['c.md library-plan/L1', 'c.md museum-plan/L1']))
  })

  it('stand back behind --provisions', () => {
    expect(claimsOf(check(folderOf(files), '.', '--provisions', 'facts/museum.yml')).every((claim) => claim.endsWith(' L1'))).toBe(true)
  })

  it('that are broken are all named', () => {
    const folder = folderOf({ ...files, 'facts/library.yml': 'proviso: 2\n', 'facts/museum.yml': 'proviso: 3\n' })
    const { exit, notes } = proviso(['check'], { folder })
    expect(exit).toBe(2)
    expect(notes).toMatch(/facts\/library\.yml:1[\s\S]*facts\/museum\.yml:1/)
  })

  it('with one id cannot be told apart', () => {
    const folder = folderOf({ ...files, 'facts/museum.yml': librarySet })
    expect(proviso(['check'], { folder }).notes).toContain('facts/museum.yml  error  Unexpected second set with the id "library-plan", expected another id than that of facts/library.yml')
  })

  it('leave the choice to whoever asks about one', () => {
    const folder = folderOf(files)
    expect(proviso(['provisions', 'list'], { folder })).toMatchObject({ exit: 2, notes: 'proviso: Unexpected number of provision sets (2), expected one: --provisions facts/library.yml or --provisions facts/museum.yml\n' })
    expect(proviso(['provisions', 'list', '--provisions', 'facts/museum.yml'], { folder }).output).toContain('museum-plan')
  })

  it('explain a line by the sets that are for its article', () => {
    const { output, exit } = proviso(['explain', 'museum/b.md:3'], { folder: folderOf(files) })
    expect(exit).toBe(0)
    expect(output).toContain('museum-plan/L1')
    expect(output).not.toContain('library-plan')
  })
})

describe('--provisions', () => {
  it('may be given several times, for all articles', () => {
    const folder = folderOf(files)
    const json = check(folder, 'library', 'museum', '--provisions', 'facts/museum.yml', '--provisions', 'facts/library.yml', '--provisions', 'facts/museum.yml')
    expect(json.set.id).toBe('museum-plan+library-plan')
    expect(claimsOf(json)).toEqual(expect.arrayContaining(['library/a.md library-plan/L1', 'museum/b.md museum-plan/L1']))
  })
})

describe('every format', () => {
  it.each(Object.keys(formats))('%s tells the sets of a run', (format) => {
    const { output, exit } = proviso(['check', '--format', format], { folder: folderOf(files) })
    expect(exit).toBe(1)
    for (const id of ['library-plan/L1', 'museum-plan/L1']) expect(format === 'claimreview' ? output.replaceAll('The library plan', 'library-plan/L1').replaceAll('The museum plan', 'museum-plan/L1') : output).toContain(id)
  })
  it('json as its schema has it', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')) as object)
    expect([validate(check(folderOf(files))), validate.errors]).toEqual([true, null])
  })
})
