/**
 * Finds the operators of operator-data.ts in a sentence. One operator a place, the longest phrase first; what a phrase has
 * matched is not matched again. Deterministic and linear: every phrase is looked up by its first word.
 */
import type { Operator, Token } from '../model.ts'
import { operatorGroups, type Frame, type Mode } from './operator-data.ts'

/** An operator with what it does and the tokens it is made of ("rule", "out" in "rules X out"). */
export interface OperatorHit extends Operator {
  readonly mode: Mode
  readonly frames: readonly Frame[]
  /** Where its first run of words ends; words in a gap after it are in its scope. */
  readonly headTo: number
}

interface Entry {
  readonly mode: Mode
  readonly frames: readonly Frame[]
  readonly words: readonly string[]
}

/** How many words may stand between a verb and its particle. */
const gap = 5

function toIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const { mode, frames, phrases } of operatorGroups) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/)
      const list = index.get(words[0] ?? '') ?? []
      index.set(words[0] ?? '', list)
      list.push({ mode, frames, words })
    }
  }
  return index
}

const entries = toIndex()

const effects: Readonly<Record<Mode, Operator['effect']>> = {
  negate: 'negate', forbid: 'negate', permit: 'permit', require: 'require', open: 'open', affirm: 'affirm',
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.norm === word || token.lemmas.includes(word))
}

/** End and end of the first run of a phrase that starts at `at`; null where it does not match. */
function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): readonly [number, number] | null {
  let index = at
  let headTo = -1
  let slack = 0
  for (const word of words) {
    if (word === '~') {
      headTo = index
      slack = gap
      continue
    }
    const limit = Math.min(tokens.length, index + slack + 1)
    while (index < limit && !isWord(tokens[index], word) && tokens[index]?.kind !== 'punctuation') index++
    if (index >= limit || !isWord(tokens[index], word)) return null
    index++
    slack = 0
  }
  return [index, headTo === -1 ? index : headTo]
}

/** Contractions hide a "not" behind their verb: "can't" reads as "cannot", "won't" as "not". */
function keysOf(token: Token): readonly string[] {
  const { norm, lemmas } = token
  if (norm === "can't" || norm === "couldn't") return ['cannot', ...lemmas]
  if (norm.endsWith("n't")) return ['not', ...lemmas]
  return lemmas
}

/** The operators of a sentence in order. A multi-word one starts where its first word stands. */
export function findOperators(tokens: readonly Token[]): readonly OperatorHit[] {
  const hits: OperatorHit[] = []
  let at = 0
  while (at < tokens.length) {
    const hit = longestAt(tokens, at)
    if (hit.length === 0) {
      at++
      continue
    }
    hits.push(...hit)
    at = hit[0]?.headTo ?? at + 1
  }
  return hits
}

/** The entries of the longest phrase at a place: more than one where the same words reach in several ways. */
function longestAt(tokens: readonly Token[], at: number): readonly OperatorHit[] {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return []
  let best: OperatorHit[] = []
  let width = 0
  for (const key of keysOf(token)) {
    for (const { mode, frames, words } of entries.get(key) ?? []) {
      const match = words.length === 1 ? [at + 1, at + 1] as const : matchAt(tokens, at, ['', ...words.slice(1)].map((word, order) => order === 0 ? token.norm : word))
      if (match === null || words.length < width) continue
      if (words.length > width) best = []
      width = words.length
      best.push({ from: at, to: match[0], headTo: match[1], effect: effects[mode], mode, frames })
    }
  }
  return best.length < 2 ? best : best.filter((hit, index) => best.findIndex(other => other.mode === hit.mode && String(other.frames) === String(hit.frames)) === index)
}
