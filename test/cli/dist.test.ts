/** The build: the same bytes whenever and wherever it runs, nothing of this machine in them, all licenses beside them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { build, root } from './build.ts'

const built = dirname(inject('command'))
const parts = readdirSync(join(built, 'cli')).sort().map((name) => `cli/${name}`)
const code = ['cli.js', ...parts].map((name) => readFileSync(join(built, name), 'utf8')).join('\n')
const licenses = readFileSync(join(built, 'licenses.txt'), 'utf8')
const packages = [...licenses.matchAll(/^(\S+) [\w.-]+ \([^)]+\)$/gm)].map(([, name]) => name ?? '')

const importsOf = (name: string): readonly string[] => [...readFileSync(join(built, name), 'utf8').matchAll(/^import (?:.*? from )?"([^"]+)"|\bimport\("([^"]+)"\)|\brequire\("([^"]+)"\)/gm)].map(([, path, later, part = '']) => path ?? later ?? part)

describe('the library', () => {
  it('is two files that need nothing but Node and each other', () => {
    expect(importsOf('remark.js')).toContain('./index.js')
    expect(['index.js', 'remark.js'].flatMap(importsOf).filter((name) => !isBuiltin(name) && name !== './index.js')).toEqual([])
    for (const name of ['index.js', 'remark.js']) expect(readFileSync(join(built, name), 'utf8')).not.toContain(root)
  })
})

describe('dist', () => {
  it('is a command and its parts, which need nothing but Node and each other', () => {
    expect(code.startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(statSync(inject('command')).mode & 0o111).not.toBe(0)
    expect(importsOf('cli.js').filter((name) => !isBuiltin(name))).toEqual([])
    for (const [, name = ''] of code.matchAll(/\bparts\.load\("([\w-]+)"\)/g)) expect(parts).toContain(`cli/${name}.cjs`)
    expect([...code.matchAll(/\bparts\.load\("/g)].length).toBeGreaterThan(2)
    const imported = parts.flatMap(importsOf)
    expect(imported.length).toBeGreaterThan(10)
    expect(imported.filter((name) => !isBuiltin(name) && !parts.includes(`cli/${name.slice(2)}`))).toEqual([])
  })

  it('has parts in ASCII, as they are read', () => {
    for (const name of parts) expect(/[^\0-\x7f]/.exec(readFileSync(join(built, name), 'utf8'))?.[0], name).toBeUndefined()
  })

  /** The sources in a part and in all that it loads with itself. */
  const sourcesFor = (part: string): readonly string[] => {
    const loaded = new Set<string>()
    const load = (name: string): void => {
      if (loaded.has(name)) return
      loaded.add(name)
      for (const [, next = ''] of readFileSync(join(built, 'cli', name), 'utf8').matchAll(/^(?:const \w+ = )?require\("\.\/([^"]+)"\)/gm)) load(next)
    }
    load(part)
    return [...loaded].flatMap((name) => [...readFileSync(join(built, 'cli', name), 'utf8').matchAll(/^\/\/ src\/(\S+)/gm)].map(([, path = '']) => path))
  }

  it('loads for files that no set is about nothing that checks articles or reads sets', () => {
    const sources = sourcesFor('base.cjs')
    expect(sources).toContain('skim.ts')
    expect(sources.filter((path) => /^(?:verdict|claim|correction|number)\/(?!concern)|^(?:check|set-reading)\.ts$/.test(path))).toEqual([])
  })

  it('loads for a check neither what tests sets nor what drafts them', () => {
    const sources = sourcesFor('checker.cjs')
    expect(sources).toContain('check.ts')
    expect(sources.filter((path) => /^mutation\/|^command-(?:provisions|review|draft|baseline)|^set-reading\.ts$/.test(path))).toEqual([])
  })

  it('names what one part takes from another when it is loaded', () => {
    for (const name of parts) {
      const text = readFileSync(join(built, name), 'utf8')
      for (const [, part = ''] of text.matchAll(/^const (require_\w+) = require\("\.\/[\w-]+\.cjs"\);$/gm)) expect(text, `${name}: ${part}`).not.toContain(`${part}.`)
    }
  })

  it('names no place on this machine', () => {
    expect(code).not.toContain(root)
    expect(code).not.toContain(tmpdir() + '/')
  })

  it('has the license of every package in it', () => {
    expect(packages.length).toBeGreaterThan(5)
    const dependencies = Object.keys((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { devDependencies: object }).devDependencies)
    const bundled = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name ?? '')
    expect([...new Set(bundled)].sort()).toEqual([...packages].sort())
    expect(packages.filter((name) => dependencies.includes(name)).length).toBeGreaterThan(1)
    expect(licenses).toContain('Permission is hereby granted')
  })

  it('is the same from another checkout', () => {
    const other = mkdtempSync(join(tmpdir(), 'another place '))
    onTestFinished(() => rmSync(other, { recursive: true, force: true }))
    for (const name of ['src', 'script', 'provisions', 'package.json', 'rolldown.config.ts', 'tsconfig.json']) cpSync(root + name, join(other, name), { recursive: true })
    mkdirSync(join(other, 'node_modules'))
    for (const name of packages) cpSync(`${root}node_modules/${name}`, join(other, 'node_modules', name), { recursive: true })
    for (const name of ['rolldown', 'typescript', 'wabt']) symlinkSync(`${root}node_modules/${name}`, join(other, 'node_modules', name))
    expect(build(join(other, 'dist'), other)).toBeNull()
    for (const name of ['cli.js', ...parts, 'index.js', 'remark.js', 'types/index.d.ts', 'types/remark.d.ts', 'licenses.txt']) expect(readFileSync(join(other, 'dist', name), 'utf8')).toBe(readFileSync(join(built, name), 'utf8'))
  }, 120_000)
})
