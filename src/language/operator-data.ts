/**
 * The words that turn, permit, oblige or leave open what other words say, by what they do and by where they reach. Dictionary
 * forms, separated by commas; "~" stands for up to five words between a verb and its particle ("keep ~ out"). The longest
 * phrase at a place wins, so "not only" is never read as "not". The scope rules are in polarity.ts.
 */

/**
 * What an operator does to the reading of the words in its scope.
 * `negate` turns it round (an allowed thing becomes a forbidden one, a required one becomes optional); `forbid` turns it
 * round and obliges; `affirm` changes nothing and keeps its words from being read as something else.
 */
export type Mode = 'negate' | 'forbid' | 'permit' | 'require' | 'open' | 'affirm'

/**
 * Where an operator reaches.
 * `right`: what follows, complements included; `passive`: its subject, where it stands as a participle ("is ruled out");
 * `subject`: its subject, where no object follows ("the cap lapses"); `state`: the subject of its copula ("is off the table");
 * `determiner`: the rest of the clause from subject position, the governing verb from object position ("no", "nothing");
 * `compound`: the noun before it ("a membership ban"); `contrast`: what follows, up to the next verb or comma;
 * `governor`: what follows after "to", "that", "for", "from" ("impossible to", "false that"); `object`: what follows, if an object follows at once
 * ("withdraws its offer", not "withdraws from").
 */
export type Frame = 'right' | 'passive' | 'subject' | 'state' | 'determiner' | 'compound' | 'contrast' | 'governor' | 'object'

/** A group of operators that behave alike. */
export interface OperatorGroup {
  readonly mode: Mode
  readonly frames: readonly Frame[]
  readonly phrases: string
}

/** All operators, from the plain particles to the idioms. */
export const operatorGroups: readonly OperatorGroup[] = [
  // Words that look like operators and are none.
  { mode: 'affirm', frames: [], phrases: `not only, not just, not merely, not simply, not solely, not alone, no more than, not more than, no less than, not less than, no fewer than, not fewer than, no later than, not later than,
    no longer than, not longer than, no larger than, no smaller than, no higher than, no lower than, no earlier than, not earlier than, no sooner than, no sooner, not sooner, no doubt, no question, no wonder, no matter, no secret, no surprise, no mistake, no accident, no coincidence,
    no exception, not least, not surprisingly, not unexpectedly, not to mention, not to speak of, never mind, not for nothing, cannot but, can not but, can but, cannot help but, cannot help, not help but, nothing but, nothing less than, nothing short of, nobody but, no one but, none but, none other than, never before, if not,
    not until, not before, not in doubt, not in question, not in dispute, beyond doubt, without doubt, without a doubt, without question, without delay, without fail, without exception, without reservation, without saying, without further ado, not clear when, not clear how, not clear where, not clear why, not clear what, not clear who,
    not known when, not known how, not know when, not know how, not know why, not say when, not say how, not say how much, not say where, not say why, not say who, may not only, may not just, more often than not, not to be confused, as likely as not, whether or not, no small, not long after, in no time, no time to lose, no less, not far from, not for the first time,
    not uncommon, not unusual, not unknown, not unheard of, not without, could not be clearer, could not be more, no fewer, no stranger to, in no small part, cannot wait, no joke, no sooner, not a day later, not a cent less, not a word more, yes and no, no part, no mean feat, no easy, not lightly, not cheaply, not quickly, not easily, not always, not yet entirely, in the end, at the end of, by the end of, until the end of, till the end of, before the end of, at the end, by the end, to the end, in order to, in order that, out of order, last but not least, no part in, stop at, stop in, stop by, close to, close of, short of breath, open up, fail to see, off to, of course not, need no license, need no permit, need no permission, need no approval, need no visa, require no license, require no permit, require no permission` },
  // Partial or told-about negation: neither yes nor no.
  { mode: 'open', frames: ['right'], phrases: `not all, not every, not everyone, not everybody, not everything, not entirely, not fully, not necessarily, not completely, not quite, not wholly, not confirm, neither confirm, not disclose, not specify, not know, not clear, not certain, not sure, not decide, undecided, unclear, uncertain, unsure,
    not say, not reveal, not comment, refuse to say, decline to say, decline to comment, doubt, leave open, leave ~ open, keep open, remain to be see, depend on, hinge on` },
  { mode: 'open', frames: ['right', 'passive', 'state'], phrases: `postpone, put off, put ~ off, defer, delay, shelve, put on hold, put ~ on hold, put on ice, put ~ on ice, adjourn, hold over, hold ~ over, leave open, leave undecided, leave unresolved, leave unsettled, refer to, refer ~ to, leave to, leave ~ to, leave for later, leave ~ for later, decide by referendum,
    put to a referendum, put ~ to a referendum, put to a vote, put ~ to a vote, subject to a referendum, subject to a vote, subject to negotiation, up for negotiation, up to voter, up to the voter, up for grabs, up in the air, open to interpretation, an open question, undecided, unresolved, unsettled, pending, kick down the road, kick ~ down the road, reconsider, under review, under discussion, in doubt` },
  { mode: 'open', frames: ['right'], phrases: `whether, or not` },
  // Particles.
  { mode: 'negate', frames: ['right'], phrases: `not, never, no longer, not ever, not any longer, not any more, not anymore, nowhere, hardly, scarcely, barely, hardly ever, rarely, seldom, far from, stop short of, stops short of, fall short of, little chance of, by no means, in no way, not in any way, under no circumstance, at no point, at no time, in no case, on no account, in no event, not at all, never again` },
  { mode: 'negate', frames: ['determiner'], phrases: `not even, no more, no, none, nothing, nobody, no one, no-one, neither, nor, not one, not a single, not either, none of, not one of, not a word, nothing in, no such, zero, hardly any, hardly anyone, hardly anything, neither of, not a soul, not a cent, not a penny` },
  { mode: 'forbid', frames: ['right'], phrases: `may not, can not, cannot, could not, may never, can never, may no longer, can no longer, could no longer, may neither, can neither, not to` },
  { mode: 'forbid', frames: ['determiner'], phrases: `nobody may, no one may` },
  // Contrast.
  { mode: 'negate', frames: ['contrast'], phrases: `instead of, rather than, in place of, in lieu of, as opposed to, as against, contrary to, unlike, without, sans, minus, except, except for, with the exception of, apart from, other than, save for, with exception of, in the absence of, absent, short of` },
  // Bans.
  { mode: 'forbid', frames: ['right', 'passive'], phrases: `ban, bar, forbid, prohibit, prevent, preclude, outlaw, disallow, proscribe, debar, block, veto, exclude, shut out, shut ~ out, lock out, lock ~ out, keep out, keep ~ out, keep from, keep ~ from, rule out, rule ~ out, stop, deter, hinder, disqualify, embargo, interdict, close off, close ~ off, foreclose, enjoin, restrain from, turn back, turn ~ back, turn away, turn ~ away,
    shut the door to, shut the door on, shut the door for, shut that door, shut ~ door, close the door to, close ~ to, close the door on, close ~ door to, slam the door on, make impossible, make ~ impossible, stand in the way of, say no to, shoot ~ down, shoot down, put an end to, keep ~ away from, keep away from, make illegal, make ~ illegal, keep ~ illegal, keep ~ closed, keep ~ off limits, declare ~ illegal, declare illegal, hold ~ illegal, hold illegal, leave no room for, leave ~ no room for, hold back from, bar ~ from, freeze out, freeze ~ out, take off the table, take ~ off the table, deny, dissuade, deprive, deprive ~ of, strip ~ of, strip of` },
  { mode: 'forbid', frames: ['right', 'compound'], phrases: `ban on, prohibition on, prohibition of, prohibition against, bar on, bar to, bar against, veto on, veto against, veto over, moratorium on, embargo on, freeze on, halt to, block on, exclusion of, exclusion from, injunction against, interdiction of, prevention of, barrier to, obstacle to, brake on, put ~ brake on, ban against, stop to, restriction against` },
  { mode: 'forbid', frames: ['compound'], phrases: `ban, prohibition, veto, moratorium, embargo, freeze, exclusion` },
  { mode: 'forbid', frames: ['state', 'governor'], phrases: `forbidden, off limits, off-limits, illegal, unlawful, illicit, impossible, impermissible, unthinkable, ineligible, off the table, off the agenda, out of the question, out of bounds, out of reach, taboo, closed, closed to, shut, no-go, verboten, not an option, a no-go, inadmissible, prohibited, excluded, barred` },
  // Giving up, declining, taking back, ending.
  { mode: 'negate', frames: ['right', 'passive'], phrases: `renounce, forgo, forego, avert, ward off, fend off, stave off, forswear, abandon, refuse, decline, reject, fail, give up, give ~ up, waive, relinquish, surrender, desist, refrain, abstain, avoid, drop, scrap, remove, lift, cancel, revoke, void, annul, nullify, rescind, repeal, abolish, terminate, discontinue, eliminate, undo, overturn, strike down, strike ~ down, strike out, strike ~ out,
    do away with, get rid of, call off, call ~ off, phase out, phase ~ out, tear up, tear ~ up, throw out, throw ~ out, vote down, vote ~ down, turn down, turn ~ down, back out of, opt out of, get out of, take back, take ~ back, stay out of, keep out of, stay away from, steer clear of, steer ~ clear of, leave out, leave ~ out, let lapse, let ~ lapse, let expire, let ~ expire, let run out, let ~ run out, free ~ from, free from, exempt, exempt from, exempt ~ from, spare,
    forfeit, lose, lose out on, part with, do without, go without, deny, dispute, disprove, rebut, refute, contradict, debunk, disclaim, disavow, resist, oppose, omit, neglect, delete, erase, dismantle, ditch, axe, ax, suspend, halt, cease, quit, stop, swear off, shy away from, back away from, back off from, hold off, hold off on, stand down from, step back from, withhold, invalidate, quash, dismiss, lack, miss, miss out on, want no part of, walk away from, save ~ from, rid ~ of, sign away, repudiate, invert, reverse, end, discard, jettison, erode` },
  { mode: 'negate', frames: ['object', 'passive'], phrases: `withdraw` },
  { mode: 'negate', frames: ['right'], phrases: `refusal, renunciation of, renunciation, denial of, denial, lack of, absence of, loss of, abolition of, removal of, cancellation of, revocation of, repeal of, end to, end of, failure to, rejection of, waiver of, abandonment of, elimination of, exemption from, relief from, opt-out from, void of, devoid of, free of, free from, immune from, empty of, bereft of, refusal of, termination of, suspension of, expiry of, avoidance of, opposition to, objection to, resistance to, vote against, come out against, campaign against` },
  { mode: 'negate', frames: ['compound'], phrases: `waiver, exemption, repeal, opt-out` },
  { mode: 'negate', frames: ['subject'], phrases: `play no part, play no role, have no role, have no part, have no say, have no place, lapse, expire, cease, end, run out, stop, vanish, disappear, evaporate, fall away, fall through, collapse, fade, fail, terminate, go away, come to an end, come to nothing, fall silent, cease to exist, peter out, die out, dissolve, melt away, be over, cease to apply, drop out, fall by the wayside` },
  { mode: 'negate', frames: ['state', 'governor'], phrases: `not true, not the case, not correct, not right, not accurate, false, untrue, wrong, incorrect, inaccurate, a myth, myth, fiction, a fiction, baseless, unfounded, invented, made up, a lie, a fabrication, nonsense, fake, void, null and void, invalid, missing, absent, gone, dead, over, obsolete, moot, history, a thing of the past, out of date, out of force, unavailable, superfluous, unnecessary, needless, off, nowhere to be find, nil, nonexistent, non-existent, unlikely, out, no more` },
  // Permission.
  { mode: 'permit', frames: ['right'], phrases: `may, can, could, enable, free to, at liberty to, able to, welcome to, entitle to, have the right to, have a right to, right to, the right of, permission to, permission for, license to, freedom to, option to, option of, chance to, opportunity to, authority to, power to, allowance for, leave free, leave ~ free, leave room for, leave ~ room for, open the door to, open the door for, open the way for, open the way to, pave the way for, pave the way to,
    clear the way for, keep the door open to, keep the door open for, leave the door open to, leave the door ~ open, keep the door ~ open, leave the door open for, give the green light to, green light for, eligible, eligible for, eligible to, qualify for, allow for, make possible, make ~ possible, make optional, make ~ optional, make voluntary, make ~ voluntary, leave to the discretion of, need no license to, need no permit to, need no permission to, need no approval to, need no visa to, make room for, tolerate, may well, can well, could well, access to, fit for, be able to, no objection to, open to, without prejudice to, acquiesce in, enable to` },
  { mode: 'permit', frames: ['right', 'passive'], phrases: `allow, permit, authorize, let, entitle, license, legalize, condone, sanction ~ use` },
  { mode: 'permit', frames: ['state', 'governor'], phrases: `possible, optional, voluntary, discretionary, open, allowed, admissible, permissible, available, lawful, legal, an option, on the table, on offer, within reach, conceivable, permitted, welcome, up for discussion, thinkable, feasible, within its rights, allowed for, permitted for` },
  // Obligation and promise.
  { mode: 'require', frames: ['right'], phrases: `must, shall, have to, need to, have got to, ought to, be to, be bound to, be oblige to, bound to, compel to, be force to, duty to, obligation to, requirement to, requirement that, commitment to, pledge to, promise to, undertaking to, mandate to, obliged to, make sure, see to it, see that, be suppose to, be due to, be expect to, in order for, promise that, pledge that, force ~ to, make it a duty, bind ~ to, no choice but to` },
  { mode: 'require', frames: ['right', 'passive'], phrases: `require, oblige, obligate, mandate, compel, prescribe, stipulate, commit, undertake, pledge, promise, vow, swear, demand, order, bind, insist on, call for, ask of, dictate, impose, decree` },
  { mode: 'require', frames: ['state', 'governor'], phrases: `mandatory, compulsory, obligatory, required, necessary, essential, a must, indispensable, a duty, a condition, a prerequisite` },
  // Predicates that say a thing is there: a negation over them denies their subject.
  { mode: 'affirm', frames: ['passive', 'state', 'subject'], phrases: `hold, grant, give, offer, include, foresee, envisage, plan, plan for, mention, provide, provide for, contain, establish, create, set up, be part, form part, exist, happen, take place, occur, appear, feature, guarantee, confirm, accept, approve, admit, introduce, build, station, deploy, base, host, pay, award, schedule, agree, consider, recognize, uphold, in sight, in the text, in the plan, in the cards, on the agenda, in force, in place, in effect, on the cards,
    available, due, under way, valid, apply, remain, survive, kick in, come, follow, enforce, necessary, need, want, seek, write, enshrine, impose, introduce, launch, set, propose, true, real, the case, use, spare, there, likely, on the way, part of, mean, intend, promise, owe, deliver, send, ask, ask for, ask of, ask about, ask to, expect, raise, return, call, reach, find, name, fix, say, specify, make` },
]

/** Nouns that stand for what a text lays down: if the clause is struck, so is what it says. */
export const containerNouns: ReadonlySet<string> = new Set(`clause provision article rule ban requirement duty obligation promise pledge commitment undertaking guarantee right plan proposal idea claim report suggestion demand passage sentence line
point paragraph section law bill wording option prospect possibility chance exclusion agreement deal notion rumor talk condition cap limit threat offer restriction prohibition order mandate measure policy regulation text statute statement story assertion allegation
amendment article phrase word scheme view belief reading charge argument advice permission permit license freedom privilege power assurance motion request call`.split(/\s+/))

/** Words that take a that-clause as what is said, thought, promised, or so. */
export const complementTakers: ReadonlySet<string> = new Set(`say claim deny admit argue assert insist believe think suppose assume know learn find show report announce declare state note add stress warn fear hope expect predict doubt dispute promise pledge vow swear agree
accept ensure guarantee assure confirm mean imply suggest propose demand require ask request order decide rule stipulate provide prescribe specify mandate recommend conclude understand recognize acknowledge concede tell write inform explain reply answer maintain contend allege reveal disclose
indicate hint signal remember recall forget see hear feel imagine pretend repeat reiterate emphasize underline underscore point claim fact idea view belief notion rumor report allegation assertion statement story myth claim news assurance condition requirement rule provision clause
principle possibility chance risk danger fear hope doubt evidence proof sign warning suggestion proposal demand request promise pledge commitment guarantee agreement understanding concern conclusion argument charge false true wrong untrue incorrect clear certain sure likely unlikely possible
impossible evident obvious plain right correct fair good bad important essential necessary afraid aware convinced confident glad happy sorry case question out lie nonsense fiction so insistence claim refute rebut debunk foresee envisage undertake commit dream wish prefer want calculate estimate hold read speak testify bet worry guess trust urge forecast speculate anticipate project reckon figure caution complain boast quip tweet post comment observe notice realize stipulate lay agreed vote wager feel ensure`.split(/\s+/))

/** Verbs of saying and thinking: another clause without "that" may follow them ("officials say the cap will stay"). */
export const speechVerbs: ReadonlySet<string> = new Set(`say claim deny think believe argue insist know hope expect fear suggest report announce admit assert tell write warn predict doubt suppose assume feel reckon promise agree show mean find hear understand note add swear vow stress imagine wish dispute`.split(/\s+/))
