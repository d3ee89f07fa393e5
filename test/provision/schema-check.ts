// As much of JSON Schema 2020-12 as the schema of provision sets uses, to hold the schema against the loader. A keyword
// that is not known here throws: a check that passes over what it does not know would prove nothing.

type Schema = Readonly<Record<string, unknown>>
type Check = (value: unknown, argument: unknown, schema: Schema, root: Schema) => boolean

const isRecord = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const asSchema = (value: unknown): Schema => {
  if (!isRecord(value)) throw new Error(`no schema: ${JSON.stringify(value)}`)
  return value
}
const asList = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`)
  return value
}
const note: Check = () => true

const checks: Readonly<Record<string, Check>> = {
  $schema: note, $defs: note, else: note, title: note, description: note, then: note, examples: note,
  type: (value, name) => name === 'array' ? Array.isArray(value) : name === 'object' ? isRecord(value) : name === 'null' ? value === null : typeof value === name,
  const: (value, wanted) => value === wanted,
  enum: (value, wanted) => asList(wanted).includes(value),
  minLength: (value, least) => typeof value !== 'string' || Number(least) <= value.length,
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minItems: (value, least) => !Array.isArray(value) || Number(least) <= value.length,
  minProperties: (value, least) => !isRecord(value) || Number(least) <= Object.keys(value).length,
  items: (value, item, _, root) => !Array.isArray(value) || value.every((one) => isValid(one, asSchema(item), root)),
  required: (value, keys) => !isRecord(value) || asList(keys).every((key) => Object.hasOwn(value, String(key))),
  properties: (value, properties, _, root) => !isRecord(value) ||
    Object.entries(asSchema(properties)).every(([key, schema]) => !Object.hasOwn(value, key) || isValid(value[key], asSchema(schema), root)),
  propertyNames: (value, schema, _, root) => !isRecord(value) || Object.keys(value).every((key) => isValid(key, asSchema(schema), root)),
  additionalProperties: (value, schema, { properties }, root) => !isRecord(value) || Object.keys(value).every((key) =>
    (isRecord(properties) && Object.hasOwn(properties, key)) || (schema !== false && isValid(value[key], asSchema(schema), root))),
  anyOf: (value, list, _, root) => asList(list).some((schema) => isValid(value, asSchema(schema), root)),
  allOf: (value, list, _, root) => asList(list).every((schema) => isValid(value, asSchema(schema), root)),
  if: (value, condition, branches, root) => {
    const branch = branches[isValid(value, asSchema(condition), root) ? 'then' : 'else']
    return branch === undefined || isValid(value, asSchema(branch), root)
  },
  $ref: (value, path, _, root) => {
    const name = /^#\/\$defs\/(\w+)$/.exec(String(path))?.[1] ?? ''
    return isValid(value, asSchema(asSchema(root['$defs'])[name]), root)
  }
}

/** Whether a value fits a schema. Throws on a keyword or reference that it does not know. */
export function isValid(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    const check = checks[keyword]
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`)
    return check(value, argument, schema, root)
  })
}
