/** Word classes for rules, their breach and what follows. Phrases as in amount.ts. */
export const lawClasses = {
  /** A breach has consequences. */
  enforce: `enforce, enforcement, sanction, penalty, penalize, punish, punishment, punishable, fine, consequence, impose, crack down, clamp down, reprimand, implement, uphold, police, sanction against, measure against, face sanctions, be fined, snap back, snapback, reinstate`,
  /** A bad act is answered with a loss. */
  punish: `punish, punishment, punishable, penalty, penalize, sanction, fine, sentence, discipline, disciplinary, convict, conviction, jail, imprisonment, suspend, suspension, ban, expel, expulsion, relegate, relegation, disqualify, disqualification, red card, points deduction, forfeit, surcharge, forfeiture`,
  /** Trade or money measures against a state or person. */
  sanction: `sanction, embargo, restriction, restrictive measure, trade ban, asset freeze, blacklist, export control, penalty, measure against`,
  /** A measure ends. */
  lift: `lift, lifting, ease, easing, relax, relaxation, remove, removal, drop, scrap, go, fall, fall away, come off, be off, loosen, waive, withdraw, roll back, repeal, abolish, end, undo, off, relief, dismantle, phase out, take off, rescind`,
  /** It comes back. */
  reimpose: `reimpose, re-impose, reimposition, snap back, snapback, snap-back, reinstate, reinstatement, come back, be back, bring back, restore, return, resume, kick in again, reintroduce, reapply`,
  /** Nobody is brought to court for it. */
  amnesty: `amnesty, pardon, clemency, immunity, impunity, forgive, forgiveness, absolve, absolution, go unpunished, face no trial, no prosecution, not be prosecuted, exonerate, exempt from prosecution, draw a line under, let off, go free, full pardon, indemnity, spare, get off, no one face trial, nobody face trial`,
  /** Somebody is brought to court for it. */
  prosecute: `prosecute, prosecution, prosecutor, try, trial, tribunal, court, charge, indict, indictment, sue, lawsuit, bring to justice, bring to court, face trial, stand trial, hold accountable, hold to account, accountability, arrest warrant, warrant, war crime, special court, answer for, legal claim, litigation`,
  /** A rule is not kept. */
  violate: `violate, violation, breach, break, infringe, infringement, contravene, contravention, flout, disregard, disobey, transgress, transgression, break the deal, break the terms, non-compliance, noncompliance, defy, renege, go back on, offend, offense, break faith, default`,
  /** A rule is kept. */
  comply: `comply, compliance, obey, abide, abide by, observe, observance, adhere, adherence, respect, keep, keep to, keep the terms, keep his word, keep its word, keep their word, follow, stick to, honor, conform, conformity, meet the requirement, satisfy, fulfill`,
  /** A law is made. */
  enact: `enact, enactment, pass, pass a law, adopt, adoption, legislate, legislation, legislative, law, statute, bill, act, decree, promulgate, put into law, make law, codify, ratify, ratification, vote through, approve`,
  /** A law is undone. */
  repeal: `repeal, revoke, revocation, rescind, annul, annulment, overturn, strike down, quash, abrogate, abrogation, cancel, withdraw, undo, reverse, reversal, vacate, set aside, do away with`,
  /** A text or rule is changed. */
  amend: `amend, amendment, change, alter, alteration, modify, modification, revise, revision, redraw, rewrite, reword, adjust, adjustment, vary, variation, shift, move, update, renegotiate, reform, by force, tweak`,
  /** Something goes on as it is. */
  unchanged: `unchanged, unaltered, intact, unaffected, remain the same, stay the same, as before, as it be, untouched, same as before, nothing change, without change, status quo, continue unchanged`,
  /** By force or its threat. */
  force: `force, by force, violence, violent, coercion, coerce, militarily, military means, at gunpoint, use of force, forcible, forcibly, threat of force, with weapons`,
  /** Nobody gave a reason. */
  unprovoked: `unprovoked, without cause, without reason, without a reason, no cause, no reason, unfounded, groundless, without provocation, unjustified, without good cause, without any reason, for no reason, out of the blue`,
  /** What has to hold first. */
  condition: `condition, conditional, if, unless, provided that, on condition, on the condition, as long as, so long as, only if, in case, in the event, in the event of, subject to, contingent, depend on, dependent on, proviso, should, assuming, prerequisite, whenever`,
  /** Whatever happens. */
  unconditional: `unconditional, unconditionally, without condition, without conditions, no strings attached, even if, even when, no matter, regardless, whatever happen, in any case, in any event, automatically, automatic, come what may, irrespective, no ifs, blank check`,
  /** A dispute is decided. */
  judge: `judge, judgment, rule, ruling, decide, decision, verdict, arbitrate, find, finding, determine, adjudicate, court`,
  /** A disability to act against the will of somebody. */
  veto: `veto, block, object, objection, overrule, override, vote down, blackball, unanimity, right of veto`,
} as const
