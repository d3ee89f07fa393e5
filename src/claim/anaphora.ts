/**
 * Whether a passage points back: a pronoun, a definite noun that stands for something said before, a fragment without
 * a verb. Only such passages take their topic from the sentence before.
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import type { Passage, Sentence } from '../model.ts'

const pronouns = new Set([
  'it', 'its', 'they', 'them', 'their', 'theirs', 'he', 'she', 'his', 'her', 'him', 'this', 'that', 'these', 'those', 'there', 'here',
  'such', 'one', 'ones', 'none', 'both', 'neither', 'either', 'each', 'all', 'former', 'latter', 'same', 'other', 'another', 'so', 'then',
  'we', 'us', 'our', 'what', 'whoever', 'everyone', 'everybody', 'nobody', 'nothing'
])

/** Nouns that stand for something named before when they come with "the". */
const generic = new Set([
  'figure', 'number', 'sum', 'amount', 'total', 'ceiling', 'cap', 'limit', 'floor', 'deadline', 'date', 'rest', 'remainder', 'balance', 'share', 'half',
  'money', 'body', 'group', 'country', 'region', 'zone', 'strip', 'side', 'party', 'rule', 'clause', 'point', 'measure', 'condition', 'text', 'plan',
  'document', 'draft', 'proposal', 'paper', 'two', 'first', 'second', 'third', 'last', 'place', 'post', 'job', 'office', 'exception', 'answer', 'reason'
])

/** Whether the passage may take its topic from the sentences before it. */
export function mayLookBack({ sentence }: Passage): boolean {
  return pointsBack(sentence)
}

const pointsBack = rememberBySentence((sentence) => {
  const { tokens } = sentence
  if (tokens.some((token) => pronouns.has(withoutVerb(token.norm)))) return true
  if (tokens.some((token, at) => token.norm === 'the' && generic.has(tokens[at + 1]?.norm ?? ''))) return true
  return isFragment(sentence)
})

/** "They're", "it'll": the pronoun of a contraction. */
function withoutVerb(word: string): string {
  return word.replace(/['\u2019](?:s|re|ll|d|ve)$/, '')
}

/** A sentence of few words without a finite verb: "The ceiling: 450,000." "Half." "Not quite." */
function isFragment(sentence: Sentence): boolean {
  const { tokens } = sentence
  return tokens.filter((token) => token.kind !== 'punctuation').length <= 8 && !finitesOf(sentence).includes(true)
}
