/** Word classes of science, sport, health, schools and cities: what else sets of facts are written about. Phrases as in amount.ts. */
export const fieldClasses = {
  /** Somebody gets the better of others. */
  win: `win, victory, winner, beat, defeat, triumph, prevail, champion, championship, come first, take the title, take gold, top the table, clinch, title`,
  /** Somebody is beaten. */
  beaten: `lose, loser, defeat, be beaten, go down, be knocked out, get knocked out, eliminate, elimination, come last, suffer a defeat, drop out, crash out`,
  /** A game is played. */
  play: `play, game, match, fixture, compete, competition, contest, tournament, league, cup, race, face, take on, season`,
  /** Points are made. */
  score: `score, goal, point, net, run, try, basket, tally, notch, equalize, mark`,
  /** One takes another's place. */
  substitute: `substitute, substitution, replace, replacement, swap, stand in, stand in for, take the place of, come on for, bring on, deputize, successor, fill in, in place of, instead of, in lieu of`,
  /** Up or down a division. */
  promote: `promote, promotion, relegate, relegation, go up, go down, move up, drop down, demote, demotion, upgrade, downgrade`,
  /** It is measured. */
  measure: `measure, measurement, weigh, count, gauge, meter, record, register, estimate, estimation, calculate, calculation, quantify, assess, assessment, sample, survey, log, detect`,
  /** It was looked for and found. */
  find: `find, finding, discover, discovery, detect, detection, show, demonstrate, reveal, observe, observation, conclude, conclusion, prove, proof, establish, evidence, identify, result, report, indicate, suggest, confirm`,
  /** One thing makes another happen. */
  cause: `cause, lead to, bring about, result in, trigger, produce, give rise to, responsible for, effect, due to, because of, stem from, contribute to, induce, provoke, prompt, owing to, drive`,
  /** Two things go together. */
  associate: `associate, association, correlate, correlation, link, relate, relation, relationship, connect, connection, go together, go hand in hand, tie`,
  /** It makes worse things less likely. */
  protect: `protect, protection, protective, prevent, prevention, shield, safeguard, guard, immunize, immunity, vaccinate, vaccine, vaccination, conserve, conservation, preserve, preservation, defend, secure, reserve`,
  /** It does harm. */
  harm: `harm, harmful, damage, injure, hurt, endanger, danger, dangerous, risk, threaten, threat, toxic, poison, pollute, pollution, contaminate, contamination, unsafe, adverse, hazard, hazardous, impair`,
  /** It is without danger. */
  safe: `safe, safety, safely, harmless, secure, without risk, risk-free, no risk, no danger, nontoxic, non-toxic, benign, well tolerated`,
  /** It helps the sick. */
  treat: `treat, treatment, cure, heal, therapy, medicate, medication, medicine, dose, dosage, administer, operate, surgery, prescribe, prescription, drug, remedy`,
  /** It works, or does not. */
  effective: `effective, effectiveness, efficacy, efficacious, efficient, efficiency, work, help, succeed, success, successful, benefit, beneficial, useful`,
  /** It came to nothing. */
  fail: `fail, failure, unsuccessful, ineffective, collapse, fall through, come to nothing, break down, flop, founder, fall short, miss, backfire`,
  /** It is tried out. */
  test: `test, testing, trial, experiment, try out, pilot, examine, examination, probe, check, study, investigate, investigation, research, evaluate, evaluation`,
  /** Gases, heat, noise. */
  emit: `emit, emission, discharge, release, exhaust, give off, pollute, pollution, greenhouse gas, carbon, leak, radiate, radiation`,
  /** A way through a city or land. */
  road: `road, street, highway, motorway, lane, avenue, route, path, track, bridge, tunnel, carriageway, bypass`,
  /** Vehicles and people get about. */
  traffic: `traffic, transit, bus, tram, train, rail, railway, car, vehicle, bicycle, cycle, cyclist, pedestrian, parking, park, commute, commuter, drive, ride`,
  /** People learn. */
  teach: `teach, teacher, teaching, school, education, educate, pupil, student, lesson, course, curriculum, class, train, training, study, learn, instruct`,
  /** People live. */
  live: `live, reside, resident, residence, inhabit, inhabitant, population, dwell, dwelling, home, house, household, settle, populate, occupy, lodge`,
  /** It bears a name. */
  name: `name, call, title, entitle, dub, label, christen, rename, known as, go by the name of, designate, term, nickname`,
  /** Somebody is in the know or told. */
  inform: `inform, information, tell, notify, notification, brief, announce, report, disclose, warn, advise, alert, let know, communicate, notice`,
  /** It can be seen by all. */
  public: `public, publicly, open, openly, transparent, transparency, published, accessible, disclosed, on record, on the record, visible`,
  /** It is kept from others. */
  secret: `secret, secretly, confidential, confidentiality, classified, behind closed doors, undisclosed, private, privately, unpublished, withhold, off the record, conceal`,
  /** Of one's own will. */
  voluntary: `voluntary, voluntarily, optional, of its own free will, freely, by choice, at its discretion, discretionary, opt in, opt-in, opt out, opt-out, elective`,
  /** Help comes. */
  help: `help, aid, assist, assistance, support, relief, back, relieve, succor, come to the rescue, lend a hand, benefit`,
  /** It has room for. */
  capacity: `capacity, hold, accommodate, seat, contain, house, room for, fit, store, storage`,
  /** Nuclear arms. */
  nuclear: `nuclear, atomic, nuke, warhead, nuclear weapon, nuclear weapons, atomic bomb, deterrent, non-nuclear, nuclear-free, denuclearize, bomb`,
} as const
