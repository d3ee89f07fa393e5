/** What a sentence, item or cell becomes: kind, value and the words that bind it. */
import { describe, expect, it } from 'vitest'
import { draftOf, factsOf } from './source.ts'

const under = (text: string): string => `# Treaty on the River Orla\n\n${text}\n`

describe('sentences', () => {
  it.each([
    ['The Moot has 12 delegates.', ['quantity 12 delegates: #moot & delegate']],
    ['A crossing permit costs $40.', ['quantity $40: permit & cost']],
    ['Pilots must report a collision within 48 hours.', ['quantity within 48 hours: pilot & report']],
    ['Barges must not carry more than 900 tonnes.', ['quantity at most 900 tonnes: barge & carry']],
    ['The speed limit on the river is 12 kilometres per hour.', ['quantity at most 12 kilometres per hour: limit & speed']],
    ['The fleet is reduced from 80 to 55 barges.', ['change 80 to 55: barge & fleet']],
    ['The treaty entered into force on 4 May 2021.', ['date 4 May 2021: enter into force & #document']],
    ['The library was opened on 9 June 2022.', ['date 9 June 2022: open & library']],
    ['Dredging is prohibited.', ['rule forbidden: dredging & #document']],
    ['Anglers may use the towpath.', ['rule allowed: angler & towpath']],
    ['Skippers must carry a lamp.', ['rule required: skipper & carry & lamp']],
    ['Lena Brandt is the director of the port.', ['role lena-brandt: #lena-brandt']]
  ])('%s', (sentence, facts) => {
    expect(factsOf(under(sentence))).toEqual(facts)
  })

  it('gives each of several values its own words', () => {
    expect(factsOf(under('Austria pays 50%, Slovenia 30% and Hungary 20%.'))).toEqual(['quantity 50%: #austria & pay', 'quantity 30%: #slovenia & pay', 'quantity 20%: #hungary & pay'])
  })

  it('reads a name in a part that syntax leaves no doubt of', () => {
    expect(factsOf(under('The Orla Council has its seat in Maribor.\n\nThe Orla Council is chaired by Hungary.'))).toEqual(['name maribor: #orla-council & seat', 'name hungary: chair & #orla-council'])
  })

  it('adds up what a sentence splits', () => {
    const facts = factsOf(under('The works cost $90 million, of which $60 million is for locks and $30 million is for dams.'))
    expect(facts[0]).toMatch(/^total \$90 million/)
    expect(facts.slice(1)).toEqual(['quantity $60 million: cost & lock', 'quantity $30 million: dam & work'])
  })

  it('gives a pronoun what it stands for', () => {
    expect(draftOf(under('The ferry dock was built in Maribor. It has 14 berths.')).proven.facts.at(-1)?.candidate.statement.text).toBe('The ferry dock has 14 berths.')
  })

  it('reads an item together with what leads in', () => {
    expect(draftOf(under('Each barge may carry:\n\n- at most 30 barrels\n- at most 4 anchors')).proven.facts.map(({ candidate }) => candidate.statement.text)).toEqual(['Each barge may carry at most 30 barrels.', 'Each barge may carry at most 4 anchors.'])
  })

  it.each(['Is the limit 40 barges?', 'The river is beautiful.', '## Part 4'])('makes nothing of %s', (text) => {
    expect(() => draftOf(under(text))).toThrow('without a fact')
  })
})

describe('tables', () => {
  const table = (rows: readonly string[]): string => under(rows.join('\n'))

  it('reads attributes in the head and things in the rows', () => {
    expect(factsOf(table(['| Zone | Fee | Berths |', '|---|---|---|', '| Norwick | $10 | 40 |', '| Sudbeck | $25 | 65 |']))).toEqual([
      'quantity $10: #norwick & fee', 'quantity 40 berths: #norwick & berth', 'quantity $25: #sudbeck & fee', 'quantity 65 berths: #sudbeck & berth'
    ])
  })

  it('reads things in the head where the values agree along the rows', () => {
    expect(factsOf(table(['| | Basic | Extra |', '|---|---|---|', '| Fee | $10 | $25 |', '| Storage | 5 GB | 50 GB |']))).toEqual([
      'quantity $10: #basic & fee', 'quantity $25: #extra & fee', 'quantity 5 GB: #basic & storage', 'quantity 50 GB: #extra & storage'
    ])
  })

  it('reads a list of attributes as those of the whole', () => {
    expect(factsOf(table(['| | Figure |', '|---|---|', '| Length | 300 metres |', '| Weight | 40 tonnes |']))).toEqual(['quantity 300 metres: length & #document', 'quantity 40 tonnes: weight & #document'])
  })

  it('takes a unit from the head', () => {
    expect(factsOf(table(['| Lock | Width (m) |', '|---|---|', '| Upper | 12 |', '| Lower | 14 |']))[0]).toMatch(/^quantity 12 m:/)
  })

  it('makes a total of a row that adds up, and tells of one that does not', () => {
    const rows = ['| Purpose | Amount spent |', '|---|---|', '| Dams | $40 million |', '| Locks | $20 million |']
    expect(factsOf(table([...rows, '| Total | $60 million |'])).at(-1)).toMatch(/^total \$60 million/)
    const { draft } = draftOf(table([...rows, '| Total | $70 million |']))
    expect(draft.leftOut.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['7 the rows above do not add up to this total; kept as a number of its own'])
  })
})

describe('the same thing twice', () => {
  it('merges what repeats', () => {
    const { draft, proven } = draftOf(under('A crossing permit costs $40.\n\nThe crossing permit costs $40.'))
    expect(draft.candidates).toHaveLength(1)
    expect(proven.text).toContain('# source.md:3, :5\n')
  })

  it('merges names and dates that repeat, and keeps those that differ', () => {
    const council = (...names: readonly string[]): string => under(`Anna Berg and Carl Dahl are lawyers of Norway.\n\n${names.map((name) => `The Harbor Council is chaired by ${name}.`).join('\n\n')}`)
    const chairs = (text: string): number => draftOf(text).draft.candidates.filter(({ kind }) => kind === 'name').length
    expect(chairs(council('Anna Berg'))).toBe(1)
    expect(chairs(council('Anna Berg', 'Anna Berg', 'Anna Berg'))).toBe(1)
    expect(chairs(council('Anna Berg', 'Carl Dahl', 'Anna Berg', 'Carl Dahl'))).toBe(2)
  })

  it('gives up names that no words tell apart', () => {
    const letters = [...'BDFGK']
    const names = letters.flatMap((one) => letters.map((other) => `${one}ara ${other}erg`))
    const { draft } = draftOf(under(`A crossing permit costs $40.\n\n${names.map((name) => `The Harbor Council is chaired by ${name}.`).join('\n\n')}`))
    expect(draft.candidates.filter(({ kind }) => kind === 'name')).toHaveLength(12)
    expect(draft.conflicts).toHaveLength(names.length - 12)
  })

  it('tells what contradicts itself', () => {
    const { draft } = draftOf(under('A crossing permit costs $40.\n\nThe crossing permit costs $45.'))
    expect(draft.conflicts.map(({ kept, other }) => [kept.statement.line, other.statement.line])).toEqual([[3, 5]])
  })
})
