/** Choices: the alternative that the text affirms; the one it sets aside is not counted. */
import { describe, expect, it } from 'vitest'
import { gravest, outcomes } from './rule-market.ts'

describe('a choice', () => {
  it.each([
    ['The fee would be raised in stages.', 'consistent'],
    ['The fee would be raised in stages, not in one go.', 'consistent'],
    ['The fee would be raised not at once but step by step.', 'consistent'],
    ['The fee would not be raised at once.', 'consistent'],
    ['The hall has no roof and the fee is raised in stages.', 'consistent'],
    ['Nobody may prevent the fee from being raised in stages.', 'consistent'],
    ['The fee would be raised at once.', 'contradicted'],
    ['The fee would be raised in one go, not in stages.', 'contradicted'],
    ['The fee would not be raised in stages.', 'contradicted'],
    ['The fee would be raised at once here and in stages there.', 'review'],
    ['The fee would be raised.', 'consistent'],
    ['Could the fee be raised at once?', 'none'],
    ['The hall was painted at once.', 'none'],
  ])('%s %s', (text, verdict) => {
    expect(gravest(outcomes(text, 'M6'))).toBe(verdict)
  })
})
