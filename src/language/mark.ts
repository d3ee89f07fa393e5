/** The marks that end what hangs together in a sentence: commas, semicolons, colons, stops, dashes, brackets. */
import type { Token } from '../model.ts'

/** The first mark at or behind a token; the number of tokens where none comes. */
export function nextMark(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && !isMark(tokens[at] as Token)) at++
  return at
}

function isMark({ kind, text }: Token): boolean {
  return kind === 'punctuation' && /^[,;:.–—()]$/.test(text)
}
