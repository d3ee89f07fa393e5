/**
 * Verbs that hold a ratio ("halved", "doubles", "cut in half") where another ratio is right: another verb in the same form, with the
 * right share behind it ("cut by a quarter") unless an object or the result stands there ("halved to 60" becomes "cut to 60").
 */
import { formsOf } from '../language/inflection.ts'
import { toFigures } from '../number/written-number.ts'
import { inCaseOf, withArticle, type Edit } from './edit.ts'
import { fractionName } from './share.ts'
import { endsOf } from './amount.ts'
import type { Quantity, Remedy } from '../model.ts'

type Turn = Extract<Remedy, { kind: 'turn' }>

/** Candidates for the verb; none where its form does not show how it is used. */
export function turnEdits(text: string, { span, way, share }: Turn): readonly Edit[] {
  const words = text.slice(span.start, span.end)
  const after = text.slice(span.end, span.end + 40)
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  if (/^-\p{Alphabetic}/u.test(after) || /-$/.test(before)) return []
  return [null, ...shareNames(share)].flatMap((size) => {
    const wording = inPhrase(words, size) ?? byVerb(words, { before, after, way, size })
    return wording === null ? [] : [withArticle(text, { start: span.start, end: span.end, text: inCaseOf(words, wording) })]
  })
}

/** "Cut in half", "reduced by half": the verb stays, where it goes the right way. */
function inPhrase(words: string, size: string | null): string | null {
  const found = /^(.+? )?(?:in|by) (?:half|two|halves)$/i.exec(words)
  return found === null || size === null ? null : `${found[1] ?? ''}by ${size}`
}

interface Use extends Pick<Turn, 'way'> {
  /** How much; null: without it. */
  readonly size: string | null
  readonly before: string
  readonly after: string
}

function byVerb(words: string, { before, after, way, size }: Use): string | null {
  const form = /^(?:halve|double|triple)$/i.test(words) ? 0 : /^(?:halves|doubles|triples)$/i.test(words) ? 1 : /^(?:halved|doubled|tripled)$/i.test(words) ? 2 : /^(?:halving|doubling|tripling)$/i.test(words) ? 4 : null
  if (form === null) return null
  const verb = (name: string): string => formsOf(name)[form === 2 ? 3 : form]
  const isPassive = form === 2 && /\b(?:be|is|are|was|were|been|being|'s|’s|'re|’re|get|gets|got)(?: (?:now|then|also|thus|simply|in effect|effectively|more than|almost|nearly|roughly|\p{Alphabetic}+ly))? $/iu.test(before)
  if (form === 2 && /\b(?:an?|the|its|their|this|that) $/i.test(before)) return size === null ? (way === 'down' ? 'reduced' : 'increased') : null
  // "A halving of" is a noun.
  if (form === 4 && /\b(?:an?|the|this|that|of) $/i.test(before) && /^ of\b/.test(after)) return null
  const both = way === 'down' ? 'decrease' : 'increase'
  const taking = verb(way === 'down' ? 'cut' : 'increase')
  if (result.test(after)) {
    const alone = isPassive ? taking : formsOf(way === 'down' ? 'fall' : 'rise')[form]
    return size === null ? alone : size.includes('%') ? `${alone} by ${size}` : null
  }
  if (!isPassive && object.test(after)) return size === null ? taking : null
  if (size === null || !(isPassive || end.test(after))) return null
  return `${isPassive ? taking : formsOf(both)[form]} by ${size}`
}

/** "To 600": what it comes to. A fraction before it would be misread. */
const result = /^ (?:back |down |up )?to (?:\p{Alphabetic}+ ){0,2}[\p{Sc}\d]/u
const object = /^ (?:an?|the|its|their|his|her|our|your|my|this|that|these|those|it|them|all|both|every|current|present|existing|\p{Uppercase}\p{Alphabetic}*['’]s)\b/u
const end = /^(?:[,.;:!?)”"’]|$| (?:in|by|at|on|under|over|within|from|for|with|after|before|and|or|but|as|if|when|while|until|since|again|next|this|every|during)\b)/i

/** "A quarter to a third" and "25–33%"; percent alone where English has no simple fraction. */
function shareNames(share: Quantity): readonly string[] {
  const ends = endsOf(share)
  const names = ends.map(fractionName)
  return [...(names.every((name) => name !== null) ? [names.join(' to ')] : []), `${ends.map((end) => toFigures(Math.round(end * 100))).join('–')}%`]
}
