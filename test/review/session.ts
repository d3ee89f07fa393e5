/** `proviso review` as a child process, as reviewers run it. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { readExceptions } from '../../src/exception/file.ts'
import { folderOf, librarySet } from '../cli/proviso.ts'
import type {} from '../cli/build.ts'
import type { Decision } from '../../src/model.ts'
import type { Exceptions } from '../../src/exception/file.ts'

/** What the server said to a decision. */
export interface Reply {
  readonly status: number
  readonly error?: string
  readonly decisions?: readonly Decision[]
}

/** A review that is going on. */
export interface Session {
  /** The address with its token, as it is printed. */
  readonly address: string
  readonly origin: string
  readonly token: string
  /** Sends a decision as the page does. */
  readonly send: (decision: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>) => Promise<Reply>
  readonly decisions: () => Promise<Reply>
  /** Ends it by a signal; gives the exit status, or the signal that ended it, and all that was said. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly exit: number | NodeJS.Signals | null, readonly said: string }>
}

/** Starts a review in a folder and waits for its address. */
export async function startReview(folder: string, words: readonly string[] = ['--by', 'Ann']): Promise<Session> {
  const child = spawn(process.execPath, [inject('command'), 'review', ...words], { cwd: folder, env: { PATH: process.env['PATH'] ?? '' } })
  onTestFinished(() => { child.kill('SIGKILL') })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /^http:\S+$/m.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', () => { reject(new Error(said)) })
  })
  const { origin, searchParams } = new URL(address)
  const token = searchParams.get('token') ?? ''
  const ask = async (method: 'GET' | 'POST', headers: Readonly<Record<string, string>>, body: string | null): Promise<Reply> => {
    const response = await fetch(`${origin}/decisions`, { method, headers: { 'x-proviso-token': token, ...headers }, body })
    return { status: response.status, ...await response.json() as object }
  }
  return {
    address, origin, token,
    send: (decision, headers = {}) => ask('POST', { 'content-type': 'application/json', origin, ...headers }, JSON.stringify({ file: '', reason: '', until: null, by: 'Ann', wording: null, base: null, ...decision })),
    decisions: () => ask('GET', {}, null),
    stop: (signal = 'SIGINT') => new Promise((resolve) => {
      child.once('close', (exit, ended) => { resolve({ exit: exit ?? ended, said }) })
      child.kill(signal)
    })
  }
}

/** A folder with articles that hold this many wrong claims together, each in other words. */
export function folderOfClaims(count: number): string {
  const sentences = Array.from({ length: count }, (_, index) => `The plan limits the library to ${100 + index} employees.`)
  const articles = Array.from({ length: Math.ceil(count / 10) }, (_, index) => [`docs/${index}.md`, `# The library plan\n\n${sentences.slice(index * 10, index * 10 + 10).join('\n\n')}\n`] as const)
  return folderOf({ 'set.yml': librarySet, '.github/proviso.yml': 'provisions: set.yml\narticles: docs\n', ...Object.fromEntries(articles) })
}

/** The text of the decisions in a folder; empty where there is none. */
export function textIn(folder: string): string {
  try {
    return readFileSync(join(folder, '.proviso/exceptions.yml'), 'utf8')
  } catch {
    return ''
  }
}

/** The decisions in a folder. */
export function decisionsIn(folder: string): Exceptions {
  return readExceptions({ path: 'exceptions.yml', text: textIn(folder) })
}
