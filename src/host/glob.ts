/**
 * Globs matched in time that grows with the product of both lengths at most: paths come from strangers, and regular expressions
 * made of globs take minutes on a long name with many hyphens. `*`, `?`, `[a-z]`, `{a,b}` and `**`; as everywhere, none of
 * them matches a dot at the beginning of a name.
 */

/** One sign of a pattern's segment. `set`: one of some characters, or none of them. */
type Sign =
  | { readonly kind: 'letter', readonly letter: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | { readonly kind: 'set', readonly ranges: readonly (readonly [string, string])[], readonly isNegated: boolean }

/** A segment between slashes; null is `**`. */
type Segment = readonly Sign[] | null

/** Patterns that `{a,b}` may unfold to; those beyond are not looked for. */
const mostAlternatives = 256

/** Whether a pattern is more than a name. */
export function isGlob(pattern: string): boolean {
  return /[*?[]|\{[^{}]*,[^{}]*\}/.test(pattern)
}

/** Makes a matcher of whole paths. */
export function createGlob(pattern: string): (path: string) => boolean {
  const alternatives = unfold(pattern).map((one) => one.split('/').map(toSegment))
  return (path) => {
    const names = path.split('/')
    return alternatives.some((segments) => matchSegments(segments, names))
  }
}

/** `a{b,c}d` as "abd" and "acd", innermost braces first; braces without a comma are letters. */
function unfold(pattern: string): readonly string[] {
  const done: string[] = []
  const waiting = [pattern]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const found = /\{([^{}]*,[^{}]*)\}/.exec(next)
    if (found === null) done.push(next)
    else for (const option of (found[1] ?? '').split(',')) waiting.push(next.slice(0, found.index) + option + next.slice(found.index + found[0].length))
    if (mostAlternatives < done.length + waiting.length) break
  }
  return done
}

function toSegment(text: string): Segment {
  if (text === '**') return null
  const signs: Sign[] = []
  const letters = Array.from(text)
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const end = letter === '[' ? letters.indexOf(']', at + 2) : -1
    if (letter === '*') signs.push({ kind: 'star' })
    else if (letter === '?') signs.push({ kind: 'any' })
    else if (end !== -1) {
      signs.push(toSet(letters.slice(at + 1, end)))
      at = end
    } else signs.push({ kind: 'letter', letter })
  }
  return signs
}

function toSet(letters: readonly string[]): Sign {
  const isNegated = letters[0] === '!' || letters[0] === '^'
  const members = isNegated ? letters.slice(1) : letters
  const ranges: (readonly [string, string])[] = []
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? ''
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    ranges.push([from, isRange ? members[at + 2] ?? from : from])
    if (isRange) at += 2
  }
  return { kind: 'set', ranges, isNegated }
}

/** Which names may be matched by which segments, row by row: `reach` holds how many names the segments so far have used up. */
function matchSegments(segments: readonly Segment[], names: readonly string[]): boolean {
  let reach: ReadonlySet<number> = new Set([0])
  for (const [index, segment] of segments.entries()) {
    reach = segment === null
      ? passAny(reach, names, index === segments.length - 1)
      : new Set([...reach].filter((at) => at < names.length && matchName(segment, names[at] ?? '')).map((at) => at + 1))
    if (reach.size === 0) return false
  }
  return reach.has(names.length)
}

/** `**` passes over any number of names without a dot at the beginning; the last one over one at least: "docs/**" is what lies below. */
function passAny(reach: ReadonlySet<number>, names: readonly string[], isLast: boolean): ReadonlySet<number> {
  const next = new Set<number>()
  let isOpen = false
  for (let at = 0; at <= names.length; at++) {
    if (isOpen || (reach.has(at) && !isLast)) next.add(at)
    isOpen = (isOpen || reach.has(at)) && names[at]?.startsWith('.') !== true
  }
  return next
}

/** Greedy, going back to the last star only: what an earlier star could take, the last one can take as well. */
function matchName(signs: readonly Sign[], name: string): boolean {
  const letters = Array.from(name)
  if (letters[0] === '.' && signs[0]?.kind !== 'letter') return false
  let at = 0
  let sign = 0
  let star = -1
  let mark = 0
  while (at < letters.length) {
    const one = signs[sign]
    if (one?.kind === 'star') {
      star = sign++
      mark = at
    } else if (one !== undefined && fits(one, letters[at] ?? '')) {
      at++
      sign++
    } else if (star !== -1) {
      sign = star + 1
      at = ++mark
    } else return false
  }
  return signs.slice(sign).every(({ kind }) => kind === 'star')
}

function fits(sign: Sign, letter: string): boolean {
  if (sign.kind === 'letter') return sign.letter === letter
  if (sign.kind === 'set') return sign.ranges.some(([from, to]) => from <= letter && letter <= to) !== sign.isNegated
  return sign.kind === 'any'
}
