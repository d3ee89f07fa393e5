/**
 * Tells numbers that count or measure from numbers that only name: "Article 5", "World War Two", "Group of Seven", "point 7",
 * "in 2014", "10 Downing Street", "[12]". The rule is general: a bare number right behind a capitalized word, or behind a
 * noun that heads a numbered series, is a label. Numbers with a separator, scale, unit or bound are never labels.
 */
import type { Amount } from '../number/amount.ts'
import type { Lexeme } from '../number/lexeme.ts'
import type { Found } from '../number/quantity.ts'

/** Nouns that head numbered series, lower case; what follows them is a label ("page 12", "phase two"). */
const SERIES = new Set(`article section chapter paragraph para clause annex appendix point item page table figure fig unit highway route channel resolution protocol phase
 stage step level tier category class type model version group division part volume vol issue line row column lot room gate platform terminal track
 exercise question option scenario lesson episode season series round game match day week year number no nos nr nrs # № rule principle amendment title book act scene
 verse slide note footnote case file flight bus tram train exit zone sector district ward grade size floor apartment flat box building house plot bay pier
 formula area block reactor generation gen mark mk band list track tracks side top season round group pool world war`
  .split(/\s+/))
const SERIES_PLURAL = new Set('articles sections chapters paragraphs clauses points items pages tables figures units highways routes channels resolutions phases stages steps levels versions parts volumes issues lines rows columns exercises questions rules reactors blocks nrs nos pp'.split(' '))
/** Capitalized words that open sentences and are followed by counts. */
const OPENERS = new Set(`a about above across after against all almost already also although among an and another any are around as at because been before behind below
 between both but by can could did do does during each either even every exactly except few fewer first for from had has have her here his how if in inside
 into is it its just last less like many may might minus more most much must my nearly neither next nor not now of on once one only or other our out over past per
 perhaps plus roughly shall she should since so some still such than that the their them then there these they this those though through throughout to
 today total two three under until up upon was we were what when where whereas whether which while who whose will with within without would yes yet you your
 approximately including plus`.split(/\s+/))
const STREET = /^(?:street|st|road|rd|avenue|ave|square|lane|boulevard|blvd|drive|row|terrace|crescent|quay|place)$/
const PEOPLE = /^(?:people|men|women|children|troops|personnel|staff|police|aircraft|percent|per|others|more|other|countries|members|dead|deaths|killed|wounded|fish|sheep|species|series|feet|lives|wives|gmen|policemen|servicemen|servicewomen|firemen|cattle|offspring|odd|new|additional)$/

/** What the filter looks at: a found quantity and the lexemes around it. */
export interface Setting {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly found: Found
  /** Most of the text's words have capitals, as in a headline: then capitals tell nothing. */
  readonly titled: boolean
  /** Lexeme behind the last label; 0 for none. "Articles 5, 6 and 7" are labels all. */
  readonly label: number
}

/** True where the quantity is no quantity but a label, a year, part of a name. */
export function isDesignator(setting: Setting): boolean {
  const { lexemes, found } = setting
  if (isGlued(setting) || isReference(setting) || isNamePart(setting)) return true
  if (found.parts.length > 0) return isVerse(setting)
  const [first, last] = [found.amounts[0], found.amounts.at(-1)]
  if (first === undefined || last === undefined) return false
  if (isAddress(setting)) return true
  if (first.bare && last.bare) return isYear(setting) || isScore(setting) || isLabel(setting) || isListed(setting)
  if (isDecimal(first, lexemes) && isLabel(setting)) return true
  return first.bare && !found.bounded ? isLabelBeforeUnit(setting) : isYear(setting)
}

/** "2.0" behind "version": a decimal without unit may be a label too. */
function isDecimal(amount: Amount, lexemes: readonly Lexeme[]): boolean {
  return amount.dimension === 'count' && !amount.worded && amount.scale === 1 && !amount.grouped && lexemes[amount.number.from]?.norm.includes('.') === true
}

/** "F-16", "G8", "COVID-19", "$x": digits tied to letters before them are part of a name. */
function isGlued({ text, lexemes, found }: Setting): boolean {
  const first = lexemes[found.from]
  if (first?.kind === 'word' && found.amounts[0]?.dimension !== 'money') {
    return /[\p{L}\d][-‑]$/u.test(text.slice(Math.max(0, found.start - 2), found.start)) && !/(?:^|\W)(?:mid|some|non|pre|post|over|under|sub|near)-$/i.test(text.slice(Math.max(0, found.start - 7), found.start))
  }
  const before = text.slice(Math.max(0, found.start - 8), found.start)
  if (/^(?:\p{L}|\(\p{L}|[+:]\d)/u.test(text.slice(found.end, found.end + 2)) || /\d\+$/.test(before)) return true
  if (/[\p{L}\p{N}_]$/u.test(before) && first?.kind === 'number') return true
  return /[\p{L}\p{N}_)][-‑/.:_]$/u.test(before) && !/(?:^|\W)(?:mid|non|pre|post|sub|near)-$/i.test(before)
}

/** "[12]", "(3)", "#28", "No. 28", "§ 5": marks that say that a number refers. */
function isReference({ text, found }: Setting): boolean {
  const before = text.slice(Math.max(0, found.start - 6), found.start)
  const after = text.slice(found.end, found.end + 2)
  if (/(?:[#№§@_]|\b[Nn]o\.|\b[Nn]os\.|\b[Nn]rs?\.|\bp\.|\bpp\.|\bart\.|\b[Ff]ig\.|\b[Vv]ol\.|\bch\.)\s?$/.test(before)) return true
  const bare = found.amounts.length === 1 && found.amounts[0]?.bare === true
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return true
  if (bare && ((/\[\^?$/.test(before) && after.startsWith(']')) || (before.endsWith('(') && after.startsWith(')')))) return true
  const opensLine = found.start === 0 || /(?:^|\n)[ \t]{0,5}$/.test(text.slice(Math.max(0, found.start - 6), found.start)) && (found.start < 6 || text.slice(found.start - 6, found.start).includes('\n'))
  return bare && opensLine && /^[.)/:](?:\s|$)/.test(after) && /\d/.test(text[found.start] ?? '') && found.end + 2 < text.length
}

/** "the Two Plus Four Treaty": a number word with a capital inside a sentence, unless it counts things in a title. */
function isNamePart({ text, lexemes, found, titled }: Setting): boolean {
  const [word, before] = [lexemes[found.from], lexemes[found.from - 1]]
  if (word?.cap !== true || word.kind !== 'word' || found.amounts[0]?.bare !== true || found.value.dimension !== 'count') return false
  return before?.kind === 'word' && !(titled && isCountedNoun(lexemes[found.to])) && !isSentenceStart(text, lexemes, found.from)
}

/** "Mark 5:9": chapter and verse behind a name, unless the parts make a hundred. */
function isVerse({ text, lexemes, found }: Setting): boolean {
  const before = lexemes[found.from - 1]
  return text.slice(found.start, found.end).includes(':') && before?.kind === 'word' && before.cap && !/^(?:50:50|\d\d:\d\d)$/.test(text.slice(found.start, found.end))
}

/** "Nos. 3 and 4": a bare number joined to a label. */
function isListed({ lexemes, found, label }: Setting): boolean {
  if (label === 0 || found.from - label > 2 || found.bounded || isCountedNoun(lexemes[found.to])) return false
  return lexemes.slice(label, found.from).every((lexeme) => /^(?:and|or|,|&|to|-)$/.test(lexeme.norm))
}

function isAddress({ lexemes, found }: Setting): boolean {
  if (!lexemes[found.to]?.cap) return false
  return [1, 2, 3].some((offset) => STREET.test(lexemes[found.to + offset]?.norm ?? '') && lexemes[found.to + offset]?.cap === true)
}

/** A calendar year: four bare digits that count nothing, or stand where years stand. */
function isYear(setting: Setting): boolean {
  const { lexemes, found } = setting
  const years = found.amounts.filter(({ value, bare, number }) => bare && value >= 1000 && value < 2200 && lexemes[number.from]?.digits?.bare === true && (lexemes[number.from]?.norm.length ?? 0) === 4)
  if (years.length === 0) return isShortYear(setting)
  if (found.amounts.length === 2 && years.length < 2) return found.amounts[0] === years[0]
  const value = years[0]?.value ?? 0
  const before = lexemes[found.from - 1]
  if (!isCountedNoun(lexemes[found.to])) return !found.bounded || (value >= 1900 && !/^(?:more|at|fewer|less|no|some|nearly|almost|exceeding)$/.test(lexemes[found.from]?.norm ?? ''))
  if (value < 1900 || found.bounded) return value >= 1500 && /^(?:in|since)$/.test(before?.norm ?? '')
  const dated = /^(?:in|since|the|its|their|his|her|our|this|until|till|from|by|during|early|late|mid|for|on|after|before|between|of|and)$/.test(before?.norm ?? '')
  return dated ? !(value % 100 === 0 && /^(?:of|the|for|and|by|from|on)$/.test(before?.norm ?? '')) : before?.cap === true || /'s$/.test(before?.norm ?? '')
}

/** The "14" of "2013-14". */
function isShortYear({ text, found }: Setting): boolean {
  return /\b(?:1[5-9]|20)\d{2}[-–/]$/.test(text.slice(Math.max(0, found.start - 5), found.start))
}

/** "3-1", "4–0", "5-4 ruling": two bare numbers that do not rise to a range of counted things. */
function isScore({ text, lexemes, found }: Setting): boolean {
  const after = text.slice(found.end, found.end + 3)
  const before = text.slice(Math.max(0, found.start - 3), found.start)
  if (/^[-–]\d/.test(after) && found.amounts.length === 1) return true
  if (/\d[-–]$/.test(before) && found.amounts.length === 1) return true
  const dash = found.amounts.length === 2 && lexemes[found.amounts[0]?.to ?? 0]?.norm === '-'
  return dash && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) < 10
}

/** A bare number behind a capitalized word or the head of a series. */
function isLabel(setting: Setting): boolean {
  const { text, lexemes, found, titled } = setting
  const before = lexemes[found.from - 1]
  const first = lexemes[found.from]
  if (before === undefined || found.bounded && found.amounts.length === 1) return false
  if (SERIES_PLURAL.has(before.norm)) return true
  if (SERIES.has(before.norm)) return !isTimeSeries(before) || !isCountedNoun(lexemes[found.to])
  if (before.norm === 'of' || before.norm === '-') return isGroupOf(lexemes, found)
  if (before.kind !== 'word' || !before.cap || !first?.spaced || /'s$|s'$/.test(before.norm)) return false
  const opens = isSentenceStart(text, lexemes, found.from - 1)
  if (opens && (OPENERS.has(before.norm) || /(?:ly|ed|ing)$/.test(before.norm))) return false
  if (!isCountedNoun(lexemes[found.to])) return !(OPENERS.has(before.norm) && first.digits !== null)
  if (titled || OPENERS.has(before.norm)) return false
  const earlier = lexemes[found.from - 2]
  return earlier === undefined || earlier.kind !== 'word' || earlier.cap || /^(?:the|an?|of|in|on|at|by|for|with|to|from|and|under|this|that|its|their|his|via|per|as|than|against)$/.test(earlier.norm)
}

const isTimeSeries = (lexeme: Lexeme): boolean => /^(?:day|week|year|side|top|line|match|game|case|list|part|area|train|house|issue|note|round|question)$/.test(lexeme.norm)

/** "Group of Seven", "the Gang of Four": a capitalized head, "of", and a bare number that counts nothing. */
function isGroupOf(lexemes: readonly Lexeme[], found: Found): boolean {
  const head = lexemes[found.from - 2]
  const number = lexemes[found.from]
  return head?.cap === true && head.kind === 'word' && (number?.cap === true || number?.digits != null) && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) <= 100
}

/** "Highway 1 kilometre 5" is rare, "Article 5 days" is none: a label before a unit only behind the head of a series. */
function isLabelBeforeUnit({ lexemes, found }: Setting): boolean {
  const before = lexemes[found.from - 1]
  return before?.cap === true && SERIES.has(before.norm) && found.value.dimension === 'count'
}

/** A word that a number can count: a plural in lower case (in title case, any), or a noun for people. */
export function isCountedNoun(next: Lexeme | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || !next.spaced) return next?.norm === '-' && !next.spaced
  if (PEOPLE.test(next.norm)) return true
  return /[^su'i]s$|ies$|ses$|xes$/.test(next.norm) && next.norm.length > 3 && !/^(?:was|has|does|says|goes|this|thus|plus|its|his|less|as|is|us|always|perhaps|towards|besides|whereas|across|means|calls|requires|shows|allows|bars|bans|makes|gives|takes|sets|states|sees|comes|seems|needs|wants|remains|lets|puts|begins|ends|applies|follows|covers|contains|includes|provides|forbids|prohibits)$/.test(next.norm)
}

/** Most of the longer words have capitals: the text is a headline, in which they tell nothing. */
export function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.slice(0, 40).filter(({ kind, norm }) => kind === 'word' && norm.length > 3)
  return words.length > 2 && lexemes.length < 40 && words.filter(({ cap }) => cap).length > words.length * 0.7
}

/** Nothing but the text's start, a sentence's end or a line break stands before the lexeme. */
function isSentenceStart(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  if (before === undefined) return true
  if (/^[.!?:;"“”‘'(—•|]$/.test(before.norm)) return true
  return text.slice(before.end, lexemes[at]?.start).includes('\n')
}
