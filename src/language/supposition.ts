/** Conditions contrary to fact: "if the cap were 40", "had it been", and what hangs on them. */
import type { Sentence, Token } from '../model.ts'
import { isAdverb } from './finite.ts'
import type { StanceReading } from './stance.ts'
import { documentNouns } from './status-data.ts'
import { isPastForm } from './verb-tense.ts'
import { isVerb } from './verb-list.ts'

/** Those who would react to what is supposed; a rule lays nothing down for them. */
const onlookers = new Set(['i', 'we', 'nobody', 'everybody', 'everyone', 'who', 'critics', 'people'])

/** What befalls a document under its own rules ("if the treaty lapsed, ..."): events, nothing contrary to what it says. */
const events = new Set('fail lapse end expire collapse pass come take die fall stall run enter survive become go be stay remain hold stand need get have break'.split(' '))

/**
 * Whether a condition contrary to fact governs the word: "if the cap were 40", "had it been", "were it to be 40". A condition
 * that describes an event under a rule ("if a tenant left, the deposit would lapse") does not count.
 */
export function isSupposed({ tokens, segments, of }: StanceReading, sentence: Sentence, at: number): boolean {
  if (isImagined(tokens, at)) return true
  const opener = tokens.findIndex((token, order) => token.norm === 'if' && tokens[order - 1]?.norm !== 'even')
  const head = /^(?:but|and|yet)$/.test(tokens[0]?.norm ?? '') ? 1 : 0
  const inverted = /^(?:were|had)$/.test(tokens[head]?.norm ?? '') && !sentence.isQuestion
  if (opener === -1 && !inverted) return false
  const start = inverted ? head : opener
  const own = of[start] ?? 0
  const there = of[at] ?? 0
  const linked = own === there || inverted || segments[own]?.parent === there || segments[there]?.parent === own || segments[there]?.parent === (segments[own]?.parent ?? -1)
  if (!linked) return false
  const condition = tokens.slice(start, start + 14)
  const stop = condition.findIndex(token => token.text === ',' || token.text === ';')
  const words = stop === -1 ? condition : condition.slice(0, stop)
  if (words.some((token, order) => token.norm === 'were' && words[order + 1]?.norm === 'to')) return false
  if (inverted) return tokens[head]?.norm === 'had' || !words.some(token => token.norm === 'to')
  if (isContrary(words) || isAgainstText(words)) return true
  const past = words.some(token => token.norm.endsWith('ed') || /^(?:was|had|did|went|came|took|got|held|kept|lost|won)$/.test(token.norm))
  return past && tokens.some((token, order) => onlookers.has(token.norm) && /^(?:would|should|could|might)$/.test(tokens[order + 1]?.norm ?? ''))
}

/** "Suppose the state stopped paying: the clubs would have 18 million": what follows an imagined past is imagined, too. */
function isImagined(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:suppose|imagine|picture|assume|say)$/.test(tokens[0]?.norm ?? '')) return false
  const mark = tokens.findIndex(token => token.text === ':' || token.text === ';' || token.text === '—' || token.text === '–')
  return mark > 1 && at > mark && tokens.slice(1, mark).some((token, order) => isPastForm(token, tokens[order]))
}

/** "If the plan sold the trams": the text is supposed to do what it does not. */
function isAgainstText(words: readonly Token[]): boolean {
  const subject = words.findIndex((token, order) => order > 0 && order < 5 && token.lemmas.some(lemma => documentNouns.has(lemma)))
  if (subject === -1) return false
  const verb = words.slice(subject + 1, subject + 4).find(token => !isAdverb(token))
  return verb !== undefined && isPastForm(verb) && !verb.lemmas.some(lemma => events.has(lemma))
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
