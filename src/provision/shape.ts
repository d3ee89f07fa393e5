// Shapes of YAML: each reads a node into a value that remembers where it stood, notes everything that is not as
// expected, and knows its JSON Schema. One table of shapes is the loader and the schema for editors, so the two cannot
// drift apart. Nothing here knows what a provision is.

import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair, Scalar, YAMLMap } from 'yaml'
import { startOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { didYouMean } from './suggestion.ts'

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

/** Text of a certain form; `example` ends the noun in messages. */
export interface TextForm {
  readonly noun: string
  readonly pattern?: RegExp
  /** Also take a bare number, as the text that was written ("28"). */
  readonly allowsNumber?: true
}

/** A non-empty text without control characters. White space at its end, which block scalars bring, is cut off. */
export function text(form: TextForm): Shape<Written> {
  const { noun, pattern, allowsNumber } = form
  const base = { type: 'string', minLength: 1, ...(pattern === undefined ? {} : { pattern: pattern.source }) }
  return {
    noun,
    schema: allowsNumber === undefined ? base : { anyOf: [base, { type: 'number' }] },
    read(node, reading) {
      const at = startOf(node)
      if (!isScalar(node) || (typeof node.value !== 'string' && !(allowsNumber !== undefined && typeof node.value === 'number'))) {
        return refuse(reading, at, describe(node), noun)
      }
      const value = typeof node.value === 'string' ? node.value.trimEnd() : node.source ?? String(node.value)
      if (value === '') return refuse(reading, at, 'empty text', noun)
      const stray = findControlCharacter(value)
      if (0 <= stray) return refuse(reading, reading.offsetIn(node, stray), `invisible character ${codeOf(value, stray)}`, 'plain text')
      if (pattern !== undefined && !pattern.test(value)) return refuse(reading, at, quote(value), noun)
      return { text: value, at, scalar: node }
    }
  }
}

/** One of a few fixed words. `noun` names what they are ("fact kind"). */
export function word<W extends string>(noun: string, words: readonly W[]): Shape<Written & { readonly text: W }> {
  const expected = words.length === 1 ? quote(words[0] ?? '') : `one of ${words.join(', ')}`
  return {
    noun: expected,
    schema: { enum: words },
    read(node, reading) {
      const at = startOf(node)
      if (!isScalar(node) || typeof node.value !== 'string') return refuse(reading, at, describe(node), expected)
      const found = words.find((one) => one === node.value)
      if (found !== undefined) return { text: found, at, scalar: node }
      return refuse(reading, at, `${noun} ${quote(node.value)}`, expected, didYouMean(node.value, words))
    }
  }
}

/** true or false. */
export const flag: Shape<{ readonly at: number, readonly value: boolean }> = {
  noun: 'true or false',
  schema: { type: 'boolean' },
  read(node, reading) {
    if (isScalar(node) && typeof node.value === 'boolean') return { at: startOf(node), value: node.value }
    return refuse(reading, startOf(node), describe(node), 'true or false')
  }
}

/** One fixed number; `noun` says what it is ("format version"). */
export function constant(noun: string, value: number): Shape<{ readonly at: number }> {
  return {
    noun: `${noun} ${value}`,
    schema: { const: value },
    read: (node, reading) => isScalar(node) && node.value === value ? { at: startOf(node) } : refuse(reading, startOf(node), describe(node), `${noun} ${value}`)
  }
}

/** A list with at least `atLeast` items. */
export function list<T>(item: Shape<T>, noun: string, atLeast = 0): Shape<Listed<T>> {
  const expected = atLeast < 1 ? `a list of ${noun}` : `a list of at least ${atLeast} ${atLeast === 1 ? noun.replace(/s$/, '') : noun}`
  return {
    noun: expected,
    schema: { type: 'array', items: item.schema, ...(0 < atLeast ? { minItems: atLeast } : {}) },
    read(node, reading) {
      const at = startOf(node)
      if (!isSeq(node)) return refuse(reading, at, describe(node), expected)
      if (node.items.length < atLeast) refuse(reading, at, node.items.length === 0 ? 'empty list' : `list of ${node.items.length}`, expected)
      const items = node.items.flatMap((entry) => {
        const value = readAny(item, entry, reading, at)
        return value === null ? [] : [value]
      })
      return { at, items }
    }
  }
}

/** A map with free keys of one form. Its order is kept. */
export function map<T>(key: Shape<Written>, value: Shape<T>, noun: string): Shape<Listed<Entry<T>>> {
  return {
    noun: `a map of ${noun}`,
    schema: { type: 'object', propertyNames: key.schema, additionalProperties: value.schema },
    read(node, reading) {
      const at = startOf(node)
      if (!isMap(node)) return refuse(reading, at, describe(node), `a map of ${noun}`)
      const items = uniquePairs(node, reading).flatMap(({ keyNode, pair }) => {
        const written = key.read(keyNode, reading)
        const read = readAny(value, pair.value, reading, startOf(keyNode))
        return written === null ? [] : [{ key: written, value: read }]
      })
      return { at, items }
    }
  }
}

/** Either a list or something else: a map, or a single text, as `other` says. */
export function listOr<A, B>(whenList: Shape<A>, otherwise: Shape<B>, other: 'map' | 'text'): Shape<A | B> {
  const noun = `${whenList.noun} or ${otherwise.noun}`
  return {
    noun,
    schema: { anyOf: [whenList.schema, otherwise.schema] },
    read(node, reading) {
      if (isSeq(node)) return whenList.read(node, reading)
      const fits = other === 'map' ? isMap(node) : isScalar(node) && typeof node.value === 'string'
      return fits ? otherwise.read(node, reading) : refuse(reading, startOf(node), describe(node), noun)
    }
  }
}

/** A map with known keys. `noun` names it in messages ("provision"); unknown, repeated and missing keys are mistakes. */
export function object<F extends Fields>(noun: string, fields: F, description?: string): Shape<Placed<Filled<F>>> {
  const expected = `a map with ${keysText(fields)}`
  return {
    noun: expected,
    schema: objectSchema(fields, description),
    read(node, reading) {
      const at = startOf(node)
      if (!isMap(node)) return refuse(reading, at, describe(node), expected)
      return { at, values: readFields(noun, fields, node, reading) }
    }
  }
}

/** JSON Schema of an object with these keys and no others. */
export function objectSchema(fields: Fields, description?: string): JsonSchema {
  const keys = Object.entries(fields)
  const needed = keys.filter(([, field]) => field.isRequired).map(([key]) => key)
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(keys.map(([key, field]) => [key, { description: field.description, ...field.shape.schema }])),
    ...(0 < needed.length ? { required: needed } : {}),
    additionalProperties: false
  }
}

/** Reads the known keys of a map and reports all others, with a hint where `hint` has one. */
export function readFields<F extends Fields>(noun: string, fields: F, node: YAMLMap, reading: Reading, hint: (key: string) => string = () => ''): Filled<F> {
  const values: Record<string, unknown> = Object.fromEntries(Object.keys(fields).map((key) => [key, null]))
  const seen = new Set<string>()
  for (const { key, keyNode, pair } of uniquePairs(node, reading)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    seen.add(key)
    if (field === undefined) refuse(reading, startOf(keyNode), `key ${quote(key)} in a ${noun}`, `one of ${Object.keys(fields).join(', ')}`, hint(key) || didYouMean(key, Object.keys(fields)))
    else values[key] = readAny(field.shape, pair.value, reading, startOf(keyNode))
  }
  for (const [key, field] of Object.entries(fields)) {
    if (field.isRequired && !seen.has(key)) reading.report(startOf(node), `Unexpected ${noun} without ${quote(key)}, expected ${field.shape.noun}`)
  }
  return values as Filled<F>
}

/** The node of a key in a map, aliases resolved; null where there is none. */
export function valueOf(node: YAMLMap, wanted: string, reading: Reading): Node | null {
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === wanted)
  return pair === undefined ? null : reading.resolve(pair.value)
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
  return `${typeof node.value} ${node.source ?? String(node.value)}`
}

/** A text in double quotes, shortened to what a line of output can hold. */
export function quote(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim()
  return JSON.stringify(60 < flat.length ? `${flat.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}...` : flat)
}

function readAny<T>(shape: Shape<T>, value: unknown, reading: Reading, at: number): T | null {
  const node = reading.resolve(value)
  if (node !== null) return shape.read(node, reading)
  // An alias that stands for nothing has been reported when the anchors were gathered.
  return isAlias(value) ? null : refuse(reading, at, 'empty value', shape.noun)
}

/** Pairs whose key is text, the first of each; all others are reported. */
function uniquePairs(node: YAMLMap, reading: Reading): readonly { readonly key: string, readonly keyNode: Node, readonly pair: Pair }[] {
  const seen = new Set<string>()
  return node.items.flatMap((pair) => {
    const keyNode = reading.resolve(pair.key)
    if (keyNode === null || !isScalar(keyNode) || typeof keyNode.value !== 'string') {
      refuse(reading, keyNode === null ? startOf(node) : startOf(keyNode), keyNode === null ? 'empty key' : `${describe(keyNode)} as a key`, 'text')
      return []
    }
    const key = keyNode.value
    if (seen.has(key)) {
      reading.report(startOf(keyNode), `Unexpected second key ${quote(key)}, expected each key once`)
      return []
    }
    seen.add(key)
    return [{ key, keyNode, pair }]
  })
}

function keysText(fields: Fields): string {
  const keys = Object.entries(fields).filter(([, field]) => field.isRequired).map(([key]) => key)
  return (0 < keys.length ? keys : Object.keys(fields)).join(', ')
}

/** Control characters, and marks that turn the direction of writing and so hide what a text says. */
function findControlCharacter(value: string): number {
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  return value.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/)
}

function codeOf(value: string, index: number): string {
  return `U+${(value.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
