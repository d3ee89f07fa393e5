/**
 * What world-countries lacks and newspapers use: short and older names, inhabitants, seats of government that stand for
 * the government, older spellings of capitals. Kept by hand; ISO 3166-1 alpha-2 codes as in country-data.ts.
 */

/** Additions to one country. All words are matched with their capital letters. */
export interface CountryAddition {
  readonly names?: readonly string[]
  /** Matched letter by letter ("US", never "us"). */
  readonly exact?: readonly string[]
  /** Adjectives and inhabitants beyond the regular adjective and its plural. */
  readonly adjectives?: readonly string[]
  /** How the adjective begins a compound ("Sino-Vietnamese"); left out where it is as often a first name ("Franco", "Italo"). */
  readonly combining?: string
  /** Seats of government that stand for the government, and other spellings of the capital. */
  readonly capitals?: readonly string[]
}

/** Additions by country code. */
export const countryAdditions: Readonly<Record<string, CountryAddition>> = {
  AE: { names: ['Emirates', 'the Emirates'], exact: ['UAE'] },
  AF: { adjectives: ['Afghans'] },
  AR: { adjectives: ['Argentinian', 'Argentinians', 'Argentines'] },
  AT: { combining: 'Austro' },
  AZ: { adjectives: ['Azeri', 'Azeris'] },
  BA: { names: ['Bosnia', 'Bosnia-Herzegovina'], adjectives: ['Bosnian', 'Bosnians'] },
  BE: { combining: 'Belgo', adjectives: ['Belgians'] },
  BY: { names: ['Byelorussia', 'Belorussia'], adjectives: ['Belarusians', 'Belorussian', 'Belarussian'] },
  CD: { names: ['Congo', 'DRC', 'Democratic Republic of Congo', 'Congo-Kinshasa'], adjectives: ['Congolese'] },
  CG: { names: ['Congo-Brazzaville'] },
  CH: { names: ['Swiss Confederation'], capitals: ['Berne'] },
  CI: { names: ["Cote d'Ivoire"], capitals: ['Abidjan'] },
  CN: { combining: 'Sino', names: ["People's Republic of China", 'mainland China'], exact: ['PRC'], capitals: ['Peking', 'Zhongnanhai'] },
  CV: { names: ['Cabo Verde'] },
  CZ: { names: ['Czech Republic'], adjectives: ['Czechs'] },
  DE: { names: ['Federal Republic of Germany', 'West Germany'], adjectives: ['Germans'] },
  DK: { combining: 'Dano', adjectives: ['Dane', 'Danes'] },
  DO: { adjectives: ['Dominican', 'Dominicans'] },
  EG: { adjectives: ['Egyptians'] },
  ES: { combining: 'Hispano', adjectives: ['Spaniard', 'Spaniards'] },
  FI: { combining: 'Finno', adjectives: ['Finn', 'Finns'] },
  FR: { adjectives: ['Frenchman', 'Frenchmen', 'Frenchwoman'], capitals: ['Elysee', 'Elysee Palace', "Quai d'Orsay", 'Matignon'] },
  GB: {
    names: ['Britain', 'Great Britain'],
    exact: ['UK', 'U.K.'],
    adjectives: ['Briton', 'Britons', 'Brit', 'Brits'],
    capitals: ['Downing Street', '10 Downing Street', 'Whitehall', 'No 10'],
  },
  GE: { capitals: ['Tiflis'] },
  GR: { combining: 'Greco', names: ['Hellas'], adjectives: ['Greeks', 'Hellenic'] },
  HR: { adjectives: ['Croat', 'Croats'] },
  IE: { adjectives: ['Irishman', 'Irishmen', 'Irishwoman'] },
  IN: { combining: 'Indo', capitals: ['Delhi'] },
  IR: { names: ['Persia'], capitals: ['Teheran'] },
  IS: { adjectives: ['Icelandic', 'Icelander', 'Icelanders'] },
  IT: { capitals: ['Palazzo Chigi', 'Quirinal'] },
  KG: { adjectives: ['Kyrgyz'] },
  KP: { exact: ['DPRK'] },
  KR: { names: ['Republic of Korea'], exact: ['ROK'], capitals: ['Blue House'] },
  KZ: { adjectives: ['Kazakh', 'Kazakhs'], capitals: ['Nur-Sultan'] },
  LI: { adjectives: ['Liechtensteiner', 'Liechtensteiners'] },
  LU: { adjectives: ['Luxembourgish', 'Luxembourger', 'Luxembourgers'] },
  LV: { adjectives: ['Latvians', 'Lett', 'Letts'] },
  MD: { names: ['Moldavia'], capitals: ['Kishinev'] },
  MK: { names: ['Macedonia'] },
  MM: { names: ['Burma'], adjectives: ['Burmese'], capitals: ['Rangoon', 'Yangon'] },
  MN: { capitals: ['Ulaanbaatar'] },
  NL: { names: ['Holland', 'the Netherlands'], adjectives: ['Dutchman', 'Dutchmen', 'Netherlander'] },
  NO: { adjectives: ['Norwegians'] },
  NZ: { adjectives: ['New Zealander', 'New Zealanders', 'Kiwi', 'Kiwis'] },
  PH: { adjectives: ['Philippine', 'Filipinos', 'Filipina'] },
  PL: { combining: 'Polono', adjectives: ['Pole', 'Poles'] },
  PS: { names: ['Palestinian Authority'], adjectives: ['Palestinians'] },
  RO: { names: ['Rumania'] },
  RS: { combining: 'Serbo', adjectives: ['Serb', 'Serbs'] },
  RU: { combining: 'Russo', adjectives: ['Russians'], capitals: ['Kremlin'] },
  SA: { adjectives: ['Saudi', 'Saudis'], capitals: ['Riad'] },
  SE: { adjectives: ['Swede', 'Swedes'] },
  SI: { adjectives: ['Slovenian', 'Slovenians', 'Slovenes'] },
  SK: { names: ['Slovak Republic'], adjectives: ['Slovaks', 'Slovakian', 'Slovakians'] },
  SR: { adjectives: ['Surinamese'] },
  SV: { adjectives: ['Salvadorans', 'Salvadorean'] },
  SZ: { names: ['Swaziland'] },
  TH: { adjectives: ['Thais'] },
  TJ: { adjectives: ['Tajik', 'Tajiks'] },
  TL: { names: ['East Timor'], adjectives: ['Timorese'] },
  TM: { adjectives: ['Turkmens'] },
  TR: { combining: 'Turco', names: ['Turkey', 'Turkiye'], adjectives: ['Turk', 'Turks'] },
  TT: { names: ['Trinidad'] },
  UA: { capitals: ['Kiev', 'Kyyiv'] },
  US: {
    names: ['United States of America', 'America'],
    // In small letters it is the state of something.
    exact: ['US', 'U.S.', 'USA', 'U.S.A.', 'U. S.', 'the States', 'The States'],
    adjectives: ['Americans'],
    capitals: ['Washington', 'Washington DC', 'Washington D.C.', 'White House', 'Pentagon', 'State Department', 'Capitol Hill'],
  },
  UZ: { adjectives: ['Uzbek', 'Uzbeks'] },
  VA: { names: ['Vatican', 'Holy See'] },
  VN: { names: ['Viet Nam'] },
  YE: { capitals: ['Sanaa'] },
}

/**
 * Parts of the world that act or are named like countries; `code` is the name in lower case, since ISO has none. The
 * European Union is no part of the world but an organization: see organization.ts.
 */
export const worldRegions: readonly { readonly code: string; readonly names: readonly string[]; readonly adjectives: readonly string[] }[] = [
  { code: 'europe', names: ['Europe'], adjectives: ['European', 'Europeans'] },
  { code: 'asia', names: ['Asia'], adjectives: ['Asian', 'Asians'] },
  { code: 'africa', names: ['Africa'], adjectives: ['African', 'Africans'] },
  { code: 'latin america', names: ['Latin America', 'South America'], adjectives: ['Latin American', 'Latin Americans', 'South American', 'South Americans'] },
  { code: 'north america', names: ['North America'], adjectives: ['North American', 'North Americans'] },
  { code: 'middle east', names: ['Middle East', 'Near East'], adjectives: [] },
  { code: 'scandinavia', names: ['Scandinavia'], adjectives: ['Scandinavian', 'Scandinavians'] },
  { code: 'balkans', names: ['Balkans'], adjectives: ['Balkan'] },
  { code: 'baltics', names: ['Baltics', 'Baltic states'], adjectives: [] },
  { code: 'arctic', names: ['Arctic'], adjectives: [] },
  { code: 'antarctic', names: ['Antarctic', 'Antarctica'], adjectives: [] },
  { code: 'england', names: ['England'], adjectives: ['English', 'Englishman', 'Englishmen'] },
  { code: 'scotland', names: ['Scotland'], adjectives: ['Scottish', 'Scot', 'Scots'] },
  { code: 'wales', names: ['Wales'], adjectives: ['Welsh'] },
]

/**
 * Names of countries that are as often a person or a part of a longer name ("Michael Jordan", "Atlanta, Georgia"): beside
 * another unknown capitalized word they name no country.
 */
export const personalCountryNames: ReadonlySet<string> = new Set(['jordan', 'chad', 'georgia', 'israel', 'ireland', 'holland', 'england', 'wales', 'france', 'cuba', 'kenya', 'chile', 'sofia', 'victoria', 'lima', 'washington', 'london', 'berlin', 'paris', 'rome', 'vienna', 'sydney', 'asia', 'america', 'trinidad', 'malta', 'india'])
