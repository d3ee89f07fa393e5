/** Tables that many runs have no use for are made when they are first asked for: a command starts the sooner. */

/** Gives what `make` makes, which is called at most once; it must depend on nothing that changes. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
