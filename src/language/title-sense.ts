/**
 * What a title means: the office, what it is about, whose it is. Two titles differ only where something that both of them
 * say differs; a shorter title ("envoy") is compatible with a longer one ("US special envoy").
 */
import { countries } from './country.ts'
import { worldRegions } from './country-name.ts'
import { functionWords } from './function-word.ts'
import { once } from './once.ts'
import { organizationNouns, organizations } from './organization.ts'
import { smooth } from './token.ts'
import { abstractEnding, actingWords, bodies, deputyWords, formerWords, gradeWords, honorifics, officePhrases, portfolios, sharedOffices, sharedUnlessFielded, standIns } from './title-word.ts'

/** How two titles stand to each other. */
export type TitleRelation = 'same' | 'compatible' | 'different'

interface Sense {
  readonly office: string
  readonly deputy: boolean
  readonly fields: ReadonlySet<string>
  /** Fields that say no more than whose office it is: "the club's coach", "treasurer of the bank". */
  readonly bare: ReadonlySet<string>
  readonly polities: ReadonlySet<string>
  /** Whose it is beyond countries: "Putin's", "of Microsoft". */
  readonly owners: ReadonlySet<string>
}

/** Capacities that anyone may have beside an office; they never contradict one. */
const sideOffices: ReadonlySet<string> = new Set(['founder', 'owner', 'scientist', 'lawyer', 'official', 'negotiator', 'professor'])
/** Offices over a whole body, which no looser word with a field of its own stands for. */
const whole: ReadonlySet<string> = new Set(['ceo', 'president', 'prime minister', 'chancellor', 'king', 'mayor', 'rector'])
/** Seats that are an office rather than a country: the spokesman of the Kremlin is the president's. */
const seats: ReadonlyMap<string, string> = new Map([['white house', 'president'], ['kremlin', 'president'], ['elysee', 'president'], ['elysee palace', 'president'], ['blue house', 'president'], ['downing street', 'prime minister'], ['pentagon', 'defense'], ['state department', 'foreign']])
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/\bhigh representative\b/g, 'foreign policy chief'], [/\bforeign office\b/g, 'foreign'], [/\bgeneral staff\b/g, 'army'], [/\barmed forces\b/g, 'army'], [/\bchief of (?:the )?army staff\b/g, 'army chief'],
  [/\bnational security and defen[cs]e council\b/g, 'national security council'], [/\bpresidential\b/g, 'president'], [/\bsecretar(y|ies) of state\b/g, 'foreign secretar$1'], [/\bministerial\b/g, 'minister'], [/\bspeaks? for\b/g, 'spokesperson of'],
  [/\bcto\b/g, 'technology chief'], [/\bcfo\b/g, 'finance chief'], [/\bcoo\b/g, 'operations chief'], [/\bciso\b/g, 'information security chief'], [/\bchro\b/g, 'personnel chief'], [/\bdpo\b/g, 'data protection officer'], [/\bhuman resources\b/g, 'personnel'],
  // "Chief technology officer" is the technology chief.
  [/\bchief (?!executive |press |of |to |for )((?:[\p{Alphabetic}-]+ ){1,3})officer\b/gu, '$1chief'],
]

/** Polities by their names, which few articles ask for. */
const polityWords: () => ReadonlyMap<string, string> = once(() => {
  const polities = new Map<string, string>()
  const add = (form: string, key: string): void => {
    const words = wordsOf(form).join(' ')
    if (!polities.has(words)) polities.set(words, key)
  }
  for (const { code, names, exact, adjectives, capitals } of countries) for (const form of [...names, ...exact, ...adjectives, ...capitals]) add(form, code.toLowerCase())
  for (const { code, names, adjectives } of worldRegions) for (const form of [...names, ...adjectives]) add(form, code)
  for (const { key, exact, names, seats: towns } of organizations) for (const form of [...exact, ...names, ...towns]) if (!functionWords.has(form.toLowerCase())) add(form, key)
  return polities
})

/** Words without case, accents, marks; a possessive keeps "'s". */
function wordsOf(text: string): readonly string[] {
  return smooth(text).replace(/\b((?:[a-z]\.)+[a-z]?)/g, (dotted) => dotted.replaceAll('.', '')).split(/[^\p{Alphabetic}\p{N}']+/u).map((word) => word.replace(/^'+|'+$/g, '')).filter((word) => word !== '')
}

/**
 * Compares two titles as written ("US special envoy", "the president of Chile"); case and determiners do not matter.
 * A text without an office noun is compatible with everything: nothing can be told of it.
 */
export function sameTitle(a: string, b: string): TitleRelation {
  const one = senseOf(a)
  const other = senseOf(b)
  if (one === null || other === null) return 'compatible'
  if (!officesFit(one, other) || one.deputy !== other.deputy) return 'different'
  if (!nested(one.polities, other.polities) || !nested(one.fields, other.fields) || !ownersFit(one, other)) return 'different'
  if (one.office === other.office && bodyMissing(one, other)) return 'different'
  const equal = one.office === other.office && isEqual(one.polities, other.polities) && isEqual(one.fields, other.fields) && isEqual(one.owners, other.owners)
  return equal ? 'same' : 'compatible'
}

/** Whether a title names an office that is known ("treasurer"), so that others can be told apart from it; "comedian" does not. */
export function namesOffice(title: string): boolean {
  return senseOf(title) !== null
}

function officesFit(one: Sense, other: Sense): boolean {
  if (one.office === other.office) return true
  if (isChiefOf(one, other) || isChiefOf(other, one)) return true
  const standIn = standIns.get(one.office)?.has(other.office) === true ? [one, other] as const : standIns.get(other.office)?.has(one.office) === true ? [other, one] as const : null
  // The head of one field is not whoever heads the whole.
  if (standIn !== null) return !(whole.has(standIn[1].office) && standIn[0].fields.size > 0 && standIn[1].fields.size === 0)
  return sideOffices.has(one.office) || sideOffices.has(other.office)
}

/** Fields that the head of some profession may be in charge of under another title: "technical director". */
const craftFields: ReadonlySet<string> = new Set(['science', 'technical', 'technology', 'development', 'design', 'product'])
/** So many letters a profession shares with its field at least: "economist", "economy". */
const stem = 5

/** The chief engineer is an engineer and may be called head of engineering or manager; no other office is meant by it. */
function isChiefOf(chief: Sense, { office, fields }: Sense): boolean {
  if (!chief.office.startsWith(chiefMark)) return false
  if (office === 'scientist') return true
  if (office !== 'chief' && office !== 'director') return false
  const profession = chief.office.slice(chiefMark.length)
  return fields.size === 0 || [...fields].some((field) => craftFields.has(field) || field.slice(0, stem) === profession.slice(0, stem))
}

/** "Defence secretary" and "secretary of the Security and Defence Council": one names a body, the other a field without it. */
function bodyMissing(one: Sense, other: Sense): boolean {
  if (one.fields.size === 0 || other.fields.size === 0) return false
  const lacks = (a: Sense, b: Sense): boolean => [...a.fields].some((field) => bodies.has(field) && !a.bare.has(field) && !b.fields.has(field))
  return lacks(one, other) || lacks(other, one)
}

/**
 * Whether a title says all that another does, and of the same office: "head of sales at Acme" is a way to say "head of sales",
 * "head of sales" no way to say "head of sales at Acme". False where either names no office.
 */
export function saysAllOf(title: string, other: string): boolean {
  const one = senseOf(title)
  const less = senseOf(other)
  if (one === null || less === null || one.office !== less.office || one.deputy !== less.deputy) return false
  return covers(one.polities, less.polities) && covers(one.fields, less.fields) && covers(one.owners, less.owners)
}

function covers(more: ReadonlySet<string>, less: ReadonlySet<string>): boolean {
  return [...less].every((one) => more.has(one))
}

/** Opens the office of one who is first in a profession: "chief engineer". */
const chiefMark = 'chief '

/** Being an engineer is a capacity; being the chief engineer is an office of its own. */
function rankedOffice(words: readonly string[], { from, to, office }: OfficeWords): string {
  const isChief = office === 'scientist' && words.slice(0, from).includes('chief')
  return isChief ? chiefMark + singular(words.slice(from, to).join(' ')) : office
}

/** Whether a title names an office that one person has at a time, as far as its words tell: "head of sales", not "adviser" nor "a director". */
export function isSole(title: string): boolean {
  const sense = senseOf(title)
  if (sense === null || sharedOffices.has(sense.office)) return false
  return !sharedUnlessFielded.has(sense.office) || sense.fields.size + sense.owners.size + sense.polities.size > 0
}

/** "Putin's adviser" and "adviser of the Russian president" may be one. */
function ownersFit(one: Sense, other: Sense): boolean {
  return nested(one.owners, other.owners)
}

function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...less].every((one) => more.has(one))
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && nested(a, b)
}

/** Titles read before. A memo, no state: the same words always mean the same. */
const known = new Map<string, Sense | null>()
/** More titles than articles and sets have in use at a time; a flood of made-up ones does not fill the memory. */
const mostKnown = 2000

/** The sense of a title, read once: the offices of a set's people are compared with every title of every article. */
function senseOf(title: string): Sense | null {
  const found = known.get(title)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const sense = readSense(title)
  known.set(title, sense)
  return sense
}

/** Reads a title; null without an office noun. */
function readSense(title: string): Sense | null {
  const text = rewrites.reduce((all, [from, to]) => all.replace(from, to), wordsOf(title).join(' '))
  const words = text.split(' ')
  const cut = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for' || word === 'to' || word === 'at' || word === 'in'))
  const before = cut < 0 ? words : words.slice(0, cut)
  const head = lastOffice(before)
  if (head === null) return null
  const rest = [...words.slice(0, head.from), ...words.slice(head.to)]
  const sense = qualifiers(rest)
  const field = words[head.from - 1] ?? ''
  const isField = sense.owners.has(field) && abstractEnding.test(field) && !organizationNouns.has(field)
  return {
    office: rankedOffice(words, head), deputy: rest.slice(0, head.from).some((word) => deputyWords.has(word)), bare: bareBodies(words, head), polities: sense.polities,
    fields: isField ? new Set([...sense.fields, field]) : sense.fields,
    owners: isField ? new Set([...sense.owners].filter((owner) => owner !== field)) : sense.owners,
  }
}

/** Bodies without a word of their own: "the club's | sporting director", "head of sales | of the company". */
function bareBodies(words: readonly string[], head: OfficeWords): ReadonlySet<string> {
  const isEdge = (word: string | undefined): boolean => word === undefined || functionWords.has(word)
  return new Set(words.flatMap((word, at) => {
    const field = portfolios.get(word.replace(/'s?$/, ''))
    if (field === undefined || !bodies.has(field) || !isEdge(words[at - 1])) return []
    return word.includes("'") || (at > head.to && isEdge(words[at + 1])) ? [field] : []
  }))
}

interface OfficeWords {
  readonly from: number
  readonly to: number
  readonly office: string
}

/** The last office phrase of some words that is no possessive ("president's adviser": adviser). */
function lastOffice(words: readonly string[]): OfficeWords | null {
  let found: OfficeWords | null = null
  for (let at = 0; at < words.length;) {
    const hit = officeIn(words, at)
    if (hit !== null && !deputyWords.has(words[at] ?? '') || hit !== null && at === words.length - 1) found = hit
    at = hit === null ? at + 1 : hit.to
  }
  return found
}

function officeIn(words: readonly string[], at: number): OfficeWords | null {
  for (const phrase of officePhrases) {
    const fits = phrase.words.every((word, index) => singular(words[at + index] ?? '') === word || words[at + index] === word)
    if (fits) return { from: at, to: at + phrase.words.length, office: phrase.office }
  }
  return null
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  return /[^s']s$/.test(word) ? word.slice(0, -1) : word
}

/** Sorts the words around an office noun into fields, countries and owners. */
function qualifiers(words: readonly string[]): Pick<Sense, 'fields' | 'polities' | 'owners'> {
  const fields = new Set<string>()
  const polities = new Set<string>()
  const owners = new Set<string>()
  const plain = words.map((word) => word.replace(/'s?$/, ''))
  for (let at = 0; at < plain.length;) {
    const polity = polityAt(plain, at)
    if (polity !== null) {
      polities.add(polity.key)
      if (seats.has(polity.words)) fields.add(seats.get(polity.words) ?? '')
      at += polity.length
      continue
    }
    const office = officeIn(plain, at)
    if (office !== null && !gradeWords.has(plain[at] ?? '')) {
      fields.add(office.office)
      at = office.to
      continue
    }
    addQualifier(plain[at] ?? '', fields, owners)
    at++
  }
  if (fields.size > 1) fields.delete('policy')
  return { fields, polities, owners }
}

/** Words for the undertaking or body at hand: whose office it is goes without saying. */
const wholes: ReadonlySet<string> = new Set(['country', 'government', 'mission', 'project', 'program', 'programme', 'expedition', 'venture', 'organization', 'organisation', 'institution', 'firm', 'entire', 'whole'])

function addQualifier(word: string, fields: Set<string>, owners: Set<string>): void {
  if (functionWords.has(word) || gradeWords.has(word) || deputyWords.has(word) || formerWords.has(word) || actingWords.has(word)) return
  const field = portfolios.get(word)
  if (field !== undefined) {
    if (field !== '') fields.add(field)
  } else if (!honorifics.has(word) && !wholes.has(word)) owners.add(word)
}

function polityAt(words: readonly string[], at: number): { readonly key: string; readonly words: string; readonly length: number } | null {
  for (let length = Math.min(8, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    const key = polityWords().get(phrase)
    if (key !== undefined) return { key, words: phrase, length }
  }
  return null
}
