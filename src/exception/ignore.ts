/**
 * Exceptions that stand in an article: `<!-- proviso-ignore FACT: reason -->` on a line of its own, for the paragraph, list,
 * row or heading that follows. Found line by line; a comment inside a code block is code.
 */
import type { Finding } from '../model.ts'

/** An ignore comment and the lines it is for, `to` exclusive. */
export interface Ignore {
  readonly fact: string
  readonly reason: string
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Ignore comments of a text, and the lines of those that give no fact or no reason: they count for nothing. */
export interface Ignores {
  readonly ignores: readonly Ignore[]
  readonly malformed: readonly number[]
}

const comment = /^ {0,3}(?:> ?){0,8}<!--[ \t]{0,20}proviso-ignore\b(.{0,1000}?)-->[ \t]*$/
const content = /^[ \t]+([\w.-]{1,100})[ \t]*:[ \t]*(\S.*?)[ \t]*$/
const fence = /^ {0,3}(?:> ?){0,8}(`{3,}|~{3,})/
const blank = /^[\s>]*$/

/** Finds them, in order. */
export function findIgnores(text: string): Ignores {
  if (!text.includes('proviso-ignore')) return { ignores: [], malformed: [] }
  const lines = text.split(/\r\n|\n|\r/)
  const ignores: Ignore[] = []
  const malformed: number[] = []
  let open: string | null = null
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1] ?? null
    if (mark !== null && (open === null || mark.startsWith(open))) open = open === null ? mark : null
    const inside = open === null ? comment.exec(line)?.[1] : undefined
    if (inside === undefined) continue
    const [, fact, reason] = content.exec(inside) ?? []
    if (fact === undefined || reason === undefined) malformed.push(index + 1)
    else ignores.push({ fact, reason, line: index + 1, ...blockAfter(lines, index + 1) })
  }
  return { ignores, malformed }
}

/** Lines of the block that begins at or after an index; other ignore comments may stand between. */
function blockAfter(lines: readonly string[], start: number): { readonly from: number, readonly to: number } {
  let from = start
  while (from < lines.length && (blank.test(lines[from] ?? '') || comment.test(lines[from] ?? ''))) from++
  let to = from
  while (to < lines.length && !blank.test(lines[to] ?? '')) to++
  return { from: from + 1, to: to + 1 }
}

/** The comment that covers a finding: of its fact, or of the provision the fact belongs to. */
export function ignoreOf(ignores: readonly Ignore[], { fact, provision, line, endLine }: Finding): Ignore | null {
  return ignores.find((ignore) => (ignore.fact === fact || ignore.fact === provision) && ignore.from <= line && endLine < ignore.to) ?? null
}
