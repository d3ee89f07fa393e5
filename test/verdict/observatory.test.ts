import { describe, expect, it } from 'vitest'
import { observatory, verdictOn } from './observatory.ts'

/** Fact, expected verdict, text. */
const cases: Readonly<Record<string, readonly (readonly [fact: string, verdict: string, text: string])[]>> = {
  'a denied comparative is a bound': [
    ['cold', '+', 'The dome is never warmer than 4 °C.'],
    ['cold', '+', 'In winter the dome is no warmer than 4 °C.'],
    ['cold', '-', 'The dome does not get warmer than 2 °C.'],
    ['cold', '?', 'The dome does not get warmer than 14 °C.'],
    ['cold', '-', 'The dome is not colder than 9 °C.'],
    ['height', '+', 'The dome is not taller than 30 metres.'],
    ['height', '-', 'The dome is not taller than 20 metres.'],
    ['height', '-', 'The dome is not 30 metres high.'],
  ],
  'what a verb passes is a bound': [
    ['height', '+', 'The dome does not exceed a height of 30 metres.'],
    ['height', '-', 'The dome does not exceed a height of 20 metres.'],
    ['height', '-', 'The dome exceeds a height of 40 metres.'],
    ['speed', '+', 'The dome must not exceed a turning speed of 12 km/h.'],
    ['speed', '-', 'The dome must not exceed a turning speed of 21 km/h.'],
    ['speed', '+', 'The dome must not turn faster than 12 km/h.'],
  ],
  'a counted agent is no difference': [
    ['sensors', '+', 'The dome is watched by 16 sensors.'],
    ['sensors', '-', 'The dome is watched by 60 sensors.'],
    ['sensors', '-', 'The mirror has been seen by forty sensors.'],
    ['sensors', '0', 'The sensors have been repaired four times.'],
  ],
  'a month told by its year': [
    ['opening', '+', 'The observatory opened in 1968.'],
    ['opening', '-', 'The observatory opened in 1986.'],
    ['opening', '+', 'The observatory, planned since 1960, opened in May 1968.'],
    ['done', '-', 'The repair of the mirror ends in 2028.'],
    ['repair', '0', 'The repair of the mirror begins in 2028.'],
  ],
  'each date by its own verb': [
    ['done', '-', 'The repair of the mirror begins on 3 May 2027 and ends on 9 June.'],
    ['done', '+', 'The repair of the mirror begins on 9 June 2027 and ends in August.'],
    ['done', '+', 'The repair of the mirror will begin on 3 May 2027 and end in August.'],
    ['done', '0', 'The mirror is being repaired. Children may write to the team until 1 March.'],
    ['done', '-', 'The repair of the mirror is slow. It will not end until 1 December.'],
  ],
  'a year over an entry': [
    ['founding', '+', '**1931.** Joss Tarn founds the observatory.'],
    ['founding', '-', '**1913.** Joss Tarn founds the observatory.'],
    ['founding', '0', '**1981.** A stone for the founder of the observatory is set up.'],
    ['founding', '0', '**1913.** The observatory had been founded long before.'],
  ],
  'who found, founded and runs it': [
    ['comet', '-', 'The comet was discovered by Anna Vell.'],
    ['comet', '-', 'Anna Vell discovered the comet in 1990.'],
    ['comet', '+', 'Mira Sund discovered the comet.'],
    ['comet', '-', 'Who discovered the comet? Anna Vell, of course.'],
    ['comet', '-', 'Who discovered the comet? Anna Vell, says the guide in the shop.'],
    ['founder', '-', 'The observatory was founded by Anna Vell.'],
    ['founder', '+', 'Joss Tarn founded the observatory.'],
    ['operator', '-', 'The Brannock Institute operates the observatory.'],
    ['operator', '-', 'The observatory is operated by the Brannock Institute.'],
    ['operator', '+', 'Ostrel University operates the observatory.'],
    ['operator', '0', 'The Brannock Institute operates in three countries and knows the observatory.'],
  ],
  'head of something else': [
    ['boss', '0', 'Joss Tarn, head of optics, was at the observatory.'],
    ['boss', '-', 'Joss Tarn, head of the observatory, was there.'],
    ['boss', '-', 'Joss Tarn heads the observatory.'],
  ],
  'what was weighed and dropped': [
    ['site', '+', 'They looked at polishing the mirror in a tent and turned the idea down.'],
    ['site', '+', 'The team had tried polishing the mirror in the hall, but dropped the idea.'],
    ['site', '-', 'They are polishing the mirror in a tent and put the plan on a wall.'],
  ],
  'another writing of a name is no stranger': [
    ['operator', '+', 'The observatory is run by Ostrel.'],
    ['operator', '+', 'The observatory is run by the University of Ostrel.'],
    ['operator', '+', 'The observatory is run by OU.'],
    ['operator', '-', 'The observatory is run by OST.'],
    ['operator', '-', 'The observatory is run by the University of Marl.'],
    ['operator', '-', 'The observatory is run by the Marl College.'],
    ['operator', '-', 'The observatory is run by Brannock, not by Ostrel University.'],
    ['operator', '+', 'The observatory is run by Ostrel University, not by Brannock.'],
    ['operator', '+', 'The observatory is run by Brannock and Ostrel University.'],
    ['operator', '-', 'The observatory is run by Brannock Institute and Marl College.'],
  ],
  'an entry under a year': [
    ['founding', '+', '**1931.** The observatory is founded.'],
    ['founding', '-', '**1941.** The observatory is founded.'],
    ['founding', '0', '**1941.** A memorial to the founding of the observatory is built.'],
    ['founding', '0', '**1941.** The observatory had been founded ten years before.'],
  ],
  'a part of what is counted': [
    ['sensors', '+', 'There are 16 sensors in the dome, four of them new.'],
    ['sensors', '+', 'There are 16 sensors in the dome, four of which are new.'],
    ['sensors', '+', 'Sixteen sensors hang in the dome, all three of them new.'],
    ['sensors', '-', 'There are 20 sensors in the dome.'],
  ],
  'denied alternatives': [
    ['site', '-', 'The mirror is polished in the hall, not in the cellar.'],
    ['site', '+', 'The mirror is polished in the cellar, not in the hall.'],
    ['site', '-', 'The mirror is not polished in the cellar.'],
    ['site', '+', 'The mirror is not polished in the hall.'],
    ['site', '-', 'The mirror is polished in a tent or in the hall.'],
  ],
  'degrees': [
    ['cold', '+', 'The dome is cooled to 39.2 °F.'],
    ['cold', '-', 'The dome is cooled to 40 °C.'],
    ['cold', '-', 'The dome is cooled to -4 °C.'],
  ],
  'nobody may': [
    ['entry', '+', 'Entering the dome is forbidden.'],
    ['entry', '-', 'Visitors may enter the dome.'],
  ],
}

for (const [name, rows] of Object.entries(cases)) {
  describe(name, () => {
    it.each(rows)('%s %s %s', (fact, verdict, text) => {
      expect(verdictOn(fact, text)).toBe(verdict)
    })
  })
}

describe('the part that a statement gives a name', () => {
  it.each([['comet', 'discover'], ['founder', 'maker'], ['operator', 'head'], ['boss', 'head']])('%s: %s', (id, relation) => {
    const check = observatory.provisions.flatMap(({ facts }) => facts).find((fact) => fact.id === id)?.checks[0]
    expect(check).toMatchObject({ kind: 'name', relation })
  })
})
