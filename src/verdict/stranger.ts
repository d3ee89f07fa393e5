/**
 * Numbers of somebody or something else than the fact's: a row of another brand, a sentence with a subject of its own whose
 * topic was only carried over, a price of years ago. They never speak against the fact.
 */
import { findFinites, isAdverb } from '../language/finite.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { subjectOf } from '../language/subject.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { conceptKeys } from './concept-key.ts'
import { isInClause, isNamed, quantityBefore, quantityBehind, rememberByClaim, tokensOf, type Known } from './judged.ts'
import { isUnderForeignSubject } from './lent-topic.ts'
import { looseBinding } from './loose-binding.ts'
import { otherMeasure } from './other-measure.ts'
import { isOfOwnYear } from './own-year.ts'
import { isFragment, standinOf } from './rule-answer.ts'
import type { BoundAnchor, Claim, Clause, Mention, QuantityMention, Sentence, Token } from '../model.ts'

/** Why a number or date that disagrees is not the fact's; null where nothing says so. */
export function strangeness(claim: Claim, mention: Mention, known: Known): string | null {
  if (isOfAnotherYear(claim, mention, known)) return 'The text dates it to a year before the set.'
  const other = mention.kind === 'date' || mention.kind === 'name' ? null : otherMeasure(claim, mention)
  return other ?? looseBinding(claim, mention) ?? strangenessOf(claim) ?? (hasFreshSubject(claim, known) || isUnderForeignSubject(claim, known, mention) ? 'The sentence has a subject of its own.' : null)
}

/** What holds of a claim whichever of its numbers is judged. */
const strangenessOf = rememberByClaim((claim: Claim): string | null => {
  if (isSpeakersOwn(claim)) return "The clause is about the speaker's own."
  if (isRowOfAnother(claim)) return 'The row is about something else.'
  if (hasIndefiniteSubject(claim)) return 'The sentence has a subject of its own.'
  return belongsToOtherClause(claim) ? 'The words that tie it to the fact stand with another number.' : null
})

/** "My boat is 8 metres long": one person's thing is measured, no rule told. */
function isSpeakersOwn({ passage: { sentence }, clause }: Claim): boolean {
  const { tokens } = sentence
  return isLived(sentence, clause) || tokens.slice(clause.from, clause.from + 3).some((token) => /^(?:my|mine|ours)$/.test(token.norm)) || /^(?:ours|mine)$/.test(tokens[0]?.norm ?? '')
}

const living = new Set(['have', 'work', 'live', 'earn', 'pay', 'drive', 'sleep', 'serve', 'spend', 'wait', 'sail', 'teach', 'nurse'])

/** "I have worked here for 29 years and never had more than 104 days off": what somebody has lived through, told as "I". */
function isLived(sentence: Sentence, clause: Clause): boolean {
  const { tokens, clauses } = sentence
  const subject = subjectOf(sentence, clause)
  const before = clause.kind === 'coordinate' && subject === null ? clauses[clause.parent ?? clause.index - 1] : undefined
  if (before !== undefined && before.index < clause.index) return isLived(sentence, before) && hasLived(tokens.slice(clause.from, clause.to))
  return subject !== null && subject.to === subject.from + 1 && tokens[subject.from]?.norm === 'i' && hasLived(tokens.slice(subject.to, clause.to))
}

/** "Have (never) had", "had", "worked": the first verbs tell of the past. */
function hasLived(tokens: readonly Token[]): boolean {
  const own = tokens.filter((token) => token.kind === 'word' && !isAdverb(token) && !/^(?:and|but)$/.test(token.norm))
  const [first, second] = own
  const verb = /^(?:have|had)$/.test(first?.norm ?? '') && isPastForm(second) ? second : first
  return verb !== undefined && isPastForm(verb) && verb.lemmas.some((lemma) => living.has(lemma))
}

/** What stands over a whole table and tells nothing of its rows; nor does a word of no term in the head of a column ("New"). */
const distant: ReadonlySet<BoundAnchor['origin']> = new Set<BoundAnchor['origin']>(['question', 'heading', 'title', 'document'])

/** In a cell whose row is headed by a name that the fact does not know, or by words while all of the fact's stand over the table, nothing of the fact is told. */
function isRowOfAnother({ passage, anchors, sources }: Claim): boolean {
  if (passage.block.row.length === 0) return false
  const head = sources.find(({ origin }) => origin === 'row')?.passage
  if (head === undefined || anchors.some((anchor) => anchor.passage === head)) return false
  const words = head.sentence.tokens.filter((token) => token.kind === 'word')
  if (words.length > 0 && anchors.every(({ origin, key }) => distant.has(origin) || (origin === 'column' && /^[@']/.test(key)))) return true
  return words.length > 0 && head.hits.every((hit) => hit.key.startsWith('@')) && words.every((token) => head.names.some((name) => name.form !== 'adjective' && name.start <= token.start && name.end >= token.end))
}

const dating = new Set(['from', 'in', 'until', 'since', 'between', 'till', 'during', 'of', 'before', 'by'])

/** So near behind its head a number is what the head is about, in tokens. */
const headReach = 4

function isYearBefore(token: Token | undefined, year: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(token?.norm ?? '') && Number(token?.norm) < year
}

/** "$10 from 2018 to 2021", "in 2014 it was 40", "Montreux, 1936: 29 articles": a year before the set's right at the number. */
export function isOfAnotherYear(claim: Claim, mention: Mention, known: Known): boolean {
  const { passage } = claim
  const year = Number(known.set.date.slice(0, 4))
  if (!Number.isFinite(year) || mention.kind === 'date' || isOfOwnYear(claim)) return false
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const colon = tokens.findLastIndex(({ text }, at) => at < from && text === ':')
  if (colon > 0 && from - colon < headReach && isYearBefore(tokens[colon - 1], year)) return true
  for (let at = to; at < Math.min(tokens.length - 1, to + 4); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') return false
    const next = tokens[at + 1]
    if (dating.has(token.norm) && /^(?:1[89]|20)\d\d$/.test(next?.norm ?? '')) return isYearBefore(next, year)
  }
  return false
}

const pointing = new Set(['it', 'its', 'they', 'their', 'them', 'this', 'that', 'these', 'those', 'such', 'he', 'she', 'his', 'her', 'both', 'each', 'all', 'none', 'one', 'there', 'here', 'who', 'which', 'what', 'we', 'you', 'i', 'the', 'another', 'same', 'no'])

/** The topic comes from a sentence before, and the clause speaks of something that is new: "Rosetta needed four", "Rent costs 40". */
function hasFreshSubject(claim: Claim, known: Known): boolean {
  const { passage, clause, anchors } = claim
  const things = anchors.filter((anchor) => !anchor.key.startsWith('@'))
  if (things.length === 0 || !things.some(({ origin }) => origin === 'previous' || origin === 'question') || (isFragment(claim) && verbOf(claim) === -1)) return false
  const { tokens } = passage.sentence
  const verb = verbOf(claim)
  const subject = tokens.slice(clause.from, Math.max(clause.from, verb))
  const words = subject.filter((token) => token.kind === 'word')
  if (verb === -1 || words.length === 0 || words.length > 6 || words.some((token) => pointing.has(token.norm)) || standinOf(claim) !== null) return false
  const keys = conceptKeys(claim.check.about)
  if (anchors.some((anchor) => anchor.passage === passage && anchor.from < verb) || passage.hits.some((hit) => hit.from >= clause.from && hit.to <= verb && (keys.has(hit.key) || hit.key === 'document' || isNamed(hit.key, known)))) return false
  return !passage.quantities.some((one) => isInClause(passage, clause, one) && tokensOf(passage, one).from < verb)
}

const finitesOf = rememberBySentence((sentence: Sentence) => findFinites(sentence.tokens))

const measuring = new Set(['cost', 'weigh', 'measure', 'last', 'take'])

/** The first finite verb of a clause, or a verb of measure right before its number ("driving costs 1,500"); -1 for none. */
function verbOf({ passage, clause }: Claim): number {
  const { tokens } = passage.sentence
  const finites = finitesOf(passage.sentence)
  for (let at = clause.from; at < clause.to; at++) {
    if (finites[at] === true) return at
  }
  const at = tokens.slice(clause.from, clause.to).findIndex((token, index, own) => index > 0 && token.lemmas.some((lemma) => measuring.has(lemma) || lemma === 'pay') && /^(?:[\d€£$]|nothing$)/.test(own[index + 1]?.text ?? ''))
  return at === -1 ? -1 : clause.from + at
}

const proposing = new Set(['speak', 'propose', 'suggest', 'envisage', 'recommend', 'imagine', 'consider', 'dream'])

/** "An extension would cost 31 million": the subject is new to the text, and none of the fact's words is in it. */
function hasIndefiniteSubject(claim: Claim): boolean {
  const { passage, clause, anchors } = claim
  const { tokens } = passage.sentence
  if (answersWhat(claim)) return true
  const verb = verbOf(claim)
  const first = tokens.slice(clause.from, Math.max(clause.from, verb)).find((token) => token.kind === 'word')
  if (first === undefined || !['a', 'an', 'another'].includes(first.norm)) return false
  if (!tokens.slice(verb, verb + 3).some((token) => token.lemmas.some((lemma) => measuring.has(lemma) || proposing.has(lemma)))) return false
  if (passage.hits.some((hit) => hit.from >= clause.from && hit.to <= verb && !hit.key.startsWith('@'))) return false
  return anchors.every((anchor) => anchor.passage !== passage || anchor.from >= verb) && anchors.some((anchor) => anchor.passage === passage && anchor.from >= verb && anchor.from < clause.to)
}

/** "Climb to 120 metres and stay five kilometres from airports": the airports have a number of their own, in their own clause. */
function belongsToOtherClause({ check, passage, clause, anchors }: Claim): boolean {
  if ((check.kind !== 'quantity' && check.kind !== 'total') || passage.sentence.clauses.length < 2) return false
  const outside = anchors.filter((anchor) => anchor.passage === passage && anchor.origin === 'sentence' && anchor.from >= clause.to)
  return outside.some((anchor) => {
    const home = passage.sentence.clauses.find((one) => anchor.from >= one.from && anchor.from < one.to)
    return home !== undefined && passage.quantities.some((other) => other.value.dimension === check.value.dimension && isInClause(passage, home, other))
  })
}

/** "She knows what an hour costs: about 40 euros": behind the colon the number is told of what is asked for by an article. */
function answersWhat({ passage, clause, anchors, check }: Claim): boolean {
  const { tokens } = passage.sentence
  if (tokens[clause.from - 1]?.text !== ':') return false
  const what = tokens.findLastIndex(({ norm }, at) => at < clause.from && norm === 'what')
  const verb = tokens.slice(0, clause.from - 1).findLastIndex((token) => token.lemmas.some((lemma) => measuring.has(lemma)))
  if (what === -1 || verb <= what + 2 || verb < clause.from - 3 || !/^(?:an?|one|each|every)$/.test(tokens[what + 1]?.norm ?? '')) return false
  const keys = conceptKeys(check.about)
  return !anchors.some((anchor) => anchor.passage === passage && anchor.from > what && anchor.from < verb) && !passage.hits.some((hit) => hit.from > what && hit.to <= verb && keys.has(hit.key))
}

const today = new Set(['today', 'currently', 'presently', 'nowadays'])
const levels = new Set(['stand', 'be', 'have', 'take', 'use', 'amount', 'run', 'hover', 'total', 'lie', 'count', 'employ', 'consume', 'cost', 'owe'])

/** Why a number that would break a bound or a change of the set is none of its terms: a state of today, a breach, a level below the bound. */
export function outside(claim: Claim, mention: QuantityMention, known: Known): string | null {
  const { check } = claim
  if (check.kind !== 'quantity' || check.when !== 'plan') return null
  const bounded = check.value.bound !== 'exact' && check.value.bound !== 'about' && check.value.bound !== 'between'
  if ((bounded || hasBefore(claim, known)) && isStateOfToday(claim, mention)) return 'A state of today, no term of the document.'
  if (bounded && breaks(claim.passage.sentence)) return 'What would break the bound, not the bound.'
  return bounded && isMeasured(claim) ? 'Measured against the bound, not the bound itself.' : null
}

/** "Stays well below the ceiling": the bound is what the number is measured by. */
const isMeasured = rememberByClaim(({ passage, clause }: Claim): boolean => {
  const words = passage.sentence.tokens.slice(clause.from, clause.to)
  return words.some((token, at) => ['under', 'below', 'within', 'beneath', 'short'].includes(token.norm)
    && words.slice(Math.max(0, at - 2), at).some((one) => remaining.has(one.norm) || one.lemmas.some((lemma) => remaining.has(lemma)))
    && words.slice(at + 1, at + 4).some((one) => one.lemmas.some((lemma) => ['ceiling', 'limit', 'cap', 'maximum', 'threshold'].includes(lemma))))
})

/** Whether the provision tells how it was before: then there is a state of today beside the plan's. */
function hasBefore({ fact }: Claim, known: Known): boolean {
  const provision = known.provisions.get(fact.provision)
  return provision !== undefined && provision.facts.some((one) => one.checks.some((check) => check.kind === 'change'))
}

/** Where a clause says "today", and "now"; null where it lays something down, limits, or says nothing of being or using. */
const todayIn = rememberByClaim(({ passage, clause }: Claim): readonly number[] | null => {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  const isOrder = own.some((token, index) => ordering.has(token.norm) || (own[index + 1]?.norm === 'to' && (token.lemmas.includes('have') || token.lemmas.includes('be'))))
  if (isOrder || !own.some((token) => token.lemmas.some((lemma) => levels.has(lemma)))) return null
  return own.flatMap((token, index) => (today.has(token.norm) || token.norm === 'now' ? [clause.from + index] : []))
})

const limitIn = rememberByClaim(({ passage, clause }: Claim) => passage.hits.find((hit) => (hit.key === '@limit' || hit.key === '@permit') && hit.from >= clause.from && hit.from < clause.to))

/** "Takes 800 tons today", "stands at 780 million now": a verb of being or using, and today nearer than any other number. */
function isStateOfToday(claim: Claim, mention: QuantityMention): boolean {
  const { passage } = claim
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const at = todayIn(claim)?.find((index) => today.has(tokens[index]?.norm ?? '') || index >= to)
  if (at === undefined) return false
  const [before, behind] = [quantityBefore(passage, mention), quantityBehind(passage, mention)]
  // "880 today, 60 under the cap": the today is the number's before it.
  if (at < from && (tokens.slice(at, from).some((token) => token.kind === 'punctuation') || (before !== undefined && tokensOf(passage, before).to >= at))) return false
  if (at >= to && behind !== undefined && tokensOf(passage, behind).from < at) return false
  const limit = limitIn(claim)
  return limit === undefined || (limit.from > to && tokens.slice(to, limit.from).some((token) => token.norm === ','))
}

const ordering = new Set(['must', 'may', 'would', 'will', 'shall', 'can', 'could', 'should'])
const remaining = new Set(['well', 'far', 'just', 'still', 'comfortably', 'slightly', 'safely', 'stay', 'remain', 'keep', 'lie', 'fall', 'stand'])
const breaches = new Set(['break', 'violate', 'breach', 'infringe', 'flout', 'overstep', 'disregard'])
const bounds = new Set(['rule', 'limit', 'cap', 'law', 'ceiling', 'charter', 'treaty', 'act', 'budget', 'plan', 'agreement', 'regulation', 'threshold', 'clause', 'article', 'ban'])

/** "A club that spends 5 million breaks the rules." */
const breaks = rememberBySentence(({ tokens }: Sentence): boolean => {
  return tokens.some((token, at) => {
    if (token.norm.endsWith('ing') || !token.lemmas.some((lemma) => breaches.has(lemma))) return false
    const object = tokens.slice(at + 1, at + 5)
    const noun = object.findIndex((one) => one.lemmas.some((lemma) => bounds.has(lemma)))
    return noun !== -1 && !object.slice(0, noun).some((one) => one.kind === 'punctuation')
  })
})
