/**
 * Abbreviations of English that end in a stop, by what they say about the end of a sentence, with the words they stand
 * for. A table: which short words carry a stop is convention, not rule.
 */

/**
 * `title`: a name follows, never ends a sentence; `number`: a number follows, otherwise the word is no abbreviation
 * ("No. 5"); `inner`: never ends a sentence ("e.g."); `final`: may end one ("Inc.", "p.m."); `time`: may end one, and a
 * title after it starts the next.
 */
export type AbbreviationClass = 'title' | 'number' | 'inner' | 'final' | 'time'

interface Abbreviation {
  readonly class: AbbreviationClass
  /** The words it stands for; empty where nobody would look for them. */
  readonly words: readonly string[]
}

const table: Readonly<Record<AbbreviationClass, string>> = {
  title: `mr mrs ms messrs mme mlle dr=doctor prof=professor rev=reverend fr=father hon=honorable st=saint ste mt=mount ft=fort sen=senator
    sens=senator rep=representative reps=representative gov=governor govs=governor pres=president vp amb=ambassador atty=attorney sgt=sergeant
    cpl=corporal pvt=private maj=major lt=lieutenant capt=captain cmdr=commander col=colonel gen=general adm=admiral brig=brigadier
    cdr=commander supt=superintendent det=detective insp=inspector chmn=chairman dir=director asst=assistant dep=deputy min=minister
    sec=secretary secy=secretary spc ssgt msgt`,
  number: `no=number nos=number nr=number art=article arts=article sect=section para=paragraph paras=paragraph p=page pp=page vol=volume
    vols=volume fig=figure figs=figure ch=chapter chap=chapter cl=clause eq n° ver v approx=approximately appr ca=circa c=circa
    max=maximum
    ed op res=resolution`,
  inner: `vs=versus e.g i.e eg ie cf viz al incl=including excl=excluding esp=especially aka a.k.a feat nee`,
  final: `etc inc corp=corporation co=company ltd=limited plc llc bros jr=junior sr=senior esq dept=department govt=government natl=national
    intl=international assn=association univ=university ave=avenue blvd=boulevard rd=road hwy=highway est hr hrs=hour mins=minute secs=second
    yr=year yrs=year mo km cm mm kg lb lbs oz sq cu mph bn=billion mln=million mn=million tn=trillion trn=trillion
    jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october nov=november
    dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thur=thursday thurs=thursday fri=friday sat=saturday
    sun=sunday ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn miss mont neb nev okla ore pa tenn tex vt va wash
    wis wyo ont que`,
  time: `a.m p.m b.c a.d b.c.e c.e`,
}

/** Entries that are common words too: an abbreviation only before a number or a capital, never read as one in a token on its own. */
const alsoWords: ReadonlySet<string> = new Set(`no art fig ed op res min dir dep gen sec adm mar sat sun mon fri wed jan dec del miss mo la co
  pa ma ca ch cl al est hr ark ind ore wash mt ft st rep col fr feat det mars al nee ver tex ala kan ga va vt md inc c v p`.trim().split(/\s+/))

function read(): ReadonlyMap<string, Abbreviation> {
  const entries = new Map<string, Abbreviation>()
  for (const [name, words] of Object.entries(table)) {
    for (const entry of words.trim().split(/\s+/)) {
      const [short = '', long] = entry.split('=')
      if (!entries.has(short)) entries.set(short, { class: name as AbbreviationClass, words: long === undefined ? [] : [long] })
    }
  }
  return entries
}

/** Abbreviation in lower case without its last stop → what is known of it. */
export const abbreviations: ReadonlyMap<string, Abbreviation> = read()

/** Whether the stop after `word` (lower case, without it) belongs to it, given the text that follows the stop. */
export function ownsStop(word: string, after: string): boolean {
  const known = abbreviations.get(word)
  if (known === undefined) return false
  if (known.class === 'number') return /^\s?\d/.test(after) || (word === 'approx' && /^\s/.test(after))
  if (!alsoWords.has(word)) return true
  if (known.class === 'title') return /^\s\p{Uppercase}/u.test(after) || (word === 'sec' && /^\s\d/.test(after))
  return /^(?:,|\s(?:\d|\p{Lowercase}))/u.test(after)
}

/** Capitalized words that open a sentence rather than continue a name ("… in the U.S. The plan …"). */
export const sentenceOpeners: ReadonlySet<string> = new Set(`the a an this that these those it its he she they we you i his her their our my your
  there here in on at by for from with without within under over after before since until during despite although though while when where
  what who why how which whether if unless because as but and or so yet nor not no none nobody nothing all both each every many most some
  several few other others another any either neither one two three only even also still then thus hence now today yesterday tomorrow later
  earlier once however moreover furthermore meanwhile nevertheless instead indeed perhaps maybe such since to is are was were will would
  can could should must may might do does did has have had let yes according about more less of out up down through throughout against
  between among like unlike`.trim().split(/\s+/))
