/**
 * How articles will call the source: by its title, by the proper name in it, by the noun for what it is ("treaty"). The title
 * is the one of the front matter, else the first heading.
 */
import { isFunctionWord, openingWords } from '../language/function-word.ts'
import { wordSets } from '../language/finite.ts'
import type { Passage, Token } from '../model.ts'

/** The source as a document of a set. */
export interface DraftDocument {
  readonly title: string
  readonly names: readonly string[]
  /** What it is about as a whole, in lower case: these words tell none of its facts from another. */
  readonly own: ReadonlySet<string>
  /** The nouns for the thing it is about ("bridge"); none for a text. */
  readonly things: readonly string[]
}

/** The document that some passages are. `given`: a title that goes before the source's own; null for none. */
export function toDocument(passages: readonly Passage[], given: string | null): DraftDocument {
  const head = passages.find(({ block }) => block.role === 'title') ?? passages.find(({ block }) => block.role === 'heading' && block.depth === 1) ?? passages.find(({ block }) => block.role === 'heading')
  const title = (given ?? head?.block.text ?? 'Facts').replace(/\s+/g, ' ').trim().slice(0, longestTitle)
  const tokens = given === null || head?.block.text.replace(/\s+/g, ' ').trim() === given ? head?.sentence.tokens ?? [] : []
  const main = title.replace(/\s*(?::|\s[–—|-]\s).*$/u, '').replace(/^(?:the|an?)\s+/i, '')
  const found = tokens.length === 0 ? null : properName(tokens)
  const name = found === null || found.includes(' ') || isUsed(passages, found) ? found : null
  const noun = tokens.length === 0 ? null : nounOf(tokens)
  const called = name === null ? null : kindOf(passages, name)
  const thing = thingIn(tokens)
  const bare = [called, noun, thing?.split(' ').at(-1)?.toLowerCase() ?? null].filter((one) => one !== null)
  // "The treaty" is a text that can be named by its noun; "the bridge" is a thing, and a part of other names.
  const names = [main, title, name, thing, ...bare.filter((one) => texts.has(one))].filter((one) => one !== null && one.length > 2).map((one) => one ?? '')
  return { title, names: [...new Set(names)], own: new Set([...names.map((one) => one.toLowerCase()), ...bare]), things: bare.filter((one) => !texts.has(one)) }
}

const longestTitle = 160

/** Whether the text takes a word for a name: the first word of a title has its capital anyway. */
function isUsed(passages: readonly Passage[], name: string): boolean {
  return passages.some(({ block, names }) => block.role !== 'title' && block.role !== 'heading' && names.some(({ text }) => text === name))
}

/** The capitalized words with which a title opens, where ordinary words follow: "Mailgrove" of "Mailgrove plans and limits". */
function properName(tokens: readonly Token[]): string | null {
  let from = 0
  while (from < tokens.length && isFunctionWord(tokens[from])) from++
  let to = from
  while (to < tokens.length && tokens[to]?.kind === 'word' && tokens[to]?.capitalized === true && !isFunctionWord(tokens[to])) to++
  const words = tokens.slice(from, to)
  const goesOn = tokens[to]?.kind === 'word' || tokens[to]?.text === ':'
  if (words.length === 0 || !goesOn || wordSets.prepositions.has(tokens[to]?.norm ?? '') || (words.length === 1 && openingWords.has(words[0]?.norm ?? ''))) return null
  return words.map(({ text, possessive, norm }) => (possessive ? norm : text)).join(' ')
}

/** "Orla Ferry" of "Rules of the Orla Ferry": the thing that a title ends in; null for none. */
function thingIn(tokens: readonly Token[]): string | null {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (last === undefined || before === undefined || !things.has(last.norm) || !last.capitalized || !before.capitalized || before.kind !== 'word') return null
  let from = tokens.length - 2
  while (from > 0 && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capitalized === true && !isFunctionWord(tokens[from - 1])) from--
  return from === 0 ? null : tokens.slice(from).map(({ text }) => text).join(' ')
}

/** The noun of a title that is a phrase: "treaty" of "Treaty on the River", "bridge" of "The Kettle Bridge: facts". */
function nounOf(tokens: readonly Token[]): string | null {
  const stop = tokens.findIndex((token, at) => at > 0 && (wordSets.prepositions.has(token.norm) || token.kind === 'punctuation'))
  const words = tokens.slice(0, stop === -1 ? tokens.length : stop)
  const last = words.at(-1)
  if (last === undefined || !last.capitalized || isFunctionWord(last) || last.kind !== 'word' || last.norm.length < 4 || !isNoun(last.norm)) return null
  return last.norm
}

/** What titles of texts end in, and what articles then call them. */
const texts: ReadonlySet<string> = new Set(`treaty agreement accord pact convention charter contract protocol regulation act law bill directive ordinance statute code policy plan proposal draft budget programme program strategy
 report study constitution bylaws rules guidelines standard specification terms scheme`.split(/\s+/))

/** What titles of things end in. */
const things: ReadonlySet<string> = new Set(`bridge tunnel airport station dam tower museum stadium hospital school university library mission project service product platform app system reactor plant ship ferry telescope satellite
 vaccine trial survey census fund company league cup tournament festival park reserve harbor harbour port canal line network route tool software club society institute camera car printer phone`.split(/\s+/))

function isNoun(word: string): boolean {
  return texts.has(word) || things.has(word)
}

/** "Mailgrove is a newsletter service for publishers": what the thing of the title is said to be. */
function kindOf(passages: readonly Passage[], name: string): string | null {
  const start = `${name.toLowerCase()} is a`
  const told = passages.find(({ sentence }) => new RegExp(`^(?:the )?${start.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}n? `, 'i').test(sentence.text.slice(0, 200)))
  const { tokens } = told?.sentence ?? { tokens: [] }
  const from = tokens.findIndex(({ norm }) => norm === 'a' || norm === 'an') + 1
  const stop = tokens.findIndex((token, at) => at > from && (token.kind === 'punctuation' || wordSets.prepositions.has(token.norm) || ['that', 'which', 'who', 'and'].includes(token.norm)))
  const last = from === 0 || stop === -1 ? undefined : tokens[stop - 1]
  return last?.kind === 'word' && isNoun(last.norm) ? last.norm : null
}
