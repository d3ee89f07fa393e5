import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../src/mention/name.ts'
import { toTokens } from '../../src/language/token.ts'
import type { NameMention, Person, Sentence, Term } from '../../src/model.ts'

function sentence(text: string): Sentence {
  const tokens = toTokens(text)
  return { start: 0, end: text.length, text, tokens, clauses: [], isQuestion: false }
}

function term(id: string, parts: Partial<Term>): Term {
  return { id, class: 'thing', names: [], exact: [], country: null, parts: [], ...parts }
}

function person(id: string, name: string, roles: readonly string[], names: readonly string[] = []): Person {
  return { id, name, names, roles, formerly: [] }
}

const set = {
  terms: [
    term('norway', { country: 'NO', class: 'country', names: ['Norwegian side'] }),
    term('oslo', { class: 'place', names: ['Oslo'] }),
    term('council', { class: 'organization', names: ['Fisheries Council'], exact: ['FC4'] }),
    term('watchdog', { class: 'organization', names: ['International Atomic Energy Agency'] }),
    term('north', { class: 'place', names: ['Europe', 'European'] }),
    term('army', { names: ['army', 'troops'] }),
  ],
  people: [
    person('berg', 'Anna Berg', ['prime minister of Norway', 'Norwegian prime minister'], ['Anna K. Berg']),
    person('holm', 'Daniel Holm', ['Fisheries Council secretary']),
  ],
}

const find = createNameFinder(set)
const shown = (names: readonly NameMention[]): string => names.map((name) => `${name.text}=${name.class}:${name.name}${name.form === 'name' ? '' : `/${name.form}`}`).join(' | ')

const cases: readonly (readonly [text: string, names: string])[] = [
  // countries
  ['Poland and the Czech Republic agreed.', 'Poland=country:pl | Czech Republic=country:cz'],
  ['The Polish army has U.S. rifles.', 'Polish=country:pl/adjective | U.S.=country:us'],
  ['Two Poles met a Dane and three Americans.', 'Poles=country:pl/adjective | Dane=country:dk/adjective | Americans=country:us/adjective'],
  ['Norway’s fleet left.', 'Norway=country:norway'],
  ['The Norwegians signed.', 'Norwegians=country:norway/adjective'],
  ['The Norwegian side signed.', 'Norwegian side=country:norway'],
  ['They polish the china and eat turkey with us.', ''],
  ['Turkey and Türkiye are one.', 'Turkey=country:tr | Türkiye=country:tr'],
  ['A US-mediated truce.', 'US=country:us'],
  ['The Swedish-Finnish border.', 'Swedish=country:se/adjective | Finnish=country:fi/adjective'],
  ['The Russia–China pipeline.', 'Russia=country:ru | China=country:cn'],
  ['Beijing is to act as broker.', 'Beijing=place:beijing | Beijing=country:cn/capital'],
  ['The talks in Oslo failed.', 'Oslo=place:oslo | Oslo=country:norway/capital'],
  ['The White House denied it.', 'White House=country:us/capital'],
  ['The Kremlin and Downing Street were silent.', 'Kremlin=country:ru/capital | Downing Street=country:gb/capital'],
  ['Michael Jordan scored again.', 'Michael Jordan=person:michael jordan'],
  ['Amman is the capital of Jordan.', 'Amman=place:amman | Amman=country:jo/capital | Jordan=country:jo'],
  ['The European fleet and Europe agreed.', 'European=place:north/adjective | Europe=place:north'],
  ['South Korea warned North Korea.', 'South Korea=country:kr | North Korea=country:kp'],
  ['The Democratic Republic of the Congo voted.', 'Democratic Republic of the Congo=country:cd'],
  // organizations
  ['The IAEA watches.', 'IAEA=organization:watchdog'],
  ['The International Atomic Energy Agency (IAEA) watches.', 'International Atomic Energy Agency=organization:watchdog | IAEA=organization:watchdog'],
  ['The United Nations and the UN are one.', 'United Nations=organization:un | UN=organization:un'],
  ['Who is it? The who of it.', ''],
  ['The Baltic Herring Commission (BHC) met.', 'Baltic Herring Commission=organization:baltic herring commission | BHC=organization:baltic herring commission'],
  ['The Bank of Norway raised rates.', 'Bank of Norway=organization:bank of norway'],
  ['The University of Bergen hired her.', 'University of Bergen=organization:university of bergen'],
  ['Acme Ltd sued Globex Corporation.', 'Acme Ltd=organization:acme ltd | Globex Corporation=organization:globex corporation'],
  ['The US Congress voted.', 'US=country:us'],
  ['Brussels wants reform.', 'Brussels=place:brussels | Brussels=organization:eu/capital'],
  ['It is run by the Fisheries Council.', 'Fisheries Council=organization:council'],
  // persons
  ['Anna Berg spoke, Berg said.', 'Anna Berg=person:berg | Berg=person:berg'],
  ['A. Berg spoke.', 'A. Berg=person:berg'],
  ['Eric Berg spoke.', 'Eric Berg=person:eric berg'],
  ['Dan Holm wrote it.', 'Dan Holm=person:holm'],
  ['Berg, Anna. Prime minister.', 'Berg, Anna=person:berg'],
  ['Berg, Eric. Painter.', 'Berg, Eric=person:eric berg'],
  ['Dupont, Marie: a painter.', 'Dupont, Marie=person:marie dupont'],
  ['António Guterres flew home.', 'António Guterres=person:antonio guterres'],
  ['Jean-Noël Dupuis said so.', 'Jean-Noël Dupuis=person:jean noel dupuis'],
  ['It was led by General Kowalczyk.', 'Kowalczyk=person:kowalczyk'],
  ['The report by Ursula von der Leyen came late.', 'Ursula von der Leyen=person:ursula von der leyen'],
  ['Foreign Minister Petra Novak wrote it.', 'Petra Novak=person:petra novak'],
  ['US President Baker and French Foreign Minister Dubois met.', 'US=country:us | Baker=person:baker | French=country:fr/adjective | Dubois=person:dubois'],
  ['Secretary of Defense Mark Ryder left.', 'Mark Ryder=person:mark ryder'],
  // places
  ['Fighting near Bakersfield went on.', 'Bakersfield=place:bakersfield'],
  ['The Vistula river is long.', 'Vistula=place:vistula'],
  ['They sail on Lake Garda.', 'Lake Garda=place:lake garda'],
  ['The Tromso region voted.', 'Tromso=place:tromso'],
  // offices
  ['It is chaired by the American president.', 'American president=office:american president | American=country:us/adjective'],
  ['It is chaired by the Norwegian prime minister.', 'Norwegian prime minister=person:berg | Norwegian=country:norway/adjective'],
  ['It is chaired by the prime minister of Norway.', 'prime minister of Norway=person:berg | Norway=country:norway'],
  ['The president of the World Bank spoke.', 'president of the World Bank=office:president of the world bank | World Bank=organization:ibrd'],
  // ordinary words
  ['Exporters would profit most. Nothing else.', ''],
  ['Ships may sail and Barges too.', ''],
  ['Whoever breaks the terms can expect sanctions.', ''],
  ['On Monday, 3 March, nothing happened.', ''],
  ['The plan costs $5 and GDP fell by AI.', ''],
  ['What The Plan Says About Fishing Rights', ''],
  ['THE ARMY WILL FIGHT WITH US AND WHO KNOWS', ''],
]

describe('createNameFinder', () => {
  it.each(cases)('%s', (text, names) => {
    expect(shown(find(sentence(text)))).toBe(names)
  })

  it('resolves a bare surname to a person named before', () => {
    const earlier = find(sentence('Keith Sanders spoke first.'))
    expect(shown(find(sentence('It was written by Sanders.'), earlier))).toBe('Sanders=person:keith sanders')
  })
})
