/** Numbers that measure something else: "2,900 metres of climbing" of a road, "a ride of 20 km", what an estimate comes to. */
import { wordSets } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { conceptKeys } from './concept-key.ts'
import { tokensOf } from './judged.ts'
import { reachOf } from './statement.ts'
import type { Claim, Passage, QuantityMention } from '../model.ts'

/** Why a number that disagrees is no measure of the fact's thing; null where nothing says so. */
export function otherMeasure(claim: Claim, mention: QuantityMention): string | null {
  return isMeasureOfAnother(claim, mention) || isSizeOfNew(claim, mention) || isEstimate(claim.passage, mention) ? 'It measures something else.' : null
}

/** "2,900 metres of climbing" of a road: a measure with what it is a measure of behind it, which is none of the fact's words. */
function isMeasureOfAnother({ passage, check, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const noun = tokens[to + 1]
  if (mention.kind !== 'measure' || tokens[to]?.norm !== 'of' || noun?.kind !== 'word' || isFunctionWord(noun)) return false
  const keys = conceptKeys(check.about)
  const { words } = reachOf(fact)
  const near = tokens.slice(to + 1, to + 4).filter(({ kind }) => kind === 'word')
  return !near.some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma))) && !passage.hits.some((hit) => hit.from > to && hit.from < to + 4 && (keys.has(hit.key) || !hit.key.startsWith('@')))
}

const estimates = new Set(['estimate', 'guess', 'forecast', 'projection', 'record', 'peak', 'bid', 'offer', 'demand'])

/** "On the highest estimate, 900, it would not exceed a third": what an estimate comes to, set off by commas behind it. */
function isEstimate(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && tokens[from - 2]?.lemmas.some((lemma) => estimates.has(lemma)) === true
}

/** What has a size and is told by it, whatever the fact calls it. */
const sized = new Set(`cap ceiling limit maximum minimum floor total sum share rate fee price charge fine tax levy toll duty budget grant fund pot package payment contribution donation loan deposit supplement bonus premium allowance credit discount rise raise increase cut reduction drop fall gain loss
  change swing term period deadline notice delay wait pause rest interval window span stretch length distance height depth width weight size area volume speed strength force number quota team staff army guard crew group level amount figure majority turnout capacity range reserve stock fleet field population
  membership maximum average mean value cost bill debt deficit surplus dose concentration temperature power output load range margin factor ratio proportion percentage set list series bundle batch row programme program plan body panel board committee council jury court band bracket target goal threshold uptime availability`.split(/\s+/))

/** "A night shift of three", "a ride of 20 km": the size of something that the text brings in, by a noun that is none of the fact's. */
function isSizeOfNew({ passage, check, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  const noun = tokens[from - 2]
  if (mention.compound || tokens[from - 1]?.norm !== 'of' || noun?.kind !== 'word' || noun.norm === 'one' || noun.lemmas.some((lemma) => sized.has(lemma))) return false
  const before = tokens.slice(Math.max(0, from - 5), from - 2)
  const article = before.findLastIndex(({ norm }) => /^(?:an?|another)$/.test(norm))
  const words = before.slice(article + 1)
  if (article === -1 || words.some(({ kind, norm }) => kind !== 'word' || wordSets.prepositions.has(norm) || wordSets.coordinators.has(norm) || wordSets.auxiliaries.has(norm))) return false
  const keys = conceptKeys(check.about)
  return !noun.lemmas.some((lemma) => reachOf(fact).words.has(lemma)) && !passage.hits.some((hit) => hit.from <= from - 2 && hit.to > from - 2 && keys.has(hit.key))
}
