/** The path of an article as an address by RFC 3986, the way SARIF and JSON-LD name files. */

/** Where a file lies: relative to the root of the sources, or absolute. */
export interface FileUri {
  readonly uri: string
  readonly uriBaseId?: '%SRCROOT%'
}

/** The address of a path; half characters, which no address can hold, are replaced. */
export function toFileUri(path: string): FileUri {
  const parts = path.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '').split('/')
  const uri = parts.map((part, index) => (index === 0 && /^[a-z]:$/i.test(part) ? part : encodeURIComponent(part))).join('/')
  if (/^[a-z]:\//i.test(uri)) return { uri: `file:///${uri}` }
  if (uri.startsWith('//')) return { uri: `file:${uri}` }
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri: uri === '' ? '.' : uri, uriBaseId: '%SRCROOT%' }
}
