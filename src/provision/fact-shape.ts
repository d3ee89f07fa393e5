// How facts and checks are read: the kind says which further keys there are, and where it is not written it is told by
// the others. A provision of a single fact may be written flat, with the keys of the fact beside its own.

import { isMap, isScalar } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { FactKind } from '../model.ts'
import { list, objectSchema, readFields, valueOf } from '../yaml/collection-shape.ts'
import { startOf } from '../yaml/reading.ts'
import type { Reading } from '../yaml/reading.ts'
import { word } from '../yaml/scalar-shape.ts'
import { describe, optional, quote, refuse, required } from '../yaml/shape.ts'
import type { Fields, Filled, JsonSchema, Listed, Placed, Shape, Written } from '../yaml/shape.ts'
import { bindingFields, code, factFields, factKinds, ids, kindFields, words } from './field.ts'
import type { CheckForm } from './field.ts'
import { reportSeveral, statedValue, tellKind } from './kind.ts'
import { named } from './shape.ts'

const kinds = word('fact kind', factKinds)
const kindField = optional(kinds, 'What sort of value it is; says which further keys there are. Where it is absent, it is told by the keys, the value or the statement.')
const anyKindFields = makeAnyKindFields()

export type AlsoForm = CheckForm<typeof bindingFields>
const checkNoun = 'a map with kind, about and value'

/** A further check of a fact. */
export const also = named<AlsoForm>('check', {
  noun: checkNoun,
  schema: checkSchema(bindingFields),
  read: (node, reading) => isMap(node) ? readCheck(node, { noun: 'check', fields: bindingFields, statement: null }, reading) : refuse(reading, startOf(node), describe(node), checkNoun)
})

const wholeFactFields = {
  id: required(code, 'Id that reports show; unique in the set.'),
  statement: optional(words, 'The fact in one sentence; the statement of the provision where it is absent.'),
  sources: optional(ids, 'Ids of sources; those of the provision where it is absent.'),
  ...factFields,
  also: optional(list(also, 'checks'), 'Further checks of the same fact; about, unless and holder are those of the fact where absent.')
}

export type FactForm = CheckForm<typeof wholeFactFields>

const ownFields = {
  id: required(code, 'Id of the provision; unique in the set.'),
  title: optional(words, 'A few words for headings and lists; the beginning of the statement where it is absent.'),
  statement: required(words, 'What the document says, in one or two sentences.'),
  sources: optional(ids, 'Ids of the sources it is taken from.')
}
const { also: alsoField } = wholeFactFields
const flatFields = { ...ownFields, ...factFields, also: alsoField }
const factsNoun = 'a list of at least 1 fact'
const factsDescription = 'The single values in it that can be checked. A provision of one value needs no list: the keys of the fact stand in the provision itself.'

export type ProvisionForm = Placed<Filled<typeof ownFields> & { readonly facts: Listed<FactForm> | null }>

/** A provision: with a list of facts, or flat. */
export const provisionShape: Shape<ProvisionForm> = {
  noun: 'a map with id, statement',
  schema: {
    type: 'object',
    if: { required: ['facts'] },
    then: objectSchema(nestedFields(null)),
    else: checkSchema(flatFields)
  },
  read(node, reading) {
    const at = startOf(node)
    if (!isMap(node)) return refuse(reading, at, describe(node), 'a map with id, statement')
    const statementNode = valueOf(node, 'statement', reading)
    const statement = isScalar(statementNode) && typeof statementNode.value === 'string' ? { text: statementNode.value.trimEnd(), at: startOf(statementNode), scalar: statementNode } : null
    if (node.items.some(({ key }) => isScalar(key) && key.value === 'facts')) return { at, values: readFields('provision', nestedFields(statement), node, reading, flatHint) }
    const fact = readCheck(node, { noun: 'provision', fields: flatFields, statement }, reading)
    const { id, title, statement: written, sources } = fact.values
    // The fact is the provision: what it leaves out is the provision's own.
    const only = { ...fact, values: { ...fact.values, statement: null, sources: null } } as FactForm
    return { at, values: { id, title, statement: written, sources, facts: { at, items: [only] } } }
  }
}

function nestedFields(statement: Written | null) {
  return { ...ownFields, facts: required(list(factShape(statement), 'facts', 1), factsDescription) }
}

/** A fact in a list; what it does not state itself is the statement of its provision. */
function factShape(statement: Written | null): Shape<FactForm> {
  return {
    noun: factsNoun,
    schema: { $ref: '#/$defs/fact' },
    read: (node, reading) => isMap(node) ? readCheck(node, { noun: 'fact', fields: wholeFactFields, statement }, reading) : refuse(reading, startOf(node), describe(node), checkNoun)
  }
}

/** Facts in a list, for the schema. */
export const fact = named('fact', { ...factShape(null), schema: checkSchema(wholeFactFields) })

interface CheckContext<C extends Fields> {
  readonly noun: string
  readonly fields: C
  /** What the kind and value may be told by, where the node has no statement of its own. */
  readonly statement: Written | null
}

/** Reads a map whose kind says which keys it has. Common keys are read even where the kind is unknown. */
function readCheck<C extends Fields>(node: YAMLMap, { noun, fields, statement }: CheckContext<C>, reading: Reading): CheckForm<C> {
  const kindNode = valueOf(node, 'kind', reading)
  const written = factKinds.find((one) => isScalar(kindNode) && one === kindNode.value)
  const told = node.items.some(({ key }) => isScalar(key) && key.value === 'kind')
    ? written === undefined ? null : tellValue(node, written, statementOf(node, statement, reading), reading)
    : tellKind(node, statementOf(node, statement, reading), reading)
  const kind = told?.kind
  const own = kind === undefined ? anyKindFields : lenient(kindFields[kind], told?.value != null || isAmbiguous(kind, node, statementOf(node, statement, reading), reading))
  const values = readFields(kind === undefined || noun === 'provision' ? noun : `${kind} ${noun}`, { kind: kindField, ...fields, ...own }, node, reading, ownersHint)
  const filled = told?.value == null ? values : { ...values, value: told.value }
  // The keys read are those of `fields` and of the kind, so the parts have the types that the form promises.
  return { at: startOf(node), values: filled, kind: kind ?? null, own: kind === undefined ? null : filled } as unknown as CheckForm<C>
}

/** The kind is written; its value may stand in the statement all the same. */
function tellValue(node: YAMLMap, kind: FactKind, statement: Written | null, reading: Reading): { readonly kind: FactKind, readonly value: Written | null } {
  return { kind, value: valueOf(node, 'value', reading) === null ? statedValue(kind, statement, reading) : null }
}

function statementOf(node: YAMLMap, statement: Written | null, reading: Reading): Written | null {
  const own = valueOf(node, 'statement', reading)
  return isScalar(own) && typeof own.value === 'string' ? { text: own.value.trimEnd(), at: startOf(own), scalar: own } : statement
}

/** Whether a value that must be there is not, and the statement has several that could be it, as a problem says. */
function isAmbiguous(kind: FactKind, node: YAMLMap, statement: Written | null, reading: Reading): boolean {
  const isMissing = (kindFields[kind] as Fields)['value']?.isRequired === true && valueOf(node, 'value', reading) === null
  return isMissing && reportSeveral(kind, statement, startOf(node), reading)
}

/** A value that was found in the statement is not missing, nor one of which a problem has been told. */
function lenient(fields: Fields, isTold: boolean): Fields {
  const field = fields['value']
  return !isTold || field === undefined ? fields : { ...fields, value: { ...field, isRequired: false } }
}

/** Schema of a map with a kind: what has the kind has its keys, what has none may have the keys of all. */
function checkSchema(fields: Fields): JsonSchema {
  return {
    type: 'object',
    properties: { kind: { description: kindField.description, ...kinds.schema } },
    allOf: [
      ...factKinds.map((kind) => {
        const then = objectSchema({ kind: kindField, ...fields, ...optionalValue(kindFields[kind]) })
        return { if: { properties: { kind: { const: kind } }, required: ['kind'] }, then }
      }),
      { if: { required: ['kind'] }, else: objectSchema({ kind: kindField, ...fields, ...anyKindFields }) }
    ]
  }
}

/** Where the value may stand in the statement, only the loader knows whether it is missing. */
function optionalValue(fields: Fields): Fields {
  const field = fields['value']
  return field === undefined ? fields : { ...fields, value: { ...field, isRequired: false } }
}

/** The keys of all kinds, so that one wrong word does not make all others wrong too. */
function makeAnyKindFields(): Fields {
  const fields: Record<string, Fields[string]> = {}
  for (const kind of factKinds) {
    for (const [key, field] of Object.entries(kindFields[kind] as Fields)) {
      const before = fields[key]
      const schemas = [...(before === undefined ? [] : before.shape.schema['anyOf'] as readonly JsonSchema[]), field.shape.schema]
      fields[key] = optional({ noun: 'a value', schema: { anyOf: uniqueSchemas(schemas) }, read: () => null }, before?.description ?? field.description)
    }
  }
  return fields
}

function uniqueSchemas(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}

/** Tells to which kinds a key belongs that stands in a fact of another kind. */
function ownersHint(key: string): string {
  const owners = factKinds.filter((kind) => Object.hasOwn(kindFields[kind], key))
  if (key === 'by') return '; a change that is told by its size alone is a quantity: write it as "value", without "from" and "to"'
  return owners.length === 0 ? '' : `; ${quote(key)} belongs to kind ${owners.join(', ')}`
}

/** A key of a fact beside a list of facts. */
function flatHint(key: string): string {
  const isOfFacts = Object.hasOwn(flatFields, key) || key === 'kind' || Object.hasOwn(anyKindFields, key)
  return isOfFacts ? `; ${quote(key)} belongs in a fact of the list, or leave out "facts" where there is but one` : ''
}
