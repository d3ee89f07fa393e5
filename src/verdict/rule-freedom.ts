/**
 * Facts that leave something free: "overtime is voluntary", "motorcycles are exempt from the charge". What says the opposite is a duty,
 * and what says the same is a duty that is denied, so that both are read from what binds and what sets free.
 */
import { conceptsIn } from '../language/expression.ts'
import { isCopula, skipAdverbsBack } from '../language/finite.ts'
import { remember } from '../language/remember.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { toTokens } from '../language/token.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import { tellsWill } from './rule-force.ts'
import { readAt, type RuleReading } from './rule-reading.ts'
import type { Claim, ConceptHit, Fact, RuleCheck, Token } from '../model.ts'

const willing = new Set(['voluntary', 'voluntarily', 'optional', 'optionally', 'discretionary'])
const binding = new Set(['compulsory', 'mandatory', 'obligatory'])
const freeing = new Set(['exempt', 'exemption', 'spare', 'excuse', 'free'])

/** What a fact that leaves something free says of a clause; `none`: nothing, though its words stand there; null where it is read as any other rule. */
export function readFreedom(claim: Claim, { force }: RuleCheck, own: readonly ConceptHit[]): RuleReading | 'none' | null {
  if (force !== 'affirmed' && force !== 'allowed') return null
  if (tellsWill(claim.fact)) return readWill(claim, own)
  const duties = dutiesOf(claim.fact)
  return duties.size === 0 ? null : readExemption(claim, duties)
}

/** "Overtime is compulsory no longer" sets free, "staff must work overtime" binds; whatever else is said of the thing is read as of any. */
function readWill(claim: Claim, own: readonly ConceptHit[]): RuleReading | null {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at] as Token
    const side = token.lemmas.some((lemma) => willing.has(lemma)) ? 1 : token.lemmas.some((lemma) => binding.has(lemma)) ? -1 : 0
    if (side !== 0 && (isPredicate(tokens, at) || own.some(({ from }) => from === at + 1))) return told(at, at + 1, isDeniedAt(claim, at) ? -side : side)
  }
  const bound = own.map(({ from, to }) => readAt(passage, from, to)).find((one) => one.force === 'required' && one.sign === 1 && !isTurned(claim, one))
  // "Must record overtime": what has to be done about it leaves it free.
  return bound === undefined ? null : told(bound.from, bound.to, isDone(tokens, clause.from, bound.from) ? -1 : 0)
}

/** "May not refuse overtime": two that deny come to a duty as well, which rule-refusal.ts reads. */
function isTurned({ passage }: Claim, { from, to }: RuleReading): boolean {
  return polarityIn(passage, from, to).operators.some(({ effect }) => effect === 'negate')
}

/** Verbs that only do what their object names: "must do overtime". */
const light = new Set(['do', 'work', 'perform', 'put', 'take', 'accept', 'make', 'join', 'attend', 'serve', 'undergo'])

function isDone(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(from, to - 3), to).some(({ lemmas }) => lemmas.some((lemma) => light.has(lemma)))
}

/** Behind a form of "be", "remain" or "make it": what is said of the subject. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[skipAdverbsBack(tokens, at)]
  return isCopula(before) || before?.norm === 'it' || before?.norm === 'basis' || tokens[at + 1]?.norm === 'basis'
}

/** Dictionary forms of what a fact sets somebody free from: "charge" of "exempt from the charge", "pay" of "need not pay"; empty where it sets nobody free. */
const dutiesOf = remember((fact: Fact): ReadonlySet<string> => {
  const tokens = toTokens(fact.statement)
  const at = tokens.findIndex((_, index) => isFreed(tokens, index))
  return new Set(at === -1 ? [] : tokens.slice(at + 1).filter(({ kind, norm }) => kind === 'word' && norm.length > 2).flatMap(({ lemmas }) => lemmas))
})

/** "Exempt", "free of", "need not", "do not have to", "are not required to". */
function isFreed(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.norm === 'free') return next?.norm === 'of' || next?.norm === 'from'
  if (token?.lemmas.some((lemma) => freeing.has(lemma)) === true && token.norm !== 'spare') return true
  if (token?.norm === "needn't" || (token?.norm === 'need' && next?.norm === 'not')) return true
  const denied = tokens.slice(Math.max(0, at - 2), at).some(({ norm, lemmas }) => norm === 'not' || lemmas.includes('not'))
  return denied && (/^(?:required|obliged|liable)$/.test(token?.norm ?? '') || (/^(?:have|need)$/.test(token?.norm ?? '') && next?.norm === 'to'))
}

/** "Are not exempt", "must pay", "pays nothing": words that set free first, then what is said of the duty. */
function readExemption(claim: Claim, duties: ReadonlySet<string>): RuleReading | 'none' | null {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  for (let at = clause.from; at < clause.to; at++) {
    const isFree = tokens[at]?.norm === 'free' ? /^(?:of|from)$/.test(tokens[at + 1]?.norm ?? '') || isPredicate(tokens, at) : tokens[at]?.lemmas.some((lemma) => freeing.has(lemma)) === true
    if (isFree) return told(at, at + 1, isDeniedAt(claim, at) ? -1 : 1)
  }
  const readings = dutyHits(claim, duties).map(({ from, to }) => readAt(passage, from, to))
  const freed = readings.find(({ sign, force }) => sign === -1 && force !== 'required')
  if (freed !== undefined) return told(freed.from, freed.to, 1)
  const bound = readings.find(({ sign, force, from }) => sign === 1 && (force === 'required' || finitesOf(passage.sentence)[from] === true))
  if (bound !== undefined) return told(bound.from, bound.to, -1)
  // "May not pay in cash": a ban is no duty that would be denied.
  return readings.some(({ sign, force }) => sign === -1 && force === 'required') ? 'none' : null
}

/** Words of the claim that name the duty: those of the statement, and those that the set lists beside them. */
function dutyHits({ passage, clause, check: { about } }: Claim, duties: ReadonlySet<string>): readonly ConceptHit[] {
  const plain = (key: string): string => key.replaceAll(/['"]/g, '')
  const lines = about.op === 'all' ? about.of.map((one) => conceptsIn(one)) : [conceptsIn(about)]
  const keys = new Set(lines.filter((line) => line.some((key) => duties.has(plain(key)) || freeing.has(plain(key)))).flat())
  return passage.hits.filter((hit) => hit.from >= clause.from && hit.to <= clause.to && (keys.has(hit.key) || passage.sentence.tokens.slice(hit.from, hit.to).some(({ lemmas }) => lemmas.some((lemma) => duties.has(lemma)))))
}

/** Whether a word that binds or sets free is denied: "not exempt", "compulsory no longer". */
function isDeniedAt({ passage }: Claim, at: number): boolean {
  const { tokens } = passage.sentence
  if (tokens.slice(Math.max(0, at - 3), at).some(({ norm, lemmas }) => /^(?:not|no|never|nor|hardly)$/.test(norm) || lemmas.includes('not'))) return true
  const shift = passage.joined?.offset ?? 0
  return polarityIn(passage, at, at + 1).operators.some(({ effect, from, to }) => effect === 'negate' && !(from <= at + shift && at + shift < to) && voiceTokens(passage)[from]?.kind === 'word')
}

function told(from: number, to: number, sign: number): RuleReading {
  return { sign: sign as RuleReading['sign'], force: 'stated', explicit: true, told: true, from, to, postponed: false, byOthers: false }
}
