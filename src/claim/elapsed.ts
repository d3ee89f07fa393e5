/**
 * "..., ten months after the mayor took office", "three decades after the flood": how long ago something was when a thing happens. It
 * dates what is told by a past event, and is no period that a document lays down.
 */
import { isPastForm } from '../language/verb-tense.ts'
import type { Clause, DateMention, Passage, QuantityMention } from '../model.ts'

const points = new Set(['after', 'since', 'before'])

/** Whether a stretch of time is set off by a comma before "after", or what stands behind it is told in the past. */
export function isElapsed({ sentence: { tokens } }: Passage, clause: Clause, mention: QuantityMention | DateMention): boolean {
  if (mention.kind !== 'duration') return false
  const from = tokens.findIndex((token) => token.end > mention.start)
  const to = tokens.findIndex((token) => token.start >= mention.end)
  if (to === -1 || !points.has(tokens[to]?.norm ?? '')) return false
  if (tokens[from - 1]?.text === ',' && from > clause.from + 1) return true
  return tokens.slice(to + 1, to + reach).some((token, at) => isPastForm(token, tokens[to + at]))
}

/** How far behind "after" its verb may stand. */
const reach = 6
