/** The subject of a clause. */
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../src/language/subject.ts'
import { sentencesOf } from './sentence-of.ts'

const subject = (text: string): string | null => {
  const sentence = sentencesOf(text)[0]!
  const clause = sentence.clauses[0]
  const found = clause === undefined ? null : subjectOf(sentence, clause)
  return found === null ? null : sentence.tokens.slice(found.from, found.to).map((token) => token.text).join(' ')
}

describe('subjectOf', () => {
  it.each([
    ['The old council meets in May.', 'The old council'],
    ['In January, the council meets.', 'the council'],
    ['But Norway has 300 boats.', 'Norway'],
    ['DriftDrive, with offices in Oslo', 'DriftDrive'],
    ['And quickly the council meets.', 'the council'],
    ['Unlike Orland, Veland has boats.', 'Veland'],
    ['The council, of course, meets.', 'The council'],
    ['Has a seat.', null],
    ['The gas limit on boats holds.', 'The gas limit on boats'],
    ['Under the old-age rules, the club meets.', 'the club'],
    ['Both clubs teach swimming.', 'Both clubs'],
    ['Members who fail to register face a fine.', 'Members']
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected)
  })
})
