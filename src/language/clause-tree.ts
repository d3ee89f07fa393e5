/**
 * The clauses of a sentence while they are being found: a stack of open ones and the stretches each has had so far. A
 * clause that is interrupted goes on in a further stretch of the same node.
 */
import type { Clause, ClauseKind, Token } from '../model.ts'
import { type ClauseWord, openQuotes } from './clause-word.ts'

/** A clause that is open. Flags say what it has held so far. */
export interface ClauseNode {
  kind: ClauseKind
  parent: ClauseNode | null
  opener: string | null
  /** It limits a word of the clause around it, with no comma: ends at a second verb. */
  close: boolean
  /** It began after a comma or at the head of the sentence: may end at a comma. */
  loose: boolean
  /** Word after the last one it may hold (brackets, dashes); Infinity for none. */
  until: number
  /** Word after its opener: nothing begins before that. */
  head: number
  words: number
  finite: boolean
  modal: boolean
  infinitive: boolean
  negated: boolean
  gerund: boolean
  /** It has a word that is a verb rather than a noun, finite or not. */
  predicate: boolean
  past: boolean
  present: boolean
  /** It has a full verb in -s. */
  lexical: boolean
  reports: boolean
  verbs: number
  lastFinite: number
}

/** One stretch: words from `start` on belong to `node`. */
interface Stretch {
  readonly start: number
  readonly node: ClauseNode
}

export interface ClauseTree {
  readonly stack: ClauseNode[]
  readonly stretches: Stretch[]
}

/** Clauses within clauses beyond this are left uncut: no sentence that people write has them. */
export const deepest = 16

export function createNode(kind: ClauseKind, parent: ClauseNode | null, opener: string | null): ClauseNode {
  return {
    kind, parent, opener, close: false, loose: false, until: Infinity, head: 0, words: 0, finite: false, modal: false, infinitive: false, negated: false,
    gerund: false, predicate: false, past: false, present: false, lexical: false, reports: false, verbs: 0, lastFinite: -1,
  }
}

export function createTree(): ClauseTree {
  const main = createNode('main', null, null)
  return { stack: [main], stretches: [{ start: 0, node: main }] }
}

/** The clause that takes the next word. */
export function topOf({ stack }: ClauseTree): ClauseNode {
  return stack[stack.length - 1] as ClauseNode
}

/** Index in the stack of the innermost clause that brackets, a dash or the sentence hold together. */
export function floorOf({ stack }: ClauseTree): number {
  for (let index = stack.length - 1; index > 0; index--) if (stack[index]?.until !== Infinity) return index
  return 0
}

/** Opens a clause inside the top one, from word `start` on. */
export function openClause(tree: ClauseTree, node: ClauseNode, start: number): void {
  tree.stack.push(node)
  tree.stretches.push({ start, node })
}

/** Closes clauses until `depth` is the top, which goes on from word `start`. */
export function resumeClause(tree: ClauseTree, depth: number, start: number): void {
  tree.stack.length = depth + 1
  tree.stretches.push({ start, node: topOf(tree) })
}

/** Puts a clause beside the one at `depth`, in its place. */
export function addBeside(tree: ClauseTree, depth: number, node: ClauseNode, start: number): void {
  const beside = tree.stack[depth]
  node.until = beside?.until ?? Infinity
  tree.stack.length = depth
  openClause(tree, node, start)
}

/** Notes in a clause what a word brings. */
export function noteWord(node: ClauseNode, word: ClauseWord, index: number): void {
  if (word.token.kind !== 'punctuation') node.words++
  if (word.finite) {
    node.finite = true
    node.lastFinite = index
    if (word.modal) node.modal = true
    else if (word.form === 'past') node.past = true
    else node.present = true
  }
  if (word.finite && word.form === 's') node.lexical = true
  if (word.norm === 'to') node.infinitive = true
  if (word.form === 'ing') node.gerund = true
  if (word.form === 'past' || /^(?:was|were|been|be|had|has|have|is|are)$/.test(word.norm)) node.past = true
  if (word.form !== null || word.finite) node.verbs++
  if (word.likely || word.form === 'past' || (word.form !== null && word.form !== 'ing' && !word.ambiguous)) node.predicate = true
  if (/^(?:not|never|neither|no|cannot)$|n't$/.test(word.norm)) node.negated = true
}

/** Token at which a stretch begins: opening quotation marks before its first word belong to it. */
function tokenStart(tokens: readonly Token[], words: readonly ClauseWord[], start: number): number {
  let at = words[start]?.at ?? tokens.length
  const stop = words[start - 1]?.at ?? -1
  while (at - 1 > stop && opensQuote(tokens, at - 1)) at--
  return at
}

/** Whether the token at `at` is an opening quotation mark. */
export function opensQuote(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark === undefined || !openQuotes.test(mark.text)) return false
  if (/[“„‘«‹]/.test(mark.text)) return true
  return !/[”’»›]/.test(mark.text) && mark.end === tokens[at + 1]?.start
}

/** Drops stretches that hold nothing but marks; the words around them take these over. */
function settle(tree: ClauseTree, words: readonly ClauseWord[]): Stretch[] {
  const kept: Stretch[] = []
  tree.stretches.forEach((stretch, order) => {
    const end = tree.stretches[order + 1]?.start ?? words.length
    let spoken = false
    for (let index = stretch.start; index < end && !spoken; index++) spoken = words[index]?.token.kind !== 'punctuation'
    if (spoken && kept.at(-1)?.node !== stretch.node) kept.push(stretch)
  })
  return kept
}

/** A clause with none around it that only marks set apart is the sentence's main clause: "(It failed.)" */
function standing(node: ClauseNode, parent: number | null): ClauseKind {
  return parent === null && ['parenthetical', 'coordinate', 'apposition'].includes(node.kind) ? 'main' : node.kind
}

/** The tree as clauses in reading order that share out all tokens. */
export function toClauseList(tree: ClauseTree, tokens: readonly Token[], words: readonly ClauseWord[]): Clause[] {
  const stretches = settle(tree, words)
  if (stretches.length === 0) return [{ index: 0, from: 0, to: tokens.length, kind: 'main', parent: null, opener: null }]
  const first = new Map<ClauseNode, number>()
  stretches.forEach(({ node }, index) => {
    if (!first.has(node)) first.set(node, index)
  })
  const parentOf = (node: ClauseNode): number | null => {
    for (let up = node.parent; up !== null; up = up.parent) {
      const index = first.get(up)
      if (index !== undefined) return index
    }
    return null
  }
  const starts = stretches.map(({ start }, index) => (index === 0 ? 0 : tokenStart(tokens, words, start)))
  return stretches.map(({ node }, index) => ({
    index, from: starts[index] ?? 0, to: starts[index + 1] ?? tokens.length, kind: standing(node, parentOf(node)), parent: parentOf(node),
    opener: first.get(node) === index ? node.opener : null,
  }))
}
