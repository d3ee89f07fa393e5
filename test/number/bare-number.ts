/**
 * Bare numbers in a text, without any judgement of what they count or name: every reading that a form field, a table of
 * figures or a public specification of number recognition would accept. It exists to test the readings by themselves.
 */
import type { Span } from '../../src/model.ts'
import { readNumber, type Numbered } from '../../src/number/fraction.ts'
import { lex, type Lexeme } from '../../src/number/lexeme.ts'
import { readNumeral, type Reading } from '../../src/number/numeral.ts'
import { readProportion } from '../../src/number/proportion.ts'

/** A number with its place in the text. */
export interface NumberFound extends Span {
  readonly value: number
}

const LOOSE: Reading = { and: true, loose: true }

/**
 * All numbers in `text`, in order, longest reading first. Digits with a unit or letters tied to them ("180ml", "4th") are
 * none; "one" after a determiner is a pronoun.
 */
export function findNumbers(text: string): NumberFound[] {
  const lexemes = lex(text)
  const numbers: NumberFound[] = []
  for (let at = 0; at < lexemes.length;) {
    const found = readSigned({ text, lexemes }, at)
    if (found === null) { at++; continue }
    const { start } = lexemes[at] ?? { start: 0 }
    const end = lexemes[found.to - 1]?.end ?? start
    if (!isTied(lexemes, found, at) && !isPronoun(lexemes, found, at)) numbers.push({ start, end, value: found.value })
    at = found.to
  }
  return numbers
}

interface Read { readonly to: number, readonly value: number }

function readSigned(lexed: { readonly text: string, readonly lexemes: readonly Lexeme[] }, at: number): Read | null {
  const { lexemes } = lexed
  const mark = lexemes[at]?.norm ?? ''
  const previous = lexemes[at - 1]
  const signed = /^(?:minus|negative)$/.test(mark) || (/^[-−]$/.test(mark) && previous?.digits == null && previous?.kind !== 'word' && lexemes[at + 1]?.digits != null)
  if (signed) {
    const read = readWhole(lexed, at + 1)
    return read === null ? null : { to: read.to, value: -read.value }
  }
  return readWhole(lexed, at)
}

function readWhole(lexed: { readonly text: string, readonly lexemes: readonly Lexeme[] }, at: number): Read | null {
  const proportion = readProportion(lexed, at, LOOSE)
  if (proportion !== null && proportion.value.min !== null) return { to: proportion.to, value: proportion.value.min }
  const number = readNumber(lexed.lexemes, at, LOOSE)
  return number === null ? null : readQuotient(lexed, number) ?? readPower(lexed, number) ?? readLetter(lexed, number)
}

/** "one over twenty": a quotient, unless a noun follows ("$2000 over 3 years"). */
function readQuotient({ lexemes }: { readonly lexemes: readonly Lexeme[] }, top: Numbered): Read | null {
  if (lexemes[top.to]?.norm !== 'over') return null
  const bottom = readNumeral(lexemes, top.to + 1, LOOSE)
  if (bottom === null || bottom.value === 0) return null
  const next = lexemes[bottom.to]
  return next?.kind === 'word' ? null : { to: bottom.to, value: top.value / bottom.value }
}

/** "1.1^23", "2.5^-1". */
function readPower({ lexemes }: { readonly lexemes: readonly Lexeme[] }, base: Numbered): Read | null {
  if (lexemes[base.to]?.norm !== '^') return null
  let at = base.to + 1
  let sign = 1
  for (let mark = lexemes[at]; mark !== undefined && /^[-+−]$/.test(mark.norm) && at < base.to + 4; mark = lexemes[++at]) if (mark.norm !== '+') sign = -sign
  const power = lexemes[at]?.digits
  return power == null ? null : { to: at + 1, value: base.value ** (sign * power.value) }
}

/** "10 k", "1,674.5 G", "1.2b": one-letter scales; a lower-case "m" is no scale here. */
function readLetter({ text, lexemes }: { readonly text: string, readonly lexemes: readonly Lexeme[] }, number: Numbered): Read {
  const letter = lexemes[number.to]
  if (letter?.kind !== 'word' || lexemes[number.to - 1]?.digits == null) return number
  const factor = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, b: 1e9, B: 1e9, G: 1e9, T: 1e12 }[text.slice(letter.start, letter.end)]
  return factor === undefined ? number : { to: number.to + 1, value: Number((number.value * factor).toPrecision(15)) }
}

/** Letters right behind the digits ("180ml", "4th") or before them ("A4") make another thing of them. */
function isTied(lexemes: readonly Lexeme[], found: Read, at: number): boolean {
  const next = lexemes[found.to]
  const previous = lexemes[at - 1]
  const digits = lexemes[found.to - 1]?.digits != null
  return (digits && next?.kind === 'word' && !next.spaced) || (previous?.kind === 'word' && lexemes[at]?.spaced === false && lexemes[at].digits != null)
}

function isPronoun(lexemes: readonly Lexeme[], found: Read, at: number): boolean {
  return lexemes[at]?.norm === 'one' && found.to === at + 1 && /^(?:this|that|the|which|any|each|every|no)$/.test(lexemes[at - 1]?.norm ?? '')
}
