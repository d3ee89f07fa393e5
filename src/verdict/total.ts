/** Total facts: a sum named as such, against the sum of the set, with the addition shown. */
import { candidates } from './candidate.ts'
import { compareQuantities } from './comparison.ts'
import { conceptKeys } from './concept-key.ts'
import { textOf, tokensOf, type Judge, type Known } from './judged.ts'
import { isPlainlyDenied } from './denial.ts'
import { ownDifference } from './own-difference.ts'
import { isDifference, isOfActors, isWholeBehind } from './part.ts'
import { readRate } from './rate.ts'
import { quantityRemedy } from './remedy.ts'
import { strangeness } from './stranger.ts'
import type { Check, Claim, Quantity, QuantityMention, TotalCheck } from '../model.ts'

/** Judges the sums of the claim's clause. */
export const judgeTotal: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'total') return []
  const parts = check.parts.map((id) => ({ id, value: partValue(id, known) }))
  const sum = `${parts.map(({ id, value }) => `${value} (${id})`).join(' + ')} = ${check.written}`
  const mentions = candidates(claim, check, known).filter((mention) => !isOfPart(claim, check, mention, known))
  const said = mentions.filter((mention) => !isDeniedSum(claim, mention))
  return sumsAmong(said.length > 0 ? said : mentions, check).map((mention) => {
    const agreement = compareQuantities(mention.value, check.value)
    const found = textOf(claim.passage, mention)
    if (said.length === 0) return { span: mention, verdict: agreement === 'agrees' ? 'contradicted' : null, skipped: agreement === 'agrees' ? null : 'denied', found, expected: check.written, message: `The text says that it is not ${found}; ${sum}.`, remedy: null }
    const verdict = agreement === 'disagrees' ? 'contradicted' : agreement === 'agrees' && readRate(claim, check, mention, agreement) === null ? 'consistent' : 'review'
    return { span: mention, verdict, skipped: null, found, expected: check.written, message: `${sum}; the text has ${found}.`, remedy: verdict === 'contradicted' ? quantityRemedy(mention, check.value) : null }
  })
}

/** "Not 40 million but 30": the sum that a plain "not" denies is not the one that is said. */
function isDeniedSum({ passage }: Claim, mention: QuantityMention): boolean {
  const { from, to } = tokensOf(passage, mention)
  return isPlainlyDenied(passage, from, to)
}

/** "The same sum", whose "sum" says nothing of a total; and "the states pay 12 million in all", where only the party of one part is named. */
function isOfPart(claim: Claim, check: TotalCheck, mention: QuantityMention, known: Known): boolean {
  const { from, to } = tokensOf(claim.passage, mention)
  const sums = claim.anchors.filter((anchor) => anchor.key === '@total' && anchor.passage === claim.passage)
  if (sums.length > 0 && sums.every((anchor) => anchor.from >= from && anchor.to <= to)) return true
  if (compareQuantities(mention.value, check.value) === 'disagrees' && (readRate(claim, check, mention, 'disagrees')?.outcome === 'share' || isOtherDifference(claim, check, mention) || isWholeBehind(claim, mention) || strangeness(claim, mention, known) !== null)) return true
  if (compareQuantities(mention.value, check.value) === 'disagrees' && isOfActors(claim, mention)) return true
  const named = partsOf(check, known).filter(({ keys }) => claim.passage.hits.some((hit) => keys.has(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to))
  return named.length === 1 && named[0]?.value !== null && named[0]?.value !== undefined && compareQuantities(mention.value, named[0].value) === 'agrees'
}

/** "20 more posts": a difference, unless the sum is one itself ("90 new posts"). */
function isOtherDifference(claim: Claim, check: TotalCheck, mention: QuantityMention): boolean {
  return isDifference(claim.passage, mention) && ownDifference(claim, check, mention) !== 'own'
}

/** The checks of the parts, each with the terms and words that no other part asks for. */
function partsOf(check: TotalCheck, known: Known): readonly { readonly keys: ReadonlySet<string>; readonly value: Quantity | null }[] {
  const facts = known.set.provisions.flatMap((provision) => provision.facts).filter((fact) => check.parts.includes(fact.id))
  const whole = conceptKeys(check.about)
  const terms = facts.map((fact) => new Set(fact.checks.slice(0, 1).flatMap((one) => [...conceptKeys(one.about)]).filter((key) => (known.terms.has(key) || key.startsWith("'")) && !whole.has(key))))
  return terms.map((own, at) => ({ keys: new Set([...own].filter((key) => terms.every((other, index) => index === at || !other.has(key)))), value: valueOf(facts[at]?.checks[0]) }))
}

function valueOf(check: Check | undefined): Quantity | null {
  return check?.kind === 'quantity' ? check.value : null
}

/** Of several amounts in a clause the sum is the one that agrees, else the largest; the others are its parts. */
function sumsAmong(mentions: readonly QuantityMention[], check: TotalCheck): readonly QuantityMention[] {
  const right = mentions.filter((mention) => compareQuantities(mention.value, check.value) === 'agrees')
  if (right.length > 0) return right
  const size = ({ value }: QuantityMention): number => value.max ?? value.min ?? 0
  const largest = Math.max(...mentions.map(size))
  return mentions.filter((mention) => size(mention) === largest)
}

function partValue(id: string, known: Known): string {
  const fact = known.set.provisions.flatMap((provision) => provision.facts).find((one) => one.id === id)
  const check = fact?.checks[0]
  return check !== undefined && 'written' in check ? check.written : id
}
