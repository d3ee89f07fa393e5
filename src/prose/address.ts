// Bare web addresses in running text: "www.example.org/a-2025" holds no claim, and its digits are no numbers. The rule for
// where an address ends is that of GitHub's autolinks; the autolink extension itself is quadratic and is not used.

import { type Draft, maskSpans } from './draft.ts'
import type { Span } from '../model.ts'

const ADDRESS = /(?<![\p{Alphabetic}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>\uFFFC]+/giu
const TRAILING = new Set('?!.,:;*_~\'"’”»')

/** Replaces every bare address in the draft by one U+FFFC, in place. */
export function maskAddresses(draft: Draft): void {
  if (!draft.text.includes('://') && !/www\./i.test(draft.text)) return
  maskSpans(draft, findAddresses(draft.text))
}

/** Spans of the bare addresses in `text`, without the punctuation of the sentence around them. */
export function findAddresses(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(ADDRESS)) {
    const end = trimmedEnd(match[0])
    if (end > 4) spans.push({ start: match.index, end: match.index + end })
  }
  return spans
}

/** Length of the address without trailing punctuation and without closing brackets that it did not open. */
function trimmedEnd(address: string): number {
  let open = 0
  for (const character of address) open += character === '(' ? 1 : character === ')' ? -1 : 0
  let end = address.length
  while (end > 0) {
    const character = address[end - 1]!
    if (character === ')' && open < 0) open++
    else if (!TRAILING.has(character)) break
    end--
  }
  return end
}
