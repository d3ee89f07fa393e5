/** Names that could stand wrongly in the place of a right one: others of its class, in the form in which it is written. */
import { countries, countryByCode } from '../language/country.ts'
import type { NameCheck, NameMention, ProvisionSet } from '../model.ts'

/** Something with a name, in every form in which it may be written. */
interface Named {
  readonly id: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
}

/** Countries that stand in where a set has too few of its own. */
const strangers = ['NO', 'PE', 'KE', 'NZ', 'JP']
/** Bodies, places and people that stand in where a set has none of the class: invented or at home in no subject. */
const invented: Readonly<Record<string, readonly string[]>> = {
  organization: ['the Northern Trust', 'the Meridian Institute'], place: ['Ashford', 'Bellmere'], person: ['Martin Calloway', 'Edith Rowe'], office: ['the auditor', 'the registrar'], unknown: ['the Northern Trust']
}

/** Others of the class of a check that none of the fact's checks takes for right, in the set's order, strangers last. `seed` turns the order, so that facts differ. */
export function othersFor(set: ProvisionSet, check: Pick<NameCheck, 'class'>, taken: ReadonlySet<string>, seed: string): readonly Named[] {
  const own = namedOf(set, check.class).filter(({ id, names }) => !taken.has(id) && !isRelated(set, id, taken) && names.length > 0)
  const turn = own.length === 0 ? 0 : [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % own.length
  const outside = check.class === 'country'
    ? strangers.flatMap((code) => countryByCode(code) ?? []).map((country) => ({ id: country.code.toLowerCase(), names: country.names.slice(0, 1), adjectives: country.adjectives, capitals: country.capitals }))
    : (invented[check.class] ?? []).map((name) => ({ id: name.toLowerCase(), names: [name], adjectives: [], capitals: [] }))
  return [...own.slice(turn), ...own.slice(0, turn), ...outside.filter(({ id }) => !own.some((one) => one.id === id))]
}

function namedOf(set: ProvisionSet, wanted: NameCheck['class']): readonly Named[] {
  if (wanted === 'person') return set.people.map(({ id, name }) => ({ id, names: [name], adjectives: [], capitals: [] }))
  return set.terms.filter((term) => term.class === wanted).map(({ id, names, exact, country }) => {
    const known = country === null ? null : countryByCode(country)
    return { id, names: known === null ? [...names, ...exact].filter((name) => /^\p{Uppercase}/u.test(name)).slice(0, 1) : known.names.slice(0, 1), adjectives: known?.adjectives ?? [], capitals: known?.capitals.slice(0, 1) ?? [] }
  })
}

/** A part of what is right, or a whole that it is part of, need not be wrong; neither is what bears the same name. */
function isRelated(set: ProvisionSet, id: string, taken: ReadonlySet<string>): boolean {
  const partsOf = (whole: string): readonly string[] => set.terms.find((term) => term.id === whole)?.parts ?? []
  const namesOf = (one: string): readonly string[] => {
    const term = set.terms.find((other) => other.id === one)
    return [...(term?.names ?? []), ...(term?.exact ?? [])]
  }
  return [...taken].some((other) => partsOf(other).includes(id) || partsOf(id).includes(other) || namesOf(other).some((name) => namesOf(id).some((own) => own.includes(name) || name.includes(own))))
}

/** The part of a mention that names, without a noun behind it ("Polish airfields" → "Polish"), and how: null where it is a description. */
export function nameIn(set: ProvisionSet, mention: NameMention): { readonly text: string, readonly form: 'name' | 'adjective' | 'inhabitants' | 'capital' | 'surname' } | null {
  const person = set.people.find(({ id }) => id === mention.name)
  if (person !== undefined) {
    const surname = person.name.split(' ').at(-1) ?? ''
    return mention.text === surname ? { text: mention.text, form: 'surname' } : [person.name, ...person.names].includes(mention.text) || mention.text.endsWith(` ${surname}`) ? { text: mention.text, form: 'name' } : null
  }
  const term = set.terms.find(({ id }) => id === mention.name)
  const country = term?.country == null ? null : countryByCode(term.country)
  const longest = (forms: readonly string[]): string | undefined => forms.filter((form) => mention.text === form || mention.text.startsWith(`${form} `)).sort((a, b) => b.length - a.length)[0]
  if (country !== null) {
    const adjective = longest(country.adjectives)
    if (adjective !== undefined) return { text: adjective, form: adjective.endsWith('s') ? 'inhabitants' : 'adjective' }
    const capital = longest(country.capitals)
    if (capital !== undefined) return { text: capital, form: 'capital' }
  }
  const name = longest([...(country === null ? [] : [...country.names, ...country.exact]), ...(term?.names ?? []), ...(term?.exact ?? [])]) ?? (/^\p{Uppercase}/u.test(mention.text) && mention.form === 'name' ? mention.text : undefined)
  return name === undefined ? null : { text: name, form: /(?:ans|ese)$/.test(name) && term?.class === 'country' ? 'inhabitants' : mention.form === 'adjective' ? 'adjective' : 'name' }
}

/** Another thing's name in the form asked for; null where it has none. */
export function writtenAs({ names, adjectives, capitals }: Named, form: NonNullable<ReturnType<typeof nameIn>>['form']): string | null {
  const [name] = names
  if (form === 'surname') return name?.split(' ').at(-1) ?? null
  if (form === 'adjective') return adjectives[0] ?? null
  if (form === 'inhabitants') return adjectives.find((one) => one.endsWith('s')) ?? null
  return (form === 'capital' ? capitals[0] : name) ?? null
}

/** Whether a name is that of a single country, not of a continent or union. */
export function isCountry(set: ProvisionSet, id: string): boolean {
  return set.terms.some((term) => term.id === id && term.country !== null) || countries.some(({ code }) => code.toLowerCase() === id)
}
