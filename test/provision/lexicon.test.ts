// The phrases a set is found by: names of terms and documents as given, names of people as articles write them.

import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/model.ts'
import { conceptsOf } from '../../src/provision/lexicon.ts'
import { harborSet, read } from './fixture.ts'

function harbor() {
  const { set } = read(harborSet)
  if (set === null) throw new Error('the harbor set is broken')
  return set
}

const person = (id: string, name: string, ...names: readonly string[]): Person => ({ id, name, names, roles: [], formerly: [] })
const namesOf = (key: string, ...people: readonly Person[]) => conceptsOf({ ...harbor(), people }).find((entry) => entry.key === key)?.phrases

describe('conceptsOf', () => {
  it('has an entry for every term, person, document and phrase, and none for classes', () => {
    expect(conceptsOf(harbor()).map(({ key }) => key)).toEqual([
      'port', 'crane', 'river', 'quay', 'berth', 'norway', 'union', 'vale', 'moss', 'document', 'document:river-treaty',
      "'upper bound'", "'opening day'", "'step by step'", "'at once'", "'welcome'", "'shut out'"
    ])
  })

  it('keeps names with their own capitalization apart', () => {
    expect(conceptsOf(harbor())).toContainEqual({ key: 'quay', phrases: ['north quay'], exact: ['NQ'] })
    expect(conceptsOf(harbor())).toContainEqual({ key: 'document:river-treaty', phrases: ['river treaty'], exact: [] })
    expect(conceptsOf(harbor())).toContainEqual({ key: "'upper bound'", phrases: ['upper bound'], exact: [] })
  })

  it.each([
    [person('p', 'Anna Vale'), ['Anna Vale', 'Vale', 'Vale, Anna', 'A. Vale']],
    [person('p', 'Peter J. Moss'), ['Peter J. Moss', 'Peter Moss', 'Moss', 'Moss, Peter J.', 'Moss, Peter', 'P. Moss', 'P.J. Moss', 'P. J. Moss']],
    [person('p', 'Ursula von der Tal'), ['von der Tal', 'von der Tal, Ursula', 'U. von der Tal']],
    [person('p', 'Daniel Roe', 'Dan Roe', 'Dan Rowe'), ['Dan Roe', 'D. Roe', 'Roe']],
    [person('p', 'John Hall Jr.'), ['Hall', 'Hall, John']],
    [person('p', 'Jean-Paul Roy'), ['J. Roy', 'J.-P. Roy', 'Roy, Jean-Paul']],
    [person('p', 'Cher'), ['Cher']]
  ])('writes %o in its ways', (one, expected) => {
    expect(namesOf('p', one)).toEqual(expect.arrayContaining(expected))
  })

  it('takes no surname from what is no full name', () => {
    expect(namesOf('p', person('p', 'Anna Vale', 'Iron Lady', 'the boss of bosses'))).not.toContain('Lady')
    expect(namesOf('p', person('p', 'Mara Vale', 'Mrs Vale', 'General Vale'))).not.toContain('Vale, Mrs')
    expect(namesOf('p', person('p', 'Mara Vale', 'Mrs Vale', 'General Vale'))).not.toContain('G. Vale')
    expect(namesOf('p', person('p', 'Cher'))).toEqual(['Cher'])
  })

  it.each([
    ['another person', 'Vale', [person('p', 'Anna Vale'), person('q', 'Robert Vale')]],
    ['another person by another name', 'Vale', [person('p', 'Anna Vale'), person('q', 'Robert Hill', 'Vale')]],
    ['a term', 'Port', [person('p', 'Anna Port')]],
    ['a term with its own capitalization', 'Nq', [person('p', 'Anna Nq')]]
  ])('leaves out a surname that %s has', (_, surname, people) => {
    expect(namesOf('p', ...people)).toContain(`A. ${surname}`)
    expect(namesOf('p', ...people)).not.toContain(surname)
  })
})
