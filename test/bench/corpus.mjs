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

/**
 * Articles of about so many words, of blocks in random order.
 * @param {readonly string[]} folders @param {{ count: number, words: number, seed: number }} size
 */
export function makeArticles(folders, { count, words, seed }) {
  const blocks = readBlocks(folders)
  const random = createRandom(seed)
  const pick = () => blocks[Math.floor(random() * blocks.length)] ?? ''
  return Array.from({ length: count }, (_, index) => {
    let text = `---\ntitle: Article ${index}\n---\n`
    for (let length = 0; length < words;) {
      const block = pick()
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
