// Mistakes of YAML itself in the words of this project: what was unexpected, what is expected, and for the usual trap, a
// value that begins with a sign of YAML, what to do.

import type { YAMLError } from 'yaml'

/** Levels of nesting that a file may have. */
export const deepest = 32

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
  RESOURCE_EXHAUSTION: `Unexpected nesting, expected at most ${deepest} levels`,
  TAB_AS_INDENT: 'Unexpected tab, expected spaces as indentation',
  TAG_RESOLVE_FAILED: `Unexpected tag, expected plain YAML without tags; ${needsQuotes}`
}

/** A mistake of syntax draws more after it: one a line is kept, the first of each, and at most twenty. */
export function reportSyntax(mistakes: readonly YAMLError[], text: string, report: (at: number, message: string) => void): void {
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
