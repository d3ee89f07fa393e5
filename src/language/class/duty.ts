/**
 * Word classes for what regulations ask of people: to register, to apply, to notify, to keep records; and what follows if
 * they do not.
 */
export const dutyClasses = {
  /** Somebody enters something into a list. */
  enrol: `register, registration, registered, unregistered, register with, enroll, enrollment, enrol, enrolment, sign up, log, list, listing, enter in the register, put on the register, entry, record`,
  /** Somebody asks an office for something. */
  application: `apply for, application, applicant, file, filing, submit, submission, lodge, request, put in for, send in, hand in, petition`,
  /** An office says that one may. */
  license: `license, licence, licensed, unlicensed, permit, authorization, authorize, certificate, certify, certification, approval, approve, concession, accreditation, accredit, clearance, permission, pass`,
  /** Somebody lets an office or the people concerned know. */
  notify: `notify, notification, report, reporting, inform, tell, alert, let know, notice, announce, declare, declaration, disclose, disclosure, communicate, warn, contact`,
  /** Money that has to be paid for a wrong. */
  fine: `fine, fined, penalty, penalize, sanction, punish, punishment, ticket, surcharge, cost, pay, forfeit, financial penalty, liable`,
  /** Time in prison. */
  jail: `jail, prison, imprison, imprisonment, custody, behind bars, sentence, detention, go to prison, lock up, locked up, incarcerate, incarceration, custodial, serve time`,
  /** Somebody disagrees with a decision before a higher body. */
  appeal: `appeal, object, objection, contest, challenge, complain, complaint, review, dispute, take to court, go to court, protest, remedy`,
  /** Somebody looks whether rules are kept. */
  inspect: `inspect, inspection, inspector, audit, auditor, check, examine, examination, review, visit, monitor, monitoring, control, survey, verify, verification, test`,
  /** What has to be written down and kept. */
  document: `record, records, document, documentation, log, logbook, register, register of, file, report, paperwork, book, books, write down, written, note, minutes`,
  /** For how long a paper counts. */
  valid: `valid, validity, good for, last, run, run for, remain in force, expire, expiry, expiration, run out, renew, renewal, effective, in force, lapse, hold for, be good`,
  /** What has to be known or learned first. */
  exam: `exam, examination, test, pass, sit, exam paper, question, theory test, quiz, assessment, qualification, qualify, proficiency`,
  /** Somebody says that they agree. */
  consent: `consent, agree, agreement, permission, opt in, opt-in, authorization, approval, approve, say yes, with the blessing of, ask, asked, sign off, informed consent`,
  /** To whom or what rules apply. */
  cover: `cover, covered, apply to, scope, concern, affect, subject to, fall under, govern, governed, bind, bound by, extend to, exempt, exemption, exception, exclude`,
  /** What need not follow the rule. */
  exempt: `exempt, exemption, except, exception, exclude, excluded, exclusion, waive, waiver, free from, need not, not apply, do not apply, spare, spared, let off, dispense, dispensation, unaffected`,
  /** Somebody answers for something. */
  responsible: `responsible, responsibility, liable, liability, accountable, accountability, answer for, in charge of, in charge, charged with, duty, answerable, fall to, task, tasked with`,
  /** Somebody has the right to something. */
  entitle: `entitle, entitled, entitlement, right, right to, eligible, eligibility, claim, qualify, qualify for, due, deserve, may claim, have a claim`,
  /** Something is kept away from a place or time. */
  exclude: `exclude, exclusion, excluded, out of bounds, off limits, off-limits, closed to, no-go, no-fly, keep out, barred from, banned from, restricted area, restricted zone, prohibited zone`,
  /** A body of people decides. */
  quorum: `quorum, majority, two-thirds majority, simple majority, unanimous, unanimously, unanimity, vote, votes, ballot, quorate, present and voting, votes cast, in favor`,
  /** For how long somebody holds an office. */
  tenure: `term, tenure, term of office, mandate, serve, stay in office, hold office, in office, elected for, appointed for, re-elected, reelection, sit`,
} as const
