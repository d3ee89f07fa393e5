/**
 * One reading of a sentence: its words, the clauses open at the moment, brackets and dashes that belong together; and the
 * two ways a clause begins, inside the open one or beside one of them.
 */
import type { ClauseKind, Token } from '../model.ts'
import { addBeside, type ClauseNode, type ClauseTree, createNode, deepest, openClause, topOf } from './clause-tree.ts'
import { type ClauseWord, type ClauseWords, isAdverb } from './clause-word.ts'

/** Sentence and state of one reading. */
export interface Reading extends ClauseWords {
  readonly tokens: readonly Token[]
  readonly tree: ClauseTree
  /** Opening bracket or dash → word after its end. */
  readonly pairs: ReadonlyMap<number, number>
}

/** Where a clause begins: after which comma and coordinator, if any. */
export interface Place {
  readonly index: number
  readonly comma: boolean
  /** The coordinator at `index`; null for none. */
  readonly joiner: string | null
  /** First word after the coordinator. */
  readonly after: number
}

export const isDash = (word: ClauseWord | undefined): boolean => word !== undefined && (word.norm === '—' || word.norm === '–' || word.norm === '-')

/** Whether the dash at `index` parts clauses: an em dash between words, any dash with spaces around it. */
export function partsClauses(words: readonly ClauseWord[], index: number): boolean {
  const dash = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  if (!isDash(dash) || dash === undefined || before === undefined || after === undefined) return false
  if (dash.norm === '—') return !(before.token.kind === 'number' && after.token.kind === 'number')
  if (dash.norm === '-' && (isDash(before) || isDash(after))) return true
  return before.token.end < dash.token.start && dash.token.end < after.token.start
}

/** Opening bracket → word after the closing one; first dash of two → the second. Brackets glued to a word are no clause. */
export function findPairs(words: readonly ClauseWord[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  let dash = -1
  words.forEach((word, index) => {
    if (word.norm === '(' || word.norm === '[') open.push(index)
    else if (word.norm === ')' || word.norm === ']') {
      const start = open.pop()
      const glued = start !== undefined && start > 0 && words[start - 1]?.token.end === words[start]?.token.start
      if (start !== undefined && !glued && (word.norm === ')' || index - start > 3)) pairs.set(start, index + 1)
    } else if (word.norm === ';' || word.norm === ':') dash = -1
    else if (open.length === 0 && partsClauses(words, index)) {
      if (dash >= 0 && index - dash > 1 && index - dash < 40) {
        pairs.set(dash, index)
        dash = -1
      } else if (dash < 0 || index - dash > 1) dash = index
    }
  })
  return pairs
}

/** Begins a clause that depends on the top one. */
export function push(reading: Reading, kind: ClauseKind, start: number, opener: string | null): ClauseNode | null {
  if (reading.tree.stack.length > deepest) return null
  const node = createNode(kind, topOf(reading.tree), opener)
  openClause(reading.tree, node, start)
  return node
}

/** Puts a coordinate clause beside the one at `depth`. A verb phrase has the subject, so it has the verb forms, of that one. */
export function coordinate(reading: Reading, depth: number, start: number, opener: string | null, phrase = false): void {
  const beside = reading.tree.stack[depth]
  if (beside === undefined) return
  const node = createNode('coordinate', beside, opener)
  if (phrase) Object.assign(node, { finite: beside.finite, present: beside.present, past: beside.past, lexical: beside.lexical, gerund: beside.gerund })
  node.modal = beside.modal
  node.infinitive = beside.infinitive
  node.close = beside.close
  node.loose = beside.loose
  addBeside(reading.tree, depth, node, start)
}

/** The verb that a joined verb phrase at `index` begins with, past adverbs; -1 if it begins with something else. */
export function verbPhraseAt({ words }: Reading, index: number): number {
  for (let at = index; at < index + 3; at++) {
    const word = words[at]
    if (word === undefined) return -1
    if (word.finite || word.form !== null) return at
    if (!isAdverb(word.norm)) return -1
  }
  return -1
}
