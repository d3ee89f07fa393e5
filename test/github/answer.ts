/** From a request to its answer: limits first, then permissions, then the route; and the answer as it goes over the wire. */
import { createHash } from 'node:crypto'
import { archiveOf } from './archive.ts'
import { notFound, refuse } from './call.ts'
import { graphRoots } from './graph-root.ts'
import { refusalFor } from './permission.ts'
import { accountRoutes } from './route/account.ts'
import { checkRoutes } from './route/check.ts'
import { commentRoutes } from './route/comment.ts'
import { objectRoutes } from './route/object.ts'
import { pullRoutes } from './route/pull.ts'
import { repositoryRoutes } from './route/repository.ts'
import { reviewRoutes } from './route/review.ts'
import { tooManyCreations } from './trouble.ts'
import { fullName } from './world.ts'
import type { ServerResponse } from 'node:http'
import type { Answer, Routes } from './call.ts'
import type { Match } from './openapi.ts'
import type { Context, Request } from './request.ts'
import type { Repository, World } from './world.ts'

const routes: Routes = { ...accountRoutes, ...repositoryRoutes, ...objectRoutes, ...pullRoutes, ...commentRoutes, ...reviewRoutes, ...checkRoutes }
const creations = new Set(['issues/create-comment', 'pulls/create-review', 'pulls/create-review-comment', 'pulls/create-reply-for-review-comment', 'checks/create'])
/** An answer, and what about a GraphQL request breaks the schema. */
export type Served = { readonly answer: Answer, readonly problems: readonly string[] }

/** Answers a request to the API. */
export function answerTo(context: Context, asked: Request): Served {
  const { world, rates, graph } = context
  const { token, match, early } = asked
  const plain = (answer: Answer): Served => ({ answer, problems: [] })
  if (early !== null) return plain(early)
  if (asked.operation === 'rate-limit/get') return plain({ status: 200, body: rates.overview(token) })
  if (!rates.spend(token)) {
    const whose = token === null ? '127.0.0.1' : token.kind === 'installation' ? `installation ID ${token.app.installation}` : `user ID ${token.user.id}`
    return plain(refuse(403, `API rate limit exceeded for ${whose}.`))
  }
  if (asked.operation === 'graphql') {
    if (token === null) return plain(refuse(401, 'This endpoint requires you to be authenticated.'))
    const { body, problems } = graph.run(asked.body ?? {}, graphRoots(world, token))
    return { answer: { status: 200, body }, problems: problems.map((problem) => `GraphQL: ${problem}`) }
  }
  if (match === null) return plain(notFound())
  return plain(routed(context, asked, match))
}

function routed({ world, rates, description }: Context, asked: Request, { operation, parameters }: Match): Answer {
  const { token, url, body, headers } = asked
  const route = routes[operation.id]
  const named = parameters['owner'] === undefined ? null : repositoryNamed(world, parameters['owner'], parameters['repo'] ?? '')
  if (route === undefined || (parameters['owner'] !== undefined && named === null)) return notFound()
  const repository = named?.repository ?? world.repositories[0]
  if (repository === undefined) return notFound()
  if (named !== null) {
    const refused = refusalFor(operation, token, repository)
    if (refused !== null) return refused
    if (named.isFormer) return moved(world, repository, asked)
  }
  if (creations.has(operation.id) && !rates.create(token)) return tooManyCreations(60)
  return route({ world, token, parameters, query: url.searchParams, body: (body ?? {}) as Readonly<Record<string, unknown>>, accept: headers.accept ?? '', repository, url, description })
}

function repositoryNamed(world: World, owner: string, name: string): { readonly repository: Repository, readonly isFormer: boolean } | null {
  const wanted = `${owner}/${name}`.toLowerCase()
  const repository = world.repositories.find((entry) => fullName(entry).toLowerCase() === wanted)
  const former = world.repositories.find(({ formerNames }) => formerNames.some((entry) => entry.toLowerCase() === wanted))
  const found = repository ?? former
  return found === undefined ? null : { repository: found, isFormer: repository === undefined }
}

function moved(world: World, { id }: Repository, { target, method }: Request): Answer {
  const url = `${world.urls.api}/repositories/${id}${target.replace(/^\/repos\/[^/?]+\/[^/?]+/, '')}`
  const status = method === 'GET' ? 301 : 307
  return { status, body: { message: status === 301 ? 'Moved Permanently' : 'Temporary Redirect', url, documentation_url: 'https://docs.github.com/rest' }, headers: { location: url } }
}

/** Answers a request for an archive. */
export function archiveAnswer(world: World, target: string): Answer {
  const [, owner = '', name = '', , sha = ''] = target.split('?')[0]!.split('/')
  const repository = repositoryNamed(world, owner, name)?.repository
  const commit = repository?.store.commits.get(sha)
  if (repository === undefined || commit === undefined) return { status: 404, bytes: { type: 'text/plain', content: '404: Not Found' } }
  return { status: 200, bytes: { type: 'application/x-gzip', content: archiveOf(repository.store, commit, `${owner}-${name}-${sha.slice(0, 7)}`) } }
}

/** Answers to GET have a tag; a client that has it already gets 304. */
export function withEtag({ method, headers }: Request, answer: Answer): Answer {
  if (method !== 'GET' || answer.status !== 200) return answer
  const tag = `W/"${createHash('sha256').update(answer.bytes?.content ?? JSON.stringify(answer.body)).digest('hex')}"`
  const tagged = { ...answer.headers, etag: tag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  return headers['if-none-match'] === tag ? { status: 304, headers: tagged } : { ...answer, headers: tagged }
}

/** Sends an answer; half of it for one that is cut. */
export function send(response: ServerResponse, headers: Readonly<Record<string, string>>, { status, body, bytes }: Answer, isCut: boolean): void {
  const content = bytes === undefined ? body === undefined ? '' : JSON.stringify(body) : bytes.content
  const raw = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  response.writeHead(status, {
    ...(raw.length === 0 ? {} : { 'content-type': bytes?.type ?? 'application/json; charset=utf-8' }), 'content-length': raw.length, server: 'github.com', 'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'ABCD:123456:789ABC:DEF012:00000000', 'x-github-api-version-selected': '2022-11-28', ...headers
  })
  if (!isCut) return void response.end(raw)
  response.write(raw.subarray(0, Math.floor(raw.length / 2)), () => response.destroy())
}
