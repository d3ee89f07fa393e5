/** Where the statement of a fact tells its value, so that the words around it can be asked how it is meant. */
import { remember } from '../language/remember.ts'
import { lex } from '../number/lexeme.ts'
import { readFound } from '../number/quantity.ts'
import { compareQuantities } from './comparison.ts'
import type { Fact, QuantityCheck, Span, TotalCheck } from '../model.ts'

type Valued = Pick<QuantityCheck | TotalCheck, 'written' | 'value'>

/** The value in the set's very words, else the same quantity in others ("4.2 percent" for `4.2%`); null where the statement does not tell it. */
export function placeOf(fact: Fact, check: Valued): Span | null {
  const known = placesOf(fact)
  const found = known.get(check)
  if (found !== undefined) return found
  const place = readPlace(fact, check)
  known.set(check, place)
  return place
}

/** Every number of a text asks for the places of the same facts. */
const placesOf = remember((): Map<Valued, Span | null> => new Map())

function readPlace({ statement }: Fact, { written, value }: Valued): Span | null {
  const at = statement.indexOf(written)
  if (at !== -1) return { start: at, end: at + written.length }
  const lexed = { text: statement, lexemes: lex(statement) }
  for (let from = 0; from < lexed.lexemes.length;) {
    const one = readFound(lexed, from)
    if (one !== null && compareQuantities(one.value, value) === 'agrees') return { start: one.start, end: one.end }
    from = Math.max(from + 1, one?.to ?? 0)
  }
  return null
}
