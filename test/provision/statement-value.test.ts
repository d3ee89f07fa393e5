// Which values a statement has, and the kind that a fact is told to be by its keys, its value or its statement.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedValues } from '../../src/provision/statement-value.ts'
import { readSet } from '../../src/set-reading.ts'

const valuesOf = (text: string): readonly string[] => statedValues(text).map(({ kind, text: value }) => `${kind} ${value}`)

describe('the values of a statement', () => {
  it.each([
    ['The Team plan costs $14 per user and month.', ['quantity $14 per user and month']],
    ['The pump moves 5 litres a minute.', ['quantity 5 litres a minute']],
    ['The port has at most 40 cranes.', ['quantity at most 40']],
    ['The bridge opened on Monday 31 March 2025.', ['date Monday 31 March 2025']],
    ['The bridge was built in 1934.', ['date 1934']],
    ['The library has 1934 chairs.', ['quantity 1934']],
    ['No club may spend more than £4 million.', ['quantity at most £4 million']],
    ['Boats must not go below 3 knots.', ['quantity at least 3 knots']],
    ['A file may have up to 250 GB.', ['quantity up to 250 GB']],
    ['The club grows from 14 to 16 teams.', ['quantity 14', 'quantity 16']],
    ['Article 12 applies on 1 May 2026.', ['date 1 May 2026']],
    ['API v1 is used by version 2 of the app.', []],
    ['It flew on an Ariane 6.', []],
    ['Two-factor login is required.', ['rule required']],
    ['Dogs must be leashed.', ['rule required']],
    ['Dogs may not run free.', ['rule forbidden']],
    ['No visitor may take photos.', ['rule forbidden']],
    ['Nobody may fish from the bridge.', ['rule forbidden']],
    ['No one can enter the vault alone.', ['rule forbidden']],
    ['None of the guests may smoke.', ['rule forbidden']],
    ['Neither players nor coaches may bet on a match.', ['rule forbidden']],
    ['Nobody has to register.', ['rule required', 'rule allowed']],
    ['Members need not book.', ['rule required', 'rule allowed']],
    ['Only members may vote.', ['rule allowed', 'rule forbidden']],
    ['A van may not exceed a speed of 15 mph.', ['quantity at most 15 mph']],
    ['Boats must not go faster than 6 knots.', ['quantity at most 6 knots']],
    ['Drones must not come closer than 40 metres.', ['quantity at least 40 metres']],
    ['Fishing is prohibited.', ['rule forbidden']],
    ['Residents may park.', ['rule allowed']],
    ['Swimming is permitted.', ['rule allowed']],
    ['The harbor is quiet.', []],
    ['Rain lasts in 1994 month.', ['quantity 1994 month']],
    ['Owners must pay and may complain.', ['rule required', 'rule allowed']],
    ['Members may be banned.', ['rule allowed']],
    ['Dogs are banned.', ['rule forbidden']],
    ['Open fires are forbidden all year.', ['rule forbidden']],
    ['Open fires are forbidden for 2 days.', ['quantity 2 days']],
    ['The season lasts all year.', ['quantity all year']]
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected)
  })

  it('lie in the text, in order, and do not overlap, whatever it is', () => {
    const word = fc.constantFrom('must', 'may', 'not', 'at', 'most', '40', '$3', 'million', 'per', 'month', 'in', '1994', '1 May 2026', 'no', 'the', 'a', 'one', 'crane', '-', ',', 'é', '🚢', '50:50', '%')
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const values = statedValues(text)
      values.forEach(({ start, end }, index) => {
        expect(0 <= start && start < end && end <= text.length).toBe(true)
        if (values[index]?.kind !== 'rule') expect(values[index - 1]?.end ?? 0).toBeLessThanOrEqual(start)
      })
    }))
  })

  it('are found in a long text in little time', () => {
    for (const token of ['may not ', 'no may ', '$3 per a ', '1994 ', 'in 1994 ', 'at most ', 'is ']) {
      const text = token.repeat(50_000 / token.length)
      const start = performance.now()
      statedValues(text)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})

const head = 'proviso: 1\nid: port\ntitle: Port rules\ndate: 2026-01-01\ndocument: Port rules\nterms:\n  kelby: { class: place, names: Kelby }\n  crane: crane\npeople:\n  vale: { name: Anna Vale, roles: harbor master }\n  may: { name: Tom May, roles: pilot }\nprovisions:\n'

/** Reads one flat provision, given without its id. */
function readOne(fact: string) {
  const { set, problems } = readSet({ path: 'set.yml', text: `${head}  - id: F\n${fact.replace(/^/gm, '    ')}\n` })
  return { check: set?.provisions[0]?.facts[0]?.checks[0], problems: problems.filter(({ severity }) => severity !== 'warning').map(({ line, column, message }) => `${line ?? 0}:${column ?? 0} ${message}`) }
}

describe('the kind of a fact', () => {
  it.each([
    ['statement: The port has at most 40 cranes.', { kind: 'quantity', value: { max: 40, bound: 'at-most' } }],
    ['statement: The port rents out cranes.\nvalue: $6 per hour and crane', { kind: 'quantity', written: '$6 per hour and crane' }],
    ['statement: Together the two ports have 1,340 cranes.', { kind: 'quantity', value: { min: 1340 } }],
    ['statement: These three quays have at most 40 cranes.', { kind: 'quantity', value: { max: 40 } }],
    ['statement: The cranes stand on the three quays.', { kind: 'quantity', value: { min: 3 } }],
    ['statement: The members are appointed by Anna Vale.\nvalue: vale', { kind: 'name', names: ['vale'], relation: 'appoint' }],
    ['statement: Each dive must be authorised by Anna Vale.\nvalue: vale', { kind: 'name', names: ['vale'], relation: 'approve' }],
    ['statement: The quay was opened in 1934.', { kind: 'date', value: { year: 1934 } }],
    ['statement: The quay was opened in 1934.\nvalue: 1934', { kind: 'date', value: { year: 1934 } }],
    ['statement: The port has 1934 bollards.\nvalue: 1934', { kind: 'quantity', value: { min: 1934 } }],
    ['statement: Boats may not anchor at the quay.', { kind: 'rule', force: 'forbidden' }],
    ['statement: The quay stays open to walkers.\nvalue: affirmed', { kind: 'rule', force: 'affirmed' }],
    ['statement: The office stands in Kelby.\nvalue: kelby', { kind: 'name', names: ['kelby'], class: 'place', relation: 'place' }],
    ['statement: The port is headed by Anna Vale.\nvalue: Anna Vale', { kind: 'name', names: ['vale'], class: 'person', relation: 'head' }],
    ['statement: The port is headed by Tom May.\nvalue: may', { kind: 'name', names: ['may'], relation: 'head' }],
    ['statement: The cranes are checked.\nvalue: every 5 years', { kind: 'quantity', value: { min: 5, unit: 'year' } }],
    ['statement: The cranes are idle.\nvalue: end of 2030', { kind: 'date', value: { year: 2030, month: 12, day: 31 } }],
    ['statement: The fee for cranes rises.\nfrom: $5\nto: $6', { kind: 'change', from: { min: 5 }, to: { min: 6 } }],
    ['statement: Cranes are replaced in stages.\nvalue: slow\noptions: { slow: [in stages], fast: [at once] }', { kind: 'choice', value: 'slow' }],
    ['statement: Who is who.\npeople: [vale]', { kind: 'role', people: ['vale'] }],
    ['statement: The port has 40 cranes and 3 quays.\nof: crane\nvalue: 40 cranes', { kind: 'quantity', of: { op: 'concept', key: 'crane' } }]
  ])('%j', (fact, expected) => {
    const { check, problems } = readOne(fact)
    expect(problems).toEqual([])
    expect(check).toMatchObject(expected)
  })

  it.each([
    ['statement: The port has 40 cranes and 3 quays.', '13:5 Unexpected fact without "value", expected one: its statement has 2 ("40", "3"); write the right one as "value", or split it into facts with a statement each'],
    ['statement: Two ports have 40 cranes.', '13:5 Unexpected fact without "value", expected one: its statement has 2 ("Two", "40"); write the right one as "value", or split it into facts with a statement each'],
    ['statement: The port has 40 cranes and 3 quays.\nwhen: present', '13:5 Unexpected fact without "value", expected one: its statement has 2 ("40", "3"); write the right one as "value", or split it into facts with a statement each'],
    ['statement: The harbor is quiet.', '13:5 Unexpected fact without "value", expected one: its statement has no quantity, no date and no "must", "may" or "may not"; write "value: " with a quantity, a date, forbidden, allowed, required, affirmed, or the id of a term or person; "kind: role" checks the offices of people'],
    ['statement: Kelby is a place by the sea.\nvalue: kelbi', '15:12 Unexpected term or person "kelbi", expected a term or person of the set; did you mean "kelby"?'],
    ['statement: The port opens early.\nvalue: 7 am', '15:12 Unexpected quantity "7 am", expected one such as "at most 40 seats", "$3 billion" or "25%"; "7 am" is a clock time, and clock times are not compared; leave the fact to readers, or write it as a choice with the times as options'],
    ['statement: The port voted.\nvalue: 112 votes to 86', '15:12 Unexpected quantity "112 votes to 86", expected one such as "at most 40 seats", "$3 billion" or "25%"; "112" was read, and another number behind it; a fact has one value: put the other into "also" or a fact of its own'],
    ['statement: The fee for cranes rises.\nkind: change\nfrom: $5\nto: $6\nby: $1', '18:5 Unexpected key "by" in a provision, expected one of kind, id, title, statement, sources, about, words, unless, not, holder, examples, undefended, also, from, to, of; a change that is told by its size alone is a quantity: write it as "value", without "from" and "to"'],
    ['statement: There are 40.', '13:5 Unexpected fact without "about" or "words", expected one of them: its statement ("There are 40.") has no word but its value'],
    ['statement: The port has 40 cranes.\nabout: crane\nwords: [crane]', '16:12 Unexpected "words" beside "about", expected one of them'],
    ['statement: The port has 40 cranes.\nfacts: []', '15:12 Unexpected empty list, expected a list of at least 1 fact'],
    ['statement: The port has 40 cranes.\nvalue: 40\nfacts: [{ id: F1 }]', '15:5 Unexpected key "value" in a provision, expected one of id, title, statement, sources, facts; "value" belongs in a fact of the list, or leave out "facts" where there is but one']
  ])('%j is told what is missing', (fact, expected) => {
    expect(readOne(fact).problems).toContain(expected)
  })
})
