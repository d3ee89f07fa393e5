import { describe, expect, it } from 'vitest'
import { permanenceOf } from '../../src/language/permanence.ts'
import { readMarked } from './marked.ts'

describe.each([
  ['permanent', [
    'The club is [banned] for ever.', 'The city will never [sell] the park.', 'The tax is [abolished] for good.', 'The road is permanently [closed].', '[Ruled out], and not just for a few years.', 'A lasting [ban] on whaling is agreed.', 'The lease [runs] in perpetuity.', 'They [cooperate] over the long term, in long-term projects.', 'The firm [renounces] the patent once and for all.',
    'The entry stays [closed] for all time.', 'The ban [holds] indefinitely.', 'The [exclusion] is irrevocable.', 'Permanent [access] meanwhile.', 'Until then it has [access], without any time limit.', 'The firm gets [access] for an unlimited period.', 'The [license] is of unlimited duration.',
  ]],
  ['temporary', [
    'The club is [banned] for twenty years.', 'The plan puts off the [vote] until 2045.', 'A short-term [license] is granted.', 'For now the road is [closed].', 'They [cooperate] for no longer than two years.', 'The road is temporarily [closed].', 'The [ban] holds for ten years and no more.', 'The firm gets provisional [access] to the market.', 'The bridge is [closed] until further notice.',
    'The fund [lends] for a limited time.', 'The state [suspends] the tax.', 'The [exclusion] is not permanent.', 'Meanwhile it has [access].', 'The [ban] expires in 2045.', 'The [exclusion] runs out in 2040.',
  ]],
  [null, ['The club is [banned].', 'The city [sells] the park.', 'The tax [fell] by a tenth in May.', 'The team has [won] for the first time.', 'The club was [founded] in 1990.', 'The firm no longer [sells] coal.', 'He [led] the museum for the past ten years.']],
] as const)('%s', (permanence, texts) => {
  it.each(texts)('%s', (text) => {
    const { sentence, from, to } = readMarked(text)
    expect(permanenceOf(sentence, from, to)).toBe(permanence)
  })
})
