/** Own sentences for stance: the voice in which the bracketed word is put. */
import type { Status } from '../../src/model.ts'

export const statusCases: readonly (readonly [Status, readonly string[]])[] = [
  ['asserted', [
    'The ferry, the one most islanders will want, costs $[16].', 'The tram, a line the company hopes to sell, costs [40] million.',
    'The plan caps the budget at [40] million.', 'The contract wants all tenants [gone] by June.', 'The draft calls for a [ceiling] of twelve.', 'The proposal foresees a fund of [30] million.', 'The agreement demands the [return] of the painting.', 'The bill would [double] the fee.',
    'If the tenant leaves early, the [deposit] is lost.', 'The deposit is lost if the tenant [leaves] early.', 'If a member attacked another, the [sanctions] would return.', 'Should a club fold, its [points] are voided.', 'Were the bank to fail, the state would [pay].', 'It wants [fifty] percent of the profit.',
    'The treaty asks each side to [disarm].', 'The paper proposes [splitting] the revenue.', 'The mayor must [publish] the accounts.', 'The report recommends that schools [close] at four.', 'The council is asked for the same [sum] again.', 'The law is to be [published] in May.',
    'Fact: the cap is [40].', 'Contrary to reports, the fee does not [double].', 'The price will [rise] by a tenth.', 'The lease hopes for nothing; it [binds].', 'Under the plan, the firm keeps [half].', 'The city was given the [park] in 1920.', 'The claim of the heirs is worth [40] million.', 'The policy prefers [local] suppliers.', 'The revised rules of the league call for [twelve] clubs.',
  ]],
  ['reported', [
    'The club asks for nothing in return for its [help].',
    'The minister said that the tunnel would cost [40] million.', 'According to the ministry, the limit is [40].', 'The tunnel costs [40] million, officials said.', 'The mayor told reporters that the fee would [double].', 'Reuters reported that the cap was [40].', 'The limit is [40], according to a summary.', 'A spokesman confirmed the plan [caps] rents.',
    'The coach claimed that the club [owns] the ground.', 'Allegedly the fund holds [40] million.', 'The firm is said to [own] three mines.', 'Critics warn that the plan would [cut] the staff in half.', 'Experts stressed that the law [bars] mergers.', 'The union wrote that wages would [fall].', 'We are told that the [guarantee] exists.',
    '“The plan [halves] the fleet,” the admiral said.', 'The newspaper says the deal [bans] trucks.', 'He added that the rules [require] a vote.', 'An agency reported on Friday that the fee was [40].', 'The chair noted that the treaty [lapses] in May.',
  ]],
  ['denied', [
    'It is not true that the fee is [40].', 'Reports that the cap is [40] are wrong.', 'The firm denied that it would [close] the plant.', 'Contrary to reports that the fee [doubles], it falls.', 'Myth: the plan [halves] the staff.', 'It is false that the fund is [empty].', 'An earlier version of this page put the cap at [40].', 'We wrote that the limit was [40].',
    'The claim that the law [bans] dogs is untrue.', 'The bank disputed that it [owes] money.', 'The story that the dam would [break] was invented.', 'There is no truth in the rumor that rents [double].', 'The site wrongly said the price was [40].', 'It is a myth that the plan [abolishes] the tax.', 'The ministry refuted claims that the base would [move].', 'False: the club must [sell] the ground.',
    'The idea that taxes [double] is nonsense.', 'It is not true, as some wrote, that the fee is [40].', 'It is not the case, whatever he says, that the fee is [40].', 'An agency wrongly reported on Friday that the fee was [40].', 'The paper falsely claimed in its Sunday issue that the fee is [40].',
  ]],
  ['hypothetical', [
    'If the cap were [40], I would call it a joke.', 'Suppose the fee were [40].', 'Were the cap [40], the club would fold.', 'If the fee were 40, nobody would [pay].', 'Imagine that the city [sold] the park.', 'What if the team [kept] forty players.', 'Had the limit been [40], they would have left.', 'Let us assume the tax [doubles].', 'It is as if the plan [banned] breathing.',
    'If the firm had [sold] the mine, it would be rich.', 'If the board asked for ninety percent, I would call it [robbery].', 'If only the cap were [higher].',
  ]],
  ['demanded', [
    'The union wants a cap of [40].', 'Residents demand that the road be [closed].', 'The mayor would like to see [40] trams.', 'The cap should be [40].', 'Opponents call for a [ban].', 'The club hopes for a [bonus].', 'She prefers a limit of [40].', 'Brussels asked for [40] million.', 'The opposition proposes to [double] the fee.', 'Farmers are pushing for an [exemption].', 'They insist on a [refund].',
    'The minister urged the bank to [pay].', 'Tenants would rather have [40] days.', 'The players seek a [raise].', 'We would settle for [40].', 'The coach wished for [two] more strikers.', 'The governor advocates [closing] the mine.', 'I would have demanded [90] days.', 'The party favors a [moratorium].', 'Officials said the city wanted [40] million.', 'The reviewers wanted a price of $[16].',
  ]],
  ['asked', [
    'Does a club which has [40] members pay as well?', 'Who knows a club, which one pays [40] dollars?',
    'Would the fee [double]?', 'Could the army of gardeners be [halved]?', 'Is the cap [40]?', 'The paper asks whether the park will be [sold].', 'It is unclear whether the cap is [40].', 'Readers wonder if the club must [move].', 'What happens if the fund is [empty]?', 'Nobody knows whether the tax will [rise].',
  ]],
  ['predicted', [
    'The chairwoman reckons that a vote needs [six] months.', 'In a note to clients they reckon that it will cost [40] million.',
    'A depot in the [north] has been rumored for years.', 'A second [pier] is in the works.',
    'Analysts expect the price to [fall].', 'Economists predict that rents will [double].', 'The price is likely to [rise].', 'Critics fear that the museum will be [closed].', 'The bridge may well [collapse].', 'Observers think that the coalition will [split].', 'Perhaps the firm will [sell] the mine.', 'The fee will probably [double].', 'Traders bet that the rate will [drop].', 'Farmers worry that the river will [flood].',
    'The fee is expected to [rise].',
  ]],
]

export const timeCases: readonly (readonly ['present' | 'past' | 'plan', readonly string[]])[] = [
  ['present', ['Today the firm employs 40 people.', 'The army of gardeners currently numbers 300.', 'The club has 40 players.', 'At present the fee is 12 euros.', 'The region holds a fifth of the forest.', 'There are now 12 clubs.', 'So far the city owns three pools.', 'At the moment all the rules are in force.', 'The club currently uses 52 percent of the water.', 'The fine, 500 until now, goes up today.']],
  ['past', ['In 1994 the firm employed 90 people.', 'Before the war the town had 300 houses.', 'Ten years ago the fee was 12 euros.', 'The club previously had 40 players.', 'In 2015 the two sides agreed on thirteen points.', 'At that time the tax stood at 9 percent.', 'Until the treaty, a spill was reported after a week.', 'Under colonial rule people were not allowed to fish.', 'In the old days a fee was charged.', 'The firm used to charge 40.', 'Before the reform clubs paid 40.', 'Until now clubs paid 40.', 'The former charter capped squads at 30.', 'Irrigation then took 800 million litres.', 'Television paid 55 million last season.']],
  ['plan', ['The plan caps the fee at 12 euros.', 'The firm would employ 40 people.', 'Under the plan, the club has 40 players.', 'The city will own three pools.', 'The fee is capped at 12 euros.', 'Members must pay 12 euros.', 'The draft sets a ceiling of 40.', 'The staff is to shrink to 40.', 'The treaty gives the island to neither state.', 'Files are never used to train models.', 'The money is used to build schools.', 'Money used to build schools is exempt.', 'The draft was changed before the deal was signed.', 'The old treaties, with one at the head, are carried to the grave.']],
]

/** Written after the rules, as a check. */
export const laterStatusCases: readonly (readonly [Status, readonly string[]])[] = [
  ['asserted', [
    'Must the club, which has [40] members, pay as well?', 'Why should my aunt, who is banned from the [reading] room, not be trusted for once?', 'The union demands that the ferry, which carries [40] cars, be replaced.',
    'The rulebook caps squads at [25] players.', 'In the draft, the council gives up its [veto].', 'The commission\'s proposal would halve the [subsidy].',
    'Under the deal, Airco must sell [40] slots.', 'Whoever breaks the contract pays a [fine].', 'The text says that the fee is [40] euros.',
    'The plan would have the club [move] to Leeds.', 'The agreement asks the club to [move] to Leeds.', 'The new statute, drafted in haste, wants every member [insured].',
    'What the plan wants is a fee of [40] euros.', 'If the club moves, the city [pays].', 'Were the club to move, the city would [pay].',
    'The city pays only if the club [moves].', 'Even if the club moved, the city would [pay].', 'The bill, say its authors, [bans] trucks.',
    'A tenant may request a [refund] twice a year.', 'Pilots must warn the tower of [ice] within a minute.', 'Members can ask for a second [vote].',
    'Disputes go to a panel of [three].', 'Border disputes are settled by the [court].', 'Betting firms may not buy [seats].', 'The logos of betting firms vanish from the [walls].',
  ]],
  ['reported', [
    '"The fee is [40] euros," said the clerk.', 'The clerk says the fee is [40] euros.',
    'As the minister put it, the fee is [40] euros.',
  ]],
  ['denied', [
    'In an earlier post we said that the fee is [40] euros.', 'We said in a previous newsletter that the fee is [40] euros.',
    'It is simply untrue that the fee is [40] euros.', 'Some papers reported, wrongly, that the fee was [40] euros.', 'Rumors that the club would [move] are false.',
    'No, the rumor that the club [moves] is not true.', 'The table in our last issue was wrong: we wrote that the fee was [40] euros.',
  ]],
  ['hypothetical', [
    'Ann Lee, the secretary, told me with a smile that the club could have had [40] members.',
    'If the fee were [40] euros, nobody would come.', 'Suppose they raise the fee to [40] euros.',
  ]],
  ['demanded', [
    'An open letter wants fees to be raised to [40] euros.', 'An open letter with 400 names wants credits to be raised to [40] euros.',
    'Fans would like the fee to be [40] euros.', 'The federation wants [40] teams.', 'Its president called for a fee of [40] euros.',
    'We demand a fee of [40] euros.', 'The fee ought to be [40] euros.', 'Leeds is hoping for [40] million.',
    'The fee, critics say, should be [40] euros.', 'Tenants request a [refund].',
  ]],
  ['asked', [
    'Will the fee be [40] euros?', 'The question is whether the fee will be [40] euros.', 'Is it true that the fee is [40] euros?',
  ]],
  ['predicted', [
    'Experts expect a fee of [40] euros.', 'Many believe that the fee will be [40] euros.', 'A columnist fears that the fee might be [40] euros.',
  ]],
]

/** Unreal conditions, guesses in asides, words taken back, wishes in relative clauses. */
export const discourseCases: readonly (readonly [Status, readonly string[]])[] = [
  ['asserted', [
    'If the club moved abroad, the city would [pay].', 'If a tenant broke the lease, the deposit would be [lost].', 'If the treaty lapsed, the [sanctions] would return.',
    'The state withdraws its troops from the [island].', 'The bank takes back [40] million.', 'The Team tier, the one most readers will want, costs [16].',
    'The Team tier, which most readers will want, costs [16].', 'Fans who wanted more have to make do with [40] seats.', 'The tram that Marsh End hoped for goes to [Northgate].',
  ]],
  ['reported', [
    'There is supposed to be a coordinated [answer].', 'The club would rule out [cooperation] for years, if paragraph 13 is to be believed.', 'Holm insists that the fee is [40].', 'Holm insists that files are never [sold].',
  ]],
  ['denied', [
    'The paper has taken back its report that the budget raises the [tax].', 'The site withdrew its claim that the fee was [40].', 'The editor apologised for writing that the fee was [40].',
    'The blog deleted its claim that the fee was [40].', 'A previous edition gave the fee as [40].', 'The firm backed away from its statement that the fee is [40].',
  ]],
  ['hypothetical', [
    'If the plan sold the [trams], nobody would forgive it.', 'If the plan sold the trams, nobody would [forgive] it.', 'Nobody would forgive the council if the budget [doubled] the tax.',
    'But had the law capped the fee at [40], critics would have cheered.', 'It would be a scandal if the bill [doubled] the tax.', 'Suppose television stopped paying: the clubs would have [18] million left.',
  ]],
  ['demanded', [
    'I would have liked the tram to run to [Millfield].', "I'd have liked a cap of [40].", "I'd like the cap to be [40].", 'We would have preferred a cap of [40].', 'Holm insists that the fee be [40].',
  ]],
  ['predicted', [
    'The tram will never be ready before 2040, I bet, and it will cost [800] million.', 'In the end, I predict, the town will keep [800] trams.', 'My guess is that the league will have [20] clubs by 2035.',
    'In my view the city will pay [40] million.', 'My bet: the city will end up paying [40] million.', 'Mark my words: the city will pay [40] million.', 'And next the town will sell the [trams], and the schools.',
  ]],
]
