/**
 * Decisions on the page of `proviso review`: each is sent at once, and the page shows what the server then has, never what it hopes
 * for. Somebody else may decide at the same time; what was typed stays until it is saved.
 */
import { restand, verdictOf } from './claim.ts'
import { createForm } from './form.ts'
import type { Claim } from './claim.ts'
import type { Draft, Kind } from './form.ts'
import type { View } from './view.ts'
import type { Decision } from '../model.ts'
import type { ReviewData } from '../report/html/decision.ts'

type Action = Kind | 'undo' | 'next'
const keys: Readonly<Record<string, Action>> = { c: 'confirm', d: 'dismiss', w: 'wording', u: 'undo' }
const ended = 'No answer: proviso review has ended, or cannot be reached. Nothing was saved.'
/** Pauses between two questions for what others decided, in milliseconds. */
const pause = 2_000

/** Starts the controls; does nothing on a page that is no review. */
export function startReview(claims: readonly Claim[], page: Pick<View, 'current' | 'shown' | 'go' | 'refresh'>): void {
  const text = document.getElementById('review')?.textContent
  if (text === undefined || text === '') return
  const data = JSON.parse(text) as ReviewData
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  let decisions: ReadonlyMap<string, Decision> = new Map()
  let by = data.by
  let asked = 0

  const decisionOf = (claim: Claim): Decision | null => decisions.get(keyOf(claim.file, claim.card.dataset['fingerprint'] ?? '')) ?? null

  const accept = (all: readonly Decision[]): void => {
    decisions = new Map(all.map((decision) => [keyOf(decision.file, decision.fingerprint), decision]))
    for (const claim of claims) showDecision(claim, decisionOf(claim), byId)
    page.refresh()
  }

  const send = async (claim: Claim, body: Omit<Draft, 'kind'> & { readonly action: 'confirm' | 'dismiss' | 'undo' }): Promise<boolean> => {
    tell(claim, '')
    setBusy(claim, true)
    const request = { ...body, fingerprint: claim.card.dataset['fingerprint'] ?? '', file: claim.file, base: decisionOf(claim)?.revision ?? null }
    try {
      const response = await fetch(data.endpoint, { method: 'POST', headers: { 'content-type': 'application/json', 'x-proviso-token': data.token }, credentials: 'same-origin', body: JSON.stringify(request) })
      const answer = await readAnswer(response)
      setBusy(claim, false)
      if (answer.decisions !== undefined) accept(answer.decisions)
      if (response.ok) return true
      tell(claim, `${answer.error ?? `Not saved: the server answered ${response.status}.`}${response.status === 409 ? ' Look at it and decide again.' : ''}`)
    } catch {
      setBusy(claim, false)
      tell(claim, ended)
    }
    return false
  }

  const decide = async (claim: Claim, { kind, ...draft }: Draft): Promise<boolean> => {
    const isSaved = await send(claim, { ...draft, action: kind === 'dismiss' ? 'dismiss' : 'confirm' })
    if (!isSaved) return false
    by = draft.by
    goOn(claim)
    return true
  }

  const goOn = (claim: Claim): void => {
    const all = page.shown()
    const from = claims.indexOf(claim)
    const isOpen = (one: Claim): boolean => one !== claim && (decisionOf(one)?.isOver ?? true)
    const next = all.find((one) => from < claims.indexOf(one) && isOpen(one)) ?? all.find(isOpen)
    if (next !== undefined) page.go(next)
    else claim.card.focus()
  }

  const act = (claim: Claim, action: Action): void => {
    const decision = decisionOf(claim)
    if (action === 'next') return goOn(claim)
    if (decision?.source === 'comment') return tell(claim, 'A comment in the article settles it; change it there.')
    if (action === 'undo') {
      if (decision !== null) void send(claim, { action: 'undo', reason: '', until: null, wording: null, by: by === '' ? decision.by : by })
      return
    }
    if (action === 'confirm' && by !== '') return void decide(claim, { kind: 'confirm', reason: '', until: null, wording: null, by })
    const suggestion = decision?.wording ?? claim.card.querySelector('ins')?.textContent ?? ''
    createForm(claim.card, { kind: action, by, today: data.today, reason: decision?.reason ?? '', until: decision?.until ?? '', wording: suggestion }, (draft) => decide(claim, draft))
  }

  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < pause) return
    asked = Date.now()
    try {
      const response = await fetch(data.endpoint, { headers: { 'x-proviso-token': data.token }, credentials: 'same-origin' })
      const answer = await readAnswer(response)
      if (response.ok && answer.decisions !== undefined) accept(answer.decisions)
    } catch { /* The next decision will say so. */ }
  }

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.decision > .buttons [data-action]') : null
    const claim = byId.get(button?.closest('article.claim')?.id ?? '')
    if (button !== null && claim !== undefined) act(claim, button.dataset['action'] as Action)
  })
  document.addEventListener('keydown', (event) => {
    const claim = page.current()
    const action = keys[event.key]
    const isField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null
    if (claim === null || action === undefined || isField || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act(claim, action)
  })
  document.addEventListener('visibilitychange', () => { void ask() })
  window.addEventListener('focus', () => { void ask() })
  accept(data.decisions)
}

function keyOf(file: string, fingerprint: string): string {
  return `${file}\n${fingerprint}`
}

async function readAnswer(response: Response): Promise<{ readonly error?: string, readonly decisions?: readonly Decision[] }> {
  try {
    return await response.json() as { readonly error?: string, readonly decisions?: readonly Decision[] }
  } catch {
    return {}
  }
}

function tell(claim: Claim, message: string): void {
  const place = claim.card.querySelector('.decision-error')
  if (place !== null) place.textContent = message
}

function setBusy(claim: Claim, isBusy: boolean): void {
  for (const button of claim.card.querySelectorAll<HTMLButtonElement>('.decision button')) button.disabled = isBusy
  claim.card.setAttribute('aria-busy', String(isBusy))
}

/** Shows a decision, or that there is none. */
function showDecision(claim: Claim, decision: Decision | null, claims: ReadonlyMap<string, Claim>): void {
  const { card } = claim
  const counts = decision !== null && !decision.isOver
  card.dataset['decision'] = counts ? decision.action : ''
  restand(claim, counts && decision.action === 'dismiss' ? 'settled' : verdictOf(claim), claims)
  const state = card.querySelector('.decision-state')
  if (state !== null) state.textContent = decision === null ? '' : describe(decision)
  const buttons = card.querySelector('.decision > .buttons')
  const undo = card.querySelector<HTMLElement>('[data-action="undo"]')
  const isOurs = decision !== null && decision.source === 'file'
  if (undo === null && isOurs) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['action'] = 'undo'
    button.setAttribute('aria-keyshortcuts', 'u')
    button.textContent = 'Undo'
    buttons?.insertBefore(button, buttons.querySelector('[data-action="next"]'))
  } else if (undo !== null && !isOurs) {
    undo.remove()
  }
}

function describe({ action, reason, until, by, on, wording, isOver, source }: Decision): string {
  const who = [by === '' ? '' : `by ${by}`, on === '' ? '' : `on ${on}`].filter((part) => part !== '').join(' ')
  const parts = [
    source === 'comment' ? 'Settled by a comment in the article.' : `${action === 'confirm' ? 'Confirmed' : 'Dismissed'}${who === '' ? '' : ` ${who}`}.`,
    reason === '' ? '' : (/[.!?]$/.test(reason) ? reason : `${reason}.`),
    wording === null ? '' : `To read: “${wording}”.`,
    until === null ? '' : isOver ? `It ended on ${until}; the claim counts again.` : `Until ${until}.`
  ]
  return parts.filter((part) => part !== '').join(' ')
}
