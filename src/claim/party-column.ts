/**
 * Columns that say what a party wants: "Orland's demand", "The union wants", and beside a column of the document's own
 * "The owners' terms" or a bare "Orland". What stands in their cells is no term of the document.
 */
import { isFunctionWord } from '../language/function-word.ts'
import { monthOf } from '../language/month.ts'
import { namings, thisDocument } from './naming.ts'
import type { OwnDocument } from './told-apart.ts'
import type { Passage, Token } from '../model.ts'

/** Verbs of asking, whoever asks, and words for what somebody asks for: the last word of a header, whatever stands in the other columns. */
const verbs = new Set(['want', 'seek', 'insist'])
const wishes = new Set(['demand', 'wish', 'wishlist', 'request', 'red line', 'counteroffer', 'counter-offer', 'ask', 'hope'])
/** What a party holds: beside the document's own column it is something else than the document. */
const stances = new Set(['term', 'position', 'view', 'stance', 'offer', 'answer', 'reply', 'response', 'alternative', 'suggestion', 'condition', 'line'])
/** Words that may stand behind them: "asks for", "insists on", "terms of June 2024". */
const tails = new Set(['for', 'on', 'of', 'in', 'to', 'from'])
/** A header longer than this is a sentence. */
const longest = 8

/** Whether a column's header tells a party's wish; `isBesideOwn`: whether a column but the first is headed by the document itself. */
export function isPartyColumn(header: Passage, isBesideOwn: () => boolean, own: OwnDocument): boolean {
  const words = header.sentence.tokens.filter(({ kind }) => kind !== 'punctuation')
  if (words.length === 0 || words.length > longest || header.sentence.isQuestion || namings(header, own).length > 0) return false
  // Whose document it is, its own wishes may be what stands in it.
  if (words.some((word) => !isFunctionWord(word) && own.words.has(word.norm))) return false
  const ends = words.findIndex((_, at) => at > 0 && (at + 1 === words.length || isTail(words[at + 1])))
  if (tells(header, words, ends, verbs) || tells(header, words, ends, wishes)) return true
  return (tells(header, words, ends, stances) || isBareName(header, words)) && isBesideOwn()
}

/** Whether a column's header names the document itself. */
export function isOwnColumn(header: Passage, own: OwnDocument): boolean {
  return namings(header, own).some(({ id }) => id === thisDocument)
}

/** "Orland's red lines", "Orland asks for", "What the union wants": such a word behind whoever holds it. */
function tells(header: Passage, words: readonly Token[], at: number, among: ReadonlySet<string>): boolean {
  const isRed = words[at - 1]?.norm === 'red'
  const holder = words[at - (isRed ? 2 : 1)]
  if (holder === undefined || /^(?:its?|the|on|of|under|no|which|that)$/.test(holder.norm)) return false
  if (!words[at]?.lemmas.some((lemma) => among.has(isRed ? `red ${lemma}` : lemma))) return false
  // "Power demand", "ticket requests" are of nobody.
  return among === verbs || holder.possessive || /s['\u2019]$/.test(holder.text) || isNamed(header, holder)
}

/** "Asks for", "terms of June", "reply, 23 June": what goes on behind the word in question. */
function isTail(word: Token | undefined): boolean {
  return word !== undefined && (tails.has(word.norm) || word.kind === 'number' || monthOf(word) !== null)
}

/** "Orland", "The Orlanders": nothing but names. */
function isBareName(header: Passage, words: readonly Token[]): boolean {
  return header.names.length > 0 && words.every((word) => /^(?:the|and)$/.test(word.norm) || (isNamed(header, word) && !word.possessive))
}

function isNamed({ names }: Passage, word: Token): boolean {
  return names.some((name) => name.start <= word.start && word.end <= name.end)
}
