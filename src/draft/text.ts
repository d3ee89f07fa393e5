/**
 * A draft as the YAML of a provision set: light form, short lists on one line, each fact with the line it was taken from. What
 * the checker does not find as it should stands in comments, with the reason, so that nothing is lost.
 */
import { Document, isScalar, isSeq, visit, type YAMLSeq } from 'yaml'
import type { Candidate } from './candidate.ts'
import type { Cast } from './cast.ts'
import type { DraftDocument } from './document.ts'
import type { Slot } from './vocabulary.ts'

/** What stands at the head of a set. */
export interface DraftHead {
  /** The source as the user called it. */
  readonly path: string
  readonly id: string
  readonly date: string
  /** Whether the date is a guess, since the source has none. */
  readonly isGuessed: boolean
  readonly document: DraftDocument
  readonly cast: Cast
}

/** Sentences of a fact by sort. */
export interface DraftExamples {
  readonly consistent: readonly string[]
  readonly contradicted: readonly string[]
  readonly unrelated: readonly string[]
}

/** A fact of the set. */
export interface DraftFact {
  readonly id: string
  readonly candidate: Candidate
  readonly examples: DraftExamples
  /** Lines beside its own that say the same. */
  readonly lines: readonly number[]
  /** Why it is put in comments; null for a fact that works. */
  readonly trouble: string | null
}

const width = 110

/** The whole file. Facts of one statement stand in one provision. */
export function toDraftText(head: DraftHead, facts: readonly DraftFact[]): string {
  const ids = new Map(facts.filter(({ trouble }) => trouble === null).map((fact) => [fact.candidate, fact.id]))
  const groups = grouped(facts)
  const working = facts.filter(({ trouble }) => trouble === null)
  let section = ''
  const provisions = groups.map((group) => {
    const own = group[0]?.candidate.statement.section ?? ''
    const rule = own === section || own === '' ? '' : `\n  # ── ${comment(own)}\n`
    if (own !== '') section = own
    return `${rule}${toProvision(head, group, ids)}`
  })
  return [
    `# Drafted from ${comment(head.path)}. Every fact is a proposal: prune, correct, and run "proviso provisions test".\n`,
    yaml({ proviso: 1, id: head.id, title: head.document.title }), yaml({ date: head.date }).trimEnd(), head.isGuessed ? '  # TODO: the day the facts are of\n' : '\n',
    '\n', yaml({ sources: { source: { publisher: 'TODO', title: head.document.title, date: head.date } } }),
    '\n', yaml({ document: { title: head.document.title, names: head.document.names } }),
    toCastText(head.cast, working), '\nprovisions:\n', provisions.join('')
  ].join('')
}

/** Facts of a line of a table, or of one sentence. */
function grouped(facts: readonly DraftFact[]): readonly (readonly DraftFact[])[] {
  const groups: DraftFact[][] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    const before = last?.[0]?.candidate.statement
    const { statement } = fact.candidate
    const isSame = before === statement || (before?.line === statement.line && before.cell !== null && statement.cell !== null)
    if (isSame && last !== undefined && (last[0]?.trouble === null) === (fact.trouble === null)) last.push(fact)
    else groups.push([fact])
  }
  return groups
}

/** The id of the provision that some facts are of: "F4" of "F4a" and "F4b". */
function provisionId(facts: readonly DraftFact[]): string {
  const [first] = facts
  return facts.length === 1 ? first?.id ?? '' : (first?.id ?? '').replace(/[a-z]+$/, '')
}

function toProvision({ path }: DraftHead, group: readonly DraftFact[], ids: ReadonlyMap<Candidate, string>): string {
  const [first] = group
  if (first === undefined) return ''
  const { statement } = first.candidate
  const statements = [...new Set(group.map(({ candidate }) => candidate.statement.text))]
  const more = [...new Set(group.flatMap(({ lines }) => lines))]
  const place = `  # ${comment(path)}:${statement.line}${more.map((line) => `, :${line}`).join('')}\n`
  const sources = { sources: ['source'] }
  const body = group.length === 1
    ? { id: first.id, statement: statement.text, ...sources, ...toFact(first, ids) }
    : { id: provisionId(group), statement: statements.join(' '), ...sources, facts: group.map((fact) => ({ id: fact.id, ...(statements.length === 1 ? {} : { statement: fact.candidate.statement.text }), ...toFact(fact, ids) })) }
  const text = indented(yaml([body]), '  ')
  if (first.trouble === null) return `${place}${text}`
  const reasons = group.map(({ id, trouble }) => `  # TODO ${id}: ${comment(trouble ?? '')}\n`).join('')
  return `${place}${reasons}${indented(text.replace(/^ {2}/gm, ''), '  # ')}`
}

function toFact({ candidate, examples }: DraftFact, ids: ReadonlyMap<Candidate, string>): Readonly<Record<string, unknown>> {
  const { kind, fields, slots, not, parts } = candidate
  const isRole = kind === 'role'
  const own = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, key === 'of' ? (value as Slot).map(plain) : typeof value === 'string' || value.length > 1 || key === 'people' ? value : value[0]]))
  return {
    kind, ...own,
    ...(parts.length === 0 ? {} : { parts: parts.flatMap((part) => ids.get(part) ?? []) }),
    ...(isRole ? {} : { words: slots.map((slot) => slot.map(plain).join(', ')) }),
    ...(not.length === 0 ? {} : { not: not.map(plain) }),
    examples: Object.fromEntries(Object.entries(examples).filter(([, sentences]) => (sentences as readonly string[]).length > 0))
  }
}

/** A word as the set's plain words have it. */
function plain(word: string): string {
  return word.startsWith('#') ? word.slice(1) : word
}

/** The terms and people that facts use, and the names whose class tells a wrong name. */
function toCastText({ terms, people }: Cast, facts: readonly DraftFact[]): string {
  const used = new Set(facts.flatMap(({ candidate: { slots, not, fields } }) => [...slots.flat(), ...not, ...(fields['of'] ?? [])].map(plain).concat([fields['value'] ?? [], fields['people'] ?? []].flat())))
  const shown = terms.filter(({ id, class: kind }) => used.has(id) || (kind !== 'thing' && kind !== 'unknown'))
  const named = people.filter(({ id }) => used.has(id))
  const termMap = Object.fromEntries(shown.map(({ id, names, exact, class: kind, country }) => [id, country === null
    ? { ...(kind === 'thing' ? {} : { class: kind }), ...(names.length === 0 ? {} : { names }), ...(exact.length === 0 ? {} : { exact }) }
    : { country }]))
  const peopleMap = Object.fromEntries(named.map(({ id, name, names, roles, formerly }) => [id, { name, ...(names.length === 0 ? {} : { names }), ...(roles.length === 0 ? {} : { roles }), ...(formerly.length === 0 ? {} : { formerly }) }]))
  return [shown.length === 0 ? '' : `\n${yaml({ terms: termMap })}`, named.length === 0 ? '' : `\n${yaml({ people: peopleMap })}`].join('')
}

/** A value as YAML, short lists of plain values on one line. */
function yaml(value: unknown): string {
  const document = new Document(value)
  visit(document, { Seq: (_, node) => { if (isShort(node)) node.flow = true } })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** A list of words stands on one line, one of sentences does not. */
function isShort(node: YAMLSeq): boolean {
  return isSeq(node) && node.items.length > 0 && JSON.stringify(node.toJSON()).length <= width
    && node.items.every((item) => isScalar(item) && !/[.!?]["”’')]?$| .* .* .* .* .* .* /.test(String(item.value)))
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by)
}

/** A text that ends no comment. */
function comment(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim()
}
