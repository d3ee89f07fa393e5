// A module of a set: the build and the tests turn the YAML file into what reading it gives, see default-set.ts.
declare module '#default-set' {
  const reading: unknown
  export default reading
  /** What is made of the set before articles are read, made anew by each call; null of a broken set. */
  export const ground: () => unknown
}
