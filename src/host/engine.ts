/** How V8 spends time and memory on this process: its own measure is that of programs which run for hours. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const major = Number.parseInt(process.versions.node)

/** The newest version of Node with which this was tried: V8 gives its flags up one by one, and complains of one that it does not know. */
const newest = 24

/** The first version of Node whose V8 has a quick compiler (Maglev) below the thorough one. */
const quickCompiler = 22

/**
 * How code is compiled in a process that mostly lasts for tenths of seconds. To be called before any other code runs.
 *
 * Regular expressions are compiled when they are first used, not made for an interpreter first and once more on their second use: a tenth of
 * the time of one article. Functions run eight times as long before they are compiled thoroughly: without a quick compiler V8 takes most of
 * the time of a run of a hundred articles for compiling what is hardly used again. With this such a run takes two thirds of the processor's time,
 * and one of thousands the same.
 */
export function compileLater(): void {
  if (major <= newest) setFlagsFromString('--no-regexp-tier-up')
  if (major < quickCompiler) setFlagsFromString('--interrupt-budget=540000')
}

/**
 * From here on the heap grows in small steps: garbage is collected now, and then whenever there is a fifth as much of it as of what is in use.
 * Usually it may come to several times that, which for the largest files is hundreds of megabytes; collecting it sooner takes more time. The space
 * for what is new stays as small as it is then.
 */
export function growSlowly(): void {
  if (newest < major) return
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--semi-space-growth-factor=1')
  // What it grows from is told by the first collection, which comes late by itself.
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
  setFlagsFromString('--no-expose-gc')
}
