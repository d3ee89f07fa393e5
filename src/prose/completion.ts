// What a finished block still needs: addresses masked, the box of a task list read, definition lists split (CommonMark reads
// "Term\n: definition" as one paragraph).

import { maskAddresses } from './address.ts'
import { type Draft, sliceDraft } from './draft.ts'

const BOX = /^\[([ \txX])\][ \t\n]+/
const DEFINITION = /^:[ \t]+(?=\S)/
const LONGEST_TERM = 80

/** The drafts that a finished one comes to: itself, or the terms and definitions it holds. `previous` is the block before it. */
export function completeDraft(draft: Draft, previous: Draft | null): Draft[] {
  trimDraft(draft)
  maskAddresses(draft)
  if (draft.role === 'heading' || draft.role === 'cell' || draft.role === 'header' || draft.role === 'alt') {
    return [draft]
  }
  const first = draft.role === 'item' && previous === null ? readBox(draft) : draft
  return splitDefinitions(first, previous)
}

/** Takes white space off both ends (left where a tag or an image stood), in place. */
function trimDraft(draft: Draft): void {
  const start = draft.text.length - draft.text.trimStart().length
  const end = draft.text.trimEnd().length
  if (0 < start || end < draft.text.length) Object.assign(draft, sliceDraft(draft, Math.min(start, end), end))
}

/** Takes the "[x] " of a task list item off its text. */
function readBox(draft: Draft): Draft {
  const box = BOX.exec(draft.text)
  if (!box) return draft
  const rest = sliceDraft(draft, box[0].length, draft.text.length)
  return Object.assign(draft, rest, { ticked: box[1]!.trim() !== '' })
}

/** Splits a paragraph at its lines that start with ": " and at the terms before them. */
function splitDefinitions(draft: Draft, previous: Draft | null): Draft[] {
  if (!draft.text.includes('\n:') && !DEFINITION.test(draft.text)) return [draft]
  const lines = draft.text.split('\n')
  const before = previous?.role === 'definition' ? previous.leadIn : isTerm(previous) ? previous : null
  const kinds = lines.map((_, index) => lineKind(lines, index, before !== null))
  if (!kinds.includes('definition')) return [draft]
  if (kinds[0] === 'definition' && before) before.role = 'term'
  const parts: Draft[] = []
  let term = before
  let start = 0
  for (let index = 0, end = 0; index < lines.length; index = end) {
    for (end = index + 1; kinds[end] === 'rest'; end++);
    const length = lines.slice(index, end).join('\n').length
    const mark = kinds[index] === 'definition' ? DEFINITION.exec(lines[index]!)![0].length : 0
    const part = sliceDraft(draft, start + mark, start + length)
    if (kinds[index] === 'term') term = part
    if (kinds[index] !== 'rest') Object.assign(part, { role: kinds[index], leadIn: kinds[index] === 'definition' ? term : null })
    parts.push(part)
    start += length + 1
  }
  return parts
}

/** What a line of a paragraph is: the start of a definition, the term right before one, or neither. */
function lineKind(lines: readonly string[], index: number, hasTerm: boolean): 'definition' | 'term' | 'rest' {
  const line = lines[index]!
  if (DEFINITION.test(line)) return index > 0 || hasTerm ? 'definition' : 'rest'
  const next = lines[index + 1]
  if (next === undefined || !DEFINITION.test(next)) return 'rest'
  return index === 0 || (line.length <= LONGEST_TERM && !/[.!?;,]$/.test(line.trimEnd())) ? 'term' : 'rest'
}

/** Whether the block before may be the term of a definition that stands on its own: one short line. */
function isTerm(previous: Draft | null): boolean {
  if (previous?.role === 'term') return true
  return previous?.role === 'paragraph' && previous.text.length <= LONGEST_TERM && !/[\n.!?]/.test(previous.text)
}
