import { describe, expect, it } from 'vitest'
import { verdictOn as verdictOnMuseum } from './museum.ts'
import { verdictOn } from './regatta.ts'

describe('dates of events', () => {
  it.each([
    ['+', 'Lund handed the charter to Holm on Monday.'],
    ['+', 'On 5 May 2025, Lund handed the charter to Holm.'],
    ['+', 'Lund handed the charter to Holm on May 5.'],
    ['-', 'Lund handed the charter to Holm on Tuesday.'],
    ['-', 'Lund handed the charter to Holm on Monday, 6 May.'],
    ['-', 'Lund handed the charter to Holm on 5 May 2024.'],
    ['-', 'Holm has had the charter since Friday, when Lund handed it to her.'],
    ['0', 'Lund, who left on Friday, had handed the charter to Holm.'],
    ['0', 'Holm read the charter on Friday.'],
    ['0', 'Lund handed the charter to Holm, her first since April.'],
    ['0', 'Lund handed the charter to Holm, the greatest gift since 3 May 2021.'],
    ['0', 'Lund handed the charter to Holm before leaving for home on Tuesday.'],
    ['0', 'Lund handed the charter to Holm after a dinner in April.'],
    ['-', 'Lund, the first to speak, handed the charter to Holm in April.'],
    ['-', 'After the dinner, Lund handed the charter to Holm in April.'],
    ['-', 'Lund handed the charter to Holm before the end of April.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('R1d', text)).toBe(verdict)
  })
})

describe('a word that is a verb of its own and a form of another', () => {
  it.each([
    ['+', 'The museum was founded in 1921.'],
    ['-', 'The museum was founded in 1931.'],
    ['-', 'A merchant founded the museum in 1912.'],
    ['-', 'The museum started in 1931.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOnMuseum('founded', text)).toBe(verdict)
  })
})
