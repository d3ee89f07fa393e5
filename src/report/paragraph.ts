/** Paragraphs for people: text wrapped between words to a width, with everything but the first line indented. */
import { toPrintable, widthOf } from './cell.ts'

/** Wraps a text into lines of at most `width` columns; a longer word has a line of its own. Never empty. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of toPrintable(text).split(/ +/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && width < widthOf(longer)) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

/** A label with a wrapped text beside it, later lines under the first: `  why   the text goes on and on`. */
export function hang(label: string, text: string, width: number): string {
  const indent = ' '.repeat(widthOf(label))
  return wrap(text, Math.max(width - indent.length, 20)).map((line, index) => (index === 0 ? label : indent) + line).join('\n')
}

/** A number with its noun: "1 article", "1,800 words". The plural is given where it is more than an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`
}

/** "1,800": grouped the same in every locale. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** "a, b and c"; empty for nothing. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
