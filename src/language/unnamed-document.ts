/**
 * "Most voters called a plan with 40 seats absurd", "would accept a deal without a levy": a document of some sort that is weighed, and none that
 * there is. "The council passed a plan with 40 seats" tells of one.
 */
import type { Sentence, Token } from '../model.ts'
import { documentNouns } from './status-data.ts'

const weighing = new Set(['call', 'find', 'consider', 'deem', 'regard', 'reject', 'oppose', 'refuse', 'think', 'want', 'prefer'])
/** With these only what many or somebody would do. */
const backing = new Set(['accept', 'support', 'back', 'favor', 'favour', 'welcome', 'approve', 'endorse', 'sign'])
const many = new Set(['respondent', 'voter', 'percent', 'cent', 'majority', 'poll', 'would', 'could', 'third', 'half', 'quarter', 'most', 'nobody'])

/** How far behind its verb the noun may stand, and how far its description reaches, in tokens. */
const near = 5
const reach = 30

/** Whether what stands at a token describes such a document. */
export function isOfUnnamedDocument({ tokens }: Sentence, at: number): boolean {
  return tokens.some((token, noun) => {
    if (noun >= at || at - noun > reach || !token.lemmas.some((lemma) => documentNouns.has(lemma)) || !/^(?:with|without|that|which|of|for)$/.test(tokens[noun + 1]?.norm ?? '')) return false
    const article = tokens.findLastIndex(({ norm }, order) => order < noun && order >= noun - 3 && /^(?:an?|any|no)$/.test(norm))
    if (article === -1 || tokens.slice(noun, at).some(({ text }) => /^[.;:]$/.test(text))) return false
    return tokens.slice(Math.max(0, article - near), article).some((verb, order, all) => !/^(?:for|on|to|that)$/.test(all[order + 1]?.norm ?? '') && weighs(verb, tokens.slice(0, article)))
  })
}

function weighs({ lemmas }: Token, before: readonly Token[]): boolean {
  if (lemmas.some((lemma) => weighing.has(lemma))) return true
  return lemmas.some((lemma) => backing.has(lemma)) && before.some((token) => token.lemmas.some((lemma) => many.has(lemma)))
}
