/** Polarity at words of a passage, its lead-in included where the two are one sentence. */
import { polarityAt } from '../language/polarity.ts'
import type { Passage, Polarity, Token } from '../model.ts'

/** What stands behind tokens [from, to) of the passage's sentence; operators are indexes into `voiceTokens`. */
export function polarityIn(passage: Passage, from: number, to: number): Polarity {
  const { joined } = passage
  return joined === null ? polarityAt(passage.sentence, from, to) : polarityAt(joined.sentence, from + joined.offset, to + joined.offset)
}

/** The tokens that the operators of `polarityIn` refer to. */
export function voiceTokens(passage: Passage): readonly Token[] {
  return (passage.joined?.sentence ?? passage.sentence).tokens
}
