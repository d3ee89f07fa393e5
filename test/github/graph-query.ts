/**
 * GraphQL as far as clients of a pull request need it: one document, read into selections. Every name and argument is checked against
 * GitHub's published schema by `graph.ts`; here only the grammar (October 2021 edition, without type definitions).
 */

export type GraphValue = { readonly variable: string } | { readonly literal: unknown } | { readonly list: readonly GraphValue[] } | { readonly object: Readonly<Record<string, GraphValue>> }

export interface GraphField {
  readonly kind: 'field'
  readonly alias: string
  readonly name: string
  readonly arguments: Readonly<Record<string, GraphValue>>
  readonly selections: readonly GraphSelection[]
}

export type GraphSelection = GraphField
  | { readonly kind: 'inline', readonly type: string | null, readonly selections: readonly GraphSelection[] }
  | { readonly kind: 'spread', readonly name: string }

export interface GraphOperation {
  readonly kind: 'query' | 'mutation'
  readonly name: string | null
  /** Types of its variables as written, with defaults. */
  readonly variables: Readonly<Record<string, { readonly type: string, readonly otherwise: GraphValue | null }>>
  readonly selections: readonly GraphSelection[]
}

export interface GraphDocument {
  readonly operations: readonly GraphOperation[]
  readonly fragments: Readonly<Record<string, { readonly type: string, readonly selections: readonly GraphSelection[] }>>
}

const token = /[\s,\uFEFF]+|#[^\n\r]*|(\.\.\.|[!$&()/:=@[\]{|}]|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|"""(?:[^\\]|\\[^])*?"""|"(?:[^"\\\n]|\\.)*")/gy

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    if (match[1] !== undefined) tokens.push(match[1])
    end = match.index + match[0].length
  }
  if (end !== text.length) throw new SyntaxError(`Parse error on "${text.slice(end, end + 10)}"`)
  return tokens
}

/** Reads a document. Throws a SyntaxError that says what was met and what was expected. */
export function readGraphDocument(text: string): GraphDocument {
  const tokens = tokensOf(text)
  let place = 0
  const peek = (): string => tokens[place] ?? ''
  const next = (): string => tokens[place++] ?? ''
  const expect = (wanted: string): void => {
    const found = next()
    if (found !== wanted) throw new SyntaxError(`Parse error on "${found}", expected "${wanted}"`)
  }
  const name = (): string => {
    const found = next()
    if (!/^[A-Za-z_]/.test(found)) throw new SyntaxError(`Parse error on "${found}", expected a name`)
    return found
  }
  const until = <T>(end: string, read: () => T): T[] => {
    const list: T[] = []
    while (peek() !== end) {
      if (place >= tokens.length) throw new SyntaxError(`Parse error on end of file, expected "${end}"`)
      list.push(read())
    }
    next()
    return list
  }
  const value = (): GraphValue => {
    const found = next()
    if (found === '$') return { variable: name() }
    if (found === '[') return { list: until(']', value) }
    if (found === '{') return { object: Object.fromEntries(until('}', () => { const key = name(); expect(':'); return [key, value()] as const })) }
    if (found.startsWith('"""')) return { literal: found.slice(3, -3) }
    // Names of enumerations are their own value.
    return { literal: /^["\d-]|^(?:true|false|null)$/.test(found) ? JSON.parse(found) as unknown : found }
  }
  const type = (): string => {
    const inner = peek() === '[' ? (next(), `[${type()}${next()}`) : name()
    return peek() === '!' ? inner + next() : inner
  }
  const selections = (): GraphSelection[] => { expect('{'); return until('}', selection) }
  const given = (): Record<string, GraphValue> => {
    if (peek() !== '(') return {}
    next()
    return Object.fromEntries(until(')', () => { const key = name(); expect(':'); return [key, value()] as const }))
  }
  const selection = (): GraphSelection => {
    if (peek() === '...') {
      next()
      if (peek() === 'on') { next(); return { kind: 'inline', type: name(), selections: selections() } }
      return peek() === '{' ? { kind: 'inline', type: null, selections: selections() } : { kind: 'spread', name: name() }
    }
    const first = name()
    const second = peek() === ':' ? (next(), name()) : first
    return { kind: 'field', alias: first, name: second, arguments: given(), selections: peek() === '{' ? selections() : [] }
  }
  const operations: GraphOperation[] = []
  const fragments: Record<string, { type: string, selections: GraphSelection[] }> = {}
  while (place < tokens.length) {
    if (peek() === '{') { operations.push({ kind: 'query', name: null, variables: {}, selections: selections() }); continue }
    const kind = name()
    if (kind === 'fragment') {
      const own = name()
      expect('on')
      fragments[own] = { type: name(), selections: selections() }
      continue
    }
    if (kind !== 'query' && kind !== 'mutation') throw new SyntaxError(`Parse error on "${kind}", expected an operation`)
    const own = /^[A-Za-z_]/.test(peek()) ? name() : null
    const variables = peek() !== '(' ? {} : (next(), Object.fromEntries(until(')', () => {
      expect('$')
      const key = name()
      expect(':')
      return [key, { type: type(), otherwise: peek() === '=' ? (next(), value()) : null }] as const
    })))
    operations.push({ kind, name: own, variables, selections: selections() })
  }
  return { operations, fragments }
}
