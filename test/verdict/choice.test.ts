/** Choices: the alternative that the text affirms; the one it sets aside is not counted. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './museum.ts'
import { gravest, outcomes } from './rule-market.ts'

describe('a choice', () => {
  it.each([
    ['The fee would be raised in stages.', 'consistent'],
    ['The fee would be raised in stages, not in one go.', 'consistent'],
    ['The fee would be raised not at once but step by step.', 'consistent'],
    ['The fee would not be raised at once.', 'consistent'],
    ['The hall has no roof and the fee is raised in stages.', 'consistent'],
    ['Nobody may object to the fee being raised in stages.', 'consistent'],
    ['The charter will not halt the fee from being raised in stages.', 'consistent'],
    ['The charter stops short of raising the fee at once.', 'consistent'],
    ['The charter avoids raising the fee at once.', 'consistent'],
    ['The charter stops short of raising the fee in stages.', 'contradicted'],
    ['The charter does not stop short of raising the fee at once.', 'contradicted'],
    ['Nobody may prevent the fee from being raised in stages.', 'consistent'],
    ['The fee would be raised at once.', 'contradicted'],
    ['The fee would be raised in one go, not in stages.', 'contradicted'],
    ['The fee would not be raised in stages.', 'contradicted'],
    ['The fee would be raised at once here and in stages there.', 'review'],
    ['The fee would be raised.', 'consistent'],
    ['The fee would be raised at once, not merely in stages.', 'contradicted'],
    ['The fee would be raised not just in stages but at once.', 'contradicted'],
    ['The fee would be raised not just in stages.', 'consistent'],
    ['Could the fee be raised at once?', 'none'],
    ['The hall was painted at once.', 'none'],
    ['If the fee is raised, the shops will close at once.', 'none'],
    ['If the fee is raised at once, the shops will close.', 'none'],
    ['The fee would be raised at once if the towns agree.', 'contradicted'],
  ])('%s %s', (text, verdict) => {
    expect(gravest(outcomes(text, 'M6'))).toBe(verdict)
  })
})

describe('a choice with a whole, an order and a beginning of its own', () => {
  it.each([
    ['The charter takes effect when all towns have ratified it.', 'consistent'],
    ['The charter takes effect once every one of the towns has ratified it.', 'consistent'],
    ['The charter takes effect once any one of the towns has ratified it.', 'contradicted'],
    ['The charter takes effect once some of the towns have ratified it.', 'contradicted'],
    ['The charter takes effect before the towns have ratified it.', 'contradicted'],
    ['The charter does not take effect before the towns have ratified it.', 'consistent'],
    ['The charter takes effect as soon as it is signed.', 'contradicted'],
  ])('%s %s', (text, verdict) => {
    expect(gravest(outcomes(text, 'M9'))).toBe(verdict)
  })

  it.each([
    ['The fee goes up. Not at once.', 'none'],
    ['The fee goes up in stages. Not at once, which the towns had feared.', 'consistent'],
    ['The fee goes up. Not at once, but in stages.', 'consistent'],
  ])('%s %s', (text, verdict) => {
    expect(gravest(outcomes(text, 'M6').filter((outcome) => outcome !== 'consistent' || verdict === 'consistent'))).toBe(verdict)
  })
})

describe('a choice that is bound by one list of words', () => {
  it.each([
    ['0', 'The tickets of the museum are printed on green paper.'],
    ['0', 'Admission was long a matter of debate.'],
    ['+', 'Tickets are sold on the spot.'],
    ['-', 'Tickets are sold online.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('entry', text)).toBe(verdict)
  })
})
