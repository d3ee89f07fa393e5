// Counts words the way word processors do: what stands between white space and holds a letter or a digit.

/** Number of words in a text; one pass over its units, since matching words one by one costs as much as reading markdown. */
export function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 32 || unit === 0xa0 || unit === 0x202f || unit === 0x3000) counted = false
    else if (!counted && isWordUnit(unit)) {
      counted = true
      count++
    }
  }
  return count
}

function isWordUnit(unit: number): boolean {
  if (unit < 0xaa) return (48 <= unit && unit <= 57) || (65 <= unit && unit <= 90) || (97 <= unit && unit <= 122)
  // Everything beyond Latin-1 but general punctuation, arrows and symbols, and the object replacement character.
  return (0xc0 <= unit && unit < 0x2000) || (0x2c00 <= unit && unit < 0xfff0)
}
