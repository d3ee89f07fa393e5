/** Builds the command once for all tests, into a folder of its own: what is tested is never what happens to lie in dist. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}node_modules/.cache/proviso-test`

/** The command under test. */
export const command = `${folder}/cli.js`

/** Called by vitest before all tests. */
export function setup(): void {
  rmSync(folder, { recursive: true, force: true })
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts'], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PROVISO_DIST: folder }
  })
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`)
}
