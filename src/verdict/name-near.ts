/** The names that matter to a claim: all of its sentence, or, where that is no prose but an endless row of names, those around its clause. */
import { tokensOf } from './judged.ts'
import type { Claim, NameMention } from '../model.ts'

/** A sentence with more names than this is not read as a whole for each of its clauses. */
const most = 60
/** How far around the clause names are looked at in such a sentence, in tokens. */
const reach = 60

/** The names of the claim's passage, in order, bounded so that the work stays linear in the length of a sentence. */
export function namesNear({ passage, clause }: Claim): readonly NameMention[] {
  if (passage.names.length <= most) return passage.names
  return passage.names.filter((name) => {
    const { from } = tokensOf(passage, name)
    return from >= clause.from - reach && from < clause.to + reach
  }).slice(0, 2 * most)
}
