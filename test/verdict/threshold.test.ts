/** Figures in the condition of a rule, beside conditions that tell what would be. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOnShort } from './short.ts'

const hold = toHold(verdictOnShort({
  recount: 'A recount is ordered if the margin is less than half a percent.',
  permit: 'A permit is needed if the boat is longer than 12 metres.',
  again: 'The meeting must be held again if fewer than 100 members come.',
  cap: 'The cap is 300,000 votes.',
  fee: 'The fee is 30 euros.'
}))

describe('a threshold', () => {
  hold([
    ['recount', '-', 'A recount is ordered if the margin is less than one percent.'],
    ['recount', '+', 'A recount is ordered if the margin is less than half a percent.'],
    ['recount', '-', 'If the margin is less than one percent, a recount is ordered.'],
    ['recount', '-', 'A recount is ordered when the margin is less than one percent.'],
    ['permit', '-', 'A permit is needed if the boat is longer than 15 metres.'],
    ['permit', '+', 'A permit is needed if the boat is longer than 12 metres.'],
    ['again', '-', 'The meeting must be held again if fewer than 50 members come.'],
    ['again', '+', 'If fewer than 100 members come, the meeting must be held again.']
  ])
})

describe('a case, what would be, the other side of the line', () => {
  hold([
    ['recount', '0', 'A recount would be ordered if the margin were less than one percent.'],
    ['permit', '0', 'A permit would be needed if the boat were longer than 15 metres.'],
    ['again', '0', 'If 150 members come, the meeting need not be held again.'],
    ['again', '0', 'If more than 120 members come, the meeting need not be held again.'],
    ['cap', '0', 'If the cap were 400,000 votes, few would win.'],
    ['cap', '0', 'If the cap is 400,000 votes, it must be approved.'],
    ['fee', '0', 'If the fee is 40 euros, people will stay away.'],
    ['fee', '0', 'Members may resign if the fee is 40 euros.']
  ])
})
