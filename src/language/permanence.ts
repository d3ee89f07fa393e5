/**
 * For ever or for a time? Read from the words of the clause around a place. A negated word turns round ("not for ever", "not
 * just for a few years"). Where both are said, the one nearer to the place counts.
 */
import type { Sentence, Token } from '../model.ts'
import { compileCues, findCues } from './cue.ts'
import { wordSets } from './finite.ts'
import { toOperatorReading } from './operator-reading.ts'
import { windowAt } from './sentence-window.ts'
import { isVerb } from './verb-list.ts'

const index = compileCues([
  {
    permanence: 'permanent' as const,
    passing: false,
    phrases: `for ever, forever, for good, never, never again, permanent, permanently, permanence, for all time, for always, perpetual, perpetually, perpetuity, in perpetuity, eternal, eternally, for eternity, long-term, long term, long-lasting, lasting, indefinite, indefinitely,
      once and for all, irrevocable, irrevocably, irreversible, irreversibly, everlasting, enduring, open-ended, without time limit, without any time limit, with no time limit, without a time limit, without limit of time, without an end date, without any end date, no end date, open end, without end, without expiry, unlimited in time, no time limit, until the end of time, at no time, not ever, for generation, no expiry date, with no end date, definitively, always, no sunset clause, to last, for keeps, durable, for an unlimited period, for an unlimited time, for an indefinite period, for an unspecified period, of unlimited duration, of indefinite duration, without limit of duration, with no expiry date, without an expiry date, neither now nor later, now and in future, forevermore, ad infinitum, for the long haul`,
  },
  {
    // What holds until something else comes: where the clause says of the thing itself how long it lasts, that tells.
    permanence: 'temporary' as const,
    passing: true,
    phrases: `meanwhile, in the meantime, until then, in the interim`,
  },
  {
    permanence: 'temporary' as const,
    passing: false,
    phrases: `temporary, temporarily, short-term, short term, for now, for the time being, for the moment, for the present, for a time, for a while, for a short time, for a short while, for a limited time, provisional, provisionally, interim, transitional, stopgap, stop-gap,
      short-lived, fixed-term, time-limited, limited in time, until further notice, for the foreseeable future, breathing space, pause, put off, postpone, defer, delay, suspend, suspension, moratorium, trial period, brief, briefly, for a season, not permanent, not permanently, not for ever, not forever, not for good, not long-term, renewable, one-off, expire after, lapse after, run out after, sunset clause, year by year, season by season, for a period, pending, bridging, no longer than`,
  },
  {
    permanence: null,
    passing: false,
    phrases: `not temporary, not temporarily, no short-term, not for now, no longer, no temporary, never before, never mind, not provisional`,
  },
])

/** Phrases that turn a span of time into its opposite: "not just for a few years". */
const more = new Set(['just', 'only', 'merely', 'simply'])
const spanUnits = new Set(['day', 'week', 'month', 'year', 'decade', 'season', 'generation', 'century'])
const spanWords = new Set('a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred few several some couple half dozen many of the next at least most about around another further period maximum up to only no more than term'.split(' '))
const spanOpeners = new Set(['for', 'over', 'by', 'during'])

interface Said {
  readonly at: number
  readonly permanence: 'permanent' | 'temporary' | null
  readonly passing: boolean
}

/** How far from the place words still tell about it, in tokens. */
const reach = 40

/**
 * Whether what stands at tokens [from, to) is said to hold for ever or for a time; null where nothing is said. Looks into
 * the segment of the words, and where it is silent, into the rest of the sentence.
 */
export function permanenceOf(sentence: Sentence, from: number, to: number): 'permanent' | 'temporary' | null {
  const { sentence: near, offset } = windowAt(sentence, from)
  return permanenceIn(near, from - offset, to - offset)
}

function permanenceIn(sentence: Sentence, from: number, to: number): 'permanent' | 'temporary' | null {
  const { tokens } = sentence
  const { of } = toOperatorReading(sentence)
  const said = [...cuesOf(tokens), ...spansOf(tokens)].filter(one => one.permanence !== null && one.at >= from - reach && one.at < to + reach)
  const beside = said.filter(one => of[one.at] === of[from])
  const pool = [beside, said].map(all => all.filter(one => !one.passing)).find(all => all.length > 0) ?? said
  const distance = (one: Said): number => (one.at < from ? from - one.at : Math.max(0, one.at - to))
  return [...pool].sort((a, b) => distance(a) - distance(b))[0]?.permanence ?? null
}

function cuesOf(tokens: readonly Token[]): Said[] {
  return findCues(index, tokens).map(({ group, from }) => ({ at: from, permanence: group.permanence, passing: group.passing }))
}

/** "For twenty years" is for a time; "not just for twenty years" is for ever; "until 2045" is for a time. */
function spansOf(tokens: readonly Token[]): Said[] {
  const said: Said[] = []
  tokens.forEach((token, at) => {
    if (spanOpeners.has(token.norm) && isSpan(tokens, at + 1)) said.push({ at, permanence: isExceeded(tokens, at) ? 'permanent' : 'temporary', passing: false })
    else if ((token.norm === 'until' || token.norm === 'till' || isEndIn(tokens, at)) && isYear(tokens[at + 1])) said.push({ at, permanence: 'temporary', passing: false })
  })
  return said
}

/** "Expires in 2045", "runs out in 2045". */
function isEndIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'in') return false
  const verb = tokens[at - 1]?.norm === 'out' ? tokens[at - 2] : tokens[at - 1]
  return verb?.lemmas.some(lemma => lemma === 'expire' || lemma === 'lapse' || lemma === 'end' || (lemma === 'run' && verb !== tokens[at - 1])) === true
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && /^[12]\d{3}$/.test(token.norm)
}

function isSpan(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (at > from && token.lemmas.some(lemma => spanUnits.has(lemma))) return !/^(?:old|ago)$/.test(tokens[at + 1]?.norm ?? '') && !isPast(tokens, from, at)
    if (token.kind !== 'number' && !spanWords.has(token.norm) && !/^\p{Alphabetic}+-\p{Alphabetic}+$/u.test(token.norm)) return false
  }
  return false
}

/** "For the past ten years" tells of what was. */
function isPast(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(token => token.norm === 'past' || token.norm === 'last')
}

/** "Will not for ten years be admitted": the span stands between the parts of the verb that "not" belongs to. */
function isInVerb(tokens: readonly Token[], at: number): boolean {
  if (!wordSets.modals.has(tokens[at - 2]?.norm ?? '')) return false
  const unit = tokens.findIndex((token, index) => index > at && index < at + 7 && token.lemmas.some(lemma => spanUnits.has(lemma)))
  const next = unit === -1 ? undefined : tokens[unit + 1]
  return next !== undefined && isVerb(next.norm)
}

function isExceeded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const second = tokens[at - 2]
  if (before === undefined) return false
  if (before.norm === 'not') return !isInVerb(tokens, at)
  return more.has(before.norm) && second?.lemmas.includes('not') === true
}
