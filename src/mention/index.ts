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
import type { Article, Block, NameMention, Passage, ProvisionSet, Span } from '../model.ts'

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
  let lately: readonly BlockReading[] = []
  return (article) => {
    let index = 0
    if (mostWords < memory.size) memory.clear()
    const people = new Map<string, NameMention>()
    const speakers = findSpeakers(article)
    const read: BlockReading[] = []
    const passages = article.blocks.flatMap((block) => {
      const surroundings = { isNumbering: isNumbering(article, block), labelEnd: labelEnd(block, speakers), people: [...people.values()] }
      const before = lately[block.index]
      const reading = before !== undefined && isSame(before, block, surroundings) ? before : readBlock(block, surroundings)
      read.push(reading)
      for (const { names } of reading.drafts) for (const name of names) if (name.class === 'person' && name.name.includes(' ') && people.size < mostPeople) people.set(name.name, name)
      return reading.drafts.map((draft): Passage => ({ ...draft, block, index: index++ }))
    })
    lately = read
    return joinItems(article, addEchoes(passages))
  }

  function readBlock(block: Block, surroundings: BlockSurroundings): BlockReading {
    const { isNumbering: isNumber, labelEnd: end } = surroundings
    const people = new Map(surroundings.people.map((name) => [name.name, name]))
    const dates = findDates(block.text)
    const quantities = isNumber ? [] : findQuantities(block.text, dates, block.breaks)
    const sentences = end === 0 ? toSentences(block, memory) : withoutLabel(toSentences({ ...block, breaks: [end, ...block.breaks] }, memory))
    const drafts = sentences.map((sentence) => {
      const names = findNames(sentence, [...people.values()])
      for (const name of names) if (name.class === 'person' && name.name.includes(' ') && people.size < mostPeople) people.set(name.name, name)
      return {
        sentence, names,
        hits: findConcepts(lexicon, sentence.tokens),
        quantities: within(sentence, quantities),
        dates: within(sentence, dates),
        joined: null
      }
    })
    return { block, surroundings, drafts }
  }
}

/** What reading a block depends on beside its text. */
interface BlockSurroundings {
  readonly isNumbering: boolean
  /** Where its speaker's label ends; 0 for none. */
  readonly labelEnd: number
  /** Full names of persons met before it, to which bare surnames are resolved. */
  readonly people: readonly NameMention[]
}

/** What was read in a block, kept for an article that has it again: corrections are tried by reading the article with them. */
interface BlockReading {
  readonly block: Block
  readonly surroundings: BlockSurroundings
  readonly drafts: readonly Omit<Passage, 'index' | 'block'>[]
}

/** Whether a block that stands at the same place would be read the same. */
function isSame({ block, surroundings }: BlockReading, other: Block, its: BlockSurroundings): boolean {
  return block.index === other.index && block.text === other.text && surroundings.isNumbering === its.isNumbering && surroundings.labelEnd === its.labelEnd
    && isAlike(block.breaks, other.breaks) && isAlike(surroundings.people, its.people)
}

function isAlike(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
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
