/**
 * Which decision is on which finding. The same claim in the same file is; so is the same claim in another file when its own is
 * gone or says it no more: then the article was renamed, or the claim moved. Words that have changed are never settled by an
 * entry for other words: it is told that they have changed, and a person decides again.
 */
import type { Finding } from '../model.ts'
import type { Confirmed, Exception } from './file.ts'

/** What a decision needs to be found again. */
export type Entry = Pick<Exception, 'fingerprint' | 'file' | 'fact' | 'text' | 'context'>

/** The articles that findings stand in. */
export interface Ground {
  /** The path by which the exceptions name an article: that in the repository. */
  readonly nameOf: (path: string) => string
  /** Articles that were checked, as findings name them. */
  readonly checked: readonly string[]
  /** Whether there is an article of this name, checked or not. */
  readonly exists: (name: string) => boolean
}

/**
 * What became of an entry: it is on a finding, whose file may have another name now; its words have `changed` (to those of the
 * finding); it is `unused`, though its article was looked at; or its article was not `checked`, and nothing is known.
 */
export type Standing<E> =
  | { readonly kind: 'used' | 'moved' | 'changed', readonly entry: E, readonly finding: Finding }
  | { readonly kind: 'unused' | 'unchecked', readonly entry: E, readonly finding: null }

/** Digits of a fingerprint that name the claim; those behind them name the file. */
const claimDigits = 16

/** What became of each entry, in their order. A finding has one entry; agreement has none. */
export function matchEntries<E extends Entry>(entries: readonly E[], findings: readonly Finding[], ground: Ground): readonly Standing<E>[] {
  // Most projects have none, and tens of thousands of articles whose names would be worked out for nothing.
  if (entries.length === 0) return []
  const open = findings.filter(({ verdict }) => verdict !== 'consistent')
  const byPrint = group(open, ({ fingerprint }) => fingerprint)
  const byClaim = group(open, ({ fingerprint }) => fingerprint.slice(0, claimDigits))
  const looked = new Set(ground.checked.map(ground.nameOf))
  const taken = new Set<Finding>()
  const standings = new Map<E, Standing<E>>()
  const take = (entry: E, kind: 'used' | 'moved' | 'changed', finding: Finding | undefined): void => {
    if (finding === undefined) return
    taken.add(finding)
    standings.set(entry, { kind, entry, finding })
  }
  const free = (candidates: readonly Finding[] | undefined, fits: (finding: Finding) => boolean): Finding | undefined => candidates?.find((finding) => !taken.has(finding) && fits(finding))
  const sameClaim = ({ fingerprint }: E): readonly Finding[] | undefined => byClaim.get(fingerprint.slice(0, claimDigits))
  const isGone = ({ file }: E): boolean => file !== null && !looked.has(file) && !ground.exists(file)
  const isOver = (entry: E): boolean => isGone(entry) || (entry.file !== null && looked.has(entry.file))
  // Of entries with one fingerprint, which a merge may leave, the first is on the finding; of the others nothing is said here.
  const own = [...new Map([...entries].reverse().map((entry) => [entry.fingerprint, entry])).values()].reverse()
  const isOwn = new Set(own)
  const left = (): readonly E[] => own.filter((entry) => !standings.has(entry))
  for (const entry of own) take(entry, 'used', free(byPrint.get(entry.fingerprint), () => true))
  for (const entry of left()) take(entry, 'used', free(sameClaim(entry), ({ file }) => ground.nameOf(file) === entry.file))
  for (const entry of left()) if (isGone(entry)) take(entry, 'moved', free(sameClaim(entry), () => true))
  const byFact = group(open, ({ file, fact }) => `${ground.nameOf(file)}\u0000${fact}`)
  const near = (entry: E, fits: (finding: Finding) => boolean): Finding | undefined => free(byFact.get(`${entry.file ?? ''}\u0000${entry.fact ?? ''}`), fits)
  // The same words in another sentence are nearer than other words.
  for (const entry of left()) if (entry.text !== null) take(entry, 'changed', near(entry, ({ text }) => toWords(text) === entry.text))
  for (const entry of left()) take(entry, 'changed', near(entry, () => true))
  // Last of all, a claim that stands in another article now; what changed where it was may be the same claim in other words.
  for (const entry of left()) if (isOver(entry)) take(entry, 'moved', free(sameClaim(entry), () => true))
  return entries.map((entry): Standing<E> => standings.get(entry) ?? { kind: isOwn.has(entry) && (entry.file === null || isOver(entry)) ? 'unused' : 'unchecked', entry, finding: null })
}

/** The words that reviewers chose for a finding; null where they chose none. An article may be named by its whole path. */
export function wordingOf(confirmed: readonly Confirmed[], { fingerprint, file }: Pick<Finding, 'fingerprint' | 'file'>): string | null {
  const isSame = (entry: Confirmed): boolean => entry.fingerprint.slice(0, claimDigits) === fingerprint.slice(0, claimDigits) && entry.file !== null && (file === entry.file || file.endsWith(`/${entry.file}`))
  return (confirmed.find((entry) => entry.fingerprint === fingerprint) ?? confirmed.find(isSame))?.wording ?? null
}

/** Words of an article as the file holds them: on one line, without signs that nobody sees. `most`: what is longer is cut. */
export function toWords(text: string, most = 200): string {
  const flat = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, '').replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd').trim()
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

function group(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [finding])
    else known.push(finding)
  }
  return groups
}
