/** What stands beside the document's own terms and is none: another town's, another deed's, an estimate's, an early sketch's. */
import { describe, expect, it } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './tram.ts'

const hold = toHold(verdictOn)

describe('the town that the plan is called by, beside another', () => {
  const beside = 'In Marrow a ride costs 5 euros.'
  hold([
    ['fare', '0', beside],
    ['fare', '0', `${beside} A ride costs 4 euros there.`],
    ['fare', '-', `${beside} In Kelby a ride costs 4 euros.`],
    ['fare', '-', `${beside} Here is a bus as well; at Kelby a ride costs 4 euros.`],
    ['fare', '-', '| | Kelby | Marrow |\n|---|---|---|\n| Fare of a ride | 4 euros | 5 euros |'],
    ['fare', '+', '| | Kelby | Marrow |\n|---|---|---|\n| Fare of a ride | 3 euros | 5 euros |'],
    ['fare', '0', `${beside} Kelby's bus is another thing: a ride costs 4 euros.`]
  ])
  it('stands over a column and in a heading for its plan, whatever the title is about', () => {
    expect(verdictOn('fare', 'The Kelby tram is new.\n\n| | Kelby | Marrow |\n|---|---|---|\n| Fare of a ride | 4 euros | 5 euros |', 'Marrow under way')).toBe('-')
    expect(verdictOn('fare', 'The Kelby tram is new.\n\n## Kelby\n\nA ride costs 4 euros.', 'Marrow under way')).toBe('-')
  })
  it('stands in a title for its plan', () => {
    expect(verdictOn('fare', 'The Kelby tram is new. A ride costs 4 euros.', 'Kelby and Marrow compared')).toBe('-')
    expect(verdictOn('fare', 'The bus is new. A ride costs 4 euros.', 'Marrow under way')).toBe('0')
  })
})

describe('a date of another deed', () => {
  hold([
    ['start', '-', 'The tram opens on 9 June 2027.'],
    ['strike', '-', 'Strikes are banned until 9 June 2028.'],
    ['strike', '0', 'The plan ends on 9 June 2028, but strikes are banned.'],
    ['strike', '-', 'It began in March, and until 9 June 2028 strikes are banned.']
  ])
  it.each([
    ['The tram is set for 9 June.', '-'],
    ['Before the tram is shipped on 9 June, there is a feast.', '0'],
    ['The tram was painted on 9 June.', '0'],
    ['The tram is opened on 9 June.', '-']
  ])('under a title on the opening: %s', (article, sign) => { expect(verdictOn('start', article, 'The opening of the Kelby tram')).toBe(sign) })
})

describe('the document itself', () => {
  hold([
    ['runner', '-', 'The tram is run by Vallis Transport.'],
    ['runner', '0', 'The tram is run by Kelby Tram.']
  ])
})

describe('how many there are, as far as anybody knows', () => {
  hold([
    ['staff', '-', 'The drivers of the tram are limited to 700.'],
    ['staff', '0', 'The drivers of the tram are put at 700.'],
    ['staff', '0', 'The drivers of the tram are estimated at between 700 and 800.'],
    ['staff', '0', 'The drivers of the tram are thought to number 700.'],
    ['now', '-', 'The drivers of the tram are put at 700.']
  ])
})

describe('what was before anything was laid down', () => {
  hold([
    ['mass', '-', 'In the plan, she told me, the tram had a mass of 60 tonnes.'],
    ['mass', '0', 'In the first sketches, she told me, the tram had a mass of 60 tonnes.'],
    ['mass', '0', 'In an early design the tram had a mass of 60 tonnes.'],
    ['mass', '-', 'In the final design the tram has a mass of 60 tonnes.'],
    ['mass', '0', 'The tram of Arden went to Pia in February 2015, had a mass of 60 tonnes and was red.'],
    ['mass', '0', 'The tram was shipped in February 2015, and had a mass of 60 tonnes.'],
    ['mass', '-', 'The tram was shipped in February 2015, and has a mass of 60 tonnes.']
  ])
})

describe('an option that is denied of its subject', () => {
  hold([
    ['depot', '-', 'The south bank has the depot.'],
    ['depot', '+', 'The south bank has not stored a car in its depot for years.']
  ])
})

describe('nothing for some', () => {
  hold([
    ['fare', '-', 'For a ride you pay nothing.'],
    ['fare', '0', 'If you are under six, you pay nothing for a ride.'],
    ['fare', '0', 'Whoever has a card that was bought in spring pays nothing for a ride.']
  ])
})

describe('an entry of a timeline', () => {
  hold([
    ['gift', '-', '**March 2026.** Tom Vale handed over the plan.'],
    ['gift', '0', '**March 2022.** Tom Vale handed over the plan.'],
    ['gift', '-', 'In the town hall Tom Vale handed over the plan.']
  ])
})

describe('a sum that nothing is added up to', () => {
  hold([
    ['total', '-', 'The sum of both is 90 million euros.'],
    ['total', '0', 'A sum of 90 million euros goes to the town.'],
    ['total', '0', 'Another large sum, 90 million euros, goes to the town.']
  ])
})

describe('a topic and what is said of it', () => {
  const row = (label: string, entry: string): string => `| Topic | The plan |\n|---|---|\n| ${label} | ${entry} |`
  hold([
    ['horse', '-', 'Horses are stationed at the depot.'],
    ['horse', '-', '## Horses will be stationed at the depot\n\nThe town decides.'],
    ['horse', '0', '## Horses stationed at the depot\n\nThe town decides.'],
    ['horse', '0', '**Horses stationed at the depot.** The town decides.'],
    ['horse', '0', '| Horses stationed at the depot | Cats |\n|---|---|\n| Twelve | Two |'],
    ['horse', '+', row('Horses stationed at the depot', 'Ruled out')],
    ['horse', '-', row('Horses stationed at the depot', 'Allowed')],
    ['horse', '+', '- Horses stationed at the depot: ruled out'],
    ['horse', '-', '- Horses stationed at the depot: allowed'],
    ['horse', '-', row('The depot', 'Horses of the town allowed in winter')],
    ['horse', '+', row('The depot', 'No horses of the town allowed')],
    ['horse', '0', row('Horses allowed', 'Twelve')]
  ])
})

describe('another thing than a state of today counts', () => {
  hold([
    ['seat', '+', 'Each driver has one seat.'],
    ['seat', '-', 'Each driver has three seats.'],
    ['now', '+', 'The tram has 500 drivers.']
  ])
})

describe('the rest of a whole, in a clause that does not name whose part the set has', () => {
  hold([
    ['slice', '-', 'Norwell owns 80% of the tram.'],
    ['slice', '?', 'Norwell came late, and it still owns 80% of the tram.'],
    ['slice', '-', 'Norwell came late, and it still owns 60% of the tram.']
  ])
})

describe('a limit in time', () => {
  hold([
    ['report', '+', 'The first report must be ready by 1 June 2029.'],
    ['report', '-', 'The first report will be ready after 1 June 2029.'],
    ['report', '+', 'The first report must not be finished after 1 June 2029.'],
    ['report', '-', 'The first report must not be finished before 1 June 2029.'],
    ['report', '+', 'The first report must not be finished later than 1 June 2029.'],
    ['report', '-', 'The first report is ready on 1 June 2029 at the earliest.'],
    ['report', '+', 'The first report is ready on 1 June 2029 at the latest.'],
    ['report', '+', 'A first report that is ready after 1 June 2029 is worthless.'],
    // What runs until a day may begin on it again.
    ['strike', '+', 'Strikes are banned before 31 December 2028.']
  ])
})

describe('a verb that the fact has itself', () => {
  hold([
    ['remove', '+', 'The old masts have to be dismantled.'],
    ['remove', '+', 'The city must take down the old masts.'],
    ['remove', '-', 'The old masts need not be dismantled.'],
    ['gate', '-', 'The gates are to be closed.'],
    ['gate', '-', 'All gates will close.'],
    ['gate', '-', 'Not one gate stays open.'],
    ['gate', '+', 'Not one gate will be closed.'],
    ['gate', '+', 'None of the gates will ever close.'],
    ['gate', '+', 'The gates need not close.'],
    ['gate', '+', 'The gates close at nine.'],
    ['gate', '0', 'Guests found the gate shut.']
  ])
})

describe('what is left to somebody', () => {
  hold([
    ['card', '-', 'For passengers a card is entirely up to them.'],
    ['card', '-', 'A card is a matter of choice for passengers.']
  ])
})

describe('words for two options that share a word', () => {
  hold([
    ['say', '-', 'Each shareholder has one vote for each share.'],
    ['say', '+', 'Each shareholder has one vote.']
  ])
})

describe('a comparative apart from its "than"', () => {
  hold([
    ['bend', '+', 'No mast stands closer to the road than 18 metres.'],
    ['bend', '-', 'Some masts stand closer to the road than 18 metres.'],
    ['bend', '-', 'No mast stands closer to the road than 12 metres.']
  ])
})

describe('another document beside the own one', () => {
  hold([
    ['fare', '0', 'It is like the Marrow tram, on which a ride costs 5 euros.']
  ])
})

describe('what somebody applied for', () => {
  hold([
    ['staff', '0', 'Norwell applied for 600 drivers of the tram.'],
    ['staff', '-', 'The plan applies to 600 drivers of the tram.']
  ])
})

describe('the name of the document', () => {
  hold([['start', '0', 'The builders of the Kelby tram have to be at work by June 2026.']])
})

describe('the sum of which a fact is a part', () => {
  hold([
    ['cars', '?', 'Once they have been paid, the cars cost 50 million euros.'],
    ['cars', '-', 'Once they have been paid, the cars cost 40 million euros.'],
    ['cars', '-', '| Cost of | |\n|---|---|\n| the cars | 50 million euros |']
  ])
})

describe('what is only supposed or wished', () => {
  hold([
    ['horse', '0', 'If they station horses at the depot, there will be trouble.'],
    ['horse', '-', 'Horses may be stationed at the depot.'],
    ['depot', '0', 'Brook has been asking for years that the depot be built on the south bank.'],
    ['depot', '0', 'Brook insisted in speech after speech that the depot must stand on the south bank.'],
    ['depot', '0', 'What they want is simple: a depot that stands on the south bank.'],
    ['depot', '-', 'What they get is simple: a depot that stands on the south bank.'],
    ['depot', '-', 'The plan says in its first part that the depot must stand on the south bank.']
  ])
})

describe('one of several things said to be all', () => {
  hold([
    ['lease', '-', 'When the lease ends, the rails are sold and that is it.'],
    ['lease', '-', 'When the lease ends, the rails are sold, and nothing else.'],
    ['lease', '+', 'When the lease ends, the rails are sold.']
  ])
})

describe('what is asked of today', () => {
  hold([
    ['staff', '0', 'How many drivers does the tram have today? Some 500.'],
    ['staff', '-', 'How many drivers may the tram have? Some 500.'],
    ['staff', '-', 'How many drivers does the tram have under the plan today? Some 500.']
  ])
})
