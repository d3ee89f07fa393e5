/** The text report of a report made by hand, as people see it; and that nothing in an article can steer their terminal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/index.ts'
import { toCells, toPrintable, widthOf } from '../../src/report/cell.ts'
import { toExcerpt, toLines } from '../../src/report/excerpt.ts'
import { createPaint } from '../../src/report/paint.ts'
import { hang, wrap } from '../../src/report/paragraph.ts'
import { report } from './sample.ts'
import type { Position } from '../../src/model.ts'

const style = { verdicts: 'all', color: false, width: 80 } as const
/** Everything but printable characters, line ends, and what a text has in common with others. */
const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

describe('text', () => {
  it('shows everything', async () => {
    await expect(formats.text(report, style)).toMatchFileSnapshot('expected/all.txt')
  })

  it('shows what has to be looked at', async () => {
    await expect(formats.text(report, { ...style, verdicts: 'contradicted', width: 60 })).toMatchFileSnapshot('expected/contradicted.txt')
  })

  it('is the same in color, but for the color', () => {
    const colored = formats.text(report, { ...style, color: true })
    expect(colored).not.toBe(formats.text(report, style))
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(formats.text(report, style))
  })

  it('lets nothing of an article through to the terminal', () => {
    expect(formats.text(report, style)).not.toMatch(dangerous)
  })

  it('says in one line that there was nothing', () => {
    expect(formats.text({ ...report, findings: [], notChecked: [], failures: [] }, style)).toBe('3 articles, 1,800 words, 0 claims.\n')
    expect(formats.text({ ...report, files: 1, words: 1, findings: [], failures: [] }, { ...style, verdicts: 'contradicted' }))
      .toBe('1 article, 1 word, 3 claims, none judged.\nNot checked: 2 of another document and 1 asked.\n')
  })

  it('ends in one line end and stays within the width where words allow', () => {
    for (const width of [60, 80, 120]) {
      const text = formats.text(report, { ...style, width })
      expect(text).toMatch(/[^\n]\n$/)
      const long = text.split('\n').filter((line) => width < widthOf(line) && !/ {2}(?:to review|not checked|not read|consistent|unsupported|contradicted)/.test(line) && !/^3 articles/.test(line))
      expect(long).toEqual([])
    }
  })
})

describe('cells', () => {
  const cases: readonly (readonly [text: string, shown: string, width: number])[] = [
    ['plain', 'plain', 5], ['naïve', 'naïve', 5], ['e\u0301', 'e\u0301', 1], ['\u0301', '◌\u0301', 1], ['九', '九', 2], ['ｆ', 'ｆ', 2], ['🦉', '🦉', 2],
    ['👩‍🚀', '👩‍🚀', 2], ['🇩🇪', '🇩🇪', 2], ['한', '한', 2], ['a\tb', 'a    b', 6], ['\u001b[2J', '␛[2J', 4], ['\u0000', '␀', 1], ['\u007f', '␡', 1], ['\u0085', '\ufffd', 1], ['\u202e', '\ufffd', 1],
    ['\ufeff', '\ufffd', 1], ['a\u202eb', 'a\ufffdb', 3]
  ]
  it.each(cases)('%j is shown as %j in %i columns', (text, shown, width) => {
    expect(toPrintable(text)).toBe(shown)
    expect(toCells(text).reduce((sum, cell) => sum + cell.width, 0)).toBe(width)
  })

  it('never print what steers a terminal', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(toPrintable(text)).not.toMatch(dangerous) }))
  })

  it('cover a text without gap or overlap', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const offsets = toCells(text).map(({ offset }) => offset)
      expect(offsets).toEqual([...new Set(offsets)].sort((one, other) => one - other))
      expect(offsets[0] ?? 0).toBe(0)
    }))
  })
})

describe('excerpt', () => {
  const excerptStyle = (width: number): Parameters<typeof toExcerpt>[1] => ({ paint: createPaint(false), mark: (text) => text, width })

  it('marks exactly the words of the claim, in any text and width', () => {
    const words = fc.array(fc.constantFrom('word', 'a', '九百', '🦉', 'é', 'x\u0301', 'longer-than-most-words'), { minLength: 1, maxLength: 60 })
    fc.assert(fc.property(words, fc.nat(), fc.integer({ min: 40, max: 120 }), (all, pick, width) => {
      const index = pick % all.length
      const line = all.join(' ')
      const column = all.slice(0, index).join(' ').length + (index === 0 ? 1 : 2)
      const claim: Position = { line: 1, column, endLine: 1, endColumn: column + (all[index] ?? '').length }
      const [text = '', marks = ''] = toExcerpt({ lines: [line], claim, context: { line: 1, column: 1, endLine: 1, endColumn: line.length + 1 } }, excerptStyle(width)).split('\n')
      const from = marks.indexOf('^')
      const under = columnsOf(text, from, marks.length)
      expect(under).toBe(all[index])
      expect(widthOf(text)).toBeLessThanOrEqual(width)
    }))
  })

  it('takes no time on a line of a million characters', () => {
    const line = `${'a'.repeat(500_000)} 600 ${'b '.repeat(250_000)}`
    const claim = { line: 1, column: 500_002, endLine: 1, endColumn: 500_005 }
    const begin = performance.now()
    expect(toExcerpt({ lines: [line], claim, context: { ...claim, column: 1, endColumn: line.length + 1 } }, excerptStyle(80))).toMatch(/^ 1 │ … 600 (?:b )+…\n {3}│ {3}\^{3}$/)
    expect(performance.now() - begin).toBeLessThan(2_000)
  })

  it('leaves a gap in a claim over many lines', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `> line ${index + 1}`)
    const claim = { line: 2, column: 3, endLine: 8, endColumn: 5 }
    expect(toExcerpt({ lines, claim, context: { line: 1, column: 1, endLine: 9, endColumn: 9 } }, excerptStyle(80)).split('\n').map((row) => row.trimEnd())).toEqual([
      ' 1 │ > line 1', ' 2 │ > line 2', '   │   ^^^^^^', ' 3 │ > line 3', '   │   ^^^^^^', '   ┆', ' 8 │ > line 8', '   │   ^^', ' 9 │ > line 9'
    ])
  })

  it('counts lines as positions do', () => {
    expect(toLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('paragraphs', () => {
  it('wrap between words and lose none', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 12, max: 80 }), (words, width) => {
      const lines = wrap(words.join(' '), width)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
    }))
  })

  it('hang under their first line', () => {
    expect(hang('  why  ', 'one two three four five six seven', 27)).toBe('  why  one two three four\n       five six seven')
  })
})

/** The characters of a line between two columns. */
function columnsOf(text: string, from: number, to: number): string {
  let column = 0
  let found = ''
  for (const { shown, width } of toCells(text)) {
    if (from <= column && column < to) found += shown
    column += width
  }
  return found
}
