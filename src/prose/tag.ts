// HTML as CommonMark knows it: tags, comments, instructions. Scanned by hand, one pass, because regular expressions for
// attributes backtrack on hostile text.

const LETTER = /[A-Za-z]/
const NAME_UNIT = /[A-Za-z0-9-]/
const ATTRIBUTE_START = /[A-Za-z_:]/
const ATTRIBUTE_UNIT = /[A-Za-z0-9_.:-]/
const SPACE = /[ \t\r\n]/
const UNQUOTED = /[^\s"'=<>`]/

/** The end of the HTML that starts at `at` ("<"), or -1. `missing` remembers endings that are known not to come any more. */
export function scanHtml(text: string, at: number, missing: Set<string>): number {
  const next = text[at + 1] ?? ''
  if (next === '!') {
    if (text.startsWith('--', at + 2)) return scanComment(text, at, missing)
    if (text.startsWith('[CDATA[', at + 2)) return scanTo(text, at + 9, ']]>', missing)
    return LETTER.test(text[at + 2] ?? '') ? scanTo(text, at + 3, '>', missing) : -1
  }
  if (next === '?') return scanTo(text, at + 2, '?>', missing)
  return next === '/' ? scanClosingTag(text, at) : scanOpenTag(text, at)
}

function scanComment(text: string, at: number, missing: Set<string>): number {
  if (text.startsWith('>', at + 4)) return at + 5
  if (text.startsWith('->', at + 4)) return at + 6
  return scanTo(text, at + 4, '-->', missing)
}

function scanTo(text: string, at: number, ending: string, missing: Set<string>): number {
  if (missing.has(ending)) return -1
  const found = text.indexOf(ending, at)
  if (found === -1) missing.add(ending)
  return found === -1 ? -1 : found + ending.length
}

/** The end of the closing tag at `at`, or -1. */
export function scanClosingTag(text: string, at: number): number {
  if (!LETTER.test(text[at + 2] ?? '')) return -1
  const end = skip(text, skip(text, at + 2, NAME_UNIT), SPACE)
  return text[end] === '>' ? end + 1 : -1
}

/** The end of the opening tag at `at`, attributes included, or -1. */
export function scanOpenTag(text: string, at: number): number {
  if (!LETTER.test(text[at + 1] ?? '')) return -1
  let end = skip(text, at + 1, NAME_UNIT)
  for (;;) {
    const name = skip(text, end, SPACE)
    if (text[name] === '>') return name + 1
    if (text[name] === '/') return text[name + 1] === '>' ? name + 2 : -1
    if (name === end || !ATTRIBUTE_START.test(text[name] ?? '')) return -1
    end = skip(text, name, ATTRIBUTE_UNIT)
    const equals = skip(text, end, SPACE)
    if (text[equals] !== '=') continue
    end = scanValue(text, skip(text, equals + 1, SPACE))
    if (end === -1) return -1
  }
}

function scanValue(text: string, at: number): number {
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1)
    return end === -1 ? -1 : end + 1
  }
  const end = skip(text, at, UNQUOTED)
  return end === at ? -1 : end
}

function skip(text: string, at: number, units: RegExp): number {
  let end = at
  while (end < text.length && units.test(text[end]!)) end++
  return end
}

const BLOCK_NAMES = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol ' +
  'optgroup option p param search section summary table tbody td tfoot th thead title tr track ul').split(' '))
const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i
const RAW_END = /<\/(?:script|pre|style|textarea)>/i
const NAMED = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[ \t>]|\/>|$)/

/** How an HTML block ends: with a line that holds something, or ("blank") at a blank line. */
export type HtmlEnd = RegExp | '-->' | '?>' | ']]>' | '>' | 'blank'

/** Whether a line (from its "<" on) starts an HTML block, and how that ends; null if not. A lone tag of another name does not interrupt a paragraph. */
export function startHtmlBlock(line: string, inParagraph: boolean): HtmlEnd | null {
  if (RAW.test(line)) return RAW_END
  if (line.startsWith('<!--')) return '-->'
  if (line.startsWith('<?')) return '?>'
  if (line.startsWith('<![CDATA[')) return ']]>'
  if (/^<![A-Za-z]/.test(line)) return '>'
  const name = NAMED.exec(line)?.[1]
  if (name !== undefined && BLOCK_NAMES.has(name.toLowerCase())) return 'blank'
  if (inParagraph) return null
  const end = line[1] === '/' ? scanClosingTag(line, 0) : scanOpenTag(line, 0)
  return end !== -1 && /^[ \t]*$/.test(line.slice(end)) ? 'blank' : null
}

/** Whether a line holds what ends an HTML block. */
export function endsHtmlBlock(line: string, end: HtmlEnd): boolean {
  return typeof end === 'string' ? end !== 'blank' && line.includes(end) : end.test(line)
}
