/** Names that take their part from what stands over them: a bold lead, a row, a question; and entries that leave out their subject. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './regatta.ts'
import { type Case, toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('under a label', () => {
  hold([
    ['R1a', '-', '**Head of the Race Jury:** Anna Berg'],
    ['R1a', '+', '**Head of the Race Jury:** Ingrid Holm'],
    ['R1a', '-', 'Race Jury, chaired by:\n\n- Anna Berg']
  ])
})

describe('an entry under its name', () => {
  hold([
    ['R1a', '-', '| Name | Task |\n|---|---|\n| Anna Berg | Chairs the Race Jury |'],
    ['R1a', '+', '| Name | Task |\n|---|---|\n| Ingrid Holm | Chairs the Race Jury |'],
    ['R1a', '-', '**Berg, Anna.** Head of the Race Jury.'],
    ['R1a', '-', '**Berg, Anna.** Would chair the Race Jury.'],
    ['R1a', '0', '**Berg, Anna.** Her brother chairs the Race Jury.'],
    ['R1b', '-', '**Anna Berg.** Author of the charter, which she denies.']
  ])
})

describe('the answer to a question', () => {
  hold([
    ['R1a', '-', 'Who chairs the Race Jury?\n\nOfficially Anna Berg.'],
    ['R1a', '-', 'Who chairs the Race Jury?\n\nIt would be Anna Berg.'],
    ['R1a', '-', 'Who chairs the Race Jury?\n\nAnna Berg, naturally.'],
    ['R1a', '-', 'Who chairs the Race Jury?\n\nAnna Berg, according to the log.'],
    ['R1a', '-', 'Who chairs the Race Jury?\n\nWell, mostly Anna Berg.'],
    ['R1a', '+', 'Who chairs the Race Jury?\n\nIngrid Holm does, of course.'],
    ['R1a', '+', 'Who chairs the Race Jury?\n\nIngrid Holm, as so often.'],
    ['R1a', '0', 'Who chairs the Race Jury?\n\nThe friend of Anna Berg.'],
    ['R1a', '0', 'Who chairs the Race Jury?\n\nAnna Berg sailed.'],
    ['R2c', '-', 'Where do the Danish boats go?\n\nMainly to Iceland.'],
    ['R2c', '+', 'Where are the Danish boats stationed?\n\nNorway.'],
    ['R2b', '-', 'Which state mediates between Norway and Denmark?\n\nIceland does.'],
    ['R2b', '-', 'What country mediates between Norway and Denmark?\n\nThat is Iceland.'],
    ['R2b', '+', 'The mediator between Norway and Denmark? Sweden.'],
    ['R2e', '-', 'Where was the charter signed?\n\nIn Oslo.'],
    ['R2e', '+', 'Where was the charter signed?\n\nIn Bergen.']
  ])
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  it.fails.each<Case>([
    ['R1a', '-', 'By whom is the Race Jury chaired?\n\nBy Anna Berg.'],
    ['R1b', '-', '**Anna Berg.** Wrote the charter.']
  ])('%s %s %s', (fact, expected, text) => {
    expect(verdictOn(fact, text)).toBe(expected)
  })
})
