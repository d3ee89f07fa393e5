/** Conditions contrary to fact: "if the cap were 40", "had it been", and what hangs on them. */
import type { Sentence, Token } from '../model.ts'
import type { StanceReading } from './stance.ts'
import { isVerb } from './verb-list.ts'

const firstPersons = new Set(['i', 'we'])

/**
 * Whether a condition contrary to fact governs the word: "if the cap were 40", "had it been", "were it to be 40". A condition
 * that describes an event under a rule ("if a tenant left, the deposit would lapse") does not count.
 */
export function isSupposed({ tokens, segments, of }: StanceReading, sentence: Sentence, at: number): boolean {
  const opener = tokens.findIndex((token, order) => token.norm === 'if' && tokens[order - 1]?.norm !== 'even')
  const inverted = /^(?:were|had)$/.test(tokens[0]?.norm ?? '') && !sentence.isQuestion
  if (opener === -1 && !inverted) return false
  const start = inverted ? 0 : opener
  const own = of[start] ?? 0
  const there = of[at] ?? 0
  const linked = own === there || inverted || segments[own]?.parent === there || segments[there]?.parent === own || segments[there]?.parent === (segments[own]?.parent ?? -1)
  if (!linked) return false
  const condition = tokens.slice(start, start + 14)
  const stop = condition.findIndex(token => token.text === ',' || token.text === ';')
  const words = stop === -1 ? condition : condition.slice(0, stop)
  if (words.some((token, order) => token.norm === 'were' && words[order + 1]?.norm === 'to')) return false
  if (inverted) return tokens[0]?.norm === 'had' || !words.some(token => token.norm === 'to')
  if (isContrary(words)) return true
  const past = words.some(token => token.norm.endsWith('ed') || /^(?:was|had|did|went|came|took|got|held|kept|lost|won)$/.test(token.norm))
  return past && tokens.some((token, order) => firstPersons.has(token.norm) && /^(?:would|should|could|might)$/.test(tokens[order + 1]?.norm ?? ''))
}

/** "Were" after a singular, "had" with a participle. */
function isContrary(words: readonly Token[]): boolean {
  return words.some((token, order) => {
    if (token.norm === 'had') return words[order + 1]?.lemmas.includes('be') === true || words[order + 1]?.lemmas.some(lemma => lemma !== words[order + 1]?.norm && isVerb(lemma)) === true
    if (token.norm !== 'were') return false
    const subject = words[order - 1]
    return subject !== undefined && !(subject.norm.endsWith('s') && subject.lemmas.length > 1) && !/^(?:they|we|you|these|those)$/.test(subject.norm)
  })
}
