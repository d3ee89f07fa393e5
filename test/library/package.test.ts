/** The packed package: what is in it, and that it works where nothing else is installed. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { librarySet, right, wrong } from '../cli/proviso.ts'
import { pack, projectOf, remove, run } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'proviso-pack-'))
const packed = pack(dirname(inject('command')), folder)
afterAll(() => { remove(folder) })

/** A project that is gone after the test. */
function project(files: Readonly<Record<string, string>>, packages: readonly string[] = []): string {
  const made = projectOf(packed.tarball, { files: { 'facts.yml': librarySet, ...files }, packages })
  onTestFinished(() => { remove(made) })
  return made
}

describe('the tarball', () => {
  const names = packed.files.map(({ path }) => path)
  it('has what is needed and nothing else', () => {
    const open = names.filter((name) => !/^(?:docs\/[\w-]+\.md|schema\/[\w.-]+\.(?:json|md)|provisions\/[\w-]+\.yml|dist\/types\/(?:[\w-]+\/)*[\w-]+\.d\.ts|dist\/[\w-]+\.js|dist\/cli\/[\w-]+\.cjs)$/.test(name))
    expect(open.filter((name) => name !== 'CHANGELOG.md').sort()).toEqual(['LICENSE', 'README.md', 'dist/licenses.txt', 'package.json'])
    expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'dist/remark.js', 'dist/types/index.d.ts', 'dist/types/remark.d.ts', 'schema/provision-set.schema.json', 'schema/config.schema.json', 'schema/report.schema.json']))
    expect(names).not.toContain('dist/action.js')
  })
  it('has every file that package.json promises', () => {
    const { bin, exports, types } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly bin: object, readonly exports: object, readonly types: string }
    const promised = [types, ...Object.values(bin) as string[], ...Object.values(exports).flatMap((one: string | object) => (typeof one === 'string' ? [one] : Object.values(one) as string[]))]
    for (const path of promised.map((name) => name.replace(/^\.\//, ''))) expect(names.some((name) => (path.endsWith('*') ? name.startsWith(path.slice(0, -1)) : name === path)), path).toBe(true)
  })
  it('is no larger than its bundles and its set', () => {
    expect(packed.unpackedSize).toBeLessThan(8_000_000)
    expect(packed.files.find(({ path }) => path === 'dist/cli.js')?.mode).toBe(0o755)
  })
})

describe('its doors', () => {
  const code = `
    console.log(typeof check, typeof loadProject, typeof remarkProviso)
    const { set, problems } = loadProvisionSet('facts.yml')
    const { findings } = check({ path: 'a.md', text: ${JSON.stringify(wrong)} }, { provisions: set })
    console.log(problems.length, findings.map(({ fact, verdict, line }) => [fact, verdict, line].join(' ')).join())
  `
  const told = 'function function function\n0 L1 contradicted 3\n'
  it('open to import', () => {
    const at = project({ 'a.mjs': `import { check, loadProject, loadProvisionSet } from 'proviso'\nimport remarkProviso from 'proviso/remark'\n${code}` })
    expect(run(at, 'a.mjs')).toEqual({ output: told, errors: '', exit: 0 })
  })
  it('open to require', () => {
    const at = project({ 'a.cjs': `const { check, loadProject, loadProvisionSet } = require('proviso')\nconst { default: remarkProviso } = require('proviso/remark')\n${code}` })
    expect(run(at, 'a.cjs')).toMatchObject({ output: told, exit: 0 })
  })
  it('open to whoever wants the set or a schema as a file', () => {
    const at = project({ 'a.mjs': "import schema from 'proviso/schema/report.schema.json' with { type: 'json' }\nconsole.log(schema.title, import.meta.resolve('proviso/provisions/ukraine-28-point-plan.yml').endsWith('.yml'))\n" })
    expect(run(at, 'a.mjs').output).toBe('Proviso report true\n')
  })
  it('are closed to everything else', () => {
    const at = project({ 'a.mjs': "await import('proviso/dist/cli.js')\n" })
    expect(run(at, 'a.mjs').errors).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
  it('include the command', () => {
    const at = project({ 'a.md': wrong, 'b.md': right })
    expect(run(at, 'node_modules/proviso/dist/cli.js', 'check', '--provisions', 'facts.yml')).toMatchObject({ exit: 1, output: expect.stringContaining('a.md:3:32  contradicted  L1') as string })
  })
})

describe('its types', () => {
  const consumer = `
import { check, createChecker, formatReport, isFailing, loadProject, loadProvisionSet, readProvisionSet } from 'proviso'
import type { Finding, Format, Mention, Problem, ProvisionSet, Report, Verdict } from 'proviso'
import remarkProviso, { remarkProviso as named } from 'proviso/remark'
import type { RemarkProvisoOptions } from 'proviso/remark'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const { set, problems }: { readonly set: ProvisionSet | null, readonly problems: readonly Problem[] } = readProvisionSet('proviso: 1', { path: 'a.yml' })
if (set !== null) {
  const report: Report = check([{ path: 'a.md', text: '' }], { provisions: [set, set] })
  const verdicts: readonly Verdict[] = report.findings.map((finding: Finding) => finding.verdict)
  const format: Format = 'sarif'
  const text: string = formatReport(report, format, { verdicts: 'all' })
  const mentions: readonly Mention[] = createChecker(set).mentions({ path: 'a.md', text }).map(({ mention }) => mention)
  const failing: boolean = isFailing(report, 'review')
  void [verdicts, mentions, failing]
  remark().use(remarkProviso, { provisions: set, severity: { contradicted: 'error' } })
}
void loadProvisionSet('a.yml').set?.provisions[0]?.facts[0]?.statement
const reading = loadProject({ folder: 'x' })
if (reading.project === null) reading.problems.map(({ message }) => message)
else reading.project.check({ path: 'a.md', text: '' })
const options: RemarkProvisoOptions = { provisions: ['a.yml', 'b.yml'], verdicts: 'all', severity: 'error' }
unified().use(remarkParse).use(named, options).use(remarkProviso)
const count = () => (tree: Root): undefined => { void tree.children.length }
const chained: Promise<string> = remark().use(count).use(remarkProviso).use(count).process('').then((file) => String(file))
void remark().use(remarkProviso).run({ type: 'root', children: [] })
void chained
// @ts-expect-error there is no such format
formatReport(check([]), 'xml')
// @ts-expect-error a set that may be null has to be looked at first
check([], { provisions: set })
// @ts-expect-error no such severity
remark().use(remarkProviso, { severity: 'fatal' })
void problems
`
  it.each([['nodenext', 'nodenext'], ['bundler', 'esnext']])('hold for a program with moduleResolution %s', (moduleResolution, module) => {
    const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2023', lib: ['es2023', 'dom'], types: [], skipLibCheck: false, module, moduleResolution }
    const at = project({ 'consumer.ts': consumer, 'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }) }, ['@types/mdast', 'remark', 'remark-parse', 'unified', 'vfile'])
    expect(run(at, join(import.meta.dirname, '../../node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({ output: '', errors: '', exit: 0 })
  }, 60_000)
})
