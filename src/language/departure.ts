/** Verbs of leaving: what leaves from somewhere has its start there, and nothing else of it is there. */

/** Patterns of a relation, as relation-data.ts has them. */
export const departures: readonly string[] = ['depart|sail from X', 'set|head|push|roll off|out from|of X', 'lift|take|blast off from X']

const verb = /^(?:depart(?:s|ed|ing)?|set(?:s|ting)? (?:off|out)|(?:head|push|roll|lift|blast)(?:s|es|ed|ing)? (?:off|out)|tak(?:es?|ing) off|took off|sail(?:s|ed|ing)?)\b/i

/** Whether words begin with a verb of leaving: "sets off from". */
export function isDeparture(words: string): boolean {
  return verb.test(words)
}
