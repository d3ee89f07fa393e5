/** The word classes of English that expressions may ask for, for people who write sets. */
import { createPaint } from './paint.ts'
import { counted, hang } from './paragraph.ts'
import type { ReportStyle } from './reporter.ts'
import type { WordClasses } from './vocabulary.ts'

type Style = Pick<ReportStyle, 'color' | 'width'>

/** Every class with its first words, as many as a line holds. */
export function toClassList(classes: WordClasses, style: Style): string {
  const names = Object.keys(classes)
  const width = Math.max(0, ...names.map((name) => name.length + 1))
  const paint = createPaint(style.color)
  const rows = names.map((name) => `${paint.strong(`@${name}`)}${' '.repeat(width - name.length - 1)}  ${firstOf(classes[name] ?? [], style.width - width - 2)}\n`)
  return `${rows.join('')}\n${counted(names.length, 'class', 'classes')}. "proviso provisions class @NAME" shows all words of one, "class WORD" the classes of a word.\n`
}

/** The first words that fit into some columns, at least one, and how many more there are. */
function firstOf(words: readonly string[], room: number): string {
  let count = words.length
  const toText = (): string => `${words.slice(0, count).join(', ')}${count < words.length ? `, ${words.length - count} more` : ''}`
  while (1 < count && room < toText().length) count--
  return toText()
}

/** All words of some classes. */
export function toClassPage(classes: WordClasses, names: readonly string[], style: Style): string {
  const paint = createPaint(style.color)
  return names.map((name) => {
    const words = classes[name] ?? []
    return `${paint.strong(`@${name}`)}  ${counted(words.length, 'word')}, each in all its forms\n${hang('  ', words.join(', '), style.width)}\n`
  }).join('\n')
}
