/**
 * Who has no part in something, or no way into it: "Ann was kept out of the drafting", "Bob had no hand in it", "written without Ann". A verb of shutting out says
 * of its subject what a "not" would.
 */
import type { Sentence, Token } from '../model.ts'

/** Words that may stand between a name and what is said of it. */
const auxiliaries = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|himself|herself|itself|themselves|deliberately|entirely|completely|wholly|largely|simply|never)$/
const shut = /^(?:(?:kept|left|shut|locked|frozen|cut|stayed|remained) out of|(?:excluded|barred|banned) from|(?:had|has|have|took|takes|played|plays) no (?:part|hand|say|role|share) in|(?:not|never) involved in) /

/** Whether the name at tokens [from, to) is said to be left out of what the sentence tells. */
export function isShutOut({ tokens }: Sentence, from: number, to: number): boolean {
  if (tokens[from - 1]?.norm === 'without') return true
  let at = to
  while (auxiliaries.test(tokens[at]?.norm ?? '') && !opensShut(tokens, at)) at++
  return opensShut(tokens, at)
}

function opensShut(tokens: readonly Token[], at: number): boolean {
  return shut.test(`${tokens.slice(at, at + 4).map(({ norm }) => norm).join(' ')} `)
}

const evading = new Set(['avoid', 'bypass', 'skirt', 'circumvent', 'detour'])
const staying = new Set(['keep', 'stay', 'remain', 'steer', 'wait'])
const going = new Set(['sail', 'go', 'travel', 'drive', 'walk', 'fly', 'route', 'pass', 'steer', 'run', 'divert'])
/** How many words after its verb a phrase may tell that its subject stays out. */
const reach = 7

/** Whether a verb phrase says that its subject stays out of a place or goes round it: "have to keep out", "must make a detour", "sail round the bank". */
export function staysOut(tokens: readonly Token[], verb: number, to: number): boolean {
  const words = tokens.slice(verb, Math.min(to, verb + reach))
  return words.some(({ lemmas }, at) => {
    const next = words[at + 1]?.norm ?? ''
    return lemmas.some((lemma) => evading.has(lemma) || (staying.has(lemma) && /^(?:out|outside|away|clear|off)$/.test(next)) || (going.has(lemma) && /^(?:round|around)$/.test(next)))
  })
}
