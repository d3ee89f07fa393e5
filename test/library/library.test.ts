/** The library's functions: the same answers as the command, and no exception for whatever people write. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, createChecker, defaultProvisionSet, formatReport, formats, isFailing, loadProject, loadProvisionSet, readProvisionSet, version } from '../../src/index.ts'
import { formats as reporters } from '../../src/report/index.ts'
import { folderOf, librarySet, proviso, right, wrong } from '../cli/proviso.ts'
import { root } from '../cli/build.ts'
import type { Format, ProvisionSet } from '../../src/index.ts'

function setOf(yaml: string): ProvisionSet {
  const { set, problems } = readProvisionSet(yaml)
  if (set === null) throw new Error(JSON.stringify(problems))
  return set
}

const library = setOf(librarySet)
const museum = setOf(librarySet.replaceAll('library', 'museum').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.'))
const article = { path: 'a.md', text: wrong }

describe('check', () => {
  it('says what the command says', () => {
    const folder = folderOf({ 'a.md': wrong, 'b.md': right, 'set.yml': librarySet })
    const report = check([article, { path: 'b.md', text: right }], { provisions: library })
    for (const format of ['json', 'text', 'sarif', 'html', 'rdjson'] as const) {
      expect(formatReport(report, format, { verdicts: 'all' })).toBe(proviso(['check', 'a.md', 'b.md', '--provisions', 'set.yml', '--format', format, '--verdicts', 'all'], { folder }).output)
    }
  })
  it('takes one article or many, and the default set', () => {
    expect(check(article).set).toBe(defaultProvisionSet())
    expect([check(article).files, check([]).files, check([article, article]).files]).toEqual([1, 0, 2])
  })
  it('gives the same for a set that went through JSON', () => {
    const copy = JSON.parse(JSON.stringify(library)) as ProvisionSet
    expect(formatReport(check(article, { provisions: copy }), 'json')).toBe(formatReport(check(article, { provisions: library }), 'json'))
  })
  it('leaves out what a comment in the article settles', () => {
    const text = wrong.replace('\n\nThe', '\n\n<!-- proviso-ignore L1: quoted -->\nThe')
    const report = check({ path: 'a.md', text }, { provisions: library })
    expect(report.findings).toEqual([])
    expect(report.excepted).toHaveLength(1)
  })
  it('checks by several sets', () => {
    const report = check({ path: 'a.md', text: `${wrong}\nThe museum plan limits the museum to 60 employees.\n` }, { provisions: [library, museum] })
    expect(report.findings.map(({ set, fact }) => [set, fact])).toEqual([['library-plan', 'library-plan/L1'], ['museum-plan', 'museum-plan/L1']])
    expect(report.sets).toEqual([library, museum])
  })
  it('fails at a level', () => {
    const report = check(article, { provisions: library })
    expect([isFailing(report), isFailing(report, 'never'), isFailing(check({ path: 'b.md', text: right }, { provisions: library }), 'unsupported')]).toEqual([true, false, false])
  })
  it('never throws on a text', () => {
    const checker = createChecker([library, museum])
    const words = fc.array(fc.oneof(fc.constantFrom('library', 'The plan', 'employees', '60', '**', '|', '\n', '> ', '```', '<!--', '[', '\u0000', '\uD800', '40%'), fc.string()), { maxLength: 30 })
    fc.assert(fc.property(words, (parts) => {
      const text = parts.join(' ')
      expect(checker.check({ path: 'x.md', text })).toEqual(checker.check({ path: 'x.md', text }))
      for (const { line, column } of checker.mentions({ path: 'x.md', text })) expect([line, column].every((place) => 0 < place)).toBe(true)
    }), { numRuns: 60 })
  })
})

describe('formatReport', () => {
  const report = check(article, { provisions: library })
  it('knows every format of the command', () => {
    expect(formats).toEqual(Object.keys(reporters))
    for (const format of formats) expect(formatReport(report, format).length).toBeGreaterThan(10)
    expect(() => formatReport(report, 'toString' as Format)).toThrow('Unexpected format "toString", expected one of text, json')
  })
  it('gives JSON as its schema has it', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')) as object)
    expect([validate(JSON.parse(formatReport(report, 'json', { verdicts: 'all' }))), validate.errors]).toEqual([true, null])
  })
  it('paints on demand only', () => {
    expect(formatReport(report, 'text')).not.toContain('\u001b')
    expect(formatReport(report, 'text', { color: true })).toContain('\u001b')
  })
})

describe('sets', () => {
  it('are read from text, with what they import if it is at hand', () => {
    const shared = 'terms:\n  staff: [librarian, employee, staff]\n'
    const importing = librarySet.replace('sources:\n', 'imports: [words.yml]\nsources:\n').replace('  staff: [librarian, employee, staff]\n', '')
    expect(readProvisionSet(importing).problems).toEqual([expect.objectContaining({ path: 'provisions.yml', line: 5, message: expect.stringContaining('"words.yml"') as string })])
    expect(readProvisionSet(importing, { importText: () => null }).problems).toEqual([expect.objectContaining({ message: expect.stringContaining('there is no such file') as string })])
    const { set } = readProvisionSet(importing, { importText: (path) => (path === 'words.yml' ? shared : null) })
    expect(set === null ? [] : check(article, { provisions: set }).findings.map(({ verdict }) => verdict)).toEqual(['contradicted'])
  })
  it('are read from a file', () => {
    const folder = folderOf({ 'set.yml': librarySet })
    expect(loadProvisionSet(join(folder, 'set.yml')).set).toEqual(library)
    expect(loadProvisionSet(join(folder, 'none.yml'))).toEqual({ set: null, problems: [expect.objectContaining({ message: 'Unexpected path, there is no such file' })] })
  })
  it('that are none are problems, never exceptions', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('proviso: 1', 'id:', 'terms', '[', '{', ': ', '\n', '  - ', '&a', '*a', '!!x', 'facts:'), { maxLength: 20 }).map((parts) => parts.join(''))), (text) => {
      const { set, problems } = readProvisionSet(text)
      expect(set).toBeNull()
      expect(problems.length).toBeGreaterThan(0)
    }), { numRuns: 200 })
  })
})

describe('a program’s own mistakes', () => {
  it.each<readonly [string, () => unknown, string]>([
    ['no set', () => check(article, { provisions: readProvisionSet('').set as unknown as ProvisionSet }), 'Unexpected value for provisions'],
    ['a set’s reading in place of the set', () => createChecker(readProvisionSet(librarySet) as unknown as ProvisionSet), 'Unexpected value for provisions'],
    ['no sets', () => createChecker([]), 'Unexpected value for provisions'],
    ['the same set twice', () => createChecker([library, library]), 'Unexpected second set with the id "library-plan"'],
    ['bytes', () => check({ path: 'a.md', text: new Uint8Array(3) as unknown as string }), 'Unexpected object for the text of an article'],
    ['no path', () => createChecker(library).check({ text: '' } as never), 'Unexpected undefined for the path of an article'],
    ['no text of a set', () => readProvisionSet(undefined as unknown as string), 'Unexpected undefined for the text']
  ])('%s', (_, act, message) => {
    expect(act).toThrow(TypeError)
    expect(act).toThrow(message)
  })
})

describe('a project', () => {
  const files = { 'facts.yml': librarySet, '.github/proviso.yml': 'provisions: facts.yml\narticles: [docs]\n' }
  const load = (folder: string, more: Parameters<typeof loadProject>[0] = {}) => {
    const { project, problems } = loadProject({ folder, ...more })
    if (project === null) throw new Error(JSON.stringify(problems))
    return project
  }

  it('goes by configuration and exceptions as the command does', () => {
    const folder = folderOf({ ...files, 'docs/a.md': wrong })
    const before = load(folder).check({ path: 'docs/a.md', text: wrong })
    expect(formatReport(before, 'json')).toBe(proviso(['check', '--format', 'json'], { folder }).output)
    mkdirSync(join(folder, '.proviso'))
    writeFileSync(join(folder, '.proviso/exceptions.yml'), `exceptions:\n  - { fingerprint: "${before.findings[0]?.fingerprint ?? ''}", file: docs/a.md, reason: an old plan, by: ann }\n`)
    const after = load(folder).check({ path: 'docs/a.md', text: wrong })
    expect([after.findings, after.excepted?.length]).toEqual([[], 1])
    expect(formatReport(after, 'json')).toBe(proviso(['check', '--format', 'json'], { folder }).output)
  })

  it('tells which sets are for an article', () => {
    const folder = folderOf({ ...files, 'museum.yml': librarySet.replaceAll('library', 'museum').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.'), '.github/proviso.yml': 'sets:\n  - { provisions: facts.yml, articles: docs }\n  - provisions: museum.yml\n' })
    const project = load(folder)
    expect(project.provisions.map(({ id }) => id)).toEqual(['library-plan', 'museum-plan'])
    expect(['docs/a.md', 'x.md'].map((path) => project.provisionsFor(path).map(({ id }) => id))).toEqual([['library-plan', 'museum-plan'], ['museum-plan']])
    expect(load(folder, { provisions: 'facts.yml' }).provisionsFor('x.md').map(({ id }) => id)).toEqual(['library-plan'])
    expect(load(folder, { provisions: ['facts.yml', 'museum.yml', 'facts.yml'] }).provisions).toHaveLength(2)
  })

  it('without files is the default set', () => {
    expect(load(folderOf({})).provisions).toEqual([defaultProvisionSet()])
  })

  it('names what it read, and everything that is wrong with it', () => {
    const folder = folderOf({ ...files, 'facts.yml': librarySet.replace('sources:\n', 'imports: [words.yml]\nsources:\n'), 'words.yml': 'terms:\n  clerk: { class: person, names: [clerk] }\n' })
    expect(loadProject({ folder }).files.map((path) => path.slice(path.indexOf('/', path.lastIndexOf('proviso-')) + 1))).toEqual(['.github/proviso.yml', 'facts.yml', '.proviso/exceptions.yml', 'words.yml'])
    writeFileSync(join(folder, '.github/proviso.yml'), 'scope: none\nprovisions: ../x\n')
    expect(loadProject({ folder }).problems.map(({ path, line }) => `${path}:${String(line)}`)).toEqual(['.github/proviso.yml:1', '.github/proviso.yml:2'])
    writeFileSync(join(folder, '.github/proviso.yml'), 'provisions: none.yml\n')
    expect(loadProject({ folder }).problems.map(({ path, message }) => `${path} ${message}`)).toEqual(['none.yml Unexpected path, there is no such file'])
  })
})

it('has the version of the package', () => {
  expect(version).toBe((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string }).version)
})
