/** The form for a decision that needs words: a reason, a last day, who decides, the right wording. */

/** What is decided. */
export type Kind = 'confirm' | 'dismiss' | 'wording'

/** A decision as it was typed. */
export interface Draft {
  readonly kind: Kind
  readonly reason: string
  readonly until: string | null
  readonly by: string
  readonly wording: string | null
}

/** What the form starts with. */
export interface Start {
  readonly kind: Kind
  readonly by: string
  readonly today: string
  readonly reason: string
  readonly until: string
  readonly wording: string
}

const titles: Readonly<Record<Kind, string>> = { confirm: 'Confirm', dismiss: 'Dismiss', wording: 'Confirm with this wording' }

/** Opens the form in a card, in place of one that is open there; it stays until `save` has succeeded, or somebody cancels. */
export function createForm(card: HTMLElement, start: Start, save: (draft: Draft) => Promise<boolean>): void {
  const home = card.querySelector('.decision')
  if (home === null) return
  home.querySelector('form.decide')?.remove()
  const form = document.createElement('form')
  form.className = 'decide'
  form.noValidate = true
  const fields = toFields(start)
  const submit = createButton(titles[start.kind], 'submit')
  const cancel = createButton('Cancel', 'button')
  cancel.dataset['action'] = 'cancel'
  const row = document.createElement('div')
  row.className = 'row'
  row.append(submit, cancel)
  form.append(...fields, row)
  const close = (): void => {
    form.remove()
    card.focus({ preventScroll: true })
  }
  cancel.addEventListener('click', close)
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const wrong = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find((field) => !field.checkValidity() || (field.required && field.value.trim() === ''))
    const error = card.querySelector('.decision-error')
    if (wrong !== undefined) {
      if (error !== null) error.textContent = wrong.value.trim() === '' ? `${wrong.dataset['name'] ?? ''} is missing.` : wrong.validationMessage
      wrong.setAttribute('aria-invalid', 'true')
      wrong.focus()
      return
    }
    void save(read(form, start)).then((isSaved) => { if (isSaved) form.remove() })
  })
  home.append(form)
  const first = form.querySelector<HTMLElement>('textarea, input')
  first?.focus()
  if (first instanceof HTMLInputElement) first.select()
  form.scrollIntoView({ block: 'nearest' })
}

function read(form: HTMLFormElement, { kind }: Start): Draft {
  const values = new FormData(form)
  const valueOf = (name: string): string => {
    const value = values.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const until = valueOf('until')
  return { kind, reason: valueOf('reason'), until: until === '' ? null : until, by: valueOf('by'), wording: kind === 'wording' ? valueOf('wording') : null }
}

function toFields({ kind, by, today, reason, until, wording }: Start): readonly HTMLElement[] {
  const who = createField('By', createInput('by', by, true))
  if (kind === 'wording') return [createField('It should read', createInput('wording', wording, true)), createField('Reason, if any', createArea('reason', reason, false)), who]
  if (kind === 'confirm') return [who]
  const day = createInput('until', until, false)
  day.type = 'date'
  day.min = today
  const pair = document.createElement('div')
  pair.className = 'pair'
  pair.append(createField('Until, if it ends', day), who)
  return [createField('Reason', createArea('reason', reason, true)), pair]
}

function createField(name: string, field: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
  const label = document.createElement('label')
  field.dataset['name'] = name
  label.append(name, field)
  return label
}

function createInput(name: string, value: string, isRequired: boolean): HTMLInputElement {
  const input = document.createElement('input')
  input.name = name
  input.value = value
  input.required = isRequired
  input.autocomplete = 'off'
  return input
}

function createArea(name: string, value: string, isRequired: boolean): HTMLTextAreaElement {
  const area = document.createElement('textarea')
  area.name = name
  area.value = value
  area.required = isRequired
  area.rows = 2
  return area
}

function createButton(text: string, type: 'submit' | 'button'): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = type
  button.textContent = text
  return button
}
