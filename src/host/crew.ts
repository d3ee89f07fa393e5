/**
 * Spreads work over the cores. All threads take numbers from one counter, so that none waits for another and no messages go
 * to and fro; each hands in what it made once, at the end. A thread that fails or ends early fails the whole: a report that
 * silently lacks some articles would look clean.
 */
import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Gives the next number that no thread has taken yet, from 0. */
export type Turn = () => number

/** One thread's part of the work: takes turns until there is nothing left to do, gives what it made. */
export type Work<Job, Made> = (job: Job, turn: Turn) => readonly Made[]

/** What a thread is started with. */
interface Start<Job> {
  readonly job: Job
  readonly counter: Int32Array
}

/** More threads than this gain nothing: starting them and collecting their findings takes its time, too. */
const mostThreads = 8

/** Items that are worth a thread: below that it would not be ready before the work is done. */
const itemsPerThread = 16

/** How many threads help the one that asks. */
function countHelpers(items: number): number {
  return Math.max(0, Math.min(availableParallelism(), mostThreads, Math.ceil(items / itemsPerThread)) - 1)
}

/**
 * Does the work on some number of items in this thread and, where they are many, in others, which run `script`: it has to
 * call `help` with the same work. No script: this thread does it alone. What all made comes in no particular order. `job`
 * must be plain data.
 */
export async function spread<Job, Made>({ script, items }: { readonly script: URL | null, readonly items: number }, job: Job, work: Work<Job, Made>): Promise<readonly Made[]> {
  const counter = new Int32Array(new SharedArrayBuffer(4))
  const started = script === null ? [] : Array.from({ length: countHelpers(items) }, () => startHelper<Made>(script, { job, counter }))
  try {
    const own = work(job, toTurn(counter))
    const others = await Promise.all(started.map(({ made }) => made))
    return [own, ...others].flat()
  } finally {
    for (const { worker } of started) void worker.terminate()
  }
}

/** An argument that nobody can type. Asking Node would mean loading what makes threads, also where there are none. */
const mark = '\0helper'

/** Whether the thread with these arguments was started by `spread`. */
export function isHelper(words: readonly string[]): boolean {
  return words.includes(mark)
}

/** In a thread started by `spread`: does its part of the work. */
export function help<Job, Made>(work: Work<Job, Made>): void {
  const { job, counter } = workerData as Start<Job>
  parentPort?.postMessage(work(job, toTurn(counter)))
}

function toTurn(counter: Int32Array): Turn {
  return () => Atomics.add(counter, 0, 1)
}

function startHelper<Made>(script: URL, start: Start<unknown>): { readonly worker: Worker, readonly made: Promise<readonly Made[]> } {
  const worker = new Worker(script, { argv: [mark], workerData: start })
  const made = new Promise<readonly Made[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('messageerror', reject)
    worker.once('error', reject)
    worker.once('exit', (code) => { reject(new Error(`Unexpected end of a thread (${code}), expected what it found`)) })
  })
  // Where this thread fails first, nobody waits for the others any more; their failures are no news then.
  made.catch(() => undefined)
  return { worker, made }
}
