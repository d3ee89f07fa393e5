// Files that a set imports, read as if they stood in it: their sources, terms, people and documents join its own. Offsets
// of all files are put one behind the other, so that whatever is wrong is told where it stands, in the file in which it
// does. One level only: what is imported imports nothing, so there are no circles.

import { isMap, isScalar, isSeq, visit } from 'yaml'
import type { Node } from 'yaml'
import type { SourceFile } from '../model.ts'
import { valueOf } from '../yaml/collection-shape.ts'
import { readYaml } from '../yaml/reading.ts'
import type { Reading } from '../yaml/reading.ts'
import { scalarOffsets } from '../yaml/scalar-offset.ts'
import { quote } from '../yaml/shape.ts'
import type { Listed } from '../yaml/shape.ts'
import { sharedShape } from './form.ts'
import type { SetForm, SharedForm } from './form.ts'

/** Gives the file of a path that a set imports, or says why there is none ("Unexpected path, there is no such file"). */
export type Importer = (path: string) => SourceFile | { readonly refusal: string }

/** A set together with what it imports. */
export interface Imported {
  /** Reports problems in whatever file they lie. */
  readonly reading: Reading
  readonly form: SetForm
  /** Imported texts in order, for the digest. */
  readonly texts: readonly string[]
}

/** More files than any set has use for; each costs time, and on GitHub a request. */
export const mostImports = 20

interface Part {
  readonly base: number
  readonly reading: Reading
}

/** Reads the imports of a set. A set without any comes back as it is. */
export function readImports(form: SetForm, own: Reading, importFile: Importer): Imported {
  const paths = form.imports?.items ?? []
  if (paths.length === 0) return { reading: own, form, texts: [] }
  if (mostImports < paths.length) own.report(form.imports?.at ?? 0, `Unexpected list of ${paths.length} imports, expected at most ${mostImports}`)
  const parts: Part[] = [{ base: 0, reading: own }]
  const forms: SharedForm[] = []
  const seen = new Set<string>()
  for (const path of paths.slice(0, mostImports)) {
    const file = importFile(path.text)
    if ('refusal' in file) own.report(path.at, `${file.refusal} (${quote(path.text)})`)
    else if (seen.has(file.path)) own.report(path.at, `Unexpected second import of ${quote(path.text)}, expected each file once`)
    else {
      seen.add(file.path)
      const last = parts.at(-1) ?? { base: 0, reading: own }
      const part = readPart(file, last.base + last.reading.text.length + 1)
      parts.push(part)
      const root = part.reading.root
      const shared = root === null ? null : sharedShape.read(root, inPlace(part))
      if (shared !== null) forms.push(shared.values)
    }
  }
  return { reading: joinReadings(parts), form: mergeForms(form, forms), texts: parts.slice(1).map(({ reading }) => reading.text) }
}

/** Reads a file and moves its nodes to where they stand behind the files before. */
function readPart(file: SourceFile, base: number): Part {
  const reading = readYaml(file)
  if (reading.root === null && reading.problems().length === 0) reading.report(0, 'Unexpected empty file, expected sources, terms, people or other-documents')
  if (reading.root !== null) visit(reading.root, { Node: (_, node) => shift(node, base) })
  return { base, reading }
}

function shift(node: Node, base: number): void {
  const { range } = node
  if (range != null) node.range = [range[0] + base, range[1] + base, range[2] + base]
}

/** A file's reading with offsets as its nodes have them now. */
function inPlace({ base, reading }: Part): Reading {
  return {
    ...reading,
    report: (at, message, severity) => { reading.report(Math.max(0, at - base), message, severity) },
    offsetIn: (scalar, index) => {
      const [start = base, value = base, end = base] = scalar.range ?? []
      const moved = Object.assign(Object.create(Object.getPrototypeOf(scalar) as object) as typeof scalar, scalar, { range: [start - base, value - base, end - base] })
      return base + scalarOffsets(reading.text, moved)(index)
    }
  }
}

function joinReadings(parts: readonly Part[]): Reading {
  const [first] = parts
  const places = parts.map((part, order) => order === 0 ? part.reading : inPlace(part))
  const placeOf = (at: number): Reading => places[parts.findLastIndex(({ base }) => base <= at)] ?? places[0] as Reading
  return {
    text: first?.reading.text ?? '', root: first?.reading.root ?? null,
    report: (at, message, severity) => { placeOf(at).report(at, message, severity) },
    resolve: (node) => (first as Part).reading.resolve(node),
    offsetIn: (scalar, index) => placeOf(scalar.range?.[0] ?? 0).offsetIn(scalar, index),
    problems: () => parts.flatMap(({ reading }) => reading.problems())
  }
}

/** The set's own entries first: names of reports follow their order. */
function mergeForms(form: SetForm, shared: readonly SharedForm[]): SetForm {
  return {
    ...form,
    sources: joinLists([form.sources, ...shared.map(({ sources }) => sources)]),
    terms: joinLists([form.terms, ...shared.map(({ terms }) => terms)]),
    people: joinLists([form.people, ...shared.map(({ people }) => people)]),
    'other-documents': joinLists([form['other-documents'], ...shared.map((one) => one['other-documents'])])
  }
}

function joinLists<T>(lists: readonly (Listed<T> | null)[]): Listed<T> | null {
  const present = lists.filter((list) => list !== null)
  const [first] = present
  return first === undefined ? null : { at: first.at, items: present.flatMap(({ items }) => items) }
}

/** The paths that a set imports, as written, for whoever has to fetch them first; none where it cannot be read. */
export function importsOf(file: SourceFile): readonly string[] {
  const reading = readYaml(file)
  const list = isMap(reading.root) ? valueOf(reading.root, 'imports', reading) : null
  if (!isSeq(list)) return []
  return list.items.flatMap((item) => isScalar(item) && typeof item.value === 'string' ? [item.value] : []).slice(0, mostImports)
}

/** A reader for sets that stand alone. */
export function refuseImports(): { readonly refusal: string } {
  return { refusal: 'Unexpected import, expected a set that stands alone' }
}

/** Where an imported path leads from a set's own, with slashes; null where it leaves the folder that both paths are of. */
export function importPath(set: string, path: string): string | null {
  if (path.includes('\\') || path.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null
  const parts = set.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
