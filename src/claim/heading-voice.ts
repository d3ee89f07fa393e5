/**
 * Headings and lead-ins that speak for what stands under them: "Myths", "What it does not say", "None of these is true:",
 * "What we ask for", "Our counter-proposal".
 */
import { statusOf } from '../language/status.ts'
import { documentNouns } from '../language/status-data.ts'
import type { Claim, Passage, Source } from '../model.ts'

const untrue = /\b(?:none|nothing|not one|neither|not a word)\b.*\b(?:true|correct|right|accurate|real)\b|\b(?:is|are|was|were)(?: all| both| simply| plainly)? (?:false|wrong|untrue|incorrect|invented|made up|fabricated|fiction|myths|not true)\b/i
const myths = /^(?:\W*(?:the|common|popular|some|five|ten|\d+) )*(?:myths?|misconceptions|falsehoods|false (?:claims|reports|rumou?rs)|untruths|fakes?|debunked)\b(?!.*\bfacts?\b)/i

/** "What it does not say:", "Things the treaty doesn't contain:": what stands in the list is not in the document. */
const lacking = /^\W*(?:what|things?|points?|claims?)\b.{0,60}\b(?:does|do|did|will|would)(?: not|n['\u2019]t)\b.{0,12}\b(?:say|contain|provide|include|mean|require|do|foresee|state|demand|stipulate|prescribe)\b/i

/** Items under "None of these is true:" or a heading "Myths" are what the text itself rejects. */
export function isListedAsFalse({ block, sentence }: Passage, sources: readonly Source[]): boolean {
  const item = sources.find(({ origin }) => origin === 'item')?.passage.sentence.text.trimEnd() ?? ''
  const heading = sources.find(({ origin }) => origin === 'heading')?.passage.sentence.text ?? ''
  if (block.role === 'paragraph' && lacking.test(heading) && !negative.test(sentence.text)) return true
  if (block.role === 'item' && (lacking.test(item) || (item === '' && lacking.test(heading)))) return true
  return (/:$/.test(item) && item.length < 200 && untrue.test(item)) || (heading.length < 80 && myths.test(heading))
}

/** What stands under "What we ask for" is asked for, line by line. */
export function underHeading(own: Claim['status'], passage: Passage, sources: readonly Source[]): Claim['status'] {
  if (own !== 'asserted' || citesText(passage)) return own
  const over = sources.find(({ origin }) => origin === 'heading' || origin === 'item')
  const main = over?.passage.sentence.clauses[0]
  if (demands(sources.find(({ origin }) => origin === 'heading')?.passage) || underWish(sources)) return 'demanded'
  return over !== undefined && main !== undefined && statusOf(over.passage.sentence, main) === 'demanded' ? 'demanded' : own
}

/** A list under "Our demands:". */
export function underWish(sources: readonly Source[]): boolean {
  return demands(sources.find(({ origin }) => origin === 'item')?.passage)
}

/** "A council, mentioned in point 15, ...": what the text itself has, even among wishes. */
function citesText({ sentence, hits }: Passage): boolean {
  return hits.some((hit) => hit.key === 'document') || /\b(?:point|article|clause|section|paragraph) \d/i.test(sentence.text)
}

/** A sentence that says itself that something is not so needs no heading to say it. */
const negative = /\b(?:no|not|nor|never|nothing|nobody|none|neither|nowhere|without|silent)\b|n['\u2019]t\b/i

const wish = /^\W*(?:what|things?|everything|all)(?: that)? (?:\S+ ){1,5}?(?:wants?|wanted|demands?|demanded|asks?|asked|calls?|hopes?|seeks?|sought|proposes?|requests?|would like|would change|would have liked|is asking|are asking)(?: for| to (?:see|change|get))?\W*$/i
const wishes = /^\W*(?:\S+ ){0,3}?(?:(?:our|their|my|his|her|your|\S+['\u2019]s|\S+s['\u2019]) (?:\S+ ){0,2}?(?:demands?|wishes|requests|red lines)|wish ?-?lists?|counter-?(?:proposals?|offers?|drafts?|demands?)|open demands)\W*$/i
/** "Our objections to the treaty", "Orland's position on the plan": what is held against a document or about it. */
const stances = /^\W*(?:\S+ ){0,3}?(?:our|their|my|his|her|your|\S+['\u2019]s|\S+s['\u2019]) (?:\S+ ){0,2}?(?:demands?|wishes|requests|red lines|positions?|stance|objections|counter-?proposals?) (?:against|on|about|over|regarding|concerning|towards?|to) (?:the |this )?(?:\S+ ){0,3}?(\S+?)\W*$/i

/** "What the tenants demand", "Our demands", "A counter-proposal": a heading of wishes, unless it is a document that "demands". */
function demands(heading: Passage | undefined): boolean {
  if (heading === undefined || heading.sentence.text.length > 80 || heading.sentence.isQuestion) return false
  const { text, tokens } = heading.sentence
  // Asked of every heading; the expressions take their time to compile.
  if (!/^\W*(?:what|thing|everything|all)|demand|wish|request|red lines|counter|position|stance|objection/i.test(text)) return false
  const about = stances.exec(text)?.[1]?.toLowerCase()
  if (about !== undefined && documentNouns.has(about) && !namesHolder(heading)) return true
  if (!wish.test(text) && !wishes.test(text)) return false
  const holder = tokens.slice(0, -1).some((token) => token.lemmas.some((lemma) => documentNouns.has(lemma) && lemma !== 'offer' && lemma !== 'order') || token.norm === 'it' || token.norm === 'its')
  return !holder && !heading.hits.some((hit) => hit.key === 'document' && hit.to < tokens.length)
}

/** "The plan's demands on the treaty": the document itself is whose demands they are. */
function namesHolder({ sentence: { tokens } }: Passage): boolean {
  return tokens.some((token) => token.possessive && token.lemmas.concat(token.norm).some((lemma) => documentNouns.has(lemma)))
}
