/** List items read with the unfinished lead-in they continue: which are, and that the item's own tokens keep their places. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage-of.ts'

/** The joined sentence of each passage of an item, words only; null for those that stand alone. */
function joinedIn(text: string): readonly (string | null)[] {
  return passagesOf(text).filter(({ block }) => block.role === 'item').map(({ joined }) => joined?.sentence.tokens.map((token) => token.text).join(' ') ?? null)
}

describe('items that continue their lead-in', () => {
  it.each([
    ['The club may not:\n\n- sell players', ['The club may not sell players']],
    ['The club may not\n\n- sell players,\n- lend them', ['The club may not sell players ,', 'The club may not lend them']],
    ['The club:\n\n- may not\n  - sell players', ['The club may not', 'The club may not sell players']],
    ['The club may not do it.\n\n- Sell players', [null]],
    ['May the club?\n\n- Sell players', [null]],
    ['The club rests. It may not:\n\n- sell players. It may lend them', ['It may not sell players .', null]],
    ['- sell players', [null]],
    [`${'so '.repeat(70)}the club may:\n\n- sell players`, [null]]
  ])('%s', (text, joined) => {
    expect(joinedIn(text)).toEqual(joined)
  })

  it('leaves other blocks alone', () => {
    expect(passagesOf('The club may not:\n\nsell players\n\n## Or lend').every(({ joined }) => joined === null)).toBe(true)
  })

  it('keeps the item\'s tokens behind those of the lead-in, in rising order, in clauses that cover all', () => {
    const words = fc.array(fc.constantFrom('club', 'may', 'not', 'and', 'if', 'which', 'sell', '40', 'players', ','), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
    fc.assert(fc.property(words, words, (lead, item) => {
      for (const { joined, sentence } of passagesOf(`The ${lead}:\n\n- then ${item}`)) {
        if (joined === null) continue
        const { tokens, clauses } = joined.sentence
        expect(tokens.slice(joined.offset)).toEqual(sentence.tokens)
        expect(tokens.every((token, at) => at === 0 || token.start >= (tokens[at - 1]?.end ?? 0))).toBe(true)
        expect(tokens.map((_, at) => clauses.filter((clause) => at >= clause.from && at < clause.to).length).every((count) => count === 1)).toBe(true)
      }
    }))
  })
})
