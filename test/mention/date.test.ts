import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/mention/date.ts'

const found = (text: string): string[] => findDates(text).map(({ text: written, value }) => `${written}=${[value.year, value.month, value.day, value.weekday].map((part) => part ?? '').join('/')}`)

describe('dates in running text', () => {
  test.each([
    ['They met on Tuesday, 4 March 2014, in Oslo.', ['Tuesday, 4 March 2014=2014/3/4/2']],
    ['They met on March 4, 2014 in Oslo.', ['March 4, 2014=2014/3/4/']],
    ['due by Sept. 30', ['Sept. 30=/9/30/']],
    ['the 3rd of June', ['3rd of June=/6/3/']],
    ['from 18–20 May 2020', ['18=2020/5/18/', '20 May 2020=2020/5/20/']],
    ['on 18 and 20 May', ['18=/5/18/', '20 May=/5/20/']],
    ['on 4 March (Tuesday)', ['4 March (Tuesday)=/3/4/2']],
    ['14/11/2025 and 11/14/2025', ['14/11/2025=2025/11/14/', '11/14/2025=2025/11/14/']],
    ['in May and by the end of August', ['May=/5//', 'August=/8//']],
    ['Wednesday’s vote', ['Wednesday=///3']],
    ['November 2025, often', ['November 2025=2025/11//']],
  ])('%s', (text, expected) => { expect(found(text)).toEqual(expected) })
})

describe('words that are no dates', () => {
  test.each(['It may rain.', 'They march on.', 'the Sun rose', 'March 4,000 miles', 'April Ryan asked', 'Theresa May resigned', 'the March on Rome', 'Sat down', '31 February', '05/06/2025', 'version 1.2.3', 'in 2014'])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('spans cut out exactly the words', () => {
  const text = 'On Monday 3 June 2024 and again on 5 July, then in August 2024.'
  for (const { start, end, text: written } of findDates(text)) expect(text.slice(start, end)).toBe(written)
})
