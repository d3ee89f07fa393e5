/**
 * The arrows between rooms, and that their rules can fail: each is seen to fire on a violation planted in a small house of
 * its own. A run that saw no modules proves nothing and fails.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './cli/build.ts'

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }, readonly from: string, readonly to: string }[] }
}

/** Cruises the `src` of a folder with the rules of this checkout. */
function cruise(folder: string): Cruise {
  const { stdout, stderr } = spawnSync(process.execPath, [
    `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`, '--config', `${root}.dependency-cruiser.cjs`, '--output-type', 'json', 'src'
  ], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  return JSON.parse(stdout) as Cruise
}

/** Cruises several folders in one process. */
function cruiseAll(folders: readonly string[]): readonly Cruise[] {
  const { stdout, stderr } = spawnSync(process.execPath, [`${root}test/cruise.mjs`, `${root}.dependency-cruiser.cjs`, ...folders], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (!stdout.startsWith('[')) throw new Error(stderr)
  return JSON.parse(stdout) as readonly Cruise[]
}

function firing({ summary }: Cruise): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}

/** A house in which everything is right. */
const house: Readonly<Record<string, string>> = {
  'model.ts': 'export interface Span { readonly start: number }',
  'number/index.ts': "import type { Span } from '../model.ts'\nexport const length = (span: Span): number => span.start",
  'language/index.ts': "import { length } from '../number/index.ts'\nexport const words = length",
  ...Object.fromEntries(['prose', 'mention', 'claim', 'verdict', 'provision'].map((room) => [`${room}/index.ts`, "import { words } from '../language/index.ts'\nexport const made = words"])),
  'check.ts': ['prose', 'mention', 'claim', 'verdict', 'provision'].map((room, index) => `import { made as made${index} } from './${room}/index.ts'`).join('\n') + '\nexport const check = [made0, made1, made2, made3, made4]',
  'page/index.ts': "import type { Span } from '../model.ts'\nexport const shown = (span: Span): number => span.start",
  'report/index.ts': "import type { Span } from '../model.ts'\nexport const format = (span: Span): string => String(span.start)",
  'host/index.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
  'main.ts': "import { check } from './check.ts'\nimport { read } from './host/index.ts'\nexport const main = [check, read]",
  'command.ts': "import { main } from './main.ts'\nimport { format } from './report/index.ts'\nexport const command = [main, format]",
  'cli.ts': "import { command } from './command.ts'\nconsole.log(command)",
  'yaml/index.ts': "import type { Span } from '../model.ts'\nexport const shape = (span: Span): number => span.end",
  'option/index.ts': "import { shape } from '../yaml/index.ts'\nexport const option = shape",
  'change/index.ts': "import type { Span } from '../model.ts'\nexport const change = (span: Span): number => span.end",
  'action/index.ts': "import { option } from '../option/index.ts'\nimport { change } from '../change/index.ts'\nexport const act = [option, change]",
  'action.ts': "import { act } from './action/index.ts'\nconsole.log(act)"
}

/** Builds the house in a folder, with a line put into one of its files, or with a file more. */
function build(folder: string, path: string, line: string): string {
  for (const [name, text] of Object.entries({ ...house, [path]: `${line}\n${house[path] ?? ''}` })) {
    mkdirSync(dirname(join(folder, 'src', name)), { recursive: true })
    writeFileSync(join(folder, 'src', name), text)
  }
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'))
  writeFileSync(join(folder, 'tsconfig.json'), readFileSync(`${root}tsconfig.json`))
  return folder
}

describe('this house', () => {
  it('keeps every rule, and was looked at', () => {
    const found = cruise(root)
    expect(firing(found)).toEqual([])
    expect(found.modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(50)
  }, 60_000)
})

describe('a small house', () => {
  const planted: readonly (readonly [rule: string, path: string, line: string])[] = [
    ['no-circles', 'number/index.ts', "import { other } from './other.ts'\nexport const circle = other"],
    ['model-imports-nothing', 'model.ts', "import type { Number } from './number/index.ts'\nexport type { Number }"],
    ['number-is-a-base', 'number/index.ts', "import type { Word } from '../language/index.ts'\nexport type { Word }"],
    ['language-is-a-base', 'language/index.ts', "import { made } from '../prose/index.ts'\nexport const wrong = made"],
    ['yaml-is-a-base', 'yaml/index.ts', "import { words } from '../language/index.ts'\nexport const wrong = words"],
    ['options-know-no-world', 'option/index.ts', "import { made } from '../provision/index.ts'\nexport const wrong = made"],
    ['rooms-do-not-know-each-other', 'claim/index.ts', "import { made as other } from '../mention/index.ts'\nexport const wrong = other"],
    ['rooms-do-not-know-each-other', 'verdict/index.ts', "import type { Block } from '../prose/index.ts'\nexport type { Block }"],
    ['rooms-do-not-know-each-other', 'provision/index.ts', "import { made as other } from '../verdict/index.ts'\nexport const wrong = other"],
    ['reports-see-the-model-only', 'report/index.ts', "import { words } from '../language/index.ts'\nexport const wrong = words"],
    ['host-knows-the-world-only', 'host/index.ts', "import { check } from '../check.ts'\nexport const wrong = check"],
    ['options-know-no-world', 'option/index.ts', "import { read } from '../host/index.ts'\nexport const wrong = read"],
    ['changes-know-the-model-only', 'change/index.ts', "import { words } from '../language/index.ts'\nexport const wrong = words"],
    ['nothing-opens-doors', 'main.ts', "import { act } from './action/index.ts'\nexport const wrong = act"],
    ['only-host-searches-files', 'option/index.ts', "import picomatch from 'picomatch'\nexport const wrong = picomatch"],
    ['page-runs-in-browsers', 'page/index.ts', "import { format } from '../report/index.ts'\nexport const wrong = format"],
    ['nothing-imports-the-page', 'report/index.ts', "import { shown } from '../page/index.ts'\nexport const wrong = shown"],
    ['check-is-pure', 'check.ts', "import { format } from './report/index.ts'\nexport const wrong = format"],
    ['check-is-pure', 'check.ts', "import { read } from './host/index.ts'\nexport const wrong = read"],
    ['nothing-opens-doors', 'main.ts', "import type { Command } from './command.ts'\nexport type { Command }"],
    ['only-host-touches-the-world', 'report/index.ts', "import { writeFileSync } from 'node:fs'\nexport const wrong = writeFileSync"],
    ['only-host-touches-the-world', 'main.ts', "import { spawn } from 'child_process'\nexport const wrong = spawn"],
    ['only-host-touches-the-world', 'prose/index.ts', "import { readFile } from 'node:fs/promises'\nexport const wrong = readFile"],
    ['only-host-searches-files', 'main.ts', "import { glob } from 'tinyglobby'\nexport const wrong = glob"],
    ['reachable-from-a-door', 'report/forgotten.ts', 'export const forgotten = 1'],
    ['no-unknown-import', 'report/index.ts', "import { gone } from './gone.ts'\nexport const wrong = gone"]
  ]
  let street = ''
  let sound: Cruise
  let found: readonly Cruise[] = []
  beforeAll(() => {
    street = mkdtempSync(join(tmpdir(), 'proviso-arrows-'))
    const houses = planted.map(([rule, path, line], index) => {
      const folder = build(join(street, `${index}`), path, line)
      if (rule === 'no-circles') writeFileSync(join(folder, 'src/number/other.ts'), "import { length } from './index.ts'\nexport const other = length")
      return folder
    })
    const all = cruiseAll([build(join(street, 'sound'), 'model.ts', ''), ...houses])
    sound = all[0]!
    found = all.slice(1)
  }, 120_000)
  afterAll(() => rmSync(street, { recursive: true, force: true }))

  it('in which all is right breaks no rule, and was looked at', () => {
    expect(firing(sound)).toEqual([])
    expect(sound.modules.filter(({ source }) => source.startsWith('src/')).length).toBe(Object.keys(house).length)
  })

  it.each(planted.map(([rule, path], index) => [rule, path, index] as const))('%s fires on a line in %s', (rule, _, index) => {
    expect(firing(found[index]!).map((violation) => violation.split(':')[0])).toContain(rule)
  })

  it('has a violation planted for every rule there is', () => {
    const rules = [...readFileSync(`${root}.dependency-cruiser.cjs`, 'utf8').matchAll(/name: '([\w-]+)'/g)].map(([, name]) => name)
    expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual([...rules].sort())
  })
})
