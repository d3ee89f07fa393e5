/**
 * The words English writes numbers with: units, tens, scales, ordinals and the nouns of fractions, each with its value.
 * Data only. Abbreviated scales are kept apart because they are read after digits only ("5bn", never "five bn").
 */

/** Cardinals below twenty, among them the words for nothing. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['nought', 0], ['naught', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15],
  ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
])

/** Multiples of ten. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
])

/** Scale words, in the short scale; Indian lakh and crore among them. */
export const SCALE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3], ['lakh', 1e5], ['lac', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['milliard', 1e9],
  ['trillion', 1e12], ['quadrillion', 1e15], ['quintillion', 1e18],
])

/** Plurals of scales, read after a number only ("five hundreds"); on their own they are no value ("hundreds of thousands"). */
export const SCALE_PLURAL: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3], ['lakhs', 1e5], ['lacs', 1e5], ['millions', 1e6], ['crores', 1e7], ['billions', 1e9], ['milliards', 1e9], ['trillions', 1e12],
])

/** Abbreviated scales that stand for nothing else after digits, with a space or without. */
export const SCALE_SHORT: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['mil', 1e6], ['bn', 1e9], ['bln', 1e9], ['mrd', 1e9], ['tn', 1e12], ['trn', 1e12], ['tln', 1e12],
])

/** Ordinals that end a compound ("twenty-first") or stand alone, with their value; also the denominators of fractions. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['nineth', 9],
  ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16],
  ['seventeenth', 17], ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50],
  ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6],
  ['billionth', 1e9], ['trillionth', 1e12],
])

/** The one-sign fractions of Unicode. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5],
  ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅐', 1 / 7], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅑', 1 / 9], ['⅒', 1 / 10],
])
