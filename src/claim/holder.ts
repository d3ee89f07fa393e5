/**
 * Whose it is. "The Polish army" is no claim about another country's army: a holder named at the thing itself decides,
 * else a country that is the only one the sentence speaks of.
 */
import type { BoundAnchor, Clause, NameMention, Passage, Source, Token } from '../model.ts'
import { namings } from './naming.ts'
import type { OwnDocument } from './told-apart.ts'

/** Words that may stand between a holder and what it holds ("Poland's new standing army"), in tokens. */
const reach = 3

const holding = new Set(['of', 'in', 'for', 'from', 'at'])

/** A claim's clause, its anchors and sources, whose the thing is, and who may be named without taking its place. */
export interface HolderSearch {
  readonly passage: Passage
  readonly clause: Clause
  readonly anchors: readonly BoundAnchor[]
  readonly sources: readonly Source[]
  readonly holder: string
  readonly allowed: ReadonlySet<string>
  readonly document: OwnDocument
}

/** The holder named in place of `holder`, as written; null where the right one, or none, is named. */
export function findOtherHolder(search: HolderSearch): string | null {
  const { passage, clause, anchors, holder, allowed, document } = search
  const own = anchors.filter((anchor) => anchor.passage === passage && !allowed.has(anchor.key))
  const names = holderNames(passage, document).filter((name) => !own.some((anchor) => covers(passage, anchor, name)))
  const explicit = own.flatMap((anchor) => modifiers(passage, anchor, names))
  if (explicit.some((name) => isKnownAs(passage, name, [holder]))) return null
  const wrong = explicit.find((name) => !isKnownAs(passage, name, allowed))
  if (wrong !== undefined) return wrong.text
  const over = anchors.filter((anchor) => anchor.passage !== passage && structural.has(anchor.origin)).flatMap((anchor) => namedOver(anchor, search))[0]
  if (over !== undefined) return over.text
  const named = own.some((anchor) => anchor.from >= clause.from && anchor.from < clause.to && !anchor.key.startsWith('@'))
  return soleSubject({ passage, clause, names, holder, allowed, named }) ?? (names.length === 0 ? pointedBackTo(search) : null)
}

/** "The strength of the RSD": an abbreviation of the very thing that is held holds nothing. */
function covers({ sentence: { tokens } }: Passage, { key, from, to }: BoundAnchor, name: NameMention): boolean {
  return !key.startsWith('@') && (tokens[from]?.start ?? 0) <= name.start && name.end <= (tokens[to - 1]?.end ?? 0)
}

const pronouns = new Set(['it', 'they', 'there'])
const possessives = new Set(['its', 'their', 'his', 'her'])

/** A possessive pronoun anywhere, or a personal one before any other word for a thing: "face trial for it" points to no holder. */
function pointsBack({ sentence: { tokens } }: Passage): boolean {
  return tokens.some((token, at) => possessives.has(token.norm) || (at < 4 && pronouns.has(token.norm)))
}

/** "Norway is building up. Its army ...": a pronoun in a sentence that names nobody stands for whom the sentence before named. */
function pointedBackTo({ passage, sources, holder, allowed, document }: HolderSearch): string | null {
  if (!pointsBack(passage)) return null
  const before = sources.find(({ origin }) => origin === 'previous')
  if (before === undefined) return null
  const countries = holderNames(before.passage, document).filter((name) => name.class === 'country')
  if (countries.some((name) => isKnownAs(before.passage, name, [holder]))) return null
  return countries.find((name) => !isKnownAs(before.passage, name, allowed))?.text ?? null
}

const structural: ReadonlySet<string> = new Set(['row', 'column', 'item', 'lead'])

/** A row or lead-in that names another country and not the holder speaks of the other's ("Soldiers Poland wants | 300,000"). */
function namedOver({ passage }: BoundAnchor, { holder, allowed, document }: HolderSearch): NameMention[] {
  const countries = holderNames(passage, document).filter((name) => name.class === 'country')
  if (countries.some((name) => isKnownAs(passage, name, [holder]))) return []
  return countries.filter((name) => !isKnownAs(passage, name, allowed))
}

/** Whether a name is, or shares its words with, one of some terms ("Lisbon" the city is "Lisbon" the state). */
function isKnownAs(passage: Passage, name: NameMention, terms: Iterable<string>): boolean {
  const { tokens } = passage.sentence
  const keys = passage.hits.filter((hit) => (tokens[hit.from]?.start ?? -1) <= name.start && (tokens[hit.to - 1]?.end ?? 0) >= name.end).map((hit) => hit.key)
  return [...terms].some((term) => term === name.name || keys.includes(term))
}

/** Countries, organizations and places that may hold something, without those inside a document's name ("the American draft"). */
function holderNames(passage: Passage, document: OwnDocument): readonly NameMention[] {
  const documents = namings(passage, document)
  const { tokens } = passage.sentence
  const inDocument = (name: NameMention): boolean =>
    documents.some((one) => (tokens[one.from]?.start ?? 0) <= name.start && name.end <= (tokens[one.to - 1]?.end ?? 0))
  return passage.names.filter((name) => (name.class === 'country' || name.class === 'organization' || name.class === 'place') && !inDocument(name))
}

function modifiers(passage: Passage, anchor: BoundAnchor, names: readonly NameMention[]): NameMention[] {
  const { tokens } = passage.sentence
  const at = (index: number): NameMention | undefined => {
    const token = tokens[index]
    return token === undefined ? undefined : names.find((name) => name.start <= token.start && token.end <= name.end + 2)
  }
  for (let back = 1; back <= reach; back++) {
    const token = tokens[anchor.from - back]
    if (token === undefined || token.kind === 'punctuation') break
    const name = at(anchor.from - back)
    if (name !== undefined && (name.form === 'adjective' || token.possessive || (back === 1 && name.class === 'organization'))) return [name]
  }
  const next = tokens[anchor.to]
  if (next === undefined || !holding.has(next.norm)) return []
  for (let on = 1; on <= 2; on++) {
    const name = at(anchor.to + on)
    if (name !== undefined && (next.norm === 'of' || isState(name))) return [name]
  }
  return []
}

/** "The vote in Poland", "an army for Georgia": a state named behind the thing has it; "in Polish hands" and cities for their governments are left. */
function isState({ class: kind, form }: NameMention): boolean {
  return kind === 'country' && form === 'name'
}

const having = new Set(['have', 'keep', 'maintain', 'field', 'deploy', 'station', 'command', 'own', 'employ', 'mass', 'count', 'muster', 'run', 'operate'])
const placing = new Set(['in', 'near', 'around', 'against', 'into', 'inside', 'outside', 'along', 'across', 'beside', 'towards', 'toward'])

/** "In and around Norway", "near Norway": where something is, not whose. */
function isPlace(tokens: readonly Token[], name: NameMention): boolean {
  const at = tokens.findIndex(({ end }) => end > name.start)
  return name.form !== 'adjective' && placing.has(tokens[at - 1]?.norm ?? '')
}

/** "Poland keeps 9,000 soldiers ...": the clause opens with a name that has or keeps something. */
function hasIt({ sentence: { tokens }, names }: Passage, clause: Clause): boolean {
  const first = tokens.slice(clause.from, clause.to).findIndex(({ lemmas }) => lemmas.some((lemma) => having.has(lemma)))
  const subject = tokens.slice(clause.from, clause.from + Math.max(0, first)).filter(({ norm }) => !/^(?:the|now|still|already|also|currently|today|has|have|is|are|been)$/.test(norm))
  return subject.length > 0 && subject.every((token) => names.some((name) => name.start <= token.start && token.end <= name.end))
}

function isPronoun(token: Token | undefined): boolean {
  return token?.norm === 'it' || token?.norm === 'they'
}

interface SubjectSearch {
  readonly passage: Passage
  readonly clause: Clause
  readonly names: readonly NameMention[]
  readonly holder: string
  readonly allowed: ReadonlySet<string>
  /** Whether the clause itself names what is held ("the army"); if not, any country in it takes the holder's place. */
  readonly named: boolean
}

/** The subject of a clause that names a country but never the holder: "Poland is building a force of 300,000". */
function soleSubject({ passage, clause, names, holder, allowed, named }: SubjectSearch): string | null {
  const { tokens } = passage.sentence
  const right = names.filter((name) => isKnownAs(passage, name, [holder]))
  if (right.length > 0 && !(right.every((name) => isPlace(tokens, name)) && hasIt(passage, clause))) return null
  const from = tokens[clause.from]?.start ?? 0
  const to = tokens[clause.to - 1]?.end ?? 0
  const own = names.find((name) => name.start >= from && name.end <= to && name.class === 'country')
  // "No figure for Norway (it has 9,000)": the pronoun stands for the last that was named.
  const subject = own ?? (isPronoun(tokens.slice(clause.from, clause.to).find(({ kind }) => kind === 'word')) ? names.findLast((name) => name.end <= from && name.class === 'country') : undefined)
  if (subject === undefined || isKnownAs(passage, subject, allowed)) return null
  if (own === undefined) return subject.text
  const before = tokens.filter((token) => token.start >= from && token.end <= subject.start && token.kind === 'word')
  const opens = before.every((token) => ['the', 'and', 'but', 'while', 'in', 'meanwhile', 'today', 'also'].includes(token.norm))
  return opens || !named ? subject.text : null
}
