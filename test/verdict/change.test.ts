/** Changes by verb, by share, by difference, from a baseline, by direction, in tables; and changes of something else. */
import { describe, expect, it } from 'vitest'
import { check, inArticle, outcomes } from '../harbor.ts'

const [right, wrong] = [['consistent'], ['contradicted']]

describe('a change', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ["Veland's guard will be halved.", wrong],
    ["Veland's guard will be cut in half.", wrong],
    ["Veland's guard will be doubled.", wrong],
    ["Veland's guard would be twice as large.", wrong],
    ["Veland's guard will be cut by a third.", right],
    ["Veland's guard will be cut by a quarter.", right],
    ["Veland's guard will be cut by 30 percent.", right],
    ["Veland's guard will be cut by two thirds.", wrong],
    ["Veland's guard will be cut to two thirds.", right],
    ["Veland's guard will grow by a third.", wrong],
    ["Veland's guard will be cut from 8,500 to 6,000.", right],
    ["Veland's guard will be cut from 7,000 to 6,000.", [...wrong, ...right]],
    ["Veland's guard will be cut from 8,500 to 4,000.", [...right, ...wrong]],
    ["Veland's guard will be cut by 2,500 guards.", right],
    ["Veland's guard will be cut by 6,000.", wrong],
    ['Veland keeps two thirds of its guard.', right],
    ['Veland keeps a third of its guard.', wrong],
    ["Half of Veland's guard must go.", wrong],
    ["A third of Veland's guard must go.", right],
    ["Veland's guard will shrink.", right],
    ["Veland's guard will grow.", wrong],
    ["Veland's guard has doubled since 2001.", []],
    ["Under the accord, Veland's guard will have doubled since 2001.", wrong],
    ["Talk of the accord halving Veland's guard is mistaken.", ['skip: denied']],
    ["Talk of the accord halving Veland's guard is loud.", wrong],
    ['One Velander guard in three would have to go.', right],
    ['One Velander guard in two would have to go.', wrong],
    ["Veland's guard will not grow.", right],
    ["Veland's guard will not be halved.", right],
    ["The accord stops short of halving Veland's guard.", right],
    ["The accord avoids halving Veland's guard.", right],
    ["The accord does not stop short of halving Veland's guard.", wrong],
    ["Veland's guard might shrink.", ['skip: predicted']],
    ["Veland's guard was cut by half in 1998.", ['skip: past']],
    ["Veland's guard would lose 4,500 guards.", wrong],
    ["Veland's guard would lose a third of its boats.", []],
    ["Veland's guard would be twice as large as Orland's.", []],
    ["Veland's guard would be half the size of the Orlander guard.", []],
    ["Veland's guard would be half the size of today's.", wrong],
    ["Orland's guard will be halved.", ['skip: other-holder']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1b')).toEqual(outcome)
  })
})

describe('a share that goes, and shares of other things', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ["Veland's guard would send home every second watchman.", wrong],
    ["Veland would dismiss half of its guard.", wrong],
    ["More than half of Veland's guard goes home.", wrong],
    ["Two out of three of Veland's watchmen would be let go.", wrong],
    ["A third of Veland's guard leaves.", right],
    ["Half of Veland's guard goes to the East Shore.", []],
    ["Veland's guard halves its use of diesel.", []],
    ["Veland's guard doubles the price of a permit.", []],
    ["Some write that Veland's guard will be halved. It will not.", right]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1b')).toEqual(outcome)
  })
})

describe('a change in a table', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ["| Subject | Change |\n|---|---|\n| Veland's guard | cut by half |", wrong],
    ["| Subject | Change |\n|---|---|\n| Veland's guard | cut by a third |", right],
    ["| Subject | Reduced by |\n|---|---|\n| Veland's guard | 50% |\n| Veland's boats | 20% |", wrong]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1b')).toEqual(outcome)
  })
})

describe('something else that changes', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ["The cost of Veland's guard will be halved.", []],
    ["The pay of Veland's guard would be cut by half.", []],
    ["The training of Veland's guard will be halved.", []],
    ["The deployment of Veland's guard will be cut by half.", []],
    ["The downsizing of Veland's guard by half is planned.", wrong],
    ["Prices would rise by a third as Veland's guard is cut.", []],
    ["Half of all boats go, and Veland's guard stays.", []],
    ["The size of Veland's guard will be halved.", wrong],
    ["The members of Veland's guard will be halved.", wrong],
    ["The reduction of Veland's guard by half is planned.", wrong],
    ["By half would Veland's guard be cut.", wrong],
    ["Veland's guard has 2,500 guards more than now.", wrong],
    ["Veland's guard has 2,500 guards fewer than today.", right],
    ["Veland's guard has 2,500 guards fewer than that of Orland.", []],
    ["Veland's guard becomes larger by 2,500 guards.", wrong],
    ["Veland's guard becomes smaller by 2,500 guards.", right],
    ["Veland's guard, until now 4,000, will shrink.", wrong],
    ["Veland's guard will have 6,000 guards instead of the present 4,000.", wrong],
    ["Veland's guard will have 6,000 guards instead of 4,000.", []],
    ["Veland's guard halves its use of paper.", []],
    ["Veland's guard halves its strength.", wrong],
    ["Veland keeps half of the 8,500 guards of today.", wrong]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1b')).toEqual(outcome)
  })
})

describe('the computation', () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    ["Veland's guard will be halved.", 'halved would leave 4,000-4,500 of between 8,000 and 9,000; the set has 6,000, that is 67-75% of it, a cut of a quarter to a third.'],
    ["Veland's guard will be cut from 7,000 to 6,000.", 'The change starts from between 8,000 and 9,000 in the set; the text has 7,000.'],
    ["Veland's guard will be cut by 6,000.", 'From between 8,000 and 9,000 to 6,000 is a change of 2,000-3,000; the text has 6,000.']
  ]
  it.each(cases)('%s', (text, message) => {
    expect(check(inArticle(text)).findings.filter(({ fact, verdict }) => fact === 'H1b' && verdict === 'contradicted').map((one) => one.message)).toEqual([message])
  })

  it('is put right in words', () => {
    expect(check(inArticle("Veland's guard will be halved.")).findings[0]?.correction).toBe('cut by 25–33%')
  })
})

// What is wrong today, as it should be. The first is a false alarm: something else changes.
describe('not yet', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ["Veland's guard would lose half of its barracks.", []],
    ["Veland's guard loses half of its members.", wrong],
    ["Half of Veland's guard remains.", wrong],
    ["| Veland's guard | |\n|---|---|\n| Change | halved |", wrong]
  ]
  it.fails.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1b')).toEqual(outcome)
  })
})
