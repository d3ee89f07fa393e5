/** Errors of yes and no: a sentence denied, a denial lost. */
import { findFinites, nouns, wordSets } from '../language/finite.ts'
import { isVerb } from '../language/verb-list.ts'
import { speechVerbs } from '../language/clause-verb.ts'
import { isFree } from './edit.ts'
import { createRewriter } from './rewrite.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { Token } from '../model.ts'

const negative = /\b(?:not|no|never|neither|nor|nobody|none|nothing|without|cannot|hardly|\p{Alphabetic}+n['’]t)\b/iu
const auxiliary = /^(?:will|would|shall|should|can|could|may|might|must|is|are|was|were)$/
/** A clause that only says when or on what condition; to deny it says nothing of what follows. */
const dependent = /^(?:if|when|once|unless|until|after|before|while|whereas|though|although|should|that|which|who|whoever|whatever|as)$/

/** "Would" becomes "would not", "gives" "does not give". */
export const negation: Operator = {
  name: 'negation', about: 'a statement denied', review: false,
  edits: (specimen) => {
    const { tokens, text, fact } = specimen
    if (negative.test(text) || fact.kind === 'role' || isAside(specimen) || isLabel(specimen)) return []
    const all = findFinites(tokens)
    const finites = all.flatMap((isFinite, at) => (isFinite && isSure(tokens, at) && isMain(specimen, at, all) ? [at] : []))
    // An auxiliary is a verb for sure; a word in -ed may be an adjective.
    const verb = finites.find((at) => auxiliary.test(tokens[at]?.norm ?? '')) ?? finites.find((at) => !/ed$/.test(tokens[at]?.norm ?? '')) ?? finites[0]
    if (verb === undefined) return []
    const edit = deny(tokens, verb)
    return edit === null ? [] : [[edit]]
  }
}

/** A past form may be an adjective ("frozen assets"), a form in -s a noun ("armed forces"): both need what follows a verb or goes before one. */
function isSure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (auxiliary.test(token.norm) || token.lemmas.length === 1 || token.lemmas.includes('have')) return true
  const opens = next !== undefined && (next.kind !== 'word' || next.capitalized || wordSets.determiners.has(next.norm) || wordSets.prepositions.has(next.norm) || wordSets.pronouns.has(next.norm) || next.norm === 'to')
  // Nothing or an "and" before a form in -s makes it a plural: "sponsors pay", "states and sponsors".
  if (token.norm.endsWith('s') && (before === undefined || before.norm === 'and')) return false
  if (token.norm.endsWith('s')) return !token.lemmas.some((lemma) => nouns.has(lemma)) || (opens && !/ed$/.test(before?.norm ?? ''))
  return isVerb(token.norm) || opens
}

/** "A 28-point plan would end it": the number is a label here, and the verb does not speak of it. */
function isLabel({ quantities, claims }: Specimen): boolean {
  return quantities.some((mention) => mention.compound && claims.some((claim) => claim.start < mention.end && mention.start < claim.end))
}

function isMain({ tokens, frozen }: Specimen, at: number, finites: readonly boolean[]): boolean {
  const token = tokens[at] as Token
  const isSpeech = token.lemmas.some((lemma) => speechVerbs.has(lemma)) || /^(?:says?|said)$/.test(token.norm)
  return !isSpeech && isFree({ frozen }, token) && !isDependent(tokens, at, finites)
}

/** The nearest opener before the verb, with no comma between, makes its clause depend on another. */
function isDependent(tokens: readonly Token[], verb: number, finites: readonly boolean[]): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'punctuation') return false
    if (dependent.test(token.norm) && !(token.norm === 'that' && finites[at - 1] === true)) return true
  }
  return tokens[verb]?.norm === 'should' && verb === 0
}

function deny(tokens: readonly Token[], at: number): Edit | null {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (auxiliary.test(token.norm) || (/^ha(?:s|ve|d)$/.test(token.norm) && next?.norm !== 'to' && /(?:ed|en)$/.test(next?.norm ?? ''))) return { start: token.end, end: token.end, text: ' not' }
  const base = token.norm.startsWith('ha') && token.lemmas.includes('have') ? 'have' : token.lemmas.find((lemma) => lemma !== token.norm && isVerb(lemma)) ?? (isVerb(token.norm) ? token.norm : undefined)
  if (base === undefined) return null
  const isPast = token.norm.endsWith('ed') || (token.norm !== base && !token.norm.endsWith('s'))
  return { start: token.start, end: token.end, text: `${isPast ? 'did' : token.norm.endsWith('s') && token.norm !== base ? 'does' : 'do'} not ${base}` }
}

/** The claim stands in a phrase before the sentence proper ("With Norway as host, ..."): what is denied is something else. */
function isAside({ text, claims }: Specimen): boolean {
  const opening = /^(?:With|As|In|Besides|Apart from|Thanks to)\b[^,]{1,80},/.exec(text)
  return opening !== null && claims.length > 0 && claims.every(({ end }) => end <= opening[0].length)
}

const affirmations = createRewriter([
  ['(may|must|will|would|can|shall|could|should|do|does|did|is|are|was|were) not(?! (?:only|just))', '$1'],
  ['cannot', 'can'], ['will never', 'will'], ['never', 'some day'],
  ['neither (.{1,60}?) nor', 'both $1 and'],
  ['(nobody|no one)', 'everybody'], ['none of the', 'all the'],
  ['undertake not to|agree not to|pledge not to|promise not to', 'undertake to'],
  ['not to', 'to'],
  ['no further (?=\\p{Alphabetic}+ (?:of|is|are))', 'a further '], ['no new', 'new'], ['no longer', 'still'],
  ['no (?!more|fewer|less|later|earlier|reason|longer|matter|sooner)(?=\\p{Alphabetic})', '']
])

/** "May not" becomes "may", "no guards" becomes "guards". Facts about numbers have their negations in their bounds. */
export const affirmation: Operator = {
  name: 'affirmation', about: 'a denial lost', review: false,
  edits: (specimen) => (specimen.fact.kind === 'role' || specimen.fact.kind === 'quantity' || specimen.fact.kind === 'change' || specimen.fact.kind === 'total' ? [] : affirmations(specimen))
}
