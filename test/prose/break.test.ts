import { describe, expect, it } from 'vitest'

import { toArticle } from '../../src/prose/index.ts'

/** The words before each break in an article. */
function breaksOf(text: string): string[] {
  return toArticle({ path: 'a.md', text }).blocks.flatMap((block) => block.breaks.map((at) => block.text.slice(0, at).split(/\s/).at(-1)!))
}

const LONG = 'The council of the harbor town met until late in the evening and agreed on a budget that leaves every fee as it was, to the surprise of those who had asked for more.'
const WRAPPED = `The council of the harbor town met until late in the evening and
agreed on a budget that leaves every fee as it was, to the surprise of
those who had asked for more. Mayor Jane Example said that she had
expected a longer debate. Nobody spoke against it.`

describe('line breaks at which a sentence may end', () => {
  it.each<[string, string, string[]]>([
    ['one line per paragraph', `${LONG}\nA headline\n${LONG}\n“Quoted,” he said\n${LONG}`, ['more.', 'headline', 'more.', 'said']],
    ['a caption without full stop', `${LONG}\nThe harbor at dusk. Agency\n${LONG}`, ['more.', 'Agency']],
    ['short lines alone', 'Budget vote\nHarbor Town, 5 May\nThe council met.', ['vote', 'May']],
    ['a sentence that runs on', `${LONG}\nwith one exception`, ['more.']],
    ['a line that cannot end there', 'Members of the\nCouncil met,\nJane Example said', []],
    ['hard-wrapped text', WRAPPED, []],
    ['hard-wrapped text in a list', WRAPPED.replace('The', '- The').replaceAll('\n', '\n  '), []],
    ['hard-wrapped text in a quotation', WRAPPED.replace(/^/gm, '> '), []],
    ['a short paragraph in a wrapped article', `${WRAPPED}\n\nBy Jane Example\nHarbor Town, 5 May\n\n${WRAPPED}`, ['Example']],
    ['a short line that ends a sentence', WRAPPED.replace('late in the evening and\nagreed', 'noon.\nThen it agreed'), ['noon.']],
    ['hard breaks', `${WRAPPED}  \nand so  \non\\\nand on`, ['it.', 'so', 'on']],
    ['breaks in HTML', 'one<br>two', ['one']],
    ['wrapped by a long link', WRAPPED.replace('Mayor', '[Mayor](https://a.example/a/very/long/address/that/goes/on/and/on/2025)'), []],
  ])('%s', (_, text, expected) => expect(breaksOf(text)).toEqual(expected))

  it('are the same with other line ends', () => {
    for (const end of ['\r\n', '\r']) {
      expect(breaksOf(WRAPPED.replaceAll('\n', end))).toEqual([])
      expect(breaksOf(`${LONG}${end}A headline${end}${LONG}`)).toEqual(['more.', 'headline'])
    }
  })
})
