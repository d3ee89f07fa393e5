/** Word classes for beginning, end, pace and duration. Phrases as in amount.ts. */
export const timeClasses = {
  /** It begins. */
  start: `start, begin, beginning, commence, commencement, take effect, enter into force, entry into force, come into force, come into effect, go into effect, become effective, effective, kick in, kick off, kick-off, launch, open, onset, initiate, initiation, set in, get under way, trigger, outbreak, be in force, inception, activate, activation, in effect, come into play, take off`,
  /** It begins again. */
  restart: `restart, resume, resumption, reopen, relaunch, start again, begin again, start anew, start up again, go back on line, back on line, back online, go back online, take up again, take up anew, put back into operation, power up, come back on line, recommence, revive, reactivate, renew, bring back into service`,
  /** It ends. */
  end: `end, ending, terminate, termination, cancel, cancellation, expire, expiry, expiration, lapse, run out, void, scrap, stop, cease, cessation, finish, conclude, conclusion, discontinue, abandon, drop, break off, call off, halt, abort, put an end to, wind up, come to an end, denounce, quit, let run out, let expire, let lapse, be over, peter out, die, tear up, ditch, shelve, axe, ax, pull the plug, drop out, phase out`,
  /** It goes on for longer. */
  extend: `extend, extension, prolong, prolongation, renew, renewal, keep alive, continue, continuation, lengthen, roll over, rollover, stretch, carry on, carry forward, keep in force, keep going, maintain, preserve, sustain, perpetuate, lease of life, whose life, recommit, stay in force`,
  /** It is moved to later. */
  postpone: `postpone, postponement, delay, put off, defer, deferral, suspend, suspension, shelve, adjourn, adjournment, put on hold, hold over, push back, leave for later, table, moratorium, freeze, put on ice, leave to later, breathing space, wait, hold off, kick down the road, later date, reschedule, move back`,
  /** It is moved to earlier. */
  advance: `bring forward, move up, advance, accelerate, acceleration, speed up, expedite, fast-track, hasten, early, ahead of schedule, sooner`,
  /** The last day for it. */
  deadline: `deadline, by, within, no later than, not later than, at the latest, cut-off date, due, due date, time limit, until, before the end of, in time, ultimatum, final date, last day`,
  /** Little by little. */
  gradual: `gradual, gradually, in stages, stage, staged, step by step, step-by-step, phased, phase, in phases, phase in, phase out, piece by piece, one by one, case by case, case-by-case, by degrees, bit by bit, little by little, in steps, in increments, incremental, incrementally, stepwise, progressive, progressively, in tranches, tranche, slowly, over time, by stages, in installments, on a case-by-case basis, individually, each on its own, looked at separately, bit at a time, one at a time, one after another, one after the other, spread over, successively, in turn, milestone, tied to progress, stagger, staggered, piecemeal, one step at a time, step after step, in succession, in slices, at intervals, sector by sector, tranche by tranche, chapter by chapter`,
  /** All at one time, or with no wait. */
  immediate: `immediate, immediately, at once, all at once, the moment, on the day of, on day one, from day one, straight away, straightaway, right away, on the spot, instantly, instant, overnight, forthwith, in one go, in one stroke, at one stroke, at a stroke, at one blow, in one step, without delay, without waiting, the same day, that same day, the very day, as soon as, outright, on signature, on signing, upon signature, upon signing, the minute, the instant, wholesale, at one time, promptly, prompt, swiftly, all together, in a single step, in one fell swoop, the day that, simultaneously, effective immediately, there and then, with immediate effect, as of today, within hours, within minutes, in one sweep, at a single stroke, with one stroke, in one blow, on the first day, from the first day, with a stroke of the pen, at the stroke of a pen, in a flash, the day the, the hour the`,
  /** It passes. */
  temporary: `temporary, temporarily, short-term, short term, short time, for a short time, for a time, for a while, for now, for the time being, provisional, provisionally, interim, transitional, transition, in the meantime, meanwhile, until then, limited in time, fixed-term, time-limited, for a limited time, short-lived, brief, briefly, for a period, for a few years, for some years, breathing space, pause, stopgap, stop-gap, bridging, expire, until further notice, for a season, one-off, trial period, year by year, renewable, moratorium, ad interim`,
  /** It does not pass. */
  permanent: `permanent, permanently, for good, for ever, forever, never, never again, for all time, for all times, long-term, long term, for the long term, lasting, indefinite, indefinitely, perpetual, in perpetuity, perpetuity, eternal, eternally, always, once and for all, irrevocable, irrevocably, irreversible, irreversibly, for ever and ever, until the end of time, enduring, unlimited in time, without time limit, open-ended, durable, for all eternity, at no time, now and for ever, everlasting, no way back, for generations, not ever`,
  /** It is so today. */
  present: `today, now, currently, current, at present, present, present-day, presently, at the moment, as of today, these days, nowadays, already, so far, to date, still, at this point, as things stand, today's, right now, up to now, until now, existing, as of now, under arms today, have now`,
  /** It was so once. */
  past: `formerly, former, once, previously, previous, in the past, at that time, then, ago, used to, past, back then, at the time, originally, original, historically, before the war, prewar, pre-war, last year, long ago`,
  /** It will be so. */
  future: `future, in future, in the future, from now on, henceforth, hereafter, afterward, afterwards, next, upcoming, coming, after the war, in the long run, eventually, one day, thereafter`,
  /** One thing comes earlier than the other. */
  before: `before, prior to, ahead of, first, beforehand, earlier than, precede, in advance, until, in the run-up, lead up to, ante, not until`,
  /** One thing comes later than the other. */
  after: `after, afterward, afterwards, following, once, as soon as, upon, only then, only after, only when, only once, then, second, next, subsequently, subsequent, subsequent to, follow, thereafter, in the wake of, when, since`,
  /** Again and again. */
  annual: `annual, annually, yearly, per year, a year, each year, every year, per annum, year by year, year after year, per season, every season`,
  /** Without somebody's doing. */
  automatic: `automatic, automatically, by itself, by default, of its own accord, without further decision, self-executing, self-triggering`,
} as const
