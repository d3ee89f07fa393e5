/** What telling a quantity from a label looks at: the found number, the words around it, the kind of text. */
import type { Found } from '../number/found.ts'
import type { Lexeme } from '../number/lexeme.ts'

/** A found quantity and the lexemes around it. */
export interface Setting {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly found: Found
  /** Most of the text's words have capitals, as in a headline: then capitals tell nothing. */
  readonly titled: boolean
  /** Lexeme behind the last label; 0 for none. "Articles 5, 6 and 7" are labels all. */
  readonly label: number
}

/** Most of the longer words have capitals: the text is a headline, in which they tell nothing. */
export function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.slice(0, 40).filter(({ kind, norm }) => kind === 'word' && norm.length > 3)
  return words.length > 2 && lexemes.length < 40 && words.filter(({ cap }) => cap).length > words.length * 0.7
}

/** Nothing but the text's start, a sentence's end or a line break stands before the lexeme. */
export function isSentenceStart(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  if (before === undefined) return true
  if (/^[.!?:;"“”‘'(—•|]$/.test(before.norm)) return true
  return text.slice(before.end, lexemes[at]?.start).includes('\n')
}
