/** Errors in a name: another of its class, one too many, two that change their parts. */
import { fillersOf } from '../language/relation.ts'
import { isAbout } from './about.ts'
import { isCountry, nameIn, othersFor, writtenAs } from './candidate.ts'
import { inCaseOf, isFree, touches } from './edit.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { NameCheck, NameMention, Span } from '../model.ts'

/** How many wrong names are tried in the place of a right one. */
const most = 3

/** A check of a name: those of kind name, and who it is that gets a quantity. */
type Wanted = Pick<NameCheck, 'class' | 'names' | 'closed' | 'beside'>

/** The checks that the sentence is about. One of another's thing ("held by the other side") counts only where that one is named. */
function wantedOf({ fact, set, keys, names, sentences }: Specimen): readonly Wanted[] {
  return fact.checks.flatMap((check, at): readonly Wanted[] => {
    // A further check may share its words with the first; that a sentence speaks of it, its syntax has to show.
    if (at > 0 && check.kind === 'name' && !sentences.some((sentence) => fillersOf(sentence, names, check.relation).some((filler) => check.names.includes(filler.name.name)))) return []
    if (!isAbout(check, keys) || (check.holder !== null && !names.some(({ name }) => name === check.holder))) return []
    if (check.kind === 'name') return [check]
    if (check.kind !== 'quantity' || check.to === null) return []
    const term = set.terms.find(({ id }) => id === check.to)
    return [{ names: [check.to], class: term === undefined ? 'person' : term.class === 'thing' ? 'unknown' : term.class, closed: false, beside: [] }]
  })
}

/** Everything that some check of the fact takes for right, with its parts. */
function takenBy({ fact, set, names }: Specimen): ReadonlySet<string> {
  const ids = fact.checks.flatMap((check) => (check.kind === 'name' ? [...check.names, ...check.beside] : check.kind === 'quantity' ? [...(check.to === null ? [] : [check.to]), ...check.split] : []))
  const holders = fact.checks.flatMap(({ holder }) => (holder === null ? [] : [holder]))
  return new Set([...ids, ...holders, ...ids.flatMap((id) => set.terms.find((term) => term.id === id)?.parts ?? []), ...names.map(({ name }) => name)])
}

/** The mentions that fill a check, one at each place. What is named twice is left out: it is open which of the two is meant. */
function fillers(specimen: Specimen, { names, closed }: Wanted): readonly NameMention[] {
  const all = specimen.names.filter((mention) => names.includes(mention.name) && isFree(specimen, mention))
  const places = all.filter((mention, at) => all.findIndex((other) => touches(other, mention)) === at)
  const single = places.filter(({ name }) => places.filter((other) => other.name === name).length === 1)
  return closed || single.length === places.length ? single : []
}

/** Names that English gives an article: "the Netherlands", "the United States". */
const takesArticle = /^(?:United |Netherlands|Philippines|Czech Republic|Bahamas|Gambia|Maldives|Seychelles)/

function editOf(specimen: Specimen, mention: NameMention, other: ReturnType<typeof othersFor>[number]): Edit | null {
  const named = nameIn(specimen.set, mention)
  const written = named === null ? null : writtenAs(other, named.form)
  return named === null || written === null ? null : placed(specimen, { start: mention.start, end: mention.start + named.text.length }, named.form, written)
}

/** A name in the place of another, with the article that it takes and without the one that the other took. */
function placed({ text }: Specimen, span: Span, form: string, written: string): Edit {
  const before = /\bthe $/i.exec(text.slice(0, span.start))
  const isProper = form === 'name' || form === 'capital' || form === 'surname'
  if (!isProper) return { ...span, text: written }
  const bare = written.replace(/^the /, '')
  if (before !== null && takesArticle.test(text.slice(span.start, span.end))) return { start: span.start - 4, end: span.end, text: inCaseOf(before[0], takesArticle.test(bare) ? `the ${bare}` : bare) }
  const isBare = before !== null || /^['’]s/.test(text.slice(span.end)) && !takesArticle.test(bare)
  return { ...span, text: inCaseOf(span.start === 0 ? 'The' : '', isBare ? bare : takesArticle.test(bare) ? `the ${bare}` : written) }
}

/** Another name of the class. Of an open list all are replaced, since one that is right would be enough; of a closed list one. */
export const name: Operator = {
  name: 'name', about: 'another name of the same class', review: false,
  edits: (specimen) => wantedOf(specimen).flatMap((wanted) => {
    const mentions = fillers(specimen, wanted)
    const others = othersFor(specimen.set, wanted, takenBy(specimen), specimen.fact.id)
    if (mentions.length === 0) return []
    if (wanted.closed || mentions.length === 1) return mentions.flatMap((mention) => others.flatMap((other) => editOf(specimen, mention, other) ?? []).slice(0, mentions.length === 1 ? most : 1).map((edit) => [edit]))
    const edits = mentions.flatMap((mention, at) => others.slice(at * 4).flatMap((other) => editOf(specimen, mention, other) ?? []).slice(0, 1))
    return edits.length === mentions.length && new Set(edits.map(({ text }) => text)).size === edits.length ? [edits] : []
  })
}

/** One more in a list that is complete. */
export const addition: Operator = {
  name: 'addition', about: 'one more name where the list is complete', review: false,
  edits: (specimen) => wantedOf(specimen).filter(({ closed }) => closed).flatMap((wanted) => {
    const [first] = [...fillers(specimen, wanted)].sort((a, b) => a.start - b.start)
    if (first === undefined) return []
    const named = nameIn(specimen.set, first)
    const other = othersFor(specimen.set, wanted, takenBy(specimen), specimen.fact.id).find((one) => named !== null && writtenAs(one, named.form) !== null)
    const written = named === null || other === undefined ? null : writtenAs(other, named.form)
    if (written === null || named === null || /^-|^['’]s/.test(specimen.text.slice(first.end))) return []
    const link = listLink(specimen.text.slice(first.start + named.text.length))
    return link === null ? [] : [[{ start: first.start + named.text.length, end: first.start + named.text.length, text: `${link}${takesArticle.test(written) ? 'the ' : ''}${written}` }]]
  })
}

/** "A and b", "a, b and c" take one more after a comma; a name alone takes "and"; null where the name is no list of its own (an adjective before a noun). */
function listLink(after: string): string | null {
  if (/^(?: and |,? together with |, \p{Uppercase})/u.test(after)) return ', '
  return /^(?:[.,;]|$| (?:would|will|is|are|under|in|on|at|has|have)\b)/.test(after) ? ' and ' : null
}

/** Who does it and to whom, exchanged. */
export const exchange: Operator = {
  name: 'exchange', about: 'two names in each other’s part', review: false,
  edits: (specimen) => wantedOf(specimen).flatMap((wanted) => {
    const [right, ...more] = fillers(specimen, wanted)
    // Places stand behind prepositions of their own, which would have to change with them.
    if (right === undefined || more.length > 0 || right.class === 'place') return []
    const own = nameIn(specimen.set, right)
    return specimen.names.flatMap((other, at) => {
      const written = nameIn(specimen.set, other)
      const isFirst = specimen.names.findIndex((one) => touches(one, other)) === at || other.class === right.class
      const sameSort = own !== null && written !== null && other.class === right.class && sameForm(own.form, written.form) && !wanted.names.includes(other.name)
      if (!isFirst || !sameSort || !isFree(specimen, other) || touches(other, right) || (right.class === 'country' && !(isCountry(specimen.set, other.name) && isCountry(specimen.set, right.name)))) return []
      return [[placed(specimen, { start: right.start, end: right.start + own.text.length }, own.form, written.text), placed(specimen, { start: other.start, end: other.start + written.text.length }, written.form, own.text)]]
    })
  })
}

function sameForm(a: string, b: string): boolean {
  const group = (form: string): string => (form === 'capital' || form === 'surname' ? 'name' : form)
  return group(a) === group(b)
}
