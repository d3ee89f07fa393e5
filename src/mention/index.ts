/** Blocks to passages: each sentence with the words of the set, the quantities, dates and names found in it. */
import { createAcquaintance } from './acquaintance.ts'
import { addEchoes } from './echo.ts'
import { joinItems } from './joined.ts'
import { createMemory, type Memory } from './memory.ts'
import type { NameFinder } from './name.ts'
import { createSentenceReader } from './sentence-reader.ts'
import { withCountry, type Concept } from './set-lexicon.ts'
import { findSpeakers, labelEnd } from './speaker.ts'
import { classesFor } from '../language/concept.ts'
import { compileLexicon, findConcepts, type Lexicon } from '../language/lexicon.ts'
import { toSentences, toSentenceSpans } from '../language/sentence.ts'
import type { Article, Block, Passage, ProvisionSet, Span } from '../model.ts'

/** More persons than this an article does not introduce by full name; later ones are not looked up again. */
const mostPeople = 100

export { createKeyFinder, type KeyFinder } from './trigger.ts'
export { createNameFinder, type NameFinder } from './name.ts'
export { listNames, type Listed } from './listed.ts'

/** The words of a set and the word classes of English, compiled. `named`: classes that the set names, with their "@". */
export function toLexicon(set: ProvisionSet, concepts: readonly Concept[], named: ReadonlySet<string>): Lexicon {
  const classes = classesFor(named).map(([key, phrases]) => ({ key, phrases, exact: [] }))
  return compileLexicon([...concepts.map((concept) => withCountry(set, concept)), ...classes])
}

/** A text that stands alone, such as a fact's statement: the tokens of its sentences with the lexicon's hits on them. */
export function wordsIn(lexicon: Lexicon, text: string): readonly Pick<Passage, 'sentence' | 'hits'>[] {
  return toSentences(toBlock(text)).map((sentence) => ({ sentence, hits: findConcepts(lexicon, sentence.tokens) }))
}

/** What is spoken of in some short texts, such as a document's titles: `NameMention.name` of each name, keys of the lexicon. */
export function spokenIn(findNames: NameFinder, lexicon: Lexicon, texts: readonly string[]): { readonly names: ReadonlySet<string>; readonly keys: ReadonlySet<string> } {
  const sentences = texts.flatMap((text) => toSentences(toBlock(text)))
  return {
    names: new Set(sentences.flatMap((sentence) => findNames(sentence)).map((name) => name.name)),
    keys: new Set(sentences.flatMap((sentence) => findConcepts(lexicon, sentence.tokens)).map((hit) => hit.key))
  }
}

/** A text that stands alone is read like a block without line breaks. */
function toBlock(text: string): Pick<Block, 'text' | 'breaks'> {
  return { text, breaks: [] }
}

/** Compiles a set's words once and gives a reader of articles. */
export function createPassageReader(findNames: NameFinder, lexicon: Lexicon): (article: Article) => readonly Passage[] {
  const read = createSentenceReader(findNames, lexicon)
  const cuts = createMemory<readonly Span[]>(mostCharacters)
  return (article) => {
    let index = 0
    const people = createAcquaintance(mostPeople)
    const speakers = findSpeakers(article)
    const passages = article.blocks.flatMap((block) => {
      const isNumber = isNumbering(article, block)
      return sentencesOf(cuts, block, labelEnd(block, speakers)).flatMap((span) => read(block, span, isNumber)).map((reading, place): Passage => {
        const { start, sentence, hits, quantities, dates } = reading
        const names = reading.names(people)
        people.meet(names)
        return { index: index++, block, start, place, sentence, hits, quantities, dates, names, joined: null }
      })
    })
    return joinItems(article, addEchoes(passages))
  }
}

/** The sentences of a block without its speaker's label, which would be the first of them. */
function sentencesOf(cuts: Memory<readonly Span[]>, { text, breaks }: Block, label: number): readonly Span[] {
  const key = label === 0 && breaks.length === 0 ? text : `${text}\u0000${label} ${breaks.join(' ')}`
  return cuts.get(key) ?? cuts.keep(key, (label === 0 ? toSentenceSpans(text, breaks) : toSentenceSpans(text, [label, ...breaks]).slice(1)).map((span) => shortened(text, span)))
}

/**
 * Nothing is read of a sentence beyond so many characters, some 16,000 words: twice as long as the longest that were ever printed. What is not
 * read is held by no passage.
 */
export const longestSentence = 100_000

/** A span that is too long as far as the last blank before its limit; without one, as far as the limit. */
function shortened(text: string, { start, end }: Span): Span {
  const limit = start + longestSentence
  if (end <= limit) return { start, end }
  const blank = text.lastIndexOf(' ', limit)
  return { start, end: start < blank ? blank : limit }
}

/** Characters of the blocks whose sentences are kept: an article is read again for every correction of it. */
const mostCharacters = 100_000

/** A cell of a column that numbers the rows ("No.", "#") holds no quantity. */
function isNumbering(article: Article, block: Block): boolean {
  const header = block.columnHeader === null ? undefined : article.blocks[block.columnHeader]
  return header !== undefined && /^\W*(no|nr|num|number|point|item|row|rank|id)?\W*$/i.test(header.text) && /^\W*\d{1,4}\w?\W*$/.test(block.text)
}
