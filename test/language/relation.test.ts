import { describe, expect, it } from 'vitest'
import { exclusive, fillersOf, relations } from '../../src/language/relation.ts'
import { toTokens } from '../../src/language/token.ts'
import { createNameFinder } from '../../src/mention/name.ts'
import type { Sentence } from '../../src/model.ts'

function sentence(text: string): Sentence {
  return { start: 0, end: text.length, text, tokens: toTokens(text), clauses: [], isQuestion: false }
}

const find = createNameFinder({
  terms: [],
  people: [
    { id: 'berg', name: 'Anna Berg', names: [], roles: [], formerly: [] },
    { id: 'holm', name: 'Daniel Holm', names: [], roles: ['US president'], formerly: [] },
  ],
})

/** Certain fillers, "!" before those taken out; a capital's second reading as a place is left out. */
function read(text: string, relation: string): string {
  const fillers = fillersOf(sentence(text), find(sentence(text)), relation).filter((filler) => filler.certain)
  const shown = fillers.map((filler) => `${filler.negated ? '!' : ''}${filler.name.name}`)
  return [...new Set(fillers.flatMap((filler, index) => (fillers.some((other) => other !== filler && other.name.start === filler.name.start && filler.name.class === 'place') ? [] : [shown[index]])))].join(' ')
}

const cases: Readonly<Record<string, readonly (readonly [text: string, fillers: string])[]>> = {
  head: [
    ['The council is headed by Anna Berg.', 'berg'],
    ['Anna Berg heads the council.', 'berg'],
    ['Anna Berg is to lead the council.', 'berg'],
    ['The council, chaired by Anna Berg, meets in Lyon.', 'berg'],
    ['A council will meet, with Anna Berg in the chair.', 'berg'],
    ['A council with Daniel Holm at its head will check it.', 'holm'],
    ['A council with Professor Daniel Holm presiding will check it.', 'holm'],
    ['The body was to be chaired by Anna Berg and Daniel Holm in turn.', 'berg holm'],
    ['The club is led not by Anna Berg but by Daniel Holm.', '!berg holm'],
    ['The club is no longer led by Anna Berg.', '!berg'],
    ['Anna Berg chairs the council instead of Daniel Holm.', 'berg'],
    ['The council is chaired by Anna Berg rather than Daniel Holm.', 'berg !holm'],
    ['A UN-led commission looks into it.', 'un'],
    ['Chairman: Daniel Holm', 'holm'],
    ['Daniel Holm, the chairman, resigned.', 'holm'],
    ['The chairman of the board is Anna Berg.', 'berg'],
    ['Anna Berg will be its chairwoman.', 'berg'],
    ['With Anna Berg as chair, the board met.', 'berg'],
    ['The board works under Anna Berg.', 'berg'],
    ['The board works under the chairmanship of Anna Berg.', 'berg'],
    ['The fund is managed under American leadership.', 'us'],
    ['The university is run by a committee that Anna Berg chairs.', 'berg'],
    ['The chair goes to Anna Berg.', 'berg'],
    ['It is headed by the American president.', 'holm'],
    ['It is headed by US Army Secretary Paul Baker.', 'paul baker'],
    ['Paul Baker, who heads the club, is ill.', 'paul baker'],
    ['Paul Baker and not Anna Berg heads the club.', 'paul baker !berg'],
    ['Neither Anna Berg nor Daniel Holm heads the club.', '!berg !holm'],
    ['Anna Berg does not chair the council.', '!berg'],
    ['Anna Berg said that the council should be abolished.', ''],
    ['At the helm stands Anna Berg.', 'berg'],
    ['At the head of the council sits Anna Berg.', 'berg'],
    ['Anna Berg presides over it.', 'berg'],
    ['The council answers to Anna Berg.', 'berg'],
  ],
  supervise: [
    ['The plant is supervised by the IAEA.', 'iaea'],
    ['It restarts under IAEA supervision.', 'iaea'],
    ['It restarts under the supervision of the IAEA.', 'iaea'],
    ['It restarts under the eyes of the OSCE.', 'osce'],
    ['It restarts under the auspices of the United Nations.', 'un'],
    ['It restarts under the OSCE.', 'osce'],
    ['The OSCE oversees the vote.', 'osce'],
    ['The vote is watched over by the OSCE.', 'osce'],
    ['The zone is neutral, with inspectors of the IAEA in charge of it.', 'iaea'],
    ['UN inspectors will monitor the zone.', 'un'],
    ['Rosneft alone would see to the restart.', 'rosneft'],
    ['A joint Polish-Czech operation of the plant is planned.', 'pl cz'],
    ['Monitoring is left to the UN Security Council.', 'unsc'],
    ['It is supervised by international bodies such as the International Atomic Energy Agency (IAEA).', 'iaea'],
    ['The UN, and nobody else, monitors the truce.', 'un'],
    ['Supervision lies with the OSCE.', 'osce'],
    ['The plant is not supervised by the OSCE.', '!osce'],
  ],
  mediate: [
    ['The talks are mediated by Turkey.', 'tr'],
    ['US-mediated talks began.', 'us'],
    ['China acts as mediator.', 'cn'],
    ['Beijing is to act as the honest broker.', 'cn'],
    ['Talks with Türkiye as mediator began.', 'tr'],
    ['Talks are chaired by the United Nations as go-between.', 'un'],
    ['Mediator: Qatar', 'qa'],
    ['The mediator is Qatar.', 'qa'],
    ['Qatar will play the role of mediator.', 'qa'],
    ['The dialogue, for which Beijing is to act as the honest broker, begins.', 'cn'],
    ['Talks are brokered by Washington, not by Beijing.', 'us !cn'],
    ['Qatar mediates between Kenya and Chad.', 'qa'],
  ],
  place: [
    ['The jets are based in Romania.', 'ro'],
    ['The jets are stationed on Romanian soil.', 'ro'],
    ['Fighter jets would be parked at Polish airfields.', 'pl'],
    ['Romania hosts the jets.', 'ro'],
    ['Jets would move not to Poland but to Romania.', '!pl ro'],
    ['The plan would park European jets in Germany.', 'de'],
    ['American jets on Polish airfields', 'pl'],
    ['Romania will be home to the jets.', 'ro'],
    ['The cup is held in Brazil.', 'br'],
    ['The jets stand in Poland and nowhere else.', 'pl'],
    ['Host: Qatar', 'qa'],
    ['The paper was handed over in Warsaw.', 'pl'],
  ],
  deliver: [
    ['The letter was handed over by Anna Berg.', 'berg'],
    ['Anna Berg brought the letter to Paris.', 'berg'],
    ['Envoy Paul Baker presented the letter to Anna Berg.', 'paul baker'],
    ['Anna Berg was handed the letter.', ''],
    ['Anna Berg received the letter from Daniel Holm.', 'holm'],
  ],
  recipient: [
    ['The rest goes to the European Union.', 'eu'],
    ['The bill is paid to the Chileans.', 'cl'],
    ['Half of it is returned to Peru.', 'pe'],
    ['Peru receives half of it.', 'pe'],
    ['Peru is compensated for it.', 'pe'],
    ['The club compensates Peru, not Chile.', 'pe !cl'],
    ['The prize money would go back to Peru as grants.', 'pe'],
    ['Compensation for Peru is agreed.', 'pe'],
    ['Peru would get 60 percent.', 'pe'],
  ],
  contributor: [
    ['Norway adds $100 million.', 'no'],
    ['$100 million is paid by Norway.', 'no'],
    ['Another $5 million comes from Norway.', 'no'],
    ['Norway and Sweden put up the money.', 'no se'],
    ['Norway is asked for the same sum.', 'no'],
  ],
  author: [
    ['The report was written by Anna Berg and Daniel Holm.', 'berg holm'],
    ['Anna Berg drafted the report with Daniel Holm.', 'berg'],
    ['Authors: Anna Berg and Daniel Holm', 'berg holm'],
    ['Authorship is attributed to the special representative Berg together with Holm.', 'berg holm'],
    ['The report is the work of Anna Berg.', 'berg'],
    ['The report came from the pen of Daniel Holm.', 'holm'],
    ['It was written chiefly by Keith Sanders, then envoy for Chad, and the Polish foreign minister Adam Nowak.', 'keith sanders adam nowak'],
  ],
  parties: [
    ['A treaty between Peru and Chile was signed.', 'pe cl'],
    ['Between Peru and the United States shall be concluded a treaty.', 'pe us'],
    ['Peru, Chile and Bolivia conclude a pact.', 'pe cl bo'],
    ['A Peruvian-Chilean working group meets.', 'pe cl'],
    ['A pact among Peru, Chile and Bolivia', 'pe cl bo'],
    ['Talks between Peru, Chile and the IMF failed.', 'pe cl imf'],
  ],
  member: [
    ['Peru, Chile and Bolivia belong to the bloc.', 'pe cl bo'],
    ['The bloc includes Peru and Chile.', 'pe cl'],
    ['With Peru, Chile and Bolivia one of the four members', 'pe cl bo'],
    ['Peru is on the list as well, and Chile.', 'pe'],
    ['The list consists of Peru and Chile.', 'pe cl'],
  ],
  financer: [
    ['A financing package from the IMF follows.', 'imf'],
    ['The IMF finances the package.', 'imf'],
    ['A World Bank programme comes on top.', 'ibrd'],
    ['The package is financed by the IMF.', 'imf'],
  ],
  target: [
    ['An attack on Peru voids it.', 'pe'],
    ['Whoever fires a missile at Peru loses it.', 'pe'],
    ['If Chile strikes Peru, it ends.', 'pe'],
    ['Peru was attacked by Chile.', 'pe'],
  ],
  holder: [
    ['The island belongs to Chile.', 'cl'],
    ['It counts as Chilean land.', 'cl'],
    ['It is part of Chile.', 'cl'],
    ['The island is in Chilean hands.', 'cl'],
    ['Chile owns the island.', 'cl'],
  ],
  instrument: [
    ['It is written into the constitution of Chile.', 'cl'],
    ['Chile writes it into its constitution.', 'cl'],
    ["It stands in Chile's constitution.", 'cl'],
    ['It is enshrined in Chilean law.', 'cl'],
  ],
  origin: [
    ['American jets arrive.', 'us'],
    ['Chile’s fighters arrive.', 'cl'],
    ['The jets come from Chile.', 'cl'],
    ['The jets were made in Chile.', 'cl'],
  ],
}

describe.each(Object.entries(cases))('fillersOf: %s', (relation, rows) => {
  it.each(rows)('%s', (text, fillers) => {
    expect(read(text, relation)).toBe(fillers)
  })
})

describe('fillersOf', () => {
  it('knows no fillers of an unknown relation', () => {
    expect(fillersOf(sentence('Anna Berg heads it.'), find(sentence('Anna Berg heads it.')), 'zzz')).toEqual([])
    expect(relations.has('zzz')).toBe(false)
  })

  it('gives the words that put a name into its part', () => {
    const text = 'The council is headed by Anna Berg.'
    const [filler] = fillersOf(sentence(text), find(sentence(text)), 'head')
    expect(text.slice(filler?.cue?.start, filler?.cue?.end)).toBe('headed by')
  })

  it('marks a name beside the relation as uncertain', () => {
    const text = 'Anna Berg left before the council chose who leads it.'
    expect(fillersOf(sentence(text), find(sentence(text)), 'head').map((filler) => filler.certain)).toEqual([false])
  })
})

describe('exclusive', () => {
  it.each([
    ['Only Peru pays.', true], ['Peru alone pays.', true], ['Peru and nobody else pays.', true], ['Jets stand in Peru and nowhere else.', true],
    ['Jets stand only in Peru.', true], ['Peru pays.', false], ['Not only Peru pays.', false], ['Peru pays only half.', false],
  ])('%s', (text, only) => {
    const [name] = find(sentence(text))
    expect(name !== undefined && exclusive(sentence(text), name)).toBe(only)
  })
})
