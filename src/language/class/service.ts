/**
 * Word classes for what is offered to customers and kept for them: products, accounts, contracts, data. What a price list,
 * terms of use or a manual speaks of.
 */
export const serviceClasses = {
  /** Somebody who buys or uses. */
  customer: `customer, client, user, subscriber, buyer, consumer, account holder, member, patron, shopper, guest, passenger, policyholder`,
  /** What is kept, and for how long. */
  retain: `retain, retention, keep, store, storage, preserve, preservation, archive, hold, save, hang on to, stay, remain, available for, kept, on file`,
  /** What is kept goes for good. */
  delete: `delete, deletion, erase, erasure, purge, wipe, remove, removal, discard, destroy, destruction, expunge, clear, empty, shred, gone for good`,
  /** What was lost or changed is brought back. */
  recover: `recover, recovery, restore, restoration, retrieve, retrieval, get back, bring back, roll back, rollback, undo, salvage, undelete`,
  /** A copy in reserve. */
  backup: `backup, back up, back-up, snapshot, copy, replica, replicate, replication, mirror, redundancy, redundant`,
  /** Whether a service can be reached. */
  availability: `availability, available, uptime, up time, downtime, outage, reachable, accessible, online, in operation, service level, operational`,
  /** An answer to those who ask. */
  respond: `respond, response, reply, answer, react, reaction, get back to, acknowledge, acknowledgment, hear back, turnaround, response time, first response`,
  /** Help for customers. */
  support: `support, help desk, helpdesk, service desk, customer service, hotline, assistance, technical support, ticket, support team, agent`,
  /** Something new is made available. */
  launch: `launch, release, roll out, rollout, roll-out, introduce, introduction, ship, come out, go live, debut, unveil, start, publish, put on the market, hit the market, available since, arrive`,
  /** Something is taken off the market or out of service. */
  retire: `retire, retirement, sunset, discontinue, discontinuation, withdraw, phase out, deprecate, deprecation, end of life, switch off, turn off, shut down, shutdown, shut off, pull, drop, end, stop working, go dark, take offline, decommission`,
  /** Somebody ends a contract. */
  cancel: `cancel, cancellation, terminate, termination, give notice, notice, notice period, quit, end, opt out, unsubscribe, resign, leave, back out, withdraw, get out of`,
  /** Money is given back. */
  refund: `refund, money back, money-back guarantee, reimburse, reimbursement, repay, repayment, pay back, give back, return the money, get your money back, chargeback`,
  /** A time in which something may be tried. */
  trial: `trial, free trial, trial period, test phase, try, try out, test drive, evaluation, evaluate, test period, pilot, demo, taster, without paying`,
  /** Where the head of an organization sits. */
  headquarters: `headquarters, headquartered, head office, main office, seat, based in, based, base, registered office, registered in, home office, domicile, domiciled, run from, main site`,
  /** Who or where something is from. */
  located: `located, location, lie, situate, situated, site, sited, stand, found in, base, based, place, placed, house, housed, in the city of, in the town of, address, sit`,
  /** What may be sent to a service, and how much. */
  request: `request, call, query, invoke, invocation, hit, ping, throttle, throttling, rate limit, traffic, API call`,
  /** A file goes to a service or comes from it. */
  upload: `upload, download, transfer, send, attach, attachment, import, export, file size, put up, file`,
  /** Who may get in, and how. */
  access: `access, log in, log on, login, sign in, sign-in, logon, log-in, authenticate, authentication, password, credential, entry, admission, admit, enter, get in, let in`,
  /** What keeps data from the eyes of others. */
  encrypt: `encrypt, encryption, encrypted, cipher, scramble, cryptography, cryptographic, key, encryption key, ciphertext`,
  /** Data that belongs to someone is given on. */
  disclose: `disclose, disclosure, share, pass on, hand over, give out, give to, reveal, release, third party, third parties, transfer, sell, expose, leak, make available`,
  /** A place for one more. */
  seat: `seat, license, user, member, person, head, account, slot, place, participant`,
  /** Something is part of an offer. */
  included: `included, include, come with, contain, comprise, offer, provide, part of, bundle, bundled, built in, feature, cover, get, at no extra cost, with it`,
  /** Something is brought to where it belongs. */
  dispatch: `dispatch, deliver, delivery, ship, shipping, shipment, send, send out, post, postage, courier, arrive, arrival, mail, parcel, hand over`,
  /** A promise that something works. */
  warranty: `warranty, guarantee, guaranteed, warrant, coverage, covered, cover, repair, replace, replacement, free of charge, vouch`,
  /** A place is kept for somebody. */
  reserve: `reserve, reservation, book, booking, hold, put aside, set aside, ticket, sign up, enroll, enrollment`,
} as const
