/** The claims of the page as the script knows them: read once from the cards, with the marks in the text that belong to each. */
import { gravest, standingSigns, standingWords, standings } from '../report/html/standing.ts'
import type { Standing } from '../report/html/standing.ts'

/** A claim: its card, the marks and the number in the text, and what it can be narrowed by. */
export interface Claim {
  readonly id: string
  readonly card: HTMLElement
  readonly marks: readonly HTMLElement[]
  readonly numbers: readonly HTMLElement[]
  readonly stretch: HTMLElement | null
  readonly section: HTMLElement | null
  readonly provision: string
  readonly file: string
}

/** Reads all cards, in the order of the page. */
export function readClaims(): readonly Claim[] {
  const marks = new Map<string, HTMLElement[]>()
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-claims]')) {
    for (const id of (mark.dataset['claims'] ?? '').split(' ')) marks.set(id, [...(marks.get(id) ?? []), mark])
  }
  const numbers = new Map<string, HTMLElement[]>()
  for (const number of document.querySelectorAll<HTMLAnchorElement>('a.number')) {
    const id = (number.getAttribute('href') ?? '').slice(1).replace(/^text-/, 'claim-')
    numbers.set(id, [...(numbers.get(id) ?? []), number])
  }
  return [...document.querySelectorAll<HTMLElement>('article.claim')].map((card) => ({
    id: card.id, card, marks: marks.get(card.id) ?? [], numbers: numbers.get(card.id) ?? [], stretch: card.closest<HTMLElement>('.stretch'), section: card.closest<HTMLElement>('.file'),
    provision: card.dataset['provision'] ?? '', file: card.dataset['file'] ?? ''
  }))
}

/** How a claim stands now: a decision may have settled it. */
export function standingOf({ card }: Claim): Standing {
  return toStanding(card.dataset['standing'])
}

/** The verdict, whatever was decided. */
export function verdictOf({ card }: Claim): Standing {
  return toStanding(card.dataset['verdict'])
}

function toStanding(text: string | undefined): Standing {
  return standings.find((standing) => standing === text) ?? 'review'
}

/** Shows a claim with another standing, in its card and in the text. */
export function restand(claim: Claim, standing: Standing, claims: ReadonlyMap<string, Claim>): void {
  const { card, marks, numbers } = claim
  if (standingOf(claim) === standing) return
  card.dataset['standing'] = standing
  for (const element of [card, ...numbers]) {
    element.classList.remove(...standings)
    element.classList.add(standing)
  }
  for (const number of numbers) {
    const sign = number.querySelector('[aria-hidden]')
    if (sign !== null) sign.textContent = standingSigns[standing]
  }
  const badge = card.querySelector('.badge')
  if (badge !== null) badge.textContent = standingWords[standing]
  for (const mark of marks) {
    const found = (mark.dataset['claims'] ?? '').split(' ').flatMap((id) => { const one = claims.get(id); return one === undefined ? [] : [standingOf(one)] })
    mark.classList.remove(...standings)
    mark.classList.add(gravest(found))
  }
}
