/**
 * Lists of names: joined by commas and "and", opposed by "not ... but ...", "instead of", "neither ... nor". A comma alone
 * joins only where "and" follows later or the text ends; an aside in commas is skipped.
 */
import { isFunctionWord } from './function-word.ts'
import { actsItself, isConjunction, isDeterminer, isPreposition, phraseStart, type NameGroup, type Reading } from './name-group.ts'
import { agentNouns } from './relation-data.ts'
import { officeAt } from './title-phrase.ts'
import type { Unit } from './unit.ts'

/** One of the names joined in a list, with whether it is taken out. */
export interface Listed {
  readonly group: NameGroup
  readonly negated: boolean
  /** The name is its phrase's head, or acts through it; else it merely qualifies a noun. */
  readonly full: boolean
}

const outs: readonly (readonly string[])[] = [['instead', 'of'], ['rather', 'than'], ['as', 'opposed', 'to'], ['and', 'not'], ['but', 'not'], ['no', 'longer'], ['not'], ['without'], ['neither'], ['nor'], ['never']]
const joinsBack: readonly (readonly string[])[] = [['as', 'well', 'as'], ['together', 'with'], ['along', 'with'], ['instead', 'of'], ['rather', 'than'], ['but', 'not'], ['and', 'not'], ['but', 'also'], ['but'], ['not'], ['and'], ['or'], ['nor'], ['&'], ['plus'], ['+']]

/**
 * The names of the noun phrases from unit `start` on, joined by commas, "and", "not ... but ..."; empty where no name comes
 * first. `preposition` may be repeated before each; `negated`: "not" stands before the first.
 */
export function listFrom(reading: Reading, start: number, preposition: string | null = null, negated = false): readonly Listed[] {
  const found: Listed[] = []
  const { units } = reading
  let at = start
  let out = negated
  let confirmed = 0
  for (let guard = 0; guard < 12; guard++) {
    const negation = phraseAt(units, at, outs)
    if (negation > 0) {
      out = units[at]?.norm !== 'but' || units[at + 1]?.norm === 'not'
      at += negation
    }
    if (units[at]?.norm === 'either' || units[at]?.norm === 'only' || units[at]?.norm === 'both') at++
    if (preposition !== null && units[at]?.norm === preposition) at++
    const phrase = phraseFrom(reading, at)
    if (phrase === null) break
    found.push(...phrase.groups.map((one) => ({ ...one, negated: out })))
    const next = joint(units, phrase.end)
    if (guard === 0 || negation > 0 || next === null && !(units[phrase.end]?.word ?? false)) confirmed = found.length
    if (next === null) break
    if (!next.bare) confirmed = Number.POSITIVE_INFINITY
    else if (isOffice(reading, next.at)) break
    out = next.out
    at = next.at
  }
  return found.slice(0, confirmed)
}

/** "Dmitriev, the adviser of ...": an office behind a comma is an apposition, not the next of a list. */
function isOffice(reading: Reading, start: number): boolean {
  let at = start
  while (isDeterminer(reading.units[at])) at++
  const group = reading.groups[reading.groupAt[at] ?? -1]
  return group !== undefined && group.names.every((name) => name.class === 'office' || name.text !== name.text.trim() || /\b(?:president|minister|secretary|adviser|envoy|chief|head)\b/i.test(name.text))
}

/** What joins one phrase of a list to the next. */
function joint(units: readonly Unit[], end: number): { readonly at: number; readonly out: boolean; readonly bare: boolean } | null {
  let at = behindAside(units, end)
  if (units[at]?.norm === 'alone') at++
  if (units[at]?.norm === ',' || units[at]?.norm === '/') at++
  const word = phraseAt(units, at, joinsBack)
  if (word === 0 && at === end) return null
  const first = units[at]?.norm ?? ''
  const out = ['instead', 'rather', 'not', 'nor'].includes(first) || (word > 1 && units[at + 1]?.norm === 'not')
  return { at: at + word, out, bare: word === 0 }
}

/** Skips ", then envoy for Chad," and "(2019)" where the list goes on with "and" behind it. */
function behindAside(units: readonly Unit[], end: number): number {
  const mark = units[end]?.norm
  if (mark !== ',' && mark !== '(') return end
  const close = mark === '(' ? ')' : ','
  for (let at = end + 2; at < units.length && at < end + 10; at++) {
    if (units[at]?.norm !== close) {
      if (units[at]?.word === false) return end
      continue
    }
    const behind = units[at + 1]
    return isConjunction(behind) && !isConjunction(units[end + 1]) && !units.slice(end + 1, at).some((unit) => isConjunction(unit)) && (mark === '(' || isFunctionWord(units[end + 1]) || units[end + 1]?.capitalized === false) ? at + (mark === '(' ? 1 : 0) : end
  }
  return end
}

function phraseAt(units: readonly Unit[], at: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find((phrase) => phrase.every((word, index) => units[at + index]?.norm === word))?.length ?? 0
}

/** The names that one noun phrase is about: its head, the last of an apposition, the owner of "inspectors of the IAEA". */
function phraseFrom(reading: Reading, start: number): { readonly groups: readonly Pick<Listed, 'group' | 'full'>[]; readonly end: number } | null {
  const { units, groups, groupAt } = reading
  let last: { group: NameGroup; full: boolean } | null = null
  let agent = false
  let at = start
  if (units[at]?.norm === 'none' && units[at + 1]?.norm === 'other' && units[at + 2]?.norm === 'than') at += 3
  const infinitive = units[start - 1]?.norm === 'to' && startsVerb(reading, start)
  if (infinitive) return null
  for (const limit = start + 14; at < units.length && at < limit;) {
    const unit = units[at] as Unit
    const index = groupAt[at] ?? -1
    if (index >= 0) {
      const group = groups[index] as NameGroup
      const joined = adjectivePair(reading, group)
      if (joined !== null) return joined
      const pending: boolean = last !== null && units[at - 1]?.norm === 'of'
      if (last === null || !last.full || !pending) last = { group, full: !group.qualifies || actsItself(units, group) || (pending && agent) }
      at = group.to
      if (!group.qualifies && !isTitleOf(units, at)) break
      continue
    }
    if (unit.norm === 'such' && units[at + 1]?.norm === 'as') at += 2
    else if ((unit.norm === 'of' && last === null && (agent || officeAt(units, at - 1) !== null)) || unit.norm === 'including' || unit.norm === 'namely' || unit.norm === 'like') at++
    else if (unit.word && (isDeterminer(unit) || !isFunctionWord(unit))) {
      if (last !== null && last.group.qualifies && at > last.group.noun && last.group.noun >= 0 && !unit.capitalized) break
      agent ||= unit.lemmas.some((lemma) => agentNouns.has(lemma))
      at++
    } else break
  }
  return last === null ? null : { groups: [last], end: at }
}

/** "to join UNESCO": a bare lower-case word behind "to" that is no adjective, title or noun for people. */
function startsVerb({ units, groupAt }: Reading, at: number): boolean {
  const unit = units[at]
  if (unit === undefined || (groupAt[at] ?? -1) >= 0 || unit.capitalized || !unit.word || isFunctionWord(unit)) return false
  return !/.{3}(?:al|ic|ive|an|ish|ese|ous)$/.test(unit.norm) && !unit.lemmas.some((lemma) => agentNouns.has(lemma))
}

function isTitleOf(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit !== undefined && unit.capitalized && unit.word
}

/** "American-Russian group", "Polish and Czech officers": adjectives joined before one noun. */
function adjectivePair(reading: Reading, group: NameGroup): { readonly groups: readonly Pick<Listed, 'group' | 'full'>[]; readonly end: number } | null {
  const { units, groups, groupAt } = reading
  const nextUnit = units[group.to]
  const index = nextUnit?.joined === true ? groupAt[group.to] ?? -1 : -1
  const next = groups[index]
  if (next === undefined) return null
  return { groups: [{ group, full: true }, { group: next, full: true }], end: next.noun >= 0 ? next.noun + 1 : next.to }
}

/** The names of the noun phrase (or list of them) that ends right before unit `end`, in order; empty where it is none. */
export function listBefore(reading: Reading, end: number): readonly Listed[] {
  const { units, groupAt } = reading
  const found: Listed[] = []
  let at = end
  for (let guard = 0; guard < 10 && at > 0; guard++) {
    const one = phraseBefore(reading, at)
    if (one === null) break
    const start = one.start
    const neither = units[start - 1]?.norm === 'neither' || units[start - 1]?.norm === 'nor'
    const out = neither || isExcepted(units, start) || units[start - 1]?.norm === 'not' || (units[start - 1]?.norm === 'of' && units[start - 2]?.norm === 'instead') || (units[start - 1]?.norm === 'than' && units[start - 2]?.norm === 'rather')
    found.unshift({ group: one.group, negated: out, full: one.full })
    const head = out && !neither ? start - (units[start - 1]?.norm === 'not' ? 1 : 2) : units[start - 1]?.norm === 'neither' ? start - 1 : start
    const joining = units[head - 1]
    if (isConjunction(joining) || joining?.norm === 'but') at = units[head - 2]?.norm === ',' ? head - 2 : head - 1
    else if (joining?.norm === ',' && isListComma(reading, head - 1)) at = head - 1
    else if (out && !neither && (groupAt[head - 1] ?? -1) >= 0) at = head
    else if (units[start]?.joined === true && (groupAt[start - 1] ?? -1) >= 0) at = start
    else break
  }
  return found
}

/** "Anyone but | X|": all others. */
function isExcepted(units: readonly Unit[], start: number): boolean {
  return units[start - 1]?.norm === 'but' && /^(?:any(?:one|body)|every(?:one|body)|all)$/.test(units[start - 2]?.norm ?? '')
}

/** A comma between items of a list, not after an introductory phrase: an item stands before it, and "and" or a name after. */
function isListComma({ groupAt, units }: Reading, comma: number): boolean {
  if ((groupAt[comma - 1] ?? -1) < 0) return false
  let at = (comma - 1)
  while (at > 0 && (groupAt[at] ?? -1) >= 0) at--
  return !isPreposition(units[at]) || units[at]?.norm === 'between' || units[at]?.norm === 'with' || units[at]?.norm === 'by'
}

function phraseBefore(reading: Reading, end: number): { readonly group: NameGroup; readonly full: boolean; readonly start: number } | null {
  const { units, groups, groupAt } = reading
  let at = end - 1
  if (units[at]?.norm === 'alone' || units[at]?.norm === 'itself' || units[at]?.norm === 'himself' || units[at]?.norm === 'together') at--
  const nouns = at
  while (at >= 0 && nouns - at < 5 && (groupAt[at] ?? -1) < 0 && units[at]?.word === true && !isFunctionWord(units[at])) at--
  const viaOf = (groupAt[nouns] ?? -1) >= 0 ? agentBefore(reading, groups[groupAt[nouns] ?? -1]) : -1
  const group = groups[groupAt[at] ?? -1]
  if (group === undefined) return null
  const acts = at === nouns || actsItself(units, group)
  const start = viaOf >= 0 && at === nouns ? viaOf : phraseStart(reading, group.from)
  return { group, full: acts, start }
}

/** Start of "inspectors of | the IAEA"; -1 where no such noun stands before. */
function agentBefore(reading: Reading, group: NameGroup | undefined): number {
  const { units } = reading
  if (group === undefined) return -1
  let at = group.from - 1
  while (isDeterminer(units[at])) at--
  if (units[at]?.norm !== 'of' && units[at]?.norm !== 'from') return -1
  const noun = units[at - 1]
  return noun !== undefined && noun.lemmas.some((lemma) => agentNouns.has(lemma)) ? phraseStart(reading, at - 1) : -1
}
