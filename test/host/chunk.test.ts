/** Texts in chunks of bytes: the same bytes as the whole, whatever pieces they come in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChunks } from '../../src/host/chunk.ts'

describe('chunks', () => {
  const long = fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), fc.nat(80_000)).map(([text, count]) => text.repeat(Math.ceil(count / text.length)))
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', '😀', 'é', ''), long), { maxLength: 8 })

  it('come to the bytes of the whole', () => {
    fc.assert(fc.property(pieces, (texts) => {
      expect(Buffer.concat([...toChunks(texts)]).equals(Buffer.from(texts.join('')))).toBe(true)
      expect(Buffer.concat([...toChunks(texts.join(''))]).equals(Buffer.from(texts.join('')))).toBe(true)
    }), { numRuns: 60 })
  })

  it('are none of nothing, few of much, and none is large', () => {
    expect([...toChunks(''), ...toChunks([])]).toEqual([])
    const chunks = [...toChunks(Array.from({ length: 100_000 }, () => 'ten bytes '))]
    expect(chunks.length).toBe(16)
    expect(Math.max(...chunks.map(({ length }) => length))).toBe(65_536)
  })
})
