/**
 * Who is said to hold which office: before a name, beside it in commas, after "is", in a definition. Honorifics alone
 * ("Mr", "General") are no claim. What two titles mean to each other is told by `sameTitle`.
 */
import { isFunctionWord } from './function-word.ts'
import { readTitle, readTitleBefore, type TitlePhrase } from './title-phrase.ts'
import { heading, headingTitle, speaking } from './title-verb.ts'
import { actingWords, formerWords } from './title-word.ts'
import { unitsOf } from './sentence-unit.ts'
import { unitAt, type Unit } from './unit.ts'
import type { NameMention, Sentence, Span } from '../model.ts'

export { isSole, namesOffice, sameTitle, saysAllOf, type TitleRelation } from './title-sense.ts'

/** A person said to hold an office. */
export interface TitleClaim {
  readonly person: NameMention
  /** Lower case, without determiner, "former" and "acting"; possessives keep their 's. */
  readonly title: string
  /** The words of the title in the sentence's text, "former" included, determiner not. */
  readonly span: Span
  readonly former: boolean
  readonly acting: boolean
  /** Said of the past by the verb ("was"), which leaves open whether it still is so. */
  readonly past: boolean
  /** Said not to be so ("is not the president"). */
  readonly negated: boolean
  readonly form: 'before' | 'apposition' | 'copula' | 'as' | 'verb' | 'definition'
}

/** A person's name as units of the sentence. */
interface Holder {
  readonly name: NameMention
  readonly from: number
  readonly to: number
}

type Draft = Omit<TitleClaim, 'person' | 'title' | 'span' | 'former' | 'acting'> & { readonly phrase: TitlePhrase }

/** Every title the sentence gives to one of `names` (those of class person), in order of the persons. */
export function findTitles(sentence: Sentence, names: readonly NameMention[]): TitleClaim[] {
  const units = unitsOf(sentence)
  const holders = names.filter((name) => name.class === 'person').flatMap((name) => {
    const from = unitAt(units, name.start)
    const to = unitAt(units, name.end - 1) + 1
    return from >= units.length || officeItself(units, from, to) ? [] : [{ name, from, to }]
  })
  const starts = new Set(holders.map((holder) => holder.from))
  return holders.flatMap((holder) => {
    const drafts = [before(units, holder, names), apposition(units, holder, starts), precedingApposition(units, holder, starts), labelled(units, holder), copula(units, holder), reverseCopula(units, holder), asTitle(units, holder), byVerb(units, holder)]
    const claims = drafts.flatMap((draft) => (draft === null ? [] : [toClaim(units, holder.name, draft)]))
    return claims.filter((claim, index) => claims.findIndex((other) => other.span.start === claim.span.start) === index)
  })
}

/**
 * The title with which a sentence, cell or definition opens, given to a person named before it ("Dupont, Marie. Mayor of
 * Lyon."); null where it opens with none.
 */
export function leadingTitle(sentence: Sentence, person: NameMention): TitleClaim | null {
  const units = unitsOf(sentence)
  const start = units.findIndex((unit) => unit.word)
  if (start < 0) return null
  const spoken = speaking(units, start)
  if (spoken !== null) return toClaim(units, person, spoken)
  // "A builder from York and mayor of Lyon": what follows "and" says more about the same person.
  const starts = [start, ...units.flatMap((unit, at) => (unit.norm === 'and' && at > start ? [at + 1] : []))]
  const phrase = starts.map((at) => readTitle(units, at)).find((one) => one !== null && closes(units, one.to))
  return phrase === undefined || phrase === null ? null : toClaim(units, person, { phrase, past: false, negated: false, form: 'definition' })
}

/**
 * The title that opens a sentence as its subject, given to a person named in the bold lead ("**Dupont, Marie.** The mayor of Lyon
 * grew up in Nice."); null where none does. It may as well mean somebody else: good for agreement only.
 */
export function subjectTitle(sentence: Sentence, person: NameMention): TitleClaim | null {
  const units = unitsOf(sentence)
  const start = units.findIndex((unit) => unit.word)
  const phrase = start < 0 ? null : readTitle(units, start)
  return phrase === null || units[phrase.to]?.word !== true ? null : toClaim(units, person, { phrase, past: false, negated: false, form: 'definition' })
}

/** A name that is itself an office ("the Russian president" for its holder) gives no title. */
function officeItself(units: readonly Unit[], from: number, to: number): boolean {
  const title = readTitle(units, from)
  return title !== null && title.headFrom >= from && title.headTo <= to
}

function before(units: readonly Unit[], { from }: Holder, names: readonly NameMention[]): Draft | null {
  const phrase = readTitleBefore(units, from)
  if (phrase === null) return null
  return { phrase: withoutPlace(units, phrase, names), past: false, negated: false, form: 'before' }
}

/** "In Warsaw Prime Minister X": the town belongs to "in". */
function withoutPlace(units: readonly Unit[], phrase: TitlePhrase, names: readonly NameMention[]): TitlePhrase {
  const first = units[phrase.from]
  const preposition = units[phrase.from - 1]?.norm ?? ''
  const town = names.find((name) => name.start === first?.start && (name.form === 'capital' || name.class === 'place'))
  if (town === undefined || !['in', 'at', 'from', 'near', 'to'].includes(preposition)) return phrase
  const from = unitAt(units, town.end)
  return from > phrase.headFrom ? phrase : { ...phrase, from }
}

/** "Marie Dupont, the mayor of Lyon, ..." and "Marie Dupont (mayor of Lyon)", "Marie Dupont: mayor". */
function apposition(units: readonly Unit[], { from, to }: Holder, starts: ReadonlySet<number>): Draft | null {
  const mark = units[to]
  if (mark === undefined || mark.word || !/^[,(:–—-]$/.test(mark.norm) || units[to - 1]?.possessive === true) return null
  let start = to + 1
  // "Dupont, one of the mayor's top advisers": one of several holds the office as well.
  if (units[start]?.norm === 'one' && units[start + 1]?.norm === 'of') start += 2
  while (start < to + 4 && timeWords.has(units[start]?.norm ?? '') && readTitle(units, start) === null) start++
  const phrase = readTitle(units, start)
  if (phrase === null || starts.has(phrase.headTo) || !closes(units, behindSeat(units, phrase.to)) || startsList(units, phrase, starts)) return null
  const defined = mark.norm === ':' && units.slice(0, from).every((unit) => !unit.word)
  if (mark.norm === ':' && !defined) return null
  const once = units.slice(to + 1, start).some((unit) => formerWords.has(unit.norm) || unit.norm === 'once')
  return { phrase: once ? { ...phrase, former: true } : phrase, past: false, negated: false, form: defined ? 'definition' : 'apposition' }
}

/** Words that may open an apposition. */
const timeWords: ReadonlySet<string> = new Set(['now', 'then', 'still', 'currently', 'today', 'also', 'once', 'until', 'recently', 'long'])

/** "Berg, President Dahl and ...", "A, the president and B": the title is another's, or an item of a list. */
function startsList(units: readonly Unit[], phrase: TitlePhrase, starts: ReadonlySet<number>): boolean {
  for (let at = phrase.headTo; at <= phrase.to; at++) if (starts.has(at) && at > phrase.headTo + 2) return true
  return units[phrase.to]?.norm === 'and' && starts.has(phrase.to + 1)
}

/** "The head of the port authority in Riga": behind the town where an office is held. */
function behindSeat(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== 'in' || units[at + 1]?.capitalized !== true) return at
  return units[at + 2]?.capitalized === true ? at + 3 : at + 2
}

function closes(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit === undefined || !unit.word || unit.norm === 'and' || unit.norm === 'who' || unit.norm === 'since' || unit.norm === 'from' || unit.norm === 'until'
}

/** "The US Army secretary, Dan Driscoll, brought ..." */
function precedingApposition(units: readonly Unit[], { from, to }: Holder, starts: ReadonlySet<number>): Draft | null {
  if (units[from - 1]?.norm !== ',') return null
  const phrase = readTitleBefore(units, from - 1, true)
  if (phrase === null || !opensPhrase(units, phrase)) return null
  if (units[phrase.from - (phrase.determined ? 2 : 1)]?.norm === 'as') return { phrase, past: false, negated: false, form: 'as' }
  if (units[to]?.word === true) return null
  const listed = units[to]?.norm === ',' && starts.has(to + 1)
  const follows = units[phrase.from - (phrase.determined ? 2 : 1)]?.norm === ','
  return listed || follows ? null : { phrase, past: false, negated: false, form: 'apposition' }
}

/** Whether a title is a whole noun phrase: a determiner or capital letter opens it, a few words before it at most. */
function opensPhrase(units: readonly Unit[], phrase: TitlePhrase): boolean {
  if (phrase.determined || units[phrase.from]?.capitalized === true || units[phrase.from - 1]?.norm === 'as') return true
  for (let at = phrase.from - 1; at >= 0 && at > phrase.from - 5; at--) {
    if (determiners.has(units[at]?.norm ?? '')) return true
    if (units[at]?.word !== true || isFunctionWord(units[at])) return false
  }
  return false
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our'])

/** "Mayor of Lyon: Marie Dupont" as a whole line. */
function labelled(units: readonly Unit[], { from }: Holder): Draft | null {
  if (units[from - 1]?.norm !== ':') return null
  const phrase = readTitleBefore(units, from - 1, true)
  const opens = phrase !== null && units.slice(0, phrase.from).every((unit) => !unit.word || determiners.has(unit.norm))
  return opens ? { phrase, past: false, negated: false, form: 'definition' } : null
}

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'remains', 'remained', 'became', 'becomes', 'been', "wasn't", "isn't", 'stays'])
/** Verbs of taking office and of leaving it, before "as". */
const takingOffice: ReadonlySet<string> = new Set(['took', 'takes', 'appointed', 'elected', 'reelected', 'named', 'confirmed', 'sworn', 'returned', 'returns', 'installed'])
const leavingOffice: ReadonlySet<string> = new Set(['resigned', 'stepped', 'retired', 'quit', 'ousted', 'sacked', 'dismissed', 'fired', 'removed'])
const asVerbs: ReadonlySet<string> = new Set(['serves', 'served', 'works', 'worked', 'serving', 'working'])
const fillers: ReadonlySet<string> = new Set(['who', 'has', 'had', 'still', 'now', 'also', 'currently', 'not', 'once', 'today', 'then', 'never', 'longer', 'no', 'already', ','])

/** "Marie Dupont is (not) the mayor", "..., who was mayor". */
function copula(units: readonly Unit[], { to }: Holder): Draft | null {
  if (units[to - 1]?.possessive === true) return null
  let at = to
  while (at < to + 4 && fillers.has(units[at]?.norm ?? '')) at++
  const verb = units[at]
  if (verb === undefined) return null
  if (verb.norm === 'is' || verb.norm === 'was' || verb.norm === 'been') while (at < to + 5 && takingOffice.has(units[at + 1]?.norm ?? '')) at++
  const act = units[at] as Unit
  const particle = units[at + 1]?.norm === 'over' || units[at + 1]?.norm === 'down' ? 1 : 0
  const left = leavingOffice.has(act.norm)
  if ((left || takingOffice.has(act.norm)) && units[at + particle + 1]?.norm === 'as') {
    const taken = readTitle(units, at + particle + 2)
    return taken === null ? null : { phrase: left ? { ...taken, former: true } : taken, past: false, negated: false, form: 'copula' }
  }
  const serves = asVerbs.has(verb.norm) && units[at + 1]?.norm === 'as'
  if (!serves && !copulas.has(verb.norm)) return null
  let start = at + (serves ? 2 : 1)
  while (start < at + 4 && fillers.has(units[start]?.norm ?? '') && units[start]?.norm !== ',') start++
  const phrase = readTitle(units, start)
  if (phrase === null) return null
  const words = units.slice(to, start).map((unit) => unit.norm)
  const negated = words.some((word) => word === 'not' || word === 'never' || word.endsWith("n't"))
  // "Has been mayor since 2012" still is.
  const lasting = words.includes('has') && !words.includes('once') && /^(?:since|for)$/.test(units[phrase.to]?.norm ?? '')
  const past = !lasting && (words.some((word) => word === 'was' || word === 'been' || word === 'served' || word === 'worked' || word === 'once' || word === 'remained' || word === "wasn't") || words.includes('longer'))
  return { phrase, past, negated, form: 'copula' }
}

/** "The mayor of Lyon is Marie Dupont." */
function reverseCopula(units: readonly Unit[], { from }: Holder): Draft | null {
  let at = from - 1
  while (at > from - 4 && fillers.has(units[at]?.norm ?? '')) at--
  const verb = units[at]
  if (verb === undefined || !copulas.has(verb.norm)) return null
  const phrase = readTitleBefore(units, at, true)
  if (phrase === null || !(phrase.determined || units[phrase.from]?.capitalized === true)) return null
  return { phrase, past: verb.norm.startsWith('was'), negated: units.slice(at, from).some((unit) => unit.norm === 'not' || unit.norm === "wasn't" || unit.norm === "isn't"), form: 'copula' }
}

/** Offices that "as" gives for an occasion rather than for good. */
const occasional: ReadonlySet<string> = new Set(['chair', 'chief', 'leader', 'negotiator', 'official', 'founder', 'owner', 'speaker', 'judge', 'envoy', 'commander'])

/** "with Marie Dupont as mayor of Lyon". */
function asTitle(units: readonly Unit[], { to }: Holder): Draft | null {
  if (units[to]?.norm !== 'as') return null
  const phrase = readTitle(units, to + 1)
  return phrase === null || occasional.has(phrase.office) ? null : { phrase, past: false, negated: false, form: 'as' }
}

/** "Marie Dupont, who speaks for the town hall", "who heads the library". */
function byVerb(units: readonly Unit[], { to }: Holder): Draft | null {
  let at = to
  while (at < to + 3 && fillers.has(units[at]?.norm ?? '')) at++
  return speaking(units, at) ?? heading(units, at)
}

function toClaim(units: readonly Unit[], person: NameMention, { phrase, past, negated, form }: Draft): TitleClaim {
  const first = units[phrase.from]
  const last = units[phrase.to - 1]
  const words = units.slice(phrase.from, phrase.to).filter((unit) => !formerWords.has(unit.norm) && !actingWords.has(unit.norm) && !['the', 'a', 'an'].includes(unit.norm))
  return {
    person, past, negated, form,
    title: headingTitle(units, phrase) ?? words.map((unit) => (unit.possessive ? `${unit.norm}'s` : unit.norm)).join(' '),
    span: { start: first?.start ?? person.start, end: last?.end ?? person.end },
    former: phrase.former, acting: phrase.acting,
  }
}
