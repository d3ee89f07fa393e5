// Links and what they refer to: destinations, titles, labels, definitions. None of it is text of the article; reading it is
// needed to know what is.

/** Parentheses nested deeper than this are no destination (the limit CommonMark allows readers to set). */
const DEEPEST = 32
const LONGEST_LABEL = 999

/** Labels of the link and footnote definitions of an article, normalized. */
export interface References {
  readonly links: Set<string>
  readonly notes: Set<string>
}

/** One spelling for all ways to write a label: white space collapsed, case folded. */
export function normalizeLabel(label: string): string {
  return label.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '').toLowerCase().toUpperCase()
}

/** The end of the label that starts at `at` ("["), or -1: no brackets inside, something inside, not too long. */
export function scanLabel(text: string, at: number): number {
  if (text[at] !== '[') return -1
  let filled = false
  for (let end = at + 1; end < text.length && end - at <= LONGEST_LABEL + 1; end++) {
    const unit = text[end]!
    if (unit === ']') return filled ? end + 1 : -1
    if (unit === '[') return -1
    if (unit === '\\' && /[[\]\\]/.test(text[end + 1] ?? '')) end++
    if (unit !== ' ' && unit !== '\n' && unit !== '\t') filled = true
  }
  return -1
}

/** The end of "(destination "title")" at `at`, or -1. */
export function scanResource(text: string, at: number): number {
  if (text[at] !== '(') return -1
  let end = skipSpace(text, at + 1)
  if (text[end] === ')') return end + 1
  end = scanDestination(text, end)
  if (end === -1) return -1
  const space = skipSpace(text, end)
  if (space > end) {
    const title = scanTitle(text, space)
    end = title === -1 ? space : skipSpace(text, title)
  }
  return text[end] === ')' ? end + 1 : -1
}

/** The end of the definition "[label]: destination "title"" at `at` and its label; null if there is none. */
export function scanDefinition(text: string, at: number): { readonly label: string, readonly end: number } | null {
  const label = scanLabel(text, at)
  if (label === -1 || text[label] !== ':') return null
  const start = skipSpace(text, label + 1)
  const destination = start < text.length ? scanDestination(text, start) : -1
  if (destination === -1 || (destination === start && text[start] !== '<')) return null
  const space = skipSpace(text, destination)
  const title = space > destination ? scanTitle(text, space) : -1
  const end = (title === -1 ? -1 : lineEnd(text, title)) 
  const found = end === -1 ? lineEnd(text, destination) : end
  return found === -1 ? null : { label: normalizeLabel(text.slice(at + 1, label - 1)), end: found }
}

/** Where the next line starts when only blanks come before it; -1 if there is more. */
function lineEnd(text: string, at: number): number {
  let end = at
  while (text[end] === ' ' || text[end] === '\t') end++
  return end >= text.length ? text.length : text[end] === '\n' ? end + 1 : -1
}

function scanDestination(text: string, at: number): number {
  if (text[at] === '<') {
    for (let end = at + 1; end < text.length; end++) {
      if (text[end] === '>') return end + 1
      if (text[end] === '<' || text[end] === '\n') return -1
      if (text[end] === '\\') end++
    }
    return -1
  }
  let depth = 0
  let end = at
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 92 && isPunctuation(text.charCodeAt(end + 1))) end++
    else if (unit === 40 && ++depth > DEEPEST) return -1
    else if (unit === 41 && --depth < 0) break
    else if (unit <= 32 || unit === 127) break
  }
  return depth > 0 || (end === at && text[at] !== ')') ? -1 : end
}

function scanTitle(text: string, at: number): number {
  const open = text[at]
  const close = open === '(' ? ')' : open
  if (open !== '"' && open !== "'" && open !== '(') return -1
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === close) return end + 1
    if (open === '(' && text[end] === '(') return -1
    if (text[end] === '\\') end++
  }
  return -1
}

function skipSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && /[ \t\n]/.test(text[end]!)) end++
  return end
}

/** Whether a UTF-16 unit is ASCII punctuation, which a backslash escapes. */
export function isPunctuation(unit: number): boolean {
  return (33 <= unit && unit <= 47) || (58 <= unit && unit <= 64) || (91 <= unit && unit <= 96) || (123 <= unit && unit <= 126)
}
