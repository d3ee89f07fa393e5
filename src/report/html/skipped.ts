/** What stands below the articles: claims that were found and not judged, by reason (silence can be checked, too), and notes on exceptions. */
import { reasonWords } from '../closing.ts'
import { counted, grouped } from '../paragraph.ts'
import { escapeLine } from './text.ts'
import { toCommand } from './card.ts'
import type { ExceptionNote, NotChecked, SkipReason } from '../../model.ts'

/** Claims listed for one reason; of more, the rest is counted. */
const most = 300

/** The section; empty where every claim was judged. */
export function toSkipped(skipped: readonly NotChecked[]): string {
  if (skipped.length === 0) return ''
  const byReason = new Map<SkipReason, NotChecked[]>()
  for (const claim of skipped) byReason.set(claim.reason, [...(byReason.get(claim.reason) ?? []), claim])
  const groups = [...byReason].sort(([, one], [, other]) => other.length - one.length)
  return `<section class="skipped" id="not-checked" aria-labelledby="not-checked-name">
<h2 id="not-checked-name">${counted(skipped.length, 'claim')} not checked</h2>
<p>Found in the text and bound to a fact, but not said by the article about this document: nobody is contradicted for them.</p>
${groups.map(([reason, claims]) => toGroup(reason, claims)).join('\n')}
</section>`
}

function toGroup(reason: SkipReason, claims: readonly NotChecked[]): string {
  const rows = claims.slice(0, most).map(({ file, line, column, text, fact }) => {
    const command = toCommand(file, line)
    return `<tr><td><code${command === null ? '' : ` title="${escapeLine(command, 400)}"`}>${escapeLine(file, 200)}:${line}:${column}</code></td><td dir="auto">“${escapeLine(text, 160)}”</td><td><span class="id">${escapeLine(fact, 60)}</span></td></tr>`
  })
  const rest = claims.length <= most ? '' : `<p>${grouped(claims.length - most)} more: <code>proviso check --format json</code> lists them all.</p>`
  return `<details><summary>${grouped(claims.length)} ${reasonWords[reason]}</summary><div class="wide" tabindex="0" role="group" aria-label="Claims ${reasonWords[reason]}"><table><thead><tr><th scope="col">Where</th><th scope="col">Words</th><th scope="col">Fact</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${rest}</details>`
}

/** What there is to know of exceptions: ended, ending, unused, changed. Empty for nothing. */
export function toExceptionNotes(notes: readonly ExceptionNote[]): string {
  if (notes.length === 0) return ''
  const rows = notes.slice(0, most).map(({ path, line, message }) => `<li><code>${escapeLine(path, 300)}:${line}</code> ${escapeLine(message, 500)}</li>`)
  const rest = notes.length <= most ? '' : `<p>${grouped(notes.length - most)} more.</p>`
  return `<section class="skipped" aria-labelledby="exceptions-name">
<h2 id="exceptions-name">${counted(notes.length, 'note')} on exceptions</h2>
<ul>${rows.join('')}</ul>${rest}
</section>`
}
