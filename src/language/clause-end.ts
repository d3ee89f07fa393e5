/** Where a clause ends: at a comma after it, or at the verb of the clause around it. */
import { openerAt } from './clause-opener.ts'
import { type Reading, verbPhraseAt } from './clause-reading.ts'
import { type ClauseNode, floorOf, resumeClause, topOf } from './clause-tree.ts'
import { coordinators, finiteAt, isAdverb, isReport, prepositions, verbAhead } from './clause-word.ts'

/** Kinds that need no finite verb. */
const verbless: ReadonlySet<string> = new Set(['participial', 'contrast', 'parenthetical', 'apposition'])

/** Depth of the nearest clause around the top one that still lacks its verb; -1 for none. */
function awaiting({ tree }: Reading): number {
  for (let depth = tree.stack.length - 2; depth >= floorOf(tree); depth--) {
    const node = tree.stack[depth]
    if (node?.finite === false && !verbless.has(node.kind)) return depth
  }
  return -1
}

/** Whether a dependent clause that heads its sentence ends at the comma before `index`. */
function endsHead(reading: Reading, index: number, top: ClauseNode): boolean {
  if (top.verbs === 0 && !['contrast', 'participial'].includes(top.kind) && !(top.kind === 'concessive' && verbAhead(reading, index) > 0)) return false
  if (openerAt(reading, index, true) !== null) return false
  if (coordinators.has(reading.words[index]?.norm ?? '')) return false
  if (verbAhead(reading, index) > 0) return true
  const nextComma = reading.nextComma[index] ?? reading.words.length
  if (nextComma >= reading.words.length) return true
  return (reading.verbsBefore[nextComma] ?? 0) > (reading.verbsBefore[index] ?? 0)
}

/** Ends clauses at the comma before `index`; gives whether the text goes on in an outer one. */
export function endAtComma(reading: Reading, index: number): boolean {
  const { tree } = reading
  const top = topOf(tree)
  const depth = tree.stack.length - 1
  if (depth <= floorOf(tree)) return false
  const outer = tree.stack[depth - 1]
  if (outer === undefined) return false
  const base = awaiting(reading)
  if (base >= 0 && tree.stack[base]?.words === 0) {
    if (!endsHead(reading, index, top)) return false
    resumeClause(tree, base, index)
    return true
  }
  const head = reading.words[0]?.norm ?? ''
  const fronted = base === 0 && top.verbs > 0 && (prepositions.has(head) || head === 'according') && verbAhead(reading, index) > 0
  if (!top.loose || fronted) {
    if (base < 0 || (finiteAt(reading, index) < 0 && !fronted)) return false
    resumeClause(tree, base, index)
    return true
  }
  const hanging = outer.lastFinite >= 0 && outer.lastFinite >= index - top.words - 6 && isHanging(reading, outer)
  if (top.kind === 'contrast' || top.kind === 'parenthetical' || hanging) {
    resumeClause(tree, depth - 1, index)
    return true
  }
  const verb = verbPhraseAt(reading, index)
  const word = reading.words[verb]
  const goesOn = word !== undefined && (word.finite || ((word.form === 's' || word.form === 'past') && top.verbs > 0 && reading.words[verb + 1]?.norm !== 'by'))
  if (base >= 0 && goesOn) {
    resumeClause(tree, base, index)
    return true
  }
  return false
}

/** Whether a clause was interrupted right after its auxiliary ("would, if attacked, receive"). */
function isHanging(reading: Reading, node: ClauseNode): boolean {
  const verb = reading.words[node.lastFinite]
  if (verb === undefined || !(verb.modal || verb.auxiliary)) return false
  for (let at = node.lastFinite + 1; at < node.lastFinite + 4; at++) {
    const word = reading.words[at]
    if (word === undefined) return false
    if (word.norm === ',') return true
    if (!isAdverb(word.norm)) return false
  }
  return false
}

/** A clause that limits a noun ends where the verb of the clause around it comes: "the plan that he backs | is dead". */
export function endAtVerb(reading: Reading, index: number): boolean {
  const { tree, words } = reading
  const top = topOf(tree)
  const word = words[index]
  const before = words[index - 1]
  if (!top.close || !(top.finite || top.predicate) || word === undefined || before === undefined || !word.finite) return false
  if ((top.lastFinite >= index - 1 && top.lastFinite >= 0 && words[top.lastFinite]?.form === null) || before.auxiliary || before.modal || coordinators.has(before.norm) || isReport(before) || isAdverb(before.norm)) return false
  const base = awaiting(reading)
  if (base < 0) return false
  resumeClause(tree, base, index)
  return true
}
