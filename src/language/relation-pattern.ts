/**
 * Word patterns with a slot for a name, as relation-data.ts lists them: compiled once, matched outward from every name, so
 * that the cost is names times patterns and each match looks at a few words only.
 */
import { agentNouns } from './relation-data.ts'
import { isDeterminer, phraseStart, type NameGroup, type Reading } from './name-group.ts'
import type { Unit } from './unit.ts'

interface Element {
  readonly words: ReadonlySet<string>
  /** Up to two words of any kind may stand here. */
  readonly loose: boolean
  /** A copula or modal may stand here. */
  readonly copula: boolean
}

/** A compiled pattern: the words before the name (nearest first) and after it. */
export interface Pattern {
  readonly before: readonly Element[]
  readonly after: readonly Element[]
  /** `@noun`: the name must qualify a noun; `@own`: as adjective or owner; `@pair`: it must end a list of two or more; `@joint`: both. */
  readonly flag: 'noun' | 'own' | 'pair' | 'joint' | null
}

/** Compiles a pattern; it must hold one `X`. */
export function compilePattern(source: string): Pattern {
  const parts = source.split(' ').filter((part) => !part.startsWith('@'))
  const flag = (['noun', 'own', 'pair', 'joint'] as const).find((name) => source.endsWith(`@${name}`)) ?? null
  const slot = parts.indexOf('X')
  const read = (part: string): Element => ({ words: new Set(part.split('|').map((word) => word.replaceAll('_', ' '))), loose: part === '~', copula: part === '=' })
  return { before: parts.slice(0, Math.max(slot, 0)).map(read).reverse(), after: parts.slice(slot + 1).map(read), flag }
}

/** Units that a pattern covers around a name, or around a list of names from `first` to `last`; null where it does not match. */
export function matchPattern(reading: Reading, first: NameGroup, last: NameGroup, pattern: Pattern): { readonly from: number; readonly to: number } | null {
  const { units } = reading
  if (!isFlagged(units, first, last, pattern)) return null
  const to = walk(units, last.to, 1, pattern.after) ?? (pattern.after.length > 1 ? walk(units, behindAside(units, last.to), 1, pattern.after) : null)
  if (to === null) return null
  if (pattern.flag === 'noun') return { from: first.from, to: last.noun + 1 }
  if (pattern.before.length === 0) return { from: first.from, to }
  const earliest = phraseStart(reading, first.from)
  for (let at = first.from; at >= earliest; at--) {
    const from = walk(units, at - 1, -1, pattern.before)
    if (from !== null) return { from: from + 1, to }
  }
  return null
}

function isFlagged(units: readonly Unit[], first: NameGroup, last: NameGroup, { flag }: Pattern): boolean {
  if (flag === null) return true
  if (flag === 'pair') return first !== last
  const owning = units[last.to - 1]?.possessive === true || last.names.some((name) => name.form === 'adjective')
  if (flag === 'joint') return first !== last && owning
  return flag === 'own' ? owning : last.qualifies && last.noun >= 0 && isThing(units[last.noun] as Unit)
}

/** Not an act, a state, a paper or people: what can be made or kept somewhere. */
function isThing(noun: Unit): boolean {
  if (/(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|cy|al)s?$/.test(noun.norm)) return false
  return !noun.lemmas.some((lemma) => agentNouns.has(lemma) || acts.has(lemma))
}

const acts: ReadonlySet<string> = new Set('return plan draft text paper war side law rule history economy capital people role interest demand share attack strike invasion withdrawal answer reply response visit view idea word promise offer border soil land territory region city summit talk deal pact treaty hand leadership control command lead constitution language culture media press market currency budget vote'.split(' '))

/** Walks from a unit in one direction over a row of elements; gives the unit behind the last one, or null. */
function walk(units: readonly Unit[], start: number, step: 1 | -1, elements: readonly Element[]): number | null {
  let at = start
  let spare = 0
  let loosened = -1
  let adjacent = step === 1
  for (const element of elements) {
    if (element.copula) {
      while (isCopula(units[at])) at += step
      continue
    }
    if (element.loose) {
      spare = 2
      loosened = at
      adjacent = false
      continue
    }
    let length = matchAt(units, at, step, element)
    while (length === 0 && canSkip(units[at], spare, adjacent)) {
      if (!isDeterminer(units[at]) && !isAdverb(units[at])) spare--
      at += step
      length = matchAt(units, at, step, element)
    }
    if (length === 0 && step === -1 && loosened >= 0) {
      at = headBefore(units, loosened, element)
      length = at < 0 ? 0 : matchAt(units, at, step, element)
    }
    if (length === 0) return null
    loosened = -1
    at += step * length
    spare = 0
    adjacent = false
  }
  return at
}

const longestAside = 9

/** Behind ", the oldest member," after a name; the same unit where no aside follows. */
function behindAside(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== ',') return at
  for (let end = at + 2; end < units.length && end < at + longestAside; end++) if (units[end]?.norm === ',') return end + 1
  return at
}

const longestComplement = 12

/** A noun with a complement before a unit ("the chair of the city library | goes to"); -1 for none. */
function headBefore(units: readonly Unit[], from: number, element: Element): number {
  for (let at = from; at >= 0 && from - at < longestComplement; at--) {
    const unit = units[at]
    if (unit === undefined || !unit.word || isCopula(unit)) return -1
    if (/^(?:of|for|over|on|at|in)$/.test(units[at + 1]?.norm ?? '') && at < from && matchAt(units, at, -1, element) > 0) return at
  }
  return -1
}

/** A determiner stands between two elements, never right behind the name; other words only where the pattern is loose. */
function canSkip(unit: Unit | undefined, spare: number, adjacent: boolean): boolean {
  if (unit === undefined || !unit.word) return false
  return (isDeterminer(unit) && (!adjacent || spare > 0)) || spare > 0 || isAdverb(unit)
}

/** What may stand between a name and the verb or place it is said to have: "X is to keep watch", "X would be in charge". */
function isCopula(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:is|are|was|were|be|been|being|will|would|shall|should|may|might|can|could|must|to)$/.test(unit.norm)
}

function isAdverb(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.word && (/.ly$/.test(unit.norm) || unit.norm === 'own' || unit.norm === 'also' || unit.norm === 'then' || unit.norm === 'joint')
}

function matchAt(units: readonly Unit[], at: number, step: 1 | -1, { words }: Element): number {
  const unit = units[at]
  if (unit === undefined) return 0
  if (words.has(unit.norm) || (!unit.norm.endsWith('ing') && unit.lemmas.some((lemma) => words.has(lemma)))) return 1
  const other = units[at + step]
  if (other === undefined || !other.word || !unit.word) return 0
  const pair = step === 1 ? [unit, other] : [other, unit]
  const first = pair[0] as Unit
  const second = pair[1] as Unit
  return words.has(`${first.norm} ${second.norm}`) || second.lemmas.some((lemma) => words.has(`${first.norm} ${lemma}`)) ? 2 : 0
}
