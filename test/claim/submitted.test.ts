/** Texts that others than the known writers of the document have sent in. */
import { expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'

const { set } = readSet({ path: 'fish.yml', text: `proviso: 1
id: fish
title: The Norwegian fishing plan
date: 2026-05-01
document: { title: Norwegian fishing plan, names: [Norwegian plan, fishing plan, plan] }
provisions:
  - { id: boats, statement: "The fleet may have at most 40 boats.", words: [fleet, boat] }
` })
if (set === null) throw new Error('the set has problems')
const checker = createChecker(set)

it.each([
  ['The Danes have sent in a version in which the fleet has 60 boats.', 'other-document'],
  ['The Danes have now tabled a text that gives the fleet 60 boats.', 'other-document'],
  ['Norway has sent in a version in which the fleet has 60 boats.', 'contradicted'],
  ['The Danes have sent in a complaint: the fleet has 60 boats.', 'contradicted'],
  ['The Danes have read a version in which the fleet has 60 boats.', 'contradicted']
])('%s', (text, outcome) => {
  const { findings, notChecked } = checker.check({ path: 'a.md', text: `# The Norwegian fishing plan\n\n${text}\n` })
  expect([...findings.filter(({ line }) => 1 < line).map(({ verdict }) => verdict), ...notChecked.map(({ reason }) => reason)]).toEqual([outcome])
})
