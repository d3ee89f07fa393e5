/** How many requests a token has left: the primary limit by the hour, and the secondary one on what it creates in a minute. */
import type { Limits, Token } from './world.ts'

export interface Rates {
  /** Counts a request; false if none was left. */
  readonly spend: (token: Token | null) => boolean
  /** Gives a request back: answers that say nothing has changed are free. */
  readonly giveBack: (token: Token | null) => void
  /** Counts something created; false if that was too much for this minute. */
  readonly create: (token: Token | null) => boolean
  readonly headers: (token: Token | null) => Readonly<Record<string, string>>
  readonly overview: (token: Token | null) => unknown
}

export function freshRates(limits: Limits): Rates {
  const used = new Map<string, number>()
  const created = new Map<string, number[]>()
  const reset = Math.ceil(Date.now() / 1000) + 3600
  const key = (token: Token | null): string => token?.value ?? ''
  const limit = (token: Token | null): number => limits.requests[token?.kind ?? 'nobody']
  const left = (token: Token | null): number => Math.max(0, limit(token) - (used.get(key(token)) ?? 0))
  return {
    spend(token) {
      if (left(token) === 0) return false
      used.set(key(token), (used.get(key(token)) ?? 0) + 1)
      return true
    },
    giveBack(token) { used.set(key(token), Math.max(0, (used.get(key(token)) ?? 0) - 1)) },
    create(token) {
      const recent = (created.get(key(token)) ?? []).filter((time) => time > Date.now() - 60_000)
      if (recent.length >= limits.creationsPerMinute) return false
      created.set(key(token), [...recent, Date.now()])
      return true
    },
    headers: (token) => ({
      'x-ratelimit-limit': String(limit(token)), 'x-ratelimit-remaining': String(left(token)), 'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(limit(token) - left(token)), 'x-ratelimit-resource': 'core'
    }),
    overview(token) {
      const rate = { limit: limit(token), used: limit(token) - left(token), remaining: left(token), reset }
      return { resources: { core: rate, search: { limit: 30, used: 0, remaining: 30, reset }, graphql: rate }, rate }
    }
  }
}
