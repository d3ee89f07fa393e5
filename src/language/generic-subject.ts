/** Sentences about whoever: "No sovereign country could accept it", "Every state has an army". They say nothing of the one that the text is about. */
import type { Sentence } from '../model.ts'
import { rememberBySentence } from './sentence-memo.ts'

/** Whoever may be a party, whichever it is. */
const parties = new Set(['country', 'state', 'nation', 'government', 'power', 'people', 'society', 'democracy', 'company', 'club', 'city', 'town'])

/** Whether a sentence opens with "no", "any", "every" or "most" and a noun for a party. */
export const speaksOfAny = rememberBySentence(({ tokens }: Sentence): boolean =>
  /^(?:no|any|every|each|most|many)$/.test(tokens[0]?.norm ?? '') && tokens.slice(1, 4).some(({ lemmas }) => lemmas.some((lemma) => parties.has(lemma))))
