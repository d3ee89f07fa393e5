/** Loaded before a program under test: it reaches this machine only. Any other host is refused and noted in PROVISO_REACHED. */
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const connect = Socket.prototype.connect

Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : typeof given[0] === 'object' ? given[0] : { host: given[1] }
  const host = options?.host ?? 'localhost'
  // Requests of node:http have a path of null: it is no path of this machine.
  if (typeof options?.path === 'string' || /^(?:localhost|127\.0\.0\.1|::1)$/.test(host)) return connect.apply(this, given)
  if (process.env.PROVISO_REACHED) appendFileSync(process.env.PROVISO_REACHED, `${host}\n`)
  process.nextTick(() => this.destroy(new Error(`This test reaches this machine only, not ${host}`)))
  return this
}
