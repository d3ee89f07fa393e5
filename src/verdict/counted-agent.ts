/**
 * "By 40 gauges": who does it, or by how much. "By" gives a difference only behind verbs of change and comparison; behind every
 * other participle what is counted is who or what does it.
 */
import { isFunctionWord } from '../language/function-word.ts'
import { lemmasOf } from '../language/lemma.ts'
import { tokensOf } from './judged.ts'
import type { Passage, QuantityMention } from '../model.ts'

/** Verbs whose participle takes "by" with a difference; every other passive has in it who or what does it. */
const differing = new Set(('cut reduce lower raise increase decrease shrink grow expand extend shorten lengthen widen narrow deepen diminish drop slash trim boost lift push drive bring move advance postpone delay defer shift change alter '
  + 'adjust revise amend correct multiply divide miss exceed outnumber overshoot undershoot surpass top outdo beat defeat separate scale slim swell enlarge prolong strengthen weaken ease improve worsen bump hike curb limit cap curtail downsize upgrade '
  + 'downgrade discount devalue inflate deflate thin enrich dilute slow accelerate speed retard stretch contract compress up down double halve triple swap replace').split(' '))
/** How far before "by" the participle may stand. */
const participleReach = 3

/** "Is watched by 40 gauges": who does it, counted; "has been cut by 40 gauges" is a difference. */
export function isCountedAgent(passage: Passage, mention: QuantityMention): boolean {
  if (mention.kind !== 'count' || mention.value.dimension !== 'count') return false
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const by = tokens.findLastIndex((token, at) => at < from && at >= from - participleReach && token.norm === 'by')
  const noun = tokens[to]
  if (by === -1 || noun === undefined || noun.kind !== 'word' || isFunctionWord(noun)) return false
  const verb = tokens.findLastIndex((token, at) => at < by && at >= by - participleReach && isParticiple(token.norm, token.lemmas))
  const [auxiliary, done] = [tokens.slice(Math.max(0, verb - participleReach), verb), tokens[verb]]
  return done !== undefined && !done.lemmas.some((lemma) => differing.has(lemma)) && auxiliary.some((token) => passive.has(token.norm))
}

const passiveBefore = /\b(?:is|are|was|were|be|been|being)\b(?: [\w'-]+){0,2} ([\w'-]+) by (?:about |around |some |roughly |at least |at most |up to |the )?$/i

/** Whether words before a number have it tell who does something: "is marked by ", and not "is cut by ". */
export function opensAgent(words: string): boolean {
  const verb = passiveBefore.exec(words)?.[1]?.toLowerCase()
  if (verb === undefined) return false
  const lemmas = lemmasOf(verb)
  return isParticiple(verb, lemmas) && !lemmas.some((lemma) => differing.has(lemma))
}

const passive = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

function isParticiple(norm: string, lemmas: readonly string[]): boolean {
  return (norm.endsWith('ed') || norm.endsWith('n') || norm.endsWith('t') || norm.endsWith('d') || norm === 'run' || norm === 'sung') && lemmas.some((lemma) => lemma !== norm)
}
