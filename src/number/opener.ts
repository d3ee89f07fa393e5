/**
 * The cheap question before every reading: can a quantity start at this word at all? Most words of an article cannot, and
 * words like "over" and "some" only where a number follows soon. A yes may be wrong, a no never is.
 */
import { isBoundOpener } from './bound.ts'
import { isCurrencyOpener } from './currency.ts'
import type { Lexeme } from './lexeme.ts'
import { ORDINAL, SCALE, SCALE_PLURAL, SMALL, TENS } from './numeral-word.ts'
import { findUnit } from './unit.ts'

/** How far a bound may stand before its number: "from well in excess of an estimated 5". */
const REACH = 9
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...TENS.keys(), ...SCALE.keys(), ...ORDINAL.keys(), 'hundred', 'half', 'quarter', 'every', 'minus', 'negative', 'couple', 'twice', 'thrice',
  'double', 'triple', 'quadruple', '-', '−', '.',
])
const NUMERIC: ReadonlySet<string> = new Set([...OPENERS, ...SCALE_PLURAL.keys(), 'dozen', 'quarters', 'halves'].filter((word) => !/^[-−.]$/.test(word)))

/** For every lexeme, whether a quantity may start there. One pass from the end. */
export function findOpeners(lexemes: readonly Lexeme[]): boolean[] {
  const opens = new Array<boolean>(lexemes.length).fill(false)
  let distance = Infinity
  for (let at = lexemes.length - 1; at >= 0; at--) {
    const lexeme = lexemes[at]
    if (lexeme === undefined) continue
    opens[at] = mayOpen(lexeme, lexemes[at + 1], distance)
    distance = isNumeric(lexeme) ? 0 : distance + 1
  }
  return opens
}

function isNumeric({ digits, norm, kind }: Lexeme): boolean {
  return digits !== null || (kind === 'word' && (NUMERIC.has(norm) || norm.endsWith('fold') || findUnit(norm)?.dimension === 'duration'))
}

function mayOpen(lexeme: Lexeme, next: Lexeme | undefined, distance: number): boolean {
  if (lexeme.digits !== null || OPENERS.has(lexeme.norm) || lexeme.norm.endsWith('fold')) return true
  if (distance > REACH) return false
  if (/^(?:of|for|from)$/.test(lexeme.norm) && next?.norm === 'every') return true
  if (lexeme.norm === 'a' || lexeme.norm === 'an' || lexeme.norm === 'another') return distance <= 2 || isBoundOpener(lexeme.norm)
  if (lexeme.norm === 'between' || lexeme.norm === 'from' || lexeme.norm === 'within' || isBoundOpener(lexeme.norm)) return true
  return isCurrencyOpener(lexeme.norm) && next !== undefined
}
