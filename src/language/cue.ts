/**
 * Finds listed cue phrases in a sentence's tokens: operators, words of stance. Dictionary forms match all inflections; "~"
 * stands for up to five words inside a phrase. The longest phrase at a place wins, and what it matched is not matched
 * again. Linear: phrases are looked up by their first word.
 */
import type { Token } from '../model.ts'
import { nouns, wordSets } from './finite.ts'
import { isVerb } from './verb-list.ts'

/** A group of phrases that behave alike: comma-separated, in dictionary form. */
export interface CueGroup {
  readonly phrases: string
}

/** A phrase found: tokens [from, to); its first run of words ends at `headTo`. */
export interface Cue<G extends CueGroup> {
  readonly group: G
  readonly from: number
  readonly to: number
  readonly headTo: number
  /** The word by which it was found: a lemma, or the "not" of a contraction. */
  readonly key: string
  /** How many words it has after a gap; they belong to it alone. */
  readonly tail: number
}

interface Entry<G extends CueGroup> {
  readonly group: G
  readonly words: readonly string[]
}

/** Compiled cue groups by first word. */
export type CueIndex<G extends CueGroup> = ReadonlyMap<string, readonly Entry<G>[]>

/** What a verb may have behind its object as a part of itself ("keep ~ out"). */
const particles = new Set(['in', 'out', 'up', 'down', 'off', 'on', 'away', 'back', 'over', 'from', 'of'])

/** "Strikes over pay are ruled out": an auxiliary before the particle opens a predicate of its own, and the noun is no "strike out". */
function opensPredicate(token: Token | undefined): boolean {
  return token !== undefined && wordSets.auxiliaries.has(token.norm)
}

/** How many words may stand in a gap. */
const gap = 5

/** Compiles groups once. */
export function compileCues<G extends CueGroup>(groups: readonly G[]): CueIndex<G> {
  const index = new Map<string, Entry<G>[]>()
  for (const group of groups) {
    for (const phrase of group.phrases.split(',')) {
      const words = phrase.trim().split(/\s+/)
      const first = words[0] ?? ''
      const list = index.get(first)
      if (list === undefined) index.set(first, [{ group, words }])
      else list.push({ group, words })
    }
  }
  return index
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.norm === word || token.lemmas.includes(word))
}

/** End, and end of the first run, of a phrase whose first word stands at `at`; null where the rest does not match. */
function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): readonly [number, number] | null {
  let index = at + 1
  let headTo = -1
  let slack = 0
  for (const word of words.slice(1)) {
    if (word === '~') {
      headTo = index
      slack = gap
      continue
    }
    const limit = Math.min(tokens.length, index + slack + 1)
    while (index < limit && !isWord(tokens[index], word) && tokens[index]?.kind !== 'punctuation' && !isOwnVerb(tokens, index) && !(particles.has(word) && opensPredicate(tokens[index]))) index++
    if (index >= limit || !isWord(tokens[index], word)) return null
    index++
    slack = 0
  }
  return [index, headTo === -1 ? index : headTo]
}

/** A plain verb inside a gap takes the particle for itself ("the rules keep them out" is no "rule out"). */
function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word === undefined || !isVerb(word.norm) || nouns.has(word.norm)) return false
  const before = tokens[at - 1]
  return before !== undefined && !wordSets.determiners.has(before.norm) && !before.possessive
}

/** Contractions hide a "not" behind their verb: "can't" reads as "cannot", "won't" as "not". */
function keysOf({ norm, lemmas }: Token): readonly string[] {
  if (norm === "can't" || norm === "couldn't") return ['cannot', ...lemmas]
  return norm.endsWith("n't") ? ['not', ...lemmas] : lemmas
}

/** Longer phrases go first, and of two as long the one without a gap. */
function weightOf(words: readonly string[]): number {
  return words.includes('~') ? words.length - 1.5 : words.length
}

/** "No, it stays": an answer by itself, no determiner. */
function isInterjection(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^(?:no|yes)$/.test(tokens[at]?.norm ?? '') && next?.kind === 'punctuation' && !/["“'‘]/.test(next.text)
}

function longestAt<G extends CueGroup>(index: CueIndex<G>, tokens: readonly Token[], at: number): readonly Cue<G>[] {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || isInterjection(tokens, at)) return []
  let best: Cue<G>[] = []
  let width = 0
  for (const key of keysOf(token)) {
    for (const { group, words } of index.get(key) ?? []) {
      const weight = weightOf(words)
      const match = weight < width ? null : matchAt(tokens, at, words)
      if (match === null) continue
      if (weight > width) best = []
      width = weight
      if (!best.some(cue => cue.group === group)) best.push({ group, key, from: at, to: match[0], headTo: match[1], tail: words.includes('~') ? words.length - 1 - words.lastIndexOf('~') : 0 })
    }
  }
  return best
}

/** "Isn't bound to" is found by its verb; the "not" in the contraction counts as well. */
function hiddenNot<G extends CueGroup>(index: CueIndex<G>, token: Token | undefined, at: number, found: readonly Cue<G>[]): Cue<G>[] {
  if (token?.norm.endsWith("n't") !== true || found.length === 0 || found.some(({ key }) => key === 'not' || key === 'cannot')) return []
  return (index.get('not') ?? []).filter(({ words }) => words.length === 1).map(({ group }) => ({ group, key: 'not', from: at, to: at + 1, headTo: at + 1, tail: 0 }))
}

/** The cues of a sentence in order; several at one place where groups share the same words. */
export function findCues<G extends CueGroup>(index: CueIndex<G>, tokens: readonly Token[]): readonly Cue<G>[] {
  const cues: Cue<G>[] = []
  const taken = new Set<number>()
  let at = 0
  while (at < tokens.length) {
    const found = taken.has(at) ? [] : longestAt(index, tokens, at)
    const hidden = hiddenNot(index, tokens[at], at, found)
    cues.push(...hidden, ...found.map((cue) => (hidden.length > 0 && cue.headTo > at + 1 ? { ...cue, from: at + 1 } : cue)))
    for (const { to, tail } of found) {
      for (let word = to - tail; word < to; word++) taken.add(word)
    }
    at = found[0]?.headTo ?? at + 1
  }
  return cues
}
