/** Word classes for bodies, offices, papers and votes. Phrases as in amount.ts. */
export const officeClasses = {
  /** Somebody is first in a body. */
  head: `head, headed, chair, chaired, chairman, chairwoman, chairperson, chairmanship, lead, leader, leadership, led, preside, preside over, president, presiding, presidency, at the helm, at the head of, at its head, at the top, in the chair, in charge, run, direct, director, directed, captain, under, helm, spearhead, front, boss, manage, manager, management, govern, steer, command, commander, top, at the wheel, in the lead, in the driving seat`,
  /** Somebody watches over something. */
  supervise: `supervise, supervision, supervisor, oversee, oversight, monitor, monitoring, watch, watch over, under the eyes of, under the eye of, look after, look over, see to, keep an eye on, control, inspect, inspection, inspector, check, check on, police, observe, observer, verify, verification, guard, keep watch, guardian, steward, audit, auditor, review, surveillance, superintend, in charge, under the aegis, aegis, auspices, under the auspices, watchdog, custody, custodian, safeguard, enforce, control body, watching over`,
  /** Somebody stands between two parties. */
  mediate: `mediate, mediation, mediator, broker, go-between, intermediary, intermediate, facilitate, facilitation, facilitator, arbitrate, arbitration, arbiter, arbitrator, honest broker, good offices, moderate, moderator, referee, umpire, middleman, chaired by, conciliate, conciliation, act as broker, bring together, host the talks, convene`,
  /** Talks. */
  negotiate: `negotiate, negotiation, negotiator, talk, dialogue, bargain, discuss, discussion, haggle, confer, consult, consultation, conversation, meeting, meet, round of talks`,
  /** A body becomes or has a member. */
  join: `join, joining, accession, accede, membership, member, become a member, make a member, enter, entry, admit, admission, admittance, be taken in, take in, be part of, belong to, candidate, candidacy, candidate country, rejoin, ally, alliance, be let in, let in, apply, application, enrol, enrollment, sign up, affiliation, affiliate, adhere, adhesion, integration`,
  /** A body gets more members or a thing more room. */
  expand: `expand, expansion, enlarge, enlargement, grow, growth, take in new members, new member, widen, extend, extension, broaden, admit new members, open its doors, accept new members, spread, move east, move eastward, additional member, further member, take in, new accession, stretch`,
  /** People choose by vote. */
  vote: `vote, election, elect, poll, polling, ballot, go to the polls, cast a ballot, referendum, plebiscite, at the polls, voter, voting, call to the polls, urn, re-election, electoral, ballot box, run-off, by-election, hold a vote, choose a president, choose a parliament, new parliament, new president, primary`,
  /** Somebody gets an office. */
  appoint: `appoint, appointment, name, nominate, nomination, designate, designation, install, install as, swear in, take office, assume office, assign, elect, promote, promotion, succeed, successor, inaugurate`,
  /** Somebody leaves an office. */
  resign: `resign, resignation, step down, stand down, quit, retire, retirement, leave office, bow out, give up the post, vacate the post, step aside, abdicate, abdication`,
  /** Somebody wrote it. */
  author: `author, co-author, coauthor, write, writing, draft, drafting, drafter, draw up, co-write, pen, compose, formulate, work out, elaborate, devise, prepare, put together, architect, shape, craft, authorship, come from the pen of, father, brainchild, hammer out, thrash out, put to paper, set down, cook up, work on, help shape, build, creator, from the hand of, dictate, hand in the paper`,
  /** Somebody puts a name under it. */
  sign: `sign, signature, signing, signatory, initial, ink, put pen to paper, countersign, conclude, seal, sign off, put their names`,
  /** It is made public. */
  publish: `publish, publication, release, print, issue, make public, appear, leak, post, disclose, disclosure, unveil, announce, announcement, reveal, come out, circulate`,
  /** It is put forward. */
  propose: `propose, proposal, suggest, suggestion, put forward, table, submit, submission, offer, float, recommend, recommendation, move, motion, pitch, bring forward, moot, advance`,
  /** Somebody has a part in it. */
  participate: `participate, participation, take part, participant, involve, involvement, contribute, attend, attendance, sit in, have a hand in, have a say, join in, be present, play a part, share in, enter, compete`,
  /** A body is set up. */
  establish: `establish, establishment, set up, foundation, create, creation, form, formation, institute, launch, constitute, introduce, introduction, start, bring into being, come into being, put in place, install, inaugurate`,
  /** A body comes to an end. */
  dissolve: `dissolve, dissolution, disband, disbandment, wind up, break up, abolish, abolition, close down, disestablish, liquidate, liquidation, dismantle`,
  /** Two become one. */
  merge: `merge, merger, amalgamate, amalgamation, unite, union, unify, unification, fuse, fusion, combine, consolidate, consolidation, incorporate, incorporation, absorb`,
  /** An invitation or a call to come. */
  invite: `invite, invitation, ask back, welcome, welcome back, call in, ask to join, ask to come, offer a seat, offer a chair, be welcomed, old chair, chair at, seat at, seat, place at the table, back at the table, summon, path to, take its seat`,
  /** Somebody is a state or party of their own. */
  sovereign: `sovereign, sovereignty, independent, independence, self-determination, autonomy, autonomous, statehood, own state, separate nation, separate state, free country, self-rule, self-government, territorial integrity`,
  /** It stands in a basic law or set of rules. */
  codify: `codify, codification, enshrine, entrench, write into, written into, write down, write in, put into, put in, anchor, embed, constitution, constitutional, statute, charter, basic law, bylaw, by-law, legislate, legislation, law, pass a law, enact, enactment, lay down in, in writing, rule book, rulebook, incorporate`,
  /** People who live together by different language, faith or descent. */
  minority: `minority, linguistic minority, religious, religion, faith, language, tolerance, toleration, discrimination, diversity, ethnic, inclusion, minority right, minority rights, coexistence`,
} as const
