/** Runs the built command as a child process, as users do. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { keptBeside } from './build.ts'

export interface Ran {
  readonly output: string
  readonly notes: string
  readonly exit: number | null
}

export interface Surroundings {
  readonly input?: string | Uint8Array
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** The environment of a command line: without the color settings of whoever runs the tests, with a place for compiled code. */
function surroundings(): Readonly<Record<string, string>> {
  return { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: keptBeside(dirname(inject('command'))) }
}

/** Runs a command line in a folder, without a terminal. */
export function proviso(words: readonly string[], { input = '', folder, environment = {} }: Surroundings = {}): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inject('command'), ...words], {
    cwd: folder, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...surroundings(), ...environment }
  })
  return { output: stdout, notes: stderr, exit: status }
}

/** A folder with these files that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A small set of its own: tests of the command say nothing about the default set. */
export const librarySet = `proviso: 1
id: library-plan
title: The library plan
date: 2025-03-01
sources:
  council: { publisher: Town Council, title: Minutes of the session, date: 2025-03-01 }
document:
  title: The library plan
  names: [library plan, plan, draft]
  about: library
terms:
  library: [library]
  staff: [librarian, employee, staff]
provisions:
  - id: L1
    title: Staff
    statement: The library has at most 40 employees.
    sources: [council]
    facts:
      - id: L1
        kind: quantity
        about: "library & staff & @limit"
        value: at most 40 employees
        of: "staff"
        examples:
          consistent: ["The library plan limits the library to 40 employees.", "Under the library plan the library is capped at 40 employees."]
          contradicted: ["The library plan limits the library to 60 employees.", "Under the library plan the library is capped at 55 employees."]
          unrelated: ["The museum has 60 rooms.", "The library has 900 seats."]
`

/** Articles for that set. */
export const right = '# The library plan\n\nThe plan limits the library to 40 employees.\n'
export const wrong = '# The library plan\n\nThe plan limits the library to 60 employees.\n'
