// Facts that claim the same words. Facts compete for a number, and the nearer binding wins; what is left after that is shown
// to the reader twice, or contradicts what another fact finds right.

import type { Fact, Finding, Problem } from '../model.ts'
import { boundBy, isRight, warn } from './rule.ts'
import type { Places } from './place.ts'
import type { Rule, Trial } from './rule.ts'

/** A fact that claims a sentence of another. */
interface Overlap {
  readonly trial: Trial
  readonly other: Finding
  /** The other fact finds fault with a right sentence; else both say the same of the same words. */
  readonly isConflict: boolean
}

/** Two facts that judge the same words. */
export const overlap: Rule = {
  name: 'overlap',
  about: 'Two facts claim the same words of a sentence: one contradicts what the other finds right, or both report one mistake.',
  find: ({ facts, trials, places }) => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]))
    return onePerPair([...trials.values()].flat().flatMap((trial) => overlapsOf(trial, byId))).map((one) => toProblem(one, byId, places))
  }
}

function overlapsOf(trial: Trial, facts: ReadonlyMap<string, Fact>): readonly Overlap[] {
  const own = trial.findings.filter(({ fact }) => fact === trial.fact.id)
  return trial.findings.flatMap((other): readonly Overlap[] => {
    if (other.fact === trial.fact.id) return []
    if (isRight(trial) && other.verdict === 'contradicted') return [{ trial, other, isConflict: true }]
    const shared = own.filter((one) => one.column < other.endColumn && other.column < one.endColumn && one.line === other.line)
    if (isRight(trial) && other.verdict === 'review' && 0 < shared.length) return [{ trial, other, isConflict: true }]
    const isSameKind = facts.get(other.fact)?.kind === trial.fact.kind
    const isTwice = isSameKind && shared.some(({ verdict }) => verdict === other.verdict)
    return isTwice ? [{ trial, other, isConflict: false }] : []
  })
}

function toProblem({ trial: { fact, sentence, sort }, other, isConflict }: Overlap, facts: ReadonlyMap<string, Fact>, places: Places): Problem {
  const rival = facts.get(other.fact)
  const words = JSON.stringify(other.text)
  const message = isConflict
    ? `Unexpected claim of ${other.fact} on ${sort === 'statement' ? 'the statement' : 'a right example'} of ${fact.id} (${other.verdict}: ${words} in ${quote(sentence)}), expected it of ${fact.id} only`
    : `Unexpected facts ${fact.id} and ${other.fact} that both claim ${words} in ${quote(sentence)}, expected one of them`
  const help = `ask in ${other.fact} for a word that sentences on ${fact.id} do not have, or rule them out there with "unless"${isNested(fact, rival) ? '; both are asked for by the same words' : ''}`
  return warn('overlap', places.fact(rival?.id ?? fact.id, boundBy), message, help)
}

/** Whether two facts are bound by the very same expression. */
function isNested(fact: Fact, rival: Fact | undefined): boolean {
  return rival !== undefined && JSON.stringify(fact.checks[0]?.about) === JSON.stringify(rival.checks[0]?.about)
}

/** The gravest overlap of each two facts: conflicts first. */
function onePerPair(overlaps: readonly Overlap[]): readonly Overlap[] {
  const pairs = new Map<string, Overlap>()
  for (const one of overlaps) {
    const pair = [one.trial.fact.id, one.other.fact].sort().join(' ')
    const before = pairs.get(pair)
    if (before === undefined || (one.isConflict && !before.isConflict)) pairs.set(pair, one)
  }
  return [...pairs.values()]
}

function quote(sentence: string): string {
  return JSON.stringify(70 < sentence.length ? `${sentence.slice(0, 67).replace(/[\uD800-\uDBFF]$/, '')}...` : sentence)
}
