/**
 * Adverbs that tell how often: "twice", "at most once". A bare "once" is as often a conjunction, and what stands before a measure
 * or a period ("twice the sum", "twice as long", "twice a day") tells how much, or a rate.
 */

/** Where such an adverb stands in a text, with the words that bound it, and the same in figures: "at most 2 times". */
export interface TimesTold {
  readonly start: number
  readonly end: number
  readonly written: string
}

const bounds = '(?:at (?:the )?most|no more than|not more than|never more than|up to|a maximum of|at least|no less than|more than|less than)'
const told = new RegExp(`\\b(?:(${bounds} |only |exactly |just )(once|twice|thrice)|(twice|thrice))\\b(?!,? (?:as|a|an|per|each|every|the|that|this|those|these|its|their|his|her|our|in an?|in each|in every|daily|weekly|monthly|yearly|annually)\\b|-)`, 'gi')
const figures: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' }

/** All of them in a text, in order. */
export function timesTold(text: string): readonly TimesTold[] {
  return [...text.matchAll(told)].map((match) => {
    const bound = (match[1] ?? '').toLowerCase().replace(/^(?:only|exactly|just) $/, '')
    return { start: match.index, end: match.index + match[0].length, written: `${bound}${figures[(match[2] ?? match[3] ?? '').toLowerCase()] ?? ''} times` }
  })
}
