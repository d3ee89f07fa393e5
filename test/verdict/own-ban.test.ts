/** Figures that a fact has under a ban, beside texts that deny a figure. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOnShort } from './short.ts'

const hold = toHold(verdictOnShort({
  polls: 'Opinion polls may not be published in the last 48 hours before the vote.',
  alcohol: 'Alcohol may not be sold within 200 metres of a school.',
  swim: 'Visitors must not swim for 30 minutes after a meal.',
  field: 'Players may not field more than 3 foreign players.',
  members: 'The club has 40 members.'
}))

describe('a figure in a ban', () => {
  hold([
    ['polls', '-', 'Opinion polls may not be published in the last 24 hours before the vote.'],
    ['polls', '+', 'Opinion polls may not be published in the last 48 hours before the vote.'],
    ['polls', '-', 'No opinion poll may be published in the last 24 hours before the vote.'],
    ['polls', '-', 'It is forbidden to publish opinion polls in the last 24 hours before the vote.'],
    ['polls', '+', 'Opinion polls are silent for 48 hours before the vote.'],
    ['alcohol', '-', 'Alcohol may not be sold within 100 metres of a school.'],
    ['alcohol', '+', 'Alcohol may not be sold within 200 metres of a school.'],
    ['alcohol', '-', 'Nobody may sell alcohol within 300 m of a school.'],
    ['swim', '-', 'Visitors must not swim for 60 minutes after a meal.'],
    ['swim', '+', 'Visitors must not swim for 30 minutes after a meal.']
  ])
})

describe('a permission', () => {
  hold([
    ['polls', '-', 'Opinion polls may be published in the last 48 hours before the vote.'],
    ['polls', '-', 'Opinion polls are not banned in the last 48 hours before the vote.'],
    ['polls', '0', 'Opinion polls are not banned in the last 24 hours before the vote.'],
    ['polls', '0', 'Opinion polls may be published until 48 hours before the vote.']
  ])
})

describe('a denial of the figure, a bound', () => {
  hold([
    ['members', '-', 'The club does not have 40 members.'],
    ['members', '0', 'The club may not have 40 members.'],
    ['field', '+', 'Clubs may not field more than 3 foreign players.'],
    ['field', '-', 'Clubs may not field more than 4 foreign players.'],
    ['field', '0', 'Clubs may not field 3 foreign players.']
  ])
})
