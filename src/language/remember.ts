/** Remembers what was computed of something that never changes: a memo, no state, since the same thing always gives the same. */

/** Wraps `read` so that each thing is read once for as long as it is in use. What is read is kept with the thing and goes with it. */
export function remember<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.made
    const made = read(key)
    known.set(key, { made })
    return made
  }
}
