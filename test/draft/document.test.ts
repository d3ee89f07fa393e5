/** What a source is called, by what names, and who and what it names. */
import { describe, expect, it } from 'vitest'
import { draftOf, readSourceText, setOf } from './source.ts'

const fact = '\n\nA crossing permit costs $40.\n'

describe('the document', () => {
  it.each([
    ['# Treaty on the River Orla', ['Treaty on the River Orla', 'treaty'], []],
    ['# The Orla Bridge: facts and figures', ['Orla Bridge', 'The Orla Bridge: facts and figures'], ['bridge']],
    ['# Harbor Regulation', ['Harbor Regulation', 'regulation'], []],
    ['# Mailgrove plans and limits\n\nMailgrove is made by Fenwick Labs.', ['Mailgrove plans and limits', 'Mailgrove'], []],
    ['---\ntitle: Ferry tariffs\n---', ['Ferry tariffs'], []]
  ])('%s', (head, names, things) => {
    const { document } = draftOf(head + fact).draft
    expect(document.names).toEqual(names)
    expect(document.things).toEqual(things)
  })

  it('takes a title that is given', () => {
    expect(draftOf(`# Page${fact}`, 'The crossing tariff').draft.document).toMatchObject({ title: 'The crossing tariff', names: ['crossing tariff', 'The crossing tariff'] })
  })
})

describe('names', () => {
  it('keeps abbreviation, full name and noun of a body together', () => {
    const { terms } = setOf(draftOf('# River rules\n\nThe Orla Navigation Authority (ONA) has 12 inspectors.\n\nThe authority sells a crossing permit for $40.\n'))
    expect(terms.find(({ id }) => id === 'orla-navigation-authority')).toMatchObject({ class: 'organization', names: ['Orla Navigation Authority', 'authority'], exact: ['ONA'] })
  })

  it('knows countries', () => {
    expect(setOf(draftOf('# Treaty on the Orla\n\nAustria pays 50%, Slovenia 30% and Hungary 20%.\n')).terms.map(({ id, country }) => `${id} ${country ?? ''}`)).toEqual(['austria AT', 'slovenia SI', 'hungary HU'])
  })

  it('makes people of whoever has an office', () => {
    const { people } = setOf(draftOf(readSourceText('plan-page')))
    expect(people.map(({ name, roles }) => `${name}: ${roles[0] ?? ''}`)).toEqual(['Maren Holt: chief executive of Fenwick Labs', 'Ilari Korpi: head of security'])
  })
})

describe('the date', () => {
  it.each([
    ['---\ntitle: Tariff\ndate: 2026-02-01\n---', '2026-02-01', false],
    ['# Tariff\n\nThe tariff was adopted on 4 May 2021.', '2021-05-04', false],
    ['# Tariff', '2000-01-01', true]
  ])('%s', (head, date, isGuessed) => {
    const { text } = draftOf(head + fact).proven
    expect(text).toContain(`\ndate: ${date}`)
    expect(text.includes('# TODO: the day the facts are of')).toBe(isGuessed)
  })
})
