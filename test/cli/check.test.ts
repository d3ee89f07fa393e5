/** `proviso check` as a child process: exit codes, what is read, what is said on which stream. */
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const set = ['--provisions', 'set.yml']

/** Paths with their verdicts, from the JSON report. */
function read(folder: string, names: readonly string[]): { readonly files: number, readonly found: readonly string[], readonly failed: readonly string[], readonly exit: number | null } {
  const { output, exit } = proviso(['check', ...set, '--format', 'json', ...names], { folder })
  const report = JSON.parse(output) as { files: number, claims: { file: string }[], failures: { file: string }[] }
  return { files: report.files, found: report.claims.map(({ file }) => file), failed: report.failures.map(({ file }) => file), exit }
}

describe('exit', () => {
  const cases: readonly (readonly [what: string, words: readonly string[], exit: number])[] = [
    ['nothing wrong', ['right.md'], 0],
    ['a contradiction', ['wrong.md'], 1],
    ['both', ['right.md', 'wrong.md'], 1],
    ['a contradiction that may be', ['wrong.md', '--fail-on', 'never'], 0],
    ['a contradiction at the level of review', ['wrong.md', '--fail-on', 'review'], 1],
    ['a file that is not there, beside one that is right', ['right.md', 'none.md'], 2],
    ['a file that is not there, whatever the level', ['none.md', '--fail-on', 'never'], 2],
    ['a glob that matches nothing', ['*.text'], 2],
    ['an unknown option', ['--colour', 'always'], 2],
    ['an unknown format', ['--format', 'xml'], 2],
    ['an option without its value', ['right.md', '--format'], 2],
    ['an option in place of a value', ['--output', '--format', 'json'], 2],
    ['no set', ['right.md', '--provisions', 'none.yml'], 2],
    ['a broken set', ['right.md', '--provisions', 'right.md'], 2]
  ]
  it.each(cases)('%s', (_what, words, exit) => {
    const folder = folderOf({ 'right.md': right, 'wrong.md': wrong, 'set.yml': librarySet })
    const all = words.includes('--provisions') ? words : [...words, ...set]
    expect(proviso(['check', ...all], { folder }).exit).toBe(exit)
  })

  it('is 2 with everything checked that can be', () => {
    const folder = folderOf({ 'wrong.md': wrong, 'set.yml': librarySet })
    const { output, exit } = proviso(['check', ...set, 'none.md', 'wrong.md'], { folder })
    expect(output).toContain('wrong.md:3:32  contradicted  L1')
    expect(output).toContain('none.md  not read  Unexpected path, there is no such file')
    expect(output).toContain('Incomplete: 1 file could not be read.')
    expect(exit).toBe(2)
  })
})

describe('what is read', () => {
  it('directories: markdown below them, sorted, without hidden ones and node_modules', () => {
    const folder = folderOf({
      'set.yml': librarySet, 'docs/b.md': wrong, 'docs/a/z.MD': wrong, 'docs/c.markdown': wrong, 'docs/d.mdx': wrong, 'docs/e.txt': wrong,
      'docs/set.yml': librarySet, 'docs/.hidden/f.md': wrong, 'docs/node_modules/g.md': wrong, 'docs/.h.md': wrong
    })
    expect(read(folder, ['docs']).found).toEqual(['docs/a/z.MD', 'docs/b.md', 'docs/c.markdown'])
    expect(read(folder, ['./docs/']).found).toEqual(['./docs/a/z.MD', './docs/b.md', './docs/c.markdown'])
    expect(read(join(folder, 'docs'), []).found).toEqual(['a/z.MD', 'b.md', 'c.markdown'])
  })

  it('the current directory where nothing is named', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(read(folder, []).found).toEqual(['a.md'])
  })

  it('names of all sorts', () => {
    const names = ['with space.md', 'naïve-文章-🦉.md', '[draft] a*b?.md', "it's \"quoted\" & $HOME.md", 'tab\there.md', 'a(b){c,d}.md', 'line\nbreak.md']
    const folder = folderOf({ 'set.yml': librarySet, ...Object.fromEntries(names.map((name) => [name, wrong])) })
    expect([...read(folder, names).found].sort()).toEqual([...names].sort())
    expect(read(folder, ['.']).files).toBe(names.length)
  })

  it('names that begin with a dash, after "--"', () => {
    const folder = folderOf({ 'set.yml': librarySet, '--format.md': wrong, '-x.md': wrong })
    expect(read(folder, ['--', '--format.md', '-x.md']).found).toEqual(['--format.md', '-x.md'])
    expect(proviso(['check', ...set, '-x.md'], { folder })).toMatchObject({ exit: 2, output: '' })
  })

  it('globs, each file once and in order', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a/one.md': wrong, 'a/two.md': wrong, 'a/three.txt': wrong, 'b.md': wrong, 'node_modules/c.md': wrong })
    expect(read(folder, ['**/*.md', 'a/two.md', './b.md', 'a']).found).toEqual(['./b.md', 'a/one.md', 'a/two.md'])
    expect(read(folder, ['a/*']).found).toEqual(['a/one.md', 'a/two.md'])
    expect(read(folder, ['a/*.txt']).found).toEqual(['a/three.txt'])
    expect(read(folder, ['a/{one,two}.md']).found).toEqual(['a/one.md', 'a/two.md'])
  })

  it('says of a directory or glob without articles that there are none', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'docs/a.txt': 'x' })
    expect(read(folder, ['docs', 'docs/**', 'none'])).toEqual({ files: 0, found: [], failed: ['docs', 'docs/**', 'none'], exit: 2 })
  })

  it('links, also those that lead in a circle or nowhere', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'docs/a.md': wrong, 'more/b.md': wrong })
    symlinkSync('.', join(folder, 'docs/self'))
    symlinkSync('../more', join(folder, 'docs/more'))
    symlinkSync('gone.md', join(folder, 'docs/link.md'))
    expect(read(folder, ['docs'])).toMatchObject({ found: ['docs/a.md', 'docs/more/b.md'], failed: ['docs/link.md'], exit: 2 })
  })

  it('gives the same report whatever the order of the names', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong, 'b.md': wrong, 'c.md': right })
    const words = ['check', ...set, '--verdicts', 'all']
    expect(proviso([...words, 'c.md', 'a.md', 'b.md'], { folder })).toEqual(proviso([...words, 'b.md', 'c.md', 'a.md'], { folder }))
  })
})

describe('standard input', () => {
  it('is read for "-"', () => {
    const folder = folderOf({ 'set.yml': librarySet })
    const { output, exit } = proviso(['check', ...set, '-'], { folder, input: wrong })
    expect(output).toContain('<stdin>:3:32  contradicted  L1')
    expect(exit).toBe(1)
  })

  it('may be empty, and beside files', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(proviso(['check', ...set, '-'], { folder })).toMatchObject({ exit: 0, output: '1 article, 0 words, 0 claims.\n' })
    expect(read(folder, ['-', 'a.md'])).toMatchObject({ files: 2, found: ['a.md'] })
  })
})

describe('bad input', () => {
  const cases: readonly (readonly [what: string, content: string | Uint8Array, failure: string])[] = [
    ['binary', new Uint8Array([0x41, 0x0a, 0x42, 0, 0xff]), 'bad.md:2:2  not read  Unexpected NUL byte at offset 3, expected text; this is a binary file'],
    ['Latin-1', Buffer.from('# News\n\ncaf\xe9', 'latin1'), 'bad.md:3:4  not read  Unexpected byte 0xe9 at offset 11, expected UTF-8; save the file as UTF-8'],
    ['UTF-8 cut off', Buffer.from('a\u{1f989}').subarray(0, 4), 'bad.md:1:2  not read  Unexpected byte 0xf0 at offset 1, expected UTF-8; save the file as UTF-8'],
    ['a replacement character before a wrong byte', Buffer.concat([Buffer.from('\ufffd '), Buffer.from([0x80])]), 'bad.md:1:3  not read  Unexpected byte 0x80 at offset 4, expected UTF-8; save the file as UTF-8'],
    ['UTF-16, little endian', Buffer.from(`\ufeff${wrong}`, 'utf16le'), 'bad.md  not read  Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8'],
    ['UTF-16, big endian', Buffer.from(`\ufeff${wrong}`, 'utf16le').swap16(), 'bad.md  not read  Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8'],
    ['huge', Buffer.alloc(64 * 1024 * 1024 + 1, 'a '), 'bad.md  not read  Unexpected size, expected at most 64 MiB; split the file']
  ]
  it.each(cases)('%s', (_what, content, failure) => {
    const folder = folderOf({ 'set.yml': librarySet, 'bad.md': content, 'good.md': wrong })
    const { output, exit } = proviso(['check', ...set, '.'], { folder })
    expect(output).toContain(`${failure}\n`)
    expect(output).toContain('good.md:3:32  contradicted')
    expect(output).toContain('1 article, 11 words')
    expect(exit).toBe(2)
    expect(read(folder, ['.'])).toMatchObject({ files: 1, found: ['good.md'], failed: ['bad.md'], exit: 2 })
    expect(proviso(['check', ...set, '-'], { folder, input: content }).output).toContain(failure.replace('bad.md', '<stdin>'))
  })

  it('a directory named like an article is a directory', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md/b.md': wrong })
    expect(read(folder, ['.']).found).toEqual(['a.md/b.md'])
  })
})

describe('positions', () => {
  const cases: readonly (readonly [what: string, text: string, place: string])[] = [
    ['line ends of Windows', wrong.replaceAll('\n', '\r\n'), ':3:32'],
    ['old line ends of the Macintosh', wrong.replaceAll('\n', '\r'), ':3:32'],
    ['a byte order mark', '\ufeffThe library plan limits the library to 60 employees.', ':1:40'],
    ['a byte order mark before front matter', `\ufeff---\ntitle: The library plan\n---\n\nThe plan limits the library to 60 employees.`, ':5:32'],
    ['characters beyond the basic plane, counted as two', '🦉 The library plan limits the library to 60 employees.', ':1:43'],
    ['no line end at the end', wrong.trimEnd(), ':3:32']
  ]
  it.each(cases)('%s', (_what, text, place) => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': text })
    expect(proviso(['check', ...set, 'a.md'], { folder }).output).toContain(`a.md${place}  contradicted`)
  })
})

describe('output', () => {
  it('goes to a file, whole, with nothing left beside it', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong, 'report.json': 'old' })
    const words = ['check', ...set, '--format', 'json', 'a.md']
    expect(proviso([...words, '--output', 'report.json'], { folder })).toEqual({ output: '', notes: '', exit: 1 })
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(proviso(words, { folder }).output)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'report.json', 'set.yml'])
  })

  it.each([['none/report.txt', 'Unexpected path, there is no such directory'], ['.', 'Unexpected directory, expected a file']])('to %s is an error', (path, reason) => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': right })
    expect(proviso(['check', ...set, 'a.md', '--output', path], { folder })).toEqual({ output: '', notes: `proviso: ${path} was not written. ${reason}\n`, exit: 2 })
  })

  it('may be a device', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(proviso(['check', ...set, 'a.md', '--output', '/dev/null'], { folder })).toEqual({ output: '', notes: '', exit: 1 })
  })

  it('names failures on standard error where the report is for tools', () => {
    const folder = folderOf({ 'set.yml': librarySet })
    const { output, notes } = proviso(['check', ...set, '--format', 'json', 'none.md'], { folder })
    expect(JSON.parse(output)).toMatchObject({ complete: false, files: 0 })
    expect(notes).toBe('none.md  not read  Unexpected path, there is no such file\n')
  })
})
