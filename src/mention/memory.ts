/** Remembers what was made of texts that come again, without growing: a run may see more text than the memory holds. */

/** What was made of some texts. */
export interface Memory<T> {
  readonly get: (key: string) => T | undefined
  /** Keeps a value, and gives it. */
  readonly keep: (key: string, value: T) => T
}

/** A memory by text, of up to so many characters and as many again; what was not asked for lately is forgotten first. */
export function createMemory<T>(most: number): Memory<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  let size = 0
  const keep = (key: string, value: T): T => {
    if (most < size) {
      old = young
      young = new Map()
      size = 0
    }
    size += key.length
    young.set(key, value)
    return value
  }
  return {
    get(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const before = old.get(key)
      return before === undefined ? undefined : keep(key, before)
    },
    keep
  }
}
