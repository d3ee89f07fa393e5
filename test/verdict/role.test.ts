import { describe, expect, it } from 'vitest'
import { verdictOn as verdictOnMuseum } from './museum.ts'
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
    ['-', 'Per Lund is not the harbor master of Bergen.'],
    ['+', 'Per Lund is not the president of the Sailing Union.'],
    ['-', 'Sailing coach Per Lund was there.'],
    ['0', 'Per Lund, the former mayor of Bergen, was there.'],
    ['0', 'Per Lund, the acting mayor of Bergen, was there.'],
    ['0', 'Per Lund, the guest, was there.'],
    ['0', 'Per Lund could become mayor of Bergen.'],
    ['0', 'Per Lund and Ingrid Holm met. The mayor of Oslo joined.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('R1e', text)).toBe(verdict)
  })
})

describe('an office that the set gives to somebody else', () => {
  it.each([
    ['-', 'Bruno Ruiz is head of conservation at the Kelm Museum.'],
    ['-', 'Fay Webb, adviser to Mr Loft, opened the hall.'],
    ['+', 'Fay Webb, adviser to Mr Sand, opened the hall.'],
    ['+', 'Fay Webb, an adviser, opened the hall.'],
    ['-', 'David Osei, chief executive, opened the hall.'],
    ['-', "The museum's CEO Bruno Ruiz opened the hall."],
    ['-', 'Its conservation chief, Bruno Ruiz, agreed.'],
    ['-', 'Carla Lang is the chief technology officer of the Kelm Museum.'],
    ['-', 'Alma Hart is data protection officer.'],
    ['-', '"All is well," said Alma Hart, the museum\'s data protection officer.'],
    ['-', 'The chief technology officer is David Osei.'],
    ['-', 'Alma Hart, the chief engineer, opened the hall.'],
    ['+', 'Alma Hart, managing director of the museum, opened the hall.'],
    ['-', 'David Osei, managing director, opened the hall.'],
    ['+', 'Bruno Ruiz is the chief technology officer of the Kelm Museum.'],
    ['+', "The museum's CTO Bruno Ruiz opened the hall."],
    ['+', 'The chief technology officer is Bruno Ruiz.'],
    ['+', 'Bruno Ruiz, the technology chief, opened the hall.'],
    ['+', 'David Osei is data protection officer.'],
    ['+', 'The DPO, David Osei, opened the hall.'],
    ['+', '"All is well," said Carla Lang, the museum\'s head of conservation.'],
    ['+', 'Alma Hart, chief executive officer of the museum, opened the hall.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOnMuseum('people', text)).toBe(verdict)
  })

  it.each(['Alma Hart, an engineer, opened the hall.', 'Carla Lang, a curator by training, opened the hall.', 'Bruno Ruiz, a scientist, opened the hall.'])('is none where several may hold it: %s', (text) => {
    expect(verdictOnMuseum('people', text)).not.toBe('-')
  })
})
