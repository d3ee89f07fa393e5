/** Where the claims of an article stand in its source, as offsets: reports give lines and columns, the page marks stretches of text. */
import type { Position, Span } from '../../model.ts'
import type { PageClaim } from './claim.ts'

/** A claim and its stretch of the source. */
export interface PlacedClaim extends Span {
  readonly claim: PageClaim
}

/** Places claims; one that lies outside the text is clamped to it. Line ends are \n, \r\n and \r. */
export function placeClaims(source: string, claims: readonly PageClaim[]): readonly PlacedClaim[] {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)]
  const offsetOf = (line: number, column: number): number => Math.min((starts[line - 1] ?? source.length) + column - 1, source.length)
  const spanOf = ({ line, column, endLine, endColumn }: Position): Span => {
    const start = offsetOf(line, column)
    return { start, end: Math.max(start, offsetOf(endLine, endColumn)) }
  }
  return claims.map((claim) => ({ claim, ...spanOf(claim.finding) }))
}
