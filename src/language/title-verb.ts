/**
 * Offices told by what somebody does: "speaks for the town hall" is its spokesperson, "heads the library" its head. The phrase
 * covers verb and object.
 */
import { isFunctionWord } from './function-word.ts'
import type { TitlePhrase } from './title-phrase.ts'
import type { Unit } from './unit.ts'

/** An office told by a verb, not yet given to anybody. */
export interface VerbTitle {
  readonly phrase: TitlePhrase
  readonly past: boolean
  readonly negated: boolean
  readonly form: 'verb'
}

/** "speaks for X". */
export function speaking(units: readonly Unit[], at: number): VerbTitle | null {
  if (!/^(?:speaks|spoke)$/.test(units[at]?.norm ?? '') || units[at + 1]?.norm !== 'for') return null
  const to = objectEnd(units, at + 2)
  return to === at + 2 ? null : { phrase: phraseOf(at, to, 'spokesperson'), past: units[at]?.norm === 'spoke', negated: false, form: 'verb' }
}

/** Verbs of heading, present and past, with the noun for who does it. */
const headings: Readonly<Record<string, string>> = {
  heads: 'head', headed: 'head', leads: 'head', led: 'head', runs: 'head', ran: 'head', directs: 'director', directed: 'director', chairs: 'chair', chaired: 'chair', manages: 'manager', managed: 'manager', commands: 'commander', commanded: 'commander', edits: 'editor', edited: 'editor', coaches: 'coach', coached: 'coach',
}

/** "heads the library". */
export function heading(units: readonly Unit[], at: number): VerbTitle | null {
  const verb = units[at]?.norm ?? ''
  if (headings[verb] === undefined || units[at + 1]?.norm !== 'the') return null
  const to = objectEnd(units, at + 1)
  return to <= at + 2 ? null : { phrase: phraseOf(at, to, 'chief'), past: /(?:ed|led|ran)$/.test(verb), negated: false, form: 'verb' }
}

/** The title that a phrase of heading stands for ("head of the library"); null for any other phrase. */
export function headingTitle(units: readonly Unit[], { from, to, headFrom }: TitlePhrase): string | null {
  const noun = headFrom === from ? headings[units[from]?.norm ?? ''] : undefined
  if (noun === undefined) return null
  return `${noun} of ${units.slice(from + 1, to).filter((unit) => unit.norm !== 'the').map((unit) => (unit.possessive ? `${unit.norm}'s` : unit.norm)).join(' ')}`
}

const longestObject = 7

function objectEnd(units: readonly Unit[], from: number): number {
  let to = from
  while (to < units.length && to < from + longestObject && units[to]?.word === true && (units[to]?.norm === 'the' || !isFunctionWord(units[to]))) to++
  return to
}

function phraseOf(from: number, to: number, office: string): TitlePhrase {
  return { from, to, headFrom: from, headTo: from + 1, office, determined: false, former: false, acting: false }
}
