/** Why GitHub did not do what was asked, in kinds that decide what to do next and in words that tell a reader what is missing. */
import { fieldAt, listAt, textAt } from './field.ts'

/**
 * `refused`: the token may not (401, 403); `missing`: not there, or not visible to the token (404, 410); `invalid`: the request
 * is not taken (422 and other 4xx); `limited`: too many requests; `broken`: GitHub fails (5xx) or answers nonsense;
 * `unreachable`: no answer at all.
 */
export type FailureKind = 'refused' | 'missing' | 'invalid' | 'limited' | 'broken' | 'unreachable'

/** A request that failed. Never holds the token. */
export interface ApiFailure {
  readonly kind: FailureKind
  readonly status: number | null
  /** What GitHub said, one line. */
  readonly message: string
  /** The permissions that GitHub would have accepted, as it names them ("issues=write; pull_requests=write"); null where it does not say. */
  readonly accepted: string | null
}

/** What came of a request. */
export type Result<T> = { readonly ok: true, readonly value: T } | { readonly ok: false, readonly failure: ApiFailure }

/** A result that holds a value. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failure of our own making, where an answer is not what it should be. */
export function broken<T>(message: string): Result<T> {
  return { ok: false, failure: { kind: 'broken', status: null, message, accepted: null } }
}

/** An answer with its status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly bytes: Buffer
}

/** The failure that an answer tells; null for success. */
export function failureOf({ status, headers, bytes }: Answer): ApiFailure | null {
  if (200 <= status && status < 300) return null
  const body = parseJson(bytes)
  const details = listAt(body, 'errors').flatMap((entry) => (typeof entry === 'string' ? [entry] : textAt(entry, 'message') ?? []))
  const message = [textAt(body, 'message') ?? `status ${status}`, ...details.slice(0, 3)].join('; ')
  const accepted = headerOf(headers, 'x-accepted-github-permissions')
  return { kind: kindOf(status, isLimited({ status, headers, bytes })), status, message: toLine(message), accepted: accepted === null ? null : toLine(accepted) }
}

/** Whether an answer says "too many": GitHub uses 429, or 403 with nothing left or a time to wait. */
export function isLimited({ status, headers, bytes }: Answer): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  if (headerOf(headers, 'retry-after') !== null || headerOf(headers, 'x-ratelimit-remaining') === '0') return true
  return /rate limit|abuse detection/i.test(bytes.subarray(0, 2_000).toString())
}

/** A header as text; null where there is none. */
export function headerOf(headers: Answer['headers'], name: string): string | null {
  const value = headers[name]
  return value === undefined ? null : String(value)
}

/** JSON as data; null for what is none. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return null
  }
}

/** The errors of a GraphQL answer, which come with status 200; null where there are none. */
export function graphFailureOf(body: unknown): ApiFailure | null {
  const errors = listAt(body, 'errors')
  if (errors.length === 0 && fieldAt(body, 'data') !== null) return null
  const types = errors.map((error) => textAt(error, 'type') ?? '')
  const message = toLine(errors.map((error) => textAt(error, 'message') ?? 'error').slice(0, 3).join('; ') || 'answer without data')
  const kind = types.includes('FORBIDDEN') ? 'refused' : types.includes('NOT_FOUND') ? 'missing' : types.includes('RATE_LIMITED') ? 'limited' : 'broken'
  return { kind, status: 200, message, accepted: null }
}

function kindOf(status: number, limited: boolean): FailureKind {
  if (limited) return 'limited'
  if (status === 401 || status === 403) return 'refused'
  if (status === 404 || status === 410) return 'missing'
  return 300 <= status && status < 500 ? 'invalid' : 'broken'
}

/** Text of a stranger on one short line, without control characters. */
function toLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 300).trim()
}
