/**
 * Numbers of somebody or something else than the fact's: a row of another brand, a sentence with a subject of its own whose
 * topic was only carried over, a price of years ago. They never speak against the fact.
 */
import { findFinites, wordSets } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { conceptKeys } from './concept-key.ts'
import { isInClause, isNamed, quantityBefore, quantityBehind, rememberByClaim, tokensOf, type Known } from './judged.ts'
import { isUnderForeignSubject } from './lent-topic.ts'
import { isFragment, standinOf } from './rule-answer.ts'
import { reachOf } from './statement.ts'
import type { BoundAnchor, Claim, Mention, Passage, QuantityMention, Sentence, Token } from '../model.ts'

/** Why a number or date that disagrees is not the fact's; null where nothing says so. */
export function strangeness(claim: Claim, mention: Mention, known: Known): string | null {
  if (isOfAnotherYear(claim.passage, mention, known)) return 'The text dates it to a year before the set.'
  if (mention.kind !== 'date' && mention.kind !== 'name' && (isMeasureOfAnother(claim, mention) || isSizeOfNew(claim, mention) || isEstimate(claim.passage, mention))) return 'It measures something else.'
  if (mention.kind === 'duration' && isTimeOfOther(claim, mention)) return 'It tells when something else is so.'
  if (isBoundByOtherUnit(claim, mention)) return 'A word that ties it to the fact counts something else.'
  if (mention.kind !== 'date' && mention.kind !== 'name' && isBoundByUnit(claim, mention)) return 'Only its own unit ties it to the fact.'
  return strangenessOf(claim) ?? (hasFreshSubject(claim, known) || isUnderForeignSubject(claim, known, mention) ? 'The sentence has a subject of its own.' : null)
}

/** "Two hours after the dose, half of them were well": a time at the head of the sentence, with all of the fact's words within it. */
function isTimeOfOther({ passage, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  if (!/^(?:after|before)$/.test(tokens[to]?.norm ?? '')) return false
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',')
  const own = anchors.filter((anchor) => anchor.passage === passage)
  // In the head of a row what stands before the time is what the row tells.
  if (comma === -1) return passage.block.row.length > 0 && tokens.slice(0, from).some(({ kind }) => kind === 'word') && own.every((anchor) => anchor.from >= to)
  return comma < to + headSpan && own.length > 0 && own.every((anchor) => anchor.from >= to && anchor.to <= comma)
}

/** So long such a head is at most, in tokens. */
const headSpan = 8

/** "For two years we lived by the clock" of an age: the word that binds is the unit of the number itself, beside words of no weight or such as go without saying. */
function isBoundByUnit({ passage, anchors, check }: Claim, mention: QuantityMention): boolean {
  if (check.kind !== 'quantity' || mention.value.dimension !== 'duration') return false
  const { from, to } = tokensOf(passage, mention)
  const others = anchors.filter((anchor) => !(anchor.passage === passage && anchor.from >= from && anchor.to <= to))
  return others.length < anchors.length && others.every(({ origin, key, text }) => origin === 'document' || (key.startsWith("'") && prepositions.has(text.toLowerCase())))
}

/** "The same, if paid within 28 days: £60" of a daily charge: the word "day" belongs to another number. */
function isBoundByOtherUnit({ anchors }: Claim, mention: Mention): boolean {
  const isOther = (passage: Passage, from: number, to: number): boolean => passage.quantities.some((one) => {
    const own = tokensOf(passage, one)
    // "An hour of parking": one of them is no number of its own.
    return one !== mention && one.value.dimension === 'duration' && one.value.max !== 1 && own.from < from && to <= own.to
  })
  return anchors.some(({ key, passage }) => key.startsWith("'") && passage.hits.filter((hit) => hit.key === key).every((hit) => isOther(passage, hit.from, hit.to)))
}

const prepositions = new Set(['for', 'from', 'after', 'in', 'on', 'at', 'to', 'of', 'with', 'over', 'up', 'by', 'until', 'before', 'since', 'under'])

/** What holds of a claim whichever of its numbers is judged. */
const strangenessOf = rememberByClaim((claim: Claim): string | null => {
  if (isSpeakersOwn(claim)) return "The clause is about the speaker's own."
  if (isRowOfAnother(claim)) return 'The row is about something else.'
  if (hasIndefiniteSubject(claim)) return 'The sentence has a subject of its own.'
  return belongsToOtherClause(claim) ? 'The words that tie it to the fact stand with another number.' : null
})

/** "My boat is 8 metres long": one person's thing is measured, no rule told. */
function isSpeakersOwn({ passage: { sentence: { tokens } }, clause }: Claim): boolean {
  return tokens.slice(clause.from, clause.from + 3).some((token) => /^(?:my|mine|ours)$/.test(token.norm)) || /^(?:ours|mine)$/.test(tokens[0]?.norm ?? '')
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
export function isOfAnotherYear(passage: Passage, mention: Mention, known: Known): boolean {
  const year = Number(known.set.date.slice(0, 4))
  if (!Number.isFinite(year) || mention.kind === 'date') return false
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

/** "2,900 metres of climbing" of a road: a measure with what it is a measure of behind it, which is none of the fact's words. */
function isMeasureOfAnother({ passage, check, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const noun = tokens[to + 1]
  if (mention.kind !== 'measure' || tokens[to]?.norm !== 'of' || noun?.kind !== 'word' || isFunctionWord(noun)) return false
  const keys = conceptKeys(check.about)
  const { words } = reachOf(fact)
  const near = tokens.slice(to + 1, to + 4).filter(({ kind }) => kind === 'word')
  return !near.some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma))) && !passage.hits.some((hit) => hit.from > to && hit.from < to + 4 && (keys.has(hit.key) || !hit.key.startsWith('@')))
}

const estimates = new Set(['estimate', 'guess', 'forecast', 'projection', 'record', 'peak', 'bid', 'offer', 'demand'])

/** "On the highest estimate, 900, it would not exceed a third": what an estimate comes to, set off by commas behind it. */
function isEstimate(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && tokens[from - 2]?.lemmas.some((lemma) => estimates.has(lemma)) === true
}

/** What has a size and is told by it, whatever the fact calls it. */
const sized = new Set(`cap ceiling limit maximum minimum floor total sum share rate fee price charge fine tax levy toll duty budget grant fund pot package payment contribution donation loan deposit supplement bonus premium allowance credit discount rise raise increase cut reduction drop fall gain loss
  change swing term period deadline notice delay wait pause rest interval window span stretch length distance height depth width weight size area volume speed strength force number quota team staff army guard crew group level amount figure majority turnout capacity range reserve stock fleet field population
  membership maximum average mean value cost bill debt deficit surplus dose concentration temperature power output load range margin factor ratio proportion percentage set list series bundle batch row programme program plan body panel board committee council jury court band bracket target goal threshold uptime availability`.split(/\s+/))

/** "A night shift of three", "a ride of 20 km": the size of something that the text brings in, by a noun that is none of the fact's. */
function isSizeOfNew({ passage, check, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  const noun = tokens[from - 2]
  if (mention.compound || tokens[from - 1]?.norm !== 'of' || noun?.kind !== 'word' || noun.norm === 'one' || noun.lemmas.some((lemma) => sized.has(lemma))) return false
  const before = tokens.slice(Math.max(0, from - 5), from - 2)
  const article = before.findLastIndex(({ norm }) => /^(?:an?|another)$/.test(norm))
  const words = before.slice(article + 1)
  if (article === -1 || words.some(({ kind, norm }) => kind !== 'word' || wordSets.prepositions.has(norm) || wordSets.coordinators.has(norm) || wordSets.auxiliaries.has(norm))) return false
  const keys = conceptKeys(check.about)
  return !noun.lemmas.some((lemma) => reachOf(fact).words.has(lemma)) && !passage.hits.some((hit) => hit.from <= from - 2 && hit.to > from - 2 && keys.has(hit.key))
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
