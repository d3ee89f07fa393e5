// Articles to measure with, made from the fixtures: the same seed always gives the same bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Random numbers in [0, 1) that are the same on every machine (mulberry32). @param {number} seed */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The blocks of all fixtures: paragraphs, lists, tables, headings. @param {readonly string[]} folders */
function readBlocks(folders) {
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => join(folder, name)))
  return files.flatMap((file) => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '').split(/\n{2,}/)).filter((block) => block.trim() !== '')
}

/** What articles are full of beside the facts of any set. */
const filler = [
  'The ferry left an hour late, and half of the passengers had gone home by then.', 'A spokesman for the museum said that the new wing would open in spring.',
  'Prices of bread rose by 4% over the summer, those of butter by 11%.', 'She had kept the letters in a shoe box for 37 years.', 'Nobody in the hall wanted to speak first.',
  'The river stood 40 centimeters higher than on Monday, and was still rising.', 'Two of the six bridges are closed to lorries until 9 May.', 'The orchestra gave three encores.',
  'According to the bakery, some 1,200 loaves are sold on a Saturday.', 'The weather turned cold in the night.', 'He paid $18 for the umbrella and lost it on the same day.',
  'Old maps of the town show a mill where the station stands now.', 'The council will decide on the playground next week.', 'Of the 85 apple trees on the slope, nine did not survive the frost.',
  'It is a short walk from the market to the harbor.', 'The second edition came out in 1987 and was sold out within a month.'
]

/**
 * Articles of about so many words, of blocks in random order. Of their blocks one in `sparse` is from the fixtures, the others are
 * paragraphs about nothing; without it all are from the fixtures.
 * @param {readonly string[]} folders @param {{ count: number, words: number, seed: number, sparse?: number }} size
 */
export function makeArticles(folders, { count, words, seed, sparse = 1 }) {
  const blocks = readBlocks(folders)
  const random = createRandom(seed)
  /** @param {readonly string[]} from */
  const pick = (from) => from[Math.floor(random() * from.length)] ?? ''
  const next = () => (sparse === 1 || random() * sparse < 1 ? pick(blocks) : [pick(filler), pick(filler), pick(filler)].join(' '))
  return Array.from({ length: count }, (_, index) => {
    let text = `---\ntitle: Article ${index}\n---\n`
    for (let length = 0; length < words;) {
      const block = next()
      text += `\n${block}\n`
      length += block.split(/\s+/).length
    }
    return text
  })
}

/** The same articles about nothing: letters moved by 13, so that numbers and markup stay and no word is known. @param {string} text */
export function offTopic(text) {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0)
    const first = code < 97 ? 65 : 97
    return String.fromCharCode(first + ((code - first + 13) % 26))
  })
}

/**
 * Articles one after the other as one file of about so many characters: front matter only once, labels of notes apart, so that each
 * article has its own. @param {readonly string[]} articles @param {number} length
 */
export function joinArticles(articles, length) {
  let text = ''
  for (let index = 0; text.length < length; index++) {
    const article = (articles[index % articles.length] ?? '').replaceAll(/\[\^([^\]\s]+)\]/g, `[^${index}-$1]`)
    text += `${index === 0 ? article : article.replace(/^---\n[^]*?\n---\n/, `\n# Part ${index}\n`)}\n`
  }
  return text
}
