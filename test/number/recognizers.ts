/**
 * The public specifications of Microsoft's Recognizers-Text (MIT), read from ../shared where a checkout of them lies; they are
 * not part of this repository. A case counts as right where the values found equal those expected as multisets.
 */
import { existsSync, readFileSync } from 'node:fs'

/** One case of a specification. */
export interface Case {
  readonly Input: string
  readonly Results: readonly { readonly TypeName?: string, readonly Resolution?: { readonly value?: string, readonly unit?: string } | null, readonly Value?: { readonly Timex?: string } }[]
}

const folder = new URL('../../../shared/data/recognizers-text/', import.meta.url)

/** The specifications are there. */
export const present = existsSync(folder)

/** All cases of a specification by its file name without ending. */
export function load(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as readonly Case[]
}

/** The same numbers, as often, in any order; equal to ten digits. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [a, b].map((numbers) => [...numbers].sort((p, q) => p - q))
  return x !== undefined && y !== undefined && x.length === y.length && x.every((value, at) => Math.abs(value - (y[at] ?? NaN)) <= 1e-9 * Math.max(Math.abs(value), 1e-30))
}

/** How many of the cases are right, those left out for a reason aside, and which are wrong. */
export function score<T>(cases: readonly Case[], left: ReadonlyMap<string, string>, read: (text: string) => T, isRight: (found: T, wanted: Case) => boolean): { readonly right: number, readonly of: number, readonly percent: number, readonly wrong: readonly string[] } {
  const used = cases.filter(({ Input }) => !left.has(Input))
  const wrong = used.filter((wanted) => !isRight(read(wanted.Input), wanted)).map(({ Input }) => Input)
  const right = used.length - wrong.length
  return { right, of: used.length, percent: 100 * right / used.length, wrong }
}
