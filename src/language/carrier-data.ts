/**
 * Words of sentences that refute what somebody or something else says: who carries it, how it is said, what is made of it
 * ("a video that claims the fee is 40 euros is false", "anyone who says so is mistaken").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns for what carries words, and for those who say them. */
export const carriers: ReadonlySet<string> = words(`video clip tweet post thread meme article headline report story claim statement message image picture photo photograph graphic infographic screenshot caption leaflet flyer blog page website site
podcast broadcast segment item letter email column comment paper newspaper outlet account channel network dispatch bulletin piece book chart map poster banner ad advert advertisement song speech remark rumor press quote quotation summary translation transcript
anyone anybody everyone everybody those people person reader user viewer commentator critic blogger politician journalist reporter whoever`)

/** Nouns of which a that-clause tells the content. */
export const contents: ReadonlySet<string> = words('notion idea claim belief view impression assumption suggestion assertion allegation rumor story contention thought argument report insinuation statement')

/** Nouns for what is said, of which "of" tells the content: "talk of a second bridge". */
export const sayings: ReadonlySet<string> = words('talk rumor report claim story suggestion allegation notion idea news')

/** Verbs by which what is carried is said. */
export const carrying: ReadonlySet<string> = words('say claim state read write assert allege suggest argue insist report announce declare maintain contend imply purport believe think assume tell post tweet pretend repeat')

/** What a copula calls untrue. */
export const untrue: ReadonlySet<string> = words('false wrong untrue incorrect inaccurate mistaken misleading misguided fake bogus baseless unfounded groundless fabricated invented doctored misinformed misled ill-informed lying erroneous nonsense misinformation disinformation')

/** With "a" before it: the same. */
export const untruths: ReadonlySet<string> = words('lie myth hoax fabrication fiction falsehood misreading misunderstanding fake forgery mistake invention distortion')

/** Participles behind "was" and "has been": what was said is taken back or shown to be untrue. */
export const takenBack: ReadonlySet<string> = words('retracted corrected withdrawn debunked refuted disproved disproven discredited deleted fabricated doctored invented')

/** Words behind such a predicate that only add to it. */
export const additions: ReadonlySet<string> = words('and or because as since on about in by for from at after within')

/** Words that begin another statement within the sentence: whose predicate follows is not sure. */
export const turns: ReadonlySet<string> = words('although though while whereas but yet because unless if so')
