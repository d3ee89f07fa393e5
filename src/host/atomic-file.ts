/**
 * Puts a file in place whole or not at all: the new text goes to a neighbor, reaches the disk, and is renamed over the old one.
 * Nobody ever reads half of it; a full disk, a signal or a crash at any moment leaves the old file, and all but a crash no neighbor.
 */
import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { toChunks } from './chunk.ts'
import { uninterrupted } from './interrupt.ts'

/** Writes a file and keeps its mode, through links; a text may come in pieces. Throws what the system says; then everything is as before. */
export function replaceFile(path: string, content: string | Uint8Array | Iterable<string>): void {
  const { target, mode } = findTarget(path)
  const neighbor = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${process.hrtime.bigint().toString(36)}.tmp`)
  uninterrupted(() => {
    try {
      writeNew(neighbor, content, mode)
      renameSync(neighbor, target)
    } catch (error) {
      rmSync(neighbor, { force: true })
      throw error
    }
  })
  reachDisk(dirname(target))
}

/** The file itself behind links, and its mode; null where there is none yet. */
function findTarget(path: string): { readonly target: string, readonly mode: number | null } {
  try {
    const target = realpathSync(path)
    return { target, mode: statSync(target).mode & 0o7777 }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { target: path, mode: null }
    throw error
  }
}

function writeNew(path: string, content: string | Uint8Array | Iterable<string>, mode: number | null): void {
  const descriptor = openSync(path, 'wx', 0o666)
  try {
    // The mode that a file is made with is cut by the mask of the process; that of the old file is kept.
    if (mode !== null) fchmodSync(descriptor, mode)
    writeAll(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Writes bytes or a text, whole or in pieces, to a descriptor. */
export function writeAll(descriptor: number, content: string | Uint8Array | Iterable<string>): void {
  for (const bytes of content instanceof Uint8Array ? [content] : toChunks(content)) {
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
  }
}

/** A rename lasts when its directory has reached the disk; not every system lets directories be opened. */
function reachDisk(directory: string): void {
  try {
    const descriptor = openSync(directory, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The file is in place; only how soon the rename is safe from a power failure is up to the system.
  }
}
