// Sentences that show what a fact means: whether there are any, whether they get their verdict, and whether the fact's own
// exceptions rule them out.

import { conceptsIn, holds } from '../language/expression.ts'
import type { Problem } from '../model.ts'
import { checkOf, isRight, ruledOutBy, warn } from './rule.ts'
import type { Rule, SentenceSort, Trial } from './rule.ts'
import { keyText } from './way.ts'

/** A fact whose statement or example sentence does not get its verdict. */
export const failingExample: Rule = {
  name: 'failing-example',
  about: 'A statement or example does not get the verdict it stands for.',
  find: ({ set, facts, failed, places }) => {
    const known = new Map(facts.map((fact) => [fact.id, fact]))
    const shared = new Set(set.provisions.map(({ id, statement }) => `${id} ${statement}`))
    return failed.flatMap(({ fact: id, sort, sentence, got }): readonly Problem[] => {
      const fact = known.get(id)
      // A role is told of many people at once, and its statement is a heading for them.
      if (fact === undefined || (sort === 'statement' && fact.kind === 'role')) return []
      const isShared = sort === 'statement' && shared.has(`${fact.provision} ${sentence}`)
      const place = isShared ? places.provision(fact.provision, 'statement') : sort === 'statement' ? places.fact(id, 'statement') : places.fact(id, 'examples', sort, { text: sentence })
      const { short, cause } = told(got)
      return [warn('failing-example', place, `Unexpected verdict on ${nouns[sort]} of ${id} (${short}), expected ${verdicts[sort]}`, `${cause}${remedyOf(sort, short, id)}`)]
    })
  }
}

/** What was said in short, and why, ready to be followed by the remedy: "no claim found: nothing for `crane`" has both. */
function told(got: string): { readonly short: string, readonly cause: string } {
  const at = got.indexOf(': ')
  const cause = got.slice(at + 2).replace(/\.$/, '')
  return at === -1 ? { short: got, cause: '' } : { short: got.slice(0, at), cause: `${cause}; ` }
}

/** What to do about a sentence by what it is and what it got. */
function remedyOf(sort: SentenceSort, short: string, id: string): string {
  const other = /^contradicted \((.+)\)$/.exec(short)?.[1]
  if (sort === 'unrelated') return 'ask for one more word in the fact, or rule out the other sense with "not" or "unless"'
  if (other !== undefined && other !== id) return `ask in ${other} for a word that this sentence does not have, or rule it out there`
  if (short.startsWith('not checked')) return 'say it plainly, as a statement about what the document has'
  if (sort === 'contradicted' && short !== 'no claim found') return 'make it plainly wrong, or take it out if it can be true together with the fact'
  if (short !== 'no claim found') return 'correct the sentence or the value'
  if (sort === 'statement') return 'say in one sentence what the fact is about and the value; where the provision says more than that, give the fact a statement of its own'
  return 'write the value as an article would, and add the words of the sentence to those of the fact'
}

const nouns: Readonly<Record<SentenceSort, string>> = {
  statement: 'the statement', consistent: 'a right example', contradicted: 'a wrong example', unrelated: 'an unrelated example'
}
const verdicts: Readonly<Record<SentenceSort, string>> = { statement: 'consistent', consistent: 'consistent', contradicted: 'contradicted', unrelated: 'no claim on this fact' }
/** The id of the fact that a problem of the rule is about; null of any other problem. */
export function factWithoutExample({ rule, message }: Problem): string | null {
  return rule === 'missing-example' ? /^Unexpected fact (\S+) without/.exec(message)?.[1] ?? null : null
}

/** A fact that nothing tests. */
export const missingExample: Rule = {
  name: 'missing-example',
  about: 'A fact has no right or no wrong example, so that nothing shows whether it catches anything.',
  find: ({ facts, places }) => facts.flatMap((fact): readonly Problem[] => {
    const missing = [...(fact.examples.consistent.length === 0 ? ['right'] : []), ...(fact.examples.contradicted.length === 0 ? ['wrong'] : [])]
    if (missing.length === 0) return []
    const keys = missing.map((word) => (word === 'right' ? '"consistent"' : '"contradicted"')).join(' and ')
    return [warn('missing-example', places.fact(fact.id), `Unexpected fact ${fact.id} without ${missing.join(' and ')} examples, expected one of each`, `write under "examples" ${keys} with a sentence as an article would have it`)]
  })
}

/** An exception that a sentence of the fact itself falls under. */
export const selfExclusion: Rule = {
  name: 'self-exclusion',
  about: 'The words that rule a fact out stand in its own statement or examples.',
  find: ({ facts, trials, places }) => facts.flatMap((fact): readonly Problem[] => {
    const check = checkOf(fact)
    const unless = check?.unless ?? null
    if (unless === null) return []
    // An exception that holds of another clause does no harm.
    const hit = (trials.get(fact) ?? []).filter((trial) => !isTold(trial, fact.id)).flatMap((trial) => {
      const keys = new Set(trial.passages().flatMap(({ hits }) => hits.map(({ key }) => key)))
      return holds(unless, (key) => keys.has(key)) ? [{ trial, words: conceptsIn(unless).filter((key) => keys.has(key)) }] : []
    }).at(0)
    if (hit === undefined) return []
    const place = places.fact(fact.id, ruledOutBy)
    return [warn('self-exclusion', place, `Unexpected exception of ${fact.id} that holds of its own ${hit.trial.sort === 'statement' ? 'statement' : 'example'} ${quote(hit.trial.sentence)}, expected one that leaves it in`, `the sentence has ${hit.words.map(keyText).join(' and ')}; take that out of the exception, or write another sentence`)]
  })
}

/** Whether the checker says of a sentence what it should. */
function isTold(trial: Trial, id: string): boolean {
  const wanted = isRight(trial) ? 'consistent' : 'contradicted'
  return trial.findings.some(({ fact, verdict }) => fact === id && verdict === wanted)
}

function quote(sentence: string): string {
  return JSON.stringify(70 < sentence.length ? `${sentence.slice(0, 67).replace(/[\uD800-\uDBFF]$/, '')}...` : sentence)
}
