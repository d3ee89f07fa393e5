/** What a lost motion held, what would be in another case, what somebody vowed, what was so long ago: no statement, beside the nearest that is one. */
import { describe } from 'vitest'
import { verdictOn } from './lido.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('a proposal that failed', () => {
  hold([
    ['lost', '0', 'The proposal to keep lost items for 60 days was rejected.'],
    ['lost', '-', 'The proposal to keep lost items for 60 days was accepted.'],
    ['lost', '0', 'The proposal to keep lost items for 60 days was not adopted.'],
    ['lost', '0', 'A proposal to keep lost items for 60 days fell through.'],
    ['lost', '0', 'A proposal to keep lost items for 60 days found no majority.'],
    ['lost', '0', 'A bid to keep lost items for 60 days failed by three votes to one.'],
    ['lost', '0', 'The board voted down a motion to keep lost items for 60 days.'],
    ['lost', '-', 'The board rejected a complaint; lost items are kept for 60 days.'],
    ['price', '0', 'A motion that a season pass should cost £30 was lost.'],
    ['price', '-', 'The motion that was lost is forgotten: a season pass costs £30.'],
    ['price', '-', 'A season pass costs £30; a motion to change it was lost.'],
    ['slide', '0', 'A plan to close the slide on 1 May 2027 was dropped.'],
    ['slide', '-', 'A plan to close the slide on 1 May 2027 was agreed.']
  ])
})

describe('another case, and a decision still to be taken', () => {
  hold([
    ['price', '0', 'If the price doubled, a season pass would cost £80.'],
    ['price', '-', 'If more people came, a season pass would cost £80.'],
    ['fine', '0', 'The fine for a lost key would be £50 if guests paid 10% more.'],
    ['price', '0', 'With a grant of £9,000, a season pass would cost £30.'],
    ['price', '-', 'With a towel, a season pass costs £30.'],
    ['price', '0', 'A season pass will cost £45 if the council agrees.'],
    ['price', '-', 'A season pass costs £45 if you pay by card.'],
    ['fine', '0', 'The fine for a lost key will be £30, should the council agree.'],
    ['fine', '0', 'From 2031, the fine for a lost key will be £30, provided that the council agrees.'],
    ['fine', '-', 'The fine for a lost key is £30 if it is not reported.'],
    ['slide', '0', 'The slide closes on 31 July 2027 if the motion passes.'],
    ['slide', '-', 'The slide closes on 31 July 2027; the motion has passed.'],
    ['price', '-', 'If the board agrees to Selby Lido, a season pass will cost £45.']
  ])
})

describe('vows and wishes of persons', () => {
  hold([
    ['price', '0', 'The mayor vowed to cut the price of a season pass to £20.'],
    ['lease', '0', 'Opponents vowed that the lease will last two years.'],
    ['lease', '-', 'Officials said that the lease will last two years.'],
    ['lost', '0', 'Mr Bell asked by mail that lost items be kept for 60 days.'],
    ['lost', '0', 'Mr Bell suggested in June that lost items should be kept for 60 days.'],
    ['lost', '-', 'Mr Bell confirmed in June that lost items are kept for 60 days.'],
    ['price', '0', 'The mayor promises to cut the price of a season pass to £20.'],
    ['price', '-', 'Selby Lido promises a season pass at a price of £20.']
  ])
})

describe('what people say of themselves', () => {
  hold([
    ['price', '0', '"I will not sign anything that says £30 for a season pass," Mr Bell said.'],
    ['price', '-', '"A season pass costs £30," Mr Bell said.'],
    ['price', '-', '"We will sell a season pass for £30," the manager said, "and the cost is low."'],
    ['lease', '0', 'Mr Bell said he would never accept a lease that runs for 30 years.'],
    ['lease', '-', 'Mr Bell said that the lease runs for 30 years.'],
    ['lease', '-', 'Mr Bell said he would cut the lease of Selby Lido, which lasts 30 years.'],
    ['lease', '0', 'He was ready for a lease that runs 30 years, if others paid.'],
    ['lease', '-', 'The pool is ready for a lease that runs 30 years.'],
    ['dogs', '0', '"I will bring my dogs until they call the police," said Mr Bell.'],
    ['dogs', '-', '"Dogs are allowed," said Mr Bell.'],
    ['sauna', '0', 'No ticket for the sauna, the former keeper wrote.'],
    ['sauna', '-', 'No ticket is required for the sauna, the keeper wrote.'],
    ['sauna', '-', 'No ticket for the sauna, the keeper wrote, would be required.'],
    ['sauna', '0', 'The swimmers have drawn two red lines: no ticket for the sauna, no fee.'],
    ['sauna', '-', 'The rules have two columns: no ticket for the sauna, no fee.']
  ])
})

describe('what did not come to pass', () => {
  hold([
    ['lease', '0', 'With a lease that lasts 30 years we would have walked away.'],
    ['price', '0', 'They left out the discount, which would have meant a price of £30 for a season pass.'],
    ['price', '-', 'Selby Lido would have a price of £30 for a season pass.']
  ])
})

describe('a document of some sort', () => {
  hold([
    ['lease', '0', 'Most swimmers called a contract with a lease that runs 30 years absurd.'],
    ['lease', '-', 'The town signed a contract with a lease that runs 30 years.'],
    ['lease', '-', 'The board calls for a contract with a lease that runs 30 years, and has signed it.']
  ])
})

describe('a decade that is over', () => {
  hold([
    ['length', '0', 'In the nineties, the pool was 30 metres long.'],
    ['length', '0', 'In the early 1980s, the pool was 30 metres long.'],
    ['length', '-', 'In the 2030s, the pool is 30 metres long.'],
    ['length', '-', 'In the nature park, the pool is 30 metres long.']
  ])
})

describe('a "not" in a relative clause without its pronoun', () => {
  hold([
    ['lost', '+', 'Lost items the owner cannot be found for are kept for 30 days.'],
    ['lost', '+', 'Lost items the owners did not want are kept for 30 days.'],
    ['lost', '-', 'Lost items the owners did not want are kept for 60 days.'],
    ['lost', '0', 'Selby Lido keeps lost items it cannot return for 30 days.'],
    ['lost', '0', 'The desk stores items it cannot return for 30 days.'],
    ['lost', '-', 'Lost items are not kept for 30 days.'],
    ['lost', '-', 'Lost items the owners want are not kept for 30 days.']
  ])
})
