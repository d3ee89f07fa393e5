/**
 * Whom "he" and "she" mean: the one person the sentence has named before, else the one person of the sentence before, the
 * bold lead, the row or the defined term. Where two could be meant, nobody is.
 */
import { rememberBySentence } from '../language/sentence-memo.ts'
import { headsOf } from './label.ts'
import type { Claim, NameMention, Origin, Passage, Token } from '../model.ts'

const near: ReadonlySet<Origin> = new Set(['lead', 'row', 'item', 'previous'])

/** Pronouns of the claim's sentence as names of the persons they stand for; spans are the pronouns' own. */
export function pronounNames(claim: Claim): readonly NameMention[] {
  const { passage, sources } = claim
  return pronounsIn(passage.sentence).flatMap(({ token, at }) => {
    if (!/^s?he$/.test(token.norm)) return pairName(claim, at)
    const own = persons(passage).filter((name) => name.end <= token.start)
    const before = own.length > 0 ? [own] : sources.filter(({ origin }) => near.has(origin)).map((source) => persons(source.passage)).filter((names) => names.length > 0)
    const meant = sole(before[0] ?? [])
    return meant === null ? [] : [{ kind: 'name', start: token.start, end: token.end, text: token.text, class: 'person', name: meant.name, form: 'name' }]
  })
}

/** Words of a sentence that may stand for persons, each with its index; every claim on it asks for them. */
const pronounsIn = rememberBySentence(({ tokens }): readonly { readonly token: Token, readonly at: number }[] =>
  tokens.flatMap((token, at) => ((at < 4 && /^(?:they|both|two)$/.test(token.norm)) || /^s?he$/.test(token.norm) ? [{ token, at }] : [])))

/**
 * "They", "both", "the two of them" as one of the two persons of the sentence before: what is said of both is right or wrong of
 * both; where the fact has only one of them, nobody is meant.
 */
function pairName({ passage, sources, check }: Claim, at: number): readonly NameMention[] {
  const token = passage.sentence.tokens[at]
  const next = passage.sentence.tokens[at + 1]
  if (token === undefined || (token.norm === 'two' && next?.norm !== 'of') || persons(passage).length > 0) return []
  const before = sources.filter(({ origin }) => near.has(origin)).map((source) => persons(source.passage)).find((names) => names.length > 0) ?? []
  const pair = [...new Map(before.map((name) => [name.name, name])).values()]
  const right = check.kind === 'name' ? pair.filter((name) => check.names.includes(name.name)).length : 0
  const [first] = pair
  if (pair.length !== 2 || first === undefined || right === 1) return []
  return [{ kind: 'name', start: token.start, end: token.end, text: token.text, class: 'person', name: first.name, form: 'name' }]
}

/** "It" as the body that the bold lead, the row's head or the defined term names alone ("**Harbor board.** It runs the locks."). */
export function bodyNames({ passage, sources }: Claim): readonly NameMention[] {
  return passage.sentence.tokens.slice(0, 2).flatMap((token) => {
    if (token.norm !== 'it') return []
    const bodies = headsOf(passage, sources).map((head) => head.names.filter((name) => name.class === 'organization' || name.class === 'country')).find((names) => names.length > 0)
    const meant = sole(bodies ?? [])
    return meant === null ? [] : [{ kind: 'name', start: token.start, end: token.end, text: token.text, class: meant.class, name: meant.name, form: 'name' }]
  })
}

function persons(passage: Passage): readonly NameMention[] {
  return passage.names.filter((name) => name.class === 'person')
}

function sole(names: readonly NameMention[]): NameMention | null {
  const [first] = names
  return first !== undefined && names.every((name) => name.name === first.name) ? first : null
}
