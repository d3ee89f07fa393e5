// Raised text in HTML: "600,000<sup>1</sup>" is 600,000 with a note, not 6,000,001; "10<sup>6</sup>" is neither 106 nor ten;
// "5 km<sup>2</sup>" is 5 km²; "20<sup>th</sup>" is 20th.

/** What raised text comes to: `value` for [at, end), or nothing at all (a note's mark). */
export interface Superscript {
  readonly end: number
  readonly value: string
}

const CLOSING = '</sup>'
const LONGEST = 80
const NOTE = /^(?:\[[^]*\]|<a\b[^]*|\(?[\d,*†‡§]{1,5}\)?|\(?[a-z]\)?)(?:\([^]*\))?$/i
const UNIT = /(?:^|[^A-Za-z])(?:[kcdm]?m|ft|mi|in|yd|miles?|feet|foot|inch(?:es)?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?)$/
const TEN = /(?:^|[^\d.,])10$/

/** Reads `<sup>...</sup>` whose start tag is [at, end) of `text`; null where its content is text like any other. */
export function readSuperscript(text: string, at: number, end: number, object: string): Superscript | null {
  const close = text.slice(end, end + LONGEST + CLOSING.length).toLowerCase().indexOf(CLOSING)
  const content = close === -1 ? '' : text.slice(end, end + close)
  if (close === -1 || !NOTE.test(content)) return null
  const before = text.slice(Math.max(0, at - 12), at)
  const power = TEN.test(before) && /^\d/.test(content)
  const square = UNIT.test(before) ? { 2: '²', 3: '³' }[content] : undefined
  return { end: end + close + CLOSING.length, value: power ? object : square ?? '' }
}
