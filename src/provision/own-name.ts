// What a set calls its terms and people, read from the file before its facts are: a value that is one of these names is a name, whatever
// else it could be read as ("may", "seven hills").

import { isMap, isScalar, isSeq } from 'yaml'
import { remember } from '../language/remember.ts'
import { valueOf } from '../yaml/collection-shape.ts'
import type { Reading } from '../yaml/reading.ts'

/** Whether a value is the id or a name of a term or person that stands in the same file. */
export function isOwnName(written: string, reading: Reading): boolean {
  return namesOf(reading).has(written.toLowerCase())
}

const namesOf = remember((reading: Reading): ReadonlySet<string> => {
  const { root } = reading
  if (!isMap(root)) return new Set()
  return new Set(['terms', 'people'].flatMap((key) => {
    const list = valueOf(root, key, reading)
    return isMap(list) ? list.items.flatMap(({ key: id, value }) => [...textsOf(id, reading), ...textsOf(value, reading)]) : []
  }).map((name) => name.toLowerCase()))
})

/** The names in a node: itself, those of a list, or those under the keys for names. */
function textsOf(node: unknown, reading: Reading): readonly string[] {
  const own = reading.resolve(node)
  if (isScalar(own)) return typeof own.value === 'string' ? [own.value] : []
  if (isSeq(own)) return own.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : []))
  if (!isMap(own)) return []
  return ['name', 'names', 'exact'].flatMap((key) => {
    const value = valueOf(own, key, reading)
    return isScalar(value) || isSeq(value) ? textsOf(value, reading) : []
  })
}
