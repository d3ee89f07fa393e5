/**
 * Sentences about the want of a thing that do not say that it is wanting: "without a lifeguard, the pool is no use", "no rope is worth its
 * price", "or else the deposit is gone".
 */
import { isCopula } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import type { RuleReading } from './rule-reading.ts'
import type { Claim, Token } from '../model.ts'

/** Whether what denies the words of a reading only supposes that the thing is not there, or weighs all things of its kind. */
export function onlySupposesLack({ passage, clause, sources }: Claim, reading: RuleReading): boolean {
  if (passage.joined !== null) return false
  const { tokens } = passage.sentence
  const words = tokens.slice(clause.from, clause.to)
  const finite = finitesOf(passage.sentence)
  const first = words.findIndex(({ kind }) => kind === 'word')
  const verb = finite.findIndex((is, at) => is && at >= clause.from && at < clause.to)
  if (isOtherwise(tokens, clause.from) || (words[first]?.norm === 'then' && sources.some(({ origin, passage: asked }) => origin === 'question' && isWhatIf(asked.sentence.tokens)))) return true
  if (words[first]?.norm === 'without') return tokens.some(({ text }, at) => text === ',' && at >= reading.to && at < verb)
  return /^(?:no|neither|none)$/.test(words[first]?.norm ?? '') && verb !== -1 && isCopula(tokens[verb]) && weighing.has(tokens[verb + 1]?.norm ?? '')
}

const weighing = new Set(['worth', 'enough', 'sufficient', 'perfect', 'safe', 'better', 'stronger', 'ironclad', 'cheap'])

/** "Or else", "otherwise" before a clause or at its head. */
function isOtherwise(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 1), from + 2).some(({ norm }, at, around) => norm === 'otherwise' || (norm === 'else' && around[at - 1]?.norm === 'or'))
}

function isWhatIf(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => norm === 'what' && tokens[at + 1]?.norm === 'if')
}
