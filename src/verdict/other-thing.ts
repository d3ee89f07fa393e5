/**
 * Things that bear the fact's words and are another's: another version of it, one of another place or firm, the one it replaced, the deputy
 * of whom the fact names.
 */
import { isFunctionWord } from '../language/function-word.ts'
import { speaksOfAny } from '../language/generic-subject.ts'
import { remember } from '../language/remember.ts'
import { subjectOf } from '../language/subject.ts'
import { deputyWords } from '../language/title-word.ts'
import { isNamed, tokensOf, type Judged, type Known } from './judged.ts'
import { reachOf } from './statement.ts'
import type { BoundAnchor, Claim, Passage, SkipReason, Token } from '../model.ts'

/** Why a contradiction of the set is about another thing of the same name; null where nothing says so. */
export function otherness(claim: Claim, judged: Judged, known: Known): SkipReason | null {
  const { kind } = claim.check
  if (kind === 'role') return null
  if (isOfOtherVersion(claim, known)) return 'other-document'
  if (speaksOfAny(claim.passage.sentence) && claim.anchors.some(({ origin, key }) => lent.has(origin) && isNamed(key, known))) return 'other-holder'
  if (kind === 'name') return isOfDeputy(claim) || isOfFormer(claim) ? 'other-holder' : null
  if (kind !== 'quantity' && kind !== 'date' && kind !== 'total') return null
  return isOfFormer(claim) || isNeighbor(claim) || isElsewhere(claim, known) || isCountedElsewhere(claim, judged, known) || isByStranger(claim, judged, known) ? 'other-holder' : null
}

/** Where a party that the sentence does not name comes from. */
const lent: ReadonlySet<BoundAnchor['origin']> = new Set<BoundAnchor['origin']>(['title', 'heading', 'previous', 'document'])

/** "4.x", "v4.8": a number of a version, with the number of the line that it belongs to. */
const version = /^v?(\d+)\.(?:x|\d+)(?!\p{Alphabetic})/u
/** So long is the number of a version at most, in characters. */
const longest = 9
const versioned = new Set(['in', 'on', 'with', 'under', 'until', 'of', 'for', 'version', 'release', 'before', 'till', 'since', 'from'])

/** The words of the document's names, and the numbers of the lines beside it: "4" of "Name 4". */
const versionsOf = remember(({ document, otherDocuments }: Known['set']) => {
  const own = new Set(document.names.flatMap((name) => name.toLowerCase().split(' ')))
  const numbered = otherDocuments.flatMap(({ names }) => names.map((name) => /^(\S+(?: \S+)*) (\d+)$/.exec(name))).filter((found) => found !== null)
  return { own, lines: numbered.filter(([, name = '']) => name.toLowerCase().split(' ').every((word) => own.has(word))).map(([, , line]) => line) }
})

/** "In 4.x the limit was 500", where the set's document is "Name" and "Name 4" stands among those beside it. */
function isOfOtherVersion({ passage, clause, fact }: Claim, { set }: Known): boolean {
  const { own, lines } = versionsOf(set)
  if (lines.length === 0) return false
  const { tokens, text } = passage.sentence
  return tokens.slice(clause.from, clause.to).some(({ start, norm }, order) => {
    const [written, line] = (/\d/.test(norm) && version.exec(text.slice(start, start + longest))) || []
    if (written === undefined || line === undefined || !lines.includes(line) || reachOf(fact).words.has(line)) return false
    // "4.8 kilometres" is no version.
    if (passage.quantities.some((one) => one.start <= start && start < one.end && one.end - one.start > written.length)) return false
    const before = tokens[clause.from + order - 1]?.norm ?? ''
    return versioned.has(before) || own.has(before)
  })
}

/** The words by which a claim is bound in its own clause. */
function ownAnchors({ anchors, passage, clause }: Claim): readonly BoundAnchor[] {
  return anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
}

/** "Deputy chair of the board", "vice-chair": the office beside the one that the fact is about. */
function isOfDeputy(claim: Claim): boolean {
  const { tokens } = claim.passage.sentence
  const names = reachOf(claim.fact).words
  return ownAnchors(claim).some(({ from }) => {
    const before = tokens[from - 1]?.text === '-' ? tokens[from - 2] : tokens[from - 1]
    const compound = tokens[from]?.norm.split('-') ?? []
    const word = compound.length > 1 ? compound[0] : before?.norm
    return word !== undefined && deputyWords.has(word) && !names.has(word)
  })
}

const bygone = new Set(['old', 'former', 'previous', 'erstwhile', 'disused', 'defunct', 'bygone'])

/** "The old line was 9 km long": what was there before, in the past, where the set says nothing of an old one. */
function isOfFormer(claim: Claim): boolean {
  const { tokens } = claim.passage.sentence
  const { words } = reachOf(claim.fact)
  return ownAnchors(claim).some(({ from, key }) => {
    if (key.startsWith('@')) return false
    const word = tokens[from - 1]?.norm ?? ''
    return bygone.has(word) && !words.has(word) && tokens.slice(from, claim.clause.to).some((token) => /^(?:was|were|had|ran)$/.test(token.norm) || (/ed$/.test(token.norm) && token.lemmas.length > 1))
  })
}

/** A capitalized word that is none of the set's, no month and no weekday. */
function isStrange({ sentence, hits, dates, quantities }: Passage, at: number, { set }: Known): boolean {
  const token = sentence.tokens[at]
  if (token?.kind !== 'word' || !token.capitalized || isFunctionWord(token) || !/^\p{Uppercase}\p{Lowercase}{2}/u.test(token.text)) return false
  if (hits.some((hit) => hit.from <= at && at < hit.to)) return false
  if ([...dates, ...quantities].some((one) => one.start < token.end && token.start < one.end)) return false
  const own = `${set.title} ${set.document.title} ${set.document.names.join(' ')}`.toLowerCase()
  return !own.includes(token.norm)
}

/** "The levy in Merrow", "Merrow, where a levy has been in force": the thing is told to be in a place that the set does not know. */
function isElsewhere(claim: Claim, known: Known): boolean {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  if (tokens[clause.from]?.norm === 'where' && tokens[clause.from - 1]?.text === ',' && isStrange(passage, clause.from - 2, known)) return true
  const first = ownAnchors(claim).filter(({ key }) => !key.startsWith('@')).sort((a, b) => a.from - b.from)[0]
  if (first === undefined || first.from > clause.from + 2 || tokens[first.to]?.norm !== 'in') return false
  const name = passage.names.find((one) => one.start === tokens[first.to + 1]?.start)
  return (name === undefined || name.class === 'place' || name.class === 'country') && isStrange(passage, first.to + 1, known) && isPlain(tokens[first.to + 2])
}

const near = new Set(['neighbouring', 'neighboring', 'nearby', 'adjacent', 'adjoining'])
const present = new Set(['existing', 'working', 'operating', 'operational', 'other'])

/** "The neighbouring park", "the nearest working well": one that is there beside the fact's, where the set says nothing of such. */
function isNeighbor(claim: Claim): boolean {
  const { sentence } = claim.passage
  const { tokens } = sentence
  const { words } = reachOf(claim.fact)
  const subject = subjectOf(sentence, claim.clause)
  if (subject !== null && tokens.slice(subject.from, subject.from + 2).some(({ norm }) => near.has(norm) && !words.has(norm))) return true
  return ownAnchors(claim).some(({ from, key }) => {
    const [before, word] = [tokens[from - 2]?.norm ?? '', tokens[from - 1]?.norm ?? '']
    return !key.startsWith('@') && !words.has(word) && (near.has(word) || (present.has(word) && /^(?:nearest|closest)$/.test(before)))
  })
}

const locating = new Set(['in', 'off', 'near', 'on', 'outside', 'around'])

/** "A contract for 50 boats off Taiwan": what is counted is told to be elsewhere, in a clause that has nothing else of the set's. */
function isCountedElsewhere(claim: Claim, { span }: Judged, known: Known): boolean {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  const own = ownAnchors(claim).filter(({ key }) => !key.startsWith('@'))
  const [noun] = own
  const counted = tokensOf(passage, span).to
  if (noun === undefined || own.length > 1 || noun.from < counted || noun.from > counted + 1 || !locating.has(tokens[noun.to]?.norm ?? '')) return false
  const name = passage.names.find((one) => one.start === tokens[noun.to + 1]?.start)
  if (name === undefined || (name.class !== 'place' && name.class !== 'country') || !isStrange(passage, noun.to + 1, known)) return false
  return !passage.hits.some(({ key, from, to }) => from >= clause.from && to <= clause.to && from !== noun.from && !/^[@']/.test(key))
}

/** No second part of a name. */
function isPlain(token: Token | undefined): boolean {
  return token?.capitalized !== true
}

/** "Supported for 10 years by Debian": somebody else does it. */
function isByStranger(claim: Claim, { span }: Judged, known: Known): boolean {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, span)
  const done = ownAnchors(claim).some((anchor) => anchor.from < from && /ed$/.test(tokens[anchor.from]?.norm ?? '') && (tokens[anchor.from]?.lemmas.length ?? 0) > 1)
  if (!done) return false
  const by = tokens.findIndex((token, at) => at >= to && at < Math.min(clause.to, to + 3) && token.norm === 'by')
  if (by === -1) return false
  const at = tokens[by + 1]?.norm === 'the' ? by + 2 : by + 1
  return isStrange(passage, at, known) && passage.names.every((name) => name.start !== tokens[at]?.start || name.class === 'organization' || name.class === 'unknown')
}
