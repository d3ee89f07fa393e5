/**
 * The card of a claim, beside the text: what the article says, what the facts say and where that stands, why the two do or do not
 * agree, what would be right, and folded, how the claim was read and bound: the steps of `proviso explain`.
 */
import { toDay } from '../citation.ts'
import { toOutsideAddress } from '../link.ts'
import { toWhy } from '../reason.ts'
import { standingSigns, standingWords } from './standing.ts'
import { textId } from './passage.ts'
import { escapeLine, escapeValue } from './text.ts'
import { stepWords } from '../explanation.ts'
import type { Fact, Finding, Provision, Reference, TraceStep } from '../../model.ts'
import type { PageClaim } from './claim.ts'

/** What a card is made with: the facts by id, and controls to put below it (empty in a plain report). */
export interface CardStyle {
  readonly facts: ReadonlyMap<string, { readonly fact: Fact, readonly provision: Provision }>
  readonly controls: (claim: PageClaim) => string
}

/** A card. */
export function toCard(claim: PageClaim, style: CardStyle): string {
  const { finding, id, number, standing } = claim
  const { verdict, line, column, fact, provision, file, fingerprint } = finding
  const known = style.facts.get(fact)
  return `<article class="claim ${standing}" id="${id}" tabindex="-1" aria-labelledby="${id}-name" data-standing="${standing}" data-verdict="${verdict}" data-fact="${escapeValue(fact)}" data-provision="${escapeValue(provision)}" data-file="${escapeValue(file)}" data-fingerprint="${escapeValue(fingerprint)}">
<h3 id="${id}-name"><a class="number ${standing}" href="#${textId(id)}" title="To the text"><span class="unseen">Claim </span><span aria-hidden="true">${standingSigns[standing]}</span>${number}</a> <span class="badge">${standingWords[standing]}</span> <span class="fact">${escapeLine(fact, 60)}</span> <a class="place" href="#${id}" title="Link to this claim">${line}:${column}</a></h3>
${toReasons(finding)}${standing === 'consistent' ? '' : toFact(known, finding)}${toExcepted(claim)}${toSteps(finding, standing === 'consistent' ? toFact(known, finding) : '')}${style.controls(claim)}</article>`
}

/** Both sides, the reason, and what would be right. */
function toReasons(finding: Finding): string {
  const { verdict, text, found, expected, correction } = finding
  const fix = verdict === 'contradicted' && correction !== null ? `<del><span class="unseen">instead of </span>${escapeLine(text, 200)}</del> <ins>${escapeLine(correction, 300)}</ins>` : ''
  const said = found === '' || found === text ? text : found
  return toRows([
    ['Article', verdict === 'contradicted' || verdict === 'consistent' ? escapeLine(said, 300) : `“${escapeLine(text, 300)}”`],
    ['Facts', escapeLine(expected, 600)],
    ['Why', escapeLine(verdict === 'consistent' ? finding.message : toWhy(finding), 1_200)],
    ['Try', fix]
  ])
}

/** The provision as the set states it, with its sources. */
function toFact(known: { readonly fact: Fact, readonly provision: Provision } | undefined, finding: Finding): string {
  if (known === undefined) return ''
  const { fact, provision } = known
  const statement = fact.statement === '' ? provision.statement : fact.statement
  const says = statement === '' || statement === finding.expected ? '' : `<q>${escapeLine(statement, 600)}</q> `
  const title = provision.title === '' ? '' : `<span class="title">${escapeLine(provision.title, 120)}.</span> `
  const sources = fact.references.map((reference) => `<li>${toSource(reference)}</li>`).join('')
  return `<div class="provision"><p><span class="id">${escapeLine(fact.id, 60)}</span> ${title}${says}</p>${sources === '' ? '' : `<ul class="sources" aria-label="Sources">${sources}</ul>`}</div>`
}

/** A source with publisher, day and title; a link where the set gives a plain address. */
export function toSource({ publisher, title, date, url }: Reference): string {
  const words = [publisher, date === null ? '' : toDay(date), title].filter((part) => part !== '').map((part) => escapeLine(part, 200)).join(', ')
  const address = url === null ? null : toOutsideAddress(url)
  return address === null ? words : `<a href="${escapeValue(address)}" rel="noreferrer noopener nofollow">${words}</a>`
}

function toExcepted({ excepted, standing }: PageClaim): string {
  if (excepted === null) return ''
  const { by, on, until, source, reason } = excepted
  const who = [by === undefined ? '' : ` by ${escapeLine(by, 100)}`, on === undefined || on === null ? '' : ` on ${escapeLine(toDay(on), 40)}`, until === undefined || until === null ? '' : ` until ${escapeLine(toDay(until), 40)}`].join('')
  const words = standing !== 'settled' ? 'The article asks to leave it out; it counts until a maintainer settles it' : `Settled${source === 'comment' ? ' by a comment in the article' : who}`
  return `<p class="excepted"><strong>${words}:</strong> ${escapeLine(reason, 600)}</p>`
}

/** The steps of the explanation, and the command that prints them, below what agrees with the claim. Steps of one sort share a label. */
function toSteps({ trace, file, line }: Finding, before: string): string {
  const command = toCommand(file, line)
  if (trace.length === 0 && command === null && before === '') return ''
  const steps = trace.map(({ step, text }, index) => toStep(step, text, trace[index - 1]?.step === step)).join('')
  return `<details class="steps"><summary>How it was read</summary>${before}${steps === '' ? '' : `<dl>${steps}</dl>`}${command === null ? '' : `<p class="command"><code>${escapeLine(command, 400)}</code></p>`}</details>`
}

function toStep(step: TraceStep['step'], text: string, isSame: boolean): string {
  return `${isSame ? '' : `<dt>${stepWords[step]}</dt>`}<dd>${escapeLine(text, 1_000)}</dd>`
}

/** The command for a line; null for standard input, and for names that a shell or a reader might take for something else. */
export function toCommand(file: string, line: number): string | null {
  if (file === '<stdin>' || file === '-' || /[^\P{C}]|[^\S ]/u.test(file)) return null
  const name = `${file}:${line}`
  const safe = /^[\w./:@%+,=-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
  return `proviso explain ${name.startsWith('-') ? '-- ' : ''}${safe}`
}

/** Rows with names; those without text are left out. */
export function toRows(rows: readonly (readonly [string, string])[]): string {
  const filled = rows.filter(([, text]) => text !== '')
  return filled.length === 0 ? '' : `<dl class="rows">${filled.map(([name, text]) => `<dt>${name}</dt><dd dir="auto">${text}</dd>`).join('')}</dl>`
}
