// The words that are taken from statement and examples where a fact names none, plain words, and what a short form of a
// set is read into.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createChecker } from '../../src/check.ts'
import { expressionText } from '../../src/provision/expression.ts'
import { provisionSetSchema } from '../../src/provision/schema.ts'
import { readSet } from '../../src/set-reading.ts'
import { conceptKeys } from '../../src/provision/expression.ts'
import { derivePlainly, plainLexicon } from './plain-derivation.ts'
import type { PlainFact } from './plain-derivation.ts'
import { isValid } from './schema-check.ts'
import type { Fact, ProvisionSet } from '../../src/model.ts'

const head = `proviso: 1
id: pool
title: Rules of the pool
date: 2026-01-01
document: Pool rules
terms:
  child: [child, kid]
  adult: [adult, grown-up]
  slide: [water slide, slide]
  tollvik: { class: place, names: Tollvik }
provisions:
`

const facts = [
  'A ticket for a child costs $3.', 'A ticket for an adult costs $5.', 'The slide closes at the end of September 2026.', 'The water has a depth of 2 metres.',
  'Ball games are forbidden on the lawn.', 'The pool holds 900,000 litres of water.'
]

const written = (list: readonly string[]): string => head + list.map((fact, order) => `  - id: F${order}\n    statement: ${fact}\n`).join('')

function setOf(text: string): ProvisionSet {
  const { set, problems } = readSet({ path: 'pool.yml', text })
  if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? 0} ${message}`).join('\n'))
  return set
}

const factsOf = (set: ProvisionSet): readonly Fact[] => set.provisions.flatMap((provision) => provision.facts)
const aboutOf = (text: string, id: string): string => {
  const check = factsOf(setOf(text)).find((fact) => fact.id === id)?.checks[0]
  return check === undefined ? '' : expressionText(check.about)
}

describe('words taken from a statement', () => {
  it.each([
    ['F0', /child/, /adult|'3'|dollar/],
    ['F1', /adult/, /child/],
    ['F2', /slide/, /september/i],
    ['F3', /depth/, /metre/],
    ['F4', /ball|game|lawn/, /@forbid|'forbid/],
    ['F5', /'hold'|water/, /litre/]
  ])('%s has what tells it from the others, and no value', (id, present, absent) => {
    const about = aboutOf(written(facts), id)
    expect(about).toMatch(present)
    expect(about).not.toMatch(absent)
  })

  it('let each statement be found, and the same with another value be wrong', () => {
    const set = setOf(written(facts))
    const checker = createChecker(set)
    const outcome = (text: string): readonly string[] => checker.check({ path: 'a.md', text: `# Pool rules\n\n${text}\n` }).findings.map(({ fact, verdict }) => `${fact} ${verdict}`)
    facts.forEach((fact, order) => { expect(outcome(fact)).toContain(`F${order} consistent`) })
    expect(outcome('A ticket for a child costs $4.')).toEqual(['F0 contradicted'])
    expect(outcome('Grown-ups pay a ticket price of $7.')).toEqual(['F1 contradicted'])
    expect(outcome('Ball games are allowed on the lawn.')).toEqual(['F4 contradicted'])
  })

  it('take in what examples have in place of a word', () => {
    const examples = '    examples:\n      consistent: [Ball games are banned on the grass., No ball games on the meadow!]\n'
    const about = aboutOf(written(facts).replace('on the lawn.\n', `on the lawn.\n${examples}`), 'F4')
    expect(createChecker(setOf(written(facts).replace('on the lawn.\n', `on the lawn.\n${examples}`))).set.provisions).toHaveLength(facts.length)
    expect(about).toMatch(/ball|game/)
  })

  it('leave out names that may stand in place of the value', () => {
    const name = `${written(facts)}  - id: N\n    statement: The pool lies in Tollvik.\n    value: tollvik\n`
    expect(aboutOf(name, 'N')).not.toContain('tollvik')
  })

  it('take no wrong value from a wrong example', () => {
    const others = ['Lost towels are kept for 3 days.', 'Lost keys are kept for 9 days.', 'A boat holds 4 people.'].map((fact, order) => `  - id: K${order}\n    statement: ${fact}\n`).join('')
    const named = `${others}  - id: N\n    statement: Boats are stored in Tollvik.\n    value: tollvik\n    examples: { consistent: The boats are in Tollvik., contradicted: Boats are kept in Bergen. }\n`
    const name = written(facts).replace('  slide:', '  boat: [boat]\n  slide:') + named
    expect(aboutOf(name, 'N')).toContain('boat')
    expect(aboutOf(name, 'N')).not.toMatch(/bergen|tollvik/)
  })

  it('are the same every time', () => {
    expect(factsOf(setOf(written(facts))).map(({ checks }) => checks)).toEqual(factsOf(setOf(written(facts))).map(({ checks }) => checks))
  })

  it('are found in a set of many facts in little time', () => {
    const many = Array.from({ length: 600 }, (_, order) => `Ticket number ${order} of the blue${order} kiosk costs $${order + 1}.`)
    const start = performance.now()
    expect(factsOf(setOf(written(many)))).toHaveLength(600)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

/** Facts of few words, so that they have many in common, told with or without examples; some of them name a place. */
const sentence = (end: string): fc.Arbitrary<string> => fc.tuple(
  fc.constantFrom('A child', 'An adult', 'The slide', 'The blue slide', 'A boat', 'The lawn', 'Under the pool rules the slide', 'Gate'),
  fc.constantFrom('costs', 'needs', 'may hold', 'is limited to', 'brings'),
  fc.constantFrom('', ' on the lawn', ' near the water', ' in summer', ' with a kid', ' by the old gate')
).map(([thing, verb, where]) => `${thing} ${verb} ${end}${where}.`)
const few = (end: string): fc.Arbitrary<readonly string[]> => fc.uniqueArray(sentence(end), { maxLength: 4 })
const counted = fc.integer({ min: 10, max: 99 }).chain((value) => fc.record({
  statement: sentence(`${value} tickets`), consistent: few(`${value} coupons`), contradicted: few(`${value + 1} tickets`), unrelated: few('7 flags'),
  values: fc.constant([]), isName: fc.constant(false)
}))
const named = fc.record({
  statement: fc.constantFrom('The pool lies in Tollvik.', 'The boats lie in Tollvik.', 'The slide was made in Tollvik.'), consistent: few('people from Tollvik'),
  contradicted: few('people from Bergen').map((all) => all.map((text) => text.replace('A ', 'Old '))), unrelated: few('9 flags'), values: fc.constant(['tollvik']), isName: fc.constant(true)
})
const listed = (sort: string, sentences: readonly string[]): string => sentences.length === 0 ? '' : `      ${sort}:\n${sentences.map((one) => `        - ${one}\n`).join('')}`
const toYaml = (list: readonly PlainFact[]): string => head + list.map(({ statement, consistent, contradicted, unrelated, isName }, order) => {
  const examples = listed('consistent', consistent) + listed('contradicted', contradicted.filter((one) => !consistent.includes(one))) + listed('unrelated', unrelated)
  return `  - id: F${order}\n    statement: ${statement}\n${isName ? '    value: tollvik\n    relation: place\n' : ''}${examples === '' ? '' : `    examples:\n${examples}`}`
}).join('')

describe('words looked up', () => {
  it('are those that come of comparing every fact with every other', () => {
    const lexicon = plainLexicon(setOf(written(facts)))
    let told = 0
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: counted }, { weight: 1, arbitrary: named }), { minLength: 1, maxLength: 9 }), (list: readonly PlainFact[]) => {
      const { set } = readSet({ path: 'pool.yml', text: toYaml(list) })
      const plain = derivePlainly(list, lexicon).map((lists) => lists.map((keys) => [...keys].sort()))
      expect(set === null).toBe(plain.some((lists) => lists.length === 0))
      if (set === null) return
      const looked = factsOf(set).map(({ checks: [check] }) => (check === undefined ? [] : check.about.op === 'all' ? check.about.of : [check.about]).map((part) => [...conceptKeys(part)].sort()))
      expect(looked).toEqual(plain)
      told += looked.length
    }), { numRuns: 50 })
    expect(told).toBeGreaterThan(100)
  })
})

describe('plain words', () => {
  const withWords = (lines: string): string => written(facts).replace('costs $3.\n', `costs $3.\n    ${lines}\n`)

  it.each([
    ['words: [ticket, child]', "'ticket' & child"],
    ['words: ["ticket, pass", kid]', "('ticket' | 'pass') & child"],
    ['words: [found]', "'found' | 'find'"],
    ['words: [held]', "'hold'"],
    ['words: [Grown-up, "@pay"]', 'adult & @pay'],
    ['words: kids\' day', "'kids'' day'"],
    ['words: ["\'child\'"]', "'child'"]
  ])('%s', (lines, expected) => {
    expect(aboutOf(withWords(lines), 'F0')).toBe(expected)
  })

  it.each([
    ['words: [ticket & child]', '14:20 Unexpected "&" in plain words, expected words separated by commas; an expression stands in "about" or "unless"'],
    ['words: ["ticket,, child"]', '14:21 Unexpected comma in "ticket,, child", expected a word before and behind it'],
    ['words: ["@pya"]', '14:14 Unexpected class "@pya", expected a word class of English that is built in; did you mean "@pay"?']
  ])('%s is a mistake', (lines, expected) => {
    const { set, problems } = readSet({ path: 'pool.yml', text: withWords(lines) })
    expect(set).toBeNull()
    expect(problems.filter(({ severity }) => severity !== 'warning').map(({ line, column, message }) => `${line ?? 0}:${column ?? 0} ${message}`)).toEqual([expected])
  })

  it('that must not be there are found like others', () => {
    const check = factsOf(setOf(withWords('words: [ticket, child]\n    not: [birthday, "school, class"]\n    unless: adult')))[0]?.checks[0]
    expect(check?.unless == null ? '' : expressionText(check.unless)).toBe("adult | 'birthday' | 'school' | 'class'")
  })
})

describe('short forms', () => {
  const short = `${head}  - id: F\n    statement: A ticket for a child costs $3.\n    examples: { consistent: Kids pay $3 for a ticket. }\n`

  it('are valid by the schema as well', () => {
    for (const text of [short, written(facts), short.replace('document: Pool rules', 'document: [Pool rules, bathing rules]'), short.replace('document: Pool rules\n', ''), short.replace('child: [child, kid]', 'child:')]) {
      expect(readSet({ path: 'pool.yml', text }).set).not.toBeNull()
      expect(isValid(parse(text), provisionSetSchema()), text).toBe(true)
    }
  })

  it.each([
    ['document: Pool rules', { title: 'Pool rules', names: ['Pool rules'] }],
    ['document: [Pool rules, bathing rules]', { title: 'Pool rules', names: ['Pool rules', 'bathing rules'] }],
    ['document: { title: The pool charter of May 2026 }', { title: 'The pool charter of May 2026', names: ['pool charter of May 2026', 'pool charter', 'charter'] }],
    ['document: { names: charter }', { title: 'charter', names: ['charter'] }],
    ['', { title: 'Rules of the pool', names: [] }]
  ])('%j names the document', (line, expected) => {
    expect(setOf(short.replace('document: Pool rules', line)).document).toMatchObject(expected)
  })

  it('name a term by its id where it has no name', () => {
    expect(setOf(short.replace('  child: [child, kid]', '  child:\n  beach-ball:')).terms.slice(0, 2)).toMatchObject([{ id: 'child', names: ['child'] }, { id: 'beach-ball', names: ['beach ball'] }])
  })

  it('title a provision by the beginning of its statement', () => {
    expect(setOf(short).provisions[0]?.title).toBe('A ticket for a child costs $3')
    const long = `${'very '.repeat(20)}deep`
    expect(setOf(short.replace('A ticket for', `A ${long} ticket for`)).provisions[0]?.title).toMatch(/^A very .{20,60} \.\.\.$/)
  })

  it('of a set without a document: any article may state its facts', () => {
    const bare = setOf(short.replace('document: Pool rules\n', ''))
    expect(createChecker(bare).check({ path: 'a.md', text: 'Yesterday was hot. A ticket for a child costs $4.' }).findings).toMatchObject([{ fact: 'F', verdict: 'contradicted' }])
    const named = setOf(short)
    expect(createChecker(named).check({ path: 'a.md', text: 'Yesterday was hot. A ticket for a child costs $4.' }).findings).toEqual([])
  })

  it('of a document with a name of one word: a sentence may begin with it', () => {
    const set = setOf(short.replace('document: Pool rules', 'document: Aquarena'))
    expect(createChecker(set).check({ path: 'a.md', text: '# Aquarena\n\nA ticket for a child costs $4.' }).findings).toMatchObject([{ fact: 'F', verdict: 'contradicted' }])
  })
})
