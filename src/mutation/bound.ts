/** Errors in a bound: a ceiling told as a floor, a limit told as an exact number, a deadline told as a beginning. */
import { createRewriter, type Row } from './rewrite.ts'
import { isFree } from './edit.ts'
import { ownQuantities } from './value.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'

const upper: readonly Row[] = [
  ['(?:at most|no more than|not more than|up to|a maximum of|as many as)(?= \\S*\\d| (?:an? )?\\p{Alphabetic}+)', 'at least', 'no fewer than', 'more than'],
  ['(caps|limits|restricts) (.{3,60}?) (?:at|to)(?= (?:about |some )?[\\d$€£]|( (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)))', 'keeps $2 at no fewer than', 'raises $2 to more than'],
  ['(?:is|are) (?:limited to|capped at)', 'must be at least', 'must not fall below'],
  ['(?:the )?(ceiling|cap|upper limit)(?= (?:of|for|on))', 'floor', 'minimum'],
  ['may not exceed', 'may not fall below', 'must exceed'],
  ['may not (spend|have|hold|use|take) more than', 'must $1 more than', 'may not $1 less than'],
  ['may (spend|have|hold|use|take) more than', 'must $1 less than'],
  ['may hold up to', 'must hold at least'],
  ['maximum', 'minimum'],
  ['no (.{3,30}?) may spend more than', 'no $1 may spend less than']
]
const lower: readonly Row[] = [
  ['at least|no fewer than|no less than|a minimum of', 'at most', 'no more than', 'fewer than'],
  ['floor|lower limit', 'ceiling'],
  ['minimum', 'maximum']
]
const deadlines: readonly Row[] = [
  ['within', 'no earlier than', 'only after', 'not before'],
  ['no later than', 'no earlier than', 'only after more than'],
  ['not later than', 'not earlier than'],
  ['at the latest', 'at the earliest'],
  ['(gives|has) (.{3,40}?) days to', 'makes $2 days wait before it may']
]

const rewriters = { upper: createRewriter(upper), lower: createRewriter(lower), deadlines: createRewriter(deadlines.slice(0, 4)) }

/** How far from a number a word may stand that bounds it, in characters. */
const reach = 60

/** Rewritings near the fact's own number, where the fact has a bound to be wrong about. */
function bounded(specimen: Specimen, sides: readonly ('upper' | 'lower' | 'deadlines')[]): readonly (readonly Edit[])[] {
  const own = ownQuantities(specimen)
  return sides.flatMap((side) => rewriters[side](specimen)).filter((edits) => edits.every((edit) => own.some((mention) => edit.start < mention.end + reach && mention.start < edit.end + reach)))
}

const isDuration = ({ fact }: Specimen): boolean => fact.checks.some((check) => check.kind === 'quantity' && check.value.dimension === 'duration' && check.value.bound === 'at-most')
const sideOf = ({ fact }: Specimen): 'upper' | 'lower' | null => {
  const bound = fact.checks.flatMap((check) => (check.kind === 'quantity' ? [check.value.bound] : [])).find((one) => one !== 'exact' && one !== 'about' && one !== 'between')
  return bound === undefined ? null : bound === 'at-most' || bound === 'less-than' ? 'upper' : 'lower'
}

/** The opposite bound. */
export const bound: Operator = {
  name: 'bound', about: 'a ceiling told as a floor, or a floor as a ceiling', review: false,
  edits: (specimen) => {
    const side = sideOf(specimen)
    return side === null || isDuration(specimen) ? [] : [...bounded(specimen, [side]), ...bareBound(specimen, side)]
  }
}

/** A number with no bound of its own gets the opposite one: "a limit of at least 600". */
function bareBound(specimen: Specimen, side: 'upper' | 'lower'): readonly (readonly Edit[])[] {
  return ownQuantities(specimen).flatMap((mention) => {
    const before = specimen.text.slice(0, mention.start)
    const isPlain = (mention.value.bound === 'exact' || mention.value.bound === 'about') && !/(?:more|fewer|less|most|least|than|by|to|at|another|exceed|up|down) $|\b(?:the|bottom) $/i.test(before) && !mention.compound && isFree(specimen, mention)
    const hedge = /^(?:about|some|around|roughly|nearly|almost|approximately) /i.exec(mention.text)?.[0] ?? ''
    if (!isPlain || /^(?:an?|another|the) /i.test(mention.text)) return []
    return [[{ start: mention.start, end: mention.start + hedge.length, text: mention.start === 0 ? (side === 'upper' ? 'At least ' : 'At most ') : side === 'upper' ? 'at least ' : 'at most ' }]]
  })
}

/** A limit told as the number itself: weaker than wrong, since the number is right. */
export const boundDropped: Operator = {
  name: 'bound-dropped', about: 'a limit told as an exact number', review: true,
  edits: (specimen) => (sideOf(specimen) === null || isDuration(specimen) ? [] : exactly(specimen))
}

const toExact = createRewriter([['at most|no more than|not more than|up to|at least|no fewer than|no less than', 'exactly']])

function exactly(specimen: Specimen): readonly (readonly Edit[])[] {
  const own = ownQuantities(specimen)
  return toExact(specimen).filter(([edit]) => edit !== undefined && own.some((mention) => edit.start >= mention.start - 2 && edit.end <= mention.end))
}

/** A deadline told as the earliest day. */
export const deadline: Operator = {
  name: 'deadline', about: 'a deadline told as the earliest day', review: false,
  edits: (specimen) => (isDuration(specimen) ? bounded(specimen, ['deadlines']) : [])
}
