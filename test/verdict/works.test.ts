/** Numbers told as the fact itself tells them, each beside the nearest look-alike that must not be held against it. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './works.ts'

const hold = toHold(verdictOn)

describe('a number behind the preposition that the fact itself has', () => {
  hold([
    ['exam', '+', 'Every thesis is marked by two examiners.'],
    ['exam', '-', 'Every thesis is marked by three examiners.'],
    ['wells', '+', 'The hall is heated by 24 wells.'],
    ['wells', '-', 'The hall is heated by 30 wells.'],
    ['light', '+', 'The light comes from 24 lamps.'],
    ['light', '-', 'The light comes from 30 lamps.'],
    ['light', '0', 'The light comes from more lamps, up from 12 lamps.'],
    ['light', '0', 'For the light the number of lamps is raised from 12 lamps.'],
    ['fee', '+', 'The fee is cut by 20 euros.'],
    ['fee', '-', 'The fee is cut by 30 euros.'],
    ['fee', '0', 'The fee is lowered from 90 euros.']
  ])
})

describe('pence', () => {
  hold([
    ['price', '+', 'For oil the hall pays 38 pence a litre.'],
    ['price', '-', 'For oil the hall pays 48p a litre.'],
    ['price', '0', 'What the hall pays for oil stands on p. 48.']
  ])
})

describe('how often, in words', () => {
  hold([
    ['retake', '+', 'Pupils may retake a test at most twice.'],
    ['retake', '+', 'Pupils may retake a test twice.'],
    ['retake', '-', 'Pupils may retake a test thrice.'],
    ['retake', '-', 'Pupils may retake a test only once.'],
    ['retake', '-', 'A test can be retaken three times.'],
    ['retake', '0', 'Pupils may retake a test once they have paid.'],
    ['retake', '0', 'Pupils may retake a test that is thrice as long.'],
    ['resit', '+', 'Students may resit an exam at most twice.'],
    ['resit', '-', 'Students may resit an exam at most three times.'],
    ['resit', '-', 'An exam can be resat three times.']
  ])
})
