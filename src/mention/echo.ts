/**
 * Amounts that are named by pointing back: "Europe adds the same sum", "the same again", "matches it". They stand for the last
 * amount before them, in the sentence or in one of the two before.
 */
import type { Passage, QuantityMention, Token } from '../model.ts'

const nouns = new Set(['sum', 'amount', 'figure', 'number', 'again', 'total', 'size', 'share', 'much', 'many'])

/** How many sentences back an amount may have been named. */
const farthest = 2

/** Adds to each passage the amounts it names by pointing back. */
export function addEchoes(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, at) => {
    const found = findEcho(passage.sentence.tokens)
    if (found === null) return passage
    const before = passages.slice(Math.max(0, at - farthest), at).filter((one) => isNear(one, passage)).flatMap((one) => one.quantities)
    const antecedent = [...before, ...passage.quantities.filter((one) => one.end <= found.start)].filter(isAmount).at(-1)
    if (antecedent === undefined) return passage
    const echo: QuantityMention = { ...antecedent, start: found.start, end: found.end, text: passage.block.text.slice(found.start, found.end) }
    return { ...passage, quantities: [...passage.quantities, echo].sort((a, b) => a.start - b.start) }
  })
}

function isNear(one: Passage, passage: Passage): boolean {
  return one.block === passage.block || one.block.role === passage.block.role
}

function isAmount(mention: QuantityMention): boolean {
  return mention.kind === 'money' || (mention.kind === 'count' && !mention.compound && (mention.value.min ?? mention.value.max ?? 0) >= 1000)
}

function findEcho(tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (first === undefined || second === undefined) continue
    if (first.norm === 'same' && nouns.has(second.norm)) return { start: first.start, end: second.end }
    if (first.norm === 'as' && second.norm === 'much' && third?.norm === 'again') return { start: first.start, end: third.end }
  }
  return null
}
