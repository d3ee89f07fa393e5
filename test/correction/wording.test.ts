/** Wordings of corrections: the author's style kept, and only what is wrong replaced. Each row is a sentence before and after. */
import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../src/correction/index.ts'
import { applyEdit } from '../../src/correction/edit.ts'
import { countryByCode } from '../../src/language/country.ts'
import { readDate } from '../../src/number/date.ts'
import { readQuantity } from '../../src/number/quantity.ts'
import type { NameForms, Quantity, Remedy, Span } from '../../src/model.ts'

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`)
  return { start, end: start + words.length }
}

function quantityOf(text: string): Quantity {
  const quantity = readQuantity(text)
  if (quantity === null) throw new Error(`${JSON.stringify(text)} is no quantity`)
  return quantity
}

/** All wordings of a sentence, the first candidate first. */
function wordings(text: string, remedy: Remedy): readonly string[] {
  return candidatesOf(text, remedy).map((edit) => applyEdit(text, edit))
}

describe('numbers', () => {
  const cases: readonly (readonly [sentence: string, wrong: string, right: string, after: string | null])[] = [
    // The number alone, in the author's way of writing it.
    ['The crew is limited to 7,500 people.', '7,500', 'at most 6,000', 'The crew is limited to 6,000 people.'],
    ['The crew is limited to 7500 people.', '7500', 'at most 6,000', 'The crew is limited to 6000 people.'],
    ['The crew is limited to 7 500 people.', '7 500', 'at most 6,000', 'The crew is limited to 6 000 people.'],
    ['The crew is limited to 7’500 people.', '7’500', 'at most 6,000', 'The crew is limited to 6’000 people.'],
    ['It has seven rooms.', 'seven', '9', 'It has nine rooms.'],
    ['Seven rooms are free.', 'Seven', '9', 'Nine rooms are free.'],
    ['Some four hundred thousand came.', 'four hundred thousand', '650,000', 'Some six hundred and fifty thousand came.'],
    ['A hundred thousand came.', 'A hundred thousand', '1 million', 'A million came.'],
    ['About 450k came.', '450k', '600,000', 'About 600k came.'],
    ['It measures 4.3 kilometres.', '4.3 kilometres', '3.4 km', 'It measures 3.4 kilometres.'],
    ['It weighs 270 kg.', '270 kg', '720 kilograms', 'It weighs 720 kg.'],
    ['An 80,000 limit applies.', '80,000', '60,000', 'A 60,000 limit applies.'],
    ['A 60,000 limit applies.', '60,000', '80,000', 'An 80,000 limit applies.'],
    // Money: sign, code or name, scale in letters or words.
    ['It costs $150bn.', '$150bn', '$100 billion', 'It costs $100bn.'],
    ['It costs $10 billion.', '$10 billion', '$100 billion', 'It costs $100 billion.'],
    ['It costs 300 billion dollars.', '300 billion dollars', '$100 billion', 'It costs 100 billion dollars.'],
    ['It costs US$ 300 bn.', 'US$ 300 bn', '$100 billion', 'It costs US$ 100 bn.'],
    ['It costs €140 billion.', '€140 billion', '$100 billion', 'It costs $100 billion.'],
    ['It costs 100 billion euros.', '100 billion euros', '$100 billion', 'It costs 100 billion dollars.'],
    ['It costs EUR 40bn.', 'EUR 40bn', '$100 billion', 'It costs USD 100bn.'],
    ['It costs a hundred million dollars.', 'a hundred million dollars', '$100 billion', 'It costs a hundred billion dollars.'],
    ['It costs €9 billion.', '€9 billion', '€900 million', 'It costs €900 million.'],
    ['It costs £2.4 million.', '£2.4 million', 'at most £4.2 million', 'It costs £4.2 million.'],
    // Shares: percent as it stands, fractions where English has them.
    ['They get 90%.', '90%', '50%', 'They get 50%.'],
    ['They get 90 %.', '90 %', '50%', 'They get 50 %.'],
    ['They get forty per cent.', 'forty per cent', '14%', 'They get fourteen per cent.'],
    ['They get 15 percent.', '15 percent', '50%', 'They get 50 percent.'],
    ['A third of it is theirs.', 'A third', '20%', 'A fifth of it is theirs.'],
    ['Roughly a third of it is theirs.', 'Roughly a third', '20%', 'Roughly a fifth of it is theirs.'],
    ['Nine tenths of it is theirs.', 'Nine tenths', '50%', 'Half of it is theirs.'],
    ['They hold a third of it, up from 10 per cent.', 'a third', '14%', 'They hold 14 per cent of it, up from 10 per cent.'],
    ['It is guaranteed 99.5 percent of the time.', '99.5 percent', 'at least 99.95%', 'It is guaranteed 99.95 percent of the time.'],
    // Units: only the wrong part; words for words.
    ['They vote within 100 weeks.', 'within 100 weeks', 'within 100 days', 'They vote within 100 days.'],
    ['They vote after ninety days.', 'ninety days', '100 days', 'They vote after one hundred days.'],
    ['It is a 100-week term.', '100-week', '100 days', 'It is a 100-day term.'],
    ['It takes half a century.', 'half a century', '30 years', 'It takes thirty years.'],
    ['They answer within ten minutes.', 'within ten minutes', 'within 1 hour', 'They answer within one hour.'],
    ['It takes one day.', 'one day', '3 days', 'It takes three days.'],
    ['It takes 3 days.', '3 days', '1 day', 'It takes 1 day.'],
    // Bounds: kept where they are right, turned where they are wrong, alone where the number is right.
    ['Keep no more than 400,000 people.', 'no more than 400,000', 'at most 600,000', 'Keep no more than 600,000 people.'],
    ['Keep at least 600,000 people.', 'at least 600,000', 'at most 600,000', 'Keep at most 600,000 people.'],
    ['At least 600,000 people stay.', 'At least 600,000', 'at most 600,000', 'At most 600,000 people stay.'],
    ['Keep no fewer than 600,000 people.', 'no fewer than 600,000', 'at most 600,000', 'Keep no more than 600,000 people.'],
    ['Keep a minimum of 40 seats.', 'a minimum of 40', 'at most 40', 'Keep a maximum of 40 seats.'],
    ['With fewer than 50 seats it works.', 'fewer than 50', 'at least 50', 'With at least 50 seats it works.'],
    ['With 50 or more seats it works.', '50 or more', 'at most 50', 'With 50 or fewer seats it works.'],
    ['Keep up to 800,000 people.', 'up to 800,000', 'at most 600,000', 'Keep up to 600,000 people.'],
    // Ranges.
    ['It has a quarter of a million books.', 'a quarter of a million', '600,000', 'It has six hundred thousand books.'],
    ['It needs 5 GB of memory.', '5 GB', '512 megabytes', 'It needs 512 MB of memory.'],
    ['Take 15 g.', '15 g', '15 milligrams', 'Take 15 mg.'],
    ['It has half a million books.', 'half a million', 'between 800,000 and 900,000', 'It has between 800,000 and 900,000 books.'],
    ['It lost 600,000 books.', '600,000', 'between 200,000 and 300,000', 'It lost between 200,000 and 300,000 books.'],
    ['It shrank by 600,000.', '600,000', 'between 200,000 and 300,000', 'It shrank by 200,000 to 300,000.'],
    ['It has 400,000-500,000 books.', '400,000-500,000', 'between 800,000 and 900,000', 'It has 800,000-900,000 books.'],
    ['It takes between 10 and 15 days.', 'between 10 and 15 days', '100 days', 'It takes 100 days.'],
    // Nothing where no wording is sure.
    ['One in three of them is theirs.', 'One in three', '50%', null],
    ['They share it fifty-fifty.', 'fifty-fifty', '60%', null]
  ]
  it.each(cases)('%s', (sentence, wrong, right, after) => {
    const [first] = wordings(sentence, { kind: 'quantity', span: spanOf(sentence, wrong), claimed: quantityOf(wrong), right: quantityOf(right) })
    expect(first ?? null).toBe(after)
  })

  it('offers the bound after the bare number, and never doubles one', () => {
    const sentence = 'The crew is 7,500 people.'
    expect(wordings(sentence, { kind: 'quantity', span: spanOf(sentence, '7,500'), claimed: quantityOf('7,500'), right: quantityOf('at most 6,000') })).toEqual(['The crew is 6,000 people.', 'The crew is at most 6,000 people.'])
    const bounded = 'The crew is at most 7,500 people.'
    for (const wording of wordings(bounded, { kind: 'quantity', span: spanOf(bounded, 'at most 7,500'), claimed: quantityOf('at most 7,500'), right: quantityOf('at most 6,000') })) expect(wording.match(/at most/g)).toHaveLength(1)
  })
})

describe('verbs that hold a ratio', () => {
  const cut: Quantity = { min: 0.25, max: 0.33, dimension: 'share', unit: null, bound: 'between', step: 0.01 }
  const cases: readonly (readonly [sentence: string, verb: string, way: 'up' | 'down', after: string | null])[] = [
    ['The fleet would be halved.', 'halved', 'down', 'The fleet would be cut by a quarter to a third.'],
    ['The fleet would be halved to 600 ships.', 'halved', 'down', 'The fleet would be cut to 600 ships.'],
    ['They halve the fleet.', 'halve', 'down', 'They cut the fleet.'],
    ['She halves its budget.', 'halves', 'down', 'She cuts its budget.'],
    ['The fleet halves to 600 ships.', 'halves', 'down', 'The fleet falls to 600 ships.'],
    ['The fee doubles, they say.', 'doubles', 'up', 'The fee increases by a quarter to a third, they say.'],
    ['The fee doubled.', 'doubled', 'down', 'The fee decreased by a quarter to a third.'],
    ['It ends with a halved fleet.', 'halved', 'down', 'It ends with a reduced fleet.'],
    ['The fleet is cut in half.', 'cut in half', 'down', 'The fleet is cut by a quarter to a third.'],
    ['A halving of the fleet is meant.', 'halving', 'down', null],
    ['The halved-fleet plan fails.', 'halved', 'down', null]
  ]
  it.each(cases)('%s', (sentence, verb, way, after) => {
    expect(wordings(sentence, { kind: 'turn', span: spanOf(sentence, verb), way, share: cut })[0] ?? null).toBe(after)
  })
})

describe('dates', () => {
  const cases: readonly (readonly [sentence: string, wrong: string, right: string, after: string])[] = [
    ['It began on 14 October 2025.', '14 October 2025', '14 November 2025', 'It began on 14 November 2025.'],
    ['It began on Tuesday, 18 November.', 'Tuesday, 18 November', 'Thursday 20 November 2025', 'It began on Thursday, 20 November.'],
    ['It began on Friday, Nov. 21.', 'Friday, Nov. 21', 'Thursday 20 November 2025', 'It began on Thursday, Nov. 20.'],
    ['It began on October 3rd, 2024.', 'October 3rd, 2024', '22 October 2025', 'It began on October 22nd, 2025.'],
    ['It began in June 2023.', 'June 2023', '12 June 2024', 'It began in June 2024.'],
    ['It began on 2025-11-21.', '2025-11-21', '2025-11-20', 'It began on 2025-11-20.'],
    ['It began on 21.11.2025.', '21.11.2025', '2025-11-20', 'It began on 20.11.2025.'],
    ['It began on 11/21/2025.', '11/21/2025', '2025-11-20', 'It began on 11/20/2025.'],
    ['It began on Monday.', 'Monday', 'Thursday 20 November 2025', 'It began on Thursday.'],
    ['It began on Wednesday, 3 December.', 'Wednesday, 3 December', '5 December 2025', 'It began on Friday, 5 December.']
  ]
  it.each(cases)('%s', (sentence, wrong, right, after) => {
    const [written, wanted] = [readDate(wrong), readDate(right)]
    if (written === null || wanted === null) throw new Error('no date')
    expect(wordings(sentence, { kind: 'date', span: spanOf(sentence, wrong), written, right: wanted })[0]).toBe(after)
  })
})

describe('names', () => {
  const person = (name: string): NameForms => ({ names: [name], exact: [], country: null, class: 'person' })
  const country = (code: string): NameForms => ({ names: countryByCode(code)?.names ?? [], exact: countryByCode(code)?.exact ?? [], country: code, class: 'country' })
  const body: NameForms = { names: ['International Seabed Agency'], exact: ['ISA'], country: null, class: 'organization' }
  const cases: readonly (readonly [sentence: string, wrong: string, form: 'name' | 'adjective' | 'capital', right: NameForms, after: string | null])[] = [
    ['It is led by Ada Moss.', 'Ada Moss', 'name', person('Jon Vale'), 'It is led by Jon Vale.'],
    ['It is led by Moss.', 'Moss', 'name', person('Jon Vale'), 'It is led by Vale.'],
    ['Moss’s plan failed.', 'Moss’s', 'name', person('Jon Vale'), 'Vale’s plan failed.'],
    ['It is led by Harbor Minister Ada Moss today.', 'Ada Moss', 'name', person('Jon Vale'), 'It is led by Jon Vale today.'],
    ['It is led by the harbor director Ada Moss.', 'Ada Moss', 'name', person('Jon Vale'), 'It is led by Jon Vale.'],
    ['It is led by Ada Moss, the harbor director, today.', 'Ada Moss', 'name', person('Jon Vale'), null],
    ['The German team won.', 'German', 'adjective', country('PL'), 'The Polish team won.'],
    ['A German team won.', 'German', 'adjective', country('IT'), 'An Italian team won.'],
    ['The Germans won.', 'Germans', 'adjective', country('IT'), 'The Italians won.'],
    ['It is told by Norway.', 'Norway', 'name', country('US'), 'It is told by the United States.'],
    ['Norway tells it.', 'Norway', 'name', country('US'), 'The United States tells it.'],
    ['It is told by the United States.', 'United States', 'name', country('NO'), 'It is told by Norway.'],
    ['It is led by the OSCE.', 'OSCE', 'name', body, 'It is led by the ISA.'],
    ['It is led by Rosneft.', 'Rosneft', 'name', body, 'It is led by the International Seabed Agency.']
  ]
  it.each(cases)('%s', (sentence, wrong, form, right, after) => {
    expect(wordings(sentence, { kind: 'name', span: spanOf(sentence, wrong), form, class: right.class === 'thing' ? 'unknown' : right.class, right })[0] ?? null).toBe(after)
  })
})

describe('titles, alternatives and denials', () => {
  const cases: readonly (readonly [sentence: string, wrong: string, remedy: Omit<Extract<Remedy, { kind: 'title' }>, 'span'> | Omit<Extract<Remedy, { kind: 'option' }>, 'span'> | { readonly kind: 'removal' | 'denial' | 'affirmation' }, after: string | null])[] = [
    ['Harbor Director Jon Vale spoke.', 'Harbor Director', { kind: 'title', form: 'before', right: ['mayor of Lund', 'fleet minister'] }, 'Fleet Minister Jon Vale spoke.'],
    ['Jon Vale, the harbor director, spoke.', 'harbor director', { kind: 'title', form: 'apposition', right: ['mayor of Lund'] }, 'Jon Vale, the mayor of Lund, spoke.'],
    ['Lund’s harbor director, Jon Vale, spoke.', 'Lund’s harbor director', { kind: 'title', form: 'apposition', right: ['fleet minister'] }, 'The fleet minister, Jon Vale, spoke.'],
    ['He is an envoy.', 'envoy', { kind: 'title', form: 'copula', right: ['director'] }, 'He is a director.'],
    ['Deputy Director Jon Vale spoke.', 'Director', { kind: 'title', form: 'before', right: ['mayor'] }, null],
    ['It is lifted at once.', 'at once', { kind: 'option', right: ['gradual', 'in stages'] }, 'It is lifted in stages.'],
    ['It is lifted on the day of the vote.', 'on the day', { kind: 'option', right: ['in stages'] }, null],
    ['They join the G20.', 'G20', { kind: 'option', right: ['G-8', 'G8'] }, 'They join the G8.'],
    ['It runs along the Danube.', 'Danube', { kind: 'option', right: ['Elbe'] }, 'It runs along the Elbe.'],
    ['The former president spoke.', 'former', { kind: 'removal' }, 'The president spoke.'],
    ['Former presidents spoke.', 'Former', { kind: 'removal' }, 'Presidents spoke.'],
    ['It is a former office.', 'former', { kind: 'removal' }, 'It is an office.'],
    ['Guests may stay.', 'may', { kind: 'denial' }, 'Guests may not stay.'],
    ['Guests can stay.', 'can', { kind: 'denial' }, 'Guests cannot stay.'],
    ['Guests may not stay.', 'may not', { kind: 'affirmation' }, 'Guests may stay.'],
    ['It does not extend the term.', 'does not extend', { kind: 'affirmation' }, 'It extends the term.'],
    ['They did not carry it.', 'did not carry', { kind: 'affirmation' }, 'They carried it.']
  ]
  it.each(cases)('%s', (sentence, wrong, remedy, after) => {
    expect(wordings(sentence, { ...remedy, span: spanOf(sentence, wrong) })[0] ?? null).toBe(after)
  })
})
