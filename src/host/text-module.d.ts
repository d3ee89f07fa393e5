// A module of text: the build and the tests turn the YAML file into its string.
declare module '#default-set' {
  const text: string
  export default text
}
