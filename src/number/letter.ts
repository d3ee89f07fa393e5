/**
 * What sort of character stands at a place. Classes such as \p{Alphabetic} take milliseconds to compile, each expression anew, and most
 * text is ASCII: only what is not is asked of them.
 */

const beyond = { letter: /^\p{Alphabetic}$/u, upper: /^\p{Uppercase}$/u, lower: /^\p{Lowercase}$/u, digit: /^\p{N}$/u }

/** Whether a letter of any script stands at `at`, or either half of one; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return text.charCodeAt(at) < 128 ? code >= 97 && code <= 122 : beyond.letter.test(characterAt(text, at))
}

/** Whether it is a capital letter. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : beyond.upper.test(characterAt(text, at))
}

/** Whether it is a small letter. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : beyond.lower.test(characterAt(text, at))
}

/** Whether it is a digit or another numeral of any script. */
export function isNumeralAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 48 && code <= 57 : beyond.digit.test(characterAt(text, at))
}

/** The whole character that the code unit at `at` is of; empty outside the text. */
function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  const start = code >= 0xdc00 && code < 0xe000 && at > 0 ? at - 1 : at
  return Number.isNaN(code) ? '' : String.fromCodePoint(text.codePointAt(start) ?? 0)
}

/** Whether all of a text is ASCII. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
