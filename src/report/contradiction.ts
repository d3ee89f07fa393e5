/** What a fact is contradicted by, in words: one sentence for each kind, with what the fact's own value adds to it. */
import { listed } from './paragraph.ts'
import { toWords } from './vocabulary.ts'
import type { Check, ChoiceCheck, NameCheck, ProvisionSet, QuantityCheck, RuleCheck } from '../model.ts'
import type { Glossary } from './vocabulary.ts'

/** A sentence that says what would be wrong, without a full stop. */
export function toContradiction(check: Check, set: ProvisionSet, glossary: Glossary): string {
  switch (check.kind) {
    case 'quantity': return ofQuantity(check, set)
    case 'change': return `another figure before or after than ${check.written}, the opposite direction, or a difference, share or multiple that does not follow from it`
    case 'total': return `another sum than ${check.written} for ${listed(check.parts)} together`
    case 'date': return `another day, month, year or weekday than ${check.written}`
    case 'name': return ofName(check, set)
    case 'rule': return ofRule(check, glossary)
    case 'choice': return ofChoice(check, glossary)
    case 'role': return 'another office for one of them, an office of theirs for somebody else, a former office as the present one'
  }
}

const bounds: Readonly<Record<QuantityCheck['value']['bound'], string>> = {
  'exact': 'a bound or range that leaves it out',
  'about': 'a bound or range that leaves it out',
  'between': 'a range that reaches beyond it',
  'at-least': '"at most" in place of "at least"',
  'more-than': '"less than" in place of "more than"',
  'at-most': '"at least" in place of "at most"',
  'less-than': '"more than" in place of "less than"'
}

function ofQuantity({ value, written, split, to }: QuantityCheck, set: ProvisionSet): string {
  const unit = value.dimension === 'money' ? 'another currency' : value.unit === null ? 'another order of magnitude' : 'another unit'
  const division = split.length === 0 ? '' : `, another division between ${listed(split.map((id) => nameOf(id, set)))}`
  const receiver = to === null ? '' : `, another receiver than ${nameOf(to, set)}`
  return `another figure than ${written}, ${unit}, ${bounds[value.bound]}${division}${receiver}`
}

function ofName({ class: wanted, names, closed, relation }: NameCheck, set: ProvisionSet): string {
  const other = wanted === 'unknown' ? 'another name' : `another ${wanted}`
  const beside = closed ? `, or a further ${wanted === 'unknown' ? 'name' : wanted} beside` : ''
  return `${other} in the place of ${listed(names.map((id) => nameOf(id, set)))} (${relation})${beside}`
}

const forces: Readonly<Record<RuleCheck['force'], string>> = {
  forbidden: 'that it is allowed, required or happens',
  allowed: 'that it is forbidden or required',
  required: 'that it is forbidden, left open or does not happen',
  affirmed: 'that it is not so'
}

function ofRule({ force, permanence, condition }: RuleCheck, glossary: Glossary): string {
  const time = permanence === null ? '' : permanence === 'permanent' ? ', or only for a time' : ', or for good'
  return `${forces[force]}${time}${condition === null ? '' : `, or without its condition: ${toWords(condition, glossary)}`}`
}

function ofChoice({ options, value }: ChoiceCheck, glossary: Glossary): string {
  const others = Object.entries(options).filter(([name]) => name !== value)
  return `another option than ${value}: ${others.map(([name, words]) => `${name}, told by ${toWords(words, glossary)}`).join('; ')}`
}

/** A term by its first name, a person by the full one. */
export function nameOf(id: string, { terms, people }: ProvisionSet): string {
  const term = terms.find((one) => one.id === id)
  return people.find((one) => one.id === id)?.name ?? term?.names[0] ?? term?.exact[0] ?? id
}
