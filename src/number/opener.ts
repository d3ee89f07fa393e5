/**
 * The cheap question before every reading: can a quantity start at this word at all? Most words of an article cannot, and
 * words like "over" and "some" only where they open a whole bounding phrase and a number follows soon. A yes may be wrong, a
 * no never is.
 */
import { opensBound } from './bound.ts'
import { isCurrencyOpener } from './currency.ts'
import type { Lexeme } from './lexeme.ts'
import { ORDINAL, SCALE, SCALE_PLURAL, SMALL, TENS } from './numeral-word.ts'
import { UNIT_NAMES } from './unit.ts'

/** How far a bound may stand before its number: "from well in excess of an estimated 5". */
const REACH = 9
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...TENS.keys(), ...SCALE.keys(), ...ORDINAL.keys(), 'hundred', 'half', 'quarter', 'every', 'minus', 'negative', 'couple', 'twice', 'thrice',
  'double', 'triple', 'quadruple', '±',
])
const PERIODS = [...UNIT_NAMES].filter(([, unit]) => unit.dimension === 'duration').flatMap(([name]) => [name, `${name}s`])
const NUMERIC: ReadonlySet<string> = new Set([...OPENERS, ...SCALE_PLURAL.keys(), ...PERIODS, 'dozen', 'quarters', 'halves'])
/** Words that belong to a number and never start one. */
const CONTINUES: ReadonlySet<string> = new Set([...NUMERIC].filter((word) => !OPENERS.has(word)))
/** How near a number must stand behind words that open a quantity only beside one. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['a', 2], ['an', 2], ['another', 2], ['all', 2], ['full', 2], ['whole', 2], ['entire', 2], ['-', 3], ['−', 3],
  ['plus', 4], ['+', 4], ['per', 4], ['percent', 4], ['percents', 4], ['percentage', 4], ['between', REACH], ['from', REACH], ['within', REACH],
])

/** For every lexeme, whether a quantity may start there. One pass from the end. */
export function findOpeners(lexemes: readonly Lexeme[]): boolean[] {
  const opens = new Array<boolean>(lexemes.length).fill(false)
  let distance = Infinity
  for (let at = lexemes.length - 1; at >= 0; at--) {
    const { norm, digits } = lexemes[at] as Lexeme
    const numeric = digits !== null || NUMERIC.has(norm) || norm.endsWith('fold')
    opens[at] = (numeric && !CONTINUES.has(norm)) || (distance < REACH && mayOpen(lexemes, at, distance + 1))
    distance = numeric ? 0 : distance + 1
  }
  return opens
}

/** `distance`: how many lexemes ahead the next number stands. */
function mayOpen(lexemes: readonly Lexeme[], at: number, distance: number): boolean {
  const { norm, spaced } = lexemes[at] as Lexeme
  const near = NEAR.get(norm)
  const next = lexemes[at + 1]
  if (near !== undefined && distance <= near && (near !== 3 || (next?.spaced === false && (spaced || lexemes[at - 1]?.kind === 'mark')))) return true
  if (isCurrencyOpener(norm) || opensBound(lexemes, at)) return true
  return next?.norm === 'every' && (norm === 'of' || norm === 'for')
}
