// Shapes of lists and maps. Whatever is wrong with one item or key, all others are read.

import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair, YAMLMap } from 'yaml'
import { startOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { describe, quote, refuse } from './shape.ts'
import type { Entry, Fields, Filled, JsonSchema, Listed, Placed, Shape, Written } from './shape.ts'
import { didYouMean } from './suggestion.ts'

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
