/** "The fleet has grown by a third since 2022": a change that is over, of which no document to come tells. */
import { changeClasses } from './change-telling.ts'
import { isDraft } from './today.ts'
import type { Known } from './judged.ts'
import type { Claim } from '../model.ts'

/** How far behind "has" its participle may stand, in tokens: adverbs lie between. */
const participleReach = 3

/** Whether a clause tells in the perfect, with "since", what has changed by now, and names no document; where the set's lays down what is to be. */
export function isDone({ passage, clause }: Claim, { set }: Known): boolean {
  const { tokens } = passage.sentence
  const within = ({ from }: { readonly from: number }): boolean => from >= clause.from && from < clause.to
  if (!isDraft(set.document) || passage.hits.some((hit) => hit.key === 'document' && within(hit))) return false
  if (!tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'since')) return false
  return passage.hits.some((hit) => changeClasses.includes(hit.key) && within(hit) &&
    tokens.slice(Math.max(clause.from, hit.from - participleReach), hit.from).some(({ norm }, at, before) => /^(?:has|have)$/.test(norm) && !/^(?:will|would|to|must)$/.test(before[at - 1]?.norm ?? '')))
}
