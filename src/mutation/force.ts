/** Errors of force: must for may, may for must, permitted for forbidden. */
import { createRewriter, type Row } from './rewrite.ts'
import type { Operator, Specimen } from './mutant.ts'
import type { RuleCheck } from '../model.ts'

function forceOf({ fact }: Specimen): RuleCheck['force'] | null {
  return fact.checks.find((check) => check.kind === 'rule')?.force ?? null
}

const isRule = ({ fact }: Specimen): boolean => fact.kind === 'rule'

/** What may not be, may; what must be, need not. */
const opposed = createRewriter([
  ['(?:must|may|can|shall) not', 'may'], ['cannot', 'may'],
  ['must be banned', 'need not be banned'],
  ['must (?!not)', 'need not '], ['(?:has|have) to', 'need not'], ['would have to', 'would not have to'],
  ['may (?!not|be more)', 'may never ']
])

/** Turned round: prohibition and permission, obligation and exemption. */
export const force: Operator = {
  name: 'force', about: 'a prohibition told as a permission, an obligation as an exemption', review: false,
  edits: (specimen) => (isRule(specimen) && !/^No /.test(specimen.text) ? opposed(specimen) : [])
}

const exempted: readonly Row[] = [
  ['must (?!not)', 'may ', 'is free to '], ['obliges', 'allows'], ['requires', 'allows'], ['(?:is|are) obliged to', 'may'], ['(?:has|have) to', 'may'], ['is to', 'may choose to'], ['are to', 'may choose to']
]
const compelled: readonly Row[] = [['may (?!not)', 'must '], ['allows', 'obliges'], ['permits', 'obliges'], ['(?:is|are) eligible for', 'must accept'], ['can (?!not)', 'must ']]
const weakened = { required: createRewriter(exempted), allowed: createRewriter(compelled) }

/** An obligation told as a choice, a choice as an obligation: near to the fact, and not the same. */
export const modality: Operator = {
  name: 'modality', about: 'an obligation told as a choice, or a choice as an obligation', review: true,
  edits: (specimen) => {
    const wanted = forceOf(specimen)
    return isRule(specimen) && (wanted === 'required' || wanted === 'allowed') ? weakened[wanted](specimen) : []
  }
}
