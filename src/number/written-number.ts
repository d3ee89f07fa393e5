/** Numbers written out: in words as English has them, in figures with commas. */
import { SMALL, TENS } from './numeral-word.ts'

const small = [...SMALL].filter(([word]) => word !== 'nought' && word !== 'naught')
const wordOf = new Map([...[...TENS].filter(([word]) => word !== 'fourty'), ...small].map(([word, value]) => [value, word]))

/** A number in words: 450,000 is "four hundred and fifty thousand"; null for what nobody would write in words. */
export function toWords(value: number): string | null {
  for (const [scale, word] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    if (value < scale) continue
    const head = value % scale === 0 ? toWords(value / scale) : null
    return head === null ? null : `${head} ${word}`
  }
  if (!Number.isInteger(value) || value < 0) return null
  const known = wordOf.get(value)
  if (known !== undefined) return known
  if (value < 100) return `${wordOf.get(value - value % 10) ?? ''}-${wordOf.get(value % 10) ?? ''}`
  const rest = value % 100
  return `${wordOf.get(Math.floor(value / 100)) ?? ''} hundred${rest === 0 ? '' : ` and ${toWords(rest) ?? ''}`}`
}

/** A number in figures, with commas from a thousand on. */
export function toFigures(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`)
}
