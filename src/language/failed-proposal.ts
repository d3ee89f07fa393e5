/**
 * Proposals that came to nothing: "the motion to raise the fee to 40 was lost", "the board rejected a proposal to keep files for a
 * week". What such a proposal holds is not so.
 */
import type { Sentence, Token } from '../model.ts'
import { wordSets } from './finite.ts'
import { nextMark } from './mark.ts'
import { finitesOf } from './sentence-finite.ts'
import { rememberBySentence } from './sentence-memo.ts'

const proposals = new Set('proposal motion amendment bid plan idea suggestion petition initiative bill demand call request attempt move push application'.split(' '))
/** What opens the content of a proposal right behind its noun. */
const openers = new Set(['to', 'that', 'for', 'of', 'under'])

/** Verbs by which others turn a proposal down; as participles, what befell it. */
const rejecting = new Set('reject defeat drop abandon scrap shelve veto refuse dismiss decline block scupper bury ditch discard withdraw overrule outvote lose kill sink'.split(' '))
/** The same with a particle. */
const rejectingPairs = new Set(['vote down', 'turn down', 'throw out', 'shoot down', 'vote against', 'rule out', 'strike down', 'knock back'])
/** Verbs by which a proposal fails of itself; some with what they need behind them. */
const failing = new Set(['fail', 'flop', 'founder', 'collapse'])
const failingPairs = new Set(['fall through', 'fall short', 'fall flat', 'go nowhere', 'find no', 'get no', 'win no', 'have no', 'gain no', 'lack a', 'lack the', 'miss the', 'come to', 'meet with'])
/** Behind "come to" and "meet with". */
const nothing = new Set(['nothing', 'naught', 'grief', 'refusal', 'rejection'])
const passing = new Set(['adopt', 'accept', 'approve', 'pass', 'carry', 'support', 'back', 'succeed', 'endorse', 'agree', 'follow', 'prevail'])

/** How far a proposal's noun and its failure may stand apart, in tokens. */
const reach = 30

/** Where the content of a proposal stands that failed: tokens [from, to). */
interface Content { readonly from: number; readonly to: number }

/** Whether the word at a token is content of a proposal that came to nothing; `isDocument` tells whether the noun at a token names a document that stays one. */
export function isProposedInVain(sentence: Sentence, at: number, isDocument: (token: number) => boolean): boolean {
  return contentsOf(sentence).some(({ from, to }) => from <= at && at < to && !isDocument(from - 1))
}

const contentsOf = rememberBySentence((sentence: Sentence): readonly Content[] => {
  const { tokens } = sentence
  return tokens.flatMap((token, noun): readonly Content[] => {
    if (!proposals.has(token.lemmas.at(-1) ?? token.norm) || !openers.has(tokens[noun + 1]?.norm ?? '')) return []
    const to = isTurnedDown(tokens, noun) ? nextMark(tokens, noun + 1) : failureOf(sentence, noun)
    return to === -1 ? [] : [{ from: noun + 1, to }]
  })
})

function has(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && token.lemmas.some((lemma) => words.has(lemma))
}

function hasPair(tokens: readonly Token[], at: number, pairs: ReadonlySet<string>): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  return tokens[at]?.lemmas.some((lemma) => pairs.has(`${lemma} ${next}`)) === true
}

function isDenial(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'not' || token.norm === 'never' || token.norm.endsWith("n't"))
}

/** "Rejected a proposal", "voted down the second motion": a verb of refusal governs the noun. */
function isTurnedDown(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return false
    if (!has(token, rejecting) && !hasPair(tokens, at, rejectingPairs)) continue
    const verb = token.norm.endsWith('ed') || token.norm !== token.lemmas.at(-1) || tokens[at - 1]?.norm === 'to' || wordSets.modals.has(tokens[at - 1]?.norm ?? '')
    return verb && noun - at > 1 && !tokens.slice(Math.max(0, at - 3), at).some(isDenial)
  }
  return false
}

/** Where the predicate begins by which a proposal, as the subject, fails; -1 for none. A that-clause may have a verb of its own, which is not the first word. */
function failureOf(sentence: Sentence, noun: number): number {
  const { tokens } = sentence
  const finites = finitesOf(sentence)
  const told = tokens[noun + 1]?.norm === 'that'
  if (told && finites[noun + 2] === true) return -1
  let verbs = told || tokens[noun + 1]?.norm === 'under' ? 1 : 0
  for (let at = noun + 2; at < Math.min(tokens.length, noun + reach); at++) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return -1
    if (failsAt(tokens, at)) return at
    if (finites[at] === true && verbs-- <= 0) return -1
  }
  return -1
}

/** "Was voted down", "has been rejected", "failed", "fell through", "did not pass", "found no majority". */
function failsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const group = tokens.slice(at + 1, at + 5)
  const passive = token.lemmas.includes('be') || token.lemmas.includes('have') || token.norm === 'got'
  if (passive || token.lemmas.includes('do')) {
    const denied = isDenial(token) || group.slice(0, 2).some(isDenial)
    const step = group.findIndex((one) => has(one, rejecting) || has(one, passing) || has(one, failing))
    const pair = group.findIndex((_, order) => hasPair(tokens, at + 1 + order, rejectingPairs))
    if (pair !== -1) return !denied
    if (step === -1 || group.slice(0, step).some((one) => one.kind !== 'word' || wordSets.determiners.has(one.norm) || wordSets.prepositions.has(one.norm))) return false
    return has(group[step], passing) ? denied : !denied
  }
  if (has(token, failing)) return token.norm !== token.lemmas.at(-1) || token.norm.endsWith('s')
  if (!hasPair(tokens, at, failingPairs)) return false
  const third = tokens[at + 2]?.norm ?? ''
  return !/^(?:to|with)$/.test(tokens[at + 1]?.norm ?? '') || nothing.has(third)
}
