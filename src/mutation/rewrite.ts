/** Tables of words and what stands in their place: most errors of wording are a row of such a table. */
import { inCaseOf, isFree } from './edit.ts'
import type { Edit, Specimen } from './mutant.ts'

/** A pattern (whole words, in any case; `$1` is its first group) and every wording that may take its place. */
export type Row = readonly [pattern: string, ...replacements: readonly string[]]

/** A compiled table. */
export type Rewriter = (specimen: Specimen) => readonly (readonly Edit[])[]

/** Compiles a table. Each place where a row fits gives one mutant for each of its replacements; of rows that fit at the same place the first counts. */
export function createRewriter(rows: readonly Row[]): Rewriter {
  const compiled = rows.map(([pattern, ...replacements]) => ({ pattern: new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])(?:${pattern})(?:(?<=\s)|(?![\p{Alphabetic}\p{N}]))`, 'giu'), replacements }))
  return (specimen) => {
    const taken: { readonly start: number, readonly end: number }[] = []
    return compiled.flatMap(({ pattern, replacements }) => [...specimen.text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!isFree(specimen, span) || taken.some((one) => one.start < span.end && span.start < one.end)) return []
      taken.push(span)
      return replacements.map((replacement) => [{ ...span, text: inCaseOf(match[0], fill(replacement, match)) }])
    })).sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  }
}

function fill(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? '')
}
