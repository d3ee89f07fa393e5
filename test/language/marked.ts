/** Reads test sentences whose word of interest stands in brackets: "The club may not [sell] the ground." */
import { sentencesOf } from './sentence-of.ts'
import type { Sentence } from '../../src/model.ts'

/** A sentence and the token range of its bracketed words. */
export interface Marked {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Takes the brackets out and finds the words between them; throws where a case has none. */
export function readMarked(text: string): Marked {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const plain = text.replace('[', '').replace(']', '')
  for (const sentence of sentencesOf(plain)) {
    const from = sentence.tokens.findIndex((token) => token.start >= start && token.start < end)
    if (start < 0 || from < 0) continue
    const to = sentence.tokens.findLastIndex((token) => token.end <= end && token.start >= start) + 1
    return { sentence, from, to: Math.max(to, from + 1) }
  }
  throw new Error(`No marked word in: ${text}`)
}
