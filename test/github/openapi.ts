/**
 * GitHub's own description of its interface, as judge of both sides: what a client sends and what the local GitHub answers. Stricter
 * than a server: names that the description does not know are mistakes too, for GitHub ignores a misspelled field in silence.
 */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { ValidateFunction } from 'ajv'

type Json = Readonly<Record<string, unknown>>

interface Parameter { readonly name: string, readonly in: string, readonly required?: boolean, readonly schema: Json }

export interface Operation {
  /** As GitHub names it ("issues/create-comment"). */
  readonly id: string
  readonly method: string
  /** Path with names in braces. */
  readonly template: string
}

export interface Match { readonly operation: Operation, readonly parameters: Readonly<Record<string, string>> }

/** What a check found: one sentence a mistake, none for nothing. */
export type Problems = readonly string[]

export interface Description {
  readonly operations: readonly Operation[]
  /** The operation of a method and path (no query, still percent-encoded); null where there is none. */
  readonly find: (method: string, path: string) => Match | null
  readonly checkRequest: (match: Match, query: URLSearchParams, body: unknown) => Problems
  readonly checkResponse: (operation: Operation, status: number, body: unknown) => Problems
  /** Checks the payload of an event by its name in the description ("pull-request-opened"). */
  readonly checkEvent: (name: string, payload: unknown) => Problems
}

/** Statuses that any operation may answer with, described or not. */
const universal = new Set([301, 304, 307, 400, 401, 403, 404, 406, 410, 422, 429, 500, 502, 503])

/** Where GitHub breaks its own description: the head of a pull request whose fork was deleted has neither repository nor owner. */
const tolerated = /^response(?:\/\d+)?\/head\/(?:repo|user) must be object/

/** Parameters whose value may hold slashes. */
const greedy = new Set(['path', 'basehead', 'branch'])

/** Slashes may also stand in the reference of these. */
const greedyReference = new Set(['git/get-ref', 'git/list-matching-refs', 'repos/download-tarball-archive'])

/** Reads the description. Takes a third of a second with its first use of each schema, so make one for many tests. */
export function readDescription(): Description {
  const whole = modern(JSON.parse(readFileSync(new URL('published/openapi.json', import.meta.url), 'utf8'))) as {
    readonly paths: Record<string, Record<string, Json>>
    readonly webhooks: Record<string, Json>
    readonly components: Record<string, Record<string, Json>>
  }
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false })
  ;(formats as unknown as (ajv: Ajv) => void)(ajv)
  ajv.addSchema(whole, 'github')
  const compiled = new Map<Json, ValidateFunction>()
  const resolve = (value: Json): Json => {
    if (typeof value['$ref'] !== 'string') return value
    const [, , kind = '', name = ''] = value['$ref'].split('/')
    return resolve(whole.components[kind]?.[name] ?? {})
  }
  const check = (schema: Json, value: unknown, place: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${place}${instancePath} ${message ?? 'is wrong'} ${JSON.stringify(params)}`)
  }
  const operations = Object.entries(whole.paths).flatMap(([template, item]) => Object.entries(item).map(([method, { operationId }]) => ({ id: String(operationId), method: method.toUpperCase(), template })))
    .filter(({ id }) => id !== 'repos/compare-commits')
  const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation), rank: rankOf(operation) })).sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const described = (operation: Operation): Json => whole.paths[operation.template]![operation.method.toLowerCase()]!

  return {
    operations,
    find(method, path) {
      for (const { operation, pattern } of patterns) {
        if (operation.method !== method) continue
        const groups = pattern.exec(path)?.groups
        if (groups !== undefined || pattern.test(path)) return { operation, parameters: Object.fromEntries(Object.entries(groups ?? {}).map(([name, value]) => [name, decode(value)])) }
      }
      return null
    },
    checkRequest({ operation, parameters }, query, body) {
      const { parameters: list = [], requestBody } = described(operation) as { readonly parameters?: readonly Json[], readonly requestBody?: Json }
      const known = list.map((parameter) => resolve(parameter) as unknown as Parameter)
      const problems: string[] = []
      for (const { name, in: place, required, schema } of known) {
        const given = place === 'path' ? parameters[name] : place === 'query' ? query.get(name) : undefined
        if (given === undefined || given === null) {
          if (required === true) problems.push(`${place} parameter "${name}" is missing`)
        } else problems.push(...check(schema, asTyped(resolve(schema), given), `${place} parameter "${name}"`))
      }
      for (const name of query.keys()) if (!known.some((parameter) => parameter.in === 'query' && parameter.name === name)) problems.push(`query parameter "${name}" is unknown`)
      const schema = requestBody === undefined ? undefined : schemaOf(resolve(requestBody))
      if (schema === undefined) return body === undefined ? problems : [...problems, 'body is not expected']
      if (body === undefined) return resolve(requestBody!)['required'] === true ? [...problems, 'body is missing'] : problems
      return [...problems, ...check(schema, body, 'body'), ...unknownNames(schema, body, 'body', resolve)]
    },
    checkResponse(operation, status, body) {
      const { responses } = described(operation) as { readonly responses: Record<string, Json> }
      const response = responses[String(status)]
      if (response === undefined) {
        if (!universal.has(status)) return [`status ${status} is not described`]
        return body === undefined ? [] : check(whole.components['schemas']!['basic-error']!, body, 'response')
      }
      const schema = schemaOf(resolve(response))
      if (schema === undefined || body === undefined) return []
      return [...check(schema, body, 'response').filter((problem) => !tolerated.test(problem)), ...(status < 300 ? unknownNames(schema, body, 'response', resolve) : [])]
    },
    checkEvent(name, payload) {
      const schema = schemaOf(whole.webhooks[name] ?? {})
      return schema === undefined ? [`event "${name}" is unknown`] : [...check(schema, payload, 'payload'), ...unknownNames(schema, payload, 'payload', resolve)]
    }
  }
}

function schemaOf(described: Json): Json | undefined {
  const content = described['content'] as Record<string, { readonly schema?: Json }> | undefined
  return content?.['application/json']?.schema
}

/** OpenAPI 3.0 says "nullable" where JSON Schema has a type; references become absolute. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern)
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, key === '$ref' && typeof entry === 'string' && entry.startsWith('#') ? `github${entry}` : modern(entry)]))
  if (schema['nullable'] !== true) return schema
  delete schema['nullable']
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema['type'], 'null'], ...(Array.isArray(schema['enum']) ? { enum: [...schema['enum'] as unknown[], null] } : {}) }
}

function patternOf({ id, template }: Operation): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    const holdsSlashes = greedy.has(name) || (name === 'ref' && greedyReference.has(id))
    return `(?<${name}>${holdsSlashes ? (name === 'path' ? '.*' : '.+') : '[^/]+'})`
  })
  // The root of a repository's contents may be asked for without a slash.
  return new RegExp(`^${id === 'repos/get-content' ? source.replace('/(?<path>', '(?:/|$)(?<path>') : source}$`)
}

/** Words come before names, names before those that hold slashes. */
function rankOf({ id, template }: Operation): string {
  return template.split('/').map((part) => (!part.startsWith('{') ? `0${part}` : greedy.has(part.slice(1, -1)) || greedyReference.has(id) ? '2' : '1')).join('/')
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function asTyped(schema: Json, given: string): unknown {
  const types = [schema['type']].flat()
  if (types.includes('integer') && /^-?\d+$/.test(given)) return Number(given)
  if (types.includes('boolean') && /^(true|false)$/.test(given)) return given === 'true'
  return given
}

/** Names in an object that no branch of its schema has. */
function unknownNames(schema: Json, value: unknown, place: string, resolve: (schema: Json) => Json): string[] {
  if (typeof value !== 'object' || value === null) return []
  const branches = branchesOf(schema, resolve)
  if (Array.isArray(value)) {
    const items = branches.map((branch) => branch['items'] as Json | undefined).filter((entry) => entry !== undefined)
    return items.length === 0 ? [] : value.slice(0, 20).flatMap((entry, index) => unknownNames({ anyOf: items }, entry, `${place}/${index}`, resolve))
  }
  if (branches.some((branch) => branch['additionalProperties'] !== undefined && branch['additionalProperties'] !== false)) return []
  const known = branches.flatMap((branch) => Object.entries((branch['properties'] ?? {}) as Record<string, Json>))
  if (known.length === 0) return []
  return Object.entries(value).flatMap(([name, entry]) => {
    const schemas = known.filter(([key]) => key === name).map(([, found]) => found)
    return schemas.length === 0 ? [`${place}/${name} is unknown`] : unknownNames({ anyOf: schemas }, entry, `${place}/${name}`, resolve)
  })
}

function branchesOf(schema: Json, resolve: (schema: Json) => Json): readonly Json[] {
  const found = resolve(schema)
  const parts = (['anyOf', 'oneOf', 'allOf'] as const).flatMap((key) => (found[key] as readonly Json[] | undefined) ?? [])
  return [found, ...parts.flatMap((part) => branchesOf(part, resolve))]
}
