/**
 * A name in the place of another, in its form: surname for surname, adjective for adjective, short form for short form, with the
 * article that English gives it. A title before a person's name goes with the person it belonged to.
 */
import { countryByCode } from '../language/country.ts'
import { once } from '../language/once.ts'
import { inCaseOf, isHead, withArticle, type Edit } from './edit.ts'
import type { NameForms, Remedy } from '../model.ts'

type Naming = Extract<Remedy, { kind: 'name' }>

/** Candidates for the name, the likelier form first; none where the right name has no form that fits. */
export function nameEdits(text: string, remedy: Naming): readonly Edit[] {
  const { span, form, right } = remedy
  const words = text.slice(span.start, span.end)
  if (right.class === 'person') return personEdits(text, words, remedy)
  const wordings = form === 'adjective' ? adjectives(words, right) : form === 'capital' && right.country !== null ? [...capitals(right), ...names(words, right)] : names(words, right)
  return wordings.flatMap((wording) => placed(text, { ...span, text: wording }, form === 'adjective') ?? [])
}

const offices = ['president', 'minister', 'secretary', 'chancellor', 'premier', 'chair', 'chairman', 'chairwoman', 'director', 'commissioner', 'envoy', 'ambassador', 'spokesman', 'spokeswoman', 'spokesperson', 'governor', 'mayor', 'adviser', 'advisor',
  'general', 'admiral', 'king', 'queen', 'judge', 'justice', 'senator', 'representative', 'congressman', 'chief', 'head', 'leader', 'professor', 'dr', 'mr', 'mrs', 'ms', 'sir']
const office = offices.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')

/** Honorifics and titles right before a name, with the determiner before them; an office may say what of ("Secretary of State"). */
const title = once(() => new RegExp(String.raw`(?<![\p{Alphabetic}\d])(?:(?:(?:the|The|an?) (?:(?!(?:that|which|who|whom|when|where|as|and|or|to|in|on|by|of)\b)\p{Alphabetic}[\p{Alphabetic}.’'-]* ){0,2}|then )?(?:(?:\p{Uppercase}[\p{Alphabetic}.’'-]*|vice|deputy|former|acting|special|senior|chief|press|national|security|executive|managing|foreign|prime|defen[cs]e|finance|interior) ){0,5}(?:vice-)?(?:${office}|CEO))\.?(?: (?:of|for|to|at) (?:the )?(?:\p{Uppercase}[\p{Alphabetic}.’'-]* ){0,3}\p{Uppercase}[\p{Alphabetic}.’'-]*)?[ \n]$`, 'u'))

function personEdits(text: string, words: string, { span, right }: Naming): readonly Edit[] {
  const [full = ''] = right.names
  const surname = full.split(' ').at(-1) ?? full
  const isSurname = !/\s/.test(words.trim()) && !/^\p{Uppercase}\p{Lowercase}+\p{Uppercase}/u.test(words)
  const possessive = /['’]s?$/.exec(words)?.[0] ?? ''
  const before = title().exec(text.slice(Math.max(0, span.start - 90), span.start))?.[0] ?? ''
  // Behind a comma a title is told of the wrong one, and would be told of the right one.
  if (/^, (?:the |then |a |an )?(?:\p{Alphabetic}+ ){0,4}?(?:president|minister|secretary|chancellor|envoy|director|spokesman|spokeswoman|governor|mayor|adviser|head|chief|chair|founder|owner|chairman)\b/iu.test(text.slice(span.end, span.end + 80))) return []
  const named = (isSurname && before === '' ? surname : full) + possessive
  const start = span.start - before.trimStart().length
  if (before.trim() === '') return [{ ...span, text: named }]
  return [{ start, end: span.end, text: full + possessive }]
}

function adjectives(words: string, { country, names: all, class: kind }: NameForms): readonly string[] {
  const isPlural = /(?:ans|ians|s)$/.test(words) && !/(?:ese|ss)$/.test(words)
  const known = country === null ? null : countryByCode(country)
  if (known !== null) return known.adjectives.filter((one) => isPlural === one.endsWith('s')).slice(0, 1)
  if (kind === 'thing' || isPlural) return []
  // A continent's adjective: the name with -an is not a rule, so only what the set itself lists counts.
  return all.filter((one) => /^\p{Uppercase}\p{Lowercase}+(?:an|ish|ese|ic)$/u.test(one)).slice(0, 1)
}

function capitals({ country }: NameForms): readonly string[] {
  return country === null ? [] : countryByCode(country)?.capitals.slice(0, 1) ?? []
}

/** Short form for short form, full name for full name. */
function names(words: string, { names: all, exact, country }: NameForms): readonly string[] {
  const known = country === null ? null : countryByCode(country)
  const proper = [...(known?.names ?? []), ...all].filter((name) => /^(?:the )?[\p{Uppercase}\d]/u.test(name) && !/^\p{Uppercase}{2,6}$/u.test(name))
  const initials = [...exact, ...(known?.exact ?? []), ...all].filter((name) => /^\p{Uppercase}[\p{Uppercase}.\d]{1,5}$/u.test(name))
  const [first] = proper
  const [brief] = initials
  const isBrief = /^\p{Uppercase}[\p{Uppercase}.\d]{1,5}$/u.test(words)
  const short = brief !== undefined && first !== undefined && !stand(brief, first) ? undefined : brief
  return (isBrief ? [short, first] : [first, short]).flatMap((name) => (name === undefined ? [] : [name]))
}

/** Whether letters stand for a name: all of them occur in it, in their order ("JAXA" in "Japan Aerospace Exploration Agency"). */
function stand(letters: string, name: string): boolean {
  let at = 0
  for (const letter of letters.replaceAll('.', '').toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Names that English gives an article: common nouns at their head, unions of states, plurals, initials of bodies that are spelled. */
const takesArticle = /^(?:United |Netherlands|Philippines|Czech Republic|Bahamas|Gambia|Maldives|Seychelles|European Union|U\.?S\.?A?\.?$|U\.?K\.?$|UN$|EU$)|\b(?:Agency|Union|Council|Nations|Bank|Office|Commission|Court|Corporation|Organization|Organisation|Association|Authority|Ministry|Department|Institute|Fund|Federation|Alliance|League|Committee|Board|Senate|Parliament|Congress|Treasury|Administration|Service|Bureau|Republic|Kingdom|Islands|Arctic|Antarctic|River|Sea|Ocean)\b/
/** Initials that are read letter by letter; words of initials ("NASA", "UNICEF") take none. */
const isSpelled = /^(?:[B-DF-HJ-NP-TV-Z]{2,5}|[AEIOU]{3,}|I?AEA|IMF|EU|UN|OSCE|UAE|ICC|EBRD|IOC|WHO|WTO|EIB|ECB)$/

const isInitials = (words: string): boolean => /^\p{Uppercase}{2,}$/u.test(words)

/** The name with the article it takes, and without the one that the other name took. */
function placed(text: string, { start, end, text: wording }: Edit, isAdjective: boolean): Edit | null {
  if (isAdjective) return withArticle(text, { start, end, text: wording })
  const bare = wording.replace(/^the /i, '')
  const takes = takesArticle.test(bare) || isSpelled.test(bare)
  const behind = text.slice(end, end + 24)
  if (/^-\p{Alphabetic}/u.test(behind) && /\s/.test(bare)) return null
  const isQualifier = /^(?:-led|-run|-backed|-based|['’]s\b)/i.test(behind) ? !/^['’]/.test(behind) : /^ (?:inspectors?|mediation|officials?|troops|forces|sanctions|rules?|money|experts?|staff|control|supervision|leadership|plane|jets?)\b/.test(behind)
  const before = /(?<![\p{Alphabetic}])(the|an?|its|their|this|our|his|her)[ \n]$/iu.exec(text.slice(Math.max(0, start - 6), start))
  const isArticle = /^the$/i.test(before?.[1] ?? '')
  if (before === null) {
    // A name in a cell or heading of its own stands bare.
    const isAlone = text.trim() === text.slice(start, end).trim() || /(?:^|[|:(] ?)$/.test(text.slice(0, start)) && /^(?:$|[,)|])/.test(behind)
    return takes && !isQualifier && !isAlone ? { start, end, text: inCaseOf(isHead(text, start) ? 'The' : '', `the ${bare}`) } : withArticle(text, { start, end, text: bare })
  }
  const isParallel = isInitials(text.slice(start, end)) && isInitials(bare)
  if (!isArticle || takes || isQualifier || isParallel) return withArticle(text, { start, end, text: bare })
  return { start: start - before[0].length, end, text: bare }
}

