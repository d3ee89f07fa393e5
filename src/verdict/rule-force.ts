/**
 * A duty or a ban told as something one may leave: voluntary, recommended, at somebody's discretion, "if it wishes". The words
 * themselves say so, whatever the verb beside them; a denied one ("not optional") says the opposite and counts for nothing.
 */
import { compileCues, findCues } from '../language/cue.ts'
import { remember } from '../language/remember.ts'
import { leavesToWill } from '../language/stance-standing.ts'
import { toTokens } from '../language/token.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import type { RuleReading } from './rule-reading.ts'
import type { Claim, Fact, RuleCheck, Token } from '../model.ts'

/** What leaves it to somebody's will, and what only advises; something that is so may be advised as well, hardly be left to a will. */
const softeners = compileCues([{ willed: true,
  phrases: `voluntary, voluntarily, on a voluntary basis, optional, optionally, discretionary, at its discretion, at his discretion, at her discretion, at their discretion, at its own discretion, at their own discretion, at the discretion of, to the discretion of, to its discretion, to their discretion, to its own discretion, to their own discretion, if it wish, if they wish, if he wish, if she wish, if it like, if they like,
    if it want, if they want, if they want to, if it choose, if they choose, if they please, if it please, if it so wish, if they so wish, if it see fit, if they see fit, as they please, as it please, as they see fit, as it see fit, up to each, be up to you, be up to them, be up to him, be up to her, be up to us, be entirely up to, be wholly up to, be all up to, be left up to, a matter of choice, a free choice, a personal choice, your own choice, their own choice`
}, { willed: false,
  phrases: `be free to, leave free to, be recommend, merely recommend, only recommend, recommendation, a mere recommendation, be encourage to, encourage, be advise to, be invite to, be urge to,
    nonbinding, non-binding, without obligation, not obligatory, not mandatory, not compulsory, advisory, best effort`
}])

/** Whether the statement of a fact leaves something to somebody's will: "overtime is voluntary". */
export const tellsWill = remember((fact: Fact): boolean => findCues(softeners, toTokens(fact.statement)).some(({ group }) => group.willed) || /\bnot (?:compulsory|mandatory|obligatory)\b/i.test(fact.statement))

/** Whether a clause softens what the set requires or forbids to something that one may leave; `words`: by which it does. */
export function softenerOf(claim: Claim, { force }: RuleCheck, words: ReadonlySet<string>): string | null {
  if (force === 'allowed') return null
  const binds = force !== 'affirmed'
  const { passage, clause } = claim
  const { tokens, clauses } = passage.sentence
  const hanging = clauses.find((one) => one.from === clause.to && one.kind === 'conditional')
  const to = hanging?.to ?? clause.to
  const found = findCues(softeners, tokens.slice(clause.from, to)).find(({ group, from, to: end }) => {
    if (!binds && !group.willed) return false
    const own = tokens.slice(clause.from + from, clause.from + end)
    return !own.some((token) => token.lemmas.some((lemma) => words.has(lemma) && lemma.length > 3)) && !isDeniedThere(claim, clause.from + from, clause.from + end)
  })
  if (found === undefined) return binds ? recommender(claim) : null
  return tokens.slice(clause.from + found.from, clause.from + found.to).map((token) => token.text).join(' ')
}

/** "Shops are free to decide whether they take it": of a duty or a ban, what leaves it to those it binds; null for nothing. */
export function leftToWill({ passage, clause }: Claim, { force }: RuleCheck): string | null {
  const { tokens } = passage.sentence
  if (clause.opener !== 'whether' || (force !== 'required' && force !== 'forbidden')) return null
  const at = tokens.findIndex((token, index) => index >= clause.from && index < clause.to && token.norm === 'whether')
  const from = at === -1 ? null : leavesToWill(tokens, at)
  return from === null ? null : tokens.slice(from, at + 1).map((token) => token.text).join(' ')
}

const recommending = new Set(['recommend', 'advise', 'encourage', 'invite', 'urge'])

/** "The charter recommends that each club ...": what the document itself only recommends, in the clause that this one hangs on. */
function recommender({ passage, clause }: Claim): string | null {
  const { tokens, clauses } = passage.sentence
  const over = clause.kind === 'complement' ? clauses.find((one) => one.index === clause.parent) : undefined
  if (over === undefined || !passage.hits.some((hit) => hit.key === 'document' && hit.from >= over.from && hit.from < over.to)) return null
  const at = tokens.findIndex((token, index) => index >= over.from && index < over.to && token.lemmas.some((lemma) => recommending.has(lemma)))
  return at === -1 || tokens.slice(over.from, at).some((token) => token.norm === 'not' || token.lemmas.includes('not')) ? null : tokens[at]?.text ?? null
}

/** "Not optional", "no mere recommendation"; "not mandatory" says itself that one is free. */
function isDeniedThere({ passage }: Claim, from: number, to: number): boolean {
  const { tokens } = passage.sentence
  if (tokens[from]?.lemmas.includes('not') === true) return false
  const before: readonly (Token | undefined)[] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]]
  if (before.some((token) => token !== undefined && (token.norm === 'not' || token.norm === 'no' || token.norm === 'never' || token.lemmas.includes('not')))) return true
  return polarityIn(passage, from, to).operators.some((operator) => operator.effect === 'negate' && voiceTokens(passage)[operator.from]?.kind === 'word')
}

const beginnings = new Set(['be', 'have', 'well', 'also', 'not', 'need', 'never'])

/** Whether an obligation is told as a permission ("may warn the others"): by a verb of its own, not by a guess ("may be"). */
export function isPermitted(claim: Claim, { force }: RuleCheck, reading: RuleReading): boolean {
  if (force !== 'required' || reading.sign !== 1 || reading.force !== 'allowed') return false
  const tokens = voiceTokens(claim.passage)
  const shift = claim.passage.joined?.offset ?? 0
  const { operators } = polarityIn(claim.passage, reading.from, reading.to)
  if (operators.length !== 1 || operators[0]?.effect !== 'permit') return false
  const { from, to } = operators[0]
  if (tokens[from]?.norm !== 'may') return to - from > 1 && /^(?:right|allow|permit|option|entitle|free)/.test(tokens[from]?.norm ?? '')
  return !beginnings.has(tokens[to]?.norm ?? '') && reading.from + shift - to <= 2
}
