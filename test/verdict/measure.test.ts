/** What is measured and dated of things: bare years, periods, degrees, units that convert, and cells that are about something else. */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'

const examples = 'examples: { consistent: [One is right., Two are right.], contradicted: [One is wrong., Two are wrong.], unrelated: [One is beside., Two are beside.] }'
const { set, problems } = readSet({ path: 'beacon.yml', text: `
proviso: 1
id: beacon
title: The Orm beacon
date: 2026-03-01
document: { title: The Orm beacon, names: [Orm beacon, beacon] }
terms:
  lamp: [lamp, light]
  found: [found, build, founding]
  turn: [turn, rotate, rotation]
  lake: [lake, water]
  cell: [tank]
  lens: [lens]
  vella: { class: organization, names: [Vella Glass] }
  orm: { class: organization, names: [Orm Works] }
provisions:
  - id: B1
    title: The beacon
    statement: What is known of the beacon.
    facts:
      - { id: B1a, kind: date, about: "document & found", value: "1874", ${examples} }
      - { id: B1b, kind: quantity, about: "lamp & turn", value: 12 seconds, ${examples} }
      - { id: B1c, kind: quantity, about: "lake & 'temperature'", value: -4 degrees Celsius, ${examples} }
      - { id: B1d, kind: quantity, about: "cell", value: "1,000 litres", ${examples} }
      - { id: B1e, kind: name, about: "lens & (@build | 'make')", value: [vella], class: organization, relation: builder, ${examples} }
      - { id: B1f, kind: change, about: "'visitor'", from: "400 visitors", to: "300 visitors", ${examples} }
` })
if (set === null) throw new Error(JSON.stringify(problems))
const checker = createChecker(set)

function verdicts(text: string, fact: string): readonly string[] {
  return checker.check({ path: 'article.md', text: `# The Orm beacon\n\n${text}\n` }).findings.filter((one) => one.fact === fact).map(({ verdict }) => verdict)
}

describe('bare years, where the fact is a year', () => {
  it.each([
    ['The beacon was built in 1874.', ['consistent']],
    ['The beacon was built in 1847.', ['contradicted']],
    ['The beacon (built in 1874) got a new roof in 1950.', ['consistent']],
    ['The beacon was built by 1874 hands.', []],
    ['The beacon was built in March 1847.', ['contradicted']]
  ])('%s', (text, expected) => { expect(verdicts(text, 'B1a')).toEqual(expected) })
})

describe('measures', () => {
  it.each([
    ['The lamp turns every 12 seconds.', 'B1b', ['consistent']],
    ['The lamp turns every 20 seconds.', 'B1b', ['contradicted']],
    ['The water had a temperature of minus 4 degrees.', 'B1c', ['consistent']],
    ['The water had a temperature of minus 14 degrees.', 'B1c', ['contradicted']],
    ['The water had a temperature of 24.8 °F.', 'B1c', ['consistent']],
    ['The tank of the beacon holds 1 cubic metre.', 'B1d', ['consistent']],
    ['The tank of the beacon holds 100 litres.', 'B1d', ['contradicted']],
    ['My tank holds 100 litres.', 'B1d', []]
  ])('%s (%s)', (text, fact, expected) => { expect(verdicts(text, fact)).toEqual(expected) })
})

describe('what a number replaces', () => {
  it.each([
    ['The beacon lets in 300 visitors instead of 400.', ['consistent']],
    ['The beacon lets in 300 visitors instead of the previous 500.', ['contradicted']],
    ['The beacon lets in 300 visitors instead of the 500 that the inn wanted.', []]
  ])('%s', (text, expected) => { expect(verdicts(text, 'B1f')).toEqual(expected) })
})

describe('names in tables', () => {
  const table = (head: string): string => `The lens was built with care.\n\n| Part | Maker |\n|---|---|\n| ${head} | Orm Works |`
  it('are of what their row is headed by', () => { expect(verdicts(table('Lens, built by'), 'B1e')).toEqual(['contradicted']) })
  it('are not of what the paragraph before the table is about', () => { expect(verdicts(table('Railing'), 'B1e')).toEqual([]) })
})

describe('what others wish and what once was', () => {
  it.each([
    ['The union had demanded more room. It also wants a tank of 500 litres.', 'B1d', []],
    ['It ought to have a tank of 500 litres.', 'B1d', []],
    ['Nobody complained when the tank was still 500 litres.', 'B1d', []],
    ['- **1950.** The tank holds 500 litres.', 'B1d', []],
    ['- **2026.** The tank holds 500 litres.', 'B1d', ['contradicted']],
    ['It stores 20 GB in a tank of 500 litres.', 'B1d', ['review']]
  ])('%s', (text, fact, expected) => { expect(verdicts(text, fact)).toEqual(expected) })
})
