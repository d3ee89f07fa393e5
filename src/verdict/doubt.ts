/**
 * How much a contradiction is to be believed. Words that bind a sentence to a fact may stand in it by chance; what else stands there
 * tells. The weights come from what the checker said of eleven folders of other authors before anybody had looked at its errors: 401
 * contradictions, of which 257 were right (64 %). They are those of a logistic regression, in steps of about 0.6. Below the limit 249
 * of 336 are right (74 %), from there on 8 of 65. A case with a number of its own, the sum of several facts and what is said of some of many
 * were added afterwards, by reason; the past, and more weight for words of other things beside numbers that plain words bind, after 1,370 passages without
 * a mistake (`fixtures/quiet`).
 */
import { compareQuantities } from './comparison.ts'
import { conceptKeys } from './concept-key.ts'
import { isInClause, isNamed, quantityAt, quantityBefore, quantityBehind, rememberByClaim, tokensOf, type Judged, type Known } from './judged.ts'
import { wordSets } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { remember } from '../language/remember.ts'
import { toTokens } from '../language/token.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { isComparable, toBase } from '../number/interval.ts'
import { UNIT_NAMES } from '../number/unit.ts'
import { reachOf } from './statement.ts'
import type { Claim, ConceptHit, Fact, Origin, ProvisionSet, Quantity, QuantityMention, Token, TotalCheck } from '../model.ts'

/** A reason to doubt that a sentence speaks of a fact, and how much it weighs; what speaks for it weighs less than nothing. */
export interface Doubt {
  readonly text: string
  readonly weight: number
}

/** With so much doubt a contradiction is for a person to look at. */
const mostDoubt = 3

/** What there is to doubt about a contradiction, in no order of weight; empty for none. Of titles there is nothing to doubt: a person is named. */
export function doubtsOf(claim: Claim, judged: Judged, known: Known): readonly Doubt[] {
  if (claim.check.kind === 'role') return []
  return [...wordDoubts(claim, judged, known), ...bindingDoubts(claim, known), ...valueDoubts(claim, judged), ...sumDoubts(claim, judged, known), ...conditionDoubts(claim), ...someDoubts(claim), ...(isPlainNumber(claim) ? tellingDoubts(claim) : [])]
}

/** Whether a contradiction is doubted so much that it is none. */
export function isDoubtful(doubts: readonly Doubt[]): boolean {
  return doubts.reduce((sum, { weight }) => sum + weight, 0) >= mostDoubt
}

/** A number or a date, which are told of many things, bound by plain words and no expression. */
function isPlainNumber({ check: { kind, isPlain } }: Claim): boolean {
  return isPlain === true && (kind === 'quantity' || kind === 'total' || kind === 'change' || kind === 'date')
}

/** A clause of whose words the fact knows less than half, or a quarter, may be about something else; one with so many of them is not. */
const foreignShares = [0.5, 0.75]
const enoughToTell = 3

function wordDoubts(claim: Claim, { span }: Judged, known: Known): readonly Doubt[] {
  const { kinds, own: ownInAll, foreign: foreignInAll, all: allInAll } = tallyOf(claim)(known)
  // What is claimed is wrong, so that the fact does not know it.
  const { from, to } = tokensOf(claim.passage, span)
  const claimed = tally(kinds.slice(Math.max(0, from - claim.clause.from), Math.max(0, to - claim.clause.from)))
  const [own, foreign, all] = [ownInAll - claimed.own, foreignInAll - claimed.foreign, allInAll - claimed.all]
  const share = foreignShares.filter((least) => all > 0 && foreign / all >= least).length
  // Of numbers and dates many things are told. Words of other things bind them to a fact by chance more often where plain words bind and no expression
  // does: of 210 passages without a mistake on three such sets 22 were held against them without this, and 17 are with it.
  const isOfMany = isPlainNumber(claim) && 0 < share && (share === foreignShares.length ? 2 : enoughToTell) <= foreign
  const weight = share + (isOfMany ? 1 : 0)
  return [
    ...(weight === 0 ? [] : [{ text: `${foreign} of ${all} words of the clause are none of the fact's`, weight }]),
    ...(own < enoughToTell ? [] : [{ text: `${own} words of the clause are the fact's own`, weight: -2 }])
  ]
}

/** Whose a word is: the fact's, nobody's, or part of a name that the set knows; null for words that tell nothing, and the document's name. */
type WordKind = 'own' | 'foreign' | 'named' | null

/** The words of a clause by whose they are, and how many of each. */
interface Tally {
  readonly kinds: readonly WordKind[]
  readonly own: number
  readonly foreign: number
  readonly all: number
}

/** Counted once for all numbers of a clause: it may be a list of thousands. */
const tallyOf = rememberByClaim((claim: Claim) => {
  let counted: Tally | null = null
  return (known: Known): Tally => counted ??= tally(toKinds(claim, known))
})

function tally(kinds: readonly WordKind[]): Tally {
  const count = (wanted: WordKind): number => kinds.filter((kind) => kind === wanted).length
  const [own, foreign] = [count('own'), count('foreign')]
  return { kinds, own, foreign, all: own + foreign + count('named') }
}

/** The words of a clause by whose they are, a token an entry. */
function toKinds({ passage, clause, check, fact, anchors }: Claim, known: Known): readonly WordKind[] {
  const keys = conceptKeys(check.about)
  const words = wordsOf(fact)
  return passage.sentence.tokens.slice(clause.from, clause.to).map((token, place) => {
    const at = clause.from + place
    const covers = (one: Pick<ConceptHit, 'from' | 'to'>): boolean => one.from <= at && at < one.to
    if (!tells(token)) return null
    const hits = passage.hits.filter((hit) => !hit.key.startsWith('@') && covers(hit))
    const isOwn = anchors.some((anchor) => anchor.passage === passage && covers(anchor)) || hits.some(({ key }) => keys.has(key)) || [token.norm, ...token.lemmas].some((word) => words.has(word))
    if (isOwn) return 'own'
    if (hits.some(({ key }) => isNamed(key, known))) return 'named'
    return hits.some(({ key }) => key === 'document') ? null : 'foreign'
  })
}

/** The words that a fact is told with: those of its statement and of the sentences that its editor gave with it. */
const wordsOf = remember(({ statement, examples }: Fact): ReadonlySet<string> => {
  const tokens = [statement, ...examples.consistent, ...examples.contradicted].flatMap((text) => toTokens(text))
  return new Set(tokens.flatMap(({ norm, lemmas }) => [norm, ...lemmas, ...norm.split('-')]))
})

/** Whether a word tells what is spoken of. Units say what is measured no more than the number does. */
function tells(token: Token): boolean {
  return token.kind === 'word' && token.norm.length > 2 && !isFunctionWord(token) && !token.lemmas.some((lemma) => UNIT_NAMES.has(lemma)) && !/^per-?cent$|^cent$|\d/.test(token.norm)
}

/** What is taken from here is more often the topic of something else: a word in the title, the article, an earlier sentence, the list. */
const farOff: ReadonlySet<Origin> = new Set<Origin>(['previous', 'title', 'document', 'item'])

/** Where words stand that belong to a clause as its own do: a question is half of what its answer says. */
const beside: ReadonlySet<Origin> = new Set<Origin>(['clause', 'sentence', 'row', 'column', 'lead', 'question'])

function bindingDoubts(claim: Claim, known: Known): readonly Doubt[] {
  const { anchors, check } = claim
  // What goes without saying covers no word.
  const far = anchors.find(({ origin, key, from, to }) => farOff.has(origin) && from < to && !isNamed(key, known))
  return [
    ...(far === undefined ? [] : [{ text: `"${far.text}" stands farther off`, weight: 1 }]),
    ...(anchors.some(({ origin }) => beside.has(origin)) ? [] : [{ text: 'none of its own words binds it', weight: 1 }]),
    // Any number may be called the whole of something.
    ...(check.kind === 'total' && !addsUp(claim) ? [{ text: 'nothing says that it is a sum', weight: 2 }] : [])
  ]
}

/** Whether a clause, or a cell of its row, says that something is added up: "in all", "total". */
export function addsUp({ clause, passage, sources }: Claim): boolean {
  const adds = (hit: ConceptHit): boolean => hit.key === '@total'
  return passage.hits.some((hit) => adds(hit) && hit.from >= clause.from && hit.from < clause.to) || sources.some(({ origin, passage: head }) => origin === 'row' && head.hits.some(adds))
}

function valueDoubts({ check, passage, clause, fact, anchors }: Claim, { span }: Judged): readonly Doubt[] {
  if (check.kind !== 'quantity' && check.kind !== 'total' && check.kind !== 'change') return []
  const mention = quantityAt(passage, span)
  if (mention === undefined) return []
  const right = check.kind === 'change' ? check.to : check.value
  // A clause with numbers of several sorts mostly tells of something on its own, unless the fact has them too ("6 hours between two doses").
  const isAsked = (other: QuantityMention): boolean => wordsOf(fact).has(other.text.toLowerCase()) || anchors.some((anchor) => anchor.passage === passage && tokensOf(passage, other).from >= anchor.from && tokensOf(passage, other).to <= anchor.to)
  const isOfOtherSort = (other: QuantityMention | undefined): boolean => other !== undefined && isInClause(passage, clause, other) && !isComparable(other.value, mention.value) && !isAsked(other)
  return [
    ...(isSlip(mention.value, right) ? [{ text: 'the figures of the right value, in another order, with other zeros or another unit', weight: -2 }] : []),
    ...(check.kind !== 'change' && isFarOff(mention.value, right) ? [{ text: 'so far from the right value that hardly anybody mistakes the one for the other', weight: 2 }] : []),
    ...(check.kind !== 'change' && (isOfOtherSort(quantityBefore(passage, mention)) || isOfOtherSort(quantityBehind(passage, mention))) ? [{ text: 'the clause has numbers of another sort', weight: 2 }] : [])
  ]
}

/** "In the first year the fee was 40": numbers that are told in the past are more often those of something else than the document's. */
const tellingDoubts = rememberByClaim(({ passage: { sentence, hits }, clause }: Claim): readonly Doubt[] => {
  const own = sentence.tokens.slice(clause.from, clause.to)
  const namesDocument = hits.some(({ key, from }) => key === 'document' && from >= clause.from && from < clause.to)
  const isPast = !namesDocument && own.some((token, at) => isPastForm(token, own[at - 1])) && !own.some(({ norm }) => wordSets.modals.has(norm))
  return isPast ? [{ text: 'it is told in the past', weight: 1 }] : []
})

/** "Once the rails are paid, 200 million is gone": the sum of the fact and another, which a sentence with the words of one part may tell; a cell tells what its row says. */
function sumDoubts({ check, fact, passage }: Claim, { span }: Judged, { set }: Known): readonly Doubt[] {
  const mention = check.kind === 'quantity' && passage.block.row.length === 0 ? quantityAt(passage, span) : undefined
  const isSum = mention !== undefined && totalsOf(set).some(({ parts, value }) => parts.includes(fact.id) && compareQuantities(mention.value, value) === 'agrees')
  return isSum ? [{ text: 'it is the sum of which the fact is a part', weight: 3 }] : []
}

const totalsOf = remember(({ provisions }: ProvisionSet): readonly TotalCheck[] => provisions.flatMap(({ facts }) => facts.flatMap(({ checks }) => checks.filter((check) => check.kind === 'total'))))

/** "If you order a hundred, the price goes down to 8": what holds from some number on, of a fact that knows of no such case. */
const conditionDoubts = rememberByClaim(({ passage, clause, check, fact }: Claim): readonly Doubt[] => {
  if (check.kind === 'rule' || check.kind === 'choice' || reachOf(fact).conditional) return []
  const conditions = passage.sentence.clauses.filter((one) => one.kind === 'conditional' && one.opener === 'if' && (one.parent === clause.index || clause.parent === one.index))
  const isUnder = conditions.some((one) => passage.quantities.some((mention) => isInClause(passage, one, mention)))
  return isUnder ? [{ text: 'it is told for a case with a number of its own', weight: 3 }] : []
})

const fewOfMany = new Set(['some', 'several', 'certain', 'individual', 'few'])

/** "Some ferries take 40 cars", of what the ferries take: said of some of them, it may be so and be otherwise of the others. */
const someDoubts = rememberByClaim(({ passage, clause, check, anchors }: Claim): readonly Doubt[] => {
  const { tokens } = passage.sentence
  const isOfSome = (check.kind === 'quantity' || check.kind === 'change') && anchors.some(({ key, from, passage: place }) => {
    const before = tokens[from - 1]
    return place === passage && !key.startsWith('@') && from <= clause.from + 2 && from > clause.from && before !== undefined && fewOfMany.has(before.norm) && tokens[from]?.kind === 'word' && !/^(?:only|just)$/.test(tokens[from - 2]?.norm ?? '')
  })
  return isOfSome ? [{ text: 'it is told of some of them', weight: 3 }] : []
})

/** People mistake a number by less than this factor, if it is not by whole zeros. */
const farthest = 2.6

/** "A fee of €40" of one of €690: what is so far off is hardly ever a wrong value of the same thing. */
function isFarOff(value: Quantity, right: Quantity): boolean {
  const [found, expected] = [middleOf(value), middleOf(right)]
  // Who takes one currency for the other keeps the figure.
  if (value.dimension === 'money' && right.dimension === 'money' && !isComparable(value, right)) return figuresOf(value) !== figuresOf(right)
  if (!isComparable(value, right) || found === null || expected === null || found * expected <= 0) return false
  const orders = Math.abs(Math.log10(found / expected))
  const isByZeros = orders > 0.9 && Math.abs(orders - Math.round(orders)) < 0.06
  return orders > Math.log10(farthest) && !isByZeros
}

/** "724 km" for 742, "312 feet" for 312 metres, "6 million" for 600,000: nobody hits these figures by chance. */
function isSlip(value: Quantity, right: Quantity): boolean {
  if (!isComparable(value, right)) return false
  const [found, expected] = [figuresOf(value), figuresOf(right)]
  if (found === expected) return true
  return 2 <= expected.length && [...found].sort().join('') === [...expected].sort().join('')
}

/** The figures of a number as written, without the zeros around them. */
function figuresOf({ min, max }: Quantity): string {
  return String(Math.abs(min ?? max ?? 0)).replace('.', '').replace(/^0+|0+$/g, '')
}

function middleOf(quantity: Quantity): number | null {
  const { min, max } = toBase(quantity)
  const middle = !Number.isFinite(min) ? max : !Number.isFinite(max) ? min : (min + max) / 2
  return Number.isFinite(middle) ? middle : null
}
