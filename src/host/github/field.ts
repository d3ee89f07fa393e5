/** Fields of answers and events, which are data of unknown shape: what is not there, or is something else, is null. */

/** The value at a path of keys. */
export function fieldAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : null), value)
}

/** A non-empty text at a path; null for anything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = fieldAt(value, ...keys)
  return typeof found === 'string' && found !== '' ? found : null
}

/** A whole number that is not negative. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = fieldAt(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) && 0 <= found ? found : null
}

/** Whether true stands there. */
export function flagAt(value: unknown, ...keys: readonly string[]): boolean {
  return fieldAt(value, ...keys) === true
}

/** The items of a list; none where there is no list. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = fieldAt(value, ...keys)
  return Array.isArray(found) ? found : []
}

/** A git object name; anything else must not get into a path of the API. */
export function commitAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = textAt(value, ...keys)
  return found !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : null
}
