/**
 * Values that no expression binds go to the one fact whose words their sentence clearly uses; years head rows of numbers, wholes stand
 * for their parts, and a document is called by the head of its name.
 */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'

const set = `proviso: 1
id: bread-charter
title: Charter on the bread of the valley
date: 2025-03-03
document: { title: Charter on the bread of the valley, names: [Charter on the bread of the valley, bread charter, charter] }
terms:
  oven: [oven]
  flour: [flour]
  mill: { class: place, names: [Old Mill] }
  row: { class: place, names: [Bakehouse Row], parts: [mill] }
  lane: { class: place, names: [Mill Lane], parts: [mill] }
provisions:
  - { id: share-first, statement: "The share of rye is 40 percent in 2027.", value: 40 percent, words: [rye, "2027"] }
  - { id: share-last, statement: "The share of rye is 60 percent in 2032.", value: 60 percent, words: [rye, "2032"] }
  - { id: cellar, statement: "The cellar for flour keeps a storage temperature of 12 degrees Celsius.", value: 12 degrees Celsius, words: [cellar, flour] }
  - { id: heat, statement: "The brick oven reaches a baking temperature of 300 degrees Celsius.", value: 300 degrees Celsius, words: [oven, "heat, heating"] }
  - { id: sacks, statement: "Old Mill grinds 12 tonnes of rye flour for the winter market.", value: 12 tonnes, words: [flour, mill] }
  - { id: stall, statement: "The market stall opens its wooden shutters on 4 May 2025.", words: [stall, "open, opening"] }
  - { id: fee, statement: "A stranger pays an entrance fee of 5 euros for tasting crumbs.", value: 5 euros, words: [fee, stranger] }
`

const { set: charter, problems } = readSet({ path: 'bread.yml', text: set })
if (charter === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const ready = charter

/** Everything found in an article by a checker that has read no other: "fact verdict", claims not checked as "fact skip: reason". */
function told(text: string, checker = createChecker(ready)): readonly string[] {
  const { findings, notChecked } = checker.check({ path: 'article.md', text })
  return [...findings.map((one) => `${one.fact} ${one.verdict}`), ...notChecked.map((one) => `${one.fact} skip: ${one.reason}`)].sort()
}

const inArticle = (text: string): string => `# The bread charter\n\n${text}\n`

describe('a value in the words of a fact', () => {
  it.each<[what: string, text: string, found: readonly string[]]>([
    ['is told of it', 'The brick one reaches a baking temperature of 250 degrees Celsius.', ['heat contradicted']],
    ['and may be right', 'The brick one reaches a baking temperature of 300 degrees Celsius.', ['heat consistent']],
    ['is no claim in a question', 'Does the brick one reach a baking temperature of 250 degrees Celsius?', []],
    ['is no claim where two facts come near', 'Storage and baking share a temperature of 250 degrees Celsius.', []],
    ['is no claim by a single word', 'Baking goes up to 250 degrees Celsius.', []],
    ['is no claim beside a value of its sort that is bound', 'The oven heats to 300 degrees Celsius, and the brick one reaches a baking temperature of 250 degrees Celsius.', ['heat consistent']],
    ['is one beside a value of another sort', 'A stranger pays a fee of 5 euros, and the brick one reaches a baking temperature of 250 degrees Celsius.', ['fee consistent', 'heat contradicted']],
    ['is one beside a date that is bound', 'The stall opens on 4 May 2025, and the brick one reaches a baking temperature of 250 degrees Celsius.', ['heat contradicted', 'stall consistent']],
    ['may be a date', 'The wooden shutters of the market go up on 6 June 2025.', ['stall contradicted']],
    ['may be a date beside a quantity that is bound', 'The oven heats to 300 degrees Celsius, and the wooden shutters of the market go up on 6 June 2025.', ['heat consistent', 'stall contradicted']],
    ['is no claim in another unit', 'The brick one reaches a baking price of 250 dollars.', []]
  ])('%s', (_what, text, found) => {
    expect(told(inArticle(text))).toEqual(found)
  })

  it('is no claim in an article that is not about the document', () => {
    expect(told('# Bread\n\nThe brick one reaches a baking temperature of 250 degrees Celsius in the Old Mill.\n')).toEqual([])
  })
})

describe('a row of mere numbers', () => {
  it.each([
    ['is headed by its year', '| Year | Share of rye |\n|---|---|\n| 2027 | 45 % |\n| 2032 | 60 % |', ['share-first contradicted', 'share-last consistent']],
    ['also where it is numbered', '| No. | Year | Share of rye |\n|---|---|---|\n| 7 | 2027 | 45 % |\n| 8 | 2032 | 60 % |', ['share-first contradicted', 'share-last consistent']],
    ['not by another number', '| Code | Share of rye |\n|---|---|\n| 2027-1 | 45 % |', []]
  ])('%s', (_what, text, found) => {
    expect(told(inArticle(text))).toEqual(found)
  })
})

describe('a whole stands for its part', () => {
  it.each([
    ['Old Mill takes 14 tonnes of flour.', ['sacks contradicted']],
    ['Bakehouse Row takes 14 tonnes of flour.', ['sacks contradicted']],
    ['Mill Lane takes 14 tonnes of flour.', ['sacks contradicted']],
    ['The valley takes 14 tonnes of flour.', []]
  ])('%s', (text, found) => {
    expect(told(inArticle(text))).toEqual(found)
  })
})

describe('the noun of "charter on the bread of the valley" is the one before what it is about', () => {
  it.each([
    ['Under another charter, Old Mill takes 14 tonnes of flour.', ['sacks skip: other-document']],
    ['The Danish charter takes 14 tonnes of flour from Old Mill.', ['sacks skip: other-document']],
    ['The other valley takes 14 tonnes of flour from Old Mill.', ['sacks contradicted']],
    ['The other bread takes 14 tonnes of flour from Old Mill.', ['sacks contradicted']]
  ])('%s', (text, found) => {
    expect(told(inArticle(text))).toEqual(found)
  })
})

describe('an article in which no word that binds is found', () => {
  it('is read however many were checked before', () => {
    const checker = createChecker(ready)
    const text = inArticle('The wooden shutters of the market go up on 6 June 2025.')
    const all = Array.from({ length: 12 }, () => told(text, checker).join())
    expect([...new Set(all)]).toEqual(['stall contradicted'])
  })
})
