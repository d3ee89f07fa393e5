/** The command keeps its compiled code between runs: the same output with it, without it, and whatever has become of it. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'

const article = 'The US 28-point plan caps the army of Ukraine at 500,000 troops.\n'

interface Place {
  readonly home: string
  readonly code: string
  readonly environment: NodeJS.ProcessEnv
}

function place(): Place {
  const home = mkdtempSync(join(tmpdir(), 'proviso-home-'))
  onTestFinished(() => { rmSync(home, { recursive: true, force: true }) })
  writeFileSync(join(home, 'a.md'), article)
  const environment: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(home, 'cache') }
  delete environment['NODE_COMPILE_CACHE']
  delete environment['NODE_DISABLE_COMPILE_CACHE']
  return { home, code: join(home, 'cache/proviso/code'), environment }
}

function check({ home, environment }: Place, more: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inject('command'), 'check', 'a.md', '--format', 'json'], { cwd: home, encoding: 'utf8', env: { ...environment, ...more } })
  expect([stderr, status]).toEqual(['', 1])
  return stdout
}

describe('compiled code', () => {
  it('is kept by one run and used by the next', () => {
    const at = place()
    const first = check(at)
    const names = readdirSync(at.code).sort()
    expect(names.length).toBeGreaterThan(3)
    expect(statSync(at.code).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
    const before = names.map((name) => statSync(join(at.code, name)).mtimeMs)
    expect(check(at)).toBe(first)
    expect(readdirSync(at.code).sort()).toEqual(names)
    expect(names.map((name) => statSync(join(at.code, name)).mtimeMs)).toEqual(before)
  })

  it('is made again when it is spoilt, and never run', () => {
    const at = place()
    const first = check(at)
    const names = readdirSync(at.code)
    names.forEach((name, order) => {
      const path = join(at.code, name)
      const bytes = readFileSync(path)
      if (order % 3 === 0) writeFileSync(path, bytes.subarray(0, bytes.length >> 1))
      else writeFileSync(path, bytes.map((byte, offset) => (offset % 100 === 99 ? byte ^ 0x55 : byte)))
    })
    const spoilt = new Map(names.map((name) => [name, readFileSync(join(at.code, name))]))
    expect(check(at)).toBe(first)
    for (const [name, bytes] of spoilt) expect(readFileSync(join(at.code, name)).equals(bytes), name).toBe(false)
    expect(check(at)).toBe(first)
  })

  it('of another build is not taken for that of this one', () => {
    const at = place()
    const first = check(at)
    // As if every part's code were another's.
    const names = readdirSync(at.code).sort()
    const contents = names.map((name) => readFileSync(join(at.code, name)))
    names.forEach((name, order) => { writeFileSync(join(at.code, name), contents[(order + 1) % contents.length] ?? '') })
    expect(check(at)).toBe(first)
  })

  it('is kept nowhere when that is not wanted, or cannot be', () => {
    const at = place()
    const plain = check(at, { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(readdirSync(at.home)).toEqual(['a.md'])
    writeFileSync(join(at.home, 'file'), '')
    expect(check(at, { XDG_CACHE_HOME: join(at.home, 'file') })).toBe(plain)
    mkdirSync(at.code, { recursive: true })
    chmodSync(at.code, 0o777)
    expect(check(at)).toBe(plain)
    if (process.platform !== 'win32') expect(readdirSync(at.code)).toEqual([])
  })

  it('is kept where Node is told to', () => {
    const at = place()
    check(at, { NODE_COMPILE_CACHE: join(at.home, 'node') })
    expect(readdirSync(join(at.home, 'node/proviso/code')).length).toBeGreaterThan(3)
  })

  it('is whole when two runs write it at once', async () => {
    const at = place()
    const run = async (): Promise<string> => new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [inject('command'), 'check', 'a.md', '--format', 'json'], { cwd: at.home, env: at.environment })
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
      child.once('error', reject)
      child.once('close', () => { resolve(output) })
    })
    const outputs = await Promise.all([run(), run(), run()])
    expect(new Set(outputs).size).toBe(1)
    expect(readdirSync(at.code).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(check(at)).toBe(outputs[0])
  })
})
