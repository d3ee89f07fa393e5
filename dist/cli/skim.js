// Built by "npm run build" from src/ and provisions/. Do not edit.
// src/language/class/amount.ts
const amountClasses = {
	limit: `limit, limitation, cap, ceiling, lid, upper bound, upper limit, restrict, restriction, constrain, constraint, curb, confine, maximum, max, max., cut-off, cutoff,
    threshold, quota, hold to, keep to, keep down to, keep below, keep under, no more than, not more than, at most, at the most, not exceed, never exceed, top out, be limited to, strength limit, size limit,
    set the number, set a number, fix the number, draw the line at, not go beyond, not rise above, may not be larger than, rein in, upper edge, upper mark, up to, allowance, permitted number`,
	floor: `minimum, min., floor, lower bound, lower limit, at least, no fewer than, no less than, not less than, not fewer than, not below, never below, or more, and upward, and upwards, baseline requirement`,
	reduce: `reduce, reduction, cut, cutback, cut back, cut down, lower, shrink, shrinkage, slash, halve, trim, pare, pare down, pare back, downsize, downsizing, decrease, decline, diminish, diminution, drop, fall,
    lose, shed, scale back, scale down, bring down, bring it down, slim down, thin out, whittle down, dwindle, contraction, shorten, curtail, curtailment, deplete, depletion, plunge, plummet, tumble, sink,
    go down, come down, dip, lessen, disband, demobilize, demobilization, drawdown, draw down, decimate, gut, amputate, roll back, run down, wind down, step down, prune, squeeze, ease off, cheapen, down from, down to, down by`,
	lose: `lose, loss, shed, forfeit, forfeiture, be deprived of, give up, part with, be without, be stripped of`,
	increase: `increase, raise, rise, grow, growth, boost, expand, expansion, enlarge, enlargement, step up, scale up, ramp up, go up, climb, jump, surge, soar, swell, double, triple, quadruple, multiply, add, addition,
    augment, hike, uplift, gain, lift, widen, lengthen, top up, build up, build-up, buildup, beef up, upgrade, escalate, escalation, up from, up by`,
	double: `double, doubling, twofold, two-fold, twice as many, twice as much, twice as large, twice the size, times two, redouble, by 100 percent, by a hundred percent`,
	triple: `triple, tripling, treble, threefold, three-fold, three times as many, three times as much, three times the size, times three`,
	halve: `halve, halving, cut in half, cut by half, by half, in half, half as many, half as much, half the size, split in two, bisect, cut in two, by 50 percent, by fifty percent, fifty-percent cut`,
	maintain: `maintain, keep, hold, stay, remain, stay at, remain at, hold at, hold steady, unchanged, leave as it is, leave alone, leave untouched, retain, preserve, conserve, sustain, steady, constant, stable, freeze, status quo`,
	exceed: `exceed, surpass, top, go beyond, go over, rise above, be above, overrun, outnumber, outstrip, overshoot, more than, in excess of, over and above, breach the limit`,
	total: `total, in total, totaling, sum, sum up, sum of, add up, add up to, amount to, come to, combined, combine, in all, all in all, all told, altogether, together, put together, taken together, overall, in sum, in the aggregate, aggregate, grand total, both together, the two together, taken as a whole, jointly`,
	remainder: `rest, remainder, remaining, balance, what be left, whatever be left, what remain, whatever remain, left over, leftover, the others, other half, residue, residual, surplus, what do not go, the part that be left, remain over`,
	split: `split, divide, division, divvy up, share, share out, share between, half each, apportion, apportionment, allocate, allocation, allot, allotment, distribute, distribution, carve up, parcel out, partition, halve, go halves, each get, fifty-fifty, 50-50, 50/50, ratio`,
	share: `share, portion, part, slice, cut, percentage, proportion, quota, fraction, stake, per cent, percent, piece of the pie, lion's share, dividend, royalty, commission`,
	equal: `equal, equally, equal part, equal share, in equal parts, in equal shares, in equal measure, evenly, even, half and half, half each, half-and-half, fifty-fifty, 50-50, 50:50, 50/50, 1:1, one to one, one half each, alike, same share, same amount, in the same measure, on equal terms, on a par, pro rata, down the middle`,
	mutual: `mutual, mutually, reciprocal, reciprocally, reciprocity, each other, one another, both sides, both parties, both countries, in turn, bilateral, bilaterally, two-way, on both sides`,
	none: `none, no one, nobody, nothing, not one, not a single, zero, nil, not any, neither, whatsoever, not a word`,
	all: `all, every, everyone, everybody, everything, each, whole, wholly, entire, entirely, in full, full, fully, complete, completely, total, totally, altogether, without exception, in its entirety, in their entirety, to the last, every last, across the board, every one, one and all, 100 percent, hundred percent, throughout, comprehensive, comprehensively, sweeping, universal, universally, blanket, whichever side`,
	partial: `partial, partially, partly, in part, part of, some, some of, half of, a few, several, selective, selectively, incomplete, incompletely, piecemeal, to some extent, certain, a number of, only part`,
	only: `only, alone, solely, sole, exclusively, exclusive, just, merely, nobody else, no one else, nothing else, nowhere else, none other, nothing but, nobody but, no one but, none but, and they alone, and it alone, by itself, single, singly, purely, unilateral, unilaterally, and no other, and nobody`,
	except: `except, except for, exception, with the exception of, exclude, exclusion, excluding, excluded, leave out, omit, omission, apart from, aside from, other than, but for, save for, barring, minus, not including, not counting, without, exempt, exemption, carve-out, carve out`,
	include: `include, inclusion, including, included, among them, among others, contain, comprise, cover, encompass, embrace, count among, be part of, consist of, such as, as well as, too, also, involve, incorporate, take in`
};

// src/language/class/attribute.ts
const attributeClasses = {
	height: `height, high, tall, altitude, elevation, climb, ascend, rise, tower, above the ground, above ground, above sea level, top out, stand`,
	length: `length, long, run, stretch, extend, span, from end to end, lengthwise, reach`,
	width: `width, wide, broad, breadth, across, diameter, from side to side, girth, beam, thick, thickness`,
	depth: `depth, deep, below the surface, underground, underwater, beneath, dive, descend, plunge, sink, draught, draft`,
	distance: `distance, distant, far, away from, away, apart, range, clearance, clear of, separation, gap, proximity, close to, near, nearer than, closer than, keep off, stay off, stand off`,
	weight: `weight, weigh, heavy, light, heaviness, mass, load, gross weight, tip the scales, laden, payload`,
	size: `size, sized, large, big, small, dimension, measure, measurement, volume, extent, scale, footprint, cover, occupy, area, bulk`,
	speed: `speed, velocity, fast, slow, quick, travel at, move at, go at, fly at, clock, pace, tempo, knots, speed limit`,
	age: `age, aged, old, young, years of age, year-old, turn, birthday, minimum age, older than, younger than, under-age, minor, adult, adulthood`,
	duration: `duration, last, take, long, term, period, run, run for, length of time, lifetime, lifespan, for the space of, time span, spend`,
	temperature: `temperature, hot, cold, warm, cool, heat, degree, degrees, freeze, boil, melt, thermometer, chill`,
	price: `price, priced, cost, charge, fee, rate, tariff, bill, pay, sell for, go for, set back, set you back, expensive, cheap, dear, come at, quote, retail, subscription, expense, list price, sticker price, asking price, worth`,
	discount: `discount, rebate, reduction, save, saving, cheaper, off, percent off, less, knock off, take off, markdown, deduct, deduction, concession, special offer, reduced rate, reduced price`,
	salary: `salary, wage, pay, earn, earnings, remuneration, stipend, income, compensation, paid, take home, make, honorarium, allowance`,
	number: `number, count, tally, total, figure, quantity, amount, how many, run to, consist of, comprise, there be, number of`,
	frequency: `frequency, frequent, often, every, per day, per week, per month, per year, times a, regular, regularly, interval, once a, twice a, daily, weekly, monthly, quarterly, annual, annually, yearly`,
	population: `population, inhabitant, resident, people live, live, populated, populous, home to, citizen, dweller, head of population, census, souls`,
	staff: `staff, employee, employ, worker, workforce, personnel, headcount, colleague, people work, payroll, post, job, team of, crew, full-time`,
	intensity: `intensity, strength, strong, bright, brightness, magnitude, loud, loudness, level, power, powerful, concentration, density, dense`
};

// src/language/class/duty.ts
const dutyClasses = {
	enrol: `register, registration, registered, unregistered, register with, enroll, enrollment, enrol, enrolment, sign up, log, list, listing, enter in the register, put on the register, entry, record`,
	application: `apply for, application, applicant, file, filing, submit, submission, lodge, request, put in for, send in, hand in, petition`,
	license: `license, licence, licensed, unlicensed, permit, authorization, authorize, certificate, certify, certification, approval, approve, concession, accreditation, accredit, clearance, permission, pass`,
	notify: `notify, notification, report, reporting, inform, tell, alert, let know, notice, announce, declare, declaration, disclose, disclosure, communicate, warn, contact`,
	fine: `fine, fined, penalty, penalize, sanction, punish, punishment, ticket, surcharge, cost, pay, forfeit, financial penalty, liable`,
	jail: `jail, prison, imprison, imprisonment, custody, behind bars, sentence, detention, go to prison, lock up, locked up, incarcerate, incarceration, custodial, serve time`,
	appeal: `appeal, object, objection, contest, challenge, complain, complaint, review, dispute, take to court, go to court, protest, remedy`,
	inspect: `inspect, inspection, inspector, audit, auditor, check, examine, examination, review, visit, monitor, monitoring, control, survey, verify, verification, test`,
	document: `record, records, document, documentation, log, logbook, register, register of, file, report, paperwork, book, books, write down, written, note, minutes`,
	valid: `valid, validity, good for, last, run, run for, remain in force, expire, expiry, expiration, run out, renew, renewal, effective, in force, lapse, hold for, be good`,
	exam: `exam, examination, test, pass, sit, exam paper, question, theory test, quiz, assessment, qualification, qualify, proficiency`,
	consent: `consent, agree, agreement, permission, opt in, opt-in, authorization, approval, approve, say yes, with the blessing of, ask, asked, sign off, informed consent`,
	cover: `cover, covered, apply to, scope, concern, affect, subject to, fall under, govern, governed, bind, bound by, extend to, exempt, exemption, exception, exclude`,
	exempt: `exempt, exemption, except, exception, exclude, excluded, exclusion, waive, waiver, free from, need not, not apply, do not apply, spare, spared, let off, dispense, dispensation, unaffected`,
	responsible: `responsible, responsibility, liable, liability, accountable, accountability, answer for, in charge of, in charge, charged with, duty, answerable, fall to, task, tasked with`,
	entitle: `entitle, entitled, entitlement, right, right to, eligible, eligibility, claim, qualify, qualify for, due, deserve, may claim, have a claim`,
	exclude: `exclude, exclusion, excluded, out of bounds, off limits, off-limits, closed to, no-go, no-fly, keep out, barred from, banned from, restricted area, restricted zone, prohibited zone`,
	quorum: `quorum, majority, two-thirds majority, simple majority, unanimous, unanimously, unanimity, vote, votes, ballot, quorate, present and voting, votes cast, in favor`,
	tenure: `term, tenure, term of office, mandate, serve, stay in office, hold office, in office, elected for, appointed for, re-elected, reelection, sit`
};

// src/language/class/field.ts
const fieldClasses = {
	win: `win, victory, winner, beat, defeat, triumph, prevail, champion, championship, come first, take the title, take gold, top the table, clinch, title`,
	beaten: `lose, loser, defeat, be beaten, go down, be knocked out, get knocked out, eliminate, elimination, come last, suffer a defeat, drop out, crash out`,
	play: `play, game, match, fixture, compete, competition, contest, tournament, league, cup, race, face, take on, season`,
	score: `score, goal, point, net, run, try, basket, tally, notch, equalize, mark`,
	substitute: `substitute, substitution, replace, replacement, swap, stand in, stand in for, take the place of, come on for, bring on, deputize, successor, fill in, in place of, instead of, in lieu of`,
	promote: `promote, promotion, relegate, relegation, go up, go down, move up, drop down, demote, demotion, upgrade, downgrade`,
	measure: `measure, measurement, weigh, count, gauge, meter, record, register, estimate, estimation, calculate, calculation, quantify, assess, assessment, sample, survey, log, detect`,
	find: `find, finding, discover, discovery, detect, detection, show, demonstrate, reveal, observe, observation, conclude, conclusion, prove, proof, establish, evidence, identify, result, report, indicate, suggest, confirm`,
	cause: `cause, lead to, bring about, result in, trigger, produce, give rise to, responsible for, effect, due to, because of, stem from, contribute to, induce, provoke, prompt, owing to, drive`,
	associate: `associate, association, correlate, correlation, link, relate, relation, relationship, connect, connection, go together, go hand in hand, tie`,
	protect: `protect, protection, protective, prevent, prevention, shield, safeguard, guard, immunize, immunity, vaccinate, vaccine, vaccination, conserve, conservation, preserve, preservation, defend, secure, reserve`,
	harm: `harm, harmful, damage, injure, hurt, endanger, danger, dangerous, risk, threaten, threat, toxic, poison, pollute, pollution, contaminate, contamination, unsafe, adverse, hazard, hazardous, impair`,
	safe: `safe, safety, safely, harmless, secure, without risk, risk-free, no risk, no danger, nontoxic, non-toxic, benign, well tolerated`,
	treat: `treat, treatment, cure, heal, therapy, medicate, medication, medicine, dose, dosage, administer, operate, surgery, prescribe, prescription, drug, remedy`,
	effective: `effective, effectiveness, efficacy, efficacious, efficient, efficiency, work, help, succeed, success, successful, benefit, beneficial, useful`,
	fail: `fail, failure, unsuccessful, ineffective, collapse, fall through, come to nothing, break down, flop, founder, fall short, miss, backfire`,
	test: `test, testing, trial, experiment, try out, pilot, examine, examination, probe, check, study, investigate, investigation, research, evaluate, evaluation`,
	emit: `emit, emission, discharge, release, exhaust, give off, pollute, pollution, greenhouse gas, carbon, leak, radiate, radiation`,
	road: `road, street, highway, motorway, lane, avenue, route, path, track, bridge, tunnel, carriageway, bypass`,
	traffic: `traffic, transit, bus, tram, train, rail, railway, car, vehicle, bicycle, cycle, cyclist, pedestrian, parking, park, commute, commuter, drive, ride`,
	teach: `teach, teacher, teaching, school, education, educate, pupil, student, lesson, course, curriculum, class, train, training, study, learn, instruct`,
	live: `live, reside, resident, residence, inhabit, inhabitant, population, dwell, dwelling, home, house, household, settle, populate, occupy, lodge`,
	name: `name, call, title, entitle, dub, label, christen, rename, known as, go by the name of, designate, term, nickname`,
	inform: `inform, information, tell, notify, notification, brief, announce, report, disclose, warn, advise, alert, let know, communicate, notice`,
	public: `public, publicly, open, openly, transparent, transparency, published, accessible, disclosed, on record, on the record, visible`,
	secret: `secret, secretly, confidential, confidentiality, classified, behind closed doors, undisclosed, private, privately, unpublished, withhold, off the record, conceal`,
	voluntary: `voluntary, voluntarily, optional, of its own free will, freely, by choice, at its discretion, discretionary, opt in, opt-in, opt out, opt-out, elective`,
	help: `help, aid, assist, assistance, support, relief, back, relieve, succor, come to the rescue, lend a hand, benefit`,
	capacity: `capacity, hold, accommodate, seat, contain, house, room for, fit, store, storage`,
	nuclear: `nuclear, atomic, nuke, warhead, nuclear weapon, nuclear weapons, atomic bomb, deterrent, non-nuclear, nuclear-free, denuclearize, bomb`
};

// src/language/class/law.ts
const lawClasses = {
	enforce: `enforce, enforcement, sanction, penalty, penalize, punish, punishment, punishable, fine, consequence, impose, crack down, clamp down, reprimand, implement, uphold, police, sanction against, measure against, face sanctions, be fined, snap back, snapback, reinstate`,
	punish: `punish, punishment, punishable, penalty, penalize, sanction, fine, sentence, discipline, disciplinary, convict, conviction, jail, imprisonment, suspend, suspension, ban, expel, expulsion, relegate, relegation, disqualify, disqualification, red card, points deduction, forfeit, surcharge, forfeiture`,
	sanction: `sanction, embargo, restriction, restrictive measure, trade ban, asset freeze, blacklist, export control, penalty, measure against`,
	lift: `lift, lifting, ease, easing, relax, relaxation, remove, removal, drop, scrap, go, fall, fall away, come off, be off, loosen, waive, withdraw, roll back, repeal, abolish, end, undo, off, relief, dismantle, phase out, take off, rescind`,
	reimpose: `reimpose, re-impose, reimposition, snap back, snapback, snap-back, reinstate, reinstatement, come back, be back, bring back, restore, return, resume, kick in again, reintroduce, reapply`,
	amnesty: `amnesty, pardon, clemency, immunity, impunity, forgive, forgiveness, absolve, absolution, go unpunished, face no trial, no prosecution, not be prosecuted, exonerate, exempt from prosecution, draw a line under, let off, go free, full pardon, indemnity, spare, get off, no one face trial, nobody face trial`,
	prosecute: `prosecute, prosecution, prosecutor, try, trial, tribunal, court, charge, indict, indictment, sue, lawsuit, bring to justice, bring to court, face trial, stand trial, hold accountable, hold to account, accountability, arrest warrant, warrant, war crime, special court, answer for, legal claim, litigation`,
	violate: `violate, violation, breach, break, infringe, infringement, contravene, contravention, flout, disregard, disobey, transgress, transgression, break the deal, break the terms, non-compliance, noncompliance, defy, renege, go back on, offend, offense, break faith, default`,
	comply: `comply, compliance, obey, abide, abide by, observe, observance, adhere, adherence, respect, keep, keep to, keep the terms, keep his word, keep its word, keep their word, follow, stick to, honor, conform, conformity, meet the requirement, satisfy, fulfill`,
	enact: `enact, enactment, pass, pass a law, adopt, adoption, legislate, legislation, legislative, law, statute, bill, act, decree, promulgate, put into law, make law, codify, ratify, ratification, vote through, approve`,
	repeal: `repeal, revoke, revocation, rescind, annul, annulment, overturn, strike down, quash, abrogate, abrogation, cancel, withdraw, undo, reverse, reversal, vacate, set aside, do away with`,
	amend: `amend, amendment, change, alter, alteration, modify, modification, revise, revision, redraw, rewrite, reword, adjust, adjustment, vary, variation, shift, move, update, renegotiate, reform, by force, tweak`,
	unchanged: `unchanged, unaltered, intact, unaffected, remain the same, stay the same, as before, as it be, untouched, same as before, nothing change, without change, status quo, continue unchanged`,
	force: `force, by force, violence, violent, coercion, coerce, militarily, military means, at gunpoint, use of force, forcible, forcibly, threat of force, with weapons`,
	unprovoked: `unprovoked, without cause, without reason, without a reason, no cause, no reason, unfounded, groundless, without provocation, unjustified, without good cause, without any reason, for no reason, out of the blue`,
	condition: `condition, conditional, if, unless, provided that, on condition, on the condition, as long as, so long as, only if, in case, in the event, in the event of, subject to, contingent, depend on, dependent on, proviso, should, assuming, prerequisite, whenever`,
	unconditional: `unconditional, unconditionally, without condition, without conditions, no strings attached, even if, even when, no matter, regardless, whatever happen, in any case, in any event, automatically, automatic, come what may, irrespective, no ifs, blank check`,
	judge: `judge, judgment, rule, ruling, decide, decision, verdict, arbitrate, find, finding, determine, adjudicate, court`,
	veto: `veto, block, object, objection, overrule, override, vote down, blackball, unanimity, right of veto`
};

// src/language/class/money.ts
const moneyClasses = {
	pay: `pay, payment, compensate, compensation, reimburse, reimbursement, remunerate, remuneration, refund, recompense, pay out, payout, pay for, foot the bill, pick up the tab, bill, cost, price, charge, settle, indemnify, indemnity, make good, reward, spend, pay back, repay, repayment, repair the damage, reparation, pay off, in return, get paid, be paid, be compensated, fee, something in return`,
	profit: `profit, proceeds, gain, revenue, earnings, earn, income, return, yield, surplus, takings, net income, dividend, margin, benefit, windfall, what it earn, money make, profitable`,
	loss: `loss, lose, deficit, shortfall, in the red, write off, write-off, write down, write-down, damage, bankrupt, bankruptcy, insolvent, insolvency, default`,
	fund: `fund, funding, finance, financing, invest, investment, bankroll, capital, endow, endowment, subsidize, subsidy, sponsor, sponsorship, put into, put up, pump into, pour into, plow into, inject, injection, channel, contribute, contribution, chip in, package, pay into, go into, flow into, back, add, match, raise, allocate, earmark, set aside, budget for, loan, grant, aid, donate, venture, vehicle, on top, shoulder, underwrite, defray, foot, come up with, stump up, pitch in`,
	lend: `lend, loan, borrow, credit, mortgage, debt, bond, advance, creditor, lender, overdraft, indebted, owe, line of credit`,
	tax: `tax, taxation, levy, duty, tariff, toll, surcharge, excise, customs, fee, charge, rate, dues, contribution`,
	budget: `budget, appropriation, allocation, spending, expenditure, outlay, cost, estimate, spend, earmark, financial plan`,
	rebuild: `rebuild, rebuilding, reconstruct, reconstruction, restore, restoration, repair, renovate, renovation, refurbish, refurbishment, redevelop, redevelopment, renew, renewal, recovery, recover, revive, revival, put back up, build again, build back, build anew, modernize, modernization, rehabilitate, rehabilitation, reinstate, build up again, overhaul, development`,
	build: `build, building, construct, construction, erect, erection, put up, develop, development, set up, lay, install, installation, assemble, raise, break ground, extend`,
	demolish: `demolish, demolition, tear down, pull down, knock down, raze, dismantle, take down, destroy, destruction, level, bulldoze, flatten`,
	open: `open, opening, reopen, reopening, inaugurate, inauguration, launch, go live, go into service, come into service, come on stream, go on line, go online, back on line, put into operation, take up operation, start up, restart, resume, cut the ribbon, unveil`,
	close: `close, closure, closing, shut, shut down, shutdown, shutter, wind up, mothball, decommission, go out of service, take off line, cease operation, cease trading, stop operating, be closed`,
	buy: `buy, purchase, acquire, acquisition, procure, procurement, order, take over, takeover, obtain, shop, bid for, customer, buyer`,
	sell: `sell, sale, market, auction, offload, dispose of, disposal, divest, divestment, privatize, privatization, vend, seller, export, flog`,
	lease: `lease, rent, hire, let, rental, tenancy, charter, sublet, tenant, leaseholder`,
	hire: `hire, recruit, recruitment, employ, employment, take on, appoint, sign, engage, enlist, enlistment, staff, call up, conscript, conscription, draft, mobilize, mobilization, onboard`,
	dismiss: `dismiss, dismissal, fire, lay off, layoff, sack, let go, make redundant, redundancy, discharge, terminate, oust, remove, lose their jobs, cut jobs, job cut, disband, demobilize`,
	cooperate: `cooperate, cooperation, co-operate, co-operation, collaborate, collaboration, work together, partner, partnership, joint venture, business with each other, do business, team up, pool, join forces, ally, economic relation, alliance, side by side, hand in hand, jointly, common project, common projects`,
	joint: `joint, jointly, common, together, collective, collectively, in common, hand in hand, side by side, by both, both`,
	trade: `trade, trading, commerce, commercial, market, market access, business, export, import, sell, buy, deal, barter, exchange, freight, shipping, single market, customs`,
	prefer: `prefer, preference, preferential, preferred, privileged, privilege, better terms, favored, favorable, priority, most favored, special terms, duty-free, reduced rate, early access, head start, advantage`,
	use: `use, usage, utilize, utilization, exploit, exploitation, employ, apply, application, avail itself, make use of, draw on, tap, operate, operation, run, consume, consumption, deploy`,
	produce: `produce, production, manufacture, make, output, generate, generation, yield, turn out, extract, extraction, mine, mining, harvest, grow, fabricate, assembly`
};

// src/language/class/movement.ts
const movementClasses = {
	withdraw: `withdraw, withdrawal, pull out, pullout, pull-out, pull back, pullback, leave, evacuate, evacuation, vacate, clear, clear out, march out, move out, retreat, retire, exit, quit, depart, departure, abandon, go home, recede, fall back, disengage, disengagement, back out, step back, get out, come out of, remove its troops, draw back, give up, walk away, redeploy, turn over, cede, surrender`,
	stay: `stay, remain, hold on, hold on to, hang on, hang on to, keep, retain, stay put, stay where, remain where, hold out, continue to hold, cling to, hold its ground, stand its ground, not budge, linger, maintain a presence, stay behind, persist`,
	enter: `enter, entry, entrance, move in, move into, march in, march into, march, set foot, go in, go into, come in, come into, step into, penetrate, cross into, advance, occupy, take over, roll in, drive into, pour in, arrive, arrival, infiltrate, return to, access`,
	station: `station, base, deploy, deployment, park, post, host, stand, send, garrison, position, place, locate, situate, house, accommodate, quarter, billet, install, put up, stand guard, keep, presence, be kept ready, take off from, fly from, be sited, set up, dispatch, troops on the ground, boots on the ground, move, transfer, relocate, domicile, airfield, headquarter, be at home in, boots, soil, settle`,
	attack: `attack, invade, invasion, strike, assault, aggression, aggressor, march into, raid, storm, bomb, bombard, shell, shelling, shoot, shoot at, fire, fire at, fire on, launch, hit, target, incursion, offensive, move against, re-invade, reinvade, intrude, cross the border, open fire, violate the border, come again, onslaught, hostile act, use of force`,
	defend: `defend, defense, respond, response, answer, retaliate, retaliation, react, reaction, counter, counterattack, hit back, strike back, come to the aid, come to help, assist, assistance, intervene, intervention, protect, repel, military answer`,
	nonaggression: `non-aggression, nonaggression, not attack, non-attack, peaceful, peaceful relations, renounce force, no use of force, never attack, refrain from attack, good neighborliness`,
	truce: `ceasefire, cease-fire, truce, armistice, cessation of hostilities, gun fall silent, gun be silent, weapon be silent, weapon fall silent, shooting stop, fighting stop, stop shooting, stop fighting, end of fighting, end of hostilities, lay down arms, lay down their arms, hold fire, halt to the fighting, silence the guns, the quiet, hostility end, hostility cease, the fighting end, pause in fighting`,
	peace: `peace, peaceful, peacetime, peace deal, peace treaty, settlement, reconcile, reconciliation, end the war, end of the war, armistice, nonviolence, calm, harmony, after the war, post-war, postwar`,
	return: `return, hand back, give back, send home, send back, bring back, bring home, come home, come back, go back, go home, repatriate, repatriation, restore, restoration, restitution, restitute, refund, be back, rejoin, reinstate, reinstatement, readmit, readmission, reunite, reunification, release, set free, free, reunion, take back, hand over again, reimburse`,
	exchange: `exchange, swap, trade, barter, interchange, give in exchange, switch, one for one, all for all, like for like, tit for tat, quid pro quo, against each other, in return for, replace, replacement, substitute, substitution`,
	deliver: `deliver, delivery, hand, hand over, handover, hand in, bring, give, present, presentation, pass, pass on, transmit, submit, submission, carry, take to, convey, give to, serve, transfer, supply, ship, shipment, send, drop off, forward, receive, be shown, be given, deliverer, courier`,
	cede: `cede, cession, hand over, handover, give up, give away, surrender, relinquish, yield, transfer, concede, concession, lose, sign over, part with, turn over, turn into, fall to, go to, pass to, give to, forfeit, deed over, territorial concession`,
	hold: `hold, control, occupy, occupation, own, ownership, possess, possession, have, keep, retain, be in the hands of, in the hands of, in its hands, under control of, be under, dominate, command, seize, capture, take, sit on, held by, conquer`,
	seize: `seize, seizure, capture, take, take over, confiscate, confiscation, annex, annexation, impound, expropriate, expropriation, grab, occupy, conquer, conquest, overrun, commandeer, requisition, appropriate, nationalize, nationalization`,
	freeze: `freeze, frozen, freezing, block, blocked, immobilize, immobilization, lock, lock up, lock in, suspend, halt, hold in place, stand still, standstill, stay where, as it be, stiffen, line of contact, along the line, along the lines, current line, front line, frontline, moratorium, stall`,
	unfreeze: `unfreeze, unblock, release, thaw, unlock, free up, make available, hand back, disburse, disbursement, put to work, put into, pump into, flow into, go into, go to, channel, put to use, draw on, tap`,
	demilitarize: `demilitarize, demilitarization, demilitarised, demilitarized, buffer, buffer zone, neutral zone, neutral strip, no-man's-land, without weapons, weapon-free, weapons-free, unarmed, neutral, neutrality, disarm, disarmament, demobilize, denuclearize`,
	transport: `transport, transportation, carry, ship, shipping, freight, haul, convey, navigate, navigation, sail, passage, transit, traffic, fly, flight, pass through, cargo, move, export, import, ferry, truck`,
	casualty: `kill, die, dead, death, fatality, casualty, victim, injure, injury, hurt, maim, murder, lose their lives, perish, missing, toll, death toll`,
	displace: `displace, displacement, deport, deportation, abduct, abduction, expel, expulsion, flee, refugee, evacuee, exile, migrate, migration, emigrate, emigration, relocate, relocation, resettle, resettlement, evict, eviction`,
	detain: `detain, detainee, detention, imprison, imprisonment, prisoner, prisoner of war, pow, captive, captivity, hostage, jail, inmate, arrest, custody, intern, internee, hold captive`
};

// src/language/class/office.ts
const officeClasses = {
	head: `head, headed, chair, chaired, chairman, chairwoman, chairperson, chairmanship, lead, leader, leadership, led, preside, preside over, president, presiding, presidency, at the helm, at the head of, at its head, at the top, in the chair, in charge, run, direct, director, directed, captain, under, helm, spearhead, front, boss, manage, manager, management, govern, steer, command, commander, top, at the wheel, in the lead, in the driving seat`,
	supervise: `supervise, supervision, supervisor, oversee, oversight, monitor, monitoring, watch, watch over, under the eyes of, under the eye of, look after, look over, see to, keep an eye on, control, inspect, inspection, inspector, check, check on, police, observe, observer, verify, verification, guard, keep watch, guardian, steward, audit, auditor, review, surveillance, superintend, in charge, under the aegis, aegis, auspices, under the auspices, watchdog, custody, custodian, safeguard, enforce, control body, watching over`,
	mediate: `mediate, mediation, mediator, broker, go-between, intermediary, intermediate, facilitate, facilitation, facilitator, arbitrate, arbitration, arbiter, arbitrator, honest broker, good offices, moderate, moderator, referee, umpire, middleman, chaired by, conciliate, conciliation, act as broker, bring together, host the talks, convene`,
	negotiate: `negotiate, negotiation, negotiator, talk, dialogue, bargain, discuss, discussion, haggle, confer, consult, consultation, conversation, meeting, meet, round of talks`,
	join: `join, joining, accession, accede, membership, member, become a member, make a member, enter, entry, admit, admission, admittance, be taken in, take in, be part of, belong to, candidate, candidacy, candidate country, rejoin, ally, alliance, be let in, let in, apply, application, enrol, enrollment, sign up, affiliation, affiliate, adhere, adhesion, integration`,
	expand: `expand, expansion, enlarge, enlargement, grow, growth, take in new members, new member, widen, extend, extension, broaden, admit new members, open its doors, accept new members, spread, move east, move eastward, additional member, further member, take in, new accession, stretch`,
	vote: `vote, election, elect, poll, polling, ballot, go to the polls, cast a ballot, referendum, plebiscite, at the polls, voter, voting, call to the polls, urn, re-election, electoral, ballot box, run-off, by-election, hold a vote, choose a president, choose a parliament, new parliament, new president, primary`,
	appoint: `appoint, appointment, name, nominate, nomination, designate, designation, install, install as, swear in, take office, assume office, assign, elect, promote, promotion, succeed, successor, inaugurate`,
	resign: `resign, resignation, step down, stand down, quit, retire, retirement, leave office, bow out, give up the post, vacate the post, step aside, abdicate, abdication`,
	author: `author, co-author, coauthor, write, writing, draft, drafting, drafter, draw up, co-write, pen, compose, formulate, work out, elaborate, devise, prepare, put together, architect, shape, craft, authorship, come from the pen of, father, brainchild, hammer out, thrash out, put to paper, set down, cook up, work on, help shape, build, creator, from the hand of, dictate, hand in the paper`,
	sign: `sign, signature, signing, signatory, initial, ink, put pen to paper, countersign, conclude, seal, sign off, put their names`,
	publish: `publish, publication, release, print, issue, make public, appear, leak, post, disclose, disclosure, unveil, announce, announcement, reveal, come out, circulate`,
	propose: `propose, proposal, suggest, suggestion, put forward, table, submit, submission, offer, float, recommend, recommendation, move, motion, pitch, bring forward, moot, advance`,
	participate: `participate, participation, take part, participant, involve, involvement, contribute, attend, attendance, sit in, have a hand in, have a say, join in, be present, play a part, share in, enter, compete`,
	establish: `establish, establishment, set up, foundation, create, creation, form, formation, institute, launch, constitute, introduce, introduction, start, bring into being, come into being, put in place, install, inaugurate`,
	dissolve: `dissolve, dissolution, disband, disbandment, wind up, break up, abolish, abolition, close down, disestablish, liquidate, liquidation, dismantle`,
	merge: `merge, merger, amalgamate, amalgamation, unite, union, unify, unification, fuse, fusion, combine, consolidate, consolidation, incorporate, incorporation, absorb`,
	invite: `invite, invitation, ask back, welcome, welcome back, call in, ask to join, ask to come, offer a seat, offer a chair, be welcomed, old chair, chair at, seat at, seat, place at the table, back at the table, summon, path to, take its seat`,
	sovereign: `sovereign, sovereignty, independent, independence, self-determination, autonomy, autonomous, statehood, own state, separate nation, separate state, free country, self-rule, self-government, territorial integrity`,
	codify: `codify, codification, enshrine, entrench, write into, written into, write down, write in, put into, put in, anchor, embed, constitution, constitutional, statute, charter, basic law, bylaw, by-law, legislate, legislation, law, pass a law, enact, enactment, lay down in, in writing, rule book, rulebook, incorporate`,
	minority: `minority, linguistic minority, religious, religion, faith, language, tolerance, toleration, discrimination, diversity, ethnic, inclusion, minority right, minority rights, coexistence`
};

// src/language/class/permission.ts
const permissionClasses = {
	permit: `permit, permission, allow, allowance, authorize, authorization, license, let, may, can, enable, entitle, entitlement, free to, at liberty to, be able to, green light, give the green light, go-ahead, sanctioned, approve, approval, clear for,
    eligible, eligibility, qualify, qualify for, open to, leave free, remain free, unhindered, unimpeded, freely, be welcome to, right to, have the right, tolerate, consent, admissible, lawful, legal, within its rights, no objection, unrestricted, leave the door open, keep the door open, open the door, access, welcome, fine, okay, all right, acceptable`,
	forbid: `forbid, forbidden, ban, bar, prohibit, prohibition, outlaw, disallow, proscribe, proscription, interdict, embargo, veto, block, prevent, preclude, rule out, exclude, exclusion, shut out, keep out, lock out, close the door, shut the door, shut that door, off limits, off-limits,
    off the table, taboo, illegal, unlawful, illicit, not allowed, not permitted, no-go, moratorium, deny, denial, refuse, stay out, abstain, refrain, renounce, renunciation, forgo, impermissible, out of the question, out of bounds, banned from, debar, disqualify, ineligible, stop from, keep from, be closed to, stand in the way, hinder, turn back, turn away, never again, abolish, abolition, scrap, do away with, repeal, against the rule, against the law, against the term`,
	require: `require, requirement, oblige, obligation, obligate, obligatory, must, shall, have to, need to, mandate, mandatory, compel, compulsory, compulsion, force, duty, be to, be bound to, bind, binding, demand, call for, ask of, ask for, stipulate, stipulation, prescribe, dictate, insist, impose, order, instruct, condition, prerequisite, precondition, essential, be made to, be under obligation, be supposed to, be expected to, necessary, necessitate, conditional on`,
	commit: `commit, commitment, pledge, promise, undertake, undertaking, vow, swear, guarantee, assure, assurance, bind itself, bind themselves, engage to, give its word, give their word, obligation, agree, agree to, covenant, declare, declaration, enshrine, sign up to, subscribe to, recommit, pact, lay down, write into, entrench, codify, undertaking, be bound, stand by, vouch, vouch for`,
	renounce: `renounce, renunciation, forgo, forego, forswear, give up, waive, waiver, relinquish, abandon, abandonment, abstain, abstention, drop, surrender, forfeit, forfeiture, do without, go without, refrain, sacrifice, part with, let go of, resign, swear off, desist, sign away, cede`,
	refuse: `refuse, refusal, decline, reject, rejection, turn down, deny, denial, spurn, rebuff, rebuke, dismiss, oppose, opposition, object, objection, resist, balk, say no, vote down, throw out, veto, will not hear of`,
	accept: `accept, acceptance, agree, agreement, approve, approval, consent, endorse, endorsement, assent, sign off, sign off on, say yes, back, support, welcome, adopt, adoption, ratify, ratification, go along with, concur, subscribe, embrace, unanimous, consensus`,
	grant: `grant, go to, fall to, belong to, give, provide, provision, offer, receive, get, obtain, award, confer, accord, extend, supply, afford, bestow, present, hand, hand out, gain, secure, acquire, allot, allocate, enjoy, be entitled to, be given, be promised, come into, win, earn, promise, furnish, contribute, donate, donation, vouch`,
	confirm: `confirm, confirmation, affirm, affirmation, reaffirm, reaffirmation, reconfirm, uphold, guarantee, restate, underline, underscore, stress, attest, certify, ratify, ratification, validate, acknowledge, acknowledgment, respect, recognize, recognition, honor, stand by, enshrine, safeguard, preserve, inviolable, remain intact, stay intact, untouched`,
	guarantee: `guarantee, guaranty, guarantor, assurance, assure, security, ensure, insure, insurance, safeguard, vouch, vouch for, underwrite, warrant, warranty, protect, protection, shield, umbrella, backing, back up, stand by, stand behind, pledge`,
	recognize: `recognize, recognition, acknowledge, acknowledgment, accept as, acceptance, treat as, regard as, consider as, look upon as, see as, count as, deem, view as, belong to, legitimize, legitimate, call it, hold to be, be considered, be regarded, be deemed, be declared, say so`,
	legal: `legal, legally, de jure, by law, in law, under law, lawful, lawfully, statutory, juridical, juridically, formal, formally, official, officially, under international law, in the eyes of the law, on paper, in legal terms`,
	factual: `de facto, in fact, in practice, in effect, effectively, factual, factually, in all but name, practically, on the ground, as a matter of fact, in reality, in actual fact, though not in law, not in law`,
	binding: `binding, legally binding, bind, binding in law, binding force, enforceable, obligatory, mandatory, force of law, compulsory, in force, hard law`,
	nonbinding: `non-binding, nonbinding, not binding, unbinding, declaratory, declaration of intent, statement of intent, letter of intent, voluntary, voluntarily, advisory, unenforceable, toothless, best-efforts, without legal force, gentlemen's agreement, soft law, recommendation`,
	free: `free, free of charge, for free, for nothing, gratis, as a gift, at no cost, without charge, without payment, without compensation, complimentary, unpaid, no strings attached, cost-free, at no charge, gift, costs nothing, waive the fee, on the house, without anything in return, nothing in return`,
	abolish: `abolish, abolition, do away with, end, strip, scrap, eliminate, elimination, eradicate, eradication, dissolve, dissolution, dismantle, repeal, annul, annulment, remove, removal, extinguish, put an end to, wipe out, get rid of, dispose of, phase out, liquidate, axe, ax, cease to exist, cease to be, no longer exist, be no more, close down, shut down, suppress`,
	void: `void, null and void, invalid, invalidate, invalidation, nullify, annul, annulment, revoke, revocation, rescind, withdraw, lapse, forfeit, forfeiture, lose, loss, cancel, cancellation, expire, cease, evaporate, vanish, fall away, terminate, end, no longer valid, no longer apply, no longer hold, owe nothing, become void, collapse, disappear, drop away, fall through, suspend, suspension`,
	apply: `apply, hold, still hold, remain valid, stay valid, remain in force, stay in force, stay bound, remain bound, continue to apply, keep applying, survive, stand, persist, be in force, valid, validity, remain as it be, stay as it be, remain intact, come into play, kick in, be in effect, operative`,
	undecided: `undecided, open, leave open, left open, unclear, unresolved, unsettled, unspecified, to be decided, to be determined, to be negotiated, pending, postpone, defer, put off, refer to, leave to, later conference, undetermined, in doubt, silent on, subject to negotiation`,
	settle: `settle, settlement, resolve, resolution, clear up, close, regulate, sort out, clarify, decide, determine, dispose of, regard as closed, consider closed, lay to rest, deem settled, put to rest, iron out, finalize, conclude`
};

// src/language/class/service.ts
const serviceClasses = {
	customer: `customer, client, user, subscriber, buyer, consumer, account holder, member, patron, shopper, guest, passenger, policyholder`,
	retain: `retain, retention, keep, store, storage, preserve, preservation, archive, hold, save, hang on to, stay, remain, available for, kept, on file`,
	delete: `delete, deletion, erase, erasure, purge, wipe, remove, removal, discard, destroy, destruction, expunge, clear, empty, shred, gone for good`,
	recover: `recover, recovery, restore, restoration, retrieve, retrieval, get back, bring back, roll back, rollback, undo, salvage, undelete`,
	backup: `backup, back up, back-up, snapshot, copy, replica, replicate, replication, mirror, redundancy, redundant`,
	availability: `availability, available, uptime, up time, downtime, outage, reachable, accessible, online, in operation, service level, operational`,
	respond: `respond, response, reply, answer, react, reaction, get back to, acknowledge, acknowledgment, hear back, turnaround, response time, first response`,
	support: `support, help desk, helpdesk, service desk, customer service, hotline, assistance, technical support, ticket, support team, agent`,
	launch: `launch, release, roll out, rollout, roll-out, introduce, introduction, ship, come out, go live, debut, unveil, start, publish, put on the market, hit the market, available since, arrive`,
	retire: `retire, retirement, sunset, discontinue, discontinuation, withdraw, phase out, deprecate, deprecation, end of life, switch off, turn off, shut down, shutdown, shut off, pull, drop, end, stop working, go dark, take offline, decommission`,
	cancel: `cancel, cancellation, terminate, termination, give notice, notice, notice period, quit, end, opt out, unsubscribe, resign, leave, back out, withdraw, get out of`,
	refund: `refund, money back, money-back guarantee, reimburse, reimbursement, repay, repayment, pay back, give back, return the money, get your money back, chargeback`,
	trial: `trial, free trial, trial period, test phase, try, try out, test drive, evaluation, evaluate, test period, pilot, demo, taster, without paying`,
	headquarters: `headquarters, headquartered, head office, main office, seat, based in, based, base, registered office, registered in, home office, domicile, domiciled, run from, main site`,
	located: `located, location, lie, situate, situated, site, sited, stand, found in, base, based, place, placed, house, housed, in the city of, in the town of, address, sit`,
	request: `request, call, query, invoke, invocation, hit, ping, throttle, throttling, rate limit, traffic, API call`,
	upload: `upload, download, transfer, send, attach, attachment, import, export, file size, put up, file`,
	access: `access, log in, log on, login, sign in, sign-in, logon, log-in, authenticate, authentication, password, credential, entry, admission, admit, enter, get in, let in`,
	encrypt: `encrypt, encryption, encrypted, cipher, scramble, cryptography, cryptographic, key, encryption key, ciphertext`,
	disclose: `disclose, disclosure, share, pass on, hand over, give out, give to, reveal, release, third party, third parties, transfer, sell, expose, leak, make available`,
	seat: `seat, license, user, member, person, head, account, slot, place, participant`,
	included: `included, include, come with, contain, comprise, offer, provide, part of, bundle, bundled, built in, feature, cover, get, at no extra cost, with it`,
	dispatch: `dispatch, deliver, delivery, ship, shipping, shipment, send, send out, post, postage, courier, arrive, arrival, mail, parcel, hand over`,
	warranty: `warranty, guarantee, guaranteed, warrant, coverage, covered, cover, repair, replace, replacement, free of charge, vouch`,
	reserve: `reserve, reservation, book, booking, hold, put aside, set aside, ticket, sign up, enroll, enrollment`
};

// src/language/class/time.ts
const timeClasses = {
	start: `start, begin, beginning, commence, commencement, take effect, enter into force, entry into force, come into force, come into effect, go into effect, become effective, effective, kick in, kick off, kick-off, launch, open, onset, initiate, initiation, set in, get under way, trigger, outbreak, be in force, inception, activate, activation, in effect, come into play, take off`,
	restart: `restart, resume, resumption, reopen, relaunch, start again, begin again, start anew, start up again, go back on line, back on line, back online, go back online, take up again, take up anew, put back into operation, power up, come back on line, recommence, revive, reactivate, renew, bring back into service`,
	end: `end, ending, terminate, termination, cancel, cancellation, expire, expiry, expiration, lapse, run out, void, scrap, stop, cease, cessation, finish, conclude, conclusion, discontinue, abandon, drop, break off, call off, halt, abort, put an end to, wind up, come to an end, denounce, quit, let run out, let expire, let lapse, be over, peter out, die, tear up, ditch, shelve, axe, ax, pull the plug, drop out, phase out`,
	extend: `extend, extension, prolong, prolongation, renew, renewal, keep alive, continue, continuation, lengthen, roll over, rollover, stretch, carry on, carry forward, keep in force, keep going, maintain, preserve, sustain, perpetuate, lease of life, whose life, recommit, stay in force`,
	postpone: `postpone, postponement, delay, put off, defer, deferral, suspend, suspension, shelve, adjourn, adjournment, put on hold, hold over, push back, leave for later, table, moratorium, freeze, put on ice, leave to later, breathing space, wait, hold off, kick down the road, later date, reschedule, move back`,
	advance: `bring forward, move up, advance, accelerate, acceleration, speed up, expedite, fast-track, hasten, early, ahead of schedule, sooner`,
	deadline: `deadline, by, within, no later than, not later than, at the latest, cut-off date, due, due date, time limit, until, before the end of, in time, ultimatum, final date, last day`,
	gradual: `gradual, gradually, in stages, stage, staged, step by step, step-by-step, phased, phase, in phases, phase in, phase out, piece by piece, one by one, case by case, case-by-case, by degrees, bit by bit, little by little, in steps, in increments, incremental, incrementally, stepwise, progressive, progressively, in tranches, tranche, slowly, over time, by stages, in installments, on a case-by-case basis, individually, each on its own, looked at separately, bit at a time, one at a time, one after another, one after the other, spread over, successively, in turn, milestone, tied to progress`,
	immediate: `immediate, immediately, at once, all at once, the moment, on the day of, on day one, from day one, straight away, straightaway, right away, on the spot, instantly, instant, overnight, forthwith, in one go, in one stroke, at one stroke, at a stroke, at one blow, in one step, without delay, without waiting, the same day, that same day, the very day, as soon as, outright, on signature, on signing, upon signature, upon signing, the minute, the instant, wholesale, at one time, promptly, prompt, swiftly, all together, in a single step, in one fell swoop, the day that, simultaneously, effective immediately, there and then, with immediate effect, as of today`,
	temporary: `temporary, temporarily, short-term, short term, short time, for a short time, for a time, for a while, for now, for the time being, provisional, provisionally, interim, transitional, transition, in the meantime, meanwhile, until then, limited in time, fixed-term, time-limited, for a limited time, short-lived, brief, briefly, for a period, for a few years, for some years, breathing space, pause, stopgap, stop-gap, bridging, expire, until further notice, for a season, one-off, trial period, year by year, renewable, moratorium, ad interim`,
	permanent: `permanent, permanently, for good, for ever, forever, never, never again, for all time, for all times, long-term, long term, for the long term, lasting, indefinite, indefinitely, perpetual, in perpetuity, perpetuity, eternal, eternally, always, once and for all, irrevocable, irrevocably, irreversible, irreversibly, for ever and ever, until the end of time, enduring, unlimited in time, without time limit, open-ended, durable, for all eternity, at no time, now and for ever, everlasting, no way back, for generations, not ever`,
	present: `today, now, currently, current, at present, present, present-day, presently, at the moment, as of today, these days, nowadays, already, so far, to date, still, at this point, as things stand, today's, right now, up to now, until now, existing, as of now, under arms today, have now`,
	past: `formerly, former, once, previously, previous, in the past, at that time, then, ago, used to, past, back then, at the time, originally, original, historically, before the war, prewar, pre-war, last year, long ago`,
	future: `future, in future, in the future, from now on, henceforth, hereafter, afterward, afterwards, next, upcoming, coming, after the war, in the long run, eventually, one day, thereafter`,
	before: `before, prior to, ahead of, first, beforehand, earlier than, precede, in advance, until, in the run-up, lead up to, ante, not until`,
	after: `after, afterward, afterwards, following, once, as soon as, upon, only then, only after, only when, only once, then, second, next, subsequently, subsequent, subsequent to, follow, thereafter, in the wake of, when, since`,
	annual: `annual, annually, yearly, per year, a year, each year, every year, per annum, year by year, year after year, per season, every season`,
	automatic: `automatic, automatically, by itself, by default, of its own accord, without further decision, self-executing, self-triggering`
};

// src/language/concept.ts
const lent = {
	...attributeClasses,
	...serviceClasses,
	...dutyClasses
};
const tables = {
	...amountClasses,
	...permissionClasses,
	...movementClasses,
	...moneyClasses,
	...officeClasses,
	...lawClasses,
	...timeClasses,
	...fieldClasses,
	...lent
};
function toPhrases$1(row) {
	const phrases = row.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
	return [...new Set(phrases.filter((phrase) => phrase !== ""))];
}
const wordClasses = Object.fromEntries(Object.entries(tables).map(([name, row]) => [name, toPhrases$1(row)]));
function classesFor(named) {
	return Object.entries(wordClasses).map(([name, phrases]) => [`@${name}`, phrases]).filter(([key]) => !Object.hasOwn(lent, key.slice(1)) || named.has(key));
}

// src/language/function-word.ts
const closed = `a an the this that these those my your his her its our their whose which what who whom whoever whatever whichever each every either neither both all some any no none
nobody nothing nowhere one ones another other others such same much many more most few fewer less least several enough i you he she it we they me him us them myself yourself himself herself itself
ourselves themselves mine yours hers ours theirs someone somebody something anyone anybody anything everyone everybody everything of in on at by for from to into onto with without within under over above below
between among amongst amid against about around across after before behind beyond beside besides despite down during except inside outside near next off out past per since than through throughout till until
toward towards up upon via versus and or but nor so yet if unless because although though while whereas when whenever where wherever whether as be is are was were been being am do does did done doing have has had having will
would shall should can could may might must ought not never ever also too only just even still already again then there here how why once twice thus hence therefore however moreover furthermore meanwhile instead otherwise
rather quite very almost nearly hardly barely scarcely perhaps maybe probably possibly certainly surely indeed simply merely mostly mainly chiefly partly largely finally eventually initially originally recently lately soon
later earlier now today tomorrow yesterday tonight ago always often sometimes usually generally rarely seldom suddenly apparently reportedly allegedly officially formally legally clearly obviously unfortunately fortunately
according regarding concerning including given provided assuming let please yes no well ok okay like unlike due thanks instead first second third fourth fifth last next two three four five six seven eight nine ten eleven twelve
twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion billions half quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december spring summer autumn fall winter morning evening night noon midnight day days week weeks month months year years century late early mid together along apart aside away back forward alike jointly`.split(/\s+/);
const ordinary = `new old good bad big small great long short high low young former current present future past full free open public private local national international foreign domestic official additional further general common
special main major minor final total average possible likely true false right wrong sure fair unknown nuclear military political economic legal financial civil human social peace war talks troops soldiers forces army weapons
children people men women citizens officials experts critics observers analysts lawyers historians economists readers reporters journalists editors writers authors members supporters opponents ships barges planes jets
sanctions elections money funds trade energy oil gas grain land territory borders border security defence defense justice health education government parliament president minister secretary court council commission committee
point points article articles part parts section chapter annex page note notes question questions answer answers claim claims fact facts myth reality number numbers figure figures table list lists summary overview introduction
conclusion background context history timeline glossary update updated correction corrections source sources reference references example examples photo picture image caption headline headlines topic item items step steps rule rules
term terms name names title role roles job who whose place places date dates time times status result results total sum share shares price cost costs value percent rate size limit limits cap ceiling deadline payment payments
draft plan plans proposal deal agreement treaty text document paper version letter report press news opinion editorial interview comment analysis explainer morning daily weekly dear hello welcome thank live watch read see look
ask asked answer says said tell told write wrote think know remember imagine consider compare suppose take give get go come make keep put start stop learn check whoever nobody bring send leave stay end begin call calls
under restored frozen limited protected united western eastern northern southern central north south east west federal royal imperial joint mediator host chair chairman chairwoman head leader author authors partner partners guarantor
supervisor supervision venue location recipient deliverer buyer seller owner winner loser champion sponsor contributor contributors payer donor donors lender lenders region regions country countries city cities state states power powers side sides party parties nation nations
world life home work business company companies industry market markets bank banks team teams club clubs student students school university professor doctor reader father mother brother sister friend friends family red blue green black white yellow orange grey gray brown signature access extending supervising checking returned known prisoners civilians bodies kilometres framework sovereignty oversight
remarks subject job armed air reconstruction waterways anonymous comment comments chapter sign`.split(/\s+/);
const functionWords = new Set(closed);
const openingWords = /* @__PURE__ */ new Set([...closed, ...ordinary]);
const ordinaryEnding = /(?:ings?|tions?|sions?|ments?|ness|ities|ity|ances?|ences?|ships?|hoods?|isms?|ists?|ly|ed|ful|less|able|ible|ous|ive|ical|ers|ors|ies|ches|shes|ves|ages?|ments|ures?|eries|ways|ries|nts)$/;
function isFunctionWord(word) {
	if (word === void 0 || !functionWords.has(word.norm)) return false;
	return !(word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase());
}

// src/language/relation-data.ts
const paper = "letter paper document text plan draft copy message proposal note file cup trophy prize medal key list report offer ultimatum petition demand list point version bill invitation";
const money = "# money sum fund loan package share billion million thousand amount dollar euro pound cash credit rest same contribution capital payment half third quarter tenth";
const head = {
	agentOf: [["operate", "station plant base line railway tram ferry airline airport port harbor network system service fleet site mine dam bridge tunnel canal reactor observatory laboratory telescope satellite hospital school clinic hotel museum library theater stadium park pool shop store cafe restaurant cinema platform website database register server hotline center facility ship vessel rig farm refuge shelter camp lift cableway bus train boat probe rover radar lighthouse power"]],
	agent: "head chair lead run preside+over direct command helm captain govern spearhead manage front steer administer coach conduct co-chair cochair",
	roles: "head chairman chairwoman chairperson chair leader director president chief boss commander principal captain coach rector dean conductor chief_executive ceo operator",
	labels: "chairmanship leadership presidency direction management command",
	titles: "president director leader chief boss commander principal captain coach rector dean conductor chief_executive ceo",
	patterns: [
		"with X in|at|on chair|head|helm|top|saddle|lead|charge",
		"X = in|at|on chair|head|helm|top|saddle",
		"X presiding",
		"X = at ~ head|helm of",
		"X = sits|sit|sat|stands|stand|stood at|in|on head|helm|top|chair",
		"X = in charge",
		"at chair|head|helm|top ~ stands|sits|stand|sit|stood|sat X",
		"X = takes|take|took|holds|hold|occupies|occupy|gets|get|got|keeps|receives chair|helm|gavel|presidency|chairmanship|lead|leadership",
		"X be|is given|handed|offered chair|helm|gavel|presidency|chairmanship|leadership",
		"X = has|have|had final|last|casting say|word|vote",
		"chair|chairmanship|helm|leadership|presidency|gavel|post ~ is|be ~ reserved|intended|kept|meant|entrusted|assigned for|to X",
		"X leadership|chairmanship|presidency|command|direction|stewardship|management|lead",
		"under leadership|chairmanship|presidency|command|direction|stewardship|management|control|baton of|by X",
		"leadership|chairmanship|direction|presidency|command by|of X",
		"in hand of X",
		"in X hand @own",
		"answer|answers|answerable|report|reports to X",
		"chair|chairmanship|helm|leadership|presidency|gavel|post|job ~ goes|falls|go|fall|belongs|passes|pass|going|handed|given|left to X",
		"under X"
	],
	classes: "person country organization office unknown place"
};
const supervise = {
	agent: "supervise oversee monitor watch inspect control verify guard observe check police audit scrutinize patrol safeguard referee umpire regulate certify look+after+over see+to take+care",
	agentOf: [["run operate manage administer handle lead ensure", "plant station reactor zone vote election restart compliance truce ceasefire operation site border camp exam test process transition tournament"]],
	labels: "supervision oversight monitoring control inspection verification surveillance",
	roles: "supervisor overseer monitor watchdog inspector guarantor controller guardian observer referee umpire auditor regulator operator custodian",
	patterns: [
		"under X",
		"under ~ supervision|oversight|eye|auspice|control|aegis|guidance|watch|gaze|monitoring|management|roof|umbrella|inspection|surveillance|mandate|authority of X",
		"X supervision|oversight|auspice|control|aegis|monitoring|inspection|surveillance|watch|guidance|eye|operation|operator|inspector|monitor|observer|supervisor",
		"supervision|oversight|monitoring|inspection|surveillance|control|operation|inspector|monitor|observer by|of|from X",
		"supervision|oversight|monitoring|control|management|job|task|operation ~ lies|rests|remains|lie|rest|stays|stay with X",
		"supervision|oversight|monitoring|control ~ passes|goes|falls|pass|go|fall|moves ~ to X",
		"supervision|oversight|monitoring|control be ~ X",
		"monitoring|supervision|oversight|control|inspection|task|job|restart|operation ~ is|be ~ left|entrusted|handed|given|assigned to X",
		"in hand of X",
		"in X hand @own",
		"with X in charge",
		"X = in charge",
		"X = keeps|keep|kept|keeping ~ watch|eye|tab|check",
		"X be|is ~ responsible|tasked|entrusted|charged|mandated for|with",
		"up to X to ~ verify|monitor|supervise|oversee|check|inspect|watch|see",
		"inspector|observer|monitor of|from X ~ in charge",
		"with inspector|observer|monitor of|from X",
		"responsible is|be X",
		"joint X operation|management|control|supervision @pair",
		"X operation|management|control|supervision @pair"
	],
	classes: "person country organization office unknown place"
};
const mediate = {
	agent: "mediate broker facilitate arbitrate moderate referee",
	agentOf: [["host sponsor convene lead", "talk negotiation dialogue dialog conversation"]],
	labels: "mediation facilitation brokerage",
	roles: "mediator broker go_between intermediary facilitator arbiter arbitrator peacemaker middleman moderator referee intercessor matchmaker honest_broker",
	patterns: [
		"through X",
		"mediation|mediating_role ~ is|be ~ left|entrusted|handed|given|assigned|reserved to|for X",
		"X mediation|brokerage|intermediation|facilitation|good_office",
		"mediation|facilitation|intermediation|brokerage by|of|from X",
		"under ~ auspice|mediation|aegis|umbrella of X",
		"with ~ help|mediation|facilitation of X",
		"role of ~ mediator|broker|go_between|intermediary ~ goes|falls|go|fall|belongs to X",
		"mediation|mediating_role|role ~ goes|falls|go|fall|left to X",
		"X mediator|broker|intermediary|negotiator",
		"X itself|himself|herself as|for ~ mediator|broker|intermediary|go_between",
		"X = plays|play|takes|take|has|fills|fill ~ role of|as ~ mediator|broker|intermediary|go_between",
		"X as|for ~ mediator|broker|intermediary|go_between|referee",
		"X = in|into middle",
		"X = steps|step|stands|stand|sits|sit|goes|go between"
	],
	classes: "person country organization office unknown place"
};
const placeNoun = "soil|territory|airfield|base|airbase|airport|land|ground|sky|airspace|port|harbor|harbour|runway|hangar|side|border|water|capital|town|site|barracks|island|coast|stadium|campus";
const place = {
	agent: "host house accommodate",
	oblique: [
		["base station park deploy locate site situate house keep hold stage build garrison quarter concentrate billet position anchor moor stand land put place", "in at on near outside inside"],
		["move go relocate send transfer deploy bring take fly come rotate shift withdraw ship run extend lead", "to into onto"],
		["operate fly start launch", "from"],
		["find", "in"],
		["sign hand deliver meet gather present receive take be stay remain live lie open", "in at near outside inside"]
	],
	labels: "place stationing deployment city town country where seat headquarters destination terminus",
	roles: "host location venue site base host_country seat headquarters",
	patterns: [
		`in|at|on|to|from|near|into|onto|across|over X ${placeNoun}`,
		"home|host to X",
		"X is|be where",
		"X based",
		"X air_base|airfield|base|airport be|is|to|would|will ~ receive|host|house|take|accommodate",
		"home|base|venue|place in|at X",
		"X will|would|is|be|to|shall ~ home|host",
		"stationed|based|parked|deployed|hosted in|at|on|to X",
		"X = takes|take|took|gets|get|receives|receive ~ in",
		"X = opens|open|lends|lend|offers|offer|provides|provide ~ airfield|base|airbase|port|airport|soil|territory"
	],
	weak: [
		"in|at|near|inside|outside X",
		"on|to|from X soil",
		`X ${placeNoun}`
	],
	loose: ["to X", "from X"],
	classes: "place country unknown"
};
const deliver = {
	agent: "deliver hand bring present submit convey transmit hand+over",
	agentOf: [["give pass carry take forward show table send supply ship provide unveil", paper]],
	roles: "bearer deliverer courier messenger bringer supplier carrier",
	patterns: [
		"from hand of X",
		"from X hand @own",
		"delivery|handover|presentation by|from X",
		"received|receive|receives|got|gets|get ~ from X",
		"courtesy of X",
		"carried|brought|delivered|handed ~ by X",
		"X = puts|put|placed|places|laid|lays ~ into|in ~ hand"
	]
};
const recipient = {
	agent: "receive get keep obtain collect pocket cash earn inherit",
	agentOf: [["take gain win", `${money} profit proceeds revenue electricity power lion territory chair seat`]],
	patient: "compensate reimburse reward repay indemnify refund",
	oblique: [
		["go pay give return hand flow transfer send allot allocate award grant fall pass belong release channel donate lend provide distribute deliver repay revert present accrue disburse refund owe sell restore wire assign", "to"],
		["go flow", "towards toward"],
		["earmark reserve intend destine mean set", "for"],
		["remain stay rest", "with"]
	],
	roles: "recipient beneficiary addressee payee winner receiver",
	patterns: [
		": to X",
		": for X",
		"is|are|be for X",
		"in favor|favour of X",
		"for benefit|use of X",
		"to benefit of X",
		"payment|payout|transfer|compensation|grant|loan|sum|share|money|rest|remainder|profit|credit|bill to X",
		"compensation|grant|payment|money|cash|reward|loan|share for X",
		"X compensation|share|pocket|account|coffer|treasury|budget @own",
		"back to X",
		"on ~ account of X",
		"X be|is ~ entitled|owed|due to",
		"X be|is|to ~ paid|given|granted|awarded|handed|promised|offered|compensated",
		"in|into X hand|pocket|coffer|account @own",
		"percent|per_cent|half|third|quarter|tenth|rest|seventy|thirty|fifty|sixty|forty|twenty|ten|ninety|eighty|% for|to X",
		"pay|give|hand|grant|award|send|lend|owe|offer|promise|allot X"
	],
	loose: ["to X", "for X"]
};
const contributor = {
	agent: "pay contribute invest donate finance fund lend pony+up chip+in stump+up come+up",
	agentOf: [["add give put provide supply offer pledge commit spend raise match bear foot cover shoulder allocate earmark deliver transfer top make chip set", `${money} cost bill expense burden price`]],
	roles: "contributor payer donor sponsor investor funder lender backer giver financier",
	oblique: [["come flow", "from"], ["ask demand expect require want", "from of"]],
	patterns: [
		"X contribution|donation|payment|taxpayer|pocket|purse|budget",
		"X money|share|fund|billion|million|cash|aid|loan @own",
		"contribution|money|donation|payment|sum|fund|billion|million|cash|loan|grant by|from|of X",
		"out of ~ pocket|budget|purse|coffer of X",
		"at expense|cost of X",
		"at X expense|cost",
		"X is|be|to|will|would asked for",
		"burden falls|fall on X",
		"bill|invoice ~ goes|go|lands|falls to|on|with X",
		"million|billion|thousand|euro|dollar|bn|money|sum|hundred|half|share|rest from X",
		"X has|have|must to pay"
	],
	loose: ["from X"]
};
const author = {
	agent: "write draft author compose pen co-author co-write coauthor cowrite craft redact conceive invent draw+up",
	agentOf: [["elaborate formulate devise prepare produce edit dictate make finish work+on+out think+up come+up", `${paper} chapter book treaty agreement constitution law study statement article framework deal`]],
	labels: "authorship text drafting",
	roles: "author writer drafter co_author architect creator originator scribe ghostwriter",
	patterns: [
		"authorship ~ attributed|ascribed|credited|belongs to X",
		"attributed|ascribed|credited to X",
		"work|brainchild|handiwork|creation|product of X",
		"X work|pen|brainchild|handiwork|handwriting|authorship @own",
		"from ~ pen|desk|hand of X",
		"pen of X",
		"authorship of|by|goes|lies X",
		"penned|drafted|authored|written by X",
		"work|pen and that|those of X",
		"X = put|puts ~ together",
		"written|drafted|mainly|chiefly|mostly|largely|paper|text|report|draft by X",
		"written|drafted with X",
		"writes|wrote|write|drafts|drafted with X"
	],
	classes: "person country organization office unknown"
};
const pactNoun = "agreement|pact|treaty|accord|deal|dialogue|dialog|talk|negotiation|working_group|group|commission|committee|body|team|venture|vehicle|fund|cooperation|partnership|alliance|operation|contract|convention|council|task_force|panel|relation|summit|merger|match|final|fixture|derby|game|exchange|arrangement";
const parties = {
	agent: "conclude sign negotiate ratify cooperate merge accede",
	patient: "bind oblige commit tie",
	agentOf: [["staff man", "group commission committee body team panel council board"], ["agree seal strike reach make form create set establish renew enter join prolong extend share run own", pactNoun.replaceAll("|", " ")]],
	labels: "between signed_by agreement pact treaty accord working_group commission committee joint_venture vehicle alliance partnership members",
	roles: "party signatory partner contractor counterparty",
	oblique: [
		["consist", "of"],
		["make compose", "of"],
		["tie bind link", "to"],
		["conclude sign agree negotiate cooperate ally partner seal strike reach", "with"]
	],
	patterns: [
		"between X",
		"among X",
		`X ${pactNoun} @pair`,
		`X ~ ${pactNoun} @joint`,
		`joint X ${pactNoun}`,
		`${pactNoun} of|with X`,
		`${pactNoun} of ~ with X`,
		"made up|composed|consisting of X",
		"members ~ are|be X",
		"in|on which X sit|sits|work|meet|cooperate @pair",
		"X jointly|together @pair"
	],
	loose: ["with X"]
};
const member = {
	agent: "belong figure feature join enter",
	patient: "admit include name look+upon+on list comprise cover contain recognize recognise treat regard consider count add encompass enumerate exclude",
	oblique: [
		["consist comprise", "of"],
		["make compose", "of"],
		["apply extend relate refer pertain", "to"],
		["hold", "for"]
	],
	roles: "member participant candidate signatory",
	patterns: [
		"one of ~ X",
		"X is|are|be|remain|become|as|too ~ on list",
		"on list is|are X",
		"X as well",
		"with X one of @pair",
		"such as X",
		"X among them",
		"among them|which is|are|be X",
		"among them|which X",
		"X count|counts|figures|ranks as",
		"including|namely|like X",
		"applies|apply|extends|holds to|for X",
		"along|together with X",
		"X plus",
		"plus X"
	],
	loose: ["with X", "X too|also"]
};
const financer = {
	agent: "finance fund bankroll underwrite",
	agentOf: [["pay lend provide offer develop supply put organize arrange assemble prepare grant guarantee set design contribute extend give make", `${money} package program programme financing facility scheme support assistance aid grant`]],
	roles: "lender financier funder sponsor backer creditor donor underwriter",
	patterns: [
		"X package|program|programme|loan|financing|funding|credit|money|fund|support|grant|facility|scheme|assistance|aid",
		"package|program|programme|loan|financing|funding|credit|fund|support|grant|facility|scheme|assistance|aid from|by|of X",
		"with ~ money|help|support|backing of X",
		"come|comes from X"
	],
	loose: ["from X", "through X"],
	classes: "country organization person unknown place"
};
const target = {
	patient: "attack hit strike bomb shell target invade assault bombard raid threaten blockade ambush hack",
	oblique: [
		["fire shoot launch aim lob rain direct", "at on against toward towards into onto"],
		["strike attack hit", "at on"],
		["land fall explode hit", "in on"]
	],
	roles: "target victim",
	patterns: [
		"attack|strike|missile|assault|raid|shot|rocket|fire|shelling|drone|aggression|invasion|sanction|bomb|blow|projectile|salvo|volley|incursion|advance|shell on|at|against|upon|into|toward|towards|of X",
		"aimed|directed|targeted at|against X",
		"against X",
		"X target"
	],
	loose: ["at X", "on X"]
};
const holder = {
	agent: "own possess occupy annex govern",
	agentOf: [["hold keep control retain rule acquire inherit administer", "territory land region area province island city town strip zone percent share part property fifth tenth third quarter half # majority"]],
	roles: "owner holder possessor proprietor sovereign landlord occupier",
	oblique: [["belong return revert pass cede fall", "to"], ["remain stay rest", "with"]],
	patterns: [
		"X land|territory|soil|property|possession|ownership|sovereignty|rule|jurisdiction|part|authority|occupation",
		"X hand|control|rule|flag @own",
		"part of X",
		"in hand|possession|ownership of X",
		"under ~ control|sovereignty|rule|jurisdiction|ownership|flag|authority of X",
		"property|possession|territory|land|domain of X",
		"count|regard|recognize|recognise|consider|treat|view|see|look_upon ~ as X",
		"remains|stays|becomes|remain|stay|become X @own",
		"under X"
	]
};
const lawNoun = "constitution|law|statute|legislation|charter|code|basic_law|legal_code|rulebook|bylaw|lawbook";
const instrument = {
	agent: "legislate enshrine codify amend enact",
	agentOf: [["write anchor inscribe insert embed put adopt pass incorporate ratify fix lay include", lawNoun.replaceAll("|", " ").replaceAll("_", " ")]],
	roles: "legislator",
	patterns: [
		`X ${lawNoun}`,
		`${lawNoun} of X`,
		`in|into|by|through X ${lawNoun}`,
		`in|into|by|through own ~ ${lawNoun} of X`
	]
};
const origin = {
	oblique: [["come stem originate arrive import buy ship supply", "from"], ["make build produce manufacture design", "in by"]],
	roles: "manufacturer maker producer source supplier exporter",
	patterns: [
		"X @noun",
		"X made|built",
		"made|built|produced|manufactured in|by X",
		"be|is|are X @own",
		"jet|fighter|plane|aircraft|tank|weapon|missile|rifle|ship|car|wine|gas|oil|grain|good|product|engine|drone|machine from|of X",
		"of X origin|make|manufacture"
	],
	weak: ["from X"]
};
const works = "home house flat apartment building road street bridge tunnel line track railway tram school hospital library stadium hall terminal plant dam ship boat train car bus engine machine robot satellite vaccine drug software app system product part chip network station park pool museum tower wall fence pipeline";
const findVerbs = [["find spot sight detect come+upon+across stumble+upon+across identify", "lake river island cave mountain pass land continent sea strait coast glacier spring reef volcano crater comet planet moon star asteroid galaxy element mineral species fossil bone skeleton tomb wreck treasure deposit ore oil field virus bacterium bacteria gene protein particle drug bug flaw vulnerability leak ruin temple city manuscript site"]];
const discover = {
	agent: "discover chart",
	agentOf: findVerbs,
	roles: "discoverer finder",
	labels: "discovery discoverer",
	patterns: [
		"discovery ~ goes|belongs to X",
		"discovery of ~ by X",
		"discovery ~ credited|attributed|ascribed to X",
		"X discovery @own",
		"credit|credits X with ~ discovery",
		"X = be ~ first to see|reach|sight|find|set_foot"
	],
	classes: "organization person country unknown"
};
const founded = "club company firm party school university institute organization society association foundation league station museum hospital bank newspaper town city order college academy orchestra choir church festival prize award charity project team union network group village colony settlement laboratory observatory library";
const maker = {
	agent: "build construct erect manufacture assemble found co-found cofound discover",
	agentOf: [
		...findVerbs,
		["establish create start launch set+up open", founded],
		["make produce develop deliver supply design install lay put+up set+up renovate restore refurbish", works]
	],
	roles: "builder maker manufacturer constructor contractor developer producer fabricator founder co_founder cofounder discoverer",
	labels: "construction manufacture founder founders",
	patterns: [
		"construction|manufacture|production ~ by X",
		"built|constructed|erected|manufactured|assembled|founded|discovered|established by X",
		"contract ~ goes|go|went|awarded|given to X",
		"construction ~ left|entrusted|handed|given|awarded to X",
		"X be|is ~ responsible for ~ construction|building",
		"in hand of X"
	],
	classes: "organization person country unknown"
};
const route = {
	patient: "use navigate sail ply cross travel block",
	oblique: [["sail ship ply travel run pass move transport carry navigate trade flow lead export go", "on along over via through across down up by"]],
	patterns: [
		"use|navigation|opening|blockade|closure of X",
		"shipping|traffic|navigation|trade|freight|barge|ship|vessel|boat|transport|passage|export|train on|along|over|via|through|across|down|up|by X",
		"X route|river|waterway|shipping|traffic|navigation|canal|tunnel|corridor|line",
		"free|open on|along|over|via|through X"
	],
	weak: ["on|along|over|via|through|across|down|up X"]
};
const kind = "plant|station|reactor|river|city|region|island|school|bridge|airport|university|hospital|stadium|museum|factory|mine|port|dam|base|prison|camp|works|facility|complex|field|canal|tunnel|station|observatory|laboratory|power_station|power_plant";
const which = {
	roles: kind.replaceAll("|", " "),
	patterns: [
		`X ${kind}`,
		`X nuclear|atomic|power|electric|public|national|old|new|railway|steel ~ ${kind}`,
		`${kind} of|at|in|near|outside X`,
		`one in|at|near|of X`
	],
	weak: ["in|at|near X"]
};
const matter = "appeal case complaint dispute claim objection challenge suit lawsuit petition application conflict grievance protest disagreement question matter";
const decide = {
	agent: "decide adjudicate judge rule+on+upon+over",
	agentOf: [["hear try settle determine resolve consider examine handle review", matter]],
	roles: "judge arbiter arbitrator adjudicator",
	titles: "judge",
	labels: "decision ruling judgment adjudication jurisdiction",
	patterns: [
		`${matter.replaceAll(" ", "|")} ~ goes|go|come|comes|lies|lie|are|is|be ~ to|before|with X`,
		"heard|argued|brought|lodged|filed|tried|taken|settled|decided before X",
		`${matter.replaceAll(" ", "|")} to|before|with X`,
		"decision|ruling|judgment|verdict ~ lies|rests|is|remains|belongs with|to X",
		"decision|ruling|judgment|verdict of|by X",
		"up to X to ~ decide|rule|judge|settle",
		"left to X",
		"X = has|have|had ~ final|last say|word|vote",
		"in|within|under jurisdiction of X",
		"X jurisdiction"
	],
	classes: "person country organization office unknown place"
};
const relationFrames = {
	route,
	which,
	maker,
	discover,
	head,
	supervise,
	mediate,
	place,
	deliver,
	recipient,
	contributor,
	author,
	parties,
	member,
	financer,
	target,
	holder,
	instrument,
	origin,
	decide
};
const relationAliases = {
	deliverer: "deliver",
	payer: "contributor",
	patient: "target",
	owner: "holder",
	mediator: "mediate",
	supervisor: "supervise",
	party: "parties",
	lender: "financer",
	host: "place",
	builder: "maker",
	manufacturer: "maker",
	founder: "maker",
	discoverer: "discover",
	operator: "head",
	judge: "decide"
};
const agentNouns = new Set("official inspector government general officer side delegation team troop soldier force army military expert engineer authority diplomat negotiator mediator administration parliament company firm body agency staff representative minister ministry president envoy people citizen worker personnel observer monitor peacekeeper police commander politician lawyer bank institution group contingent unit navy pilot state broker member nation taxpayer partner friend ally regime executive senate congress court council commission committee party club player coach federation association university scientist researcher student investor consortium crew specialist technician leader".split(" "));

// src/language/irregular.ts
const verbs$1 = `
be am is are was were been being 's 're 'm
have has had having
do does did done doing
go goes went gone going
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun beginning
behold beheld
bend bent
beset besetting
bid bade bidden bidding
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
cut cutting
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbad forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overhear overheard
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prove proven
quit quitting
rebuild rebuilt
redraw redrew redrawn
repay repaid
rethink rethought
retake retook retaken
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn
say said says
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
split splitting
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
bus bussed
panic panicked panicking
traffic trafficked trafficking
`;
const nouns$2 = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
die dice
life lives
wife wives
knife knives
half halves
leaf leaves
self selves
shelf shelves
thief thieves
wolf wolves
loaf loaves
calf calves
hoof hooves
scarf scarves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
parenthesis parentheses
synthesis syntheses
diagnosis diagnoses
oasis oases
axis axes
criterion criteria
phenomenon phenomena
datum data
medium media
memorandum memoranda
referendum referenda
addendum addenda
ultimatum ultimata
stratum strata
bacterium bacteria
curriculum curricula
forum fora
index indices
appendix appendices
matrix matrices
vertex vertices
nucleus nuclei
stimulus stimuli
alumnus alumni
radius radii
formula formulae
quiz quizzes
attorney-general attorneys-general
passer-by passers-by
`;
const degrees = `
good better best
well better best
bad worse worst
badly worse worst
far farther further farthest furthest
old elder eldest
little less least
much more most
many more most
late latter
`;
const adjectives = `
able angry big bitter black bleak bloody blunt bold brave brief bright broad busy calm cheap clean clear clever close cold cool costly crazy
cruel dark deadly dear deep dense dirty dry dull early easy faint fair fast fat few fierce fine firm flat fresh full funny gentle grand great
green grim happy hard harsh healthy heavy high hot huge hungry keen kind large late lengthy light likely lonely long loose loud low lucky mad
mean mighty mild narrow near neat new nice noble noisy old pale plain polite poor pretty proud pure quick quiet rapid rare rich ripe risky
rough rude sad safe scarce severe shallow sharp short shy sick silent simple slight slim slow small smart smooth soft soon sorry sour speedy
steady steep stiff strange strict strong sturdy subtle sure sweet swift tall tame tense thick thin tight tiny tough true ugly vague vast warm
weak wealthy weird wet white wide wild wise worthy young
`;
function rowsOf(table) {
	return table.split("\n").filter((line) => line !== "").map((line) => line.split(" "));
}
function degreesOf(adjective) {
	let stem = adjective;
	if (/[^aeiou]y$/.test(stem)) stem = `${stem.slice(0, -1)}i`;
	else if (stem.endsWith("e")) stem = stem.slice(0, -1);
	else if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(stem)) stem += stem.slice(-1);
	return [`${stem}er`, `${stem}est`];
}
function invert() {
	const bases = /* @__PURE__ */ new Map();
	const compared = adjectives.split(/\s+/).filter((word) => word !== "").map((word) => [word, ...degreesOf(word)]);
	for (const [base, ...forms] of [
		...rowsOf(verbs$1),
		...rowsOf(nouns$2),
		...rowsOf(degrees),
		...compared
	]) for (const form of forms) {
		const known = bases.get(form);
		if (known === void 0) bases.set(form, [base ?? form]);
		else if (base !== void 0 && !known.includes(base)) known.push(base);
	}
	return bases;
}
const irregular = invert();
const uninflected = new Set(`
news series species means goods thanks perhaps always besides sometimes whereas afterwards towards upwards downwards yes this his hers its ours
yours theirs us as is was has does thus plus versus minus bus gas lens
during evening morning nothing something anything everything king thing ring bring spring string wing ceiling willing according sibling sterling
hundred indeed need speed feed breed exceed proceed succeed seed weed bleed red bed shed sacred hatred wed
less unless across process princess express always mathematics physics politics economics athletics
united
`.trim().split(/\s+/));

// src/language/lemma.ts
const longest = 48;
const vowel = /[aeiouy]/;
const short = /^[^aeiouy]*(?:qu)?[aeiouy][bcdfghjklmnpqrstvz]$/;
function basesOf(stem, add) {
	if (stem.length < 2 || !vowel.test(stem)) return;
	const last = stem.at(-1) ?? "";
	if (!short.test(stem) && stem.length > 2) add(stem);
	if (last !== "y") add(`${stem}e`);
	if (stem.length > 3 && last === stem.at(-2) && !vowel.test(last)) add(stem.slice(0, -1));
}
function cutS(word, add) {
	if (!word.endsWith("s") || word.length < 3 || /(?:ss|us|is)$/.test(word)) return;
	if (word.endsWith("ies") && word.length > 4) add(`${word.slice(0, -3)}y`);
	if (/(?:ss|x|zz|ch|sh|[^o]o)es$/.test(word) || word.length > 4 && /[aiu]ses$/.test(word)) add(word.slice(0, -2));
	add(word.slice(0, -1));
}
function cutEd(word, add) {
	if (!word.endsWith("ed") || word.length < 4) return;
	if (word.endsWith("eed")) add(word.slice(0, -1));
	else if (word.endsWith("ied")) add(word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1));
	else basesOf(word.slice(0, -2), add);
}
function cutIng(word, add) {
	if (word.endsWith("ing") && word.length > 4) basesOf(word.slice(0, -3), add);
}
const spellings = [
	[/^(.{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/, "$1iz$2"],
	[/^(.{2,})ys(e|es|ed|er|ers|ing)$/, "$1yz$2"],
	[/^(.{3,})our(|s|ed|ing|able|ably|ful|ite|ites|less|hood|hoods|ly)$/, "$1or$2"],
	[/^(.{2,}[tb])re(|s)$/, "$1er$2"],
	[/^(.{2,})ogue(|s)$/, "$1og$2"],
	[/^(.{3,})gramme(|s|r|rs)$/, "$1gram$2"],
	[/^(defen|offen|preten|licen)ce(|s|d|less)$/, "$1se$2"],
	[/^(enrol|fulfil|instal|instil|appal|skil|wil)l?(|s|ment|ments|ful)$/, "$1l$2"],
	[/^(.{2,}[aeiou]l)l(ed|ing|er|ers)$/, "$1$2"],
	[/^man(o?eu)v(re|er)(|s)$/, "maneuver$3"],
	[/^cheque(|s)$/, "check$1"],
	[/^grey(|s)$/, "gray$1"],
	[/^plough(|s|ed|ing)$/, "plow$1"],
	[/^sceptic(|s|al|ism)$/, "skeptic$1"],
	[/^alumin(i?um)$/, "aluminum"],
	[/^(a)esthetic(|s)$/, "esthetic$2"],
	[/^tonne(|s)$/, "ton$1"]
];
const british = new RegExp(spellings.map(([pattern]) => pattern.source).join("|"));
function americanSpelling(word) {
	if (word.length < 4 || word.length > longest || !british.test(word)) return word;
	for (const [pattern, american] of spellings) if (pattern.test(word)) return word.replace(pattern, american);
	return word;
}
function lemmasOf(norm) {
	if (norm.length < 2 || norm.length > longest) return [norm];
	const lemmas = [norm];
	const add = (base) => {
		if (base.length > 1 && !lemmas.includes(base)) lemmas.push(base);
	};
	irregular.get(norm)?.forEach(add);
	if (!uninflected.has(norm)) {
		cutS(norm, add);
		cutEd(norm, add);
		cutIng(norm, add);
		if (norm.length > 5 && norm.endsWith("men")) add(`${norm.slice(0, -3)}man`);
		if (norm.length > 8 && norm.endsWith("children")) add(norm.slice(0, -3));
		if (norm.length > 8 && norm.endsWith("people")) add(`${norm.slice(0, -6)}person`);
	}
	for (const base of [...lemmas]) add(americanSpelling(base));
	return lemmas;
}

// src/language/abbreviation.ts
const table$1 = {
	title: `mr mrs ms messrs mme mlle dr=doctor prof=professor rev=reverend fr=father hon=honorable st=saint ste mt=mount ft=fort sen=senator
    sens=senator rep=representative reps=representative gov=governor govs=governor pres=president vp amb=ambassador atty=attorney sgt=sergeant
    cpl=corporal pvt=private maj=major lt=lieutenant capt=captain cmdr=commander col=colonel gen=general adm=admiral brig=brigadier
    cdr=commander supt=superintendent det=detective insp=inspector chmn=chairman dir=director asst=assistant dep=deputy min=minister
    sec=secretary secy=secretary spc ssgt msgt`,
	number: `no=number nos=number nr=number art=article arts=article sect=section para=paragraph paras=paragraph p=page pp=page vol=volume
    vols=volume fig=figure figs=figure ch=chapter chap=chapter cl=clause eq n° ver v approx=approximately appr ca=circa c=circa
    ed op res=resolution`,
	inner: `vs=versus e.g i.e eg ie cf viz al incl=including excl=excluding esp=especially aka a.k.a feat nee`,
	final: `etc inc corp=corporation co=company ltd=limited plc llc bros jr=junior sr=senior esq dept=department govt=government natl=national
    intl=international assn=association univ=university ave=avenue blvd=boulevard rd=road hwy=highway est hr hrs=hour mins=minute secs=second
    yr=year yrs=year mo km cm mm kg lb lbs oz sq cu mph bn=billion mln=million mn=million tn=trillion trn=trillion
    jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october nov=november
    dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thur=thursday thurs=thursday fri=friday sat=saturday
    sun=sunday ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn miss mont neb nev okla ore pa tenn tex vt va wash
    wis wyo ont que`,
	time: `a.m p.m b.c a.d b.c.e c.e`
};
const alsoWords = new Set(`no art fig ed op res min dir dep gen sec adm mar sat sun mon fri wed jan dec del miss mo la co
  pa ma ca ch cl al est hr ark ind ore wash mt ft st rep col fr feat det mars al nee ver tex ala kan ga va vt md inc c v p`.trim().split(/\s+/));
function read$1() {
	const entries = /* @__PURE__ */ new Map();
	for (const [name, words] of Object.entries(table$1)) for (const entry of words.trim().split(/\s+/)) {
		const [short = "", long] = entry.split("=");
		if (!entries.has(short)) entries.set(short, {
			class: name,
			words: long === void 0 ? [] : [long]
		});
	}
	return entries;
}
const abbreviations = read$1();
function ownsStop(word, after) {
	const known = abbreviations.get(word);
	if (known === void 0) return false;
	if (known.class === "number") return /^\s?\d/.test(after) || word === "approx" && /^\s/.test(after);
	if (!alsoWords.has(word)) return true;
	if (known.class === "title") return /^\s\p{Lu}/u.test(after) || word === "sec" && /^\s\d/.test(after);
	return /^(?:,|\s(?:\d|\p{Ll}))/u.test(after);
}
const sentenceOpeners = new Set(`the a an this that these those it its he she they we you i his her their our my your
  there here in on at by for from with without within under over after before since until during despite although though while when where
  what who why how which whether if unless because as but and or so yet nor not no none nobody nothing all both each every many most some
  several few other others another any either neither one two three only even also still then thus hence now today yesterday tomorrow later
  earlier once however moreover furthermore meanwhile nevertheless instead indeed perhaps maybe such since to is are was were will would
  can could should must may might do does did has have had let yes according about more less of out up down through throughout against
  between among like unlike`.trim().split(/\s+/));

// src/language/token.ts
function createWordMemory() {
	return /* @__PURE__ */ new Map();
}
const core = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*`;
const apostrophe = String.raw`['’ʼ＇]`;
const hyphen$1 = String.raw`[-\u2010\u2011]`;
const numeral = String.raw`\d+(?:[.,]\d+|[\u00A0\u2009\u202F]\d{3}(?!\d))*`;
const dotted = String.raw`\p{L}(?:\.\p{L}){1,8}(?![\p{L}\p{M}\p{N}])\.?`;
const address = String.raw`[a-z][a-z0-9]{1,62}(?:\.[a-z][a-z0-9]{1,62}){1,8}(?![\p{L}\p{M}])`;
const part = String.raw`(?:${dotted}|${address}|${numeral}(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)?|${core})`;
const wordPattern = new RegExp(String.raw`${part}(?:${apostrophe}${core}|&(?=\p{Lu})${core}|${hyphen$1}(?=\p{L}|(?<=\p{L}[-\u2010\u2011])\p{N})${part})*`, "uy");
const digitsOnly = /^\d[\d.,\u00A0\u2009\u202F]*$/;
const contractionBases = {
	"won't": ["will"],
	"can't": ["can"],
	cannot: ["can"],
	"shan't": ["shall"],
	"ain't": ["be"]
};
const subjects = /^(?:it|he|she|that|this|there|here|who|what|where|when|how|why|let)$/;
const endings = {
	s: ["be", "have"],
	re: ["be"],
	m: ["be"],
	ll: ["will"],
	d: ["would", "have"],
	ve: ["have"]
};
const letters$1 = {
	ß: "ss",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	æ: "ae",
	œ: "oe",
	ı: "i"
};
function smooth(text) {
	const lower = text.toLowerCase();
	if (/^[\x00-\x7F]*$/.test(lower)) return lower;
	return lower.normalize("NFKD").replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, "").replace(/[’ʼ＇‘]/g, "'").replace(/[\u2010\u2011]/g, "-").replace(/[ßøłđðþæœı]/g, (letter) => letters$1[letter] ?? letter);
}
function contracted(norm) {
	const fixed = Object.hasOwn(contractionBases, norm) ? contractionBases[norm] : void 0;
	if (fixed !== void 0) return [
		norm,
		...fixed,
		"not"
	];
	const mark = norm.lastIndexOf("'");
	if (mark < 1) return null;
	const head = norm.slice(0, mark);
	const tail = norm.slice(mark + 1);
	if (tail === "t" && head.endsWith("n")) return [
		norm,
		...lemmasOf(head.slice(0, -1)),
		"not"
	];
	const verbs = Object.hasOwn(endings, tail) ? endings[tail] : void 0;
	if (verbs === void 0 || tail === "s" && !subjects.test(head)) return null;
	return [
		norm,
		...lemmasOf(head),
		...verbs
	];
}
function unabbreviated(norm) {
	const bare = norm.replaceAll(".", "");
	const known = abbreviations.get(norm.slice(0, -1));
	return [
		norm,
		...known?.class === "number" ? [] : [bare],
		...known?.words ?? []
	];
}
function compounded(norm) {
	if (norm.length > 48) return [norm];
	const cut = norm.lastIndexOf("-") + 1;
	const head = norm.slice(0, cut);
	const whole = lemmasOf(norm.slice(cut)).map((base) => head + base);
	return [.../* @__PURE__ */ new Set([
		norm,
		...whole,
		...whole.flatMap((base) => lemmasOf(base.replaceAll("-", "")))
	])];
}
function dictionaryForms(norm) {
	if (norm.length > 1 && norm.endsWith(".")) return unabbreviated(norm);
	if (norm.includes("-")) return compounded(norm);
	if (/^\p{L}(?:\.\p{L})+$/u.test(norm)) return [norm, norm.replaceAll(".", "")];
	return contracted(norm) ?? lemmasOf(norm);
}
function toWord$1(text) {
	const first = text.codePointAt(0) ?? 0;
	if (digitsOnly.test(text)) return {
		text,
		norm: text,
		kind: "number",
		lemmas: [text],
		possessive: false,
		capitalized: false
	};
	let norm = smooth(text);
	let possessive = false;
	const cut = norm.endsWith("s'") ? 1 : norm.endsWith("'s") && !subjects.test(norm.slice(0, -2)) ? 2 : 0;
	if (cut > 0 && norm.length > cut) {
		possessive = true;
		norm = norm.slice(0, -cut);
	}
	const initial = String.fromCodePoint(first);
	const capitalized = initial !== initial.toLowerCase();
	return {
		text,
		norm,
		kind: "word",
		lemmas: dictionaryForms(norm),
		possessive,
		capitalized
	};
}
function toMark(text) {
	const norm = text === "“" || text === "”" || text === "„" ? "\"" : text === "‘" || text === "’" ? "'" : text;
	return {
		text,
		norm,
		kind: "punctuation",
		lemmas: [norm],
		possessive: false,
		capitalized: false
	};
}
function isPluralPossessive(text, at, quoting) {
	const mark = text[at];
	if (quoting || mark !== "'" && mark !== "’") return false;
	return /[sS]/.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 2] ?? "");
}
const enders = /* @__PURE__ */ new Set([
	8211,
	8212,
	8216,
	8220,
	8221,
	8230
]);
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code <= 591 && code !== 215 && code !== 247;
}
function runEnd(text, at) {
	let end = at;
	for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code);) code = text.charCodeAt(++end);
	return end;
}
function headEnd(text, at) {
	let end = at;
	if (isDigit(text.charCodeAt(at))) for (;;) {
		while (isDigit(text.charCodeAt(end))) end++;
		const mark = text.charCodeAt(end);
		if (mark !== 46 && mark !== 44 || !isDigit(text.charCodeAt(end + 1))) return runEnd(text, end);
		end++;
	}
	for (let letters = 1; letters < 9 && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46 && isLetter(text.charCodeAt(end + 2)); letters++) end += 2;
	const behind = text.charCodeAt(end + 1);
	if (end === at || isLetter(behind) || isDigit(behind) || behind > 127) return runEnd(text, at);
	return behind === 46 ? end + 2 : end + 1;
}
function plainEnd(text, at) {
	const first = text.charCodeAt(at);
	if (!isLetter(first) && !isDigit(first)) return first < 128 || enders.has(first) ? at : -1;
	for (let end = headEnd(text, at);; end = isDigit(text.charCodeAt(end + 1)) ? headEnd(text, end + 1) : runEnd(text, end + 1)) {
		const [next, behind] = [text.charCodeAt(end), text.charCodeAt(end + 1)];
		const isTied = isLetter(behind) || isDigit(behind) || behind > 127;
		if (next === 39 || next === 8217) {
			if (!isTied) return end;
			if (behind > 127 && !isLetter(behind)) return -1;
			if (isDigit(behind)) return -1;
		} else if (next === 45) {
			if (!isTied || isDigit(behind) && isDigit(text.charCodeAt(end - 1))) return end;
			if (behind > 127 && !isLetter(behind)) return -1;
		} else if (next === 46 || next === 44) return isTied ? -1 : end;
		else return next === 38 || next > 127 && !enders.has(next) ? -1 : end;
	}
}
function endOfWord(text, at, quoting) {
	let end = plainEnd(text, at);
	if (end === -1) {
		wordPattern.lastIndex = at;
		if (!wordPattern.test(text)) return at;
		end = wordPattern.lastIndex;
	}
	if (end === at) return at;
	if (isPluralPossessive(text, end, quoting)) return end + 1;
	if (text[end] === "." && end - at < 12 && ownsStop(smooth(text.slice(at, end)), text.slice(end + 1, end + 4))) return end + 1;
	return end;
}
function toTokens(text, start = 0, memory = createWordMemory()) {
	const tokens = [];
	const white = /\s/;
	let quoting = false;
	let at = 0;
	while (at < text.length) {
		const character = text[at] ?? "";
		if (character === " " || white.test(character)) {
			at++;
			continue;
		}
		let end = endOfWord(text, at, quoting);
		const isMark = end === at;
		if (isMark) {
			end = at + ((text.codePointAt(at) ?? 0) > 65535 ? 2 : 1);
			if (character === "‘" || character === "'") quoting = /\p{L}/u.test(text[end] ?? "") && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
			else if (character === "’") quoting = false;
		}
		const raw = text.slice(at, end);
		let word = memory.get(raw);
		if (word === void 0) {
			word = isMark ? toMark(raw) : toWord$1(raw);
			memory.set(raw, word);
		}
		tokens.push({
			start: start + at,
			end: start + end,
			text: raw,
			norm: word.norm,
			kind: word.kind,
			lemmas: word.lemmas,
			possessive: word.possessive,
			capitalized: word.capitalized
		});
		at = end;
	}
	return tokens;
}

// src/language/unit.ts
const hyphen = /[-\u2010\u2011\u2012\u2013]/;
const compound$2 = /\p{L}\.?[-\u2010\u2011\u2012\u2013]\p{L}/u;
function toUnits(tokens) {
	const units = [];
	let joined = false;
	tokens.forEach((token, index) => {
		if (isTightDash(tokens, index)) {
			joined = true;
			return;
		}
		if (isInitialStop(tokens, index)) {
			const letter = units.pop();
			units.push({
				...letter,
				end: token.end,
				text: `${letter.text}.`,
				norm: `${letter.norm}.`,
				lemmas: [`${letter.norm}.`]
			});
			return;
		}
		for (const unit of partsOf(token, index)) {
			units.push(joined ? {
				...unit,
				joined
			} : unit);
			joined = false;
		}
	});
	return units;
}
function isInitialStop(tokens, index) {
	const token = tokens[index];
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	return token?.text === "." && before?.end === token.start && /^\p{Lu}$/u.test(before.text) && after !== void 0 && (after.capitalized || after.text === "-");
}
function isTightDash(tokens, index) {
	const token = tokens[index];
	if (token === void 0 || token.kind !== "punctuation" || !hyphen.test(token.text)) return false;
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	return before?.end === token.start && after?.start === token.end && before.kind === "word" && after.kind === "word";
}
function partsOf(token, index) {
	const { start, end, norm, lemmas, capitalized, possessive } = token;
	const word = token.kind === "word";
	if (!word || !compound$2.test(token.text)) return [{
		start,
		end,
		text: bare$2(token.text, possessive),
		norm,
		lemmas,
		token: index,
		word,
		capitalized,
		possessive,
		joined: false
	}];
	const parts = [];
	let at = start;
	for (const text of token.text.split(hyphen)) {
		const owning = possessive && at + text.length >= end;
		const own = bare$2(text, owning);
		const folded = smooth(own);
		if (own !== "") parts.push({
			start: at,
			end: at + text.length,
			text: own,
			norm: folded,
			lemmas: lemmasOf(folded),
			token: index,
			word,
			capitalized: /^\p{Lu}/u.test(own),
			possessive: owning,
			joined: parts.length > 0
		});
		at += text.length + 1;
	}
	return parts;
}
function bare$2(text, possessive) {
	return possessive ? text.replace(/['’ʼ＇][sS]?$/u, "") : text;
}
function unitAt(units, offset) {
	let low = 0;
	let high = units.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((units[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/language/name-group.ts
const determiners$2 = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"his",
	"her",
	"their",
	"our",
	"my",
	"your",
	"this",
	"that",
	"these",
	"those",
	"both",
	"all",
	"each",
	"some",
	"any",
	"another",
	"such",
	"one"
]);
const prepositions$1 = /* @__PURE__ */ new Set([
	"of",
	"in",
	"on",
	"at",
	"by",
	"for",
	"from",
	"to",
	"into",
	"onto",
	"with",
	"without",
	"within",
	"under",
	"over",
	"above",
	"below",
	"between",
	"among",
	"amongst",
	"against",
	"about",
	"around",
	"across",
	"after",
	"before",
	"behind",
	"beside",
	"besides",
	"despite",
	"during",
	"except",
	"inside",
	"outside",
	"near",
	"off",
	"per",
	"since",
	"than",
	"through",
	"throughout",
	"till",
	"until",
	"toward",
	"towards",
	"upon",
	"via",
	"versus",
	"as",
	"like",
	"unlike",
	"alongside"
]);
const conjunctions = /* @__PURE__ */ new Set([
	"and",
	"or",
	"&",
	"plus",
	"nor",
	"+"
]);
function isDeterminer(unit) {
	return unit !== void 0 && determiners$2.has(unit.norm);
}
function isPreposition(unit) {
	return unit !== void 0 && prepositions$1.has(unit.norm);
}
function isConjunction(unit) {
	return unit !== void 0 && conjunctions.has(unit.norm);
}
function readGroups(units, names) {
	const plain = [];
	for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = plain.at(-1);
		if (last !== void 0 && name.end <= last.end) {
			if (name.start === last.names[0]?.start && name.end === last.end) last.names.push(name);
			continue;
		}
		const from = unitAt(units, name.start);
		if (from < units.length) plain.push({
			from,
			to: Math.max(from + 1, unitAt(units, name.end - 1) + 1),
			end: name.end,
			names: [name]
		});
	}
	const groupAt = new Array(units.length).fill(-1);
	plain.forEach((group, index) => groupAt.fill(index, group.from, group.to));
	return {
		units,
		groups: plain.map((group) => ({
			from: group.from,
			to: group.to,
			names: group.names,
			...qualified(units, group, groupAt)
		})),
		groupAt
	};
}
function qualified(units, { to, names }, groupAt) {
	const owner = units[to - 1]?.possessive === true;
	const adjective = names.some((name) => name.form === "adjective");
	let noun = -1;
	for (let at = to; at < units.length && at < to + 5; at++) {
		const unit = units[at];
		if (!unit.word || (groupAt[at] ?? -1) >= 0 || isFunctionWord(unit) || unit.norm === "alone" || !owner && looksVerbal(units, at, at === to && !adjective)) break;
		if (unit.joined && !owner && !adjective && at === to) break;
		noun = at;
		if (agentNouns.has(unit.lemmas.at(-1) ?? "") || unit.lemmas.some((lemma) => agentNouns.has(lemma))) break;
		if (!owner && !adjective && at > to + 1) break;
	}
	if (noun < 0) return {
		qualifies: owner || adjective && to < units.length && (groupAt[to] ?? -1) >= 0 && units[to]?.joined !== true,
		noun: -1
	};
	return {
		qualifies: owner || adjective || noun >= to,
		noun
	};
}
const goods = /^(?:jets|planes|warplanes|airplanes|fighters|weapons|missiles|rifles|engines|bombers|helicopters|vehicles|airfields|goods|products|dollars|banks|assets|reserves|buses|trains)$/;
function looksVerbal(units, at, bare) {
	const unit = units[at];
	if (unit.capitalized) return false;
	if (unit.lemmas.some((lemma) => agentNouns.has(lemma)) || goods.test(unit.norm)) return false;
	return /ed$/.test(unit.norm) && !unit.joined || bare && /[^s]s$/.test(unit.norm);
}
function actsItself(units, group) {
	const noun = units[group.noun];
	return noun !== void 0 && noun.lemmas.some((lemma) => agentNouns.has(lemma));
}
function phraseStart({ units, groups, groupAt }, from) {
	let at = from;
	while (at > 0 && from - at < 7 && units[at]?.joined !== true) {
		const unit = units[at - 1];
		const other = groups[groupAt[at - 1] ?? -1];
		if (!unit.word || unit.possessive && !unit.capitalized || other !== void 0 && !other.qualifies) break;
		if (isDeterminer(unit)) {
			at--;
			break;
		}
		if (isFunctionWord(unit) || !(unit.capitalized || agentNouns.has(unit.lemmas.at(-1) ?? "") || /.{3}(?:al|ic|ive|an|ish|ese|ous)$/.test(unit.norm))) break;
		at--;
	}
	return at;
}

// src/language/relation-pattern.ts
function compilePattern(source) {
	const parts = source.split(" ").filter((part) => !part.startsWith("@"));
	const flag = [
		"noun",
		"own",
		"pair",
		"joint"
	].find((name) => source.endsWith(`@${name}`)) ?? null;
	const slot = parts.indexOf("X");
	const read = (part) => ({
		words: new Set(part.split("|").map((word) => word.replaceAll("_", " "))),
		loose: part === "~",
		copula: part === "="
	});
	return {
		before: parts.slice(0, Math.max(slot, 0)).map(read).reverse(),
		after: parts.slice(slot + 1).map(read),
		flag
	};
}
function matchPattern(reading, first, last, pattern) {
	const { units } = reading;
	if (!isFlagged(units, first, last, pattern)) return null;
	const to = walk(units, last.to, 1, pattern.after) ?? (pattern.after.length > 1 ? walk(units, behindAside$1(units, last.to), 1, pattern.after) : null);
	if (to === null) return null;
	if (pattern.flag === "noun") return {
		from: first.from,
		to: last.noun + 1
	};
	if (pattern.before.length === 0) return {
		from: first.from,
		to
	};
	const earliest = phraseStart(reading, first.from);
	for (let at = first.from; at >= earliest; at--) {
		const from = walk(units, at - 1, -1, pattern.before);
		if (from !== null) return {
			from: from + 1,
			to
		};
	}
	return null;
}
function isFlagged(units, first, last, { flag }) {
	if (flag === null) return true;
	if (flag === "pair") return first !== last;
	const owning = units[last.to - 1]?.possessive === true || last.names.some((name) => name.form === "adjective");
	if (flag === "joint") return first !== last && owning;
	return flag === "own" ? owning : last.qualifies && last.noun >= 0 && isThing(units[last.noun]);
}
function isThing(noun) {
	if (/(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|cy|al)s?$/.test(noun.norm)) return false;
	return !noun.lemmas.some((lemma) => agentNouns.has(lemma) || acts.has(lemma));
}
const acts = new Set("return plan draft text paper war side law rule history economy capital people role interest demand share attack strike invasion withdrawal answer reply response visit view idea word promise offer border soil land territory region city summit talk deal pact treaty hand leadership control command lead constitution language culture media press market currency budget vote".split(" "));
function walk(units, start, step, elements) {
	let at = start;
	let spare = 0;
	let loosened = -1;
	let adjacent = step === 1;
	for (const element of elements) {
		if (element.copula) {
			while (isCopula(units[at])) at += step;
			continue;
		}
		if (element.loose) {
			spare = 2;
			loosened = at;
			adjacent = false;
			continue;
		}
		let length = matchAt$1(units, at, step, element);
		while (length === 0 && canSkip(units[at], spare, adjacent)) {
			if (!isDeterminer(units[at]) && !isAdverb$1(units[at])) spare--;
			at += step;
			length = matchAt$1(units, at, step, element);
		}
		if (length === 0 && step === -1 && loosened >= 0) {
			at = headBefore(units, loosened, element);
			length = at < 0 ? 0 : matchAt$1(units, at, step, element);
		}
		if (length === 0) return null;
		loosened = -1;
		at += step * length;
		spare = 0;
		adjacent = false;
	}
	return at;
}
const longestAside = 9;
function behindAside$1(units, at) {
	if (units[at]?.norm !== ",") return at;
	for (let end = at + 2; end < units.length && end < at + longestAside; end++) if (units[end]?.norm === ",") return end + 1;
	return at;
}
const longestComplement = 12;
function headBefore(units, from, element) {
	for (let at = from; at >= 0 && from - at < longestComplement; at--) {
		const unit = units[at];
		if (unit === void 0 || !unit.word || isCopula(unit)) return -1;
		if (/^(?:of|for|over|on|at|in)$/.test(units[at + 1]?.norm ?? "") && at < from && matchAt$1(units, at, -1, element) > 0) return at;
	}
	return -1;
}
function canSkip(unit, spare, adjacent) {
	if (unit === void 0 || !unit.word) return false;
	return isDeterminer(unit) && (!adjacent || spare > 0) || spare > 0 || isAdverb$1(unit);
}
function isCopula(unit) {
	return unit !== void 0 && /^(?:is|are|was|were|be|been|being|will|would|shall|should|may|might|can|could|must|to)$/.test(unit.norm);
}
function isAdverb$1(unit) {
	return unit !== void 0 && unit.word && (/.ly$/.test(unit.norm) || unit.norm === "own" || unit.norm === "also" || unit.norm === "then" || unit.norm === "joint");
}
function matchAt$1(units, at, step, { words }) {
	const unit = units[at];
	if (unit === void 0) return 0;
	if (words.has(unit.norm) || !unit.norm.endsWith("ing") && unit.lemmas.some((lemma) => words.has(lemma))) return 1;
	const other = units[at + step];
	if (other === void 0 || !other.word || !unit.word) return 0;
	const pair = step === 1 ? [unit, other] : [other, unit];
	const first = pair[0];
	const second = pair[1];
	return words.has(`${first.norm} ${second.norm}`) || second.lemmas.some((lemma) => words.has(`${first.norm} ${lemma}`)) ? 2 : 0;
}

// src/language/relation-frame.ts
const frames = new Map(Object.entries(relationFrames).map(([name, frame]) => [name, compile(frame)]));
function frameOf(relation) {
	return frames.get(relationAliases[relation] ?? relation);
}
function compile(frame) {
	const words = (list) => new Set((list ?? "").split(" ").filter((word) => word !== "").map((word) => word.replaceAll("_", " ")));
	return {
		agent: toVerbs(frame.agent),
		patient: toVerbs(frame.patient),
		roles: words(frame.roles),
		titles: words(frame.titles),
		labels: words(frame.labels),
		agentOf: (frame.agentOf ?? []).map(([verbs, objects]) => ({
			verbs: toVerbs(verbs),
			objects: words(objects)
		})),
		oblique: (frame.oblique ?? []).map(([verbs, prepositions]) => ({
			verbs: toVerbs(verbs),
			prepositions: words(prepositions)
		})),
		patterns: (frame.patterns ?? []).map(compilePattern),
		weak: (frame.weak ?? []).map(compilePattern),
		loose: (frame.loose ?? []).map(compilePattern),
		classes: frame.classes === void 0 ? null : words(frame.classes)
	};
}
function toVerbs(list) {
	const verbs = /* @__PURE__ */ new Map();
	for (const entry of (list ?? "").split(" ")) {
		const [verb = "", ...particles] = entry.split("+");
		const before = verbs.get(verb);
		const free = particles.length === 0 || before?.size === 0;
		if (verb !== "") verbs.set(verb, new Set(free ? [] : [...before ?? [], ...particles]));
	}
	return verbs;
}
function hitsOf(list, from, to, negated) {
	const both = list.some((one) => one.negated) && list.some((one) => !one.negated);
	return list.map((one) => ({
		group: one.group,
		negated: both ? one.negated : one.negated || negated,
		certain: one.full,
		from,
		to
	}));
}

// src/language/title-word.ts
const nouns$1 = {
	president: "president|head of state",
	"prime minister": "prime minister|premier|head of government|pm|taoiseach",
	minister: "minister",
	secretary: "secretary",
	"secretary general": "secretary general|general secretary",
	spokesperson: "spokesperson|spokesman|spokeswoman|press secretary|press officer|mouthpiece|spokespeople",
	envoy: "envoy|representative|emissary|delegate",
	negotiator: "negotiator|mediator|broker",
	adviser: "adviser|advisor|aide|counsellor|counselor|confidant|consultant",
	chief: "chief|head|boss|director general|superintendent|administrator|cto|cfo|coo|ciso|cio|cmo|cpo|cso|cdo|cro|chro",
	director: "director|manager",
	leader: "leader|strongman",
	commander: "commander|commander in chief",
	chair: "chair|chairman|chairwoman|chairperson",
	ceo: "ceo|chief executive|chief executive officer|managing director",
	"chief of staff": "chief of staff",
	chancellor: "chancellor",
	ambassador: "ambassador",
	governor: "governor",
	mayor: "mayor|lord mayor|burgomaster",
	councillor: "councillor|councilor|councilman|councilwoman|alderman|alderwoman",
	"harbor master": "harbor master|harbour master|harbormaster|harbourmaster",
	king: "king|queen|monarch|emperor|sovereign",
	prince: "prince|princess|crown prince|sultan|emir",
	senator: "senator",
	legislator: "mp|member of parliament|congressman|congresswoman|lawmaker|legislator|mep|deputy",
	commissioner: "commissioner",
	prosecutor: "prosecutor|attorney general|prosecutor general",
	judge: "judge|justice|magistrate",
	speaker: "speaker",
	diplomat: "diplomat",
	founder: "founder",
	editor: "editor|editor in chief",
	professor: "professor|lecturer",
	rector: "rector|vice chancellor|provost",
	dean: "dean",
	coach: "coach|trainer",
	captain: "captain",
	owner: "owner|proprietor",
	treasurer: "treasurer",
	official: "official|officer|politician|statesman|minister counsellor|dpo",
	pope: "pope|patriarch|archbishop|bishop|cardinal",
	lawyer: "lawyer|attorney|solicitor|counsel",
	scientist: "scientist|economist|researcher|physicist|engineer|analyst|historian|hydrologist|biologist|geologist|chemist|sociologist|statistician",
	curator: "curator|conductor",
	goalkeeper: "goalkeeper|striker|midfielder|defender"
};
const honorifics$1 = /* @__PURE__ */ new Set([
	"mr",
	"mr.",
	"mrs",
	"mrs.",
	"ms",
	"ms.",
	"dr",
	"dr.",
	"sir",
	"dame",
	"lord",
	"lady",
	"prof",
	"prof.",
	"general",
	"gen",
	"gen.",
	"colonel",
	"col",
	"col.",
	"major",
	"lieutenant",
	"lt",
	"lt.",
	"sergeant",
	"admiral",
	"adm",
	"adm.",
	"brigadier",
	"marshal",
	"rev",
	"rev.",
	"father",
	"sister",
	"saint",
	"corporal",
	"private",
	"ret",
	"ret.",
	"sen",
	"sen.",
	"rep",
	"rep.",
	"gov",
	"gov."
]);
const formerWords = /* @__PURE__ */ new Set([
	"former",
	"ex",
	"then",
	"onetime",
	"erstwhile",
	"past",
	"previous",
	"late",
	"ousted",
	"retired"
]);
const actingWords = /* @__PURE__ */ new Set([
	"acting",
	"interim",
	"caretaker",
	"incoming",
	"designate",
	"elect",
	"outgoing"
]);
const gradeWords = /* @__PURE__ */ new Set([
	"special",
	"senior",
	"top",
	"chief",
	"main",
	"lead",
	"personal",
	"permanent",
	"current",
	"sitting",
	"new",
	"longtime",
	"veteran",
	"first",
	"principal",
	"close",
	"trusted",
	"key",
	"long",
	"time",
	"long-time",
	"present",
	"old",
	"young",
	"influential",
	"powerful",
	"official",
	"own",
	"chosen",
	"newly",
	"appointed",
	"elected",
	"leading",
	"hawkish",
	"veteran",
	"presidential",
	"plenipotentiary"
]);
const deputyWords = /* @__PURE__ */ new Set([
	"vice",
	"deputy",
	"assistant",
	"under",
	"undersecretary",
	"associate",
	"sub",
	"junior",
	"shadow",
	"honorary",
	"co"
]);
const portfolios = new Map(Object.entries({
	foreign: "foreign",
	external: "foreign",
	defence: "defense",
	defense: "defense",
	war: "defense",
	interior: "interior",
	home: "interior",
	internal: "interior",
	finance: "finance",
	treasury: "finance",
	exchequer: "finance",
	army: "army",
	military: "army",
	"armed": "army",
	forces: "army",
	navy: "navy",
	naval: "navy",
	"air": "air",
	force: "force",
	state: "state",
	press: "press",
	economy: "economy",
	economic: "economy",
	economics: "economy",
	energy: "energy",
	trade: "trade",
	commerce: "trade",
	justice: "justice",
	health: "health",
	education: "education",
	transport: "transport",
	transportation: "transport",
	agriculture: "agriculture",
	farm: "agriculture",
	environment: "environment",
	climate: "environment",
	culture: "culture",
	labor: "labor",
	labour: "labor",
	employment: "labor",
	security: "security",
	national: "national",
	intelligence: "intelligence",
	spy: "intelligence",
	police: "police",
	policy: "policy",
	digital: "digital",
	sports: "sport",
	sport: "sport",
	science: "science",
	research: "science",
	general: "general",
	staff: "staff",
	cabinet: "cabinet",
	council: "council",
	committee: "committee",
	commission: "commission",
	board: "board",
	party: "party",
	opposition: "opposition",
	parliament: "parliament",
	parliamentary: "parliament",
	group: "group",
	company: "company",
	club: "club",
	team: "team",
	university: "university",
	bank: "bank",
	central: "central",
	faculty: "faculty",
	department: "department",
	union: "union",
	nuclear: "nuclear",
	peace: "peace",
	humanitarian: "humanitarian",
	human: "human",
	rights: "rights",
	legal: "legal",
	political: "political",
	media: "media",
	communications: "media",
	technical: "technical",
	financial: "finance",
	operating: "operations",
	executive: "executive",
	government: "government",
	regional: "regional",
	cyber: "cyber",
	space: "space",
	housing: "housing",
	tourism: "tourism",
	immigration: "immigration",
	veterans: "veterans",
	development: "development",
	affairs: "",
	agency: "agency",
	ministry: "",
	office: "",
	service: "service",
	guard: "guard",
	water: "water",
	waterways: "water",
	fisheries: "fisheries",
	fishing: "fisheries",
	forestry: "forestry",
	mining: "mining",
	mines: "mining",
	industry: "industry",
	industrial: "industry",
	infrastructure: "infrastructure",
	planning: "planning",
	roads: "roads",
	railways: "rail",
	rail: "rail",
	harbour: "harbor",
	harbor: "harbor",
	port: "port",
	city: "city",
	town: "town",
	county: "county",
	village: "village",
	municipal: "city",
	league: "league",
	federation: "federation",
	association: "association",
	youth: "youth",
	family: "family",
	families: "family",
	innovation: "innovation",
	technology: "technology",
	project: "",
	mission: "",
	program: "",
	programme: "",
	flight: "flight",
	operations: "operations",
	product: "product",
	production: "production",
	data: "data",
	information: "information",
	design: "design",
	engineering: "engineering",
	quality: "quality",
	site: "site",
	plant: "plant",
	station: "station",
	laboratory: "laboratory",
	observatory: "observatory",
	crew: "crew",
	launch: "launch",
	network: "network",
	systems: "systems",
	software: "software",
	customer: "customer",
	privacy: "privacy",
	compliance: "compliance",
	campaign: "campaign",
	chapter: "chapter",
	branch: "branch",
	district: "district",
	provincial: "regional",
	statistics: "statistics",
	archive: "archive",
	library: "library",
	orchestra: "orchestra",
	choir: "choir",
	school: "school",
	museum: "museum",
	hospital: "hospital",
	theatre: "theater",
	theater: "theater",
	festival: "festival",
	medical: "medical",
	scientific: "science",
	artistic: "art",
	musical: "music",
	music: "music",
	sporting: "sport",
	sales: "sales",
	marketing: "marketing",
	personnel: "personnel",
	budget: "budget",
	tax: "tax",
	social: "social",
	welfare: "social",
	safety: "safety",
	consumer: "consumer",
	competition: "competition",
	integration: "integration",
	support: "support",
	protection: "protection",
	hosting: "hosting",
	billing: "billing",
	payments: "payments",
	revenue: "revenue",
	growth: "growth",
	strategy: "strategy",
	people: "personnel",
	talent: "personnel",
	recruitment: "recruitment",
	procurement: "procurement",
	purchasing: "procurement",
	logistics: "logistics",
	supply: "supply",
	maintenance: "maintenance",
	facilities: "facilities",
	fundraising: "fundraising",
	partnerships: "partnership",
	risk: "risk",
	audit: "audit",
	accounting: "accounting",
	brand: "brand",
	content: "content",
	infosec: "security",
	sustainability: "sustainability",
	conservation: "conservation",
	collections: "collection",
	exhibitions: "exhibition",
	nursing: "nursing",
	surgery: "surgery",
	admissions: "admissions",
	outreach: "outreach",
	membership: "membership",
	training: "training",
	learning: "learning",
	translation: "translation",
	drilling: "drilling",
	excavation: "excavation",
	publicity: "media",
	advertising: "marketing",
	manufacturing: "production",
	inspection: "inspection",
	licensing: "licensing",
	planting: "planting",
	grounds: "grounds",
	catering: "catering",
	navigation: "navigation",
	visitor: "visitor",
	visitors: "visitor",
	volunteer: "volunteer",
	volunteers: "volunteer",
	equality: "equality",
	food: "food",
	emergency: "emergency",
	disaster: "emergency",
	emergencies: "emergency"
}));
const abstractEnding = /^[a-z]{3,}(?:tion|sion|ment|ance|ence|ility|ship|logy)$/;
const bodies = /* @__PURE__ */ new Set([
	"council",
	"committee",
	"commission",
	"board",
	"party",
	"parliament",
	"group",
	"company",
	"club",
	"university",
	"bank",
	"agency",
	"union",
	"team",
	"fund",
	"court",
	"institute",
	"federation",
	"association",
	"army"
]);
const sharedOffices = /* @__PURE__ */ new Set([
	"adviser",
	"envoy",
	"negotiator",
	"legislator",
	"senator",
	"judge",
	"diplomat",
	"founder",
	"professor",
	"owner",
	"lawyer",
	"scientist",
	"curator",
	"goalkeeper",
	"spokesperson",
	"ambassador",
	"coach",
	"prince",
	"pope",
	"prosecutor",
	"governor",
	"leader"
]);
const sharedUnlessFielded = /* @__PURE__ */ new Set([
	"official",
	"councillor",
	"commissioner",
	"minister",
	"secretary",
	"director",
	"chief",
	"commander",
	"editor",
	"captain",
	"chair",
	"dean"
]);
const officePhrases = Object.entries(nouns$1).flatMap(([office, list]) => list.split("|").map((phrase) => ({
	words: phrase.split(" "),
	office
}))).sort((a, b) => b.words.length - a.words.length);
const standIns = new Map(Object.entries({
	chief: [
		"commander",
		"chair",
		"ceo",
		"president",
		"secretary general",
		"minister",
		"secretary",
		"governor",
		"mayor",
		"rector",
		"dean",
		"editor",
		"commissioner",
		"coach",
		"leader",
		"chief of staff",
		"owner",
		"chancellor",
		"pope",
		"director",
		"harbor master"
	],
	director: [
		"ceo",
		"rector",
		"harbor master"
	],
	leader: [
		"president",
		"prime minister",
		"chancellor",
		"king",
		"prince",
		"chair",
		"governor",
		"mayor",
		"commander",
		"secretary general",
		"rector",
		"ceo",
		"pope",
		"captain"
	],
	diplomat: [
		"minister",
		"secretary",
		"envoy",
		"ambassador",
		"chief",
		"commissioner"
	],
	negotiator: [
		"envoy",
		"adviser",
		"minister",
		"secretary",
		"ambassador",
		"diplomat"
	],
	minister: ["secretary"],
	governor: ["president"],
	legislator: ["senator"],
	rector: ["president"],
	ceo: ["president"]
}).map(([office, others]) => [office, new Set(others)]));

// src/language/title-phrase.ts
const determiners$1 = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"his",
	"her",
	"their",
	"our",
	"my",
	"your"
]);
const links = /* @__PURE__ */ new Set([
	"of",
	"for",
	"to",
	"at"
]);
const longestBefore = 9;
const longestAfter = 9;
const byFirstWord = /* @__PURE__ */ new Map();
for (const phrase of officePhrases) {
	const first = phrase.words[0] ?? "";
	byFirstWord.set(first, [...byFirstWord.get(first) ?? [], phrase]);
}
function officeAt(units, at) {
	const unit = units[at];
	if (unit === void 0 || !unit.word || isVerbForm(unit)) return null;
	const chief = chiefOfficerAt(units, at);
	if (chief > 0) return {
		length: chief,
		office: "chief"
	};
	for (const key of unit.lemmas) for (const { words, office } of byFirstWord.get(key) ?? []) if (words.every((word, index) => isWord(units[at + index], word))) return {
		length: words.length,
		office
	};
	return null;
}
const longestField = 3;
function chiefOfficerAt(units, at) {
	if (units[at]?.norm !== "chief" || /^(?:executive|press)$/.test(units[at + 1]?.norm ?? "")) return 0;
	for (let to = at + 1; to <= at + 1 + longestField; to++) {
		const unit = units[to];
		if (unit === void 0 || !unit.word) return 0;
		if (unit.norm === "officer" || unit.norm === "officers") return to === at + 1 ? 0 : to - at + 1;
		if (unit.possessive || (unit.norm === "and" ? to === at + 1 : isFunctionWord(unit))) return 0;
	}
	return 0;
}
function isVerbForm({ norm, lemmas }) {
	return /(?:ing|ed)$/.test(norm) && lemmas.length > 1;
}
function isWord(unit, word) {
	return unit !== void 0 && unit.word && (unit.norm === word || unit.lemmas.includes(word));
}
function readTitle(units, start, after = true) {
	let at = start;
	const determined = determiners$1.has(units[at]?.norm ?? "");
	if (determined) at++;
	const from = at;
	const head = findHead(units, at);
	if (head === null) return null;
	const before = units.slice(from, head.from);
	const to = after ? complementEnd(units, head.to) : head.to;
	const flags = before.map((unit) => unit.norm);
	return {
		from,
		to,
		headFrom: head.from,
		headTo: head.to,
		office: head.office,
		determined,
		former: flags.some((word) => formerWords.has(word)),
		acting: flags.some((word) => actingWords.has(word)) || actingWords.has(units[head.to]?.norm ?? "")
	};
}
function findHead(units, start) {
	let head = null;
	for (let at = start; at < units.length && at < start + longestBefore;) {
		const unit = units[at];
		if (unit === void 0 || !unit.word) break;
		const office = officeAt(units, at);
		const owner = office === null ? void 0 : units[at + office.length - 1];
		const graded = (deputyWords.has(unit.norm) || gradeWords.has(unit.norm)) && officeAt(units, at + 1) !== null && office?.length === 1;
		if (head !== null && office?.length === 1 && unit.norm.endsWith("s") && unit.lemmas.length > 1 && units[at - 1]?.possessive !== true) break;
		if (office !== null && owner !== void 0 && !graded) {
			if (!owner.possessive) head = {
				from: at,
				to: at + office.length,
				office: office.office
			};
			at += office.length;
			continue;
		}
		if (head !== null || !isBefore(units, at)) break;
		at++;
	}
	return head;
}
function isBefore(units, at) {
	const unit = units[at];
	if (unit.norm === "under") return units[at + 1]?.norm === "secretary";
	if (unit.norm === "and") return portfolios.has(units[at - 1]?.norm ?? "") && portfolios.has(units[at + 1]?.norm ?? "");
	if (honorifics$1.has(unit.norm) && !portfolios.has(unit.norm)) return false;
	return formerWords.has(unit.norm) || actingWords.has(unit.norm) || gradeWords.has(unit.norm) || deputyWords.has(unit.norm) || portfolios.has(unit.norm) || unit.possessive || unit.capitalized && !isFunctionWord(unit) || namesField(units, at);
}
function namesField(units, at) {
	return abstractEnding.test(units[at]?.norm ?? "") && officeAt(units, at + 1) !== null;
}
const boundary = /* @__PURE__ */ new Set([
	"said",
	"says",
	"say",
	"told",
	"tells",
	"gave",
	"gives",
	"handed",
	"hands",
	"wrote",
	"writes",
	"met",
	"meets",
	"brought",
	"took",
	"takes",
	"called",
	"calls",
	"wants",
	"wanted"
]);
function complementEnd(units, from) {
	let end = from;
	if (actingWords.has(units[end]?.norm ?? "") && units[end]?.joined === true) end++;
	let at = end;
	if (!links.has(units[at]?.norm ?? "")) return end;
	const limit = Math.min(units.length, at + longestAfter);
	if (units[at]?.norm === "at" && /^(?:its|his|her|their)$/.test(units[at + 1]?.norm ?? "")) return end;
	at++;
	if (determiners$1.has(units[at]?.norm ?? "")) at++;
	for (; at < limit; at++) {
		const unit = units[at];
		if (unit === void 0 || !unit.word || boundary.has(unit.norm)) break;
		if (isInside(units, at)) {
			if (unit.norm !== "and" && !links.has(unit.norm) && !determiners$1.has(unit.norm)) end = at + 1;
			continue;
		}
		break;
	}
	return end;
}
function isInside(units, at) {
	const unit = units[at];
	const next = units[at + 1];
	if (unit.norm === "and") return next !== void 0 && next.word && (portfolios.has(next.norm) || next.capitalized && units[at - 1]?.capitalized === true) && officeAt(units, at + 1) === null;
	if (unit.norm === "of") return units[at - 1]?.word === true;
	if (unit.norm === "the") return units[at - 1]?.norm === "of";
	if (isFunctionWord(unit)) return false;
	if (unit.capitalized || portfolios.has(unit.norm) || officeAt(units, at) !== null) return true;
	const before = units[at - 1];
	return before !== void 0 && !before.capitalized && !/(?:ed|ing)$/.test(unit.norm) && (links.has(before.norm) || determiners$1.has(before.norm) || units[at - 2]?.norm === "the");
}
function readTitleBefore(units, end, closed = false) {
	let found = null;
	let own = false;
	let last = end;
	const suffixed = units[end - 1]?.joined === true && actingWords.has(units[end - 1]?.norm ?? "");
	if (suffixed) last--;
	while (last > 0 && honorifics$1.has(units[last - 1]?.norm ?? "") && officeAt(units, last - 1) === null) last--;
	for (let start = last - 1; start >= 0 && start >= last - longestBefore; start--) {
		const unit = units[start];
		if (unit === void 0 || !unit.word) break;
		const title = readTitle(units, start, false);
		if (title !== null && title.headTo === last) {
			found = title;
			own = units[title.headFrom]?.capitalized === true;
		} else if (title !== null && !own) {
			const full = closed && complementEnd(units, title.headTo) === last ? {
				...title,
				to: last
			} : linkedTitle(units, title, last);
			if (full !== null) found = full;
		}
		if (determiners$1.has(unit.norm) && !links.has(units[start - 1]?.norm ?? "")) break;
	}
	return found !== null && suffixed ? {
		...found,
		to: end,
		acting: true
	} : found;
}
function linkedTitle(units, title, end) {
	if (title.headTo >= end || !links.has(units[title.headTo]?.norm ?? "")) return null;
	const between = units.slice(title.headTo + 1, end);
	if (between.length === 0 || between.length > 5) return null;
	return between.every((unit) => unit.word && (unit.capitalized || determiners$1.has(unit.norm) || unit.norm === "of" || unit.norm === "and" || portfolios.has(unit.norm))) && between.at(-1)?.possessive !== true && !determiners$1.has(between.at(-1)?.norm ?? "") ? {
		...title,
		to: end
	} : null;
}

// src/language/name-list.ts
const outs = [
	["instead", "of"],
	["rather", "than"],
	[
		"as",
		"opposed",
		"to"
	],
	["and", "not"],
	["but", "not"],
	["no", "longer"],
	["not"],
	["without"],
	["neither"],
	["nor"],
	["never"]
];
const joinsBack = [
	[
		"as",
		"well",
		"as"
	],
	["together", "with"],
	["along", "with"],
	["instead", "of"],
	["rather", "than"],
	["but", "not"],
	["and", "not"],
	["but", "also"],
	["but"],
	["not"],
	["and"],
	["or"],
	["nor"],
	["&"],
	["plus"],
	["+"]
];
function listFrom(reading, start, preposition = null, negated = false) {
	const found = [];
	const { units } = reading;
	let at = start;
	let out = negated;
	let confirmed = 0;
	for (let guard = 0; guard < 12; guard++) {
		const negation = phraseAt$2(units, at, outs);
		if (negation > 0) {
			out = units[at]?.norm !== "but" || units[at + 1]?.norm === "not";
			at += negation;
		}
		if (units[at]?.norm === "either" || units[at]?.norm === "only" || units[at]?.norm === "both") at++;
		if (preposition !== null && units[at]?.norm === preposition) at++;
		const phrase = phraseFrom(reading, at);
		if (phrase === null) break;
		found.push(...phrase.groups.map((one) => ({
			...one,
			negated: out
		})));
		const next = joint$1(units, phrase.end);
		if (guard === 0 || negation > 0 || next === null && !(units[phrase.end]?.word ?? false)) confirmed = found.length;
		if (next === null) break;
		if (!next.bare) confirmed = Number.POSITIVE_INFINITY;
		else if (isOffice(reading, next.at)) break;
		out = next.out;
		at = next.at;
	}
	return found.slice(0, confirmed);
}
function isOffice(reading, start) {
	let at = start;
	while (isDeterminer(reading.units[at])) at++;
	const group = reading.groups[reading.groupAt[at] ?? -1];
	return group !== void 0 && group.names.every((name) => name.class === "office" || name.text !== name.text.trim() || /\b(?:president|minister|secretary|adviser|envoy|chief|head)\b/i.test(name.text));
}
function joint$1(units, end) {
	let at = behindAside(units, end);
	if (units[at]?.norm === "alone") at++;
	if (units[at]?.norm === "," || units[at]?.norm === "/") at++;
	const word = phraseAt$2(units, at, joinsBack);
	if (word === 0 && at === end) return null;
	const first = units[at]?.norm ?? "";
	const out = [
		"instead",
		"rather",
		"not",
		"nor"
	].includes(first) || word > 1 && units[at + 1]?.norm === "not";
	return {
		at: at + word,
		out,
		bare: word === 0
	};
}
function behindAside(units, end) {
	const mark = units[end]?.norm;
	if (mark !== "," && mark !== "(") return end;
	const close = mark === "(" ? ")" : ",";
	for (let at = end + 2; at < units.length && at < end + 10; at++) {
		if (units[at]?.norm !== close) {
			if (units[at]?.word === false) return end;
			continue;
		}
		const behind = units[at + 1];
		return isConjunction(behind) && !isConjunction(units[end + 1]) && !units.slice(end + 1, at).some((unit) => isConjunction(unit)) && (mark === "(" || isFunctionWord(units[end + 1]) || units[end + 1]?.capitalized === false) ? at + (mark === "(" ? 1 : 0) : end;
	}
	return end;
}
function phraseAt$2(units, at, phrases) {
	return phrases.find((phrase) => phrase.every((word, index) => units[at + index]?.norm === word))?.length ?? 0;
}
function phraseFrom(reading, start) {
	const { units, groups, groupAt } = reading;
	let last = null;
	let agent = false;
	let at = start;
	if (units[at]?.norm === "none" && units[at + 1]?.norm === "other" && units[at + 2]?.norm === "than") at += 3;
	if (units[start - 1]?.norm === "to" && startsVerb(reading, start)) return null;
	for (const limit = start + 14; at < units.length && at < limit;) {
		const unit = units[at];
		const index = groupAt[at] ?? -1;
		if (index >= 0) {
			const group = groups[index];
			const joined = adjectivePair(reading, group);
			if (joined !== null) return joined;
			const pending = last !== null && units[at - 1]?.norm === "of";
			if (last === null || !last.full || !pending) last = {
				group,
				full: !group.qualifies || actsItself(units, group) || pending && agent
			};
			at = group.to;
			if (!group.qualifies && !isTitleOf(units, at)) break;
			continue;
		}
		if (unit.norm === "such" && units[at + 1]?.norm === "as") at += 2;
		else if (unit.norm === "of" && last === null && (agent || officeAt(units, at - 1) !== null) || unit.norm === "including" || unit.norm === "namely" || unit.norm === "like") at++;
		else if (unit.word && (isDeterminer(unit) || !isFunctionWord(unit))) {
			if (last !== null && last.group.qualifies && at > last.group.noun && last.group.noun >= 0 && !unit.capitalized) break;
			agent ||= unit.lemmas.some((lemma) => agentNouns.has(lemma));
			at++;
		} else break;
	}
	return last === null ? null : {
		groups: [last],
		end: at
	};
}
function startsVerb({ units, groupAt }, at) {
	const unit = units[at];
	if (unit === void 0 || (groupAt[at] ?? -1) >= 0 || unit.capitalized || !unit.word || isFunctionWord(unit)) return false;
	return !/.{3}(?:al|ic|ive|an|ish|ese|ous)$/.test(unit.norm) && !unit.lemmas.some((lemma) => agentNouns.has(lemma));
}
function isTitleOf(units, at) {
	const unit = units[at];
	return unit !== void 0 && unit.capitalized && unit.word;
}
function adjectivePair(reading, group) {
	const { units, groups, groupAt } = reading;
	const next = groups[units[group.to]?.joined === true ? groupAt[group.to] ?? -1 : -1];
	if (next === void 0) return null;
	return {
		groups: [{
			group,
			full: true
		}, {
			group: next,
			full: true
		}],
		end: next.noun >= 0 ? next.noun + 1 : next.to
	};
}
function listBefore(reading, end) {
	const { units, groupAt } = reading;
	const found = [];
	let at = end;
	for (let guard = 0; guard < 10 && at > 0; guard++) {
		const one = phraseBefore(reading, at);
		if (one === null) break;
		const start = one.start;
		const neither = units[start - 1]?.norm === "neither" || units[start - 1]?.norm === "nor";
		const out = neither || isExcepted(units, start) || units[start - 1]?.norm === "not" || units[start - 1]?.norm === "of" && units[start - 2]?.norm === "instead" || units[start - 1]?.norm === "than" && units[start - 2]?.norm === "rather";
		found.unshift({
			group: one.group,
			negated: out,
			full: one.full
		});
		const head = out && !neither ? start - (units[start - 1]?.norm === "not" ? 1 : 2) : units[start - 1]?.norm === "neither" ? start - 1 : start;
		const joining = units[head - 1];
		if (isConjunction(joining) || joining?.norm === "but") at = units[head - 2]?.norm === "," ? head - 2 : head - 1;
		else if (joining?.norm === "," && isListComma(reading, head - 1)) at = head - 1;
		else if (out && !neither && (groupAt[head - 1] ?? -1) >= 0) at = head;
		else if (units[start]?.joined === true && (groupAt[start - 1] ?? -1) >= 0) at = start;
		else break;
	}
	return found;
}
function isExcepted(units, start) {
	return units[start - 1]?.norm === "but" && /^(?:any(?:one|body)|every(?:one|body)|all)$/.test(units[start - 2]?.norm ?? "");
}
function isListComma({ groupAt, units }, comma) {
	if ((groupAt[comma - 1] ?? -1) < 0) return false;
	let at = comma - 1;
	while (at > 0 && (groupAt[at] ?? -1) >= 0) at--;
	return !isPreposition(units[at]) || units[at]?.norm === "between" || units[at]?.norm === "with" || units[at]?.norm === "by";
}
function phraseBefore(reading, end) {
	const { units, groups, groupAt } = reading;
	let at = end - 1;
	if (units[at]?.norm === "alone" || units[at]?.norm === "itself" || units[at]?.norm === "himself" || units[at]?.norm === "together") at--;
	const nouns = at;
	while (at >= 0 && nouns - at < 5 && (groupAt[at] ?? -1) < 0 && units[at]?.word === true && !isFunctionWord(units[at])) at--;
	const viaOf = (groupAt[nouns] ?? -1) >= 0 ? agentBefore(reading, groups[groupAt[nouns] ?? -1]) : -1;
	const group = groups[groupAt[at] ?? -1];
	if (group === void 0) return null;
	return {
		group,
		full: at === nouns || actsItself(units, group),
		start: viaOf >= 0 && at === nouns ? viaOf : phraseStart(reading, group.from)
	};
}
function agentBefore(reading, group) {
	const { units } = reading;
	if (group === void 0) return -1;
	let at = group.from - 1;
	while (isDeterminer(units[at])) at--;
	if (units[at]?.norm !== "of" && units[at]?.norm !== "from") return -1;
	const noun = units[at - 1];
	return noun !== void 0 && noun.lemmas.some((lemma) => agentNouns.has(lemma)) ? phraseStart(reading, at - 1) : -1;
}

// src/language/verb-shape.ts
const auxiliaries$1 = /* @__PURE__ */ new Set([
	"be",
	"is",
	"are",
	"was",
	"were",
	"been",
	"being",
	"am",
	"get",
	"gets",
	"got",
	"isn't",
	"aren't",
	"wasn't",
	"weren't"
]);
const negators = /* @__PURE__ */ new Set([
	"not",
	"never",
	"nor",
	"isn't",
	"aren't",
	"wasn't",
	"weren't",
	"won't",
	"doesn't",
	"didn't",
	"don't",
	"wouldn't",
	"can't",
	"cannot",
	"hasn't",
	"shouldn't",
	"couldn't"
]);
function isParticiple(unit) {
	return unit.lemmas.some((lemma) => lemma !== unit.norm) && !unit.norm.endsWith("ing") && !/[^s]s$/.test(unit.norm) || /^(?:put|set|cut|read|run|let|hit|led)$/.test(unit.norm);
}
function passiveAuxiliary(units, verb) {
	for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
		const unit = units[at];
		if (auxiliaries$1.has(unit.norm)) return at;
		if (!unit.word || !(isFunctionWord(unit) || /ly$/.test(unit.norm))) return -1;
		if (isPreposition(unit) && unit.norm !== "by") return -1;
	}
	return -1;
}
function isNounHere(units, at) {
	const before = units[at - 1];
	if (before?.norm === "that" && units[at - 2]?.capitalized === true && !before.capitalized) return false;
	return before !== void 0 && (isDeterminer(before) || before.possessive && !units[at]?.norm.endsWith("ing") || isPreposition(before) && before.norm !== "to" && !units[at]?.norm.endsWith("ing"));
}
function isPlural(unit) {
	return /(?:s|men|people|police)$/.test(unit.norm);
}
function isBare(unit) {
	if (/(?:[^s]s|ed|ing)$/.test(unit.norm) || /^(?:put|set|cut|read|let|hit|led)$/.test(unit.norm)) return false;
	return !irregular.has(unit.norm) && unit.lemmas.every((lemma) => lemma === unit.norm || lemma.length >= unit.norm.length);
}
function isAuxiliary(unit) {
	return auxiliaries$1.has(unit.norm) || /^(?:will|would|shall|should|can|could|may|might|must|has|have|had|does|did|do|'ll|won't|wouldn't)$/.test(unit.norm);
}
function isVerbal(unit) {
	return isAuxiliary(unit) || negators.has(unit.norm) || /ly$/.test(unit.norm) || /^(?:also|then|now|still|only|just|even|ever|always|again|already|once|longer|no|jointly|both|all|each|himself|herself|first|instead|due|set|agree|agreed|wants?|promised?|pledged?|continues?|asked|expected|supposed|meant|said|thought|believed|reported|known|rumored|alleged|understood|scheduled|slated|likely|ready|bound)$/.test(unit.norm);
}
function isNegated(units, verb) {
	for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
		const unit = units[at];
		if (negators.has(unit.norm) || unit.norm === "longer" && units[at - 1]?.norm === "no") return true;
		if (!isVerbal(unit) && unit.norm !== "to") return false;
	}
	return false;
}

// src/language/relation-match.ts
function byPatterns(reading, patterns) {
	return reading.groups.flatMap((group) => {
		const ending = listBefore(reading, group.to);
		const list = ending.at(-1)?.group === group ? ending : [{
			group,
			negated: false,
			full: false
		}];
		return patterns.flatMap((pattern) => hitsOfPattern(reading, group, list, pattern));
	});
}
function hitsOfPattern(reading, group, ending, pattern) {
	if (pattern.after.length === 0 && pattern.flag === null) {
		const match = matchPattern(reading, group, group, pattern);
		if (match === null) return [];
		const list = listFrom(reading, group.from, null, isOut(reading, match.from));
		return (list.length > 0 ? list : [{
			group,
			negated: isOut(reading, match.from),
			full: false
		}]).map((one) => ({
			group: one.group,
			negated: one.negated,
			certain: isFull(reading, one),
			from: match.from,
			to: match.to
		}));
	}
	const first = ending[0]?.group ?? group;
	const whole = first === group ? null : matchPattern(reading, first, group, pattern);
	const match = whole ?? matchPattern(reading, group, group, pattern);
	if (match === null) return [];
	const list = whole !== null || pattern.before.length === 0 ? ending : [{
		group,
		negated: false,
		full: true
	}];
	const out = isOut(reading, match.from);
	return list.map((one) => ({
		group: one.group,
		negated: one.negated || out,
		certain: true,
		from: match.from,
		to: match.to
	}));
}
function isFull({ units }, one) {
	return one.full || one.group.qualifies && one.group.noun < 0 || units[one.group.to] === void 0;
}
function isOut({ units }, at) {
	const one = units[at - 1]?.norm ?? "";
	const two = units[at - 2]?.norm ?? "";
	return one === "not" || one === "never" || one === "of" && two === "instead" || one === "than" && two === "rather" || one === "longer" && two === "no" || isNegated(units, at);
}

// src/language/relation-agent.ts
function agentOf(reading, verb) {
	const { units } = reading;
	const unit = units[verb];
	if (unit.joined && !isPrefixed(units, verb)) return compound$1(reading, verb);
	const by = isParticiple(unit) ? byAfter(reading, verb) : -1;
	if (by >= 0) return hitsOf(listFrom(reading, by + 1, "by", units[by - 1]?.norm === "not"), verb, by + 1, isNegated(units, verb));
	if (isParticiple(unit) && passiveAuxiliary(units, verb) >= 0) return [];
	if (isNounHere(units, verb)) return [];
	const inverted = unit.norm.endsWith("ing") ? behindCopula(reading, verb) : [];
	return inverted.length > 0 ? inverted : subjectOf(reading, verb);
}
function behindCopula(reading, verb) {
	const { units } = reading;
	if (!units.slice(0, verb).every((unit) => !unit.word || isConjunction(unit))) return [];
	const copula = units.findIndex((unit, at) => at > verb && at < verb + 7 && /^(?:is|are|was|be|:)$/.test(unit.norm));
	return copula < 0 ? [] : hitsOf(listFrom(reading, copula + 1), verb, copula + 1, false);
}
function isPrefixed(units, verb) {
	return /^(?:co|re|pre|over|out)$/.test(units[verb - 1]?.norm ?? "");
}
function compound$1(reading, verb) {
	const group = reading.groups[reading.groupAt[verb - 1] ?? -1];
	return group === void 0 ? [] : [{
		group,
		negated: isNegated(reading.units, group.from),
		certain: true,
		from: verb,
		to: verb + 1
	}];
}
function byAfter({ units }, verb) {
	let commas = 0;
	for (let at = verb + 1; at < units.length && at < verb + 14; at++) {
		const unit = units[at];
		if (unit.norm === "by") return /^(?:\d|then|now)/.test(units[at + 1]?.norm ?? "") ? -1 : at;
		if (unit.norm === ",") commas++;
		if (commas > 2 || /^[.;:!?()]$/.test(unit.norm) || unit.norm === "who" || unit.norm === "which" || unit.norm === "that") return -1;
		if (auxiliaries$1.has(unit.norm) && commas === 0) return -1;
	}
	return -1;
}
function subjectOf(reading, verb) {
	const { units } = reading;
	let at = isPrefixed(units, verb) && units[verb]?.joined === true ? verb - 2 : verb - 1;
	let negated = false;
	let infinitive = false;
	for (; at >= 0 && verb - at < 9; at--) {
		const unit = units[at];
		if ((reading.groupAt[at] ?? -1) >= 0) break;
		if (negators.has(unit.norm) || unit.norm === "longer" && units[at - 1]?.norm === "no") negated = true;
		if (unit.norm === "to") infinitive = true;
		if (unit.norm === "to" || unit.norm === "alone" || unit.norm === "itself" || unit.norm === "himself" || unit.norm === "together" || isVerbal(unit)) continue;
		break;
	}
	if (infinitive && !units.slice(at + 1, verb).some((unit) => isAuxiliary(unit) || /^(?:agree|want|promise|plan|offer|have|has|pledge|due|set|continue|ask|expect)/.test(unit.norm))) return [];
	const relative = /^(?:who|which|that)$/.test(units[at]?.norm ?? "");
	const end = relative ? units[at - 1]?.norm === "," ? at - 1 : at : endBeforeAside(reading, at);
	const list = listBefore(reading, end);
	const first = list[0];
	if (first === void 0 && units[at]?.norm === ",") return hitsOf(asideOut(reading, at), verb, verb + 1, false);
	if (first === void 0 || !relative && !agrees(reading, list, verb, at + 1)) return [];
	const comma = units[at - 1]?.norm === ",";
	const aside = end <= at && units[end]?.norm === "," ? listFrom(reading, end + 1).filter((one) => one.negated) : [];
	const governed = !(relative && /^it$/i.test(units[phraseStart(reading, first.group.from) - 2]?.norm ?? "") && isAuxiliary(units[phraseStart(reading, first.group.from) - 1])) && (!relative || !comma && units[at]?.norm !== "who") && isGoverned(reading, first.group, verb);
	return hitsOf([...list, ...aside], verb, verb + 1, negated).map((hit) => ({
		...hit,
		certain: hit.certain && !governed
	}));
}
function asideOut(reading, close) {
	const { units } = reading;
	for (let at = close - 1; at > 0 && close - at < 9; at--) {
		if (units[at]?.norm === "not" && units[at - 1]?.norm === ",") return listFrom(reading, at + 1, null, true).map((one) => ({
			...one,
			negated: true,
			full: true
		})).slice(0, 1);
		if (units[at]?.word !== true) return [];
	}
	return [];
}
function agrees(reading, list, verb, from) {
	const { units } = reading;
	const { group } = list.at(-1);
	const last = units[group.to - 1];
	const through = group.noun >= 0 && group.noun < verb;
	if (!through && (last.possessive || group.names.some((name) => name.form === "adjective") && !isPlural(last))) return false;
	if (!isBare(units[verb]) || list.length > 1 || units.slice(from, verb).some((one) => isAuxiliary(one) || one.norm === "to")) return true;
	const asked = units[phraseStart(reading, group.from) - 1];
	return asked !== void 0 && isAuxiliary(asked) || isPlural(through ? units[group.noun] : last);
}
function endBeforeAside(reading, at) {
	const { units } = reading;
	const mark = units[at]?.norm;
	if (mark !== "," && mark !== ")" && mark !== "–" && mark !== "—") return at + 1;
	const open = mark === ")" ? "(" : mark;
	for (let back = at - 1; back > 0 && at - back < 14; back--) if (units[back]?.norm === open) return (reading.groupAt[back - 1] ?? -1) >= 0 ? back : at + 1;
	return at + 1;
}
function isGoverned({ units }, group, verb) {
	let at = group.from - 1;
	while (at >= 0 && (isDeterminer(units[at]) || units[at]?.capitalized === true && units[at]?.word === true && !isFunctionWord(units[at]))) at--;
	const before = units[at];
	if (!isPreposition(before)) return false;
	if ((before?.norm === "of" || before?.norm === "from") && !group.qualifies) return true;
	return !(before?.norm === "with" && /ing$/.test(units[verb]?.norm ?? ""));
}

// src/language/relation-role.ts
const linking = /^(?:remains?|becomes?|became|stays?|plays?|acts?|takes?|appoints?|appointed|named?|made|makes?|elected|chosen)$/;
function byRoles(reading, frame) {
	const { units } = reading;
	return units.flatMap((_, at) => {
		const label = roleAt(units, at, frame.labels);
		const colon = label === 0 ? -1 : colonBehind(reading, at + label);
		if (colon >= 0) return hitsOf(listFrom(reading, colon + 1).filter((_, index, list) => index > 0 || list.length > 1 || endsThere(units, list[0]?.group.to ?? 0)), at, colon, false);
		const length = roleAt(units, at, frame.roles);
		if (length === 0 || (reading.groupAt[at] ?? -1) >= 0) return [];
		const titled = roleAt(units, at, frame.titles) > 0;
		return [...roleAfterName(reading, at, at + length), ...nameAfterRole(reading, at, at + length, titled)];
	});
}
function colonBehind(reading, end) {
	const { units } = reading;
	const at = /^(?:of|for|to|in|at|on|over|between|among)$/.test(units[end]?.norm ?? "") ? skipComplement(reading, end) : end;
	return units[at]?.norm === ":" ? at : -1;
}
function endsThere(units, at) {
	const unit = units[at];
	return unit === void 0 || !unit.word;
}
function roleAt(units, at, roles) {
	const unit = units[at];
	if (unit === void 0 || !unit.word) return 0;
	const next = units[at + 1];
	if (next !== void 0 && next.lemmas.some((lemma) => roles.has(`${unit.norm} ${lemma}`))) return 2;
	return unit.lemmas.some((lemma) => roles.has(lemma)) ? 1 : 0;
}
function roleAfterName(reading, role, end) {
	const { units } = reading;
	let at = role - 1;
	while (at >= 0 && role - at < 6 && (isDeterminer(units[at]) || isModifier(units[at]) || isConjunction(units[at]) && isModifier(units[at + 1]))) at--;
	const word = units[at]?.norm ?? "";
	if (word === "as" || word === "for" || auxiliaries$1.has(word) || linking.test(word)) {
		let subject = at;
		let negated = false;
		while (subject > 0 && at - subject < 7 && (reading.groupAt[subject - 1] ?? -1) < 0 && (isVerbal(units[subject - 1]) || /^(?:to|act|acts|acting|itself|himself|herself|offers?|offered|volunteers?|volunteered|serve|serves|serving|acted|served|role|works?|the|its|part|in|fills?|named|appointed|chosen|made|elected|come|comes|step|steps|who|which|,)$/.test(units[subject - 1]?.norm ?? ""))) subject--;
		negated = units.slice(subject, role).some((unit) => negators.has(unit.norm));
		const list = listBefore(reading, units[subject]?.norm === "," ? subject : subject);
		if (!(list[0] !== void 0 && word !== "as" && word !== "for" && isGoverned(reading, list[0].group, role)) || units.slice(subject, role).some((unit) => /^(?:who|which)$/.test(unit.norm))) return hitsOf(list, at, end, negated);
	}
	if (word === "," || word === "(" || word === "–" || word === "—") {
		const group = reading.groups[reading.groupAt[at - 1] ?? -1];
		const next = units[end];
		const closed = next === void 0 || !next.word || next.norm === "of";
		return group !== void 0 && closed ? hitsOf([{
			group,
			negated: false,
			full: !group.qualifies
		}], role, end, false) : [];
	}
	return [];
}
function nameAfterRole(reading, role, end, titled) {
	const { units } = reading;
	let at = end;
	if (units[at]?.norm === ":" || units[at]?.norm === "–" || units[at]?.norm === "—" || units[at]?.norm === "=") return hitsOf(listFrom(reading, at + 1), role, end, false);
	if ((reading.groupAt[at] ?? -1) >= 0 && units[end - 1]?.possessive !== true) {
		const list = titled && !isOwned(units, role) ? listFrom(reading, at).map((one) => ({
			...one,
			full: false
		})) : listFrom(reading, at);
		return hitsOf(list, role, end, false);
	}
	if (units[at]?.norm === "," && (reading.groupAt[at + 1] ?? -1) >= 0 && isDetermined(units, role)) return hitsOf(listFrom(reading, at + 1).slice(0, 1).map((one) => ({
		...one,
		full: one.full && (!titled || isOwned(units, role))
	})), role, end, false);
	if (/^(?:of|for|to|in|at|on|behind|between|among)$/.test(units[at]?.norm ?? "")) at = skipComplement(reading, at);
	const label = units[at]?.norm;
	if (label === "," && isDetermined(units, role) && isApposed(reading, at + 1)) return hitsOf(listFrom(reading, at + 1).slice(0, 1), role, end, false);
	if (label === "," && isFronted(units, role)) return hitsOf(listFrom(reading, at + 1), role, end, false);
	if (label === ":" || label === "–" || label === "—") return hitsOf(listFrom(reading, at + 1), role, end, false);
	let negated = false;
	const start = at;
	while (at < start + 6 && at < units.length && (isVerbal(units[at]) || units[at]?.norm === "to")) {
		if (negators.has(units[at]?.norm ?? "")) negated = true;
		at++;
	}
	return units.slice(start, at).some((unit) => auxiliaries$1.has(unit.norm) || /^(?:remains?|becomes?)$/.test(unit.norm)) ? hitsOf(listFrom(reading, behindOffice(reading, at)), role, end, negated) : [];
}
function behindOffice(reading, at) {
	const { units, groupAt } = reading;
	const title = readTitle(units, at);
	if (title === null) return at;
	let next = units[title.to]?.norm === "," ? title.to + 1 : title.to;
	while (honorifics$1.has(units[next]?.norm ?? "")) next++;
	const named = reading.groups[groupAt[next] ?? -1];
	return named?.names.some((name) => name.class === "person") === true ? named.from : at;
}
function isFronted(units, role) {
	const at = isDeterminer(units[role - 1]) ? role - 2 : role - 1;
	return units[at]?.norm === "as" && !units.slice(0, at).some((unit) => unit.word && !isConjunction(unit));
}
function isDetermined(units, role) {
	let at = role - 1;
	while (at > 0 && role - at < 3 && isModifier(units[at]) && units[at]?.possessive !== true && units[at]?.capitalized !== true) at--;
	return isDeterminer(units[at]) || units[at]?.possessive === true;
}
function isApposed({ units, groups, groupAt }, at) {
	const group = groups[groupAt[at] ?? -1];
	const next = group === void 0 ? void 0 : units[group.to];
	return group !== void 0 && !group.qualifies && (next === void 0 || /^[,.)]$/.test(next.norm));
}
function isOwned(units, role) {
	let at = role - 1;
	while (at > 0 && isModifier(units[at]) && units[at]?.possessive !== true && !isDeterminer(units[at])) at--;
	const owner = units[at];
	return owner !== void 0 && (/^(?:its|their|whose)$/.test(owner.norm) || owner.possessive && !owner.capitalized);
}
function skipComplement(reading, start) {
	const { units } = reading;
	let at = start + 1;
	while (at < units.length && at < start + 9 && units[at]?.word === true && !isAuxiliary(units[at])) at++;
	return at;
}
function isModifier(unit) {
	return unit !== void 0 && unit.word && !isFunctionWord(unit) && !/ing$/.test(unit.norm) && !linking.test(unit.norm);
}

// src/language/relation-verb.ts
function byVerbs(reading, frame) {
	return reading.units.flatMap((unit, at) => {
		if (!unit.word || (reading.groupAt[at] ?? -1) >= 0) return [];
		const has = (verbs) => unit.lemmas.some((lemma) => isVerb$2(reading.units, at, verbs.get(lemma)));
		const hits = [];
		if (isSpeech(reading.units, at)) return [];
		if (has(frame.agent) || frame.agentOf.some(({ verbs, objects }) => has(verbs) && hasObject(reading.units, at, objects))) hits.push(...agentOf(reading, at));
		if (has(frame.patient)) hits.push(...patientOf(reading, at));
		for (const { verbs, prepositions } of frame.oblique) if (has(verbs)) hits.push(...obliqueOf(reading, at, prepositions));
		return hits;
	});
}
function isSpeech(units, at) {
	if (units[at]?.lemmas.includes("write") !== true || passiveAuxiliary(units, at) >= 0) return false;
	if (units.slice(Math.max(0, at - 6), at).some((unit) => /^(?:that|which|what)$/.test(unit.norm))) return false;
	return /^(?:in|on|to|that|about|how|why|back|yesterday|:|"|“|‘|')$/.test(units[at + 1]?.norm ?? "");
}
function isVerb$2(units, at, particles) {
	return particles !== void 0 && (particles.size === 0 || particles.has(units[at + 1]?.norm ?? ""));
}
function hasObject(units, verb, objects) {
	if (/^(?:at|throughout|worldwide|across)$/.test(units[verb + 1]?.norm ?? "")) return false;
	if (/^(?:operates?|operating)$/.test(units[verb]?.norm ?? "") && /^(?:in|near|from|as|under|on|with|for)$/.test(units[verb + 1]?.norm ?? "")) return false;
	const passive = isParticiple(units[verb]) && (passiveAuxiliary(units, verb) >= 0 || units[verb + 1]?.norm === "by");
	const related = units.slice(Math.max(0, verb - 8), verb).some((unit) => unit.norm === "which" || unit.norm === "that" || unit.norm === "who");
	return (passive || related ? units.slice(Math.max(0, verb - 12), verb + (passive ? 0 : 9)) : units.slice(verb + 1, verb + 9)).some((unit) => unit.word ? unit.lemmas.some((lemma) => objects.has(lemma)) : objects.has("#") && /[$€£¥]/.test(unit.text));
}
function patientOf(reading, verb) {
	const { units } = reading;
	const unit = units[verb];
	const auxiliary = isParticiple(unit) ? passiveAuxiliary(units, verb) : -1;
	if (auxiliary >= 0) {
		let at = auxiliary;
		while (at > 0 && (isVerbal(units[at - 1]) || units[at - 1]?.norm === "to")) at--;
		const list = listBefore(reading, at);
		return list[0] !== void 0 && isGoverned(reading, list[0].group, verb) ? [] : hitsOf(list, auxiliary, verb + 1, isNegated(units, verb));
	}
	if (isNounHere(units, verb) && !unit.norm.endsWith("ing")) return [];
	return hitsOf(listFrom(reading, verb + 1), verb, verb + 1, isNegated(units, verb));
}
const stops = /^(?:that|who|which|when|while|if|because|where|so|although|though|unless|until|will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had)$/;
function obliqueOf(reading, verb, prepositions) {
	const { units } = reading;
	const negated = isNegated(units, verb);
	if (isNounHere(units, verb) || !/(?:ed|ing)$/.test(units[verb]?.norm ?? "") && reading.groups[reading.groupAt[verb - 1] ?? -1]?.names.some((name) => name.form === "adjective" && !isPlural(units[verb - 1])) === true) return [];
	if (prepositions.has("to") && (reading.groupAt[verb + 1] ?? -1) >= 0) return [];
	const fronted = frontedOf(reading, verb, prepositions);
	if (fronted.length > 0) return hitsOf(fronted, verb, verb + 1, negated);
	let between = 0;
	for (let at = verb + 1; at < units.length && at < verb + 14; at++) {
		const unit = units[at];
		if (/^[.;:!?|]$/.test(unit.norm) || stops.test(unit.norm) || between > 1) break;
		if (!prepositions.has(unit.norm)) {
			if (isPreposition(unit) && unit.norm !== "of") between++;
			continue;
		}
		const list = listFrom(reading, at + 1, unit.norm, units[at - 1]?.norm === "not");
		if (list.length > 0) return hitsOf(list, verb, at + 1, negated);
		between++;
	}
	return [];
}
function frontedOf(reading, verb, prepositions) {
	const { units } = reading;
	const first = units.findIndex((unit) => unit.word);
	if (first < 0 || verb - first > 14 || !prepositions.has(units[first]?.norm ?? "")) return [];
	const list = listFrom(reading, first + 1, units[first]?.norm ?? null);
	const last = list.at(-1)?.group;
	return last !== void 0 && isAuxiliary(units[last.to] ?? units[first]) && last.to < verb ? list : [];
}

// src/language/sentence-memo.ts
function rememberBySentence(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (sentence) => {
		const found = known.get(sentence);
		if (found !== void 0) return found;
		const made = read(sentence);
		known.set(sentence, made);
		return made;
	};
}

// src/language/sentence-unit.ts
const unitsOf = rememberBySentence(({ tokens }) => toUnits(tokens));

// src/language/exclusive.ts
function exclusive(sentence, name) {
	const units = unitsOf(sentence);
	const from = unitAt(units, name.start);
	const to = unitAt(units, name.end - 1) + 1;
	let at = from - 1;
	while (at >= 0 && (isDeterminer(units[at]) || isPreposition(units[at]) || units[at]?.capitalized === true && units[at]?.norm !== "only")) at--;
	const before = units[at]?.norm ?? "";
	if (/^(?:only|solely|exclusively|just|purely)$/.test(before) && units[at - 1]?.norm !== "not") return true;
	const rest = units.slice(to, to + 6).map((unit) => unit.norm).join(" ");
	return /^(?:alone|only|exclusively|solely)\b/.test(rest) || /^(?:, )?(?:and |but )?(?:nobody|no one|nowhere|nothing|none|not anyone|not anywhere|no other \w+)(?: else)?\b/.test(rest);
}

// src/language/relation.ts
const relations = /* @__PURE__ */ new Set([...Object.keys(relationFrames), ...Object.keys(relationAliases)]);
function fillersOf(sentence, names, relation) {
	const frame = frameOf(relation);
	if (frame === void 0 || names.length === 0) return [];
	const reading = readGroups(unitsOf(sentence), names);
	const strong = [
		...byVerbs(reading, frame),
		...byRoles(reading, frame),
		...byPatterns(reading, frame.patterns)
	];
	const weak = strong.some((hit) => hit.certain) ? [] : byPatterns(reading, frame.weak);
	const loose = byPatterns(reading, frame.loose).map((hit) => ({
		...hit,
		certain: false
	}));
	return merge(reading, [
		...strong,
		...weak,
		...loose
	], isSpokenOf(reading, frame), relation === "place" || relation === "member" || relation === "target").filter((filler) => frame.classes?.has(filler.name.class) ?? true);
}
function merge(reading, hits, guessed, placed) {
	const { units } = reading;
	const bests = /* @__PURE__ */ new Map();
	for (const hit of hits) if (bests.get(hit.group)?.certain !== true && (hit.certain || !bests.has(hit.group))) bests.set(hit.group, hit);
	return reading.groups.flatMap((group) => {
		const best = bests.get(group);
		if (best === void 0 && !guessed) return [];
		const cue = best === void 0 ? null : {
			start: units[best.from]?.start ?? 0,
			end: units[best.to - 1]?.end ?? 0
		};
		return (group.names.some((name) => name.form === "capital") && !placed ? group.names.filter((name) => name.form === "capital" || name.class !== "place") : group.names).map((name) => ({
			name,
			certain: best?.certain ?? false,
			negated: best?.negated ?? false,
			cue
		}));
	});
}
function isSpokenOf(reading, frame) {
	return reading.units.some((unit) => unit.word && unit.lemmas.some((lemma) => frame.agent.has(lemma) || frame.patient.has(lemma) || frame.roles.has(lemma) || frame.agentOf.some(({ verbs }) => verbs.has(lemma)) || frame.oblique.some(({ verbs }) => verbs.has(lemma))));
}

// src/number/date.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const WEEKDAYS = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const LONG_DAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const WEEKDAY = `(?:${LONG_DAY}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)`;
const NTH = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`;
const YEAR = "(?:1[5-9]|20|21)\\d{2}";
const GAP$1 = "[ \\u00a0\\n]{1,2}";
const AND = `(?:[-–]|${GAP$1}(?:and|or|to|&|[-–])${GAP$1})`;
const LEAD = `(?:(?<weekday>${WEEKDAY})\\b(?:,?${GAP$1}(?:the${GAP$1})?|,?${GAP$1}on${GAP$1}|${GAP$1}\\())?`;
const TAIL = `(?:(?:,?${GAP$1}\\(|,${GAP$1}a${GAP$1})(?<tailday>${LONG_DAY})\\)?)?`;
const FORMS$1 = [
	/\b(?<iso>(?:1[5-9]|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])/,
	/(?<![\d./])(?<dotted>(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|[12]\d|3[01])[./](?:19|20)\d{2})(?![\d])/,
	new RegExp(`(?<![\\d.,-])\\b${LEAD}(?<day>${NTH})(?:${AND}(?<lastday>${NTH}))?(?:${GAP$1}of)?${GAP$1}(?<month>${MONTH})(?:,?${GAP$1}(?<year>${YEAR}))?(?![\\p{L}\\d])${TAIL}`, "u"),
	new RegExp(`\\b${LEAD}(?<month>${MONTH})${GAP$1}(?:the${GAP$1})?(?<day>${NTH})(?:${AND}(?<lastday>${NTH}))?(?![\\d%])(?!,\\d{3})(?!\\.\\d)(?:,?${GAP$1}(?<year>${YEAR})(?![\\d%]|,\\d))?(?![\\p{L}])${TAIL}`, "u"),
	new RegExp(`\\b(?<month>${MONTH}),?(?:${GAP$1}of)?${GAP$1}(?<year>${YEAR})(?![\\d%]|,\\d)`, "u"),
	new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Ff]rom|[Tt]o|[Bb]etween|[Bb]ack in)[ \\u00a0-])(?<month>${MONTH})(?![\\p{L}\\d])(?!['’]s)`, "u"),
	new RegExp(`\\b(?<month>(?:January|February|April|June|July|August|September|October|November|December))(?![\\p{L}\\d])`, "u"),
	new RegExp(`\\b(?<weekday>${LONG_DAY})(?:s\\b)?(?!\\p{L})`, "u")
];
const ALL = new RegExp(FORMS$1.map((form, index) => `(?:${form.source.replace(/\?<(\w+)>/g, `?<$1${index}>`)})`).join("|"), "gu");
const HINT = /\d{4}-\d\d-\d\d|\d[./]\d|[A-Z][a-z]{1,8}day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
function scanDates(text) {
	if (!HINT.test(text)) return [];
	const dates = [];
	for (const found of text.matchAll(ALL)) {
		const groups = groupsOf(found);
		const value = valueOf(groups);
		if (value === null) continue;
		if (groups.month !== void 0 && groups.day === void 0 && groups.year === void 0 && isGivenName(text, found.index, found[0])) continue;
		const { index } = found;
		if (groups.lastday !== void 0 && groups.day !== void 0) {
			const split = index + found[0].indexOf(groups.day) + groups.day.length;
			dates.push({
				start: index,
				end: split,
				value
			});
			const last = valueOf({
				...groups,
				day: groups.lastday,
				weekday: void 0
			});
			const second = text.indexOf(groups.lastday, split);
			if (last !== null) dates.push({
				start: second,
				end: index + found[0].length,
				value: last
			});
		} else dates.push({
			start: index,
			end: index + found[0].trimEnd().length,
			value
		});
	}
	return dates;
}
function isGivenName(text, start, name) {
	return /^ \p{Lu}\p{Ll}/u.test(text.slice(start + name.length, start + name.length + 3)) || /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start)) && !/\b(?:In|Since|By|Until|Last|Next|Early|Late|This|Of|During|Before|After|From|To) $/.test(text.slice(Math.max(0, start - 20), start));
}
function groupsOf(found) {
	const groups = found.groups ?? {};
	const named = {};
	for (const key in groups) {
		const written = groups[key];
		if (written !== void 0) named[key.slice(0, -1)] = written;
	}
	return named;
}
function valueOf(groups) {
	if (groups.iso !== void 0) {
		const [year, month, day] = groups.iso.split("-").map(Number);
		return checked({
			year: year ?? null,
			month: month ?? null,
			day: day ?? null,
			weekday: null
		});
	}
	if (groups.dotted !== void 0) return readDotted(groups.dotted);
	const month = groups.month === void 0 ? null : MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
	const named = groups.weekday ?? groups.tailday;
	const weekday = named === void 0 ? null : WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase());
	return checked({
		year: groups.year === void 0 ? null : Number(groups.year),
		month,
		day: groups.day === void 0 ? null : Number.parseInt(groups.day, 10),
		weekday
	});
}
function readDotted(written) {
	const [a = 0, b = 0, year = 0] = written.split(/[./]/).map(Number);
	if (written.includes(".") || a > 12 || a === b) return checked({
		year,
		month: b,
		day: a,
		weekday: null
	});
	return b > 12 ? checked({
		year,
		month: a,
		day: b,
		weekday: null
	}) : null;
}
function checked(date) {
	if (date.month !== null && (date.month < 1 || date.month > 12)) return null;
	if (date.day === null || date.month === null) return date;
	return date.day <= new Date(Date.UTC(date.year ?? 2024, date.month, 0)).getUTCDate() ? date : null;
}
function weekdayOf({ year, month, day }) {
	return year === null || month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function readDate(text) {
	const whole = text.trim();
	const numeric = /^((?:1[5-9]|20|21)\d{2})(?:-(\d{2}))?$/.exec(whole);
	if (numeric !== null) return checked({
		year: Number(numeric[1]),
		month: numeric[2] === void 0 ? null : Number(numeric[2]),
		day: null,
		weekday: null
	});
	const [first, ...more] = scanDates(whole);
	const month = MONTHS.findIndex((name) => new RegExp(`^${name}[a-z]*\\.?$`, "i").test(whole));
	if (month >= 0) return {
		year: null,
		month: month + 1,
		day: null,
		weekday: null
	};
	return first !== void 0 && more.length === 0 && first.start <= 3 && first.end >= whole.length - 1 ? first.value : null;
}

// src/number/digits.ts
const GAP = "[ \\u00a0\\u2009\\u202f\\u2007]";
const FORMS = [
	[/[1-9]\d{0,2}(?:,\d{3}){1,10}(?:\.\d{1,12}(?!\d))?(?![\d]|,\d)/y, (s) => s.replaceAll(",", "")],
	[/[1-9]\d?(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?(?![\d]|,\d)/y, (s) => s.replaceAll(",", "")],
	[/[1-9]\d{0,2}(?:\.\d{3}){2,8}(?:,\d{1,4})?(?![\d]|[.,]\d)/y, (s) => s.replaceAll(".", "").replace(",", ".")],
	[/[1-9]\d{0,2}\.\d{3},\d{1,2}(?![\d]|[.,]\d)/y, (s) => s.replace(".", "").replace(",", ".")],
	[/[1-9]\d{0,2}\.000(?![\d]|[.,]\d)/y, (s) => s.replace(".", "")],
	[/[1-9]\d{0,2}(?:['’]\d{3}){1,8}(?:\.\d{1,12})?(?!\d)/y, (s) => s.replace(/['’]/g, "")],
	[new RegExp(`[1-9]\\d{0,2}(?:${GAP}\\d{3}(?!\\d)){1,8}(?:[.,]\\d{1,4})?(?!\\d|[.,/:-]\\d)`, "y"), (s) => s.replace(new RegExp(GAP, "g"), "").replace(",", ".")]
];
const SIMPLE = /\d{1,18}(?=[ .,;:)!?”"\n-](?![\d(^x×])|$)/y;
const EXPONENT = /e[+-]?\d{1,3}(?![\p{L}\d])|[ ]?[x×][ ]?10\^[ ]?([-+−]?\d{1,3})|[ ]?[×x][ ]?10([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})/iuy;
const SUPERSCRIPT$1 = "⁰¹²³⁴⁵⁶⁷⁸⁹";
function matchAt(expression, text, at) {
	expression.lastIndex = at;
	return expression.exec(text);
}
function readDigits(text, at) {
	const simple = matchAt(SIMPLE, text, at);
	if (simple !== null) return {
		end: at + simple[0].length,
		value: Number(simple[0]),
		step: stepOf(simple[0]),
		bare: true,
		grouped: false
	};
	for (const [form, clean] of FORMS) {
		const found = matchAt(form, text, at);
		if (found !== null) return withExponent(text, at + found[0].length, clean(found[0]), true);
	}
	const plain = matchAt(/\d{0,18}\.\d{1,15}(?![\d])|(?<!\d,)\d{1,18},\d{1,2}(?![\d]|,\d)|\d{1,18}(?!\d)/y, text, at);
	return plain === null ? null : withExponent(text, at + plain[0].length, plain[0].replace(",", "."), false);
}
function withExponent(text, end, written, grouped) {
	const value = Number(written);
	const step = stepOf(written);
	const found = matchAt(EXPONENT, text, end);
	if (found === null) return {
		end,
		value,
		step,
		bare: !grouped && !written.includes("."),
		grouped
	};
	const power = found[1] !== void 0 ? Number(found[1].replace("−", "-")) : found[2] !== void 0 ? readSuperscript$1(found[2]) : Number(found[0].slice(1));
	return {
		end: end + found[0].length,
		value: Number(`${value}e${power}`),
		step: step * 10 ** power,
		bare: false,
		grouped
	};
}
function readSuperscript$1(written) {
	const digits = [...written].filter((c) => SUPERSCRIPT$1.includes(c)).map((c) => SUPERSCRIPT$1.indexOf(c)).join("");
	return written.startsWith("⁻") ? -Number(digits) : Number(digits);
}
function stepOf(written) {
	const point = written.indexOf(".");
	if (point >= 0) return 10 ** -(written.length - point - 1);
	const zeros = /0*$/.exec(written.slice(-18))?.[0].length ?? 0;
	return zeros === written.length ? 1 : 10 ** zeros;
}

// src/number/numeral-word.ts
const SMALL = /* @__PURE__ */ new Map([
	["zero", 0],
	["nought", 0],
	["naught", 0],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
	["eleven", 11],
	["twelve", 12],
	["thirteen", 13],
	["fourteen", 14],
	["fifteen", 15],
	["sixteen", 16],
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19]
]);
const TENS = /* @__PURE__ */ new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fourty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90]
]);
const SCALE = /* @__PURE__ */ new Map([
	["thousand", 1e3],
	["lakh", 1e5],
	["lac", 1e5],
	["million", 1e6],
	["crore", 1e7],
	["billion", 1e9],
	["milliard", 1e9],
	["trillion", 0xe8d4a51000],
	["quadrillion", 0x38d7ea4c68000],
	["quintillion", 0xde0b6b3a7640000]
]);
const SCALE_PLURAL = /* @__PURE__ */ new Map([
	["thousands", 1e3],
	["lakhs", 1e5],
	["lacs", 1e5],
	["millions", 1e6],
	["crores", 1e7],
	["billions", 1e9],
	["milliards", 1e9],
	["trillions", 0xe8d4a51000]
]);
const SCALE_SHORT = /* @__PURE__ */ new Map([
	["mn", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["mil", 1e6],
	["bn", 1e9],
	["bln", 1e9],
	["mrd", 1e9],
	["tn", 0xe8d4a51000],
	["trn", 0xe8d4a51000],
	["tln", 0xe8d4a51000]
]);
const ORDINAL = /* @__PURE__ */ new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["nineth", 9],
	["tenth", 10],
	["eleventh", 11],
	["twelfth", 12],
	["thirteenth", 13],
	["fourteenth", 14],
	["fifteenth", 15],
	["sixteenth", 16],
	["seventeenth", 17],
	["eighteenth", 18],
	["nineteenth", 19],
	["twentieth", 20],
	["thirtieth", 30],
	["fortieth", 40],
	["fiftieth", 50],
	["sixtieth", 60],
	["seventieth", 70],
	["eightieth", 80],
	["ninetieth", 90],
	["hundredth", 100],
	["thousandth", 1e3],
	["millionth", 1e6],
	["billionth", 1e9],
	["trillionth", 0xe8d4a51000]
]);
const VULGAR = /* @__PURE__ */ new Map([
	["½", 1 / 2],
	["⅓", 1 / 3],
	["⅔", 2 / 3],
	["¼", 1 / 4],
	["¾", 3 / 4],
	["⅕", 1 / 5],
	["⅖", 2 / 5],
	["⅗", 3 / 5],
	["⅘", 4 / 5],
	["⅙", 1 / 6],
	["⅚", 5 / 6],
	["⅐", 1 / 7],
	["⅛", 1 / 8],
	["⅜", 3 / 8],
	["⅝", 5 / 8],
	["⅞", 7 / 8],
	["⅑", 1 / 9],
	["⅒", 1 / 10]
]);

// src/number/scale.ts
function skipHyphen(lexemes, at) {
	const mark = lexemes[at];
	const next = lexemes[at + 1];
	return mark?.norm === "-" && next !== void 0 && mark.spaced === next.spaced && (!mark.spaced || next.kind === "word") ? at + 1 : at;
}
function skipPlusMinus(lexemes, at) {
	const [a, b, c] = [
		lexemes[at]?.norm,
		lexemes[at + 1]?.norm,
		lexemes[at + 2]?.norm
	];
	if (a === "±") return at + 1;
	if (a === "plus" && (b === "or" || b === "/") && c === "minus") return at + 3;
	return a === "+" && b === "/" && (c === "-" || c === "−") ? at + 3 : at;
}
function scaleAt(lexemes, at, afterDigits) {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== "word") return null;
	const full = SCALE.get(lexeme.norm) ?? SCALE_PLURAL.get(lexeme.norm);
	if (full !== void 0) return full;
	if (!afterDigits) return null;
	if (lexeme.norm === "k" && !lexeme.spaced) return 1e3;
	if (lexeme.norm === "b" && lexeme.cap && !lexeme.spaced) return 1e9;
	if (lexeme.norm === "m" && lexeme.cap && !lexeme.spaced) return 1e6;
	return SCALE_SHORT.get(lexeme.norm) ?? null;
}
function multiply(a, b) {
	const exact = a * b;
	return b === 1 || Number.isSafeInteger(exact) && Number.isInteger(a) ? exact : Number(exact.toPrecision(15));
}

// src/number/numeral-part.ts
function takeDigits(lexeme, state) {
	if (lexeme.digits === null) return false;
	state.at++;
	state.parts++;
	state.current = lexeme.digits.value;
	state.step = lexeme.digits.step;
	state.room = 0;
	return true;
}
function takeWord(lexemes, state) {
	const word = lexemes[state.at];
	if (word?.kind !== "word") return false;
	const value = SMALL.get(word.norm) ?? TENS.get(word.norm);
	if (value === void 0 || value === 0 && state.parts > 0 || value >= state.room && state.room < 1e3 || state.room === 0) return false;
	const tens = TENS.has(word.norm);
	if (tens && state.parts > 0 && ordinalFollows(lexemes, state.at + 1)) return false;
	state.current += value;
	state.room = tens ? 10 : 0;
	state.at++;
	state.parts++;
	state.step = stepOf(String(value));
	state.worded = true;
	return true;
}
function ordinalFollows(lexemes, at) {
	const value = ORDINAL.get((lexemes[skipHyphen(lexemes, at)]?.norm ?? "").replace(/s$/, ""));
	return value !== void 0 && value < 10;
}
function takeMultiplier(lexemes, state, at) {
	const norm = lexemes[at]?.norm ?? "";
	const previous = lexemes[at - 1];
	if (norm === "hundred" || norm === "hundreds") {
		if (state.current <= 0 || state.current >= 100 && previous?.digits == null) return false;
		state.current *= 100;
		Object.assign(state, {
			at: at + 1,
			room: 100,
			step: state.step * 100,
			parts: state.parts + 1,
			worded: true
		});
		return true;
	}
	if (norm === "dozen" || norm === "dozens" || norm === "dzs" || norm === "dozs") {
		if (state.total + state.current <= 0) return false;
		const last = state.current > 100 ? state.current % 100 : state.current;
		state.current += last * 11;
		Object.assign(state, {
			at: at + 1,
			room: 0,
			ceiling: 0,
			step: 1,
			parts: state.parts + 1,
			worded: true
		});
		return true;
	}
	const factor = scaleAt(lexemes, at, previous?.digits != null);
	if (factor === null) return false;
	return scaleBy(state, factor, at);
}
function scaleBy(state, factor, at) {
	if (state.current === 0 && state.total > 0 && state.scale > 1 && factor > 1 && state.parts > 0 && state.ceiling > 0) {
		state.total *= factor;
		state.scale *= factor;
	} else {
		if (state.current === 0 || factor >= state.ceiling) return false;
		state.total += multiply(state.current, factor);
		state.current = 0;
		state.scale = factor;
		state.ceiling = factor;
	}
	Object.assign(state, {
		at: at + 1,
		room: 1e3,
		step: state.step * factor,
		parts: state.parts + 1,
		worded: true
	});
	return true;
}

// src/number/numeral.ts
const ARTICLE = {
	and: true,
	loose: false
};
function readNumeral(lexemes, from, reading = ARTICLE) {
	const state = {
		at: from,
		total: 0,
		current: 0,
		room: 1e3,
		scale: 1,
		ceiling: Infinity,
		step: 1,
		parts: 0,
		worded: false
	};
	if (!start(lexemes, state)) return null;
	while (advance(lexemes, state, reading));
	readPoint(lexemes, state);
	const value = state.total + state.current;
	const only = state.parts === 1;
	const digits = lexemes[from]?.digits;
	const bare = only && (digits === null || digits === void 0 ? TENS.has(lexemes[from]?.norm ?? "") || SMALL.has(lexemes[from]?.norm ?? "") : digits.bare);
	return {
		to: state.at,
		value,
		step: state.step,
		scale: state.scale,
		bare,
		worded: state.worded
	};
}
function start(lexemes, state) {
	const first = lexemes[state.at];
	if (first === void 0) return false;
	if (first.digits !== null) return takeDigits(first, state);
	const next = lexemes[state.at + 1];
	if ((first.norm === "a" || first.norm === "an") && next !== void 0 && isCollective(next.norm)) {
		Object.assign(state, {
			at: state.at + 1,
			current: 1,
			parts: 1,
			worded: true
		});
		return true;
	}
	if ((first.norm === "hundred" || SCALE.has(first.norm)) && next !== void 0 && SCALE.has(next.norm)) {
		Object.assign(state, {
			current: 1,
			parts: 1,
			worded: true
		});
		return true;
	}
	if (first.norm === "dozen") return false;
	return takeWord(lexemes, state);
}
const isCollective = (word) => word === "hundred" || word === "dozen" || SCALE.has(word);
function advance(lexemes, state, reading) {
	const at = skipHyphen(lexemes, state.at);
	const lexeme = lexemes[at];
	if (lexeme === void 0) return false;
	if (at > state.at && lexemes[state.at]?.spaced === true && !(state.room === 10 && (SMALL.get(lexeme.norm) ?? 10) < 10)) return false;
	if (takeMultiplier(lexemes, state, at)) return true;
	if (lexeme.norm === "and") return reading.and && takeAfterAnd(lexemes, state, at + 1, reading);
	const before = state.at;
	state.at = at;
	if (state.room > 0 && takeWord(lexemes, state)) return true;
	if (at === before && state.scale > 1 && state.current === 0 && lexeme.digits !== null && fitsBelow(lexemes, state, at) && (reading.loose || isScaledAgain(lexemes, state, at))) return takeDigits(lexeme, state);
	state.at = before;
	return false;
}
function takeAfterAnd(lexemes, state, at, reading) {
	const last = lexemes[state.at - 1]?.norm ?? "";
	const afterMultiplier = last.startsWith("hundred") || state.scale > 1 && state.current === 0;
	if (!afterMultiplier && !(reading.loose && state.room === 10)) return false;
	const limit = last.startsWith("hundred") ? 100 : afterMultiplier ? state.scale : 10;
	const digits = last === "hundred" && lexemes[state.at - 2]?.digits != null;
	const part = readPart(lexemes, at, limit, digits ? {
		...reading,
		loose: true
	} : reading);
	if (part === null || digits && part.value === 0) return false;
	state.current += part.value;
	Object.assign(state, {
		at: part.to,
		room: 0,
		step: part.step,
		parts: state.parts + 2,
		worded: true
	});
	return true;
}
function readPart(lexemes, at, limit, reading) {
	const first = lexemes[at];
	if (first === void 0) return null;
	if (first.digits !== null && (!reading.loose || !first.digits.bare)) return null;
	const state = {
		at,
		total: 0,
		current: 0,
		room: 1e3,
		scale: 1,
		ceiling: 1,
		step: 1,
		parts: 0,
		worded: true
	};
	if (first.digits !== null ? !takeDigits(first, state) : first.norm === "a" || !takeWord(lexemes, state)) return null;
	while (advance(lexemes, state, {
		and: limit > 100,
		loose: false
	}));
	const lifted = scaleAt(lexemes, skipHyphen(lexemes, state.at), first.digits !== null);
	if (state.current >= limit || lifted !== null && limit > 100 && multiply(state.current, lifted) >= limit) return null;
	return {
		to: state.at,
		value: state.current,
		step: state.step
	};
}
function fitsBelow(lexemes, state, at) {
	const digits = lexemes[at]?.digits;
	return digits != null && digits.bare && digits.value < state.scale;
}
function isScaledAgain(lexemes, state, at) {
	const factor = lexemes[at + 1]?.norm === "hundred" ? 100 : scaleAt(lexemes, at + 1, true);
	return factor !== null && factor < state.scale && lexemes[at + 1]?.spaced === true;
}
function readPoint(lexemes, state) {
	const next = lexemes[state.at + 1];
	if (lexemes[state.at]?.norm !== "point" || next?.kind !== "word" || state.current !== Math.floor(state.current)) return;
	let written = "";
	let at = state.at + 1;
	for (let word = lexemes[at]; word !== void 0 && at < state.at + 12; word = lexemes[++at]) {
		const value = SMALL.get(word.norm) ?? TENS.get(word.norm);
		if (value === void 0) break;
		if (TENS.has(word.norm)) {
			const unit = SMALL.get(lexemes[skipHyphen(lexemes, at + 1)]?.norm ?? "");
			if (unit !== void 0 && unit > 0 && unit < 10) at = skipHyphen(lexemes, at + 1);
			written += String(value + (unit !== void 0 && unit < 10 ? unit : 0));
		} else written += String(value);
	}
	if (written === "") return;
	state.current = Number(`${state.current}.${written}`);
	Object.assign(state, {
		at,
		step: 10 ** -written.length,
		parts: state.parts + 2,
		worded: true,
		room: 0
	});
	const factor = scaleAt(lexemes, at, false);
	if (factor !== null && scaleBy(state, factor, at)) state.room = 0;
}

// src/number/fraction.ts
const AFTER_SHARE = new Set(`of in to off from by with on at the its their his her our your my this that these those what it them as than for and or but nor
 per is are was were be been will would can could may might must should has have had goes go went a an all any such less more fewer smaller larger
 bigger higher lower greater each again if when while because who which so since until after before during within under over between into out only not`.split(/\s+/));
const HALF_RULED_OUT = new Set(`first second third other better latter last next top bottom upper lower early opening closing a-and`.split(/\s+/));
const DENOMINATORS = /* @__PURE__ */ new Set([
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	12,
	16,
	20,
	24,
	25,
	32,
	50,
	64,
	100,
	1e3
]);
function readNumber(lexemes, from, reading = ARTICLE) {
	const share = readShare(lexemes, from, reading);
	if (share !== null) return scaleShare(lexemes, share, from);
	const short = readNumeral(lexemes, from, {
		...reading,
		and: false
	});
	if (short === null) return null;
	const mixed = addShare(lexemes, short, reading);
	if (mixed !== null) return mixed;
	const whole = reading.and ? readNumeral(lexemes, from, reading) ?? short : short;
	const more = whole.to > short.to ? addShare(lexemes, whole, reading) : null;
	if (more !== null) return more;
	const divided = divide(lexemes, whole);
	return divided === null ? {
		...whole,
		share: false
	} : scaleShare(lexemes, divided, from);
}
function scaleShare(lexemes, share, from) {
	let at = lexemes[share.to]?.norm === "-" ? skipHyphen(lexemes, share.to) : share.to;
	if (lexemes[at]?.norm === "of") at++;
	const scaled = /^(?:an?|one)$/.test(lexemes[at]?.norm ?? "") ? readNumeral(lexemes, at) : null;
	if (scaled !== null && scaled.value >= 12) return counted(share, scaled.value, scaled.to);
	const bare = at === share.to || lexemes[at - 1]?.norm === "-" ? scaleAt(lexemes, at, lexemes[from]?.digits !== null) : null;
	if (bare !== null) return counted(share, bare, at + 1);
	return lexemes[at]?.norm === "dozen" && at === share.to ? counted(share, 12, at + 1) : share;
}
const counted = (share, factor, to) => ({
	...share,
	to,
	value: multiply(share.value, factor),
	step: factor === 12 ? 1 : factor / 10,
	scale: factor,
	share: false,
	worded: true
});
function addShare(lexemes, whole, reading) {
	const and = lexemes[whole.to]?.norm === "and";
	const glued = skipHyphen(lexemes, whole.to);
	const hyphened = glued > whole.to && lexemes[glued]?.spaced === false && lexemes[glued + 1]?.norm === "/";
	const at = and ? whole.to + 1 : lexemes[glued]?.norm === "and" ? glued + 1 : hyphened ? glued : whole.to;
	const behindDigits = lexemes[whole.to - 1]?.digits?.bare === true && lexemes[at]?.digits != null && !hyphened;
	if (at === whole.to && !behindDigits) return null;
	const share = readProper(lexemes, skipHyphen(lexemes, at), reading);
	if (share === null) return null;
	const scaled = scaleShare(lexemes, share, at);
	if (scaled.to > share.to && whole.scale > 1) return {
		...whole,
		to: scaled.to,
		value: whole.value + scaled.value,
		step: scaled.step,
		worded: true,
		bare: false,
		share: false
	};
	const sum = whole.value + multiply(share.value, whole.scale);
	const mixed = {
		to: share.to,
		value: sum,
		step: .1 * whole.scale,
		scale: whole.scale,
		bare: false,
		worded: true,
		share: false
	};
	const next = skipHyphen(lexemes, share.to);
	const factor = whole.scale === 1 ? scaleAt(lexemes, next, lexemes[share.to - 1]?.digits !== null) : null;
	return factor === null ? mixed : {
		...mixed,
		to: next + 1,
		value: multiply(sum, factor),
		step: .1 * factor,
		scale: factor
	};
}
function readProper(lexemes, at, reading) {
	const top = readNumeral(lexemes, at, {
		...reading,
		and: false
	});
	const share = readShare(lexemes, at, {
		...reading,
		loose: true
	}) ?? (top === null ? null : divide(lexemes, top));
	return share === null || share.value >= 1 ? null : share;
}
function divide(lexemes, whole) {
	const part = readDenominator(lexemes, skipHyphen(lexemes, whole.to));
	if (part === null || whole.value <= 0 || !whole.worded) return null;
	if (!part.plural && whole.value !== 1 && !(part.value === 4 && whole.value === 3 && scaleAt(lexemes, skipHyphen(lexemes, part.to), false) !== null)) return null;
	return {
		...whole,
		to: part.to,
		value: whole.value / part.value,
		step: .05,
		share: true,
		bare: false
	};
}
function readShare(lexemes, from, reading) {
	const first = lexemes[from];
	if (first === void 0) return null;
	const vulgar = VULGAR.get(first.norm);
	if (vulgar !== void 0) return shared(vulgar, from + 1);
	if (first.digits !== null) return readSlashed(lexemes, from, reading);
	if (first.norm === "half") return halfStands(lexemes, from, from + 1, reading) ? shared(.5, from + 1) : null;
	if (lexemes[from - 1]?.norm === "remaining") return readRemaining(lexemes, from);
	if (first.norm === "quarter") return scaleAt(lexemes, from + (isOfA(lexemes, from + 1) ? 3 : 1), false) === null ? null : shared(.25, from + 1);
	if (!/^(?:an?|one)$/.test(first.norm)) return null;
	const at = skipHyphen(lexemes, from + 1);
	if (lexemes[at]?.norm === "half") return halfStands(lexemes, from, at + 1, reading) ? shared(.5, at + 1) : null;
	const part = readDenominator(lexemes, at);
	if (part === null || part.plural) return null;
	const next = lexemes[part.to];
	return (first.norm === "one" || reading.loose || standsAlone(lexemes, part.to) || part.value === 4 && isScaleOrPeriod(next)) && !(next?.norm === "-" && !next.spaced && lexemes[part.to + 1]?.spaced === false) ? shared(1 / part.value, part.to) : null;
}
const isOfA = (lexemes, at) => lexemes[at]?.norm === "of" && lexemes[at + 1]?.norm === "a";
function readRemaining(lexemes, at) {
	const part = lexemes[at]?.norm === "half" ? {
		to: at + 1,
		value: 2,
		plural: false
	} : readDenominator(lexemes, at);
	const next = part === null ? void 0 : lexemes[part.to];
	return part === null || part.plural || !standsAlone(lexemes, part.to) || next?.norm === "-" && !next.spaced ? null : shared(1 / part.value, part.to);
}
const shared = (value, to) => ({
	to,
	value,
	step: .05,
	scale: 1,
	bare: false,
	worded: true,
	share: true
});
function halfStands(lexemes, from, to, reading) {
	const before = lexemes[from - 1]?.norm ?? "";
	const next = lexemes[to];
	if (HALF_RULED_OUT.has(before) || next?.norm === "-" && !next.spaced && !isScaleOrPeriod(lexemes[to + 1])) return false;
	return reading.loose || standsAlone(lexemes, to) || isScaleOrPeriod(next) || next?.cap === false && isMeasured(lexemes, from);
}
function isMeasured(lexemes, at) {
	const before = lexemes[at - 1]?.norm ?? "";
	return /^(?:nearly|almost|over)$/.test(before) || before === "than" && /^(?:more|less|fewer)$/.test(lexemes[at - 2]?.norm ?? "");
}
function standsAlone(lexemes, at) {
	const next = lexemes[at];
	return next === void 0 || next.kind === "mark" || AFTER_SHARE.has(next.norm) || /^\w+ly$/.test(next.norm);
}
const isScaleOrPeriod = (next) => next !== void 0 && (SCALE.has(next.norm) || /^(?:dozen|hour|day|week|month|year|decade|century|minute|mile|kilomet(?:re|er))$/.test(next.norm));
function readSlashed(lexemes, from, reading) {
	const [top, slash, bottom] = [
		lexemes[from],
		lexemes[from + 1],
		lexemes[from + 2]
	];
	if (slash === void 0 || !/^[/⁄]$/.test(slash.norm) || slash.spaced || bottom?.spaced !== false || !top?.digits?.bare || !bottom.digits?.bare) return null;
	const [a, b] = [top.digits.value, bottom.digits.value];
	if (b === 0 || lexemes[from + 3]?.norm === "/") return null;
	if (!reading.loose && !(a < b && a > 0 && DENOMINATORS.has(b))) return null;
	return shared(a / b, from + 3);
}
function readDenominator(lexemes, at) {
	const word = lexemes[at];
	if (word?.kind !== "word") return null;
	if (word.norm === "quarter" || word.norm === "quarters") return {
		to: at + 1,
		value: 4,
		plural: word.norm.endsWith("s")
	};
	if (word.norm === "halves") return {
		to: at + 1,
		value: 2,
		plural: true
	};
	const tens = TENS.get(word.norm);
	const unitAt = tens === void 0 ? at : skipHyphen(lexemes, at + 1);
	const norm = lexemes[unitAt]?.norm ?? "";
	const plural = norm.endsWith("s");
	const value = ORDINAL.get(plural ? norm.slice(0, -1) : norm);
	if (value === void 0 || (tens === void 0 ? value < 3 : value > 9)) return null;
	return {
		to: unitAt + 1,
		value: value + (tens ?? 0),
		plural
	};
}

// src/number/unit.ts
const row = (dimension, size, ...names) => names.map((name) => [name, {
	name: names[0] ?? name,
	dimension,
	size
}]);
const UNIT_NAMES = new Map([
	...row("duration", 1 / 86400, "second"),
	...row("duration", 1 / 864e5, "millisecond"),
	...row("duration", 1 / 864e8, "microsecond"),
	...row("duration", 1 / 1440, "minute"),
	...row("duration", 1 / 24, "hour"),
	...row("duration", 1, "day", "calendar day"),
	...row("duration", 1.4, "working day", "business day"),
	...row("duration", 7, "week"),
	...row("duration", 14, "fortnight"),
	...row("duration", 30.436875, "month"),
	...row("duration", 365.2425, "year"),
	...row("duration", 3652.425, "decade"),
	...row("duration", 36524.25, "century", "centuries"),
	...row("duration", 365242.5, "millennium", "millennia"),
	...row("length", 1e3, "kilometre", "kilometer", "klick"),
	...row("length", 1, "metre", "meter"),
	...row("length", .01, "centimetre", "centimeter"),
	...row("length", .001, "millimetre", "millimeter"),
	...row("length", 1609.344, "mile"),
	...row("length", 1852, "nautical mile"),
	...row("length", .9144, "yard"),
	...row("length", .3048, "foot", "feet"),
	...row("length", .0254, "inch", "inches"),
	...row("area", 1e6, "square kilometre", "square kilometer", "sq km", "sq. km"),
	...row("area", 2589988.110336, "square mile", "sq mile"),
	...row("area", 1, "square metre", "square meter", "sq m", "sq metre", "sq meter"),
	...row("area", .09290304, "square foot", "square feet", "sq ft", "sq feet", "sq foot"),
	...row("area", 1e4, "hectare"),
	...row("area", 4046.8564224, "acre"),
	...row("mass", 1, "kilogram", "kilogramme", "kilo"),
	...row("mass", .001, "gram", "gramme"),
	...row("mass", 1e3, "tonne", "metric ton", "metric tonne"),
	...row("mass", 907.18474, "ton"),
	...row("mass", 1e6, "kiloton", "kilotonne"),
	...row("mass", .028349523125, "ounce"),
	...row("energy", 36e5, "kilowatt hour"),
	...row("energy", 36e8, "megawatt hour"),
	...row("energy", 36e11, "gigawatt hour"),
	...row("energy", 0xcca2e51310000, "terawatt hour"),
	...row("energy", 1, "joule"),
	...row("energy", 1e3, "kilojoule"),
	...row("energy", 1e6, "megajoule"),
	...row("energy", 4.184, "calorie"),
	...row("energy", 4184, "kilocalorie"),
	...row("power", 1, "watt"),
	...row("power", 1e3, "kilowatt"),
	...row("power", 1e6, "megawatt"),
	...row("power", 1e9, "gigawatt"),
	...row("power", 745.699872, "horsepower"),
	...row("volume", .001, "litre", "liter"),
	...row("volume", 1e-6, "millilitre", "milliliter", "cubic centimetre", "cubic centimeter"),
	...row("volume", 1e-5, "centilitre", "centiliter"),
	...row("volume", .1, "hectolitre", "hectoliter"),
	...row("volume", .158987294928, "barrel"),
	...row("volume", 1, "cubic metre", "cubic meter"),
	...row("volume", 1e9, "cubic kilometre", "cubic kilometer"),
	...row("volume", .003785411784, "gallon"),
	...row("volume", .028316846592, "cubic foot", "cubic feet"),
	...row("speed", 1852 / 3600, "knot"),
	...row("pressure", 1, "pascal"),
	...row("pressure", 100, "hectopascal", "millibar"),
	...row("pressure", 1e3, "kilopascal"),
	...row("frequency", 1, "hertz"),
	...row("frequency", 1e3, "kilohertz"),
	...row("frequency", 1e6, "megahertz"),
	...row("frequency", 1e9, "gigahertz"),
	...row("voltage", 1, "volt"),
	...row("voltage", 1e3, "kilovolt"),
	...row("current", 1, "ampere", "amp"),
	...row("data", 8, "byte"),
	...row("data", 8e3, "kilobyte"),
	...row("data", 8e6, "megabyte"),
	...row("data", 8e9, "gigabyte"),
	...row("data", 8e12, "terabyte"),
	...row("data", 8e15, "petabyte"),
	...row("data", 0x6f05b59d3b200000, "exabyte"),
	...row("data", 8192, "kibibyte"),
	...row("data", 8 * 2 ** 20, "mebibyte"),
	...row("data", 8 * 2 ** 30, "gibibyte"),
	...row("data", 8 * 2 ** 40, "tebibyte"),
	...row("data", 1e3, "kilobit"),
	...row("data", 1e6, "megabit"),
	...row("data", 1e9, "gigabit"),
	...row("temperature", 1, "degree celsius", "degrees celsius", "celsius", "degrees centigrade"),
	...row("temperature", 5 / 9, "degree fahrenheit", "degrees fahrenheit", "fahrenheit"),
	...row("temperature", 1, "kelvin"),
	...row("other", 1, "degree"),
	...row("other", 1, "basis point")
]);
const UNIT_SHORT = new Map([
	...row("duration", 1 / 1440, "minute", "min", "mins"),
	...row("duration", 1 / 24, "hour", "h", "hr", "hrs"),
	...row("duration", 1 / 86400, "second", "sec", "secs"),
	...row("duration", 365.2425, "year", "yr", "yrs"),
	...row("duration", 1 / 864e5, "millisecond", "ms"),
	...row("duration", 1 / 864e8, "microsecond", "µs", "μs"),
	...row("duration", 7, "week", "wk", "wks"),
	...row("length", 1e3, "kilometre", "km", "kms"),
	...row("length", .01, "centimetre", "cm"),
	...row("length", .001, "millimetre", "mm"),
	...row("length", .3048, "foot", "ft"),
	...row("length", 1609.344, "mile", "mi"),
	...row("area", 1e6, "square kilometre", "km²", "km2", "sqkm"),
	...row("area", 1, "square metre", "m²", "m2"),
	...row("area", 1e4, "hectare", "ha"),
	...row("mass", 1, "kilogram", "kg", "kgs"),
	...row("mass", .001, "gram", "g"),
	...row("mass", 1e-6, "milligram", "mg"),
	...row("mass", 1e3, "tonne", "t"),
	...row("mass", .45359237, "pound", "lb", "lbs"),
	...row("mass", .028349523125, "ounce", "oz"),
	...row("energy", 36e5, "kilowatt hour", "kwh"),
	...row("energy", 36e8, "megawatt hour", "mwh"),
	...row("energy", 36e11, "gigawatt hour", "gwh"),
	...row("energy", 0xcca2e51310000, "terawatt hour", "twh"),
	...row("energy", 1e3, "kilojoule", "kj"),
	...row("energy", 4184, "kilocalorie", "kcal"),
	...row("power", 1, "watt", "w"),
	...row("power", 1e3, "kilowatt", "kw"),
	...row("power", 1e6, "megawatt", "mw"),
	...row("power", 1e9, "gigawatt", "gw"),
	...row("power", 745.699872, "horsepower", "hp", "bhp"),
	...row("volume", 1e-6, "millilitre", "ml"),
	...row("volume", 1e-5, "centilitre", "cl"),
	...row("volume", .001, "litre", "l"),
	...row("volume", .1, "hectolitre", "hl"),
	...row("volume", 1, "cubic metre", "m³", "m3"),
	...row("volume", 1e9, "cubic kilometre", "km³", "km3"),
	...row("speed", 1 / 3.6, "kilometre per hour", "kph", "kmh"),
	...row("speed", .44704, "mile per hour", "mph"),
	...row("speed", 1852 / 3600, "knot", "kn", "kts"),
	...row("pressure", 100, "hectopascal", "hpa"),
	...row("pressure", 1e3, "kilopascal", "kpa"),
	...row("pressure", 6894.757293, "pound per square inch", "psi"),
	...row("frequency", 1, "hertz", "hz"),
	...row("frequency", 1e3, "kilohertz", "khz"),
	...row("frequency", 1e6, "megahertz", "mhz"),
	...row("frequency", 1e9, "gigahertz", "ghz"),
	...row("voltage", 1, "volt", "v"),
	...row("voltage", 1e3, "kilovolt", "kv"),
	...row("data", 8e3, "kilobyte", "kb"),
	...row("data", 8e6, "megabyte", "mb"),
	...row("data", 8e9, "gigabyte", "gb"),
	...row("data", 8e12, "terabyte", "tb"),
	...row("data", 8e15, "petabyte", "pb"),
	...row("data", 8192, "kibibyte", "kib"),
	...row("data", 8 * 2 ** 20, "mebibyte", "mib"),
	...row("data", 8 * 2 ** 30, "gibibyte", "gib"),
	...row("data", 8 * 2 ** 40, "tebibyte", "tib"),
	...row("data", 1e3, "kilobit", "kbit"),
	...row("data", 1e6, "megabit", "mbit"),
	...row("data", 1e9, "gigabit", "gbit"),
	...row("data-rate", 1e3, "kilobit per second", "kbps"),
	...row("data-rate", 1e6, "megabit per second", "mbps"),
	...row("data-rate", 1e9, "gigabit per second", "gbps"),
	...row("other", 1, "basis point", "bp", "bps"),
	...row("other", 1, "part per million", "ppm"),
	...row("other", 1, "decibel", "db")
]);
const WRITTEN = [...UNIT_NAMES.values(), ...UNIT_SHORT.values()];
const TIMES$1 = [
	["second", 1],
	["minute", 60],
	["hour", 3600],
	["day", 86400]
];
const FLOWS = /* @__PURE__ */ new Map([["length", "speed"], ["data", "data-rate"]]);
const RATES = new Map(WRITTEN.flatMap(({ name, dimension, size }) => {
	const flow = FLOWS.get(dimension);
	return flow === void 0 ? [] : TIMES$1.flatMap(([time, seconds]) => row(flow, size / seconds, `${name} per ${time}`));
}));
const UNITS = new Map([...RATES.values(), ...WRITTEN].map((unit) => [unit.name, unit]));
const TEMPERATURES = /* @__PURE__ */ new Map([
	["degree celsius", {
		shift: 0,
		size: 1
	}],
	["degree fahrenheit", {
		shift: -32,
		size: 5 / 9
	}],
	["kelvin", {
		shift: -273.15,
		size: 1
	}]
]);
function findUnit(name) {
	return UNIT_NAMES.get(name) ?? (name.endsWith("s") ? UNIT_NAMES.get(name.slice(0, -1)) : void 0);
}

// src/number/measure.ts
const PERCENT = {
	dimension: "share",
	unit: "percent"
};
const POINT = {
	dimension: "other",
	unit: "percentage point"
};
function readShareUnit({ lexemes }, number) {
	const mille = readPerMille(lexemes, number);
	if (mille !== null) return mille;
	const percent = readPercent(lexemes, number.to) ?? (number.share ? readPercentOf(lexemes, number.to) : null);
	if (percent === null) return null;
	const points = /^points?$/.test(lexemes[percent]?.norm ?? "");
	return {
		to: points ? percent + 1 : percent,
		value: number.value,
		step: number.step,
		measure: points ? POINT : PERCENT
	};
}
function readPerMille(lexemes, { to, value, step }) {
	const [sign, mille] = [lexemes[to]?.norm, lexemes[to + 1]?.norm];
	const length = sign === "‰" ? 1 : sign === "per" && (mille === "mille" || mille === "mil") ? 2 : 0;
	return length === 0 ? null : {
		to: to + length,
		value: Number((value / 10).toPrecision(12)),
		step: step / 10,
		measure: PERCENT
	};
}
function readPercentOf(lexemes, at) {
	const to = lexemes[at]?.norm === "of" ? at + 1 : at;
	return /^(?:a|one|1)$/.test(lexemes[to]?.norm ?? "") ? readPercent(lexemes, to + 1) : null;
}
function readPercent(lexemes, at) {
	const index = skipHyphen(lexemes, at);
	const word = lexemes[index];
	if (word === void 0) return null;
	if (word.norm === "%" || /^(?:percents?|percentage)$/.test(word.norm)) return index + 1;
	if (word.norm === "per" && /^cents?$/.test(lexemes[index + 1]?.norm ?? "")) return index + 2;
	return word.norm === "pc" && lexemes[at - 1]?.digits != null ? index + 1 : null;
}
function readUnit(lexed, number) {
	const tail = readPlainUnit(lexed, number);
	return tail === null ? null : readRate(lexed.lexemes, tail) ?? tail;
}
const TIMES = /^(?:h|hr|hour|s|sec|second|min|minute|day)$/;
const SYMBOL = /^(?:[kcm]?m|k?g|mg|l|ml|ha|t|kwh|mwh|gb|mb)$/;
function readRate(lexemes, { to, measure, ...tail }) {
	const [link, word] = [lexemes[to], lexemes[to + 1]];
	if (link === void 0 || word?.kind !== "word" || measure.unit === null) return null;
	const slash = link.norm === "/" && !link.spaced && !word.spaced;
	const flow = measure.dimension === "length" ? "speed" : measure.dimension === "data" ? "data-rate" : null;
	if (!(flow !== null && (slash || /^(?:per|an?)$/.test(link.norm)) && TIMES.test(word.norm) && (slash || /^(?:hour|second|minute)$/.test(word.norm))) && !(slash && measure.dimension === "mass" && SYMBOL.test(word.norm))) return null;
	const square = lexemes[to + 2];
	const power = slash && square?.spaced === false && /^[²³]$/.test(square.norm) ? 1 : 0;
	const unit = UNIT_SHORT.get(word.norm) ?? findUnit(word.norm);
	const name = word.norm === "s" ? "second" : unit?.name ?? (word.norm === "m" ? "metre" : word.norm);
	return {
		...tail,
		to: to + 2 + power,
		measure: {
			dimension: power === 0 && flow !== null ? flow : "other",
			unit: `${measure.unit} per ${name}${power === 0 ? "" : square?.norm ?? ""}`
		}
	};
}
function readPlainUnit(lexed, number) {
	const { text, lexemes } = lexed;
	const of = number.share && lexemes[number.to]?.norm === "of" && /^an?$/.test(lexemes[number.to + 1]?.norm ?? "") ? number.to + 2 : number.to;
	const article = number.share && /^an?$/.test(lexemes[of]?.norm ?? "") ? of + 1 : of;
	const at = skipHyphen(lexemes, article);
	const word = lexemes[at];
	if (word === void 0) return null;
	const second = skipHyphen(lexemes, at + 1);
	const pair = findUnit(`${word.norm} ${lexemes[second]?.norm ?? ""}`);
	const make = (to, unit) => ({
		to,
		value: number.value,
		step: number.step,
		measure: {
			dimension: unit.dimension,
			unit: unit.name
		}
	});
	if (pair !== void 0) return make(second + 1, pair);
	if (word.norm === "°") return readDegrees(lexemes, at, make);
	if (word.kind !== "word") return null;
	const unit = findUnit(word.norm);
	if (unit !== void 0 && !(unit.name === "second" && word.norm === "second" && !isTied(lexemes, article, at))) return make(at + 1, unit);
	const digits = lexemes[number.to - 1]?.digits != null;
	const squared = lexemes[at + 1];
	if (squared !== void 0 && !squared.spaced && (digits ? /^[²³23]$/ : /^[²³]$/).test(squared.norm)) {
		const power = UNIT_SHORT.get(`${word.norm}${squared.norm.replace("2", "²").replace("3", "³")}`);
		if (power !== void 0) return make(at + 2, power);
	}
	const short = digits || word.norm.length > 1 ? UNIT_SHORT.get(word.norm) : void 0;
	if (short !== void 0 && shortIsUnit(text, word)) return make(at + 1, short);
	return digits && text.slice(word.start, word.end) === "m" ? make(at + 1, UNIT_NAMES.get("metre") ?? {
		name: "metre",
		dimension: "length"
	}) : null;
}
const isTied = (lexemes, from, at) => at > from && lexemes[from]?.spaced === false;
function readDegrees(lexemes, at, make) {
	const scale = lexemes[at + 1]?.norm;
	if (scale === "c") return make(at + 2, {
		name: "degree celsius",
		dimension: "temperature"
	});
	if (scale === "f") return make(at + 2, {
		name: "degree fahrenheit",
		dimension: "temperature"
	});
	if (scale === "k") return make(at + 2, {
		name: "kelvin",
		dimension: "temperature"
	});
	return make(at + 1, {
		name: "degree",
		dimension: "other"
	});
}
function shortIsUnit(text, word) {
	const written = text.slice(word.start, word.end);
	return written.length > 1 || /^[htglVW]$/.test(written);
}

// src/number/currency.ts
const ANY_CENTED = "XXX";
const CENTED = /* @__PURE__ */ new Set([
	"USD",
	"EUR",
	"CAD",
	"AUD",
	"NZD",
	"SGD",
	"HKD",
	"TWD",
	"ZAR",
	"KES",
	"TZS",
	"UGX",
	"ETB",
	"LKR",
	"JMD",
	"NAD"
]);
function isSameCurrency(one, other) {
	if (one === other) return true;
	return one === "XXX" && CENTED.has(other ?? "") || other === "XXX" && CENTED.has(one ?? "");
}
const SIGNS = [
	["US$", "USD"],
	["U.S.$", "USD"],
	["HK$", "HKD"],
	["NZ$", "NZD"],
	["CA$", "CAD"],
	["AU$", "AUD"],
	["Mex$", "MXN"],
	["C$", "CAD"],
	["A$", "AUD"],
	["S$", "SGD"],
	["Rs.", "INR"],
	["Rs", "INR"],
	["R$", "BRL"],
	["NT$", "TWD"],
	["$", "USD"],
	["€", "EUR"],
	["£", "GBP"],
	["¥", "JPY"],
	["₹", "INR"],
	["₽", "RUB"],
	["₴", "UAH"],
	["₺", "TRY"],
	["₩", "KRW"],
	["₪", "ILS"],
	["₫", "VND"],
	["₦", "NGN"],
	["₱", "PHP"],
	["₡", "CRC"],
	["₾", "GEL"],
	["₭", "LAK"],
	["₿", "BTC"],
	["₸", "KZT"],
	["฿", "THB"],
	["₼", "AZN"],
	["元", "CNY"]
];
const SIGN_LETTERS = new Set(SIGNS.map(([sign]) => sign.charAt(0)));
function signAt(text, at) {
	if (!SIGN_LETTERS.has(text.charAt(at))) return null;
	return SIGNS.find(([sign]) => text.startsWith(sign, at)) ?? null;
}
const CODES$1 = new Set(`AED AUD AZN BAM BDT BGN BHD BRL BTC BYN CAD CHF CLP CNY COP CRC CZK DKK DZD EGP EUR GBP GEL GHS HKD HRK HUF IDR
 ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LBP LKR MAD MDL MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RMB RON RSD RUB RUR SAR SEK SGD SYP THB TND TWD TZS
 UAH UGX USD UYU UZS VND XAF XOF ZAR ETB`.split(/\s+/));
const NATIONAL = new Map(`us dollar USD|american dollar USD|canadian dollar CAD|australian dollar AUD|hong kong dollar HKD|new zealand dollar NZD|
singapore dollar SGD|taiwan dollar TWD|swiss franc CHF|french franc FRF|belgian franc BEF|cfa franc XOF|british pound GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG|
swedish krona SEK|icelandic krona ISK|swedish kronor SEK|norwegian krone NOK|danish krone DKK|norwegian kroner NOK|danish kroner DKK|czech koruna CZK|czech crown CZK|
mexican peso MXN|argentine peso ARS|chilean peso CLP|colombian peso COP|philippine peso PHP|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR|indonesian rupiah IDR|
russian ruble RUB|russian rouble RUB|belarusian ruble BYN|turkish lira TRY|italian lira ITL|chinese yuan CNY|japanese yen JPY|south korean won KRW|korean won KRW|
iranian rial IRR|saudi riyal SAR|qatari riyal QAR|iraqi dinar IQD|kuwaiti dinar KWD|serbian dinar RSD|jordanian dinar JOD|algerian dinar DZD|uae dirham AED|moroccan dirham MAD|
finnish markka FIM|dutch guilder NLG|german mark DEM|deutsche mark DEM|polish zloty PLN|ukrainian hryvnia UAH|brazilian real BRL|israeli shekel ILS|hungarian forint HUF|romanian leu RON|pound sterling GBP`.replaceAll("\n", "").split("|").map((entry) => [entry.slice(0, -4), entry.slice(-3)]));
const NAMES = new Map(`dollar USD|buck USD|euro EUR|pound GBP|quid GBP|sterling GBP|yen JPY|yuan CNY|renminbi CNY|rmb CNY|kuai CNY|ruble RUB|rouble RUB|hryvnia UAH|hryvna UAH|
rupee INR|zloty PLN|forint HUF|lira TRY|shekel ILS|won KRW|krona SEK|kr kr|kronor SEK|krone NOK|kroner NOK|koruna CZK|baht THB|naira NGN|tenge KZT|lari GEL|manat AZN|rupiah IDR|dong VND|
bitcoin BTC|markka FIM|guilder NLG|peseta ESP|rand ZAR|dram AMD|leu RON|lei RON|lev BGN|franc franc|peso peso|dinar dinar|dirham dirham|rial IRR|riyal SAR|taka BDT|birr ETB`.replaceAll("\n", "").split("|").map((entry) => {
	const [name = "", code = ""] = entry.split(" ");
	return [name, code];
}));
const MINOR = /* @__PURE__ */ new Map([
	["cent", "XXX"],
	["cents", "XXX"],
	["pence", "GBP"],
	["penny", "GBP"],
	["pennies", "USD"],
	["kopeck", "RUB"],
	["kopecks", "RUB"],
	["kopek", "RUB"],
	["kopeks", "RUB"],
	["paise", "INR"],
	["eurocent", "EUR"],
	["eurocents", "EUR"]
]);
const OPENERS = new Set([
	...CODES$1,
	...NAMES.keys(),
	...[...CODES$1].map((code) => `M${code}`),
	"US",
	"U",
	"HK",
	"NZ",
	"CA",
	"AU",
	"MEX",
	"C",
	"A",
	"S",
	"R",
	"NT",
	"Rs"
].map((code) => code.toLowerCase()).concat(SIGNS.map(([sign]) => sign)));
function isCurrencyOpener(word) {
	return OPENERS.has(word);
}

// src/number/lexeme.ts
const NEXT = /([\p{L}\p{M}]+(?:['’]\p{L}+)*)|(\d)|\S/gu;
const CODES = [
	/\d+(?:\.\d+){2,40}(?!\d)/y,
	/\+?\d{1,4}(?:[ .-]?\(\d{2,4}\))?(?:[ ./-]\d{2,4}){2,6}(?![\d,%])/y,
	/\+\d{1,4} ?\(\d{1,4}\) ?\d{1,5}(?:[ -]\d{2,5}){1,4}/y,
	/97[89]([ -])\d{1,5}\1\d{1,7}\1\d{1,7}\1[\dXx](?!\d)/y,
	/\d{1,2} (?:noon|midnight)\b/iy,
	/\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d])/y,
	/\d{1,2}[:.][0-5]\d(?::[0-5]\d)?[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\b\.?|o'clock|gmt|utc|hrs?\b)/iy,
	/\d{1,2}[ \u00a0]?(?:[ap]\.m\.|[ap]m\b|o['’]clock\b)/iy,
	/\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d|,\d)/y,
	/\d{2,4}['’]?s(?![\p{L}\d])/uy,
	/\d{1,2}['’′] ?\d{1,2}(?:["”″]|'')/y,
	/\d{1,3}h[ \u00a0]?[0-5]?\d(?:m|min)?(?![\p{L}\d])/uy,
	/\d{1,18}(?:_\d{1,18}){1,8}/y,
	/(?<=\(\d{2,5}\)[ -]?)\d{3,4}[ -]?\d{3,5}(?![\d,%])/y,
	/\d{1,3}(?:\.\d{1,8})?°[ \u00a0]?(?:\d{1,2}(?:\.\d{1,4})?[′'’][ \u00a0]?(?:\d{1,2}(?:\.\d{1,4})?[″"”][ \u00a0]?)?)?[NSEW](?!\p{L})/uy,
	/\d{1,3}\.\d{4,8}, ?[-−]?\d{1,3}\.\d{4,8}(?![\d%])/y
];
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+/iy;
const GROUPED_DOTS = /\d{1,3}(?:\.\d{3}){2,8}(?![\d.])/y;
const GROUPED_GAPS = /\d{1,3}(?:[ .\u00a0]\d{3}){2,8}(?![\d-])(?![ .]\d)/y;
function codeAt(text, at) {
	if (matchAt(GROUPED_DOTS, text, at) !== null || matchAt(GROUPED_GAPS, text, at) !== null) return -1;
	for (const code of CODES) {
		const found = matchAt(code, text, at);
		if (found !== null && !isSplit$1(found[0])) return at + found[0].length;
	}
	return -1;
}
function isSplit$1(written) {
	const parts = /^(\d{1,2}):(\d{2})$/.exec(written);
	return parts !== null && Number(parts[1]) + Number(parts[2]) === 100;
}
function lex(text, from = 0, to = text.length) {
	const lexemes = [];
	let last = from;
	for (let at = from; at < to;) {
		const plain = plainWordAt(text, at);
		if (plain === at && isBlank(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const found = plain > at ? null : findNext(text, at);
		const start = found?.index ?? at;
		if (start >= to || plain === at && found === null) break;
		const spaced = lexemes.length === 0 || start > last;
		const lexeme = found === null ? wordAt$1(text, {
			start,
			end: plain
		}, spaced) : lexemeAt(text, found, spaced);
		lexemes.push(lexeme);
		at = last = lexeme.end;
	}
	return lexemes;
}
const isBlank = (code) => code === 32 || code === 10;
function plainWordAt(text, at) {
	let end = at;
	for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(end) | 32) end++;
	const next = text.charCodeAt(end);
	return next === 39 || next >= 128 ? at : end;
}
function findNext(text, at) {
	NEXT.lastIndex = at;
	return NEXT.exec(text);
}
function lexemeAt(text, found, spaced) {
	const written = found[0];
	const start = found.index;
	if (found[1] !== void 0) return wordAt$1(text, {
		start,
		end: start + written.length
	}, spaced);
	const digit = found[2] !== void 0 || written === "." && /\d/.test(text[start + 1] ?? "") && !/[\p{L}\d.]/u.test(text[start - 1] ?? " ");
	if (digit || written === "+" && /\d/.test(text[start + 1] ?? "")) {
		const end = codeAt(text, start);
		if (end >= 0) return {
			start,
			end,
			kind: "code",
			norm: text.slice(start, end),
			cap: false,
			spaced,
			digits: null
		};
	}
	if (digit) {
		const digits = readDigits(text, start);
		const end = digits?.end ?? start + (matchAt(/[\d.,]+/y, text, start)?.[0].length ?? 1);
		return {
			start,
			end,
			kind: digits === null ? "code" : "number",
			norm: text.slice(start, end),
			cap: false,
			spaced,
			digits
		};
	}
	const end = start + written.length;
	const norm = normalizeMark(written);
	if (VULGAR.has(written)) return {
		start,
		end,
		kind: "number",
		norm,
		cap: false,
		spaced,
		digits: {
			end,
			value: VULGAR.get(written) ?? 0,
			step: .05,
			bare: false,
			grouped: false
		}
	};
	return {
		start,
		end,
		kind: "mark",
		norm,
		cap: false,
		spaced,
		digits: null
	};
}
function wordAt$1(text, { start, end }, spaced) {
	const written = text.slice(start, end);
	const lower = written.toLowerCase();
	const address = lower === "http" || lower === "https" || lower === "www" ? matchAt(ADDRESS, text, start) : null;
	if (address !== null) return {
		start,
		end: start + address[0].length,
		kind: "code",
		norm: address[0],
		cap: false,
		spaced,
		digits: null
	};
	return {
		start,
		end,
		kind: "word",
		norm: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
		cap: written !== lower,
		spaced,
		digits: null
	};
}
function normalizeMark(mark) {
	if ("-‐‑‒–".includes(mark)) return "-";
	return "’‘".includes(mark) ? "'" : mark;
}
function spanOf(lexemes, from, to) {
	return {
		start: lexemes[from]?.start ?? 0,
		end: lexemes[to - 1]?.end ?? 0
	};
}
function indexFrom(lexemes, at, offset) {
	let index = at;
	while ((lexemes[index]?.start ?? Infinity) < offset) index++;
	return index;
}

// src/number/money.ts
function readCurrencyBefore({ text, lexemes }, at) {
	const first = lexemes[at];
	if (first === void 0 || first.digits !== null || !isCurrencyOpener(first.norm)) return null;
	const sign = signAt(text, first.start);
	if (sign !== null) return {
		unit: sign[1],
		to: indexFrom(lexemes, at, first.start + sign[0].length),
		scale: 1
	};
	const spacedSign = /(?:us|c|hk|u\.s\.?) ?\$/iy;
	spacedSign.lastIndex = first.start;
	const found = spacedSign.exec(text);
	if (found !== null) return {
		unit: first.norm === "c" ? "CAD" : first.norm === "hk" ? "HKD" : "USD",
		to: indexFrom(lexemes, at, first.start + found[0].length),
		scale: 1
	};
	const next = lexemes[at + 1];
	if (next === void 0 || first.kind !== "word") return null;
	const name = readNameBefore(lexemes, at);
	if (name !== null) return name;
	const code = readCode(text, first);
	if (code === null || next.digits === null && next.norm !== "$") return null;
	const to = next.norm === "$" ? at + 2 : at + 1;
	return lexemes[to]?.digits == null ? null : {
		unit: code.unit,
		to,
		scale: code.scale
	};
}
function readNameBefore(lexemes, at) {
	const word = lexemes[at]?.norm ?? "";
	const unit = NAMES.get(word);
	const digits = lexemes[at + 1]?.digits;
	if (unit === void 0 || digits == null || /^(?:won|pound|rand|real|buck|dong)$/.test(word) || lexemes[at - 1]?.norm === "the") return null;
	return lexemes[at + 1]?.spaced === true && (digits.grouped || scaleAt(lexemes, at + 2, true) !== null) ? {
		unit,
		to: at + 1,
		scale: 1
	} : null;
}
function readCode(text, word) {
	const written = text.slice(word.start, word.end);
	const upper = written.toUpperCase();
	if (CODES$1.has(upper)) return written === upper || /^(?:usd|eur|gbp|rmb|aud|cad|nzd|mxn|btc)$/.test(written) ? {
		unit: upper === "RMB" ? "CNY" : upper,
		scale: 1
	} : null;
	return written === upper && written.length === 4 && written.startsWith("M") && CODES$1.has(written.slice(1)) ? {
		unit: written.slice(1),
		scale: 1e6
	} : null;
}
function applyCurrency({ lexemes }, number, unit) {
	const word = lexemes[number.to]?.norm ?? "";
	return {
		to: NAMES.get(word.replace(/s$/, "")) === unit || word.toUpperCase() === unit ? number.to + 1 : number.to,
		value: number.value,
		step: number.step,
		measure: {
			dimension: "money",
			unit
		}
	};
}
function readCurrencyAfter(lexed, number) {
	const { text, lexemes } = lexed;
	const at = skipHyphen(lexemes, number.to);
	const word = lexemes[at];
	if (word === void 0) return null;
	const make = (to, unit, value = number.value, step = number.step) => ({
		to,
		value,
		step,
		measure: {
			dimension: "money",
			unit
		}
	});
	const sign = signAt(text, word.start);
	const free = lexemes[at + 1]?.digits == null || lexemes[at + 1]?.spaced === true;
	if (sign !== null && free) return addCents(lexemes, make(indexFrom(lexemes, at, word.start + sign[0].length), sign[1]));
	if (word.norm === "¢") return make(at + 1, "XXX", number.value / 100, number.step / 100);
	if (word.kind !== "word") return null;
	if (word.norm === "of" && number.scale >= 1e3) return readCurrencyName(lexed, at + 1, make, number);
	if (MINOR.has(word.norm) && !(word.norm === "cent" && word.cap)) return make(at + 1, MINOR.get(word.norm) ?? "XXX", number.value / 100, number.step / 100);
	const code = readCode(text, word);
	if (code !== null && !(lexemes[at + 1]?.digits != null && lexemes[at + 1]?.spaced === false)) {
		const behind = code.scale === 1 && number.scale === 1 ? scaleAt(lexemes, at + 1, false) ?? 1 : code.scale;
		return addCents(lexemes, make(behind !== code.scale ? at + 2 : at + 1, code.unit, multiply(number.value, behind), number.step * behind));
	}
	return readCurrencyName(lexed, at, make, number);
}
const NAME_OPENERS = /* @__PURE__ */ new Set(["u", ...[...NATIONAL.keys(), ...NAMES.keys()].flatMap((name) => {
	const first = name.split(" ")[0] ?? name;
	return [
		first,
		`${first}s`,
		`${first}es`
	];
})]);
function readCurrencyName(lexed, at, make, number) {
	const { text, lexemes } = lexed;
	if (!NAME_OPENERS.has(lexemes[at]?.norm ?? "")) return null;
	const words = lexemes.slice(at, at + 4).filter((lexeme) => lexeme.kind === "word").map((lexeme) => lexeme.norm);
	const states = /u\.s\.?\s/iy;
	states.lastIndex = lexemes[at]?.start ?? 0;
	if (states.exec(text) !== null) {
		const next = indexFrom(lexemes, at, states.lastIndex);
		return /^dollars?$/.test(lexemes[next]?.norm ?? "") ? make(next + 1, "USD") : null;
	}
	for (const length of [3, 2]) {
		const name = words.slice(0, length).join(" ");
		const code = NATIONAL.get(name) ?? NATIONAL.get(name.replace(/e?s$/, ""));
		if (code !== void 0) return make(at + length, code);
	}
	const name = words[0] ?? "";
	const code = NAMES.get(name) ?? NAMES.get(name.replace(/e?s$/, "")) ?? NAMES.get(name.replace(/s$/, ""));
	if (code === void 0 || (name === "won" || name === "rand" || name === "dong" || name === "lei") && number.scale === 1 && number.bare) return null;
	if (/^pounds?$/.test(name) && words[1] === "of" && number.scale === 1) return {
		to: at + 1,
		value: number.value,
		step: number.step,
		measure: {
			dimension: "mass",
			unit: "pound"
		}
	};
	if (/^pounds?$/.test(name) && words[1] === "sterling") return make(at + 2, "GBP");
	return addCents(lexemes, make(at + 1, code));
}
function addCents(lexemes, tail) {
	const at = lexemes[tail.to]?.norm === "and" ? tail.to + 1 : tail.to;
	const cents = readNumber(lexemes, at);
	if (cents === null || cents.value >= 100 || !cents.bare && lexemes[cents.to - 1]?.digits != null || tail.value !== Math.floor(tail.value)) return tail;
	const named = MINOR.get(lexemes[cents.to]?.norm ?? "") !== void 0;
	const next = lexemes[cents.to];
	if (!named && (next !== void 0 && !/^[.!?;)]$/.test(next.norm) || cents.value < 10)) return tail;
	return {
		...tail,
		to: named ? cents.to + 1 : cents.to,
		value: multiply(tail.value + cents.value / 100, 1),
		step: .01
	};
}

// src/number/period.ts
const LONG = /^(?:month|decade|century|fortnight|year|week|millennium|hour)$/;
const SHORT = /^(?:day|minute)$/;
const ASKS_HOW_LONG = /^(?:within|than|under|lasts|lasted|lasting|takes|took|taking|nearly|almost|about)$/;
const WHOLE = /^(?:all|full|whole|entire)$/;
const WHOLE_PERIOD = /^(?:day|week|month|year|decade|century|fortnight|hour)$/;
function readPeriod(lexemes, at) {
	const first = lexemes[at]?.norm ?? "";
	const whole = WHOLE.test(first) ? skipHyphen(lexemes, at + 1) : -1;
	if (whole > 0) return WHOLE_PERIOD.test(lexemes[whole]?.norm ?? "") ? periods(1, whole) : null;
	const couple = readCouple(lexemes, at);
	if (couple !== null || !/^(?:an?|another)$/.test(first)) return couple;
	const word = lexemes[at + 1]?.norm ?? "";
	const asked = SHORT.test(word) && ASKS_HOW_LONG.test(lexemes[at - 1]?.norm ?? "");
	return LONG.test(word) || asked || isKindOfDay(lexemes, at + 1) ? periods(1, at + 1) : null;
}
function readCouple(lexemes, at) {
	const from = lexemes[at]?.norm === "a" ? at + 1 : at;
	if (lexemes[from]?.norm !== "couple") return null;
	const to = lexemes[from + 1]?.norm === "of" ? from + 2 : from + 1;
	return findUnit(lexemes[to]?.norm ?? "")?.dimension === "duration" ? periods(2, to) : null;
}
function isKindOfDay(lexemes, at) {
	return /^(?:business|working)$/.test(lexemes[at]?.norm ?? "") && lexemes[at + 1]?.norm === "day";
}
const periods = (value, to) => ({
	to,
	value,
	step: 1,
	scale: 1,
	bare: false,
	worded: true,
	share: false
});

// src/number/power.ts
function raise(lexemes, base) {
	const tens = base.value === 10 ? readSuperscript(lexemes, base.to) : null;
	if (tens !== null) return {
		...base,
		to: tens.to,
		value: Number(`1e${tens.value}`),
		step: Number(`1e${tens.value}`),
		bare: false
	};
	if (lexemes[base.to]?.norm !== "^" || lexemes[base.to]?.spaced === true || lexemes[base.to - 1]?.digits == null) return base;
	let at = base.to + 1;
	let sign = 1;
	for (; /^[-+−]$/.test(lexemes[at]?.norm ?? "") && at < base.to + 4; at++) if (lexemes[at]?.norm !== "+") sign = -sign;
	const power = lexemes[at]?.digits;
	const value = power == null ? NaN : base.value ** (sign * power.value);
	return Number.isFinite(value) ? {
		...base,
		to: at + 1,
		value,
		step: Math.abs(value) * Number.EPSILON || base.step,
		bare: false
	} : base;
}
const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
function readSuperscript(lexemes, at) {
	const sign = lexemes[at]?.norm === "⁻" && !lexemes[at].spaced ? 1 : 0;
	let to = at + sign;
	let value = 0;
	for (let digit = SUPERSCRIPT.indexOf(lexemes[to]?.norm ?? " "); digit >= 0 && lexemes[to]?.spaced === false && to < at + 3; digit = SUPERSCRIPT.indexOf(lexemes[to]?.norm ?? " ")) {
		value = value * 10 + digit;
		to++;
	}
	return to === at + sign || sign === 0 && value < 3 ? null : {
		to,
		value: sign === 1 ? -value : value
	};
}

// src/number/amount.ts
const COUNT = {
	dimension: "count",
	unit: null
};
const SHARE = {
	dimension: "share",
	unit: null
};
function readAmount(lexed, from, reading = ARTICLE) {
	const { lexemes } = lexed;
	const prefix = readCurrencyBefore(lexed, from);
	const behind = prefix === null ? from : prefix.to;
	const sign = readSign(lexemes, behind);
	const early = sign > behind ? readCurrencyBefore(lexed, sign) : null;
	const at = early?.to ?? sign;
	const currency = prefix ?? early;
	const read = readNumber(lexemes, at, reading) ?? (currency === null && sign === behind ? readPeriod(lexemes, at) : null);
	if (read === null) return null;
	const scaled = scaleBesideUnit(lexed, raise(lexemes, read), currency !== null, reading);
	const tail = addHalf(lexemes, currency === null ? readMeasure(lexed, scaled) : applyCurrency(lexed, scaled, currency.unit), reading);
	const lifted = multiply(tail.value, currency?.scale ?? 1);
	const value = sign > behind && skipPlusMinus(lexemes, behind) === behind ? -lifted : lifted;
	const bare = scaled.bare && tail.measure === COUNT && sign === behind;
	return {
		from,
		to: tail.to,
		value,
		step: tail.step * (currency?.scale ?? 1),
		...tail.measure,
		bare,
		worded: scaled.worded,
		grouped: lexemes[scaled.to - 1]?.digits?.grouped === true,
		scale: scaled.scale,
		number: {
			from: at,
			to: scaled.to
		}
	};
}
function readSign(lexemes, at) {
	const mark = lexemes[at];
	const next = lexemes[at + 1];
	if (mark === void 0 || next === void 0) return at;
	const tolerance = skipPlusMinus(lexemes, at);
	if (tolerance > at) return tolerance;
	if (mark.norm === "minus" || mark.norm === "negative") return at + 1;
	const glued = !next.spaced && (mark.spaced || lexemes[at - 1]?.kind === "mark");
	return (mark.norm === "-" || mark.norm === "−") && glued && (next.digits !== null || next.kind === "mark") ? at + 1 : at;
}
function readMeasure(lexed, number) {
	return readShareUnit(lexed, number) ?? readCurrencyAfter(lexed, number) ?? readUnit(lexed, number) ?? {
		to: number.to,
		value: number.value,
		step: number.step,
		measure: number.share ? SHARE : COUNT
	};
}
function addHalf(lexemes, tail, reading) {
	if (tail.measure.unit === null || tail.measure.dimension === "share" || lexemes[tail.to]?.norm !== "and") return tail;
	if (!/^(?:an?|half)$/.test(lexemes[tail.to + 1]?.norm ?? "")) return tail;
	const share = readProper(lexemes, tail.to + 1, reading);
	const next = share === null ? void 0 : lexemes[share.to];
	if (share === null || /^(?:of|the|an?|its|their)$/.test(next?.norm ?? "")) return tail;
	return {
		...tail,
		to: share.to,
		value: tail.value + share.value,
		step: .1
	};
}
function scaleBesideUnit(lexed, number, money, reading) {
	const { lexemes } = lexed;
	const letter = lexemes[number.to];
	if (letter?.kind !== "word" || lexemes[number.to - 1]?.digits == null || number.scale !== 1) return number;
	const placed = lexemes[number.to - 1]?.digits?.bare === false;
	if (letter.spaced && !money && !reading.loose && !(placed && /^[Mk]$/.test(lexed.text.slice(letter.start, letter.end)))) return number;
	const factor = letterScale(lexed, number.to, money, reading);
	if (factor === null) return number;
	return {
		...number,
		to: number.to + 1,
		value: multiply(number.value, factor),
		step: number.step * factor,
		scale: factor,
		bare: false
	};
}
const LENGTH_AFTER = /^(?:wide|tall|long|high|deep|away|below|above|from|x|×|race|sprint|dash|freestyle|hurdles|final|relay|north|south|east|west|by|square|²|³|\/|peak|summit|mountain|tower|mast|cliff|swim|climb|drop|depth|radius|butterfly|backstroke|breaststroke|steeplechase|runner|sprinter|title)$/;
function isLength(lexemes, at) {
	return LENGTH_AFTER.test(lexemes[at + 1]?.norm ?? "") || /^[x×]$/.test(lexemes[at - 2]?.norm ?? "") || (lexemes[at - 1]?.digits?.value ?? 0) >= 1e3;
}
function letterScale({ text, lexemes }, at, money, reading) {
	const letter = lexemes[at];
	if (letter === void 0) return null;
	const written = text.slice(letter.start, letter.end);
	if (/^k$/i.test(written)) return 1e3;
	if (written === "mm" && money || /^MM$/.test(written)) return 1e6;
	if (written === "M") return 1e6;
	if (written === "m") return money || !(reading.loose || isLength(lexemes, at)) ? 1e6 : null;
	if (written === "B" || written === "b" && (money || reading.loose || lexemes[at - 1]?.norm.includes(".") === true)) return 1e9;
	if (written.toLowerCase() === "t" && money) return 0xe8d4a51000;
	return reading.loose && written === "G" ? 1e9 : null;
}

// src/number/bound.ts
const GREATER = [
	"warmer",
	"hotter",
	"deeper",
	"taller",
	"wider",
	"broader",
	"thicker",
	"louder",
	"brighter",
	"farther",
	"further",
	"costlier",
	"dearer",
	"steeper",
	"heavier",
	"older",
	"longer",
	"higher",
	"larger",
	"bigger",
	"greater",
	"faster"
];
const SMALLER = [
	"colder",
	"cooler",
	"shallower",
	"narrower",
	"thinner",
	"quieter",
	"dimmer",
	"nearer",
	"closer",
	"cheaper",
	"lighter",
	"younger",
	"shorter",
	"lower",
	"smaller",
	"slower"
];
const COMPARED = [
	["more-than", GREATER.map((word) => `${word} than`).join("|")],
	["less-than", SMALLER.map((word) => `${word} than`).join("|")],
	["at-most", GREATER.flatMap((word) => [
		`no ${word} than`,
		`not ${word} than`,
		`never ${word} than`,
		`not any ${word} than`
	]).join("|")],
	["at-least", SMALLER.flatMap((word) => [
		`no ${word} than`,
		`not ${word} than`,
		`never ${word} than`,
		`not any ${word} than`
	]).join("|")]
];
const PHRASES = index([...[
	["at-least", `at least|no less than|no fewer than|not less than|not fewer than|not under|not below|never less than|never fewer than|a minimum of|minimum of|minimum|min|min .|
    as few as|as little as|upwards of|upward of|greater than or equal to|more than or equal to|greater or equal than|bigger or equal than|higher or equal than|more or equal than|
    larger or equal than|equal to or more than|equal to or greater than|at least or equal to|a floor of|no lower than|no smaller than|no shorter than|not lower than|nothing less than|
    > =|≥|at the very least|at a minimum`],
	["more-than", `more than|greater than|larger than|bigger than|higher than|longer than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|north of|beyond|surpass|surpassing|surpasses|
    surpassed|well over|well above|well beyond|far more than|many more than|>|topping|well more than|much more than|older than|heavier than`],
	["at-most", `at most|no more than|not more than|never more than|up to|a maximum of|maximum of|maximum|max|max .|not exceeding|not to exceed|not exceed|as many as|as much as|no greater than|
    no larger than|no higher than|no longer than|no bigger than|not over|not above|no later than|less than or equal to|smaller or equal than|less or equal than|lower or equal than|fewer or equal than|
    smaller than or equal to|lower than or equal to|equal to or less than|equal to or fewer than|a ceiling of|a cap of|at the most|at a maximum|anything up to|nothing above|not beyond|< =|≤|without exceeding|as long as`],
	["less-than", `less than|fewer than|smaller than|lower than|under|below|short of|shy of|well under|well below|south of|far less than|far fewer than|many fewer than|much less than|<|shorter than|younger than|lighter than|in under`],
	["about", `about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|nearly|almost|close to|not quite|just under|just over|just below|just above|just short of|just shy of|slightly under|
    slightly over|slightly more than|slightly less than|slightly above|slightly below|slightly fewer than|a little over|a little under|a little more than|a little less than|a bit over|a bit under|a bit more than|a bit less than|
    a shade over|a shade under|just more than|just less than|a good|a full|something like|something over|something under|in the region of|in the order of|on the order of|of the order of|near|nearing|approaching|
    as good as|practically|virtually|an estimated|estimated|perhaps|maybe|~|≈|∼|more or less|give or take|in the neighbourhood of|in the neighborhood of|in the vicinity of|just about|very nearly|very roughly|well-nigh|a reported`],
	["exact", `only|just|fully|exactly|precisely|another|a total of|a combined|a mere|a full|equal to`]
], ...COMPARED]);
function index(rows) {
	const map = /* @__PURE__ */ new Map();
	for (const [bound, list] of rows) for (const phrase of list.split("|").map((entry) => entry.trim())) {
		const words = phrase.split(" ");
		const entry = {
			words,
			bound
		};
		const first = words[0] ?? "";
		map.set(first, [...map.get(first) ?? [], entry].sort((a, b) => b.words.length - a.words.length));
	}
	return map;
}
function isBoundOpener(word) {
	return PHRASES.has(word);
}
function opensBound(lexemes, at) {
	return PHRASES.has(lexemes[at]?.norm ?? "") && phraseAt$1(lexemes, at) !== null;
}
function readBoundBefore(lexemes, from) {
	let to = from;
	let bound = null;
	for (let round = 0; round < 3; round++) {
		const phrase = phraseAt$1(lexemes, to);
		if (phrase === null) break;
		if (phrase.bound === "exact" && round === 0) break;
		to += phrase.words.length;
		if (bound === null || bound === "about" && phrase.bound !== "exact") bound = phrase.bound;
	}
	return {
		to,
		bound
	};
}
function phraseAt$1(lexemes, at) {
	const first = lexemes[at];
	if (first === void 0 || /^[<>]$/.test(first.norm) && /^[<>=-]$/.test(lexemes[at - 1]?.norm ?? "") && !first.spaced) return null;
	if (first.norm === "up" && /^(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?|tot(?:s|ted|ting)?|live(?:s|d)?|own(?:s|ed)?)$/.test(lexemes[at - 1]?.norm ?? "")) return null;
	const found = PHRASES.get(first.norm)?.find(({ words }) => words.every((word, offset) => lexemes[at + offset]?.norm === word));
	return found === void 0 || found.words.some((word) => PACE.test(word)) && isTime(lexemes, at + found.words.length) ? null : found;
}
const PACE = /^(?:faster|slower)$/;
const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|s|sec|min|h)$/;
function isTime(lexemes, at) {
	const unit = lexemes.slice(at, at + 4).find(({ kind, norm }) => kind === "word" && !SMALL.has(norm) && !TENS.has(norm));
	return unit !== void 0 && TIME.test(unit.norm);
}
const AFTER = [
	["at-least", /^(?:or (?:more|greater|above|over|higher|upwards?|longer|larger|bigger)\b(?: than)?|and (?:more|above|over|up|upwards?)\b|at (?:the )?(?:very )?least\b|minimum\b|or equal to)/i],
	["at-most", /^(?:or (?:less|fewer|below|under|lower|smaller|shorter)\b|and (?:under|below|less)\b|at (?:the )?(?:very )?most\b|maximum\b|max\b|tops\b)/i],
	["at-least", new RegExp(`^or (?:${GREATER.join("|")})\\b`, "i")],
	["at-most", new RegExp(`^or (?:${SMALLER.join("|")})\\b`, "i")],
	["about", /^(?:or so\b|or thereabouts\b|give or take\b|more or less\b)/i]
];
function opensNext(lexemes, at, and) {
	if (and && /^(?:than|or|an?|half)$/.test(lexemes[at]?.norm ?? "")) return true;
	const to = /^(?:than|or|to)$/.test(lexemes[at]?.norm ?? "") ? at + 1 : at;
	const next = lexemes[to];
	if (to > at && (next?.norm === "equal" || next?.norm === "equals")) return true;
	return next !== void 0 && (next.digits !== null || SMALL.has(next.norm) || TENS.has(next.norm) || /^[$€£¥]$/.test(next.norm) || next.norm === "a" && to > at);
}
function readBoundAfter(text, lexemes, at) {
	const next = lexemes[at];
	if (next === void 0) return {
		to: at,
		bound: null
	};
	if (next.norm === "+" && !next.spaced && lexemes[at + 1]?.digits == null) return {
		to: at + 1,
		bound: "at-least"
	};
	const tied = next.norm === "-" && !next.spaced ? lexemes[at + 1] : void 0;
	if (tied?.norm === "plus") return {
		to: at + 2,
		bound: "at-least"
	};
	if (tied?.norm === "odd" || next.norm === "odd") return {
		to: at + (tied === void 0 ? 1 : 2),
		bound: "about"
	};
	if (next.kind !== "word" || !next.spaced) return {
		to: at,
		bound: null
	};
	const ahead = text.slice(next.start, next.start + 40);
	for (const [bound, words] of AFTER) {
		const found = words.exec(ahead);
		if (found === null) continue;
		let to = at;
		while ((lexemes[to]?.end ?? Infinity) <= next.start + found[0].trimEnd().length) to++;
		return opensNext(lexemes, to, next.norm === "and") ? {
			to: at,
			bound: null
		} : {
			to,
			bound
		};
	}
	return {
		to: at,
		bound: null
	};
}
const NO_NOUN = /^(?:an?|the|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|and|or|but|if|as|at|by|for|from|in|into|of|off|on|out|over|to|under|up|with|that|which|who|when|not|than|it|they|he|she|we|you|i|there|said|says|say)$/;
const BEHIND_NOUN = /^(?:or (?:more|fewer|less)\b|at (?:the )?(?:very )?(?:most|least)\b)/i;
const ENDS_PHRASE = /^(?:in|under|for|per|and|but|by|on|to|from|with|when|while|after|before|until|is|are|would|will|may|must|as|each|altogether)$/;
function readBoundBehindNoun(text, lexemes, at) {
	for (let to = at + 1; to <= at + 3; to++) {
		const noun = lexemes[to - 1];
		const next = lexemes[to];
		if (noun?.kind !== "word" || NO_NOUN.test(noun.norm) || next?.kind !== "word") return null;
		if (!BEHIND_NOUN.test(text.slice(next.start, next.start + 24))) continue;
		const after = readBoundAfter(text, lexemes, to);
		const end = lexemes[after.to];
		return after.bound !== null && (end === void 0 || end.kind === "mark" || ENDS_PHRASE.test(end.norm)) ? after.bound : null;
	}
	return null;
}

// src/number/found.ts
function quantityOf(amount) {
	return {
		min: amount.value,
		max: amount.value,
		dimension: amount.dimension,
		unit: amount.unit,
		bound: "exact",
		step: amount.step
	};
}
function applyBound(value, bound) {
	if (bound === "at-least" || bound === "more-than") return {
		...value,
		bound,
		max: null
	};
	if (bound === "at-most" || bound === "less-than") return {
		...value,
		bound,
		min: null
	};
	return value.bound === "between" ? value : {
		...value,
		bound
	};
}

// src/number/proportion.ts
function readProportion(lexed, from, reading = ARTICLE) {
	const every = readEvery(lexed, from);
	if (every !== null) return every;
	const { lexemes } = lexed;
	const part = readNumeral(lexemes, from, reading);
	if (part === null || part.value <= 0 || part.value !== Math.floor(part.value) || !(part.bare || reading.loose)) return null;
	const link = readLink(lexemes, part.to, false) ?? readLink(lexemes, skipNoun(lexemes, part.to), true);
	const whole = link === null ? null : readNumeral(lexemes, link.to, reading);
	if (link === null || whole === null || whole.value <= part.value || lexemes[link.to]?.cap === true) return null;
	if (!holds(part, whole, link, reading) || countsMore(lexed, link, whole, reading)) return null;
	return shareOf(lexemes, from, whole.to, part.value / whole.value);
}
const PART_REACH = 8;
const PART_GOES_ON = /^(?:go|goes|flow|come|comes|are|is|were|was|would|will|should|must|may|can|could|belong|end|leave|stay|remain|return|reach|of|land|get|have|head|travel|pass|fall|live|work|die|survive)$/;
function readReversedProportion({ lexemes }, from) {
	const opener = lexemes[from]?.norm ?? "";
	if (!/^(?:of|for|from)$/.test(opener) || lexemes[from + 1]?.norm !== "every") return null;
	const whole = (lexemes[from + 2]?.norm === "hundred" ? {
		to: from + 3,
		value: 100,
		bare: true
	} : null) ?? readNumeral(lexemes, from + 2);
	if (whole === null || !whole.bare || whole.value < 2 || whole.value > 1e3) return null;
	for (let at = whole.to + 1; at < whole.to + PART_REACH; at++) {
		if (lexemes[at]?.norm !== ",") continue;
		const start = /^(?:only|just|about|some|nearly|almost|at)$/.test(lexemes[at + 1]?.norm ?? "") ? at + 2 : at + 1;
		const part = readNumeral(lexemes, start);
		if (part === null || !part.bare || part.value <= 0 || part.value > whole.value) return null;
		const next = lexemes[part.to];
		const goesOn = next === void 0 || next.kind === "mark" || PART_GOES_ON.test(next.norm);
		return opener === "for" && !goesOn ? null : shareOf(lexemes, start, part.to, part.value / whole.value);
	}
	return null;
}
function readPartOfUnit(lexemes, amount) {
	if (amount.dimension !== "money" || amount.value <= 0 || amount.value >= 1) return null;
	const out = lexemes[amount.to]?.norm === "out" ? amount.to + 1 : amount.to;
	if (!/^(?:of|in|on|from)$/.test(lexemes[out]?.norm ?? "") || !/^(?:every|each|the)$/.test(lexemes[out + 1]?.norm ?? "")) return null;
	if (!/^(?:dollar|euro|pound|crown|krona|franc|rupee|ruble|rouble|peso|real)$/.test(lexemes[out + 2]?.norm ?? "")) return null;
	return shareOf(lexemes, amount.from, out + 3, amount.value);
}
function readLink(lexemes, at, noun) {
	const [a, b, c] = [
		lexemes[at]?.norm ?? "",
		lexemes[at + 1]?.norm ?? "",
		lexemes[at + 2]?.norm ?? ""
	];
	if (/^(?:of|in)$/.test(a) && b === "every") return {
		to: at + 2,
		word: "every",
		noun
	};
	if (a === "out" && b === "of") return c === "every" ? {
		to: at + 3,
		word: "every",
		noun
	} : {
		to: at + 2,
		word: "out of",
		noun
	};
	if (a === "-" && b === "in" && c === "-") return {
		to: at + 3,
		word: "in",
		noun
	};
	return a === "in" ? {
		to: at + 1,
		word: "in",
		noun
	} : null;
}
function skipNoun(lexemes, at) {
	const plain = (lexeme) => lexeme?.kind === "word" && lexeme.spaced && !/^(?:in|of|out|to|and|or|by|on|at|was|were|is|are|with|for|from)$/.test(lexeme.norm);
	if (!plain(lexemes[at])) return at;
	return lexemes[at + 1]?.norm === "in" || lexemes[at + 1]?.norm === "out" || !plain(lexemes[at + 1]) ? at + 1 : at + 2;
}
function holds(part, whole, link, reading) {
	if (link.word === "every") return part.bare && whole.value <= 1e6;
	if (reading.loose && part.value <= 2) return true;
	if (!part.bare || !(whole.bare || part.value === 1 || link.word === "out of")) return false;
	const round = whole.value <= 10 || link.word === "out of" && whole.value >= 100 && whole.step >= 100 || [
		12,
		15,
		20,
		25,
		50,
		100,
		1e3
	].includes(whole.value);
	return part.value === 1 && whole.value <= 1e6 && !(whole.bare && !whole.worded && whole.value > 1900 && whole.value < 2200) || round && !(link.noun && link.word === "in" && part.worded && whole.value > 10);
}
function countsMore(lexed, link, whole, reading) {
	if (readAmount(lexed, link.to, reading)?.dimension !== "count") return true;
	if (link.word === "every" || reading.loose) return false;
	const next = lexed.lexemes[whole.to];
	if (next?.kind !== "word" || !next.spaced) return next?.norm === "-" && !next.spaced;
	return link.noun && /[^s]s$/.test(next.norm);
}
function readEvery(lexed, from) {
	const { lexemes } = lexed;
	const value = lexemes[from]?.norm === "every" ? ORDINAL.get(lexemes[from + 1]?.norm ?? "") : void 0;
	const noun = lexemes[from + 2];
	if (value === void 0 || value < 2 || value > 20 || noun?.kind !== "word" || noun.norm.endsWith("s") || findUnit(noun.norm) !== void 0) return null;
	return /^(?:of|that|is|was|we|he|she|it|they|you|time|spring|summer|autumn|fall|winter|night|morning|evening|weekend|quarter|\w+day)$/.test(noun.norm) ? null : shareOf(lexemes, from, from + 2, 1 / value);
}
function shareOf(lexemes, from, to, share) {
	const value = {
		min: share,
		max: share,
		dimension: "share",
		unit: null,
		bound: "exact",
		step: .05
	};
	return {
		...spanOf(lexemes, from, to),
		from,
		to,
		value,
		amounts: [],
		parts: [],
		bounded: false
	};
}
function readSplit(lexed, from) {
	const { lexemes } = lexed;
	const first = lexemes[from];
	if (first === void 0 || first.kind !== "number" && first.kind !== "word") return null;
	if (first.norm === "half" && lexemes[from + 1]?.norm === "each") return made([1, 1], from + 2);
	if (first.norm === "half" && lexemes[from + 1]?.norm === "-" && lexemes[from + 2]?.norm === "half") return made([1, 1], from + 3);
	const one = first.digits === null ? readNumeral(lexemes, from, {
		and: false,
		loose: false
	}) : first.digits.bare ? {
		value: first.digits.value,
		to: from + 1
	} : null;
	const link = one === null ? void 0 : lexemes[one.to];
	const each = one === null || link?.norm !== "for" ? null : readForEach(lexemes, one);
	if (each !== null) return each;
	if (one === null || link === void 0 || !/^(?:[:/-]|to)$/.test(link.norm) || link.spaced !== lexemes[one.to + 1]?.spaced) return null;
	const two = readNumeral(lexemes, one.to + 1, {
		and: false,
		loose: false
	});
	if (two === null || !two.bare || one.value <= 0 || two.value <= 0) return null;
	if (!isSplit(lexemes, {
		a: one.value,
		b: two.value,
		link,
		from,
		to: two.to
	})) return null;
	return made([one.value, two.value], two.to);
}
function readForEach(lexemes, one) {
	for (let at = one.to + 2; at < one.to + 6; at++) {
		if (!/^(?:,|;|and)$/.test(lexemes[at]?.norm ?? "")) continue;
		const start = lexemes[at + 1]?.norm === "and" ? at + 2 : at + 1;
		const two = readNumeral(lexemes, start, {
			and: false,
			loose: false
		});
		return two !== null && two.bare && one.value + two.value === 100 && one.value > 0 && two.value > 0 && lexemes[two.to]?.norm === "for" ? made([one.value, two.value], two.to) : null;
	}
	return null;
}
function isSplit(lexemes, { a, b, link, from, to }) {
	const hundred = a + b === 100;
	if (link.norm === ":") return hundred || a <= 100 && b < 10;
	const percent = /^(?:%|percent|per|pc)$/.test(lexemes[to]?.norm ?? "");
	if (!hundred || percent || link.spaced && link.norm !== "to") return false;
	if (a === b || a > b && link.norm === "-") return true;
	const near = [
		-3,
		-2,
		-1
	].map((offset) => lexemes[from + offset]?.norm ?? "").concat([0, 1].map((offset) => lexemes[to + offset]?.norm ?? ""));
	return link.norm !== "/" && near.some((word) => /^(?:split\w*|divid\w+|shared?|ratio|basis|division)$/.test(word));
}
function made(parts, to) {
	const sum = parts.reduce((total, part) => total + part, 0);
	const shares = parts.map((part) => part / sum);
	return {
		to,
		value: {
			min: Math.min(...shares),
			max: Math.max(...shares),
			dimension: "share",
			unit: null,
			bound: "exact",
			step: .01
		},
		parts: shares
	};
}

// src/number/share-label.ts
function readShareLabel({ lexemes }, from) {
	const first = lexemes[from]?.norm ?? "";
	const label = /^percent(?:s|age)?$/.test(first) ? from + 1 : first === "per" && /^cents?$/.test(lexemes[from + 1]?.norm ?? "") ? from + 2 : -1;
	if (label < 0 || !/^(?:of|[:=])$/.test(lexemes[label]?.norm ?? "")) return null;
	const before = lexemes[from - 1];
	if (before !== void 0 && !(before.norm === "a" && (from === 1 || /^(?:with|at|of|by|to)$/.test(lexemes[from - 2]?.norm ?? "")))) return null;
	const number = readNumeral(lexemes, label + 1, ARTICLE);
	const next = number === null ? void 0 : lexemes[number.to];
	if (number === null || next !== void 0 && !/^[.,;!?)]$/.test(next.norm)) return null;
	const value = {
		min: number.value,
		max: number.value,
		dimension: "share",
		unit: "percent",
		bound: "exact",
		step: number.step
	};
	return {
		...spanOf(lexemes, from, number.to),
		from,
		to: number.to,
		value,
		amounts: [],
		parts: [],
		bounded: true
	};
}

// src/number/quotient.ts
const BEFORE_SUM = /^(?:is|are|equals?|=|by|plus|times|×|approximately|exactly)$/;
function readQuotient({ lexemes }, from, reading) {
	const before = lexemes[from - 1];
	if (before !== void 0 && !BEFORE_SUM.test(before.norm)) return null;
	const negative = /^(?:minus|negative)$/.test(lexemes[from]?.norm ?? "");
	const top = readNumeral(lexemes, negative ? from + 1 : from, {
		...reading,
		and: false
	});
	if (top === null || !top.bare || lexemes[top.to]?.norm !== "over") return null;
	const bottom = readNumeral(lexemes, top.to + 1, reading);
	const next = bottom === null ? void 0 : lexemes[bottom.to];
	if (bottom === null || bottom.value <= 1 || top.value !== 1 && (before !== void 0 || next !== void 0) || next !== void 0 && !/^[.,;:!?)]$/.test(next.norm)) return null;
	const share = (negative ? -1 : 1) * top.value / bottom.value;
	const value = {
		min: share,
		max: share,
		dimension: "share",
		unit: null,
		bound: "exact",
		step: Number.EPSILON
	};
	return {
		...spanOf(lexemes, from, bottom.to),
		from,
		to: bottom.to,
		value,
		amounts: [],
		parts: [],
		bounded: false
	};
}

// src/number/range.ts
function readRange(lexed, from, first, reading) {
	const { lexemes } = lexed;
	const opener = lexemes[from]?.norm ?? "";
	const between = opener === "between";
	if (opener === "from" && isAfterChange(lexemes, from)) return null;
	const start = between || opener === "from" ? readBoundBefore(lexemes, from + 1).to : from;
	for (const and of between ? [true, false] : [true]) {
		const low = start === from ? first : readAmount(lexed, start, {
			...reading,
			and
		});
		const at = low === null ? -1 : linkTo(lexed, low, between, opener === "from");
		const high = low === null || at < 0 ? null : readAmount(lexed, readBoundBefore(lexemes, at).to, reading);
		const named = high !== null && low?.worded === false && lexemes[high.number.from]?.kind === "word" && lexemes[high.number.from]?.cap === true;
		const value = low === null || high === null || named ? null : spanned(low, high);
		if (value === null || low === null || high === null) continue;
		const falls = (value.min ?? 0) >= (value.max ?? 0);
		if (falls || isChange(lexemes, from, low, high, value)) return isFrom(lexemes, from) || !falls ? lowEnd(lexed, from, low, value) : null;
		return {
			...spanOf(lexemes, from, high.to),
			from,
			to: high.to,
			value,
			amounts: [low, high],
			parts: [],
			bounded: true
		};
	}
	return null;
}
function linkTo({ lexemes }, low, between, from) {
	const link = lexemes[low.to];
	const next = lexemes[low.to + 1];
	if (link === void 0 || next === void 0) return -1;
	if (between) return link.norm === "and" || link.norm === "to" || link.norm === "-" ? low.to + 1 : -1;
	if (/^(?:to|through|till|until)$/.test(link.norm)) return from || /^(?:to|through)$/.test(link.norm) ? low.to + 1 : -1;
	if (link.norm === "-" || link.norm === "~" || link.norm === "—") {
		if (next.norm === "to" && lexemes[low.to + 2]?.norm === "-") return low.to + 3;
		if (next.norm === "to" && next.spaced && !link.spaced) return low.to + 2;
		return link.norm !== "—" || !link.spaced ? low.to + 1 : -1;
	}
	return link.norm === "or" && low.bare && low.worded && low.value < 12 ? low.to + 1 : -1;
}
function lowEnd({ lexemes }, from, low, range) {
	if (from !== low.from) return null;
	const step = low.step * (low.value === 0 ? 1 : (range.min ?? low.value) / low.value);
	const value = {
		...range,
		min: range.min,
		max: range.min,
		bound: "exact",
		step
	};
	return {
		...spanOf(lexemes, from, low.to),
		from,
		to: low.to,
		value,
		amounts: [low],
		parts: [],
		bounded: false
	};
}
function isChange(lexemes, from, low, high, value) {
	const link = lexemes[low.to]?.norm;
	if (link === "or" && value.max !== (value.min ?? 0) + 1) return true;
	if (link !== "to") return false;
	if (lexemes[from - 1]?.norm === "by") return !low.bare && low.unit === high.unit;
	for (let at = from - 1; at >= 0 && at > from - 5; at--) if (lexemes[at]?.norm === "from") return isAfterChange(lexemes, at);
	return false;
}
function isFrom(lexemes, from) {
	return [
		1,
		2,
		3
	].some((offset) => lexemes[from - offset]?.norm === "from" && (offset === 1 || readBoundBefore(lexemes, from - offset + 1).to === from));
}
function isAfterChange(lexemes, from) {
	for (let at = from - 1; at >= 0 && at > from - 7; at--) {
		const norm = lexemes[at]?.norm ?? "";
		if (lexemes[at]?.kind === "mark" && /[.;!?]/.test(norm)) return false;
		if (CHANGE.test(norm)) return true;
	}
	return false;
}
const CHANGE = new RegExp(`^(?:${[
	"cut(?:s|ting)?",
	"reduc\\w+",
	"shr[aiu]nk\\w*",
	"drop\\w*",
	"fall\\w*",
	"fell",
	"declin\\w+",
	"decreas\\w+",
	"lower\\w*",
	"down(?:sized?|sizing)?",
	"trim\\w*",
	"slash\\w*",
	"dwindl\\w+",
	"plung\\w+",
	"plummet\\w*",
	"slid\\w*",
	"slip\\w*",
	"r(?:ai|i)s(?:e|es|ed|ing|en)",
	"rose",
	"gr[eo]w\\w*",
	"growth",
	"increas\\w+",
	"climb\\w*",
	"jump\\w*",
	"soar\\w*",
	"surg\\w+",
	"expan\\w+",
	"swell\\w*",
	"up",
	"boost\\w*",
	"lift\\w*",
	"chang\\w+",
	"mov\\w+",
	"shift\\w*",
	"went",
	"gone",
	"halv\\w+",
	"doubl\\w+",
	"tripl\\w+",
	"shorten\\w*",
	"extend\\w*",
	"lengthen\\w*",
	"revis\\w+",
	"adjust\\w*"
].join("|")})$`);
function spanned(low, high) {
	const unit = sharedUnit(low, high);
	if (unit === null) return null;
	const max = high.value;
	let min = low.value;
	if (sharesScale(low, high)) min = multiply(min, high.scale);
	else if (sharesThousands(low, high)) min *= 1e3;
	if (low.dimension === high.dimension && low.unit !== null && high.unit !== null && (high.dimension === "money" ? !isSameCurrency(low.unit, high.unit) : low.unit !== high.unit)) {
		const [a, b] = [UNITS.get(low.unit), UNITS.get(high.unit)];
		if (a === void 0 || b === void 0 || a.dimension === "other") return null;
		min = min * a.size / b.size;
	}
	return {
		min,
		max,
		...unit,
		bound: "between",
		step: Math.min(low.step * (min / low.value || 1), high.step)
	};
}
function sharesScale(low, high) {
	const mantissa = high.value / high.scale;
	const rises = low.value <= mantissa;
	return low.scale === 1 && high.scale > 1 && (rises || low.bare && low.value <= 10 * mantissa && low.value < 1e3) && (low.unit === null || low.dimension === "money");
}
function sharesThousands(low, high) {
	const thousands = high.value / 1e3;
	return low.value > 0 && low.value < thousands && high.scale === 1 && high.grouped && !low.grouped && Number.isInteger(thousands) && String(low.value).length === String(thousands).length;
}
function sharedUnit(low, high) {
	if (low.dimension === high.dimension) return {
		dimension: high.dimension,
		unit: (high.unit === "XXX" ? low.unit : high.unit) ?? low.unit
	};
	if (low.dimension === "count") return {
		dimension: high.dimension,
		unit: high.unit
	};
	return high.dimension === "count" && low.dimension === "money" ? {
		dimension: low.dimension,
		unit: low.unit
	} : null;
}

// src/number/tolerance.ts
function readTolerance(lexed, amount, reading) {
	const at = skipPlusMinus(lexed.lexemes, amount.to);
	const by = at === amount.to ? null : readAmount(lexed, at, reading);
	if (by === null) return null;
	const relative = by.unit === "percent" && amount.unit !== "percent";
	const unit = amount.unit ?? (relative ? null : by.unit);
	if (!relative && by.unit !== null && by.unit !== unit) return null;
	const off = relative ? Math.abs(amount.value) * by.value / 100 : by.value;
	const clean = (value) => Number(value.toPrecision(12));
	const dimension = amount.unit === null && !relative ? by.dimension : amount.dimension;
	const value = {
		min: clean(amount.value - off),
		max: clean(amount.value + off),
		dimension,
		unit,
		bound: "between",
		step: Math.min(amount.step, by.step)
	};
	return {
		...spanOf(lexed.lexemes, amount.from, by.to),
		from: amount.from,
		to: by.to,
		value,
		amounts: [amount, by],
		parts: [],
		bounded: true
	};
}

// src/number/quantity.ts
function readFound(lexed, from, reading = ARTICLE) {
	const split = readSplit(lexed, from);
	if (split !== null) return {
		...spanOf(lexed.lexemes, from, split.to),
		from,
		to: split.to,
		value: split.value,
		amounts: [],
		parts: split.parts,
		bounded: false
	};
	const first = readQuotient(lexed, from, reading) ?? readShareLabel(lexed, from) ?? readBounded(lexed, from, reading);
	return first === null ? null : joinBounds(lexed, first, reading);
}
function joinBounds(lexed, first, reading) {
	const open = openSide(first.value);
	const at = skipLink(lexed, first.to);
	if (open === null || at === first.to) return first;
	const second = readBounded(lexed, at, reading);
	if (second === null || !second.bounded) return first;
	const other = openSide(second.value);
	const [low, high] = open === "max" ? [first.value, second.value] : [second.value, first.value];
	const sameUnit = low.unit === high.unit || low.dimension === "count" && low.min !== null && first.amounts[0]?.bare === true;
	if (other === null || other === open || !sameUnit || low.min === null || high.max === null || low.min >= high.max) return first;
	if (followsAnother(lexed, second, open)) return first;
	const value = {
		...high,
		min: low.min,
		max: high.max,
		bound: "between",
		step: Math.min(low.step, high.step)
	};
	return {
		...spanOf(lexed.lexemes, first.from, second.to),
		from: first.from,
		to: second.to,
		value,
		amounts: [...first.amounts, ...second.amounts],
		parts: [],
		bounded: true
	};
}
function followsAnother(lexed, second, open) {
	if (!(lexed.lexemes[second.from - 1]?.norm === ",")) return false;
	const at = skipLink(lexed, second.to);
	const third = at === second.to ? null : readBounded(lexed, at, ARTICLE);
	return third !== null && openSide(third.value) === open;
}
function skipLink({ lexemes }, at) {
	let to = at;
	if (lexemes[to]?.norm === ",") to++;
	if (/^(?:and|but)$/.test(lexemes[to]?.norm ?? "")) to++;
	return to;
}
const openSide = (value) => value.max === null ? "max" : value.min === null ? "min" : null;
function readBounded(lexed, from, reading) {
	const { text, lexemes } = lexed;
	const opener = lexemes[from]?.norm ?? "";
	const before = readBoundBefore(lexemes, from);
	const within = opener === "within";
	const at = within ? readBoundBefore(lexemes, from + 1).to : before.to;
	const amount = readAmount(lexed, at, reading);
	const single = readRange(lexed, at, amount, reading) ?? (amount === null ? null : readTolerance(lexed, amount, reading) ?? readPartOfUnit(lexemes, amount)) ?? readProportion(lexed, at, reading) ?? (amount === null ? null : readSingle(lexed, amount, reading));
	if (single === null) return null;
	if (within && single.amounts[0]?.dimension !== "duration") return null;
	const after = readBoundAfter(text, lexemes, single.to);
	const bound = within ? "at-most" : strongest(before.bound, after.bound);
	if (bound === null && single.from === from) return single;
	const to = after.bound === null ? single.to : after.to;
	const value = bound === null ? single.value : applyBound(single.value, bound);
	return {
		...single,
		...spanOf(lexemes, from, to),
		from,
		to,
		value,
		bounded: bound !== null || single.bounded
	};
}
function readSingle(lexed, first, reading) {
	const amount = readCompound(lexed, first, reading);
	const { start, end } = spanOf(lexed.lexemes, amount.from, amount.to);
	return {
		start,
		end,
		from: amount.from,
		to: amount.to,
		value: quantityOf(amount),
		amounts: [amount],
		parts: [],
		bounded: false
	};
}
function readCompound(lexed, first, reading) {
	let amount = first;
	const lasts = first.dimension === "duration";
	for (let round = 0; (lasts || /^(?:length|mass)$/.test(first.dimension)) && amount.unit !== null && round < 4; round++) {
		const next = readAmount(lexed, lasts && lexed.lexemes[amount.to]?.norm === "and" ? amount.to + 1 : amount.to, reading);
		const [large, small] = [UNITS.get(amount.unit), UNITS.get(next?.unit ?? "")];
		if (next === null || next.dimension !== amount.dimension || /^(?:an?|another)$/.test(lexed.lexemes[next.from]?.norm ?? "") || large === void 0 || small === void 0 || large.size === small.size || next.number.from !== next.from) break;
		const [unit, factor] = large.size > small.size ? [small, large.size / small.size] : [large, small.size / large.size];
		const value = large.size > small.size ? amount.value * factor + next.value : amount.value + next.value * factor;
		amount = {
			...amount,
			to: next.to,
			value: Number(value.toPrecision(12)),
			unit: unit.name,
			step: Math.min(amount.step, next.step)
		};
	}
	return amount;
}
function strongest(before, after) {
	if (before === null || after === null) return before ?? after;
	return before === "about" ? after : before;
}
function readQuantity(text) {
	const lexed = {
		text,
		lexemes: lex(text)
	};
	const found = readFound(lexed, /^(?:the|an?|by|to|of|for|in)$/.test(lexed.lexemes[0]?.norm ?? "") && readFound(lexed, 0) === null ? 1 : 0);
	if (found === null) return null;
	const { lexemes } = lexed;
	for (let at = skipHyphen(lexemes, found.to); at < lexemes.length; at++) {
		const other = lexemes[at]?.norm === "one" ? null : readNumeral(lexemes, at);
		if (lexemes[at]?.kind === "code" || other !== null) return null;
	}
	return found.value;
}

// src/language/country-data.ts
const countryRows = [
	{
		code: "AD",
		names: ["Andorra", "Principality of Andorra"],
		adjectives: ["Andorran"],
		capitals: ["Andorra la Vella"]
	},
	{
		code: "AE",
		names: ["United Arab Emirates"],
		adjectives: ["Emirati"],
		capitals: ["Abu Dhabi"]
	},
	{
		code: "AF",
		names: ["Afghanistan", "Islamic Republic of Afghanistan"],
		adjectives: ["Afghan"],
		capitals: ["Kabul"]
	},
	{
		code: "AG",
		names: ["Antigua and Barbuda"],
		adjectives: [],
		capitals: []
	},
	{
		code: "AL",
		names: ["Albania", "Republic of Albania"],
		adjectives: ["Albanian"],
		capitals: ["Tirana"]
	},
	{
		code: "AM",
		names: ["Armenia", "Republic of Armenia"],
		adjectives: ["Armenian"],
		capitals: ["Yerevan"]
	},
	{
		code: "AO",
		names: ["Angola", "Republic of Angola"],
		adjectives: ["Angolan"],
		capitals: ["Luanda"]
	},
	{
		code: "AR",
		names: ["Argentina", "Argentine Republic"],
		adjectives: ["Argentine"],
		capitals: ["Buenos Aires"]
	},
	{
		code: "AT",
		names: ["Austria", "Republic of Austria"],
		adjectives: ["Austrian"],
		capitals: ["Vienna"]
	},
	{
		code: "AU",
		names: ["Australia", "Commonwealth of Australia"],
		adjectives: ["Australian"],
		capitals: ["Canberra"]
	},
	{
		code: "AZ",
		names: ["Azerbaijan", "Republic of Azerbaijan"],
		adjectives: ["Azerbaijani"],
		capitals: ["Baku"]
	},
	{
		code: "BA",
		names: ["Bosnia and Herzegovina"],
		adjectives: [],
		capitals: ["Sarajevo"]
	},
	{
		code: "BB",
		names: ["Barbados"],
		adjectives: ["Barbadian"],
		capitals: ["Bridgetown"]
	},
	{
		code: "BD",
		names: ["Bangladesh", "People's Republic of Bangladesh"],
		adjectives: ["Bangladeshi"],
		capitals: ["Dhaka"]
	},
	{
		code: "BE",
		names: ["Belgium", "Kingdom of Belgium"],
		adjectives: ["Belgian"],
		capitals: []
	},
	{
		code: "BF",
		names: ["Burkina Faso"],
		adjectives: ["Burkinabe"],
		capitals: ["Ouagadougou"]
	},
	{
		code: "BG",
		names: ["Bulgaria", "Republic of Bulgaria"],
		adjectives: ["Bulgarian"],
		capitals: ["Sofia"]
	},
	{
		code: "BH",
		names: ["Bahrain", "Kingdom of Bahrain"],
		adjectives: ["Bahraini"],
		capitals: ["Manama"]
	},
	{
		code: "BI",
		names: ["Burundi", "Republic of Burundi"],
		adjectives: ["Burundian"],
		capitals: ["Gitega"]
	},
	{
		code: "BJ",
		names: ["Benin", "Republic of Benin"],
		adjectives: ["Beninese"],
		capitals: ["Porto-Novo"]
	},
	{
		code: "BM",
		names: ["Bermuda"],
		adjectives: ["Bermudian"],
		capitals: []
	},
	{
		code: "BN",
		names: ["Brunei", "Nation of Brunei, Abode of Peace"],
		adjectives: ["Bruneian"],
		capitals: ["Bandar Seri Begawan"]
	},
	{
		code: "BO",
		names: ["Bolivia", "Plurinational State of Bolivia"],
		adjectives: ["Bolivian"],
		capitals: ["Sucre"]
	},
	{
		code: "BR",
		names: ["Brazil", "Federative Republic of Brazil"],
		adjectives: ["Brazilian"],
		capitals: ["Brasília"]
	},
	{
		code: "BS",
		names: ["Bahamas", "Commonwealth of the Bahamas"],
		adjectives: ["Bahamian"],
		capitals: []
	},
	{
		code: "BT",
		names: ["Bhutan", "Kingdom of Bhutan"],
		adjectives: ["Bhutanese"],
		capitals: ["Thimphu"]
	},
	{
		code: "BW",
		names: ["Botswana", "Republic of Botswana"],
		adjectives: ["Motswana"],
		capitals: ["Gaborone"]
	},
	{
		code: "BY",
		names: ["Belarus", "Republic of Belarus"],
		adjectives: ["Belarusian"],
		capitals: ["Minsk"]
	},
	{
		code: "BZ",
		names: ["Belize"],
		adjectives: ["Belizean"],
		capitals: ["Belmopan"]
	},
	{
		code: "CA",
		names: ["Canada"],
		adjectives: ["Canadian"],
		capitals: ["Ottawa"]
	},
	{
		code: "CD",
		names: ["DR Congo", "Democratic Republic of the Congo"],
		adjectives: [],
		capitals: ["Kinshasa"]
	},
	{
		code: "CF",
		names: ["Central African Republic"],
		adjectives: ["Central African"],
		capitals: ["Bangui"]
	},
	{
		code: "CG",
		names: ["Republic of the Congo"],
		adjectives: [],
		capitals: ["Brazzaville"]
	},
	{
		code: "CH",
		names: ["Switzerland", "Swiss Confederation"],
		adjectives: ["Swiss"],
		capitals: ["Bern"]
	},
	{
		code: "CI",
		names: ["Ivory Coast", "Republic of Côte d'Ivoire"],
		adjectives: ["Ivorian"],
		capitals: ["Yamoussoukro"]
	},
	{
		code: "CK",
		names: ["Cook Islands"],
		adjectives: ["Cook Islander"],
		capitals: ["Avarua"]
	},
	{
		code: "CL",
		names: ["Chile", "Republic of Chile"],
		adjectives: ["Chilean"],
		capitals: ["Santiago"]
	},
	{
		code: "CM",
		names: ["Cameroon", "Republic of Cameroon"],
		adjectives: ["Cameroonian"],
		capitals: ["Yaoundé"]
	},
	{
		code: "CN",
		names: ["China", "People's Republic of China"],
		adjectives: ["Chinese"],
		capitals: ["Beijing"]
	},
	{
		code: "CO",
		names: ["Colombia", "Republic of Colombia"],
		adjectives: ["Colombian"],
		capitals: ["Bogotá"]
	},
	{
		code: "CR",
		names: ["Costa Rica", "Republic of Costa Rica"],
		adjectives: ["Costa Rican"],
		capitals: []
	},
	{
		code: "CU",
		names: ["Cuba", "Republic of Cuba"],
		adjectives: ["Cuban"],
		capitals: ["Havana"]
	},
	{
		code: "CV",
		names: ["Cape Verde", "Republic of Cabo Verde"],
		adjectives: ["Cape Verdian"],
		capitals: ["Praia"]
	},
	{
		code: "CY",
		names: ["Cyprus", "Republic of Cyprus"],
		adjectives: ["Cypriot"],
		capitals: ["Nicosia"]
	},
	{
		code: "CZ",
		names: ["Czechia", "Czech Republic"],
		adjectives: ["Czech"],
		capitals: ["Prague"]
	},
	{
		code: "DE",
		names: ["Germany", "Federal Republic of Germany"],
		adjectives: ["German"],
		capitals: ["Berlin"]
	},
	{
		code: "DJ",
		names: ["Djibouti", "Republic of Djibouti"],
		adjectives: [],
		capitals: []
	},
	{
		code: "DK",
		names: ["Denmark", "Kingdom of Denmark"],
		adjectives: ["Danish"],
		capitals: ["Copenhagen"]
	},
	{
		code: "DM",
		names: ["Dominica", "Commonwealth of Dominica"],
		adjectives: [],
		capitals: ["Roseau"]
	},
	{
		code: "DO",
		names: ["Dominican Republic"],
		adjectives: [],
		capitals: []
	},
	{
		code: "DZ",
		names: ["Algeria", "People's Democratic Republic of Algeria"],
		adjectives: ["Algerian"],
		capitals: ["Algiers"]
	},
	{
		code: "EC",
		names: ["Ecuador", "Republic of Ecuador"],
		adjectives: ["Ecuadorean"],
		capitals: ["Quito"]
	},
	{
		code: "EE",
		names: ["Estonia", "Republic of Estonia"],
		adjectives: ["Estonian"],
		capitals: ["Tallinn"]
	},
	{
		code: "EG",
		names: ["Egypt", "Arab Republic of Egypt"],
		adjectives: ["Egyptian"],
		capitals: ["Cairo"]
	},
	{
		code: "EH",
		names: ["Western Sahara", "Sahrawi Arab Democratic Republic"],
		adjectives: ["Sahrawi"],
		capitals: ["El Aaiún"]
	},
	{
		code: "ER",
		names: ["Eritrea", "State of Eritrea"],
		adjectives: ["Eritrean"],
		capitals: ["Asmara"]
	},
	{
		code: "ES",
		names: ["Spain", "Kingdom of Spain"],
		adjectives: ["Spanish"],
		capitals: ["Madrid"]
	},
	{
		code: "ET",
		names: ["Ethiopia", "Federal Democratic Republic of Ethiopia"],
		adjectives: ["Ethiopian"],
		capitals: ["Addis Ababa"]
	},
	{
		code: "FI",
		names: ["Finland", "Republic of Finland"],
		adjectives: ["Finnish"],
		capitals: ["Helsinki"]
	},
	{
		code: "FJ",
		names: ["Fiji", "Republic of Fiji"],
		adjectives: ["Fijian"],
		capitals: ["Suva"]
	},
	{
		code: "FM",
		names: ["Micronesia", "Federated States of Micronesia"],
		adjectives: ["Micronesian"],
		capitals: ["Palikir"]
	},
	{
		code: "FO",
		names: ["Faroe Islands"],
		adjectives: ["Faroese"],
		capitals: ["Tórshavn"]
	},
	{
		code: "FR",
		names: ["France", "French Republic"],
		adjectives: ["French"],
		capitals: ["Paris"]
	},
	{
		code: "GA",
		names: ["Gabon", "Gabonese Republic"],
		adjectives: ["Gabonese"],
		capitals: ["Libreville"]
	},
	{
		code: "GB",
		names: ["United Kingdom", "United Kingdom of Great Britain and Northern Ireland"],
		adjectives: ["British"],
		capitals: ["London"]
	},
	{
		code: "GD",
		names: ["Grenada"],
		adjectives: ["Grenadian"],
		capitals: []
	},
	{
		code: "GE",
		names: ["Georgia"],
		adjectives: ["Georgian"],
		capitals: ["Tbilisi"]
	},
	{
		code: "GH",
		names: ["Ghana", "Republic of Ghana"],
		adjectives: ["Ghanaian"],
		capitals: ["Accra"]
	},
	{
		code: "GI",
		names: ["Gibraltar"],
		adjectives: [],
		capitals: []
	},
	{
		code: "GL",
		names: ["Greenland"],
		adjectives: ["Greenlandic"],
		capitals: ["Nuuk"]
	},
	{
		code: "GM",
		names: ["Gambia", "Republic of the Gambia"],
		adjectives: ["Gambian"],
		capitals: ["Banjul"]
	},
	{
		code: "GN",
		names: ["Guinea", "Republic of Guinea"],
		adjectives: ["Guinean"],
		capitals: ["Conakry"]
	},
	{
		code: "GQ",
		names: ["Equatorial Guinea", "Republic of Equatorial Guinea"],
		adjectives: ["Equatorial Guinean"],
		capitals: ["Malabo"]
	},
	{
		code: "GR",
		names: ["Greece", "Hellenic Republic"],
		adjectives: ["Greek"],
		capitals: ["Athens"]
	},
	{
		code: "GT",
		names: ["Guatemala", "Republic of Guatemala"],
		adjectives: ["Guatemalan"],
		capitals: []
	},
	{
		code: "GW",
		names: ["Guinea-Bissau", "Republic of Guinea-Bissau"],
		adjectives: ["Guinea-Bissauan"],
		capitals: ["Bissau"]
	},
	{
		code: "GY",
		names: ["Guyana", "Co-operative Republic of Guyana"],
		adjectives: ["Guyanese"],
		capitals: []
	},
	{
		code: "HK",
		names: ["Hong Kong", "Hong Kong Special Administrative Region of the People's Republic of China"],
		adjectives: [],
		capitals: []
	},
	{
		code: "HN",
		names: ["Honduras", "Republic of Honduras"],
		adjectives: ["Honduran"],
		capitals: ["Tegucigalpa"]
	},
	{
		code: "HR",
		names: ["Croatia", "Republic of Croatia"],
		adjectives: ["Croatian"],
		capitals: ["Zagreb"]
	},
	{
		code: "HT",
		names: ["Haiti", "Republic of Haiti"],
		adjectives: ["Haitian"],
		capitals: ["Port-au-Prince"]
	},
	{
		code: "HU",
		names: ["Hungary"],
		adjectives: ["Hungarian"],
		capitals: ["Budapest"]
	},
	{
		code: "ID",
		names: ["Indonesia", "Republic of Indonesia"],
		adjectives: ["Indonesian"],
		capitals: ["Jakarta"]
	},
	{
		code: "IE",
		names: ["Ireland", "Republic of Ireland"],
		adjectives: ["Irish"],
		capitals: ["Dublin"]
	},
	{
		code: "IL",
		names: ["Israel", "State of Israel"],
		adjectives: ["Israeli"],
		capitals: ["Jerusalem"]
	},
	{
		code: "IN",
		names: ["India", "Republic of India"],
		adjectives: ["Indian"],
		capitals: ["New Delhi"]
	},
	{
		code: "IQ",
		names: ["Iraq", "Republic of Iraq"],
		adjectives: ["Iraqi"],
		capitals: ["Baghdad"]
	},
	{
		code: "IR",
		names: ["Iran", "Islamic Republic of Iran"],
		adjectives: ["Iranian"],
		capitals: ["Tehran"]
	},
	{
		code: "IS",
		names: ["Iceland"],
		adjectives: [],
		capitals: ["Reykjavik"]
	},
	{
		code: "IT",
		names: ["Italy", "Italian Republic"],
		adjectives: ["Italian"],
		capitals: ["Rome"]
	},
	{
		code: "JM",
		names: ["Jamaica"],
		adjectives: ["Jamaican"],
		capitals: []
	},
	{
		code: "JO",
		names: ["Jordan", "Hashemite Kingdom of Jordan"],
		adjectives: ["Jordanian"],
		capitals: ["Amman"]
	},
	{
		code: "JP",
		names: ["Japan"],
		adjectives: ["Japanese"],
		capitals: ["Tokyo"]
	},
	{
		code: "KE",
		names: ["Kenya", "Republic of Kenya"],
		adjectives: ["Kenyan"],
		capitals: ["Nairobi"]
	},
	{
		code: "KG",
		names: ["Kyrgyzstan", "Kyrgyz Republic"],
		adjectives: ["Kirghiz"],
		capitals: ["Bishkek"]
	},
	{
		code: "KH",
		names: ["Cambodia", "Kingdom of Cambodia"],
		adjectives: ["Cambodian"],
		capitals: ["Phnom Penh"]
	},
	{
		code: "KI",
		names: ["Kiribati", "Independent and Sovereign Republic of Kiribati"],
		adjectives: [],
		capitals: ["South Tarawa"]
	},
	{
		code: "KM",
		names: ["Comoros", "Union of the Comoros"],
		adjectives: ["Comoran"],
		capitals: ["Moroni"]
	},
	{
		code: "KN",
		names: ["Saint Kitts and Nevis", "Federation of Saint Christopher and Nevis"],
		adjectives: [],
		capitals: ["Basseterre"]
	},
	{
		code: "KP",
		names: ["North Korea", "Democratic People's Republic of Korea"],
		adjectives: ["North Korean"],
		capitals: ["Pyongyang"]
	},
	{
		code: "KR",
		names: ["South Korea", "Republic of Korea"],
		adjectives: ["South Korean"],
		capitals: ["Seoul"]
	},
	{
		code: "KW",
		names: ["Kuwait", "State of Kuwait"],
		adjectives: ["Kuwaiti"],
		capitals: []
	},
	{
		code: "KZ",
		names: ["Kazakhstan", "Republic of Kazakhstan"],
		adjectives: ["Kazakhstani"],
		capitals: ["Astana"]
	},
	{
		code: "LA",
		names: ["Laos", "Lao People's Democratic Republic"],
		adjectives: ["Laotian"],
		capitals: ["Vientiane"]
	},
	{
		code: "LB",
		names: ["Lebanon", "Lebanese Republic"],
		adjectives: ["Lebanese"],
		capitals: ["Beirut"]
	},
	{
		code: "LC",
		names: ["Saint Lucia"],
		adjectives: ["Saint Lucian"],
		capitals: ["Castries"]
	},
	{
		code: "LI",
		names: ["Liechtenstein", "Principality of Liechtenstein"],
		adjectives: [],
		capitals: ["Vaduz"]
	},
	{
		code: "LK",
		names: ["Sri Lanka", "Democratic Socialist Republic of Sri Lanka"],
		adjectives: ["Sri Lankan"],
		capitals: ["Colombo"]
	},
	{
		code: "LR",
		names: ["Liberia", "Republic of Liberia"],
		adjectives: ["Liberian"],
		capitals: ["Monrovia"]
	},
	{
		code: "LS",
		names: ["Lesotho", "Kingdom of Lesotho"],
		adjectives: ["Mosotho"],
		capitals: ["Maseru"]
	},
	{
		code: "LT",
		names: ["Lithuania", "Republic of Lithuania"],
		adjectives: ["Lithuanian"],
		capitals: ["Vilnius"]
	},
	{
		code: "LU",
		names: ["Luxembourg", "Grand Duchy of Luxembourg"],
		adjectives: [],
		capitals: []
	},
	{
		code: "LV",
		names: ["Latvia", "Republic of Latvia"],
		adjectives: ["Latvian"],
		capitals: ["Riga"]
	},
	{
		code: "LY",
		names: ["Libya", "State of Libya"],
		adjectives: ["Libyan"],
		capitals: ["Tripoli"]
	},
	{
		code: "MA",
		names: ["Morocco", "Kingdom of Morocco"],
		adjectives: ["Moroccan"],
		capitals: ["Rabat"]
	},
	{
		code: "MC",
		names: ["Monaco", "Principality of Monaco"],
		adjectives: ["Monegasque"],
		capitals: []
	},
	{
		code: "MD",
		names: ["Moldova", "Republic of Moldova"],
		adjectives: ["Moldovan"],
		capitals: ["Chișinău"]
	},
	{
		code: "ME",
		names: ["Montenegro"],
		adjectives: ["Montenegrin"],
		capitals: ["Podgorica"]
	},
	{
		code: "MG",
		names: ["Madagascar", "Republic of Madagascar"],
		adjectives: ["Malagasy"],
		capitals: ["Antananarivo"]
	},
	{
		code: "MH",
		names: ["Marshall Islands", "Republic of the Marshall Islands"],
		adjectives: ["Marshallese"],
		capitals: ["Majuro"]
	},
	{
		code: "MK",
		names: ["North Macedonia", "Republic of North Macedonia"],
		adjectives: ["Macedonian"],
		capitals: ["Skopje"]
	},
	{
		code: "ML",
		names: ["Mali", "Republic of Mali"],
		adjectives: ["Malian"],
		capitals: ["Bamako"]
	},
	{
		code: "MM",
		names: ["Myanmar", "Republic of the Union of Myanmar"],
		adjectives: ["Burmese"],
		capitals: ["Naypyidaw"]
	},
	{
		code: "MN",
		names: ["Mongolia"],
		adjectives: ["Mongolian"],
		capitals: ["Ulan Bator"]
	},
	{
		code: "MO",
		names: ["Macau", "Macao Special Administrative Region of the People's Republic of China"],
		adjectives: ["Macanese"],
		capitals: []
	},
	{
		code: "MR",
		names: ["Mauritania", "Islamic Republic of Mauritania"],
		adjectives: ["Mauritanian"],
		capitals: ["Nouakchott"]
	},
	{
		code: "MT",
		names: ["Malta", "Republic of Malta"],
		adjectives: ["Maltese"],
		capitals: ["Valletta"]
	},
	{
		code: "MU",
		names: ["Mauritius", "Republic of Mauritius"],
		adjectives: ["Mauritian"],
		capitals: ["Port Louis"]
	},
	{
		code: "MV",
		names: ["Maldives", "Republic of the Maldives"],
		adjectives: ["Maldivan"],
		capitals: []
	},
	{
		code: "MW",
		names: ["Malawi", "Republic of Malawi"],
		adjectives: ["Malawian"],
		capitals: ["Lilongwe"]
	},
	{
		code: "MX",
		names: ["Mexico", "United Mexican States"],
		adjectives: ["Mexican"],
		capitals: []
	},
	{
		code: "MY",
		names: ["Malaysia"],
		adjectives: ["Malaysian"],
		capitals: ["Kuala Lumpur"]
	},
	{
		code: "MZ",
		names: ["Mozambique", "Republic of Mozambique"],
		adjectives: ["Mozambican"],
		capitals: ["Maputo"]
	},
	{
		code: "NA",
		names: ["Namibia", "Republic of Namibia"],
		adjectives: ["Namibian"],
		capitals: ["Windhoek"]
	},
	{
		code: "NC",
		names: ["New Caledonia"],
		adjectives: ["New Caledonian"],
		capitals: ["Nouméa"]
	},
	{
		code: "NE",
		names: ["Niger", "Republic of Niger"],
		adjectives: ["Nigerien"],
		capitals: ["Niamey"]
	},
	{
		code: "NG",
		names: ["Nigeria", "Federal Republic of Nigeria"],
		adjectives: ["Nigerian"],
		capitals: ["Abuja"]
	},
	{
		code: "NI",
		names: ["Nicaragua", "Republic of Nicaragua"],
		adjectives: ["Nicaraguan"],
		capitals: ["Managua"]
	},
	{
		code: "NL",
		names: ["Netherlands", "Kingdom of the Netherlands"],
		adjectives: ["Dutch"],
		capitals: []
	},
	{
		code: "NO",
		names: ["Norway", "Kingdom of Norway"],
		adjectives: ["Norwegian"],
		capitals: ["Oslo"]
	},
	{
		code: "NP",
		names: ["Nepal", "Federal Democratic Republic of Nepal"],
		adjectives: ["Nepalese"],
		capitals: ["Kathmandu"]
	},
	{
		code: "NR",
		names: ["Nauru", "Republic of Nauru"],
		adjectives: ["Nauruan"],
		capitals: ["Yaren"]
	},
	{
		code: "NZ",
		names: ["New Zealand"],
		adjectives: [],
		capitals: ["Wellington"]
	},
	{
		code: "OM",
		names: ["Oman", "Sultanate of Oman"],
		adjectives: ["Omani"],
		capitals: ["Muscat"]
	},
	{
		code: "PA",
		names: ["Panama", "Republic of Panama"],
		adjectives: ["Panamanian"],
		capitals: []
	},
	{
		code: "PE",
		names: ["Peru", "Republic of Peru"],
		adjectives: ["Peruvian"],
		capitals: ["Lima"]
	},
	{
		code: "PG",
		names: ["Papua New Guinea", "Independent State of Papua New Guinea"],
		adjectives: ["Papua New Guinean"],
		capitals: ["Port Moresby"]
	},
	{
		code: "PH",
		names: ["Philippines", "Republic of the Philippines"],
		adjectives: ["Filipino"],
		capitals: ["Manila"]
	},
	{
		code: "PK",
		names: ["Pakistan", "Islamic Republic of Pakistan"],
		adjectives: ["Pakistani"],
		capitals: ["Islamabad"]
	},
	{
		code: "PL",
		names: ["Poland", "Republic of Poland"],
		adjectives: ["Polish"],
		capitals: ["Warsaw"]
	},
	{
		code: "PR",
		names: ["Puerto Rico", "Commonwealth of Puerto Rico"],
		adjectives: ["Puerto Rican"],
		capitals: []
	},
	{
		code: "PS",
		names: ["Palestine", "State of Palestine"],
		adjectives: ["Palestinian"],
		capitals: ["Ramallah"]
	},
	{
		code: "PT",
		names: ["Portugal", "Portuguese Republic"],
		adjectives: ["Portuguese"],
		capitals: ["Lisbon"]
	},
	{
		code: "PW",
		names: ["Palau", "Republic of Palau"],
		adjectives: ["Palauan"],
		capitals: ["Ngerulmud"]
	},
	{
		code: "PY",
		names: ["Paraguay", "Republic of Paraguay"],
		adjectives: ["Paraguayan"],
		capitals: ["Asunción"]
	},
	{
		code: "QA",
		names: ["Qatar", "State of Qatar"],
		adjectives: ["Qatari"],
		capitals: ["Doha"]
	},
	{
		code: "RO",
		names: ["Romania"],
		adjectives: ["Romanian"],
		capitals: ["Bucharest"]
	},
	{
		code: "RS",
		names: ["Serbia", "Republic of Serbia"],
		adjectives: ["Serbian"],
		capitals: ["Belgrade"]
	},
	{
		code: "RU",
		names: ["Russia", "Russian Federation"],
		adjectives: ["Russian"],
		capitals: ["Moscow"]
	},
	{
		code: "RW",
		names: ["Rwanda", "Republic of Rwanda"],
		adjectives: ["Rwandan"],
		capitals: ["Kigali"]
	},
	{
		code: "SA",
		names: ["Saudi Arabia", "Kingdom of Saudi Arabia"],
		adjectives: ["Saudi Arabian"],
		capitals: ["Riyadh"]
	},
	{
		code: "SB",
		names: ["Solomon Islands"],
		adjectives: ["Solomon Islander"],
		capitals: ["Honiara"]
	},
	{
		code: "SC",
		names: ["Seychelles", "Republic of Seychelles"],
		adjectives: ["Seychellois"],
		capitals: []
	},
	{
		code: "SD",
		names: ["Sudan", "Republic of the Sudan"],
		adjectives: ["Sudanese"],
		capitals: ["Khartoum"]
	},
	{
		code: "SE",
		names: ["Sweden", "Kingdom of Sweden"],
		adjectives: ["Swedish"],
		capitals: ["Stockholm"]
	},
	{
		code: "SG",
		names: ["Singapore", "Republic of Singapore"],
		adjectives: ["Singaporean"],
		capitals: []
	},
	{
		code: "SI",
		names: ["Slovenia", "Republic of Slovenia"],
		adjectives: ["Slovene"],
		capitals: ["Ljubljana"]
	},
	{
		code: "SK",
		names: ["Slovakia", "Slovak Republic"],
		adjectives: ["Slovak"],
		capitals: ["Bratislava"]
	},
	{
		code: "SL",
		names: ["Sierra Leone", "Republic of Sierra Leone"],
		adjectives: ["Sierra Leonean"],
		capitals: ["Freetown"]
	},
	{
		code: "SM",
		names: ["San Marino", "Most Serene Republic of San Marino"],
		adjectives: ["Sammarinese"],
		capitals: []
	},
	{
		code: "SN",
		names: ["Senegal", "Republic of Senegal"],
		adjectives: ["Senegalese"],
		capitals: ["Dakar"]
	},
	{
		code: "SO",
		names: ["Somalia", "Federal Republic of Somalia"],
		adjectives: ["Somali"],
		capitals: ["Mogadishu"]
	},
	{
		code: "SR",
		names: ["Suriname", "Republic of Suriname"],
		adjectives: [],
		capitals: ["Paramaribo"]
	},
	{
		code: "SS",
		names: ["South Sudan", "Republic of South Sudan"],
		adjectives: ["South Sudanese"],
		capitals: ["Juba"]
	},
	{
		code: "ST",
		names: ["São Tomé and Príncipe", "Democratic Republic of São Tomé and Príncipe"],
		adjectives: ["Sao Tomean"],
		capitals: ["São Tomé"]
	},
	{
		code: "SV",
		names: ["El Salvador", "Republic of El Salvador"],
		adjectives: ["Salvadoran"],
		capitals: ["San Salvador"]
	},
	{
		code: "SY",
		names: ["Syria", "Syrian Arab Republic"],
		adjectives: ["Syrian"],
		capitals: ["Damascus"]
	},
	{
		code: "SZ",
		names: ["Eswatini", "Kingdom of Eswatini"],
		adjectives: ["Swazi"],
		capitals: ["Lobamba"]
	},
	{
		code: "TD",
		names: ["Chad", "Republic of Chad"],
		adjectives: ["Chadian"],
		capitals: ["N'Djamena"]
	},
	{
		code: "TG",
		names: ["Togo", "Togolese Republic"],
		adjectives: ["Togolese"],
		capitals: ["Lomé"]
	},
	{
		code: "TH",
		names: ["Thailand", "Kingdom of Thailand"],
		adjectives: ["Thai"],
		capitals: ["Bangkok"]
	},
	{
		code: "TJ",
		names: ["Tajikistan", "Republic of Tajikistan"],
		adjectives: ["Tadzhik"],
		capitals: ["Dushanbe"]
	},
	{
		code: "TL",
		names: ["Timor-Leste", "Democratic Republic of Timor-Leste"],
		adjectives: ["East Timorese"],
		capitals: ["Dili"]
	},
	{
		code: "TM",
		names: ["Turkmenistan"],
		adjectives: ["Turkmen"],
		capitals: ["Ashgabat"]
	},
	{
		code: "TN",
		names: ["Tunisia", "Tunisian Republic"],
		adjectives: ["Tunisian"],
		capitals: ["Tunis"]
	},
	{
		code: "TO",
		names: ["Tonga", "Kingdom of Tonga"],
		adjectives: ["Tongan"],
		capitals: ["Nuku'alofa"]
	},
	{
		code: "TR",
		names: ["Türkiye", "Republic of Türkiye"],
		adjectives: ["Turkish"],
		capitals: ["Ankara"]
	},
	{
		code: "TT",
		names: ["Trinidad and Tobago", "Republic of Trinidad and Tobago"],
		adjectives: [],
		capitals: ["Port of Spain"]
	},
	{
		code: "TV",
		names: ["Tuvalu"],
		adjectives: ["Tuvaluan"],
		capitals: ["Funafuti"]
	},
	{
		code: "TW",
		names: ["Taiwan", "Republic of China (Taiwan)"],
		adjectives: ["Taiwanese"],
		capitals: ["Taipei"]
	},
	{
		code: "TZ",
		names: ["Tanzania", "United Republic of Tanzania"],
		adjectives: ["Tanzanian"],
		capitals: ["Dodoma"]
	},
	{
		code: "UA",
		names: ["Ukraine"],
		adjectives: ["Ukrainian"],
		capitals: ["Kyiv"]
	},
	{
		code: "UG",
		names: ["Uganda", "Republic of Uganda"],
		adjectives: ["Ugandan"],
		capitals: ["Kampala"]
	},
	{
		code: "US",
		names: ["United States", "United States of America"],
		adjectives: ["American"],
		capitals: []
	},
	{
		code: "UY",
		names: ["Uruguay", "Oriental Republic of Uruguay"],
		adjectives: ["Uruguayan"],
		capitals: ["Montevideo"]
	},
	{
		code: "UZ",
		names: ["Uzbekistan", "Republic of Uzbekistan"],
		adjectives: ["Uzbekistani"],
		capitals: ["Tashkent"]
	},
	{
		code: "VA",
		names: ["Vatican City", "Vatican City State"],
		adjectives: [],
		capitals: []
	},
	{
		code: "VC",
		names: ["Saint Vincent and the Grenadines"],
		adjectives: ["Saint Vincentian"],
		capitals: []
	},
	{
		code: "VE",
		names: ["Venezuela", "Bolivarian Republic of Venezuela"],
		adjectives: ["Venezuelan"],
		capitals: ["Caracas"]
	},
	{
		code: "VN",
		names: ["Vietnam", "Socialist Republic of Vietnam"],
		adjectives: ["Vietnamese"],
		capitals: ["Hanoi"]
	},
	{
		code: "VU",
		names: ["Vanuatu", "Republic of Vanuatu"],
		adjectives: ["Ni-Vanuatu"],
		capitals: ["Port Vila"]
	},
	{
		code: "WS",
		names: ["Samoa", "Independent State of Samoa"],
		adjectives: ["Samoan"],
		capitals: ["Apia"]
	},
	{
		code: "XK",
		names: ["Kosovo", "Republic of Kosovo"],
		adjectives: ["Kosovar"],
		capitals: ["Pristina"]
	},
	{
		code: "YE",
		names: ["Yemen", "Republic of Yemen"],
		adjectives: ["Yemeni"],
		capitals: ["Sana'a"]
	},
	{
		code: "ZA",
		names: ["South Africa", "Republic of South Africa"],
		adjectives: ["South African"],
		capitals: ["Pretoria"]
	},
	{
		code: "ZM",
		names: ["Zambia", "Republic of Zambia"],
		adjectives: ["Zambian"],
		capitals: ["Lusaka"]
	},
	{
		code: "ZW",
		names: ["Zimbabwe", "Republic of Zimbabwe"],
		adjectives: ["Zimbabwean"],
		capitals: ["Harare"]
	}
];

// src/language/country-name.ts
const countryAdditions = {
	AE: {
		names: ["Emirates", "the Emirates"],
		exact: ["UAE"]
	},
	AF: { adjectives: ["Afghans"] },
	AR: { adjectives: [
		"Argentinian",
		"Argentinians",
		"Argentines"
	] },
	AZ: { adjectives: ["Azeri", "Azeris"] },
	BA: {
		names: ["Bosnia", "Bosnia-Herzegovina"],
		adjectives: ["Bosnian", "Bosnians"]
	},
	BE: { adjectives: ["Belgians"] },
	BY: {
		names: ["Byelorussia", "Belorussia"],
		adjectives: [
			"Belarusians",
			"Belorussian",
			"Belarussian"
		]
	},
	CD: {
		names: [
			"Congo",
			"DRC",
			"Democratic Republic of Congo",
			"Congo-Kinshasa"
		],
		adjectives: ["Congolese"]
	},
	CG: { names: ["Congo-Brazzaville"] },
	CH: {
		names: ["Swiss Confederation"],
		capitals: ["Berne"]
	},
	CI: {
		names: ["Cote d'Ivoire"],
		capitals: ["Abidjan"]
	},
	CN: {
		names: ["People's Republic of China", "mainland China"],
		exact: ["PRC"],
		capitals: ["Peking", "Zhongnanhai"]
	},
	CV: { names: ["Cabo Verde"] },
	CZ: {
		names: ["Czech Republic"],
		adjectives: ["Czechs"]
	},
	DE: {
		names: ["Federal Republic of Germany", "West Germany"],
		adjectives: ["Germans"]
	},
	DK: { adjectives: ["Dane", "Danes"] },
	DO: { adjectives: ["Dominican", "Dominicans"] },
	EG: { adjectives: ["Egyptians"] },
	ES: { adjectives: ["Spaniard", "Spaniards"] },
	FI: { adjectives: ["Finn", "Finns"] },
	FR: {
		adjectives: [
			"Frenchman",
			"Frenchmen",
			"Frenchwoman"
		],
		capitals: [
			"Elysee",
			"Elysee Palace",
			"Quai d'Orsay",
			"Matignon"
		]
	},
	GB: {
		names: ["Britain", "Great Britain"],
		exact: ["UK", "U.K."],
		adjectives: [
			"Briton",
			"Britons",
			"Brit",
			"Brits"
		],
		capitals: [
			"Downing Street",
			"10 Downing Street",
			"Whitehall",
			"No 10"
		]
	},
	GE: { capitals: ["Tiflis"] },
	GR: {
		names: ["Hellas"],
		adjectives: ["Greeks", "Hellenic"]
	},
	HR: { adjectives: ["Croat", "Croats"] },
	IE: { adjectives: [
		"Irishman",
		"Irishmen",
		"Irishwoman"
	] },
	IN: { capitals: ["Delhi"] },
	IR: {
		names: ["Persia"],
		capitals: ["Teheran"]
	},
	IS: { adjectives: [
		"Icelandic",
		"Icelander",
		"Icelanders"
	] },
	IT: { capitals: ["Palazzo Chigi", "Quirinal"] },
	KG: { adjectives: ["Kyrgyz"] },
	KP: { exact: ["DPRK"] },
	KR: {
		names: ["Republic of Korea"],
		exact: ["ROK"],
		capitals: ["Blue House"]
	},
	KZ: {
		adjectives: ["Kazakh", "Kazakhs"],
		capitals: ["Nur-Sultan"]
	},
	LI: { adjectives: ["Liechtensteiner", "Liechtensteiners"] },
	LU: { adjectives: [
		"Luxembourgish",
		"Luxembourger",
		"Luxembourgers"
	] },
	LV: { adjectives: [
		"Latvians",
		"Lett",
		"Letts"
	] },
	MD: {
		names: ["Moldavia"],
		capitals: ["Kishinev"]
	},
	MK: { names: ["Macedonia"] },
	MM: {
		names: ["Burma"],
		adjectives: ["Burmese"],
		capitals: ["Rangoon", "Yangon"]
	},
	MN: { capitals: ["Ulaanbaatar"] },
	NL: {
		names: ["Holland", "the Netherlands"],
		adjectives: [
			"Dutchman",
			"Dutchmen",
			"Netherlander"
		]
	},
	NO: { adjectives: ["Norwegians"] },
	NZ: { adjectives: [
		"New Zealander",
		"New Zealanders",
		"Kiwi",
		"Kiwis"
	] },
	PH: { adjectives: [
		"Philippine",
		"Filipinos",
		"Filipina"
	] },
	PL: { adjectives: ["Pole", "Poles"] },
	PS: {
		names: ["Palestinian Authority"],
		adjectives: ["Palestinians"]
	},
	RO: { names: ["Rumania"] },
	RS: { adjectives: ["Serb", "Serbs"] },
	RU: {
		adjectives: ["Russians"],
		capitals: ["Kremlin"]
	},
	SA: {
		adjectives: ["Saudi", "Saudis"],
		capitals: ["Riad"]
	},
	SE: { adjectives: ["Swede", "Swedes"] },
	SI: { adjectives: [
		"Slovenian",
		"Slovenians",
		"Slovenes"
	] },
	SK: {
		names: ["Slovak Republic"],
		adjectives: [
			"Slovaks",
			"Slovakian",
			"Slovakians"
		]
	},
	SR: { adjectives: ["Surinamese"] },
	SV: { adjectives: ["Salvadorans", "Salvadorean"] },
	SZ: { names: ["Swaziland"] },
	TH: { adjectives: ["Thais"] },
	TJ: { adjectives: ["Tajik", "Tajiks"] },
	TL: {
		names: ["East Timor"],
		adjectives: ["Timorese"]
	},
	TM: { adjectives: ["Turkmens"] },
	TR: {
		names: ["Turkey", "Turkiye"],
		adjectives: ["Turk", "Turks"]
	},
	TT: { names: ["Trinidad"] },
	UA: { capitals: ["Kiev", "Kyyiv"] },
	US: {
		names: [
			"United States of America",
			"America",
			"the States"
		],
		exact: [
			"US",
			"U.S.",
			"USA",
			"U.S.A.",
			"U. S."
		],
		adjectives: ["Americans"],
		capitals: [
			"Washington",
			"Washington DC",
			"Washington D.C.",
			"White House",
			"Pentagon",
			"State Department",
			"Capitol Hill"
		]
	},
	UZ: { adjectives: ["Uzbek", "Uzbeks"] },
	VA: { names: ["Vatican", "Holy See"] },
	VN: { names: ["Viet Nam"] },
	YE: { capitals: ["Sanaa"] }
};
const worldRegions = [
	{
		code: "europe",
		names: ["Europe"],
		adjectives: ["European", "Europeans"]
	},
	{
		code: "asia",
		names: ["Asia"],
		adjectives: ["Asian", "Asians"]
	},
	{
		code: "africa",
		names: ["Africa"],
		adjectives: ["African", "Africans"]
	},
	{
		code: "latin america",
		names: ["Latin America", "South America"],
		adjectives: [
			"Latin American",
			"Latin Americans",
			"South American",
			"South Americans"
		]
	},
	{
		code: "north america",
		names: ["North America"],
		adjectives: ["North American", "North Americans"]
	},
	{
		code: "middle east",
		names: ["Middle East", "Near East"],
		adjectives: []
	},
	{
		code: "scandinavia",
		names: ["Scandinavia"],
		adjectives: ["Scandinavian", "Scandinavians"]
	},
	{
		code: "balkans",
		names: ["Balkans"],
		adjectives: ["Balkan"]
	},
	{
		code: "baltics",
		names: ["Baltics", "Baltic states"],
		adjectives: []
	},
	{
		code: "arctic",
		names: ["Arctic"],
		adjectives: []
	},
	{
		code: "antarctic",
		names: ["Antarctic", "Antarctica"],
		adjectives: []
	},
	{
		code: "england",
		names: ["England"],
		adjectives: [
			"English",
			"Englishman",
			"Englishmen"
		]
	},
	{
		code: "scotland",
		names: ["Scotland"],
		adjectives: [
			"Scottish",
			"Scot",
			"Scots"
		]
	},
	{
		code: "wales",
		names: ["Wales"],
		adjectives: ["Welsh"]
	}
];
const personalCountryNames = /* @__PURE__ */ new Set([
	"jordan",
	"chad",
	"georgia",
	"israel",
	"ireland",
	"holland",
	"england",
	"wales",
	"france",
	"cuba",
	"kenya",
	"chile",
	"sofia",
	"victoria",
	"lima",
	"washington",
	"london",
	"berlin",
	"paris",
	"rome",
	"vienna",
	"sydney",
	"asia",
	"america",
	"trinidad",
	"malta",
	"india"
]);

// src/language/country.ts
const countries = countryRows.map((row) => {
	const added = countryAdditions[row.code] ?? {};
	const adjectives = unique([...row.adjectives, ...added.adjectives ?? []]);
	return {
		code: row.code,
		names: unique([...row.names, ...added.names ?? []]),
		exact: added.exact ?? [],
		adjectives: unique([...adjectives, ...adjectives.flatMap(inhabitants)]),
		capitals: unique([...row.capitals, ...added.capitals ?? []])
	};
});
const byCode = new Map(countries.map((country) => [country.code, country]));
function countryByCode(code) {
	return byCode.get(code.toUpperCase()) ?? null;
}
function inhabitants(adjective) {
	return /(?:an|ian|i|ek|eek|ot|er)$/.test(adjective) ? [`${adjective}s`] : [];
}
function unique(words) {
	return [...new Set(words)];
}

// src/provision/expression.ts
function expressionText(expression) {
	switch (expression.op) {
		case "concept": return isPhrase(expression.key) ? `'${phraseOf(expression.key).replaceAll("'", "''")}'` : expression.key;
		case "not": return "!" + groupText(expression.of, ["any", "all"]);
		case "all": return expression.of.map((part) => groupText(part, ["any"])).join(" & ");
		case "any": return expression.of.map(expressionText).join(" | ");
	}
}
function conceptKeys(expression) {
	const keys = /* @__PURE__ */ new Set();
	const visit = (part) => {
		if (part.op === "concept") keys.add(part.key);
		else if (part.op === "not") visit(part.of);
		else part.of.forEach(visit);
	};
	visit(expression);
	return [...keys];
}
function holdsOfNothing(expression) {
	switch (expression.op) {
		case "concept": return false;
		case "not": return !holdsOfNothing(expression.of);
		case "all": return expression.of.every(holdsOfNothing);
		case "any": return expression.of.some(holdsOfNothing);
	}
}
function isPhrase(key) {
	return key.startsWith("'");
}
function phraseOf(key) {
	return key.slice(1, -1);
}
function groupText(part, grouped) {
	return grouped.includes(part.op) ? `(${expressionText(part)})` : expressionText(part);
}

// src/language/verb-list.ts
const list = `abandon abolish absorb abstain accede accelerate accept access accommodate accompany account accuse achieve acknowledge acquire act adapt add address adhere adjourn adjust administer admit adopt advance advise affect
affirm afford agree aid aim alert allege allocate allot allow alter amend amount amputate analyze announce annul answer anticipate apologize appeal appear apply appoint apportion appreciate approach appropriate approve argue arise arm
arrange arrest arrive ask assert assess assign assist assume assure attach attack attempt attend attract attribute auction authorize avoid await award back balance balk ban bar bargain barter base battle be bear beat become beef
beg begin behave believe belong bend benefit bet betray bid bill bind blame block boast bolster bomb book boost border borrow bother bow boycott brand break breach brief bring broaden broadcast broker budget build burn bury buy
bypass calculate call campaign cancel cap capture care carry carve cast catch cause cease cede celebrate cement certify chair challenge change channel charge chart charter check choose circulate cite claim clarify clash classify
clean clear climb cling close coach codify coincide collaborate collapse collect combine come command commemorate commence comment commission commit communicate compare compel compensate compete compile complain complete comply
compose comprise compromise concede conceal concentrate concern conclude condemn conduct confer confine confirm confiscate conflict conform confront confuse connect conquer consent consider consist consolidate constitute constrain
construct consult consume contact contain contaminate contend contest continue contract contradict contrast contravene contribute control convene convert convey convict convince cooperate coordinate cope copy correct cost count
counter cover craft crash create credit criticize cross crush cultivate curb curtail cut cycle damage date deal debate decide declare decline decommission decrease decree dedicate deem deepen defeat defend defer define defy delay
delegate delete deliver demand demilitarize demolish demonstrate denounce deny depart depend deplete deploy deport deprive describe deserve design designate desire destroy detach detail detain detect deter deteriorate determine
develop devise devote dictate die differ dig diminish dip direct disagree disappear disarm disband discharge disclose discontinue discover discuss dismantle dismiss dispatch display dispose dispute disqualify disregard dissolve
distinguish distribute diverge divide do dominate donate double doubt downgrade downsize draft drag draw dream drill drive drop dry dump dwindle earmark earn ease eat echo edit educate elaborate elect eliminate embark embed embrace
emerge emit emphasize employ empower enable enact encompass encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enroll enshrine ensure entail enter entitle entrench envisage equal equip
erect escalate escape escort establish estimate evacuate evade evaluate evaporate examine exceed exchange exclude excuse execute exempt exercise exhaust exist exit expand expect expel experience expire explain exploit explore export
expose express expropriate extend extract face facilitate fade fail fall falter favor fear feature feed feel field fight figure file fill finalize finance find fine finish fire fit fix flee float flood flout flow fly focus follow
forbid force forecast foresee forfeit forget forgive forgo form formulate foster found free freeze frown fuel fulfill function fund furnish gain gather gauge generate get give go govern grab graduate grant grip grow guarantee guard
guide halt halve hammer hand handle hang happen harden harm harvest hasten hate have head heal hear heat help hesitate hide highlight hike hinder hint hire hit hold honor hope host house hunt hurt identify ignore illustrate imagine
immunize impair impede implement imply import impose impound improve include incorporate increase incur indemnify indicate induce infect infer inflict influence inform infringe inherit inhibit initial initiate inject injure ink insert
insist inspect install instruct insulate insure integrate intend intensify interest interfere interpret intervene interview introduce invade invalidate invest investigate invite invoke involve isolate issue join judge jump justify
keep kick kill knock know label lack land lapse last launch lay lead leak lean learn lease leave legalize legislate legitimize lend lengthen let level levy license lie lift like limit link liquidate list listen live load loan lobby
locate lock lodge log look loosen lose love lower maintain make manage mandate manufacture march mark market match matter mean measure mediate meet melt mention merge merit migrate mind mine minimize miss mitigate mobilize model
moderate modernize modify monitor mount move multiply murder name narrow nationalize near necessitate need neglect negotiate net nominate notice notify nullify number obey object oblige obligate observe obstruct obtain occupy occur
offend offer offset omit open operate oppose opt order organize originate oust outlaw outline outnumber overhaul overlook override overrule oversee overtake overturn owe own park part participate pass pause pay peak pen penalize
perform permit persist persuade phase pick pilot pin place plan plant play plead pledge plow plummet plunge pocket point police poll pollute pool populate portray pose position possess post postpone pour practice praise preach
precede preclude predict prefer prepare prescribe present preserve preside press presume prevail prevent price print privatize proceed process proclaim procure produce profit prohibit project prolong promise promote prompt pronounce
propose prosecute protect protest prove provide provoke prune publish pull pump punish purchase purge pursue push put quadruple qualify quarrel quell question quit quote race raid raise rally range rank rate ratify raze reach react
read reaffirm realize reappear rearm reassure rebuff rebuild recall recede receive reckon reclaim recognize recommend recommit reconcile reconfirm reconsider reconstruct record recover recruit recycle redeploy reduce refer reflect
reform refrain refund refurbish refuse refute regain regard register regret regulate reimburse reimpose reinforce reinstate reinvade reiterate reject rejoin relate relax release relegate relieve relinquish relocate rely remain remark
remember remind remove rename render renege renew renounce renovate rent reopen reorganize repair repatriate repay repeal repeat replace reply report represent reprimand request require requisition rescind rescue research reserve
reset resettle reshape reside resign resist resolve respect respond rest restart restate restore restrain restrict restructure result resume retain retire retreat retrieve return reunite reveal reverse review revise revive revoke
reward rewrite ride rise risk rival roll rotate rule run rush sack sacrifice safeguard sail sanction satisfy save say scale scan schedule score scrap scrape seal search secure see seek seem seize select sell send sentence separate
serve set settle sever shape share sharpen shatter shed shell shelve shield shift ship shoot shorten show shower shrink shun shut side sideline sign signal silence simplify sink sit situate skip slash sleep slide slip slow smash soar
soften solve sound spare spark speak specify speed spell spend split sponsor spread spring spur squeeze stabilize staff stage stand start starve state station stay steal steer stem step stick stiffen stimulate stipulate stop store
storm strain strengthen stress stretch strike strip strive structure struggle study submit subscribe subsidize substitute succeed sue suffer suggest suit sum summarize supervise supply support suppose suppress surge surpass surprise
surrender survey survive suspect suspend sustain swap swear sweep swell swim switch table tackle take talk tap target taste tax teach tear tell temper tend terminate test thank threaten thrive throw tie tighten tilt top topple total
touch tour toughen trace track trade trail train transfer transform transit translate transmit transport travel treat treble trigger trim triple trump trust try turn uncover undercut undergo underline undermine underscore understand
undertake underwrite undo unfreeze unify unite unlock unveil uphold upgrade upset urge use utilize vacate value vanish vary veto view violate visit void volunteer vote vouch vow voice wage wait waive walk want warn warrant wash waste
watch weaken wear weigh welcome widen win wind wipe wish withdraw withhold witness wonder work worry worsen wrap write yield`;
const verbs = new Set(list.split(/\s+/));
const prefixes = /^(?:re|un|over|under|mis|out|co|dis|de|pre)-?(?=.{3})/;
function isVerb$1(word) {
	return verbs.has(word) || prefixes.test(word) && verbs.has(word.replace(prefixes, ""));
}

// src/language/clause-verb.ts
const nouns = `
access account address advance advocate affect aid aim alert amount answer appeal approach appropriate arm arrest assault associate attack attempt auction audit award back balance ban bar
bargain base battle beat benefit bet bid bill blame block boast bolster bomb book boost border bother bow boycott brand breach break bridge brief broadcast budget burn buy bypass cable call campaign cap
capture care carve cast catch cause center chair challenge chance change channel charge chart charter check claim clash class clean clear climb close coach collapse comment commission
complete comment compact compound compromise concern conduct conflict confine contact content contest contract contrast control convert convict cook cool coordinate cope copy correct cost
counter count cover craft crash credit criticize cross crush curb current cut cycle damage dance dash date deal debate decline decrease decree default defeat delay delegate deliberate demand deposit desert
design designate desire detail dial dictate dip direct discharge discount display dispute distance document double doubt down draft drag draw dream dress drill drink drive drop dry due dump duplicate ease
echo effect elaborate embargo empty encounter end equal escape escort estimate even exchange excuse execute exempt exercise exhaust exile exit experience experiment exploit export express extract eye face
fade fail fall fancy favor fear feature feed field fight figure file fill film finance find fine finish fire fit fix flag float flood flow fly focus force forecast foreign form foster found frame free
freeze frown fuel function fund gain gauge give glance grab graduate grant grip ground group guarantee guard guess guide halt halve hammer hand handle harbor harm harvest hate haul have haven head heal help hide
highlight hike hint hire hit hold honor hope host house hunt hurry hurt impact implement import impound increase index influence initial initiate insert insult interest interface interview
intimate invite iron isolate issue jail join joke judge jump key kick kill knock label lack land lapse last laugh launch lay lead leak lean leap lease leave lend level levy license lie lift light like limit line
link liquidate list live load loan lobby lock lodge log look loose loss love low lower mail major make man mandate manufacture march mark market match mass master matter mean measure meet mention merit message milk mind mine
miss model moderate monitor mortgage motion mount mouth move murder must name narrow near need negative net nominate note notice number object offer offset open operate oppose opposite order outlaw outline output oversight
own pace pack page paint pair parallel park part pass patent pause pay peak pen perfect permit phase phone photograph pick picture pilot pin place plan plant play plead pledge plot plow plunge pocket point police poll pool
pop pose position post pounce pound pour power practice praise present press pressure presume prevail price print prize probe process produce profile profit program progress project promise prompt protest prune pull pump purchase
purge purpose push put qualify quarrel quarry quarter question quit quiet quote race raid rail rain raise rally range rank rate ray reach read rear reason rebel rebound recall record recover recruit reform refrain refund
refuse regain regard register regret reject relate relay release relief remain remark remedy rent repair repeal repeat reply report request rescue research reserve resort rest result retail retreat return reverse review
revolt reward ride right ring rise risk rival rock roll root round row rule run rush sacrifice sail salvage sample sanction sand save scale scan scare schedule school score scrap screen seal search season seat second secure
seed sense sentence separate serve service set settle sever shadow shake shape share shed shell shelter shield shift shine ship shock shoot shop short show shower shrink shut side sideline sight sign signal silence
single sink size skip slash sleep slice slide slip slow smash smoke smooth soar sort sound source space spare spark speak speed spell spend spin split sponsor spot spread spring spur square squeeze staff stage stake stall stamp stand
star start state station stay steal steam steer stem step stick still stock stop store storm strain strand stream stress stretch strike string strip stroke structure struggle study subject substitute suit sum summit supply support surface
surge surprise surrender survey suspect swap swear sweep swell swim swing switch table tackle take talk tank tap target taste tax team tear tell temper tend term test thank thought thin threat throw ticket tide tie
tilt time tip top toss total touch tour tow trace track trade traffic trail train transfer transform transit transport trap travel treat treble trend trial trick trigger trim trip triple troop trouble trump trust try tunnel turn twist
type upgrade upset urge use value vary veto view visit voice void volunteer vote vow wage wait wake walk wall want war warm warrant wash waste watch water wave weather weigh welcome well will win wind wing winter wipe wire wish witness
witness wonder word work worry worst wound wrap wreck yield zone
`;
const chiefly = `
give have join kill leave lend make meet negotiate oppose pay produce put refuse reject relate remain save secure serve settle speak spend take tell tend treat try vary want make execute fail implement operate
qualify relate presume separate complete initiate find fall hold keep lead lose become read send recover regain invite isolate nominate liquidate graduate foster bolster exhaust extract expel criticize convert
confine bother presume prevail transform implement affect outlaw appropriate stay
`;
const reports = `
acknowledge add admit advise affirm agree allege announce argue assert assume assure believe boast caution claim clarify comment complain concede conclude
confirm consider contend decide declare demand demonstrate deny determine disclose dispute doubt emphasize ensure establish estimate expect explain fear feel
find foresee forecast guarantee guess hear hint hold hope imagine imply indicate inform insist know learn maintain mean mention mind note notice notify observe
pledge point post predict pretend promise propose prove read realize reckon recall recognize recommend reiterate remark remember remind repeat reply report request
require reveal say see show signal specify speculate state stipulate stress suggest suppose suspect swear tell testify think threaten understand urge vow warn
wish wonder worry write
`;
const bare$1 = `
acknowledge add admit announce argue assert believe claim concede conclude confirm contend declare doubt ensure estimate fear feel guess hope imagine imply
indicate insist know mean note predict pledge promise reckon remark report say show state stress suggest suspect swear think vow warn wish
`;
const speech = `
say add tell ask reply write warn argue insist note claim report announce explain state believe think suggest confirm declare acknowledge admit remark
stress conclude recall observe quip joke tweet post continue predict complain estimate
`;
const pastOnly = `
arose ate became began blew broke came chose drank drew drove fell flew forbade forgot forgave foresaw froze gave grew knew mistook overcame oversaw
overthrew overtook rang ran rewrote rose sang sank saw shook shrank spoke sprang stole strove swam swore threw took underwent undertook wept went
withdrew withstood woke wore wrote said told
`;
function read(table) {
	return new Set(table.trim().split(/\s+/));
}
const trusted = read(chiefly);
const reportVerbs = read(reports);
const bareReportVerbs = read(bare$1);
const speechVerbs = read(speech);
const knownVerbs = /* @__PURE__ */ new Set([
	...verbs,
	...trusted,
	...reportVerbs,
	...speechVerbs
]);
const ambiguousVerbs = new Set([...read(nouns)].filter((verb) => !trusted.has(verb)));
const finitePasts = read(pastOnly);

// src/language/clause-word.ts
const set = (words) => new Set(words.split(" "));
const modals = set("will would shall should can could may might must cannot");
const presentBe = set("is are was were am");
const auxiliaries = set("is are was were am be been being has have had having do does did");
const finiteAuxiliaries = set("is are was were am has have had do does did");
const determiners = set("the a an this these those its his her their our my your no any each every some all both another either neither such more most many several few");
const articles = set("the a an its his their our my your every");
const numerals = set("two three four five six seven eight nine ten half");
const pronouns = set("it he she they we you i who this these those nobody nothing everyone everything someone something neither both none others");
const subjectPronouns = set("it he she they we you i who which nobody everybody everyone someone nothing everything");
const pluralPronouns = set("they we you i who which");
const prepositions = set("of in on at by for from to into onto with without within under over about around across against among between beyond during through throughout toward towards upon via per despite except as like near inside outside behind above below off up down out since until after before");
const coordinators = set("and or but nor so yet");
const adverbs = set("not never also then still even already now only just again soon ever always often first instead thus therefore however immediately finally once simply merely later");
const barriers = set("if unless because although though whereas while which who whom whose that whether where when whenever until");
const openQuotes = /^["“”„‘’'«»‹›]$/;
const marks = set(", ; : . ? ! … ( ) [ ] — – - /");
function isAdverb(norm) {
	return adverbs.has(norm) || norm.length > 4 && norm.endsWith("ly") && norm !== "only";
}
function startsNoun(word) {
	if (word === void 0) return false;
	return determiners.has(word.norm) || numerals.has(word.norm) || pronouns.has(word.norm) || word.token.kind === "number" || /^[$€£]$/.test(word.norm) || word.token.capitalized && word.token.kind === "word";
}
function verbOf(token) {
	if (token.kind !== "word" || token.possessive) return null;
	for (const lemma of token.lemmas) {
		if (!knownVerbs.has(lemma)) continue;
		if (lemma === token.norm) return {
			base: lemma,
			form: "base"
		};
		return {
			base: lemma,
			form: token.norm.endsWith("ing") ? "ing" : token.norm.endsWith("s") ? "s" : "past"
		};
	}
	return null;
}
function isModal(token, before) {
	const { norm } = token;
	if (norm.includes("'")) return token.lemmas.some((lemma) => modals.has(lemma)) && /n't$|'ll$|'d$/.test(norm);
	if (!modals.has(norm)) return false;
	if (norm === "may" && token.capitalized && before !== void 0) return false;
	return before === void 0 || !(determiners.has(before.norm) || before.possessive || prepositions.has(before.norm) && norm !== "cannot" && before.norm !== "to" && norm !== "may");
}
function isFiniteAuxiliary(token, before) {
	const { norm } = token;
	if (norm.includes("'")) return /(?:n't|'re|'ve|'m)$/.test(norm) || norm.endsWith("'s") && token.lemmas.includes("be");
	if (!finiteAuxiliaries.has(norm)) return false;
	return presentBe.has(norm) || before === void 0 || before.norm !== "to" && !modals.has(before.norm);
}
function isFiniteVerb(verb, before, token, after) {
	if (finitePasts.has(token.norm)) return true;
	if (before === void 0 || before.norm === "to") return false;
	const ambiguous = ambiguousVerbs.has(verb.base);
	const opens = after !== void 0 && (determiners.has(after.norm) || numerals.has(after.norm) || pronouns.has(after.norm) || after.kind === "number" || after.norm === "that" || /^[$€£]$/.test(after.norm));
	if (before.kind !== "word") return verb.form === "s" && /^[,)–—]$/.test(before.norm) && after !== void 0 && determiners.has(after.norm);
	if (subjectPronouns.has(before.norm)) return verb.form !== "ing" && (verb.form !== "base" || pluralPronouns.has(before.norm));
	if (!(!determiners.has(before.norm) && !prepositions.has(before.norm) && !coordinators.has(before.norm) && !auxiliaries.has(before.norm) && !modals.has(before.norm))) return false;
	const named = after !== void 0 && after.capitalized && after.kind === "word";
	if (verb.form === "s") return ambiguous ? opens && after.norm !== "that" || named && !before.capitalized : true;
	if (verb.form === "past") return opens && after.kind !== "number";
	if (verb.form === "base") return (!ambiguous || motion.has(after?.norm ?? "") && !modifiers.has(before.norm)) && before.norm.endsWith("s") && before.lemmas.length > 1 && !before.possessive;
	return false;
}
const motion = /* @__PURE__ */ new Set([
	"in",
	"out",
	"off",
	"up",
	"down",
	"away",
	"back",
	"into",
	"onto",
	"through",
	"over"
]);
const modifiers = /* @__PURE__ */ new Set([
	"arms",
	"sales",
	"sports",
	"savings",
	"goods",
	"customs",
	"rights",
	"sanctions",
	"operations",
	"securities",
	"news",
	"works",
	"services",
	"systems",
	"relations",
	"affairs",
	"earnings",
	"elections",
	"reparations",
	"munitions",
	"communications"
]);
function toWord(token, at, before, after) {
	const { norm } = token;
	const modal = isModal(token, before);
	const verb = modal || before !== void 0 && (articles.has(before.norm) || before.possessive) ? null : verbOf(token);
	const auxiliary = auxiliaries.has(norm) || isFiniteAuxiliary(token, before);
	const finite = modal || isFiniteAuxiliary(token, before) || verb !== null && !auxiliary && isFiniteVerb(verb, before, token, after);
	const base = auxiliary ? "" : verb?.base ?? "";
	return {
		token,
		at,
		norm,
		finite,
		modal,
		auxiliary,
		form: auxiliary ? null : verb?.form ?? null,
		base,
		ambiguous: ambiguousVerbs.has(base),
		likely: false
	};
}
function isCandidate(words, index) {
	const word = words[index];
	const before = words[index - 1];
	const after = words[index + 1];
	if (word === void 0 || before === void 0 || word.form !== "s" && word.form !== "past" || before.token.kind !== "word") return false;
	if (determiners.has(before.norm) || prepositions.has(before.norm) || coordinators.has(before.norm) || before.auxiliary || before.modal || before.norm === "to") return false;
	if (word.form === "past") return after?.norm !== "by";
	return !(before.norm.endsWith("s") && before.token.lemmas.length > 1) && after !== void 0 && after.token.kind === "word" && !prepositions.has(after.norm) && !coordinators.has(after.norm) && !after.auxiliary && !after.finite && (after.form === null || after.ambiguous);
}
function addCandidates(words) {
	let start = 0;
	for (let index = 0; index <= words.length; index++) {
		const word = words[index];
		if (word !== void 0 && !isBarrier(word)) continue;
		const next = words[index + 1];
		let found = -1;
		let finite = next?.finite === true;
		for (let at = start; at < index && !finite; at++) {
			finite = words[at]?.finite === true;
			if (found < 0 && isCandidate(words, at)) found = at;
		}
		const best = words[found];
		if (best !== void 0) words[found] = {
			...best,
			finite: best.finite || !finite,
			likely: true
		};
		start = index + 1;
	}
}
function isBarrier(word) {
	return word.token.kind === "punctuation" ? marks.has(word.norm) : barriers.has(word.norm);
}
function toClauseWords(tokens) {
	const kept = [];
	tokens.forEach((token, at) => {
		if (token.kind !== "punctuation" || !openQuotes.test(token.text)) kept.push(at);
	});
	const words = kept.flatMap((at, order) => {
		const token = tokens[at];
		return token === void 0 ? [] : [toWord(token, at, tokens[kept[order - 1] ?? -1], tokens[kept[order + 1] ?? -1])];
	});
	addCandidates(words);
	const next = (test) => {
		const places = new Array(words.length + 1).fill(words.length);
		for (let index = words.length - 1; index >= 0; index--) {
			const word = words[index];
			places[index] = word !== void 0 && test(word) ? index : places[index + 1] ?? words.length;
		}
		return places;
	};
	const verbsBefore = [0];
	for (const word of words) verbsBefore.push((verbsBefore.at(-1) ?? 0) + (word.form !== null || word.finite ? 1 : 0));
	return {
		words,
		nextFinite: next((word) => word.finite),
		nextBarrier: next(isBarrier),
		nextComma: next((word) => word.norm === ","),
		verbsBefore
	};
}
const longestSubject = 14;
function verbAhead({ words, nextFinite, nextBarrier }, index) {
	const verb = nextFinite[index] ?? words.length;
	if (verb <= index || verb >= words.length || verb - index > longestSubject || (nextBarrier[index] ?? 0) < verb) return -1;
	const first = words[index];
	if (first === void 0 || isAdverb(first.norm) && verb === index + 1) return -1;
	return verb;
}
function finiteAt({ words }, index) {
	for (let at = index; at < index + 3; at++) {
		const word = words[at];
		if (word === void 0) return -1;
		if (word.finite) return at;
		if (!isAdverb(word.norm)) return -1;
	}
	return -1;
}
function isReport(word) {
	return word !== void 0 && word.form !== null && reportVerbs.has(word.base);
}

// src/language/clause-opener.ts
const phrases = [
	[
		"even if",
		"concessive",
		false
	],
	[
		"even though",
		"concessive",
		false
	],
	[
		"even when",
		"concessive",
		false
	],
	[
		"even as",
		"temporal",
		true
	],
	[
		"just as",
		"temporal",
		true
	],
	[
		"only if",
		"conditional",
		false
	],
	[
		"only when",
		"temporal",
		true
	],
	[
		"only once",
		"temporal",
		true
	],
	[
		"only after",
		"temporal",
		true
	],
	[
		"especially if",
		"conditional",
		false
	],
	[
		"except if",
		"conditional",
		false
	],
	[
		"and if",
		"conditional",
		false
	],
	[
		"as long as",
		"conditional",
		true
	],
	[
		"so long as",
		"conditional",
		true
	],
	[
		"provided that",
		"conditional",
		false
	],
	[
		"on condition that",
		"conditional",
		false
	],
	[
		"on the condition that",
		"conditional",
		false
	],
	[
		"in case",
		"conditional",
		true
	],
	[
		"in the event that",
		"conditional",
		false
	],
	[
		"assuming that",
		"conditional",
		false
	],
	[
		"as soon as",
		"temporal",
		true
	],
	[
		"by the time",
		"temporal",
		true
	],
	[
		"so that",
		"purpose",
		false
	],
	[
		"in order to",
		"purpose",
		false
	],
	[
		"in order that",
		"purpose",
		false
	],
	[
		"so as to",
		"purpose",
		false
	],
	[
		"now that",
		"causal",
		true
	],
	[
		"given that",
		"causal",
		false
	],
	[
		"except that",
		"contrast",
		false
	],
	[
		"rather than",
		"contrast",
		false
	],
	[
		"instead of",
		"contrast",
		false
	],
	[
		"no matter",
		"concessive",
		false
	]
];
const byFirst = /* @__PURE__ */ new Map();
for (const [phrase, kind, needsVerb] of phrases) {
	const parts = phrase.split(" ");
	const listed = byFirst.get(parts[0] ?? "") ?? [];
	byFirst.set(parts[0] ?? "", [...listed, [
		parts,
		kind,
		needsVerb
	]]);
}
const words = (list) => new Set(list.split(" "));
const askers = words("ask know wonder decide determine clear unclear sure unsure specify say explain discuss question clarify see check doubt understand tell remain debate uncertain certain");
const contentNouns = words("fact claim idea condition guarantee assurance suggestion report belief hope fear view notion argument assumption promise pledge demand statement allegation rumor concern possibility chance risk evidence sign proposal understanding impression conclusion requirement principle proof warning news hint insistence assertion");
const contentAdjectives = words("clear likely unlikely possible sure certain true false aware confident unclear obvious important essential hopeful worried afraid convinced insistent evident vital crucial necessary untrue wrong");
const addressed = words("tell inform remind assure warn notify convince promise show teach persuade");
const quantifiers = words("some most both all many one each none half part two several few much any");
const timeNouns = words("day moment time year month week point date hour night period");
function openerAt(view, index, start) {
	return phraseAt(view, index) ?? wordAt(view, index, start);
}
function open(kind, opener, close = false, back = 0) {
	return {
		kind,
		opener,
		close,
		back,
		length: opener === null ? 0 : opener.split(" ").length
	};
}
function phraseAt(view, index) {
	for (const [parts, kind, needsVerb] of byFirst.get(view.words[index]?.norm ?? "") ?? []) {
		if (!parts.every((part, order) => view.words[index + order]?.norm === part)) continue;
		if (needsVerb && !holdsVerb(view, index + parts.length)) continue;
		return open(kind, parts.join(" "));
	}
	return null;
}
function holdsVerb({ nextBarrier, verbsBefore }, index) {
	return (verbsBefore[nextBarrier[index] ?? 0] ?? 0) > (verbsBefore[index] ?? 0);
}
function wordAt(view, index, start) {
	const norm = view.words[index]?.norm ?? "";
	switch (norm) {
		case "if": return ifAt(view, index);
		case "unless": return open("conditional", norm);
		case "should":
		case "were":
		case "had": return invertedAt(view, index, start);
		case "although": return open("concessive", norm);
		case "though": return view.words[index + 1]?.token.kind === "word" ? open("concessive", norm) : null;
		case "whereas": return open("contrast", norm);
		case "while": return whileAt(view, index, start);
		case "because": return view.words[index + 1]?.norm === "of" ? null : open("causal", norm);
		case "when":
		case "whenever": return whenAt(view, index, start);
		case "once": return ["again", "more"].includes(view.words[index + 1]?.norm ?? "") || verbAhead(view, index + 1) < 0 ? null : open("temporal", norm);
		case "after":
		case "before":
		case "until":
		case "till":
		case "since": return timeAt(view, index, start);
		case "as": return asAt(view, index, start);
		case "whether": return open("question", norm);
		case "how":
		case "why":
		case "what": return isAsked(view, index) && hasVerb(view, index + 1) ? open("question", norm) : null;
		case "where": return whereAt(view, index, start);
		case "which":
		case "who":
		case "whom":
		case "whose": return relativeAt(view, index, start);
		case "that": return thatAt(view, index);
		default: return null;
	}
}
function hasVerb(view, index) {
	return verbAhead(view, index) > 0 || finiteAt(view, index) >= 0 || view.words[index]?.norm === "to";
}
function isAsked(view, index) {
	const before = view.words[index - 1];
	if (before === void 0) return false;
	const asker = [
		"about",
		"of",
		"on",
		"over"
	].includes(before.norm) ? view.words[index - 2] : before;
	return asker !== void 0 && asker.token.lemmas.some((lemma) => askers.has(lemma));
}
function ifAt(view, index) {
	if (view.words[index - 1]?.norm === "as") return null;
	return open((view.words[index - 1]?.token.lemmas ?? []).some((lemma) => [
		"ask",
		"wonder",
		"unclear",
		"know",
		"see",
		"check",
		"decide"
	].includes(lemma)) ? "question" : "conditional", "if");
}
function invertedAt(view, index, start) {
	const word = view.words[index];
	const next = view.words[index + 1];
	if (word === void 0 || next?.token.kind !== "word" || view.words.at(-1)?.norm === "?") return null;
	if (index === 0) return next.form !== "past" && next.norm !== "be" && mainFollows(view, 0) ? open("conditional", word.norm) : null;
	if (!startsNoun(next)) return null;
	const before = view.words[index - 1];
	if (word.norm === "should") return before !== void 0 && [
		"nor",
		"neither",
		"never",
		"then",
		"so",
		"why",
		"how",
		"what",
		"when",
		"where",
		"only",
		"which"
	].includes(before.norm) || before !== void 0 && !start && next.token.capitalized && before.token.capitalized ? null : open("conditional", "should");
	const toward = view.words.slice(index + 2, index + 6).some((one) => one.norm === "to");
	return start && word.norm === "were" && toward ? open("conditional", word.norm) : null;
}
function whileAt(view, index, start) {
	if (determiners.has(view.words[index - 1]?.norm ?? "")) return null;
	if (view.words[index + 1]?.form !== "ing" && verbAhead(view, index + 1) < 0 && !start) return null;
	return open(start ? "concessive" : "temporal", "while");
}
function whenAt(view, index, start) {
	const norm = view.words[index]?.norm ?? "";
	const next = view.words[index + 1];
	if (next === void 0 || start && finiteAt(view, index + 1) === index + 1) return null;
	if (isAsked(view, index) && hasVerb(view, index + 1)) return open("question", norm);
	if (!(verbAhead(view, index + 1) > 0 || next.form === "ing" || next.form === "past" || start)) return null;
	return view.words[index - 1]?.token.lemmas.some((lemma) => timeNouns.has(lemma)) === true ? open("relative", norm, true) : open("temporal", norm);
}
function mainFollows(view, verb) {
	let comma = view.nextComma[Math.max(verb, 0)] ?? view.words.length;
	for (let tries = 0; tries < 3 && comma < view.words.length; tries++) {
		if (verbAhead(view, comma + 1) > 0 || finiteAt(view, comma + 1) >= 0) return true;
		comma = view.nextComma[comma + 1] ?? view.words.length;
	}
	return false;
}
function asAt(view, index, start) {
	const verb = verbAhead(view, index + 1);
	if (!start) return null;
	if (index > 0) {
		const comma = view.nextComma[index] ?? 0;
		const noted = startsNoun(view.words[index + 1]) && comma - index < 8 && view.words[comma - 1]?.form === "past";
		return verb > 0 || noted ? open("parenthetical", "as") : null;
	}
	if (verb < 0) return null;
	return mainFollows(view, verb) ? open("temporal", "as") : null;
}
function timeAt(view, index, start) {
	const norm = view.words[index]?.norm ?? "";
	const verb = verbAhead(view, index + 1);
	const gerund = view.words[index + 1]?.form === "ing";
	if (verb < 0 && !gerund) return null;
	if (index === 0 && !mainFollows(view, verb)) return null;
	if (gerund && view.words[index + 1]?.ambiguous === true && !startsNoun(view.words[index + 2])) return null;
	return open(norm === "since" && start ? "causal" : "temporal", norm);
}
function whereAt(view, index, start) {
	if (!hasVerb(view, index + 1)) return null;
	if (index === 0) {
		const verb = verbAhead(view, 1);
		return verb > 0 && mainFollows(view, verb) ? open("temporal", "where") : null;
	}
	if (isAsked(view, index)) return open("question", "where");
	return open("relative", "where", !start);
}
function relativeAt(view, index, start) {
	const norm = view.words[index]?.norm ?? "";
	const before = view.words[index - 1];
	if (before === void 0 || coordinators.has(before.norm) || /^[.:;!?]$/.test(before.norm)) return null;
	if (isAsked(view, index)) return hasVerb(view, index + 1) ? open("question", norm) : null;
	if (before.form === "base" && !before.ambiguous) return null;
	if (!prepositions.has(before.norm)) return open("relative", norm, !start);
	if (quantifiers.has(view.words[index - 2]?.norm ?? "") && view.words[index - 3]?.norm === ",") return open("relative", norm, false, 2);
	return open("relative", norm, view.words[index - 2]?.norm !== ",", 1);
}
function thatAt(view, index) {
	const before = view.words[index - 1]?.norm === "," ? view.words[index - 2] : view.words[index - 1];
	const comma = view.words[index - 1]?.norm === ",";
	if (before === void 0 || before.token.kind === "punctuation") return null;
	const follows = verbAhead(view, index + 1) > 0;
	const lemmas = before.token.lemmas;
	if (lemmas.some((lemma) => contentNouns.has(lemma)) && (before.form === "base" || before.form === "s" && before.ambiguous && !before.finite) && follows) return open("complement", "that", true);
	const saying = isReport(before) && (!before.ambiguous || before.finite || before.form === "past" || follows && startsNoun(view.words[index + 1]));
	const told = addressed.has(view.words[index - 2]?.base ?? "");
	const placed = isReport(view.words[index - 3]) && prepositions.has(view.words[index - 2]?.norm ?? "");
	if (saying || (told || placed) && follows && !coordinators.has(before.norm)) return follows || finiteAt(view, index + 1) < 0 && (view.verbsBefore[view.nextBarrier[index + 1] ?? 0] ?? 0) > (view.verbsBefore[index + 1] ?? 0) ? open("complement", "that") : null;
	if (lemmas.some((lemma) => contentNouns.has(lemma)) && follows) return open("complement", "that", true);
	if ((before.form === "past" || before.form !== null && !before.ambiguous) && follows && startsNoun(view.words[index + 1])) return open("complement", "that");
	if (contentAdjectives.has(before.norm) && follows) return open("complement", "that");
	if (comma || prepositions.has(before.norm) || before.auxiliary || before.modal || coordinators.has(before.norm)) return null;
	if (before.form !== null && !before.ambiguous && before.form !== "past") return null;
	return finiteAt(view, index + 1) >= 0 || view.words[index + 1]?.form === "s" || follows && startsNoun(view.words[index + 1]) ? open("relative", "that", true) : null;
}
function bareComplementAt(view, index) {
	const before = view.words[index - 1];
	const first = view.words[index];
	if (before === void 0 || first === void 0 || first.norm === "that" || verbAhead(view, index) < 0 || prepositions.has(first.norm)) return null;
	const told = view.words[index - 2]?.base === "tell" && startsNoun(first) && !determiners.has(before.norm);
	const says = before.form !== null && before.form !== "ing" && bareReportVerbs.has(before.base) && (!before.ambiguous || before.finite || before.norm === "claimed" || before.norm === "reported");
	return told || says ? open("complement", null) : null;
}

// src/language/clause-tree.ts
function createNode(kind, parent, opener) {
	return {
		kind,
		parent,
		opener,
		close: false,
		loose: false,
		until: Infinity,
		head: 0,
		words: 0,
		finite: false,
		modal: false,
		infinitive: false,
		negated: false,
		gerund: false,
		predicate: false,
		past: false,
		present: false,
		lexical: false,
		reports: false,
		verbs: 0,
		lastFinite: -1
	};
}
function createTree() {
	const main = createNode("main", null, null);
	return {
		stack: [main],
		stretches: [{
			start: 0,
			node: main
		}]
	};
}
function topOf({ stack }) {
	return stack[stack.length - 1];
}
function floorOf({ stack }) {
	for (let index = stack.length - 1; index > 0; index--) if (stack[index]?.until !== Infinity) return index;
	return 0;
}
function openClause(tree, node, start) {
	tree.stack.push(node);
	tree.stretches.push({
		start,
		node
	});
}
function resumeClause(tree, depth, start) {
	tree.stack.length = depth + 1;
	tree.stretches.push({
		start,
		node: topOf(tree)
	});
}
function addBeside(tree, depth, node, start) {
	node.until = tree.stack[depth]?.until ?? Infinity;
	tree.stack.length = depth;
	openClause(tree, node, start);
}
function noteWord(node, word, index) {
	if (word.token.kind !== "punctuation") node.words++;
	if (word.finite) {
		node.finite = true;
		node.lastFinite = index;
		if (word.modal) node.modal = true;
		else if (word.form === "past") node.past = true;
		else node.present = true;
	}
	if (word.finite && word.form === "s") node.lexical = true;
	if (word.norm === "to") node.infinitive = true;
	if (word.form === "ing") node.gerund = true;
	if (word.form === "past" || /^(?:was|were|been|be|had|has|have|is|are)$/.test(word.norm)) node.past = true;
	if (word.form !== null || word.finite) node.verbs++;
	if (word.likely || word.form === "past" || word.form !== null && word.form !== "ing" && !word.ambiguous) node.predicate = true;
	if (/^(?:not|never|neither|no|cannot)$|n't$/.test(word.norm)) node.negated = true;
}
function tokenStart(tokens, words, start) {
	let at = words[start]?.at ?? tokens.length;
	const stop = words[start - 1]?.at ?? -1;
	while (at - 1 > stop && opensQuote(tokens, at - 1)) at--;
	return at;
}
function opensQuote(tokens, at) {
	const mark = tokens[at];
	if (mark === void 0 || !openQuotes.test(mark.text)) return false;
	if (/[“„‘«‹]/.test(mark.text)) return true;
	return !/[”’»›]/.test(mark.text) && mark.end === tokens[at + 1]?.start;
}
function settle(tree, words) {
	const kept = [];
	tree.stretches.forEach((stretch, order) => {
		const end = tree.stretches[order + 1]?.start ?? words.length;
		let spoken = false;
		for (let index = stretch.start; index < end && !spoken; index++) spoken = words[index]?.token.kind !== "punctuation";
		if (spoken && kept.at(-1)?.node !== stretch.node) kept.push(stretch);
	});
	return kept;
}
function standing(node, parent) {
	return parent === null && [
		"parenthetical",
		"coordinate",
		"apposition"
	].includes(node.kind) ? "main" : node.kind;
}
function toClauseList(tree, tokens, words) {
	const stretches = settle(tree, words);
	if (stretches.length === 0) return [{
		index: 0,
		from: 0,
		to: tokens.length,
		kind: "main",
		parent: null,
		opener: null
	}];
	const first = /* @__PURE__ */ new Map();
	stretches.forEach(({ node }, index) => {
		if (!first.has(node)) first.set(node, index);
	});
	const parentOf = (node) => {
		for (let up = node.parent; up !== null; up = up.parent) {
			const index = first.get(up);
			if (index !== void 0) return index;
		}
		return null;
	};
	const starts = stretches.map(({ start }, index) => index === 0 ? 0 : tokenStart(tokens, words, start));
	return stretches.map(({ node }, index) => ({
		index,
		from: starts[index] ?? 0,
		to: starts[index + 1] ?? tokens.length,
		kind: standing(node, parentOf(node)),
		parent: parentOf(node),
		opener: first.get(node) === index ? node.opener : null
	}));
}

// src/language/clause-reading.ts
const isDash = (word) => word !== void 0 && (word.norm === "—" || word.norm === "–" || word.norm === "-");
function partsClauses(words, index) {
	const dash = words[index];
	const before = words[index - 1];
	const after = words[index + 1];
	if (!isDash(dash) || dash === void 0 || before === void 0 || after === void 0) return false;
	if (dash.norm === "—") return !(before.token.kind === "number" && after.token.kind === "number");
	if (dash.norm === "-" && (isDash(before) || isDash(after))) return true;
	return before.token.end < dash.token.start && dash.token.end < after.token.start;
}
function findPairs(words) {
	const pairs = /* @__PURE__ */ new Map();
	const open = [];
	let dash = -1;
	words.forEach((word, index) => {
		if (word.norm === "(" || word.norm === "[") open.push(index);
		else if (word.norm === ")" || word.norm === "]") {
			const start = open.pop();
			const glued = start !== void 0 && start > 0 && words[start - 1]?.token.end === words[start]?.token.start;
			if (start !== void 0 && !glued && (word.norm === ")" || index - start > 3)) pairs.set(start, index + 1);
		} else if (word.norm === ";" || word.norm === ":") dash = -1;
		else if (open.length === 0 && partsClauses(words, index)) {
			if (dash >= 0 && index - dash > 1 && index - dash < 40) {
				pairs.set(dash, index);
				dash = -1;
			} else if (dash < 0 || index - dash > 1) dash = index;
		}
	});
	return pairs;
}
function push(reading, kind, start, opener) {
	if (reading.tree.stack.length > 16) return null;
	const node = createNode(kind, topOf(reading.tree), opener);
	openClause(reading.tree, node, start);
	return node;
}
function coordinate(reading, depth, start, opener, phrase = false) {
	const beside = reading.tree.stack[depth];
	if (beside === void 0) return;
	const node = createNode("coordinate", beside, opener);
	if (phrase) Object.assign(node, {
		finite: beside.finite,
		present: beside.present,
		past: beside.past,
		lexical: beside.lexical,
		gerund: beside.gerund
	});
	node.modal = beside.modal;
	node.infinitive = beside.infinitive;
	node.close = beside.close;
	node.loose = beside.loose;
	addBeside(reading.tree, depth, node, start);
}
function verbPhraseAt({ words }, index) {
	for (let at = index; at < index + 3; at++) {
		const word = words[at];
		if (word === void 0) return -1;
		if (word.finite || word.form !== null) return at;
		if (!isAdverb(word.norm)) return -1;
	}
	return -1;
}

// src/language/clause-end.ts
const verbless = /* @__PURE__ */ new Set([
	"participial",
	"contrast",
	"parenthetical",
	"apposition"
]);
function awaiting({ tree }) {
	for (let depth = tree.stack.length - 2; depth >= floorOf(tree); depth--) {
		const node = tree.stack[depth];
		if (node?.finite === false && !verbless.has(node.kind)) return depth;
	}
	return -1;
}
function endsHead(reading, index, top) {
	if (top.verbs === 0 && !["contrast", "participial"].includes(top.kind) && !(top.kind === "concessive" && verbAhead(reading, index) > 0)) return false;
	if (openerAt(reading, index, true) !== null) return false;
	if (coordinators.has(reading.words[index]?.norm ?? "")) return false;
	if (verbAhead(reading, index) > 0) return true;
	const nextComma = reading.nextComma[index] ?? reading.words.length;
	if (nextComma >= reading.words.length) return true;
	return (reading.verbsBefore[nextComma] ?? 0) > (reading.verbsBefore[index] ?? 0);
}
function endAtComma(reading, index) {
	const { tree } = reading;
	const top = topOf(tree);
	const depth = tree.stack.length - 1;
	if (depth <= floorOf(tree)) return false;
	const outer = tree.stack[depth - 1];
	if (outer === void 0) return false;
	const base = awaiting(reading);
	if (base >= 0 && tree.stack[base]?.words === 0) {
		if (!endsHead(reading, index, top)) return false;
		resumeClause(tree, base, index);
		return true;
	}
	const head = reading.words[0]?.norm ?? "";
	const fronted = base === 0 && top.verbs > 0 && (prepositions.has(head) || head === "according") && verbAhead(reading, index) > 0;
	if (!top.loose || fronted) {
		if (base < 0 || finiteAt(reading, index) < 0 && !fronted) return false;
		resumeClause(tree, base, index);
		return true;
	}
	const hanging = outer.lastFinite >= 0 && outer.lastFinite >= index - top.words - 6 && isHanging(reading, outer);
	if (top.kind === "contrast" || top.kind === "parenthetical" || hanging) {
		resumeClause(tree, depth - 1, index);
		return true;
	}
	const verb = verbPhraseAt(reading, index);
	const word = reading.words[verb];
	const goesOn = word !== void 0 && (word.finite || (word.form === "s" || word.form === "past") && top.verbs > 0 && reading.words[verb + 1]?.norm !== "by");
	if (base >= 0 && goesOn) {
		resumeClause(tree, base, index);
		return true;
	}
	return false;
}
function isHanging(reading, node) {
	const verb = reading.words[node.lastFinite];
	if (verb === void 0 || !(verb.modal || verb.auxiliary)) return false;
	for (let at = node.lastFinite + 1; at < node.lastFinite + 4; at++) {
		const word = reading.words[at];
		if (word === void 0) return false;
		if (word.norm === ",") return true;
		if (!isAdverb(word.norm)) return false;
	}
	return false;
}
function endAtVerb(reading, index) {
	const { tree, words } = reading;
	const top = topOf(tree);
	const word = words[index];
	const before = words[index - 1];
	if (!top.close || !(top.finite || top.predicate) || word === void 0 || before === void 0 || !word.finite) return false;
	if (top.lastFinite >= index - 1 && top.lastFinite >= 0 && words[top.lastFinite]?.form === null || before.auxiliary || before.modal || coordinators.has(before.norm) || isReport(before) || isAdverb(before.norm)) return false;
	const base = awaiting(reading);
	if (base < 0) return false;
	resumeClause(tree, base, index);
	return true;
}

// src/language/clause-join.ts
function takesObject(next, ambiguous) {
	if (next === void 0) return false;
	if (startsNoun(next) && !(ambiguous && prepositions.has(next.norm))) return true;
	return !ambiguous && next.norm === "that";
}
function isParallel(reading, index, node) {
	const word = reading.words[index];
	const next = reading.words[index + 1];
	if (word === void 0 || node.verbs === 0) return false;
	if (word.finite) return node.finite || node.infinitive;
	const { form, ambiguous } = word;
	const follows = takesObject(next, ambiguous);
	const plainNext = next !== void 0 && next.token.kind === "word" && !prepositions.has(next.norm) && !coordinators.has(next.norm) && !next.auxiliary;
	const bare = !ambiguous && (next === void 0 || next.token.kind === "word") && ![
		"of",
		"and",
		"or",
		"is",
		"are",
		"was",
		"were"
	].includes(next?.norm ?? "");
	if (form === "base") return (node.modal || node.infinitive) && (follows || bare);
	if (form === "s") return node.present && (follows || bare && !prepositions.has(next?.norm ?? "") || node.lexical && plainNext);
	if (form === "past") return node.past && (follows || next !== void 0 && prepositions.has(next.norm) && next.norm !== "of");
	return form === "ing" && node.gerund && follows;
}
function isVerb(word) {
	return word.form !== null && (word.form === "past" || !word.ambiguous || word.finite);
}
function isTwin(reading, place, verb) {
	const before = reading.words[place.index - (place.comma ? 2 : 1)];
	const after = reading.words[verb];
	if (verb > place.after && before !== void 0 && isAdverb(before.norm)) return true;
	return !place.comma && before !== void 0 && after !== void 0 && (isVerb(before) || before.modal || before.auxiliary) && (before.form === after.form || before.modal);
}
function partnerOf(reading, verb) {
	const { tree, words } = reading;
	const floor = floorOf(tree);
	const modal = words[verb]?.modal === true;
	let fallback = -1;
	for (let depth = tree.stack.length - 1; depth >= floor; depth--) {
		const node = tree.stack[depth];
		if (node === void 0 || !isParallel(reading, verb, node)) continue;
		if (!modal || node.modal) return depth;
		if (fallback < 0) fallback = depth;
	}
	return fallback;
}
function siblingOf({ tree }, place) {
	const floor = floorOf(tree);
	const reported = place.joiner === "and" || place.joiner === "or" || place.joiner === "nor";
	for (let depth = tree.stack.length - 1; depth >= floor; depth--) {
		const node = tree.stack[depth];
		if (node === void 0) continue;
		if (!place.comma && !node.finite) return -1;
		if (!(node.finite || place.joiner !== null && node.verbs > 0)) continue;
		if (!place.comma) return depth;
		if (depth === floor) return depth;
		if (reported && (node.kind === "complement" || node.kind === "coordinate")) return depth;
		if (tree.stack.slice(floor, depth).every((outer) => outer.verbs === 0)) return depth;
	}
	return -1;
}
function joinClause(reading, place) {
	const { after, comma, joiner } = place;
	if (verbAhead(reading, after) < 0) return false;
	const depth = siblingOf(reading, place);
	if (depth < 0) return false;
	const first = reading.words[after];
	if (joiner === null && !(comma && first !== void 0 && (determiners.has(first.norm) || pronouns.has(first.norm) || first.token.capitalized))) return false;
	if (!comma && isReport(reading.words[reading.tree.stack[depth]?.lastFinite ?? -1]) && depth === reading.tree.stack.length - 1) return false;
	coordinate(reading, depth, place.index, joiner);
	return true;
}
function joinOpener(reading, place) {
	const { words, tree } = reading;
	const norm = words[place.after]?.norm ?? "";
	if (place.joiner === null || ![
		"that",
		"which",
		"who",
		"whose",
		"where"
	].includes(norm)) return false;
	if (verbAhead(reading, place.after + 1) < 0 && finiteAt(reading, place.after + 1) < 0) return false;
	const kinds = norm === "that" ? ["complement", "relative"] : ["relative"];
	for (let depth = tree.stack.length - 1; depth > floorOf(tree); depth--) {
		const node = tree.stack[depth];
		if (node === void 0 || !(kinds.includes(node.kind) || node.kind === "coordinate" && node.parent !== null && kinds.includes(node.parent.kind))) continue;
		coordinate(reading, depth, place.index, place.joiner);
		return true;
	}
	if (words.at(-1)?.norm !== "?" || norm === "that") return false;
	coordinate(reading, floorOf(tree), place.index, place.joiner);
	return true;
}
function joinVerb(reading, place) {
	const verb = verbPhraseAt(reading, place.after);
	if (verb < 0 || isTwin(reading, place, verb)) return false;
	const depth = partnerOf(reading, verb);
	if (depth < 0 || place.joiner === null && reading.words[verb]?.form === "ing") return false;
	coordinate(reading, depth, place.index, place.joiner, true);
	return true;
}
function opposeAt(reading, place) {
	const { words, tree } = reading;
	const { after, joiner, comma } = place;
	const next = words[after];
	if (next === void 0) return false;
	if (next.norm === "not" && ![
		"only",
		"just",
		"merely",
		"least",
		"to"
	].includes(words[after + 1]?.norm ?? "") && (comma || joiner !== null) && finiteAt(reading, after) < 0) {
		const participle = words[after + 1]?.norm === "yet" || words[after + 1]?.form === "past";
		const node = push(reading, participle ? "participial" : "contrast", place.index, joiner ?? "not");
		if (node !== null) node.loose = true;
		return true;
	}
	if (joiner !== "but" || next.norm === "also" || /^(?:all|anything|nothing|last|cannot)$/.test(words[place.index - 1]?.norm ?? "") || next.norm === "for") return false;
	const verb = verbPhraseAt(reading, after);
	const own = verb >= 0 && (words[verb]?.finite === true || words[verb]?.form === "past" && takesObject(words[verb + 1], true));
	if (!(topOf(tree).negated && !own && verbAhead(reading, after) < 0)) return false;
	const node = push(reading, "contrast", place.index, "but");
	if (node !== null) {
		node.modal = node.parent?.modal ?? false;
		node.loose = true;
	}
	return true;
}

// src/language/clause-speaker.ts
function isAttribution({ words }, index) {
	const speaks = (word) => word !== void 0 && speechVerbs.has(word.base) && word.form !== "ing" && (word.form === "past" || word.form === "s" || !word.ambiguous);
	if (speaks(words[index])) return words[index]?.form !== "base" && (words[index]?.base === "say" || words[index]?.base === "tell") && startsNoun(words[index + 1]);
	for (let at = index; at < index + 9; at++) {
		const word = words[at];
		if (word === void 0 || word.token.kind !== "word" || coordinators.has(word.norm) || isBarrier(word)) return false;
		if (at === index && (prepositions.has(word.norm) || isAdverb(word.norm))) return false;
		if (speaks(word)) return endsSpeaker(words, at + 1, word.base === "tell");
		if (word.finite) return false;
	}
	return false;
}
function endsSpeaker(words, index, addressed) {
	for (let at = index; at < index + 8; at++) {
		const word = words[at];
		if (word === void 0 || /^[.,?!…;—–]$/.test(word.norm)) return true;
		if (word.token.kind === "punctuation" || word.finite || coordinators.has(word.norm)) return false;
		if ([
			"that",
			"if",
			"whether",
			"how",
			"why",
			"what",
			"for",
			"which"
		].includes(word.norm)) return false;
		if (at === index && !addressed && !/^(?:on|in|at|of|during|to|after|last|earlier|later)$|day$/.test(word.norm)) return false;
	}
	return false;
}
function attribute(reading, index) {
	if (!isAttribution(reading, index)) return false;
	const { tree } = reading;
	const floor = floorOf(tree);
	if (tree.stack[floor] === void 0) return false;
	if (!tree.stack.some((node) => node.finite)) {
		const comma = reading.nextComma[index] ?? reading.words.length;
		if (finiteAt(reading, comma + 1) < 0) return false;
		const aside = push(reading, "parenthetical", index, null);
		if (aside !== null) aside.loose = true;
		return aside !== null;
	}
	const root = tree.stretches[0]?.node;
	if (floor !== 0 || root === void 0 || root.parent !== null) return false;
	const speaker = createNode("main", null, null);
	root.kind = "complement";
	root.parent = speaker;
	addBeside(tree, 0, speaker, index);
	return true;
}
function resumeQuote({ tree, tokens, words }, index) {
	const root = tree.stretches[0]?.node;
	const at = words[index]?.at ?? 0;
	if (tree.stack.length !== 1 || root === void 0 || root.parent === null || root.parent !== topOf(tree) || !opensQuote(tokens, at - 1)) return false;
	tree.stack[0] = root;
	tree.stretches.push({
		start: index,
		node: root
	});
	return true;
}

// src/language/clause.ts
const notParticiples = new Set("including excluding according regarding concerning following depending during pending notwithstanding barring given based compared starting beginning".split(" "));
function participleAt(reading, index) {
	const { words, nextComma, nextFinite } = reading;
	const verb = isAdverb(words[index]?.norm ?? "") && words[index + 1]?.form === "ing" ? index + 1 : index;
	const word = words[verb];
	const next = words[verb + 1];
	if (word === void 0 || next === void 0 || notParticiples.has(word.norm)) return false;
	const gerund = word.form === "ing" && (next.token.kind === "word" || startsNoun(next)) && !coordinators.has(next.norm);
	const past = word.form === "past" && !word.finite && prepositions.has(next.norm) && next.norm !== "of";
	if (index === 0 && word.form === "past" && [
		"whether",
		"if",
		"how",
		"why",
		"when",
		"what"
	].includes(next.norm) && (nextComma[0] ?? 0) < words.length) return beginParticiple(reading, index);
	if (!gerund && !past) return false;
	const comma = nextComma[index] ?? words.length;
	if (index === 0 && ((nextFinite[0] ?? 0) < comma || !mainFollows(reading, 0))) return false;
	return beginParticiple(reading, index);
}
function beginParticiple(reading, index) {
	const node = push(reading, "participial", index, null);
	if (node !== null) node.loose = true;
	return node !== null;
}
function enter(reading, opener, place) {
	const { index, comma, joined } = place;
	const start = index - opener.back;
	const before = reading.words[start - 1];
	if (opener.kind === "complement" && !opener.close && before !== void 0 && before.form !== null && !(before.form === "base" && before.ambiguous)) topOf(reading.tree).finite = true;
	const top = topOf(reading.tree);
	const node = push(reading, opener.kind, start, opener.opener);
	if (node === null) return;
	if (joined && top.kind === opener.kind) node.parent = top.parent;
	node.head = index + opener.length + (joined ? 1 : 0);
	node.close = opener.close;
	node.loose = comma || start === 0;
}
function afterMark(reading, index) {
	const { words, tree } = reading;
	const mark = words[index - 1];
	if (mark === void 0) return false;
	const floor = floorOf(tree);
	if (mark.norm === ";") {
		coordinate(reading, floor, index, coordinators.has(words[index]?.norm ?? "") ? words[index]?.norm ?? null : null);
		return true;
	}
	const glued = mark.token.end === words[index]?.token.start;
	if (mark.norm !== ":" || glued || !tree.stack.some((node) => node.finite)) return false;
	const reports = topOf(tree).reports || isReport(words[index - 2]);
	const clause = verbAhead(reading, index) > 0 || finiteAt(reading, index) >= 0;
	push(reading, reports ? "complement" : clause ? "coordinate" : "apposition", index, null);
	return true;
}
function closesDash({ stretches }, index) {
	return stretches.slice(-2).some(({ node }) => node.until === index) || stretches.at(-1)?.start === index;
}
function atBracket(reading, index) {
	const { pairs, words, tree } = reading;
	const until = pairs.get(index);
	if (until !== void 0) {
		const node = push(reading, "parenthetical", index, null);
		if (node !== null) node.until = until;
		return node !== null;
	}
	if (!partsClauses(words, index) || isDash(words[index - 1]) || closesDash(tree, index)) return false;
	const clause = verbAhead(reading, index + 1) > 0;
	if (!clause && !tree.stack.some((node) => node.finite)) return false;
	push(reading, clause ? "coordinate" : "apposition", index, null);
	return true;
}
function placeAt({ words }, index) {
	const norm = words[index]?.norm ?? "";
	const before = words[index - 1];
	const adverbial = (norm === "yet" || norm === "so") && before !== void 0 && before.token.kind !== "punctuation";
	const joiner = coordinators.has(norm) && !adverbial ? norm : null;
	const second = words[index + 1]?.norm ?? "";
	const more = joiner !== null && (second === "then" || second === "therefore" || second === "thus" || joiner === "but" && second === "also");
	return {
		index,
		comma: words[index - 1]?.norm === ",",
		joiner,
		after: joiner === null ? index : index + (more ? 2 : 1)
	};
}
function step(reading, index) {
	const { tree, words } = reading;
	while (tree.stack.length > 1 && floorOf(tree) > 0 && (tree.stack[floorOf(tree)]?.until ?? Infinity) <= index) resumeClause(tree, floorOf(tree) - 1, index);
	if (index < topOf(tree).head) return;
	if (atBracket(reading, index) || afterMark(reading, index)) return;
	const place = placeAt(reading, index);
	const { comma, joiner } = place;
	const start = index === 0 || comma || words[index - 1]?.token.kind === "punctuation";
	if (comma && attribute(reading, index)) return;
	const resumed = comma && resumeQuote(reading, index);
	const ended = comma && !resumed && endAtComma(reading, index);
	const opener = openerAt(reading, index, start);
	if (opener !== null) return enter(reading, opener, {
		index,
		comma: start,
		joined: false
	});
	const joined = joiner === null ? null : openerAt(reading, place.after, true);
	if (joined !== null) return enter(reading, {
		...joined,
		back: 0
	}, {
		index,
		comma: start,
		joined: true
	});
	if ((index === 0 || comma && !ended) && participleAt(reading, index)) return;
	if (comma && !ended || joiner !== null) {
		if (joinOpener(reading, place) || opposeAt(reading, place) || joinClause(reading, place)) return;
		if (joinVerb(reading, place)) return;
	}
	const bare = bareComplementAt(reading, index);
	if (bare !== null) return enter(reading, bare, {
		index,
		comma: false,
		joined: false
	});
	endAtVerb(reading, index);
}
function countMarkers(tokens) {
	let at = 0;
	while (at < tokens.length && /^[-*#>•–—|]$/.test(tokens[at]?.text ?? "")) at++;
	if (!(tokens[at]?.kind === "number" && (tokens[at]?.text.length ?? 9) < 4)) return at;
	if (/^[.)/]$/.test(tokens[at + 1]?.text ?? "")) return at + 2;
	return tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "number" && tokens[at + 3]?.text === "." ? at + 4 : at;
}
function readClauses(tokens) {
	const view = toClauseWords(tokens);
	const reading = {
		...view,
		tokens,
		tree: createTree(),
		pairs: findPairs(view.words)
	};
	view.words.forEach((word, index) => {
		step(reading, index);
		const top = topOf(reading.tree);
		noteWord(top, word, index);
		if (isReport(word)) top.reports = true;
	});
	return toClauseList(reading.tree, tokens, view.words);
}
function toClauses(tokens) {
	if (tokens.length === 0) return [];
	const markers = countMarkers(tokens);
	if (markers === 0) return readClauses(tokens);
	if (markers >= tokens.length) return [{
		index: 0,
		from: 0,
		to: tokens.length,
		kind: "main",
		parent: null,
		opener: null
	}];
	return readClauses(tokens.slice(markers)).map((clause) => ({
		...clause,
		from: clause.index === 0 ? 0 : clause.from + markers,
		to: clause.to + markers
	}));
}

// src/language/sentence.ts
const reach = 120;
const closers = /["'”’»›)\]}*_¹²³⁰⁴-⁹]/;
const quotes$1 = /["'”’»›]/;
const openers = /^["'“‘„«‹([{*_¿¡]*/u;
const attribution = new RegExp(String.raw`^(?:\p{Lu}[\p{L}'’.-]{0,30}\s){1,4}${`(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|replies|answered|shouted|cried|insisted|argued|warned|quipped|tweeted|posted)`}\b`, "u");
const exclaimingNames = /(?:^|[^\p{L}])(?:Yahoo|Jeopardy|Yum|Joomla|Oklahoma|Westward Ho)$/u;
const marker = /^[*_([#]*(?:\d{1,3}|\d{1,2}[:.]\d{2}|[ivx]{1,5})[*_]*$/u;
const auxiliary = `(?:will|would|is|are|was|were|has|have|had|must|may|can|could|should|does|did|do)`;
const hasAuxiliary = new RegExp(String.raw`\b${auxiliary}\b`);
const nameThenAuxiliary = new RegExp(String.raw`^\p{Lu}[\p{L}-]{1,20} ${auxiliary}\b`, "u");
const takesComplement = /\b(?:that|said|says|say|if|when|while|because|believes?|thinks?|hopes?|and|but|which|who|whether)\b/;
const dates = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|est|edt|cet|gmt|utc|pst|pdt|et|pt|ct)/i;
function endsAfterAbbreviation(around) {
	const { raw, word, next, nextWord, head } = around;
	const opens = sentenceOpeners.has(nextWord.toLowerCase()) && /^\p{Lu}/u.test(next);
	if (/^\p{L}(?:\.\p{L})+$/u.test(raw) || /^\p{Lu}$/u.test(raw)) {
		const known = abbreviations.get(word)?.class;
		if (known === "inner") return false;
		if (opens) return raw !== "I" || !/^\p{Lu}/u.test(next);
		if (known === "time") return /^\p{Lu}/u.test(next) && !dates.test(next);
		const twoVerbs = hasAuxiliary.test(head) && !takesComplement.test(head) && nameThenAuxiliary.test(next);
		return raw.includes(".") ? twoVerbs : false;
	}
	const known = abbreviations.get(word);
	if (known === void 0) return null;
	if (known.class === "inner") return word === "al" ? opens : false;
	if (known.class === "number") return /^\d/.test(next) ? false : word === "approx" || word === "v" ? false : null;
	if (/^\d/.test(next) && /^\p{Lu}/u.test(raw)) return false;
	if (word === "st" && opens) return true;
	if (known.class === "title") return /^\p{Lu}/u.test(raw) ? false : null;
	if (word.length > 2 && !/^\p{Lu}/u.test(raw) && ![
		"etc",
		"inc",
		"dept",
		"govt"
	].includes(word)) return null;
	if (/^(?:jan|feb|mar|apr|ju[nl]|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thur|thurs|fri|sat|sun)$/.test(word) && /^\p{Lu}/u.test(raw)) return opens || [
		"mar",
		"sat",
		"sun"
	].includes(word);
	return opens || /^["“‘]/.test(next);
}
function endsAtStop(text, from, stop, around) {
	const { next, closed, raw } = around;
	const lower = /^\p{Ll}/u.test(next);
	const dots = stop.replace(/\s/g, "").length;
	if (dots > 1 || stop.startsWith("…")) {
		if (lower || next.startsWith("(")) return false;
		return !(/\s/.test(text[from - 1] ?? " ") && dots === 3 && /^I\b/.test(next)) && !/[[(]$/.test(text.slice(Math.max(0, from - 1), from));
	}
	if (quotes$1.test(closed) && next.startsWith("(")) return false;
	if (closed === "") {
		if (marker.test(around.head)) return false;
		const verdict = endsAfterAbbreviation(around);
		if (lower && /^\p{Ll}{1,2}\p{Lu}/u.test(next)) return verdict === null && raw.length > 2;
		if (lower) return verdict === null && /^\p{L}{4,}$/u.test(raw) && !abbreviations.has(around.word);
		if (verdict !== null) return verdict;
		if (/^\d{1,2}$/.test(raw) && /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(next)) return false;
		return true;
	}
	return !lower;
}
function endsAtMark(text, from, around) {
	if (/^\p{Ll}/u.test(around.next) || around.next.startsWith("(") && quotes$1.test(around.closed)) return false;
	if (quotes$1.test(around.closed) && attribution.test(around.next)) return false;
	return !(text[from] === "!" && exclaimingNames.test(text.slice(Math.max(0, from - 20), from)));
}
function lookAround(text, begin, from, stops) {
	const [to, after] = stops;
	const before = text.slice(Math.max(begin, from - reach), from);
	const raw = /[\p{L}\p{N}°](?:[\p{L}\p{M}\p{N}.°'’-]*[\p{L}\p{M}\p{N}°])?$/u.exec(before.slice(-40))?.[0].replace(/^.*-/, "") ?? "";
	const rest = text.slice(after, after + reach).trimStart();
	const next = rest.replace(openers, "") || rest;
	const start = Math.max(begin, from - reach);
	return {
		raw,
		word: raw.toLowerCase(),
		closed: text.slice(to, after),
		next: rest.startsWith("(") ? rest : next,
		nextWord: /^[\p{L}'’]+/u.exec(next)?.[0] ?? "",
		head: start === begin ? before.trimStart() : before
	};
}
function endOfStops(text, at) {
	let end = at + 1;
	for (;;) if (/[.?!…。！？]/.test(text[end] ?? "")) end++;
	else if (/[ \u00A0]/.test(text[end] ?? "") && text[end + 1] === "." && text[end - 1] === "." && /[\s.]|^$/.test(text[end + 2] ?? "")) end += 2;
	else return end;
}
function endOfNotes(text, at) {
	const notes = /(?:\[\d{1,3}\]){1,9}/y;
	notes.lastIndex = at;
	return notes.test(text) ? notes.lastIndex : at;
}
function endsAtBreak(text, at) {
	const before = text.slice(Math.max(0, at - reach), at).trimEnd();
	const after = text.slice(at, at + reach).trimStart();
	if (/[,–—-]$/.test(before) || /\b(?:and|or|the|a|an|of|to|in|on|at|by|for|with|from|that|which|but)$/.test(before)) return false;
	return !/^[\p{Ll},;:)\]]/u.test(after) || /[.?!…:;]["'”’»)\]]*$/.test(before);
}
function findEnds(text, breaks) {
	const ends = [];
	const stopPattern = /[.?!…。！？]/g;
	let begin = 0;
	let nextBreak = 0;
	const passBreaks = (until) => {
		for (; nextBreak < breaks.length && (breaks[nextBreak] ?? 0) < until; nextBreak++) {
			const at = breaks[nextBreak] ?? 0;
			if (at >= begin && endsAtBreak(text, at)) {
				ends.push(at);
				begin = at;
			}
		}
	};
	for (let found = stopPattern.exec(text); found !== null; found = stopPattern.exec(text)) {
		passBreaks(found.index);
		const to = endOfStops(text, found.index);
		let after = to;
		while (closers.test(text[after] ?? "")) after++;
		if (text[after] === "[") after = endOfNotes(text, after);
		stopPattern.lastIndex = after;
		const wide = /[。！？]/.test(found[0]);
		if (after < text.length && !wide && !/\s/.test(text[after] ?? "") && !isGlued(text, found.index, after)) continue;
		while (/\s/.test(text[begin] ?? "")) begin++;
		const around = lookAround(text, begin, found.index, [to, after]);
		if (wide || (/[?!]/.test(text.slice(found.index, to)) ? endsAtMark(text, found.index, around) : endsAtStop(text, found.index, text.slice(found.index, to), around))) {
			ends.push(after);
			begin = after;
		}
	}
	passBreaks(text.length);
	ends.push(text.length);
	return ends;
}
function isGlued(text, stop, after) {
	return after === stop + 1 && /[\p{Ll}\d]\p{Ll}$/u.test(text.slice(Math.max(0, stop - 2), stop)) && /^\p{Lu}\p{Ll}+[\s,]/u.test(text.slice(after, after + 24));
}
function trim(text, start, end) {
	while (start < end && /\s/.test(text[start] ?? "")) start++;
	while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
	return start < end ? {
		start,
		end
	} : null;
}
function toSentenceSpans(text, breaks = []) {
	const spans = [];
	let start = 0;
	for (const end of findEnds(text, breaks)) {
		const span = trim(text, start, end);
		if (span !== null) spans.push(span);
		start = Math.max(start, end);
	}
	return spans;
}
function toSentence(span, text, place, tokens) {
	let clauses = null;
	return {
		...span,
		...place,
		text,
		tokens,
		get clauses() {
			clauses ??= toClauses(tokens);
			return clauses;
		},
		isQuestion: /\?[?!.…]*["'”’»)\]*_]*$/.test(text.slice(-24))
	};
}
const most = 240;
const slack = 60;
function toStretches(tokens, span) {
	if (tokens.length <= most) return [{
		span,
		tokens
	}];
	const stretches = [];
	for (let from = 0; from < tokens.length;) {
		const to = tokens.length - from <= most ? tokens.length : cutAfter(tokens, from + most);
		stretches.push({
			span: {
				start: from === 0 ? span.start : tokens[from].start,
				end: to === tokens.length ? span.end : tokens[to - 1].end
			},
			tokens: tokens.slice(from, to)
		});
		from = to;
	}
	return stretches;
}
function cutAfter(tokens, limit) {
	for (const mark of [";", ","]) for (let at = limit - 1; at > limit - slack; at--) if (tokens[at]?.text === mark) return at + 1;
	return limit;
}
function toSentences(block, memory = createWordMemory()) {
	return toSentenceSpans(block.text, block.breaks).flatMap((span) => toStretches(toTokens(block.text.slice(span.start, span.end), span.start, memory), span)).map(({ span, tokens }, index) => toSentence(span, block.text.slice(span.start, span.end), {
		block: block.index,
		index
	}, tokens));
}

// src/language/lexicon.ts
const hyphens = /[-\u2010\u2011]/;
const compound = /[\p{L}\p{N}.][-\u2010\u2011][\p{L}\p{N}]/u;
const quotes = /^["'“”„‘’«»‹›]$/;
const binding = /^(?:re|co|de|un|dis|mis|e)$/;
function pushAtoms(atoms, token, index) {
	const { start, end, text, lemmas } = token;
	if (token.kind === "punctuation" || !compound.test(text)) {
		atoms.push({
			start,
			end,
			token: index,
			text,
			lemmas,
			first: true,
			last: true,
			parts: 1,
			whole: lemmas
		});
		return;
	}
	const pieces = text.split(hyphens);
	let at = start;
	pieces.forEach((piece, order) => {
		const last = order === pieces.length - 1;
		const norm = last && token.possessive ? smooth(piece).replace(/'s?$/, "") : smooth(piece);
		const forms = norm.includes(".") ? [norm, norm.replaceAll(".", "")] : lemmasOf(norm);
		atoms.push({
			start: at,
			end: at + piece.length,
			token: index,
			text: piece,
			lemmas: forms,
			first: order === 0,
			last,
			parts: pieces.length,
			whole: lemmas
		});
		at += piece.length + 1;
	});
}
function isSilent(tokens, index) {
	const token = tokens[index];
	if (token === void 0 || token.kind !== "punctuation") return false;
	if (quotes.test(token.text)) return true;
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	return /^[-\u2010-\u2013]$/.test(token.text) && before?.end === token.start && after?.start === token.end && before.kind === "word" && after.kind === "word";
}
function toAtoms(tokens) {
	const atoms = [];
	tokens.forEach((token, index) => {
		if (!isSilent(tokens, index)) pushAtoms(atoms, token, index);
	});
	return atoms;
}
function plain(text) {
	const bare = text.replace(/['’ʼ＇][sS]?$/u, "").replaceAll(".", "");
	return /^[\p{ASCII}]*$/u.test(bare) ? bare : bare.normalize("NFKD").replace(/\p{M}/gu, "");
}
function toPhraseWord(norm, lemmas, exact) {
	return {
		forms: new Set(norm.endsWith("ing") ? [norm, americanSpelling(norm)] : lemmas),
		exact
	};
}
const plainPhrase = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
function toPhrases(key, phrase, exact, known) {
	if (!exact && plainPhrase.test(phrase)) return [plainOne(key, phrase.toLowerCase().split(" "), known)];
	const tokens = toTokens(phrase).filter((_, index, all) => !isSilent(all, index));
	if (tokens.length === 0) return [];
	const apart = toAtoms(tokens).map(({ text, lemmas }) => toPhraseWord(lemmas[0] ?? "", lemmas, exact ? plain(text) : null));
	if (apart.length === tokens.length) return [toPhrase(key, apart)];
	const joined = tokens.map(({ text, norm }) => {
		const one = norm.replace(/-/g, "");
		return toPhraseWord(one, lemmasOf(one), exact ? plain(text).replace(hyphens, "") : null);
	});
	return [toPhrase(key, apart), toPhrase(key, joined)];
}
function toPhrase(key, words) {
	return {
		key,
		first: words[0] ?? {
			forms: /* @__PURE__ */ new Set(),
			exact: null
		},
		words: () => words
	};
}
function plainOne(key, written, known) {
	const first = plainWord(written[0] ?? "", known);
	let words = null;
	return {
		key,
		first,
		words: () => words ??= written.map((word) => plainWord(word, known))
	};
}
function plainWord(word, known) {
	const before = known.get(word);
	if (before !== void 0) return before;
	const made = toPhraseWord(word, dictionaryForms(word), null);
	known.set(word, made);
	return made;
}
function compileLexicon(entries) {
	const byFirst = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const enter = (phrase) => {
		for (const form of phrase.first.forms) {
			const listed = byFirst.get(form);
			if (listed === void 0) byFirst.set(form, [phrase]);
			else if (!listed.includes(phrase)) listed.push(phrase);
		}
	};
	for (const { key, phrases, exact = [] } of entries) {
		for (const phrase of phrases) toPhrases(key, phrase, false, known).forEach(enter);
		for (const phrase of exact) toPhrases(key, phrase, true, known).forEach(enter);
	}
	return { byFirst };
}
function phrasesOf({ byFirst }) {
	return [...new Set([...byFirst.values()].flat())].map(({ key, words }) => ({
		key,
		words: words()
	}));
}
function isExactly(text, exact) {
	const own = plain(text);
	if (own === exact || own === `${exact}s`) return true;
	return exact.length > 3 && own === exact.toUpperCase();
}
function matches(word, text, lemmas) {
	let shared = false;
	for (let index = 0; index < lemmas.length && !shared; index++) shared = word.forms.has(lemmas[index] ?? "");
	if (!shared) return false;
	return word.exact === null || isExactly(text, word.exact);
}
function plainMatchEnd(words, atoms, at) {
	for (let order = 0; order < words.length; order++) {
		const atom = atoms[at + order];
		const word = words[order];
		if (atom === void 0 || word === void 0) return -1;
		if (atom.parts > 1) return -2;
		if (order === 0 ? word.exact !== null && !isExactly(atom.text, word.exact) : !matches(word, atom.text, atom.lemmas)) return -1;
	}
	return at + words.length;
}
function matchEnd(words, tokens, atoms, at) {
	const plainEnd = plainMatchEnd(words, atoms, at);
	if (plainEnd !== -2) return plainEnd;
	let ends = [at];
	for (const word of words) {
		const next = [];
		for (const end of ends) {
			const atom = atoms[end];
			if (atom === void 0) continue;
			if (matches(word, atom.text, atom.lemmas)) next.push(end + 1);
			if (atom.first && atom.parts > 1 && matches(word, tokens[atom.token]?.text.replace(hyphens, "") ?? "", atom.whole)) next.push(end + atom.parts);
		}
		if (next.length === 0) return -1;
		ends = next;
	}
	return Math.max(...ends);
}
function isWhole(atoms, at, end) {
	const first = atoms[at];
	const last = atoms[end - 1];
	if (first === void 0 || last === void 0) return false;
	if (!first.first) {
		const before = atoms[at - 1];
		if (before !== void 0 && before.first && binding.test(before.text.toLowerCase())) return false;
		if (first.token === last.token && !last.last) return false;
	}
	return last.last || last.token !== first.token || first.first;
}
function toHit(key, atoms, at, end) {
	const first = atoms[at];
	const last = atoms[end - 1];
	if (first === void 0 || last === void 0) return null;
	const part = first.first && last.last ? null : {
		start: first.start,
		end: last.end
	};
	return {
		key,
		from: first.token,
		to: last.token + 1,
		part
	};
}
function longestAt(lexicon, tokens, atoms, at) {
	const atom = atoms[at];
	if (atom === void 0) return null;
	let found = null;
	const forms = atom.first && atom.parts > 1 ? [...atom.lemmas, ...atom.whole] : atom.lemmas;
	for (const form of forms) {
		const listed = lexicon.byFirst.get(form);
		if (listed === void 0) continue;
		for (const phrase of listed) {
			const end = matchEnd(phrase.words(), tokens, atoms, at);
			if (end <= (found?.get(phrase.key) ?? at) || !isWhole(atoms, at, end)) continue;
			found ??= /* @__PURE__ */ new Map();
			found.set(phrase.key, end);
		}
	}
	return found;
}
function findConcepts(lexicon, tokens) {
	const hits = [];
	const atoms = toAtoms(tokens);
	const reached = /* @__PURE__ */ new Map();
	for (let at = 0; at < atoms.length; at++) {
		const found = longestAt(lexicon, tokens, atoms, at);
		if (found === null) continue;
		for (const [key, end] of found) {
			if (end <= (reached.get(key) ?? 0)) continue;
			reached.set(key, end);
			const hit = toHit(key, atoms, at, end);
			const before = hits.at(-1);
			if (hit !== null && !(before?.key === key && before.from === hit.from && before.to === hit.to)) hits.push(hit);
		}
	}
	return hits;
}

// src/provision/lexicon.ts
function conceptsOf(set) {
	const phrases = new Set(expressionsOf(set).flatMap(conceptKeys).filter(isPhrase));
	return [
		...set.terms.map(({ id, names, exact }) => ({
			key: id,
			phrases: names,
			exact
		})),
		...set.people.map((person) => ({
			key: person.id,
			phrases: personNames(person, takenNames(person, set)),
			exact: []
		})),
		{
			key: "document",
			phrases: set.document.names,
			exact: []
		},
		...set.otherDocuments.map(({ id, names }) => ({
			key: `document:${id}`,
			phrases: names,
			exact: []
		})),
		...[...phrases].map((key) => ({
			key,
			phrases: [phraseOf(key)],
			exact: []
		}))
	];
}
function classesOf(set) {
	return new Set(expressionsOf(set).flatMap(conceptKeys).filter((key) => key.startsWith("@")));
}
function expressionsOf(set) {
	const checks = set.provisions.flatMap((provision) => provision.facts).flatMap((fact) => fact.checks);
	return [...[set.document, ...set.otherDocuments].map(({ about }) => about), ...checks.flatMap(checkExpressions)].filter((expression) => expression !== null);
}
function checkExpressions(check) {
	const own = [check.about, check.unless];
	switch (check.kind) {
		case "quantity":
		case "change": return [...own, check.of];
		case "rule": return [
			...own,
			check.yes,
			check.no,
			check.condition
		];
		case "choice": return [...own, ...Object.values(check.options)];
		default: return own;
	}
}
const particles = /* @__PURE__ */ new Set([
	"van",
	"von",
	"der",
	"den",
	"de",
	"del",
	"della",
	"di",
	"da",
	"dos",
	"du",
	"la",
	"le",
	"ter",
	"ten",
	"bin",
	"ibn",
	"al",
	"el",
	"st",
	"st."
]);
const suffixes = /* @__PURE__ */ new Set([
	"jr",
	"jr.",
	"sr",
	"sr.",
	"ii",
	"iii",
	"iv"
]);
const honorifics = /* @__PURE__ */ new Set([
	"mr",
	"mr.",
	"mrs",
	"mrs.",
	"ms",
	"ms.",
	"dr",
	"dr.",
	"sir",
	"lord",
	"lady"
]);
function personNames(person, taken) {
	const derived = splitNames(person).flatMap(({ given, surname }) => {
		const first = given[0] ?? "";
		const initials = given.map(initialOf);
		const short = [.../* @__PURE__ */ new Set([
			`${[...first][0] ?? ""}. ${surname}`,
			`${initials[0] ?? ""} ${surname}`,
			`${initials.join("")} ${surname}`,
			`${initials.join(" ")} ${surname}`
		])];
		return [
			`${first} ${surname}`,
			`${surname}, ${given.join(" ")}`,
			`${surname}, ${first}`,
			...short,
			...taken.has(surname.toLowerCase()) ? [] : [surname]
		];
	});
	return [.../* @__PURE__ */ new Set([
		person.name,
		...person.names,
		...derived
	])];
}
function takenNames(person, { people, terms }) {
	const names = [...people.filter(({ id }) => id !== person.id).flatMap((other) => [...other.names, ...splitNames(other).map(({ surname }) => surname)]), ...terms.flatMap((term) => [...term.names, ...term.exact])];
	return new Set(names.map((name) => name.toLowerCase()));
}
function splitNames(person) {
	const own = splitName(person.name);
	const variants = person.names.flatMap((name) => splitName(name) ?? []);
	if (own === null) return [];
	return [own, ...variants.filter(({ given, surname }) => given[0]?.[0] === own.given[0]?.[0] && (surname === own.surname || given[0] === own.given[0]))];
}
function initialOf(name) {
	return name.split("-").map((part) => `${[...part][0] ?? ""}.`).join("-");
}
function splitName(name) {
	const words = name.split(/\s+/).filter((word) => word !== "" && !suffixes.has(word.toLowerCase()));
	if (words.length < 2 || honorifics.has((words[0] ?? "").toLowerCase()) || !words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word.toLowerCase()))) return null;
	let from = words.length - 1;
	while (1 < from && particles.has((words[from - 1] ?? "").toLowerCase())) from--;
	return {
		given: words.slice(0, from),
		surname: words.slice(from).join(" ")
	};
}

// src/claim/concern.ts
function namesOf(set) {
	return /* @__PURE__ */ new Set([...set.terms.filter((term) => term.class !== "thing").map((term) => term.id), ...set.people.map((person) => person.id)]);
}
function concerns({ names, set }, key) {
	return names.has(key) || key === "document" || set.document.names.length === 0 && !key.startsWith("@");
}

// src/mention/surface.ts
const everywhere = /* @__PURE__ */ new Set([
	"not",
	"be",
	"have",
	"will",
	"would",
	"can",
	"shall",
	"do",
	"could",
	"should",
	"must",
	"may",
	"might",
	"need",
	"dare",
	"ought"
]);
const mostKnown = 5e4;
const longestEnding = 12;
const respelled = [
	["gray", "grey"],
	["skeptic", "sceptic"],
	["esthetic", "aesthetic"]
];
function toSurfaces(lexicon) {
	const numbers = /* @__PURE__ */ new Map();
	const phrases = phrasesOf(lexicon).map(({ key, words }) => ({
		key,
		words: tellingOf(words).map((word) => {
			const number = numbers.get(word) ?? numbers.size;
			numbers.set(word, number);
			return number;
		})
	}));
	const words = [...numbers.keys()];
	const byForm = /* @__PURE__ */ new Map();
	words.forEach((word, number) => {
		for (const form of new Set([...word.forms].map(bare))) byForm.set(form, [...byForm.get(form) ?? [], number]);
	});
	const byWord = words.map(() => []);
	for (const phrase of phrases) for (const number of phrase.words) byWord[number]?.push(phrase);
	const constant = phrases.filter((phrase) => phrase.words.length === 0);
	const known = /* @__PURE__ */ new Map();
	const numbersOf = (spelling) => {
		const before = known.get(spelling);
		if (before !== void 0) return before;
		const made = [...new Set([...formsOf(spelling)].flatMap((form) => byForm.get(form) ?? []))].filter((number) => isExact(spelling, words[number]?.exact ?? null));
		if (mostKnown <= known.size) known.clear();
		known.set(spelling, made);
		return made;
	};
	return {
		isConstant: constant.length > 0,
		hasAmpersand: words.some(({ forms }) => [...forms].some((form) => form.includes("&"))),
		longest: Math.max(0, ...[...byForm.keys()].map((form) => form.length)) + longestEnding,
		mayBegin: toBeginnings(byForm, words.flatMap((word) => [...word.forms].filter((form) => form.includes("-")))),
		begin() {
			const seen = /* @__PURE__ */ new Set();
			const isSeen = ({ words: own }) => own.every((one) => seen.has(one));
			return {
				take(spelling) {
					const own = numbersOf(spelling);
					if (own.length === 0) return false;
					for (const number of own) seen.add(number);
					return own.some((number) => byWord[number]?.some(isSeen));
				},
				keys: () => new Set([...constant, ...[...seen].flatMap((number) => byWord[number]?.filter(isSeen) ?? [])].map(({ key }) => key))
			};
		}
	};
}
const telling = 4;
function tellingOf(words) {
	const known = [...new Set(words)].filter((word) => !isEverywhere(word)).map((word) => ({
		word,
		length: Math.min(...[...word.forms].map((form) => bare(form).length))
	}));
	const most = Math.max(0, ...known.map(({ length }) => length));
	const long = known.filter(({ length }) => length >= telling);
	return (long.length > 0 ? long : known.filter(({ length }) => length === most).slice(0, 1)).map(({ word }) => word);
}
function isEverywhere({ forms }) {
	return [...forms].some((form) => everywhere.has(form) || /^\d/.test(form) || bare(form) === "");
}
function bare(form) {
	return /^[a-z0-9]*$/.test(form) ? form : form.replace(/[^\p{L}\p{N}]+/gu, "");
}
function formsOf(spelling) {
	const norm = smooth(spelling);
	const joined = norm.replaceAll("-", "");
	const forms = [
		...dictionaryForms(norm),
		...dictionaryForms(joined),
		...abbreviations.get(joined)?.words ?? []
	];
	return new Set(forms.map(bare));
}
function isExact(spelling, exact) {
	if (exact === null) return true;
	const [own, listed] = [spelling.normalize("NFKD"), exact].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ""));
	return own === listed || own === `${listed}s` || own === listed?.toUpperCase();
}
const width = 37;
const digits = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, "\0abcdefghijklmnopqrstuvwxyz0123456789".indexOf(String.fromCharCode(code).toLowerCase())));
function digitOf(code) {
	return code < 128 ? digits[code] ?? 0 : 0;
}
function toBeginnings(forms, compounds) {
	const table = new Uint8Array(width ** 3);
	const enter = (form) => {
		if (!/^[a-z0-9]{1,3}/.test(form)) return;
		const [first, second, third] = [
			0,
			1,
			2
		].map((at) => digitOf(form.charCodeAt(at) || 0));
		for (let other = 0; other < width; other++) if (form.length > 3) table[(first * width + second) * width + third] = 1;
		else if (form.length > 1) table[(first * width + second) * width + other] = 1;
		else for (let last = 0; last < width; last++) table[(first * width + other) * width + last] = 1;
	};
	for (const form of forms.keys()) {
		enter(form);
		for (const [american, british] of respelled) if (form.startsWith(american)) enter(british);
	}
	for (const form of compounds) enter(bare(form.slice(0, Math.min(3, form.lastIndexOf("-")))));
	for (const [word, bases] of irregular) if (bases.some((base) => forms.has(base) || forms.has(americanSpelling(base)))) enter(bare(word));
	for (const [short, { words }] of abbreviations) if (words.some((word) => forms.has(word))) enter(bare(short));
	return (first, second, third) => table[(digitOf(first) * width + digitOf(second)) * width + digitOf(third)] === 1;
}

// src/mention/trigger.ts
const none = 0;
const inner = 1;
const joint = 2;
const beyond = 3;
const joints = "-.'*_~`\\[]!&";
function kindBeyond(code) {
	if (code === 173 || code === 8208 || code === 8209 || code === 8217 || code >= 8203 && code <= 8205 || code === 8288) return joint;
	return code === 160 || code >= 8192 && code <= 8239 || code >= 8592 && code <= 9727 ? none : beyond;
}
function kindWithin(code) {
	const character = String.fromCharCode(code);
	return /[A-Za-z0-9]/.test(character) ? inner : joints.includes(character) ? joint : none;
}
const table = Uint8Array.from({ length: 128 }, (_, code) => kindWithin(code));
function kindAt(source, at) {
	if (at >= source.length) return none;
	const code = source.charCodeAt(at);
	return code < 128 ? table[code] ?? none : kindBeyond(code);
}
const entity = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const outer = /&(?:nbsp|amp|lt|gt|quot|[mn]dash|hellip|copy|reg|trade|[lr]arr|times|middot|bull|[lr]aquo|[lr]dquo|[lr]squo|e[mn]sp|thinsp|#3[2-9]|#x2[0-9a-f]|#160);/iy;
const resuming = /[\])>][^\s.,:;!?)(}"'|<>\]]/;
function createTrigger(lexicon) {
	const surfaces = toSurfaces(lexicon);
	return (source) => surfaces.isConstant || hidesEscapes(source) || scan(source, surfaces, surfaces.begin().take);
}
function createKeyFinder(lexicon) {
	const surfaces = toSurfaces(lexicon);
	return (source) => {
		const { take, keys } = surfaces.begin();
		const goOn = (spelling) => {
			take(spelling);
			return false;
		};
		return hidesEscapes(source) || scan(source, surfaces, goOn) ? null : keys();
	};
}
function hidesEscapes(source) {
	if (!/^\uFEFF?---/.test(source)) return false;
	const end = source.indexOf("\n---", 3);
	return source.slice(0, end === -1 ? source.length : end).includes("\\");
}
function scan(source, surfaces, take) {
	let resumes = null;
	for (let at = 0; at < source.length;) {
		const kind = kindAt(source, at);
		if (kind === none || kind === joint) {
			if (kind === joint && source.charCodeAt(at) === 38 && mayBeLetter(source, at, surfaces)) return true;
			at++;
			continue;
		}
		const end = innerEnd(source, at);
		if (end > at && endsWord(source, end)) {
			if (beginsName(source, at, end, surfaces) && take(source.slice(at, end))) return true;
			at = end;
			continue;
		}
		const row = readRow(source, at);
		if (row.pieces.length > mostPieces || takeRow(row.pieces, surfaces, take)) return true;
		for (let mark = source.indexOf("&", at); mark !== -1 && mark <= row.end; mark = source.indexOf("&", mark + 1)) if (mayBeLetter(source, mark, surfaces)) return true;
		if (row.mayTear && row.pieces.some((piece) => mayGoOn(piece, surfaces)) && (resumes ??= resuming.test(source))) return true;
		at = row.end;
	}
	return false;
}
function innerEnd(source, at) {
	let end = at;
	while (kindAt(source, end) === inner) end++;
	return end;
}
function endsWord(source, end) {
	const behind = kindAt(source, end);
	if (behind === none) return source.charCodeAt(end) !== 60;
	return behind === joint && kindAt(source, end + 1) === none && source.charCodeAt(end) === 46 && source.charCodeAt(end + 1) !== 60;
}
function beginsName(source, at, end, { mayBegin }) {
	return mayBegin(source.charCodeAt(at), at + 1 < end ? source.charCodeAt(at + 1) : 0, at + 2 < end ? source.charCodeAt(at + 2) : 0);
}
function mayBeLetter(source, at, { hasAmpersand }) {
	entity.lastIndex = at;
	outer.lastIndex = at;
	return entity.test(source) && (!outer.test(source) || hasAmpersand && source.startsWith("&amp;", at));
}
const mostPieces = 200;
const letters = /[\p{L}\p{M}\p{N}]+/gu;
function readRow(source, at) {
	let end = at;
	let isPlain = true;
	for (let kind = kindAt(source, end); kind !== none; kind = kindAt(source, end)) {
		if (kind === beyond) isPlain = false;
		end++;
	}
	const text = source.slice(at, end);
	return {
		pieces: text.match(isPlain ? /[A-Za-z0-9]+/g : letters) ?? [],
		end,
		mayTear: source.charCodeAt(end) === 60 || /[[\]]/.test(text)
	};
}
function takeRow(pieces, surfaces, take) {
	return pieces.some((piece, from) => {
		if (!mayBegin(piece.length > 2 ? piece : pieces.slice(from, from + 3).join(""), surfaces)) return false;
		let spelling = "";
		for (let at = from; at < pieces.length && spelling.length < surfaces.longest + at - from; at++) {
			spelling += at === from ? piece : `-${pieces[at] ?? ""}`;
			if (take(spelling)) return true;
		}
		return false;
	});
}
function mayGoOn(piece, surfaces) {
	return piece.length < 3 || mayBegin(piece, surfaces);
}
function mayBegin(letters, surfaces) {
	return !/^[A-Za-z0-9]{0,3}$/.test(letters.slice(0, 3)) || surfaces.mayBegin(letters.charCodeAt(0) || 0, letters.charCodeAt(1) || 0, letters.charCodeAt(2) || 0);
}

// src/mention/set-lexicon.ts
function toKeyLexicon(set, concepts, keys) {
	return compileLexicon(concepts.filter(({ key }) => keys.has(key)).map((concept) => withCountry(set, concept)));
}
function withCountry(set, concept) {
	const code = set.terms.find((term) => term.id === concept.key)?.country ?? null;
	const country = code === null ? null : countryByCode(code);
	if (country === null) return concept;
	const { names, exact, adjectives, capitals } = country;
	return {
		...concept,
		phrases: [...concept.phrases, ...names],
		exact: [
			...concept.exact,
			...exact,
			...adjectives,
			...capitals
		]
	};
}

// src/prose/plain-front-matter.ts
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
const VALUE = String.raw`(?:[A-Za-z0-9][^:#\u0000-\u001F\u007F-\u009F\uFEFF]*|"[^"\\\u0000-\u001F]*"|'[^'\u0000-\u001F]*'|\[(?:[A-Za-z0-9][\w .-]*(?:, ?[A-Za-z0-9][\w .-]*)*)?\])`;
const PAIR = new RegExp(`^[A-Za-z_][\\w-]{0,60}:(?: +${VALUE})? *$`);
const ITEM = new RegExp(`^ {0,4}- +${VALUE} *$`);
const LONGEST = 32768;
function isPlainFront(source) {
	const opening = OPENING.exec(source);
	if (!opening) return true;
	CLOSING.lastIndex = opening[0].length - 1;
	const closing = CLOSING.exec(source);
	if (!closing) return true;
	const yaml = source.slice(opening[0].length, Math.max(opening[0].length, closing.index));
	let mayList = false;
	return yaml.length <= LONGEST && yaml.split(/\r?\n/).every((line) => {
		if (line === "") return true;
		if (ITEM.test(line)) return mayList;
		mayList = line.endsWith(":");
		return PAIR.test(line);
	});
}

// src/prose/word.ts
function countWords(text) {
	let count = 0;
	let counted = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit <= 32 || unit === 160 || unit === 8239 || unit === 12288) counted = false;
		else if (!counted && isWordUnit(unit)) {
			counted = true;
			count++;
		}
	}
	return count;
}
function isWordUnit(unit) {
	if (unit < 170) return 48 <= unit && unit <= 57 || 65 <= unit && unit <= 90 || 97 <= unit && unit <= 122;
	return 192 <= unit && unit < 8192 || 11264 <= unit && unit < 65520;
}

// src/skim.ts
function createSkimmer(set) {
	const concepts = conceptsOf(set);
	const names = namesOf(set);
	const mayName = createTrigger(toKeyLexicon(set, concepts, new Set(concepts.map(({ key }) => key).filter((key) => concerns({
		names,
		set
	}, key)))));
	return (file) => mayName(file.text) ? null : leave(file);
}
function leave({ path, text }) {
	if (text.includes("proviso-") || !isPlainFront(text)) return null;
	return {
		path,
		words: countWords(text),
		findings: [],
		notChecked: [],
		failures: []
	};
}

export { TENS as $, applyBound as A, relationAliases as At, isSameCurrency as B, countries as C, toUnits as Ct, readFound as D, toTokens as Dt, worldRegions as E, smooth as Et, lex as F, ordinaryEnding as Ft, findUnit as G, UNITS as H, spanOf as I, classesFor as It, skipHyphen as J, readNumeral as K, NAMES as L, wordClasses as Lt, opensBound as M, functionWords as Mt, readBoundBefore as N, isFunctionWord as Nt, readQuantity as O, lemmasOf as Ot, readBoundBehindNoun as P, openingWords as Pt, SMALL as Q, SIGNS as R, phraseOf as S, standIns as St, personalCountryNames as T, createWordMemory as Tt, UNIT_NAMES as U, TEMPERATURES as V, UNIT_SHORT as W, SCALE as X, ORDINAL as Y, SCALE_PLURAL as Z, isVerb$1 as _, honorifics$1 as _t, OPENING as a, exclusive as at, holdsOfNothing as b, sharedOffices as bt, concerns as c, officeAt as ct, conceptsOf as d, abstractEnding as dt, readDate as et, compileLexicon as f, actingWords as ft, speechVerbs as g, gradeWords as gt, toClauses as h, formerWords as ht, CLOSING as i, relations as it, isBoundOpener as j, relationFrames as jt, readReversedProportion as k, irregular as kt, namesOf as l, readTitle as lt, toSentences as m, deputyWords as mt, leave as n, weekdayOf as nt, withCountry as o, unitsOf as ot, findConcepts as p, bodies as pt, multiply as q, countWords as r, fillersOf as rt, createKeyFinder as s, rememberBySentence as st, createSkimmer as t, scanDates as tt, classesOf as u, readTitleBefore as ut, conceptKeys as v, officePhrases as vt, countryByCode as w, unitAt as wt, isPhrase as x, sharedUnlessFielded as xt, expressionText as y, portfolios as yt, isCurrencyOpener as z };