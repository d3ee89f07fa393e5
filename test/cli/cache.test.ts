/** `--cache`: the same output with and without, and never an answer that was true before something changed. */
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { spawn } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { openCache, prepareCache } from '../../src/host/cache.ts'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const set = ['--provisions', 'set.yml']
const files = { 'set.yml': librarySet, 'docs/right.md': right, 'docs/wrong.md': wrong, 'docs/both.md': `${right}\n${wrong}`, 'docs/broken.md': new Uint8Array([0xff]) }
const check = (folder: string, ...words: readonly string[]): ReturnType<typeof proviso> => proviso(['check', 'docs', ...set, '--format', 'json', '--verdicts', 'all', ...words], { folder })

/** The entries of a cache, without the files around them. */
function entries(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^[0-9a-f]{2}[\\/]/.test(name)).sort() : []
}

describe('with a cache', () => {
  it('the output is the same, filled, empty, in another folder, and without it', () => {
    const folder = folderOf(files)
    const plain = check(folder)
    expect(plain.exit).toBe(2)
    for (const words of [['--cache'], ['--cache'], ['--cache-folder', 'elsewhere/deep'], ['--cache-folder', 'elsewhere/deep'], ['--cache', '--no-cache']]) expect(check(folder, ...words)).toEqual(plain)
    expect(entries(join(folder, '.proviso/cache'))).toHaveLength(3)
    expect(entries(join(folder, 'elsewhere/deep'))).toEqual(entries(join(folder, '.proviso/cache')))
    expect(readFileSync(join(folder, '.proviso/cache/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('what is known is not checked again: an entry is believed', () => {
    const folder = folderOf(files)
    check(folder, '--cache')
    const cache = join(folder, '.proviso/cache')
    for (const name of entries(cache)) {
      const text = readFileSync(join(cache, name), 'utf8').split('\n').slice(1).join('\n')
      // With a seal that fits: only that tells whether the entry is read at all.
      openCache(cache).put(name.replaceAll(/[\\/]/g, ''), text.replace('"words":', '"words":1'))
    }
    const { words } = JSON.parse(check(folder, '--cache').output) as { words: number }
    expect(words).toBeGreaterThan(300)
  })

  it('articles, paths, facts and programs that have changed are checked again', () => {
    const folder = folderOf(files)
    const cache = join(folder, '.proviso/cache')
    check(folder, '--cache')
    writeFileSync(join(folder, 'docs/right.md'), wrong)
    copyFileSync(join(folder, 'docs/wrong.md'), join(folder, 'docs/copy.md'))
    expect(check(folder, '--cache')).toEqual(check(folder))
    expect(entries(cache)).toHaveLength(5)
    writeFileSync(join(folder, 'set.yml'), librarySet.replaceAll('40 employees', '41 employees'))
    expect(check(folder, '--cache')).toEqual(check(folder))
    expect(entries(cache)).toHaveLength(9)
    const program = join(folder, 'program')
    cpSync(dirname(inject('command')), program, { recursive: true })
    writeFileSync(join(program, 'cli.js'), `${readFileSync(join(program, 'cli.js'), 'utf8')}\n// Another build.\n`)
    const child = spawn(process.execPath, [join(program, 'cli.js'), 'check', 'docs', ...set, '--cache'], { cwd: folder, stdio: 'ignore' })
    return new Promise<void>((resolve) => child.once('close', () => {
      expect(entries(cache)).toHaveLength(13)
      resolve()
    }))
  })

  it('entries that are damaged are not believed, and mended', () => {
    const folder = folderOf(files)
    const plain = check(folder, '--cache')
    const cache = join(folder, '.proviso/cache')
    const [one = '', two = '', three = ''] = entries(cache)
    const good = [one, two, three].map((name) => readFileSync(join(cache, name), 'utf8'))
    writeFileSync(join(cache, one), (good[0] ?? '').slice(0, -10))
    writeFileSync(join(cache, two), (good[1] ?? '').replace('"words":', '"words":9'))
    // A whole entry under another's name.
    writeFileSync(join(cache, three), good[0] ?? '')
    expect(check(folder, '--cache')).toEqual(plain)
    expect(entries(cache).map((name) => readFileSync(join(cache, name), 'utf8'))).toEqual(good)
    writeFileSync(join(cache, one), '')
    expect(check(folder, '--cache')).toEqual(plain)
  })

  it('many threads and several processes fill it at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`docs/${index}.md`, `${wrong}\nNumber ${index}.\n`]))
    const folder = folderOf({ 'set.yml': librarySet, ...many })
    const plain = check(folder)
    const runs = await Promise.all(Array.from({ length: 2 }, () => new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [inject('command'), 'check', 'docs', ...set, '--format', 'json', '--verdicts', 'all', '--cache'], { cwd: folder })
      let text = ''
      child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString() })
      child.once('close', () => { resolve(text) })
    })))
    expect(runs).toEqual([plain.output, plain.output])
    expect(entries(join(folder, '.proviso/cache'))).toHaveLength(60)
    expect(check(folder, '--cache')).toEqual(plain)
  }, 60_000)

  it('the configuration may name the folder, inside the repository only', () => {
    const folder = folderOf({ ...files, '.github/proviso.yml': 'provisions: set.yml\ncache: .cache/proviso\n' })
    proviso(['check', 'docs'], { folder })
    expect(entries(join(folder, '.cache/proviso'))).toHaveLength(3)
    writeFileSync(join(folder, '.github/proviso.yml'), 'cache: ../outside\n')
    expect(proviso(['check', 'docs'], { folder })).toMatchObject({ exit: 2, notes: expect.stringContaining('expected a folder in the repository, such as .proviso/cache') as string })
  })

  it('a folder that cannot be used is told, and everything is checked', () => {
    const folder = folderOf({ ...files, 'taken': 'a file' })
    const { notes, ...plain } = check(folder)
    expect(check(folder, '--cache-folder', 'taken/cache')).toEqual({ ...plain, notes: `${notes}proviso: taken/cache is not used as a cache. Unexpected path, there is no such file\n` })
  })
})

describe('the folder', () => {
  const key = (digit: string): string => digit.repeat(64)

  it('gives what was put in, and nothing for anything else', () => {
    const cache = openCache(join(folderOf({}), 'cache'))
    cache.put(key('a'), 'text\nof two lines')
    cache.put(key('b'), '')
    expect([cache.take(key('a')), cache.take(key('b')), cache.take(key('c'))]).toEqual(['text\nof two lines', '', null])
  })

  it('loses what nobody has asked for in a month, and nothing that is no entry', () => {
    const folder = folderOf({ 'aa/readme.txt': 'mine', 'notes.txt': 'mine' })
    const cache = openCache(folder)
    const now = Date.now()
    for (const digit of ['a', 'b']) cache.put(key(digit), digit)
    const place = join(folder, 'aa', 'a'.repeat(62))
    utimesSync(place, now / 1000 - 40 * 86_400, now / 1000 - 40 * 86_400)
    mkdirSync(join(folder, 'cc'))
    const left = join(folder, 'cc', `${'c'.repeat(62)}.1.00000000.tmp`)
    writeFileSync(left, 'half')
    utimesSync(left, now / 1000 - 2 * 86_400, now / 1000 - 2 * 86_400)
    expect(prepareCache(folder, now)).toBeNull()
    expect([cache.take(key('a')), cache.take(key('b')), existsSync(left)]).toEqual([null, 'b', false])
    expect(['aa/readme.txt', 'notes.txt', '.gitignore', 'CACHEDIR.TAG'].filter((name) => existsSync(join(folder, name)))).toHaveLength(4)
  })

  it('keeps what is asked for', () => {
    const folder = folderOf({})
    const cache = openCache(folder)
    cache.put(key('a'), 'a')
    const place = join(folder, 'aa', 'a'.repeat(62))
    const long = Date.now() / 1000 - 20 * 86_400
    utimesSync(place, long, long)
    expect(cache.take(key('a'))).toBe('a')
    expect(Date.now() - statSync(place).mtimeMs).toBeLessThan(60_000)
  })

  it.skipIf(process.getuid?.() === 0)('that may not be written is still read', () => {
    const folder = folderOf({})
    openCache(folder).put(key('a'), 'a')
    chmodSync(folder, 0o500)
    const cache = openCache(folder)
    cache.put(key('b'), 'b')
    expect([cache.take(key('a')), cache.take(key('b'))]).toEqual(['a', null])
    chmodSync(folder, 0o700)
  })
})
