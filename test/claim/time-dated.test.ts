/** What a sentence dates before the document: what happened, was said or was meant to be then tells none of its terms. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

type Row = readonly [text: string, outcome: readonly string[]]
const [past, wrong] = [['skip: past'], ['contradicted']]

function holds(fact: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, outcome) => { expect(outcomes(inArticle(text), fact)).toEqual(outcome) })
}

describe('an event of another day', () => {
  holds('H1a', [
    ["Veland's guard was limited to 7,500 guards on 9 May 1998.", past],
    ["In the spring of 1998 Veland's guard was limited to 7,500 guards.", past],
    ["Veland's guard was limited to 7,500 guards on 9 May.", wrong],
    ["Veland's guard was limited to 7,500 guards, the first of them hired on 9 May 1998.", wrong]
  ])
})

describe('what was so when something else happened', () => {
  holds('H1a', [
    ["When the port was opened in 1990, Veland's guard was limited to 7,500 guards.", past],
    ["Before the port was opened in 1990, Veland's guard could be limited to 7,500 guards.", past],
    ["When the port opens in 2031, Veland's guard is limited to 7,500 guards.", wrong],
    ["After the port was opened in 1990, talks began: Veland's guard is limited to 7,500 guards.", wrong]
  ])
})

describe('what was said then', () => {
  holds('H1a', [
    ["The ministers wrote in 1998 that Veland's guard would be limited to 7,500 guards.", past],
    ['"Veland\'s guard will be limited to 7,500 guards," the ministers wrote about the coast and its towns in May 1998.', past],
    ["The ministers wrote on Friday that Veland's guard would be limited to 7,500 guards.", wrong]
  ])
})

describe('what came to nothing', () => {
  holds('H1a', [
    ["Veland's guard was to have been limited to 7,500 guards.", past],
    ["Veland's guard was to be limited to 7,500 guards.", wrong]
  ])
})

describe('what has been so since then', () => {
  holds('H5a', [
    ['Veland has been a member of the Sea League since May 1998.', ['skip: unclear']],
    ['Under the accord Veland has been a member of the Sea League since May 1998.', wrong],
    ['Veland has been admitted to the Sea League in the accord of 2025.', wrong]
  ])
})
