/**
 * One writer at a time, among all processes of a machine and all machines of a shared disk: a lock file beside the file, which
 * the system creates for one of them only. It is held for moments; one that is older was left behind by a crash.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds after which a lock is taken for left behind, and for which others wait for one. */
const oldest = 30_000
const patience = 35_000

/** Runs a step while nobody else that asks for the same lock runs one. Throws when the lock is not to be had. */
export async function withLock<T>(path: string, step: () => T): Promise<T> {
  const lock = `${path}.lock`
  const mark = `${hostname()} ${process.pid} ${randomUUID()}\n`
  await take(lock, mark)
  try {
    return step()
  } finally {
    if (read(lock) === mark) rmSync(lock, { force: true })
  }
}

async function take(lock: string, mark: string): Promise<void> {
  const until = Date.now() + patience
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    if (create(lock, mark)) return
    removeStale(lock)
    if (until < Date.now()) throw new Error(`${lock} is held by another process; remove it if there is none`)
    await wait(pause * (0.5 + Math.random()))
  }
}

function create(lock: string, mark: string): boolean {
  try {
    writeFileSync(lock, mark, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes away a lock that a crash left behind. It is renamed first, so that only one of those who see it does, and looked at again, so that no fresh lock goes. */
function removeStale(lock: string): void {
  const seen = read(lock)
  if (seen === null || !isStale(lock, seen)) return
  const aside = `${lock}.${process.pid}.${randomUUID()}`
  try {
    renameSync(lock, aside)
    const moved = read(aside)
    if (moved !== null && moved !== seen) create(lock, moved)
    rmSync(aside, { force: true })
  } catch {
    // Another process was faster.
  }
}

function isStale(lock: string, mark: string): boolean {
  const [host, pid = ''] = mark.split(' ')
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  return oldest < age || (host === hostname() && /^\d+$/.test(pid) && !isAlive(Number(pid)))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Someone else's process: it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
