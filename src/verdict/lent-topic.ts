/**
 * Topics that only a title or heading lends. "# The harvest levy" is about the levy, and so is "It starts in May"; "The summer fair
 * starts in May" has a subject of its own, of which the title says nothing. So has a column that names an event of its own.
 */
import { isAdverb } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { subjectOf } from '../language/subject.ts'
import { conceptKeys } from './concept-key.ts'
import { isNamed, rememberByClaim, tokensOf, type Known } from './judged.ts'
import type { BoundAnchor, Claim, Span, Token } from '../model.ts'

const lending: ReadonlySet<BoundAnchor['origin']> = new Set<BoundAnchor['origin']>(['title', 'heading', 'document'])

/** Words that take up what was said before, and nouns that do so behind "the". */
const pointing = new Set('not it its they their theirs them this that these those such he she his her hers we our us you your i my both each all every any no none one ones there here who which what whose other another same rest either neither nobody everybody everyone nothing everything'.split(' '))
const generic = new Set(`figure number sum amount total ceiling cap limit floor maximum minimum deadline date day time term period remainder balance share half money body group side party rule clause point article section measure condition text
  plan document draft proposal paper agreement deal treaty accord pact law act bill regulation policy guideline guide handbook scheme programme program project product company firm organization organisation first second third last place post job office
  exception answer reason value price cost rate level size length duration start beginning end launch opening closing goal target requirement version release update edition thing matter whole package list`.split(/\s+/))

/** Whether some word of the fact is only lent by a title, and the clause has a full noun for its subject that shares nothing with it, and is not what is told of it. */
export function isUnderForeignSubject(claim: Claim, known: Known, told?: Span): boolean {
  const subject = ownSubject(claim)
  if (subject === null || (told !== undefined && subject.includes(tokensOf(claim.passage, told).to - 1))) return false
  return !subject.some((token) => isOfSet(claim, token, known))
}

/** The words of a subject that neither points back nor is said by the title; null where the clause has no such subject, or needs no title. */
const ownSubject = rememberByClaim((claim: Claim): readonly number[] | null => {
  const { passage, clause, anchors } = claim
  const lent = anchors.filter((anchor) => lending.has(anchor.origin) && !anchor.key.startsWith('@'))
  if (lent.length === 0 || clause.kind === 'relative' || clause.kind === 'participial') return null
  const subject = subjectOf(passage.sentence, clause)
  if (subject === null || !finitesOf(passage.sentence).slice(subject.to, clause.to).includes(true)) return null
  const { tokens } = passage.sentence
  const places = Array.from({ length: subject.to - subject.from }, (_, index) => subject.from + index)
  const nouns = places.filter((at) => isNoun(tokens[at]))
  // "The 300 were kept", "not a cent is asked": the number is what is told.
  if (passage.quantities.some((one) => places.includes(tokensOf(passage, one).from))) return null
  if (nouns.length === 0 || nouns.length > longest || places.some((at) => pointing.has(tokens[at]?.norm ?? ''))) return null
  if (tokens[nouns.at(-1) ?? 0]?.lemmas.some((lemma) => generic.has(lemma)) === true) return null
  return lent.some((anchor) => anchor.passage !== passage && nouns.some((at) => says(anchor.passage.sentence.tokens, tokens[at]))) ? null : places
})

/** A subject of more words holds a clause. */
const longest = 6

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isFunctionWord(token) && !isAdverb(token)
}

function says(tokens: readonly Token[], word: Token | undefined): boolean {
  return word !== undefined && tokens.some((token) => token.kind === 'word' && token.lemmas.some((lemma) => word.lemmas.includes(lemma)))
}

/** Whether a token is a word of the fact, or a name that the set has; a thing of another fact's is a subject of its own. */
function isOfSet({ check, passage }: Claim, at: number, known: Known): boolean {
  const keys = conceptKeys(check.about)
  return passage.hits.some((hit) => hit.from <= at && hit.to > at && (keys.has(hit.key) || hit.key === 'document' || isNamed(hit.key, known)))
}

const datings = /\b(?:dates?|days?|when|time|deadline|due|month|year|plan|planned|schedule|scheduled|term|terms|value|details?|what|event)\b/i

/** "Released | End of life" under "# The 5.0 release": a date under a column of another event than the title's. */
export function isUnderOtherColumn({ passage, anchors, sources }: Claim): boolean {
  if (passage.block.row.length === 0 || !anchors.some((anchor) => lending.has(anchor.origin) && !anchor.key.startsWith('@'))) return false
  const column = sources.find(({ origin }) => origin === 'column')?.passage
  if (column === undefined || datings.test(column.block.text) || anchors.some((anchor) => anchor.passage === column || anchor.passage === passage && anchor.origin !== 'document')) return false
  return column.sentence.tokens.some(isNoun) && !column.hits.some((hit) => hit.key === 'document')
}
