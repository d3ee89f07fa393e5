/**
 * Word classes for what may, must and must not be: permission, ban, duty, promise, refusal, validity. What these words do to
 * the words around them is computed in operator.ts; here they only bind a passage to a fact. Phrases as in amount.ts.
 */
export const permissionClasses = {
  /** Something may be done. */
  permit: `permit, permission, allow, allowance, authorize, authorization, license, let, may, can, enable, entitle, entitlement, free to, at liberty to, be able to, green light, give the green light, go-ahead, sanctioned, approve, approval, clear for,
    eligible, eligibility, qualify, qualify for, open to, leave free, remain free, unhindered, unimpeded, freely, be welcome to, right to, have the right, tolerate, consent, admissible, lawful, legal, within its rights, no objection, unrestricted, leave the door open, keep the door open, open the door, access, welcome, fine, okay, all right, acceptable`,
  /** Something may not be done. */
  forbid: `forbid, forbidden, ban, bar, prohibit, prohibition, outlaw, disallow, proscribe, proscription, interdict, embargo, veto, block, prevent, preclude, rule out, exclude, exclusion, shut out, keep out, lock out, close the door, shut the door, shut that door, off limits, off-limits,
    off the table, taboo, illegal, unlawful, illicit, not allowed, not permitted, no-go, moratorium, deny, denial, refuse, stay out, abstain, refrain, renounce, renunciation, forgo, impermissible, out of the question, out of bounds, banned from, debar, disqualify, ineligible, stop from, keep from, be closed to, stand in the way, hinder, turn back, turn away, never again, abolish, abolition, scrap, do away with, repeal, against the rule, against the law, against the term`,
  /** Something has to be done. */
  require: `require, requirement, oblige, obligation, obligate, obligatory, must, shall, have to, need to, mandate, mandatory, compel, compulsory, compulsion, force, duty, be to, be bound to, bind, binding, demand, call for, ask of, ask for, stipulate, stipulation, prescribe, dictate, insist, impose, order, instruct, condition, prerequisite, precondition, essential, be made to, be under obligation, be supposed to, be expected to, necessary, necessitate, conditional on`,
  /** Somebody promises something. */
  commit: `commit, commitment, pledge, promise, undertake, undertaking, vow, swear, guarantee, assure, assurance, bind itself, bind themselves, engage to, give its word, give their word, obligation, agree, agree to, covenant, declare, declaration, enshrine, sign up to, subscribe to, recommit, pact, lay down, write into, entrench, codify, undertaking, be bound, stand by, vouch, vouch for`,
  /** Somebody gives something up. */
  renounce: `renounce, renunciation, forgo, forego, forswear, give up, waive, waiver, relinquish, abandon, abandonment, abstain, abstention, drop, surrender, forfeit, forfeiture, do without, go without, refrain, sacrifice, part with, let go of, resign, swear off, desist, sign away, cede`,
  /** Somebody will not. */
  refuse: `refuse, refusal, decline, reject, rejection, turn down, deny, denial, spurn, rebuff, rebuke, dismiss, oppose, opposition, object, objection, resist, balk, say no, vote down, throw out, veto, will not hear of`,
  /** Somebody says yes. */
  accept: `accept, acceptance, agree, agreement, approve, approval, consent, endorse, endorsement, assent, sign off, sign off on, say yes, back, support, welcome, adopt, adoption, ratify, ratification, go along with, concur, subscribe, embrace, unanimous, consensus`,
  /** Somebody gets or gives something. */
  grant: `grant, go to, fall to, belong to, give, provide, provision, offer, receive, get, obtain, award, confer, accord, extend, supply, afford, bestow, present, hand, hand out, gain, secure, acquire, allot, allocate, enjoy, be entitled to, be given, be promised, come into, win, earn, promise, furnish, contribute, donate, donation, vouch`,
  /** Something is confirmed anew. */
  confirm: `confirm, confirmation, affirm, affirmation, reaffirm, reaffirmation, reconfirm, uphold, guarantee, restate, underline, underscore, stress, attest, certify, ratify, ratification, validate, acknowledge, acknowledgment, respect, recognize, recognition, honor, stand by, enshrine, safeguard, preserve, inviolable, remain intact, stay intact, untouched`,
  /** Somebody vouches for something. */
  guarantee: `guarantee, guaranty, guarantor, assurance, assure, security, ensure, insure, insurance, safeguard, vouch, vouch for, underwrite, warrant, warranty, protect, protection, shield, umbrella, backing, back up, stand by, stand behind, pledge`,
  /** A state of things is treated as given. */
  recognize: `recognize, recognition, acknowledge, acknowledgment, accept as, acceptance, treat as, regard as, consider as, look upon as, see as, count as, deem, view as, belong to, legitimize, legitimate, call it, hold to be, be considered, be regarded, be deemed, be declared, say so`,
  /** It has the force of law. */
  legal: `legal, legally, de jure, by law, in law, under law, lawful, lawfully, statutory, juridical, juridically, formal, formally, official, officially, under international law, in the eyes of the law, on paper, in legal terms`,
  /** It is so, whatever the law says. */
  factual: `de facto, in fact, in practice, in effect, effectively, factual, factually, in all but name, practically, on the ground, as a matter of fact, in reality, in actual fact, though not in law, not in law`,
  /** It can be enforced as law. */
  binding: `binding, legally binding, bind, binding in law, binding force, enforceable, obligatory, mandatory, force of law, compulsory, in force, hard law`,
  /** It cannot be enforced as law. */
  nonbinding: `non-binding, nonbinding, not binding, unbinding, declaratory, declaration of intent, statement of intent, letter of intent, voluntary, voluntarily, advisory, unenforceable, toothless, best-efforts, without legal force, gentlemen's agreement, soft law, recommendation`,
  /** It costs nothing. */
  free: `free, free of charge, for free, for nothing, gratis, as a gift, at no cost, without charge, without payment, without compensation, complimentary, unpaid, no strings attached, cost-free, at no charge, gift, costs nothing, waive the fee, on the house, without anything in return, nothing in return`,
  /** It is done away with. */
  abolish: `abolish, abolition, do away with, end, strip, scrap, eliminate, elimination, eradicate, eradication, dissolve, dissolution, dismantle, repeal, annul, annulment, remove, removal, extinguish, put an end to, wipe out, get rid of, dispose of, phase out, liquidate, axe, ax, cease to exist, cease to be, no longer exist, be no more, close down, shut down, suppress`,
  /** It stops being valid. */
  void: `void, null and void, invalid, invalidate, invalidation, nullify, annul, annulment, revoke, revocation, rescind, withdraw, lapse, forfeit, forfeiture, lose, loss, cancel, cancellation, expire, cease, evaporate, vanish, fall away, terminate, end, no longer valid, no longer apply, no longer hold, owe nothing, become void, collapse, disappear, drop away, fall through, suspend, suspension`,
  /** It stays valid. */
  apply: `apply, hold, still hold, remain valid, stay valid, remain in force, stay in force, stay bound, remain bound, continue to apply, keep applying, survive, stand, persist, be in force, valid, validity, remain as it be, stay as it be, remain intact, come into play, kick in, be in effect, operative`,
  /** It is left open. */
  undecided: `undecided, open, leave open, left open, unclear, unresolved, unsettled, unspecified, to be decided, to be determined, to be negotiated, pending, postpone, defer, put off, refer to, leave to, later conference, undetermined, in doubt, silent on, subject to negotiation`,
  /** It is settled. */
  settle: `settle, settlement, resolve, resolution, clear up, close, regulate, sort out, clarify, decide, determine, dispose of, regard as closed, consider closed, lay to rest, deem settled, put to rest, iron out, finalize, conclude`,
} as const
