/** Every rule on a set in which one thing will not work: what is said, where, and that nothing is said of a set that works. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/index.ts'
import { ferry, ferryWith, problemsOf } from './ferry.ts'

type Edit = readonly [from: string, to: string]

interface Case {
  readonly rule: string
  readonly edits: readonly Edit[]
  /** The words of the set that are marked, and the line they stand on as far as it tells them apart. */
  readonly marked: string
  readonly on: string
  /** Parts of the message and the remedy. */
  readonly says: readonly string[]
}

const second = `  - id: F6
    title: Sailors
    statement: The boat has a crew of at most 15 sailors.
    facts:
      - id: F6
        kind: quantity
        about: "ferry & crew"
        value: at most 15 sailors
        of: crew
        examples:
          consistent: ["Under the ferry plan the boat has a crew of at most 15 sailors.", "The ferry plan gives the boat at most 15 crew members."]
          contradicted: ["Under the ferry plan the boat has a crew of at most 25 sailors.", "The ferry plan gives the boat at most 35 crew members."]
          unrelated: ["The yacht club has 40 sailors.", "The ferry was painted in 1998."]
`

const cases: readonly Case[] = [
  {
    rule: 'failing-example', edits: [['The ferry plan sets the fare of the ferry at $6.', 'The ferry plan makes the trip cost $6.']],
    marked: '"The ferry plan makes the trip cost $6."', on: 'consistent: ["In the ferry plan', says: ['a right example of F2', 'expected consistent', 'add the words of the sentence']
  },
  {
    rule: 'failing-example', edits: [['In the ferry plan a ticket for the ferry costs $9.', 'In the ferry plan a ticket for the ferry costs $6.00.']],
    marked: '"In the ferry plan a ticket for the ferry costs $6.00."', on: 'contradicted: ["In the', says: ['a wrong example of F2', 'expected contradicted', 'can be true together with the fact']
  },
  {
    rule: 'failing-example', edits: [['A ticket for the museum costs $9.', 'By the ferry plan a ticket of the ferry costs $9.']],
    marked: '"By the ferry plan a ticket of the ferry costs $9."', on: 'unrelated: ["By the', says: ['an unrelated example of F2', 'expected no claim', 'ask for one more word']
  },
  {
    rule: 'missing-example', edits: [['  - id: F5\n', '  - id: F6\n    statement: The pier has 4 berths.\n    examples: { consistent: [The pier has four berths.] }\n  - id: F5\n']],
    marked: 'F6', on: '- id: F6', says: ['fact F6 without wrong examples', '"contradicted"']
  },
  {
    rule: 'failing-example', edits: [['  - id: F5\n', '  - id: F6\n    statement: It has 4 of them.\n    words: [pier, berth]\n    of: "\'berth\'"\n    examples: { consistent: [The pier has 4 berths.], contradicted: [The pier has 5 berths.] }\n  - id: F5\n']],
    marked: 'It has 4 of them.', on: 'statement: It', says: ['the statement of F6', 'no claim found', 'say in one sentence']
  },
  {
    rule: 'self-exclusion', edits: [[`unless: "'season'"`, `unless: "'season' | 'cost'"`]],
    marked: `"'season' | 'cost'"`, on: 'unless:', says: ['exception of F2', `the sentence has 'cost'`]
  },
  {
    rule: 'overlap', edits: [['  - id: F5\n', `${second}  - id: F5\n`]],
    marked: '"ferry & crew"', on: '', says: ['F1', 'F6', 'claim', 'asked for by the same words']
  },
  {
    rule: 'common-word', edits: [['about: "ferry & ticket"', 'about: "@pay"']],
    marked: '"@pay"', on: 'about:', says: ['any word of the class @pay is enough', 'ask for the thing it is said of']
  },
  {
    rule: 'common-word', edits: [['about: "ferry & ticket"', `about: "document & 'price'"`]],
    marked: `"document & 'price'"`, on: 'about:', says: [`the common word 'price' is enough`]
  },
  {
    rule: 'empty-name', edits: [['ticket: [ticket, fare]', 'ticket: [ticket, fare, It]']],
    marked: 'It', on: 'ticket: [', says: ['name "It" of "ticket"', 'take it out']
  },
  {
    rule: 'ambiguous-name', edits: [['crew: [crew member, sailor]', 'crew: [crew member, sailor, Boats]']],
    marked: 'Boats', on: 'crew: [', says: ['name "Boats" of "crew"', 'a name of "ferry" too']
  },
  {
    rule: 'ambiguous-name', edits: [['elm: { class: place, names: [Elm Island] }', 'elm: { class: place, names: [Elm Island] }\n  isle: [elm-island]']],
    marked: 'elm-island', on: 'isle: [', says: ['a name of "elm" too']
  },
  {
    rule: 'nested-name', edits: [['  - id: F5\n', `${second.replace('about: "ferry & crew"', 'about: "shuttle & crew"').replaceAll('the boat', 'the shuttle ferry')}  - id: F5\n`], ['pier: [pier, jetty]', 'pier: [pier, jetty]\n  shuttle: [shuttle ferry]']],
    marked: 'shuttle ferry', on: 'shuttle: [', says: ['contains a name of "ferry"', 'tell F6 from F1', 'add unless: shuttle to F1']
  },
  {
    rule: 'nested-document', edits: [['names: [rail plan] }', 'names: [ferry] }']],
    marked: 'ferry plan', on: 'names: [ferry plan, plan]', says: ['a name of the document "rail-plan"', 'other-documents, rail-plan']
  },
  {
    rule: 'shared-role', edits: [['roles: [mayor of Elm Island]', 'roles: [mayor, Harbor Master]']],
    marked: 'Harbor Master', on: 'roe:', says: ['role "Harbor Master" of "roe"', 'a role of "vale" too']
  },
  {
    rule: 'shared-surname', edits: [['name: Peter Roe', 'name: Peter Vale']],
    marked: 'Peter Vale', on: 'roe:', says: ['surname "Vale" of "roe" and "vale"', 'taken for nobody']
  },
  {
    rule: 'open-choice', edits: [[`phased: "'in stages' | 'step by step'"`, `phased: "'once' | 'step by step'"`], ['The ferry plan has the pier built at once.', 'At once the ferry plan has a pier to build.']],
    marked: `"'once' | 'step by step'"`, on: 'options:', says: ['option "phased"', 'expected options that exclude each other']
  },
  {
    rule: 'classless-name', edits: [['lane: { class: organization, names: [Lane Lines] }', 'lane: [Lane Lines]']],
    marked: 'lane', on: 'lane:', says: ['term "lane" without a class', 'a right name of F3', 'class: organization']
  },
  {
    rule: 'unnamed-holder', edits: [['        of: crew\n', '        of: crew\n        holder: lane\n']],
    marked: 'lane', on: 'holder:', says: ['holder "lane" of F1', 'name the holder in an example']
  }
]

describe('lint', () => {
  // What is said of the set of each case, by its text: two tests look at it.
  const said = new Map(cases.map(({ edits }) => ferryWith(...edits)).map((text) => [text, problemsOf(text)] as const))

  it('has nothing to say of a set that works', () => {
    expect(problemsOf(ferry)).toEqual([])
  })

  it.each(cases)('$rule: $marked', ({ rule, edits, marked, on, says }) => {
    const text = ferryWith(...edits)
    const lines = text.split('\n')
    const found = (said.get(text) ?? []).filter((problem) => problem.rule === rule)
    const shown = found.map(({ line, column, endColumn }) => lines[(line ?? 1) - 1]?.slice((column ?? 1) - 1, (endColumn ?? 1) - 1))
    expect(shown).toContain(marked)
    const problem = found[shown.indexOf(marked)]
    expect(lines[(problem?.line ?? 1) - 1]).toContain(on)
    expect(problem).toMatchObject({ path: 'ferry.yml', severity: 'warning' })
    for (const part of says) expect(`${problem?.message ?? ''} ${problem?.help ?? ''}`).toContain(part)
  })

  it('every rule has a case, a name of its own and a sentence about it', () => {
    const tested = new Set(cases.map(({ rule }) => rule))
    expect(rules.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    for (const { about } of rules) expect(about).toMatch(/^[A-Z].*\.$/)
  })

  it('messages say what was not expected and what is; remedies are no sentences with a full stop', () => {
    for (const { message, help } of [...said.values()].flat().filter(({ rule }) => rule !== undefined)) {
      expect(message).toMatch(/^Unexpected .*, expected /)
      expect(help).toMatch(/[^.]$/)
    }
  })
})

describe('whatever is changed in a set', () => {
  const lines = ferry.split('\n')
  /** A line taken out, doubled, or with some letters in place of others: what happens when people edit. */
  const change = fc.record({ at: fc.nat(lines.length - 1), sort: fc.constantFrom('remove', 'double', 'replace', 'cut'), from: fc.nat(40), text: fc.constantFrom('', ' ', ':', '- ', '"', "'", '[', '}', '&', '|', 'ferry', 'at most 3', '\t', '#', '*a', '&a ', 'é', '\u202e') })

  it('lint does not throw, and every place is in the file', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce<readonly string[]>((all, { at, sort, from, text: piece }) => all.flatMap((line, index) => {
        if (index !== at) return [line]
        if (sort === 'remove') return []
        if (sort === 'double') return [line, line]
        return [sort === 'cut' ? line.slice(0, from) : line.slice(0, from) + piece + line.slice(from + piece.length)]
      }), lines).join('\n')
      const own = text.split('\n')
      for (const { line, column, message } of problemsOf(text)) {
        expect(message).not.toBe('')
        if (line === null || column === null) continue
        expect(line).toBeLessThanOrEqual(own.length)
        expect(column).toBeLessThanOrEqual((own[line - 1]?.length ?? 0) + 1)
      }
    }), { numRuns: 150 })
  }, 60_000)
})
