// A module of texts: the build and the tests make it of the folder page/, see rolldown.config.ts.
declare module '#page' {
  /** The script of the page, and its hash as a security policy names it: "sha256-…". */
  export const script: string
  export const scriptHash: string
  /** The style sheet of the page, and its hash. */
  export const style: string
  export const styleHash: string
}
