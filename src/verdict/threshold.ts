/**
 * A figure in a condition that is a term all the same: "a recount is ordered if the margin is below half a percent". Rules are told
 * in the present with "if"; what would be, or what is so by the way ("if the fee is 40, people stay away"), stays a condition.
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { remember } from '../language/remember.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { lex } from '../number/lexeme.ts'
import { readFound } from '../number/quantity.ts'
import { compareQuantities } from './comparison.ts'
import { quantityAt, tokensOf } from './judged.ts'
import { sentencesOf } from './statement.ts'
import type { Claim, Clause, Fact, Quantity, QuantityCheck, Sentence, Span } from '../model.ts'

/** Whether a figure of a clause tells from where on a rule holds: by the fact's own condition, or as a deadline of its own. */
export function isThreshold(claim: Claim, span: Span): boolean {
  const { check, passage } = claim
  return check.kind === 'quantity' && isPresent(passage.sentence, claim.clause) && (isOwnThreshold(claim, check, span) || isDeadline(claim, check, span))
}

/** Whether both the fact and the clause have the figure in a condition: there "less than 1" is no looser way to say "less than 0.5". */
export function isOwnThreshold({ passage, fact }: Claim, check: QuantityCheck, span: Span): boolean {
  const { from } = tokensOf(passage, span)
  const figure = quantityAt(passage, span)
  if (figure === undefined || !isOnSameSide(figure.value, check.value)) return false
  const own = passage.sentence.clauses.find((clause) => clause.from <= from && from < clause.to)
  return own !== undefined && isCondition(own) && hasThreshold(fact, check.value)
}

/** "If 60 come", "if more than 60 come, it need not" beside "if fewer than 50 come": a case, and the other side of the line, which tell no line. */
function isOnSameSide(one: Quantity, other: Quantity): boolean {
  return (one.min === null) === (other.min === null) && (one.max === null) === (other.max === null)
}

/** "If", "when": what opens the condition of a rule. */
function isCondition({ kind, opener }: Clause): boolean {
  return kind === 'conditional' || (kind === 'temporal' && (opener === 'when' || opener === 'whenever'))
}

/** "The fine is halved if it is paid within 14 days": a condition in the present is how rules tell a deadline. */
function isDeadline({ passage: { sentence }, clause }: Claim, { value }: QuantityCheck, span: Span): boolean {
  if (value.dimension !== 'duration' || value.bound !== 'at-most') return false
  return /^(?:within|inside)\b/i.test(sentence.text.slice(span.start, span.end)) && sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'is' || norm === 'are')
}

const unreal = new Set(['would', 'could', 'might', 'were'])

/** Whether the verbs of a condition are in the present, and nothing in its sentence would be. */
function isPresent(sentence: Sentence, { from, to }: Clause): boolean {
  const { tokens } = sentence
  if (tokens.some(({ norm }) => unreal.has(norm))) return false
  const finites = finitesOf(sentence)
  return !tokens.some((token, at) => from <= at && at < to && finites[at] === true && isPastForm(token, tokens[at - 1]))
}

/** Whether the statement of a fact has its value in a condition, and nowhere else. */
function hasThreshold(fact: Fact, value: Quantity): boolean {
  const own = figuresOf(fact).filter((one) => compareQuantities(one.value, value) === 'agrees')
  return own.length > 0 && own.every(({ conditional }) => conditional)
}

interface Figure { readonly value: Quantity; readonly conditional: boolean }

/** The quantities of a statement. */
const figuresOf = remember((fact: Fact): readonly Figure[] => sentencesOf(fact).flatMap((sentence) => {
  const lexed = { text: sentence.text, lexemes: lex(sentence.text) }
  return lexed.lexemes.flatMap((_, at): readonly Figure[] => {
    const found = readFound(lexed, at)
    const token = found === null ? -1 : sentence.tokens.findIndex(({ end }) => found.start + sentence.start < end)
    return found === null ? [] : [{ value: found.value, conditional: sentence.clauses.some((clause) => clause.from <= token && token < clause.to && isCondition(clause)) }]
  })
}))
