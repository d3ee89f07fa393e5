/** Placeholder until statuses land: everything is asserted. */
import type { Clause, Sentence, Status } from '../model.ts'

/** In which voice a clause is put. */
export function statusOf(_sentence: Sentence, _clause: Clause): Status {
  return 'asserted'
}

/** Which time a clause speaks of. */
export function timeOf(_sentence: Sentence, _clause: Clause): 'present' | 'past' | 'plan' {
  return 'plan'
}
