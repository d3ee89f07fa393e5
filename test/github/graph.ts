/**
 * GitHub's GraphQL for conversations: who am I, which comments are mine, which are minimized, minimize this one. Names, arguments, types of
 * variables and required inputs are checked against the published schema; a mistake is answered as GitHub does (200 with errors).
 */
import { readFileSync } from 'node:fs'
import { readGraphDocument } from './graph-query.ts'
import type { GraphDocument, GraphSelection, GraphValue } from './graph-query.ts'

interface SchemaField { readonly type: string, readonly arguments: Readonly<Record<string, string>> }

interface Schema {
  readonly types: Readonly<Record<string, { readonly kind: string, readonly interfaces: readonly string[], readonly fields: Readonly<Record<string, SchemaField>> }>>
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

type Arguments = Readonly<Record<string, unknown>>

/** An object of the graph: its type, and its fields as values or as functions of their arguments. */
export interface GraphObject { readonly __typename: string, readonly [field: string]: unknown }

export interface GraphError { readonly type?: string, readonly path?: readonly (string | number)[], readonly message: string, readonly locations?: readonly unknown[], readonly extensions?: unknown }

/** Thrown by a field to refuse it: GitHub answers null there, and says why. */
export const refusal = (type: string, message: string): Error => Object.assign(new Error(message), { graph: type })

export interface Graph {
  /** Runs a document. `problems` are those that break the schema; GitHub's answer to them is among the errors too. */
  readonly run: (request: { readonly query?: unknown, readonly variables?: unknown }, roots: { readonly query: GraphObject, readonly mutation: GraphObject }) => { readonly body: unknown, readonly problems: readonly string[] }
}

const bare = (type: string): string => type.replace(/[[\]!]/g, '')

export function openGraph(): Graph {
  const schema = JSON.parse(readFileSync(new URL('published/graphql.json', import.meta.url), 'utf8')) as Schema
  return {
    run(request, roots) {
      if (typeof request.query !== 'string') return { body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] }, problems: ['query is no text'] }
      let document: GraphDocument
      try {
        document = readGraphDocument(request.query)
      } catch (error) {
        const message = error instanceof Error ? error.message : 'Parse error'
        return { body: { errors: [{ message, locations: [{ line: 1, column: 1 }] }] }, problems: [message] }
      }
      const [operation] = document.operations
      if (operation === undefined || document.operations.length > 1) return { body: { errors: [{ message: 'An operation name is required' }] }, problems: ['one operation is expected'] }
      const variables = (request.variables ?? {}) as Arguments
      const root = operation.kind === 'query' ? 'Query' : 'Mutation'
      const problems = [...variableProblems(operation.variables, variables), ...selectionProblems(schema, document, root, operation.selections, root)]
      if (problems.length > 0) return { body: { errors: problems.map((message) => ({ message, locations: [{ line: 1, column: 1 }], extensions: { code: 'undefinedField' } })) }, problems }
      const defaults = Object.fromEntries(Object.entries(operation.variables).flatMap(([name, { otherwise }]) => (otherwise === null ? [] : [[name, valueOf(otherwise, {})]])))
      const errors: GraphError[] = []
      const data = select({ schema, document, variables: { ...defaults, ...variables }, errors }, operation.kind === 'query' ? roots.query : roots.mutation, operation.selections, [])
      return { body: errors.length === 0 ? { data } : { data, errors }, problems: errors.filter(({ type }) => type === 'INVALID').map(({ message }) => message) }
    }
  }
}

function variableProblems(declared: Readonly<Record<string, { readonly type: string, readonly otherwise: unknown }>>, given: Arguments): readonly string[] {
  return Object.entries(declared).flatMap(([name, { type, otherwise }]) => {
    const isMissing = type.endsWith('!') && otherwise === null && (given[name] === undefined || given[name] === null)
    return isMissing || mismatch(type, given[name]) ? [`Variable $${name} of type ${type} was provided invalid value`] : []
  })
}

function mismatch(type: string, value: unknown): boolean {
  if (value === undefined || value === null) return false
  const wanted: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', String: 'string', ID: 'string', Boolean: 'boolean', GitObjectID: 'string' }
  if (type.startsWith('[')) return !Array.isArray(value) || value.some((entry) => mismatch(type.replace(/^\[|\]!?$/g, ''), entry))
  const expected = wanted[bare(type)]
  return expected !== undefined && typeof value !== expected
}

function selectionProblems(schema: Schema, document: GraphDocument, type: string, selections: readonly GraphSelection[], place: string): readonly string[] {
  const known = schema.types[type]
  if (known === undefined) return selections.length === 0 ? [] : [`${place}: the local GitHub does not know type ${type}`]
  if (selections.length === 0) return [`Field must have selections (${place} returns ${type} but has no selections)`]
  return selections.flatMap((selection): readonly string[] => {
    if (selection.kind === 'spread') {
      const fragment = document.fragments[selection.name]
      return fragment === undefined ? [`Fragment ${selection.name} was used, but not defined`] : selectionProblems(schema, document, fragment.type, fragment.selections, `... ${selection.name}`)
    }
    if (selection.kind === 'inline') return selectionProblems(schema, document, selection.type ?? type, selection.selections, `... on ${selection.type ?? type}`)
    if (selection.name === '__typename') return []
    const field = known.fields[selection.name]
    if (field === undefined) return [`Field '${selection.name}' doesn't exist on type '${type}'`]
    const unknown = Object.keys(selection.arguments).filter((name) => field.arguments[name] === undefined).map((name) => `Field '${selection.name}' doesn't accept argument '${name}'`)
    const missing = Object.entries(field.arguments).filter(([name, wanted]) => wanted.endsWith('!') && selection.arguments[name] === undefined).map(([name]) => `Field '${selection.name}' is missing required arguments: ${name}`)
    // A connection without a size is refused.
    const unsized = field.type.endsWith('Connection!') && selection.arguments['first'] === undefined && selection.arguments['last'] === undefined
      ? [`You must provide a \`first\` or \`last\` value to properly paginate the \`${selection.name}\` connection.`] : []
    const inner = bare(field.type)
    const scalar = selection.selections.length > 0 ? [`Selections can't be made on scalars (field '${selection.name}')`] : []
    const inside = schema.types[inner] === undefined ? scalar : selectionProblems(schema, document, inner, selection.selections, selection.name)
    return [...unknown, ...missing, ...unsized, ...inside]
  })
}

interface Run { readonly schema: Schema, readonly document: GraphDocument, readonly variables: Arguments, readonly errors: GraphError[] }

function select(run: Run, object: GraphObject, selections: readonly GraphSelection[], path: readonly (string | number)[]): Record<string, unknown> {
  const chosen: Record<string, unknown> = {}
  for (const selection of selections) {
    if (selection.kind === 'field') {
      chosen[selection.alias] = selection.name === '__typename' ? object.__typename : resolve(run, object, selection, [...path, selection.alias])
      continue
    }
    const { type, selections: inner } = selection.kind === 'inline' ? selection : run.document.fragments[selection.name]!
    const own = object.__typename
    if (type === null || type === own || run.schema.types[own]?.interfaces.includes(type) === true) Object.assign(chosen, select(run, object, inner, path))
  }
  return chosen
}

function resolve(run: Run, object: GraphObject, field: GraphSelection & { readonly kind: 'field' }, path: readonly (string | number)[]): unknown {
  try {
    const given = Object.fromEntries(Object.entries(field.arguments).map(([name, value]) => [name, valueOf(value, run.variables)]))
    const declared = run.schema.types[object.__typename]?.fields[field.name]?.arguments ?? {}
    for (const [name, value] of Object.entries(given)) checkInput(run.schema, declared[name] ?? '', value, name)
    const known = object[field.name]
    const value: unknown = typeof known === 'function' ? (known as (given: Arguments) => unknown)(given) : known
    return complete(run, value, field.selections, path)
  } catch (error) {
    const type = (error as { readonly graph?: string }).graph
    if (type === undefined || !(error instanceof Error)) throw error
    run.errors.push({ type, path, locations: [{ line: 1, column: 1 }], message: error.message })
    return null
  }
}

function complete(run: Run, value: unknown, selections: readonly GraphSelection[], path: readonly (string | number)[]): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((entry, index) => complete(run, entry, selections, [...path, index]))
  return selections.length === 0 ? value : select(run, value as GraphObject, selections, path)
}

function checkInput(schema: Schema, type: string, value: unknown, place: string): void {
  const fields = schema.inputs[bare(type)]
  const values = schema.enums[bare(type)]
  if (type.endsWith('!') && (value === undefined || value === null)) throw refusal('INVALID', `Argument '${place}' has an invalid value. Expected type '${type}'.`)
  if (values !== undefined && value !== undefined && !values.includes(value as string)) throw refusal('INVALID', `Argument '${place}' has an invalid value (${JSON.stringify(value)}). Expected type '${type}'.`)
  if (fields === undefined) return
  const object = (value ?? {}) as Arguments
  for (const name of Object.keys(object)) if (fields[name] === undefined) throw refusal('INVALID', `InputObject '${bare(type)}' doesn't accept argument '${name}'`)
  for (const [name, wanted] of Object.entries(fields)) checkInput(schema, wanted, object[name], `${place}.${name}`)
}

function valueOf(value: GraphValue, variables: Arguments): unknown {
  if ('variable' in value) return variables[value.variable]
  if ('list' in value) return value.list.map((entry) => valueOf(entry, variables))
  if ('object' in value) return Object.fromEntries(Object.entries(value.object).map(([name, entry]) => [name, valueOf(entry, variables)]))
  return value.literal
}
