/**
 * What a fact's amount is told for, where that is no time: "15 mg per kilogram", "$14 per user". An amount for ten of them is
 * ten times as much; one that says for how much it is meant in no way at all may be for any.
 */
import { readQuantity } from '../number/interval.ts'
import { remember } from '../language/remember.ts'
import { compareQuantities } from './comparison.ts'
import { tokensOf } from './judged.ts'
import { unitLength } from './rate.ts'
import type { Claim, Fact, Quantity, QuantityCheck, QuantityMention, Token } from '../model.ts'

/** One of what an amount is told for: a unit of measure, or a thing by its name. */
interface Denominator {
  readonly word: string
  readonly unit: Pick<Quantity, 'unit' | 'dimension'> | null
}

const per = /(?:\bper | ?\/ ?)(\p{Alphabetic}{1,20})/gu

/** The thing or measure that the amount of a fact is told for; null for none. Units of time are rates. */
const denominatorOf = remember((fact: Fact): Denominator | null => {
  for (const match of fact.statement.matchAll(per)) {
    const word = (match[1] ?? '').toLowerCase()
    if (unitLength(word) !== null || word === 'cent' || word === 'annum' || word === 's' || word === 'h') continue
    const one = readQuantity(`2 ${word}`)
    return { word: word.replace(/s$/, ''), unit: one === null || one.unit === null || one.dimension === 'other' ? null : one }
  }
  return null
})

/** How an amount that disagrees stands to a fact that is told for one of something. */
export type Denominated = 'agrees' | 'wrong' | 'none' | 'open' | null

/** How far behind an amount its "per kilogram" may stand, in tokens. */
const reach = 7

/**
 * `agrees`: so many times the fact's; `wrong`: some other number of times; `none`: no amount of the fact's at all, but of what it is told for, or for more of it than one;
 * `open`: for no measure that is told. Null where it is told for one, as the fact is, or the fact for nothing.
 */
export function readDenominated({ passage, fact, sources }: Claim, { value }: QuantityCheck, mention: QuantityMention): Denominated {
  const wanted = denominatorOf(fact)
  if (wanted === null) return null
  if (wanted.unit !== null && mention.value.unit === wanted.unit.unit && value.unit !== wanted.unit.unit) return 'none'
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  if (tokens.slice(to, to + reach).some((token, at, near) => isOf(token, wanted) && (near[at - 1] === undefined || isPer(near[at - 1])))) return null
  const places = [passage, ...sources.filter(({ origin }) => origin === 'row' || origin === 'column' || origin === 'item' || origin === 'lead').map((source) => source.passage)]
  const base = places.flatMap((place) => place.quantities.filter((one) => one !== mention && counts(place.sentence.tokens, tokensOf(place, one).to, one, wanted)))[0]
  if (base !== undefined && base.value.max !== null && base.value.min !== null && base.value.min === base.value.max && base.value.max > 0) {
    const times = base.value.max
    if (times === 1) return null
    const turned = (figure: number | null): number | null => (figure === null ? null : Number((figure * times).toPrecision(9)))
    return compareQuantities(mention.value, { ...value, min: turned(value.min), max: turned(value.max), step: value.step * times }) === 'agrees' ? 'agrees' : wanted.unit === null ? 'none' : 'wrong'
  }
  const isSaid = places.some((place) => place.sentence.tokens.some((token) => isOf(token, wanted)))
  return wanted.unit === null || isSaid ? null : 'open'
}

/** "10 kg" of a kilogram, "ten users", "ten paying users" of a user. */
function counts(tokens: readonly Token[], behind: number, { value }: QuantityMention, { word, unit }: Denominator): boolean {
  if (unit !== null) return value.unit === unit.unit
  return value.dimension === 'count' && tokens.slice(behind, behind + 2).some((token) => token.lemmas.includes(word) || token.norm === word)
}

function isOf(token: Token, { word, unit }: Denominator): boolean {
  if (token.norm === word || token.lemmas.includes(word)) return true
  if (unit === null || token.kind !== 'word') return false
  const read = readQuantity(`2 ${token.norm}`)
  return read !== null && read.unit === unit.unit
}

function isPer(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '/' || token.norm === 'per' || token.norm === 'a' || token.norm === 'an' || token.norm === 'each' || token.norm === 'every' || token.norm === 'and')
}
