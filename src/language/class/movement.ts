/** Word classes for who goes, stays, holds, hands over and fights. Phrases as in amount.ts. */
export const movementClasses = {
  /** Somebody leaves a place, a body or an agreement. */
  withdraw: `withdraw, withdrawal, pull out, pullout, pull-out, pull back, pullback, leave, evacuate, evacuation, vacate, clear, clear out, march out, move out, retreat, retire, exit, quit, depart, departure, abandon, go home, recede, fall back, disengage, disengagement, back out, step back, get out, come out of, remove its troops, draw back, give up, walk away, redeploy, turn over, cede, surrender`,
  /** Somebody does not leave. */
  stay: `stay, remain, hold on, hold on to, hang on, hang on to, keep, retain, stay put, stay where, remain where, hold out, continue to hold, cling to, hold its ground, stand its ground, not budge, linger, maintain a presence, stay behind, persist`,
  /** Somebody comes into a place. */
  enter: `enter, entry, entrance, move in, move into, march in, march into, march, set foot, go in, go into, come in, come into, step into, penetrate, cross into, advance, occupy, take over, roll in, drive into, pour in, arrive, arrival, infiltrate, return to, access`,
  /** People or things are placed somewhere. */
  station: `station, base, deploy, deployment, park, post, host, stand, send, garrison, position, place, locate, situate, house, accommodate, quarter, billet, install, put up, stand guard, keep, presence, be kept ready, take off from, fly from, be sited, set up, dispatch, troops on the ground, boots on the ground, move, transfer, relocate, domicile, airfield, headquarter, be at home in, boots, soil, settle`,
  /** A party attacks another. */
  attack: `attack, invade, invasion, strike, assault, aggression, aggressor, march into, raid, storm, bomb, bombard, shell, shelling, shoot, shoot at, fire, fire at, fire on, launch, hit, target, incursion, offensive, move against, re-invade, reinvade, intrude, cross the border, open fire, violate the border, come again, onslaught, hostile act, use of force`,
  /** A party defends or answers. */
  defend: `defend, defense, respond, response, answer, retaliate, retaliation, react, reaction, counter, counterattack, hit back, strike back, come to the aid, come to help, assist, assistance, intervene, intervention, protect, repel, military answer`,
  /** Nobody attacks. */
  nonaggression: `non-aggression, nonaggression, not attack, non-attack, peaceful, peaceful relations, renounce force, no use of force, never attack, refrain from attack, good neighborliness`,
  /** Fighting stops. */
  truce: `ceasefire, cease-fire, truce, armistice, cessation of hostilities, gun fall silent, gun be silent, weapon be silent, weapon fall silent, shooting stop, fighting stop, stop shooting, stop fighting, end of fighting, end of hostilities, lay down arms, lay down their arms, hold fire, halt to the fighting, silence the guns, the quiet, hostility end, hostility cease, the fighting end, pause in fighting`,
  /** No war. */
  peace: `peace, peaceful, peacetime, peace deal, peace treaty, settlement, reconcile, reconciliation, end the war, end of the war, armistice, nonviolence, calm, harmony, after the war, post-war, postwar`,
  /** Something is given back. */
  return: `return, hand back, give back, send home, send back, bring back, bring home, come home, come back, go back, go home, repatriate, repatriation, restore, restoration, restitution, restitute, refund, be back, rejoin, reinstate, reinstatement, readmit, readmission, reunite, reunification, release, set free, free, reunion, take back, hand over again, reimburse`,
  /** Something is given for something. */
  exchange: `exchange, swap, trade, barter, interchange, give in exchange, switch, one for one, all for all, like for like, tit for tat, quid pro quo, against each other, in return for, replace, replacement, substitute, substitution`,
  /** Something is handed to somebody. */
  deliver: `deliver, delivery, hand, hand over, handover, hand in, bring, give, present, presentation, pass, pass on, transmit, submit, submission, carry, take to, convey, give to, serve, transfer, supply, ship, shipment, send, drop off, forward, receive, be shown, be given, deliverer, courier`,
  /** Control of something passes to another. */
  cede: `cede, cession, hand over, handover, give up, give away, surrender, relinquish, yield, transfer, concede, concession, lose, sign over, part with, turn over, turn into, fall to, go to, pass to, give to, forfeit, deed over, territorial concession`,
  /** Somebody has something in their power. */
  hold: `hold, control, occupy, occupation, own, ownership, possess, possession, have, keep, retain, be in the hands of, in the hands of, in its hands, under control of, be under, dominate, command, seize, capture, take, sit on, held by, conquer`,
  /** Something is taken by force or law. */
  seize: `seize, seizure, capture, take, take over, confiscate, confiscation, annex, annexation, impound, expropriate, expropriation, grab, occupy, conquer, conquest, overrun, commandeer, requisition, appropriate, nationalize, nationalization`,
  /** Something may not move. */
  freeze: `freeze, frozen, freezing, block, blocked, immobilize, immobilization, lock, lock up, lock in, suspend, halt, hold in place, stand still, standstill, stay where, as it be, stiffen, line of contact, along the line, along the lines, current line, front line, frontline, moratorium, stall`,
  /** What was blocked is released. */
  unfreeze: `unfreeze, unblock, release, thaw, unlock, free up, make available, hand back, disburse, disbursement, put to work, put into, pump into, flow into, go into, go to, channel, put to use, draw on, tap`,
  /** A place is without arms. */
  demilitarize: `demilitarize, demilitarization, demilitarised, demilitarized, buffer, buffer zone, neutral zone, neutral strip, no-man's-land, without weapons, weapon-free, weapons-free, unarmed, neutral, neutrality, disarm, disarmament, demobilize, denuclearize`,
  /** Something moves from place to place. */
  transport: `transport, transportation, carry, ship, shipping, freight, haul, convey, navigate, navigation, sail, passage, transit, traffic, fly, flight, pass through, cargo, move, export, import, ferry, truck`,
  /** People are killed, hurt or missing. */
  casualty: `kill, die, dead, death, fatality, casualty, victim, injure, injury, hurt, maim, murder, lose their lives, perish, missing, toll, death toll`,
  /** People leave their homes or are brought away. */
  displace: `displace, displacement, deport, deportation, abduct, abduction, expel, expulsion, flee, refugee, evacuee, exile, migrate, migration, emigrate, emigration, relocate, relocation, resettle, resettlement, evict, eviction`,
  /** People are held against their will. */
  detain: `detain, detainee, detention, imprison, imprisonment, prisoner, prisoner of war, pow, captive, captivity, hostage, jail, inmate, arrest, custody, intern, internee, hold captive`,
} as const
