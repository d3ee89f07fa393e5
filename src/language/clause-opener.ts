/**
 * The words that open a dependent clause, and what must follow so that they do: "after the deal" opens none, "after the
 * deal is signed" does. When in doubt they open nothing.
 */
import type { ClauseKind } from '../model.ts'
import { type ClauseWords, coordinators, determiners, finiteAt, isReport, prepositions, startsNoun, verbAhead } from './clause-word.ts'
import { bareReportVerbs } from './clause-verb.ts'

/** A clause's beginning: its kind and the words that open it. */
export interface Opener {
  readonly kind: ClauseKind
  /** The opening words, joined by spaces; null for a clause that opens without one. */
  readonly opener: string | null
  /** How many words earlier the clause begins ("of which": 1). */
  readonly back: number
  /** Number of its words. */
  readonly length: number
  /** It limits the word before it, with no comma: the clause around it goes on after its verb. */
  readonly close: boolean
}

/** Openers of two words and more. `verb`: a clause must follow. */
const phrases: readonly (readonly [string, ClauseKind, boolean])[] = [
  ['even if', 'concessive', false], ['even though', 'concessive', false], ['even when', 'concessive', false], ['even as', 'temporal', true], ['just as', 'temporal', true], ['only if', 'conditional', false],
  ['only when', 'temporal', true], ['only once', 'temporal', true], ['only after', 'temporal', true], ['especially if', 'conditional', false],
  ['except if', 'conditional', false], ['and if', 'conditional', false], ['as long as', 'conditional', true], ['so long as', 'conditional', true],
  ['provided that', 'conditional', false], ['on condition that', 'conditional', false], ['on the condition that', 'conditional', false],
  ['in case', 'conditional', true], ['in the event that', 'conditional', false], ['assuming that', 'conditional', false], ['as soon as', 'temporal', true],
  ['by the time', 'temporal', true], ['so that', 'purpose', false], ['in order to', 'purpose', false], ['in order that', 'purpose', false],
  ['so as to', 'purpose', false], ['now that', 'causal', true], ['given that', 'causal', false], ['except that', 'contrast', false],
  ['rather than', 'contrast', false], ['instead of', 'contrast', false], ['no matter', 'concessive', false],
]
const byFirst = new Map<string, (readonly [readonly string[], ClauseKind, boolean])[]>()
for (const [phrase, kind, needsVerb] of phrases) {
  const parts = phrase.split(' ')
  const listed = byFirst.get(parts[0] ?? '') ?? []
  byFirst.set(parts[0] ?? '', [...listed, [parts, kind, needsVerb]])
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Verbs and adjectives an indirect question depends on, in any form. */
const askers = words('ask know wonder decide determine clear unclear sure unsure specify say explain discuss question clarify see check doubt understand tell remain debate uncertain certain')
/** Nouns with a that-clause as content, not as description. */
const contentNouns = words('fact claim idea condition guarantee assurance suggestion report belief hope fear view notion argument assumption promise pledge demand statement allegation rumor concern possibility chance risk evidence sign proposal understanding impression conclusion requirement principle proof warning news hint insistence assertion')
const contentAdjectives = words('clear likely unlikely possible sure certain true false aware confident unclear obvious important essential hopeful worried afraid convinced insistent evident vital crucial necessary untrue wrong')
/** Verbs of saying that name whom is told before the clause. */
const addressed = words('tell inform remind assure warn notify convince promise show teach persuade')
const quantifiers = words('some most both all many one each none half part two several few much any')
const timeNouns = words('day moment time year month week point date hour night period')

/** The opener that begins at `index`; null for none. `start`: it is the first word of the sentence or comes after a mark. */
export function openerAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  return phraseAt(view, index) ?? wordAt(view, index, start)
}

function open(kind: ClauseKind, opener: string | null, close = false, back = 0): Opener {
  return { kind, opener, close, back, length: opener === null ? 0 : opener.split(' ').length }
}

function phraseAt(view: ClauseWords, index: number): Opener | null {
  for (const [parts, kind, needsVerb] of byFirst.get(view.words[index]?.norm ?? '') ?? []) {
    if (!parts.every((part, order) => view.words[index + order]?.norm === part)) continue
    if (needsVerb && !holdsVerb(view, index + parts.length)) continue
    return open(kind, parts.join(' '))
  }
  return null
}

/** Whether any verb form stands before the next mark or opener. */
function holdsVerb({ nextBarrier, verbsBefore }: ClauseWords, index: number): boolean {
  return (verbsBefore[nextBarrier[index] ?? 0] ?? 0) > (verbsBefore[index] ?? 0)
}

function wordAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const norm = view.words[index]?.norm ?? ''
  switch (norm) {
    case 'if': return ifAt(view, index)
    case 'unless': return open('conditional', norm)
    case 'should': case 'were': case 'had': return invertedAt(view, index, start)
    case 'although': return open('concessive', norm)
    case 'though': return view.words[index + 1]?.token.kind === 'word' ? open('concessive', norm) : null
    case 'whereas': return open('contrast', norm)
    case 'while': return whileAt(view, index, start)
    case 'because': return view.words[index + 1]?.norm === 'of' ? null : open('causal', norm)
    case 'when': case 'whenever': return whenAt(view, index, start)
    case 'once': return ['again', 'more'].includes(view.words[index + 1]?.norm ?? '') || verbAhead(view, index + 1) < 0 ? null : open('temporal', norm)
    case 'after': case 'before': case 'until': case 'till': case 'since': return timeAt(view, index, start)
    case 'as': return asAt(view, index, start)
    case 'whether': return open('question', norm)
    case 'how': case 'why': case 'what': return isAsked(view, index) && hasVerb(view, index + 1) ? open('question', norm) : null
    case 'where': return whereAt(view, index, start)
    case 'which': case 'who': case 'whom': case 'whose': return relativeAt(view, index, start)
    case 'that': return thatAt(view, index)
    default: return null
  }
}

/** Whether a clause with or without a subject of its own follows. */
function hasVerb(view: ClauseWords, index: number): boolean {
  return verbAhead(view, index) > 0 || finiteAt(view, index) >= 0 || view.words[index]?.norm === 'to'
}

/** Whether the words before depend on an indirect question ("unclear", "did not say"), "about" and "of" between allowed. */
function isAsked(view: ClauseWords, index: number): boolean {
  const before = view.words[index - 1]
  if (before === undefined) return false
  const asker = ['about', 'of', 'on', 'over'].includes(before.norm) ? view.words[index - 2] : before
  return asker !== undefined && asker.token.lemmas.some(lemma => askers.has(lemma))
}

function ifAt(view: ClauseWords, index: number): Opener | null {
  if (view.words[index - 1]?.norm === 'as') return null
  const before = view.words[index - 1]?.token.lemmas ?? []
  const asked = before.some(lemma => ['ask', 'wonder', 'unclear', 'know', 'see', 'check', 'decide'].includes(lemma))
  return open(asked ? 'question' : 'conditional', 'if')
}

/** "Should the talks fail, …", "… should it refuse", "were it to refuse". */
function invertedAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const word = view.words[index]
  const next = view.words[index + 1]
  if (word === undefined || next?.token.kind !== 'word' || view.words.at(-1)?.norm === '?') return null
  if (index === 0) return next.form !== 'past' && next.norm !== 'be' && mainFollows(view, 0) ? open('conditional', word.norm) : null
  if (!startsNoun(next)) return null
  const before = view.words[index - 1]
  if (word.norm === 'should') {
    const negative = before !== undefined && (['nor', 'neither', 'never', 'then', 'so', 'why', 'how', 'what', 'when', 'where', 'only', 'which'].includes(before.norm))
    return negative || (before !== undefined && !start && next.token.capitalized && before.token.capitalized) ? null : open('conditional', 'should')
  }
  const toward = view.words.slice(index + 2, index + 6).some(one => one.norm === 'to')
  return start && word.norm === 'were' && toward ? open('conditional', word.norm) : null
}

function whileAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  if (determiners.has(view.words[index - 1]?.norm ?? '')) return null
  if (view.words[index + 1]?.form !== 'ing' && verbAhead(view, index + 1) < 0 && !start) return null
  return open(start ? 'concessive' : 'temporal', 'while')
}

function whenAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const norm = view.words[index]?.norm ?? ''
  const next = view.words[index + 1]
  if (next === undefined || (start && finiteAt(view, index + 1) === index + 1)) return null
  if (isAsked(view, index) && hasVerb(view, index + 1)) return open('question', norm)
  const follows = verbAhead(view, index + 1) > 0 || next.form === 'ing' || next.form === 'past' || start
  if (!follows) return null
  const described = view.words[index - 1]?.token.lemmas.some(lemma => timeNouns.has(lemma)) === true
  return described ? open('relative', norm, true) : open('temporal', norm)
}

/** Whether a comma after `verb` is followed by a clause with its own subject: a clause at the head of a sentence needs one. */
export function mainFollows(view: ClauseWords, verb: number): boolean {
  let comma = view.nextComma[Math.max(verb, 0)] ?? view.words.length
  for (let tries = 0; tries < 3 && comma < view.words.length; tries++) {
    if (verbAhead(view, comma + 1) > 0 || finiteAt(view, comma + 1) >= 0) return true
    comma = view.nextComma[comma + 1] ?? view.words.length
  }
  return false
}

/** ", as he put it," is set aside; "As the talks drag on, …" is a time. Without a comma "as" is mostly a preposition. */
function asAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const verb = verbAhead(view, index + 1)
  if (!start) return null
  if (index > 0) {
    const comma = view.nextComma[index] ?? 0
    const noted = startsNoun(view.words[index + 1]) && comma - index < 8 && view.words[comma - 1]?.form === 'past'
    return verb > 0 || noted ? open('parenthetical', 'as') : null
  }
  if (verb < 0) return null
  return mainFollows(view, verb) ? open('temporal', 'as') : null
}

/** Prepositions of time that open a clause only where one follows. At the head of a sentence another must follow that. */
function timeAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const norm = view.words[index]?.norm ?? ''
  const verb = verbAhead(view, index + 1)
  const gerund = view.words[index + 1]?.form === 'ing'
  if (verb < 0 && !gerund) return null
  if (index === 0 && !mainFollows(view, verb)) return null
  if (gerund && view.words[index + 1]?.ambiguous === true && !startsNoun(view.words[index + 2])) return null
  return open(norm === 'since' && start ? 'causal' : 'temporal', norm)
}

function whereAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  if (!hasVerb(view, index + 1)) return null
  if (index === 0) {
    const verb = verbAhead(view, 1)
    return verb > 0 && mainFollows(view, verb) ? open('temporal', 'where') : null
  }
  if (isAsked(view, index)) return open('question', 'where')
  return open('relative', 'where', !start)
}

function relativeAt(view: ClauseWords, index: number, start: boolean): Opener | null {
  const norm = view.words[index]?.norm ?? ''
  const before = view.words[index - 1]
  if (before === undefined || coordinators.has(before.norm) || /^[.:;!?]$/.test(before.norm)) return null
  if (isAsked(view, index)) return hasVerb(view, index + 1) ? open('question', norm) : null
  if (before.form === 'base' && !before.ambiguous) return null
  if (!prepositions.has(before.norm)) return open('relative', norm, !start)
  const counted = quantifiers.has(view.words[index - 2]?.norm ?? '') && view.words[index - 3]?.norm === ','
  if (counted) return open('relative', norm, false, 2)
  return open('relative', norm, view.words[index - 2]?.norm !== ',', 1)
}

/** "that" after a verb of saying or thinking opens its object, after a noun a description; else it points ("that plan"). */
function thatAt(view: ClauseWords, index: number): Opener | null {
  const before = view.words[index - 1]?.norm === ',' ? view.words[index - 2] : view.words[index - 1]
  const comma = view.words[index - 1]?.norm === ','
  if (before === undefined || before.token.kind === 'punctuation') return null
  const follows = verbAhead(view, index + 1) > 0
  const lemmas = before.token.lemmas
  if (lemmas.some(lemma => contentNouns.has(lemma)) && (before.form === 'base' || (before.form === 's' && before.ambiguous && !before.finite)) && follows) return open('complement', 'that', true)
  const saying = isReport(before) && (!before.ambiguous || before.finite || before.form === 'past' || (follows && startsNoun(view.words[index + 1])))
  const told = addressed.has(view.words[index - 2]?.base ?? '')
  const placed = isReport(view.words[index - 3]) && prepositions.has(view.words[index - 2]?.norm ?? '')
  if (saying || ((told || placed) && follows && !coordinators.has(before.norm))) {
    return follows || finiteAt(view, index + 1) < 0 && (view.verbsBefore[view.nextBarrier[index + 1] ?? 0] ?? 0) > (view.verbsBefore[index + 1] ?? 0) ? open('complement', 'that') : null
  }
  if (lemmas.some(lemma => contentNouns.has(lemma)) && follows) return open('complement', 'that', true)
  const acting = before.form === 'past' || (before.form !== null && !before.ambiguous)
  if (acting && follows && startsNoun(view.words[index + 1])) return open('complement', 'that')
  if (contentAdjectives.has(before.norm) && follows) return open('complement', 'that')
  if (comma || prepositions.has(before.norm) || before.auxiliary || before.modal || coordinators.has(before.norm)) return null
  if (before.form !== null && !before.ambiguous && before.form !== 'past') return null
  const subject = finiteAt(view, index + 1) >= 0 || view.words[index + 1]?.form === 's'
  return subject || (follows && startsNoun(view.words[index + 1])) ? open('relative', 'that', true) : null
}

/** A clause with no "that" after a verb of saying ("officials say the deal is off"): begins at `index`. */
export function bareComplementAt(view: ClauseWords, index: number): Opener | null {
  const before = view.words[index - 1]
  const first = view.words[index]
  if (before === undefined || first === undefined || first.norm === 'that' || verbAhead(view, index) < 0 || prepositions.has(first.norm)) return null
  const told = view.words[index - 2]?.base === 'tell' && startsNoun(first) && !determiners.has(before.norm)
  const says = before.form !== null && before.form !== 'ing' && bareReportVerbs.has(before.base) && (!before.ambiguous || before.finite || before.norm === 'claimed' || before.norm === 'reported')
  return told || says ? open('complement', null) : null
}
