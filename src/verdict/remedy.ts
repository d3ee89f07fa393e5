/** What would be right in the place of a wrong part, as data: kinds say what it is, src/correction finds words that fit the sentence. */
import { countryByCode } from '../language/country.ts'
import { wordClasses } from '../language/concept.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { spanOf, type Known } from './judged.ts'
import type { ChoiceCheck, Claim, Clause, ConceptHit, Expression, NameCheck, NameForms, NameMention, Passage, Quantity, QuantityMention, Remedy, Span } from '../model.ts'

/** Another quantity in the place of a written one. */
export function quantityRemedy({ start, end, value }: QuantityMention, right: Quantity): Remedy {
  return { kind: 'quantity', span: { start, end }, claimed: value, right }
}

/** All forms of a name of the set; null for an id that names nothing the set or English knows. */
export function formsOfName(id: string, { terms, people }: Known): NameForms | null {
  const person = people.get(id)
  if (person !== undefined) return { names: [person.name], exact: [], country: null, class: 'person' }
  const term = terms.get(id)
  if (term !== undefined) return { names: term.names, exact: term.exact, country: term.country, class: term.class }
  const country = countryByCode(id)
  return country === null ? null : { names: country.names, exact: country.exact, country: country.code, class: 'country' }
}

/**
 * The one right name that is missing in the place of the one wrong name; null where more of either could be meant. Further checks of a
 * fact on the same part only say what else is wrong: what is right stands in the first.
 */
export function nameRemedy({ passage, fact }: Claim, further: NameCheck, { name, said }: { readonly name: NameMention, readonly said: readonly string[] }, known: Known): Remedy | null {
  const [own] = fact.checks
  const check = own?.kind === 'name' && own.relation === further.relation ? own : further
  const missing = check.names.filter((id) => !said.includes(id))
  const [id] = missing
  const right = id === undefined || missing.length > 1 ? null : formsOfName(id, known)
  // The span may be a pronoun, or words under a name.
  if (right === null || passage.sentence.text.slice(name.start, name.end) !== name.text) return null
  return { kind: 'name', span: { start: name.start, end: name.end }, form: name.form, class: name.class, right }
}

/** "Former" to be taken out of a title that is held today; null where the title does not begin with a word of that sort. */
export function formerRemedy({ start }: Span, title: string): Remedy | null {
  const word = /^(?:former|then|onetime|erstwhile|previous|ex)(?=[\s-])/i.exec(title)
  return word === null ? null : { kind: 'removal', span: { start, end: start + word[0].length } }
}

const modals = /^(?:may|can|could|will|would|shall|must|might|should)$/
const auxiliaries = /^(?:is|are|was|were|do|does|did)$/
/** Words that hang something on a sentence which would not follow from its opposite, or bound it to a time or case. */
const hanging = /^(?:so|but|because|since|only|instead|which|hence|thus|therefore|though|although|while|whereas|if|unless|until|once|when|whenever|after|before|provided|except|otherwise|yet|still)$/
const adverbs = /^(?:still|also|always|even|then|now|just|again|yet|already|soon|simply)$/
/** Between an auxiliary and what is done stand few words, and none that begins another part of the sentence. */
const reach = 6

/**
 * A clause with one auxiliary, turned round: denied by a "not" behind a modal, or affirmed without the "not" that stands there. `done` is the
 * first token of what is done. Null where more than one word would have to change.
 */
export function polarityRemedy({ passage, clause }: Claim, done: number, wanted: 1 | -1): Remedy | null {
  const { tokens } = passage.sentence
  const own = tokens.slice(clause.from, clause.to)
  const negations = own.filter(({ norm }) => /^(?:not|never|no|nor|neither|nobody|none|nothing|without|cannot|only)$|n['’]t$/.test(norm))
  const at = own.findIndex(({ norm }) => modals.test(norm) || norm === 'cannot' || auxiliaries.test(norm)) + clause.from
  const first = tokens[at]
  if (first === undefined || at < clause.from || own.filter(({ norm }) => modals.test(norm) || norm === 'cannot').length > 1 || done < at - 1 || reach < done - at) return null
  if (tokens.slice(at, done).some(({ kind, norm }) => kind === 'punctuation' || norm === 'and' || norm === 'or' || norm === 'that')) return null
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  if (tokens.some(({ norm, text }) => hanging.test(norm) || text === ';') || adverbs.test(second?.norm ?? '') || goesOn(passage, clause, done)) return null
  if (wanted === -1) return negations.length === 0 && modals.test(first.norm) && second?.kind === 'word' && !second.norm.endsWith('ly') ? { kind: 'denial', span: { start: first.start, end: first.end } } : null
  if (negations.length !== 1) return null
  if (first.norm === 'cannot') return { kind: 'affirmation', span: { start: first.start, end: first.end } }
  if (second?.norm !== 'not' && second?.norm !== 'never') return null
  const isDo = /^do(?:es)?$|^did$/.test(first.norm)
  return isDo && third === undefined ? null : { kind: 'affirmation', span: { start: first.start, end: isDo ? third?.end ?? second.end : second.end } }
}

/** "Are not covered and stay outside": what else is said of the subject would not follow from the opposite. */
function goesOn({ sentence }: Passage, { to }: Clause, done: number): boolean {
  const { tokens } = sentence
  const finites = finitesOf(sentence)
  return tokens.some(({ norm }, at) => done < at && at < to && (norm === 'and' || norm === 'nor' || norm === 'or') && (finites[at + 1] === true || (tokens[at + 1]?.norm.endsWith('ly') === true && finites[at + 2] === true)))
}

/** Words for the right alternative in the place of those for another: what the set itself quotes, names or takes for it; null where it has none. */
export function optionRemedy({ fact, passage }: Claim, check: ChoiceCheck, hit: ConceptHit, known: Known): Remedy | null {
  const expression = check.options[check.value]
  const [own] = fact.checks
  const right = [...(expression === undefined ? [] : wordsFor(expression, known)), ...(own?.kind === 'quantity' ? [own.written] : [])]
  return right.length === 0 ? null : { kind: 'option', span: spanOf(passage, hit.from, hit.to), right }
}

/** Every wording that alone satisfies an expression, in the set's order. */
function wordsFor(expression: Expression, known: Known): readonly string[] {
  if (expression.op === 'any') return expression.of.flatMap((one) => wordsFor(one, known))
  if (expression.op !== 'concept') return []
  const { key } = expression
  if (key.startsWith("'")) return [key.slice(1, -1)]
  if (key.startsWith('@')) return wordClasses[key.slice(1)] ?? []
  const forms = formsOfName(key, known)
  return forms === null ? [] : [...forms.names.slice(0, 2), ...forms.exact.slice(0, 2)]
}
