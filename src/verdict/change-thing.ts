/** What a change is said of: the fact's own thing, or something that only belongs to it ("the cost of the guard", "half of its barracks"). */
import { subjectOf } from '../language/subject.ts'
import { conceptKeys } from './concept-key.ts'
import { tokensOf } from './judged.ts'
import type { ChangeCheck, Claim, ConceptHit, QuantityMention, Token } from '../model.ts'

export const determiners = new Set(['its', 'their', 'his', 'her', 'our', 'the', 'a', 'an', 'all'])
const phraseEnds = new Set(['in', 'to', 'by', 'from', 'under', 'within', 'for', 'with', 'at', 'on', 'and', 'or', 'but', 'after', 'before', 'until', 'if', 'when', 'while', 'is', 'are', 'was', 'would', 'will'])
/** What a thing has that stands for the thing itself when it changes. */
const measures = new Set(['size', 'number', 'strength', 'total', 'amount', 'level', 'headcount', 'manpower', 'volume', 'rank', 'present', 'current', 'figure', 'count', 'it', 'them', 'that'])

/** "The club halves its use of paper": the object of the verb is another thing than the fact's. */
export function takesAnother(claim: Claim, check: ChangeCheck, hit: ConceptHit): boolean {
  const { tokens } = claim.passage.sentence
  if (!determiners.has(tokens[hit.to]?.norm ?? '')) return false
  const own = ownKeys(check)
  for (let at = hit.to; at < Math.min(claim.clause.to, hit.to + 7); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation' || phraseEnds.has(token.norm)) break
    if (token.lemmas.some((lemma) => measures.has(lemma)) || claim.passage.hits.some((one) => own.has(one.key) && one.from <= at && one.to > at)) return false
  }
  return true
}

export function ownKeys(check: Pick<ChangeCheck, 'about' | 'of'>): ReadonlySet<string> {
  return new Set([...conceptKeys(check.about), ...(check.of === null ? [] : conceptKeys(check.of))].filter((key) => !key.startsWith('@')))
}

/** "Loses half of its barracks": a share of something else than what the fact counts. */
export function isShareOfAnother(claim: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const { to } = tokensOf(claim.passage, mention)
  if (tokens[to]?.norm !== 'of') return false
  const own = ownKeys(check)
  let nouns = 0
  for (let at = to + 1; at < Math.min(tokens.length, to + 7); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation' || phraseEnds.has(token.norm)) break
    if (openReferences.has(token.norm) || token.lemmas.some((lemma) => measures.has(lemma)) || isElliptic(tokens, at)) return false
    // "A tenth of a clerk's time": of whose it is, nothing is said.
    if (!token.possessive && claim.passage.hits.some((hit) => own.has(hit.key) && hit.from <= at && hit.to > at)) return false
    if (!determiners.has(token.norm)) nouns++
  }
  return nouns > 0
}

/** "Half of last year's": what the year's is goes without saying. */
export function isElliptic(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.possessive === true && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punctuation')
}

const openReferences = new Set(['what', 'which', 'today', 'this', 'these', 'those', 'us', 'whom'])

/** Who makes up a thing: it changes as they do ("the members of the guard are halved"). */
const makingUp = new Set(['member', 'people', 'person', 'personnel', 'staff', 'crew', 'worker', 'employee', 'soldier', 'troop', 'officer', 'force', 'unit', 'body', 'man', 'woman', 'half', 'majority', 'most', 'part', 'share', 'portion', 'rest', 'remainder', 'bulk', 'whole', 'lot'])
/** What tells of the change itself: "the reduction of the guard", "the downsizing". */
const telling = new Set(['cut', 'cutback', 'rise', 'increase', 'decrease', 'fall', 'drop', 'growth', 'loss', 'decline', 'reduction', 'restriction', 'limitation', 'contraction', 'shrinkage', 'elimination', 'demobilization', 'demobilisation',
  'disbandment', 'expansion', 'enlargement', 'addition', 'buildup', 'build-up', 'cutting', 'halving', 'doubling', 'tripling', 'quartering', 'reducing', 'shrinking', 'trimming', 'slashing', 'downsizing', 'limiting', 'lowering', 'raising',
  'increasing', 'growing', 'expanding', 'strengthening', 'scaling', 'paring', 'thinning', 'culling', 'easing', 'change', 'adjustment', 'alteration'])
/** Words that begin to tell of something else. */
const conjunctions = new Set(['as', 'while', 'when', 'because', 'since', 'after', 'before', 'if', 'and', 'but', 'although', 'though', 'whereas'])

/**
 * Whether what a clause says at a token is said of something else than the fact's thing: "the cost of the guard is halved", "prices rise by
 * a third as the guard is cut".
 */
export function isSaidOfAnother(claim: Claim, check: Pick<ChangeCheck, 'about' | 'of' | 'to'>, token: number): boolean {
  const own = ownHits(claim, check)
  // Whatever has a price or a length may be said to have another: only how many there are is told of the thing alone.
  return (check.to.dimension === 'count' && hasOtherHead(claim, own, token)) || isOfClauseBehind(claim, own, token)
}

function ownHits({ passage, clause }: Claim, check: Pick<ChangeCheck, 'about' | 'of'>): readonly ConceptHit[] {
  const own = ownKeys(check)
  return passage.hits.filter((hit) => own.has(hit.key) && hit.from >= clause.from && hit.from < clause.to)
}

/** The subject before the token has a head of its own, to which the fact's thing only belongs. */
function hasOtherHead({ passage: { sentence }, clause, fact }: Claim, own: readonly ConceptHit[], token: number): boolean {
  const subject = subjectOf(sentence, clause)
  if (subject === null || token < subject.to) return false
  const isOwn = (at: number): boolean => own.some((hit) => hit.from <= at && at < hit.to)
  const words = sentence.tokens.slice(subject.from, subject.to)
  const of = words.findIndex(({ norm }) => norm === 'of')
  const head = of < 1 ? undefined : words[of - 1]
  // Behind the first preposition the thing must stand, and before it must not.
  if (head === undefined || !own.some((hit) => hit.from > subject.from + of && hit.from < subject.to) || words.slice(0, of).some((_, at) => isOwn(subject.from + at))) return false
  if (fact.statement.toLowerCase().includes(head.norm)) return false
  return head.kind === 'word' && !telling.has(head.norm) && !head.lemmas.some((lemma) => measures.has(lemma) || makingUp.has(lemma) || telling.has(lemma))
}

/** The fact's thing comes up only behind the token, in what a conjunction begins. */
function isOfClauseBehind({ passage: { sentence: { tokens } } }: Claim, own: readonly ConceptHit[], token: number): boolean {
  const first = own.reduce((least, { from }) => Math.min(least, from), Infinity)
  return token < first && first !== Infinity && tokens.slice(token, first).some(({ norm }) => conjunctions.has(norm))
}

/** How far behind a ratio the name may stand that it is held against: "three times the size of the Orlandish". */
const yardReach = 8

/** "Half the size of Orland's", "twice as large as the Orlandish guard": held against somebody else's, not against what it was. */
export function isHeldAgainstAnother({ passage, anchors, clause }: Claim, check: ChangeCheck, to: number): boolean {
  const { tokens } = passage.sentence
  const until = Math.min(clause.to, to + yardReach)
  const at = tokens.findIndex((token, index) => index >= to && index < until && (token.norm === 'of' || token.norm === 'than' || (token.norm === 'as' && index > to)))
  const compared = at !== -1 && tokens.slice(to, at).some((token) => sizes.has(token.norm))
  if (!compared) return false
  const next = tokens[at + 1]?.norm === 'that' && tokens[at + 2]?.norm === 'of' ? at + 3 : tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
  const start = tokens[next]?.start ?? -1
  const name = passage.names.find((one) => one.start <= start && start < one.end)
  return name !== undefined && name.name !== check.holder && !anchors.some((anchor) => anchor.key === name.name)
}

const sizes = new Set(['size', 'number', 'strength', 'large', 'larger', 'big', 'bigger', 'strong', 'stronger', 'small', 'smaller', 'many', 'more'])
