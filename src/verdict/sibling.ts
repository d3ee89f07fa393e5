/**
 * Facts of one provision that tell the same measure of several parties ("the bank pays 24, the states 12"): which of them
 * a clause names, and what several parties get together.
 */
import { add, interval, overlaps, toBase, tolerance } from '../number/interval.ts'
import { conceptKeys } from './concept-key.ts'
import type { Known } from './judged.ts'
import type { ChangeCheck, Claim, ConceptHit, Fact, Quantity, QuantityCheck, Token } from '../model.ts'

/** A check that measures: by its kind and what it is told in, facts of one provision are siblings. */
export type Measuring = QuantityCheck | ChangeCheck

/** One of several facts that differ in the party they speak of. */
export interface Sibling<Of extends Measuring = QuantityCheck> {
  readonly fact: Fact
  readonly check: Of
  /** Terms that none of the others asks for. */
  readonly keys: ReadonlySet<string>
}

const memo = new WeakMap<Known, Map<string, readonly Sibling<Measuring>[]>>()

/** What the facts of a group have in common, as a name: the provision, the kind of fact, the dimension and time of its values. */
export function groupName({ fact }: Claim, check: Measuring): string {
  return `${fact.provision} ${measureOf(check)}`
}

function measureOf(check: Measuring): string {
  return check.kind === 'change' ? `change ${check.to.dimension}` : `${check.value.dimension} ${check.when}`
}

/** The facts of a claim's provision that measure the same as its check, itself included; each with the terms that are its own. */
export function siblingsOf<Of extends Measuring>(claim: Claim, check: Of, known: Known): readonly Sibling<Of>[] {
  const groups = memo.get(known) ?? new Map<string, readonly Sibling<Measuring>[]>()
  memo.set(known, groups)
  const name = groupName(claim, check)
  const found = groups.get(name) ?? group(claim.fact.provision, check, known)
  groups.set(name, found)
  // Those of one name are of one kind.
  return found as readonly Sibling<Of>[]
}

function group(id: string, model: Measuring, known: Known): readonly Sibling<Measuring>[] {
  const facts = known.provisions.get(id)?.facts ?? []
  const members = facts.flatMap((fact) => {
    const check = fact.checks[0]
    return (check?.kind === 'quantity' || check?.kind === 'change') && measureOf(check) === measureOf(model) ? [{ fact, check }] : []
  })
  const termsOf = (check: Measuring): readonly string[] => [...conceptKeys(check.about)].filter((key) => known.terms.has(key) || known.people.has(key) || key.startsWith("'"))
  return members.map(({ fact, check }) => ({
    fact, check,
    keys: new Set(termsOf(check).filter((key) => members.every((other) => other.fact === fact || !termsOf(other.check).includes(key))))
  }))
}

const together = new Set(['together', 'combined', 'jointly', 'altogether', 'between'])

/** Those of a fact's siblings that the clause names side by side: "Zambia and Namibia together"; null where it names fewer than two so. */
export function namedTogether(claim: Claim, check: QuantityCheck, known: Known): Group | null {
  const found = groups.get(claim) ?? { group: findGroup(claim, check, known) }
  groups.set(claim, found)
  return found.group
}

/** Parties side by side, and whether the clause says that the number is theirs together. */
interface Group {
  readonly siblings: readonly Sibling[]
  readonly said: boolean
}

/** A memo: each number of a claim asks for the same. */
const groups = new WeakMap<Claim, { readonly group: Group | null }>()

function findGroup(claim: Claim, check: QuantityCheck, known: Known): Group | null {
  const { passage, clause } = claim
  const all = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0)
  if (all.length < 2) return null
  const { tokens } = passage.sentence
  const hits = passage.hits.filter((hit) => hit.from >= clause.from && hit.to <= clause.to && all.some(({ keys }) => keys.has(hit.key))).sort((a, b) => a.from - b.from)
  const group = joined(hits, tokens)
  const siblings = all.filter(({ keys }) => group.some((hit) => keys.has(hit.key)))
  if (siblings.length < 2) return null
  return { siblings, said: tokens.slice(clause.from, clause.to).some((token) => together.has(token.norm)) }
}

/** The hits that stand in one list with the first: only commas, "and", articles between them. */
function joined(hits: readonly ConceptHit[], tokens: readonly Token[]): readonly ConceptHit[] {
  const group = hits.slice(0, 1)
  for (const hit of hits.slice(1)) {
    const between = tokens.slice(group.at(-1)?.to ?? 0, hit.from)
    if (between.length === 0 || between.some(({ norm }) => !['and', ',', 'the', 'plus', 'with', 'as', 'well'].includes(norm))) break
    group.push(hit)
  }
  return group
}

/** Whether a number is the sum of what several facts have. */
export function isSumOf(value: Quantity, siblings: readonly Sibling[]): boolean {
  const sum = siblings.reduce((total, { check }) => add(total, toBase(check.value)), interval(0))
  return Number.isFinite(sum.min) && Number.isFinite(sum.max) && overlaps(tolerance(value), sum)
}

/** What the clause of a claim names of the parties of its fact's provision, and of the words of narrower facts. */
interface Naming {
  /** The one sibling whose own terms stand in the clause; null for none or several. */
  readonly only: Sibling | null
  readonly narrower: boolean
}

const namings = new WeakMap<Claim, Naming>()

function namingIn(claim: Claim, check: QuantityCheck, known: Known): Naming {
  const found = namings.get(claim) ?? readNaming(claim, check, known)
  namings.set(claim, found)
  return found
}

function readNaming(claim: Claim, check: QuantityCheck, known: Known): Naming {
  const { passage, clause } = claim
  const siblings = siblingsOf(claim, check, known)
  const here = new Set(passage.hits.filter((hit) => hit.from >= clause.from && hit.from < clause.to).map((hit) => hit.key))
  const named = siblings.filter(({ keys }) => [...keys].some((key) => here.has(key)))
  const own = conceptKeys(check.about)
  const narrower = siblings.some((other) => {
    const keys = conceptKeys(other.check.about)
    const extra = [...other.keys].filter((key) => !own.has(key))
    return other.check !== check && extra.length > 0 && [...own].every((key) => keys.has(key)) && extra.some((key) => here.has(key))
  })
  return { only: named.length === 1 ? named[0] ?? null : null, narrower }
}

/** Another fact of the provision that asks for more than this one, all of it in the claim's clause: "three of them are in Norway" counts those in Norway. */
export function isOfNarrower(claim: Claim, check: QuantityCheck, known: Known): boolean {
  return namingIn(claim, check, known).narrower
}

/** Whether the clause names the party of this fact and none of the others of its provision. */
export function namesOnlyOwn(claim: Claim, check: QuantityCheck, known: Known): boolean {
  return namingIn(claim, check, known).only?.check === check
}
