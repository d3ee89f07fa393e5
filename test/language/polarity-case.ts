/** Own sentences for the sign calculus, a bracketed word each: + holds, - is denied or ruled out, ? is left open. Grouped by what they try. */

/** Sentences by expected sign. */
export interface SignCases {
  readonly title: string
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly open: readonly string[]
}

export const signCases: readonly SignCases[] = [
  {
    title: 'plain negation',
    plus: [
      'The clerk will [buy] time on the radio.', 'The council will [close] the library on Mondays.', 'The vaccine [reduces] the risk of infection by a third.', 'Members [pay] an annual fee of 40 euros.',
      'The harbor, which is not owned by the city, would be [leased] for thirty years.', 'The team did not win, but it [scored] twice.', 'The city will not build a stadium and it will [demolish] the old one.',
      'The firm does not pay dividends; it [invests] its profits.', 'The office is not open on Sundays, though staff [work] from home.',
    ],
    minus: [
      'The board calls time on the [expansion].', 'The club must bury its hopes of [joining] the league.', 'The council will not [close] the library.', "The firm doesn't [pay] overtime.", 'The study did not [find] any effect.', 'Staff are not [entitled] to a bonus.', "The league won't [admit] a fifth club.",
      'The committee never [met] in public.', 'The museum no longer [charges] admission.', 'Tenants are not required to [insure] the building.', 'The drug was not [tested] on children.',
      'The tunnel isn’t going to be [built].', 'The company had not [published] its accounts.', 'The players will not be formally [registered] until June.', 'The mayor cannot [veto] the budget.',
      'The firm would hardly [expand] at that price.', 'Visitors rarely [enter] the reserve.', 'The rule does not in any way [limit] the size of the squad.', 'Nor may the landlord [enter] the flat.',
    ],
    open: ['Not all employees [receive] the bonus.', 'The report does not say whether the plant was [closed].'],
  },
  {
    title: 'plural subjects with bare objects, fronted negation',
    plus: ['The rules require [helmets] on deck.', 'The bylaws allow [dogs] on leads.', 'On no account may [helmets] be taken off.', 'Under no circumstances may the [masks] be removed.', 'Never will [bikes] be banned.', 'Crews must not exceed 300 and currently [number] 200.'],
    minus: ['The rules forbid [smoking] on deck.', 'The laws ban [smoking].', 'These statutes prohibit load [tests].', 'On no account may [helmets] be worn.', 'Riders take off their [helmets].'],
    open: [],
  },
  {
    title: 'negative noun phrases',
    plus: [
      'No more than 40 guests may [attend].', 'There is no doubt that the bridge will be [closed].', 'The law bars no one who [pays] the fee.', 'No later than 30 days after delivery the buyer must [pay].',
      'Nothing less than [doubling] the fleet will do.', 'No fewer than 12 judges [signed] the letter.', 'The club has nothing but [debts].',
    ],
    minus: [
      'No trucks may [enter] the old town.', 'Nobody [pays] for parking after six.', 'None of the clubs will be [relegated].', 'Nothing in the bylaws [limits] the number of members.', 'Neither the board nor the union [supports] the merger.',
      'Neither side [accepted] the referee.', 'The contract [grants] no right of renewal.', 'There is no [cap] on salaries.', 'The plan [provides] nothing for cyclists.', 'No new members will be [admitted] for ten years.',
      'The will [gives] the nephew no share of the estate.', 'Not one of the wells was [sealed].', 'Under no circumstances will the fund [invest] in coal.', 'At no point does the report [recommend] a ban.',
      'The agreement [foresees] neither a fund nor a guarantee.', 'The league has no plans to [expand].', 'Pupils are under no obligation to [wear] a uniform.', 'In no case may the deposit be [kept].', 'The draft contains no [agreement] on fishing.',
      'Nothing in the charter caps fees or [limits] terms.', 'Not a cent is [asked] of the tenants.', 'Nowhere does the text [mention] a deadline.', 'The profits [go] to nobody.', 'By no means does the treaty [cover] islands.',
      'Not a single tree was [felled].', 'Hardly any of the grants were [paid].',
    ],
    open: [],
  },
  {
    title: 'bans and giving up',
    plus: [
      'The order would not stop the club from [selling] the ground.', 'The union cannot refuse to [negotiate].', 'The court lifted the ban on [fishing].', 'The ban on [advertising] was scrapped.', 'The clause barring foreigners from [bidding] was removed.',
      'The city dropped its opposition to [widening] the road.', 'Nothing prevents the owner from [leasing] the hall.', 'Nobody is barred from [voting].', 'The board will never abandon the right to [appoint] the chair.', 'The embargo on [exports] will be lifted.',
      'The rule that forbids [smoking] has been repealed.', 'The firm bans phones and [requires] badges.', 'The statute bars mergers and [caps] bonuses.', 'The exclusion of [women] from the club was ended.', 'The waiver does not exempt the buyer from [paying] the tax.',
    ],
    minus: [
      'The statute bars banks from [owning] newspapers.', 'Cars are banned from [entering] the park.', 'The treaty prohibits [mining] on the seabed.', 'The club ruled out [selling] its striker.', 'The judge blocked the [merger].', 'Owners are forbidden to [build] above four floors.',
      'The firm renounced its [claim] to the patent.', 'The mayor refused to [sign] the contract.', 'The company failed to [publish] the data.', 'The law shuts the door to foreign [ownership].', 'A ban on [plastics] takes effect in May.', 'The city agreed to a moratorium on [evictions].',
      'The rules keep amateurs out of the [league].', 'The region gave up its [claim] to the river.', 'The board waived the [fee].', 'The team stopped short of [firing] the coach.', 'The union undertook never to [strike] during the season.', 'The settlement stripped the firm of its [license].',
      'The bank declined to [extend] the loan.', 'The act abolishes the [tax].', 'The state does away with the [subsidy].', 'The deal rules any [takeover] out.', 'The city called the [vote] off.', 'The federation kept the [club] out of the cup.', 'The [membership] ban stays; so no change.',
      'The proposal drops the requirement to [report] emissions.', 'A transfer that the federation refused to [approve] fell through.', 'The army will stay out of the [zone].', 'The parties let the [lease] run out.', 'The lender called in the guarantee and voided the [license].',
      'The school denied that it had [expelled] anyone.', 'The minister pledged to refrain from [taxing] pensions.',
    ],
    open: [],
  },
  {
    title: 'predicates of a subject',
    plus: [
      'The [ban] was not lifted.', 'The [tax] will not be abolished.', '[Membership] is not ruled out.', '[Admission] remains free of charge for pupils.', '[Accession] is possible at any time.', '[Fishing] is allowed in winter.', 'The [levy] expires in May.', 'Players who [train] abroad are banned from the cup.',
      'The [merger] was approved.', 'A [referendum] is mandatory.',
    ],
    minus: [
      '[Membership] is ruled out.', 'A [takeover] is off the table.', '[Smoking] is forbidden.', 'Entry to the [harbor] stays closed.', 'The [subsidy] was scrapped.', '[Fracking] would be banned for good.', 'The [guarantee] lapses if the tenant moves.', 'The [license] is void.', 'An [extension] is out of the question.',
      'The [clause] was removed.', 'A [merger] has been rejected.', 'A second [runway] will not be built.', 'The claim that the plan [caps] rents is false.', 'Reports that the plant would [close] are wrong.', 'The [deal] is dead.', 'New [stadium] ruled out', 'The provision that [caps] fees was struck out.', 'The rule [limiting] squads was dropped.',
      'No [extension] is foreseen.', 'A [refund] is not provided for.', '[Compensation] is not mentioned.', 'The [war] is over.', 'A [pay rise] is impossible under the contract.',
    ],
    open: ['[Membership] is left to a referendum.', 'The [vote] was put off until spring.', 'A [decision] on the tram was postponed.', 'Whether the club [moves] is left open.', '[Accession] is subject to negotiation.'],
  },
  {
    title: 'permission and duty',
    plus: [
      'Farmers may [sell] milk directly.', 'The company is free to [hire] abroad.', 'Residents must [register] within a week.', 'The buyer has to [repair] the roof.', 'The port remains open to [ships] of all nations.', 'The club has the right to [appeal].', 'The state undertakes to [fund] the school.',
      'The law requires banks to [hold] more capital.', 'The town is to [build] forty flats.', 'Clubs are not forbidden to [share] a ground.', 'The new rules let referees [review] goals.', 'The firm will be allowed to [export] again.',
    ],
    minus: [
      'Farmers may not [sell] milk directly.', 'The company is not free to [hire] abroad.', 'Residents must not [park] here.', 'The buyer does not have to [repair] the roof.', 'Clubs would not be allowed to [share] a ground.', 'The law does not require banks to [hold] more capital.', "The tenants can't [sublet].", 'The town is not to [build] on the meadow.',
      'Neither club may [field] more than three substitutes.', 'The state must never [fund] the school.', 'Ministers need not [resign].', 'The pact obliges both firms not to [poach] staff.',
    ],
    open: [],
  },
  {
    title: 'contrast',
    plus: [
      'Instead of cutting wages, the firm [raises] prices.', 'The city would freeze rents and [sell] flats.', 'The office moves not to Lyon but to [Nice].', 'Far from closing, the mine [hires].', 'The seat goes not to the union but to the [board].', 'Without delay the tenant must [leave].',
      'Unlike the old law, the new one [caps] fees.', 'The plan not only caps rents but also [bans] evictions.', 'Not only would the club [lose] points, it would pay a fine.', 'Contrary to rumors, the bridge [stays] open.', 'The committee will [meet] without the press.', 'He resigned, and the board [chose] another.',
    ],
    minus: [
      'Instead of [cutting] wages, the firm raises prices.', 'The city would freeze rents rather than [sell] flats.', 'The office moves not to [Lyon] but to Nice.', 'Far from [closing], the mine hires.', 'The firm grew without [hiring] anyone.', 'The plan funds trams instead of [roads].', 'The cup goes to the winners, not to the [hosts].',
      'Pupils learn Latin in place of [Greek].', 'Peace without [disarming] is possible.', 'The club will host the final, not the [semifinal].', 'All staff except [drivers] get a raise.',
    ],
    open: [],
  },
  {
    title: 'clauses that keep to themselves',
    plus: [
      'If the tenant does not pay, the landlord may [end] the lease.', 'The park, not yet open to the public, [covers] two hectares.', 'Because no one objected, the plan was [adopted].', 'The mayor did not attend because she [chaired] another meeting.', 'A player who does not train will be [fined].', 'The fund, which never lost money, [invests] in rail.',
      'The bank will not lend, and the state [steps] in.', 'They did not know when the bridge would [open].', 'The school closed (no pupils had enrolled) and the town [sold] it.', 'Unless nobody objects, the council [decides].', 'The treaty, from which two states withdrew, [remains] in force.', 'The report, never published, [cites] forty cases.',
      'It is not clear when the station will [reopen].', 'A spokesman would not comment; the firm [owns] three mines.', 'The union rejected the offer but [accepted] the bonus.',
    ],
    minus: [
      'Officials said that the tunnel would not be [widened].', 'It is false that the levy [rises].', 'It is not true that the club [owes] money.', 'The minister denied that the base would [close].', 'They do not believe that the dam will [hold].', 'Nobody expects the team to [win].', 'The treaty says that neither state may [test] weapons.', 'The firm disputed that it had [polluted] the river.',
      'The city promised that no school would be [closed].', 'He did not claim that the drug [cures] anyone.',
    ],
    open: ['The council has not decided whether to [sell] the hall.', 'It is unclear whether the fund may [lend].'],
  },
  {
    title: 'written after the rules, as a check',
    plus: [
      'The airline will keep [flying] to Oslo despite the ban on short hops.', 'The works council saw to it that nobody would lose the right to [appeal].', 'Smokers may [use] the terrace.', 'A [sale] of the archive is not excluded.',
      'Guests, unlike pensioners, [pay] the fee.', 'The bridge must be [widened] before 2040.', 'The committee threw out the objections and [widened] the bridge.', 'What the contract does contain is a [deadline].',
      'The islands stay in the customs [union].', 'The protocol obliges both sides to [destroy] their stocks and never to rebuild them.', 'Whoever rebuilds is [fined].', 'The study found that the drug does not harm patients and [lowers] blood pressure.',
      'Contrary to what was feared, the drug [lowers] blood pressure.', 'An [increase] in fares has not been ruled out.', 'The club is not banned and may [sign] players.', 'The transfer [window] opens in July.',
      'It is not forbidden to [bring] flares.', 'Banks could always [own] newspapers under this law.', 'The budget includes a [fund], not a loan.', 'The firm has not got out of the obligation to [repair] the roof.',
      'Zoning rules permit [towers] along the river.', 'Not until May will the pool [open].', 'The pool will not open until the tiles are [replaced].', 'They won\'t say why the pool will [close].',
      'The board said yes to a [merger].', 'Nurses cannot be stopped from [striking].', 'Under the plan, and not before time, the rail link will be [electrified].', 'The league expands; the salary cap, which the players hate, [stays].',
      'What matters is not who owns the lake but who [uses] it.', 'The settlement leaves room for [appeals].', 'The duty to [appeal] was not abolished.', 'Either the city or one of its firms may [invest] there.',
      'The archive has only ever been [opened] twice.', 'The firm never dropped plans to [open] a second shop.', 'The company is not prevented by law from [selling] data.', 'All of this obliges the town to [pay].',
      'The mine, long closed to visitors, [reopens] in May.', 'A [merger] is on the table.', 'The board gave him back the right to [vote].', 'The treaty makes mention of [ships] twice.',
      'The fund shall [lend] to banks only.', 'Lending, it turns out, is what the fund [does].', 'After 2035 gas may still be [burned] in hospitals.', 'Sunday [trading] becomes legal.',
      'The [levy] is here to stay.', 'The board, which had said that it would not, [merged] the two halves.', 'Instead of a merger, the board chose a [sale].', 'The city neither owns nor leases the hall, but it [runs] it.',
      'None but the mayor may [open] it.', 'It is not the mayor but the clerk who [opens] it.', 'The act grants tenants the right to [sublet].', 'The state stays bound to [pay] into the fund.',
      'The rule does not forbid [swimming].',
    ],
    minus: [
      'As of spring, the airline will no longer [fly] to Oslo.', 'Employees have lost their [entitlement] to paid lunch breaks.', 'Under the bylaws a treasurer cannot be [reelected].', 'The referee took back the [penalty].',
      'Smokers are kept from [using] the terrace.', 'The terrace is closed to [smokers].', 'Any [sale] of the archive is excluded.', 'The museum refuses [entry] to minors.',
      'Pensioners are exempt from the [fee].', 'The bridge must not be [widened] before 2040.', 'The committee threw out the plan to [widen] the bridge.', 'There will be neither a [referendum] nor a public hearing.',
      'There will be neither a referendum nor a public [hearing].', 'The tenants got nothing; no [rebate] was paid.', 'Night [flights] are taboo.', 'The station will have to do without a second [entrance].',
      'What the contract does not contain is a [deadline].', 'The union agreed never again to [strike] over lunch.', 'The islands stay out of the customs [union].', 'The protocol prohibits both sides from [testing] rockets.',
      'The protocol obliges both sides to destroy their stocks and never to [rebuild] them.', 'No side may [rebuild] what it has destroyed.', 'Whoever obeys is not [fined].', 'The study could not [confirm] the effect.',
      'The study found no evidence that the drug [lowers] blood pressure.', 'The senators shot down a proposal to [cap] prices; none survived.', 'The mayor has ruled out any [increase] in fares.', 'An [increase] in fares has been ruled out by the mayor.',
      'The club is banned and may not [sign] players.', 'Fans are not to [bring] flares.', 'It is forbidden to [bring] flares.', 'It would be illegal for a bank to [own] a newspaper.',
      'Banks could never [own] newspapers under this law.', 'Without a permit nobody [enters].', 'The city does not foresee a [fund] for artists.', 'A [fund] for artists is not foreseen.',
      'A [fund] for artists is nowhere to be found in the budget.', 'The budget is silent; a [fund] is missing.', 'The budget includes a fund, not a [loan].', 'The firm got out of the obligation to [repair] the roof.',
      'The judge freed the firm from its duty to [repair] the roof.', 'The new law does away with the [fee].', 'Zoning rules preclude [towers] along the river.', '[Towers] along the river are out.',
      'The club will forgo a [bonus] this year.', 'The state guarantees nothing and [insures] nobody.', 'The pool won\'t be [open] in winter, the council says.', 'They say the pool won\'t [open].',
      'Few believed it, but the pool never [opened].', 'All requests for an [extension] were turned down.', 'The board turned all requests for an [extension] down.', 'The board said no to a [merger].',
      'The pact forbids either side to [fly] within a mile of the line.', 'Nurses are not to be [made] to work double shifts.', 'The union will not, under the plan, [endorse] any candidate.', 'The players, whom the league has banned, do not [appear].',
      'It would be wrong to say that the city [owns] the lake.', 'The island is to remain without [troops] of any kind.', 'The settlement leaves no room for [appeals].', '[Appeals] are inadmissible.',
      'The right to [appeal] was abolished.', 'Neither the city nor any of its firms may [invest] there.', 'The archive has never been [opened].', 'The firm dropped plans to [open] a second shop.',
      'The company is prevented by law from [selling] data.', 'Children under six are excluded from the [trial].', 'The trial does not include [children].', 'None of this obliges the town to [pay].',
      'The mine is closed to visitors, and no [tour] is offered.', 'There was talk of a merger; a [merger] is not on the table.', 'Membership in the club cannot be [inherited].', 'The board stripped him of the right to [vote].',
      'He waives any right to [compensation].', 'No right of [return] is granted to the evicted.', 'The treaty text makes no mention of [ships].', 'The fund shall not [lend] to banks.',
      'The fund lends to no [bank].', 'The fund [lends] to no bank.', 'Gas is not to be [burned] after 2035, says the act.', 'After 2035 gas may no longer be [burned].',
      'The phase-out bans the [sale] of boilers.', 'Students must refrain from [using] phones.', 'The proposal would keep Sunday [trading] illegal.', 'Sunday [trading] remains illegal.',
      'The court struck down the [levy].', 'The [levy] was struck down by the court.', 'The [levy] is no more.', 'The [strike] was averted.',
      'A [strike] could be avoided.', 'The two halves will not be [merged], the board said on Monday, and that is final.', 'Instead of a [merger], the board chose a sale.', 'The board chose a sale over a merger and never [looked] back.',
      'The city neither owns nor [leases] the hall.', 'It is not the [mayor] but the clerk who opens it.', 'At no time were the brakes [checked].', 'The act denies tenants the right to [sublet].',
      'A subsidy is granted to farms, not to [mills].', 'The state is not bound to [pay] anything into the fund.', 'The rule does not forbid it, and yet nothing [happens].', 'The rule does not allow [swimming].',
      'The statute says nothing about [swimming].',
    ],
    open: [
      'The parties left the question of [ownership] open.', 'It remains to be seen whether the owner [sells].', 'The council deferred its decision on [parking].',
    ],
  },
  {
    title: 'lists and asides',
    plus: [
      'The charter bars firms from lobbying, along with a pledge to [publish] all gifts.', 'A promise never to raise fees, coupled with a rebate, is [made] here.', 'The act proposes a freeze on rents and a [cap] on fees.', 'It lists rules that bar trucks, and the city [builds] a bypass.',
      'A town paper on how to end the strike demands major [concessions].', 'The draft lets the town [build] a pool should the lake fail.',
    ],
    minus: [
      'The act proposes a cap on fees and a freeze on [rents].', 'The charter bars firms from lobbying, bribing, or [hiring] officials.', 'They agree to let the old [leases] run out, the first included.', 'Use of the [name], from which the contract bars the firm, is free.',
      'A [levy], which is ruled out by the charter, was debated.', 'It bars the sale of tobacco, of knives, and of [alcohol].', 'The pact will not, as some hoped, [lower] the fee.',
    ],
    open: [],
  },
  {
    title: 'verbs that work against their object',
    plus: [
      'The lessor will not interfere with the [use] of the path.', 'The lessor shall not impede the [use] of the path.', 'The crew will not attack the [ferry] on the river.', 'The towns must not threaten the [trade] on the lake.',
      'Nobody may obstruct the [use] of the path.', 'The crew will attack the [ferry].', 'The lessor does not object to the [use] of the path.', 'The lessor will never hamper the [use] of the path.'
    ],
    minus: ['The lessor may impede the [use] of the path.', 'The lessor will obstruct the [use] of the path.', 'The lessor objects to the [use] of the path.', 'The crew will not attack the ferry and will not [use] it.', 'The crew will not [attack] the ferry.'],
    open: []
  }
]
