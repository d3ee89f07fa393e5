/** What a denial, an "only" or a "without" leaves alone, and what it turns: each on a set of one fact. */
import { describe } from 'vitest'
import { verdictOnShort } from './short.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOnShort({
  mirror: 'The main mirror measures 4.2 metres across. // words: [mirror, "across, diameter, measure"]',
  wage: 'The minimum wage is €11 an hour. // words: ["minimum wage, earn, wage"]',
  fee: 'The museum charges a fee of 12 euros. // words: [fee]',
  pictures: 'The first pictures are published six months after launch. // words: [picture, "publish, show"]',
  strike: 'Strikes are ruled out until 31 December 2030. // value: forbidden, words: [strike]',
  ban: 'Strikes are forbidden. // words: [strike]',
  dismissal: 'Dismissals are ruled out until 31 December 2030. // value: 31 December 2030, words: [dismissal]',
  amnesty: 'All parties receive an amnesty. // value: affirmed, words: [amnesty]',
  stages: 'Sanctions are lifted in stages. // value: stages, words: [sanction, "lift, fall, end"], options: { stages: [in stages, step by step, case-by-case], once: [at once, in one go] }',
  forces: 'The forces withdraw from the valley. // value: affirmed, words: ["force, soldier, troop", "withdraw, leave", valley]',
  launch: 'The probe is launched in March. // value: March, words: [launch]'
}))

describe('a figure put between commas, or measuring a noun', () => {
  hold([
    ['mirror', '+', 'The main mirror, 4.2 metres in diameter, was not part of the test.'],
    ['mirror', '-', 'The main mirror, 4.5 metres in diameter, was not part of the test.'],
    ['mirror', '+', 'Nobody has touched the mirror, 4.2 metres across, since May.'],
    ['mirror', '-', 'The main mirror is not 4.2 metres in diameter.'],
    ['mirror', '-', 'The mirror, it turns out, is not 4.2 metres across.'],
    ['wage', '+', 'Nobody earns less than the minimum wage of €11 an hour.'],
    ['wage', '-', 'Nobody earns less than the minimum wage of €12 an hour.'],
    ['wage', '+', 'No worker earns less than a wage of €11 an hour.'],
    ['fee', '+', 'The fee of 12 euros does not cover the garden.'],
    ['fee', '-', 'The fee of 12 euros is not charged.']
  ])
})

describe('pictures', () => {
  hold([
    ['pictures', '+', 'The first pictures are published six months after launch.'],
    ['pictures', '-', 'The first pictures are published nine months after launch.'],
    ['pictures', '0', 'Picture the first pictures published nine months after launch.']
  ])
})

describe('what is allowed only afterwards', () => {
  hold([
    ['strike', '0', 'Strikes are allowed only from 1 January 2031.'],
    ['strike', '0', 'Strikes are allowed from January 2031.'],
    ['strike', '0', 'The union may strike only once the term is over.'],
    ['strike', '-', 'Strikes are allowed from May 2027.'],
    ['strike', '-', 'Strikes are allowed.'],
    ['ban', '-', 'Strikes are allowed only from 2030.'],
    ['dismissal', '+', 'Dismissals are possible only from the first of January 2031.'],
    ['dismissal', '-', 'Dismissals are possible from January 2029.'],
    ['dismissal', '-', 'Dismissals are ruled out until 31 December 2031.']
  ])
})

describe('whom it reaches', () => {
  hold([
    ['amnesty', '?', 'There is an amnesty in the paper, and it covers only the men who fought on one side.'],
    ['amnesty', '?', 'An amnesty is granted, but it applies only to those who served abroad.'],
    ['amnesty', '+', 'There is an amnesty, and only the dates are missing.'],
    ['amnesty', '+', 'The amnesty covers all parties.']
  ])
})

describe('what is lacking', () => {
  hold([
    ['stages', '-', 'Every sanction falls on that day, with no stages and no case-by-case review.'],
    ['stages', '-', 'Sanctions are lifted without a case-by-case review.'],
    ['stages', '+', 'Sanctions are not lifted without a case-by-case review.'],
    ['forces', '+', 'The land that the forces leave in the valley becomes a zone without soldiers.'],
    ['forces', '-', 'No troops leave the valley.']
  ])
})

describe('an event that only a time is counted from', () => {
  hold([
    ['launch', '0', 'Pictures come two months after launch, a promise that was made at a meeting in May.'],
    ['launch', '-', 'The launch is in May.']
  ])
})
