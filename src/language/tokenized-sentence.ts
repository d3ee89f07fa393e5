/** A sentence that is read as far as it is asked for. */
import { toClauses } from './clause.ts'
import type { Clause, Sentence, Span, Token } from '../model.ts'

/**
 * A sentence whose clauses are read when somebody first asks for them: most sentences hold no claim and are never asked. A class, since each
 * object that is written with a getter of its own gets a layout of its own, and reading any property of it is slower. Copies by spreading
 * have no clauses.
 */
export class TokenizedSentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
  #clauses: readonly Clause[] | null = null

  /** `span` says where in its block `text` stands; the spans of `tokens` are of the block, too. */
  constructor({ start, end }: Span, text: string, tokens: readonly Token[], isQuestion: boolean) {
    this.start = start
    this.end = end
    this.text = text
    this.tokens = tokens
    this.isQuestion = isQuestion
  }

  get clauses(): readonly Clause[] {
    return this.#clauses ??= toClauses(this.tokens)
  }
}
