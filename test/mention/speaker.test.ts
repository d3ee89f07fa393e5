/** Who speaks is no part of what is said. */
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage-of.ts'

const sentences = (text: string): readonly string[] => passagesOf(text).map(({ sentence }) => sentence.text)

describe('speaker labels', () => {
  it('are cut off in a conversation', () => {
    expect(sentences('**ANNA:** How many guards?\n\n**BO:** Six thousand. No more.\n\n**ANNA:** Really?\n\n**BO:** Yes.')).toEqual(['How many guards?', 'Six thousand.', 'No more.', 'Really?', 'Yes.'])
    expect(sentences('Q: How many?\n\nA: Forty.\n\nQ: When?\n\nA: In May.')).toEqual(['How many?', 'Forty.', 'When?', 'In May.'])
  })

  it('keep their sentences numbered from the first word', () => {
    expect(passagesOf('ANNA: One. Two.\n\nBO: Three.\n\nANNA: Four.\n\nBO: Five.').map(({ place }) => place)).toEqual([0, 1, 0, 0, 0])
  })

  it('are none where a head in bold comes once, or in a list', () => {
    expect(sentences('**Guard:** 6,000 men.\n\n**Fund:** $150 million.')).toEqual(['Guard: 6,000 men.', 'Fund: $150 million.'])
    expect(sentences('- Guard: 6,000\n- Fund: 150\n\nAgain:\n\n- Guard: 8,000\n- Fund: 200')).toContain('Guard: 8,000')
  })
})
