/** Kept code is taken from nowhere but a folder and a file of one's own, whole and unchanged; whatever fails is as if nothing were kept. */
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderOf, openCodeCache } from '../../src/host/code-cache.ts'

const code = Buffer.from('code of a part'.repeat(1000))
const isPosix = process.platform !== 'win32'

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-code-'))
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }) })
  return join(folder, 'proviso', 'code')
}

/** A folder with one entry, "part". */
function kept(): string {
  const folder = place()
  openCodeCache(folder).put('part', code)
  expect(openCodeCache(folder).take('part')).toEqual(code)
  return folder
}

describe('the folder', () => {
  it.each([
    ['of XDG', { XDG_CACHE_HOME: '/c', HOME: '/home/ann' }, 'linux', '/c/proviso/code'],
    ['of the home', { HOME: '/home/ann' }, 'linux', '/home/ann/.cache/proviso/code'],
    ['of the home, where that of XDG is relative', { XDG_CACHE_HOME: 'c', HOME: '/home/ann' }, 'linux', '/home/ann/.cache/proviso/code'],
    ['of a Mac', { HOME: '/Users/ann' }, 'darwin', '/Users/ann/Library/Caches/proviso/code'],
    ['that Node is told', { NODE_COMPILE_CACHE: '/n', HOME: '/home/ann' }, 'linux', '/n/proviso/code'],
    ['none, where Node is told a relative one', { NODE_COMPILE_CACHE: 'n', HOME: '/home/ann' }, 'linux', null],
    ['none, where it is switched off', { NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: '/n', HOME: '/home/ann' }, 'linux', null],
    ['none without a home', {}, 'linux', null],
    ['none with an empty home', { HOME: '', XDG_CACHE_HOME: '' }, 'linux', null],
    ['none on Windows without a profile', { HOME: '/home/ann' }, 'win32', null]
  ] as const)('is the one %s', (_what, environment, platform, expected) => {
    expect(folderOf(environment, platform)).toBe(expected)
  })
})

describe('kept code', () => {
  it('is taken as it was put, in a folder that is closed to others', () => {
    const folder = kept()
    expect(readdirSync(folder)).toEqual(['part'])
    if (isPosix) expect([folder, join(folder, 'part')].map((path) => lstatSync(path).mode & 0o777)).toEqual([0o700, 0o600])
    expect(openCodeCache(folder).take('other')).toBeNull()
  })

  it('is replaced whole', () => {
    const folder = kept()
    openCodeCache(folder).put('part', Buffer.from('newer'))
    expect(openCodeCache(folder).take('part')?.toString()).toBe('newer')
    expect(readdirSync(folder)).toEqual(['part'])
  })

  it.each([
    ['a bit differs', (path: string) => { writeFileSync(path, readFileSync(path).map((byte, at) => (at === 5_000 ? byte ^ 1 : byte))) }],
    ['its checksum differs', (path: string) => { writeFileSync(path, readFileSync(path).map((byte, at) => (at === 6 ? byte ^ 1 : byte))) }],
    ['it is of another version', (path: string) => { writeFileSync(path, readFileSync(path).map((byte, at) => (at === 3 ? byte + 1 : byte))) }],
    ['it is cut off', (path: string) => { truncateSync(path, 4_000) }],
    ['it has lost its code', (path: string) => { truncateSync(path, 8) }],
    ['it is empty', (path: string) => { truncateSync(path, 0) }],
    ['it is a folder', (path: string) => { rmSync(path); mkdirSync(path) }]
  ])('is not taken where %s', (_what, spoil) => {
    const folder = kept()
    spoil(join(folder, 'part'))
    expect(openCodeCache(folder).take('part')).toBeNull()
  })

  it.runIf(isPosix).each([
    ['others may write it', (folder: string) => { chmodSync(join(folder, 'part'), 0o622) }],
    ['others may write its folder', (folder: string) => { chmodSync(folder, 0o722) }],
    ['it is a link', (folder: string) => { renameSync(join(folder, 'part'), join(folder, 'real')); symlinkSync(join(folder, 'real'), join(folder, 'part')) }],
    ['its folder is a link', (folder: string) => { renameSync(folder, `${folder}-real`); symlinkSync(`${folder}-real`, folder) }]
  ])('is not taken where %s', (_what, open) => {
    const folder = kept()
    open(folder)
    expect(openCodeCache(folder).take('part')).toBeNull()
  })

  it.runIf(isPosix).each([
    ['is open to others', (folder: string) => { mkdirSync(folder, { recursive: true }); chmodSync(folder, 0o777) }],
    ['is a link', (folder: string) => { mkdirSync(`${folder}-real`, { recursive: true, mode: 0o700 }); symlinkSync(`${folder}-real`, folder) }],
    ['cannot be made', (folder: string) => { mkdirSync(join(folder, '..', '..'), { recursive: true }); writeFileSync(join(folder, '..'), '') }]
  ])('is not put into a folder that %s', (_what, make) => {
    const folder = place()
    make(folder)
    openCodeCache(folder).put('part', code)
    expect(existsSync(join(folder, 'part')) || existsSync(join(`${folder}-real`, 'part'))).toBe(false)
  })

  it('is not kept without a folder', () => {
    const none = openCodeCache(null)
    none.put('part', code)
    expect(none.take('part')).toBeNull()
  })

  it('goes after a month, and when there is too much of it', () => {
    const folder = kept()
    const before = (days: number): number => Date.now() / 1000 - days * 24 * 60 * 60
    for (let at = 0; at < 70; at++) {
      openCodeCache(folder).put(`build-${at}`, code)
      utimesSync(join(folder, `build-${at}`), before(1), before(1) + at)
    }
    writeFileSync(join(folder, 'left.1.x.tmp'), '')
    utimesSync(join(folder, 'left.1.x.tmp'), before(2), before(2))
    utimesSync(join(folder, 'part'), before(31), before(31))
    openCodeCache(folder).put('newest', code)
    const names = readdirSync(folder)
    expect(names.length).toBe(60)
    expect(names).toEqual(expect.arrayContaining(['newest', 'build-69']))
    expect(names).not.toEqual(expect.arrayContaining(['part']))
    expect(names).not.toEqual(expect.arrayContaining(['left.1.x.tmp']))
    expect(names).not.toEqual(expect.arrayContaining(['build-0']))
  })
})
