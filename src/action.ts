/**
 * The door for GitHub Actions: inputs to the command `check`, its report to the log, its exit status to the step. It reads the
 * checked-out files and writes nothing but the log; what articles say can command the runner nothing.
 */
import { runCommand } from './command.ts'
import { readInputs, toLog } from './host/runner.ts'
import { createProgress, write } from './host/terminal.ts'
import { help } from './host/crew.ts'
import { checkShare } from './share.ts'

// Threads that help with many articles run this file, too.
if (!help(checkShare)) await run()

async function run(): Promise<void> {
  try {
    const { paths, provisions, failOn } = readInputs(process.env)
    const words = ['check', '--fail-on', failOn, ...(provisions === '' ? [] : ['--provisions', provisions]), '--', ...paths]
    const terminal = { display: { color: false, width: 100 }, progress: createProgress(process.stderr, () => performance.now()), script: new URL(import.meta.url) }
    const { output, notes, exit } = await runCommand(words, terminal)
    process.exitCode = exit
    await write(process.stdout, toLog(output + notes))
  } catch (error) {
    process.exitCode = 2
    await write(process.stdout, toLog(`proviso: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`))
  }
}
