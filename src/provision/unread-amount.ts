// Why a value that begins like a quantity is none: a clock time, or more numbers than one.

import { lex } from '../number/lexeme.ts'
import { readFound } from '../number/quantity.ts'

const clock = /^(?:at |from |by |before |after )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|o['’]clock)|\d{1,2}:\d{2}(?::\d{2})?|(?:half|quarter) (?:past|to) \p{Alphabetic}+|noon|midnight)(?: to .*)?$/iu

/** What was read in a text that is no quantity as a whole, for the end of a message; null where it does not begin like one. */
export function unreadAmount(text: string): string | null {
  if (clock.test(text)) return `"${text}" is a clock time, and clock times are not compared; leave the fact to readers, or write it as a choice with the times as options`
  const lexed = { text, lexemes: lex(text) }
  const first = /^(?:about|every|each)$/.test(lexed.lexemes[0]?.norm ?? '') ? 1 : 0
  const found = readFound(lexed, first)
  if (found === null || found.value.unit === null && !/^[\d-]/.test(text)) return null
  const read = text.slice(found.start, found.end)
  const second = lexed.lexemes.findIndex((_, at) => at >= found.to && readFound(lexed, at) !== null)
  return second === -1 ? `only "${read}" was read` : `"${read}" was read, and another number behind it; a fact has one value: put the other into "also" or a fact of its own`
}
