/** Another title for a person: of the titles that are right, the one that fits the place where the wrong one stood. */
import { isHead, withArticle, type Edit } from './edit.ts'
import type { Remedy } from '../model.ts'

type Titling = Extract<Remedy, { kind: 'title' }>

const owner = /^(?:\p{Alphabetic}[\p{Alphabetic}.]*['’]s?|\p{Alphabetic}[\p{Alphabetic}.]* \p{Alphabetic}[\p{Alphabetic}.]*['’]s?) /u

/** Candidates in the set's order; before a name only titles that go there ("US envoy", not "secretary of the league"). */
export function titleEdits(text: string, { span, form, right }: Titling): readonly Edit[] {
  const words = text.slice(span.start, span.end)
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  const behind = text.slice(span.end, span.end + 40)
  const stands = form === 'before' && /^\s+\p{Uppercase}/u.test(behind)
  return right.filter((title) => !stands || !/ (?:of|to|for|at|in) /.test(title)).flatMap((title) => {
    if (/\b(?:deputy|vice|former|acting|interim)[ -]$/i.test(before)) return []
    const said = stands && isInCapitals(words) ? capitalized(title) : title
    const determined = withDeterminer(said, words, { before, behind })
    return [withArticle(text, { start: span.start, end: span.end, text: isHead(text, span.start) ? headed(determined) : determined })]
  })
}

/** "France's president, Marie Dupont," has its determiner within; what takes its place before a name needs one of its own. */
function withDeterminer(title: string, words: string, { before, behind }: { readonly before: string, readonly behind: string }): string {
  const isOwned = owner.test(words) && !owner.test(title)
  const isSubject = /^, \p{Uppercase}/u.test(behind) || /^ (?:is|was|has|had|will|would|said|says)\b/.test(behind)
  return isOwned && isSubject && !/\b(?:the|an?|his|her|its|their|our) $/i.test(before) ? `the ${title}` : title
}

const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function isInCapitals(words: string): boolean {
  return words.split(/[\s-]+/).every((word) => /^(?:of|to|for|at|in|the|and)$|^\p{Uppercase}/u.test(word))
}

function capitalized(title: string): string {
  return title.replace(/(?<![\p{Alphabetic}'’])\p{Lowercase}(?=\p{Alphabetic})/gu, (letter, at: number) => (/^(?:of|to|for|at|in|the|and)\b/.test(title.slice(at)) ? letter : letter.toUpperCase()))
}
