/** A text file that several writers change: each change is made to the text as it is at that moment, and arrives whole. */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { replaceFile } from './atomic-file.ts'
import { decode } from './decode.ts'
import { withLock } from './file-lock.ts'
import { reasonOf } from './source.ts'
import type { SourceFile } from '../model.ts'

/** What a change makes of a text: another one, or null to leave it; and what there is to tell of it. */
export interface Change<T> {
  readonly text: string | null
  readonly value: T
}

/** What a change told, or why the file could not be read or written. */
export type Changed<T> = { readonly ok: true, readonly value: T } | { readonly ok: false, readonly reason: string }

/** Changes a file; one that is not there is empty, and its directory is made. A byte order mark stays. */
export async function changeFile<T>(path: string, change: (file: SourceFile) => Change<T>): Promise<Changed<T>> {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return await withLock(path, () => {
      const bytes = readBytes(path)
      const { file, failure } = decode(path, bytes)
      if (file === null) return { ok: false, reason: failure.message }
      const { text, value } = change(file)
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : ''
      if (text !== null && text !== file.text) replaceFile(path, mark + text)
      return { ok: true, value }
    })
  } catch (error) {
    return { ok: false, reason: reasonOf(error).replace('may not be read', 'may not be written') }
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array()
    throw error
  }
}
