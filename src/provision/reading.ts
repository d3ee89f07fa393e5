// A YAML file as nodes that know where they stand, and the list of problems that reading it fills. Core schema only: no
// custom tags, no merge keys, nothing executed. Everything is bounded before it is looked at, so that no file can cost
// more than its size: bytes, depth, aliases, nodes read through aliases.

import { isAlias, isCollection, isPair, isScalar, parseDocument } from 'yaml'
import type { Alias, Node, Scalar, YAMLError } from 'yaml'
import type { Problem, SourceFile } from '../model.ts'
import { scalarOffsets } from './scalar-offset.ts'
import { didYouMean } from './suggestion.ts'

/** A YAML file while it is being read. `at` is always an offset in `text`, UTF-16. */
export interface Reading {
  readonly text: string
  /** The outermost node; null where the file is empty or no YAML. */
  readonly root: Node | null
  /** Notes a problem. Only errors keep a set from being used. */
  readonly report: (at: number, message: string, severity?: 'error' | 'warning') => void
  /** The node an alias stands for, any other node itself; null for nothing, and when too much has been read. */
  readonly resolve: (node: unknown) => Node | null
  /** Offset in the file of a character of a scalar's value, also in quoted and folded scalars. */
  readonly offsetIn: (scalar: Scalar, index: number) => number
  /** All problems so far, in the order of the file. */
  readonly problems: () => readonly Problem[]
}

/** Limits of a file. A large real set has about 0.3 MB, depth 10 and no alias. */
export const limits = { bytes: 2_000_000, depth: 32, aliases: 1000, nodes: 400_000, problems: 500 } as const

/** Parses a file. Never throws: what is no YAML, or too much of it, is a problem and gives a null root. */
export function readYaml(file: SourceFile): Reading {
  const text = file.text.replace(/^\uFEFF/, '')
  const found: { readonly at: number, readonly message: string, readonly severity: 'error' | 'warning' }[] = []
  let dropped = 0
  const report: Reading['report'] = (at, message, severity = 'error') => {
    if (found.some((other) => other.at === at && other.message === message)) return
    if (found.length < limits.problems) found.push({ at, message, severity })
    else dropped++
  }
  const problems = (): readonly Problem[] => {
    const position = makePositions(text)
    const listed = [...found].sort((one, other) => one.at - other.at).map(({ at, message, severity }) => ({ path: file.path, ...position(at), message, severity }))
    return dropped === 0 ? listed : [...listed, { path: file.path, line: null, column: null, message: `Unexpected number of problems, ${dropped} more are not listed`, severity: 'error' }]
  }
  const anchors = new Map<Node, Node>()
  const root = parseNodes(text, report, anchors)
  return { text, root, report, problems, resolve: makeResolver(anchors, report), offsetIn: makeLocator(text) }
}

/** Where a node begins in its file. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function parseNodes(text: string, report: Reading['report'], anchors: Map<Node, Node>): Node | null {
  // Four bytes a UTF-16 unit are never reached; the cheap bound spares encoding what is surely small enough.
  const bytes = text.length * 3 < limits.bytes ? text.length : Buffer.byteLength(text)
  if (limits.bytes < bytes) {
    report(0, `Unexpected size of ${bytes} bytes, expected at most ${limits.bytes}`)
    return null
  }
  const document = parseDocument(text, {
    // Duplicate keys are found by the shapes: the library compares each key with each other one.
    version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false
  })
  const mistakes = [...document.errors, ...document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED')]
  if (0 < mistakes.length) {
    reportSyntax(mistakes, text, report)
    return null
  }
  if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    report(0, `Unexpected YAML version ${document.directives.yaml.version}, expected 1.2 or no %YAML line`)
    return null
  }
  return collectAnchors(document.contents, report, anchors) ? document.contents : null
}

/** One pass over all nodes with a stack of its own: depth, anchors and what each alias stands for. */
function collectAnchors(root: Node | null, report: Reading['report'], anchors: Map<Node, Node>): boolean {
  const named = new Map<string, Node>()
  const waiting: { readonly node: unknown, readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    if (isPair(node)) waiting.push({ node: node.value, depth }, { node: node.key, depth })
    else if (isAlias(node)) {
      const target = named.get(node.source)
      if (target === undefined) report(startOf(node), `Unexpected alias *${node.source}, expected the name of an anchor before it${didYouMean(node.source, named.keys())}`)
      else anchors.set(node, target)
      if (limits.aliases < anchors.size) {
        report(startOf(node), `Unexpected alias *${node.source}, expected at most ${limits.aliases} aliases`)
        return false
      }
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) named.set(node.anchor, node)
      if (isScalar(node)) continue
      if (limits.depth < depth) {
        report(startOf(node), `Unexpected nesting, expected at most ${limits.depth} levels`)
        return false
      }
      for (let index = node.items.length - 1; 0 <= index; index--) waiting.push({ node: node.items[index], depth: depth + 1 })
    }
  }
  return true
}

/** Counts what is read, so that aliases of aliases of aliases cannot multiply without end. */
function makeResolver(anchors: ReadonlyMap<Node, Node>, report: Reading['report']): Reading['resolve'] {
  let nodes = 0
  return (node) => {
    nodes++
    if (limits.nodes < nodes) {
      if (nodes === limits.nodes + 1) report(isAlias(node) ? startOf(node) : 0, `Unexpected amount of aliased content, expected at most ${limits.nodes} values`)
      return null
    }
    let target: unknown = node
    for (let steps = 0; isAlias(target) && steps < 10; steps++) target = anchors.get(target as Alias)
    return isScalar(target) || isCollection(target) ? target : null
  }
}

function makeLocator(text: string): Reading['offsetIn'] {
  const known = new Map<Scalar, (index: number) => number>()
  return (scalar, index) => {
    const locate = known.get(scalar) ?? scalarOffsets(text, scalar)
    known.set(scalar, locate)
    return locate(index)
  }
}

/** Line and column of offsets, both from 1. */
function makePositions(text: string): (at: number) => { readonly line: number, readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); 0 <= at; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length
    while (1 < high - low) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}

const needsQuotes = 'a value that begins with one of \' @ ! & | * or % stands in double quotes'
/** What was unexpected and expected, by the library's error code; codes not listed keep the library's words. */
const syntaxMessages: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'Unexpected anchor or tag on an alias, expected the alias alone',
  BAD_ALIAS: `Unexpected "&" or "*" without a name, expected a value; ${needsQuotes}`,
  BAD_DQ_ESCAPE: 'Unexpected escape sequence, expected one of \\" \\\\ \\n \\t \\xNN \\uNNNN',
  BAD_INDENT: 'Unexpected indentation, expected the same as in the lines that belong together',
  BAD_SCALAR_START: `Unexpected sign at the start of a value, expected text; ${needsQuotes}`,
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected ": " within a value, expected text; a value that contains ": " stands in quotes',
  BLOCK_IN_FLOW: 'Unexpected block within brackets, expected values and commas',
  KEY_OVER_1024_CHARS: 'Unexpected key of over 1,024 characters, expected a short one',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line break, expected ": " and a value on the line of its key',
  MULTIPLE_ANCHORS: 'Unexpected second anchor, expected one',
  MULTIPLE_DOCS: 'Unexpected second document ("---"), expected one document to a file',
  MULTIPLE_TAGS: `Unexpected second tag, expected a value; ${needsQuotes}`,
  RESOURCE_EXHAUSTION: `Unexpected nesting, expected at most ${limits.depth} levels`,
  TAB_AS_INDENT: 'Unexpected tab, expected spaces as indentation',
  TAG_RESOLVE_FAILED: `Unexpected tag, expected plain YAML without tags; ${needsQuotes}`
}

/** A mistake of syntax draws more after it: one a line is kept, the first of each, and at most twenty. */
function reportSyntax(mistakes: readonly YAMLError[], text: string, report: Reading['report']): void {
  const exhausted = mistakes.find((mistake) => mistake.code === 'RESOURCE_EXHAUSTION')
  const shown = exhausted === undefined ? [...mistakes].sort((one, other) => one.pos[0] - other.pos[0]) : [exhausted]
  let before = -1
  let count = 0
  for (const { code, message, pos: [at] } of shown) {
    if (20 <= count || (0 <= before && !text.slice(before, at).includes('\n'))) continue
    before = at
    count++
    report(at, message.startsWith('Flow') ? wordSyntax(message) : syntaxMessages[code] ?? wordSyntax(message))
  }
}

/** Messages that share their code with others, or have a variable part. */
function wordSyntax(message: string): string {
  const first = message.split('\n')[0] ?? message
  const flow = /^Flow (?:sequence|map) .* end with a (.)$/.exec(first)
  if (flow !== null) return `Unexpected line or sign within brackets, expected "${flow[1] ?? ''}" at their end`
  if (first.endsWith('at node end')) return `Unexpected text after a value, expected the end of the line; ${needsQuotes}`
  if (first.startsWith('Sequence item without')) return 'Unexpected text in a list, expected "-" or other indentation'
  if (/^Missing closing .quote/.test(first)) return 'Unexpected end of quoted text, expected a closing quote'
  if (first.startsWith('Implicit map keys need')) return 'Unexpected text without ":", expected a key, ":" and a value'
  const missing = /^Missing (.*?)(?: in .*)?$/.exec(first)
  if (missing !== null) return `Unexpected end, expected ${missing[1] ?? ''}`
  return first.startsWith('Unexpected') ? `${first}, expected other YAML` : `Unexpected YAML (${first}), expected other`
}
