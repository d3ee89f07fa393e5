/** The words of a document's own name, which every fact is about: alone they bind no figure to a fact that is told with them. */
import { expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'

const { set } = readSet({ path: 'f.yml', text: `proviso: 1
id: farm
title: The Kelby Bank permit
date: 2027-05-01
document: { title: The Kelby Bank permit, names: [Kelby Bank, Kelby Bank permit] }
provisions:
  - { id: granted, statement: "The permit for the Kelby Bank wind farm was granted on 12 March 2027.", words: [permit, "grant, give"] }
  - { id: cost, statement: "The cables cost 40 million euros.", words: [cable, cost] }
  - { id: depth, statement: "The water is 30 metres deep.", words: [water, deep] }
  - { id: fund, statement: "Villages get 2 million euros a year.", words: [village, get] }
  - { id: start, statement: "Work at sea begins on 1 June 2029.", words: [work, begin] }
  - { id: life, statement: "The turbines last 35 years.", words: [turbine, last] }
  - { id: noise, statement: "Piling makes at most 160 metres of noise.", value: at most 160 metres, words: [piling, noise] }
  - { id: height, statement: "The masts rise to 200 metres.", words: [mast, rise] }
` })
if (set === null) throw new Error('the set has problems')
const checker = createChecker(set)

it.each([
  ['The builders of Kelby Bank must be at work by June 2026.', []],
  ['The builders of Kelby Bank got there on 2 March 2026.', []],
  ['The permit for Kelby Bank was granted on 2 March 2027.', ['granted contradicted']]
])('%s', (text, outcome) => {
  const { findings } = checker.check({ path: 'a.md', text: `# The Kelby Bank permit\n\n${text}\n` })
  expect(findings.filter(({ line }) => 1 < line).map(({ fact, verdict }) => `${fact} ${verdict}`)).toEqual(outcome)
})
