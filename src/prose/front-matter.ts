// Title and description from YAML front matter, with positions that stay exact inside quoted and folded values.

import { isScalar, isMap, parseDocument, type Scalar } from 'yaml'

import type { Unread } from '../model.ts'
import { type Draft, append, openDraft } from './draft.ts'
import { CLOSING, LONGEST, OPENING, type PlainPair, readPlainPairs } from './plain-front-matter.ts'
import { alignScalar } from './scalar.ts'

const ROLES = new Map<string, 'title' | 'description'>([
  ['title', 'title'], ['headline', 'title'], ['description', 'description'], ['subtitle', 'description'], ['summary', 'description'],
])
/** What front matter gave: its blocks, what could not be read, and where the body starts in the source. */
export interface FrontMatter {
  readonly drafts: readonly Draft[]
  readonly unread: readonly Unread[]
  readonly end: number
}

/** Reads the front matter at the start of `source`; none: no drafts, and the body starts behind a byte order mark. */
export function readFrontMatter(source: string): FrontMatter {
  const none = { drafts: [], unread: [], end: source.startsWith('\uFEFF') ? 1 : 0 }
  const opening = OPENING.exec(source)
  if (!opening) return none
  const start = opening[0].length
  // From one line end before, since the closing fence may follow directly.
  CLOSING.lastIndex = start - 1
  const closing = CLOSING.exec(source)
  if (!closing) return none
  const end = closing.index + closing[0].length
  const yaml = source.slice(start, Math.max(start, closing.index))
  const span = { start, end: Math.max(start, closing.index) }
  // The YAML library takes seconds for a megabyte; real front matter is a few hundred bytes.
  if (yaml.length > LONGEST) return { drafts: [], unread: [{ span, reason: `front matter is longer than ${LONGEST / 1024} KB` }], end }
  const plain = readPlainPairs(source, span)
  return plain === null ? { ...readYaml(source, yaml, start, span), end } : { drafts: plain.flatMap((pair) => toPlainDraft(source, pair)), unread: [], end }
}

function toPlainDraft(source: string, { key, start, end }: PlainPair): readonly Draft[] {
  const role = ROLES.get(key.toLowerCase())
  if (role === undefined) return []
  const draft = openDraft(role)
  append(draft, source.slice(start, end), start, end)
  return [draft]
}

function readYaml(source: string, yaml: string, start: number, span: { readonly start: number, readonly end: number }): Omit<FrontMatter, 'end'> {
  const document = parseRepaired(yaml)
  if (typeof document === 'string') return { drafts: [], unread: [{ span, reason: `front matter is not valid YAML: ${document}` }] }
  const drafts: Draft[] = []
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const role = isScalar(pair.key) ? ROLES.get(String(pair.key.value).toLowerCase()) : undefined
    if (role && isScalar(pair.value) && typeof pair.value.value === 'string') drafts.push(toDraft(source, start, role, pair.value as Scalar<string>))
  }
  return { drafts, unread: [] }
}

/** A bare value that holds a colon: "title: Rivers: a reader". YAML forbids it, writers do it all the time, and there is no doubt what is meant. */
const BARE_COLON = /^([\w-]+:[ \t]+)([^\s"'[{>|&*!#%@`][^\r\n]*:[ \t][^\r\n]*)$/gm

/** Stands for such a colon while YAML is parsed; as long as the colon itself, so that no offset moves. */
const COLON = '\uFF1A'

/** The document, with bare values that hold colons taken as text if nothing else is wrong. */
function parseRepaired(yaml: string): ReturnType<typeof parseYaml> {
  const document = parseYaml(yaml)
  if (typeof document !== 'string') return document
  const repaired = parseYaml(yaml.replace(BARE_COLON, (_line, key: string, value: string) => key + value.replaceAll(/:(?=[ \t])/g, COLON)))
  return typeof repaired === 'string' ? document : repaired
}

/** The document, or the first thing that is wrong with it. */
function parseYaml(yaml: string): ReturnType<typeof parseDocument> | string {
  try {
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    return document.errors[0] ? document.errors[0].message.split('\n')[0]! : document
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0]! : String(error)
  }
}

function toDraft(source: string, base: number, role: 'title' | 'description', scalar: Scalar<string>): Draft {
  const draft = openDraft(role)
  const range = scalar.range
  if (!range) return draft
  const raw = source.slice(base + range[0], base + range[1])
  for (const { text, start, end } of alignScalar(scalar.value.replace(/\n+$/, '').replaceAll(COLON, raw.includes(COLON) ? COLON : ':'), raw)) append(draft, text, base + range[0] + start, base + range[0] + end)
  return draft
}
