/**
 * The articles of a page: the text as it reads with its claims marked, and beside each stretch the cards of its claims. Of articles
 * beyond what a page can hold, only the parts with claims are shown, with what is left out counted.
 */
import { grouped } from '../paragraph.ts'
import { toCard } from './card.ts'
import { standings, standingSigns, standingWords } from './standing.ts'
import { toLayout, toPlainLayout } from './layout.ts'
import { toPart } from './node.ts'
import { placeClaims } from './place.ts'
import { toStretches } from './stretch.ts'
import { escapeLine, escapeValue } from './text.ts'
import type { Report } from '../../model.ts'
import type { CardStyle } from './card.ts'
import type { PageClaim } from './claim.ts'
import type { Part, Stretch } from './stretch.ts'

/** Characters of an article that is shown in full, and of all articles together. */
const longestArticle = 400_000
const longestAll = 12_000_000

/** All articles with claims. */
export function toArticles(report: Report, claims: ReadonlyMap<string, readonly PageClaim[]>, style: CardStyle): string {
  let used = 0
  return [...claims].map(([file, own], index) => {
    const { length } = report.sources.get(file) ?? ''
    used += length
    return toArticleSection({ file, claims: own, index, isWhole: length <= longestArticle && used <= longestAll }, report, style)
  }).join('\n')
}

interface PageArticle {
  readonly file: string
  readonly claims: readonly PageClaim[]
  readonly index: number
  readonly isWhole: boolean
}

function toArticleSection({ file, claims, index, isWhole }: PageArticle, report: Report, style: CardStyle): string {
  const source = report.sources.get(file) ?? ''
  const article = report.articles?.get(file)
  const stretches = toStretches(article === undefined ? toPlainLayout(source) : toLayout(article), placeClaims(source, claims))
  const counts = standings.map((standing) => ({ standing, count: claims.filter((claim) => claim.standing === standing).length })).filter(({ count }) => 0 < count)
  return `<section class="file" id="file-${index + 1}" data-file="${escapeValue(file)}" aria-labelledby="file-${index + 1}-name">
<h2 id="file-${index + 1}-name"><a href="#file-${index + 1}" class="path">${escapeLine(file, 300)}</a> <span class="tally">${counts.map(({ standing, count }) => `<span class="${standing}"><span aria-hidden="true">${standingSigns[standing]}</span> ${grouped(count)} ${standingWords[standing]}</span>`).join(' ')}</span></h2>
${stretches.map((stretch) => toStretchHtml(stretch, { source, isWhole, style })).join('\n')}
</section>`
}

function toStretchHtml(stretch: Stretch, { source, isWhole, style }: { readonly source: string, readonly isWhole: boolean, readonly style: CardStyle }): string {
  const shown = isWhole ? stretch : stretch.filter(isKept)
  const left = stretch.length - shown.length
  const note = left === 0 ? '' : `<p class="gap">… ${left === 1 ? '1 part' : `${grouped(left)} parts`} without claims …</p>`
  const cards = stretch.flatMap((part) => part.claims.map(({ claim }) => toCard(claim, style)))
  const text = (parts: readonly Part[], name: string, end: string): string => (parts.length === 0 && end === '' ? '' : `<div class="${name}">${parts.map((part) => toPart(part, source)).join('\n')}${end}</div>`)
  // On a narrow screen the cards follow the words they are about, not the whole stretch.
  return cards.length === 0
    ? `<div class="stretch">${text(shown, 'text', note)}</div>`
    : `<div class="stretch claims">${text(shown.slice(0, 1), 'text', '')}<div class="cards">${cards.join('\n')}</div>${text(shown.slice(1), 'text rest', note)}</div>`
}

function isKept({ claims, node }: Part): boolean {
  return 0 < claims.length || (node.kind === 'block' && node.block.role === 'heading')
}
