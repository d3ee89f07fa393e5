/**
 * Documents that are only told apart from the set's own, not named: "the European text", "a rival draft", "the 2019 version",
 * "their counter-proposal", "the December one". Who wrote it, when, or in which place of a row decides; a writer, year or month
 * that the set's own document bears leads back to it.
 */
import { isFunctionWord } from '../language/function-word.ts'
import { monthOf } from '../language/month.ts'
import type { NameMention, Passage, Token } from '../model.ts'

/** A stretch of a sentence, tokens [from, to), that tells a document apart. */
export interface ToldApart {
  readonly from: number
  readonly to: number
  /** Whether it is the set's own document after all. */
  readonly own: boolean
}

/** What the names of the set's own document bear: its nouns, its writers, its year and month. */
export interface OwnDocument {
  /** Heads of its names ("plan", "charter"), in dictionary form. */
  readonly nouns: ReadonlySet<string>
  /** All words of its names, in lower case. */
  readonly words: ReadonlySet<string>
  /** Names of one word that the set writes with a capital ("Skylark"), in lower case: no noun that any text may begin with. */
  readonly proper: ReadonlySet<string>
  /** Names that tell it whatever stands around them ("Skylark", "12-article charter"), in lower case: looked up for single words, which may be such with hyphens. */
  readonly called: ReadonlySet<string>
  /** What its title and its names begin with ("Kelby" of "Kelby agreement", "Kelby deal"), in lower case: the place or firm that it is of; null for none. */
  readonly opening: string | null
  /** Names found in its names, as `NameMention.name`. */
  readonly names: ReadonlySet<string>
  /** The party its facts are mostly about: "the Danish paper" may be about it or by it. */
  readonly subject: string | null
  readonly year: number
  /** Years that lead to it: "the race of 2027" is that of a set on the "Coast Tour 2027", whenever the set was made. */
  readonly years: ReadonlySet<number>
  /** 1-12. */
  readonly month: number
}

/** Nouns for a document whatever its subject. */
const nouns = new Set(['plan', 'draft', 'text', 'version', 'paper', 'proposal', 'document', 'framework', 'blueprint', 'variant', 'edition', 'revision', 'redraft'])

/** Nouns that tell another document by themselves. */
const rivals = new Set(['counterproposal', 'counterdraft', 'counterplan', 'counterpaper', 'countertext', 'counteroffer', 'counterdocument', 'counterbudget', 'redraft'])

/** Adjectives that set a document beside another. Verdicts on one and the same ("controversial", "new", "final") are none. */
const contrasts = new Set([
  'other', 'another', 'rival', 'competing', 'alternative', 'opposing', 'counter', 'different', 'separate', 'second', 'third', 'fourth',
  'revised', 'amended', 'reworked', 'rewritten', 'redrafted', 'trimmed', 'shortened', 'shorter', 'slimmed-down', 'slimmed', 'pared-down', 'watered-down',
  'modified', 'updated', 'later', 'subsequent', 'succeeding', 'successor', 'follow-up', 'previous', 'earlier', 'preceding', 'old', 'older', 'former', 'past'
])

/** Modifiers stand at most this many words before their noun. */
const reach = 4

/** The documents that a sentence tells apart, in order. Linear in its length. */
export function findToldApart(passage: Passage, own: OwnDocument): readonly ToldApart[] {
  const { tokens } = passage.sentence
  return tokens.flatMap((token, at) => {
    if (token.norm === 'original' && isThe(tokens[at - 1]) && endsPhrase(tokens[at + 1])) return [{ from: at, to: at + 1, own: true }]
    if (isAllOfThem(tokens, at, own) || isWhereItHolds(passage, at, own)) return [{ from: at, to: at + 1, own: true }]
    const opening = openingMove(passage, at, own)
    if (opening !== null) return [{ ...opening, to: at + 1 }]
    if (!isDocumentNoun(passage, token, own) || isCompoundPart(tokens, at)) return []
    if (isRival(tokens, at) || isSomebodysOwn(passage, at, own)) return [{ from: at, to: at + 1, own: false }]
    const told = toldBy(passage, at, own) ?? toldBehind(passage, at, own) ?? carriedBy(passage, at, own) ?? submitted(passage, at, own)
    return told === null ? [] : [{ ...told, to: at + 1 }]
  })
}

const moves = new Set(['bid', 'claim', 'offer', 'position', 'demand', 'proposal', 'draft', 'text', 'paper', 'list'])

/** "The union's opening claim", "the Danish opening bid": with what somebody goes into talks; of those who wrote the own document it may be that one. */
function openingMove(passage: Passage, at: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const { tokens } = passage.sentence
  if (!moves.has(tokens[at]?.norm ?? '') || tokens[at - 1]?.norm !== 'opening') return null
  const owner = tokens[at - 2]
  const name = nameEndingAt(passage, at - 2)
  if (owner === undefined || (name === undefined ? !owner.possessive : isOwnName(name, own)) || own.words.has(owner.norm) || owner.lemmas.some((lemma) => own.words.has(lemma))) return null
  return { from: at - 1, own: false }
}

/** "All three versions", "both texts", "neither draft": what is said of all is said of this one, too. */
function isAllOfThem(tokens: readonly Token[], at: number, own: OwnDocument): boolean {
  const isNoun = tokens[at]?.lemmas.some((lemma) => nouns.has(lemma) || own.nouns.has(lemma)) === true
  return isNoun && tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:all|both|each|every|neither|either)$/.test(token.norm))
}

/**
 * "At Kelby the week has 40 hours", a column headed "Kelby", "Kelby and Marrow compared": beside documents of other places, the name that
 * its own begin with stands for it. "Kelby's mayor" is something else of that place.
 */
function isWhereItHolds({ block, sentence: { tokens } }: Passage, at: number, { opening }: OwnDocument): boolean {
  const token = tokens[at]
  if (token?.capitalized !== true || token.possessive || token.norm !== opening) return false
  if (isHead({ block }) || block.role === 'title') return true
  const before = tokens[at - 1]
  if (before === undefined) return true
  const isFronted = at === 1 || /^[,;:.]$/.test(tokens[at - 2]?.text ?? '')
  return isFronted && /^(?:in|at|for|under|with)$/.test(before.norm)
}

/** A singular noun for a document; "one" only where little else is said: a heading, a head in bold, a cell over a column. */
function isDocumentNoun({ block, sentence }: Passage, token: Token, own: OwnDocument): boolean {
  if (token.kind !== 'word') return false
  if (token.norm === 'one') return isTheOneFrom(sentence.tokens, token) || isHead({ block }) || sentence.tokens.length <= 6 || isInOne(sentence.tokens, token)
  return nouns.has(token.norm) || own.nouns.has(token.norm) || isRivalNoun(token.norm)
}

/** "The one from Denmark": which of several by whoever it comes from. */
function isTheOneFrom(tokens: readonly Token[], one: Token): boolean {
  const at = tokens.indexOf(one)
  return isThe(tokens[at - 1]) && tokens[at + 1]?.norm === 'from'
}

/** Whether a passage heads others: what it is about is told in fewer words. */
export function isHead({ block: { role } }: Pick<Passage, 'block'>): boolean {
  return role === 'heading' || role === 'header'
}

/** "Under the Danish one, ...", "in the older one": where something stands. */
function isInOne(tokens: readonly Token[], one: Token): boolean {
  const at = tokens.indexOf(one)
  return tokens.slice(Math.max(0, at - 4), at).some((token, back, before) => /^(?:in|under|by|per)$/.test(token.norm) && isThe(before[back + 1]))
}

/** Whether a word is a noun for documents of any kind ("proposal"). */
export function isDocumentWord({ lemmas }: Token): boolean {
  return lemmas.some((lemma) => nouns.has(lemma) || isRivalNoun(lemma))
}

/** Whether a word, in lower case, tells another document by itself: "counter-draft". */
export function isRivalNoun(word: string): boolean {
  return rivals.has(word.replaceAll('-', ''))
}

function isRival(tokens: readonly Token[], at: number): boolean {
  return isRivalNoun(tokens[at]?.norm ?? '') || (tokens[at - 1]?.norm === '-' && tokens[at - 2]?.norm === 'counter')
}

/** "A version of their own": not this one, unless they are those who wrote it. */
function isSomebodysOwn(passage: Passage, at: number, own: OwnDocument): boolean {
  const { tokens } = passage.sentence
  if (tokens[at + 1]?.norm !== 'of' || !/^(?:their|its|his|her|our|my|your)$/.test(tokens[at + 2]?.norm ?? '') || tokens[at + 3]?.norm !== 'own' || !endsPhrase(tokens[at + 4])) return false
  const names = passage.names.filter((one) => one.end <= (tokens[at]?.start ?? 0))
  return tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'a' || norm === 'an') && !names.some((name) => isOwnName(name, own))
}

/** "The European text message", "the old plan B": the noun only modifies the next one. */
function isCompoundPart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.kind === 'word' && !isFunctionWord(next) && next.lemmas.some((lemma) => nouns.has(lemma)) && next.lemmas.includes(next.norm)
}

function isThe(token: Token | undefined): boolean {
  return token?.norm === 'the'
}

/** Nothing that "original" could modify: a verb's or the sentence's end, not a noun of its own. */
function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || isFunctionWord(next) || /(?:s|ed)$/.test(next.norm)
}

/** Reads the modifiers before a noun, the nearest first; null where none tells the document apart. */
function toldBy(passage: Passage, noun: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const { tokens } = passage.sentence
  for (let at = noun - 1; at >= Math.max(0, noun - reach); at--) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '-')) return null
    const name = nameEndingAt(passage, at)
    if (name !== undefined && name.name === own.subject) return null
    if (name !== undefined) return { from: firstToken(passage, name), own: isOwnName(name, own) || own.words.has(token.norm) }
    const told = token.norm === 'year' && tokens[at - 1]?.norm === 'last' ? false : toldByWord(token, own)
    if (told !== null) return /^(?:no|any)$/.test(tokens[at - 1]?.norm ?? '') ? null : { from: at, own: told }
    if (/^(?:their|his|her)$/.test(token.norm)) return possessor(passage, at, own)
    if (isFunctionWord(token)) return null
  }
  return null
}

/** "The draft from Denmark, France and Spain": those from whom it comes. A place or a paper may be where it was found. */
function toldBehind(passage: Passage, noun: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const { tokens } = passage.sentence
  const start = tokens[isThe(tokens[noun + 2]) ? noun + 3 : noun + 2]?.start
  if (!/^(?:from|by)$/.test(tokens[noun + 1]?.norm ?? '') || start === undefined) return null
  const name = passage.names.find((one) => one.start === start)
  if (name === undefined || (name.class !== 'country' && name.class !== 'person') || name.name === own.subject) return null
  return { from: noun, own: isOwnName(name, own) }
}

const carrying = new Set(['carry', 'present', 'unveil', 'propose', 'draft', 'write', 'draw', 'submit', 'table', 'devise', 'broker', 'sketch'])

/** "The six-point plan that Jan Hus carried from town to town": of somebody whom the set does not know. */
function carriedBy(passage: Passage, noun: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const { sentence: { tokens }, names, hits } = passage
  const start = tokens[noun + 2]?.start
  const name = names.find((one) => one.start === start && one.class === 'person')
  if (!/^(?:that|which)$/.test(tokens[noun + 1]?.norm ?? '') || name === undefined || isOwnName(name, own)) return null
  const verb = tokens.findIndex((token) => token.start >= name.end)
  if (!tokens[verb]?.lemmas.some((lemma) => carrying.has(lemma)) || hits.some((hit) => hit.from >= noun + 2 && hit.from < verb)) return null
  return { from: noun, own: false }
}

const submitting = new Set(['submit', 'table', 'draft', 'write', 'draw', 'put', 'send', 'produce', 'present', 'offer', 'counter', 'reply', 'answer', 'respond'])

/** "The Danes have sent in a version": a text of those who are known not to have written the own one. */
function submitted(passage: Passage, noun: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const { tokens } = passage.sentence
  if (own.names.size === 0 || !/^an?$/.test(tokens[noun - 1]?.norm ?? '')) return null
  const verb = tokens.slice(Math.max(0, noun - reach), noun - 1).findIndex(({ lemmas }) => lemmas.some((lemma) => submitting.has(lemma)))
  const start = tokens[Math.max(0, noun - reach) + verb]?.start
  if (verb === -1 || start === undefined) return null
  const name = passage.names.filter((one) => one.end <= start && one.class !== 'unknown').at(-1)
  const isBeside = name !== undefined && /^\s(?:(?:has|have|had|also|now|then|since|in turn)\s)*$/.test(passage.sentence.text.slice(name.end, start))
  return !isBeside || (name.class !== 'country' && name.class !== 'organization') || name.name === own.subject || isOwnName(name, own) ? null : { from: noun, own: false }
}

/** Whether a word before the noun leads to the own document (true), to another (false), or tells nothing. */
function toldByWord(token: Token, own: OwnDocument): boolean | null {
  if (own.words.has(token.norm) && !own.nouns.has(token.norm)) return contrasts.has(token.norm) ? true : null
  if (contrasts.has(token.norm)) return false
  const month = monthOf(token)
  if (month !== null) return month === own.month
  if (/^(?:19|20)\d\d$/.test(token.norm)) return own.years.has(Number(token.norm))
  return null
}

/** "The Danes wrote a budget; in their version": the nearest name before the pronoun that can have written something. */
function possessor(passage: Passage, at: number, own: OwnDocument): Omit<ToldApart, 'to'> | null {
  const start = passage.sentence.tokens[at]?.start ?? 0
  const name = passage.names.filter((one) => one.end <= start && one.class !== 'place' && one.class !== 'unknown').at(-1)
  return name === undefined || isOwnName(name, own) || name.class === 'office' ? null : { from: at, own: false }
}

function nameEndingAt(passage: Passage, at: number): NameMention | undefined {
  const token = passage.sentence.tokens[at]
  if (token === undefined) return undefined
  const written = passage.names.filter((name) => name.start <= token.start && token.start < name.end && name.class !== 'office')
  return written.find((name) => name.class !== 'unknown')
}

function firstToken(passage: Passage, name: NameMention): number {
  return Math.max(0, passage.sentence.tokens.findIndex((token) => token.end > name.start))
}

function isOwnName(name: NameMention, own: OwnDocument): boolean {
  return own.names.has(name.name) || name.name.split(/[ -]/).some((word) => own.words.has(word))
}
