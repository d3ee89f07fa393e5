/** The bar by which a page is searched and narrowed. It does nothing without its script, and is not shown then. */
import { standings, standingSigns, standingWords } from './standing.ts'
import { grouped } from '../paragraph.ts'
import { escapeLine, escapeValue } from './text.ts'
import type { ProvisionSet } from '../../model.ts'
import type { PageClaim } from './claim.ts'

/** What the keys do, for the help. */
const keys: readonly (readonly [string, string])[] = [
  ['j or n', 'next claim'], ['k or p', 'previous claim'], ['e', 'unfold how the claim was read'], ['t', 'from the card to the text, and back'], ['/', 'search'], ['v', 'whole articles, or passages with claims only'],
  ['x', 'show everything again'], ['?', 'this help'], ['Esc', 'leave the search or the help']
]
const reviewKeys: readonly (readonly [string, string])[] = [['c', 'confirm: the article is wrong'], ['d', 'dismiss, with a reason'], ['w', 'confirm, with the right wording'], ['u', 'undo the decision']]

/** The bar; empty where there is nothing to narrow. */
export function toToolbar(set: ProvisionSet, claims: ReadonlyMap<string, readonly PageClaim[]>, isReview: boolean): string {
  const all = [...claims.values()].flat()
  if (all.length === 0) return ''
  const present = standings.filter((standing) => isReview && standing === 'settled' || all.some((claim) => claim.standing === standing))
  const toggles = present.map((standing) => `<button type="button" class="toggle ${standing}" data-standing="${standing}" aria-pressed="true"><span aria-hidden="true">${standingSigns[standing]}</span> ${standingWords[standing]} <span class="count">${grouped(all.filter((claim) => claim.standing === standing).length)}</span></button>`)
  const used = new Set(all.map(({ finding }) => finding.provision))
  const titled = set.provisions.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }))
  const known = new Set(titled.map(({ id }) => id))
  const provisions = [...titled, ...[...used].filter((id) => !known.has(id)).map((id) => ({ id, title: '' }))]
  return `<div class="toolbar" role="search" aria-label="Claims" id="toolbar" hidden>
<div class="row"><div class="toggles" role="group" aria-label="Verdicts">${toggles.join('')}</div>
<div class="go"><button type="button" data-do="previous" title="Previous claim (k)"><span aria-hidden="true">↑</span><span class="unseen">Previous claim</span></button><button type="button" data-do="next" title="Next claim (j)"><span aria-hidden="true">↓</span><span class="unseen">Next claim</span></button></div></div>
<div class="row"><label class="field search"><span class="unseen">Search claims and their passages</span><input type="search" id="search" placeholder="Search ( / )" autocomplete="off" spellcheck="false"></label>
<label class="field"><span class="unseen">Provision</span><select id="provision"><option value="">All provisions</option>${provisions.map(({ id, title }) => `<option value="${escapeValue(id)}">${escapeLine(id, 40)}${title === '' ? '' : ` ${escapeLine(title, 60)}`}</option>`).join('')}</select></label>
<label class="field"><span class="unseen">Article</span><select id="file"><option value="">All articles</option>${[...claims.keys()].map((file) => `<option value="${escapeValue(file)}">${escapeLine(file, 80)}</option>`).join('')}</select></label>
<button type="button" data-do="view" aria-pressed="false" title="Show only the passages with claims (v)">Passages only</button>
<button type="button" data-do="reset" title="Show everything again (x)">Reset</button>
<button type="button" data-do="theme" title="Light, dark, or as the system has it"><span class="unseen">Theme: </span><span aria-hidden="true">◐ </span><span id="theme-name">auto</span></button>
<button type="button" data-do="help" title="Keys (?)"><span aria-hidden="true">?</span><span class="unseen">Keys</span></button></div>
<p class="status" role="status" id="status"></p>
</div>
<dialog id="help" aria-labelledby="help-name"><h2 id="help-name">Keys</h2><dl>${[...keys, ...isReview ? reviewKeys : []].map(([key, words]) => `<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`).join('')}</dl><form method="dialog"><button>Close</button></form></dialog>
`
}
