/**
 * A timeline's entry under a bare year. The year is no date of the sentence and is not told by a preposition; only a fact of a
 * year or a month asks for it, and only what is done in the entry's first sentence is dated by it.
 */
import { yearsIn } from '../language/bare-year.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { auxiliary } from './date-verb.ts'
import { anchorSpan, isInClause, type Judged } from './judged.ts'
import type { Claim, DateCheck } from '../model.ts'

/**
 * "**1887.** X discovers the lake": a bare year that labels an entry of a timeline dates what its first sentence says. Right or
 * wrong, for a fact of a year; null where the entry has a date of its own, or says it of another time ("had", "since").
 */
export function entryYear(claim: Claim, check: DateCheck): Judged | null {
  const { passage, clause, sources, anchors, status } = claim
  const lead = sources.find(({ origin }) => origin === 'lead')?.passage
  const year = /^\W*((?:1\d|20|21)\d\d)\W*$/.exec(lead?.sentence.text ?? '')?.[1]
  if (year === undefined || lead === undefined || check.value.day !== null || check.value.year === null || status !== 'asserted') return null
  const isFirst = clause.kind === 'main' && clause.index === 0 && passage.place <= lead.place + 1
  const own = [...passage.dates, ...yearsIn(passage)]
  if (!isFirst || own.some((date) => isInClause(passage, clause, date)) || anchors.some(({ origin }) => origin !== 'clause' && origin !== 'lead')) return null
  const words = passage.sentence.tokens.slice(clause.from, clause.to)
  if (words.some(({ norm }) => elsewhen.test(norm))) return null
  const right = Number(year) === check.value.year
  // "A memorial to the discovery is built": only what is done in the entry is dated by it.
  const finites = finitesOf(passage.sentence)
  const isDone = anchors.some(({ from, origin }) => origin === 'clause' && (finites[from] === true || auxiliary.test(passage.sentence.tokens[from - 1]?.norm ?? '')))
  if (!right && !isDone) return null
  const message = right ? `The entry is headed ${year}, which agrees with ${check.written}.` : `The entry is headed ${year}; the set has ${check.written}.`
  // The label stands in the block of what it dates, or over it.
  const at = lead.block === passage.block ? passage.block.text.indexOf(year, lead.start) - passage.start : null
  const span = at === null ? anchorSpan(claim) : { start: at, end: at + year.length }
  return { span, verdict: right ? 'consistent' : 'contradicted', skipped: null, found: year, expected: check.written, message, remedy: null }
}

const elsewhen = /^(?:had|since|ago|earlier|later|before|after|already|until|still|will|would|anniversary|plans?|planned|announces?|announced|now)$/
