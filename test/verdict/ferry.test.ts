/** What a set that is bound by few and common words must not be held against, each beside the nearest look-alike that is wrong. */
import { describe } from 'vitest'
import { verdictOn } from './ferry.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('what is counted', () => {
  hold([
    ['crossings', '0', 'The timetable has four night crossings.'],
    ['crossings', '-', 'The timetable has four crossings.'],
    ['crossings', '0', 'The ferry and the train have a timetable, and the ferry is the slower of the two.'],
    ['crossings', '0', 'By 28 votes to 17 the council kept the timetable of crossings.'],
    ['crossings', '-', 'From 28 to 17 crossings: so long is the timetable.'],
    ['vote', '0', 'Members vote for six per cent and back the master.'],
    ['vote', '-', 'In the vote six per cent of the members back the rules.'],
    ['vote', '+', 'In the vote 78 per cent of the members back the rules.']
  ])
})

describe('what somebody would have', () => {
  hold([
    ['fare', '0', 'If it were up to me? A fare of €20 for each crossing, and boats that sail at night.'],
    ['fare', '0', 'But if I could? A fare of €20 for each crossing.'],
    ['fare', '-', 'If it were up to me? The crossing costs €20.'],
    ['fare', '-', 'What is new? A fare of €20 for each crossing.'],
    ['fare', '?', 'If you book ten or more, a crossing costs €9.'],
    ['fare', '-', 'When you book ten, a crossing costs €9.']
  ])
})

describe('what is called a fact', () => {
  hold([
    ['fare', '+', 'He did not quarrel with the fact that a crossing costs €12.'],
    ['fare', '-', 'He said that a crossing does not cost €12.']
  ])
})

describe('where and when a text was written', () => {
  hold([
    ['start', '0', '**Arlow, 12 October 2026.** Soon the rules take effect.'],
    ['start', '0', 'ARLOW (AP), 12 October 2026 - The rules take effect soon.'],
    ['start', '-', 'In Arlow the rules take effect on 12 October 2026.']
  ])
})

describe('what a number replaces', () => {
  hold([
    ['pass', '+', 'The pass is valid for 36 months instead of the present twenty-four.'],
    ['rise', '+', 'The fare goes up: €12 instead of the €10 of today.'],
    ['rise', '-', 'The fare goes up: €12 instead of the €8 of today.']
  ])
})

describe('a limit of age', () => {
  hold([
    ['kids', '-', 'Children under 14 ride free of charge, and so do those of the four villages.'],
    ['kids', '+', 'Children under 12 ride free of charge, and so do the people of the four villages.'],
    ['kids', '0', 'Children of the four villages ride free of charge.']
  ])
})

describe('parts of a sum', () => {
  hold([
    ['north', '+', 'They create 20 new posts, 14 of them on the north pier.'],
    ['north', '-', 'They create 20 new posts on the north pier.'],
    ['north', '+', 'Of the new posts 14 go to the north pier and 8 to the south bank.'],
    ['south', '-', 'Of the new posts 14 go to the north pier and 8 to the south bank.'],
    ['all', '0', 'All eleven pages of the new rules were read.'],
    ['all', '-', 'Altogether 30 new posts are created.'],
    ['all', '+', '| | Old | New |\n|---|---|---|\n| Weekly hours | 38 | 36.5 |\n| Jobs | 12 | 20 |'],
    ['fare', '-', 'A crossing costs €90.'],
    ['fare', '+', 'A crossing costs €12. That is €2 or about a fifth more than in 2025, for each crossing.']
  ])
})

describe('what has a size of its own', () => {
  hold([
    ['length', '0', 'The route has 2,900 metres of rapids.'],
    ['length', '-', 'The route is 2,900 metres long.'],
    ['length', '0', 'Beside the route there is a walk of 5 km.'],
    ['length', '-', 'The route has a length of 5 km.'],
    ['load', '0', 'I had eleven passengers in my boat.'],
    ['load', '-', 'A boat takes eleven passengers.']
  ])
})

describe('a place in a predicate of its own', () => {
  hold([
    ['to', '0', 'The ferry will get under way in Arlow and end at the old quay.'],
    ['to', '-', 'The ferry ends in Arlow.'],
    ['from', '-', 'The ferry starts in Wick and ends in Wick.']
  ])
})

describe('a list that is complete', () => {
  hold([
    ['calls', '+', 'The ferry is calling at Pia and Moss.'],
    ['calls', '-', 'Pia, Moss and Arlow are where the ferry is calling.']
  ])
})

describe('a past that the fact itself tells', () => {
  hold([
    ['launch', '-', 'Ruth Hale launched the ferry in Wick yesterday.'],
    ['launch', '+', 'Ruth Hale launched the ferry in Arlow yesterday.']
  ])
})

describe('prices and changes', () => {
  hold([
    ['rise', '0', 'Key figures: 9 crossings · up to 40 seats · fare from €9'],
    ['rise', '-', 'The fare rises from €9 to €12.'],
    ['staff', '0', 'Add all the hands together and you come to something like ten.'],
    ['staff', '-', 'The staff is cut from 400 to 200 hands.'],
    ['fare', '0', 'Seats are free behind the mast, where a crossing waits; nothing is charged for them.']
  ])
})

describe('rules', () => {
  hold([
    ['vest', '+', 'On no account may life vests be taken off.'],
    ['vest', '-', 'On no account may life vests be worn.'],
    ['vest', '+', 'Passengers may not take off their vests.'],
    ['smoke', '+', 'The rules forbid smoking on deck. With a pipe in hand this is possible at any time.'],
    ['smoke', '-', 'Some like smoking on deck. This is allowed at any time.'],
    ['log', '+', 'Captains are obliged to report checks that were missed.'],
    ['log', '-', 'Captains need not report checks that were missed.'],
    ['access', '-', 'Members are to have permanent access to the quay.'],
    ['access', '?', 'Members are to have access to the quay.'],
    ['pact', '+', 'Members know the pact, which runs out in May.'],
    ['pact', '-', 'The pact runs out.'],
    ['order', '0', 'Boarding is a matter of luck; tickets count for the raffle only.'],
    ['order', '-', 'Boarding is decided by ticket.']
  ])
})

describe('a deadline in a condition, a change by its own way', () => {
  hold([
    ['refund', '-', 'A seat is refunded if it is given back within 28 days.'],
    ['refund', '+', 'A seat is refunded if it is given back within 14 days.'],
    ['refund', '0', 'A seat would be refunded if it were given back within 28 days.'],
    ['pass', '+', 'The pass was extended by half.'],
    ['pass', '+', 'The pass was extended by 12 months.'],
    ['pass', '-', 'The pass was extended by 6 months.'],
    ['study', '0', 'Six guests, fewer than 4 percent, left the poll.'],
    ['study', '-', 'Some 600 guests took part in the poll.']
  ])
})

describe('what is set beside it', () => {
  hold([
    ['load', '0', 'A boat takes few passengers. Even on the highest estimate, 9, it would not sink.'],
    ['load', '-', 'A boat takes, at the most, 9 passengers.'],
    ['smoke', '0', 'There was talk of smoking on deck. We permitted it to run.'],
    ['smoke', '-', 'There was talk of smoking on deck. The rules permit it.'],
    ['vote', '-', 'Worse, in the vote six per cent of the members back the rules.'],
    ['sum', '0', 'The grants take 1 million euros out of the reserve, which comes to 3 million euros in all.'],
    ['sum', '-', 'In all, 3 million goes to the grants.']
  ])
})

describe('times and dates of other things', () => {
  hold([
    ['start', '0', 'The town confirmed on 5 May 2027 that the ferry rules would take effect.'],
    ['start', '-', 'The ferry rules take effect on 5 May 2027.'],
    ['start', '0', 'The ferry rules took effect in spring, and until 30 June 2027 nobody pays.'],
    ['start', '+', "And no, the ferry rules didn't take effect in April."],
    ['gap', '0', 'Two hours after the crossing, half of the crew slept.'],
    ['gap', '-', 'The next crossing waits four hours after the first.'],
    ['age', '0', 'For two years we lived by the sea.'],
    ['age', '-', 'Riders must be at least four years old.'],
    ['age', '0', 'Riders wait for 24 hours.'],
    ['dues', '-', 'The daily dues are £60.'],
    ['dues', '0', '| Item | Sum |\n|---|---|\n| Dues, if paid within 28 days | £60 |']
  ])
})

describe('under a condition, in a wish, elsewhere', () => {
  hold([
    ['fare', '0', 'A petition to bring a crossing down to €5, at which nobody could pay a crew, is out.'],
    ['load', '0', 'Ours would be simple: a boat with 9 passengers.'],
    ['fare', '0', 'You sit unless you find a friend, for whom a crossing costs €40.'],
    ['fare', '-', 'You sit beside a friend, for whom a crossing costs €40.'],
    ['vote', '0', 'An open letter wants votes to be backed by 99 per cent.'],
    ['fare', '0', 'The Brook ferry is dearer. Their rules have a crossing cost €15.']
  ])
})
