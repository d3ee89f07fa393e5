/** Ends that nobody planned: signals, a full disk, a reader that goes away. No half-written file, no stack trace, the right status. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { folderOf, librarySet, proviso, wrong } from './proviso.ts'

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly notes: string
}

/** Runs a command line and sends a signal when `ready` says so, or after a while. */
function interrupt(folder: string, words: readonly string[], signal: NodeJS.Signals, after: number): Promise<Ended> {
  const child = spawn(process.execPath, [inject('command'), ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let notes = ''
  child.stderr.on('data', (chunk: Buffer) => { notes += chunk.toString() })
  setTimeout(() => child.kill(signal), after)
  return new Promise((resolve) => child.once('close', (code, by) => { resolve({ code, signal: by, notes }) }))
}

const manyArticles = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.md`, wrong.repeat(40)]))
const words = ['check', 'docs', '--provisions', 'set.yml', '--format', 'json', '--output', 'report.json']
const posix = process.platform !== 'win32'

/** The report is the old one or a whole new one, and nothing lies beside it. */
function expectWhole(folder: string): void {
  const text = readFileSync(join(folder, 'report.json'), 'utf8')
  if (text !== 'old\n') expect((JSON.parse(text) as { files: number }).files).toBe(120)
  expect(readdirSync(folder).sort()).toEqual(['docs', 'report.json', 'set.yml'])
}

describe.skipIf(!posix)('a signal', () => {
  it.each<readonly [NodeJS.Signals, readonly number[]]>([['SIGINT', [30, 400]], ['SIGTERM', [150, 900]]])('%s ends the command as it ends any other, at whatever moment', async (signal, moments) => {
    for (const after of moments) {
      const folder = folderOf({ 'set.yml': librarySet, 'report.json': 'old\n', ...manyArticles })
      const ended = await interrupt(folder, words, signal, after)
      if (ended.signal === null) expect(ended).toEqual({ code: 1, signal: null, notes: '' })
      else expect(ended).toEqual({ code: null, signal, notes: '' })
      expectWhole(folder)
    }
  })

  it('that comes while a file is written waits until it is whole', async () => {
    // The module as it is, in a process of its own: the signal is sent from within the step.
    const source = readFileSync(new URL('../../src/host/interrupt.ts', import.meta.url), 'utf8')
    const folder = folderOf({ 'interrupt.mjs': ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext } }).outputText })
    const script = `
      const { uninterrupted } = await import('./interrupt.mjs')
      const { writeFileSync, appendFileSync } = await import('node:fs')
      uninterrupted(() => {
        writeFileSync('report', 'first ')
        process.kill(process.pid, 'SIGTERM')
        const until = Date.now() + 200
        while (Date.now() < until);
        appendFileSync('report', 'second')
      })
      setTimeout(() => { writeFileSync('late', '') }, 5_000)`
    writeFileSync(join(folder, 'step.mjs'), script)
    const child = spawn(process.execPath, ['step.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let notes = ''
    child.stderr.on('data', (chunk: Buffer) => { notes += chunk.toString() })
    const signal = await new Promise((resolve) => child.once('close', (_code, by) => { resolve(by) }))
    expect({ signal, notes }).toEqual({ signal: 'SIGTERM', notes: '' })
    expect(readFileSync(join(folder, 'report'), 'utf8')).toBe('first second')
    expect(existsSync(join(folder, 'late'))).toBe(false)
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('behind --output is told in a sentence', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(proviso(['check', 'a.md', '--provisions', 'set.yml', '--output', '/dev/full'], { folder })).toEqual({ exit: 2, output: '', notes: 'proviso: /dev/full was not written. Unexpected full disk (ENOSPC), there is no space left\n' })
  })

  it('behind standard output is told in a sentence', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${inject('command')}" check a.md --provisions set.yml > /dev/full`], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, 'proviso: the output could not be written. Unexpected full disk (ENOSPC), there is no space left\n'])
  })

  it('in the middle of a file leaves the old one and nothing else', () => {
    // A limit on the size of files stands for the disk: the system refuses the bytes beyond it.
    const folder = folderOf({ 'set.yml': librarySet, 'report.json': 'old\n', ...Object.fromEntries(Object.entries(manyArticles).slice(0, 4)) })
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', `trap '' XFSZ; ulimit -f 16; exec "${process.execPath}" "${inject('command')}" ${words.join(' ')}`], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', NODE_DISABLE_COMPILE_CACHE: '1' } })
    expect([status, stderr]).toEqual([2, 'proviso: report.json was not written. Unexpected size (EFBIG), the system allows no file as large\n'])
    expect([readFileSync(join(folder, 'report.json'), 'utf8'), readdirSync(folder).sort()]).toEqual(['old\n', ['docs', 'report.json', 'set.yml']])
  })
})

describe.skipIf(!posix)('a closed pipe', () => {
  it.each([['head -n 1', 1], ['true', 1]] as const)('| %s', (reader, exit) => {
    const folder = folderOf({ 'set.yml': librarySet, ...Object.fromEntries(Object.entries(manyArticles).slice(0, 6)) })
    const { stderr } = spawnSync('bash', ['--norc', '-c', `"${process.execPath}" "${inject('command')}" check docs --provisions set.yml 2>errors | ${reader} >/dev/null; echo "\${PIPESTATUS[0]}" >&2`], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } })
    expect([stderr, readFileSync(join(folder, 'errors'), 'utf8')]).toEqual([`${exit}\n`, ''])
  })
})
