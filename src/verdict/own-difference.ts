/**
 * Facts that tell a difference themselves: "pay rises by 4%", "the pay rise is 4%", "60 new posts". Of such a fact numbers told as
 * differences are the value, and a level is another number.
 */
import { wordClasses } from '../language/concept.ts'
import { remember } from '../language/remember.ts'
import { isSaidOfAnother } from './change-thing.ts'
import { opensAgent } from './counted-agent.ts'
import { changeNouns, frameOf } from './frame.ts'
import { tokensOf } from './judged.ts'
import { comparedBehind } from './part.ts'
import { reachOf } from './statement.ts'
import { placeOf } from './told-place.ts'
import type { Claim, Fact, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** `own`: a difference, as the fact has it; `turned`: one the other way ("falls by 4%"); `other`: a level or the difference of something else; null: the fact tells no difference. */
export type OwnDifference = 'own' | 'turned' | 'other' | null

const by = / by (?:about |around |some |roughly |at least |at most |up to |another )?$/i
const size = new RegExp(`\\b(?:${[...changeNouns].join('|')})\\b(?: [\\w'-]+){0,4}? (?:is|was|will be|of|amounts to|comes to|equals) (?:about |around |some |roughly )?$`, 'i')
const extraBehind = /^(?: [\w'-]+)? (?:new|additional|extra|more|further)\b(?! than)/i
const extraBefore = /\b(?:new|additional|extra|another|further|add(?:s|ing)?|creat(?:es?|ing)|hir(?:es?|ing)|recruit(?:s|ing)?) (?:about |around |some |roughly |at least |at most |up to )?$/i

/** How the statement of a fact tells its value: as the size of a change, as what is added, or as what there is. */
function sortOf(fact: Fact, check: QuantityCheck | TotalCheck): 'difference' | 'addition' | 'level' {
  const { statement } = fact
  const { written, value } = check
  const place = placeOf(fact, check)
  if (place === null) return 'level'
  const [before, behind] = [statement.slice(0, place.start), statement.slice(place.end)]
  if (value.dimension === 'count' && opensAgent(before)) return 'level'
  if (by.test(before) || size.test(before)) return 'difference'
  return extraBefore.test(before) || extraBehind.test(behind) || /\b(?:new|additional|extra|more)\b(?! than)/i.test(written) ? 'addition' : 'level'
}

const from = / from (?:about |around |some |roughly |at least |at most |up to |the |its |their )?$/i

/** "The heat comes from 24 wells": of a fact that tells its own number behind "from" the same in a text is no start, unless something rises or falls there. */
export function isOwnOrigin({ fact, passage, clause }: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention): boolean {
  const place = placeOf(fact, check)
  if (place === null || !from.test(fact.statement.slice(0, place.start))) return false
  const { tokens } = passage.sentence
  const start = tokensOf(passage, mention).from
  const isMoved = tokens.slice(Math.max(0, start - nounReach), start).some(({ norm }) => norm === 'up' || norm === 'down')
  return !isMoved && !passage.hits.some((hit) => ['@increase', '@reduce', '@lose'].includes(hit.key) && hit.from >= clause.from && hit.from < clause.to)
}

/** How far behind a number the "than" may stand that follows what is counted, in tokens. */
const nounReach = 5

const extras = new Set(['extra', 'additional', 'more', 'new'])

/** "50 extra posts", "an additional 50 posts", "thirty more posts", "grows by 50": what is added; "30 more than before" is compared. */
function isExtra(claim: Claim, mention: QuantityMention): boolean {
  const { passage } = claim
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const isCompared = comparedBehind(passage, mention) !== null || tokens.slice(to, to + nounReach).some(({ norm }) => norm === 'than')
  if (isCompared) return false
  return [tokens[from - 1], tokens[from], tokens[to]].some((token) => extras.has(token?.norm ?? '')) || (frameOf(passage, mention) === 'by' && wayIn(claim, mention) === 'up')
}

/** How a number stands to a fact that tells a difference itself. */
export function ownDifference(claim: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention): OwnDifference {
  const sort = sortOf(claim.fact, check)
  if (sort === 'level') return isOwnNoun(claim, mention) ? 'own' : null
  const frame = frameOf(claim.passage, mention)
  if (sort === 'addition') return isExtra(claim, mention) ? 'own' : null
  if (frame === 'to' || frame === 'from' || isHeldAgainst(claim, mention) || isLevelOf(claim, mention) || !isOfChange(claim, mention)) return 'other'
  if (isSaidOfAnother(claim, { about: check.about, of: check.kind === 'quantity' ? check.of : null, to: check.value }, tokensOf(claim.passage, mention).from)) return 'other'
  const [told, right] = [wayIn(claim, mention), wayOf(claim.fact)]
  return told !== null && right !== null && told !== right ? 'turned' : 'own'
}

/** "8% higher than in the north": a comparison with something else than what was. */
function isHeldAgainst({ passage }: Claim, mention: QuantityMention): boolean {
  const at = comparedBehind(passage, mention)
  return at !== null && passage.sentence.tokens[at + 1]?.norm === 'than'
}

const standing = /\b(?:is|are|was|were|be|been|stays?|remains?|stands? at) (?:about |around |some |roughly |only |still |at least |at most )?$/i

/** "Wages are 90% of the old level": a share that is what there is. */
function isLevelOf({ passage: { sentence: { text } } }: Claim, mention: QuantityMention): boolean {
  return mention.value.dimension === 'share' && standing.test(text.slice(Math.max(0, mention.start - 40), mention.start)) && / (?:of|as)\b/.test(text.slice(mention.end, mention.end + 3))
}

/** A share without a word of change may be one all the same ("the first step: 4%"); a sum or a count is then a level. */
function isOfChange(claim: Claim, mention: QuantityMention): boolean {
  const { passage, clause } = claim
  if (mention.value.dimension === 'share' || frameOf(passage, mention) === 'by' || wayIn(claim, mention) !== null) return true
  return passage.sentence.tokens.slice(clause.from, clause.to).some((token) => token.lemmas.some((lemma) => changeNouns.has(lemma)))
}

/** "A reduction of 50%" where "reduction" is a word of the fact: what it tells, and no difference from it. */
function isOwnNoun({ passage, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  const noun = tokens[from - 1]?.norm === 'of' ? from - 2 : -1
  return tokens[noun]?.lemmas.some((lemma) => changeNouns.has(lemma)) === true && anchors.some((anchor) => anchor.passage === passage && !anchor.key.startsWith('@') && anchor.from <= noun && noun < anchor.to)
}

const comparatives: Readonly<Record<string, 'up' | 'down'>> = {
  more: 'up', higher: 'up', larger: 'up', bigger: 'up', longer: 'up', dearer: 'up', pricier: 'up',
  less: 'down', fewer: 'down', lower: 'down', smaller: 'down', shorter: 'down', cheaper: 'down'
}

/** The way a clause has something change: by a comparative at the number, else by its words; null for none, or both. */
function wayIn({ passage, clause }: Claim, mention: QuantityMention): 'up' | 'down' | null {
  const { tokens } = passage.sentence
  const at = comparedBehind(passage, mention) ?? tokensOf(passage, mention).to
  const compared = comparatives[tokens[at]?.norm ?? '']
  if (compared !== undefined) return compared
  const has = (keys: readonly string[]): boolean => passage.hits.some((hit) => keys.includes(hit.key) && hit.from >= clause.from && hit.from < clause.to)
  return wayBetween(has(['@increase']), has(['@reduce', '@lose']))
}

function wayBetween(up: boolean, down: boolean): 'up' | 'down' | null {
  return up === down ? null : up ? 'up' : 'down'
}

/** The way a fact's own statement has it. */
const wayOf = remember((fact: Fact): 'up' | 'down' | null => {
  const { words } = reachOf(fact)
  const has = (name: string): boolean => (wordClasses[name] ?? []).some((entry) => entry.split(' ').every((word) => words.has(word)))
  return wayBetween(has('increase'), has('reduce'))
})
