// How the words of a fact are chosen, written as it is thought: every fact is compared with every other, every text with every
// word. Slow, and the measure for the derivation that looks words up.

import { wordClasses } from '../../src/language/concept.ts'
import { readFeatures, setLexicon } from '../../src/provision/feature.ts'
import type { Features, Slot } from '../../src/provision/feature.ts'
import type { Lexicon } from '../../src/language/lexicon.ts'
import type { ProvisionSet } from '../../src/model.ts'

/** A fact as it is written. `values`: keys of the names that are its value or may stand in its place. */
export interface PlainFact {
  readonly statement: string
  readonly consistent: readonly string[]
  readonly contradicted: readonly string[]
  readonly unrelated: readonly string[]
  readonly values: readonly string[]
  readonly isName: boolean
}

interface Told {
  readonly statement: Features
  readonly positive: readonly Features[]
  readonly unrelated: readonly Features[]
  readonly taken: ReadonlySet<string>
}

interface Group {
  readonly keys: readonly string[]
  readonly isTerm: boolean
  readonly weight: number
  readonly share: number
}

/** The words of a set and of all classes: what its texts are read with. */
export function plainLexicon({ terms, people, document, otherDocuments }: ProvisionSet): Lexicon {
  return setLexicon({ terms, people, documents: [document, ...otherDocuments] }, new Set(Object.keys(wordClasses)))
}

/** The keys of each fact, a list for each of its words: all of the lists are needed, of each list any key. */
export function derivePlainly(facts: readonly PlainFact[], lexicon: Lexicon): readonly (readonly (readonly string[])[])[] {
  const read = (text: string): Features => readFeatures(text, lexicon)
  const told = facts.map((fact): Told => ({
    statement: read(fact.statement), positive: [...fact.consistent, ...fact.contradicted].map(read),
    unrelated: fact.unrelated.map(read).filter(({ keys }) => ![...keys].some((key) => key.startsWith('document:'))),
    taken: new Set([...fact.values, ...(fact.isName ? mistaken(fact, read) : [])])
  }))
  const uses = (key: string): number => told.filter((one) => [one.statement, ...one.positive].some(({ keys }) => keys.has(key))).length || 1
  return told.map((own) => {
    const others = told.filter((one) => one !== own).map(({ statement }) => statement)
    const chosen = choose(toGroups(own, uses, told.length), others, own.positive.length)
    const barred = new Set([...own.taken, ...chosen.flatMap(({ keys }) => keys)])
    const lists = chosen.map(({ keys }) => extend(keys, own, (key) => barred.has(key) || Math.max(4, told.length * 0.15) < uses(key), uses))
    return chosen.length === 1 && chosen[0]?.isTerm === false && own.statement.keys.has('document') ? [...lists, ['document']] : lists
  })
}

function mistaken({ statement, consistent, contradicted }: PlainFact, read: (text: string) => Features): readonly string[] {
  const right = [statement, ...consistent].map(read)
  return contradicted.flatMap((text) => read(text).slots.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))).flatMap(({ keys }) => keys)).filter((key) => !right.some(({ keys }) => keys.has(key)))
}

function toGroups({ statement, positive, taken }: Told, uses: (key: string) => number, facts: number): readonly Group[] {
  const isOpen = ({ keys }: Slot): boolean => !keys.some((key) => taken.has(key))
  const stated = statement.slots.filter(isOpen)
  const slots = 0 < stated.length ? stated : positive.flatMap((text) => text.slots.filter(isOpen))
  const groups = slots.map((slot): Group => {
    const keys = [...slot.keys, ...ownClasses(slot)]
    const idf = Math.log((facts + 1) / Math.min(...slot.keys.map(uses)))
    const share = positive.length === 0 ? 1 : (positive.filter((text) => holds(keys, text)).length + 1) / (positive.length + 1)
    return { keys, isTerm: slot.isTerm, share, weight: (0.3 + idf) * (slot.isTerm ? 1.4 : slot.isProper ? 1.3 : slot.classes.length === 0 ? 1 : 0.9) }
  })
  return [...new Map(groups.map((group) => [group.keys.join(' '), group])).values()]
}

function choose(groups: readonly Group[], others: readonly Features[], examples: number): readonly Group[] {
  const chosen: Group[] = []
  let left = others
  while (chosen.length < 3) {
    const excluded = ({ keys }: Group): number => left.filter((text) => !holds(keys, text)).length
    const open = groups.filter((group) => !chosen.includes(group) && (examples < 2 || 0.5 <= group.share || 0 < excluded(group)))
    const ranked = open.map((group) => ({ group, gain: excluded(group) * group.share, worth: group.weight * group.share }))
    const best = ranked.sort((one, other) => chosen.length === 0 ? other.worth - one.worth : other.gain - one.gain || other.worth - one.worth)[0]
    if (best === undefined || (2 <= chosen.length && best.gain === 0)) break
    const [first] = chosen
    if (chosen.length === 1 && first !== undefined) {
      const isEnough = first.isTerm && 2 <= examples && first.share === 1
      if ((left.length === 0 && isEnough && best.group.share < 0.85) || (best.gain === 0 && best.group.share < 0.5)) break
    }
    chosen.push(best.group)
    left = left.filter((text) => holds(best.group.keys, text))
  }
  return chosen
}

function extend(own: readonly string[], { positive, unrelated }: Told, isBarred: (key: string) => boolean, uses: (key: string) => number): readonly string[] {
  let keys = own
  for (let added = 0; added < 5; added++) {
    const left = positive.filter((text) => !holds(keys, text))
    const rest = [...positive.filter((text) => holds(keys, text)), ...unrelated]
    const open = [...new Set(left.flatMap(({ slots }) => slots.flatMap((slot) => [...slot.keys, ...ownClasses(slot)])))].filter((key) => !isBarred(key))
    const count = (texts: readonly Features[], key: string): number => texts.filter((text) => text.keys.has(key)).length
    const best = open.map((key) => ({ key, worth: count(left, key) / (1 + count(rest, key)) / uses(key) })).sort((one, other) => other.worth - one.worth)[0]
    if (best === undefined) break
    keys = [...keys, best.key]
  }
  return keys
}

function holds(keys: readonly string[], text: Features): boolean {
  return keys.some((key) => text.keys.has(key))
}

function ownClasses({ keys, classes }: Slot): readonly string[] {
  const words = keys.map((key) => key.slice(1, -1))
  const ranked = classes.map((name) => ({ name, rank: (wordClasses[name.slice(1)] ?? []).findIndex((phrase) => words.includes(phrase)) })).filter(({ rank }) => 0 <= rank && rank < 3)
  const least = Math.min(...ranked.map(({ rank }) => rank))
  return ranked.filter(({ rank }) => rank === least).map(({ name }) => name)
}
