/** The words that bound a quantity ("at least", "or fewer"): found around it, and turned to the other side in the author's way of putting it. */
import { lex } from '../number/lexeme.ts'
import { readBoundBefore } from '../number/bound.ts'
import type { Quantity } from '../model.ts'

/** On which side a bound lies; null: none, or a hedge. */
export type Side = 'upper' | 'lower' | null

/** The side of a bound. */
export function sideOf(bound: Quantity['bound']): Side {
  return bound === 'at-most' || bound === 'less-than' ? 'upper' : bound === 'at-least' || bound === 'more-than' ? 'lower' : null
}

/** Words of a quantity: what bounds or hedges it in front, the amount, what bounds it behind. Together they are all of the words. */
export interface Bounded {
  readonly lead: string
  readonly core: string
  readonly tail: string
}

const tails = /[\s,]*\b(?:(?:or|and) (?:more|greater|above|over|higher|upwards?|longer|larger|less|fewer|below|under|lower|smaller|shorter|so|thereabouts)|at (?:the )?(?:very )?(?:most|least)|minimum|maximum|max|tops|give or take|more or less)$|\+$|-(?:plus|odd)$/i

/** Cuts a quantity into its parts. */
export function cut(words: string): Bounded {
  const lexemes = lex(words)
  const from = /^(?:within|in|by)$/.test(lexemes[0]?.norm ?? '') ? 1 : 0
  const { to } = readBoundBefore(lexemes, from)
  const start = to === from && from === 1 && lexemes[0]?.norm !== 'within' ? 0 : lexemes[to]?.start ?? 0
  const rest = words.slice(start)
  const tail = tails.exec(rest)?.[0] ?? ''
  return { lead: words.slice(0, start), core: rest.slice(0, rest.length - tail.length), tail }
}

/** Rows: words, and what they become for an upper and for a lower bound. */
const leads: readonly (readonly [RegExp, string, string])[] = [
  [/^no (?:more|greater|higher|larger|longer|later) than/i, '', 'no less than'], [/^not (?:more|greater|higher|larger|longer) than/i, '', 'not less than'],
  [/^no (?:fewer|less|lower|smaller|shorter) than/i, 'no more than', ''], [/^not (?:fewer|less|under|below) than/i, 'not more than', ''],
  [/^at (?:the very )?least/i, 'at most', ''], [/^at (?:the )?most/i, '', 'at least'],
  [/^(?:a )?minimum(?= of)/i, 'maximum', ''], [/^(?:a )?maximum(?= of)/i, '', 'minimum'], [/^minimum/i, 'maximum', ''], [/^maximum/i, '', 'minimum'],
  [/^a floor of/i, 'a ceiling of', ''], [/^a (?:ceiling|cap) of/i, '', 'a floor of'],
  [/^as (?:few|little) as/i, 'up to', ''], [/^as (?:many|much) as/i, '', 'at least'],
  [/^(?:more|greater|larger|higher|longer) than|^(?:over|above|exceeding|in excess of|upwards? of|beyond|north of)/i, 'at most', ''],
  [/^(?:well |far |many )?(?:more than|over|above|beyond)/i, 'at most', ''],
  [/^(?:up to|not exceeding|within)/i, '', 'at least'],
  [/^(?:(?:far |many |much |well )?(?:less|fewer|smaller|lower|shorter) than|(?:well )?under|(?:well )?below|short of)/i, '', 'at least']
]

const tailRows: readonly (readonly [RegExp, string, string])[] = [
  [/\bor (?:more|greater|above|over|higher|upwards?|longer|larger)$/i, 'or less', ''], [/\bor (?:less|fewer|below|under|lower|smaller|shorter)$/i, '', 'or more'],
  [/\band (?:more|above|over|up|upwards?)$/i, 'at most', ''], [/\band (?:under|below|less)$/i, '', 'and more'],
  [/\bat (?:the )?(?:very )?least$/i, 'at most', ''], [/\bat (?:the )?(?:very )?most$/i, '', 'at least'], [/\bminimum$/i, 'maximum', ''], [/\bmaximum$|\bmax$|\btops$/i, '', 'minimum']
]

/** Whether words of a bound, front or behind, stand on a side already. */
export function wordsOf({ lead, tail }: Bounded): Side {
  const row = leads.find(([words]) => words.test(lead)) ?? tailRows.find(([words]) => words.test(tail))
  return row === undefined ? (/\+$|-plus$/.test(tail) ? 'lower' : null) : row[1] === '' ? 'upper' : 'lower'
}

/** The same quantity bounded on another side, or not at all; the same where no word bounds it. Null where words do that cannot be turned. */
export function turn(parts: Bounded, side: Side): Bounded | null {
  const has = wordsOf(parts)
  if (has === side || has === null) return parts
  const made = { ...parts, lead: turned(parts.lead, leads, side), tail: turned(parts.tail, tailRows, side) }
  if (side !== null) return /\+$|-plus$/.test(made.tail) ? null : fitting(made)
  return { ...made, tail: made.tail.replace(/^\+$|^-plus$/, '') }
}

/** "Or fewer" behind what is counted, "or less" behind what is measured. */
function fitting({ lead, core, tail }: Bounded): Bounded {
  return { lead, core, tail: /^[\d.,]+$/.test(core.trim()) ? tail.replace(/\bor less$/, 'or fewer') : tail }
}

function turned(words: string, rows: typeof leads, side: Side): string {
  const row = rows.find(([one]) => one.test(words))
  if (row === undefined) return words
  const [one, upper, lower] = row
  if (side === null) return words.replace(one, '').replace(/^ of\b/, '').trimStart()
  const right = side === 'upper' ? upper : lower
  return words.replace(one, (found) => {
    const full = /^a /i.test(found) && !right.startsWith('a ') ? `a ${right}` : right
    return /^\p{Uppercase}/u.test(found) ? full.charAt(0).toUpperCase() + full.slice(1) : full
  })
}
