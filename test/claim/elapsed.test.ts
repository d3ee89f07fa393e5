/** How long ago something was is no period that a document lays down. */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'

const set = `proviso: 1
id: rink-plan
title: The rink plan
date: 2025-03-03
document: { title: The rink plan, names: [rink plan, plan] }
terms:
  town: { class: place, names: [Kelby] }
  rink: [rink]
provisions:
  - { id: melt, kind: quantity, about: "rink & 'inaugurate'", value: within 100 days, title: The opening, statement: "The rink plan gives Kelby skaters a rink that opens within 100 days.", examples: { consistent: [The rink plan gives Kelby skaters a rink within 100 days., The rink plan gives skaters of Kelby a rink in 100 days.], contradicted: [One is wrong., Two are wrong.], unrelated: [One is beside., Two are beside.] } }
  - { id: fee, title: The fee, statement: "A visitor pays a fee of 5 euros for boots." }
`

const { set: rink, problems } = readSet({ path: 'rink.yml', text: set })

function verdicts(text: string): readonly string[] {
  if (rink === null) throw new Error(problems.map(({ message }) => message).join())
  return createChecker(rink).check({ path: 'a.md', text: `# The rink plan\n\n${text}\n` }).findings.filter(({ verdict }) => verdict === 'contradicted').map(({ fact }) => fact)
}

describe('a stretch of time since a past event', () => {
  it.each([
    ['The rink plan gives Kelby skaters a rink within ten months.', ['melt']],
    ['The rink plan gives Kelby skaters a rink, ten months after the old mayor took office.', []],
    ['The rink plan gives Kelby skaters a rink ten months after the mayor resigned.', []]
  ])('%s', (text, facts) => {
    expect(verdicts(text)).toEqual(facts)
  })
})
