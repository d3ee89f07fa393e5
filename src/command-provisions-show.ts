/** `proviso provisions list`, `show` and `class`: what is in a set, and the English that its expressions may ask for. */
import { createChecker } from './check.ts'
import { refuse } from './command-shape.ts'
import { wordClasses } from './language/concept.ts'
import { lemmasOf } from './language/lemma.ts'
import { toMutants, toSpecimen } from './mutation/index.ts'
import { toProvisionList, toProvisionPage } from './report/provision.ts'
import { toGlossary } from './report/vocabulary.ts'
import { toClassList, toClassPage } from './report/word-class.ts'
import { didYouMean } from './yaml/suggestion.ts'
import type { Checker } from './check.ts'
import type { Outcome, Terminal } from './command-shape.ts'
import type { Fact, Provision, ProvisionSet, SourceFile } from './model.ts'
import type { WrongSentence } from './report/provision.ts'

/** Every provision and fact, a line each. */
export function list(set: ProvisionSet, ids: readonly string[], display: Terminal['display']): Outcome {
  if (0 < ids.length) return refuse('Unexpected ID after list, expected none; "provisions show ID" shows one', 'provisions')
  return { output: toProvisionList(set, display), notes: '', exit: 0 }
}

/** Provisions with all that the set holds about them. */
export function show(set: ProvisionSet, provisions: readonly Provision[], display: Terminal['display']): Outcome {
  if (provisions.length === 0) return refuse('Unexpected end of show, expected the ID of a provision or fact', 'provisions')
  const checker = createChecker(set)
  const glossary = toGlossary(set, wordClasses)
  const pages = provisions.map((provision) => {
    const wrong = new Map(provision.facts.flatMap((fact) => { const found = findWrong(checker, set, fact); return found === null ? [] : [[fact.id, found] as const] }))
    return toProvisionPage({ set, provision, glossary, wrong }, display)
  })
  return { output: pages.join('\n'), notes: '', exit: 0 }
}

/** A wrong version of a right sentence that the checker catches: the first by the order of operators; null where none can be made. */
function findWrong(checker: Checker, set: ProvisionSet, fact: Fact): WrongSentence | null {
  // Under the title, as it would stand in print; facts of the world have no document with one.
  const [heading, from] = set.document.names.length === 0 ? ['', 1] : [`# ${set.document.title}\n\n`, 3]
  const file = (text: string): SourceFile => ({ path: fact.id, text: `${heading}${text}\n` })
  for (const sentence of [...fact.examples.consistent, fact.statement]) {
    const result = checker.check(file(sentence))
    // Operators count lines from the sentence's own.
    const findings = result.findings.map((finding) => ({ ...finding, line: finding.line - from + 1, endLine: finding.endLine - from + 1 }))
    const passages = checker.passages(file(sentence)).filter(({ block }) => block.role !== 'heading')
    const specimen = toSpecimen(set, fact, { passages, result: { ...result, findings } })
    for (const { text } of specimen === null || specimen.claims.length === 0 ? [] : toMutants(specimen)) {
      const caught = checker.check(file(text)).findings.find(({ fact: id, verdict, line }) => id === fact.id && verdict === 'contradicted' && from <= line)
      if (caught !== undefined) return { text, message: caught.message }
    }
  }
  return null
}

/** Without a word all classes; "@limit" its words; any other word the classes that it is in, in whatever form. */
export function showClasses(words: readonly string[], display: Terminal['display']): Outcome {
  if (words.length === 0) return { output: toClassList(wordClasses, display), notes: '', exit: 0 }
  const names = words.map((word) => ({ word, found: word.startsWith('@') ? [word.slice(1)].filter((name) => Object.hasOwn(wordClasses, name)) : classesOf(word) }))
  const unknown = names.find(({ found }) => found.length === 0)
  if (unknown !== undefined) {
    const known = Object.keys(wordClasses).map((name) => `@${name}`)
    const expected = unknown.word.startsWith('@') ? 'a word class that is built in' : 'a word of a class, or the name of one'
    return refuse(`Unexpected ${JSON.stringify(unknown.word)}, expected ${expected}${didYouMean(unknown.word.startsWith('@') ? unknown.word : `@${unknown.word}`, known)}`, 'provisions')
  }
  return { output: toClassPage(wordClasses, [...new Set(names.flatMap(({ found }) => found))], display), notes: '', exit: 0 }
}

/** The classes that have a word among theirs, or are called so. */
function classesOf(word: string): readonly string[] {
  const lemmas = lemmasOf(word.toLowerCase())
  const forms = new Set([word.toLowerCase(), ...lemmas])
  return Object.entries(wordClasses).flatMap(([name, words]) => (words.some((one) => forms.has(one.toLowerCase())) ? [name] : []))
}
