/**
 * Speaker labels of a conversation ("**ANNA:** How many?", "Q: ..."): they say who speaks, not what about, and are no part of the
 * sentence behind them.
 */
import type { Article, Block } from '../model.ts'

/** A label at the head of a paragraph: up to four words and a colon, or "Q." and "A.". */
const labelled = /^\W*((?:\p{Uppercase}[\p{Alphabetic}.'’-]{0,20}\s?){1,4}):\s|^\W*(Q|A)[.:]\s/u

/** Labels that open two paragraphs or more of an article, beside at least one other such label; a heading in bold is not repeated. */
export function findSpeakers(article: Article): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const block of article.blocks) {
    const label = labelOf(block)
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([label]) => label)
  return new Set(repeated.length > 0 && counts.size > 1 ? repeated : [])
}

function labelOf(block: Block): string | null {
  if (block.role !== 'paragraph') return null
  const head = block.text.slice(0, 90)
  // The expression takes its time to compile, and few paragraphs have a colon there.
  const found = /[:QA][.:]?\s/.test(head) ? labelled.exec(head) : null
  return found === null ? null : (found[1] ?? found[2] ?? '').trim()
}

/** Offset behind the speaker's label of a block; 0 where it has none. */
export function labelEnd(block: Block, speakers: ReadonlySet<string>): number {
  const label = speakers.size === 0 ? null : labelOf(block)
  return label === null || !speakers.has(label) ? 0 : (labelled.exec(block.text.slice(0, 90))?.[0].trimEnd().length ?? 0)
}
