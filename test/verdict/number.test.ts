/** Whose number it is and by what it is told: parties and their amounts, parts and wholes, sums, rates, bounds, order, headers. */
import { describe } from 'vitest'
import { verdictOn } from './orchard.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('each amount belongs to the party it stands with', () => {
  hold([
    ['O2a', '+', 'The bank pays €24 million for the press and the towns pay €12 million.'],
    ['O2a', '-', 'The bank pays €12 million for the press and the towns pay €24 million.'],
    ['O2b', '-', 'The bank pays €12 million for the press and the towns €24 million.'],
    ['O2a', '-', 'For the press €12 million comes from the bank and €24 million from the towns.'],
    ['O2b', '+', 'For the press €24 million comes from the bank and €12 million from the towns.'],
    ['O1a', '-', 'Of the harvest Birch gets 50%, Alder 30% and Cedar 20%.'],
    ['O1c', '+', 'Of the harvest Birch gets 50%, Alder 30% and Cedar 20%.'],
    ['O1b', '+', 'Alder, Birch and Cedar receive 50%, 30% and 20% of the harvest.'],
    ['O1b', '-', 'Alder, Birch and Cedar receive 30%, 50% and 20% of the harvest.'],
    ['O2a', '?', 'The bank and the towns pay for the press. The former gives €12 million for it, the latter €24 million.'],
    ['O2b', '+', 'The bank and the towns pay for the press. The former gives €24 million for it, the latter €12 million.']
  ])
})

describe('several together, and parts that make up a number', () => {
  hold([
    ['O1a', '+', 'Alder and Cedar together receive 70 percent of the harvest.'],
    ['O1a', '-', 'Alder and Cedar together receive 90 percent of the harvest.'],
    ['O1b', '+', 'Birch and Cedar between them hold half of the harvest.'],
    ['O2c', '0', 'The towns together pay €12 million for the press.'],
    ['O2b', '+', 'The towns together pay €12 million for the press.'],
    ['O2c', '-', 'The press costs €46 million in total.'],
    ['O3a', '+', 'The compact has eight growers in Alder and eight in Birch.']
  ])
})

describe('a part, the whole behind it, a difference', () => {
  hold([
    ['O3a', '0', 'Nine of the growers in the compact are run by their families.'],
    ['O3a', '0', 'Two growers join the compact.'],
    ['O3a', '0', 'Two growers voted against the compact.'],
    ['O3b', '+', 'Two growers more: the compact gets bigger.'],
    ['O3b', '-', 'Two growers fewer: the compact gets smaller.'],
    ['O3a', '-', 'The compact has 18 growers.'],
    ['O2a', '0', 'Of the €36 million for the press, the mayor has seen nothing of the bank.'],
    ['O2a', '+', 'Two thirds of the €36 million for the press is paid by the bank.'],
    ['O2a', '-', 'Half of the €36 million for the press is paid by the bank.'],
    ['O2b', '+', 'Of the €36 million for the press, €12 million comes from the towns.']
  ])
})

describe('what a number is told by', () => {
  hold([
    ['O4a', '+', 'At most 600 tons of juice a year may be pressed.'],
    ['O4a', '-', 'At most 600 tons of juice a month may be pressed.'],
    ['O4a', '+', 'At most 50 tons of juice a month may be pressed.'],
    ['O4a', '-', 'At most 600 tons of juice may be pressed every other year.'],
    ['O4a', '+', 'At most 600 tons of juice may be pressed.'],
    ['O7a', '+', 'The wage bill may be €4 million a season.'],
    ['O7a', '-', 'The wage bill may be €4 million a month.'],
    ['O7a', '-', 'The wage bill may be €4 million for all growers together.'],
    ['O8a', '?', 'The cold store is leased for €5 million a year.'],
    ['O8a', '0', 'The lease of the cold store comes to €500,000 a year.'],
    ['O2b', '-', 'The towns pay €12 million each for the press.']
  ])
})

describe('bounds that stand elsewhere', () => {
  hold([
    ['O4a', '-', '600 tons of juice as a minimum will be pressed.'],
    ['O4a', '+', '600 tons of juice as a maximum will be pressed.'],
    ['O4a', '+', '400 to 600 tons of juice will be pressed.'],
    ['O4a', '-', '400 to 700 tons of juice will be pressed.'],
    ['O4a', '?', 'The target for juice is 600 tons.'],
    ['O4a', '-', 'The compact lets them make juice without any limit.'],
    ['O4a', '0', 'A mill that makes 800 tons of juice breaks the rules.'],
    ['O4a', '0', 'The making of juice takes 800 tons today.']
  ])
})

describe('who has more', () => {
  hold([
    ['O1a', '+', 'The largest share of the harvest goes to Alder.'],
    ['O1b', '-', 'The largest share of the harvest goes to Birch.'],
    ['O1b', '+', 'Birch has the second-largest share of the harvest.'],
    ['O1c', '+', 'Cedar, which has the smallest share of the harvest, agreed.'],
    ['O2b', '-', 'The towns pay more than the bank for the press.'],
    ['O2a', '+', 'The bank pays more than the towns for the press.'],
    ['O2b', '+', 'The towns pay less than the bank for the press.'],
    ['O2a', '-', 'The bank pays less than the towns for the press.'],
    ['O2b', '0', 'The towns do not pay more than the bank for the press.'],
    ['O2b', '0', 'The towns pay three times more than the bank for the press.'],
    ['O1a', '-', 'The smallest share of the harvest goes to Alder.'],
    ['O1c', '-', 'Cedar has the second-largest share of the harvest.'],
    ['O1a', '+', 'The largest share of the harvest goes to Alder, ahead of Birch.'],
    ['O1b', '0', 'The largest stadium near the harvest is in Birch.']
  ])
})

describe('before and after', () => {
  hold([
    ['O5a', '-', 'The entry fee, until now €250, goes up.'],
    ['O5a', '+', 'The entry fee, until now €200, goes up.'],
    ['O5a', '-', '| | Before the compact | Under the compact |\n|---|---|---|\n| Entry fee | €200 | €400 |'],
    ['O5a', '+', '| | Before the compact | Under the compact |\n|---|---|---|\n| Entry fee | €200 | €300 |'],
    ['O5a', '-', 'The entry fee becomes cheaper by €100.'],
    ['O5a', '+', 'The entry fee becomes dearer by €100.']
  ])
})

describe('units of a header', () => {
  hold([
    ['O2b', '+', 'Who pays for the press:\n\n| Payer | Million euros |\n|---|---:|\n| Bank | 24 |\n| Towns | 12 |'],
    ['O2b', '-', 'Who pays for the press:\n\n| Payer | Million euros |\n|---|---:|\n| Bank | 24 |\n| Towns | 21 |'],
    ['O2b', '-', 'Who pays for the press:\n\n| Payer | € m |\n|---|---:|\n| Bank | 24 |\n| Towns | 21 |'],
    ['O1b', '-', '| Town | Part of the harvest (%) |\n|---|---:|\n| Birch | 35 |'],
    ['O1b', '+', '| Town | Part of the harvest (%) |\n|---|---:|\n| Birch | 30 |']
  ])
})

describe('nothing at all, and days told by counting', () => {
  hold([
    ['O6a', '-', 'A grower may leave without any notice.'],
    ['O6a', '+', "A grower may leave with two years' notice."],
    ['O6b', '+', 'The fair opens on the second Saturday of June 2027.'],
    ['O6b', '-', 'The fair opens on the third Saturday of June 2027.'],
    ['O6b', '+', 'The fair opens in mid-June.'],
    ['O6b', '-', 'The fair opens in the last days of June.'],
    ['O6b', '0', 'The papers were signed on 3 March 2027, three months before the fair opens.']
  ])
})
