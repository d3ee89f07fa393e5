/**
 * One finding for people: where, what was judged, the words with the claim underlined, what it says, what the set says,
 * why they do not go together, and what would be right. Contradictions speak up; what is to be reviewed is shorter.
 */
import { toPrintable } from './cell.ts'
import { toExcerpt, toQuotation } from './excerpt.ts'
import { toCitation } from './citation.ts'
import { hang } from './paragraph.ts'
import type { Finding, ProvisionSet, Verdict } from '../model.ts'
import type { Paint } from './paint.ts'

/** What an entry is made with. `lines` is the source of the finding's file; empty where it is not at hand. */
export interface EntryStyle {
  readonly set: ProvisionSet
  readonly lines: readonly string[]
  readonly paint: Paint
  readonly width: number
}

/** How a verdict is called in text. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  contradicted: 'contradicted', review: 'to review', unsupported: 'unsupported', consistent: 'consistent'
}

/** The finding as a block of lines, without a line end. */
export function toEntry(finding: Finding, style: EntryStyle): string {
  if (finding.verdict === 'consistent') return `${toHead(finding, style)}  ${toQuotation(finding.text)}`
  const { paint, lines, width } = style
  const mark = brushOf(finding.verdict, paint)
  const excerpt = lines.length < finding.line ? [] : ['', toExcerpt({ lines, claim: finding, context: finding.context }, { paint, mark, width })]
  return [toHead(finding, style), ...excerpt, '', ...toReasons(finding, style)].join('\n')
}

/** `path:line:column  verdict  fact`, the first part as terminals and editors make it a link. */
export function toHead({ file, line, column, verdict, fact }: Finding, { paint }: Pick<EntryStyle, 'paint'>): string {
  const word = brushOf(verdict, paint)(verdictWords[verdict])
  const place = `${paint.strong(toPrintable(file))}${paint.quiet(`:${line}:${column}`)}`
  return `${place}  ${verdict === 'contradicted' ? paint.strong(word) : word}  ${toPrintable(fact)}`.trimEnd()
}

/** What both sides say, why they differ, and what would be right. */
export function toReasons(finding: Finding, { set, paint, width }: Pick<EntryStyle, 'set' | 'paint' | 'width'>): readonly string[] {
  const { verdict, found, expected, message, correction } = finding
  const row = (label: string, text: string): string[] => (text === '' ? [] : [hang(`     ${label.padEnd(4)}  `, text, width).replace(label, paint.quiet(label))])
  if (verdict !== 'contradicted') return [...row('set', withCitation(expected, finding, set)), ...row('why', message)]
  return [
    ...row('says', found),
    ...row('set', withCitation(expected, finding, set)),
    ...row('why', message),
    ...row('try', correction ?? '')
  ]
}

function withCitation(expected: string, { fact }: Finding, set: ProvisionSet): string {
  return expected === '' ? '' : `${expected}  [${toCitation(set, fact)}]`
}

function brushOf(verdict: Verdict, paint: Paint): (text: string) => string {
  return { contradicted: paint.wrong, review: paint.doubt, unsupported: paint.doubt, consistent: paint.right }[verdict]
}
