/**
 * Numbers with the words of a fact that tell another amount: what was until now, what several make together, how long somebody was
 * at work, the rest of a whole.
 */
import { toBase } from '../number/interval.ts'
import { rememberByClaim, tokensOf, isNamed, type Known } from './judged.ts'
import { placeOf } from './told-place.ts'
import type { Claim, QuantityCheck, QuantityMention } from '../model.ts'

/** Why a number that disagrees is another amount than the fact's; null where nothing says so. */
export function otherAmount(claim: Claim, check: QuantityCheck, mention: QuantityMention): string | null {
  const said = saidOf(claim)
  if (said.before && check.when === 'plan') return 'What was until now.'
  if (said.together && !together.test(claim.fact.statement)) return 'What several make together.'
  return isOfWork(claim, check, mention) || isOfPerson(claim, mention) ? 'How long somebody was at something.' : null
}

const before = /\b(?:so far|(?:un)?til now|up (?:to|until) now|to date|hitherto|heretofore)\b/i
const together = /\b(?:together|along|combined|taken together|coupled) with\b/i

/** What a clause says of the time and the parties of its numbers; the same for all of them. */
const saidOf = rememberByClaim(({ passage: { sentence }, clause }: Claim) => {
  const text = sentence.text.slice(sentence.tokens[clause.from]?.start ?? 0, sentence.tokens[clause.to - 1]?.end ?? 0)
  return { before: before.test(text), together: together.test(text) }
})

/** How many words a phrase behind "of" may have: "of patient work on the cameras". */
const phraseReach = 8

/** "After seven years of work, they handed it over": the years are those of the work, of which nothing says that it is the fact's. */
function isOfWork({ passage, anchors, fact }: Claim, check: QuantityCheck, mention: QuantityMention): boolean {
  const { tokens, text } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  if (mention.value.dimension !== 'duration' || tokens[to]?.norm !== 'of' || !/^(?:after|following|despite)$/i.test(tokens[from - 1]?.norm ?? tokens[from]?.norm ?? '')) return false
  const place = placeOf(fact, check)
  if (place !== null && / of\b/.test(fact.statement.slice(place.end, place.end + 4)) || /^ of (?:the|its|their|this|that)\b/.test(text.slice(mention.end))) return false
  const end = tokens.findIndex(({ kind }, at) => at > to && kind === 'punctuation')
  const phrase = Math.min(end === -1 ? tokens.length : end, to + phraseReach)
  return anchors.filter((anchor) => anchor.passage === passage && anchor.from > to && anchor.to <= phrase).length < 2
}

/** "Dr Holm, who has worked on the pump for nine years": of a person that the fact does not name. */
function isOfPerson({ passage, clause, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const who = tokens.findLastIndex(({ norm }, at) => norm === 'who' && at < tokensOf(passage, mention).from && at >= clause.from - 1)
  if (mention.value.dimension !== 'duration' || who < 1 || !/^(?:has|have|had)$/.test(tokens[who + 1]?.norm ?? '')) return false
  const noun = tokens[tokens[who - 1]?.norm === ',' ? who - 2 : who - 1]
  const person = passage.names.find((name) => noun !== undefined && name.class === 'person' && name.start < noun.end && noun.start < name.end)
  return person !== undefined && !anchors.some((anchor) => anchor.key === person.name)
}

/** How far from the whole two shares may add up to, rounding included. */
const wholeSlack = 0.03

/** "It holds four fifths of its land" where another holds a fifth: the rest of the whole, in a clause that names none of the fact's parties. */
export function isRestOfWhole({ passage, clause, anchors }: Claim, { value }: QuantityCheck, mention: QuantityMention, known: Known): boolean {
  if (value.dimension !== 'share' || mention.value.dimension !== 'share' || mention.parts.length > 0) return false
  const named = anchors.filter(({ key }) => isNamed(key, known))
  if (named.length === 0 || named.some((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.to <= clause.to)) return false
  const [told, right] = [toBase(mention.value), toBase(value)]
  return told.min + right.min <= 1 + wholeSlack && told.max + right.max >= 1 - wholeSlack && Math.abs((told.min + told.max + right.min + right.max) / 2 - 1) <= wholeSlack
}
