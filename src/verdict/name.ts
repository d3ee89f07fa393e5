/**
 * Name facts: who or what fills a role. Only a name in that role, by the sentence's syntax, can contradict; a name that
 * merely stands nearby cannot.
 */
import { isDeparture } from '../language/departure.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { isShutOut } from '../language/shut-out.ts'
import { remember } from '../language/remember.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { exclusive, fillersOf, type Filler } from '../language/relation.ts'
import { isVerb } from '../language/verb-list.ts'
import { isDenied } from './denial.ts'
import { anchorSpan, denotations, isInClause, nameOf, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { isUnderForeignSubject } from './lent-topic.ts'
import { isOfClass, isSpelling, isStranger, isTownAlone } from './name-class.ts'
import { listedWith } from './name-listed.ts'
import { headedSentence, labelledSentences } from './label.ts'
import { nameRemedy } from './remedy.ts'
import { personsFor } from './name-person.ts'
import { reachOf } from './statement.ts'
import { bodyNames, pronounNames } from './pronoun.ts'
import { holds } from './role.ts'
import type { Claim, Clause, NameCheck, NameMention, Passage } from '../model.ts'

/** Judges the names that fill the fact's role in the claim's clause, else in its sentence. */
export const judgeName: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'name') return []
  const senseOf = toSenses(claim.passage, check, known)
  const isBeside = ({ name }: Filler): boolean => senseOf(name).isBeside && !isTownAlone(claim.passage, name, check, known)
  // Names of another class cannot fill the role, so they must not stand in its way either ("hands it to Ann in Oslo").
  const all = [...claim.passage.names, ...check.class === 'person' ? pronounNames(claim) : bodyNames(claim)]
  const eligible = all.filter((name) => !isAskedOffice(claim, name) && senseOf(name).isEligible)
  const fillers = fillersIn(claim, eligible, check.relation).filter((filler) => !isOfOtherThing(claim, filler) && !isOfOwnObject(claim, filler) && !isLeftFrom(claim, filler))
  const right = fillers.filter(({ name, negated }) => senseOf(name).isRight && !((negated || isDeniedName(claim, name)) && isAffirmedBehind(claim, name)))
  const listed = check.closed ? listedWith(claim.passage, eligible, (name) => senseOf(name).isRight, (name) => fillers.some((filler) => filler.certain && filler.name.start === name.start)) : new Set<number>()
  const placed = [...fillers.map((filler) => (listed.has(filler.name.start) ? { ...filler, certain: true } : filler)), ...unplaced(eligible, listed, fillers)]
  const wrong = placed.filter((filler) => filler.certain && (isSaidHere(claim, filler) || listed.has(filler.name.start)) && !isInTitle(claim.passage, filler.name) && !isBeforeOwnVerb(claim, filler.name) && senseOf(filler.name).isOfSort && !senseOf(filler.name).isRight && !isBeside(filler))
  if (right.length === 0 && wrong.length === 0) {
    const beside = namedBeside(claim, check, eligible.filter((name) => denotes(claim.passage, name, check.names, known)), known)
    return beside.length > 0 || eligible.some((name) => senseOf(name).isRight) ? beside : wrongOnes(claim, check, [], personsFor(claim, check, known), known)
  }
  const lone = check.closed ? loneName(claim, check, right, (filler, ids) => denotes(claim.passage, filler.name, ids, known)) : null
  if (lone !== null) return [judgeLone(claim, check, lone.name, known)]
  // A right name that merely stands nearby ("under the Danish draft, Norway is paid") does not outvote a wrong one in the part itself.
  const meant = wrong.length > 0 ? right.filter((filler) => filler.certain || isInOtherPart(claim, filler, wrong)) : right
  return [...meant.map((filler) => judgeRight(claim, check, filler, known)), ...wrongOnes(claim, check, meant, wrong.filter((filler) => !meant.some((one) => isInOtherPart(claim, one, [filler]))), known)]
}

/** "Not to Ann alone: it goes to Ann and Bob", "would not be sent to Bonn: the fund is run by Bonn": the sentence goes on to name the same. */
function isAffirmedBehind(claim: Claim, name: NameMention): boolean {
  return claim.passage.names.some((other) => other.start > name.end && other.name === name.name && !isDeniedName(claim, other))
}

/** Names of a list with right ones to which the sentence gives no part by any verb that the part is known by. */
function unplaced(names: readonly NameMention[], listed: ReadonlySet<number>, fillers: readonly Filler[]): readonly Filler[] {
  return names.filter((name) => listed.has(name.start) && !fillers.some((filler) => filler.name.start === name.start)).map((name) => ({ name, certain: true, negated: false, cue: null }))
}

/** "It starts in A and ends in B" of where it ends: the word that tells what the fact is about opens a predicate of its own behind the name. */
function isBeforeOwnVerb({ passage, clause, anchors }: Claim, name: NameMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, name)
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
  const [verb, ...more] = own.filter(({ from }) => from > to)
  if (verb === undefined || more.length > 0 || tokens[verb.from]?.lemmas.some((lemma) => isVerb(lemma)) !== true) return false
  return tokens[verb.from - 1]?.norm === 'and' && finitesOf(passage.sentence).slice(clause.from, to).some((isFinite) => isFinite)
}

/** "Chad's foreign minister", "Kremlin go-between Ann Lee": a name within somebody's title says who that is. */
function isInTitle({ names, sentence: { text } }: Passage, name: NameMention): boolean {
  if (name.class === 'country' && names.some((one) => one.class === 'person' && /^ [a-z-]+(?: [a-z-]+)? $/.test(text.slice(name.end, one.start)))) return true
  return name.class !== 'person' && names.some((one) => one !== name && one.class === 'office' && one.start <= name.start && name.end <= one.end)
}

/** What a name of a passage may be to a fact. */
interface NameSense {
  /** Of the class that the fact asks for, or a stranger who would be. */
  readonly isOfSort: boolean
  readonly isRight: boolean
  readonly isBeside: boolean
  /** Whether it may stand in the fact's part at all, rightly or wrongly. */
  readonly isEligible: boolean
}

/** Each clause of a sentence asks for the names of all of it. */
const knownSenses = remember<Passage, Map<NameCheck, Map<NameMention, NameSense>>>(() => new Map())

/** Tells what names of a passage, or such as stand for them, may be to a fact; each is read once. */
function toSenses(passage: Passage, check: NameCheck, known: Known): (name: NameMention) => NameSense {
  const byCheck = knownSenses(passage)
  const senses = byCheck.get(check) ?? new Map<NameMention, NameSense>()
  byCheck.set(check, senses)
  return (name) => {
    const before = senses.get(name)
    if (before !== undefined) return before
    const sense = readSense(passage, name, check, known)
    senses.set(name, sense)
    return sense
  }
}

function readSense(passage: Passage, name: NameMention, check: NameCheck, known: Known): NameSense {
  // "The Croatian coast" is no place that could be named in the stead of another.
  const isOfSort = !isOfDocument(passage, name) && (isOfClass(name, check) || isStranger(passage, name, check, known)) && !(check.class === 'place' && name.class === 'country' && name.form === 'adjective')
  const isRight = denotes(passage, name, rightNames(check, known), known)
  const isBeside = denotes(passage, name, check.beside, known)
  return { isOfSort, isRight, isBeside, isEligible: isOfSort || isRight || (check.class !== 'place' && isBeside) }
}

/** Whether a name is the document's own, or stands within it: what the facts are about fills no part of theirs in the stead of another. */
function isOfDocument({ hits, sentence: { tokens } }: Passage, name: NameMention): boolean {
  return hits.some(({ key, from, to }) => key === 'document' && (tokens[from]?.start ?? 0) <= name.start && name.end <= (tokens[to - 1]?.end ?? 0))
}

/** Whether a name stands for one of some terms and persons, if in another spelling. */
function denotes(passage: Passage, name: NameMention, ids: Iterable<string>, known: Known): boolean {
  const denoted = denotations(passage, name)
  return [...ids].some((id) => denoted.has(id) || isSpelling(passage, name, id, known))
}

/**
 * "The tram goes to A, the library to B": the right name stands in one stretch with the words the claim is about, the others do not;
 * the verb is left out where it is said again.
 */
function isInOtherPart({ passage, anchors, clause, check }: Claim, right: Filler, wrong: readonly Filler[]): boolean {
  if (check.kind !== 'name' || check.closed) return false
  const things = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
  const isNear = ({ name }: Filler): boolean => things.some((anchor) => {
    const { from, to } = tokensOf(passage, name)
    return !passage.sentence.tokens.slice(Math.min(to, anchor.to), Math.max(from, anchor.from)).some((token) => token.text === ',' || token.text === ';')
  })
  return isNear(right) && !wrong.some(isNear)
}

/** Clauses that say more about a thing of the clause they hang on: what that one says of it, they say, too. */
const dependent: ReadonlySet<Clause['kind']> = new Set(['relative', 'participial', 'complement'])

/** The name, or the word that gives it its part ("it was X who brought"), stands in the claim's clause or in the one it hangs on. */
function isSaidHere({ passage, clause }: Claim, { name, cue }: Filler): boolean {
  if (dependent.has(clause.kind) || isInClause(passage, clause, name)) return true
  if (cue !== null && isInClause(passage, clause, cue)) return true
  const { from } = tokensOf(passage, name)
  const own = passage.sentence.clauses.find((one) => from >= one.from && from < one.to)
  return own !== undefined && own.parent === clause.index && (own.kind === 'participial' || own.kind === 'relative' || isListed(passage, own))
}

/** "Signed by four states: A, B, C and D": what follows a colon or comma without a verb of its own belongs to what stands before it. */
function isListed({ sentence }: Passage, { from, to }: Clause): boolean {
  const mark = sentence.tokens[from - 1]?.text ?? ''
  if (mark === ':' || mark !== ',') return mark === ':'
  const finites = finitesOf(sentence)
  for (let at = from; at < to; at++) if (finites[at] === true && sentence.tokens[at]?.capitalized !== true) return false
  return true
}

/** A right name of a complete list that is said to be the only one, although the list has more; null for none. */
function loneName(claim: Claim, check: NameCheck, right: readonly Filler[], denotes: (filler: Filler, ids: readonly string[]) => boolean): Filler | null {
  if (check.names.every((id) => right.some((filler) => filler.certain && denotes(filler, [id])))) return null
  return right.find((filler) => filler.certain && !filler.negated && exclusive(claim.passage.sentence, filler.name)) ?? null
}

function judgeLone(claim: Claim, check: NameCheck, name: NameMention, known: Known): Judged {
  const base = baseOf(claim, check, name, known)
  return { ...base, verdict: 'contradicted', message: `${base.found} is not the only one; the set has ${base.expected}.` }
}

/** The right name stands beside the words of the fact, in no role that syntax could tell: that much is right. */
function namedBeside(claim: Claim, check: NameCheck, names: readonly NameMention[], known: Known): Judged[] {
  const name = names.find((one) => isInClause(claim.passage, claim.clause, one) && !isDeniedName(claim, one))
  if (claim.distance > 1.5) return []
  if (name === undefined) return namedOver(claim, check, known)
  if (check.closed && check.names.length > 1 && names.every((one) => one.name === name.name) && exclusive(claim.passage.sentence, name)) return [judgeLone(claim, check, name, known)]
  const base = baseOf(claim, check, name, known)
  return [{ ...base, verdict: 'consistent', message: `${base.found} is named beside it, as in the set.` }]
}

/** The right name stands over an entry that leaves its subject to it, in no part that syntax could tell. */
function namedOver(claim: Claim, check: NameCheck, known: Known): Judged[] {
  const name = headedSentence(claim)?.names.find((one) => check.names.includes(one.name))
  const span = anchorSpan(claim)
  const { from, to } = tokensOf(claim.passage, span)
  if (name === undefined || isDenied(claim.passage, from, to)) return []
  const base = baseOf(claim, check, { ...name, ...span }, known)
  return [{ ...base, verdict: 'consistent', message: `${base.found} is named beside it, as in the set.` }]
}

/** The fillers of the clause, else of the sentence; where its syntax gives no part to any name, those of the labels over it. */
function fillersIn(claim: Claim, names: readonly NameMention[], relation: string): readonly Filler[] {
  const own = inReach(claim, fillersOf(claim.passage.sentence, names, relation))
  if (own.some((filler) => filler.certain)) return own
  for (const sentence of labelledSentences(claim)) {
    const labelled = fillersOf(sentence, names, relation)
    if (labelled.some((filler) => filler.certain)) return labelled
  }
  const headed = headedFillers(claim, relation)
  return headed.length > 0 ? headed : own
}

/** Names over an entry that leaves its subject to them. What a reader is shown is the entry's own words for the part. */
function headedFillers(claim: Claim, relation: string): readonly Filler[] {
  const headed = headedSentence(claim)
  if (headed === null) return []
  return fillersOf(headed.sentence, headed.names, relation).flatMap((filler) => {
    const cue = filler.cue
    const start = claim.passage.sentence.start
    if (!filler.certain || cue === null || cue.end <= start) return []
    return [{ ...filler, name: { ...filler.name, start: Math.max(cue.start, start), end: cue.end } }]
  })
}

/**
 * "Ann Vale, head of sales": a noun for the part with what it is a part of behind it, and that is none of the claim's things.
 * Only a bare noun: "head of the house" may well be the thing by another name.
 */
function isOfOtherThing({ passage, anchors }: Claim, { cue }: Filler): boolean {
  if (cue === null || cue.start < passage.sentence.start || cue.end > passage.sentence.end) return false
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, cue)
  const noun = tokens[to + 1]
  if (tokens[to]?.norm !== 'of' || noun === undefined || noun.kind !== 'word' || isFunctionWord(noun) || noun.possessive) return false
  return !anchors.some((anchor) => anchor.passage === passage && anchor.from <= to + 4 && anchor.to > to)
}

/** "Who made the lander? - Acme made the camera": an answer with an object of its own is about that, where the fact's words stand in the question only. */
function isOfOwnObject({ passage, anchors }: Claim, { name, cue }: Filler): boolean {
  if (cue === null || cue.start < name.end || cue.end > passage.sentence.end || anchors.some((anchor) => anchor.passage === passage)) return false
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, cue)
  const noun = tokens[to + 1]
  return /^(?:the|an?)$/.test(tokens[to]?.norm ?? '') && noun?.kind === 'word' && !isFunctionWord(noun)
}

/** "Sets out from A and ends at B": where it leaves from is where the fact's thing happens only if the fact is about its leaving. */
function isLeftFrom({ passage, anchors }: Claim, { cue }: Filler): boolean {
  if (cue === null || !isDeparture(passage.sentence.text.slice(cue.start, cue.end))) return false
  const { from, to } = tokensOf(passage, cue)
  return !anchors.some((anchor) => anchor.passage === passage && anchor.from < to && anchor.to > from)
}

/** "Head of the council": an office named by the very thing the claim is about is the part itself, not who plays it. */
function isAskedOffice(claim: Claim, name: NameMention): boolean {
  if (name.class !== 'office') return false
  const { from, to } = tokensOf(claim.passage, name)
  return claim.anchors.some((anchor) => anchor.passage === claim.passage && anchor.from >= from && anchor.to <= to)
}

function inReach(claim: Claim, fillers: readonly Filler[]): readonly Filler[] {
  const near = fillers.filter((filler) => isInClause(claim.passage, claim.clause, filler.name))
  return near.some((filler) => filler.certain) ? near : fillers
}

/** The names that are right: the set's, and the wholes they are part of. */
function rightNames(check: NameCheck, known: Known): ReadonlySet<string> {
  const memo = knownNames(check)
  const names = memo.get(known) ?? new Set([...check.names, ...known.set.terms.filter((term) => term.parts.some((part) => check.names.includes(part))).map((term) => term.id)])
  memo.set(known, names)
  return names
}

const knownNames = remember<NameCheck, WeakMap<Known, ReadonlySet<string>>>(() => new WeakMap())

function judgeRight(claim: Claim, check: NameCheck, filler: Filler, known: Known): Judged {
  const base = baseOf(claim, check, filler.name, known)
  const without = withoutIt(claim, filler)
  if (without === 'absent' || without === null && (filler.negated || isDeniedName(claim, filler.name))) {
    const { from, to } = tokensOf(claim.passage, filler.name)
    return { ...base, verdict: filler.certain || isShutOut(claim.passage.sentence, from, to) ? 'contradicted' : 'review', message: `The text says that it is not ${base.found}; the set has ${base.expected}.` }
  }
  return { ...base, verdict: 'consistent', message: `${base.found} agrees with ${base.expected}.` }
}

/**
 * "Opened without any supervision by the guild": the part itself is what is not there. "Not opened without supervision by the guild": it is what is
 * needed. Null where no "without" governs the name.
 */
function withoutIt({ passage, clause }: Claim, { name, certain }: Filler): 'absent' | 'needed' | null {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, name)
  const at = tokens.slice(clause.from, from).findLastIndex(({ norm }) => norm === 'without') + clause.from
  if (!certain || tokens[at]?.norm !== 'without' || from - at > 6 || tokens.slice(at, from).some(({ kind }) => kind === 'punctuation')) return null
  if (finitesOf(passage.sentence).slice(at, from).some((isFinite) => isFinite) || !/^(?:of|by|from|the|an?)$/.test(tokens[from - 1]?.norm ?? '')) return null
  return tokens.slice(clause.from, at).some(({ norm, lemmas }) => lemmas.includes('not') || denying.test(norm)) ? 'needed' : 'absent'
}

const denying = /^(?:no|not|never|nobody|nothing|none|neither|nor|cannot|hardly|rarely|seldom)$/

function wrongOnes(claim: Claim, check: NameCheck, right: readonly Filler[], wrong: readonly Filler[], known: Known): Judged[] {
  if (right.some((filler) => !filler.negated) && !check.closed) return []
  // A town may be read as itself and as the government that sits there.
  const isOne = new Set(wrong.map(({ name }) => name.start)).size === 1
  return wrong.map((filler) => {
    const base = baseOf(claim, check, filler.name, known)
    if (filler.negated || isDeniedName(claim, filler.name)) return { ...base, verdict: 'consistent', message: `The text itself says that it is not ${base.found}.` }
    if (claim.time === 'past' && !once.has(check.relation) && !reachOf(claim.fact).past) return { ...base, verdict: null, skipped: 'past', message: `${base.found}: how it once was.` }
    if ((filler.name.class === 'unknown' && !isStranger(claim.passage, filler.name, check, known)) || (filler.name.class === 'office' && mayHold(filler.name, check, known))) return { ...base, verdict: 'review', message: `${base.found} may be another name for ${base.expected}.` }
    if (isUnderForeignSubject(claim, known, filler.name)) return { ...base, verdict: null, skipped: 'unclear', message: `${base.found} is said of something else.` }
    return { ...base, verdict: 'contradicted', message: `${base.found} stands where the set has ${base.expected}.`, remedy: isOne ? nameRemedy(claim, check, { name: filler.name, said: right.flatMap((one) => [...denotations(claim.passage, one.name)]) }, known) : null }
  })
}

/** What is done once: to tell it in the past is to tell it, not how it was before. */
const once: ReadonlySet<string> = new Set(['maker', 'builder', 'founder', 'discover', 'discoverer', 'author'])

/** Whether a right person may be meant by an office: one of their titles has its noun ("the president" for the president of a club). */
function mayHold(office: NameMention, check: NameCheck, known: Known): boolean {
  const people = check.names.flatMap((id) => known.people.get(id) ?? [])
  return people.length === 0 || people.some((person) => holds(office.text, [...person.roles, ...person.formerly]))
}

function isDeniedName(claim: Claim, name: NameMention): boolean {
  const { from, to } = tokensOf(claim.passage, name)
  return isDenied(claim.passage, from, to) || isShutOut(claim.passage.sentence, from, to)
}

function baseOf(claim: Claim, check: NameCheck, name: NameMention, known: Known): Omit<Judged, 'verdict' | 'message'> {
  const expected = check.names.map((id) => nameOf(id, known)).join(', ')
  const text = textOf(claim.passage, name)
  // The words may be a pronoun, or those that give the part to a name over the entry.
  const found = text === name.text.replace(/\s+/g, ' ') && !/^(?:s?he|it|they|both|two)$/i.test(text) ? text : `${text} (${/^(?:s?he|it|they|both|two)$/i.test(name.text) ? nameOf(name.name, known) : name.text})`
  return { span: name, skipped: null, found, expected, remedy: null }
}
