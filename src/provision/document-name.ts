// Names of a document that the set only titles: the title, what stands in it before "of" or "for", and its noun.

/** Words behind which a title tells more about its document than its name. */
const qualifier = /\s+(?:of|for|on|about|from|between|in|with|to|as|at|by|concerning|regarding)\s|\s*[,:;(–—]|\s+-\s/i
/** A year or a version behind a name is often left out. */
const edition = /\s+(?:\d{4}|v?\d+(?:\.\d+)*)$/i

/** "The harbor accord of March 2025" gives itself without its article, "harbor accord" and "accord". A proper name has no noun: "Skybarn". */
export function namesFrom(title: string): readonly string[] {
  const whole = title.replace(/\s+/g, ' ').trim().replace(/^(?:the|an?|our|this)\s+/i, '')
  const short = (whole.split(qualifier)[0] ?? whole).trim()
  const bare = short.replace(edition, '')
  const noun = bare.split(' ').at(-1) ?? ''
  const isCommon = bare.includes(' ') && /^\p{Lowercase}[\p{Lowercase}-]{3,}$/u.test(noun)
  return [...new Set([whole, short, bare, ...(isCommon ? [noun] : [])])].filter((name) => name !== '')
}
