/** Inputs and files to options. What is unknown or malformed is a problem that says what was expected; nothing falls back silently. */
import { isMap } from 'yaml'
import { readYaml, startOf } from '../yaml/reading.ts'
import { object, objectSchema, valueOf } from '../yaml/collection-shape.ts'
import { optional, quote } from '../yaml/shape.ts'
import { text } from '../yaml/scalar-shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'
import { definitions, inputNames, optionNames } from './definition.ts'
import type { Problem, SourceFile } from '../model.ts'
import type { Field, JsonSchema } from '../yaml/shape.ts'
import type { Given, OptionName } from './definition.ts'
import type { Kind } from './kind.ts'

/** Values that were given, and what is wrong with the others. */
export interface Parsing {
  readonly given: Given
  readonly problems: readonly Problem[]
}

/** Reads texts by name, such as the action's inputs; `place` names where they stand ("input"). */
export function parseTexts(texts: ReadonlyMap<string, string>, place: string): Parsing {
  const read = [...texts].map(([name, text]) => {
    if (!isName(name) || !definitions[name].isInput) return { problem: `Unexpected ${place} ${quote(name)}, expected one of ${inputNames.join(', ')}${didYouMean(name, inputNames)}` }
    const parsed = (definitions[name].kind as Kind<unknown>).parse(text)
    if (parsed.ok) return { name, value: parsed.value }
    const shown = name === 'github-token' ? 'value' : quote(text)
    return { problem: `Unexpected ${shown} for ${place} ${name}, expected ${parsed.expected}` }
  })
  return {
    given: Object.fromEntries(read.flatMap((one) => ('name' in one ? [[one.name, one.value]] : []))),
    problems: read.flatMap((one) => ('problem' in one ? [{ path: place, line: null, column: null, message: one.problem ?? '' }] : []))
  }
}

/** Reads the configuration file; every mistake has its line and column. An empty file gives nothing. */
export function parseConfiguration(file: SourceFile): Parsing {
  const reading = readYaml(file)
  const form = reading.root === null ? null : configurationShape.read(reading.root, reading)
  const values = Object.entries(form?.values ?? {}).filter(([name, value]) => value !== null && isName(name))
  const given = new Set(values.map(([name]) => name))
  if (given.has('sets') && given.has('provisions')) {
    const second = isMap(reading.root) ? valueOf(reading.root, 'provisions', reading) : null
    reading.report(second === null ? 0 : startOf(second), 'Unexpected "provisions" beside "sets", expected one of them; a further set is one more entry of "sets"')
  }
  return { given: Object.fromEntries(values), problems: reading.problems() }
}

const fields: Readonly<Record<string, Field<unknown>>> = Object.fromEntries(optionNames
  .filter((name) => definitions[name].isConfigurable)
  .map((name) => [name, optional(definitions[name].kind.shape as Field<unknown>['shape'], definitions[name].about)]))

/** Editors write the address of the schema into the file; it means nothing here. */
const address: Field<unknown> = optional(text({ noun: 'the address of a JSON Schema' }), 'JSON Schema of this file, for editors')

const configurationShape = object('configuration', { ...fields, $schema: address })

/** JSON Schema, draft 2020-12, of the configuration file. `schema/config.schema.json` holds exactly this. */
export function configurationSchema(): JsonSchema {
  const schema = objectSchema({ ...fields, $schema: address })
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, object>>).map(([name, property]) => {
    const initial = isName(name) ? definitions[name].initial : null
    return [name, { ...property, ...(initial === null ? {} : { default: initial }) }]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Proviso configuration',
    description: 'Options of the action and of "proviso check". Inputs and flags go before it.',
    ...schema,
    not: { required: ['provisions', 'sets'] },
    properties: Object.fromEntries(properties) as JsonSchema
  }
}

function isName(name: string): name is OptionName {
  return Object.hasOwn(definitions, name)
}
