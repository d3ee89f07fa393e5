// WebAssembly in its text format: the build and the tests turn the file into the bytes of a module, in Base64.
declare module '*.wat' {
  const bytes: string
  export default bytes
}

// Of WebAssembly what is used here: its types come with those of browsers only.
declare namespace WebAssembly {
  interface Module { readonly kind?: 'module' }
  const Module: new (bytes: Uint8Array) => Module
  const Instance: new (module: Module) => { readonly exports: unknown }
  class CompileError extends Error {}
  interface Memory {
    readonly buffer: ArrayBuffer
    readonly grow: (pages: number) => number
  }
  interface Global { readonly value: number }
}
