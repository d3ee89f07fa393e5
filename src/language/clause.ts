/**
 * Tokens of a sentence → its clauses, by marks, by the words that open clauses, and by verbs that can only be finite.
 * Where it is not plain that a clause begins, nothing is cut: lists of nouns stay together.
 *
 * What the result means: the clauses share out all tokens in reading order. A clause that another interrupts goes on in a
 * further entry of the same kind and parent with no opener ("The plan, | which leaked, | is dead": main, relative, main);
 * `clauseStretches` joins them. A `coordinate` clause has the clause it is joined to as parent, and shares its standing:
 * beside a conditional it is part of the condition. Words of a speaker before ", he said" are a `complement` of that.
 */
import type { Clause, ClauseKind, Token } from '../model.ts'
import { bareComplementAt, openerAt, type Opener } from './clause-opener.ts'
import {
  addBeside, type ClauseNode, type ClauseTree, createNode, createTree, deepest, floorOf, noteWord, openClause, opensQuote, resumeClause, toClauseList, topOf,
} from './clause-tree.ts'
import {
  type ClauseWord, type ClauseWords, coordinators, determiners, finiteAt, isAdverb, isBarrier, isReport, prepositions, pronouns, startsNoun, toClauseWords, verbAhead,
} from './clause-word.ts'
import { speechVerbs } from './clause-verb.ts'

/** Sentence and state of one reading. */
interface Reading extends ClauseWords {
  readonly tokens: readonly Token[]
  readonly tree: ClauseTree
  /** Opening bracket or dash → word after its end. */
  readonly pairs: ReadonlyMap<number, number>
}

/** Where a clause begins: after which comma and coordinator, if any. */
interface Place {
  readonly index: number
  readonly comma: boolean
  /** The coordinator at `index`; null for none. */
  readonly joiner: string | null
  /** First word after the coordinator. */
  readonly after: number
}

const notParticiples = new Set('including excluding according regarding concerning following depending during pending notwithstanding barring given based compared starting beginning'.split(' '))
const isDash = (word: ClauseWord | undefined): boolean => word !== undefined && /^(?:[—–]|-)$/.test(word.norm)

/** Whether the dash at `index` parts clauses: an em dash between words, any dash with spaces around it. */
function partsClauses(words: readonly ClauseWord[], index: number): boolean {
  const dash = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  if (!isDash(dash) || dash === undefined || before === undefined || after === undefined) return false
  if (dash.norm === '—') return !(before.token.kind === 'number' && after.token.kind === 'number')
  if (dash.norm === '-' && (isDash(before) || isDash(after))) return true
  return before.token.end < dash.token.start && dash.token.end < after.token.start
}

/** Opening bracket → word after the closing one; first dash of two → the second. Brackets glued to a word are no clause. */
function findPairs(words: readonly ClauseWord[]): ReadonlyMap<number, number> {
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
function push(reading: Reading, kind: ClauseKind, start: number, opener: string | null): ClauseNode | null {
  if (reading.tree.stack.length > deepest) return null
  const node = createNode(kind, topOf(reading.tree), opener)
  openClause(reading.tree, node, start)
  return node
}

/** Puts a coordinate clause beside the one at `depth`. A verb phrase has the subject, so it has the verb forms, of that one. */
function coordinate(reading: Reading, depth: number, start: number, opener: string | null, phrase = false): void {
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

// ── Ends ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Depth of the nearest clause around the top one that still lacks its verb; -1 for none. */
function awaiting({ tree }: Reading): number {
  for (let depth = tree.stack.length - 2; depth >= floorOf(tree); depth--) if (tree.stack[depth]?.finite === false) return depth
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
function endAtComma(reading: Reading, index: number): boolean {
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
  if (!top.loose) {
    const fronted = base === 0 && top.finite && prepositions.has(reading.words[0]?.norm ?? '') && verbAhead(reading, index) > 0
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
function endAtVerb(reading: Reading, index: number): boolean {
  const { tree, words } = reading
  const top = topOf(tree)
  const word = words[index]
  const before = words[index - 1]
  if (!top.close || !(top.finite || (top.kind === 'relative' && top.predicate)) || word === undefined || before === undefined || !word.finite) return false
  if ((top.lastFinite >= index - 1 && top.lastFinite >= 0 && words[top.lastFinite]?.form === null) || before.auxiliary || before.modal || coordinators.has(before.norm) || isReport(before) || isAdverb(before.norm)) return false
  const base = awaiting(reading)
  if (base < 0) return false
  resumeClause(tree, base, index)
  return true
}

// ── Joined clauses ──────────────────────────────────────────────────────────────────────────────────────────────────

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

/** The verb that a joined verb phrase at `index` begins with, past adverbs; -1 if it begins with something else. */
function verbPhraseAt({ words }: Reading, index: number): number {
  for (let at = index; at < index + 3; at++) {
    const word = words[at]
    if (word === undefined) return -1
    if (word.finite || word.form !== null) return at
    if (!isAdverb(word.norm)) return -1
  }
  return -1
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
function joinClause(reading: Reading, place: Place): boolean {
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
function joinOpener(reading: Reading, place: Place): boolean {
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
function joinVerb(reading: Reading, place: Place): boolean {
  const verb = verbPhraseAt(reading, place.after)
  if (verb < 0 || isTwin(reading, place, verb)) return false
  const depth = partnerOf(reading, verb)
  if (depth < 0 || (place.joiner === null && reading.words[verb]?.form === 'ing')) return false
  coordinate(reading, depth, place.index, place.joiner, true)
  return true
}

/** "not X but Y", "X, not Y". */
function opposeAt(reading: Reading, place: Place): boolean {
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

// ── Speakers, participles, openers ──────────────────────────────────────────────────────────────────────────────────

/** Whether ", officials said" or ", said the minister" begins at `index`: a speaker, a verb of speech, and no object. */
function isAttribution({ words }: Reading, index: number): boolean {
  const speaks = (word: ClauseWord | undefined): boolean => word !== undefined && speechVerbs.has(word.base) && word.form !== 'ing' && (word.form === 'past' || word.form === 's' || !word.ambiguous)
  if (speaks(words[index])) return words[index]?.form !== 'base' && (words[index]?.base === 'say' || words[index]?.base === 'tell') && startsNoun(words[index + 1])
  for (let at = index; at < index + 9; at++) {
    const word = words[at]
    if (word === undefined || word.token.kind !== 'word' || coordinators.has(word.norm) || isBarrier(word)) return false
    if (at === index && (prepositions.has(word.norm) || isAdverb(word.norm))) return false
    if (speaks(word)) {
      return endsSpeaker(words, at + 1)
    }
    if (word.finite) return false
  }
  return false
}

/** Whether nothing but a place, a time or an addressee follows a verb of speech: "on Thursday", "in a letter". */
function endsSpeaker(words: readonly ClauseWord[], index: number): boolean {
  for (let at = index; at < index + 8; at++) {
    const word = words[at]
    if (word === undefined || /^[.,?!…;—–]$/.test(word.norm)) return true
    if (word.token.kind === 'punctuation' || word.finite || coordinators.has(word.norm)) return false
    if (['that', 'if', 'whether', 'how', 'why', 'what', 'for', 'which'].includes(word.norm)) return false
    if (at === index && !/^(?:on|in|at|of|during|to|after|last|earlier|later)$|day$/.test(word.norm)) return false
  }
  return false
}

/** Turns what stood before ", he said" into its complement, or sets a speaker aside amid the words. */
function attribute(reading: Reading, index: number): boolean {
  if (!isAttribution(reading, index)) return false
  const { tree } = reading
  const floor = floorOf(tree)
  const whole = tree.stack[floor]
  if (whole === undefined) return false
  if (!tree.stack.some(node => node.finite)) {
    const comma = reading.nextComma[index] ?? reading.words.length
    if (finiteAt(reading, comma + 1) < 0) return false
    const aside = push(reading, 'parenthetical', index, null)
    if (aside !== null) aside.loose = true
    return aside !== null
  }
  const root = tree.stretches[0]?.node
  if (floor !== 0 || root === undefined || root.parent !== null) return false
  const speaker = createNode('main', null, null)
  root.kind = 'complement'
  root.parent = speaker
  addBeside(tree, 0, speaker, index)
  return true
}

/** Goes on with the words of a speaker after ", he said," when quotation marks open again. */
function resumeQuote({ tree, tokens, words }: Reading, index: number): boolean {
  const root = tree.stretches[0]?.node
  const at = words[index]?.at ?? 0
  if (tree.stack.length !== 1 || root === undefined || root.parent === null || root.parent !== topOf(tree) || !opensQuote(tokens, at - 1)) return false
  tree.stack[0] = root
  tree.stretches.push({ start: index, node: root })
  return true
}

/** A participle after a comma or at the head of the sentence: ", leaving two thirds", "Asked about it, …". */
function participleAt(reading: Reading, index: number): boolean {
  const { words, nextComma, nextFinite } = reading
  const verb = isAdverb(words[index]?.norm ?? '') && words[index + 1]?.form === 'ing' ? index + 1 : index
  const word = words[verb]
  const next = words[verb + 1]
  if (word === undefined || next === undefined || notParticiples.has(word.norm)) return false
  const gerund = word.form === 'ing' && (next.token.kind === 'word' || startsNoun(next)) && !coordinators.has(next.norm)
  const past = word.form === 'past' && !word.finite && prepositions.has(next.norm) && next.norm !== 'of'
  if (!gerund && !past) return false
  const comma = nextComma[index] ?? words.length
  if (index === 0 && ((nextFinite[0] ?? 0) < comma || comma >= words.length)) return false
  const node = push(reading, 'participial', index, null)
  if (node !== null) node.loose = true
  return node !== null
}

/** Opens the clause that `opener` announces at `index`. */
function enter(reading: Reading, opener: Opener, place: { index: number; comma: boolean; joined: boolean }): void {
  const { index, comma, joined } = place
  const start = index - opener.back
  const before = reading.words[start - 1]
  if (opener.kind === 'complement' && before !== undefined && before.form !== null && !(before.form === 'base' && before.ambiguous)) topOf(reading.tree).finite = true
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

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────

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
  if (comma && attribute(reading, index)) return
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
