/** The build: the same bytes whenever and wherever it runs, nothing of this machine in them, all licenses beside them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { build, root } from './build.ts'

const built = dirname(inject('command'))
const code = readFileSync(inject('command'), 'utf8')
const licenses = readFileSync(join(built, 'licenses.txt'), 'utf8')
const packages = [...licenses.matchAll(/^(\S+) [\w.-]+ \([^)]+\)$/gm)].map(([, name]) => name ?? '')

describe('dist', () => {
  it('is one file that needs nothing but Node', () => {
    expect(code.startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(statSync(inject('command')).mode & 0o111).not.toBe(0)
    const imported = [...code.matchAll(/^import .*? from "([^"]+)"/gm)].map(([, name]) => name?.replace('node:', ''))
    expect(imported.length).toBeGreaterThan(3)
    expect(imported.filter((name) => !['fs', 'path', 'url', 'module', 'buffer', 'crypto', 'util', 'process', 'os', 'worker_threads'].includes(name ?? ''))).toEqual([])
  })

  it('names no place on this machine', () => {
    expect(code).not.toContain(root)
    expect(code).not.toContain(tmpdir() + '/')
  })

  it('has the license of every package in it', () => {
    expect(packages.length).toBeGreaterThan(5)
    const dependencies = Object.keys((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object }).dependencies)
    const bundled = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name ?? '')
    expect([...new Set(bundled)].sort()).toEqual([...packages].sort())
    expect(packages.filter((name) => dependencies.includes(name)).length).toBeGreaterThan(1)
    expect(licenses).toContain('Permission is hereby granted')
  })

  it('is the same from another checkout', () => {
    const other = mkdtempSync(join(tmpdir(), 'another place '))
    onTestFinished(() => rmSync(other, { recursive: true, force: true }))
    for (const name of ['src', 'provisions', 'package.json', 'rolldown.config.ts', 'tsconfig.json']) cpSync(root + name, join(other, name), { recursive: true })
    mkdirSync(join(other, 'node_modules'))
    for (const name of packages) cpSync(`${root}node_modules/${name}`, join(other, 'node_modules', name), { recursive: true })
    symlinkSync(`${root}node_modules/rolldown`, join(other, 'node_modules/rolldown'))
    expect([build(join(other, 'here')), build(join(other, 'dist'), other)]).toEqual([null, null])
    for (const name of ['cli.js', 'licenses.txt']) expect(readFileSync(join(other, 'dist', name), 'utf8')).toBe(readFileSync(join(other, 'here', name), 'utf8'))
  })
})
