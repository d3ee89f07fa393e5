/**
 * The streams of the process: what they can show, and how text is written to them in full. Color follows the customs
 * that people set once for all tools (no-color.org, FORCE_COLOR); a reader that has gone away is no error.
 */
import { fstatSync, statSync, writeSync } from 'node:fs'
import { toChunks } from './chunk.ts'
import type { WriteStream } from 'node:tty'

/** What standard output can show. */
export interface Display {
  readonly color: boolean
  /** Columns to wrap at. */
  readonly width: number
}

/** Tells how far long work has come. */
export interface Progress {
  readonly show: (done: number, total: number) => void
  readonly clear: () => void
}

/** Columns where nothing tells the width. */
const usualWidth = 80

/** What standard output can show: color on a terminal, unless the environment says otherwise. */
export function readDisplay(environment: Readonly<Record<string, string | undefined>>, stream: { readonly isTTY?: boolean, readonly columns?: number }): Display {
  const columns = stream.isTTY === true && 0 < (stream.columns ?? 0) ? stream.columns ?? usualWidth : usualWidth
  return { color: hasColor(environment, stream.isTTY === true), width: Math.min(Math.max(columns, 40), 120) }
}

function hasColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { NO_COLOR: never, FORCE_COLOR: forced, TERM: terminal } = environment
  if (never !== undefined && never !== '') return false
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && terminal !== 'dumb'
}

/** A standard stream of this process, by its descriptor: output or error. */
export type Descriptor = 1 | 2

/**
 * The stream of a descriptor behind which there may be a terminal; null for files, pipes and the null device. Of those bytes are all there is to
 * know, and Node's streams take as long to load as a twentieth of the time of one article.
 */
export function terminalOf(descriptor: Descriptor): WriteStream | null {
  if (process.platform !== 'win32') {
    const status = fstatSync(descriptor)
    if (!status.isCharacterDevice() || status.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return null
  }
  return streamOf(descriptor)
}

function streamOf(descriptor: Descriptor): WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr
}

/**
 * Writes all of a text and waits until it has left the process. A reader that has gone ("| head") ends the writing
 * quietly; anything else that keeps the text from arriving (a full disk) is thrown.
 */
export async function write(descriptor: Descriptor, text: string | Iterable<string>): Promise<void> {
  if (text === '') return
  let stream = terminalOf(descriptor)
  for (const bytes of toChunks(text)) {
    const taken = stream === null ? writeBytes(descriptor, bytes) : 0
    if (taken === 'gone') return
    if (taken === bytes.length) continue
    // A terminal, or a pipe that is full for now and was set up not to wait: from here on its stream waits for it.
    stream ??= streamOf(descriptor)
    if (await writeTo(stream, bytes.subarray(taken)) === 'gone') return
  }
}

/** Writes bytes as far as the descriptor takes them at once; gives how many it took, or that the reader has gone. */
function writeBytes(descriptor: Descriptor, bytes: Uint8Array): number | 'gone' {
  let length = 0
  try {
    while (length < bytes.length) length += writeSync(descriptor, bytes, length)
  } catch (error) {
    if (error instanceof Error && isGone(error)) return 'gone'
    if (!(error instanceof Error) || !isLater(error)) throw error
  }
  return length
}

function isLater(error: Error): boolean {
  return 'code' in error && error.code === 'EAGAIN'
}

async function writeTo(stream: WriteStream, bytes: Uint8Array): Promise<'written' | 'gone'> {
  // Without a listener the stream would throw by itself what the callback is told as well.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined)
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error === null || error === undefined) resolve('written')
      else if (isGone(error)) resolve('gone')
      else reject(error)
    })
  })
}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

/** Progress on a terminal after the first half second of work; nothing anywhere else, nor where there is none (null). */
export function createProgress(stream: WriteStream | null, now: () => number): Progress {
  const begin = now()
  let last = begin
  let isShown = false
  return {
    show(done, total) {
      if (stream?.isTTY !== true || now() - begin < 500 || now() - last < 100) return
      last = now()
      isShown = true
      stream.write(`\r\u001b[2K${done} of ${total} files`)
    },
    clear() {
      if (isShown) stream?.write('\r\u001b[2K')
    }
  }
}
