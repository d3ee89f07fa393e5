/**
 * Word classes for what is measured of things: how high, how old, how dear. The noun, the adjectives of its scale and the verbs
 * that state it stand side by side, since "a height of 30 m", "30 m tall" and "rises 30 m" say the same.
 */
export const attributeClasses = {
  /** How far up something is or reaches. */
  height: `height, high, tall, altitude, elevation, climb, ascend, rise, tower, above the ground, above ground, above sea level, top out, stand`,
  /** How long something is in space. */
  length: `length, long, run, stretch, extend, span, from end to end, lengthwise, reach`,
  /** How far something is across. */
  width: `width, wide, broad, breadth, across, diameter, from side to side, girth, beam, thick, thickness`,
  /** How far down something goes. */
  depth: `depth, deep, below the surface, underground, underwater, beneath, dive, descend, plunge, sink, draught, draft`,
  /** How far one thing is from another. */
  distance: `distance, distant, far, away from, away, apart, range, clearance, clear of, separation, gap, proximity, close to, near, nearer than, closer than, keep off, stay off, stand off`,
  /** How heavy something is. */
  weight: `weight, weigh, heavy, light, heaviness, mass, load, gross weight, tip the scales, laden, payload`,
  /** How large something is. */
  size: `size, sized, large, big, small, dimension, measure, measurement, volume, extent, scale, footprint, cover, occupy, area, bulk`,
  /** How fast something moves. */
  speed: `speed, velocity, fast, slow, quick, travel at, move at, go at, fly at, clock, pace, tempo, knots, speed limit`,
  /** How old someone or something is. */
  age: `age, aged, old, young, years of age, year-old, turn, birthday, minimum age, older than, younger than, under-age, minor, adult, adulthood`,
  /** How long something lasts. */
  duration: `duration, last, take, long, term, period, run, run for, length of time, lifetime, lifespan, for the space of, time span, spend`,
  /** How hot something is. */
  temperature: `temperature, hot, cold, warm, cool, heat, degree, degrees, freeze, boil, melt, thermometer, chill`,
  /** What something costs. */
  price: `price, priced, cost, charge, fee, rate, tariff, bill, pay, sell for, go for, set back, set you back, expensive, cheap, dear, come at, quote, retail, subscription, expense, list price, sticker price, asking price, worth`,
  /** A price below the usual one. */
  discount: `discount, rebate, reduction, save, saving, cheaper, off, percent off, less, knock off, take off, markdown, deduct, deduction, concession, special offer, reduced rate, reduced price`,
  /** What someone earns. */
  salary: `salary, wage, pay, earn, earnings, remuneration, stipend, income, compensation, paid, take home, make, honorarium, allowance`,
  /** How many there are of something. */
  number: `number, count, tally, total, figure, quantity, amount, how many, run to, consist of, comprise, there be, number of`,
  /** How often something happens. */
  frequency: `frequency, frequent, often, every, per day, per week, per month, per year, times a, regular, regularly, interval, once a, twice a, daily, weekly, monthly, quarterly, annual, annually, yearly`,
  /** How many people live somewhere. */
  population: `population, inhabitant, resident, people live, live, populated, populous, home to, citizen, dweller, head of population, census, souls`,
  /** How many people work somewhere. */
  staff: `staff, employee, employ, worker, workforce, personnel, headcount, colleague, people work, payroll, post, job, team of, crew, full-time`,
  /** How bright, loud or strong something is, on whatever scale. */
  intensity: `intensity, strength, strong, bright, brightness, magnitude, loud, loudness, level, power, powerful, concentration, density, dense`,
} as const
