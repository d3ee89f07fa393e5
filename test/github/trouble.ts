/**
 * What can go wrong between a client and GitHub, on demand: refusals, limits with their headers, pages and bodies cut short, slowness,
 * dropped connections (before the work and after it: a client that repeats a lost answer writes twice), and others who write meanwhile.
 */
import { refuse } from './call.ts'
import type { Answer } from './call.ts'
import type { World } from './world.ts'

export type Trouble =
  /** 401, a token that has expired. */
  | 'unauthorized'
  /** 403 as for a read-only token. */
  | 'forbidden'
  /** 404 as for what a token may not see. */
  | 'not-found'
  /** 422 with one error. */
  | 'unprocessable'
  | 'server-error' | 'bad-gateway' | 'unavailable'
  /** 403 with x-ratelimit-remaining: 0 and a reset some seconds away. */
  | 'primary-limit'
  /** 403 with retry-after. */
  | 'secondary-limit'
  /** 429 with retry-after. */
  | 'too-many'
  /** 403 with GitHub's words and no header at all. */
  | 'bare-limit'
  /** The connection ends without an answer; nothing was done. */
  | 'drop'
  /** The work is done, the answer is lost. */
  | 'drop-answer'
  /** The right headers, half of the body, then the end of the connection. */
  | 'cut-body'
  /** The second half of a list is missing, and so is the link to the next page. */
  | 'cut-page'
  /** An empty list, as GitHub's index gives when it is behind. */
  | 'empty-page'
  /** 200 with an HTML page. */
  | 'not-json'
  /** Answered as always, after `wait`. */
  | 'slow'
  /** Answered as always; for `meanwhile`. */
  | 'none'

export interface TroubleRule {
  /** GitHub's name of the operation ("issues/create-comment"), "graphql", "any", "write" for all that is no GET (GraphQL: mutations), or a pattern over "METHOD /path?query". */
  readonly on: string | RegExp
  readonly trouble: Trouble
  /** So many requests pass before it starts. */
  readonly after?: number
  /** So many requests it meets; all that follow if left out. */
  readonly times?: number
  /** Milliseconds before the answer. */
  readonly wait?: number
  /** Seconds for retry-after and for the reset of the primary limit. 1 if left out. */
  readonly seconds?: number
  /** Runs just before the request is served: someone else writes. */
  readonly meanwhile?: (world: World) => void
}

export interface Asked { readonly operation: string, readonly method: string, readonly target: string, readonly isWrite: boolean }

export interface Troubles {
  readonly add: (rule: TroubleRule) => void
  readonly clear: () => void
  /** The first rule that meets this request; it counts as met. */
  readonly meet: (asked: Asked) => TroubleRule | null
}

export function noTroubles(): Troubles {
  const rules: { readonly rule: TroubleRule, seen: number }[] = []
  return {
    add(rule) { rules.push({ rule, seen: 0 }) },
    clear() { rules.length = 0 },
    meet(asked) {
      let met: TroubleRule | null = null
      for (const entry of rules) {
        if (!isMeant(entry.rule, asked)) continue
        const { after = 0, times = Infinity } = entry.rule
        if (met === null && entry.seen >= after && entry.seen < after + times) met = entry.rule
        entry.seen += 1
      }
      return met
    }
  }
}

function isMeant({ on }: TroubleRule, { operation, method, target, isWrite }: Asked): boolean {
  if (on instanceof RegExp) return on.test(`${method} ${target}`)
  return on === 'any' || on === operation || (on === 'write' && isWrite)
}

const page = (status: number, title: string): Answer => ({
  status, bytes: { type: 'text/html; charset=utf-8', content: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n` }
})

/** The answer that takes the place of the true one; null where the true one is sent in some way. */
export function troubleAnswer({ trouble, seconds = 1 }: TroubleRule): Answer | null {
  switch (trouble) {
    case 'unauthorized': return refuse(401, 'Bad credentials')
    case 'forbidden': return { ...refuse(403, 'Resource not accessible by integration'), headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } }
    case 'not-found': return refuse(404, 'Not Found')
    case 'unprocessable': return refuse(422, 'Validation Failed', [{ resource: 'Test', code: 'custom', field: 'body', message: 'The test refuses this.' }])
    case 'server-error': return page(500, 'Server Error')
    case 'bad-gateway': return page(502, 'Server Error')
    case 'unavailable': return refuse(503, 'Service unavailable')
    case 'primary-limit': return {
      ...refuse(403, 'API rate limit exceeded for installation ID 5000001. If you reach out to GitHub Support for help, please include the request ID.'),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds) }
    }
    case 'secondary-limit': return { ...refuse(403, secondary), headers: { 'retry-after': String(seconds) } }
    case 'too-many': return { ...refuse(429, secondary), headers: { 'retry-after': String(seconds) } }
    case 'bare-limit': return refuse(403, secondary)
    case 'not-json': return page(200, 'Sign in to your account')
    case 'drop': case 'drop-answer': case 'cut-body': case 'cut-page': case 'empty-page': case 'slow': case 'none': return null
  }
}

/** GraphQL refuses with status 200. Null for troubles that look the same everywhere. */
export function graphTroubleAnswer(rule: TroubleRule): Answer | null {
  const refused = (type: string | null, message: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
    status: 200, body: { data: null, errors: [{ ...(type === null ? {} : { type }), path: [], locations: [], message }] }, headers
  })
  switch (rule.trouble) {
    case 'forbidden': return refused('FORBIDDEN', 'Resource not accessible by integration')
    case 'not-found': return refused('NOT_FOUND', "Could not resolve to a Repository with the name 'acme/docs'.")
    case 'unprocessable': return refused('UNPROCESSABLE', 'The test refuses this.')
    case 'server-error': return refused(null, 'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.')
    case 'primary-limit': return refused('RATE_LIMITED', 'API rate limit exceeded for installation ID 5000001.', troubleAnswer(rule)?.headers)
    default: return troubleAnswer(rule)
  }
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** The refusal when a token has created too much in a minute. */
export const tooManyCreations = (seconds: number): Answer => ({ ...refuse(403, secondary), headers: { 'retry-after': String(seconds) } })

/** A list without its second half (or all of it), and without its link. */
export function cutPage(answer: Answer, isEmpty: boolean): Answer {
  const half = (list: readonly unknown[]): readonly unknown[] => list.slice(0, isEmpty ? 0 : Math.ceil(list.length / 2))
  const body = Array.isArray(answer.body) ? half(answer.body)
    : Object.fromEntries(Object.entries(answer.body ?? {}).map(([name, value]) => [name, Array.isArray(value) ? half(value) : value as unknown]))
  return { ...answer, body, headers: {} }
}
