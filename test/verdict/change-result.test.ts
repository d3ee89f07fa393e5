/** What a change comes to, told by a verb of what is to come or by "up from", and figures beside the baseline that are something else. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './mill.ts'

describe('a figure beside the one that the set starts from', () => {
  toHold(verdictOn)([
    ['starter', '-', 'A beginner, who has £20,500 today, will be earning £21,170 once both steps are paid.'],
    ['starter', '+', 'A beginner, who has £20,500 today, will be earning £22,170 once both steps are paid.'],
    ['starter', '-', 'The starting wage was £20,500 and will be £21,170.'],
    ['starter', '+', 'A beginner gets £22,170, up from £20,500.'],
    ['starter', '-', 'A beginner gets £21,170, up from £20,500.'],
    ['starter', '0', 'A beginner will be earning £21,170.'],
    ['starter', '0', 'A beginner, who has £20,500 today, will pay £500 for a room.'],
    ['starter', '0', 'A beginner has £20,500, and a master will be earning £30,000.'],
    ['starter', '0', 'A beginner, who has £20,500 today, will be earning £21,170 in 2027.']
  ])
})
