/** `proviso check --fix` and `--dry-run` as users run them. */
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, proviso } from './proviso.ts'

const set = readFileSync(new URL('../harbor.yml', import.meta.url), 'utf8')
const head = '# The harbor plan\n\nThe harbor plan of Veland, the November draft, has twelve points.\n\n'
const wrong = `${head}Veland's harbor guard is limited to 60,000 guards.\n`
const right = `${head}Veland's harbor guard is limited to 6,000 guards.\n`
const quoted = `${head}"Veland's harbor guard is limited to 60,000 guards," she said.\n`

const check = (folder: string, ...words: readonly string[]): ReturnType<typeof proviso> => proviso(['check', '--provisions', 'set.yml', ...words], { folder })
const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

describe('check --fix', () => {
  it('writes corrections into the articles and reports what is left', () => {
    const folder = folderOf({ 'set.yml': set, 'a.md': wrong, 'b.md': right })
    const { output, exit } = check(folder, '--fix', '.')
    expect(output).toContain('a.md:5:37  H1a  “60,000” → “6,000”\n\n1 correction made in 1 article.\n')
    expect([textOf(folder, 'a.md'), textOf(folder, 'b.md'), exit]).toEqual([right, right, 0])
  })

  it('keeps line ends, byte order mark and mode', () => {
    const folder = folderOf({ 'set.yml': set, 'a.md': `\ufeff${wrong.replaceAll('\n', '\r\n')}` })
    chmodSync(join(folder, 'a.md'), 0o640)
    expect(check(folder, '--fix', 'a.md').exit).toBe(0)
    expect(textOf(folder, 'a.md')).toBe(`\ufeff${right.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })

  it('leaves quotations and says so; changes them when asked', () => {
    const folder = folderOf({ 'set.yml': set, 'a.md': quoted })
    const first = check(folder, '--fix', 'a.md')
    expect(textOf(folder, 'a.md')).toBe(quoted)
    expect([first.exit, first.notes]).toEqual([1, expect.stringContaining('a.md:5:38: H1a “60,000” stands in a quotation and was left; --fix-quotations makes it “6,000”.')])
    expect(check(folder, '--fix', '--fix-quotations', 'a.md').exit).toBe(0)
    expect(textOf(folder, 'a.md')).toBe(quoted.replace('60,000', '6,000'))
  })

  it('leaves what a comment settles', () => {
    const text = `${head}<!-- proviso-ignore H1a: as the minister put it -->\nVeland's harbor guard is limited to 60,000 guards.\n`
    const folder = folderOf({ 'set.yml': set, 'a.md': text })
    expect(check(folder, '--fix', 'a.md').exit).toBe(0)
    expect(textOf(folder, 'a.md')).toBe(text)
  })

  it('gives standard input back corrected, and unchanged where there is nothing to correct', () => {
    const folder = folderOf({ 'set.yml': set })
    const run = (input: string): ReturnType<typeof proviso> => proviso(['check', '--provisions', 'set.yml', '--fix', '-'], { folder, input })
    expect(run(wrong)).toEqual({ output: right, notes: 'proviso: 1 correction made in 1 article.\n', exit: 0 })
    expect(run(right).output).toBe(right)
  })

  it('reports what is left in the format that is asked for', () => {
    const folder = folderOf({ 'set.yml': set, 'a.md': wrong })
    const { output, notes } = check(folder, '--fix', '--format', 'json', 'a.md')
    expect((JSON.parse(output) as { readonly summary: object }).summary).toMatchObject({ contradicted: 0 })
    expect(notes).toContain('“60,000” → “6,000”')
  })
})

describe('check --dry-run', () => {
  it('shows a diff that git applies, and changes nothing', () => {
    const folder = folderOf({ 'set.yml': set, 'my docs/a.md': wrong, 'b.md': wrong.replaceAll('\n', '\r\n') })
    const { output, notes, exit } = check(folder, '--fix', '--dry-run', '.')
    expect([textOf(folder, 'my docs/a.md'), exit, notes]).toEqual([wrong, 1, 'proviso: 2 corrections to make in 2 articles.\n'])
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: output, encoding: 'utf8' })
    expect([status, stderr.replaceAll(/warning.*\n?/g, '').includes('error')]).toEqual([0, false])
    expect([textOf(folder, 'my docs/a.md'), textOf(folder, 'b.md')]).toEqual([right, right.replaceAll('\n', '\r\n')])
  })

  it('is empty where there is nothing to correct', () => {
    const folder = folderOf({ 'set.yml': set, 'a.md': right })
    expect(check(folder, '--dry-run', 'a.md')).toEqual({ output: '', notes: 'proviso: No correction to make.\n', exit: 0 })
  })
})
