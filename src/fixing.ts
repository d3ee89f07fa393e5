/**
 * An article with its corrections written in: those that checking has found safe, and the wordings that a maintainer gave. Nothing else
 * changes. Edits that overlap wait for the next round, which reads the article anew.
 */
import { findLineStarts } from './prose/position.ts'
import type { ArticleResult, Finding, Position, SourceFile } from './model.ts'

/** What fixing goes by. */
export interface FixMeans {
  readonly check: (file: SourceFile) => ArticleResult
  /** Words that a maintainer wants in place of a claim's; null where none were given. */
  readonly wordingOf: (finding: Finding) => string | null
  /** Whether words in quotation marks and block quotes may change. */
  readonly quotations: boolean
}

/** A correction that was made: the finding, its words and those that are there now. */
export interface Change {
  readonly finding: Finding
  readonly before: string
  readonly after: string
}

/** An article after fixing. */
export interface Fixed {
  readonly text: string
  readonly changes: readonly Change[]
  /** What checking finds now. */
  readonly result: ArticleResult
}

/** Edits that overlap take turns; more rounds than this no article needs. */
const mostRounds = 6

/** Fixes an article. `open` are the findings of `result` that nobody settled; settled ones stay as they are, whatever stands beside them. */
export function fixArticle(file: SourceFile, { result, open }: { readonly result: ArticleResult, readonly open: readonly Finding[] }, means: FixMeans): Fixed {
  const wanted = new Set(open.map(keyOf))
  for (const finding of result.findings) if (!open.includes(finding)) wanted.delete(keyOf(finding))
  const changes: Change[] = []
  let text = file.text
  let now = result
  for (let round = 0; round < mostRounds; round++) {
    const edits = chosen(text, now.findings.filter((finding) => wanted.has(keyOf(finding))), means)
    if (edits.length === 0) break
    changes.push(...edits.map(({ finding, words, isGiven }) => ({ finding, before: finding.text, after: isGiven ? words : finding.correction ?? words })))
    text = write(text, edits)
    for (const { finding, isGiven } of edits) if (isGiven) wanted.delete(keyOf(finding))
    now = means.check({ ...file, text })
  }
  return { text, changes, result: now }
}

interface PlacedEdit {
  readonly finding: Finding
  readonly start: number
  readonly end: number
  readonly words: string
  readonly isGiven: boolean
}

/** The edits of a round: of those that overlap the leftmost, of the same edit for two findings one. */
function chosen(text: string, findings: readonly Finding[], means: FixMeans): readonly PlacedEdit[] {
  const starts = findLineStarts(text)
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1
  const placed = findings.flatMap((finding): readonly PlacedEdit[] => {
    const given = means.wordingOf(finding)
    const edit = given === null ? editOf(finding, means) : { ...finding, text: given }
    if (edit === null) return []
    const [start, end] = [offset(edit.line, edit.column), offset(edit.endLine, edit.endColumn)]
    return text.slice(start, end) === edit.text ? [] : [{ finding, start, end, words: edit.text, isGiven: given !== null }]
  }).sort((one, other) => one.start - other.start || one.end - other.end)
  const taken: PlacedEdit[] = []
  for (const edit of placed) {
    const last = taken.at(-1)
    if (last === undefined || last.end < edit.start || (last.end === edit.start && last.start < last.end)) taken.push(edit)
  }
  return taken
}

/** What may be written into the article for a finding; null where nothing may. */
function editOf({ verdict, edit }: Finding, { quotations }: FixMeans): (Position & { readonly text: string }) | null {
  return verdict !== 'contradicted' || edit === undefined || (edit.isQuoted && !quotations) ? null : edit
}

function write(text: string, edits: readonly PlacedEdit[]): string {
  let made = ''
  let from = 0
  for (const { start, end, words } of edits) {
    made += text.slice(from, start) + words
    from = end
  }
  return made + text.slice(from)
}

/** A claim as it is known from one round to the next: lines may have moved. */
function keyOf({ fact, set, text }: Finding): string {
  return `${set ?? ''}\u0000${fact}\u0000${text}`
}
