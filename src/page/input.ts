/** Mouse and keys. Every deed has a key, and every key is listed in the help of the page. */
import { nothing } from './state.ts'
import { find } from './view.ts'
import type { View } from './view.ts'

const keys: Readonly<Record<string, string>> = { j: 'next', n: 'next', k: 'previous', p: 'previous', '/': 'search', '?': 'help', v: 'view', x: 'reset', e: 'unfold', t: 'turn' }

/** Listens to the reader. */
export function listen(view: View, nextTheme: () => void): void {
  const search = find<HTMLInputElement>('search')
  const provision = find<HTMLSelectElement>('provision')
  const file = find<HTMLSelectElement>('file')
  const deeds = toDeeds(view, nextTheme)
  document.addEventListener('click', (event) => { onClick(event, view, deeds) })
  document.addEventListener('keydown', (event) => { onKey(event, view, deeds) })
  document.addEventListener('focusin', ({ target }) => {
    const claim = target instanceof Element ? view.claimOf(target.closest('article.claim')?.id ?? '') : undefined
    if (claim !== undefined && claim !== view.current()) view.choose(claim)
  })
  window.addEventListener('hashchange', view.arrive)
  search?.addEventListener('input', () => { view.show({ ...view.state(), query: search.value }) })
  provision?.addEventListener('change', () => { view.show({ ...view.state(), provision: provision.value }) })
  file?.addEventListener('change', () => { view.show({ ...view.state(), file: file.value }) })
}

type Deeds = Readonly<Record<string, () => void>>

function toDeeds(view: View, nextTheme: () => void): Deeds {
  return {
    next: () => { view.step(1) },
    previous: () => { view.step(-1) },
    view: () => {
      view.show({ ...view.state(), isBrief: !view.state().isBrief })
      view.current()?.card.scrollIntoView({ block: 'center' })
    },
    reset: () => { view.show({ ...nothing, place: view.state().place }) },
    theme: nextTheme,
    help: () => { find<HTMLDialogElement>('help')?.showModal() },
    search: () => {
      find('search')?.focus()
      find<HTMLInputElement>('search')?.select()
    },
    unfold: () => {
      const steps = view.current()?.card.querySelector('details')
      if (steps) steps.open = !steps.open
    },
    turn: () => { turn(view) }
  }
}

/** From a card to its place in the text, and back. */
function turn(view: View): void {
  const claim = view.current()
  const inText = claim?.numbers.find((number) => number.closest('.text') !== null)
  if (document.activeElement === inText) claim?.card.focus()
  else inText?.focus()
}

function toggleStanding(view: View, standing: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('.toggle')].map((toggle) => toggle.dataset['standing'] ?? '')
  const now = view.state().standings ?? all
  const next = all.filter((one) => now.includes(one) !== (one === standing))
  view.show({ ...view.state(), standings: next.length === all.length ? null : next })
}

function onClick(event: MouseEvent, view: View, deeds: Deeds): void {
  const { target } = event
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const toggle = target.closest<HTMLElement>('.toggle')
  const deed = target.closest<HTMLElement>('[data-do]')?.dataset['do']
  const row = target.closest<HTMLElement>('[data-narrow]')
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
  const mark = target.closest<HTMLElement>('mark[data-claims]')
  if (toggle !== null) toggleStanding(view, toggle.dataset['standing'] ?? '')
  else if (deed !== undefined) deeds[deed]?.()
  else if (row !== null) narrowTo(row, event, view)
  else if (link !== null) followLink(link, event, view)
  // Whoever marks words to copy them goes nowhere.
  else if (document.getSelection()?.isCollapsed === false) return
  else if (mark !== null) openMark(mark, view)
  else if (target.closest('a, button, summary, input, textarea, form') === null) {
    const claim = view.claimOf(target.closest('article.claim')?.id ?? '')
    if (claim !== undefined && claim !== view.current()) view.choose(claim)
  }
}

/** A row of a chart. */
function narrowTo(row: HTMLElement, event: Event, view: View): void {
  event.preventDefault()
  view.show({ ...view.state(), [row.dataset['narrow'] === 'file' ? 'file' : 'provision']: row.dataset['value'] ?? '', place: '' }, 'push')
  find('claims')?.focus({ preventScroll: true })
  find('toolbar')?.scrollIntoView()
}

/** A link within the page; one to a claim keeps what was chosen. */
function followLink(link: HTMLAnchorElement, event: Event, view: View): void {
  const href = link.getAttribute('href') ?? ''
  const claim = view.claimOf(href.slice(1).replace(/^text-/, 'claim-'))
  if (claim === undefined) return
  event.preventDefault()
  view.go(claim, 'push')
  if (!href.startsWith('#text-')) return
  turn(view)
  find(href.slice(1))?.scrollIntoView({ block: 'center' })
}

/** Words of several claims lead to one after the other. */
function openMark(mark: HTMLElement, view: View): void {
  const ids = (mark.dataset['claims'] ?? '').split(' ').filter((id) => view.claimOf(id)?.card.hidden === false)
  const claim = view.claimOf(ids[(ids.indexOf(view.current()?.id ?? '') + 1) % ids.length] ?? '')
  if (claim !== undefined) view.go(claim, 'push')
}

function onKey(event: KeyboardEvent, view: View, deeds: Deeds): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const { target } = event
  const search = find('search')
  if (target === search && event.key === 'Escape') search?.blur()
  if (target === search && event.key === 'Enter') {
    const [first] = view.shown()
    if (first !== undefined) view.go(first)
  }
  const isTyping = target instanceof Element && target.closest('input, textarea, select, dialog') !== null
  const deed = keys[event.key]
  if (isTyping || deed === undefined) return
  event.preventDefault()
  deeds[deed]?.()
}
