/** Examples made ready for operators: what the checker reads in them, where it found the fact, and which words are not the fact's. */
import type { Specimen } from './mutant.ts'
import type { ArticleResult, Fact, Passage, ProvisionSet, Span } from '../model.ts'

/** What a checker makes of an example sentence taken as an article of its own. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly result: ArticleResult
}

/** A specimen from an example and its reading; null where the example is no plain sentence (markup, several blocks): its offsets would not be those of the text. */
export function toSpecimen(set: ProvisionSet, fact: Fact, { passages, result }: Reading): Specimen | null {
  const [first] = passages
  const text = first?.block.text ?? ''
  if (first === undefined || passages.some(({ block }) => block !== first.block) || text.includes('\n')) return null
  const claims = result.findings
    .filter((one) => one.fact === fact.id && one.verdict === 'consistent' && one.line === 1)
    .map(({ column, endColumn }) => ({ start: column - 1, end: endColumn - 1 }))
  return {
    set, fact, text, claims,
    sentences: passages.map(({ sentence }) => sentence),
    tokens: passages.flatMap(({ sentence }) => sentence.tokens),
    quantities: passages.flatMap(({ quantities }) => quantities),
    dates: passages.flatMap(({ dates }) => dates),
    names: passages.flatMap(({ names }) => names),
    keys: new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key))),
    frozen: frozenIn(set, text)
  }
}

const speech = '(?:says?|said|reads?|states?|provides|stipulates)'
const lead = '(?:(?:according to|under|in|by|of|says?|said|from) )?(?:(?:the|this|that|its|a|an) )?(?:new |whole )?'

/** Words that name the document, with the phrase around them that says so: "under the accord", ", the plan says". */
function frozenIn({ document }: ProvisionSet, text: string): readonly Span[] {
  const names = [...document.names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (names.length === 0) return []
  const pattern = new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])${lead}(?:${names.join('|')})(?:['’]s (?=\p{Lowercase}))?(?: ${speech}(?=[\s.,;]|$)(?: in its \p{Alphabetic}+ \p{Alphabetic}+)?)?(?![\p{Alphabetic}\p{N}-])`, 'giu')
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
