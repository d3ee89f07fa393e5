// An exception in plain words that is the id of a term: it stands for the names of the term. Where the word itself is none of them,
// sentences with it are not excluded, which whoever wrote it may well believe.

import { lemmasOf } from '../language/lemma.ts'
import { quote } from '../yaml/shape.ts'
import type { Listed, Written } from '../yaml/shape.ts'
import type { Known } from './known.ts'

/** Points out each word of some lines that is a term's id and none of its names. */
export function warnOfBareIds(list: Listed<Written> | null, known: Known): void {
  for (const line of list?.items ?? []) {
    const bare = line.text.split(',').map((part) => part.trim()).filter((word) => /^[a-z]{2,}$/.test(word) && known.terms.has(word) && !isNamed(word, known))
    for (const word of bare) {
      const offset = new RegExp(`\\b${word}\\b`).exec(line.text)?.index ?? 0
      known.reading.report(known.reading.offsetIn(line.scalar, offset), `Unexpected ${quote(word)} in "not" that is the id of a term and none of its names, expected what it shall exclude; it excludes the names of the term, not the word: write "'${word}'" for the word, and a name for the term`, 'warning')
    }
  }
}

/** Whether a term has its id for a name, in whatever form. */
function isNamed(id: string, { names }: Known): boolean {
  const forms = lemmasOf(id)
  return [...names].some(([name, of]) => of === id && lemmasOf(name).some((form) => forms.includes(form)))
}
