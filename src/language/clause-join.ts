/**
 * Clauses that are joined to one another: with a subject of their own, with the same subject, with the same opener, or as
 * its opposite ("not X but Y"). Nouns that are joined are no clauses: a verb has to be plain to see.
 */
import { coordinate, type Place, push, type Reading, verbPhraseAt } from './clause-reading.ts'
import { type ClauseNode, floorOf, topOf } from './clause-tree.ts'
import { type ClauseWord, coordinators, determiners, finiteAt, isAdverb, isReport, prepositions, pronouns, startsNoun, verbAhead } from './clause-word.ts'

/** Whether the word after a verb shows that it is one and what it does: an article, a pronoun, a name, a number. */
function takesObject(next: ClauseWord | undefined, ambiguous: boolean): boolean {
  if (next === undefined) return false
  if (startsNoun(next) && !(ambiguous && prepositions.has(next.norm))) return true
  return !ambiguous && next.norm === 'that'
}

/** Whether the verb at `index` stands in line with one that `node` already has. */
function isParallel(reading: Reading, index: number, node: ClauseNode): boolean {
  const word = reading.words[index]
  const next = reading.words[index + 1]
  if (word === undefined || node.verbs === 0) return false
  if (word.finite) return node.finite || node.infinitive
  const { form, ambiguous } = word
  const follows = takesObject(next, ambiguous)
  const plainNext = next !== undefined && next.token.kind === 'word' && !prepositions.has(next.norm) && !coordinators.has(next.norm) && !next.auxiliary
  const bare = !ambiguous && (next === undefined || next.token.kind === 'word') && !['of', 'and', 'or', 'is', 'are', 'was', 'were'].includes(next?.norm ?? '')
  if (form === 'base') return (node.modal || node.infinitive) && (follows || bare)
  if (form === 's') return node.present && (follows || (bare && !prepositions.has(next?.norm ?? '')) || (node.lexical && plainNext))
  if (form === 'past') return node.past && (follows || (next !== undefined && prepositions.has(next.norm) && next.norm !== 'of'))
  return form === 'ing' && node.gerund && follows
}

/** Whether a listed verb is one here: not a noun that merely looks like it ("rents and bars"). */
function isVerb(word: ClauseWord): boolean {
  return word.form !== null && (word.form === 'past' || !word.ambiguous || word.finite)
}

/** Whether the words before and after a coordinator are two verbs with one object ("signed and ratified the text"). */
function isTwin(reading: Reading, place: Place, verb: number): boolean {
  const before = reading.words[place.index - (place.comma ? 2 : 1)]
  const after = reading.words[verb]
  if (verb > place.after && before !== undefined && isAdverb(before.norm)) return true
  return !place.comma && before !== undefined && after !== undefined && (isVerb(before) || before.modal || before.auxiliary) && (before.form === after.form || before.modal)
}

/** Depth of the clause that a verb phrase at `verb` goes with; -1 for none. */
function partnerOf(reading: Reading, verb: number): number {
  const { tree, words } = reading
  const floor = floorOf(tree)
  const modal = words[verb]?.modal === true
  let fallback = -1
  for (let depth = tree.stack.length - 1; depth >= floor; depth--) {
    const node = tree.stack[depth]
    if (node === undefined || !isParallel(reading, verb, node)) continue
    if (!modal || node.modal) return depth
    if (fallback < 0) fallback = depth
  }
  return fallback
}

/** Depth of the clause that a full clause after a comma goes with: dependent ones end there, reported ones only at "but". */
function siblingOf({ tree }: Reading, place: Place): number {
  const floor = floorOf(tree)
  const reported = place.joiner === 'and' || place.joiner === 'or' || place.joiner === 'nor'
  for (let depth = tree.stack.length - 1; depth >= floor; depth--) {
    const node = tree.stack[depth]
    if (node === undefined) continue
    if (!place.comma && !node.finite) return -1
    if (!(node.finite || (place.joiner !== null && node.verbs > 0))) continue
    if (!place.comma) return depth
    if (depth === floor) return depth
    if (reported && (node.kind === 'complement' || node.kind === 'coordinate')) return depth
    if (tree.stack.slice(floor, depth).every(outer => outer.verbs === 0)) return depth
  }
  return -1
}

/** Joins a clause with a subject of its own: ", and the army would shrink". */
export function joinClause(reading: Reading, place: Place): boolean {
  const { after, comma, joiner } = place
  if (verbAhead(reading, after) < 0) return false
  const depth = siblingOf(reading, place)
  if (depth < 0) return false
  const first = reading.words[after]
  if (joiner === null && !(comma && first !== undefined && (determiners.has(first.norm) || pronouns.has(first.norm) || first.token.capitalized))) return false
  if (!comma && isReport(reading.words[reading.tree.stack[depth]?.lastFinite ?? -1]) && depth === reading.tree.stack.length - 1) return false
  coordinate(reading, depth, place.index, joiner)
  return true
}

/** Joins a second clause with the opener of the first: "that it is over and that they left", "which he wrote and which failed". */
export function joinOpener(reading: Reading, place: Place): boolean {
  const { words, tree } = reading
  const norm = words[place.after]?.norm ?? ''
  if (place.joiner === null || !['that', 'which', 'who', 'whose', 'where'].includes(norm)) return false
  if (verbAhead(reading, place.after + 1) < 0 && finiteAt(reading, place.after + 1) < 0) return false
  const kinds = norm === 'that' ? ['complement', 'relative'] : ['relative']
  for (let depth = tree.stack.length - 1; depth > floorOf(tree); depth--) {
    const node = tree.stack[depth]
    if (node === undefined || !(kinds.includes(node.kind) || (node.kind === 'coordinate' && node.parent !== null && kinds.includes(node.parent.kind)))) continue
    coordinate(reading, depth, place.index, place.joiner)
    return true
  }
  if (words.at(-1)?.norm !== '?' || norm === 'that') return false
  coordinate(reading, floorOf(tree), place.index, place.joiner)
  return true
}

/** Joins a verb phrase: "and hold elections", ", bars the army". */
export function joinVerb(reading: Reading, place: Place): boolean {
  const verb = verbPhraseAt(reading, place.after)
  if (verb < 0 || isTwin(reading, place, verb)) return false
  const depth = partnerOf(reading, verb)
  if (depth < 0 || (place.joiner === null && reading.words[verb]?.form === 'ing')) return false
  coordinate(reading, depth, place.index, place.joiner, true)
  return true
}

/** "not X but Y", "X, not Y". */
export function opposeAt(reading: Reading, place: Place): boolean {
  const { words, tree } = reading
  const { after, joiner, comma } = place
  const next = words[after]
  if (next === undefined) return false
  const denies = next.norm === 'not' && !['only', 'just', 'merely', 'least', 'to'].includes(words[after + 1]?.norm ?? '')
  if (denies && (comma || joiner !== null) && finiteAt(reading, after) < 0) {
    const participle = words[after + 1]?.norm === 'yet' || words[after + 1]?.form === 'past'
    const node = push(reading, participle ? 'participial' : 'contrast', place.index, joiner ?? 'not')
    if (node !== null) node.loose = true
    return true
  }
  if (joiner !== 'but' || next.norm === 'also' || /^(?:all|anything|nothing|last|cannot)$/.test(words[place.index - 1]?.norm ?? '') || next.norm === 'for') return false
  const verb = verbPhraseAt(reading, after)
  const own = verb >= 0 && (words[verb]?.finite === true || (words[verb]?.form === 'past' && takesObject(words[verb + 1], true)))
  const opposed = topOf(tree).negated && !own && verbAhead(reading, after) < 0
  if (!opposed) return false
  const node = push(reading, 'contrast', place.index, 'but')
  if (node !== null) {
    const outer = node.parent
    node.modal = outer?.modal ?? false
    node.loose = true
  }
  return true
}
