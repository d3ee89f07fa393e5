/** The part a number plays: a level, a baseline, a difference; rejected or not; what it counts; how a stretch of time is used. */
import { describe, expect, it } from 'vitest'
import { countedNoun, frameOf, isRejected, timeRelation } from '../../src/verdict/frame.ts'
import { passageOf } from '../passage-of.ts'
import type { Passage, QuantityMention } from '../../src/model.ts'

/** The sentence and the quantity in it that is written so. */
function found(text: string, written: string): readonly [Passage, QuantityMention] {
  const passage = passageOf(text)
  const mention = passage.quantities.find((one) => one.text === written)
  if (mention === undefined) throw new Error(`${written} is not among ${passage.quantities.map((one) => one.text).join(', ')}`)
  return [passage, mention]
}

describe('frameOf', () => {
  it.each([
    ['The fleet has 40 boats.', '40', 'level'],
    ['The fleet is cut from 60 to 40 boats.', '40', 'to'],
    ['The fleet is cut from some 60 boats.', 'some 60', 'from'],
    ['The fleet is cut from its current 60 boats.', '60', 'from'],
    ['The fleet is cut by 20 boats.', '20', 'by'],
    ['The fleet is cut by about 20 boats.', 'about 20', 'by'],
    ['The fleet is held at 40 boats.', '40', 'to'],
    ['The cut in the fleet comes to about 20 boats.', 'about 20', 'by'],
    ['The reduction amounts to 20 boats.', '20', 'by'],
    ['It comes to 32 percent.', '32 percent', 'level'],
    ['The fleet comes to 40 boats.', '40', 'to'],
    ['The fleet would have 20 fewer boats.', '20', 'by'],
    ['The fleet would have 20 more boats.', '20', 'by'],
    ['The fleet has 20 more than before.', '20', 'by'],
    ['The loss would be 20 boats.', '20', 'by'],
    ['A cut of 20 boats is planned.', '20', 'by'],
    ['Measured against 60 boats, that is little.', '60', 'from'],
    ['Compared with the 60 boats of old, that is little.', '60', 'from']
  ])('%s %s: %s', (text, written, frame) => {
    expect(frameOf(...found(text, written))).toBe(frame)
  })
})

describe('isRejected', () => {
  it.each([
    ['They get not 40 boats but 60.', '40', true],
    ['They get not 40 boats but 60.', '60', false],
    ['They get 60 boats instead of 40.', '40', true],
    ['They get 60 boats instead of 40.', '60', false],
    ['They get 60 boats rather than the 40 of old.', '40', true],
    ['They get 60 boats, no longer 40.', '40', true],
    ['They do not mind having 60 boats.', '60', false]
  ])('%s %s: %s', (text, written, rejected) => {
    expect(isRejected(...found(text, written))).toBe(rejected)
  })
})

describe('countedNoun', () => {
  it.each([
    ['There are 400 guards.', '400', 'match'],
    ['There are 400 armed harbor guards.', '400', 'match'],
    ['There are 400 of the guards.', '400', 'match'],
    ['There are 400 boats.', '400', 'other'],
    ['The guards are 400.', '400', 'none'],
    ['The guards are 400 today.', '400', 'none']
  ])('%s %s: %s', (text, written, noun) => {
    expect(countedNoun(...found(text, written), { op: 'concept', key: 'guard' })).toBe(noun)
  })

  it('stops at the verb: who sees guards is no guard', () => {
    expect(countedNoun(...found('Some 400 fishermen saw the guards.', 'Some 400'), { op: 'concept', key: 'guard' })).toBe('other')
  })
})

describe('timeRelation', () => {
  it.each([
    ['They vote within 90 days.', 'within 90 days', 'deadline'],
    ['They vote in 90 days.', '90 days', 'deadline'],
    ['They vote 90 days after the start.', '90 days', 'deadline'],
    ['They vote for 90 days.', '90 days', 'length'],
    ['The count takes 90 days.', '90 days', 'length'],
    ['They voted in the last 90 days.', '90 days', 'past'],
    ['A span of 90 days it is.', '90 days', 'any']
  ])('%s %s: %s', (text, written, relation) => {
    expect(timeRelation(...found(text, written))).toBe(relation)
  })
})
