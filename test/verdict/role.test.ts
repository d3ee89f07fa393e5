import { describe, expect, it } from 'vitest'
import { verdictOn } from './regatta.ts'

describe('titles of people', () => {
  it.each([
    ['+', 'Ingrid Holm, president of the Sailing Union, was there.'],
    ['+', 'Sailing Union president Ingrid Holm was there.'],
    ['-', 'Ingrid Holm, president of the Football Union, was there.'],
    ['-', 'Harbor master Ingrid Holm was there.'],
    ['+', 'Former coach Per Lund was there.'],
    ['-', 'The former harbor master Per Lund was there.'],
    ['-', 'Per Lund was in Oslo. He is the mayor of Bergen.'],
    ['+', 'Per Lund was in Oslo. He is the harbor master of Bergen.'],
    ['-', '**Lund, Per.** Mayor of Bergen since 2019.'],
    ['-', '| Who | Office |\n|---|---|\n| Per Lund | mayor of Bergen |'],
    ['+', '**Per Lund.** The harbor master once sailed to Iceland.'],
    ['0', '**Per Lund.** The mayor of Bergen gave him a boat.'],
    ['+', '**Ingrid Holm.** The president of the Sailing Union has a boat of her own.'],
    ['+', 'Per Lund has been the harbor master since 2012.'],
    ['-', 'Per Lund has been the mayor of Bergen since 2012.'],
    ['+', 'Ingrid Holm has been president of the Sailing Union for ten years.'],
    ['0', 'Per Lund now speaks for the sailors.'],
    ['+', 'Ingrid Holm, who heads the Sailing Union, was there.'],
    ['0', 'Ingrid Holm, who heads the Norwegian delegation, was there.'],
    ['+', 'Ingrid Holm, president of the Sailing Union, prefers tea.'],
    ['-', 'Per Lund, mayor of Bergen, wants more boats.'],
    ['0', 'Anna Berg wants Per Lund as mayor of Bergen.'],
    ['-', 'Per Lund, finance minister of Norway, was there.'],
    ['0', 'The mayor of Bergen met Per Lund.'],
    ['0', 'Per Lund was in Oslo with Ingrid Holm. He is the mayor of Bergen.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('R1e', text)).toBe(verdict)
  })
})
