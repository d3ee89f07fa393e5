/** Several amounts and the facts they belong to, ends of changes without a unit, and values that a statement tells in other words than `value`. */
import { describe, expect, it } from 'vitest'
import { toHold } from './sign.ts'
import { findingsOn, verdictOn } from './tariff.ts'

const hold = toHold(verdictOn)
const [right, wrong] = ['Dues rise by 4.2 percent in 2027, by 3.1 percent in 2028 and by 2.5 percent in 2029.', 'Dues rise by 4.2 percent in 2027, by 3.6 percent in 2028 and by 2.5 percent in 2029.']
const mixed = 'In 2027 dues rise by 4.2 percent, by 3.1 percent in 2028 and by 3.5 percent in 2029.'

describe('each amount is held against the fact with whose words it stands', () => {
  hold([
    ['dues-27', '+', right],
    ['dues-28', '+', right],
    ['dues-29', '+', right],
    ['dues-27', '+', wrong],
    ['dues-28', '-', wrong],
    ['dues-29', '+', wrong],
    ['dues-27', '+', mixed],
    ['dues-28', '+', mixed],
    ['dues-29', '-', mixed],
    ['dues-27', '-', 'Dues rise by 3.1 percent in 2027 and by 4.2 percent in 2028.'],
    ['dues-28', '-', 'Dues rise by 3.1 percent in 2027 and by 4.2 percent in 2028.'],
    ['pilots', '+', 'The hours of pilots fall from 40 to 38, those of divers from 42 to 40.'],
    ['divers', '-', 'The hours of pilots fall from 40 to 38, those of divers from 42 to 40.'],
    ['rent-27', '+', 'Rents rise by 5.5 percent in 2027 and by 4.5 percent in 2028.'],
    ['rent-28', '+', 'Rents rise by 5.5 percent in 2027 and by 4.5 percent in 2028.'],
    // The words of the one are lent from the sentence before, those of the other are here.
    ['dues-29', '+', 'Dues rise by 2.5 percent in 2029. That is less than in the first year, when dues go up by 4.2 percent.'],
    ['dues-27', '-', 'Dues rise by 2.5 percent in 2029. That is less than in the first year, when dues go up by 5.2 percent.']
  ])
})

describe('a change in words of its own', () => {
  hold([
    ['dues-29', '-', 'In the third year dues grow by another 25%.'],
    ['dues-29', '+', 'In the third year dues grow by another 2.5%.'],
    ['age', '+', 'The age limit rises from 63 to 66.'],
    ['age', '-', 'The age limit rises from 63 to 68.'],
    ['age', '-', 'The age limit rises from 60 to 66.'],
    ['age', '-', 'The age limit rises to 67.'],
    ['age', '-', 'The age limit goes up by two.'],
    // A number of another thing behind, and one that is far from both ends.
    ['age', '+', 'The age limit rises by three years, the fee by 9.'],
    ['steps', '+', 'The deadline rises from 63 to 66.']
  ])
  it('is explained in the unit of the fact', () => {
    expect(findingsOn('age', 'The age limit goes up by two years.').map(({ message }) => message)).toEqual(['From 63 years to 66 years is a change of 3 years; the text has two years.'])
  })
})

describe('another amount with the words of the fact', () => {
  hold([
    ['share', '-', 'Employees pay in 8 percent of their wages.'],
    ['share', '+', 'Employees, who have paid in 8 percent so far, will pay in 9 percent of their wages.'],
    ['share', '0', 'Until now employees have paid in 8 percent of their wages.'],
    ['share', '0', 'Together with that of the harbour, the contribution of employees is 20 percent of wages.'],
    ['crane-life', '-', 'The great crane works for nine years.'],
    ['crane-life', '0', 'Ann Holt, who has worked on the great crane for nine years, was there.'],
    ['crane-life', '0', 'After seven years of work, they handed over the great crane.'],
    ['crane-life', '-', 'The great crane, which works for nine years, is new.']
  ])
})

describe('a number that its verb or noun makes an age, what a thing is made of, or the value itself', () => {
  hold([
    ['pilot-age', '+', 'Pilots may retire at 60.'],
    ['pilot-age', '-', 'Pilots can retire at 58.'],
    ['pilot-age', '0', 'Pilots retire at 10 every night.'],
    ['boards', '+', 'The raft is put together from 24 boards.'],
    ['boards', '-', 'The raft is put together from 18 boards.'],
    ['boards', '-', 'The raft was built from 18 boards.'],
    ['boards', '0', 'The raft grows from 18 boards.'],
    ['rebate', '+', 'Residents receive a reduction of 80 percent.'],
    ['rebate', '-', 'Residents receive a reduction of 50 percent.']
  ])
})

describe('ends of years and the day after', () => {
  hold([
    ['lease', '0', 'The port is closed until the end of 2030.'],
    ['lease', '-', 'The lease of the port ends on 31 March 2030.'],
    ['ban', '+', 'Layoffs are banned until the end of 2030.'],
    ['ban', '-', 'Layoffs are banned until the end of 2031.'],
    ['ban', '+', 'Layoffs are allowed only from the first of January 2031.'],
    ['ban', '-', 'Layoffs are allowed only from the first of January 2032.'],
    ['check', '+', 'The cranes are checked every five years.'],
    ['check', '-', 'The cranes are checked every two years.'],
    ['check', '-', 'The cranes are checked twice a year.']
  ])
})

describe('a value that the statement tells as the size of a change, in other words', () => {
  hold([
    ['rent-27', '+', 'Rents rise by 5.5 percent in 2027.'],
    ['rent-27', '-', 'In the first year rents go up by 6.5%.'],
    ['rent-27', '-', 'Rents fall by 5.5 percent in 2027.'],
    ['rent-27', '0', 'Rents are 90 percent of the old level in 2027.'],
    ['early', '+', 'Leaving early cuts the bonus by 6% a year.'],
    ['early', '-', 'Leaving early cuts the bonus by 4% a year.'],
    ['early', '-', 'Leaving early raises the bonus by 6% a year.'],
    ['notice', '+', 'Each year the notice grows by 3 months.'],
    ['notice', '-', 'Each year the notice grows by six months.']
  ])
})
