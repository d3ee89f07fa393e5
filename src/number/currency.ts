/**
 * Currencies by sign, ISO 4217 code and English name. A bare "dollar", "pound" or "$" is the US dollar and the pound
 * sterling, as news writing has it; currencies that share a name without a chief bearer keep the name as their unit. A bare
 * "cent" is a hundredth of many currencies: which one, only what it is compared with can tell.
 */

/** The code of ISO 4217 for no particular currency: of cents that no currency is named with. */
export const ANY_CENTED = 'XXX'

/** Currencies whose hundredth is called a cent. */
const CENTED: ReadonlySet<string> = new Set(['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'ZAR', 'KES', 'TZS', 'UGX', 'ETB', 'LKR', 'JMD', 'NAD'])

/** Whether sums in two currencies can be the same sum: in one currency, or one of them in cents of a currency that is not named. */
export function isSameCurrency(one: string | null, other: string | null): boolean {
  if (one === other) return true
  return (one === ANY_CENTED && CENTED.has(other ?? '')) || (other === ANY_CENTED && CENTED.has(one ?? ''))
}

/** Signs before or after the number; the longest is tried first. */
export const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['U.S.$', 'USD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['CA$', 'CAD'], ['AU$', 'AUD'], ['Mex$', 'MXN'], ['C$', 'CAD'], ['A$', 'AUD'],
  ['S$', 'SGD'], ['Rs.', 'INR'], ['Rs', 'INR'], ['R$', 'BRL'], ['NT$', 'TWD'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₴', 'UAH'], ['₺', 'TRY'],
  ['₩', 'KRW'], ['₪', 'ILS'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['₡', 'CRC'], ['₾', 'GEL'], ['₭', 'LAK'], ['₿', 'BTC'], ['₸', 'KZT'], ['฿', 'THB'],
  ['₼', 'AZN'], ['元', 'CNY'],
]

const SIGN_LETTERS: ReadonlySet<string> = new Set(SIGNS.map(([sign]) => sign.charAt(0)))

/** The currency sign in `text` at `at`, with its code; null where none stands. */
export function signAt(text: string, at: number): readonly [string, string] | null {
  if (!SIGN_LETTERS.has(text.charAt(at))) return null
  return SIGNS.find(([sign]) => text.startsWith(sign, at)) ?? null
}

/** Codes that are read beside a number. Codes that are also English words in capitals ("ALL", "TOP", "TRY") are left out. */
export const CODES: ReadonlySet<string> = new Set(`AED AUD AZN BAM BDT BGN BHD BRL BTC BYN CAD CHF CLP CNY COP CRC CZK DKK DZD EGP EUR GBP GEL GHS HKD HRK HUF IDR
 ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LBP LKR MAD MDL MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RMB RON RSD RUB RUR SAR SEK SGD SYP THB TND TWD TZS
 UAH UGX USD UYU UZS VND XAF XOF ZAR ETB`.split(/\s+/))

/** Nationalities that pick one of several currencies of a name, in lower case. */
export const NATIONAL: ReadonlyMap<string, string> = new Map(`us dollar USD|american dollar USD|canadian dollar CAD|australian dollar AUD|hong kong dollar HKD|new zealand dollar NZD|
singapore dollar SGD|taiwan dollar TWD|swiss franc CHF|french franc FRF|belgian franc BEF|cfa franc XOF|british pound GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG|
swedish krona SEK|icelandic krona ISK|swedish kronor SEK|norwegian krone NOK|danish krone DKK|norwegian kroner NOK|danish kroner DKK|czech koruna CZK|czech crown CZK|
mexican peso MXN|argentine peso ARS|chilean peso CLP|colombian peso COP|philippine peso PHP|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR|indonesian rupiah IDR|
russian ruble RUB|russian rouble RUB|belarusian ruble BYN|turkish lira TRY|italian lira ITL|chinese yuan CNY|japanese yen JPY|south korean won KRW|korean won KRW|
iranian rial IRR|saudi riyal SAR|qatari riyal QAR|iraqi dinar IQD|kuwaiti dinar KWD|serbian dinar RSD|jordanian dinar JOD|algerian dinar DZD|uae dirham AED|moroccan dirham MAD|
finnish markka FIM|dutch guilder NLG|german mark DEM|deutsche mark DEM|polish zloty PLN|ukrainian hryvnia UAH|brazilian real BRL|israeli shekel ILS|hungarian forint HUF|romanian leu RON|pound sterling GBP`
  .replaceAll('\n', '').split('|').map((entry) => [entry.slice(0, -4), entry.slice(-3)] as const))

/** Names without a nationality, singular. */
export const NAMES: ReadonlyMap<string, string> = new Map(`dollar USD|buck USD|euro EUR|pound GBP|quid GBP|sterling GBP|yen JPY|yuan CNY|renminbi CNY|rmb CNY|kuai CNY|ruble RUB|rouble RUB|hryvnia UAH|hryvna UAH|
rupee INR|zloty PLN|forint HUF|lira TRY|shekel ILS|won KRW|krona SEK|kr kr|kronor SEK|krone NOK|kroner NOK|koruna CZK|baht THB|naira NGN|tenge KZT|lari GEL|manat AZN|rupiah IDR|dong VND|
bitcoin BTC|markka FIM|guilder NLG|peseta ESP|rand ZAR|dram AMD|leu RON|lei RON|lev BGN|franc franc|peso peso|dinar dinar|dirham dirham|rial IRR|riyal SAR|taka BDT|birr ETB`
  .replaceAll('\n', '').split('|').map((entry) => { const [name = '', code = ''] = entry.split(' '); return [name, code] as const }))

/** Hundredths of a currency: name, singular or plural, to the currency. */
export const MINOR: ReadonlyMap<string, string> = new Map([
  ['cent', ANY_CENTED], ['cents', ANY_CENTED], ['pence', 'GBP'], ['penny', 'GBP'], ['pennies', 'USD'], ['kopeck', 'RUB'], ['kopecks', 'RUB'], ['kopek', 'RUB'],
  ['kopeks', 'RUB'], ['paise', 'INR'], ['eurocent', 'EUR'], ['eurocents', 'EUR'],
])

const OPENERS: ReadonlySet<string> = new Set([...CODES, ...NAMES.keys(), ...[...CODES].map((code) => `M${code}`), 'US', 'U', 'HK', 'NZ', 'CA', 'AU', 'MEX', 'C', 'A', 'S', 'R', 'NT', 'Rs']
  .map((code) => code.toLowerCase()).concat(SIGNS.map(([sign]) => sign)))

/** A currency before its number may start with the word or sign (lower case). */
export function isCurrencyOpener(word: string): boolean {
  return OPENERS.has(word)
}
