/** Blocks to passages: each sentence with the words of the set, the quantities, dates and names found in it. */
import { findDates } from './date.ts'
import { addEchoes } from './echo.ts'
import { joinItems } from './joined.ts'
import type { NameFinder } from './name.ts'
import { findQuantities } from './quantity.ts'
import { withCountry, type Concept } from './set-lexicon.ts'
import { findSpeakers, labelEnd, withoutLabel } from './speaker.ts'
import { classesFor } from '../language/concept.ts'
import { compileLexicon, findConcepts, type Lexicon } from '../language/lexicon.ts'
import { toSentences } from '../language/sentence.ts'
import { createWordMemory } from '../language/token.ts'
import type { Article, Block, NameMention, Passage, ProvisionSet, Sentence, Span } from '../model.ts'

/** More persons than this an article does not introduce by full name; later ones are not looked up again. */
const mostPeople = 100

export { createKeyFinder, type KeyFinder } from './trigger.ts'
export { createNameFinder, type NameFinder } from './name.ts'

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

function toBlock(text: string): Block {
  return { index: 0, role: 'title', text, pieces: [], headings: [], depth: 0, leadIn: null, ordinal: null, ticked: null, row: [], columnHeader: null, column: -1, quoted: 0, strong: [], emphasis: [], breaks: [] }
}

/** Spellings that are kept from one article to the next: far more than a language has in use, far less than fills the memory. */
const mostWords = 50_000

/** Compiles a set's words once and gives a reader of articles. */
export function createPassageReader(findNames: NameFinder, lexicon: Lexicon): (article: Article) => readonly Passage[] {
  const memory = createWordMemory()
  return (article) => {
    let index = 0
    if (mostWords < memory.size) memory.clear()
    const people = new Map<string, NameMention>()
    const speakers = findSpeakers(article)
    return joinItems(article, addEchoes(article.blocks.flatMap((block) => readBlock(article, block, speakers, people).map((draft): Passage => ({ ...draft, index: index++ })))))
  }

  function sentencesOf(block: Block, speakers: ReadonlySet<string>): readonly Sentence[] {
    const end = labelEnd(block, speakers)
    return end === 0 ? toSentences(block, memory) : withoutLabel(toSentences({ ...block, breaks: [end, ...block.breaks] }, memory))
  }

  /** `people`: full names of persons met so far, to which bare surnames are resolved; those of the block are added. */
  function readBlock(article: Article, block: Block, speakers: ReadonlySet<string>, people: Map<string, NameMention>): Omit<Passage, 'index'>[] {
    const dates = findDates(block.text)
    const quantities = isNumbering(article, block) ? [] : findQuantities(block.text, dates, block.breaks)
    return sentencesOf(block, speakers).map((sentence) => {
      const names = findNames(sentence, [...people.values()])
      for (const name of names) if (name.class === 'person' && name.name.includes(' ') && people.size < mostPeople) people.set(name.name, name)
      return {
        block, sentence, names,
        hits: findConcepts(lexicon, sentence.tokens),
        quantities: within(sentence, quantities),
        dates: within(sentence, dates),
        joined: null
      }
    })
  }
}

/** A cell of a column that numbers the rows ("No.", "#") holds no quantity. */
function isNumbering(article: Article, block: Block): boolean {
  const header = block.columnHeader === null ? undefined : article.blocks[block.columnHeader]
  return header !== undefined && /^\W*(no|nr|num|number|point|item|row|rank|id)?\W*$/i.test(header.text) && /^\W*\d{1,4}\w?\W*$/.test(block.text)
}

/** Those of some finds, which come in order, that begin in a sentence; searched by halves, since one block may hold thousands of both. */
function within<Found extends Span>(sentence: Span, found: readonly Found[]): readonly Found[] {
  const from = firstFrom(found, sentence.start)
  return found.slice(from, firstFrom(found, sentence.end))
}

/** Index of the first find that begins at an offset or after it. */
function firstFrom(found: readonly Span[], offset: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}
