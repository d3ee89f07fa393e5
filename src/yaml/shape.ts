// What a shape of YAML is: it reads a node into a value that remembers where it stood, notes everything that is not as
// expected, and knows its JSON Schema. One table of shapes is the loader and the schema for editors, so the two cannot
// drift apart. Nothing here knows what a provision is.

import { isMap, isScalar, isSeq } from 'yaml'
import type { Node, Scalar } from 'yaml'
import type { Reading } from './reading.ts'

/** A JSON Schema, or a part of one: plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

/** How one sort of value is read. `read` gives null when it has reported why. `noun` is "text", "a list of ids" in messages. */
export interface Shape<T> {
  readonly noun: string
  readonly schema: JsonSchema
  readonly read: (node: Node, reading: Reading) => T | null
}

/** A text as written, with its place: offset of the node in the file and of single characters. */
export interface Written {
  readonly text: string
  readonly at: number
  readonly scalar: Scalar
}

/** A list that knows where it stands; items that could not be read are left out. */
export interface Listed<T> {
  readonly at: number
  readonly items: readonly T[]
}

/** One entry of a map with free keys. */
export interface Entry<T> {
  readonly key: Written
  readonly value: T | null
}

/** A key of an object: its shape, what it means (shown by editors), and whether it may be left out. */
export interface Field<T> {
  readonly shape: Shape<T>
  readonly description: string
  readonly isRequired: boolean
}

/** The keys of an object. */
export type Fields = Readonly<Record<string, Field<unknown>>>

/** What an object is read into: null for a key that is absent or could not be read. */
export type Filled<F extends Fields> = { readonly [K in keyof F]: (F[K] extends Field<infer T> ? T : never) | null }

/** An object's values with the place of the object. */
export interface Placed<T> {
  readonly at: number
  readonly values: T
}

/** A key that must be there. */
export function required<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, description, isRequired: true }
}

/** A key that may be left out. */
export function optional<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, description, isRequired: false }
}

/** Notes "Unexpected X, expected Y" and gives null. */
export function refuse(reading: Reading, at: number, unexpected: string, expected: string, hint = ''): null {
  reading.report(at, `Unexpected ${unexpected}, expected ${expected}${hint}`)
  return null
}

/** A value in a few words: `text "abc"`, `number 12`, `a list`. */
export function describe(node: Node): string {
  if (isMap(node)) return 'map'
  if (isSeq(node)) return 'list'
  if (!isScalar(node)) return 'value'
  if (node.value === null) return 'empty value'
  if (typeof node.value === 'string') return `text ${quote(node.value)}`
  return `${typeof node.value} ${node.source ?? JSON.stringify(node.value)}`
}

/** A text in double quotes, shortened to what a line of output can hold. */
export function quote(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim()
  return JSON.stringify(60 < flat.length ? `${flat.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}...` : flat)
}
