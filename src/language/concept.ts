/**
 * English word classes by name: what "@limit" or "@withdraw" in a provision set stands for. Each is a broad list of verbs,
 * nominalizations and idioms; breadth comes from classes that serve every set, never from phrases for one text. Words of
 * a class only bind a passage to a fact; what a clause says of them is computed by polarity.ts.
 */
import { amountClasses } from './class/amount.ts'
import { attributeClasses } from './class/attribute.ts'
import { dutyClasses } from './class/duty.ts'
import { fieldClasses } from './class/field.ts'
import { lawClasses } from './class/law.ts'
import { moneyClasses } from './class/money.ts'
import { movementClasses } from './class/movement.ts'
import { officeClasses } from './class/office.ts'
import { permissionClasses } from './class/permission.ts'
import { serviceClasses } from './class/service.ts'
import { timeClasses } from './class/time.ts'
import { once } from './once.ts'

/** Classes that no code asks for: only sets do, and only those that name them pay for looking for them. */
const lent = { ...attributeClasses, ...serviceClasses, ...dutyClasses }

const tables = {
  ...amountClasses, ...permissionClasses, ...movementClasses, ...moneyClasses, ...officeClasses, ...lawClasses, ...timeClasses, ...fieldClasses, ...lent,
}

/** Name of a word class ("limit"), without the @ by which sets call it. */
export type WordClass = keyof typeof tables

/** The phrases of a comma-separated table row, each once, in order. */
function toPhrases(row: string): readonly string[] {
  const phrases = row.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '))
  return [...new Set(phrases.filter(phrase => phrase !== ''))]
}

/**
 * Every word class: words and phrases in dictionary form. An inflected word in a phrase stands for that form only
 * ("lasting" is not "last"); a dictionary form stands for all its inflections and for British and American spelling.
 */
export const wordClasses: Readonly<Record<WordClass, readonly string[]>> & Readonly<Record<string, readonly string[]>> =
  Object.defineProperties({}, Object.fromEntries(Object.entries(tables).map(([name, row]) => [name, { enumerable: true, get: once(() => toPhrases(row)) }]))) as Record<WordClass, readonly string[]>

/** Classes to look for in articles checked against a set that names some ("@price"): those, and what the code itself asks for. */
export function classesFor(named: ReadonlySet<string>): readonly (readonly [key: string, phrases: readonly string[]])[] {
  const names = Object.keys(wordClasses).filter((name) => !Object.hasOwn(lent, name) || named.has(`@${name}`))
  return names.map((name) => [`@${name}`, wordClasses[name] ?? []] as const)
}
