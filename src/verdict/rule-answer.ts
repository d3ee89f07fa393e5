/**
 * Clauses that say something about words that stand elsewhere: a pronoun for them ("point 22 forbids it"), a fragment of a
 * cell ("not permitted", "none", "ruled out for good"), a short answer ("They may.", "Not under this text.", "No, ...").
 */
import { findFinites, isAdverb, wordSets } from '../language/finite.ts'
import { polarityAt } from '../language/polarity.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { toSentences } from '../language/sentence.ts'
import { polarityIn } from './polarity.ts'
import { agree, readAt, type RuleReading } from './rule-reading.ts'
import { signalledIn } from './rule-signal.ts'
import type { BoundAnchor, Claim, Passage, Sentence, Token } from '../model.ts'

/** What a clause answers about anchors that it inherits; null where it says nothing about them. */
export function readAnswer(claim: Claim, lent: readonly BoundAnchor[]): RuleReading | null {
  const tokens = wordsOf(claim)
  const anchor = lent[0]
  if (tokens.length === 0 || anchor === undefined) return null
  if (asksForMore(anchor)) return pronoun(claim)
  return fragment(claim, tokens, anchor) ?? ellipsis(claim, tokens, anchor) ?? (isDeniedThere(anchor) ? null : pronoun(claim)) ?? interjection(claim, anchor)
}

/** "A ban on helmets? Neither is planned.": the pronoun may take up the ban as well as what is banned. */
function isDeniedThere({ origin, passage, from, to }: BoundAnchor): boolean {
  return origin === 'previous' && polarityIn(passage, from, to).sign === -1
}

/** The words of the clause without the punctuation around them. */
function wordsOf({ passage, clause }: Claim): readonly Token[] {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  const first = own.findIndex((token) => token.kind !== 'punctuation')
  const last = own.findLastIndex((token) => token.kind !== 'punctuation')
  return first === -1 ? [] : own.slice(first, last + 1)
}

/** "What does it cost?" is not answered by yes or no. */
function asksForMore({ origin, passage }: BoundAnchor): boolean {
  const first = passage.sentence.tokens.find((token) => token.kind === 'word')?.norm ?? ''
  return origin === 'question' && passage.sentence.isQuestion && /^(?:what|who|whom|whose|which|when|where|why|how)$/.test(first)
}

const longest = 10

/** Whether the clause has no verb of its own and is short: an entry, not a statement. */
export function isFragment(claim: Claim): boolean {
  const tokens = withoutTag(wordsOf(claim))
  return tokens.length <= longest && !findFinites(tokens).some((finite) => finite) && !isImperative(tokens)
}

/** "Forty seats, it says", "In May, I think": the words that only tell a source or a doubt are no statement. */
function withoutTag(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findLastIndex((token) => token.text === ',')
  if (comma < 1) return tokens
  const tag = tokens.slice(comma + 1).map((token) => token.norm).join(' ')
  return /^(?:it|he|she|they|i|we|the \w+) (?:says?|said|reads?|goes|thinks?|mean|guess|believes?|supposes?|hear|gather|notes?|writes?|wrote)$/.test(tag) ? tokens.slice(0, comma) : tokens
}

/** A verb in its plain form at the head goes on a lead-in; it states something of its own. */
function isImperative(tokens: readonly Token[]): boolean {
  return tokens[0]?.lemmas.includes('let') === true
}

/** "None foreseen", "excluded for ever", "yes": an entry that answers what stands elsewhere. */
function fragment(claim: Claim, tokens: readonly Token[], anchor: BoundAnchor): RuleReading | null {
  if (!isFragment(claim)) return null
  if (affirmations.has(tokens[0]?.norm ?? '')) return answer(claim, isDoublyAsked(anchor) ? 0 : 1, anchor)
  // "Open" alone is as often "undecided" as "allowed".
  if (tokens[0]?.norm === 'open' && tokens.length === 1) return { ...answer(claim, 0, anchor), postponed: false }
  const sign = signOfEntry(claim.passage.sentence, tokens)
  return sign === null ? null : answer(claim, sign, anchor)
}

/** What an entry without a verb says, read as if "it is" or "there is" stood before it; null where it says neither yes nor no. */
function signOfEntry(sentence: Sentence, tokens: readonly Token[]): 1 | -1 | 0 | null {
  const text = sentence.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const head = tokens[0]?.norm ?? ''
  const lacking = lacks.has(head)
  const said = lacking && tokens.length === 1 ? -1 : signOfText(lacking ? `There is ${text} on it.` : `It is ${text.charAt(0).toLowerCase()}${text.slice(1)}.`)
  return said ?? (head === 'not' && !partial.has(tokens[1]?.norm ?? '') ? -1 : null)
}

/** "Strikes at the depot: ruled out": what an entry without a verb says of its label; null where the things stand in no such label. */
export function readEntry(claim: Claim, things: readonly BoundAnchor[]): RuleReading | null {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 1 || clause.from > colon || !things.some((anchor) => anchor.passage === passage && anchor.to <= colon) || (!isBareDenial(tokens, colon) && things.some((anchor) => anchor.passage === passage && anchor.from > colon))) return null
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punctuation')
  const entry = tokens.slice(colon + 1, last + 1)
  if (entry.length === 0 || longest < entry.length || saysSo(tokens.slice(0, colon)) || findFinites(entry).includes(true)) return null
  const sign = affirmations.has(entry[0]?.norm ?? '') ? 1 : signOfEntry(passage.sentence, entry)
  return sign === null ? null : { ...answer(claim, sign, things[0] as BoundAnchor), sign, from: colon + 1, to: last + 1 }
}

/** "Not confirmed" behind a colon denies its label, even by a word that is one of the fact's. */
function isBareDenial(tokens: readonly Token[], colon: number): boolean {
  const [first, second, third] = tokens.slice(colon + 1)
  return first?.norm === 'not' && second?.kind === 'word' && (third === undefined || third.kind === 'punctuation')
}

/** "Troops of the league allowed in the north" in a cell: a participle behind the thing says of it what a whole sentence would. */
export function readParticiple({ passage, clause, ...rest }: Claim, things: readonly BoundAnchor[]): RuleReading | null {
  const { sentence: { tokens }, block } = passage
  // "NATO allowed in the north" looks like a verb with its subject.
  if (block.role !== 'cell' || block.column === 0 || finitesOf(passage.sentence).some((isFinite, at) => isFinite && !permitting.has(tokens[at]?.norm ?? ''))) return null
  const own = things.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.to <= clause.to)
  if (own.length === 0 || tokens.some(({ norm }) => lacks.has(norm) || norm === 'not')) return null
  const at = tokens.findIndex((token, index) => index >= Math.max(...own.map(({ to }) => to)) && index < clause.to && permitting.has(token.norm) && endsPhrase(tokens[index + 1]))
  return at === -1 ? null : { ...answer({ passage, clause, ...rest }, 1, own[0] as BoundAnchor), sign: 1, from: at, to: at + 1 }
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || wordSets.prepositions.has(next.norm) || isAdverb(next)
}

const permitting = new Set(['allowed', 'permitted', 'admitted', 'tolerated', 'accepted', 'foreseen', 'envisaged', 'welcome', 'possible', 'legal', 'lawful'])

/** Whether words hold a verb that says something. In a label "troops sent abroad" is no sentence of troops that did something. */
function saysSo(tokens: readonly Token[]): boolean {
  return findFinites(tokens).some((isFinite, at) => isFinite && (!/(?:ed|en|t)$/.test(tokens[at]?.norm ?? '') || wordSets.auxiliaries.has(tokens[at]?.norm ?? '')))
}

/**
 * "NATO troops in the north" over a section, at the head of a row or in bold before a text: a topic without a verb, of which what it heads
 * says whether it is so.
 */
export function isTopic({ passage, clause }: Claim): boolean {
  const { block, sentence, start } = passage
  if (saysSo(sentence.tokens.slice(clause.from, clause.to))) return false
  if (block.role === 'heading' || block.role === 'header' || block.role === 'title') return true
  if (block.role === 'cell') return block.column === 0 && block.row.length > 1
  return block.strong.some((span) => span.start <= start + 1 && span.end >= start + sentence.text.trimEnd().length - 1 && span.end < block.text.trimEnd().length)
}

/** "Not only", "not yet": no plain no. */
const partial = new Set(['only', 'just', 'merely', 'necessarily', 'entirely', 'quite', 'all', 'every', 'everyone', 'yet', 'so', 'always', 'permanently', 'really', 'exactly', 'until', 'before', 'without'])

const affirmations = new Set(['yes', 'affirmed', 'confirmed', 'true', 'correct', 'included', 'foreseen', 'planned', 'agreed', 'guaranteed', 'reaffirmed', 'granted', 'upheld'])
const lacks = new Set(['no', 'none', 'nothing', 'nil', 'zero', 'nobody', 'neither', 'never', 'nowhere', 'lacking', 'missing', 'absent', 'dropped', 'scrapped', 'deleted'])

/** The sign of "it" in a made-up sentence; null where no operator speaks of it. */
function signOfText(text: string): 1 | -1 | 0 | null {
  const sentence = toSentences({ text, breaks: [] })[0]
  const at = sentence?.tokens.findIndex((token) => token.norm === 'it') ?? -1
  if (sentence === undefined || at === -1) return null
  const { sign, operators } = polarityAt(sentence, at, at + 1)
  return operators.length === 0 ? null : sign
}

/** "They would not.", "Neither may.": the verb is left out after its auxiliary. */
function ellipsis(claim: Claim, tokens: readonly Token[], anchor: BoundAnchor): RuleReading | null {
  const last = tokens.findLastIndex((token) => !isAdverb(token) || token.norm === 'not')
  const bare = tokens[last]?.norm === 'not' ? last - 1 : last
  const word = tokens[bare]?.norm.replace(/n't$/, '') ?? ''
  if (tokens.length > 6 || !(wordSets.auxiliaries.has(word) || word === 'ca' || word === 'wo')) return null
  const negated = tokens.some((token) => token.lemmas.includes('not') || token.norm.endsWith("n't") || token.norm === 'cannot' || lacks.has(token.norm))
  return answer(claim, negated ? -1 : 1, anchor)
}

const standins = new Set(['it', 'they', 'them', 'this', 'that', 'these', 'those', 'such', 'none', 'neither', 'both', 'one', 'ones'])

/** The pronoun that takes up what was said before: no determiner, no "that" before a clause. */
export function standinOf({ passage, clause }: Claim): number | null {
  const { tokens } = passage.sentence
  const finite = finitesOf(passage.sentence)
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || !standins.has(token.norm)) continue
    const free = next === undefined || next.kind === 'punctuation' || wordSets.prepositions.has(next.norm) || wordSets.auxiliaries.has(next.norm) || isAdverb(next)
    if (free || token.norm === 'it' || token.norm === 'they' || token.norm === 'them' || finite[at + 1] === true || next.norm === 'open') return at
  }
  return null
}

/** "It is ruled out", "the draft forbids it": an operator speaks of the pronoun. What others than the text do to it is no rule. */
function pronoun(claim: Claim): RuleReading | null {
  const at = standinOf(claim)
  if (at === null) return null
  const lasting = persistence(claim, at)
  if (lasting !== null) return { ...readAt(claim.passage, at, at + 1), sign: lasting, explicit: true, from: claim.clause.from, to: claim.clause.to }
  const reading = readAt(claim.passage, at, at + 1)
  const isSubject = !finitesOf(claim.passage.sentence).slice(claim.clause.from, at).some((finite) => finite)
  return reading.explicit && (isSubject || namesText(claim)) ? { ...reading, from: claim.clause.from, to: claim.clause.to } : null
}

const lasting = new Set(['exist', 'stay', 'remain', 'stand', 'survive', 'persist'])
const ending = new Set(['vanish', 'disappear', 'lapse'])

/** "They exist.", "That stays.", "It would not survive.": a verb of being there right behind the pronoun, with nothing else to say. */
function persistence({ passage, clause }: Claim, at: number): 1 | -1 | null {
  const { tokens } = passage.sentence
  let verb = at + 1
  let negated = false
  while (verb < clause.to && (isAdverb(tokens[verb]) || wordSets.auxiliaries.has(tokens[verb]?.norm.replace(/n['\u2019]t$/, '') ?? ''))) {
    negated ||= /^(?:not|never)$|n['\u2019]t$/.test(tokens[verb]?.norm ?? '')
    verb++
  }
  const next = tokens[verb + 1]
  const word = tokens[verb]
  if (word === undefined || verb >= clause.to || !(next === undefined || next.kind === 'punctuation')) return null
  const there = word.lemmas.some((lemma) => lasting.has(lemma)) ? 1 : word.lemmas.some((lemma) => ending.has(lemma)) ? -1 : null
  return there === null ? null : negated ? (-there as 1 | -1) : there
}

const textNouns = new Set(['point', 'clause', 'article', 'provision', 'paragraph', 'section', 'line', 'item', 'text', 'passage', 'annex', 'page'])

/** Whether the clause names the document or a part of one. */
function namesText({ passage, clause }: Claim): boolean {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  return own.some((token) => token.lemmas.some((lemma) => textNouns.has(lemma))) || passage.hits.some((hit) => hit.key === 'document' && hit.from >= clause.from && hit.from < clause.to)
}

/** "No, its word is enough.": the answer to a question, before reasons of its own. */
function interjection(claim: Claim, anchor: BoundAnchor): RuleReading | null {
  const [first, second] = claim.passage.sentence.tokens
  if (anchor.origin !== 'question' || second === undefined || second.kind !== 'punctuation' || first === undefined) return null
  if (first.norm === 'yes') return answer(claim, 1, anchor)
  return first.norm === 'no' ? answer(claim, -1, anchor) : null
}

/** An answer to what stands at an anchor: a yes to a ban is a ban. */
function answer(claim: Claim, sign: 1 | -1 | 0, anchor: BoundAnchor): RuleReading {
  return { sign: times(sign, signOfAsked(claim, anchor)), force: 'stated', explicit: true, told: false, from: claim.clause.from, to: claim.clause.to, postponed: sign === 0 && !isDoublyAsked(anchor), byOthers: false }
}

/** What a yes would say of the words at an anchor: by a word of the set for yes or no in the question, else by operators. */
function signOfAsked({ check }: Claim, anchor: BoundAnchor): 1 | -1 | 0 {
  const { passage, from, to } = anchor
  if (!passage.sentence.isQuestion) return readAt(passage, from, to).sign
  const told = check.kind === 'rule' ? signalledIn(passage, check) : []
  if (told.length > 0) return agree(told).sign * (told.every((reading) => negatesAsked(passage, reading)) ? -1 : 1) as 1 | -1 | 0
  const { sign } = readAt(passage, from, to)
  return negatesAsked(passage, { from, to }) ? -sign as 1 | -1 | 0 : sign
}

/** Whether the "not" of a negative question stands over its words; "isn't it so?" asks whether it is so. */
function negatesAsked(passage: Passage, { from, to }: Pick<RuleReading, 'from' | 'to'>): boolean {
  const at = askedNot(passage.sentence)
  const shift = passage.joined?.offset ?? 0
  return at !== -1 && polarityIn(passage, from, to).operators.some((operator) => operator.effect === 'negate' && operator.from <= at + shift && at + shift < operator.to)
}

/** "Is it not so? Yes.": which way a bare yes goes is open. */
function isDoublyAsked({ passage }: BoundAnchor): boolean {
  const at = passage.sentence.isQuestion ? askedNot(passage.sentence) : -1
  return at !== -1 && passage.sentence.tokens[at]?.norm === 'not'
}

/** The token of the negation that makes a yes/no question negative ("isn't it", "will it not"); -1 for none. */
const askedNot = rememberBySentence(({ tokens, clauses }: Sentence): number => {
  const head = tokens.findIndex((token, at) => isAuxiliary(token) && !isWordBefore(tokens, at))
  if (head === -1) return -1
  if (tokens[head]?.norm.endsWith("n't") === true || tokens[head]?.norm.endsWith('n\u2019t') === true || tokens[head]?.norm === 'cannot') return head
  const end = clauses.find((clause) => head >= clause.from && head < clause.to)?.to ?? tokens.length
  return tokens.findIndex((token, at) => at > head && at < Math.min(end, head + notReach) && token.norm === 'not' && !partial.has(tokens[at + 1]?.norm ?? ''))
})

/** How far behind its auxiliary the "not" of a question may stand, in tokens: its subject lies between. */
const notReach = 7

function isAuxiliary({ norm }: Token): boolean {
  const bare = norm.replace(/n['\u2019]t$/, '')
  return wordSets.auxiliaries.has(bare) || (bare !== norm && (bare === 'ca' || bare === 'wo' || bare === 'sha'))
}

function isWordBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.kind !== 'punctuation' && !wordSets.coordinators.has(before.norm)
}

function times(sign: 1 | -1 | 0, there: 1 | -1 | 0): 1 | -1 | 0 {
  return there === -1 ? (-sign as 1 | -1 | 0) : sign
}
