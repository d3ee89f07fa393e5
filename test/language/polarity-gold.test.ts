import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { polarityAt } from '../../src/language/polarity.ts'
import { sentencesOf, tokenAt } from './sentence-of.ts'

interface Gold { readonly id: number; readonly text: string; readonly token: string; readonly neg: boolean }

const files = ['../shared/data/negation-scope.json', '../shared/data/pos-lemma-negation.json'].filter(existsSync)

describe.skipIf(files.length === 0)('polarity on the shared negation lists', () => {
  it.each(files)('%s', (file) => {
    const cases = JSON.parse(readFileSync(file, 'utf8')) as Gold[]
    const wrong = cases.filter(({ text, token, neg }) => {
      const found = sentencesOf(text).map((sentence) => [sentence, tokenAt(sentence, token)] as const).find(([, at]) => at >= 0)
      if (found === undefined) return true
      return (polarityAt(found[0], found[1], found[1] + 1).sign === -1) !== neg
    })
    expect(cases.length).toBeGreaterThan(30)
    expect(wrong.map(({ text, token }) => `${token}: ${text}`)).toEqual([])
  })
})
