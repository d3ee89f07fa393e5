// Where in the files of a set a thing stands that is known from the compiled set only: the compiled set has no positions, so
// the YAML is read once more and its nodes are found by id. What is not found is placed at the nearest thing around it.

import { isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Node, Pair, YAMLMap } from 'yaml'
import { remember } from '../language/remember.ts'
import type { Problem, SourceFile } from '../model.ts'
import { makePositions } from '../yaml/position.ts'
import { readYaml, startOf } from '../yaml/reading.ts'
import type { Reading } from '../yaml/reading.ts'

/** Path, line and columns of something in a file, as problems have them. */
export type Place = Pick<Problem, 'path' | 'line' | 'column' | 'endColumn'>

/** A key of a map, the first of several keys that is there, or a text that stands somewhere below: `{ text: 'The hall has 40 seats.' }`. */
export type Step = string | readonly string[] | { readonly text: string }

/** Finds the places of a set's things. Steps lead further in; where one is not found, the place is that of what was found so far. */
export interface Places {
  /** A fact, or something in it: `fact('L1', 'examples', { text })`. */
  readonly fact: (id: string, ...steps: readonly Step[]) => Place
  readonly provision: (id: string, ...steps: readonly Step[]) => Place
  /** A section of the file, and what is in it: `entry('terms', 'crane', 'names')`. */
  readonly entry: (...steps: readonly Step[]) => Place
}

/** A node with the key that leads to it, where one does. */
interface Found {
  readonly key: Node | null
  readonly node: Node
}

interface OpenFile {
  readonly path: string
  readonly text: string
  readonly positionOf: ReturnType<typeof makePositions>
  readonly reading: Reading
  /** What stands below a node, by its text on one line, the first of each; worked out once for a node. */
  readonly textsIn: (node: Node) => ReadonlyMap<string, Found>
  /** Facts and provisions by id; a provision without a list of facts is its own only fact. */
  readonly facts: ReadonlyMap<string, YAMLMap>
  readonly provisions: ReadonlyMap<string, YAMLMap>
}

/** Reads the files of a set, its own first. Whatever is in them, this never throws; without any node all places are the first file's. */
export function toPlaces(files: readonly SourceFile[]): Places {
  const open = files.map(openFile)
  const start: Place = { path: files[0]?.path ?? '', line: null, column: null }
  const listed = (kind: 'facts' | 'provisions', id: string, steps: readonly Step[]): Place => {
    const file = open.find((one) => one[kind].has(id))
    const node = file?.[kind].get(id)
    return file === undefined || node === undefined ? start : toPlace(file, descend(file, { key: null, node }, steps.length === 0 ? ['id'] : steps).found)
  }
  return {
    fact: (id, ...steps) => listed('facts', id, steps),
    provision: (id, ...steps) => listed('provisions', id, steps),
    entry: (...steps) => {
      const ways = open.flatMap((file) => (file.reading.root === null ? [] : [{ file, ...descend(file, { key: null, node: file.reading.root }, steps) }]))
      const whole = ways.find(({ isWhole }) => isWhole) ?? ways[0]
      return whole === undefined ? start : toPlace(whole.file, whole.found)
    }
  }
}

/** As far as the steps lead, and whether that is all the way. */
function descend(file: OpenFile, from: Found, steps: readonly Step[]): { readonly found: Found, readonly isWhole: boolean } {
  let found = from
  for (const step of steps) {
    const next = stepFrom(found.node, step, file)
    if (next === null) return { found, isWhole: false }
    found = next
  }
  return { found, isWhole: true }
}

function stepFrom(node: Node, step: Step, { reading, textsIn }: OpenFile): Found | null {
  if (typeof step === 'string') return entryIn(node, step, reading)
  return 'text' in step ? textsIn(node).get(flat(step.text)) ?? null : step.map((key) => entryIn(node, key, reading)).find((found) => found !== null) ?? null
}

function openFile({ path, text }: SourceFile): OpenFile {
  const reading = readYaml({ path, text })
  const provisions = itemsOf(valueIn(reading.root, 'provisions', reading), reading)
  const facts = provisions.flatMap((provision) => {
    const own = itemsOf(valueIn(provision, 'facts', reading), reading)
    return own.length === 0 ? [provision] : own
  })
  return { path, text: reading.text, positionOf: makePositions(reading.text), reading, textsIn: remember((node: Node) => readTexts(node, reading)), facts: byId(facts, reading), provisions: byId(provisions, reading) }
}

function itemsOf(node: Node | null, reading: Reading): readonly YAMLMap[] {
  return isSeq(node) ? node.items.flatMap((item) => { const one = reading.resolve(item); return isMap(one) ? [one] : [] }) : []
}

/** The first of each id: a second one is an error that the reading of the set has told. */
function byId(maps: readonly YAMLMap[], reading: Reading): ReadonlyMap<string, YAMLMap> {
  return new Map([...maps].reverse().flatMap((map) => {
    const id = valueIn(map, 'id', reading)
    return isScalar(id) ? [[String(id.value), map] as const] : []
  }))
}

function valueIn(node: Node | null, key: string, reading: Reading): Node | null {
  return node === null ? null : entryIn(node, key, reading)?.node ?? null
}

/** Pairs by their keys, the first of each: a set may have thousands of terms. */
const pairsOf = remember((map: YAMLMap): ReadonlyMap<unknown, Pair> => new Map(map.items.toReversed().flatMap((pair) => isScalar(pair.key) ? [[pair.key.value, pair] as const] : [])))

function entryIn(node: Node, wanted: string, reading: Reading): Found | null {
  if (!isMap(node)) return null
  const pair = pairsOf(node).get(wanted)
  const value = pair === undefined ? null : reading.resolve(pair.value)
  return pair === undefined || value === null || !isScalar(pair.key) ? null : { key: pair.key, node: value }
}

/** Scalars below a node, itself included, by what they read as, the first of each; white space does not count. */
function readTexts(node: Node, reading: Reading): ReadonlyMap<string, Found> {
  const texts = new Map<string, Found>()
  const waiting: unknown[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const one = isPair(next) ? next : reading.resolve(next)
    if (isScalar(one)) {
      const text = flat(String(one.value))
      if (!texts.has(text)) texts.set(text, { key: null, node: one })
    } else if (isPair(one)) waiting.push(one.value, one.key)
    else if (isMap(one) || isSeq(one)) for (let index = one.items.length - 1; 0 <= index; index--) waiting.push(one.items[index])
  }
  return texts
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A text on one line is marked whole; of a map, a list or nothing its key, without one its first character. */
function toPlace({ path, text, positionOf }: OpenFile, { key, node }: Found): Place {
  const shown = isScalar(node) && node.value !== null ? node : key ?? node
  const [start, end] = isScalar(shown) ? [startOf(shown), shown.range?.[1] ?? startOf(shown)] : [startOf(shown), startOf(shown)]
  const { line, column } = positionOf(start)
  const marked = text.slice(start, end)
  return start < end && !marked.includes('\n') ? { path, line, column, endColumn: column + marked.length } : { path, line, column }
}
