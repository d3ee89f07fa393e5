/** The controls of a review, below each card. The form for a reason or a wording is made by the script when somebody wants it. */
import type { PageClaim } from './claim.ts'

const buttons: readonly (readonly [string, string, string])[] = [['confirm', 'Confirm', 'c'], ['dismiss', 'Dismiss', 'd'], ['wording', 'Wording', 'w'], ['next', 'Next', 'j']]

/** The controls of a claim. */
export function toControls({ id }: PageClaim): string {
  return `<div class="decision" role="group" aria-label="Decision"><p class="decision-state" id="${id}-state"></p><div class="buttons">${buttons.map(([action, words, key]) => `<button type="button" data-action="${action}" aria-keyshortcuts="${key}">${words}</button>`).join('')}</div><p class="decision-error" role="alert"></p></div>`
}
