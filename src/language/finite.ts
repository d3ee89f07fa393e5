/**
 * Which tokens are finite verbs, and so where one clause has its predicate. No tagger: auxiliaries are a closed class, and
 * for lexical verbs the form (-s, -ed, irregular past) together with the neighbors decides. In doubt the answer is no: a
 * missed verb makes a clause too long, which the scope rules bear better than a clause cut in two.
 */
import type { Token } from '../model.ts'
import { isMonthOfMay } from './month.ts'
import { isVerb } from './verb-list.ts'

const auxiliaries = new Set('will would shall should can could may might must ought is are was were am has have had does do did cannot'.split(' '))
const modals = new Set('will would shall should can could may might must cannot'.split(' '))
const beForms = new Set('be is are was were am been being get gets got gotten getting become becomes became remain remains remained stay stays stayed seem seems seemed keep keeps kept stand stands stood left'.split(' '))
const determiners = new Set('a an the this that these those my your his her its our their no any some each every all both either neither another such more most less fewer which what whose'.split(' '))
const pronouns = new Set('i you he she it we they who which that this these those there nobody nothing none everybody everyone everything someone somebody something anyone one'.split(' '))
const prepositions = new Set('of in on at by for from to into onto with without within under over above below between among against about across after before behind beyond beside besides despite down during except inside outside near off out past per since than through throughout till until toward towards up upon via versus as like including'.split(' '))
const adverbs = new Set('not never also only just even still already again then now ever always often once soon instead thus therefore however too formally legally automatically immediately fully completely entirely merely simply hardly barely scarcely no longer nor'.split(' '))

/** Words that join: a verb may follow them, a noun phrase as well. */
const coordinators = new Set(['and', 'or', 'but', 'nor', 'yet', 'then', 'so'])

export const wordSets = { auxiliaries, modals, determiners, pronouns, prepositions, coordinators } as const

/** Whether a token is an adverb that may stand inside a verb group ("will not formally join"). */
export function isAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && (adverbs.has(token.norm) || (token.norm.length > 4 && token.norm.endsWith('ly')))
}

/** Index of the nearest token before `at` that is no adverb; -1 for none. */
export function skipAdverbsBack(tokens: readonly Token[], at: number): number {
  let index = at - 1
  while (index >= 0 && isAdverb(tokens[index])) index--
  return index
}

/** Whether a token is a form of be or a verb like it ("remains", "stays"). */
export function isCopula(token: Token | undefined): boolean {
  return token !== undefined && (beForms.has(token.norm) || token.lemmas.includes('be'))
}

/** "$" and its like open a sum as a figure does. */
function isCurrencySign({ text }: Token): boolean {
  return /^(?:[A-Z]{0,3}\p{Sc})$/u.test(text)
}

/** Whether a token ends a phrase before it: a mark, or nothing more. */
function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punctuation' && !isCurrencySign(token))
}

/** Whether a token is a number word, a figure or a determiner: what opens a noun phrase. */
function opensNoun(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.kind === 'number' || isCurrencySign(token) || determiners.has(token.norm) || pronouns.has(token.norm) || token.possessive || (token.capitalized && token.kind === 'word')
}

function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const contracted = token.norm.includes("'") && token.lemmas.some(lemma => auxiliaries.has(lemma) || lemma === 'be')
  if (!auxiliaries.has(token.norm) && !contracted) return false
  const before = tokens[skipAdverbsBack(tokens, at)]
  if (before?.norm === 'to' || (before !== undefined && modals.has(before.norm) && before.norm !== token.norm)) return false
  if (/^(?:have|do)$/.test(token.norm) && before !== undefined && takesInfinitive(before)) return false
  if (isMonthOfMay(tokens, at)) return false
  if ((token.norm === 'will' || token.norm === 'might' || token.norm === 'must') && before !== undefined && determiners.has(before.norm) && !pronouns.has(before.norm)) return false
  return true
}

/** "Members do not | have to pay", "they can't | do it": behind a form of "do", or a modal with its "not", stands a plain infinitive. */
function takesInfinitive({ norm, lemmas }: Token): boolean {
  return /^(?:do|does|did)$/.test(norm) || (norm.endsWith("n't") && lemmas.some((lemma) => lemma === 'do' || modals.has(lemma)))
}

/** "One that does not | pays a fine": an -s form is no infinitive, so that the relative clause ends with its "not" and leaves its verb out. */
function followsElision(tokens: readonly Token[], at: number, auxiliary: number): boolean {
  const token = tokens[auxiliary]
  if (token === undefined || !(modals.has(token.norm) || takesInfinitive(token)) || !tokens.slice(auxiliary, at).some(({ norm }) => norm === 'not' || norm === 'cannot' || norm.endsWith("n't"))) return false
  return /^(?:who|that|which)$/.test(tokens[skipAdverbsBack(tokens, auxiliary)]?.norm ?? '')
}

/** "Selling to foreign addresses | is banned": right before the predicate stands the end of its subject, unless a free relative clause is it ("what matters is"). */
function beforePredicate(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are|was|were|has|have|will|would|can|cannot|must|may|shall|should)$/.test(tokens[at + 1]?.norm ?? '') || tokens[at + 1]?.capitalized === true) return false
  for (let index = at - 1; index >= 0 && index > at - longestSubject && tokens[index]?.kind !== 'punctuation'; index--) {
    if (/^(?:what|whatever|who|whoever|whichever|which|that|all|if|when|where|because|as|how|why)$/.test(tokens[index]?.norm ?? '')) return false
  }
  return true
}

/** How far back a relative word is looked for, in tokens. */
const longestSubject = 12

/** -s forms: a verb if a noun phrase, "to" or an adverb follows and what stands before can be a subject. */
function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!token.norm.endsWith('s') || token.norm.endsWith('ss') || token.possessive) return false
  const base = token.lemmas.find(lemma => lemma !== token.norm && isVerb(lemma))
  if (base === undefined) return false
  const before = tokens[skipAdverbsBack(tokens, at)]
  if (followsElision(tokens, at, skipAdverbsBack(tokens, at))) return true
  if (before !== undefined && (before.kind === 'number' || (determiners.has(before.norm) && !pronouns.has(before.norm)) || before.norm === 'to' || before.possessive || modals.has(before.norm))) return false
  if (before !== undefined && prepositions.has(before.norm) && !coordinators.has(before.norm)) return false
  if (before !== undefined && nouns.has(base) && /^(?:wants|needs|demands|seeks|prefers|expects|requests|wanted|needed|demanded|sought)$/.test(before.norm)) return false
  if (base === 'remain' || base === 'stay' || base === 'say' || base === 'lapse' || base === 'expire' || base === 'become' || base === 'seem' || base === 'want' || base === 'fail') return true
  if (before !== undefined && /^(?:which|who|it|he|she|that)$/.test(before.norm)) return true
  if (before !== undefined && before.norm.endsWith('ed') && before.lemmas.some(lemma => lemma !== before.norm && isVerb(lemma)) && !endsRelative(tokens, skipAdverbsBack(tokens, at))) return false
  const next = tokens[at + 1]
  if (beforePredicate(tokens, at)) return false
  if (before === undefined && nouns.has(base) && (next === undefined || endsPhrase(next) || !opensNoun(next) || next.norm === 'that')) return false
  if (next === undefined || endsPhrase(next)) return before !== undefined && before.kind === 'word' && !coordinators.has(before.norm) && at + 1 >= tokens.length - 1 && !nouns.has(base)
  if (opensNoun(next) || next.norm === 'to' || isAdverb(next)) return true
  if (particles.has(next.norm) && tokens[at + 2]?.kind !== 'word') return true
  if (prepositions.has(next.norm)) return !nouns.has(base) || (before !== undefined && pronouns.has(before.norm))
  return !nouns.has(base)
}

/** "A member who has not registered | pays": a participle that completes the verb of a relative clause does not describe the word behind it. */
function endsRelative(tokens: readonly Token[], participle: number): boolean {
  const auxiliary = skipAdverbsBack(tokens, participle)
  const token = tokens[auxiliary]
  if (token === undefined || !(auxiliaries.has(token.norm) || token.lemmas.includes('have'))) return false
  return /^(?:who|that|which|whoever)$/.test(tokens[skipAdverbsBack(tokens, auxiliary)]?.norm ?? '')
}

const particles = new Set(['in', 'up', 'down', 'out', 'back', 'off', 'on', 'over', 'away', 'aside'])

/** Verbs that are as often nouns, in the -s form more often. */
export const nouns = new Set(`aid aim answer appeal arm attack award ban bar base battle benefit bid bill block bomb bond border budget call campaign cap cause challenge change charge charter check claim clash coach command comment commission
concern condition conflict contact contest contract contrast control cost count counter cover credit cut cycle damage date deal debate decline decrease decree delay demand deposit design desire dispute document doubt draft drill drive drop
effect end escort estimate exchange exit experience export face favor fear feature field fight figure file fine fire force forecast form fund gain game gauge grant group guarantee guard guide halt hand head help hike hope host house import
increase influence interest interview issue judge label lack land leak level license lift limit link list load loan look loss mandate march mark market match matter measure mention mine model move name need notice number object offer
order park part pass pause pay peak permit phase pilot place plan plant play pledge point police poll pool position post practice present press price print process profit project promise protest purchase question quote race raid rally
range rank rate record reform refund release rent repair report request research reserve resort respect rest result return review reward ride rise risk rival role roll rule run sanction scale schedule score seal search sentence
shape share shell shift ship show side sign signal site sound spread spring stage stand start state station step store storm strike study suit supply support surge survey table talk target tax term test threat tie total tour trace track
trade trail train transfer transit transport travel trial trust turn use value veto view visit voice vote wage walk waste watch welcome will win wish witness work yield troop soldier jet state union nation`.split(/\s+/))

/** Past forms: a verb unless a form of be or have, an article or a preposition stands before, or "by" after. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const bases = token.lemmas.filter(lemma => lemma !== token.norm && isVerb(lemma))
  if (bases.length === 0 || token.norm.endsWith('s') || token.norm.endsWith('ing') || token.capitalized) return false
  const index = skipAdverbsBack(tokens, at)
  const before = tokens[index]
  if (before?.text === ',' && endsApposition(tokens, index)) return irregularPast.has(token.norm) && (opensNoun(tokens[at + 1]) || /^(?:me|us|him|them)$/.test(tokens[at + 1]?.norm ?? ''))
  if (before === undefined || before.kind !== 'word' || before.possessive) return false
  if (isCopula(before) || auxiliaries.has(before.norm) || before.lemmas.includes('have')) return false
  if ((determiners.has(before.norm) && !pronouns.has(before.norm)) || prepositions.has(before.norm) || before.norm === 'to') return false
  const next = tokens[at + 1]
  if (next === undefined || next.norm === 'by') return false
  if (endsPhrase(next)) return false
  if (irregularPast.has(token.norm)) return true
  if (coordinators.has(before.norm)) return opensNoun(next) || next.norm === 'to' || next.norm === 'that'
  if (next.norm.endsWith('s') && next.lemmas.length > 1 && !prepositions.has(next.norm)) return true
  if (pronouns.has(before.norm) || before.capitalized) return true
  return opensNoun(next) || next.norm === 'to' || next.norm === 'that'
}

/** "Ann, the secretary, | told": the comma closes what says who the name before it is. */
function endsApposition(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens.findLastIndex((token, at) => at < comma && token.kind === 'punctuation')
  const inside = tokens.slice(opening + 1, comma)
  return opening > 0 && tokens[opening]?.text === ',' && tokens[opening - 1]?.capitalized === true && inside.length > 0 && inside.length <= longestAside && (determiners.has(inside[0]?.norm ?? '') || inside[0]?.capitalized === true) && !inside.some((token) => auxiliaries.has(token.norm) || token.norm === 'and')
}

/** An apposition of more words may hold a clause, in tokens. */
const longestAside = 8

/** Verbs whose object is followed by a plain infinitive ("lets the leases run out"). */
const causatives = new Set(['let', 'make', 'help', 'see', 'watch'])

/** Past forms that are no participles, so always finite. */
const irregularPast = new Set('began broke came chose did drew drove fell flew forbade forbad forgave forgot froze gave went grew knew lay rose saw shook showed sang sank spoke sprang swore took tore threw undertook undid withdrew wore wrote said told voted'.split(' '))

/** Base forms after a plural subject ("they ban", "both clubs share"): only where the subject is a pronoun or a plural noun and an object follows. */
function isPlainPresent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!isVerb(token.lemmas.find(lemma => isVerb(lemma)) ?? '') || !(isVerb(token.norm) || token.lemmas.length === 1)) return false
  if (token.norm.endsWith('ed') || token.norm.endsWith('ing') || token.capitalized) return false
  const index = skipAdverbsBack(tokens, at)
  const before = tokens[index]
  if (before === undefined || before.kind !== 'word') return false
  if (/^(?:they|we|you|i|who)$/.test(before.norm)) return true
  // "Must not exceed 600 and currently number 800": of how things stand the "must not" says nothing.
  if (coordinators.has(before.norm) && /^(?:currently|presently|now|today|nowadays|already)$/.test(tokens[at - 1]?.norm ?? '')) return true
  const plural = before.norm.endsWith('s') && !before.norm.endsWith('ss') && before.lemmas.length > 1 && !before.possessive && !auxiliaries.has(before.norm) && !pronouns.has(before.norm)
  const governed = tokens[index - 1]
  if (tokens.slice(Math.max(0, index - 5), index).some(token => causatives.has(token.lemmas.at(-1) ?? ''))) return false
  if (!plural || governed?.norm === 'to') return false
  const next = tokens[at + 1]
  if (next === undefined) return false
  // "Both clubs teach swimming": a counted plural is a whole subject, so that a bare noun behind the verb is its object.
  if (/^(?:both|all|these|those|two|three|four|most|many|some)$/.test(governed?.norm ?? '') && next.kind === 'word') return true
  if (isVerbAlone(token) && next.kind === 'word' && !coordinators.has(next.norm) && !auxiliaries.has(next.norm) && !tokens.slice(Math.max(0, index - 3), index).some((one) => auxiliaries.has(one.norm))) return true
  if (linking.has(token.norm) && next.kind === 'word' && (states.has(next.norm) || /[a-z]{2}(?:ed|en|able|ible|ful|less|ous|ive)$/.test(next.norm))) return true
  return opensNoun(next) || /^(?:to|from|in|on|at|up|out|back|off|into|if|when|once|as)$/.test(next.norm)
}

/** "The rules forbid smoking": a word that is a verb and nothing else. */
function isVerbAlone({ norm, lemmas }: Token): boolean {
  return lemmas.length === 1 && norm !== 'be' && isVerb(norm) && !nouns.has(norm) && !adjectives.has(norm) && !prepositions.has(norm) && !linking.has(norm)
}

/** Words that are verbs as well, and stand behind their noun as adjectives do ("the forces present in the town"). */
const adjectives = new Set('present close open free clear complete separate direct empty correct own light live lower better like worth due long well last secure moderate subordinate alternate duplicate elaborate intimate appropriate perfect absent content dry warm cool calm slow smooth tame thin idle'.split(' '))

/** "The guns fall silent", "shops stay open": verbs that join a subject to how it is or comes to be, in the base form, and such states. */
const linking = new Set('fall go grow turn stay remain become lie stand run keep look seem sound appear'.split(' '))
const states = new Set('silent quiet still open closed shut empty full free dry wet dark bright cold warm hot ill sick well short long apart asleep awake idle vacant low high flat fallow bankrupt missing unused unchanged untouched intact alive dead hungry stale sour bad good wild safe true false clear unclear available valid void'.split(' '))

/** How far before the verb of a sentence the relative clause of its subject may begin, in tokens. */
const longestRelative = 9

/** "Members who fail to register | face a fine": behind a verb that ends the relative clause of a plural subject stands the subject's own, with an object. */
function resumesSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.kind !== 'word' || next === undefined || !isVerb(token.norm) || token.capitalized || !isVerb(before.norm) || auxiliaries.has(before.norm) || auxiliaries.has(token.norm)) return false
  if (!(opensNoun(next) || next.norm === 'up' || next.norm === 'at') || pronouns.has(next.norm) || causatives.has(before.norm)) return false
  for (let index = at - 2; index > 0 && index >= at - longestRelative; index--) {
    const word = tokens[index]
    if (word === undefined || word.kind === 'punctuation') return false
    if (!/^(?:who|that|which)$/.test(word.norm)) continue
    const noun = tokens[index - 1]
    return noun !== undefined && noun.norm.endsWith('s') && noun.lemmas.length > 1 && !noun.possessive && tokens.slice(index + 1, at).some((_, order) => isAuxiliary(tokens, index + 1 + order) || isPlainPresent(tokens, index + 1 + order))
  }
  return false
}

/** Which tokens are finite verbs. Where none is sure, the first that may be one is taken: every sentence that is one has a predicate. */
export function findFinites(tokens: readonly Token[]): readonly boolean[] {
  const sure = tokens.map((_, at) => isFinite(tokens, at))
  if (sure.includes(true)) return sure
  const guess = tokens.findIndex((_, at) => mayBeFinite(tokens, at))
  return sure.map((_, at) => at === guess)
}

/** "The laws ban smoking": a word that is a verb or a noun, between a plural with its article and a word that may be the object. */
function mayBePlural(tokens: readonly Token[], at: number): boolean {
  const [article, before, token, next] = tokens.slice(Math.max(0, at - 2), at + 2)
  if (at < 2 || token?.kind !== 'word' || next?.kind !== 'word' || !isVerb(token.norm) || token.lemmas.length > 1 || before?.lemmas.some((lemma) => lemma !== before.norm) !== true || !before.norm.endsWith('s') || before.possessive) return false
  return /^(?:the|these|those|its|their|our)$/.test(article?.norm ?? '') && !prepositions.has(next.norm) && !coordinators.has(next.norm) && !adjectives.has(token.norm)
}

/** An -s form that may be a verb between two words that may be its subject and object. */
function mayBeFinite(tokens: readonly Token[], at: number): boolean {
  if (mayBePlural(tokens, at)) return true
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || before?.kind !== 'word' || next?.kind !== 'word' || !token.norm.endsWith('s')) return false
  if (determiners.has(before.norm) || prepositions.has(before.norm) || coordinators.has(before.norm) || before.possessive || prepositions.has(next.norm) || coordinators.has(next.norm)) return false
  return token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}

/**
 * Whether the token at `at` is a finite verb (an auxiliary or a lexical verb in a tensed form). Linear; looks a few
 * tokens around. A guess where the form is ambiguous.
 */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  return isAuxiliary(tokens, at) || isThirdPerson(tokens, at) || isPast(tokens, at) || isPlainPresent(tokens, at) || resumesSubject(tokens, at)
}
