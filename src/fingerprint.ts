/**
 * The name of a finding that stays the same while lines move, paragraphs are wrapped anew, markup changes and files are renamed:
 * 16 digits for the claim (fact, verdict, its words and the words it stands among), 8 for the file. The same claim in two articles has
 * two names, and yet they can be told to be the same claim. Another value, or other words around it, is another claim.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Article, Block, Judgement, Span } from './model.ts'

/** Hexadecimal digits of a fingerprint for the claim; the rest is for the file. */
const claimDigits = 16
const fileDigits = 8

/** Names the findings of one article, which are told in source order. */
export type Fingerprinter = (one: Pick<Judgement, 'fact' | 'verdict' | 'span' | 'sentence'>, block: Block) => string

/**
 * Makes the fingerprinter of an article. The same claim made twice in the same words is told apart by counting; an article that is read in
 * stretches has the `counts` of all of them in one.
 */
export function createFingerprinter(article: Article, counts: Map<string, number> = new Map()): Fingerprinter {
  const file = hash(toPlainPath(article.path), fileDigits)
  // A long sentence may hold thousands of claims: its words are read once.
  const settings = new Map<string, string>()
  const settingOf = (block: Block, sentence: Span): string => {
    const place = block.role === 'cell' ? `row ${block.row[0] ?? block.index}` : `${block.index} ${sentence.start} ${sentence.end}`
    const known = settings.get(place) ?? hash(toSetting(article, block, sentence), 64)
    settings.set(place, known)
    return known
  }
  const headOf = ({ role, columnHeader }: Block): string => (role === 'cell' && columnHeader !== null ? toPlainWords(article.blocks[columnHeader]?.text ?? '') : '')
  return ({ fact, verdict, span, sentence }, block) => {
    const key = [fact.id, verdict, toPlainWords(block.text.slice(span.start, span.end)), settingOf(block, sentence), headOf(block)].join('\u0000')
    // A long article has a hundred thousand of them: they are counted by their hash.
    const counted = hash(key, 32)
    const count = counts.get(counted) ?? 0
    counts.set(counted, count + 1)
    return joined(hash(`${key}\u0000${count}`, claimDigits), file)
  }
}

/** The fingerprint of the same words as a claim on something else, which `name` tells apart; the file stays. */
export function toOtherClaim(fingerprint: string, name: string): string {
  return hash(`${name}\u0000${fingerprint}`, claimDigits) + fingerprint.slice(claimDigits)
}

/** The words that a claim stands among: its sentence, with what introduces the list; of a cell its row. */
function toSetting({ blocks }: Article, block: Block, sentence: Span): string {
  const textOf = (index: number | null): string => (index === null ? '' : blocks[index]?.text ?? '')
  const parts = block.role === 'cell' ? block.row.map(textOf) : [block.role === 'item' ? textOf(block.leadIn) : '', block.text.slice(sentence.start, sentence.end)]
  return parts.map(toPlainWords).join('\u0000')
}

/** Words without what an editor or a formatter changes: white space, curly quotes, signs that nobody sees. */
function toPlainWords(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim()
}

/** A path however it was typed: "./docs/a.md" is "docs/a.md". */
function toPlainPath(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/\/(?:\.?\/)+/g, '/').replace(/^(?:\.\/)+/, '')
}

/** Node's own hash is of no use here: loading it takes longer than naming the findings of a hundred articles. */
function hash(text: string, digits: number): string {
  return Buffer.from(sha256(Buffer.from(text)).buffer).toString('hex', 0, digits / 2)
}

/** Two texts of hexadecimal digits as one that does not keep both of them beside it: a long article has a hundred thousand. */
function joined(one: string, other: string): string {
  return Buffer.from(one + other, 'latin1').toString('latin1')
}
