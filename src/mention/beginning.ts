/**
 * How words begin that may be a form of some words: asked letter by letter, so that nearly every word of a text about something else is
 * dropped at its second or third. Inflection and British spelling change the ends of words, hence the first letters of long words say
 * enough; of short ones all inflected forms are listed.
 */
import { abbreviations } from '../language/abbreviation.ts'
import { irregular } from '../language/irregular.ts'
import { americanSpelling } from '../language/lemma.ts'

/** Characters of a beginning: 0 for none, letters in lower case, digits. */
export const width = 37

/** Of each ASCII code its character among them; 0 for none. */
const characters: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, '\0abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(String.fromCharCode(code).toLowerCase())))

/** The character of a code; 0 for none, and for all beyond ASCII. */
export function characterOf(code: number): number {
  return code < 128 ? characters[code] ?? 0 : 0
}

/** No word goes on so. */
export const dead = 0
/** The state before the first letter. */
export const start = 1
/** Some word begins so, whatever follows. */
export const open = 1
/** Some word is this, if it ends here. */
export const whole = 2

/** The beginnings of some words, as states: the next one is at `state * width + characterOf(letter)`. */
export interface Beginnings {
  readonly next: Readonly<Uint32Array>
  /** What each state tells: `open`, `whole`, both or neither (0). */
  readonly tells: Readonly<Uint8Array>
  /** Whether some word may begin with three characters, at `(first * width + second) * width + third`; the last ones of shorter words are 0. One look drops most words. */
  readonly mayBegin: Readonly<Uint8Array>
}

/** American spellings that begin otherwise than the British ones, or shorter. */
const respelled: readonly (readonly [string, string])[] = [['gray', 'grey'], ['skeptic', 'sceptic'], ['esthetic', 'aesthetic'], ['check', 'cheque'], ['maneuver', 'manoeuvre'], ['ton', 'tonne']]

/** Longest words of which all forms are listed. */
const short = 3
/** So many letters of a long word are asked for; up to these where a British spelling may go on otherwise ("colored", "skillful", "labeling"). */
const most = 5
const british = /(?<=^.{3})or|(?<=^(?:enro|fulfi|insta|insti|appa|ski|wi))l|l(?=(?:ed|ing|ers?)$)/

/** The beginnings of all words that have one of these dictionary forms (small ASCII letters and digits); `compounds` are those with a hyphen, as written. */
export function toBeginnings(forms: ReadonlySet<string>, compounds: readonly string[]): Beginnings {
  const made = createStates()
  const enter = (form: string): void => {
    // Letters beyond ASCII are not looked at: who meets one before a word is told has to read it.
    const own = /^[a-z0-9]*/.exec(form)?.[0] ?? ''
    if (own.length < form.length && own.length <= most) made.enter(own, 0)
    else if (form.length <= short) for (const one of inflect(form)) made.enter(one, whole)
    else made.enter(form.slice(0, Math.min(most, Math.max(short, form.length - 2), (british.exec(form)?.index ?? form.length) + 1)), open)
  }
  for (const form of forms) {
    enter(form)
    for (const [american, other] of respelled) if (form.startsWith(american)) enter(other)
  }
  // "e-men": the end of a compound may come within the first letters.
  for (const form of compounds) {
    const head = form.slice(0, form.lastIndexOf('-')).replace(/[^\p{Alphabetic}\p{N}]+/gu, '')
    if (head.length < most) made.enter(/^[a-z0-9]*/.exec(head)?.[0] ?? '', open)
  }
  for (const [word, bases] of irregular) if (bases.some((base) => forms.has(base) || forms.has(americanSpelling(base)))) enter(word.replace(/[^a-z0-9]+/g, ''))
  for (const [short, { words }] of abbreviations) if (words.some((word) => forms.has(word))) enter(short.replace(/[^a-z0-9]+/g, ''))
  return made.finish()
}

/** A short word and its regular forms. */
function inflect(form: string): readonly string[] {
  const last = form.at(-1) ?? ''
  const stem = form.slice(0, -1)
  const changed = last === 'e' ? [`${stem}ing`] : last === 'y' ? [`${stem}ies`, `${stem}ied`] : []
  return [form, ...['s', 'es', 'd', 'ed', 'ing', `${last}ed`, `${last}ing`, `${last}es`].map((ending) => form + ending), ...changed]
}

/** States that are entered one by one. */
function createStates(): { readonly enter: (text: string, as: number) => void, readonly finish: () => Beginnings } {
  const next: number[] = Array.from({ length: 2 * width }, () => dead)
  const tells: number[] = [0, 0]
  return {
    enter(text, as) {
      let state = start
      for (let at = 0; at < text.length; at++) {
        const place = state * width + characterOf(text.charCodeAt(at))
        if (next[place] === dead) {
          next[place] = tells.length
          tells.push(0)
          for (let character = 0; character < width; character++) next.push(dead)
        }
        state = next[place] ?? dead
      }
      tells[state] = (tells[state] ?? 0) | as
    },
    finish() {
      const states = { next: Uint32Array.from(next), tells: Uint8Array.from(tells) }
      return { ...states, mayBegin: toTable(states) }
    }
  }
}

/** What three characters tell, for all there are. */
function toTable({ next, tells }: Omit<Beginnings, 'mayBegin'>): Uint8Array {
  const table = new Uint8Array(width ** 3)
  const enter = (state: number, place: number, left: number): void => {
    const told = tells[state] ?? 0
    if (left === 0 || (told & open) !== 0) table.fill(1, place * width ** left, (place + 1) * width ** left)
    else {
      if ((told & whole) !== 0) table[place * width ** left] = 1
      for (let character = 1; character < width; character++) {
        const after = next[state * width + character] ?? dead
        if (after !== dead) enter(after, place * width + character, left - 1)
      }
    }
  }
  enter(start, 0, 3)
  return table
}
