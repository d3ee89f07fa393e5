import { describe, expect, it } from 'vitest'
import { findTitles, isSole, leadingTitle, sameTitle, saysAllOf, type TitleClaim } from '../../src/language/title.ts'
import { toTokens } from '../../src/language/token.ts'
import { createNameFinder } from '../../src/mention/name.ts'
import type { NameMention, Person, Sentence } from '../../src/model.ts'

function sentence(text: string): Sentence {
  return { start: 0, end: text.length, text, tokens: toTokens(text), clauses: [], isQuestion: false }
}

const people: readonly Person[] = [
  { id: 'holm', name: 'Daniel Holm', names: [], roles: ['Danish fisheries minister'], formerly: [] },
  { id: 'berg', name: 'Anna Berg', names: [], roles: ['prime minister of Norway'], formerly: [] },
]
const find = createNameFinder({ terms: [], people })
const shown = (claim: TitleClaim): string => `${claim.person.name}: ${claim.former ? 'former ' : ''}${claim.acting ? 'acting ' : ''}${claim.past ? 'once ' : ''}${claim.negated ? 'not ' : ''}${claim.title}`
const read = (text: string): string => findTitles(sentence(text), find(sentence(text))).map(shown).join(' | ')

const cases: readonly (readonly [text: string, titles: string])[] = [
  ['US Army Secretary Paul Baker left.', 'paul baker: us army secretary'],
  ['Paul Baker, the US Army secretary, left.', 'paul baker: us army secretary'],
  ['The US Army secretary, Paul Baker, left.', 'paul baker: us army secretary'],
  ['Minister of Trade and Industry Daniel Holm spoke.', 'holm: minister of trade and industry'],
  ['Minister for the Sea Daniel Holm spoke.', 'holm: minister for sea'],
  ['Head of Trade of Norway Daniel Holm spoke.', 'holm: head of trade of norway'],
  ['The secretary of a small club in the far north of town Daniel Holm spoke.', ''],
  ['The minister of the Daniel Holm spoke.', ''],
  ['Secretary of State Maria Lopez left.', 'maria lopez: secretary of state'],
  ['Foreign Minister Jean-Noël Dupuis said so.', 'jean noel dupuis: foreign minister'],
  ['Peter Novak, Poland’s defence minister, left.', "peter novak: poland's defence minister"],
  ['Anna Berg, who speaks for the university, denied it.', 'berg: speaks for university'],
  ['Anna Berg is president of Acme.', 'berg: president of acme'],
  ['Anna Berg was the coach of the national team.', 'berg: once coach of national team'],
  ['Anna Berg is not the mayor of Bergen.', 'berg: not mayor of bergen'],
  ['Anna Berg remains chancellor.', 'berg: chancellor'],
  ['Anna Berg is Norway’s deputy foreign minister.', "berg: norway's deputy foreign minister"],
  ['Deputy Defence Minister Paul Baker left.', 'paul baker: deputy defence minister'],
  ['Daniel Holm, the fisheries minister in Copenhagen, spoke.', 'holm: fisheries minister'],
  ['Daniel Holm, the fisheries minister in all but name, spoke.', ''],
  ['Former president Paul Baker spoke.', 'paul baker: former president'],
  ['The then-minister Paul Baker spoke.', 'paul baker: former minister'],
  ['Acting mayor Paul Baker spoke.', 'paul baker: acting mayor'],
  ['Baker’s adviser Anna Berg spoke.', "berg: baker's adviser"],
  ['Anna Berg, adviser to Paul Baker, spoke.', 'berg: adviser to paul baker'],
  ['Written by Paul Baker, then envoy for Sudan, and the Polish foreign minister Adam Nowak.', 'paul baker: former envoy for sudan | adam nowak: polish foreign minister'],
  ['The mayor of Lyon is Marie Dupont.', 'marie dupont: mayor of lyon'],
  ['Dupont, Marie: vice-president of the United States.', 'marie dupont: vice president of united states'],
  ['Marie Dupont (rector of the University of Turin) resigned.', 'marie dupont: rector of university of turin'],
  ['Marie Dupont serves as ambassador to Chile.', 'marie dupont: ambassador to chile'],
  ['Mr Paul Baker and General Adam Nowak met.', ''],
  ['In Warsaw Prime Minister Adam Nowak spoke.', 'adam nowak: prime minister'],
  ['The minister met Adam Nowak.', ''],
  ['The coach praised Adam Nowak, the captain said.', ''],
  ['President Baker, President Nowak and Chancellor Huber met.', 'baker: president | nowak: president | huber: chancellor'],
  ['The chairman of the supervisory board, Paul Baker, resigned.', 'paul baker: chairman of supervisory board'],
  ['Bayern coach Paul Baker left.', 'paul baker: bayern coach'],
  ['the French president’s chief adviser Marie Dupont', "marie dupont: french president's chief adviser"],
  ['Marie Dupont, spokeswoman for the European Commission, said no.', 'marie dupont: spokeswoman for european commission'],
  ['Kremlin spokesman Adam Nowak said no.', 'adam nowak: kremlin spokesman'],
  ['Adam Nowak, secretary of the National Security Council, said no.', 'adam nowak: secretary of national security council'],
  ['Prime Minister Adam\nNowak said no.', 'adam nowak: prime minister'],
  ['Adam Nowak met the president of Poland.', ''],
  ['Adam Nowak, managing director of Acme, met them.', 'adam nowak: managing director of acme'],
  ['Adam Nowak, managing the club, met them.', ''],
  ['Adam Nowak, heading the club, met them.', ''],
  ['With Adam Nowak as ambassador to Chile, things changed.', 'adam nowak: ambassador to chile'],
  ['Adam Nowak, who was once mayor of Gdynia, sings.', 'adam nowak: once mayor of gdynia'],
  ['Adam Nowak is no longer chancellor.', 'adam nowak: once chancellor'],
  ['Norway’s president, Paul Baker, left.', "paul baker: norway's president"],
  ['Paul Baker, Norway’s prime minister since 2021, said no.', "paul baker: norway's prime minister"],
  ['Paul Baker – the club’s spokesman – said no.', "paul baker: club's spokesman"],
  ['President of France Emmanuel Dubois spoke.', 'emmanuel dubois: president of france'],
  ['Paul Baker took over as prime minister.', 'paul baker: prime minister'],
  ['Paul Baker resigned as mayor of Lyon.', 'paul baker: former mayor of lyon'],
  ['As mayor of Lyon, Paul Baker could not.', 'paul baker: mayor of lyon'],
  ['Prime minister: Paul Baker', 'paul baker: prime minister'],
  ['President-elect Paul Baker spoke.', 'paul baker: acting president'],
  ['Paul Baker, mayor-elect, spoke.', 'paul baker: acting mayor'],
  ['Ex-president Paul Baker spoke.', 'paul baker: former president'],
  ['Vice President JD Stone spoke.', 'jd stone: vice president'],
  ['Paul Baker (prime minister, Norway) spoke.', 'paul baker: prime minister'],
  ['The mayor, Paul Baker, and the dean, Adam Nowak, met.', 'paul baker: mayor | adam nowak: dean'],
  ['Paul Baker, then still mayor, spoke.', 'paul baker: former mayor'],
  ['Paul Baker, now mayor of Lyon, spoke.', 'paul baker: mayor of lyon'],
  ['The long-serving coach of Bayern, Paul Baker, spoke.', 'paul baker: coach of bayern'],
  ['His press secretary, Paul Baker, spoke.', 'paul baker: press secretary'],
  ['Special Envoy Paul Baker and Adam Nowak met.', 'paul baker: special envoy'],
  ['Yesterday, Paul Baker met the mayor.', ''],
  ['The mayor of Lyon, who met Paul Baker, left.', ''],
  ['Marie Dupont, the city treasurer, counted.', 'marie dupont: city treasurer'],
  ['Marie Dupont, the museum director, agreed.', 'marie dupont: museum director'],
  ['Adam Nowak, Ghana’s water minister, came.', "adam nowak: ghana's water minister"],
  ['Housing councillor Marie Dupont objected.', 'marie dupont: housing councillor'],
  ['Port director Adam Nowak waved.', 'adam nowak: port director'],
  ['Adam Nowak is the chief technology officer of Acme.', 'adam nowak: chief technology officer of acme'],
  ['Acme’s chief people and culture officer, Marie Dupont, waved.', "marie dupont: acme's chief people and culture officer"],
  ['The chief financial officer is Marie Dupont.', 'marie dupont: chief financial officer'],
  ['The CFO Marie Dupont waved.', 'marie dupont: cfo'],
  ['Marie Dupont is data protection officer.', 'marie dupont: data protection officer'],
  ['Marie Dupont, the reputation manager, waved.', 'marie dupont: reputation manager'],
  ['The chief told Adam Nowak and the officer to wait.', ''],
]

describe('findTitles', () => {
  it.each(cases)('%s', (text, titles) => {
    expect(read(text)).toBe(titles)
  })

  it('gives the words of the title in the text', () => {
    const text = 'Yesterday Paul Baker, the former US Army secretary, left.'
    const [claim] = findTitles(sentence(text), find(sentence(text)))
    expect(text.slice(claim?.span.start, claim?.span.end)).toBe('former US Army secretary')
  })
})

describe('leadingTitle', () => {
  const person: NameMention = { kind: 'name', start: 0, end: 0, text: 'Dupont, Marie', class: 'person', name: 'dupont', form: 'name' }
  it.each([
    ['Spokesman of the Senate and co-author of the text.', 'spokesman of senate'],
    ['Speaks for the Senate.', 'speaks for senate'],
    ['Former president of the United States.', 'president of united states'],
    ['The mayor of Lyon', 'mayor of lyon'],
    ['Vice-president of the club', 'vice president of club'],
    ['Commander of the Grey group', 'commander of grey group'],
    ['She likes the mayor.', null],
    ['The president said no.', null],
  ])('%s', (text, title) => {
    expect(leadingTitle(sentence(text), person)?.title ?? null).toBe(title)
  })
})

const pairs: readonly (readonly [string, string, string])[] = [
  ['US president', 'president of the United States', 'same'],
  ['American president', 'U.S. president', 'same'],
  ['president', 'president of France', 'compatible'],
  ['envoy', 'US special envoy', 'compatible'],
  ['Foreign Minister', 'French foreign minister', 'compatible'],
  ['French minister of foreign affairs', 'French foreign minister', 'same'],
  ['defence minister', 'minister of defense', 'same'],
  ['press secretary of the White House', 'White House press secretary', 'same'],
  ['White House spokeswoman', 'White House press secretary', 'same'],
  ['speaks for the White House', 'White House press secretary', 'same'],
  ['prime minister', 'president', 'different'],
  ['defence minister', 'secretary of the National Security and Defence Council', 'different'],
  ['Estonia’s prime minister', 'EU foreign policy chief', 'different'],
  ['EU high representative', 'EU foreign policy chief', 'same'],
  ['vice-president of the United States', 'US president', 'different'],
  ['Secretary of Defense of the United States', 'US Army secretary', 'different'],
  ['Secretary of the Army', 'US Army secretary', 'compatible'],
  ['US secretary of state', 'Secretary of State', 'compatible'],
  ['Russian foreign minister', 'Kremlin spokesman', 'different'],
  ['spokesman of the Kremlin', 'Kremlin spokesman', 'same'],
  ['president of Russia', 'president of Ukraine', 'different'],
  ['commander of the Grey group', 'adviser to Baker', 'different'],
  ['Baker’s adviser', 'adviser to Baker', 'same'],
  ['adviser of the Polish president', 'adviser to Nowak', 'compatible'],
  ['top adviser', 'adviser to Nowak', 'compatible'],
  ['chief executive of Acme', 'Acme CEO', 'same'],
  ['CEO of Globex', 'CEO of Acme', 'different'],
  ['head of the army', 'army commander', 'compatible'],
  ['agency director', 'head of the agency', 'compatible'],
  ['director', 'chief executive', 'compatible'],
  ['finance director', 'commissioner', 'different'],
  ['sports director', 'president of the club', 'different'],
  ['treasurer', 'transport councillor', 'different'],
  ['harbour master', 'mayor', 'different'],
  ['chief of the general staff', 'chief of Poland’s general staff', 'compatible'],
  ['deputy mayor', 'mayor', 'different'],
  ['ambassador to Chile', 'ambassador to Peru', 'different'],
  ['Polish ambassador to Chile', 'ambassador to Chile', 'compatible'],
  ['coach', 'captain', 'different'],
  ['rector of the university', 'dean of the faculty', 'different'],
  ['chairman of the board', 'president of Acme', 'different'],
  ['German leader', 'German chancellor', 'compatible'],
  ['French leader', 'German chancellor', 'different'],
  ['economist', 'president of the bank', 'compatible'],
  ['sitting president', 'US president', 'compatible'],
  ['chief technology officer', 'technology chief', 'same'],
  ['CTO', 'chief technology officer', 'same'],
  ['CFO', 'chief financial officer', 'same'],
  ['chief executive officer', 'CEO', 'same'],
  ['chief technology officer', 'chief executive', 'different'],
  ['head of support', 'head of sales', 'different'],
  ['head of support', 'chief technology officer', 'different'],
  ['data protection officer', 'technology chief', 'different'],
  ['the club’s sporting director', 'sporting director', 'compatible'],
  ['sporting director of the club', 'sporting director', 'compatible'],
  ['the company’s head of sales', 'head of sales', 'compatible'],
  ['chief engineer', 'chief executive', 'different'],
  ['engineer', 'chief executive', 'compatible'],
  ['chief engineer', 'engineer', 'compatible'],
  ['chief engineer', 'chief engineer of Acme', 'compatible'],
  ['chief engineer', 'chief economist', 'different'],
  ['chief engineer', 'head of engineering', 'compatible'],
  ['chief scientist', 'technical director', 'compatible'],
  ['chief engineer', 'head of sales', 'different'],
  ['managing director', 'chief executive', 'same'],
]

describe('sameTitle', () => {
  it.each(pairs)('%s / %s: %s', (a, b, relation) => {
    expect(sameTitle(a, b)).toBe(relation)
    expect(sameTitle(b, a)).toBe(relation)
  })
})

describe('saysAllOf', () => {
  it.each([
    ['head of sales at Acme', 'head of sales', true],
    ['head of sales', 'head of sales at Acme', false],
    ['head of sales', 'head of training', false],
    ['deputy head of sales', 'head of sales', false],
    ['sales director', 'head of sales', false],
    ['comedian', 'head of sales', false],
  ])('%s / %s: %s', (title, other, says) => {
    expect(saysAllOf(title, other)).toBe(says)
  })
})

describe('isSole', () => {
  it.each([['head of sales', true], ['mayor', true], ['data protection officer', true], ['adviser to the board', false], ['director', false], ['comedian', false]])('%s: %s', (title, sole) => {
    expect(isSole(title)).toBe(sole)
  })
})
