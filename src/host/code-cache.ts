/**
 * Compiled code of the program's parts, kept from run to run: compiling takes longer than checking an article. What V8 keeps is machine
 * state that it trusts, so nothing is taken but from a folder and a file that are this user's alone, whole and unchanged; whatever else
 * is found there counts as nothing kept. The folder may be deleted at any time.
 */
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Kept code. Names are of letters, digits, dots and dashes. */
export interface CodeCache {
  /** The code of a name; null where there is none that can be trusted. */
  readonly take: (name: string) => Buffer | null
  /** Keeps code; what cannot be kept is not, and nobody is told: nothing depends on it. */
  readonly put: (name: string, code: Buffer) => void
}

/** Of the environment, what says where code is kept. */
export type Environment = Readonly<Record<string, string | undefined>>

const day = 24 * 60 * 60 * 1000

/** Days after which code that nobody has written again goes, and how many entries stay at most: a build has a handful for each Node. */
const longest = 30
const mostEntries = 60

/** What an entry begins with: a sign with a version, and the checksum of all that follows. */
const sign = 0x50525601
const headLength = 8

/**
 * The folder of this user's kept code; null where there is none to be, or none is wanted. `NODE_DISABLE_COMPILE_CACHE` and `NODE_COMPILE_CACHE`
 * are what Node itself goes by (nodejs.org/api/module.html#module-compile-cache); else the place that the system has for what can be made again.
 */
export function folderOf(environment: Environment, platform: NodeJS.Platform): string | null {
  if (isGiven(environment['NODE_DISABLE_COMPILE_CACHE'])) return null
  const place = placeOf(environment, platform)
  // A relative folder would be another one in every directory, and of whoever made it (also the rule of XDG).
  return place !== undefined && isAbsolute(place) ? join(place, 'proviso', 'code') : null
}

function placeOf({ NODE_COMPILE_CACHE: own, XDG_CACHE_HOME: shared, LOCALAPPDATA: local, HOME: home }: Environment, platform: NodeJS.Platform): string | undefined {
  if (isGiven(own)) return own
  if (platform === 'win32') return local
  if (isGiven(shared) && isAbsolute(shared)) return shared
  if (!isGiven(home)) return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

/** Opens a folder of kept code, which need not be there; null: nothing is kept. */
export function openCodeCache(folder: string | null): CodeCache {
  if (folder === null) return { take: () => null, put: () => undefined }
  return {
    take(name) {
      try {
        const bytes = isOwnFolder(folder) ? readOwn(join(folder, name)) : null
        if (bytes === null || bytes.length <= headLength || bytes.readUInt32BE(0) !== sign) return null
        const code = bytes.subarray(headLength)
        return crc32(code) === bytes.readUInt32BE(4) ? code : null
      } catch {
        return null
      }
    },
    put(name, code) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isOwnFolder(folder)) return
        const head = Buffer.alloc(headLength)
        head.writeUInt32BE(sign, 0)
        head.writeUInt32BE(crc32(code), 4)
        writeWhole(join(folder, name), Buffer.concat([head, code]))
        prune(folder, Date.now())
      } catch {
        // No rights, no space, no such system: the next run compiles again.
      }
    }
  }
}

/** Whether a path is a folder, no link to one, that nobody but this user can change. Windows keeps profiles apart by other means. */
function isOwnFolder(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false })
  return status?.isDirectory() === true && isOwn(status) && (process.platform === 'win32' || (status.mode & 0o077) === 0)
}

function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid()
}

/** The bytes of a plain file of this user's that nobody else may write; null for any other. Links are not followed. */
function readOwn(path: string): Buffer | null {
  const descriptor = openSync(path, process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile() || !isOwn(status) || (process.platform !== 'win32' && (status.mode & 0o022) !== 0)) return null
    const bytes = Buffer.allocUnsafeSlow(status.size)
    return readSync(descriptor, bytes, 0, status.size, 0) === status.size ? bytes : null
  } finally {
    closeSync(descriptor)
  }
}

/** Writes a file by its neighbor, so that it is there whole or not at all whoever else writes it at the same time. */
function writeWhole(path: string, bytes: Buffer): void {
  const neighbor = `${path}.${process.pid}.${process.hrtime.bigint().toString(36)}.tmp`
  try {
    writeFileSync(neighbor, bytes, { flag: 'wx', mode: 0o600 })
    renameSync(neighbor, path)
  } catch (error) {
    rmSync(neighbor, { force: true })
    throw error
  }
}

/** Takes away what is old, and the oldest of what is too much. */
function prune(folder: string, now: number): void {
  const entries = readdirSync(folder).flatMap((name) => {
    const status = statSync(join(folder, name), { throwIfNoEntry: false })
    return status?.isFile() === true ? [{ name, age: now - status.mtimeMs }] : []
  })
  const isOld = ({ name, age }: { readonly name: string, readonly age: number }): boolean => (name.endsWith('.tmp') ? 1 : longest) * day < age
  const surplus = entries.filter((entry) => !isOld(entry)).sort((one, other) => one.age - other.age).slice(mostEntries)
  for (const { name } of [...entries.filter(isOld), ...surplus]) rmSync(join(folder, name), { force: true })
}
