/** As much of JSON Schema as schema/report.schema.json uses. An unknown keyword is an error: what is not checked must not look checked. */

export interface Schema {
  readonly type?: string | readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

const known = new Set(['$schema', '$id', '$defs', '$ref', 'title', 'description', 'type', 'required', 'properties', 'additionalProperties', 'items', 'enum', 'const', 'minimum', 'pattern', 'anyOf'])

/** Everywhere a value is not what the schema says; empty where it is. */
export function mistakesIn(value: unknown, schema: Schema, whole: Schema = schema, at = '$'): readonly string[] {
  for (const keyword of Object.keys(schema)) if (!known.has(keyword)) throw new Error(`Unexpected keyword ${keyword}`)
  const target = schema.$ref === undefined ? undefined : whole.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (schema.$ref !== undefined && target === undefined) throw new Error(`Unexpected reference ${schema.$ref}`)
  return [
    ...(target === undefined ? [] : mistakesIn(value, target, whole, at)),
    ...valueMistakes(value, schema, at),
    ...(schema.anyOf === undefined || schema.anyOf.some((one) => mistakesIn(value, one, whole, at).length === 0) ? [] : [`${at}: none of the alternatives`]),
    ...(Array.isArray(value) && schema.items !== undefined ? value.flatMap((item, index) => mistakesIn(item, schema.items ?? {}, whole, `${at}[${index}]`)) : []),
    ...(isObject(value) ? objectMistakes(value, schema, whole, at) : [])
  ]
}

function valueMistakes(value: unknown, schema: Schema, at: string): readonly string[] {
  const types = schema.type === undefined ? null : [schema.type].flat()
  return [
    types === null || types.some((type) => hasType(value, type)) ? '' : `${at}: not of type ${types.join(' or ')}`,
    schema.enum === undefined || schema.enum.includes(value) ? '' : `${at}: not one of the values`,
    schema.const === undefined || schema.const === value ? '' : `${at}: not ${JSON.stringify(schema.const)}`,
    schema.minimum === undefined || (typeof value === 'number' && schema.minimum <= value) ? '' : `${at}: below ${schema.minimum}`,
    schema.pattern === undefined || (typeof value === 'string' && new RegExp(schema.pattern, 'u').test(value)) ? '' : `${at}: not like ${schema.pattern}`
  ].filter((mistake) => mistake !== '')
}

function objectMistakes(value: Readonly<Record<string, unknown>>, schema: Schema, whole: Schema, at: string): readonly string[] {
  const { properties = {}, required = [] } = schema
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}.${key}: missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const own = properties[key]
      if (own !== undefined) return mistakesIn(inner, own, whole, `${at}.${key}`)
      return schema.additionalProperties === false ? [`${at}.${key}: unknown`] : []
    })
  ]
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  return type === 'object' ? isObject(value) : typeof value === type
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
