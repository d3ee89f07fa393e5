/**
 * Words that would contradict the set and tell nothing that is so: what a lost motion held, what would be in another case or after a
 * decision still to be taken, what somebody vowed, what was so decades ago.
 */
import { hangsOnDecision, isOtherCase, isUnfulfilled } from '../language/condition.ts'
import { wordSets } from '../language/finite.ts'
import { isSpeech } from '../language/scope-sign.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isProposedInVain } from '../language/failed-proposal.ts'
import { documentNouns } from '../language/status-data.ts'
import { isOfUnnamedDocument } from '../language/unnamed-document.ts'
import { vowOver } from '../language/vow.ts'
import { tokensOf, type Judged, type Known } from './judged.ts'
import { isOwnWord } from './own-side.ts'
import { reachOf } from './statement.ts'
import { isDraft } from './today.ts'
import type { Claim, Passage, Sentence, SkipReason } from '../model.ts'

/** Why a contradiction of the set is no statement; null where nothing says so. */
export function unreality(claim: Claim, { span }: Judged, known: Known): SkipReason | null {
  const { check: { kind }, passage, fact } = claim
  if (kind === 'role') return null
  const { sentence } = passage
  const { from: at, to } = tokensOf(passage, span)
  if (isOwnWord(passage, to - 1, known)) return 'demanded'
  if (isOfUnnamedDocument(sentence, at)) return 'hypothetical'
  // Rules and choices are read by what acts on their words, conditions and refusals included.
  if (kind === 'rule' || kind === 'choice') return isVowed(passage, at, false) ? 'demanded' : null
  if (isProposedInVain(sentence, at, (token) => isNaming(passage, token, token + 1))) return 'denied'
  if (isDeniedBeside(sentence, at) || isOnlyMeasuredFrom(claim, at)) return 'unclear'
  const draft = isDraft(known.set.document)
  if (isOtherCase(sentence, at, !draft) || (isUnfulfilled(sentence, at) && !isNaming(passage, 0, sentence.tokens.length))) return 'hypothetical'
  if (!draft && !reachOf(fact).conditional && hangsOnDecision(sentence, at, (from, to) => !isNaming(passage, from, to))) return 'hypothetical'
  if (isVowed(passage, at, passage.names.length === 0)) return 'demanded'
  return kind !== 'name' && isOfDecade(claim, Number(known.set.date.slice(0, 4))) ? 'past' : null
}

/** "Published two months after launch, a promise made in Riga in May": an event that only a time is counted from is not said to take place anywhere, or at any date, behind a comma. */
function isOnlyMeasuredFrom({ passage, anchors, check: { kind } }: Claim, at: number): boolean {
  if (kind !== 'name' && kind !== 'date') return false
  const { tokens } = passage.sentence
  return anchors.some((anchor) => {
    if (anchor.passage !== passage || anchor.to > at) return false
    const offset = /^(?:the|its|their)$/.test(tokens[anchor.from - 1]?.norm ?? '') ? anchor.from - 2 : anchor.from - 1
    return /^(?:after|before|since|from)$/.test(tokens[offset]?.norm ?? '') && passage.quantities.some((one) => one.value.dimension === 'duration' && tokensOf(passage, one).to === offset)
      && tokens.slice(anchor.to, at).some(({ text }) => text === ',')
  })
}

/** Whether tokens [from, to) hold a name of a document. */
function isNaming({ hits }: Passage, from: number, to: number): boolean {
  return hits.some((hit) => hit.from < to && from < hit.to && (hit.key === 'document' || hit.key.startsWith('document:')))
}

/** Whether what stands at a token is what somebody vows or asks for. */
function isVowed(passage: Passage, at: number, lax: boolean): boolean {
  const vow = vowOver(passage.sentence, at, lax)
  return vow !== -1 && isPersonal(passage, vow)
}

/** Whether a verb has somebody for its subject: no document, and no pronoun for one. */
function isPersonal({ sentence, hits }: Passage, verb: number): boolean {
  const clause = sentence.clauses.find((one) => one.from <= verb && verb < one.to)
  const from = clause?.from ?? 0
  const subject = sentence.tokens.slice(from, verb)
  if (subject.length === 0 || subject.some((token) => /^(?:it|this|which)$/.test(token.norm) || token.lemmas.some((lemma) => documentNouns.has(lemma)))) return false
  return !hits.some((hit) => hit.from >= from && hit.to <= verb && hit.key === 'document')
}

const personal = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they'])

/** How far behind its "not" a number may stand that a relative clause seems to deny, in tokens. */
const denialReach = 8

/** "Keeps letters it cannot deliver for 30 days": the "not" belongs to the letters, the days to the keeping. */
function isDeniedBeside(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const finites = finitesOf(sentence)
  for (let not = at - 2; not >= Math.max(3, at - denialReach); not--) {
    const norm = tokens[not]?.norm ?? ''
    if (norm !== 'cannot' && norm !== 'not' && norm !== 'never' && !norm.endsWith("n't")) continue
    const who = finites[not] === true ? not - 1 : not - 2
    if (!personal.has(tokens[who]?.norm ?? '') || tokens[who - 1]?.kind !== 'word' || finites[who - 1] === true) return false
    const verb = finites.lastIndexOf(true, who - 1)
    const object = tokens.slice(verb + 1, who)
    if ((verb === -1 && object.length < 3) || isSpeech(tokens[verb])) return false
    return object.every((token) => token.kind === 'word' && !isSpeech(token) && !wordSets.prepositions.has(token.norm) && token.norm !== 'that')
      && tokens.slice(not + 2, at).some((token) => wordSets.prepositions.has(token.norm))
  }
  return false
}

const decades = new Set(['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'])

/** "In the nineties", "in the early 1980s": ten years that were over when the set was written. */
function isOfDecade({ passage: { sentence }, clause }: Claim, year: number): boolean {
  const { tokens } = sentence
  return tokens.slice(clause.from, clause.to).some((token, order, own) => {
    const numeric = /^(1[89]|20)(\d)0['’]?s$/.exec(token.norm)
    if (numeric === null ? !decades.has(token.norm) : Number(`${numeric[1]}${numeric[2]}0`) + 9 >= year) return false
    const the = /^(?:early|late|mid|middle|mid-)$/.test(own[order - 1]?.norm ?? '') ? order - 2 : order - 1
    return own[the]?.norm === 'the' && /^(?:in|during|throughout|of)$/.test(own[the - 1]?.norm ?? '')
  })
}
