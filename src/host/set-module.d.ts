// A module of a set: the build and the tests turn the YAML file into what reading it gives, see default-set.ts.
declare module '#default-set' {
  const reading: unknown
  export default reading
}
