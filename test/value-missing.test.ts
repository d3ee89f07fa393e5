import { expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { testExamples } from '../src/command-example.ts'
import { readSet } from '../src/set-reading.ts'

it.each([
  ['The pump was sold with Arden Works.', '"Arden Works" was read, but no verb or noun that is known gives it the part "maker" (verbs that do: build, construct,'],
  ['The pump was made by hand.', 'no name was read'],
])('tells why nothing could be compared: %s', (sentence, why) => {
  const { set } = readSet({ path: 'pump.yml', text: `proviso: 1\nid: pump\ntitle: The pump\ndate: 2026-01-01\ndocument: The pump sheet\nterms:\n  arden: { class: organization, names: [Arden Works] }\n  corwen: { class: organization, names: [Corwen Homes] }\nprovisions:\n  - id: made\n    statement: Corwen Homes built the pump.\n    value: corwen\n    relation: maker\n    words: [pump]\n    examples: { contradicted: ${JSON.stringify(sentence)} }\n` })
  if (set === null) throw new Error('no set')
  const failures = testExamples(createChecker(set), set.provisions.flatMap(({ facts }) => facts)).flatMap((one) => one.failures)
  expect(failures.map(({ got }) => got).join()).toContain(why)
})
