/** The streams of the command: closed early, full, colored or not, and long. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { folderOf, librarySet, proviso, wrong } from './proviso.ts'

const escape = '\u001b['

describe('color', () => {
  const cases: readonly (readonly [environment: Readonly<Record<string, string>>, isColored: boolean])[] = [
    [{}, false], [{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '' }, true], [{ FORCE_COLOR: '0' }, false], [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false], [{ NO_COLOR: '', FORCE_COLOR: '3' }, true]
  ]
  it.each(cases)('%o', (environment, isColored) => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    expect(proviso(['check', 'a.md', '--provisions', 'set.yml'], { folder, environment }).output.includes(escape)).toBe(isColored)
  })

  it('never in a file and never in JSON', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    const environment = { FORCE_COLOR: '1' }
    proviso(['check', 'a.md', '--provisions', 'set.yml', '--output', 'report.txt'], { folder, environment })
    expect(spawnSync('cat', ['report.txt'], { cwd: folder, encoding: 'utf8' }).stdout).toMatch(/^a\.md:3:32 {2}contradicted/)
    expect(proviso(['check', 'a.md', '--provisions', 'set.yml', '--format', 'json'], { folder, environment }).output).not.toContain(escape)
  })
})

describe('long reports', () => {
  const articles = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`docs/${index}.md`, wrong.repeat(30)]))

  it('arrive whole through a slow pipe', async () => {
    const folder = folderOf({ 'set.yml': librarySet, ...articles })
    const child = spawn(process.execPath, [inject('command'), 'check', 'docs', '--provisions', 'set.yml', '--format', 'json'], { cwd: folder })
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const text = Buffer.concat(chunks).toString()
    expect(text.length).toBeGreaterThan(200_000)
    expect((JSON.parse(text) as { claims: unknown[] }).claims).toHaveLength(1200)
  })

  it.skipIf(process.platform === 'win32')('arrive whole through a pipe that does not wait and is full', () => {
    const folder = folderOf({ 'set.yml': librarySet, ...articles })
    // Node lets its pipes not wait, and puts that back at its end, unless it comes to no good one.
    const before = 'process.stdout.write(" ", () => process.kill(process.pid, "SIGKILL"))'
    const { stdout } = spawnSync('sh', ['-c', `("${process.execPath}" -e '${before}'; "${process.execPath}" "${inject('command')}" check docs --provisions set.yml --format json) | (sleep 1; cat)`], { cwd: folder, encoding: 'utf8' })
    expect((JSON.parse(stdout) as { claims: unknown[] }).claims).toHaveLength(1200)
  })

  it('end quietly when the reader goes away', async () => {
    const folder = folderOf({ 'set.yml': librarySet, ...articles })
    const child = spawn(process.execPath, [inject('command'), 'check', 'docs', '--provisions', 'set.yml', '--format', 'json'], { cwd: folder })
    let notes = ''
    child.stderr.on('data', (chunk: Buffer) => { notes += chunk.toString() })
    child.stdout.once('data', () => child.stdout.destroy())
    const exit = await new Promise((resolve) => child.once('close', resolve))
    expect({ notes, exit }).toEqual({ notes: '', exit: 1 })
  })

  it.skipIf(!existsSync('/dev/full'))('are an error where they do not fit', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'a.md': wrong })
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${inject('command')}" check a.md --provisions set.yml > /dev/full`], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('ENOSPC')
  })
})
