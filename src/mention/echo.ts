/**
 * Amounts that are named by pointing back: "Europe adds the same sum", "the same again", "half that sum", "twice as much". They
 * stand for the last amount before them, or a multiple of it, in the sentence or in one of the two before.
 */
import { rememberBySentence } from '../language/sentence-memo.ts'
import { multiply } from '../number/scale.ts'
import type { Passage, Quantity, QuantityMention, Token } from '../model.ts'

const nouns = new Set(['sum', 'amount', 'figure', 'number', 'again', 'total', 'size', 'share', 'much', 'many', 'money'])
const pointed = new Set(['sum', 'amount', 'figure', 'number', 'total', 'money'])

/** How many sentences back an amount may have been named. */
const farthest = 2

/** Words that point back, with how many times the amount they stand for. */
interface Echo {
  readonly start: number
  readonly end: number
  readonly times: number
}

/** Adds to each passage the amounts it names by pointing back. */
export function addEchoes(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, at) => {
    const found = echoOf(passage.sentence)
    if (found === null) return passage
    const before = passages.slice(Math.max(0, at - farthest), at).filter((one) => isNear(one, passage)).flatMap((one) => one.quantities)
    const antecedent = [...before, ...passage.quantities.filter((one) => one.end <= found.start)].filter(isAmount).at(-1)
    if (antecedent === undefined) return passage
    const echo: QuantityMention = { ...antecedent, value: timesOf(antecedent.value, found.times), start: found.start, end: found.end, text: passage.sentence.text.slice(found.start, found.end) }
    const others = passage.quantities.filter((one) => one.end <= echo.start || one.start >= echo.end)
    return { ...passage, quantities: [...others, echo].sort((a, b) => a.start - b.start) }
  })
}

function timesOf(value: Quantity, times: number): Quantity {
  if (times === 1) return value
  const scaled = (figure: number | null): number | null => (figure === null ? null : multiply(figure, times))
  return { ...value, min: scaled(value.min), max: scaled(value.max), step: value.step * times }
}

function isNear(one: Passage, passage: Passage): boolean {
  return one.block === passage.block || one.block.role === passage.block.role
}

function isAmount(mention: QuantityMention): boolean {
  return mention.kind === 'money' || (mention.kind === 'count' && !mention.compound && (mention.value.min ?? mention.value.max ?? 0) >= 1000)
}

const multiples: ReadonlyMap<string, number> = new Map([['half', 0.5], ['twice', 2], ['double', 2], ['thrice', 3], ['triple', 3]])

const echoOf = rememberBySentence(({ tokens }): Echo | null => {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const found = same(tokens, at) ?? multiple(tokens, at)
    if (found !== null) return found
  }
  return null
})

/** "The same sum", "the same again", "as much again", "an equal amount", "that figure". */
function same(tokens: readonly Token[], at: number): Echo | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first === undefined || second === undefined) return null
  if ((first.norm === 'same' && nouns.has(second.norm)) || (first.norm === 'equal' && pointed.has(second.norm) && tokens[at - 1]?.norm === 'an')) return { start: first.start, end: second.end, times: 1 }
  if (first.norm === 'as' && second.norm === 'much' && third?.norm === 'again') return { start: first.start, end: third.end, times: 1 }
  return null
}

/** "Half that sum", "twice that", "half as much again": a bare "that" must end its phrase. */
function multiple(tokens: readonly Token[], at: number): Echo | null {
  const times = multiples.get(tokens[at]?.norm ?? '')
  const [first, second, third, fourth] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (times === undefined || first === undefined || second === undefined) return null
  if (/^(?:that|this|the)$/.test(second.norm) && third !== undefined && pointed.has(third.norm)) return { start: first.start, end: third.end, times }
  if (second.norm === 'as' && third?.norm === 'much' && fourth?.norm !== 'as') return fourth?.norm === 'again' ? { start: first.start, end: fourth.end, times: 1 + times } : fourth === undefined || fourth.kind === 'punctuation' ? { start: first.start, end: third.end, times } : null
  return second.norm === 'that' && (third === undefined || third.kind === 'punctuation') ? { start: first.start, end: second.end, times } : null
}
