import { describe, expect, it } from 'vitest'
import { toWhy } from '../../src/report/reason.ts'

describe('why', () => {
  const long = 'Dogs are forbidden in the reading room of the library'
  it.each([
    ['repeats nothing that stands beside it', `The text says the opposite of the set: ${long}.`, long, 'The text says the opposite of the set.'],
    ['repeats nothing, full stop or not', `That is allowed; the set says: ${long}.`, `${long}.`, 'That is allowed.'],
    ['keeps what explains', 'halved leaves 3,000; the set has 6,000.', '6,000', 'halved leaves 3,000; the set has 6,000.'],
    ['keeps what goes on', `${long}, but only at night and not on Sundays.`, long, `${long}, but only at night and not on Sundays.`],
    ['keeps what is all there is', `${long}.`, long, `${long}.`]
  ])('%s', (_, message, expected, why) => { expect(toWhy({ message, expected })).toBe(why) })
})
