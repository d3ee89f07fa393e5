// Values that cannot be judged as they are written: options that the same words tell, right names without a class, a holder
// nobody names.

import { conceptsIn, holds } from '../language/expression.ts'
import type { ChoiceCheck, NameCheck, Problem } from '../model.ts'
import { isRight, warn } from './rule.ts'
import type { Rule, Trial } from './rule.ts'

/** Options of a choice that one sentence tells at once, in the same words. */
export const openChoice: Rule = {
  name: 'open-choice',
  about: 'The same words of a right sentence tell two options of a choice, so that it is not found right.',
  find: ({ facts, trials, places }) => facts.flatMap((fact) => fact.checks.flatMap((check): readonly Problem[] => {
    if (check.kind !== 'choice') return []
    const own = (trials.get(fact) ?? []).filter((trial) => isRight(trial) && !trial.findings.some(({ fact: id, verdict }) => id === fact.id && verdict === 'consistent'))
    return Object.keys(check.options).filter((option) => option !== check.value).flatMap((option): readonly Problem[] => {
      const told = own.flatMap((trial) => sharedWords(trial, check, option)).at(0)
      if (told === undefined) return []
      return [warn('open-choice', places.fact(fact.id, 'options', option), `Unexpected option ${JSON.stringify(option)} that ${JSON.stringify(told)} tells as well as ${JSON.stringify(check.value)}, expected options that exclude each other`,
        `write a longer phrase for ${JSON.stringify(option)}, or add ! and what tells ${JSON.stringify(check.value)}`)]
    })
  }))
}

/** The words of a sentence that tell both the right option and another; a sentence that names both in turn ("phased, not at once") has none. */
function sharedWords({ passages }: Trial, { options, value }: ChoiceCheck, option: string): readonly string[] {
  const [right, wrong] = [options[value], options[option]]
  if (right === undefined || wrong === undefined) return []
  return passages().flatMap(({ sentence, hits }) => {
    const has = (key: string): boolean => hits.some((hit) => hit.key === key)
    if (!holds(right, has) || !holds(wrong, has)) return []
    const rights = hits.filter(({ key }) => conceptsIn(right).includes(key))
    const wrongs = hits.filter(({ key }) => conceptsIn(wrong).includes(key))
    // Every word of the wrong option lies within one of the right option's.
    if (!wrongs.every((one) => rights.some((other) => other.from <= one.from && one.to <= other.to))) return []
    const [first] = wrongs
    const [from, to] = [sentence.tokens[first?.from ?? 0], sentence.tokens[(first?.to ?? 1) - 1]]
    return from === undefined || to === undefined ? [] : [sentence.text.slice(from.start, to.end)]
  })
}

/** A right name whose class nobody knows, in a fact that looks for names of some class. */
export const classlessName: Rule = {
  name: 'classless-name',
  about: 'A right name of a fact is a term without the class of names that the fact looks for.',
  find: ({ set, facts, places }) => {
    const terms = new Map(set.terms.map((term) => [term.id, term]))
    return facts.flatMap((fact) => fact.checks.filter((check): check is NameCheck => check.kind === 'name' && check.class !== 'unknown').flatMap((check) =>
      check.names.flatMap((id): readonly Problem[] => {
        if (terms.get(id)?.class !== 'thing') return []
        return [warn('classless-name', places.entry('terms', id), `Unexpected term ${JSON.stringify(id)} without a class as a right name of ${fact.id}, expected class ${check.class}`,
          `write { class: ${check.class}, names: [...] } in terms, so that it is read as a name wherever it stands`)]
      })))
  }
}

/** A holder whom no sentence of the fact names: then nobody knows whether sentences are about the holder's or another's. */
export const unnamedHolder: Rule = {
  name: 'unnamed-holder',
  about: 'The holder of a fact stands neither in its statement nor in any right example.',
  find: ({ facts, trials, places }) => facts.flatMap((fact): readonly Problem[] => {
    const holder = fact.checks[0]?.holder ?? null
    if (holder === null) return []
    const own = (trials.get(fact) ?? []).filter((trial) => isRight(trial))
    const isNamed = own.some(({ passages }) => passages().some(({ hits }) => hits.some(({ key }) => key === holder)))
    return isNamed ? [] : [warn('unnamed-holder', places.fact(fact.id, 'holder'), `Unexpected holder ${JSON.stringify(holder)} of ${fact.id} whom neither the statement nor a right example names, expected a sentence with the holder`,
      'name the holder in an example, or leave out "holder" where it does not matter whose it is')]
  })
}
