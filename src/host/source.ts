/**
 * Reads files and standard input. Whatever goes wrong with a file is a failure in the report and never stops the others
 * from being checked.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { decode, failed } from './decode.ts'
import type { Reading } from './decode.ts'

/** Largest file that is read: some twelve million words, ten times the longest novel; a bound keeps a stray dump from eating the memory. */
export const largestFile = 64 * 1024 * 1024

/** How reports name standard input. */
export const standardInput = '<stdin>'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected path, there is no such file',
  ENOTDIR: 'Unexpected path, there is no such file',
  EACCES: 'Unexpected permissions, the file may not be read',
  EPERM: 'Unexpected permissions, the file may not be read',
  EISDIR: 'Unexpected directory, expected a file',
  ELOOP: 'Unexpected symbolic link, it leads back to itself',
  ENAMETOOLONG: 'Unexpected path, it is longer than the system allows',
  EMFILE: 'Unexpected number of open files, the system allows no more',
  ENOSPC: 'Unexpected full disk (ENOSPC), there is no space left',
  EDQUOT: 'Unexpected full disk (EDQUOT), there is no space left for this user',
  EFBIG: 'Unexpected size (EFBIG), the system allows no file as large',
  EROFS: 'Unexpected file system, it may only be read'
}

/** Reads a file, or standard input for "-". */
export function readSource(path: string): Reading {
  try {
    const name = path === '-' ? standardInput : path
    const bytes = path === '-' ? readStandardInput() : readRegular(path)
    if (bytes === null) return failed(name, `Unexpected size, expected at most ${largestFile / 1024 / 1024} MiB; split the file`)
    return decode(name, bytes)
  } catch (error) {
    return failed(path === '-' ? standardInput : path, reasonOf(error))
  }
}

/** Whether there is something of this name, whatever it is. */
export function exists(path: string): boolean {
  return existsSync(path)
}

/** Whether there is a file of this name that can be read again and again, which pipes and devices cannot. */
export function isRegular(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** The name of a file in the checkout around the working directory: "docs/a.md", however the path was given. What lies outside keeps its path. */
export function toName(path: string): string {
  if (path === standardInput) return path
  const name = relative('.', resolve(path)).replaceAll(sep, '/')
  return name.startsWith('../') || isAbsolute(name) ? path.replaceAll(sep, '/') : name
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `Unexpected error of the system: ${error instanceof Error ? error.message : String(error)}`
}

function readRegular(path: string): Uint8Array | null {
  const descriptor = openSync(path, 'r')
  try {
    return readAll(descriptor, fstatSync(descriptor).size)
  } finally {
    closeSync(descriptor)
  }
}

/** Standard input is read without a stream so that it may be a file, a pipe or a terminal; a non-blocking pipe is asked again. */
function readStandardInput(): Uint8Array | null {
  return readAll(0, 0)
}

/** Where files of a usual size are read to, one after the other: a place of its own for each would cost more than reading it. */
const place = Buffer.allocUnsafeSlow(65_536)

/** All bytes of a descriptor, good until the next are read; null when there are more than are read. Sizes of pipes and devices are unknown: 0. */
function readAll(descriptor: number, size: number): Uint8Array | null {
  if (largestFile < size) return null
  let bytes = size < place.length ? place : Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)])
    const count = readSome(descriptor, bytes, length)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    // A file that was read as far as it goes need not be asked whether there is more.
    if (length === size) return bytes.subarray(0, length)
    if (largestFile < length) return null
  }
}

function readSome(descriptor: number, bytes: Uint8Array, offset: number): number {
  for (;;) {
    try {
      return readSync(descriptor, bytes, offset, bytes.length - offset, null)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
