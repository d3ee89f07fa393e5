/**
 * The text of one block as HTML, with its emphasis, its code and the claims marked in place. Pieces say where every character
 * stood in the source, so that a mark begins and ends exactly where the report says, through entities, escapes and markup.
 */
import { gravest, standingSigns, standingWords } from './standing.ts'
import { escapeText, escapeValue } from './text.ts'
import { endOf, startOf } from './layout.ts'
import type { Block, Span } from '../../model.ts'
import type { PageClaim } from './claim.ts'
import type { PlacedClaim } from './place.ts'

/** A stretch of text with one look: claims that cover it, emphasis. `source` is where it was read from. */
interface Run {
  readonly text: string
  readonly source: Span
  readonly isCode: boolean
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isDeleted: boolean
  readonly breaksAfter: boolean
}

/** Longer stretches without a claim are cut in the middle: somebody may write a million characters in one paragraph. */
const longest = 20_000
const kept = 3_000
/** A line break that the author asked for: two spaces or a backslash before the line end, or a tag. */
const hard = /^(?: {2,}|\\)\r?\n|^<br/i
/** Stands in a block's text for code and addresses. */
const object = '\ufffc'

/** A block's text. `claims` are those of the block. */
export function toPassageText(block: Block, source: string, claims: readonly PlacedClaim[]): string {
  return join(toRuns(block, source), claims, { start: startOf(block), end: endOf(block) })
}

/** A stretch of the source as it is. */
export function toSourceText(source: string, span: Span, claims: readonly PlacedClaim[]): string {
  const run = { text: source.slice(span.start, span.end), source: span, isCode: false, isStrong: false, isEmphasis: false, isDeleted: false, breaksAfter: false }
  return join([run], claims, span)
}

function toRuns(block: Block, source: string): readonly Run[] {
  const { pieces, strong, emphasis, breaks, text } = block
  const edges = [...strong, ...emphasis].flatMap(({ start, end }) => [start, end]).concat(breaks.map((at) => at + 1)).sort((one, other) => one - other)
  const inStrong = toCover(strong)
  const inEmphasis = toCover(emphasis)
  const ending = new Set(breaks.filter((at) => /[.!?:;…"'”’)]\s*$/.test(text.slice(Math.max(0, at - 4), at))))
  let edge = 0
  return pieces.flatMap((piece, index) => {
    const isVerbatim = piece.text.end - piece.text.start === piece.source.end - piece.source.start
    const runs: Run[] = toDeleted(source, pieces[index - 1]?.source.end ?? piece.source.start, piece.source.start)
    for (let at = piece.text.start; at < piece.text.end;) {
      while (edge < edges.length && edges[edge]! <= at) edge++
      const stop = isVerbatim ? Math.min(edges[edge] ?? piece.text.end, piece.text.end) : piece.text.end
      const from = isVerbatim ? { start: piece.source.start + at - piece.text.start, end: piece.source.start + stop - piece.text.start } : piece.source
      const isObject = text.startsWith(object, at)
      const words = isVerbatim || isObject ? source.slice(from.start, from.end) : text.slice(at, stop)
      runs.push({
        text: isObject ? words.replace(/^(`+) ?([^]*?) ?\1$/, '$2') : words, source: from, isCode: isObject && words.startsWith('`'),
        isStrong: inStrong(at), isEmphasis: inEmphasis(at), isDeleted: false, breaksAfter: ending.has(stop - 1) || (text[stop - 1] === '\n' && hard.test(source.slice(from.start, from.end)))
      })
      at = stop
    }
    return runs
  })
}

/** What was struck out between two pieces: no text for whoever reads the claims, but there for whoever reads the page. */
function toDeleted(source: string, from: number, to: number): Run[] {
  const match = to - from < 5 || longest < to - from ? null : /(~~?)([^~]+)\1/.exec(source.slice(from, to))
  if (match === null) return []
  const start = from + match.index + match[1]!.length
  return [{ text: match[2]!, source: { start, end: start + match[2]!.length }, isCode: false, isStrong: false, isEmphasis: false, isDeleted: true, breaksAfter: false }]
}

/** Whether an offset lies in one of some spans, asked for growing offsets. */
function toCover(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((one, other) => one.start - other.start)
  let end = -1
  let next = 0
  return (at) => {
    for (; next < sorted.length && sorted[next]!.start <= at; next++) end = Math.max(end, sorted[next]!.end)
    return at < end
  }
}

/** Those of some spans that overlap a stretch, in their own order, asked for stretches from the top to the bottom of a source. */
function toOverlap<T extends Span & { readonly order: number }>(spans: readonly T[]): (from: number, to: number) => readonly T[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start)
  let open: readonly T[] = []
  let next = 0
  return (from, to) => {
    const first = next
    while (next < sorted.length && sorted[next]!.start < to) next++
    open = [...open, ...sorted.slice(first, next)].filter(({ end }) => from < end)
    return [...open].sort((one, other) => one.order - other.order)
  }
}

/** Cuts runs where claims begin and end, and puts them together. Claims that the text does not hold in full are clamped to it. */
function join(runs: readonly Run[], claims: readonly PlacedClaim[], whole: Span): string {
  const clamped = claims.map(({ claim, start, end }, order) => ({ claim, order, start: Math.max(start, whole.start), end: Math.min(end, whole.end) }))
  const edges = [...new Set(clamped.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other)
  const over = toOverlap(clamped)
  const opened = new Set<string>()
  const parts: string[] = []
  let edge = 0
  for (const [index, run] of runs.entries()) {
    const isVerbatim = run.text.length === run.source.end - run.source.start
    for (let at = run.source.start; at < run.source.end;) {
      while (edge < edges.length && edges[edge]! <= at) edge++
      const stop = isVerbatim ? Math.min(edges[edge] ?? run.source.end, run.source.end) : run.source.end
      const text = isVerbatim ? run.text.slice(at - run.source.start, stop - run.source.start) : run.text
      const here = over(at, stop)
      const isLast = (end: number): boolean => end <= (stop < run.source.end ? stop : runs[index + 1]?.source.start ?? Infinity)
      parts.push(here.length === 0 ? dress(text, run) : toMark(dress(text, run), here.map(({ claim }) => claim), here.filter(({ end }) => isLast(end)).map(({ claim }) => claim), opened))
      at = stop
    }
    if (run.breaksAfter) parts.push('<br>')
  }
  // A claim on nothing but markup still has its number.
  const lost = clamped.map(({ claim }) => claim).filter(({ id }) => !opened.has(id))
  return parts.join('') + lost.map((claim) => toMark('', [claim], [claim], opened)).join('')
}

function dress(text: string, { isCode, isStrong, isEmphasis, isDeleted }: Run): string {
  const short = text.length < longest ? escapeText(text) : `${escapeText(text.slice(0, kept))}<span class="gap"> … </span>${escapeText(text.slice(-kept))}`
  const code = isCode ? `<code>${short}</code>` : short
  const strong = isStrong ? `<strong>${code}</strong>` : code
  const words = isDeleted ? `<del>${strong}</del>` : strong
  return isEmphasis ? `<em>${words}</em>` : words
}

/** A stretch with its claims. The first stretch of a claim is what links come to, the last has its number. */
function toMark(html: string, claims: readonly PageClaim[], ending: readonly PageClaim[], opened: Set<string>): string {
  const fresh = claims.filter(({ id }) => !opened.has(id))
  for (const { id } of fresh) opened.add(id)
  const anchors = fresh.map(({ id }) => `<span class="at" id="${textId(id)}"></span>`).join('')
  const standing = gravest(claims.map((claim) => claim.standing))
  const numbers = ending.map((claim) => `<a class="number ${claim.standing}" href="#${claim.id}"><span class="unseen">${standingWords[claim.standing]}, claim </span><span aria-hidden="true">${standingSigns[claim.standing]}</span>${claim.number}</a>`).join('')
  return `${anchors}<mark class="${standing}" data-claims="${escapeValue(claims.map(({ id }) => id).join(' '))}">${html}</mark>${numbers}`
}

/** Id of the place in the text at which a claim begins. */
export function textId(id: string): string {
  return id.replace(/^claim-/, 'text-')
}
