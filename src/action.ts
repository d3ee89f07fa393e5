/**
 * The door for GitHub Actions. The whole checkout may come from a stranger, so nothing of it is read: articles, facts and
 * configuration come through GitHub's API.
 */
import { runAction, toCrash } from './action/index.ts'
import { readRunner } from './host/runner.ts'
import { write } from './host/terminal.ts'

const runner = readRunner(process.env)
const { log, exit } = await runAction(runner, process.env, new URL(import.meta.url)).catch((error: unknown) => toCrash(runner, error))
process.exitCode = exit
await write(1, log)
