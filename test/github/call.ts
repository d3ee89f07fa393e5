/** One request as a route sees it, and the ways to answer it. */
import type { Description } from './openapi.ts'
import type { Repository, Token, World } from './world.ts'

export interface Call {
  readonly world: World
  /** Null for a request without a token. */
  readonly token: Token | null
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed body; an empty object where there is none. */
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  /** The repository of the path. Routes without one do not read it. */
  readonly repository: Repository
  readonly url: URL
  readonly description: Description
}

export interface Answer {
  readonly status: number
  /** Undefined for none. */
  readonly body?: unknown
  /** In place of a body: raw bytes with their type. */
  readonly bytes?: { readonly type: string, readonly content: Uint8Array | string }
  readonly headers?: Readonly<Record<string, string>>
}

export type Route = (call: Call) => Answer

/** Routes by GitHub's names of operations. */
export type Routes = Readonly<Record<string, Route>>

const documentation = 'https://docs.github.com/rest'

export const ok = (body: unknown, status = 200): Answer => ({ status, body })

/** An error as GitHub words it. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): Answer {
  return { status, body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: documentation, status: String(status) } }
}

export const notFound = (): Answer => refuse(404, 'Not Found')

/** 422 for one field of a resource. */
export function invalid(resource: string, field: string, code: string, message?: string): Answer {
  return refuse(422, 'Validation Failed', [{ resource, code, field, ...(message === undefined ? {} : { message }) }])
}

/** Size and number of the page asked for: sizes above 100 count as 100, nonsense as not given. */
export function pageOf({ query }: Call, standard = 30): { readonly size: number, readonly page: number } {
  const number = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise)
    return Number.isInteger(value) && value > 0 ? value : otherwise
  }
  return { size: Math.min(100, number('per_page', standard)), page: number('page', 1) }
}

/** One page of a list with its Link header; what each entry looks like is told last, for this page only. */
export function paged<T>(call: Call, all: readonly T[], represent: (page: readonly T[]) => unknown, standard = 30): Answer {
  const { size, page } = pageOf(call, standard)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []), ...(page > 1 ? [link(1, 'first')] : [])
  ]
  return { status: 200, body: represent(all.slice((page - 1) * size, page * size)), headers: links.length === 0 ? {} : { link: links.join(', ') } }
}

/** Text of the body, null where it is missing or no text. */
export function text({ body }: Call, name: string): string | null {
  const value = body[name]
  return typeof value === 'string' ? value : null
}

/** May this token push to the repository? */
export function canPush(token: Token | null, repository: Repository): boolean {
  if (token === null) return false
  if (token.kind === 'personal') return repository.writers.has(token.user.login)
  return token.repository === repository.id && token.permissions.contents === 'write'
}
