/**
 * Conditions that make of what hangs on them no statement: a decision still to be taken ("if the board agrees"), and a case that is not so
 * and would bring other figures ("if the price doubled", "with a rate of 2%, it would").
 */
import type { Sentence, Token } from '../model.ts'
import { wordSets } from './finite.ts'
import { nextMark } from './mark.ts'
import { isPastForm } from './verb-tense.ts'

/** A condition: tokens [from, to), its opener left out. */
interface Condition { readonly from: number; readonly to: number }

const deciders = new Set('board council parliament committee government court assembly senate congress cabinet voter member shareholder commission regulator ministry minister majority electorate judge jury owner'.split(' '))
const deciding = new Set('agree approve consent vote decide accept adopt support endorse ratify back confirm allow'.split(' '))
const proposals = new Set('motion proposal amendment bill vote referendum petition bid application appeal request'.split(' '))
const succeeding = new Set('pass succeed carry win approve adopt accept prevail ratify grant agree'.split(' '))
const changing = new Set('double triple quadruple halve rise fall increase decrease grow shrink drop raise lower cut climb change'.split(' '))
const unreal = new Set(['would', 'could', 'might'])

/** The conditions of a sentence: "if ...", "should the ...", "provided (that) ...", to the next mark or the end. */
function conditionsIn(tokens: readonly Token[]): readonly Condition[] {
  return tokens.flatMap((token, at) => (opensCondition(tokens, at, token) ? [{ from: at + 1, to: nextMark(tokens, at + 1) }] : []))
}

function opensCondition(tokens: readonly Token[], at: number, { norm }: Token): boolean {
  const before = tokens[at - 1]
  if (norm === 'if') return !/^(?:even|as|what|whether|ask|asked|asks|know|only)$/.test(before?.norm ?? '')
  if (norm === 'provided' || norm === 'assuming') return before?.text === ',' || tokens[at + 1]?.norm === 'that'
  return norm === 'should' && wordSets.determiners.has(tokens[at + 1]?.norm ?? '') && (before === undefined || before.text === ',' || before.kind === 'number')
}

function finds(tokens: readonly Token[], { from, to }: Condition, nouns: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  const noun = tokens.findIndex((token, at) => at >= from && at < to && token.lemmas.some((lemma) => nouns.has(lemma)))
  return noun !== -1 && tokens.slice(noun + 1, Math.min(to, noun + 6)).some((token) => token.lemmas.some((lemma) => verbs.has(lemma)))
}

/** Whether what stands at a token hangs on a decision that is still to be taken; `isFree`: whether tokens [from, to) name nothing that keeps the condition from counting. */
export function hangsOnDecision({ tokens }: Sentence, at: number, isFree: (from: number, to: number) => boolean): boolean {
  return conditionsIn(tokens).some((one) => isOutside(tokens, one, at) && isFree(one.from, one.to) && (finds(tokens, one, deciders, deciding) || finds(tokens, one, proposals, succeeding)))
}

function isOutside(tokens: readonly Token[], { from, to }: Condition, at: number): boolean {
  if (at >= from && at < to) return false
  const between = at < from ? tokens.slice(at, from) : tokens.slice(to, at)
  return !between.some((token) => token.text === ';' || token.text === '.')
}

/**
 * Whether a token tells what would be in a case that is not so: an "if" in the past with a change in it (`figures`: or with a figure of its own),
 * and "would" behind or before it; with `figures` also "with a rate of 2%, ... would".
 */
export function isOtherCase({ tokens }: Sentence, at: number, figures: boolean): boolean {
  if (!tokens.some((token) => unreal.has(token.norm))) return false
  if (figures && isFrontedCase(tokens)) return true
  return conditionsIn(tokens).some((one) => {
    if (!isOutside(tokens, one, at)) return false
    const own = tokens.slice(one.from, one.to)
    const past = own.findIndex((token, order) => isPastForm(token, own[order - 1]))
    if (past === -1 || own[past + 1]?.norm === 'to' && own[past]?.norm === 'were') return false
    const changed = own.some((token) => token.lemmas.some((lemma) => changing.has(lemma))) || (figures && own.some(isFigure))
    const main = tokens.slice(one.to).findIndex((token) => unreal.has(token.norm))
    return changed && (main !== -1 || tokens.slice(0, one.from).some((token) => unreal.has(token.norm)))
  })
}

/** Who would have done something, or what would have come of a thing; "it" may be the document. */
const reactors = new Set(['i', 'we', 'you', 'he', 'she', 'who', 'which', 'nobody', 'everybody'])
/** How far from "would have" a word may stand that it is about, in tokens. */
const unfulfilledReach = 12

/** "With 50 we would have walked away", "which would have meant 40": what did not come to pass. */
export function isUnfulfilled({ tokens }: Sentence, at: number): boolean {
  return tokens.some(({ norm }, would) => unreal.has(norm) && tokens[would + 1]?.norm === 'have' && reactors.has(tokens[would - 1]?.norm ?? '') && Math.abs(at - would) <= unfulfilledReach
    && !tokens.slice(Math.min(at, would), Math.max(at, would)).some(({ kind }) => kind === 'punctuation'))
}

function isFigure({ kind, text }: Token): boolean {
  return kind === 'number' || /\d/.test(text)
}

/** So soon "would" follows a case that is put in front, in tokens. */
const reach = 16

/** "With a rate of 2%, the levy would raise": a figure that is put in front for trial. */
function isFrontedCase(tokens: readonly Token[]): boolean {
  if (!/^(?:with|at)$/.test(tokens[0]?.norm ?? '') || !/^(?:an?|twice|half|double)$/.test(tokens[1]?.norm ?? '')) return false
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma === -1 || !tokens.slice(0, comma).some(isFigure)) return false
  return tokens.slice(comma, comma + reach).some((token) => unreal.has(token.norm))
}
