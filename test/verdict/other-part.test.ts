/** Numbers of a part, of another thing of the sort, of a sum told before its parts or of somebody's own life; beside each the look-alike that is the fact's. */
import { describe } from 'vitest'
import { verdictOn } from './marina.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('a part that is told by its place', () => {
  hold([
    ['berths', '0', 'The first phase brings 30 berths.'],
    ['berths', '0', 'The northern section has 22 moorings.'],
    ['berths', '-', 'The marina brings 30 berths in its first phase.'],
    ['berths', '-', 'The marina has 30 berths.']
  ])
})

describe('those of many that are so', () => {
  hold([
    ['posts', '0', 'On the ferry pier, 19 of 52 posts are vacant.'],
    ['posts', '-', 'At the ferry pier there are 19 posts.'],
    ['posts', '-', 'The ferry pier gets 52 posts.']
  ])
})

describe('a share of what was said before', () => {
  hold([
    ['night', '0', 'An agency takes £50 a night; a clerk gets half of that, supplement included.'],
    ['night', '-', 'The night supplement is half of the hourly tariff.']
  ])
})

describe('what happened within a time', () => {
  hold([
    ['held', '0', 'The marina took 40 acres in 2026, less than one percent of the bay.'],
    ['held', '0', 'This year the marina took three percent of the bay.'],
    ['held', '-', 'The marina has taken half of the bay.'],
    ['held', '-', 'The marina holds half of the bay.']
  ])
})

describe('a noun that goes without saying', () => {
  hold([
    ['berths', '0', 'The yard expects 140 jobs at first; 95 will remain once the berths are dug.'],
    ['berths', '-', 'There were 80 berths at first; 95 will remain.']
  ])
})

describe('a figure beside the right one', () => {
  hold([
    ['yes', '+', 'Since a good third of the members did not vote, it was just under half that said yes: 78 percent of those who took part were in favour.'],
    ['yes', '-', 'Just under half of the members who voted said yes.'],
    ['yes', '-', '78 percent took part, and just under half of the members voted yes.'],
    ['yes', '-', 'Not 78 percent: 64 percent of the members voted yes.']
  ])
})

describe('a sum before its parts', () => {
  hold([
    ['first', '0', 'Wages rise by six percent: four percent in 2027 and another two a year later.'],
    ['first', '0', 'They get six percent more in wages: four percent in 2027 and two percent later.'],
    ['first', '-', 'Wages rise by six percent in 2027: a lot of money.'],
    ['first', '-', 'Wages rise by six percent in 2027: three percent in May and three percent in June.']
  ])
})

describe('steps of a change', () => {
  hold([
    ['first', '+', 'Wages rise by 4 percent in the first year and by two and a half in the second.'],
    ['first', '-', 'Wages rise by 5 percent in the first year and by two in the second.'],
    ['second', '0', '"Two percent in 2028 is a cut in wages," she says.'],
    ['second', '-', 'Wages fall by two percent in 2028.'],
    ['week', '+', 'The week has 36.5 hours instead of 38, which is 18 minutes less on each of five days.'],
    ['week', '-', 'The week has 36.5 hours, which is 18 minutes less than today.'],
    ['night', '0', '- Hourly tariff: +4% from May'],
    ['night', '-', '- Supplement for the night: 40%']
  ])
})

describe('of some', () => {
  hold([
    ['night', '?', 'Some night clerks get 50 percent as a supplement.'],
    ['night', '-', 'Night clerks get 50 percent as a supplement.']
  ])
})

describe("of somebody's own life", () => {
  hold([
    ['rest', '0', 'I have worked here for 29 years and have never had more than 104 rest days in a year.'],
    ['rest', '0', 'I had 96 rest days a year.'],
    ['rest', '-', 'I will have 104 rest days a year.'],
    ['rest', '-', 'She says I have 104 rest days a year.'],
    ['cost', '0', 'She knows what an hour costs: about £3 million a year, wages and all.'],
    ['cost', '-', 'She knows what the agreement costs: about £3 million a year.']
  ])
})

describe('another thing of the sort', () => {
  hold([
    ['berths', '0', 'Norby, the first harbour in the country, had eleven berths.'],
    ['berths', '0', "Brant Sound, Denmark's largest when it opened, has 72 berths."],
    ['berths', '0', 'The neighbouring yard has 40 berths.'],
    ['berths', '0', 'Until then that was said of a contract for 50 berths off Taiwan.'],
    ['berths', '-', 'The marina, the first in the country, has eleven berths.'],
    ['berths', '-', 'The marina will have 50 berths off Norfolk.'],
    ['berths', '-', 'The contract is for 50 berths.'],
    ['quay', '0', 'The nearest working mooring lies 70 metres from the beach.'],
    ['quay', '-', 'The nearest mooring lies 12 metres from the beach.']
  ])
})
