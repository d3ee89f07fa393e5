/** Errors in who holds an office: another's title, another person under the title, a former holder as the present one. */
import { inCaseOf, isFree } from './edit.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { Person } from '../model.ts'

/** Phrases of titles with the person they belong to. */
interface Held {
  readonly person: Person
  readonly nameStart: number
  readonly nameEnd: number
}

function holders({ set, fact, names }: Specimen): readonly Held[] {
  if (!fact.checks.some(({ kind }) => kind === 'role')) return []
  return names.flatMap(({ name, text, start, end }) => {
    const person = set.people.find(({ id }) => id === name)
    return person === undefined || !text.includes(person.name.split(' ').at(-1) ?? '') ? [] : [{ person, nameStart: start, nameEnd: end }]
  })
}

const head = (role: string): string => role.toLowerCase().split(' ').at(-1) ?? ''

/** The office of somebody else, in the place of the right one. */
export const title: Operator = {
  name: 'title', about: 'somebody else’s office', review: false,
  edits: (specimen) => holders(specimen).flatMap(({ person }) => {
    const own = new Set([...person.roles, ...person.formerly].map(head))
    const others = specimen.set.people.filter((other) => other.id !== person.id && other.roles[0] !== undefined && !own.has(head(other.roles[0])))
    return specimen.claims.filter((claim) => isFree(specimen, claim)).flatMap((claim) => others.slice(0, 3).map((other): readonly Edit[] => {
      const words = specimen.text.slice(claim.start, claim.end)
      return [{ ...claim, text: inCaseOf(words, other.roles[0] ?? '') }]
    }))
  })
}

/** Another person under the title. */
export const holder: Operator = {
  name: 'holder', about: 'another person in the office', review: false,
  edits: (specimen) => {
    const [first] = holders(specimen)
    if (first === undefined) return []
    const own = new Set([...first.person.roles, ...first.person.formerly].map(head))
    return specimen.set.people
      .filter((other) => other.id !== first.person.id && ![...other.roles, ...other.formerly].some((role) => own.has(head(role))))
      .slice(0, 3).map((other) => [{ start: first.nameStart, end: first.nameEnd, text: other.name }])
  }
}

/** Former for present, and the other way round. */
export const former: Operator = {
  name: 'former', about: 'a former office told as a present one, or a present one as a former', review: false,
  edits: (specimen) => (holders(specimen).length === 0 ? [] : specimen.claims.filter((claim) => isFree(specimen, claim)).flatMap((claim): readonly (readonly Edit[])[] => {
    const words = specimen.text.slice(claim.start, claim.end)
    const past = /^(?:former|then|ex-|one-time) ?/i.exec(words)
    if (past !== null) return [[{ start: claim.start, end: claim.start + past[0].length, text: '' }]]
    const possessive = /^\p{Uppercase}\S{0,30}['’]s /u.exec(words)
    const at = claim.start + (possessive?.[0].length ?? 0)
    return [[{ start: at, end: at, text: claim.start === 0 && possessive === null ? 'Former ' : 'former ' }]]
  }))
}
