/** Each operator on sentences: what it makes of them, and what it leaves alone because it would still be true. */
import { describe, expect, it } from 'vitest'
import { operators, toMutants } from '../../src/mutation/index.ts'
import { factOf, mutantsOf, specimenOf } from './specimen-of.ts'
import type { Check } from '../../src/model.ts'

type Case = readonly [operator: string, fact: string, sentence: string, mutants: readonly string[], change?: Partial<Check>]

const cap = "The accord caps Veland's guard at 6,000 guards."
const cut = "Veland has to cut its guard by 2,500 guards under the accord."
const from = "The accord cuts Veland's guard from 8,500 to 6,000 guards."

const cases: readonly Case[] = [
  ['value', 'H1a', cap, ["The accord caps Veland's guard at 6,600 guards.", "The accord caps Veland's guard at 5,400 guards.", "The accord caps Veland's guard at 18,000 guards."]],
  ['value', 'H2d', 'Veland gets half of the profits under the accord.', ['Veland gets two fifths of the profits under the accord.', 'Veland gets two thirds of the profits under the accord.', 'Veland gets nine tenths of the profits under the accord.']],
  ['value', 'H3d', 'The accord has twelve points.', ['The accord has thirteen points.', 'The accord has eleven points.', 'The accord has six points.']],
  ['value', 'H3c', 'At least twenty inspectors come under the accord.', ['At least twenty-two inspectors come under the accord.', 'At least eighteen inspectors come under the accord.', 'At least ten inspectors come under the accord.']],
  ['magnitude', 'H1a', cap, ["The accord caps Veland's guard at 60,000 guards.", "The accord caps Veland's guard at 600 guards."]],
  ['magnitude', 'H2a', 'Orland pays $100 million into the port fund under the accord.', ['Orland pays $1,000 million into the port fund under the accord.', 'Orland pays $10 million into the port fund under the accord.', 'Orland pays $100 billion into the port fund under the accord.']],
  ['numeral', 'H1a', cap, ["The accord caps Veland's guard at nine thousand guards."]],
  ['numeral', 'H3c', 'At least twenty inspectors come under the accord.', ['At least 22 inspectors come under the accord.']],
  ['range', 'H1a', cap, ["The accord caps Veland's guard at between 12,000 and 18,000 guards."]],
  ['mix-up', 'H1a', cap, ["The accord caps Veland's guard at 8,500 guards."]],
  ['mix-up', 'H2a', 'A hundred million dollars come from Orland for the port fund.', ['Fifty million dollars come from Orland for the port fund.', 'One hundred and fifty million dollars come from Orland for the port fund.']],
  ['unit', 'H2a', 'Orland pays $100 million into the port fund under the accord.', ['Orland pays €100 million into the port fund under the accord.', 'Orland pays £100 million into the port fund under the accord.']],
  ['unit', 'H3a', 'Veland votes within 90 days under the accord.', ['Veland votes within 90 weeks under the accord.', 'Veland votes within 90 months under the accord.']],
  ['rate', 'H2a', 'Orland pays $100 million into the port fund under the accord.', ['Orland pays $100 million a year into the port fund under the accord.', 'Orland pays $100 million a month into the port fund under the accord.']],
  ['bound', 'H1a', 'Veland may have no more than six thousand guards under the accord.', ['Veland may have at least six thousand guards under the accord.', 'Veland may have no fewer than six thousand guards under the accord.', 'Veland may have more than six thousand guards under the accord.']],
  ['bound', 'H3c', 'At least twenty inspectors come under the accord.', ['At most twenty inspectors come under the accord.', 'No more than twenty inspectors come under the accord.', 'Fewer than twenty inspectors come under the accord.']],
  ['bound-dropped', 'H1a', 'Veland may have no more than six thousand guards under the accord.', ['Veland may have exactly six thousand guards under the accord.']],
  ['deadline', 'H3a', 'Veland votes within 90 days under the accord.', ['Veland votes no earlier than 90 days under the accord.', 'Veland votes only after 90 days under the accord.', 'Veland votes not before 90 days under the accord.']],
  ['direction', 'H1b', cut, ['Veland has to raise its guard by 2,500 guards under the accord.']],
  ['multiple', 'H1b', "The accord shrinks Veland's guard by a quarter.", ["The accord halves Veland's guard."]],
  ['frame', 'H1b', cut, ['Veland has to cut its guard to 2,500 guards under the accord.']],
  ['reversal', 'H1b', from, ["The accord cuts Veland's guard from 6,000 to 8,500 guards."]],
  ['date', 'H3b', 'The accord was signed on 3 March.', ['The accord was signed on 4 March.', 'The accord was signed on 10 March.', 'The accord was signed on 3 April.', 'The accord was signed on 3 January.']],
  ['name', 'H4a', 'The ferry will be stationed in Kelby under the accord.', ['The ferry will be stationed in Ashford under the accord.', 'The ferry will be stationed in Bellmere under the accord.']],
  ['name', 'H2d', 'Veland gets half of the profits under the accord.', ['Orland gets half of the profits under the accord.', 'Norway gets half of the profits under the accord.', 'Peru gets half of the profits under the accord.']],
  ['addition', 'H4b', 'The harbor council of the accord is headed by Anna Vale.', ['The harbor council of the accord is headed by Anna Vale and Martin Calloway.'], { closed: true }],
  ['exchange', 'H4b', 'Anna Vale would lead the council, and Peter Moss would be its guest.', ['Peter Moss would lead the council, and Anna Vale would be its guest.']],
  ['title', 'H4c', 'Peter Moss, mayor of Kelby, welcomed the accord.', ['Peter Moss, harbor master of Veland, welcomed the accord.']],
  ['holder', 'H4c', 'Peter Moss, mayor of Kelby, welcomed the accord.', ['Anna Vale, mayor of Kelby, welcomed the accord.']],
  ['former', 'H4c', 'Peter Moss, mayor of Kelby, welcomed the accord.', ['Peter Moss, former mayor of Kelby, welcomed the accord.']],
  ['negation', 'H1a', cap, ["The accord does not cap Veland's guard at 6,000 guards."]],
  ['negation', 'H4a', 'The ferry will be stationed in Kelby under the accord.', ['The ferry will not be stationed in Kelby under the accord.']],
  ['negation', 'H5b', 'Tolls, the accord says, are lifted in stages.', ['Tolls, the accord says, are not lifted in stages.']],
  ['affirmation', 'H5a', 'Veland may never join the Sea League under the accord.', ['Veland may some day join the Sea League under the accord.']],
  ['force', 'H5a', 'Veland may not join the Sea League under the accord.', []],
  ['modality', 'H5a', 'Veland must join the Sea League under the accord.', ['Veland may join the Sea League under the accord.', 'Veland is free to join the Sea League under the accord.'], { force: 'required' }],
  ['antonym', 'H5a', 'The accord bars Veland from ever joining the Sea League.', ['The accord allows Veland to join the Sea League.', 'The accord invites Veland to join the Sea League.']],
  ['antonym', 'H5b', 'Tolls are lifted in stages under the accord.', ['Tolls are lifted all at once under the accord.', 'Tolls are lifted immediately under the accord.']],
  ['quantifier', 'H5a', 'All the states of Veland stay out of the Sea League.', ['Only one of the states of Veland stay out of the Sea League.', 'None of the states of Veland stay out of the Sea League.']],
  ['condition', 'H5a', 'If Orland asks, the accord forbids Veland to join the Sea League.', ['Unless Orland asks, the accord forbids Veland to join the Sea League.', 'Whether or not Orland asks, the accord forbids Veland to join the Sea League.']],
  ['permanence', 'H5a', 'The accord forbids Veland to join the Sea League for good.', ['The accord forbids Veland to join the Sea League temporarily.', 'The accord forbids Veland to join the Sea League for ten years.', 'The accord forbids Veland to join the Sea League for the time being.']],
  ['permanence', 'H5a', 'The accord forbids Veland to join the Sea League for now.', ['The accord forbids Veland to join the Sea League permanently.', 'The accord forbids Veland to join the Sea League for good.'], { permanence: 'temporary' }],
  ['expiry', 'H5a', 'Veland does not join the Sea League under the accord.', ['Veland does not join the Sea League for five years under the accord.', 'Veland does not join the Sea League for the time being under the accord.', 'Veland does not join the Sea League until 2031 under the accord.']]
]

describe('an operator', () => {
  it.each(cases.map(([operator, fact, sentence, mutants, change]) => ({ operator, fact, sentence, mutants, change: change ?? {} })))('$operator of $fact: $sentence', ({ operator, fact, sentence, mutants, change }) => {
    expect(mutantsOf(operator, factOf(fact, change), sentence)).toEqual(mutants)
  })

  it('is tested here, each', () => {
    const tested = new Set(cases.map(([operator]) => operator))
    expect(operators.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual(['option'])
  })

  it('has a name of its own and says what goes wrong', () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length)
    expect(operators.every(({ name, about }) => /^[a-z]+(-[a-z]+)*$/.test(name) && about.length > 5)).toBe(true)
  })
})

describe('what would still be true is no mutant', () => {
  it('a lower number under an upper bound that is not said to be the limit', () => {
    expect(mutantsOf('value', factOf('H3c'), 'Thirty inspectors come under the accord.')).toEqual([])
    expect(mutantsOf('value', factOf('H3c'), 'Twenty inspectors come under the accord.')).toEqual(['Eighteen inspectors come under the accord.', 'Ten inspectors come under the accord.'])
  })

  it('a share within the rounding of the change', () => {
    expect(mutantsOf('value', factOf('H1b'), "The accord shrinks Veland's guard by a quarter.")).not.toContain("The accord shrinks Veland's guard by a third.")
  })

  it('"halves" for what is halved', () => {
    const halved = factOf('H1b', { to: { min: 4250, max: 4250, dimension: 'count', unit: null, bound: 'exact', step: 10 } })
    expect(mutantsOf('multiple', halved, "The accord shrinks Veland's guard by half.")).not.toContain("The accord halves Veland's guard.")
  })

  it('a name that may stand there, too', () => {
    const texts = mutantsOf('name', factOf('H4b', { class: 'person' }), 'Anna Vale heads the harbor council under the accord.')
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.join(' ')).not.toContain('Moss')
  })

  it('an opposite under a denial', () => {
    expect(mutantsOf('antonym', factOf('H5a'), 'Veland will not leave the Sea League under the accord.')).toEqual([])
  })

  it('a change in the words that name the document or say who speaks', () => {
    for (const mutant of toMutants(specimenOf(factOf('H5b'), 'Under the 12-point accord, tolls are lifted in stages.'))) expect(mutant.text.startsWith('Under the 12-point accord, ')).toBe(true)
  })
})

it('the option operator takes names from the fact itself', () => {
  const options = { league: { op: 'concept', key: 'league' }, council: { op: 'concept', key: 'council' } } as const
  const fact = factOf('H5b', { about: { op: 'concept', key: 'toll' }, value: 'league', options })
  expect(mutantsOf('option', fact, 'Tolls go to the Sea League.')).toEqual([])
})
