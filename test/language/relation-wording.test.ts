import { describe, expect, it } from 'vitest'
import { fillersOf } from '../../src/language/relation.ts'
import { toTokens } from '../../src/language/token.ts'
import { createNameFinder } from '../../src/mention/name.ts'
import type { Sentence } from '../../src/model.ts'

function sentence(text: string): Sentence {
  return { start: 0, end: text.length, text, tokens: toTokens(text), clauses: [], isQuestion: false }
}

const find = createNameFinder({ terms: [], people: [{ id: 'berg', name: 'Anna Berg', names: [], roles: ['president of Norway'], formerly: [] }] })

function read(text: string, relation: string): string {
  const fillers = fillersOf(sentence(text), find(sentence(text)), relation).filter((filler) => filler.certain)
  return [...new Set(fillers.filter((filler) => filler.name.form !== 'name' || filler.name.class !== 'place').map((filler) => `${filler.negated ? '!' : ''}${filler.name.name}`))].join(' ')
}

describe('fillersOf', () => {
  it.each([
    ['a cleft that ends in "that"', 'parties', 'It is Norway, Peru and Chile that sign the treaty.', 'no pe cl'],
    ['a headline in the infinitive', 'supervise', 'Norway to oversee restart of old mill', 'no'],
    ['an infinitive behind a preposition', 'supervise', 'Plan for Norway to oversee restart of old mill', ''],
    ['an infinitive behind a verb', 'supervise', 'The board has asked Norway to oversee the old mill', ''],
    ['taking charge', 'supervise', 'Norway takes charge of the old mill.', 'no'],
    ['a country in its combining form', 'parties', 'A Sino-Peruvian working group meets.', 'cn pe'],
    ['providing a group', 'parties', 'Norway and Peru provide the working group.', 'no pe'],
    ['a cleft of one', 'mediate', 'It is Norway that mediates.', 'no'],
    ['a role with a complement', 'parties', 'The parties to the fishing treaty are Norway and Peru.', 'no pe'],
    ['a role between two others', 'mediate', 'Mediator between Peru and Chile: Norway', 'no'],
    ['a label with a complement', 'parties', 'Working group on herring: Norway and Peru', 'no pe'],
    ['a label and a direction', 'recipient', 'Remaining money: to Peru', 'pe'],
    ['a noun far before its verb', 'head', 'The chairmanship of the city library goes to Tony Miller.', 'tony miller'],
    ['a noun far before its verb, passive', 'supervise', 'The restart of the old mill is left to Norway alone.', 'no'],
    ['joined adjectives before a longer noun', 'parties', 'The rest goes into a Norwegian-Peruvian investment vehicle.', 'no pe'],
    ['an office before a name', 'head', 'A board chaired by Secretary of State Tony Miller meets.', 'tony miller'],
    ['an office with a verb in the plural’s shape', 'head', 'The Norwegian president heads the board.', 'berg'],
    ['an office and where it stands', 'head', 'The board, with the Norwegian president at its head, meets.', 'berg'],
    ['a role told in front', 'head', 'As head of the library board, Tony Miller votes last.', 'tony miller'],
    ['becoming', 'place', 'Peru would become the base for the ships.', 'pe'],
    ['an aside between name and verb', 'head', 'Tony Miller, the oldest member, takes the chair.', 'tony miller'],
    ['a pair of initials', 'author', 'The letter was written by JD Miller.', 'jd miller'],
    ['"alone" behind the name', 'recipient', 'The money would be released to Peru alone.', 'pe'],
    ['goods behind a bare name', 'origin', 'US jets stand on the field.', 'us'],
    ['writing about', 'author', 'Tony Miller wrote in a column that the letter was long.', ''],
    ['writing in an inverted clause', 'author', 'The letter that Tony Miller wrote in Lima is lost.', 'tony miller'],
    ['a verb listed with and without its particle', 'deliver', 'Tony Miller handed the cup to Anna Berg.', 'tony miller'],
    ['a prefix of the verb', 'author', 'Anna Berg co-wrote the letter.', 'berg'],
    ['a prefix behind two names', 'author', 'Tony Miller and Anna Berg co-wrote the letter.', 'tony miller berg'],
    ['a prefix that repeats', 'deliver', 'Norway re-delivered the cup.', 'no'],
    ['one owner', 'parties', 'Norway’s fishing treaty holds.', ''],
    ['two owners', 'parties', 'Norway’s and Peru’s fishing treaty holds.', 'no pe'],
    ['one adjective', 'parties', 'The Norwegian fishing treaty holds.', ''],
    ['two adjectives', 'parties', 'The Norwegian and Peruvian fishing treaty holds.', 'no pe'],
    ['officials act for their state', 'deliver', 'Norway officials delivered the cup.', 'no'],
    ['its machines do not', 'deliver', 'Norway jets delivered the cup.', ''],
    ['nor do its fishermen receive for it', 'recipient', 'The money goes to Norway fishermen.', ''],
    ['a participle in front', 'head', 'Leading the board will be Anna Berg.', 'berg'],
    ['a participle in front of two', 'head', 'Chairing it are Anna Berg and Tony Miller.', 'berg tony miller'],
    ['a participle that leans on the subject', 'head', 'Leading the basic board, Tony Miller left.', ''],
    ['a passive that opens a note', 'author', 'Was written in May by Tony Miller.', 'tony miller'],
  ])('%s', (_, relation, text, fillers) => {
    expect(read(text, relation)).toBe(fillers)
  })

  it.each(['the chair of of of ', 'as head of, ', 'It is Norway that ', 'a, b, '])('reads 20 KB of %j without delay', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    const start = performance.now()
    for (const relation of ['head', 'parties', 'supervise']) read(text, relation)
    expect(performance.now() - start).toBeLessThan(30_000)
  })
})
