/**
 * What the reader sees of the page: the choice of claims, and the one that is looked at. All of it stands in the address, so that a
 * link shows the same to others.
 */
import { createNarrowing } from './narrowing.ts'
import { hasChoice, nothing, readState, writeState } from './state.ts'
import type { Claim } from './claim.ts'
import type { Shown } from './narrowing.ts'
import type { State } from './state.ts'

/** How the address follows: as a new entry of the history, in place of the present one, or not at all. */
export type Trail = 'push' | 'replace' | 'keep'

/** The view, and what can be done with it. */
export interface View {
  readonly state: () => State
  readonly shown: () => readonly Claim[]
  readonly current: () => Claim | null
  readonly claimOf: (id: string) => Claim | undefined
  /** Takes over a choice: page, controls and address follow. */
  readonly show: (next: State, trail?: Trail) => void
  /** Looks at a claim where it stands. */
  readonly choose: (claim: Claim) => void
  /** Goes to a claim: its card is in view and has the focus. */
  readonly go: (claim: Claim, trail?: Trail) => void
  /** Goes to the next claim that is shown, or to the one before. */
  readonly step: (by: 1 | -1) => void
  /** Takes over the address, which somebody else has changed. */
  readonly arrive: () => void
  /** Claims stand otherwise than before: narrows anew. */
  readonly refresh: () => void
}

/** The element of an id; null where the page has none. */
export function find<T extends HTMLElement>(id: string): T | null {
  return document.getElementById(id) as T | null
}

/** "1,800". */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Makes the view of all claims. */
export function createView(claims: readonly Claim[]): View {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const indexes = new Map(claims.map((claim, index) => [claim, index]))
  const indexOf = (claim: Claim): number => indexes.get(claim) ?? -1
  const narrow = createNarrowing(claims)
  let state = nothing
  let shown: Shown | null = null
  let current: Claim | null = null

  const list = (): readonly Claim[] => shown?.claims ?? claims

  const show = (next: State, trail: Trail = 'replace'): void => {
    const isSameChoice = writeState({ ...next, place: '' }) === writeState({ ...state, place: '' }) && byId.get(next.place)?.card.hidden !== true
    state = next
    if (shown === null || !isSameChoice || shown.isPinned) {
      shown = narrow(state)
      showControls(state, shown)
      const empty = find('empty')
      if (empty !== null) empty.hidden = claims.length === 0 || 0 < shown.claims.length
    }
    tell(shown, claims.length, current)
    follow(writeState(state), trail)
  }

  const mark = (claim: Claim): void => {
    for (const element of current === null ? [] : [current.card, ...current.marks]) element.classList.remove('current')
    current = claim
    for (const element of [claim.card, ...claim.marks]) element.classList.add('current')
  }

  const choose = (claim: Claim): void => {
    mark(claim)
    show({ ...state, place: claim.id })
  }

  const go = (claim: Claim, trail: Trail = 'replace'): void => {
    mark(claim)
    show({ ...state, place: claim.id }, trail)
    claim.card.scrollIntoView({ block: 'center' })
    claim.card.focus({ preventScroll: true })
  }

  const step = (by: 1 | -1): void => {
    const all = list()
    const from = current === null ? (by === 1 ? -1 : claims.length) : indexOf(current)
    const next = by === 1 ? all.find((claim) => from < indexOf(claim)) : all.findLast((claim) => indexOf(claim) < from)
    if (next !== undefined) go(next)
  }

  const arrive = (): void => {
    const next = readState(location.hash)
    const claim = byId.get(next.place.replace(/^text-/, 'claim-'))
    // A plain link to some other place of the page changes nothing of what is shown.
    if (claim === undefined && next.place !== '' && !hasChoice(location.hash)) return
    show({ ...next, place: claim?.id ?? '' }, 'keep')
    if (claim !== undefined) go(claim, 'keep')
  }

  const refresh = (): void => {
    shown = null
    show(state)
  }

  return { state: () => state, shown: list, current: () => current, claimOf: (id) => byId.get(id), show, choose, go, step, arrive, refresh }
}

/** The bar shows the choice, and how many claims each verdict would have. */
function showControls(state: State, { counts }: Shown): void {
  document.body.classList.toggle('passages', state.isBrief)
  const values = { search: state.query, provision: state.provision, file: state.file }
  for (const [id, value] of Object.entries(values)) {
    const field = find<HTMLInputElement | HTMLSelectElement>(id)
    if (field !== null && field.value !== value) field.value = value
  }
  for (const toggle of document.querySelectorAll<HTMLElement>('.toggle')) {
    const standing = toggle.dataset['standing'] ?? ''
    toggle.setAttribute('aria-pressed', String(state.standings?.includes(standing) ?? true))
    const count = toggle.querySelector('.count')
    if (count !== null) count.textContent = grouped(counts.get(standing) ?? 0)
  }
  document.querySelector('[data-do="view"]')?.setAttribute('aria-pressed', String(state.isBrief))
}

function tell({ claims, isPinned }: Shown, all: number, current: Claim | null): void {
  const status = find('status')
  if (status === null) return
  const at = current === null ? -1 : claims.indexOf(current)
  const scope = claims.length === all ? `${grouped(all)} ${all === 1 ? 'claim' : 'claims'}` : `${grouped(claims.length)} of ${grouped(all)} claims`
  const decided = find('review') === null ? '' : ` ${grouped(document.querySelectorAll('.claim[data-decision]:not([data-decision=""])').length)} decided.`
  status.textContent = `${at === -1 ? scope : `Claim ${grouped(at + 1)} of ${grouped(claims.length)}${claims.length === all ? '' : ` shown, ${grouped(all)} in all`}`}.${isPinned ? ' The linked claim is shown although the choice leaves it out.' : ''}${decided}`
}

function follow(address: string, trail: Trail): void {
  if (trail === 'keep' || location.hash === address) return
  const target = address === '' ? location.pathname + location.search : address
  if (trail === 'push') history.pushState(null, '', target)
  else history.replaceState(null, '', target)
}
