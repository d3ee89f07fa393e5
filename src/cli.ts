/**
 * The door for the command line: words to outcome, outcome to the streams. The process ends by itself when everything is
 * written; to end it by force would cut off long reports.
 */
import * as modules from 'node:module'
import { help, isHelper } from './host/crew.ts'
import { createProgress, readDisplay, write } from './host/terminal.ts'

// From Node 22.8 on, what was compiled once need not be compiled by the next run.
if ('enableCompileCache' in modules) (modules.enableCompileCache as () => unknown)()

// Threads that help with many articles run this file, too; what goes wrong in them is told by the one that started them.
if (isHelper()) help((await import('./share.ts')).checkShare)
else await run()

async function run(): Promise<void> {
  try {
    const { runCommand } = await import('./command.ts')
    const terminal = { display: readDisplay(process.env, process.stdout), progress: createProgress(process.stderr, () => performance.now()), script: new URL(import.meta.url), commit: process.env['GITHUB_SHA'] ?? null }
    const { output, notes, exit } = await runCommand(process.argv.slice(2), terminal)
    process.exitCode = exit
    await write(process.stderr, notes)
    await write(process.stdout, output)
  } catch (error) {
    // Our own mistake, or an output that takes no text: never to be taken for findings.
    process.exitCode = 2
    process.stderr.write(`proviso: ${await explain(error)}\n`)
  }
}

/** What the system refuses is told in words; a mistake of ours with all that is needed to mend it. */
async function explain(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error)
  return 'syscall' in error ? `the output could not be written. ${(await import('./host/source.ts')).reasonOf(error)}` : error.stack ?? error.message
}
