/**
 * Tokens of a sentence → its clauses, by marks, by the words that open clauses, and by verbs that can only be finite.
 * Where it is not plain that a clause begins, nothing is cut: lists of nouns stay together.
 *
 * What the result means: the clauses share out all tokens in reading order. A clause that another interrupts goes on in a
 * further entry of the same kind and parent with no opener ("The plan, | which leaked, | is dead": main, relative, main);
 * `clauseStretches` joins them. A `coordinate` clause has the clause it is joined to as parent, and shares its standing:
 * beside a conditional it is part of the condition. Words of a speaker before ", he said" are a `complement` of that.
 */
import type { Clause, Token } from '../model.ts'
import { endAtComma, endAtVerb } from './clause-end.ts'
import { joinClause, joinOpener, joinVerb, opposeAt } from './clause-join.ts'
import { bareComplementAt, mainFollows, openerAt, type Opener } from './clause-opener.ts'
import { coordinate, findPairs, isDash, partsClauses, type Place, push, type Reading } from './clause-reading.ts'
import { attribute, resumeQuote } from './clause-speaker.ts'
import { type ClauseTree, createTree, floorOf, noteWord, resumeClause, toClauseList, topOf } from './clause-tree.ts'
import { coordinators, finiteAt, isAdverb, isReport, prepositions, startsNoun, toClauseWords, verbAhead } from './clause-word.ts'

const notParticiples = new Set('including excluding according regarding concerning following depending during pending notwithstanding barring given based compared starting beginning'.split(' '))

/** A participle after a comma or at the head of the sentence: ", leaving two thirds", "Asked about it, …". */
function participleAt(reading: Reading, index: number): boolean {
  const { words, nextComma, nextFinite } = reading
  const verb = isAdverb(words[index]?.norm ?? '') && words[index + 1]?.form === 'ing' ? index + 1 : index
  const word = words[verb]
  const next = words[verb + 1]
  if (word === undefined || next === undefined || notParticiples.has(word.norm)) return false
  const gerund = word.form === 'ing' && (next.token.kind === 'word' || startsNoun(next)) && !coordinators.has(next.norm)
  const past = word.form === 'past' && !word.finite && prepositions.has(next.norm) && next.norm !== 'of'
  const asked = index === 0 && word.form === 'past' && ['whether', 'if', 'how', 'why', 'when', 'what'].includes(next.norm) && (nextComma[0] ?? 0) < words.length
  if (asked) return beginParticiple(reading, index)
  if (!gerund && !past) return false
  const comma = nextComma[index] ?? words.length
  if (index === 0 && ((nextFinite[0] ?? 0) < comma || !mainFollows(reading, 0))) return false
  return beginParticiple(reading, index)
}

function beginParticiple(reading: Reading, index: number): boolean {
  const node = push(reading, 'participial', index, null)
  if (node !== null) node.loose = true
  return node !== null
}

/** Opens the clause that `opener` announces at `index`. */
function enter(reading: Reading, opener: Opener, place: { index: number; comma: boolean; joined: boolean }): void {
  const { index, comma, joined } = place
  const start = index - opener.back
  const before = reading.words[start - 1]
  if (opener.kind === 'complement' && !opener.close && before !== undefined && before.form !== null && !(before.form === 'base' && before.ambiguous)) topOf(reading.tree).finite = true
  const top = topOf(reading.tree)
  const node = push(reading, opener.kind, start, opener.opener)
  if (node === null) return
  if (joined && top.kind === opener.kind) node.parent = top.parent
  node.head = index + opener.length + (joined ? 1 : 0)
  node.close = opener.close
  node.loose = comma || start === 0
}

/** What a colon, a semicolon or a dash before `index` begins; gives whether it begins something. */
function afterMark(reading: Reading, index: number): boolean {
  const { words, tree } = reading
  const mark = words[index - 1]
  if (mark === undefined) return false
  const floor = floorOf(tree)
  if (mark.norm === ';') {
    coordinate(reading, floor, index, coordinators.has(words[index]?.norm ?? '') ? words[index]?.norm ?? null : null)
    return true
  }
  const glued = mark.token.end === words[index]?.token.start
  if (mark.norm !== ':' || glued || !tree.stack.some(node => node.finite)) return false
  const reports = topOf(tree).reports || isReport(words[index - 2])
  const clause = verbAhead(reading, index) > 0 || finiteAt(reading, index) >= 0
  push(reading, reports ? 'complement' : clause ? 'coordinate' : 'apposition', index, null)
  return true
}

/** ", otherwise the licence lapses": what follows where what was said is not done. */
function contrastAt(reading: Reading, index: number): boolean {
  if (reading.words[index]?.norm !== 'otherwise' || verbAhead(reading, index + 1) < 0) return false
  coordinate(reading, floorOf(reading.tree), index, null)
  return true
}

/** Whether the dash at `index` is the second of two: the text after it goes on where the first broke it off. */
function closesDash({ stretches }: ClauseTree, index: number): boolean {
  return stretches.slice(-2).some(({ node }) => node.until === index) || stretches.at(-1)?.start === index
}

/** Brackets and dashes: gives whether one begins at `index`. */
function atBracket(reading: Reading, index: number): boolean {
  const { pairs, words, tree } = reading
  const until = pairs.get(index)
  if (until !== undefined) {
    const node = push(reading, 'parenthetical', index, null)
    if (node !== null) node.until = until
    return node !== null
  }
  if (!partsClauses(words, index) || isDash(words[index - 1]) || closesDash(tree, index)) return false
  const clause = verbAhead(reading, index + 1) > 0
  if (!clause && !tree.stack.some(node => node.finite)) return false
  push(reading, clause ? 'coordinate' : 'apposition', index, null)
  return true
}

function placeAt({ words }: Reading, index: number): Place {
  const norm = words[index]?.norm ?? ''
  const before = words[index - 1]
  const adverbial = (norm === 'yet' || norm === 'so') && before !== undefined && before.token.kind !== 'punctuation'
  const joiner = coordinators.has(norm) && !adverbial ? norm : null
  const second = words[index + 1]?.norm ?? ''
  const more = joiner !== null && (second === 'then' || second === 'therefore' || second === 'thus' || (joiner === 'but' && second === 'also'))
  return { index, comma: words[index - 1]?.norm === ',', joiner, after: joiner === null ? index : index + (more ? 2 : 1) }
}

/** Decides what begins or ends before the word at `index`. */
function step(reading: Reading, index: number): void {
  const { tree, words } = reading
  while (tree.stack.length > 1 && floorOf(tree) > 0 && (tree.stack[floorOf(tree)]?.until ?? Infinity) <= index) resumeClause(tree, floorOf(tree) - 1, index)
  if (index < topOf(tree).head) return
  if (atBracket(reading, index) || afterMark(reading, index)) return
  const place = placeAt(reading, index)
  const { comma, joiner } = place
  const start = index === 0 || comma || words[index - 1]?.token.kind === 'punctuation'
  if (comma && (attribute(reading, index) || contrastAt(reading, index))) return
  const resumed = comma && resumeQuote(reading, index)
  const ended = comma && !resumed && endAtComma(reading, index)
  const opener = openerAt(reading, index, start)
  if (opener !== null) return enter(reading, opener, { index, comma: start, joined: false })
  const joined = joiner === null ? null : openerAt(reading, place.after, true)
  if (joined !== null) return enter(reading, { ...joined, back: 0 }, { index, comma: start, joined: true })
  if ((index === 0 || (comma && !ended)) && participleAt(reading, index)) return
  if ((comma && !ended) || joiner !== null) {
    if (joinOpener(reading, place) || opposeAt(reading, place) || joinClause(reading, place)) return
    if (joinVerb(reading, place)) return
  }
  const bare = bareComplementAt(reading, index)
  if (bare !== null) return enter(reading, bare, { index, comma: false, joined: false })
  endAtVerb(reading, index)
}

/** Number of tokens that only mark the sentence: bullets, "3.", "18:42." */
function countMarkers(tokens: readonly Token[]): number {
  let at = 0
  while (at < tokens.length && /^[-*#>•–—|]$/.test(tokens[at]?.text ?? '')) at++
  const numbered = tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 9) < 4
  if (!numbered) return at
  if (/^[.)/]$/.test(tokens[at + 1]?.text ?? '')) return at + 2
  return tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.text === '.' ? at + 4 : at
}

/** Reads tokens that no marker precedes. */
function readClauses(tokens: readonly Token[]): Clause[] {
  const view = toClauseWords(tokens)
  const reading: Reading = { ...view, tokens, tree: createTree(), pairs: findPairs(view.words) }
  view.words.forEach((word, index) => {
    step(reading, index)
    const top = topOf(reading.tree)
    noteWord(top, word, index)
    if (isReport(word)) top.reports = true
  })
  return toClauseList(reading.tree, tokens, view.words)
}

/**
 * The clauses of a sentence's tokens, in reading order; together they hold every token once. No tokens, no clauses. See
 * the head of this file for how interrupted and coordinate clauses are told.
 */
export function toClauses(tokens: readonly Token[]): Clause[] {
  if (tokens.length === 0) return []
  const markers = countMarkers(tokens)
  if (markers === 0) return readClauses(tokens)
  if (markers >= tokens.length) return [{ index: 0, from: 0, to: tokens.length, kind: 'main', parent: null, opener: null }]
  return readClauses(tokens.slice(markers)).map(clause => ({ ...clause, from: clause.index === 0 ? 0 : clause.from + markers, to: clause.to + markers }))
}

/** All stretches of the clause that entry `index` is part of, in reading order. A coordinate clause is one of its own. */
export function clauseStretches(clauses: readonly Clause[], index: number): readonly Clause[] {
  const one = clauses[index]
  if (one === undefined) return []
  if (one.kind === 'coordinate') return [one]
  return clauses.filter(other => other === one || (other.kind === one.kind && other.parent === one.parent && (other.index > index ? other : one).opener === null))
}
