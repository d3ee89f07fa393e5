/**
 * Builds the command once for all tests, into a folder of its own: what is tested is never what happens to lie in dist.
 * A build that fails fails the tests that need it, with its message, and no others.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built command. */
    command: string
  }
}

/** The checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds dist into a folder; gives what went wrong, null for nothing. */
export function build(folder: string, checkout = root): string | null {
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts'], {
    cwd: checkout, encoding: 'utf8', env: { ...process.env, PROVISO_DIST: folder }
  })
  return status === 0 ? null : stderr
}

/** Where compiled code is kept while the tests of a build run: beside the build, which is packed and compared as it is. */
export function keptBeside(folder: string): string {
  return `${folder}-kept`
}

/** Called by vitest before all tests; what it returns after them. */
export function setup(project: TestProject): () => void {
  const folder = `${root}node_modules/.cache/proviso-test-${process.pid}`
  const command = `${folder}/cli.js`
  const mistake = build(folder)
  if (mistake !== null) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(command, `process.stderr.write(${JSON.stringify(`The build failed.\n${mistake}`)}); process.exitCode = 99`)
  }
  project.provide('command', command)
  return () => {
    for (const made of [folder, keptBeside(folder)]) rmSync(made, { recursive: true, force: true })
  }
}
