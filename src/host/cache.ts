/**
 * A folder of texts by their keys, shared by threads and processes. It may lose everything at any time and must never lie: an
 * entry arrives whole by renaming, carries a hash of its key and text, and is no entry when that does not fit. What has not
 * been asked for in a month goes, and the oldest when all of it grows too large.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reasonOf } from './source.ts'

/** A cache. Keys are 64 hexadecimal digits. */
export interface Cache {
  /** The text of a key; null where there is none that can be trusted. */
  readonly take: (key: string) => string | null
  /** Keeps a text. What cannot be kept is not: nothing depends on it. */
  readonly put: (key: string, text: string) => void
}

const day = 24 * 60 * 60 * 1000

/** Days after which an entry that nobody has asked for goes. */
const longest = 30

/** Bytes of all entries: above the first the oldest go until the second is reached. */
const most = 256 * 1024 * 1024
const enough = 192 * 1024 * 1024

/** Opens the cache of a folder, which need not be there. */
export function openCache(folder: string): Cache {
  let isWritable = true
  return {
    take: (key) => readEntry(placeOf(folder, key), key),
    put(key, text) {
      if (!isWritable) return
      // A full disk or a folder without rights would refuse the next one as well.
      isWritable = writeEntry(placeOf(folder, key), `${sealOf(key, text)}\n${text}`)
    }
  }
}

/**
 * Makes the folder ready: files that keep it out of git and of backups, and once a day the entries that are too old. Gives the
 * reason when nothing can be kept there, null for none.
 */
export function prepareCache(folder: string, now: number = Date.now()): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    writeOnce(join(folder, '.gitignore'), '*\n')
    // What tools for backups look for (bford.info/cachedir).
    writeOnce(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of "proviso check --cache". May be deleted at any time.\n')
    const mark = join(folder, 'looked-after')
    const last = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (now - last < day) return null
    writeFileSync(mark, '')
    prune(folder, now)
    return null
  } catch (error) {
    return reasonOf(error).replace('the file may not be read', 'the folder may not be written')
  }
}

function placeOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2))
}

function sealOf(key: string, text: string): string {
  return createHash('sha256').update(`${key}\n`).update(text).digest('hex')
}

function readEntry(place: string, key: string): string | null {
  try {
    const content = readFileSync(place, 'utf8')
    const end = content.indexOf('\n')
    const text = content.slice(end + 1)
    if (end === -1 || content.slice(0, end) !== sealOf(key, text)) return null
    keepAlive(place)
    return text
  } catch {
    return null
  }
}

/** An entry that was asked for is young again; to say so once a day is enough. */
function keepAlive(place: string): void {
  const now = Date.now()
  if (now - statSync(place).mtimeMs < day) return
  utimesSync(place, now / 1000, now / 1000)
}

function writeEntry(place: string, content: string): boolean {
  const neighbor = `${place}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(neighbor, content, { flag: 'wx' })
    renameSync(neighbor, place)
    return true
  } catch {
    rmSync(neighbor, { force: true })
    return false
  }
}

function writeOnce(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

interface Entry {
  readonly path: string
  readonly age: number
  readonly size: number
}

/** Takes away entries, and only what has an entry's name: the folder may hold files of others. */
function prune(folder: string, now: number): void {
  const entries = listEntries(folder, now)
  const isOld = ({ path, age }: Entry): boolean => (path.endsWith('.tmp') ? 1 : longest) * day < age
  const kept = entries.filter((entry) => !isOld(entry)).sort((one, other) => other.age - one.age)
  let size = kept.reduce((sum, entry) => sum + entry.size, 0)
  const bound = most < size ? enough : size
  const surplus = kept.filter((entry) => {
    if (size <= bound) return false
    size -= entry.size
    return true
  })
  for (const { path } of [...entries.filter(isOld), ...surplus]) rmSync(path, { force: true })
}

function listEntries(folder: string, now: number): readonly Entry[] {
  const drawers = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))
  return drawers.flatMap((drawer) => {
    const names = readdirSync(join(folder, drawer)).filter((name) => /^[0-9a-f]{62}(?:\.\d+\.[0-9a-f]{8}\.tmp)?$/.test(name))
    return names.flatMap((name): readonly Entry[] => {
      const path = join(folder, drawer, name)
      const status = statSync(path, { throwIfNoEntry: false })
      return status === undefined ? [] : [{ path, age: now - status.mtimeMs, size: status.size }]
    })
  })
}
