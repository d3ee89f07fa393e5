/**
 * Exceptions that stand in an article: `<!-- proviso-ignore FACT: reason -->` on a line of its own, for the paragraph, list,
 * table, quotation or heading that follows. Where comments stand and what follows them is told by the reader of articles.
 */
import type { Comment, Finding } from '../model.ts'

/** An ignore comment and the lines it is for, `to` exclusive. */
export interface Ignore {
  readonly fact: string
  readonly reason: string
  readonly line: number
  readonly from: number
  readonly to: number
}

/** A comment that is none, though it was meant to be one. */
export interface Malformed {
  readonly line: number
  readonly message: string
}

/** Ignore comments of an article, and those that count for nothing: a reason is owed to whoever reads the article next. */
export interface Ignores {
  readonly ignores: readonly Ignore[]
  readonly malformed: readonly Malformed[]
}

/** How a comment reads. */
export const form = '<!-- proviso-ignore FACT: reason -->'

const name = /^proviso-[\w-]{1,60}/
const content = /^\s+([\w./-]{1,200}(?:\s?,\s?[\w./-]{1,200}){0,20})\s?:\s?(\S.*)$/

/** Reads the comments of an article, in order. One comment may name several facts: "H1, H2: reason". */
export function toIgnores(comments: readonly Comment[]): Ignores {
  const ignores: Ignore[] = []
  const malformed: Malformed[] = []
  for (const { text, line, from, to } of comments) {
    // No reason is longer; the rest of an endless comment is nobody's concern.
    const flat = text.slice(0, 4_000).replaceAll(/\s+/g, ' ')
    const word = name.exec(flat)?.[0] ?? ''
    const [, facts, reason] = word === 'proviso-ignore' ? content.exec(flat.slice(word.length)) ?? [] : []
    if (facts !== undefined && reason !== undefined) ignores.push(...facts.split(',').map((fact) => ({ fact: fact.trim(), reason, line, from, to })))
    else malformed.push({ line, message: word === 'proviso-ignore' ? toLack(flat.slice(word.length)) : `Unexpected comment ${JSON.stringify(word)}, expected ${form}` })
  }
  return { ignores, malformed }
}

function toLack(rest: string): string {
  const lack = /^\s*:|^\s*$/.test(rest) ? 'a fact' : 'a reason'
  return `Unexpected comment "proviso-ignore" without ${lack}, expected ${form}`
}

/** The comment that covers a finding: of its fact, or of the provision the fact belongs to. */
export function ignoreOf(ignores: readonly Ignore[], finding: Finding): Ignore | null {
  return ignores.find((ignore) => isFor(ignore, finding) && ignore.from <= finding.line && finding.endLine < ignore.to) ?? null
}

/** Of several sets, a fact may be named with its set: "set/fact". */
function isFor({ fact: named }: Ignore, { fact, provision, set }: Finding): boolean {
  return named === fact || named === provision || (set !== undefined && (named === `${set}/${fact}` || named === `${set}/${provision}`))
}
