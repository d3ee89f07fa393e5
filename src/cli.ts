/**
 * The door for the command line: words to outcome, outcome to the streams. What does the work is loaded in parts, whose compiled code
 * is kept for the next run when everything is written.
 */
import { fileURLToPath } from 'node:url'
import { now } from './host/clock.ts'
import { folderOf, openCodeCache } from './host/code-cache.ts'
import { compileLater } from './host/engine.ts'
import { openParts } from './host/part.ts'
import { createProgress, readDisplay, terminalOf, write } from './host/terminal.ts'
import type * as command from './command.ts'
import type * as crew from './host/crew.ts'
import type * as source from './host/source.ts'
import type * as share from './share.ts'

compileLater()
const parts = openParts(fileURLToPath(new URL('cli', import.meta.url)), openCodeCache(folderOf(process.env, process.platform)))

// Threads that help with many articles run this file, too; what goes wrong in them is told by the one that started them.
const { isHelper, help } = parts.load('crew') as typeof crew
if (isHelper(process.argv)) await help((parts.load('share') as typeof share).checkShare)
else await run()

async function run(): Promise<void> {
  try {
    const { runCommand } = parts.load('command') as typeof command
    const terminal = { display: readDisplay(process.env, terminalOf(1) ?? {}), progress: createProgress(terminalOf(2), now), script: new URL(import.meta.url), commit: process.env['GITHUB_SHA'] ?? null }
    const { output, notes, exit } = await runCommand(process.argv.slice(2), terminal)
    process.exitCode = exit
    await write(2, notes)
    await write(1, output)
    parts.keep()
    // All is written. Left to itself, Node waits for what V8 still does in the background: code that nobody will run, garbage.
    process.exit()
  } catch (error) {
    // Our own mistake, or an output that takes no text: never to be taken for findings.
    process.exitCode = 2
    process.stderr.write(`proviso: ${explain(error)}\n`)
  }
}

/** What the system refuses is told in words; a mistake of ours with all that is needed to mend it. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('syscall' in error)) return error.stack ?? error.message
  const { reasonOf } = parts.load('source') as typeof source
  return `the output could not be written. ${reasonOf(error)}`
}
