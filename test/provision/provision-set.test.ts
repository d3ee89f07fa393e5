// What a valid set is read into, and that size, depth and aliases are bounded whatever the file holds.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionText } from '../../src/provision/expression.ts'
import { readProvisionSet } from '../../src/provision/index.ts'
import { classes, changed, harborSet, read, relations } from './fixture.ts'

function harbor() {
  const { set, problems } = read(harborSet)
  if (set === null) throw new Error(problems.join('\n'))
  return set
}

function factOf(text: string, id: string) {
  const { set, problems } = read(text)
  const fact = set?.provisions.flatMap((provision) => provision.facts).find((one) => one.id === id)
  if (fact === undefined) throw new Error(problems.join('\n'))
  return fact
}

const checkOf = (id: string, index = 0) => factOf(harborSet, id).checks[index]
const concept = (key: string) => ({ op: 'concept', key })

describe('a valid set', () => {
  it('has no problems', () => {
    expect(read(harborSet).problems).toEqual([])
  })

  it('has its head, documents, terms and people', () => {
    expect(harbor()).toMatchObject({
      id: 'harbor-accord', title: 'The harbor accord', date: '2025-03-31',
      references: [
        { publisher: 'Gazette', title: 'Accord signed', date: '2025-03-31', url: 'https://example.org/accord' },
        { publisher: 'Journal', title: 'What it costs', date: null, url: null }
      ],
      document: { id: 'document', title: 'The harbor accord of March 2025', names: ['harbor accord', 'accord'], about: null },
      otherDocuments: [{ id: 'river-treaty', title: 'The river treaty', names: ['river treaty'], about: concept('river') }]
    })
    expect(harbor().terms[0]).toEqual({ id: 'port', class: 'thing', names: ['port', 'harbor'], exact: [], country: null, parts: [] })
    expect(harbor().terms[3]).toEqual({ id: 'quay', class: 'place', names: ['north quay'], exact: ['NQ'], country: null, parts: ['berth'] })
    expect(harbor().terms[5]).toEqual({ id: 'norway', class: 'country', names: ['Norwegian side'], exact: [], country: 'NO', parts: [] })
    expect(harbor().people[0]).toEqual({ id: 'vale', name: 'Anna Vale', names: ['Vale'], roles: ['harbor master'], formerly: ['pilot'] })
  })

  it('takes statement and sources from the provision where the fact has none', () => {
    expect(factOf(harborSet, 'H2a')).toMatchObject({ provision: 'H2', statement: 'Norway pays.', references: [{ publisher: 'Gazette' }, { publisher: 'Journal' }] })
    expect(factOf(harborSet, 'H2b').references).toMatchObject([{ publisher: 'Journal' }])
    const own = changed('id: H2a, kind: quantity', 'id: H2a, statement: Norway gives 100 million., kind: quantity')
    expect(factOf(own, 'H2a').statement).toBe('Norway gives 100 million.')
  })

  it('reads a quantity with what binds it', () => {
    const check = checkOf('H1a')
    expect(check).toMatchObject({
      kind: 'quantity', written: 'at most 40 cranes', value: { min: null, max: 40, bound: 'at-most' }, of: concept('crane'),
      when: 'plan', to: null, split: [], holder: 'port', unless: concept('river')
    })
    expect(check === undefined ? '' : expressionText(check.about)).toBe("port & crane & (@limit | 'upper bound')")
  })

  it('lets further checks take over what they leave out', () => {
    expect(checkOf('H1a', 1)).toMatchObject({ kind: 'rule', force: 'allowed', holder: 'port', unless: concept('river'), about: { op: 'all' } })
    const bare = changed('{ kind: rule, value: allowed, about: "crane & @station" }', '{ kind: rule, value: allowed }')
    expect(factOf(bare.replace('  join', ''), 'H1a').checks[1]?.about).toEqual(checkOf('H1a')?.about)
  })

  it.each([
    ['H1b', { kind: 'change', from: { min: 60 }, to: { min: 40 }, written: 'from 60 cranes to 40 cranes', of: concept('crane') }],
    ['H2a', { kind: 'quantity', value: { min: 100e6, unit: 'USD' }, to: 'port', when: 'plan' }],
    ['H2c', { kind: 'total', value: { min: 150e6 }, parts: ['H2a', 'H2b'] }],
    ['H2d', { kind: 'quantity', split: ['norway', 'union'] }],
    ['H3a', { kind: 'name', names: ['vale'], written: 'Anna Vale', class: 'person', relation: 'head', beside: ['moss'], closed: true }],
    ['H3b', { kind: 'date', written: 'Monday 31 March 2025', value: { year: 2025, month: 3, day: 31, weekday: 1 } }],
    ['H3c', { kind: 'choice', value: 'in-stages', written: 'in stages', options: { 'in-stages': concept("'step by step'"), 'at-once': concept("'at once'") } }],
    ['H3d', { kind: 'role', people: ['vale', 'moss'], about: { op: 'any', of: [concept('vale'), concept('moss')] }, written: 'Anna Vale (harbor master) and Peter Moss (mayor)' }],
    ['H3e', { kind: 'rule', force: 'forbidden', written: 'forbidden, permanently', permanence: 'permanent', yes: concept("'welcome'"), no: concept("'shut out'"), condition: concept('union') }]
  ])('reads %s', (id, expected) => {
    expect(checkOf(id)).toMatchObject(expected)
  })

  it.each([
    ['a bare number as a quantity', 'value: at most 40 cranes', 'value: 40', 'H1a', { value: { min: 40, max: 40 }, written: '40' }],
    ['a single id as names', 'value: [vale]', 'value: vale', 'H3a', { names: ['vale'] }],
    ['shares as a split', 'value: 50%, split', 'value: "50:50", split', 'H2d', { split: ['norway', 'union'] }],
    ['a country by its common name', 'value: [vale], class: person, relation: head', 'value: [norway], class: country, relation: head', 'H3a', { written: 'Norway' }],
    ['everyone where a role names nobody', 'people: [vale, moss], ', '', 'H3d', { people: [], about: { op: 'any', of: [concept('vale'), concept('moss')] } }]
  ])('takes %s', (_, from, to, id, expected) => {
    expect(factOf(changed(from, to), id).checks[0]).toMatchObject(expected)
  })

  it('puts folded texts on one line', () => {
    const folded = changed('statement: Norway pays.', 'statement: >\n      Norway\n      pays.\n\n      In full.')
    expect(read(folded).set?.provisions[1]?.statement).toBe('Norway pays. In full.')
  })
})

describe('the digest', () => {
  it('is the same for other line ends and a byte order mark, and another for other text', () => {
    const { digest } = harbor()
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(read(harborSet.replaceAll('\n', '\r\n')).set?.digest).toBe(digest)
    expect(read(`\uFEFF${harborSet}`).set?.digest).toBe(digest)
    expect(read(`${harborSet}# note\n`).set?.digest).not.toBe(digest)
  })

  it('leaves positions right under other line ends and a byte order mark', () => {
    const broken = changed('holder: port', 'holder: prot').replaceAll('\n', '\r\n')
    const [problem] = read(`\uFEFF${broken}`).problems
    expect(problem).toBe('34:17 Unexpected term or person "prot", expected a term or person of the set; did you mean "port"?')
    expect(read('\uFEFFproviso: 7').problems[0]).toBe('1:1 Unexpected provision set without "id", expected an id of small letters, digits and single hyphens')
  })
})

describe('limits', () => {
  const firstOf = (text: string): string => {
    const start = performance.now()
    const { set, problems } = read(text)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(set).toBeNull()
    return problems[0] ?? ''
  }
  const nine = (name: string): string => Array.from({ length: 9 }, () => name).join(', ')

  it.each([
    ['lists in lists', '['.repeat(20_000)],
    ['maps in maps', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['closed lists', `${'['.repeat(60)}${']'.repeat(60)}`],
    ['steps of indentation', Array.from({ length: 500 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')]
  ])('refuses %s', (_, text) => {
    expect(firstOf(text)).toMatch(/^\d+:\d+ Unexpected nesting, expected at most 32 levels$/)
  })

  it('refuses a file over the limit unread', () => {
    expect(firstOf(`title: ${'x'.repeat(2_000_000)}`)).toBe('1:1 Unexpected size of 2000007 bytes, expected at most 2000000')
    expect(firstOf(`title: ${'é'.repeat(1_000_000)}`)).toBe('1:1 Unexpected size of 2000007 bytes, expected at most 2000000')
  })

  it('refuses more aliases than anyone needs', () => {
    expect(firstOf(`a: &a x\nb: [${Array.from({ length: 1100 }, () => '*a').join(', ')}]`)).toBe('2:4005 Unexpected alias *a, expected at most 1000 aliases')
  })

  it('does not expand aliases of aliases of aliases', () => {
    const bomb = `x: &a [z, z, z, z, z, z, z, z, z]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${nine(`*${String.fromCharCode(97 + index)}`)}]`).join('\n')}\nprovisions: *h\n`
    expect(firstOf(bomb)).toMatch(/^1:1 Unexpected key "x"/)
  })

  it('stops when aliases multiply what is read', () => {
    const many = Array.from({ length: 500 }, () => 'x').join(', ')
    const set = harborSet.replace('names: [north quay]', `names: &n [${many}]`).replace('people:\n', `${Array.from({ length: 990 }, (_, index) => `  t${index}: *n`).join('\n')}\npeople:\n`)
    const { problems } = read(set)
    expect(problems.some((problem) => problem.includes('Unexpected amount of aliased content, expected at most 400000 values'))).toBe(true)
  })

  it('ends on an anchor within itself', () => {
    expect(firstOf('&a [*a]')).toContain('Unexpected list, expected a map')
    expect(firstOf('proviso: 1\nprovisions: &p\n  - facts: *p\n')).toContain('Unexpected provision set without "id"')
  })

  it.each(['"', '&a ', '*a ', 'a: 1\n', ':', '\t', '%', '---\n', '!', '- ', '> ', '| ', '{', '[,', '? ', '\u0000', '\\', "'", '#', 'é', '\r'])('takes 50 KB of %j', (token) => {
    firstOf(token.repeat(Math.floor(50_000 / token.length)))
  })

  it('takes many different keys in linear time', () => {
    firstOf(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'))
  })

  it('lists five hundred problems and counts the rest', () => {
    const { problems } = read(harborSet.replace('names: [north quay]', `names: [${Array.from({ length: 700 }, () => '7').join(', ')}]`))
    expect(problems).toHaveLength(501)
    expect(problems.at(-1)).toBe('-:- Unexpected number of problems, 200 more are not listed')
  })

  it('is used in spite of more warnings than are listed', () => {
    const reading = readProvisionSet({ path: 'set.yml', text: harborSet.replace('terms:\n', `terms:\n${Array.from({ length: 601 }, (_, index) => `  unused-${index}: [nobody ${index}]\n`).join('')}`) }, classes, relations)
    expect(reading.set).not.toBeNull()
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reading.problems.at(-1)?.message).toMatch(/^Unexpected number of problems, \d+ more are not listed$/)
  })
})

describe('any text', () => {
  const edit = fc.tuple(fc.nat(harborSet.length), fc.nat(12), fc.oneof(fc.string(), fc.constantFrom('&x ', '*x', ': ', '\n', '- ', '"', "'", '!a ', '[', '}', '\t', '<<: ')))
  it('never throws, and gives a set or an error, on a set with random edits', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = edits.reduce((before, [at, length, put]) => before.slice(0, at) + put + before.slice(at + length), harborSet)
      const { set, problems } = readProvisionSet({ path: 'set.yaml', text }, classes, relations)
      const errors = problems.filter(({ severity }) => severity !== 'warning')
      expect(set === null).toBe(0 < errors.length)
      const lines = text.split('\n')
      for (const { line, column, message } of problems) {
        expect(message).toMatch(/^Unexpected .+/s)
        if (line === null || column === null) continue
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
    }), { numRuns: 150 })
  })
})
