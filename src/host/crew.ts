/**
 * Spreads work over the cores. All threads take numbers from one counter, so that none waits for another and no messages go
 * to and fro; each hands in what it made once, at the end. A thread that fails or ends early fails the whole: a report that
 * silently lacks some articles would look clean.
 */
import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { now } from './clock.ts'

/** Gives the next number that no thread has taken yet, from 0. */
export type Turn = () => number

/** One thread's part of the work: takes turns until there is nothing left to do, gives what it made. */
export type Work<Job, Made> = (job: Job, turn: Turn) => readonly Made[] | Promise<readonly Made[]>

/** What a thread is started with. */
interface Start<Job> {
  readonly job: Job
  /** The next number; behind it, for each helper, 1 from the moment on at which it takes its first. */
  readonly counter: Int32Array
  /** Index of this helper's own place in it. */
  readonly place: number
}

/** More threads than this gain nothing: starting them and collecting their findings takes its time, too. */
const mostThreads = 8

/**
 * When helpers are worth it, in milliseconds: after so long it shows how fast work goes, and so much must be left of it, since a helper
 * takes some of that to get ready.
 */
export interface Patience {
  readonly after: number
  readonly left: number
}

const usual: Patience = { after: 100, left: 1000 }

/** What work is spread: how many items, and the script that helpers run; null: there are none. `patience` is for tests. */
export interface Spreading {
  readonly script: URL | null
  readonly items: number
  readonly patience?: Patience
}

/**
 * Does the work on some number of items in this thread and, where it takes long, in others, which run `script`: it has to
 * call `help` with the same work. No script: this thread does it alone. What all made comes in no particular order. `job`
 * must be plain data.
 */
export async function spread<Job, Made>({ script, items, patience = usual }: Spreading, job: Job, work: Work<Job, Made>): Promise<readonly Made[]> {
  const most = script === null || items < 2 ? 0 : Math.min(availableParallelism(), mostThreads, items) - 1
  const counter = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (1 + most)))
  // The first item is no measure: what works on it is made ready for it.
  let begin = Infinity
  let helpers: readonly Helper<Made>[] = []
  const turn = (): number => {
    const next = takeTurn(counter)
    if (next === 1) begin = now()
    if (script !== null && helpers.length === 0 && 1 < next && 0 < most && isLong(now() - begin, next - 1, items - 1, patience)) {
      helpers = Array.from({ length: most }, (_, index) => startHelper<Made>(script, { job, counter, place: 1 + index }))
    }
    return next
  }
  try {
    const own = await work(job, turn)
    // Whoever has not taken anything by now will find nothing left.
    const others = await Promise.all(helpers.filter(({ place }) => Atomics.load(counter, place) === 1).map(({ made }) => made))
    return [own, ...others].flat()
  } finally {
    for (const { worker } of helpers) void worker.terminate()
  }
}

/** Whether so much is left of some items, after a time in which so many were done, that help is worth it. */
function isLong(spent: number, done: number, items: number, { after, left }: Patience): boolean {
  return after <= spent && left <= (spent / done) * (items - done)
}

/** An argument that nobody can type. Asking Node would mean loading what makes threads, also where there are none. */
const mark = '\0helper'

/** Whether the thread with these arguments was started by `spread`. */
export function isHelper(words: readonly string[]): boolean {
  return words.includes(mark)
}

/** In a thread started by `spread`: does its part of the work. */
export async function help<Job, Made>(work: Work<Job, Made>): Promise<void> {
  const { job, counter, place } = workerData as Start<Job>
  parentPort?.postMessage(await work(job, () => {
    Atomics.store(counter, place, 1)
    return takeTurn(counter)
  }))
}

function takeTurn(counter: Int32Array): number {
  return Atomics.add(counter, 0, 1)
}

/** A thread that helps, its place in the counter, what it will have made. */
interface Helper<Made> {
  readonly worker: Worker
  readonly place: number
  readonly made: Promise<readonly Made[]>
}

function startHelper<Made>(script: URL, start: Start<unknown>): Helper<Made> {
  const worker = new Worker(script, { argv: [mark], workerData: start })
  const made = new Promise<readonly Made[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('messageerror', reject)
    worker.once('error', reject)
    worker.once('exit', (code) => { reject(new Error(`Unexpected end of a thread (${code}), expected what it found`)) })
  })
  // Where this thread fails first, nobody waits for the others any more; their failures are no news then.
  made.catch(() => undefined)
  return { worker, place: start.place, made }
}
