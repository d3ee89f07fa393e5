/** Shows the claims that a state asks for, and hides the others with the articles that have none left. */
import { standingOf } from './claim.ts'
import type { Claim } from './claim.ts'
import type { State } from './state.ts'

/** What is shown: the claims, how many there would be of each standing, and whether the linked claim is shown beyond the choice. */
export interface Shown {
  readonly claims: readonly Claim[]
  readonly counts: ReadonlyMap<string, number>
  readonly isPinned: boolean
}

/** Makes the function that narrows the page. What is searched is gathered when somebody searches for the first time. */
export function createNarrowing(claims: readonly Claim[]): (state: State) => Shown {
  const texts = new Map<Claim, string>()
  const passages = new Map<HTMLElement, string>()
  // The articles, stretches and marks that claims have, each once.
  const homes = new Set(claims.flatMap(({ section, stretch, marks }) => [section, stretch, ...marks]).filter((element) => element !== null))
  const textOf = (claim: Claim): string => {
    const known = texts.get(claim)
    if (known !== undefined) return known
    const text = `${fold(claim.card.textContent)} ${passageOf(claim.stretch, passages)} ${fold(claim.file)}`
    texts.set(claim, text)
    return text
  }
  return (state) => {
    const words = fold(state.query).split(/\s+/).filter((word) => word !== '')
    const shown: Claim[] = []
    const counts = new Map<string, number>()
    const alive = new Set<HTMLElement>()
    let isPinned = false
    for (const claim of claims) {
      const standing = standingOf(claim)
      const isOfRest = (state.provision === '' || claim.provision === state.provision) && (state.file === '' || claim.file === state.file) && (words.length === 0 || words.every((word) => textOf(claim).includes(word)))
      if (isOfRest) counts.set(standing, (counts.get(standing) ?? 0) + 1)
      const isAsked = isOfRest && (state.standings === null || state.standings.includes(standing))
      const isShown = isAsked || claim.id === state.place
      if (isShown && !isAsked) isPinned = true
      if (isShown) shown.push(claim)
      if (claim.card.hidden === isShown) claim.card.hidden = !isShown
      if (isShown) for (const element of [claim.section, claim.stretch, ...claim.marks]) if (element !== null) alive.add(element)
    }
    for (const element of homes) {
      if (element.classList.contains('file')) element.hidden = !alive.has(element)
      else element.classList.toggle(element.tagName === 'MARK' ? 'out' : 'quiet', !alive.has(element))
    }
    return { claims: shown, counts, isPinned }
  }
}

/** The text of the part of an article that a claim stands in. */
function passageOf(stretch: HTMLElement | null, known: Map<HTMLElement, string>): string {
  if (stretch === null) return ''
  const found = known.get(stretch)
  if (found !== undefined) return found
  const text = fold(stretch.querySelector('.part')?.textContent ?? '')
  known.set(stretch, text)
  return text
}

/** Case and accents make no difference. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase()
}
