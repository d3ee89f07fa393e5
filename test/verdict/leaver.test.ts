/** Counts of those who go: no level, but how much a change comes to. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

describe('a count of those who go', () => {
  it.each<[text: string, level: readonly string[], change: readonly string[]]>([
    ["The limit means that 2,500 of Veland's harbor guards leave.", [], []],
    ["Under the limit 2,500 harbor guards of Veland would be demobilised.", [], ['consistent']],
    ["Under the limit 2,500 harbor guards of Veland would leave the guard.", [], []],
    ["Under the limit 2,500 harbor guards would lose their jobs in Veland.", [], ['consistent']],
    ["Under the limit Veland would lose 2,500 harbor guards.", [], ['consistent']],
    ["Under the limit Veland would lose 4,500 harbor guards.", [], ['contradicted']],
    ["The limit means the discharge of 2,500 harbor guards of Veland.", [], ['consistent']],
    ["The limit leaves Veland with 2,500 harbor guards.", ['contradicted'], []],
    ["Under the limit 2,500 harbor guards of Veland would lose patience.", ['contradicted'], ['consistent']],
    ["Under the limit 2,500 harbor guards of Veland would remain.", ['contradicted'], []],
    ["| Limit of the guard of Veland | Change |\n|---|---|\n| Harbor guard | -2,500 |", [], []],
    ["| Limit of the guard of Veland | Number |\n|---|---|\n| Harbor guard | 2,500 |", ['contradicted'], []]
  ])('%s', (text, level, change) => {
    expect([outcomes(inArticle(text), 'H1a'), outcomes(inArticle(text), 'H1b')]).toEqual([level, change])
  })
})
