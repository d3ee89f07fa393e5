/**
 * The door for the command line: words to outcome, outcome to the streams. The process ends by itself when everything is
 * written; to end it by force would cut off long reports.
 */
import { runCommand } from './command.ts'
import { help } from './host/crew.ts'
import { createProgress, readDisplay, write } from './host/terminal.ts'
import { checkShare } from './share.ts'

// Threads that help with many articles run this file, too; what goes wrong in them is told by the one that started them.
if (!help(checkShare)) await run()

async function run(): Promise<void> {
  try {
    const terminal = { display: readDisplay(process.env, process.stdout), progress: createProgress(process.stderr, () => performance.now()), script: new URL(import.meta.url) }
    const { output, notes, exit } = await runCommand(process.argv.slice(2), terminal)
    process.exitCode = exit
    await write(process.stderr, notes)
    await write(process.stdout, output)
  } catch (error) {
    // Our own mistake, or an output that takes no text: never to be taken for findings.
    process.exitCode = 2
    process.stderr.write(`proviso: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  }
}
