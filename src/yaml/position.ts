/** Offsets of a text as lines and columns, both from 1. */

/** Finds line and column of an offset (UTF-16) in a text; its lines are counted once. An offset behind the end is on the last line. */
export function makePositions(text: string): (at: number) => { readonly line: number, readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); 0 <= at; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length
    while (1 < high - low) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
