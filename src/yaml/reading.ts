// A YAML file as nodes that know where they stand, and the list of problems that reading it fills. Core schema only: no
// custom tags, no merge keys, nothing executed. Everything is bounded before it is looked at, so that no file can cost
// more than its size: bytes, depth, aliases, nodes read through aliases.

import { isAlias, isCollection, isPair, isScalar, parseDocument } from 'yaml'
import type { Node, Scalar } from 'yaml'
import type { Problem, SourceFile } from '../model.ts'
import { makePositions } from './position.ts'
import { scalarOffsets } from './scalar-offset.ts'
import { didYouMean } from './suggestion.ts'
import { deepest, reportSyntax } from './syntax-mistake.ts'

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
export const limits = { bytes: 2_000_000, depth: deepest, aliases: 1000, nodes: 400_000, problems: 500 } as const

/** Parses a file. Never throws: what is no YAML, or too much of it, is a problem and gives a null root. */
export function readYaml(file: SourceFile): Reading {
  const text = file.text.replace(/^\uFEFF/, '')
  const found: { readonly at: number, readonly message: string, readonly severity: 'error' | 'warning' }[] = []
  const dropped = { all: 0, errors: 0 }
  const report: Reading['report'] = (at, message, severity = 'error') => {
    if (found.some((other) => other.at === at && other.message === message)) return
    if (found.length < limits.problems) found.push({ at, message, severity })
    else {
      dropped.all++
      if (severity === 'error') dropped.errors++
    }
  }
  const problems = (): readonly Problem[] => {
    const position = makePositions(text)
    const listed = [...found].sort((one, other) => one.at - other.at).map(({ at, message, severity }) => ({ path: file.path, ...position(at), message, severity }))
    return dropped.all === 0 ? listed : [...listed, { path: file.path, line: null, column: null, message: `Unexpected number of problems, ${dropped.all} more are not listed`, severity: dropped.errors === 0 ? 'warning' : 'error' }]
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
    for (let steps = 0; isAlias(target) && steps < 10; steps++) target = anchors.get(target)
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
