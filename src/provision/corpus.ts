// The texts of a set, read once for all its facts: what each fact is told with, and how many facts a word tells of.

import type { Lexicon } from '../language/lexicon.ts'
import { readFeatures, setLexicon } from './feature.ts'
import type { Features, Names } from './feature.ts'
import type { FactForm, SetForm } from './form.ts'
import type { Known } from './known.ts'
import { indexTexts } from './posting.ts'
import type { Posting } from './posting.ts'
import { flat } from './statement.ts'
import type { Listed, Written } from '../yaml/shape.ts'

/** What is read of a set. */
export interface CorpusSource extends Names {
  readonly form: SetForm
  readonly known: Known
}

/** The texts of one fact, read. */
export interface Told {
  /** Its place among the statements of the set. */
  readonly place: number
  readonly statement: Features
  /** Sentences that speak of the fact, right or wrong. */
  readonly positive: readonly Features[]
  readonly unrelated: readonly Features[]
  /** Names that only its wrong sentences have: a wrong value stands for nothing. */
  readonly mistaken: ReadonlySet<string>
}

/** The texts of all facts. */
export interface Corpus {
  readonly told: ReadonlyMap<FactForm, Told>
  /** The statements by their keys. */
  readonly statements: Posting
  /** In how many facts a key occurs. */
  readonly uses: ReadonlyMap<string, number>
  /** Classes of terms by their ids. */
  readonly classes: ReadonlyMap<string, string>
}

/** Reads the texts of a set. */
export function readCorpus({ form, known, ...names }: CorpusSource): Corpus {
  const lexicon = setLexicon(names, known.classes)
  const told = new Map<FactForm, Told>()
  const uses = new Map<string, number>()
  for (const { values } of form.provisions?.items ?? []) {
    for (const fact of values.facts?.items ?? []) {
      const one = readTold(fact, (fact.values.statement ?? values.statement)?.text ?? '', told.size, lexicon)
      told.set(fact, one)
      for (const key of new Set([one.statement, ...one.positive].flatMap(({ keys }) => [...keys]))) uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  }
  return { told, statements: indexTexts([...told.values()].map(({ statement }) => statement)), uses, classes: new Map(names.terms.map((term) => [term.id, term.class])) }
}

function readTold(form: FactForm, stated: string, place: number, lexicon: Lexicon): Told {
  const examples = form.values.examples?.values
  const readAll = (list: Listed<Written> | null | undefined): readonly Read[] => (list?.items ?? []).map(({ text }) => ({ text: flat(text), features: readFeatures(flat(text), lexicon) }))
  const statement = readFeatures(flat(stated), lexicon)
  const [consistent, contradicted, unrelated] = [readAll(examples?.consistent), readAll(examples?.contradicted), readAll(examples?.unrelated)]
  return {
    place, statement,
    positive: [...consistent, ...contradicted].map(({ features }) => features),
    unrelated: unrelated.map(({ features }) => features).filter(({ keys }) => ![...keys].some((key) => key.startsWith('document:'))),
    mistaken: mistakenNames(contradicted, [statement, ...consistent.map(({ features }) => features)])
  }
}

/** A text on one line, and what it is told with. */
interface Read {
  readonly text: string
  readonly features: Features
}

/** Keys of the words with a capital letter in `wrong` texts that no right one has. */
function mistakenNames(wrong: readonly Read[], right: readonly Features[]): ReadonlySet<string> {
  const known = new Set(right.flatMap(({ keys }) => [...keys]))
  const capital = wrong.flatMap(({ text, features }) => features.slots.filter(({ start }) => /^\p{Uppercase}/u.test(text.slice(start, start + 2))))
  return new Set(capital.flatMap(({ keys }) => keys).filter((key) => !known.has(key)))
}
