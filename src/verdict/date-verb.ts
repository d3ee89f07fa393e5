/**
 * Which verb a date belongs to. A clause may hold two verbs with a date each, and a sentence may only borrow what the one before
 * spoke of: a date of another verb, or of another subject, is none of the fact's.
 */
import { wordSets } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { subjectOf } from '../language/subject.ts'
import { isNamed, tokensOf, type Known } from './judged.ts'
import { isFragment } from './rule-answer.ts'
import { reachOf } from './statement.ts'
import type { Claim, DateMention, Token } from '../model.ts'

/**
 * "Opens on 3 May and closes on 9 June", "will open in May and close in June": a second verb without a subject of its own
 * starts a stretch, and each date belongs to the verb of its stretch. Only where a word of the fact is one of those verbs.
 */
export function isOfOtherVerb({ passage, clause, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const finites = finitesOf(passage.sentence)
  const isVerb = (at: number): boolean => tokens[at]?.capitalized !== true && (finites[at] === true || isBareVerb(tokens, at, anchors))
  const starts = [clause.from]
  for (let at = clause.from + 1; at < clause.to; at++) if (joining.has(tokens[at - 1]?.norm ?? '') && isVerb(at)) starts.push(at)
  const stretch = (at: number): number => starts.findLastIndex((start) => start <= at)
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to && (isVerb(anchor.from) || auxiliary.test(tokens[anchor.from - 1]?.norm ?? '')))
  const { from } = tokensOf(passage, date)
  return starts.length > 1 && own.length > 0 && !own.some((anchor) => stretch(anchor.from) === stretch(from))
}

const joining = new Set(['and', 'but', 'then', 'or'])
/** Words behind which a form of a verb is what is done. */
export const auxiliary = /^(?:will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had)$/
const modal = /^(?:will|would|shall|should|may|might|can|could|must|to)$/

/** "Will open in May and | close |", "opens in May and | closes | in June": a word of the fact behind "and", with a modal before it or a time behind it. */
function isBareVerb(tokens: readonly Token[], at: number, anchors: Claim['anchors']): boolean {
  const token = tokens[at]
  if (token === undefined || !joining.has(tokens[at - 1]?.norm ?? '') || !anchors.some((anchor) => anchor.from === at)) return false
  if (token.lemmas.length > 1) return /^(?:on|in|at|by|until)$/.test(tokens[at + 1]?.norm ?? '')
  return tokens.slice(Math.max(0, at - modalReach), at).some(({ norm }) => modal.test(norm))
}

/** How far before a second verb the modal of the first may stand. */
const modalReach = 16

/**
 * "The dig is under way. Children may write until 1 March": a clause with a subject of its own, which nothing points back from,
 * only borrows what the sentence before spoke of.
 */
export function isOfOtherSubject(claim: Claim): boolean {
  const { passage, clause, anchors } = claim
  if (isFragment(claim) || !anchors.some((anchor) => anchor.origin === 'previous')) return false
  const subject = subjectOf(passage.sentence, clause)
  if (subject === null || !finitesOf(passage.sentence).slice(clause.from, clause.to).includes(true)) return false
  const words = passage.sentence.tokens.slice(subject.from, subject.to)
  return !words.some(({ norm }) => pointing.test(norm)) && !anchors.some((anchor) => anchor.passage === passage && anchor.from >= subject.from && anchor.from < subject.to)
}

const pointing = /^(?:the|this|that|these|those|it|they|he|she|we|its|their|his|her|our|both|all|each|one|everything|there|here|such|who|which|what)$/

/** Verbs that say when something is, whatever it is: the event may stand in the title. */
const timing = new Set('be have do set schedule plan fix due expect follow come take go fall happen occur begin start open get move bring push put postpone delay defer slip announce name confirm agree give know mark remain stay hold say will would'.split(' '))

/**
 * "Before the tower is shipped in May" under a title about its opening, "The deal ends on 3 May, but strikes are banned until June": the date's
 * clause tells of a deed of its own, and the fact's stands in the title or only behind it.
 */
export function isOfOtherDeed({ passage, clause, anchors, fact }: Claim, date: DateMention, known: Known): boolean {
  const { tokens } = passage.sentence
  const finites = finitesOf(passage.sentence)
  const joint = tokens.slice(clause.from, tokensOf(passage, date).from).findLastIndex((token) => joining.has(token.norm))
  if (!finites.slice(clause.from + joint + 1, clause.to).includes(true)) return false
  const things = anchors.filter(({ key }) => !isNamed(key, known))
  if (0 < anchors.length && anchors.every((anchor) => anchor.passage === passage && clause.to <= anchor.from)) return subjectOf(passage.sentence, clause) !== null
  if (!things.some(({ origin }) => origin === 'title' || origin === 'document')) return false
  const { words } = reachOf(fact)
  const deeds = tokens.slice(clause.from, clause.to).filter((token, order) => isDeed(tokens, finites, clause.from + order) && !token.lemmas.some((lemma) => timing.has(lemma)))
  return deeds.length > 0 && !deeds.some((token) => token.lemmas.some((lemma) => words.has(lemma)))
}

/** A finite verb, or the participle behind its auxiliary ("is shipped"). */
function isDeed(tokens: readonly Token[], finites: readonly boolean[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || wordSets.auxiliaries.has(token.norm)) return false
  return finites[at] === true || (/(?:ed|en|wn|pt|lt|nt)$/.test(token.norm) && auxiliary.test(tokens[at - 1]?.norm ?? ''))
}
