/** Word classes for money, work and goods. Phrases as in amount.ts. */
export const moneyClasses = {
  /** Money goes to somebody, for a price or a loss. */
  pay: `pay, payment, compensate, compensation, reimburse, reimbursement, remunerate, remuneration, refund, recompense, pay out, payout, pay for, foot the bill, pick up the tab, bill, cost, price, charge, settle, indemnify, indemnity, make good, reward, spend, pay back, repay, repayment, repair the damage, reparation, pay off, in return, get paid, be paid, be compensated, fee, something in return`,
  /** What a venture earns. */
  profit: `profit, proceeds, gain, revenue, earnings, earn, income, return, yield, surplus, takings, net income, dividend, margin, benefit, windfall, what it earn, money make, profitable`,
  /** What a venture loses. */
  loss: `loss, lose, deficit, shortfall, in the red, write off, write-off, write down, write-down, damage, bankrupt, bankruptcy, insolvent, insolvency, default`,
  /** Money is put into something. */
  fund: `fund, funding, finance, financing, invest, investment, bankroll, capital, endow, endowment, subsidize, subsidy, sponsor, sponsorship, put into, put up, pump into, pour into, plow into, inject, injection, channel, contribute, contribution, chip in, package, pay into, go into, flow into, back, add, match, raise, allocate, earmark, set aside, budget for, loan, grant, aid, donate, venture, vehicle, on top, shoulder, underwrite, defray, foot, come up with, stump up, pitch in`,
  /** Money is lent. */
  lend: `lend, loan, borrow, credit, mortgage, debt, bond, advance, creditor, lender, overdraft, indebted, owe, line of credit`,
  /** Money is asked by the state or a body. */
  tax: `tax, taxation, levy, duty, tariff, toll, surcharge, excise, customs, fee, charge, rate, dues, contribution`,
  /** A plan of income and spending. */
  budget: `budget, appropriation, allocation, spending, expenditure, outlay, cost, estimate, spend, earmark, financial plan`,
  /** Something is built anew. */
  rebuild: `rebuild, rebuilding, reconstruct, reconstruction, restore, restoration, repair, renovate, renovation, refurbish, refurbishment, redevelop, redevelopment, renew, renewal, recovery, recover, revive, revival, put back up, build again, build back, build anew, modernize, modernization, rehabilitate, rehabilitation, reinstate, build up again, overhaul, development`,
  /** Something is built. */
  build: `build, building, construct, construction, erect, erection, put up, develop, development, set up, lay, install, installation, assemble, raise, break ground, extend`,
  /** Something built is taken down. */
  demolish: `demolish, demolition, tear down, pull down, knock down, raze, dismantle, take down, destroy, destruction, level, bulldoze, flatten`,
  /** A service, place or plant is put into use. */
  open: `open, opening, reopen, reopening, inaugurate, inauguration, launch, go live, go into service, come into service, come on stream, go on line, go online, back on line, put into operation, take up operation, start up, restart, resume, cut the ribbon, unveil`,
  /** A service, place or plant is taken out of use. */
  close: `close, closure, closing, shut, shut down, shutdown, shutter, wind up, mothball, decommission, go out of service, take off line, cease operation, cease trading, stop operating, be closed`,
  /** Something changes hands for money. */
  buy: `buy, purchase, acquire, acquisition, procure, procurement, order, take over, takeover, obtain, shop, bid for, customer, buyer`,
  /** Something is given for money. */
  sell: `sell, sale, market, auction, offload, dispose of, disposal, divest, divestment, privatize, privatization, vend, seller, export, flog`,
  /** Rent for use. */
  lease: `lease, rent, hire, let, rental, tenancy, charter, sublet, tenant, leaseholder`,
  /** People get work. */
  hire: `hire, recruit, recruitment, employ, employment, take on, appoint, sign, engage, enlist, enlistment, staff, call up, conscript, conscription, draft, mobilize, mobilization, onboard`,
  /** People lose work. */
  dismiss: `dismiss, dismissal, fire, lay off, layoff, sack, let go, make redundant, redundancy, discharge, terminate, oust, remove, lose their jobs, cut jobs, job cut, disband, demobilize`,
  /** Work together. */
  cooperate: `cooperate, cooperation, co-operate, co-operation, collaborate, collaboration, work together, partner, partnership, joint venture, business with each other, do business, team up, pool, join forces, ally, economic relation, alliance, side by side, hand in hand, jointly, common project, common projects, joint project, joint projects, in partnership, in tandem, joint undertaking`,
  /** Done by several together. */
  joint: `joint, jointly, common, together, collective, collectively, in common, hand in hand, side by side, by both, both`,
  /** Goods, work and ideas cross a border or a market. */
  trade: `trade, trading, commerce, commercial, market, market access, business, export, import, sell, buy, deal, barter, exchange, freight, shipping, single market, customs`,
  /** Better terms than others have. */
  prefer: `prefer, preference, preferential, preferred, privileged, privilege, better terms, favored, favorable, priority, most favored, special terms, duty-free, reduced rate, early access, head start, advantage`,
  /** Somebody makes use of something. */
  use: `use, usage, utilize, utilization, exploit, exploitation, employ, apply, application, avail itself, make use of, draw on, tap, operate, operation, run, consume, consumption, deploy`,
  /** Goods or energy come into being. */
  produce: `produce, production, manufacture, make, output, generate, generation, yield, turn out, extract, extraction, mine, mining, harvest, grow, fabricate, assembly`,
} as const
