/**
 * Names joined in one list with right ones. What is said of those is said of them: a list with two right names or more, one with a
 * right name in the very part, or one that is counted ("two towns, A and B"), holds nobody by chance.
 */
import { tokensOf } from './judged.ts'
import type { NameMention, Passage, Token } from '../model.ts'

/** What may stand between two names of one list; before the last of them also an aside ("A, B and, to everyone's surprise, C"). */
const joint = /^(?:[\s,]|and\b|or\b|plus\b|as well as\b|also\b|the\b|whole\b|all\b|of\b|regions?\b|provinces?\b|districts?\b)*(?:(?:and|or), [^,;:.()]{3,30}, )?(?:the )?$/

/** So far apart two names of one list stand, in characters. */
const widest = 40

/** Starts of the names that stand in one list with right ones; `isPlaced`: whether the sentence gives a name the fact's part. */
export function listedWith(passage: Passage, names: readonly NameMention[], isRight: (name: NameMention) => boolean, isPlaced: (name: NameMention) => boolean): ReadonlySet<number> {
  const lists: NameMention[][] = []
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const last = lists.at(-1)?.at(-1)
    const gap = last === undefined ? null : passage.sentence.text.slice(last.end, name.start)
    if (gap !== null && gap.length <= widest && joint.test(gap)) lists.at(-1)?.push(name)
    else lists.push([name])
  }
  const meant = lists.filter((list) => {
    const right = list.filter(isRight)
    return right.length >= 2 || (right.length === 1 && list.length >= 2 && (right.some(isPlaced) || isCounted(passage, list[0] as NameMention)))
  })
  return new Set(meant.flatMap((list) => list.map((name) => name.start)))
}

const marks = /^[,:(–—-]$/
/** How far before the list its number may stand, in tokens. */
const before = 12

/** "Two new clubs under the reform, | A and B": a number with a plural noun, and a mark right before the list. */
function isCounted(passage: Passage, first: NameMention): boolean {
  const { tokens } = passage.sentence
  let at = tokensOf(passage, first).from - 1
  while (tokens[at]?.norm === 'the') at--
  if (!marks.test(tokens[at]?.text ?? '')) return false
  const near = tokens.slice(Math.max(0, at - before), at)
  return near.some((token, index) => (token.kind === 'number' || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(token.norm)) && near.slice(index + 1, index + 5).some(isPlural))
}

function isPlural(token: Token): boolean {
  return token.kind === 'word' && token.norm.endsWith('s') && token.lemmas.length > 1
}
