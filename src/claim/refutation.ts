/**
 * What is said after a claim about the claim: that it is false ("... Not true."), that it is so ("True."), or that the speaker
 * takes it back ("Sixty. Sorry, no. Forty.").
 */
import { rememberBySentence } from '../language/sentence-memo.ts'
import type { Claim, Clause, Passage } from '../model.ts'

const falsehood = '(?:false|wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bunk|baseless|invented|made up|a myth|a lie|a fabrication|a misreading|an invention|fiction|not (?:true|so|correct|right|accurate|the case))'
const degree = '(?:simply |plainly |just |both |all |quite |utterly |completely |flatly |dead )?'
const copula = '(?:it|they|that|this|both|these|all of this|which|the (?:claim|report|story|post|figure|number)) (?:is|are|was|were)'
const short = "(?:it's|that's|they're|this's)"

/** "It isn't.", "None of it did." */
const undone = /^(?:but )?(?:it|they|he|she|that|this|none of (?:it|this|that)) (?:\w+n['\u2019]t|\w+ not|cannot)$/
/** "It would not: ...": the same before a mark and the reason. */
const undoneAt = /^(?:but )?(?:it|they|he|she|that|this) (?:\w+n['\u2019]t|\w+ not|cannot)(?: be)?\s?[:;,\u2013\u2014]/
/** "He was referring to a draft of his own", "they meant the earlier treaty": what was reported is true of another thing. */
const meantOther = /^(?:but |in fact )?(?:he|she|they|it|the (?:\S+ ){1,2}?)(?: ?(?:was|were|is|are|had been|had|in fact|actually))* ?(?:referring to|speaking (?:of|about)|talking (?:of|about)|alluding to|meant|thinking of|quoting(?: from)?|describing) (?:\S+ ){0,4}?(?:own|another|other|different|earlier|previous|former|old|older|rival|separate)\b/
const calledFalse = new RegExp(`^(?:but )?(?:(?:${copula}|${short}) )?${degree}${falsehood}$`)
const mistaken = new RegExp(`^(?:but )?(?:he|she|they|the (?:paper|site|author|writer|report|post)) (?:is|are|was|were) ${degree}(?:wrong|mistaken|misinformed|misled|lying|in error)$`)
/** "The secretary replied that this was wrong": somebody is told to have set it right. */
const answered = new RegExp(`^(?:but )?(?:the |an? )?(?:\\S+ ){1,3}(?:replied|answered|said|explained|objected|countered|corrected|pointed out|made clear) that ${copula} ${degree}${falsehood}\\b`)
const contrary = /^(?:hardly|far from it|on the contrary|no such thing|not at all|nothing of the (?:sort|kind)|quite the (?:opposite|contrary|reverse)|the (?:very |exact )?(?:opposite|contrary|reverse) (?:is true|is the case|holds|holds true|applies))$/
/** "In fact, ..." sets right what was reported before; it does not follow what the text itself has said. */
const setRight = /^(?:in fact|in reality|in truth|in actual fact|actually|on the contrary|wrong|false|not true|nonsense) \S/
/** Alone behind a statement of the text's own, these deny it; "that is wrong" may be a judgment of what is laid down. */
const bare = new RegExp(`^(?:${falsehood}|far from it|nothing of the (?:sort|kind)|(?:it|this|that) is (?:not true|untrue|false|a myth|a lie)|the (?:very |exact )?opposite (?:is true|holds))$`)

/** The words of a passage in lower case, without its marks; empty for none. */
function wordsOf(passage: Passage | null): string {
  return passage === null ? '' : wordsIn(passage.sentence)
}

/** Every claim of the sentence before asks for them. */
const wordsIn = rememberBySentence(({ tokens }) => tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm.replace('\u2019', "'")).join(' '))

/** "A post says the fund is empty. It isn't.", "... That is false.": whether the next sentence denies what this one says in such a voice. */
export function isRefuted(voice: Claim['status'], next: Passage | null): boolean {
  if (next === null || next.sentence.isQuestion) return false
  const words = wordsOf(next)
  if (answered.test(words)) return true
  if (voice === 'asserted') return bare.test(words)
  if (undoneAt.test(openingOf(next)) || meantOther.test(words)) return true
  return undone.test(words) || calledFalse.test(words) || mistaken.test(words) || contrary.test(words) || (setRight.test(words) && opensWithMark(next))
}

/** How far a short denial may reach, in tokens. */
const shortDenial = 6

function openingOf({ sentence }: Passage): string {
  return sentence.tokens.slice(0, shortDenial).map(({ norm }) => norm.replace('\u2019', "'")).join(' ')
}

/** "In fact, ...", "Wrong: ...": the opening words are set off. */
function opensWithMark({ sentence }: Passage): boolean {
  return sentence.tokens.slice(1, 4).some((token) => /^[,:;–—.]$/.test(token.text))
}

const atOnce = new RegExp(`[;,:\u2013\u2014-]\\s*(?:but |and |yet )?(?:(?:${copula}|${short}) )?${degree}${falsehood}\\W*$`, 'i')

/** Of what the text itself says, only what calls it untrue denies it. */
const untrueAtOnce = /[;,:\u2013\u2014-]\s*(?:but |and |yet )?(?:it|this|that|which) is (?:simply |plainly |just |quite |utterly |flatly )?(?:not true|untrue|false|a myth|a lie)\W*$|(?:\s[\u2013\u2014-]|[:(\u2014])\s*(?:false|untrue|not true|fake|debunked|a myth|a lie)\W*$/i

/** "..., some wrote; that is nonsense", "..., which is wrong": the same within one sentence. */
export function isRefutedAtOnce(voice: Claim['status'], { sentence }: Passage, clause: Clause): boolean {
  const end = sentence.tokens[clause.to - 1]?.end ?? sentence.end
  const rest = sentence.text.slice(Math.max(0, end - 1))
  return rest.length < 80 && (voice === 'reported' ? atOnce : untrueAtOnce).test(rest)
}

/** "Sixty thousand. Sorry, no. Six hundred thousand.": the speaker takes back the words before. */
export function isTakenBack(next: Passage | null): boolean {
  if (next === null || next.sentence.isQuestion || (next.sentence.tokens.length > 12 && !opensWithMark(next))) return false
  return /^(?:(?:no|ah|oh|er|um|wait|hang on|hold on) )*(?:sorry|no wait|wait no|no hang on|no hold on|pardon|pardon me|scratch that|strike that|make that|i mean|i meant|my mistake|oops|excuse me|i misspoke)\b/.test(wordsOf(next))
}

/** What the next sentence makes of a quotation: "True." asserts it, "No." denies it; anything else leaves it a quotation. */
export function isConfirmedOrNot(next: Passage | null): Claim['status'] {
  const words = wordsOf(next)
  const first = words.split(' ', 1)[0] ?? ''
  if (['true', 'correct', 'right', 'yes', 'indeed', 'exactly', 'accurate'].includes(first)) return 'asserted'
  return ['no', 'not', 'false', 'wrong', 'untrue', 'never', 'nonsense', 'incorrect', 'myth', 'rubbish'].includes(first) || contrary.test(words) ? 'denied' : 'asked'
}
