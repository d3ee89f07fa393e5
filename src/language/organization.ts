/**
 * Organizations that newspapers name by acronym and in full without explaining them: a small table of general knowledge,
 * so that "International Atomic Energy Agency" and "IAEA" are one name although a set lists only one of them. Also the
 * words by which an unknown organization is recognized ("Bank of ...", "... Council", "... Ltd").
 */

/** An organization: acronyms are matched letter by letter, names with their capital letters. */
export interface Organization {
  /** Acronym or best known name in lower case; stands for all forms. */
  readonly key: string
  readonly exact: readonly string[]
  readonly names: readonly string[]
  /** Seats that stand for it ("Brussels"). */
  readonly seats: readonly string[]
}

const table: readonly (readonly [acronyms: string, names: string, seats?: string])[] = [
  ['UN|U.N.|UNO', 'United Nations|United Nations Organization|United Nations Organisation'],
  ['UNSC', 'UN Security Council|United Nations Security Council'],
  ['UNGA', 'UN General Assembly|United Nations General Assembly'],
  ['EU|E.U.', 'European Union', 'Brussels'],
  ['EC', 'European Commission|EU Commission'],
  ['ECB', 'European Central Bank'],
  ['EIB', 'European Investment Bank'],
  ['EBRD', 'European Bank for Reconstruction and Development'],
  ['ECHR', 'European Court of Human Rights'],
  ['ECJ|CJEU', 'European Court of Justice|Court of Justice of the European Union'],
  ['NATO', 'North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic Alliance'],
  ['IMF', 'International Monetary Fund'],
  ['IBRD', 'World Bank|World Bank Group'],
  ['WTO', 'World Trade Organization|World Trade Organisation'],
  ['WHO', 'World Health Organization|World Health Organisation'],
  ['OECD', 'Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development'],
  ['OSCE', 'Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe'],
  ['IAEA', 'International Atomic Energy Agency|UN nuclear watchdog'],
  ['ICC', 'International Criminal Court'],
  ['ICJ', 'International Court of Justice|World Court'],
  ['ICRC', 'International Committee of the Red Cross|Red Cross'],
  ['ILO', 'International Labour Organization|International Labor Organization'],
  ['IMO', 'International Maritime Organization|International Maritime Organisation'],
  ['ICAO', 'International Civil Aviation Organization'],
  ['ITU', 'International Telecommunication Union'],
  ['IPCC', 'Intergovernmental Panel on Climate Change'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNICEF', "United Nations Children's Fund"],
  ['UNHCR', 'UN High Commissioner for Refugees|UN refugee agency|UN Refugee Agency'],
  ['UNDP', 'United Nations Development Programme|UN Development Programme'],
  ['UNEP', 'United Nations Environment Programme|UN Environment Programme'],
  ['UNRWA', 'UN Relief and Works Agency'],
  ['WFP', 'World Food Programme|World Food Program'],
  ['FAO', 'Food and Agriculture Organization'],
  ['OPCW', 'Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['AU', 'African Union'],
  ['OAS', 'Organization of American States'],
  ['CIS', 'Commonwealth of Independent States'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['SCO', 'Shanghai Cooperation Organisation|Shanghai Cooperation Organization'],
  ['EAEU', 'Eurasian Economic Union'],
  ['EFTA', 'European Free Trade Association'],
  ['GCC', 'Gulf Cooperation Council'],
  ['BRICS', ''],
  ['ECOWAS', 'Economic Community of West African States'],
  ['G7|G-7', 'Group of Seven'],
  ['G8|G-8', 'Group of Eight'],
  ['G20|G-20', 'Group of Twenty'],
  ['BIS', 'Bank for International Settlements'],
  ['IOC', 'International Olympic Committee'],
  ['FIFA', ''],
  ['UEFA', ''],
  ['WADA', 'World Anti-Doping Agency'],
  ['FIA', 'Federation Internationale de l’Automobile'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['ESA', 'European Space Agency'],
  ['CERN', 'European Organization for Nuclear Research'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['NSA', 'National Security Agency'],
  ['FDA', 'Food and Drug Administration'],
  ['EMA', 'European Medicines Agency'],
  ['SEC', 'Securities and Exchange Commission'],
  ['FSB', 'Federal Security Service'],
  ['MI6', 'Secret Intelligence Service'],
  ['BBC', 'British Broadcasting Corporation'],
  ['NHS', 'National Health Service'],
  ['AFP', 'Agence France-Presse'],
  ['AP', 'Associated Press'],
  ['ISO', 'International Organization for Standardization'],
  ['IEA', 'International Energy Agency'],
  ['IATA', 'International Air Transport Association'],
  ['MSF', 'Médecins Sans Frontières|Doctors Without Borders'],
  ['', 'Federal Reserve|Fed'],
  ['', 'Council of Europe'],
  ['', 'European Council'],
  ['', 'European Parliament'],
  ['', 'Security Council'],
  ['', 'General Assembly'],
  ['', 'Arab League|League of Arab States'],
  ['', 'Hamas'], ['', 'Hezbollah|Hizbollah'], ['', 'Taliban'],
  ['', 'Interpol'], ['', 'Europol'], ['', 'Frontex'], ['', 'Euratom'], ['', 'Eurojust'],
  ['', 'Reuters'], ['', 'Bloomberg'], ['', 'Axios'], ['', 'Amnesty International'], ['', 'Human Rights Watch'], ['', 'Greenpeace'],
  ['', 'Gazprom'], ['', 'Westinghouse'], ['', 'Boeing'], ['', 'Airbus'], ['', 'Lockheed Martin'],
  ['', 'Microsoft'], ['', 'Google'], ['', 'Apple'], ['', 'Amazon'], ['', 'Siemens'], ['', 'Toyota'], ['', 'Volkswagen'], ['', 'BlackRock'],
  ['', 'Bundestag'], ['', 'Bundeswehr'], ['', 'Bundesbank'], ['', 'Bundesrat'], ['', 'Knesset'], ['', 'Duma|State Duma'], ['', 'Sejm'],
]

/** Organizations of the table, in its order. */
export const organizations: readonly Organization[] = table.map(([acronyms, names, seats]) => {
  const exact = split(acronyms)
  const full = split(names)
  return { key: (exact[0] ?? full[0] ?? '').toLowerCase(), exact, names: full, seats: split(seats ?? '') }
})

/** Nouns that end (or, before "of" or "for", begin) the name of an organization when capitalized; lower case. */
export const organizationNouns: ReadonlySet<string> = new Set([
  'bank', 'union', 'council', 'agency', 'organization', 'organisation', 'fund', 'ministry', 'committee', 'court', 'commission', 'commonwealth',
  'university', 'institute', 'association', 'federation', 'confederation', 'league', 'party', 'parliament', 'senate', 'congress', 'group', 'corporation', 'corp',
  'inc', 'inc.', 'ltd', 'ltd.', 'corp.', 'co.', 'llc', 'plc', 'gmbh', 'ag', 'bv', 'nv', 'oy', 'asa', 'spa', 'company', 'co', 'homes', 'builders', 'construction', 'consulting', 'logistics', 'enterprises', 'associates', 'pharma', 'pharmaceuticals', 'brothers', 'ventures', 'studios', 'airlines', 'airways', 'club', 'fc', 'society', 'foundation', 'authority', 'service',
  'department', 'board', 'alliance', 'forum', 'chamber', 'assembly', 'bureau', 'office', 'secretariat', 'tribunal', 'college', 'academy', 'school', 'hospital',
  'trust', 'front', 'movement', 'army', 'navy', 'corps', 'guard', 'brigade', 'police', 'treasury', 'exchange', 'press', 'times', 'post', 'guardian',
  'holding', 'holdings', 'industries', 'motors', 'technologies', 'systems', 'laboratories', 'partners', 'capital', 'mission', 'program', 'programme', 'network',
  'team', 'united', 'rovers', 'city council', 'cooperative', 'consortium', 'initiative', 'center', 'centre', 'museum', 'church', 'orchestra', 'chancellery',
])

/** Nouns that make a capitalized word before (or after, for "Lake") the name of a place; lower case. */
export const placeNouns: ReadonlySet<string> = new Set([
  'region', 'oblast', 'province', 'river', 'city', 'lake', 'sea', 'ocean', 'airport', 'airfield', 'airbase', 'base', 'plant', 'station', 'strait', 'straits',
  'valley', 'county', 'district', 'street', 'square', 'bay', 'gulf', 'port', 'harbour', 'harbor', 'peninsula', 'desert', 'canal', 'island', 'islands', 'mountain',
  'mountains', 'hill', 'hills', 'coast', 'border', 'town', 'village', 'suburb', 'state', 'territory', 'prefecture', 'canton', 'corridor', 'dam', 'bridge', 'pass',
  'park', 'forest', 'delta', 'basin', 'highway', 'avenue', 'road', 'stadium', 'arena', 'palace', 'castle', 'cathedral', 'reservoir', 'shipyard', 'mine', 'field', 'raion',
])

/** Nouns that stand before the name of a place ("Lake Geneva", "Mount Fuji"); lower case. */
export const placeHeads: ReadonlySet<string> = new Set(['lake', 'mount', 'cape', 'fort', 'port', 'camp', 'isle', 'gulf', 'strait', 'bay', 'sea', 'river', 'city', 'province', 'region', 'town'])

/** Abbreviations in capitals that name no actor. */
export const plainAcronyms: ReadonlySet<string> = new Set([
  'AI', 'AM', 'PM', 'TV', 'PC', 'IT', 'CEO', 'CFO', 'CTO', 'COO', 'VP', 'PR', 'HR', 'ID', 'IP', 'GDP', 'GNP', 'VAT', 'FAQ', 'PDF', 'URL', 'API', 'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'RUB', 'UAH', 'PLN',
  'CNY', 'GMT', 'UTC', 'CET', 'EST', 'BC', 'AD', 'BCE', 'CE', 'NPP', 'NPT', 'START', 'OK', 'PS', 'NB', 'MP', 'MPS', 'MEP', 'DIY', 'ETA', 'ASAP', 'TBD', 'TBA', 'TLDR', 'TL', 'DR', 'Q', 'A', 'I',
  'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIV', 'XV', 'XX', 'XXI', 'NOT', 'ALL', 'NO', 'YES', 'AND', 'OR', 'BUT', 'ONLY', 'NEVER', 'MUST', 'WILL', 'IS', 'THE', 'DNA', 'RNA', 'HIV', 'GPS', 'LNG', 'IPO',
  'ICBM', 'SUV', 'CV', 'PHD', 'BA', 'MA', 'MW', 'GW', 'KW', 'KWH', 'MWH', 'GWH', 'TWH', 'KM', 'KG', 'CM', 'MM', 'BN', 'MN', 'POV', 'NGO', 'NGOS', 'IDP', 'IDPS', 'POW', 'POWS', 'DMZ', 'EEZ', 'FTA', 'MOU', 'SMR', 'UAV', 'WMD', 'PVC', 'CO2', 'THIS', 'THAT', 'WE', 'IT', 'IF', 'IN', 'ON', 'AT', 'TO', 'OF', 'BY', 'FOR', 'SO', 'ARE', 'WAS', 'HAS', 'CAN',
])

function split(list: string): readonly string[] {
  return list === '' ? [] : list.split('|')
}
