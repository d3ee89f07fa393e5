/**
 * Which part of a run is whose. The articles, in their one order, are dealt out like cards: neighbors are often alike, so that
 * each part gets some of the long ones, and every machine with the same articles finds the same parts without asking the others.
 */

/** Which part of how many; the first is 1. */
export interface ShardPlace {
  readonly index: number
  readonly count: number
}

/** What a place looks like, for messages. */
export const placeNoun = 'the number of a part and that of all parts, such as 1/4'

/** Reads "1/4"; null for what is no part of anything. */
export function readPlace(text: string): ShardPlace | null {
  const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  return index === '' || Number(count) < Number(index) ? null : { index: Number(index), count: Number(count) }
}

/** Whether the article with this number, from 0, belongs to a part. */
export function isOfPart(number: number, { index, count }: ShardPlace): boolean {
  return number % count === index - 1
}
