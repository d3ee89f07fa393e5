// The kind of a fact that does not name it: told by its keys, else by its value, else by its statement. Where more than
// one reading is possible nothing is guessed; the message says what was seen and what to write.

import { isMap, isScalar, isSeq } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { FactKind } from '../model.ts'
import { readDate } from '../number/date.ts'
import { readQuantity } from '../number/quantity.ts'
import { valueOf } from '../yaml/collection-shape.ts'
import { startOf } from '../yaml/reading.ts'
import type { Reading } from '../yaml/reading.ts'
import type { Written } from '../yaml/shape.ts'
import { statedValues, type StatedValue } from './statement-value.ts'
import { isOwnName } from './own-name.ts'
import { flat } from './statement.ts'
import { unreadAmount } from './unread-amount.ts'

/** What a rule may say. */
export const forces = ['forbidden', 'allowed', 'required', 'affirmed'] as const

/** A kind, and the value where it was taken from the statement. */
export interface ToldKind {
  readonly kind: FactKind
  readonly value: Written | null
}

/** Keys that only one kind has. `value` is looked at after them. */
const tellingKeys: readonly (readonly [string, FactKind])[] = [
  ['from', 'change'], ['parts', 'total'], ['options', 'choice'], ['people', 'role'], ['relation', 'name'], ['class', 'name'], ['beside', 'name'], ['closed', 'name'],
  ['yes', 'rule'], ['no', 'rule'], ['permanence', 'rule'], ['condition', 'rule'], ['split', 'quantity'], ['of', 'quantity'], ['when', 'quantity']
]

/** The kind of a fact without the key `kind`; null when it could not be told and a problem says so. */
export function tellKind(node: YAMLMap, statement: Written | null, reading: Reading): ToldKind | null {
  const telling = tellingKeys.find(([key]) => valueOf(node, key, reading) !== null)
  const value = valueOf(node, 'value', reading)
  if (telling !== undefined) return withStated(telling[1], value !== null, statement, reading)
  if (value === null) return fromStatement(startOf(node), statement, reading)
  if (isSeq(value)) return { kind: 'name', value: null }
  if (isMap(value) || !isScalar(value)) return { kind: 'quantity', value: null }
  return { kind: kindOfText(flat(value.source ?? String(value.value)), statement, reading), value: null }
}

/** A number alone may be a count or a year: the statement has the preposition. */
function kindOfText(written: string, statement: Written | null, reading: Reading): FactKind {
  const text = written.replace(/^["']|["']$/g, '')
  if ((forces as readonly string[]).includes(text)) return 'rule'
  if (isOwnName(text, reading)) return 'name'
  if (/^\d{4}$/.test(text)) return statement !== null && statedValues(flat(statement.text)).some((one) => one.kind === 'date' && one.text === text) ? 'date' : 'quantity'
  if (readDate(text) !== null) return 'date'
  // What begins like a quantity was meant as one: its reader tells what is wrong with it.
  return readQuantity(text) !== null || unreadAmount(text) !== null ? 'quantity' : 'name'
}

/** A kind whose value may stand in the statement: a quantity told by `of` or `when`, a rule told by `condition`. */
function withStated(kind: FactKind, hasValue: boolean, statement: Written | null, reading: Reading): ToldKind {
  return { kind, value: hasValue ? null : statedValue(kind, statement, reading) }
}

/** The one value of a kind that a statement has; null where it has none, or several. */
export function statedValue(kind: FactKind, statement: Written | null, reading: Reading): Written | null {
  if (statement === null) return null
  const own = valuesOf(kind, statement)
  const [only] = own
  return own.length === 1 && only !== undefined ? toWritten(only.text, only.start, statement, reading) : null
}

function valuesOf(kind: FactKind, statement: Written): readonly StatedValue[] {
  const wanted = kind === 'total' ? 'quantity' : kind
  return statedValues(flat(statement.text)).filter((one) => one.kind === wanted)
}

/** Names the values of a kind that a statement has where there are several; whether it did. */
export function reportSeveral(kind: FactKind, statement: Written | null, at: number, reading: Reading): boolean {
  const own = statement === null ? [] : valuesOf(kind, statement)
  if (own.length < 2) return false
  reading.report(at, several(own))
  return true
}

function several(stated: readonly StatedValue[]): string {
  const seen = stated.map(({ text }) => JSON.stringify(text)).join(', ')
  return `Unexpected fact without "value", expected one: its statement has ${stated.length} (${seen}); write the right one as "value", or split it into facts with a statement each`
}

function fromStatement(at: number, statement: Written | null, reading: Reading): ToldKind | null {
  if (statement === null) {
    reading.report(at, 'Unexpected fact without "value", expected one such as "at most 40 seats", "31 March 2025", "forbidden" or the id of a term')
    return null
  }
  const stated = statedValues(flat(statement.text))
  const [only] = stated
  if (stated.length === 1 && only !== undefined) return { kind: only.kind, value: toWritten(only.text, only.start, statement, reading) }
  reading.report(at, stated.length === 0
    ? 'Unexpected fact without "value", expected one: its statement has no quantity, no date and no "must", "may" or "may not"; write "value: " with a quantity, a date, forbidden, allowed, required, affirmed, or the id of a term or person; "kind: role" checks the offices of people'
    : several(stated))
  return null
}

function toWritten(text: string, start: number, statement: Written, reading: Reading): Written {
  // The statement is read on one line; the place is exact where it was written on one.
  return { text, at: statement.text === flat(statement.text) ? reading.offsetIn(statement.scalar, start) : statement.at, scalar: statement.scalar }
}
