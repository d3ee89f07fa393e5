// The JSON Schema of a provision set, for editors: completion, descriptions, wrong keys and words marked while typing.
// Made from the form that the loader reads by; what needs a look at other parts of the set is the loader's alone.

import { namedShapes, setShape } from './form.ts'
import type { JsonSchema } from '../yaml/shape.ts'

/** JSON Schema, draft 2020-12, of a provision set. `schema/provision-set.schema.json` holds exactly this. */
export function provisionSetSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Proviso provision set',
    description: 'Canonical facts that articles are checked against.',
    ...setShape.schema,
    $defs: Object.fromEntries(namedShapes.map(({ name, definition }) => [name, definition]))
  }
}
