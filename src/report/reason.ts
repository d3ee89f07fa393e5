/** Why a claim is flagged, in short: where what the facts say stands beside it, the reason does not say it once more. */
import type { Finding } from '../model.ts'

/** Shorter words are told again: "the set has 6,000" explains. */
const longEnough = 30

/** The message without the facts' own words at its end: "The text says the opposite of the set: Dogs are forbidden." */
export function toWhy({ message, expected }: Pick<Finding, 'message' | 'expected'>): string {
  const said = expected.replace(/[.\s]+$/, '')
  const at = said.length < longEnough ? -1 : message.lastIndexOf(said)
  if (at < 1 || 2 < message.length - at - said.length) return message
  const opening = message.slice(0, at).replace(/[\s;:,]+$/, '').replace(/[;,]\s*the set (?:says|has)$/i, '')
  return `${opening}.`
}
