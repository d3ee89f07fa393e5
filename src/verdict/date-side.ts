/**
 * On which side of a date something lies: "by 1 June" is up to it, "after 1 June" behind it. A text with the right date on the other
 * side says the opposite of the fact.
 */
import { textOf, tokensOf } from './judged.ts'
import { sentencesOf } from './statement.ts'
import { monthOf } from '../language/month.ts'
import { remember } from '../language/remember.ts'
import type { Claim, Clause, DateCheck, DateMention, Fact, Token } from '../model.ts'

type Side = 'up-to' | 'behind'

/** Words that tell a side; `at`: the index of the first of them before the date, or of the date. */
interface Limit {
  readonly side: Side
  readonly word: string
  readonly at: number
}

/** How a text that has the right date turns its limit round, as a message; null where it does not, or the fact has no limit. */
export function turnedSide({ passage, clause, fact }: Claim, { written }: DateCheck, date: DateMention): string | null {
  const right = ownSide(fact)
  const { from, to } = tokensOf(passage, date)
  const said = sideOf(passage.sentence.tokens, from, to)
  // "What begins after 1 June is illegal" tells the same limit.
  if (right === null || said === null || !telling.has(clause.kind)) return null
  const denied = passage.sentence.tokens.slice(clause.from, said.at).filter(isNo).length % 2 === 1
  if ((said.side === right) !== denied) return null
  return `“${denied ? 'not ' : ''}${said.word} ${textOf(passage, date)}” turns the limit round; the set has it ${right === 'up-to' ? 'by' : 'after'} ${written}.`
}

/** "Must not begin after", "nobody may begin after". */
function isNo({ norm, lemmas }: Token): boolean {
  return lemmas.includes('not') || /^(?:no|never|nobody|none|nothing)$/.test(norm)
}

/** Kinds of clauses that tell when something is, not of what, or in which case. */
const telling: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['main', 'coordinate', 'complement'])

/** The side on which the statement of a fact has its one date. Words like "until" are left out: what is allowed until a day may be told as forbidden from it. */
const ownSide = remember((fact: Fact): Side | null => {
  const sides = sentencesOf(fact).flatMap(({ tokens }) => tokens.flatMap((token, at) => (token.kind === 'number' || monthOf(token) !== null ? sideOf(tokens, at, at + 1) ?? [] : [])))
  const [first] = sides
  return first !== undefined && sides.every(({ side }) => side === first.side) ? first.side : null
})

/** The words that tell the side of what stands at tokens [from, to): right before it, or "at the latest" behind it. */
function sideOf(tokens: readonly Token[], from: number, to: number): Limit | null {
  let at = from - 1
  while (/^(?:the|end|of|midnight|on|,)$/.test(tokens[at]?.norm ?? '') || /day$/.test(tokens[at]?.norm ?? '')) at--
  const [word, before] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? '']
  if (word === 'than' && /^(?:later|earlier)$/.test(before) && /^(?:no|not)$/.test(tokens[at - 2]?.norm ?? '')) return { side: before === 'later' ? 'up-to' : 'behind', word: `no ${before} than`, at: at - 2 }
  if (word === 'by' || word === 'before') return { side: 'up-to', word, at }
  if (word === 'after') return { side: 'behind', word, at }
  const behind = tokens.slice(to, to + 4).map(({ norm }) => norm).join(' ')
  const end = /^(?:\S+ )?at the (latest|earliest)/.exec(behind)
  return end === null ? null : { side: end[1] === 'latest' ? 'up-to' : 'behind', word: `at the ${end[1] ?? ''}`, at: from }
}
