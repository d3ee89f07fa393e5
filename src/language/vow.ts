/**
 * What persons vow, promise or ask for with some words between the verb and what it is about: "vowed to cap rents at 1%", "asked by mail
 * that a version appear every twelve weeks". A text that promises lays down; whose verb it is must be told by who calls.
 */
import type { Sentence, Token } from '../model.ts'
import { wordSets } from './finite.ts'

const vowing = new Set(['vow', 'swear'])
const pledging = new Set(['promise', 'pledge'])
const asking = new Set(['ask', 'suggest', 'propose', 'demand', 'request', 'urge', 'recommend', 'insist', 'beg', 'plead'])

/** How many words of an adjunct may stand between a verb and its "that" ("suggested in a letter to the board that"). */
const adjunct = 7
/** How far a wish reaches, in tokens. */
const reach = 30

/** The verb of a vow or a wish that a token hangs on; -1 for none. `lax`: promises count as vows do. */
export function vowOver({ tokens }: Sentence, at: number, lax: boolean): number {
  for (let verb = at - 2; verb >= Math.max(0, at - reach); verb--) {
    const token = tokens[verb]
    if (token === undefined || /^[;:]$/.test(token.text)) return -1
    if ((token.norm.endsWith('ing') && !isProgressive(tokens, verb)) || wordSets.determiners.has(tokens[verb - 1]?.norm ?? '') || isMarked(tokens, verb, at)) continue
    const vows = isOne(token, vowing) || (lax && isOne(token, pledging))
    if (vows && /^(?:to|that)$/.test(tokens[verb + 1]?.norm ?? '')) return verb
    if ((vows || isOne(token, asking)) && takesThatLater(tokens, verb, at) && (vows || wishes(tokens, verb, at))) return verb
  }
  return -1
}

/** "Has been demanding", "is again asking". */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lemmas }) => lemmas.includes('be'))
}

function isOne({ lemmas }: Token, words: ReadonlySet<string>): boolean {
  return lemmas.some((lemma) => words.has(lemma))
}

/** Whether a mark between a verb and a token ends what hangs on the verb. */
function isMarked(tokens: readonly Token[], verb: number, at: number): boolean {
  return tokens.slice(verb, at).some((token, order, all) => token.text === '(' || (token.text === ',' && /^(?:so|and|but|which|who|while|though)$/.test(all[order + 1]?.norm ?? '')))
}

/** "Asked by mail that", "suggested in June that": nothing but a phrase with a preposition stands between. */
function takesThatLater(tokens: readonly Token[], verb: number, at: number): boolean {
  const that = tokens.findIndex((token, order) => order > verb + 1 && order <= verb + adjunct && order < at && token.norm === 'that')
  return that !== -1 && wordSets.prepositions.has(tokens[verb + 1]?.norm ?? '') && !tokens.slice(verb + 1, that).some((token) => token.kind === 'punctuation')
}

/** "That it should appear", "that it appear": no verb of its own in the present tells it as a fact. */
function wishes(tokens: readonly Token[], verb: number, at: number): boolean {
  const clause = tokens.slice(verb + 2, at)
  if (clause.some((token) => token.norm === 'should' || token.norm === 'be' || token.norm === 'must')) return true
  return !clause.some((token) => wordSets.auxiliaries.has(token.norm)) && isOne(tokens[verb] as Token, new Set(['ask', 'demand', 'request', 'urge', 'beg']))
}
