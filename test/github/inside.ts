/** A step in this process, as quick as what it does: it reaches this machine only, and every other host it asks for is refused and noted. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/** A program that needs no process of its own: the environment of a step goes in, its log and exit status come out. */
export type Program = (environment: Readonly<Record<string, string>>) => Promise<{ readonly log: string, readonly exit: number }>

type Environment = Readonly<Record<string, string>>

/** The step that is running: whatever else this process connects to meanwhile is not its doing. */
const running = new AsyncLocalStorage<Environment>()
const connect = Reflect.get(Socket.prototype, 'connect') as (this: Socket, ...given: unknown[]) => Socket

Reflect.set(Socket.prototype, 'connect', function (this: Socket, ...given: unknown[]): Socket {
  const step = running.getStore()
  const host = hostOf(given)
  if (step === undefined || host === null || /^(?:localhost|127\.0\.0\.1|::1)$/.test(host)) return connect.apply(this, given)
  appendFileSync(step['PROVISO_REACHED'] ?? '', `${host}\n`)
  process.nextTick(() => this.destroy(new Error(`This test reaches this machine only, not ${host}`)))
  return this
})

/** The host that a socket is to be connected with; null for a path of this machine. */
function hostOf([first, second]: readonly unknown[]): string | null {
  const options = (Array.isArray(first) ? first[0] : typeof first === 'object' ? first : { host: second }) as { readonly host?: string, readonly path?: string | null } | null
  return typeof options?.path === 'string' ? null : options?.host ?? 'localhost'
}

/** Runs a program to its end. */
export function runInside(program: Program, environment: Environment): ReturnType<Program> {
  return running.run(environment, () => program(environment))
}
