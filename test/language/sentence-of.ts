/** Plain text → sentences, for tests of the language room: wraps the text in a paragraph block. */
import { toSentences } from '../../src/language/sentence.ts'
import type { Block, Sentence } from '../../src/model.ts'

/** All sentences of a text. */
export function sentencesOf(text: string): Sentence[] {
  const block: Block = {
    index: 0, role: 'paragraph', text, pieces: [{ text: { start: 0, end: text.length }, source: { start: 0, end: text.length } }], headings: [], depth: 0, leadIn: null,
    ordinal: null, ticked: null, row: [], columnHeader: null, column: -1, quoted: 0, strong: [], emphasis: [], breaks: [],
  }
  return toSentences(block)
}

/** Index of the token with this spelling; `*` before a repeated word picks its second occurrence. -1 for none. */
export function tokenAt(sentence: Sentence, word: string): number {
  const second = word.startsWith('*')
  const wanted = second ? word.slice(1) : word
  const first = sentence.tokens.findIndex((token) => token.text.toLowerCase() === wanted.toLowerCase())
  return second ? sentence.tokens.findIndex((token, index) => index > first && token.text.toLowerCase() === wanted.toLowerCase()) : first
}
