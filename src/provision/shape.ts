// Shapes that are lenient where a person would be: one text where a list of one is meant, a name where a map of names
// is. What they read is always the long form, so that nothing behind them has to know which was written.

import { isMap, isScalar, isSeq } from 'yaml'
import { startOf } from '../yaml/reading.ts'
import { list, listOr, object } from '../yaml/collection-shape.ts'
import { describe, refuse } from '../yaml/shape.ts'
import type { Fields, Filled, JsonSchema, Listed, Placed, Shape, Written } from '../yaml/shape.ts'

/** A shape that the schema keeps under `$defs`, since it occurs in many places. */
export interface NamedShape<T> extends Shape<T> {
  readonly name: string
  readonly definition: JsonSchema
}

/** Gives a shape a name of its own in the schema. */
export function named<T>(name: string, shape: Shape<T>, description?: string): NamedShape<T> {
  const definition = description === undefined ? shape.schema : { description, ...shape.schema }
  return { ...shape, name, definition, schema: { $ref: `#/$defs/${name}` } }
}

/** A list of at least `atLeast`, or one item on its own. `noun` is the plural of what is listed. */
export function oneOrMore(item: Shape<Written>, noun: string, atLeast = 1): Shape<Listed<Written>> {
  const many = list(item, noun, atLeast)
  const either = listOr(many, item, 'text')
  return {
    noun: either.noun,
    schema: either.schema,
    read(node, reading) {
      if (isSeq(node)) return many.read(node, reading)
      if (!isScalar(node)) return refuse(reading, startOf(node), describe(node), either.noun)
      const only = item.read(node, reading)
      return only === null ? null : { at: only.at, items: [only] }
    }
  }
}

/** A map, or in place of it what most often would be all it holds: one text or a list of texts, read as the map's `key`. */
export function shortFor<F extends Fields>(noun: string, fields: F, key: keyof F & string, item: Shape<Written>): Shape<Placed<Filled<F>>> {
  const whole = object(noun, fields)
  const short = oneOrMore(item, 'texts')
  const expected = `${short.noun}, or ${whole.noun}`
  return {
    noun: expected,
    schema: { anyOf: [...(short.schema['anyOf'] as readonly JsonSchema[]), whole.schema] },
    read(node, reading) {
      if (isMap(node)) return whole.read(node, reading)
      if (!isSeq(node) && !(isScalar(node) && typeof node.value === 'string')) return refuse(reading, startOf(node), describe(node), expected)
      const texts = short.read(node, reading)
      const none = Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
      return { at: startOf(node), values: { ...none, [key]: texts } as Filled<F> }
    }
  }
}

/** The same, where an empty value stands for an empty map: the id says it all. */
export function orEmpty<F extends Fields>(shape: Shape<Placed<Filled<F>>>, fields: F): Shape<Placed<Filled<F>>> {
  return {
    ...shape,
    schema: { anyOf: [...(shape.schema['anyOf'] as readonly JsonSchema[]), { type: 'null' }] },
    read(node, reading) {
      if (!isScalar(node) || node.value !== null) return shape.read(node, reading)
      return { at: startOf(node), values: Object.fromEntries(Object.keys(fields).map((name) => [name, null])) as Filled<F> }
    }
  }
}
