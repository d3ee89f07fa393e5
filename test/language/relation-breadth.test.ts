import { describe, expect, it } from 'vitest'
import { fillersOf } from '../../src/language/relation.ts'
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
    { id: 'holm', name: 'Daniel Holm', names: [], roles: [], formerly: [] },
  ],
})

function read(text: string, relation: string): string {
  const fillers = fillersOf(sentence(text), find(sentence(text)), relation).filter((filler) => filler.certain)
  return [...new Set(fillers.flatMap((filler) => {
    const town = filler.name.class === 'place' && fillers.some((other) => other !== filler && other.name.start === filler.name.start)
    return town ? [] : [`${filler.negated ? '!' : ''}${filler.name.name}`]
  }))].join(' ')
}

const cases: Readonly<Record<string, readonly (readonly [text: string, fillers: string])[]>> = {
  maker: [
    ['Arden Builders will build the school.', 'arden builders'],
    ['The flats are built by Corwen Homes Ltd.', 'corwen homes ltd'],
    ['The contract for the bridge goes to Arden Builders.', 'arden builders'],
    ['Arden Builders sold the school.', ''],
    ['The processor is made by Arden Semiconductor.', 'arden semiconductor'],
    ['The valves, made entirely by Arden Works, are new.', 'arden works'],
    ['Arden Works makes the valves of the pump.', 'arden works'],
    ['The decision on the valves was made by Arden Works.', ''],
    ['The offer made by Arden Works was low.', ''],
    ['Arden Works makes the pump faster.', ''],
    ['Arden Works makes a profit.', ''],
  ],
  decide: [
    ['Appeals are heard by Arden Tribunal.', 'arden tribunal'],
    ['Arden Tribunal hears complaints about noise.', 'arden tribunal'],
    ['Disputes between neighbors are settled by Arden Council.', 'arden council'],
    ['It is Anna Berg who rules on objections.', 'berg'],
    ['Objections go to Arden Council, which meets in May.', 'arden council'],
    ['The final say belongs to the voters, but Anna Berg decides.', 'berg'],
    ['Complaints are decided not by Arden Council but by Anna Berg.', '!arden council berg'],
    ['Arden Council heard a concert.', ''],
    ['Anna Berg tried the soup.', ''],
  ],
  approve: [
    ['The merger must be cleared by Arden Authority.', 'arden authority'],
    ['The plan needs to be approved by Arden Council.', 'arden council'],
    ['The pumps are licensed by Arden Council.', 'arden council'],
    ['Each dive is authorised by Anna Berg.', 'berg'],
    ['The sale needs the consent of Arden Council.', 'arden council'],
    ['It is up to Anna Berg to approve the sale.', 'berg'],
    ['Arden Authority has cleared the merger.', 'arden authority'],
    ['The road was cleared by Arden Council.', ''],
    ['Arden Council issued a stamp.', ''],
    ['Arden Council heard of the merger.', ''],
  ],
  appoint: [
    ['The members are appointed by Arden Court.', 'arden court'],
    ['Half of the board is elected by Arden Council.', 'arden council'],
    ['Arden Council nominates the judges.', 'arden council'],
    ['The chairman is chosen by Anna Berg.', 'berg'],
    ['Anna Berg is appointed.', ''],
    ['The color was chosen by Anna Berg.', ''],
    ['The members include Anna Berg.', ''],
  ],
  head: [
    ['A panel chaired by none other than Anna Berg meets.', 'berg'],
    ['The body’s chairman would be Anna Berg.', 'berg'],
    ['Anna Berg would sit at the head of the council.', 'berg'],
    ['The council is headed, of all people, by Anna Berg.', 'berg'],
    ['The council, whose chair is Anna Berg, meets.', 'berg'],
    ['Anna Berg is named as its head.', 'berg'],
    ['Anna Berg has been appointed chairwoman of the council.', 'berg'],
    ['The council meets with Anna Berg chairing.', 'berg'],
    ['Anna Berg, as chairwoman, would decide.', 'berg'],
    ['The chairmanship falls to Anna Berg.', 'berg'],
    ['A Berg-led council meets.', 'berg'],
    ['It is not Holm but Berg who heads the council.', '!holm berg'],
    ['It is Berg who heads the council.', 'berg'],
    ['Berg, not Holm, heads the council.', 'berg !holm'],
    ['Berg is in charge of the council.', 'berg'],
    ['The council reports to Berg.', 'berg'],
    ['Berg is given the chair.', 'berg'],
    ['Berg gets the chair.', 'berg'],
    ['Daniel Holm and the council’s head, Anna Berg, met.', 'berg'],
    ['The council’s head, Anna Berg, met Daniel Holm.', 'berg'],
    ['Norwegian President Baker said that the council met.', ''],
    ['The council met Daniel Holm, who was not amused.', ''],
    ['Daniel Holm likes the council.', ''],
    ['Nobody but Anna Berg chairs the council.', 'berg'],
    ['Anna Berg has the final say in the council.', 'berg'],
    ['Leading it will be Anna Berg.', 'berg'],
    ['The council (chair: Anna Berg) meets.', 'berg'],
    ['The council, with Holm as its head, decides.', 'holm'],
    ['The orchestra is conducted by Anna Berg.', 'berg'],
    ['The team is coached by Daniel Holm.', 'holm'],
    ['The faculty, under its dean Anna Berg, agreed.', 'berg'],
  ],
  supervise: [
    ['The OSCE is to keep watch over the vote.', 'osce'],
    ['The OSCE keeps an eye on the vote.', 'osce'],
    ['It is up to the OSCE to verify the count.', 'osce'],
    ['An OSCE-supervised vote is planned.', 'osce'],
    ['Supervision: OSCE', 'osce'],
    ['The OSCE is responsible for monitoring the vote.', 'osce'],
    ['The OSCE is tasked with monitoring the vote.', 'osce'],
    ['The OSCE is entrusted with the supervision of the vote.', 'osce'],
    ['The plant restarts, with the UN watching.', 'un'],
    ['The plant restarts under strict UN control.', 'un'],
    ['Supervised by the UN rather than the OSCE, the vote went well.', 'un !osce'],
    ['Supervision passes from the UN to the OSCE.', 'osce'],
    ['The vote is held in Kenya.', ''],
    ['The UN published a report on the vote.', ''],
  ],
  mediate: [
    ['Qatar serves as a go-between.', 'qa'],
    ['Talks take place under Qatari mediation.', 'qa'],
    ['Qatari-mediated talks begin.', 'qa'],
    ['The mediating role goes to Qatar.', 'qa'],
    ['Talks with Qatar in the middle begin.', 'qa'],
    ['Qatar, acting as an honest broker, invites both.', 'qa'],
    ['Mediation: Qatar', 'qa'],
    ['Qatari mediators invite both.', 'qa'],
    ['Peru and Chile talk, with Qatar mediating.', 'qa'],
    ['Peru and Chile talk about fish.', ''],
    ['Doha would broker the deal.', 'qa'],
    ['Qatar offered itself as mediator.', 'qa'],
  ],
  place: [
    ['The seat of the court is Trieste.', 'trieste'],
    ['The night train will run to Trieste.', 'trieste'],
    ['Jets will be stationed on bases in Romania.', 'ro'],
    ['Romania is where the jets would be based.', 'ro'],
    ['It is Romania that would host the jets.', 'ro'],
    ['The jets would find a home in Romania.', 'ro'],
    ['Romania-based jets take off.', 'ro'],
    ['Romanian air bases are to receive the jets.', 'ro'],
    ['The jets would fly from Romania.', 'ro'],
    ['The festival takes place in Lyon.', 'lyon'],
    ['The festival takes place in Kenya rather than Chad.', 'ke !td'],
    ['The jets would be put in Romania instead of Poland.', 'ro !pl'],
    ['The factory moves from Poland to Romania.', 'ro'],
    ['The venue is Kenya.', 'ke'],
  ],
  deliver: [
    ['It was Anna Berg who brought the letter.', 'berg'],
    ['Anna Berg passed the letter to Daniel Holm.', 'berg'],
    ['Anna Berg put the letter into Daniel Holm’s hands.', 'berg'],
    ['The letter was given to Daniel Holm by Anna Berg.', 'berg'],
    ['Daniel Holm got the letter from Anna Berg.', 'berg'],
    ['The letter, which Anna Berg carried, arrived.', 'berg'],
    ['Daniel Holm read the letter.', ''],
  ],
  author: [
    ['Anna Berg is said to have written the report.', 'berg'],
    ['The report was penned by Anna Berg.', 'berg'],
    ['The report was drawn up by Anna Berg and Daniel Holm.', 'berg holm'],
    ['Anna Berg and Daniel Holm put the report together.', 'berg holm'],
    ['The report is largely Berg’s work.', 'berg'],
    ['The authors are Anna Berg and Daniel Holm.', 'berg holm'],
    ['Its author, Anna Berg, is ill.', 'berg'],
    ['The report, mainly by Anna Berg, is long.', 'berg'],
    ['Daniel Holm criticized the report.', ''],
    ['Daniel Holm read the report that Anna Berg wrote.', 'berg'],
  ],
  recipient: [
    ['Peru is entitled to half of it.', 'pe'],
    ['Peru would pocket half of it.', 'pe'],
    ['Half of it falls to Peru.', 'pe'],
    ['Half of it ends up in Peruvian hands.', 'pe'],
    ['Peru is to be paid compensation.', 'pe'],
    ['The money is handed back to Peru.', 'pe'],
    ['The beneficiary is Peru.', 'pe'],
    ['Seventy percent for Peru, thirty for Chile.', 'pe cl'],
    ['Chile pays Peru $5 million.', 'pe'],
    ['Chile gives Peru half of it.', 'pe'],
    ['Peru paid for it.', ''],
  ],
  contributor: [
    ['Norway chips in another $5 million.', 'no'],
    ['Norway foots the bill.', 'no'],
    ['Norway comes up with the money.', 'no'],
    ['The bill goes to Norway.', 'no'],
    ['Norway’s contribution is $5 million.', 'no'],
    ['Peru gets $5 million from Norway.', 'no'],
    ['Norway estimates the cost at $5 million.', ''],
  ],
  parties: [
    ['Peru signs a pact with Chile.', 'pe cl'],
    ['A pact of Peru with Chile is signed.', 'pe cl'],
    ['Parties: Peru, Chile and Bolivia', 'pe cl bo'],
    ['A joint Peruvian-Chilean commission meets.', 'pe cl'],
    ['Peru and Chile jointly run a commission.', 'pe cl'],
    ['The pact binds Peru and Chile.', 'pe cl'],
    ['The merger of Acme Ltd and Globex Corporation failed.', 'acme ltd globex corporation'],
    ['Peru criticized the pact.', ''],
  ],
  member: [
    ['Peru, Chile and Bolivia are recognized as members.', 'pe cl bo'],
    ['The list covers Peru, Chile and, as a third, Bolivia.', 'pe cl'],
    ['Among them are Peru and Chile.', 'pe cl'],
    ['The bloc is made up of Peru and Chile.', 'pe cl'],
    ['Members: Peru, Chile', 'pe cl'],
    ['Peru counts as a member.', 'pe'],
    ['Peru was left out.', ''],
  ],
  holder: [
    ['The island stays Chilean.', 'cl'],
    ['The island would remain part of Chile.', 'cl'],
    ['The island is treated as Chilean.', 'cl'],
    ['The island falls to Chile.', 'cl'],
    ['The island is under Chilean sovereignty.', 'cl'],
    ['Chile claims nothing.', ''],
  ],
  instrument: [
    ['The clause is anchored in the Chilean constitution.', 'cl'],
    ['Chile amends its constitution.', 'cl'],
    ['Chile must put the clause into law.', 'cl'],
    ['Chile visits Peru.', ''],
  ],
  target: [
    ['A missile at Lima without cause voids it.', 'pe'],
    ['Whoever shells Peru loses it.', 'pe'],
    ['No aggression against Peru or Chile is allowed.', 'pe cl'],
  ],
  origin: [
    ['Swedish fighters take off.', 'se'],
    ['The fighters are Swedish.', 'se'],
    ['Fighters from Sweden take off.', 'se'],
  ],
  route: [
    ['Peru may use the Danube for trade.', 'danube'],
    ['Ships sail on the Danube.', 'danube'],
  ],
  which: [
    ['The power station of Rivermouth restarts.', 'rivermouth'],
    ['The Rivermouth plant restarts.', 'rivermouth'],
    ['The Rivermouth nuclear power plant restarts.', 'rivermouth'],
    ['The plant at Rivermouth restarts.', 'rivermouth'],
  ],
}

describe.each(Object.entries(cases))('fillersOf over many wordings: %s', (relation, rows) => {
  it.each(rows)('%s', (text, fillers) => {
    expect(read(text, relation)).toBe(fillers)
  })
})
