/** The plugin for unified: findings as messages on the vfile, in the process and through remark-cli from the packed package. */
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { readProvisionSet } from '../../src/index.ts'
import { remarkProviso } from '../../src/remark.ts'
import { folderOf, librarySet, right, wrong } from '../cli/proviso.ts'
import { pack, projectOf, remove, run } from './packed.ts'
import type { ProvisionSet } from '../../src/index.ts'
import type { RemarkProvisoOptions } from '../../src/remark.ts'

function setOf(yaml: string): ProvisionSet {
  const { set, problems } = readProvisionSet(yaml)
  if (set === null) throw new Error(JSON.stringify(problems))
  return set
}

const provisions = setOf(librarySet)

async function process(value: string, options: RemarkProvisoOptions | null = { provisions }, more: { readonly cwd?: string, readonly path?: string } = {}): Promise<VFile> {
  const file = new VFile({ value, path: 'docs/a.md', ...more })
  return remark().use(remarkProviso, options).process(file)
}

describe('a message', () => {
  it('has place, words, correction, fact and source', async () => {
    const { messages } = await process(wrong)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      reason: '60 cannot be true together with at most 40 employees.', source: 'proviso', ruleId: 'L1', fatal: false, actual: '60', expected: ['40'],
      place: { start: { line: 3, column: 32, offset: 51 }, end: { line: 3, column: 34, offset: 53 } },
      note: 'The library has at most 40 employees.\n\nSources:\n\n- Town Council, Minutes of the session, 2025-03-01'
    })
    expect(String(messages[0])).toBe('docs/a.md:3:32-3:34: 60 cannot be true together with at most 40 employees.')
  })

  it('links the source', async () => {
    const linked = setOf(librarySet.replace('date: 2025-03-01 }', 'date: 2025-03-01, url: "https://example.org/minutes" }'))
    expect((await process(wrong, { provisions: linked })).messages[0]?.url).toBe('https://example.org/minutes')
  })

  it('is there for every finding, whatever tree the file has', async () => {
    const file = new VFile({ value: wrong, path: 'a.md' })
    await remark().use(remarkProviso, { provisions }).run({ type: 'root', children: [] }, file)
    expect(file.messages).toHaveLength(1)
  })

  it('stands where the words stand, with any line ends, byte order mark and text before', async () => {
    const texts = fc.array(fc.constantFrom('It rained.', 'Ärger — 😀 *so* it goes.', '', '> quoted', '- one'), { maxLength: 6 })
    await fc.assert(fc.asyncProperty(texts, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), async (lines, end, marked) => {
      const text = `${marked ? '\uFEFF' : ''}${[...wrong.split('\n').slice(0, 2), ...lines, '', 'The plan limits the library to **60** employees.', ''].join(end)}`
      const { messages } = await process(text)
      expect(messages).toHaveLength(1)
      const place = messages[0]?.place
      if (place === undefined || !('start' in place)) throw new Error('no place')
      expect(text.slice(place.start.offset, place.end.offset)).toBe('60')
      expect(messages[0]?.actual).toBe('60')
      const before = text.slice(0, place.start.offset).split(/\r\n?|\n/)
      expect([place.start.line, place.start.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    }), { numRuns: 40 })
  })
})

describe('the options', () => {
  const agreeing = '# The library plan\n\nThe plan limits the library to 40 employees.\n'
  it.each<readonly [string, RemarkProvisoOptions, readonly (boolean | null | undefined)[]]>([
    ['leave agreement out', {}, []],
    ['list it on demand', { verdicts: 'all' }, [undefined]],
    ['take a severity by verdict', { verdicts: 'all', severity: { consistent: 'warning' } }, [false]],
    ['drop a verdict', { verdicts: 'all', severity: { consistent: 'off' } }, []]
  ])('%s', async (_, options, fatal) => {
    expect((await process(agreeing, { provisions, ...options })).messages.map((message) => message.fatal)).toEqual(fatal)
  })
  it('make contradictions errors', async () => {
    expect((await process(wrong, { provisions, severity: 'error' })).messages[0]?.fatal).toBe(true)
  })
  it('that mean nothing are a mistake', () => {
    const use = (options: unknown) => () => remark().use(remarkProviso, options as RemarkProvisoOptions).freeze()
    expect(use({ severity: 'fatal' })).toThrow('Unexpected "fatal" for severity, expected one of error, warning, info, off')
    expect(use({ severity: { wrong: 'error' } })).toThrow('Unexpected verdict "wrong" for severity')
    expect(use({ verdicts: 'some' })).toThrow('Unexpected "some" for verdicts')
  })
  it('take several sets', async () => {
    const museum = setOf(librarySet.replaceAll('library', 'museum').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.'))
    const { messages } = await process(`${wrong}\nThe museum plan limits the museum to 60 employees.\n`, { provisions: [provisions, museum] })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['library-plan/L1', 'museum-plan/L1'])
  })
})

describe('the files of a project', () => {
  it('are read by path, and again when they have changed', async () => {
    const cwd = folderOf({ 'facts.yml': librarySet })
    const messagesOf = async (): Promise<readonly unknown[]> => (await process(wrong, { provisions: 'facts.yml' }, { cwd })).messages.map(({ expected }) => expected)
    expect(await messagesOf()).toEqual([['40']])
    writeFileSync(join(cwd, 'facts.yml'), librarySet.replaceAll('40', '50'))
    utimesSync(join(cwd, 'facts.yml'), new Date(), new Date(Date.now() + 5_000))
    expect(await messagesOf()).toEqual([['50']])
  })

  it('are those of the configuration, with the articles of each set and exceptions', async () => {
    const files = { 'facts.yml': librarySet, '.github/proviso.yml': 'sets:\n  - { provisions: facts.yml, articles: docs }\n' }
    const cwd = folderOf(files)
    expect((await process(wrong, null, { cwd })).messages.map(({ ruleId }) => ruleId)).toEqual(['L1'])
    expect((await process(wrong, null, { cwd, path: join(cwd, 'docs/a.md') })).messages).toHaveLength(1)
    expect((await process(wrong, null, { cwd, path: 'other/a.md' })).messages).toEqual([])
    expect((await process(wrong.replace('\n\nThe', '\n\n<!-- proviso-ignore L1: quoted -->\nThe'), null, { cwd })).messages).toEqual([])
  })

  it.each<readonly [string, RemarkProvisoOptions, Readonly<Record<string, string>>, string]>([
    ['a set that is not there', { provisions: 'none.yml' }, {}, 'Nothing was checked: none.yml Unexpected path, there is no such file'],
    ['a broken set', { provisions: 'facts.yml' }, { 'facts.yml': 'proviso: 2\nid: x\n' }, 'Nothing was checked: facts.yml:1:'],
    ['a broken configuration', {}, { '.github/proviso.yml': 'sets: 3\n' }, 'Nothing was checked: .github/proviso.yml:1:7 Unexpected number 3'],
    ['a configuration that is not there', { config: 'my.yml' }, {}, 'Nothing was checked: my.yml Unexpected path']
  ])('fail the file: %s', async (_, options, files, reason) => {
    const cwd = folderOf(files)
    const file = new VFile({ value: wrong, path: 'a.md', cwd })
    const error = await remark().use(remarkProviso, options).process(file).then(() => null, (thrown: unknown) => thrown)
    expect(error).toMatchObject({ reason: expect.stringContaining(reason) as string, fatal: true, source: 'proviso', ruleId: 'provisions' })
    expect((error as { readonly reason: string }).reason).not.toContain(cwd)
  })
})

describe('remark-cli with the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-pack-'))
  const packed = pack(dirname(inject('command')), folder)
  afterAll(() => { remove(folder) })
  const cli = join(import.meta.dirname, '../../node_modules/remark-cli/cli.js')
  const project = (files: Readonly<Record<string, string>>): string => {
    const made = projectOf(packed.tarball, { files: { 'facts.yml': librarySet, 'docs/a.md': wrong, 'docs/b.md': right, ...files } })
    mkdirSync(join(made, 'none'))
    onTestFinished(() => { remove(made) })
    return made
  }

  it('reports by --use, and fails with --frail', () => {
    const at = project({})
    const { errors, exit } = run(at, cli, 'docs', '--no-color', '--no-stdout', '--frail', '--use', 'proviso/remark=provisions:"facts.yml"')
    expect(errors).toContain('docs/a.md\n3:32-3:34 warning 60 cannot be true together with at most 40 employees. L1 proviso')
    expect(errors).toContain('docs/b.md: no issues found')
    expect(exit).toBe(1)
  })

  it('reports by .remarkrc.js, as errors if told so', () => {
    const at = project({ '.remarkrc.mjs': "import remarkProviso from 'proviso/remark'\nexport default { plugins: [[remarkProviso, { provisions: 'facts.yml', severity: 'error' }]] }\n" })
    const { errors, exit } = run(at, cli, 'docs', '--no-color', '--no-stdout', '--quiet')
    expect(errors).toMatch(/docs\/a\.md\n3:32-3:34 error +60 cannot be true together with at most 40 employees\. +L1 +proviso\n\n✖ 1 error/)
    expect(exit).toBe(1)
  })

  it('reports by package.json and its own configuration', () => {
    const at = project({ 'package.json': '{ "private": true, "remarkConfig": { "plugins": ["proviso/remark"] } }\n', '.github/proviso.yml': 'provisions: facts.yml\n' })
    expect(run(at, cli, 'docs', '--no-color', '--no-stdout', '--frail').errors).toContain('L1 proviso')
  })

  it('says what is wrong with a set', () => {
    const at = project({ 'facts.yml': 'proviso: 2\n' })
    const { errors, exit } = run(at, cli, 'docs/a.md', '--no-color', '--no-stdout', '--use', 'proviso/remark=provisions:"facts.yml"')
    expect(errors).toContain('error Nothing was checked: facts.yml:1:')
    expect(exit).toBe(1)
  })
})
