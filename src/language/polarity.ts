/**
 * The sign calculus: does what stands at some words hold, may it, must it, is it ruled out? Operators are composed from
 * the innermost outward, so "would not be barred from joining" is a permission. In doubt an operator is left out: a missed
 * one costs less than a wrong one.
 */
import type { Operator, Polarity, Sentence, Token } from '../model.ts'
import { predicateOver } from './operator-predicate.ts'
import { objectOperators, rightOperators } from './operator-reach.ts'
import { toOperatorReading, type OperatorReading } from './operator-reading.ts'
import type { OperatorHit } from './operator.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { windowAt } from './sentence-window.ts'

/**
 * Polarity of the words at tokens [from, to) of a sentence. The words' own operators are not counted ("bar" in "does not
 * bar" is negated, no more). `sign` -1: said not to be so; 0: left open. `force` follows the duals of modal logic: -1 with
 * `required` is a ban ("must not", "is barred"), -1 with `allowed` is "need not". Operators come innermost first.
 */
export function polarityAt(sentence: Sentence, from: number, to: number): Polarity {
  if (from < 0 || from >= sentence.tokens.length) return { sign: 1, force: 'stated', operators: [] }
  const known = polaritiesOf(sentence)
  const key = `${from} ${to}`
  const before = known.get(key)
  if (before !== undefined) return before
  const { sentence: near, offset } = windowAt(sentence, from)
  const polarity = compose(withoutCorrelative(near.tokens, operatorsOver(toOperatorReading(near), from - offset, Math.max(to, from + 1) - offset)), offset)
  known.set(key, polarity)
  return polarity
}

/** Several facts ask about the same words. */
const polaritiesOf = rememberBySentence((): Map<string, Polarity> => new Map())

function compose(hits: readonly OperatorHit[], offset: number): Polarity {
  let sign: 1 | -1 = 1
  let force: Polarity['force'] = 'stated'
  let open = false
  for (const { mode } of hits) {
    if (mode === 'negate' || mode === 'forbid') sign = sign === 1 ? -1 : 1
    if (mode === 'negate') force = force === 'stated' ? 'stated' : force === 'allowed' ? 'required' : 'allowed'
    else if (mode === 'forbid') force = 'required'
    else if (mode === 'permit') force = 'allowed'
    else if (mode === 'require') force = force === 'allowed' ? 'allowed' : 'required'
    else if (mode === 'open') open = true
  }
  const operators = hits.filter(hit => hit.mode !== 'affirm').map(({ from, to, effect }): Operator => ({ from: from + offset, to: to + offset, effect }))
  return { sign: open ? 0 : sign, force, operators }
}

/** All operators over a target, innermost first: those before it, the predicate of its subject, and what stands over both. */
function operatorsOver(reading: OperatorReading, from: number, to: number): readonly OperatorHit[] {
  const right = rightOperators(reading, from, to)
  const objects = objectOperators(reading, from, to)
  const predicate = predicateOver(reading, from, to)
  if (predicate === null) return distinct([...objects, ...right])
  const above = rightOperators(reading, predicate.from, predicate.to).concat(objectOperators(reading, predicate.from, predicate.to))
  const outer = new Set(above)
  const inner = right.filter(hit => !outer.has(hit))
  return distinct([...objects, ...inner, predicate, ...above])
}

/** "Neither sell nor rent", "no dogs and no bikes" deny once: where "neither" or "no" reaches, a "nor" or a joined "no" only goes on with it. */
function withoutCorrelative(tokens: readonly Token[], hits: readonly OperatorHit[]): readonly OperatorHit[] {
  const says = (hit: OperatorHit, word: string): boolean => tokens.slice(hit.from, hit.to).some((token) => token.norm === word)
  const row = hits.filter(({ from }) => tokens[from]?.norm === 'no')
  const first = Math.min(...row.map(({ from }) => from))
  const isRow = row.every(({ from }) => from === first || /^(?:and|or|,)$/.test(tokens[from - 1]?.norm ?? ''))
  const single = isRow ? hits.filter((hit) => !row.includes(hit) || hit === row[0]) : hits
  return single.some((hit) => says(hit, 'neither')) ? single.filter((hit) => !says(hit, 'nor')) : single
}

/** One operator a place, in order. */
function distinct(hits: readonly OperatorHit[]): readonly OperatorHit[] {
  const seen = new Set<number>()
  return hits.filter(hit => {
    if (seen.has(hit.from)) return false
    seen.add(hit.from)
    return true
  })
}

