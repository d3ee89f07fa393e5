// Plain words in place of an expression: a line holds alternatives separated by commas. An alternative is the id or a
// name of a term or person, a class of English words (@limit), or any word or phrase, found in all its forms.

import { wordClasses } from '../language/concept.ts'
import { irregular } from '../language/irregular.ts'
import { americanSpelling, lemmasOf } from '../language/lemma.ts'
import { once } from '../language/once.ts'
import { isVerb } from '../language/verb-list.ts'
import type { Expression } from '../model.ts'
import { quote } from '../yaml/shape.ts'
import type { Listed, Written } from '../yaml/shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'
import type { Known } from './known.ts'

/** All lines of a list, each of which must be found; null where a problem was reported. */
export function allLines(list: Listed<Written> | null, known: Known): Expression | null {
  return join('all', (list?.items ?? []).map((line) => lineExpression(line, known)))
}

/** Any of the lines of a list. */
export function anyLine(list: Listed<Written> | null, known: Known): Expression | null {
  return join('any', (list?.items ?? []).map((line) => lineExpression(line, known)))
}

/** Any of the alternatives of a line; null (and a problem) where one of them is none. */
function lineExpression(line: Written, known: Known): Expression | null {
  let at = 0
  const parts = line.text.split(',').map((part) => {
    const offset = at + part.length - part.trimStart().length
    at += part.length + 1
    return part.trim() === '' ? emptyAlternative(line, offset, known) : alternativeExpression(line, offset, part.trim().replace(/\s+/g, ' '), known)
  })
  return join('any', parts)
}

function emptyAlternative(line: Written, offset: number, { reading }: Known): null {
  reading.report(reading.offsetIn(line.scalar, Math.min(offset, line.text.length - 1)), `Unexpected comma in ${quote(line.text)}, expected a word before and behind it`)
  return null
}

function alternativeExpression(line: Written, offset: number, written: string, known: Known): Expression | null {
  const { reading, terms, people, classes, names, used } = known
  const report = (message: string, index = 0): null => {
    reading.report(reading.offsetIn(line.scalar, offset + index), message)
    return null
  }
  if (written.startsWith('@')) {
    return classes.has(written.slice(1)) ? concept(written) : report(`Unexpected class ${quote(written)}, expected a word class of English that is built in${didYouMean(written, [...classes].map((name) => '@' + name))}`)
  }
  const sign = /[&|!()]/.exec(written)
  if (sign !== null) return report(`Unexpected ${JSON.stringify(sign[0])} in plain words, expected words separated by commas; an expression stands in "about" or "unless"`, sign.index)
  const phrase = /^(['"])(.+)\1$/.exec(written)?.[2]
  const id = phrase !== undefined ? null : terms.has(written) || people.has(written) || written === 'document' ? written : names.get(written.toLowerCase()) ?? null
  if (id !== null) {
    used.add(id)
    return concept(id)
  }
  return phraseExpression(phrase ?? written)
}

/** A word or phrase in all its forms: "retained" stands for "retain" as well. */
export function phraseExpression(phrase: string): Expression {
  const forms = phrase.includes(' ') ? [phrase] : dictionaryForms(phrase)
  return join('any', forms.map((form) => concept(`'${form}'`))) ?? concept(`'${phrase}'`)
}

/** Words that stand in a class of English, each in its dictionary form. */
const listed: () => ReadonlySet<string> = once(() => new Set(Object.values(wordClasses).flat().filter((phrase) => !phrase.includes(' '))))

/** Ends of a stem that has no silent e to lose. */
const full = /(?:[nfprlsc]t|[nrl]d|mp|[scpt]h|ck|ll|ss|ff|er|en|on|or|it|et|w|y|x)$/

/**
 * The forms under which a dictionary may have a word: its bases where it is inflected ("halves" is halve and half), else
 * itself. Of several bases those that English is known to have are taken ("stationed" is station, not statione).
 */
export function dictionaryForms(word: string): readonly string[] {
  const own = word.toLowerCase()
  const lemmas = lemmasOf(own)
  // "Microcontroler" is a key by which spellings are compared, no word that anybody wrote.
  const isKey = (lemma: string): boolean => !listed().has(lemma) && lemmas.some((other) => other !== lemma && americanSpelling(other) === lemma)
  const bases = lemmas.filter((lemma) => 2 < lemma.length && lemma !== own && !isKey(lemma))
  if (bases.length === 0 || word !== own || listed().has(own)) return [word]
  // "Found" may be meant of founding as well as of finding, "lay" of laying.
  const itself = irregular.has(own) && isVerb(own) ? [own] : []
  const known = bases.filter((base) => listed().has(base))
  // "Founded" is found rather than founde, "analysed" may well be analyse.
  const plain = bases.filter((base) => !(base.endsWith('e') && full.test(base.slice(0, -1))) && !(base.endsWith('ie') && bases.includes(`${base.slice(0, -2)}y`)))
  return [...itself, ...(0 < known.length ? known : (0 < plain.length ? plain : bases).slice(0, 2))]
}

function concept(key: string): Expression {
  return { op: 'concept', key }
}

/** Parts joined, those of the same operator flattened; null for none, and where one is missing. */
export function join(op: 'all' | 'any', parts: readonly (Expression | null)[]): Expression | null {
  const present = parts.filter((part) => part !== null)
  if (present.length === 0 || present.length < parts.length) return null
  const flat = present.flatMap((part) => part.op === op ? part.of : [part])
  const unique = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()]
  const [first] = unique
  return unique.length === 1 && first !== undefined ? first : { op, of: unique }
}
