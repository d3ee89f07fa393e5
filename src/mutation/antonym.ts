/**
 * Errors of a word told as its opposite: allow for forbid, keep for lose, at once for in stages. The pairs are those that
 * treaties, budgets, statutes and reports about them turn on; each keeps the construction of its word, so that the mutant is English.
 */
import { findFinites } from '../language/finite.ts'
import { isAbout } from './about.ts'
import { inCaseOf, isFree, touches } from './edit.ts'
import { formsOf } from '../language/inflection.ts'
import { createRewriter, type Row } from './rewrite.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { Token } from '../model.ts'

/** Verbs with the same objects and prepositions behind them; "/" parts alternatives. */
const verbs = `rule out: allow; forbid: allow; prohibit: allow; ban: allow/permit; outlaw: legalize; permit: forbid; reject: accept; accept: reject; approve: reject; refuse: accept
reaffirm: deny/revoke; affirm: deny; confirm: deny; acknowledge: deny; recognize: reject; recognise: reject; uphold: abolish; respect: violate; honor: break; honour: break
receive: lose; promise: deny/refuse; offer: deny/refuse; grant: deny/refuse; guarantee: deny; give: deny; provide: withhold; get: lose; gain: lose; keep: lose; retain: lose; lose: keep; forfeit: keep; forgo: keep; renounce: keep
extend: terminate/end; prolong: terminate/end; renew: cancel/terminate; continue: end; maintain: abolish; preserve: abolish; restore: abolish; reinstate: lift; restart: shut down; reopen: close; open: close; close: open; start: stop; begin: end; launch: halt; halt: speed up; stop: speed up; end: continue; conclude: break off; sign: reject; ratify: reject; break off: conclude
set up: dissolve/scrap; establish: dissolve/abolish; create: abolish; found: dissolve; introduce: abolish/scrap; adopt: reject; pass: repeal/reject; enact: repeal; repeal: enact; abolish: introduce; scrap: keep; build: demolish; demolish: keep; renovate: demolish; run: close; enshrine in: strike from; enshrine: repeal
rejoin: leave; admit: expel; expel: admit; invite back into: shut out of; vacate: keep; give up: keep; hand over: keep; hand back: keep; return: keep; withdraw from: stay in; pull out of: move into; release: hold back
lift: tighten; ease: tighten; relax: tighten; tighten: ease; impose: lift; unfreeze: freeze; block: release; revoke: confirm; cancel: confirm; void: confirm
enter: stay out of; deploy: withdraw; station: withdraw; cooperate on: compete over; cooperate: compete; mediate: boycott; broker: boycott; supervise: ignore; oversee: ignore; monitor: ignore; check: ignore; audit: ignore
sell: keep; privatise: nationalise; privatize: nationalize; raise: lower; lower: raise; increase: reduce; reduce: increase; expand: shrink; grow: shrink; prosecute: pardon; pardon: prosecute; include: exclude; exclude: include; hinder: promote; protect: endanger; write into: strike from`

/** Words and phrases other than verbs. */
const words: readonly Row[] = [
  ['bars (.{2,50}?) from (?:ever )?joining', 'allows $1 to join', 'invites $1 to join'], ['bars (.{2,50}?) from (?=the|any|all|its)', 'admits $1 to '], ['stops (.{2,50}?) from taking in', 'lets $1 take in'], ['keeps (.{2,50}?) out of', 'sends $1 into', 'lets $1 into'],
  ['stays? out of', 'may join'], ['ruled out', 'allowed', 'guaranteed'], ['forbidden|prohibited|banned|outlawed', 'allowed', 'permitted'], ['permitted', 'forbidden'],
  ['obliges (.{2,50}?) to', 'forbids $1 to', 'frees $1 from having to'], ['requires (.{2,60}?) to', 'forbids $1 to'], ['allows (.{2,50}?) to', 'forbids $1 to', 'bars $1 from ever being able to'],
  ['an? end to', 'a boost to'], ['set foot in', 'stay in'], ['(must|to|would|will) leave (the|its|their|all)', '$1 keep $2'], ['is eligible for', 'is excluded from', 'is barred from'], ['(?:is|are) part of', 'is excluded from'],
  ['legally binding', 'non-binding', 'not binding in law'], ['binding', 'non-binding'], ['non-binding', 'binding'], ['void', 'valid'], ['in force', 'out of force'], ['lapses', 'stays in force'], ['makes (.{2,40}?) lapse', 'leaves $1 in force'], ['cost (.{2,30}?) its', 'earn $1 a'],
  ['de facto', 'de jure'], ['de jure', 'de facto'], ['in fact, though not in law', 'in law, not only in fact'],
  ['in stages|in phases|step by step|gradually|case by case', 'all at once', 'immediately'], ['gradual, case-by-case', 'immediate, complete'], ['gradual', 'immediate', 'sudden'], ['immediately|at once|straight away', 'gradually', 'only years later', 'in stages'], ['as soon as', 'only long after'], ['immediate', 'gradual'],
  ['free of', 'armed with'], ['non-nuclear', 'nuclear'], ['free of charge|without charge|for free|free(?= (?:under|in|on)\\b)', 'for a fee'], ['freely', 'under heavy restrictions'], ['without a licence', 'only with a licence'],
  ['sovereign', 'dependent', 'subordinate'], ['independent', 'dependent'], ['sovereignty is', 'subjugation is'], ['unchanged', 'higher'], ['equally|evenly', 'unequally', 'in a ratio of three to one'],
  ['including', 'excluding', 'except'], ['excluding', 'including'], ['falls? silent', 'keep firing'], ['joint', 'separate'], ['(?<!put )together', 'separately'], ['inside', 'outside'], ['legal', 'illegal'], ['voluntary', 'compulsory'], ['mandatory|compulsory', 'voluntary'], ['public', 'secret']
]

const rewriteWords = createRewriter(words)

interface VerbRow {
  readonly words: readonly string[]
  /** Base, third person, past, participle, -ing. */
  readonly form: number
  readonly opposites: readonly string[]
}

/** All forms of all verbs by their first word, the longest verbs first. */
const byFirst: ReadonlyMap<string, readonly VerbRow[]> = verbs.split(/[;\n]/).reduce((index, entry) => {
  const [verb = '', others = ''] = entry.split(':').map((part) => part.trim())
  const opposites = others.split('/').map(formsOf)
  formsOf(verb).forEach((written, form) => {
    const row = { words: written.split(' '), form, opposites: opposites.map((forms) => forms[form] ?? '') }
    const first = row.words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), row].sort((a, b) => b.words.length - a.words.length))
  })
  return index
}, new Map<string, readonly VerbRow[]>())

const base = 0
const participle = 3
const gerund = 4
const beOrHave = /^(?:be|is|are|was|were|been|being|get|gets|got|has|have|had)$/
const modal = /^(?:will|would|shall|should|can|could|may|might|must|to|does|do|did)$/

/** Whether a form is the verb here and no noun or adjective: behind a modal or "to", behind "be", or finite. */
function isVerbHere(tokens: readonly Token[], at: number, form: number, finites: readonly boolean[]): boolean {
  const token = tokens[at] as Token
  if (token.capitalized && at > 0) return false
  let before = at - 1
  while (/ly$|^(?:both|also|then|again|ever|jointly)$/.test(tokens[before]?.norm ?? '')) before--
  const word = tokens[before]?.norm ?? ''
  if (form === base) return modal.test(word) || finites[at] === true && !/^(?:the|an?|its|their|his|her|no|any|all)$/.test(word)
  if (form === participle) return beOrHave.test(word) || /^(?:be|are|is)$/.test(tokens[before - 1]?.norm ?? '') && word === 'all'
  if (form === gerund) return at === 0 || /^(?:by|from|of|for|without|in)$/.test(word)
  return finites[at] === true
}

/** "Rules out", "gives up": with its particle a form in -s can only be a verb. */
const isPhrasal = (parts: readonly string[], form: number): boolean => form === 1 && parts.length > 1 && /^(?:out|up|off|over|back|down)$/.test(parts[1] ?? '')

function rewriteVerbs(specimen: Specimen): readonly (readonly Edit[])[] {
  const { tokens, text } = specimen
  const finites = findFinites(tokens)
  return tokens.flatMap((token, at): readonly (readonly Edit[])[] => {
    const row = (byFirst.get(token.norm) ?? []).find(({ words: parts, form }) => parts.every((part, step) => tokens[at + step]?.norm === part) && (isPhrasal(parts, form) || isVerbHere(tokens, at, form, finites)))
    if (row === undefined) return []
    const span = { start: token.start, end: tokens[at + row.words.length - 1]?.end ?? token.end }
    return isFree(specimen, span) ? row.opposites.map((opposite) => [{ ...span, text: inCaseOf(text.slice(span.start, span.end), opposite) }]) : []
  })
}

/** Under a denial or a ban the opposite is not what contradicts: "will not grow" does not mean that it shrinks. */
const denial = /\b(?:not|no|never|neither|nobody|none|nor|cannot|without|forbidden|banned|prohibited|prohibits|forbids)\b/i

/** A word for its opposite in rules and choices. In a choice that has no rule beside it only the words that tell the option. */
export const antonym: Operator = {
  name: 'antonym', about: 'a word told as its opposite', review: false,
  edits: (specimen: Specimen) => {
    const { fact, text, claims, keys } = specimen
    if (fact.kind !== 'rule' && fact.kind !== 'choice') return []
    const isRule = fact.checks.some((check) => check.kind === 'rule' && isAbout(check, keys))
    const made = [...rewriteWords(specimen), ...rewriteVerbs(specimen)].filter(([edit], at, all) => edit !== undefined && !all.slice(0, at).some(([other]) => other !== undefined && touches(other, edit) && (other.start !== edit.start || other.end !== edit.end)))
    return made.filter((edits) => edits.every((edit) => !denial.test(text.slice(0, edit.start)) && (isRule || claims.some((claim) => touches(claim, edit)))))
  }
}
