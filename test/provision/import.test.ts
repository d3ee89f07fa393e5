// Files that a set imports: their entries count as the set's own, their mistakes are told in their own lines, and nothing
// outside of what the set may reach is read.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createImporter } from '../../src/host/import.ts'
import { importPath, importsOf, mostImports } from '../../src/provision/import.ts'
import { readSet } from '../../src/set-reading.ts'
import type { SetReading } from '../../src/set-reading.ts'

const shared = 'terms:\n  crane: [crane, hoist]\n  kelby: { class: place, names: Kelby }\npeople:\n  vale: { name: Anna Vale, roles: harbor master }\nsources:\n  gazette: { publisher: Gazette, title: Rules }\n'
const own = (imports: string): string => `proviso: 1
id: port
title: Port rules
date: 2026-01-01
imports: ${imports}
document: Port rules
terms:
  quay: quay
provisions:
  - id: F
    statement: The quay has 40 cranes.
    words: [quay, crane]
    sources: [gazette]
`

function readWith(files: Readonly<Record<string, string>>, imports = '[shared.yml]'): SetReading {
  return readSet({ path: 'port.yml', text: own(imports) }, (path) => {
    const text = files[path]
    return text === undefined ? { refusal: 'Unexpected path, there is no such file' } : { path, text }
  })
}

const problemsOf = ({ problems }: SetReading): readonly string[] => problems.map(({ path, line, column, message }) => `${path}:${line ?? 0}:${column ?? 0} ${message}`)

describe('an import', () => {
  it('brings terms, people and sources', () => {
    const { set, problems } = readWith({ 'shared.yml': shared })
    expect(problems).toEqual([])
    expect(set?.terms.map(({ id }) => id)).toEqual(['quay', 'crane', 'kelby'])
    expect(set?.people).toMatchObject([{ id: 'vale', roles: ['harbor master'] }])
    expect(set?.provisions[0]?.facts[0]).toMatchObject({ references: [{ publisher: 'Gazette' }], checks: [{ about: { op: 'all', of: [{ key: 'quay' }, { key: 'crane' }] } }] })
  })

  it('is part of the digest', () => {
    const digest = readWith({ 'shared.yml': shared }).set?.digest
    expect(digest).toMatch(/^sha256:/)
    expect(readWith({ 'shared.yml': shared }).set?.digest).toBe(digest)
    expect(readWith({ 'shared.yml': shared.replaceAll('\n', '\r\n') }).set?.digest).toBe(digest)
    expect(readWith({ 'shared.yml': `${shared}# note\n` }).set?.digest).not.toBe(digest)
  })

  it.each([
    [{}, '[shared.yml]', ['port.yml:5:11 Unexpected path, there is no such file ("shared.yml")']],
    [{ 'shared.yml': '' }, '[shared.yml]', ['shared.yml:1:1 Unexpected empty file, expected sources, terms, people or other-documents']],
    [{ 'shared.yml': `imports: [port.yml]\n${shared}` }, '[shared.yml]', ['shared.yml:1:1 Unexpected key "imports" in a imported file, expected one of $schema, sources, other-documents, terms, people']],
    [{ 'shared.yml': shared.replace('class: place', 'class: plaice') }, '[shared.yml]', ['shared.yml:3:19 Unexpected class "plaice", expected one of person, country, place, organization, office, unknown, thing; did you mean "place"?']],
    [{ 'shared.yml': `${shared}other-documents:\n  treaty: { names: treaty, about: "crane & bot" }\n` }, '[shared.yml]', ['shared.yml:9:44 Unexpected term "bot", expected a term or person of the set; a phrase stands in single quotes: \'bot\'']],
    [{ 'shared.yml': `${shared}  second: [\n` }, '[shared.yml]', null],
    [{ 'shared.yml': shared, 'more.yml': 'terms:\n  a: a thing\n\n  crane: lift\n' }, '[shared.yml, more.yml]', ['more.yml:4:3 Unexpected second id "crane", expected different ids of terms and people']],
    [{ 'shared.yml': shared }, '[shared.yml, shared.yml]', ['port.yml:5:23 Unexpected second import of "shared.yml", expected each file once']]
  ])('that is wrong is told where it is: %j', (files, imports, expected) => {
    const reading = readWith(files, imports)
    expect(reading.set).toBeNull()
    if (expected === null) expect(problemsOf(reading).some((problem) => problem.startsWith('shared.yml:'))).toBe(true)
    else expect(problemsOf(reading).filter((problem) => !problem.includes('that nothing uses'))).toEqual(expect.arrayContaining(expected))
  })

  it('does not shift the places of mistakes in the set itself', () => {
    const text = own('[shared.yml]').replace('words: [quay, crane]', 'words: [quay, "@pya"]')
    const { problems } = readSet({ path: 'port.yml', text }, (path) => ({ path, text: shared }))
    expect(problems.filter(({ severity }) => severity !== 'warning')).toMatchObject([{ path: 'port.yml', line: 12, column: 20 }])
  })

  it('is refused where a set stands alone, and beyond a number', () => {
    expect(problemsOf(readSet({ path: 'port.yml', text: own('[shared.yml]') }))).toContain('port.yml:5:11 Unexpected import, expected a set that stands alone ("shared.yml")')
    const many = `[${Array.from({ length: mostImports + 1 }, (_, order) => `f${order}.yml`).join(', ')}]`
    expect(problemsOf(readWith({}, many))[0]).toMatch(/^port.yml:5:10 Unexpected list of 21 imports, expected at most 20/)
  })
})

describe('the paths of a set', () => {
  it('are listed as they are written', () => {
    expect(importsOf({ path: 'port.yml', text: own('[a.yml, ../b.yml, 3]') })).toEqual(['a.yml', '../b.yml'])
    for (const text of ['', '[', 'imports: a.yml', 'a: 1']) expect(importsOf({ path: 'port.yml', text })).toEqual([])
  })

  it.each([
    ['facts/port.yml', 'shared.yml', 'facts/shared.yml'],
    ['facts/port.yml', './a/../shared.yml', 'facts/shared.yml'],
    ['facts/port.yml', '../shared.yml', 'shared.yml'],
    ['facts/port.yml', '../../shared.yml', null],
    ['port.yml', '../shared.yml', null],
    ['port.yml', '/etc/passwd', null],
    ['port.yml', 'C:/a.yml', null],
    ['port.yml', 'a\\b.yml', null],
    ['port.yml', 'https://example.org/a.yml', null]
  ])('from %s, %s leads to %s', (set, path, expected) => {
    expect(importPath(set, path)).toBe(expected)
  })
})

describe('the file system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-import-'))
  afterAll(() => { rmSync(folder, { recursive: true }) })
  mkdirSync(join(folder, 'facts'))
  writeFileSync(join(folder, 'facts', 'shared.yml'), shared)
  writeFileSync(join(folder, 'outside.yml'), shared)
  symlinkSync(join(folder, 'outside.yml'), join(folder, 'facts', 'link.yml'))
  const importFile = createImporter(join(folder, 'facts', 'port.yml'))

  it('gives files of the folder of the set', () => {
    expect(importFile('shared.yml')).toMatchObject({ text: shared })
  })

  it.each([
    ['../outside.yml', /^Unexpected import, expected a file in the folder of the set/],
    ['link.yml', /^Unexpected import, expected a file in the folder of the set/],
    ['/etc/hostname', /^Unexpected import, expected a path relative to the set/],
    ['missing.yml', /^Unexpected path, there is no such file/],
    ['.', /^Unexpected import/]
  ])('refuses %s', (path, expected) => {
    expect(importFile(path)).toMatchObject({ refusal: expect.stringMatching(expected) as unknown })
  })
})
