/** A value belongs to the words it stands with: what only borrows them from a clause with a value of its own contradicts nothing. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

describe('a second value', () => {
  it.each<[what: string, text: string, fact: string, outcome: readonly string[]]>([
    ['in the next clause', 'The accord was signed on 3 March 2025 and came into force on 1 April 2025.', 'H3b', ['consistent']],
    ['in the clause around it', 'The accord, which was signed on 3 March 2025, takes effect on 1 April.', 'H3b', ['consistent']],
    ['in the next sentence', 'Veland votes within 90 days. The council meets again in 200 days.', 'H3a', ['consistent']],
    ['with the fact\'s own words', 'The accord was signed on 4 April 2025.', 'H3b', ['contradicted']]
  ])('%s', (_what, text, fact, outcome) => {
    expect(outcomes(inArticle(text), fact).filter((one) => !one.startsWith('skip'))).toEqual(outcome)
  })
})
