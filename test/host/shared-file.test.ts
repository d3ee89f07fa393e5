/** Files that are replaced whole, and files that several writers change at once. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../src/host/atomic-file.ts'
import { withLock } from '../../src/host/file-lock.ts'
import { changeFile } from '../../src/host/shared-file.ts'
import { folderOf } from '../cli/proviso.ts'

/** A room of the host as a file of its own, for processes that run without this test's loader. */
async function bundle(name: string, folder: string): Promise<void> {
  const made = await rolldown({ input: fileURLToPath(new URL(`../../src/host/${name}.ts`, import.meta.url)), platform: 'node' })
  await made.write({ file: join(folder, `${name}.mjs`) })
  await made.close()
}

describe('a file', () => {
  it('is replaced with its mode, through a link, and leaves nothing beside it', () => {
    const folder = folderOf({ 'a.yml': 'old' })
    chmodSync(join(folder, 'a.yml'), 0o640)
    symlinkSync('a.yml', join(folder, 'link.yml'))
    replaceFile(join(folder, 'link.yml'), 'new')
    expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('new')
    expect([lstatSync(join(folder, 'link.yml')).isSymbolicLink(), statSync(join(folder, 'a.yml')).mode & 0o777]).toEqual([true, 0o640])
    expect(readdirSync(folder).sort()).toEqual(['a.yml', 'link.yml'])
  })

  it('stays as it was where the new one does not fit', async () => {
    const folder = folderOf({ 'a.yml': 'old' })
    await bundle('atomic-file', folder)
    // A process that may write files of one block at most: the system breaks the writing off, as a full disk would.
    const script = `import { replaceFile } from './atomic-file.mjs'
      process.on('SIGXFSZ', () => {})
      try { replaceFile('a.yml', 'x'.repeat(4_000_000)) } catch (error) { console.log(error.code) }`
    writeFileSync(join(folder, 'try.mjs'), script)
    const { stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f 1; exec "${process.execPath}" try.mjs`], { cwd: folder, encoding: 'utf8' })
    expect(stdout.trim(), stderr).toBe('EFBIG')
    expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['a.yml', 'atomic-file.mjs', 'try.mjs'])
  })
})

describe('a lock', () => {
  it('lets one in at a time', async () => {
    const path = join(folderOf({ 'a.yml': '' }), 'a.yml')
    await Promise.all(Array.from({ length: 20 }, (_, index) => withLock(path, () => { writeFileSync(path, `${readFileSync(path, 'utf8')}${index}\n`) })))
    expect(readFileSync(path, 'utf8').trim().split('\n').map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index))
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
  it('is given back when the step fails', async () => {
    const path = join(folderOf({}), 'a.yml')
    await expect(withLock(path, () => { throw new Error('no') })).rejects.toThrow('no')
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
  it.each([
    ['of a process that is gone', (path: string) => { writeFileSync(path, `${hostname()} ${spawnSync(process.execPath, ['-e', '']).pid} x\n`) }],
    ['that is old', (path: string) => {
      writeFileSync(path, `elsewhere 1 x\n`)
      utimesSync(path, Date.now() / 1000 - 60, Date.now() / 1000 - 60)
    }]
  ])('%s is taken away, once', async (_, leave) => {
    const path = join(folderOf({ 'a.yml': '0' }), 'a.yml')
    leave(`${path}.lock`)
    await Promise.all(Array.from({ length: 10 }, () => withLock(path, () => { writeFileSync(path, String(Number(readFileSync(path, 'utf8')) + 1)) })))
    expect(readFileSync(path, 'utf8')).toBe('10')
    expect(readdirSync(join(path, '..'))).toEqual(['a.yml'])
  })
})

describe('a shared file', () => {
  it('is changed as it is at that moment, by several processes', async () => {
    const folder = folderOf({ 'add.mjs': `import { changeFile } from './shared-file.mjs'
      for (let round = 0; round < 15; round++) {
        const { ok } = await changeFile('deep/shared.txt', ({ text }) => ({ text: text + process.argv[2] + round + '\\n', value: null }))
        if (!ok) process.exitCode = 1
      }` })
    await bundle('shared-file', folder)
    const run = (name: string): Promise<number | null> => new Promise((resolve) => {
      spawn(process.execPath, ['add.mjs', name], { cwd: folder, stdio: 'inherit' }).once('close', resolve)
    })
    expect(await Promise.all(['a', 'b', 'c'].map(run))).toEqual([0, 0, 0])
    const lines = readFileSync(join(folder, 'deep/shared.txt'), 'utf8').trim().split('\n')
    expect(lines.sort()).toEqual(['a', 'b', 'c'].flatMap((name) => Array.from({ length: 15 }, (_, round) => `${name}${round}`)).sort())
  }, 60_000)
  it('keeps its byte order mark, and is left alone where nothing changes', async () => {
    const path = join(folderOf({ 'a.yml': '\ufeffold' }), 'a.yml')
    await changeFile(path, ({ text }) => ({ text: `${text}!`, value: null }))
    expect(readFileSync(path, 'utf8')).toBe('\ufeffold!')
    const { mtimeMs, ino } = statSync(path)
    expect(await changeFile(path, () => ({ text: null, value: 7 }))).toEqual({ ok: true, value: 7 })
    expect(statSync(path)).toMatchObject({ mtimeMs, ino })
  })
  it('that cannot be read or written gives the reason', async () => {
    const folder = folderOf({ 'a.yml': new Uint8Array([0xff, 0x41]), 'b': 'x' })
    expect(await changeFile(join(folder, 'a.yml'), () => ({ text: 'x', value: null }))).toMatchObject({ ok: false, reason: expect.stringContaining('expected UTF-8') as string })
    expect((await changeFile(join(folder, 'b', 'c.yml'), () => ({ text: 'x', value: null }))).ok).toBe(false)
    expect(readFileSync(join(folder, 'a.yml'))).toEqual(Buffer.from([0xff, 0x41]))
  })
})
