/**
 * Reads the phrase that names an office: "the", what it is about, the office noun, and "of ..." after it. A phrase is read
 * forward from its first word; one that must end before a name is tried from its earliest possible start.
 */
import { isFunctionWord } from './function-word.ts'
import { abstractEnding, actingWords, deputyWords, formerWords, gradeWords, honorifics, officePhrases, portfolios } from './title-word.ts'
import type { Unit } from './unit.ts'

/** A title in a row of units; `from` is behind the determiner. */
export interface TitlePhrase {
  readonly from: number
  readonly to: number
  /** The office noun. */
  readonly headFrom: number
  readonly headTo: number
  readonly office: string
  readonly determined: boolean
  readonly former: boolean
  readonly acting: boolean
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your'])
const links: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at'])
const longestBefore = 9
const longestAfter = 9
const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly office: string }[]>()
for (const phrase of officePhrases) {
  const first = phrase.words[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
}

/** The office noun that starts at a unit, plural or singular; null for none. */
export function officeAt(units: readonly Unit[], at: number): { readonly length: number; readonly office: string } | null {
  const unit = units[at]
  if (unit === undefined || !unit.word) return null
  const isVerb = isVerbForm(unit)
  const chief = chiefOfficerAt(units, at)
  if (chief > 0) return { length: chief, office: 'chief' }
  for (const key of unit.lemmas) {
    for (const { words, office } of byFirstWord.get(key) ?? []) {
      // "Managing director": a phrase that a form of a verb opens.
      if (isVerb && (words.length === 1 || words[0] !== unit.norm)) continue
      if (words.every((word, index) => isWord(units[at + index], word))) return { length: words.length, office }
    }
  }
  return null
}

/** So many words at most say what a "chief ... officer" is in charge of. */
const longestField = 3

/** Length of "chief technology officer", "chief product and data officer"; 0 for none. Chief executives and press officers are offices of their own. */
function chiefOfficerAt(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== 'chief' || /^(?:executive|press)$/.test(units[at + 1]?.norm ?? '')) return 0
  for (let to = at + 1; to <= at + 1 + longestField; to++) {
    const unit = units[to]
    if (unit === undefined || !unit.word) return 0
    if (unit.norm === 'officer' || unit.norm === 'officers') return to === at + 1 ? 0 : to - at + 1
    if (unit.possessive || (unit.norm === 'and' ? to === at + 1 : isFunctionWord(unit))) return 0
  }
  return 0
}

/** "heading", "chaired": forms of the verb, never the office. */
function isVerbForm({ norm, lemmas }: Unit): boolean {
  return /(?:ing|ed)$/.test(norm) && lemmas.length > 1
}

function isWord(unit: Unit | undefined, word: string): boolean {
  return unit !== undefined && unit.word && (unit.norm === word || unit.lemmas.includes(word))
}

/** The title that starts at a unit; `after`: read "of ..." behind the office noun, too. Null where none starts. */
export function readTitle(units: readonly Unit[], start: number, after = true): TitlePhrase | null {
  let at = start
  const determined = determiners.has(units[at]?.norm ?? '')
  if (determined) at++
  const from = at
  const head = findHead(units, at)
  if (head === null) return null
  const before = units.slice(from, head.from)
  const to = after ? complementEnd(units, head.to) : head.to
  const flags = before.map((unit) => unit.norm)
  return {
    from, to, headFrom: head.from, headTo: head.to, office: head.office, determined,
    former: flags.some((word) => formerWords.has(word)),
    acting: flags.some((word) => actingWords.has(word)) || actingWords.has(units[head.to]?.norm ?? ''),
  }
}

/** The last office noun of the words before a complement: "Army secretary", "president's chief adviser". */
function findHead(units: readonly Unit[], start: number): { readonly from: number; readonly to: number; readonly office: string } | null {
  let head: { from: number; to: number; office: string } | null = null
  for (let at = start; at < units.length && at < start + longestBefore;) {
    const unit = units[at]
    if (unit === undefined || !unit.word) break
    const office = officeAt(units, at)
    const owner = office === null ? undefined : units[at + office.length - 1]
    const graded = (deputyWords.has(unit.norm) || gradeWords.has(unit.norm)) && office?.length === 1 && officeAt(units, behindPortfolios(units, at + 1)) !== null
    // "The president chairs": behind a singular office a plural one is the verb.
    if (head !== null && office?.length === 1 && unit.norm.endsWith('s') && unit.lemmas.length > 1 && units[at - 1]?.possessive !== true) break
    if (office !== null && owner !== undefined && !graded) {
      if (!owner.possessive) head = { from: at, to: at + office.length, office: office.office }
      at += office.length
      continue
    }
    if (head !== null || !isBefore(units, at)) break
    at++
  }
  return head
}

/** The first unit from a place on that is no portfolio: "foreign" in "deputy foreign minister". */
function behindPortfolios(units: readonly Unit[], from: number): number {
  let at = from
  while (portfolios.has(units[at]?.norm ?? '') && officeAt(units, at) === null) at++
  return at
}

/** Words that may stand before an office noun within a title. */
function isBefore(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (unit.norm === 'under') return units[at + 1]?.norm === 'secretary'
  if (unit.norm === 'and') return portfolios.has(units[at - 1]?.norm ?? '') && portfolios.has(units[at + 1]?.norm ?? '')
  if (honorifics.has(unit.norm) && !portfolios.has(unit.norm)) return false
  return formerWords.has(unit.norm) || actingWords.has(unit.norm) || gradeWords.has(unit.norm) || deputyWords.has(unit.norm) || portfolios.has(unit.norm)
    || unit.possessive || (unit.capitalized && !isFunctionWord(unit)) || namesField(units, at)
}

/** "The reputation manager": a noun of an activity right before the office. */
function namesField(units: readonly Unit[], at: number): boolean {
  return abstractEnding.test(units[at]?.norm ?? '') && officeAt(units, at + 1) !== null
}

const boundary: ReadonlySet<string> = new Set(['said', 'says', 'say', 'told', 'tells', 'gave', 'gives', 'handed', 'hands', 'wrote', 'writes', 'met', 'meets', 'brought', 'took', 'takes', 'called', 'calls', 'wants', 'wanted'])

/** End of "of the United States", "to Putin", "for foreign affairs and trade" behind an office noun. */
function complementEnd(units: readonly Unit[], from: number): number {
  let end = from
  if (actingWords.has(units[end]?.norm ?? '') && units[end]?.joined === true) end++
  let at = end
  if (!links.has(units[at]?.norm ?? '')) return end
  const limit = Math.min(units.length, at + longestAfter)
  // "With the mayor at its head": the phrase says where the office holder is, not which office.
  if (units[at]?.norm === 'at' && /^(?:its|his|her|their)$/.test(units[at + 1]?.norm ?? '')) return end
  at++
  if (determiners.has(units[at]?.norm ?? '')) at++
  for (; at < limit; at++) {
    const unit = units[at]
    if (unit === undefined || !unit.word || boundary.has(unit.norm)) break
    if (isInside(units, at)) {
      if (unit.norm !== 'and' && !links.has(unit.norm) && !determiners.has(unit.norm)) end = at + 1
      continue
    }
    break
  }
  return end
}

/** Whether a word belongs to the complement: no function word but "of", "the" after it, and "and" between words of one kind. */
function isInside(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  const next = units[at + 1]
  if (unit.norm === 'and') return next !== undefined && next.word && (portfolios.has(next.norm) || (next.capitalized && units[at - 1]?.capitalized === true)) && officeAt(units, at + 1) === null
  if (unit.norm === 'of') return units[at - 1]?.word === true
  if (unit.norm === 'the') return units[at - 1]?.norm === 'of'
  if (isFunctionWord(unit)) return false
  if (unit.capitalized || portfolios.has(unit.norm) || officeAt(units, at) !== null) return true
  const before = units[at - 1]
  return before !== undefined && !before.capitalized && !/(?:ed|ing)$/.test(unit.norm) && (links.has(before.norm) || determiners.has(before.norm) || units[at - 2]?.norm === 'the')
}

/**
 * The longest title that ends right before a unit ("US Army Secretary | Dan Driscoll"); null for none. `closed`: a comma or
 * verb stands there, so that "of the supervisory board" may be part of it.
 */
export function readTitleBefore(units: readonly Unit[], end: number, closed = false): TitlePhrase | null {
  let found: TitlePhrase | null = null
  // "An envoy of President | X": the word right before the name is X's own title, what stands before "of" somebody else's.
  let own = false
  let last = end
  const suffixed = units[end - 1]?.joined === true && actingWords.has(units[end - 1]?.norm ?? '')
  if (suffixed) last--
  while (last > 0 && honorifics.has(units[last - 1]?.norm ?? '') && officeAt(units, last - 1) === null) last--
  for (let start = last - 1; start >= 0 && start >= last - longestBefore; start--) {
    const unit = units[start]
    if (unit === undefined || !unit.word) break
    const title = readTitle(units, start, false)
    if (title !== null && title.headTo === last) {
      found = title
      own = units[title.headFrom]?.capitalized === true
    } else if (title !== null && !own) {
      const full = closed && complementEnd(units, title.headTo) === last ? { ...title, to: last } : linkedTitle(units, title, last)
      if (full !== null) found = full
    }
    if (determiners.has(unit.norm) && !links.has(units[start - 1]?.norm ?? '')) break
  }
  return found !== null && suffixed ? { ...found, to: end, acting: true } : found
}

/** "Secretary of State | Marco Rubio", "president of France | X": only capitalized words may stand between "of" and the name. */
function linkedTitle(units: readonly Unit[], title: TitlePhrase, end: number): TitlePhrase | null {
  if (title.headTo >= end || !links.has(units[title.headTo]?.norm ?? '')) return null
  const between = units.slice(title.headTo + 1, end)
  if (between.length === 0 || between.length > 5) return null
  const fits = between.every((unit) => unit.word && (unit.capitalized || determiners.has(unit.norm) || unit.norm === 'of' || unit.norm === 'and' || portfolios.has(unit.norm)))
  return fits && between.at(-1)?.possessive !== true && !determiners.has(between.at(-1)?.norm ?? '') ? { ...title, to: end } : null
}
