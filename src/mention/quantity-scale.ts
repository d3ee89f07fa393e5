/**
 * Scales and units that are written once for several numbers: "a hundred from the fund, a hundred from the state, two hundred
 * million dollars in all" (the parts make the sum), "from 60 million down to 45", "ninety million from fares and eighteen from
 * shops". A number takes over a scale only where the wording or the arithmetic leaves no other reading.
 */
import type { QuantityMention } from '../model.ts'
import { multiply } from '../number/scale.ts'

/** Numbers from here on are never short for more. */
const shortBelow = 1000

const scaleWords: readonly (readonly [RegExp, number])[] = [
  [/\btrillion\b/i, 1e12], [/(?:\bbillion|\bmilliards?|bn)\b/i, 1e9], [/(?:\bmillion|mn|mln|(?<=\d)m)\b/i, 1e6]
]

/** The quantities of a text in order, those that lean on a neighbor's scale written out in full. */
export function carryScales(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const carried = [...mentions]
  for (let at = 1; at < carried.length; at++) {
    const [before, one] = [carried[at - 1], carried[at]]
    if (before === undefined || one === undefined) continue
    const scale = scaleOf(before)
    const times = scale !== null && isShort(one) ? scale : 1
    if (isPlain(one) && isMeasure(before) && leadsTo(text, before, one, times)) carried[at] = scaled(one, times, before)
    else if (scale !== null && isShort(one) && (fallsTo(text, before, one) || runsParallel(text, before, one))) carried[at] = scaled(one, scale, before)
    for (const [index, part] of partsOf(text, carried, at)) carried[index] = part
  }
  return carried
}

function scaleOf({ text, parts, value }: QuantityMention): number | null {
  if (parts.length > 0 || (value.dimension !== 'money' && value.dimension !== 'count')) return null
  return scaleWords.find(([word]) => word.test(text))?.[1] ?? null
}

/** A plain count, hedged or not, that names no unit of its own. */
function isPlain({ kind, compound, value }: QuantityMention): boolean {
  return kind === 'count' && !compound && value.dimension === 'count' && (value.max ?? value.min ?? 0) >= 1
}

/** A single figure with its unit. */
function isMeasure({ compound, parts, value }: QuantityMention): boolean {
  return value.unit !== null && parts.length === 0 && !compound
}

/** A plain count below a thousand. */
function isShort(one: QuantityMention): boolean {
  return isPlain(one) && (one.value.max ?? one.value.min ?? 0) < shortBelow
}

/** How much of what it was something may become before its figure is rather one of something else. */
const mostTimes = 20

/** "From 38 hours to 35.5", "from 40 euros a month to 35 in spring": the unit is that of the first; a noun behind the second is counted. */
function leadsTo(text: string, before: QuantityMention, one: QuantityMention, times: number): boolean {
  const [was, is] = [before.value.max ?? before.value.min ?? 0, (one.value.max ?? one.value.min ?? 0) * times]
  if (was <= 0 || Math.max(was / is, is / was) > mostTimes) return false
  if (!/(?:^|[^\p{Alphabetic}])from (?:the |about |some |around |currently |today's )?$/iu.test(text.slice(Math.max(0, before.start - 20), before.start)) && !/^from /i.test(before.text)) return false
  return /^(?: (?:a|an|per|each|every) [a-z]{3,9})?(?: (?:today|now|currently|at present))?,?(?: down| up| back)? to (?:the |about |some |around |just |only )?$/.test(text.slice(before.end, one.start)) && endsFigure(text, one)
}

/** Behind the figure its phrase ends, or goes on with when and why. */
function endsFigure(text: string, one: QuantityMention): boolean {
  return endsPhrase(text, one) || /^ (?:from|in|by|on|at|as|and|or|but|for|under|after|before|until|when|while|once|over|within|per|each|every|next|this|with|without|during|because|if|so|again|today|now) /i.test(text.slice(one.end, one.end + 12))
}

/** "From 60 million down to 45.": the second number ends its phrase. */
function fallsTo(text: string, before: QuantityMention, one: QuantityMention): boolean {
  const between = text.slice(before.end, one.start)
  return between.length < 40 && /^[^.;!?]* (?:down|up|back) to $/.test(between) && /\bfrom (?:the |about |some )?$/i.test(text.slice(Math.max(0, before.start - 12), before.start)) && endsPhrase(text, one)
}

/** "Ninety million from fares and eighteen from shops". */
function runsParallel(text: string, before: QuantityMention, one: QuantityMention): boolean {
  const between = text.slice(before.end, one.start)
  if (between.length > 50) return false
  const link = /^(?: dollars| euros| pounds)? (from|for|by) [^.;:!?\d]{2,40}(?:,| and|, and) $/.exec(between)
  return link !== null && text.startsWith(` ${link[1] ?? ''} `, one.end)
}

function endsPhrase(text: string, { end }: QuantityMention): boolean {
  return /^(?:[.,;:!?)\u201D"]|$|\s*$)/.test(text.slice(end, end + 3))
}

/** How far before its parts a sum may stand, in code units. */
const farthest = 90

/** Short numbers before a sum, separated by commas, that make the sum once they have its scale. */
function partsOf(text: string, mentions: readonly QuantityMention[], at: number): readonly (readonly [number, QuantityMention])[] {
  const sum = mentions[at]
  const scale = sum === undefined ? null : scaleOf(sum)
  const total = sum?.value.max ?? null
  if (sum === undefined || scale === null || total === null) return []
  const parts: (readonly [number, QuantityMention])[] = []
  let made = 0
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const part = mentions[back]
    const behind = mentions[back + 1]
    if (part === undefined || behind === undefined || !isShort(part)) break
    const between = text.slice(part.end, behind.start)
    if (between.length > farthest || !/,|\band\b/.test(between) || /[.;!?]\s/.test(between)) break
    parts.push([back, scaled(part, scale, sum)])
    made += multiply(part.value.max ?? part.value.min ?? 0, scale)
    if (made === total && parts.length >= 2) return parts
  }
  return []
}

function scaled(one: QuantityMention, scale: number, model: QuantityMention): QuantityMention {
  const times = (figure: number | null): number | null => (figure === null ? null : multiply(figure, scale))
  const { dimension, unit } = model.value
  return { ...one, kind: model.kind, value: { ...one.value, min: times(one.value.min), max: times(one.value.max), step: one.value.step * scale, dimension, unit } }
}
