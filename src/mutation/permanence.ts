/** Errors of time without end: for good told as for a time, for a time told as for good. */
import { createRewriter } from './rewrite.ts'
import { isAbout } from './about.ts'
import type { Operator, Specimen } from './mutant.ts'

/** The duration that a check has which this sentence is about. */
function permanenceOf({ fact, keys }: Specimen): 'permanent' | 'temporary' | null {
  return fact.checks.flatMap((check) => (check.kind === 'rule' && check.permanence !== null && isAbout(check, keys) ? [check.permanence] : []))[0] ?? null
}

const shortened = createRewriter([
  ['for good|forever|for ever|permanently|for all time|in perpetuity', 'temporarily', 'for ten years', 'for the time being'],
  ['permanent', 'temporary', 'five-year'], ['long-term|lasting', 'short-term', 'temporary'], ['for decades', 'for a year', 'temporarily'],
  ['(will|would|may|can|must) never(?! again)', '$1 not for the next ten years'], ['from ever (\\p{Alphabetic}+ing)(?= )', 'for ten years from $1'], ['not (\\p{Alphabetic}+) any more', 'not $1 for a few years']
])
const lengthened = createRewriter([
  ['short-term|temporary|interim|provisional', 'permanent', 'lasting', 'long-term'], ['temporarily|for the time being|for now', 'permanently', 'for good']
])

/** The other duration. */
export const permanence: Operator = {
  name: 'permanence', about: 'for good told as for a time, or the other way round', review: false,
  edits: (specimen) => {
    const wanted = permanenceOf(specimen)
    return wanted === null ? [] : wanted === 'permanent' ? shortened(specimen) : lengthened(specimen)
  }
}

/** What is said without an end is given one, at the place where the verb's phrase ends: before the words that name the document. */
export const expiry: Operator = {
  name: 'expiry', about: 'something lasting that is said to end', review: false,
  edits: (specimen) => {
    const { fact, text, frozen } = specimen
    if (fact.kind !== 'rule' || permanenceOf(specimen) !== 'permanent' || shortened(specimen).length > 0) return []
    const tail = frozen.filter(({ start, end }) => start > 0 && end >= text.length - 1).sort((a, b) => a.start - b.start)[0]
    const at = tail?.start ?? /[.!]?$/.exec(text)?.index ?? text.length
    const before = text.slice(0, at).trimEnd().replace(/,$/, '')
    return [' for five years', ' for the time being', ' until 2031'].map((words) => [{ start: before.length, end: before.length, text: words }])
  }
}
