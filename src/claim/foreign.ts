/**
 * Names that are none of the set's: a clause whose subject is another firm, state or place speaks of that one, and so does
 * the row, column, item or section headed by such a name. Persons are no such subjects: they speak, decide and sign for others.
 */
import { subjectOf } from '../language/subject.ts'
import { isFunctionWord } from '../language/function-word.ts'
import type { Binder } from './binder.ts'
import { isExplained, resumedClause } from './subject-form.ts'
import { isDocumentWord } from './told-apart.ts'
import type { Article, Clause, NameMention, Passage, Source, Span, Token } from '../model.ts'

const classes: ReadonlySet<NameMention['class']> = new Set(['country', 'organization', 'place', 'unknown'])

/** Whether a name is of something the set does not know: no term, no word of its document's names. */
function isForeign(binder: Binder, passage: Passage, name: NameMention): boolean {
  if (!classes.has(name.class) || binder.names.has(name.name)) return false
  const { tokens } = passage.sentence
  const touched = passage.hits.some((hit) => (tokens[hit.from]?.start ?? 0) < name.end && name.start < (tokens[hit.to - 1]?.end ?? 0))
  return !touched && !name.name.split(/[ -]/).some((word) => binder.own.words.has(word))
}

/** Strangers of an article that no list of names tells: words that are capitalized in the middle of sentences, heads beside the set's own. */
export interface Strangers {
  readonly words: ReadonlySet<string>
  /** Blocks of a table's first column or a list that stand beside one that names the set's document. */
  readonly heads: ReadonlySet<number>
  /** First cells of a table that lists countries: figures of each, and no terms of a document. */
  readonly countries: ReadonlySet<number>
}

/** Reads the strangers of an article. Linear in its length. */
export function findStrangers(binder: Binder, article: Article, passages: readonly Passage[]): Strangers {
  const words = new Set<string>()
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const { block, sentence } = passage
    if (block.role === 'paragraph' || block.role === 'item') for (const token of sentence.tokens.slice(1)) if (isProper(passage, token)) words.add(token.norm)
    const group = passage.place === 0 ? groupOf(article, passage) : null
    if (group === null) continue
    const like = groups.get(group)
    if (like === undefined) groups.set(group, [passage])
    else like.push(passage)
  }
  const heads = [...groups.values()].filter((group) => group.some((one) => startsWithOwn(one) || isOwnPlace(binder, one)) && isComparing(binder, group)).flatMap((group) => group.filter((one) => startsStrange(binder, one)).map((one) => one.block.index))
  const countries = [...groups].filter(([key, group]) => key.startsWith('table') && listsCountries(group)).flatMap(([, group]) => group.map((one) => one.block.index))
  return { words, heads: new Set(heads), countries: new Set(countries) }
}

/** So many rows headed by a country and nothing else make a list of them. */
const manyCountries = 3

function listsCountries(group: readonly Passage[]): boolean {
  const named = group.filter(({ names, sentence: { text } }) => names.some(({ class: sort, start, end }) => sort === 'country' && end - start === text.trim().length))
  return manyCountries <= named.length && group.length <= named.length + 1
}

/** Whether a cell stands in the row of a country of such a list. */
export function isOfListedCountry({ block: { row } }: Passage, { countries }: Strangers): boolean {
  return 0 < countries.size && row.some((index) => countries.has(index))
}

/** Heads are compared with their like: the first cells of a table's rows, the headers of its columns, the items of a list. */
function groupOf(article: Article, { block }: Passage): string | null {
  if (block.role === 'item') return `item ${block.leadIn ?? ''} ${block.headings[0] ?? ''}`
  if (block.role === 'header' && 0 < block.column) return `columns ${block.row[0] ?? ''}`
  if (block.role !== 'cell' || block.column !== 0 || block.row[0] !== block.index) return null
  return `table ${block.columnHeader ?? article.blocks[block.index]?.headings[0] ?? ''}`
}

/** "Comment", "Deadline": a header may be any word, so that one at least has to be a name ("Norway") before the others ("Mainland") are taken for some. */
function isComparing(binder: Binder, group: readonly Passage[]): boolean {
  return group[0]?.block.role !== 'header' || group.some((one) => isBareName(one) && one.names.every((name) => isForeign(binder, one, name)))
}

/** Its head is the document by a name, not by a noun such as "draft"; a header may name the place before it. */
function startsWithOwn({ hits, sentence, block }: Passage): boolean {
  return hits.some((hit) => (hit.from <= 1 || block.role === 'header') && hit.key === 'document' && !sentence.tokens.slice(hit.from, hit.to).some(isDocumentWord))
}

/** "Kelby" over a row, of the "Kelby agreement": the place or firm that the document is of, beside others. */
function isOwnPlace({ own }: Binder, { block, sentence: { tokens } }: Passage): boolean {
  return block.role === 'cell' && tokens.length === 1 && tokens[0]?.norm === own.opening
}

/** One or two capitalized words that are none of the set's, before a mark or the end. */
function startsStrange(binder: Binder, passage: Passage): boolean {
  const { tokens } = passage.sentence
  const end = tokens.findIndex((token) => token.kind === 'punctuation')
  const head = tokens.slice(0, end === -1 ? tokens.length : end)
  return head.length > 0 && head.length <= 2 && head.every((token) => token.capitalized && !isFunctionWord(token) && !binder.own.words.has(token.norm)) && !passage.hits.some((hit) => hit.from < head.length && !hit.key.startsWith('@'))
}

/** A capitalized word within a sentence, or one with a capital inside ("DriftDrive"). */
function isProper(passage: Passage, token: Token): boolean {
  return token.kind === 'word' && token.capitalized && !isFunctionWord(token) && /^\p{Uppercase}\p{Lowercase}{2}/u.test(token.text) && !passage.hits.some((hit) => passage.sentence.tokens[hit.from] === token)
}

const memo = new WeakMap<Passage, Map<number, string | null>>()

/** A passage with what it stands under and the strangers of its article. */
export interface Surroundings {
  readonly binder: Binder
  readonly passage: Passage
  readonly sources: readonly Source[]
  readonly strangers: Strangers
}

type Reading = Pick<Surroundings, 'binder' | 'strangers'>

/** The stranger at the head of a row, column or item whose neighbors are headed by the set's own; null for none. */
export function foreignHead({ passage, sources, strangers }: Surroundings): string | null {
  const heads = [passage, ...sources.filter(({ origin }) => origin === 'row' || origin === 'column').map((source) => source.passage)]
  return heads.find((head) => strangers.heads.has(head.block.index))?.sentence.text.trim() ?? null
}

/** Whom a clause speaks of instead of the set's parties, as written; null for none. */
export function foreignSubject(surroundings: Surroundings, clause: Clause): string | null {
  const { binder, passage, sources, strangers } = surroundings
  const known = memo.get(passage) ?? new Map<number, string | null>()
  memo.set(passage, known)
  const found = known.get(clause.index)
  if (found !== undefined) return found
  const reading = { binder, strangers }
  const subject = foreignHead(surroundings) ?? headedBy(binder, sources) ?? subjectName(reading, passage, clause) ?? pointedBackTo(reading, passage, clause, sources)
  known.set(clause.index, subject)
  return subject
}

/**
 * "Veland limits its guard; Orland keeps 7,500": another party of the set that is all the subject a clause has, where those whom a fact is about
 * (`participants`) stand elsewhere. Null for none.
 */
export function otherParty({ binder, passage }: Surroundings, clause: Clause, participants: ReadonlySet<string>): string | null {
  const { sentence } = passage
  const subject = participants.size === 0 ? null : subjectOf(sentence, clause)
  if (subject === null) return null
  const own = passage.hits.filter((hit) => clause.from <= hit.from && hit.to <= clause.to)
  const first = own.find(({ key }) => binder.parties.has(key))
  if (first?.from !== subject.from || first.to !== subject.to || own.some(({ key }) => participants.has(key))) return null
  const [start, end] = [sentence.tokens[first.from]?.start ?? 0, sentence.tokens[first.to - 1]?.end ?? 0]
  return isInQuantity(passage, { start, end }) ? null : sentence.text.slice(start, end)
}

/** "US$ 100", "20 GB": what a number is counted in is nobody. */
function isInQuantity({ quantities }: Passage, { start, end }: Span): boolean {
  return quantities.some((one) => one.start < end && start < one.end)
}

const heading: ReadonlySet<string> = new Set(['row', 'column', 'lead', 'heading'])

/** A row, column, bold lead or section headed by a foreign name and nothing else. */
function headedBy(binder: Binder, sources: readonly Source[]): string | null {
  const nearest = new Set<string>()
  for (const { origin, passage } of sources) {
    if (!heading.has(origin) || nearest.has(origin)) continue
    nearest.add(origin)
    if (isBareName(passage) && passage.names.every((name) => isForeign(binder, passage, name))) return passage.sentence.text.trim()
  }
  return null
}

function isBareName({ sentence, names, hits }: Passage): boolean {
  if (names.length === 0 || hits.some((hit) => !hit.key.startsWith('@'))) return false
  const words = sentence.tokens.filter((token) => token.kind === 'word')
  return words.length <= 5 && words.every((token) => isFunctionWord(token) || names.some((name) => name.start < token.end && token.start < name.end))
}

/** The clause's subject, or the place that opens the sentence ("In Norway, ..."). A coordinate clause without one has that of the clause before. */
function subjectName(reading: Reading, passage: Passage, clause: Clause): string | null {
  const { binder, strangers } = reading
  const { tokens, clauses } = passage.sentence
  const subject = subjectOf(passage.sentence, clause)
  const opening = openingPlace(binder, passage, clause)
  if (opening !== null) return opening
  if (subject === null) {
    const before = resumedClause(passage.sentence, clause) ?? (clause.kind === 'coordinate' ? clauses[clause.parent ?? clause.index - 1] : undefined)
    return before === undefined || before === clause ? null : subjectName(reading, passage, before)
  }
  const start = tokens[subject.from]?.start ?? 0
  const end = tokens[subject.to - 1]?.end ?? 0
  const names = passage.names.filter((name) => name.start >= start && name.end <= end && name.class !== 'office' && !isInQuantity(passage, name))
  const first = names[0]
  const word = tokens[subject.from]
  if (first === undefined && isExplained(passage, subject, clause)) return passage.sentence.text.slice(start, end)
  if (first === undefined && word !== undefined && subject.to - subject.from <= 2 && isStrange(passage, word, strangers) && !binder.own.words.has(word.norm)) return word.text
  if (first === undefined || !isForeign(binder, passage, first) || names.some((name) => !isForeign(binder, passage, name))) return null
  return opensWith(passage, subject.from, first) ? first.text : null
}

/** A word that opens a sentence is a name where it has a capital inside, or is capitalized elsewhere in the article as well. */
function isStrange(passage: Passage, word: Token, strangers: Strangers): boolean {
  return isProper(passage, word) && (/\p{Lowercase}\p{Uppercase}/u.test(word.text) || strangers.words.has(word.norm)) && !passage.names.some((name) => name.start < word.end && word.start < name.end)
}

/** The name comes first, but for an article: "Norway's quota", "the Danish fleet", not "a quota for Norway". */
function opensWith({ sentence: { tokens } }: Passage, from: number, name: NameMention): boolean {
  const at = tokens.findIndex((token) => token.end > name.start)
  return at - from <= 1
}

function openingPlace(binder: Binder, passage: Passage, clause: Clause): string | null {
  const { tokens } = passage.sentence
  const word = tokens[clause.from]
  if (word === undefined || !/^(?:in|at|across|throughout)$/.test(word.norm)) return null
  const next = tokens[clause.from + 1]
  const name = passage.names.find((one) => next !== undefined && one.start <= next.start && next.start < one.end)
  return name !== undefined && (name.class === 'country' || name.class === 'place') && isForeign(binder, passage, name) ? name.text : null
}

/** "Norway is building up. It has ...": a pronoun that is all the subject there is. */
function pointedBackTo(reading: Reading, passage: Passage, clause: Clause, sources: readonly Source[]): string | null {
  const { tokens } = passage.sentence
  const subject = subjectOf(passage.sentence, clause)
  if (subject === null || subject.to - subject.from > 2 || !/^(?:it|they|its|their)$/.test(tokens[subject.from]?.norm ?? '')) return null
  const before = sources.find(({ origin }) => origin === 'previous')?.passage
  const main = before?.sentence.clauses[0]
  return before === undefined || main === undefined ? null : subjectName(reading, before, main)
}
