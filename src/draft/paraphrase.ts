/** A sentence said again without a change of meaning (numbers in words or figures, the document named in front), and with a wrong number. */
import { SMALL, TENS } from '../number/numeral-word.ts'
import { toFigures, toWords } from '../number/written-number.ts'

/** Other wordings of a sentence, the most different first; a wording that cannot be made is left out. */
export function paraphrases(sentence: string, names: readonly string[]): readonly string[] {
  const respelled = withWords(sentence) ?? withFigures(sentence)
  const name = names.find((one) => /^\p{Uppercase}/u.test(one)) ?? names[0]
  const named = (text: string): string => `According to ${name === undefined ? 'the document' : withArticle(name)}, ${isName(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)}`
  return [...(respelled === null ? [] : [respelled]), named(sentence)].filter((text) => text !== sentence)
}

/** A first word that keeps its capital: an acronym, or one that looks like a name because the next one has a capital, too. */
function isName(text: string): boolean {
  return !/^(?:The|An?|Each|Every|All|No|Any|In|On|At|By|When|If|This|These|Its|Their|For|From|Under|Until)\s/.test(text)
}

function withArticle(name: string): string {
  return /^\p{Uppercase}\p{Alphabetic}*$/u.test(name) || /^the /i.test(name) ? name : `the ${name}`
}

/** "9 members" for "nine members". */
function withFigures(sentence: string): string | null {
  const pattern = /(?<![\p{Alphabetic}\d-])(\p{Alphabetic}+)(?= \p{Alphabetic}+s\b)/gu
  const made = sentence.replace(pattern, (word) => String(SMALL.get(word.toLowerCase()) ?? TENS.get(word.toLowerCase()) ?? word))
  return made === sentence ? null : made
}

/** "Sixty days" for "60 days": whole numbers in front of a word, no dates, sums or decimals. */
function withWords(sentence: string): string | null {
  const pattern = /(?<![\p{Alphabetic}\d.,$€£¥:–/-])(\d{1,3}|\d{1,3},000)(?= (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Alphabetic}{3,})/gu
  const made = sentence.replace(pattern, (figures, _, at: number) => {
    const words = toWords(Number(figures.replaceAll(',', '')))
    return words === null || at === 0 ? figures : words
  })
  return made === sentence ? null : made
}

/** A sentence with other figures in the place of some of its own words: twice as much, three times as much. */
export function withWrongFigures(sentence: string, written: readonly string[]): readonly string[] {
  return written.flatMap((value) => {
    const at = sentence.lastIndexOf(value)
    const figures = /\d[\d,]*(?:\.\d+)?/.exec(value)
    if (at === -1 || figures === null) return []
    const start = at + figures.index
    return [2, 3].map((factor) => `${sentence.slice(0, start)}${toFigures(Number(figures[0].replaceAll(',', '')) * factor)}${sentence.slice(start + figures[0].length)}`)
  })
}
