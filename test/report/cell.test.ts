/** Text as cells: what is plain is told without a segmenter, and told the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCells, toPrintable, widthOf } from '../../src/report/cell.ts'

/** Units that are taken for characters of one column each. */
const plain = Array.from({ length: 0x205f }, (_, code) => String.fromCharCode(code)).filter((unit) => /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]$/.test(unit))

describe('plain text', () => {
  it('has units that are characters of one column, and nothing that the segmenter would join', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    for (const unit of plain) expect(unit).not.toMatch(/\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}|\p{Emoji_Presentation}/u)
    fc.assert(fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 40 }), (units) => {
      const text = units.join('')
      expect(Array.from(segmenter.segment(text), ({ segment }) => segment)).toEqual(units)
      expect(toCells(text)).toEqual(units.map((shown, offset) => ({ offset, shown, width: 1 })))
      expect([widthOf(text), toPrintable(text)]).toEqual([units.length, text])
    }))
  })

  it.each([
    ['“naïve” – café…', 15], ['日本', 4], ['e\u0301', 1], ['\u202eabc', 4], ['a\u00adb', 3], ['👍', 2], ['', 0]
  ])('%j takes %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})
