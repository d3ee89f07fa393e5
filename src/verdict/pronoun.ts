/**
 * Whom "he" and "she" mean: the one person the sentence has named before, else the one person of the sentence before, the
 * bold lead, the row or the defined term. Where two could be meant, nobody is.
 */
import { headsOf } from './label.ts'
import type { Claim, NameMention, Origin, Passage } from '../model.ts'

const near: ReadonlySet<Origin> = new Set(['lead', 'row', 'item', 'previous'])

/** Pronouns of the claim's sentence as names of the persons they stand for; spans are the pronouns' own. */
export function pronounNames({ passage, sources }: Claim): readonly NameMention[] {
  return passage.sentence.tokens.flatMap((token) => {
    if (!/^s?he$/.test(token.norm)) return []
    const own = persons(passage).filter((name) => name.end <= token.start)
    const before = own.length > 0 ? [own] : sources.filter(({ origin }) => near.has(origin)).map((source) => persons(source.passage)).filter((names) => names.length > 0)
    const meant = sole(before[0] ?? [])
    return meant === null ? [] : [{ kind: 'name', start: token.start, end: token.end, text: token.text, class: 'person', name: meant.name, form: 'name' }]
  })
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
