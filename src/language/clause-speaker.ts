/** Speakers named after or amid their words: "…, she said", "…, officials say, …". What they said depends on their saying so. */
import { push, type Reading } from './clause-reading.ts'
import { addBeside, createNode, floorOf, opensQuote, topOf } from './clause-tree.ts'
import { type ClauseWord, coordinators, finiteAt, isAdverb, isBarrier, prepositions, startsNoun } from './clause-word.ts'
import { speechVerbs } from './clause-verb.ts'

/** Whether ", officials said" or ", said the minister" begins at `index`: a speaker, a verb of speech, and no object. */
function isAttribution({ words, tokens }: Reading, index: number): boolean {
  const speaks = (word: ClauseWord | undefined): boolean => word !== undefined && speechVerbs.has(word.base) && word.form !== 'ing' && (word.form === 'past' || word.form === 's' || !word.ambiguous)
  if (speaks(words[index])) return words[index]?.form !== 'base' && (words[index]?.base === 'say' || words[index]?.base === 'tell') && startsNoun(words[index + 1])
  for (let at = index; at < index + 9; at++) {
    const word = words[at]
    if (word === undefined || word.token.kind !== 'word' || coordinators.has(word.norm) || isBarrier(word)) return false
    if (at === index && (prepositions.has(word.norm) || isAdverb(word.norm))) return false
    if (speaks(word)) {
      return endsSpeaker(words, at + 1, word.base === 'tell' || /^["”»]$/.test(tokens[(words[index]?.at ?? 0) - 1]?.text ?? ''))
    }
    if (word.finite) return false
  }
  return false
}

/** Whether nothing but a place, a time or an addressee follows a verb of speech: "on Thursday", "in a letter". `open`: whatever phrase, as behind "told" or closed quotation marks. */
function endsSpeaker(words: readonly ClauseWord[], index: number, open: boolean): boolean {
  for (let at = index; at < index + (open ? 14 : 8); at++) {
    const word = words[at]
    if (word === undefined || /^[.,?!…;—–]$/.test(word.norm)) return true
    if (word.token.kind === 'punctuation' || word.finite || (!open && coordinators.has(word.norm))) return false
    if (['that', 'if', 'whether', 'how', 'why', 'what', 'for', 'which'].includes(word.norm)) return false
    if (at === index && !open && !/^(?:on|in|at|of|during|to|after|last|earlier|later)$|day$/.test(word.norm)) return false
  }
  return false
}

/** Turns what stood before ", he said" into its complement, or sets a speaker aside amid the words. */
export function attribute(reading: Reading, index: number): boolean {
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
export function resumeQuote({ tree, tokens, words }: Reading, index: number): boolean {
  const root = tree.stretches[0]?.node
  const at = words[index]?.at ?? 0
  if (tree.stack.length !== 1 || root === undefined || root.parent === null || root.parent !== topOf(tree) || !opensQuote(tokens, at - 1)) return false
  tree.stack[0] = root
  tree.stretches.push({ start: index, node: root })
  return true
}
