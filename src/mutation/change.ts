/** Errors in a change: up for down, halved or doubled, "by" for "to", the baseline and the result exchanged. */
import { createRewriter, type Row } from './rewrite.ts'
import { formsOf } from '../language/inflection.ts'
import { ownQuantities } from './value.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { ChangeCheck } from '../model.ts'

const opposites: readonly (readonly [down: string, up: string])[] = [
  ['shrink', 'enlarge'], ['reduce', 'increase'], ['cut', 'raise'], ['fall', 'rise'], ['lower', 'raise'], ['decrease', 'increase'], ['drop', 'climb'], ['decline', 'grow'],
  ['trim', 'expand'], ['slash', 'boost'], ['go down', 'go up'], ['downsize', 'expand'], ['lose', 'gain'], ['scale down', 'scale up'], ['dwindle', 'swell']
]
const nouns: readonly Row[] = [['reductions?|cuts?(?= (?:by|of|in))|decreases?', 'increase'], ['increases?|rises?(?= (?:by|of|in))|expansion', 'cut'], ['smaller', 'larger'], ['larger|bigger', 'smaller'], ['fewer', 'more']]

const directions = createRewriter([...nouns, ...opposites.flatMap(([down, up]) => [...pairs(down, up), ...pairs(up, down)])])

function pairs(from: string, to: string): readonly Row[] {
  const others = formsOf(to)
  return formsOf(from).map((form, at): Row => [form, others[at] ?? to])
}

function changeOf({ fact }: Specimen): ChangeCheck | null {
  return fact.checks.find((check) => check.kind === 'change') ?? null
}

const middle = ({ min, max }: ChangeCheck['from']): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2

/** Up for down. */
export const direction: Operator = {
  name: 'direction', about: 'an increase told as a cut, or a cut as an increase', review: false,
  edits: (specimen) => (changeOf(specimen) === null ? [] : directions(specimen))
}

/** Verbs of a change, in the forms that take an object, with what halves and what doubles in their stead. */
const multiples = createRewriter([...opposites.flat().flatMap((verb) => formsOf(verb).flatMap((form, at): readonly Row[] => ['halve', 'double', 'treble', 'quarter'].map((multiple): Row => [`(${form})((?: \\S+){0,5}?) by (?:about |some |around |roughly |nearly )?(?:a|an|one|two|three|half|between|[\\d€$£])[^.]*?(?= under| from| in the|, |\\.$|$)`, `${formsOf(multiple)[at] ?? multiple}$2`])))])

/** Halved or doubled, where arithmetic says neither. */
export const multiple: Operator = {
  name: 'multiple', about: 'halved, doubled or trebled, where it is not', review: false,
  edits: (specimen) => {
    const check = changeOf(specimen)
    if (check === null) return []
    const factor = middle(check.to) / middle(check.from)
    const wrong = ([['half', 0.5], ['two thirds', 1 / 3], ['a tenth', 0.9]] as const).filter(([, left]) => Math.abs(left - factor) > 0.15 && factor < 1)
    const worded = ownQuantities(specimen).filter(({ value, text }) => value.dimension !== 'share' && /\bby $/.test(specimen.text.slice(0, specimen.text.indexOf(text)))).flatMap((mention) => wrong.map(([text]) => [{ start: mention.start, end: endWithNoun(specimen, mention.end), text }]))
    const verbs = multiples(specimen).filter(([edit]) => edit !== undefined && isOther(edit.text, factor))
    return [...verbs, ...worded]
  }
}

/** "By 200 guards" becomes "by half", without the guards. */
function endWithNoun({ text }: Specimen, end: number): number {
  const noun = /^ (?!under|from|in|for|and|or|a|per|of)\p{Lowercase}+/u.exec(text.slice(end))
  return end + (noun?.[0].length ?? 0)
}

function isOther(text: string, factor: number): boolean {
  const said = /^halv/i.test(text) ? 0.5 : /^quarter/i.test(text) ? 0.25 : /^doubl/i.test(text) ? 2 : 3
  return Math.max(said / factor, factor / said) > 1.25
}

/** "Cut by 200" told as "cut to 200", and the other way round. */
export const frame: Operator = {
  name: 'frame', about: 'the size of a change told as its result, or its result as its size', review: false,
  edits: (specimen) => (changeOf(specimen) === null ? [] : ownQuantities(specimen).flatMap((mention): readonly (readonly Edit[])[] => {
    const word = /\b(by|to) $/i.exec(specimen.text.slice(0, mention.start))
    const follows = /\bfrom\b/i.test(specimen.text.slice(0, mention.start))
    if (word === null || follows || mention.value.dimension === 'share') return []
    const start = mention.start - word[0].length
    return [[{ start, end: start + 2, text: word[1]?.toLowerCase() === 'by' ? 'to' : 'by' }]]
  }))
}

/** From the result to the baseline. */
export const reversal: Operator = {
  name: 'reversal', about: 'before and after exchanged', review: false,
  edits: (specimen) => {
    const match = /\bfrom (\S+) to (\S+?)(?=[.,]?(?:\s|$))/i.exec(specimen.text)
    if (changeOf(specimen) === null || match === null) return []
    const start = match.index + 5
    return [[{ start, end: match.index + match[0].length, text: `${match[2] ?? ''} to ${match[1] ?? ''}` }]]
  }
}
